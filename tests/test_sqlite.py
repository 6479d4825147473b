"""Whoever waits for SQLite's lock gets it, though it has no queue."""

import sqlite3
import time
from contextlib import closing
from threading import Timer

import pytest

from optout.settings import WAIT_SECONDS
from optout.sqlite import TRY_SECONDS, PersistentConnection


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
