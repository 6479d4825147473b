"""Copies of the database: one file for pg_restore or any SQLite tool, and its label.

The label is a small JSON file beside the copy. It lets restore refuse a copy that is damaged, or
in which erased lists could not be recognised.
"""

import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError
from django.db import Error, connections
from django.db.migrations.recorder import MigrationRecorder
from django.utils.crypto import salted_hmac

NAME = re.compile(r"untick-(\d{4}-\d\d-\d\dT\d{6}\.\d{6}Z)\.(sqlite3|dump)(\.json|\.partial)?")
MOMENT = "%Y-%m-%dT%H%M%S.%fZ"


@dataclass(frozen=True)
class Label:
    """Which database a copy was made of, when, under which secret key, and its SHA-256."""

    origin: str
    made_at: str
    key_fingerprint: str
    sha256: str


def origin_of(alias: str) -> str:
    """Identify a database by the moment of its first migration, which only its copies share."""
    applied = MigrationRecorder(connections[alias]).applied_migrations().values()
    return min(each.applied for each in applied).isoformat() if applied else ""


def key_fingerprint() -> str:
    """Identify the secret key without revealing it: fingerprints of erased lists depend on it."""
    return salted_hmac("optout.copy", "", algorithm="sha256").hexdigest()


def write_copy(directory: Path, at: datetime) -> Path:
    """Copy a consistent snapshot of the database, while the site may write to it.

    The copy gets its final name only after it was read back and is on the disk.
    """
    is_sqlite = connections["default"].vendor == "sqlite"
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    suffix = "sqlite3" if is_sqlite else "dump"
    path = directory / f"untick-{at.astimezone(UTC).strftime(MOMENT)}.{suffix}"
    partial = path.with_name(f"{path.name}.partial")
    partial.touch(mode=0o600, exist_ok=False)
    try:
        (_copy_sqlite if is_sqlite else _dump_postgres)(partial)
        sync(partial)
        if not (origin := origin_of("default")):
            raise CommandError("The database is empty: there is nothing to copy.")
        label = Label(origin, at.isoformat(), key_fingerprint(), _sha256(partial))
        _label_of(path).touch(mode=0o600)
        _label_of(path).write_text(json.dumps(asdict(label)) + "\n")
        sync(_label_of(path))
        partial.rename(path)
        sync(directory)
    except BaseException:
        partial.unlink(missing_ok=True)
        _label_of(path).unlink(missing_ok=True)
        raise
    return path


def _copy_sqlite(path: Path) -> None:
    place = Path(connections["default"].settings_dict["NAME"]).absolute()
    # Django’s connection would create a missing file.
    source = sqlite3.connect(f"{place.as_uri()}?mode=rw", uri=True, timeout=settings.WAIT_SECONDS)
    with closing(source):
        # Unlike sqlite3’s backup(), this leaves out free pages and gives up waiting for a lock.
        source.execute("VACUUM INTO ?", [str(path)])
    with closing(sqlite3.connect(path)) as copy:
        for check, sound in (("integrity_check", [("ok",)]), ("foreign_key_check", [])):
            if copy.execute(f"PRAGMA {check}").fetchall() != sound:
                raise CommandError("The database is damaged: it fails SQLite’s checks.")


def _dump_postgres(path: Path) -> None:
    _run("pg_dump", "--format=custom", f"--file={path}", f"--dbname={_address('default')}")
    _run("pg_restore", "--file=/dev/null", str(path))


def verify(path: Path) -> Label:
    """Return the label of a copy, after checking that neither is damaged."""
    try:
        label = Label(**json.loads(_label_of(path).read_text()))
        datetime.fromisoformat(label.made_at)
    except (ValueError, TypeError) as error:
        raise CommandError(f"The label of {path} is damaged.") from error
    if _sha256(path) != label.sha256:
        raise CommandError(f"{path} is damaged: its checksum is wrong.")
    return label


def load_copy(path: Path, alias: str) -> None:
    """Fill a new database from a copy; refuse one that is not empty."""
    if connections[alias].introspection.table_names():
        raise CommandError("The database at RESTORED_URL is not empty.")
    connections[alias].close()
    if connections[alias].vendor == "postgresql":
        _run(
            *("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner"),
            *(f"--dbname={_address(alias)}", str(path)),
        )
        return
    place = Path(connections[alias].settings_dict["NAME"])
    place.unlink(missing_ok=True)
    place.touch(mode=0o600)
    shutil.copyfile(path, place)


def delete_older(directory: Path, limit: datetime) -> int:
    """Delete copies, and remains of killed backups, from before `limit`, and no other file."""
    deleted = 0
    for path in directory.iterdir():
        name = NAME.fullmatch(path.name)
        if not name or path.is_symlink() or not path.is_file():
            continue
        if datetime.strptime(name[1], MOMENT).replace(tzinfo=UTC) < limit:
            path.unlink()
            deleted += not name[3]
    return deleted


def sync(path: Path) -> None:
    """Flush a file, or the names in a directory, to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def one_line(doing: str) -> Iterator[None]:
    """Report in one line why a disk, a database or a program failed."""
    try:
        yield
    except subprocess.CalledProcessError as error:
        said = error.stderr.strip() or str(error)
        raise CommandError(f"{doing} failed: {said.splitlines()[-1]}") from error
    except (OSError, sqlite3.Error, Error) as error:
        raise CommandError(f"{doing} failed: {error}") from error


def _label_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _address(alias: str) -> str:
    """Return a PostgreSQL address without its password, since `ps` shows arguments to all."""
    address = settings.DATABASE_URL if alias == "default" else settings.RESTORED_URL
    password = connections[alias].settings_dict["PASSWORD"]
    if password:
        os.environ.setdefault("PGPASSWORD", password)
    return re.sub(r"(://[^:@/]*):[^@/]*@", r"\1@", address)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
