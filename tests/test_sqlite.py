"""SQLite as the site uses it: acknowledged writes are on disk, and requests wait for locks."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from threading import Timer

import pytest
from django.conf import settings
from django.db import connection

from optout.models import Checklist
from optout.settings import journal_mode
from tests.people import erase, start, tick
from tests.reading import rows

on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="about SQLite")


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
def test_the_journal_mode_is_safe_for_the_version_of_sqlite(version, mode):
    assert journal_mode(version) == mode


@on_sqlite
@pytest.mark.django_db
def test_writes_are_synced_deleted_bytes_overwritten_and_foreign_keys_enforced():
    wanted = {
        "journal_mode": journal_mode(sqlite3.sqlite_version_info).lower(),
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
    }

    with connection.cursor() as cursor:
        found = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}

    assert found == wanted


@on_sqlite
@pytest.mark.django_db(transaction=True)
def test_an_erased_key_is_no_longer_in_the_file(client):
    start(client)
    digest = Checklist.objects.get().browsers.get().key_digest.encode()
    assert digest in bytes_on_disk()

    erase(client)

    assert digest not in bytes_on_disk()


def bytes_on_disk() -> bytes:
    """Return the bytes of the database file and of the journals beside it."""
    connection.close()
    place = Path(connection.settings_dict["NAME"])
    return b"".join(path.read_bytes() for path in place.parent.glob(f"{place.name}*"))


@pytest.fixture
def other():
    """Another process that holds the write lock."""
    place = connection.settings_dict["NAME"]
    with closing(sqlite3.connect(place, isolation_level=None, check_same_thread=False)) as it:
        it.execute("BEGIN IMMEDIATE")
        yield it


@on_sqlite
@pytest.mark.django_db(transaction=True)
def test_a_tick_waits_while_another_process_writes(client, request):
    start(client)
    other = request.getfixturevalue("other")
    Timer(0.2, other.execute, ["ROLLBACK"]).start()

    assert tick(client, "tidy-up").status_code == 302
    assert rows() == (1, 1, 1)


@on_sqlite
@pytest.mark.django_db(transaction=True)
def test_a_lock_that_is_never_released_gives_a_503_in_time(client, request):
    start(client)
    request.getfixturevalue("other")
    begun = time.monotonic()

    assert tick(client, "tidy-up").status_code == 503
    # Three times as long on a busy machine, and still before nginx gives up.
    assert time.monotonic() - begun < 3 * settings.WAIT_SECONDS
