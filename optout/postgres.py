"""A connection that gives a silent PostgreSQL up, as SQLite’s own timeout does with a lock."""

from psycopg import Connection, OperationalError
from psycopg.abc import RV, PQGen
from psycopg.errors import _WaitTimeout

from optout.settings import WAIT_SECONDS


class PunctualConnection(Connection):
    """Waits for no answer longer than a visitor does.

    A statement timeout is kept by the server, and TCP sees nothing wrong as long as
    its kernel answers: neither helps where the server hangs.
    """

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        try:
            return super().wait(gen, interval, timeout or WAIT_SECONDS)
        except _WaitTimeout:
            # What comes next, such as a rollback, would wait as long again.
            self.pgconn.finish()
            raise OperationalError("the server does not answer") from None
