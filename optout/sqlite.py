"""A connection that asks for SQLite’s lock every few milliseconds: the lock has no queue.

SQLite waits longer after each try, 100 ms at last. Where eight people tick without
a pause, somebody is unlucky for two seconds on end, and is told that nothing was saved.
"""

import time
from collections.abc import Callable
from functools import cache
from sqlite3 import SQLITE_BUSY, Connection, Cursor, OperationalError

from optout.settings import WAIT_SECONDS

TRY_SECONDS = 0.05
"""After this SQLite begins anew, with a millisecond."""


class PersistentConnection(Connection):
    def cursor(self, factory: type[Cursor] = Cursor) -> Cursor:
        return super().cursor(_persistent(factory))

    def execute(self, *statement: object) -> Cursor:
        return _persist(super().execute, *statement)

    def commit(self) -> None:
        _persist(super().commit)


@cache
def _persistent(kind: type[Cursor]) -> type[Cursor]:
    class PersistentCursor(kind):
        def execute(self, *statement: object) -> Cursor:
            return _persist(super().execute, *statement)

    return PersistentCursor


def _persist[T](act: Callable[..., T], *arguments: object) -> T:
    until = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            return act(*arguments)
        except OperationalError as error:
            if error.sqlite_errorcode != SQLITE_BUSY or time.monotonic() > until:
                raise
