"""manage.py restore: put a copy that manage.py backup made in place of the database."""

import os
import shutil
import sqlite3
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, connections
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone

from optout.management.copies import (
    MOMENT,
    Label,
    check_database,
    count_rows,
    key_mark,
    one_line,
    read_label,
    require_sqlite,
    sync_directory,
    verify,
    write_copy,
)
from optout.models import Erasure

STAGED = "staged"
"""The name under which Django knows the copy while it is made ready."""


class Command(BaseCommand):
    help = "Put FILE, a copy that backup made, in place of the SQLite database."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument(
            "--erasures-lost",
            action="store_true",
            help="restore even if lists that were erased since may come back",
        )

    def handle(self, *args: str, file: Path, erasures_lost: bool, **options: object) -> None:
        require_sqlite("pg_restore")
        connection.close()
        now = timezone.now()
        place = Path(connection.settings_dict["NAME"]).absolute()
        with one_line("Restoring"), _locked(place) as present, _staged(file, place) as staged:
            path, label = staged
            unknown = _why_erasures_are_unknown(present, path, label, now)
            if unknown and not erasures_lost:
                raise CommandError(
                    f"What was erased since this copy was made cannot be known: {unknown}. "
                    "Nothing was changed; --erasures-lost restores it all the same."
                )
            erased = _make_ready(path, _erasures_in(present))
            aside = _put_in_place(path, place, present, now)
        self.stdout.write(
            f"Restored {sum(label.rows.values())} rows, erased {erased} lists again."
        )
        if aside:
            self.stdout.write(f"What was there before is in {aside}.")


@contextmanager
def _locked(place: Path) -> Iterator[sqlite3.Connection | None]:
    """Have the present database for ourselves; None if it is gone or damaged."""
    if not place.exists():
        yield None
        return
    with closing(
        sqlite3.connect(place, timeout=settings.WAIT_SECONDS, isolation_level=None)
    ) as present:
        try:
            # Kept from the first write on, until the connection is closed.
            present.execute("PRAGMA locking_mode=EXCLUSIVE")
            present.execute("BEGIN EXCLUSIVE")
            present.execute("COMMIT")
            check_database(present, place)
            usable = present
        except CommandError:
            usable = None
        except sqlite3.DatabaseError as error:
            code = error.sqlite_errorcode & 0xFF
            if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise CommandError("The database is in use: stop the server first.") from error
            if code not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise
            usable = None
        yield usable


@contextmanager
def _staged(file: Path, place: Path) -> Iterator[tuple[Path, Label]]:
    """Take the copy beside the database first, so that what is verified is what is used."""
    path = place.with_name(f"{place.name}.restoring")
    path.unlink(missing_ok=True)
    try:
        _, size = read_label(file)
        with file.open("rb") as source, open(path, "xb", opener=_for_owner) as copy:
            shutil.copyfileobj(source, copy)
        try:
            label = verify(path)
        except CommandError as error:
            raise CommandError(str(error).replace(str(path), str(file))) from error
        os.truncate(path, size)
        yield path, label
    finally:
        path.unlink(missing_ok=True)


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _why_erasures_are_unknown(
    present: sqlite3.Connection | None, path: Path, label: Label, now: datetime
) -> str | None:
    if present is None:
        return "the present database is gone or damaged"
    with closing(sqlite3.connect(path)) as copy:
        if _origin(present) != _origin(copy):
            return "it is a copy of another database"
    if label.key != key_mark():
        return "it was made with another SECRET_KEY"
    if label.made_at < now - timedelta(days=settings.BACKUP_DAYS):
        return f"it is older than {settings.BACKUP_DAYS} days"
    return None


def _origin(database: sqlite3.Connection) -> str | None:
    """The moment of its first migration, which a database shares with its copies alone."""
    if "django_migrations" not in count_rows(database):
        return None
    return database.execute("SELECT min(applied) FROM django_migrations").fetchone()[0]


def _erasures_in(present: sqlite3.Connection | None) -> list[tuple[str, str]]:
    if present is None or Erasure._meta.db_table not in count_rows(present):
        return []
    return present.execute("SELECT mark, erased_at FROM optout_erasure").fetchall()


def _make_ready(path: Path, erasures: list[tuple[str, str]]) -> int:
    """Bring a copy up to the present release, and erase from it what was erased since."""
    connections.databases[STAGED] = connection.settings_dict | {"NAME": path, "OPTIONS": {}}
    staged = connections[STAGED]
    try:
        loader = MigrationLoader(staged)
        if loader.applied_migrations.keys() - loader.disk_migrations.keys():
            raise CommandError("The copy was made by a newer release: install that one first.")
        call_command("migrate", database=STAGED, verbosity=0, interactive=False)
        with staged.cursor() as cursor:
            cursor.executemany(
                "INSERT OR IGNORE INTO optout_erasure (mark, erased_at) VALUES (%s, %s)", erasures
            )
        erased = Erasure.repeat(using=STAGED)
    finally:
        staged.close()
        del connections[STAGED], connections.databases[STAGED]
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        copy.execute("VACUUM")
        check_database(copy, path)
    return erased


def _put_in_place(
    path: Path, place: Path, present: sqlite3.Connection | None, now: datetime
) -> Path | None:
    """Replace the database at once or not at all; return where the present one is kept."""
    if present is None:
        aside = _move_aside(place, now)
        with path.open("rb") as file:
            os.fsync(file.fileno())
        os.replace(path, place)
        sync_directory(place.parent)
        return aside
    aside = write_copy(present, settings.BACKUP_DIRECTORY, at=now)
    # In one transaction, within the same file: a tick that waits for the lock is
    # not lost in a file that has gone.
    with closing(sqlite3.connect(path)) as copy:
        copy.backup(present)
        if count_rows(present) != count_rows(copy):
            raise CommandError(f"The database is not as it should be; restore {aside}.")
    check_database(present, place)
    return aside


def _move_aside(place: Path, now: datetime) -> Path | None:
    """Give a damaged database another name, with its journals: they must not meet the copy."""
    aside = place.with_name(f"{place.name}.damaged-{now.strftime(MOMENT)}")
    found = False
    for suffix in ("-journal", "-wal", "-shm", ""):
        part = place.with_name(place.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
            found = True
    return aside if found else None
