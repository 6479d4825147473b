"""The copies that manage.py backup writes and manage.py restore reads.

A copy is a SQLite database, which any tool for SQLite opens, followed by two lines:
what it holds, as JSON, and the SHA-256 of all that stands before that last line.
"""

import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from django.core.management.base import CommandError
from django.db import Error, connection
from django.utils.crypto import salted_hmac

NAME = re.compile(r"untick-(\d{4}-\d\d-\d\dT\d{6}\.\d{6}Z)\.sqlite3(\.partial)?")
MOMENT = "%Y-%m-%dT%H%M%S.%fZ"
SUM_LENGTH = len(hashlib.sha256().hexdigest()) + 1
LONGEST_LABEL = 4096
"""More than enough: a dozen tables, a line."""


@dataclass(frozen=True)
class Label:
    """What a copy says of itself."""

    made_at: datetime
    key: str
    rows: dict[str, int]


def key_mark() -> str:
    """Which secret key this is, without saying it: marks of erased lists depend on it."""
    return salted_hmac("optout.copy", "", algorithm="sha256").hexdigest()


# Writing


def write_copy(source: sqlite3.Connection, directory: Path, *, at: datetime) -> Path:
    """Copy a database as it is at one moment, while others write to it.

    The copy takes its name only once it has been read back, and is on the disk by then.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = directory / f"untick-{at.astimezone(UTC).strftime(MOMENT)}.sqlite3"
    partial = path.with_name(f"{path.name}.partial")
    os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        if path.exists():
            raise CommandError(f"There is a {path} already.")
        rows = _copy_pages(source, partial)
        _seal(partial, Label(at, key_mark(), rows))
        verify(partial)
        os.replace(partial, path)
        sync_directory(directory)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    return path


def _copy_pages(source: sqlite3.Connection, path: Path) -> dict[str, int]:
    """Copy every page in one read, and return how many rows that read saw in each table."""
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        source.execute("BEGIN")
        try:
            rows = count_rows(source)
            source.backup(copy)
        finally:
            source.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE")
        # Free pages may still hold what somebody erased.
        copy.execute("VACUUM")
    return rows


def _seal(path: Path, label: Label) -> None:
    words = asdict(label) | {"made_at": label.made_at.isoformat()}
    with path.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        file.write(f"\n{json.dumps(words)}\n".encode())
        file.seek(0)
        total = hashlib.file_digest(file, "sha256").hexdigest()
        file.write(f"{total}\n".encode())
        file.flush()
        os.fsync(file.fileno())


# Reading


def verify(path: Path) -> Label:
    """Return the label of a copy of which every byte and every row is as it was written."""
    label, _ = read_label(path)
    with path.open("rb") as file:
        whole = os.fstat(file.fileno()).st_size
        total = hashlib.sha256()
        while left := whole - SUM_LENGTH - file.tell():
            total.update(file.read(min(left, 2**20)))
        if file.read() != f"{total.hexdigest()}\n".encode():
            raise CommandError(f"{path} is damaged: its checksum is wrong.")
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as copy:
        check_database(copy, path)
        if count_rows(copy) != label.rows:
            raise CommandError(f"{path} is damaged: it lacks rows.")
    return label


def read_label(path: Path) -> tuple[Label, int]:
    """Return what a copy says of itself, unproved, and how long the database before it is."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - LONGEST_LABEL))
            before, line, total, rest = file.read().rsplit(b"\n", 3)
        words = json.loads(line)
        label = Label(datetime.fromisoformat(words["made_at"]), words["key"], words["rows"])
    except FileNotFoundError as error:
        raise CommandError(f"There is no {path}.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise CommandError(f"{path} is damaged, or no copy that backup made.") from error
    if rest or len(total) + 1 != SUM_LENGTH:
        raise CommandError(f"{path} is damaged, or no copy that backup made.")
    return label, size - len(line) - SUM_LENGTH - 2


def check_database(database: sqlite3.Connection, path: Path) -> None:
    """Refuse a database whose pages, indexes or references contradict each other."""
    found = database.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok" or database.execute("PRAGMA foreign_key_check").fetchone():
        raise CommandError(f"{path} is damaged: its rows contradict each other.")


def count_rows(database: sqlite3.Connection) -> dict[str, int]:
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    return {
        # The name of a table cannot be a parameter; it comes from the database itself.
        name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in database.execute(tables).fetchall()
    }


# Keeping


def delete_older(directory: Path, limit: datetime) -> int:
    """Delete the copies made before `limit`, and what a killed backup left; nothing else."""
    deleted = 0
    for path in directory.iterdir():
        name = NAME.fullmatch(path.name)
        if not name or path.is_symlink() or not path.is_file():
            continue
        made_at = datetime.strptime(name[1], MOMENT).replace(tzinfo=UTC)
        if made_at < limit and (name[2] or _is_copy(path)):
            path.unlink()
            deleted += 1
    return deleted


def _is_copy(path: Path) -> bool:
    try:
        read_label(path)
    except CommandError:
        return False
    return True


def sync_directory(directory: Path) -> None:
    """Put new names of files on the disk."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


# Speaking


def require_sqlite(instead: str) -> None:
    """Leave PostgreSQL to its own tools."""
    if connection.vendor != "sqlite":
        raise CommandError(f"On PostgreSQL, use {instead} as docs/deploy.md says.")


@contextmanager
def one_line(doing: str) -> Iterator[None]:
    """Say in one line why a disk or a database did not let us."""
    try:
        yield
    except (OSError, sqlite3.Error, Error) as error:
        raise CommandError(f"{doing} failed, and nothing was changed: {error}") from error
