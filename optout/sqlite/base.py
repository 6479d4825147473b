"""Django’s SQLite, kept open between requests and asked for its lock again and again."""

import os
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from sqlite3 import SQLITE_BUSY, Connection, Cursor, OperationalError
from typing import ClassVar

from django.conf import settings
from django.db.backends.sqlite3 import base

TRY_AGAIN_AFTER = 0.0002
"""Seconds: somebody else’s tick takes a few times as long."""


class PersistentConnection(Connection):
    """Asks for SQLite’s lock five times in a millisecond: the lock has no queue.

    SQLite itself waits longer after each try, 100 ms at last. Where eight people tick
    without a pause, somebody is unlucky for two seconds on end, and is told that nothing
    was saved; and the lock is free meanwhile.
    """

    def cursor(self, factory: type[Cursor] = Cursor) -> Cursor:
        return super().cursor(_persistent(factory))

    def execute(self, *statement: object) -> Cursor:
        return _persist(super().execute, *statement)

    def commit(self) -> None:
        _persist(super().commit)

    def getlimit(self, category: int) -> int:
        """As much as any SQLite takes: Django asks, and pysqlite3 does not say."""
        return 999


@cache
def _persistent(kind: type[Cursor]) -> type[Cursor]:
    class PersistentCursor(kind):
        def execute(self, *statement: object) -> Cursor:
            return _persist(super().execute, *statement)

    return PersistentCursor


def _persist[T](act: Callable[..., T], *arguments: object) -> T:
    until = time.monotonic() + settings.WAIT_SECONDS
    while True:
        try:
            return act(*arguments)
        except OperationalError as error:
            if error.sqlite_errorcode != SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(TRY_AGAIN_AFTER)


class DatabaseWrapper(base.DatabaseWrapper):
    """Stays open from one request to the next, since opening costs as much as a page.

    SQLite goes on with a file that was moved away or replaced, and with one that was
    read-only when it was opened. So whatever has changed about the file, or gone wrong,
    it is opened anew.

    OPTIONS may have a `mode`, as an address of SQLite has.
    """

    _journals: ClassVar[dict[str, tuple[object, int]]] = {}
    """Which journal stands beside which file, as last seen in use."""

    def get_new_connection(self, parameters: dict[str, object]) -> PersistentConnection:
        place, mode = Path(parameters["database"]), parameters.pop("mode", "rwc")
        self._opened, self._journal_is_noted = self._file(), False
        self._refuse_the_journal_of_another()
        parameters["database"] = f"{place.absolute().as_uri()}?{mode=!s}"
        # No wait within SQLite: PersistentConnection waits.
        parameters |= {"factory": PersistentConnection, "timeout": 0}
        return super().get_new_connection(parameters)

    def close_if_unusable_or_obsolete(self) -> None:
        if self.connection:
            if self.errors_occurred or self._opened != self._file():
                self.close()
            elif not self._journal_is_noted and (journal := self._journal()):
                self._journals[self.settings_dict["NAME"]] = self._opened[0], journal
                self._journal_is_noted = True
        super().close_if_unusable_or_obsolete()

    def _file(self) -> tuple[object, object] | None:
        """Which file it is, and who may write to it."""
        try:
            file, system = (ask(self.settings_dict["NAME"]) for ask in (os.stat, os.statvfs))
        except OSError:
            return None
        rights = file.st_mode, file.st_uid, file.st_gid, system.f_flag
        return (file.st_dev, file.st_ino), rights

    def _journal(self) -> int | None:
        try:
            return os.stat(f"{self.settings_dict['NAME']}-wal").st_ino
        except OSError:
            return None

    def _refuse_the_journal_of_another(self) -> None:
        """SQLite would take it for this file’s own, and write what it holds into it."""
        file, journal = self._journals.get(self.settings_dict["NAME"], (None, None))
        if journal and self._opened and self._opened[0] != file and self._journal() == journal:
            raise OperationalError("The journal beside this file is another file’s.")
