"""Making copies of a database, and seeing them refused."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def back_up(directory: Path | None = None) -> Path:
    """Make a copy, and return it."""
    directory = directory or Path(connection.settings_dict["NAME"]).parent / "backups"
    before = set(directory.glob("*.sqlite3"))
    call_command("backup", str(directory))
    (path,) = set(directory.glob("*.sqlite3")) - before
    return path


def refusal(*command: str) -> str:
    """The one line in which a command refuses; it may change nothing and leave nothing behind."""
    connection.close()
    place = Path(connection.settings_dict["NAME"])

    def state() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in place.parent.rglob("*") if path.is_file()}

    before = state()
    with pytest.raises(CommandError) as raised:
        call_command(*map(str, command))
    assert state() == before
    assert "\n" not in str(raised.value)
    return str(raised.value)


def edit(place: Path, statement: str) -> None:
    connection.close()
    with closing(sqlite3.connect(place)) as database, database:
        database.execute(statement)
