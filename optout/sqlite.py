"""SQLite as the server uses it: asked for its lock again and again, and kept open."""

import os
import time
from collections.abc import Callable
from functools import cache
from sqlite3 import SQLITE_BUSY, Connection, Cursor, OperationalError

from django.core.signals import request_started
from django.db import connections
from django.db.backends.signals import connection_created
from django.db.backends.sqlite3.base import DatabaseWrapper

from optout.settings import WAIT_SECONDS

TRY_SECONDS = 0.05
"""After this SQLite begins anew, with a millisecond."""


class PersistentConnection(Connection):
    """Asks for SQLite’s lock every few milliseconds: the lock has no queue.

    SQLite waits longer after each try, 100 ms at last. Where eight people tick without
    a pause, somebody is unlucky for two seconds on end, and is told that nothing was saved.
    """

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


def keep_open() -> None:
    """Keep each thread’s connection from one request to the next, while its file is there.

    Opening one costs as much as a page. A connection goes on with a file that was moved
    away, or that another has taken the place of: so each request looks whether it was.
    """
    connection_created.connect(_note_file)
    request_started.connect(_leave_other_files)


def _note_file(connection: DatabaseWrapper, **signal: object) -> None:
    connection.opened_file = _file_of(connection)


def _leave_other_files(**signal: object) -> None:
    for connection in connections.all(initialized_only=True):
        if connection.connection and connection.opened_file != _file_of(connection):
            connection.close()


def _file_of(connection: DatabaseWrapper) -> tuple[int, int] | None:
    try:
        found = os.stat(connection.settings_dict["NAME"])
    except OSError:
        return None
    return found.st_dev, found.st_ino
