"""Backups: what they write, what they delete, and what stops them."""

import resource
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import cycle, product
from threading import Event, Thread

import pytest
from django.db import connection
from django.utils import timezone

from optout.models import Checklist, Tick
from tests.backup.copies import IS_SQLITE, address_of
from tests.people import make_client, start, tick
from tests.steps import DONE, LEFT

pytestmark = pytest.mark.django_db(transaction=True)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAYS = timedelta(days=14)

on_sqlite = pytest.mark.skipif(not IS_SQLITE, reason="about SQLite")


def name_at(moment: datetime) -> str:
    return f"untick-{moment:%Y-%m-%dT%H%M%S}.000000Z"


# What is written


def test_a_restored_copy_holds_everything(site, client):
    start(client)
    tick(client, "meta-ai")
    before = list(Checklist.objects.values()), list(Tick.objects.values())

    copy = site.back_up()
    tick(client, "tidy-up")
    start(make_client(), "briton")
    site.restore(copy)

    with site.moved():
        assert (list(Checklist.objects.values()), list(Tick.objects.values())) == before
        assert tick(client, "tidy-up").status_code == 302


def test_only_the_owner_can_read_a_copy_and_its_label(site):
    copy = site.back_up()

    assert {path.name for path in site.files()} == {copy.name, f"{copy.name}.json"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in site.files()} == {0o600}
    assert stat.S_IMODE(site.copies.stat().st_mode) == 0o700


@on_sqlite
def test_any_tool_for_sqlite_opens_a_copy(site, client):
    start(client)

    with closing(sqlite3.connect(site.back_up())) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("SELECT region FROM optout_checklist").fetchall() == [("eu",)]


def test_a_copy_taken_while_four_browsers_tick_is_a_consistent_snapshot(site):
    over, broken = Event(), []
    lists = [
        Checklist.start(region="eu", accounts=["linkedin"], device="phone", at=NOON)[0].checklist
        for _ in range(4)
    ]

    def keep_ticking(checklist: Checklist) -> None:
        try:
            # Each answer differs from the one before: the same again would change no tick.
            for answers, slug in cycle(product((DONE, LEFT), DONE)):
                checklist.tick(slug, answers[slug], at=timezone.now())
                connection.close()  # as at the end of a request
                if over.wait(0.02):
                    return
        except Exception as error:  # noqa: BLE001  any error has to fail the test
            broken.append(error)
        finally:
            connection.close()

    threads = [Thread(target=keep_ticking, args=[each]) for each in lists]
    for thread in threads:
        thread.start()
    try:
        acknowledged = dict(Checklist.objects.values_list("pk", "touched_at"))
        connection.close()
        copy = site.back_up()
    finally:
        over.set()
        for thread in threads:
            thread.join()
    site.restore(copy)

    assert broken == []
    with site.moved():
        for checklist in Checklist.objects.all():
            last = checklist.ticks.order_by("-ticked_at").first()
            assert last is None or last.ticked_at == checklist.touched_at
            assert checklist.touched_at >= acknowledged[checklist.pk]


# What is deleted


def test_a_backup_deletes_copies_older_than_fourteen_days_and_no_other_file(site):
    now = timezone.now()
    late, early = (name_at(now - DAYS + timedelta(minutes=each)) for each in (-1, 1))
    site.copies.mkdir()
    old = [f"{late}.sqlite3", f"{late}.sqlite3.json", f"{late}.dump", f"{late}.dump.partial"]
    kept = [f"{early}.sqlite3", f"{early}.sqlite3.json", "notes.sqlite3", f"my-{late}.sqlite3"]
    for name in old + kept:
        (site.copies / name).touch()
    (site.copies / f"{name_at(now - 2 * DAYS)}.dump").symlink_to("notes.sqlite3")

    done = site.run("backup")

    assert "deleted 2 older than 14 days" in done.stdout
    left = {path.name for path in site.files()}
    assert left > {*kept, f"{name_at(now - 2 * DAYS)}.dump"}
    assert not left & set(old)


def test_a_failed_backup_deletes_nothing_and_leaves_no_file(site, tmp_path):
    site.copies.mkdir()
    (site.copies / f"{name_at(NOON - 100 * DAYS)}.sqlite3").touch()
    gone = str(tmp_path / "gone.sqlite3") if IS_SQLITE else "no_such_database"

    said = site.refusal("backup", DATABASE_URL=address_of(gone))

    assert said.startswith("The backup failed: ")
    assert not (tmp_path / "gone.sqlite3").exists()


# What stops a backup


def test_a_backup_says_in_one_line_that_it_cannot_write(site, tmp_path):
    (tmp_path / "file").touch()

    assert "Not a directory" in site.refusal("backup", tmp_path / "file" / "copies")


def test_a_backup_on_a_full_disk_fails_with_one_line_and_leaves_no_file(site, client):
    start(client)

    # With this limit on the size of files, writing fails as on a full disk.
    done = site.run(
        "backup",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )

    assert done.returncode == 1
    assert done.stderr.startswith("CommandError: The backup failed")
    assert done.stderr.count("\n") == 1
    assert site.files() == set()


@on_sqlite
def test_a_backup_refuses_rows_that_contradict_each_other(site, client):
    start(client)
    with closing(sqlite3.connect(connection.settings_dict["NAME"])) as database, database:
        database.execute("DELETE FROM optout_checklist")

    said = site.refusal("backup")

    assert said == "The database is damaged: it fails SQLite’s checks."


def test_the_password_is_not_on_the_command_line_where_every_user_could_see_it(site, tmp_path):
    fake = tmp_path / "bin" / "pg_dump"
    fake.parent.mkdir()
    fake.write_text('#!/bin/sh\necho "$* / $PGPASSWORD" >&2\nexit 1\n')
    fake.chmod(0o700)

    said = site.refusal(
        "backup",
        DATABASE_URL="postgres://untick:s3cr%21t@db1:5432,db2:5432/untick?sslmode=verify-full",
        PATH=f"{fake.parent}:/usr/bin:/bin",
    )

    arguments, password = said.split(" / ")
    assert "--dbname=postgres://untick@db1:5432,db2:5432/untick?sslmode=verify-full" in arguments
    assert password == "s3cr!t"  # noqa: S105
