"""SQLite waits for its lock, stays open as long as it may, and keeps what it acknowledged."""

import sqlite3
import time
from contextlib import closing
from threading import Timer

import pytest
from django.db import DatabaseError, connection

from optout.settings import WAIT_SECONDS, journal_mode
from optout.sqlite.base import DatabaseWrapper

HELD = 0.2
"""Seconds, a few hundred tries."""


@pytest.fixture
def place(tmp_path):
    return tmp_path / "one.sqlite3"


@pytest.fixture
def own(place, django_db_blocker):
    """A connection as a request has it, on a file of its own."""
    wrapper = DatabaseWrapper(
        {
            "NAME": str(place),
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL",
            },
            "AUTOCOMMIT": True,
            "CONN_MAX_AGE": None,
            "CONN_HEALTH_CHECKS": False,
            "TIME_ZONE": None,
        }
    )
    with django_db_blocker.unblock():
        ask(wrapper, "CREATE TABLE one (two)")
        wrapper.close()  # opened anew, now that there is a file
        wrapper.connect()
        yield wrapper
        wrapper.close()


@pytest.fixture
def other(place):
    """Somebody who holds the write lock."""
    with closing(sqlite3.connect(place, isolation_level=None, check_same_thread=False)) as it:
        it.execute("BEGIN IMMEDIATE")
        yield it


def ask(wrapper: DatabaseWrapper, statement: str) -> None:
    with wrapper.cursor() as cursor:
        cursor.execute(statement)


def test_a_lock_that_is_held_for_many_tries_is_had_in_the_end(own, other):
    Timer(HELD, other.execute, ["ROLLBACK"]).start()

    ask(own, "BEGIN IMMEDIATE")

    assert own.connection.in_transaction


def test_a_lock_that_is_never_let_go_is_given_up_in_time(own, other):
    begun = time.monotonic()

    with pytest.raises(DatabaseError, match="locked"):
        ask(own, "BEGIN IMMEDIATE")

    assert WAIT_SECONDS <= time.monotonic() - begun < WAIT_SECONDS + 1


def test_a_fault_that_is_no_lock_is_told_at_once(own):
    begun = time.monotonic()

    with pytest.raises(DatabaseError, match="no such table"):
        ask(own, "SELECT 1 FROM nowhere")

    assert time.monotonic() - begun < WAIT_SECONDS


def test_a_connection_is_kept_from_one_request_to_the_next(own):
    opened = own.connection

    own.close_if_unusable_or_obsolete()

    assert own.connection is opened


@pytest.mark.parametrize("then", ["gone", "replaced", "read-only"])
def test_a_file_that_has_changed_is_opened_anew(own, place, then):
    if then == "read-only":
        place.chmod(0o400)
    else:
        place.rename(place.with_name("old"))
    if then == "replaced":
        place.touch()

    own.close_if_unusable_or_obsolete()

    assert own.connection is None


def test_a_file_put_in_place_of_another_does_not_get_its_journal(own, place, other):
    other.execute("INSERT INTO one VALUES (2)")
    other.execute("COMMIT")
    own.close_if_unusable_or_obsolete()
    place.rename(place.with_name("old"))
    place.write_bytes(b"no database" * 1000)
    own.close_if_unusable_or_obsolete()

    with pytest.raises(DatabaseError, match="another file’s"):
        ask(own, "SELECT 1")

    place.with_name("old").replace(place)
    with own.cursor() as cursor:
        assert cursor.execute("SELECT two FROM one").fetchall() == [(2,)]
    assert place.with_name("one.sqlite3-wal").exists()


def test_a_connection_that_met_a_fault_is_not_used_again(own):
    with pytest.raises(DatabaseError):
        ask(own, "SELECT 1 FROM nowhere")

    own.close_if_unusable_or_obsolete()

    assert own.connection is None


@pytest.mark.parametrize(
    ("version", "mode"),
    [
        ((3, 40, 1), "DELETE"),
        ((3, 44, 5), "DELETE"),
        ((3, 44, 6), "WAL"),
        ((3, 45, 0), "DELETE"),
        ((3, 50, 6), "DELETE"),
        ((3, 50, 7), "WAL"),
        ((3, 51, 2), "DELETE"),
        ((3, 51, 3), "WAL"),
        ((3, 53, 0), "WAL"),
        ((4, 0, 0), "WAL"),
    ],
    ids=str,
)
def test_sqlite_keeps_its_journal_in_the_way_that_is_safe_for_its_version(version, mode):
    assert journal_mode(version) == mode


def test_most_servers_get_a_version_that_may_write_ahead():
    pytest.importorskip("pysqlite3", reason="there is no wheel for this machine")

    assert journal_mode(sqlite3.sqlite_version_info) == "WAL"


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL does so by default")
def test_what_is_acknowledged_is_on_the_disk_and_refers_to_what_is_there():
    with connection.cursor() as cursor:
        full, on = (
            cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "foreign_keys")
        )
    assert (full, on) == (2, 1)
