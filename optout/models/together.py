"""Changes of several visitors in one transaction, so that they wait for the disk once."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from fcntl import LOCK_EX, LOCK_NB, flock
from threading import Lock

from django.db import OperationalError, connection, transaction

type Change[T] = tuple[Callable[[], T], Future[T]]

PATIENCE_SECONDS = 0.5
"""How long a process waits for its turn before it asks SQLite all the same, which then decides."""

_waiting: list[Change] = []
_list = Lock()
_turn = Lock()


def in_one_transaction[T](change: Callable[[], T]) -> T:
    """Make a change, and return what it returns once it is on the disk.

    SQLite lets one in at a time, for as long as the disk takes. So the threads of this
    process queue, and whoever’s turn it is makes the changes of all that wait. A
    change is all or nothing, and so is its acknowledgement. It may run in another
    thread than the caller’s: it must not look at the request’s language.

    PostgreSQL lets all in, and gathers what it writes by itself.
    """
    if connection.in_atomic_block:
        return change()
    if connection.vendor != "sqlite":
        with transaction.atomic():
            return change()
    mine: Future[T] = Future()
    with _list:
        _waiting.append((change, mine))
    with _turn:
        if not mine.done():
            _make(_all_who_wait())
    return mine.result()


def _all_who_wait() -> list[Change]:
    with _list:
        changes = _waiting.copy()
        _waiting.clear()
    return changes


@contextmanager
def _turn_among_processes() -> Iterator[None]:
    """Wait for a turn as short a time as possible.

    SQLite alone would do, but whoever finds it locked looks again later and later, up to
    a tenth of a second, while a process that is at it goes on and on.
    """
    try:
        file = open(f"{connection.settings_dict['NAME']}-turn", "ab")  # noqa: SIM115  closed below
    except OSError as error:
        raise OperationalError("the directory of the database cannot be written") from error
    with file:
        given_up_at = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < given_up_at:
            try:
                flock(file, LOCK_EX | LOCK_NB)
            except BlockingIOError:
                time.sleep(0.0003)
            else:
                break
        yield


def _make(changes: list[Change]) -> None:
    try:
        with _turn_among_processes(), transaction.atomic():
            results = [change() for change, _ in changes]
    except OperationalError as error:
        # The database lets nobody in, or cannot write: who came meanwhile need not wait
        # for the same once more.
        for _, future in (*changes, *_all_who_wait()):
            future.set_exception(error)
    except BaseException as error:
        if len(changes) > 1:
            # Nobody loses a change by the fault of another one.
            for change in changes:
                _make([change])
        else:
            changes[0][1].set_exception(error)
    else:
        for (_, future), result in zip(changes, results, strict=True):
            future.set_result(result)
