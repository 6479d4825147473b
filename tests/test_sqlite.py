"""Whoever waits for SQLite's lock gets it, though it has no queue."""

import sqlite3
import time
from contextlib import closing
from threading import Timer

import pytest
from django.core.signals import request_started
from django.db import connection, connections
from django.db.backends.signals import connection_created

from optout import sqlite
from optout.settings import WAIT_SECONDS
from optout.sqlite import TRY_SECONDS, PersistentConnection, keep_open


@pytest.fixture
def other(tmp_path):
    """Somebody who holds the write lock."""
    with closing(
        sqlite3.connect(tmp_path / "one", autocommit=True, check_same_thread=False)
    ) as it:
        it.execute("BEGIN IMMEDIATE")
        yield it


@pytest.fixture
def persistent(tmp_path, other):
    place = {"factory": PersistentConnection, "timeout": TRY_SECONDS, "isolation_level": None}
    with closing(sqlite3.connect(tmp_path / "one", **place)) as connection:
        yield connection


def test_a_lock_that_is_held_for_longer_than_a_try_is_had_in_the_end(other, persistent):
    Timer(4 * TRY_SECONDS, other.execute, ["ROLLBACK"]).start()

    persistent.cursor().execute("BEGIN IMMEDIATE")

    assert persistent.in_transaction


def test_a_lock_that_is_never_let_go_is_given_up_in_time(persistent):
    begun = time.monotonic()

    with pytest.raises(sqlite3.OperationalError, match="locked"):
        persistent.cursor().execute("BEGIN IMMEDIATE")

    assert WAIT_SECONDS <= time.monotonic() - begun < WAIT_SECONDS + 1


def test_a_fault_that_is_no_lock_is_told_at_once(persistent):
    begun = time.monotonic()

    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        persistent.cursor().execute("SELECT 1 FROM nowhere")

    assert time.monotonic() - begun < WAIT_SECONDS


@pytest.fixture
def kept(django_db_blocker, monkeypatch, tmp_path):
    """A connection that outlives requests, as the server keeps them."""
    connection = connections["default"].copy()
    monkeypatch.setitem(connection.settings_dict, "NAME", tmp_path / "site")
    monkeypatch.setitem(connection.settings_dict, "CONN_MAX_AGE", None)
    monkeypatch.setattr(connections, "all", lambda **options: [connection])
    keep_open()
    with django_db_blocker.unblock():
        connection.connect()
        yield connection
        connection_created.disconnect(sqlite._note_file)
        request_started.disconnect(sqlite._leave_other_files)
        connection.close()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite has a file")
def test_a_connection_is_kept_from_one_request_to_the_next(kept):
    opened = kept.connection

    request_started.send(sender=None)

    assert kept.connection is opened


@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite has a file")
@pytest.mark.parametrize("then", ["gone", "replaced"])
def test_a_connection_to_a_file_that_is_no_longer_there_is_left(kept, tmp_path, then):
    (tmp_path / "site").rename(tmp_path / "old")
    if then == "replaced":
        (tmp_path / "site").touch()

    request_started.send(sender=None)

    assert kept.connection is None
