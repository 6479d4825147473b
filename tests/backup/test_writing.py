"""Copies of the database: what is written, what is kept, what stops one."""

import os
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from threading import Event, Thread

from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from optout.journey import Outcome
from optout.models import Checklist, Tick
from tests.backup.copies import DAY, NOON, back_up, refusal
from tests.people import STEPS, erase, make_client, start, tick

# What is written


def test_everything_comes_back(site, client):
    start(client)
    tick(client, "meta-ai")
    client.post("/en/resume/", {"link": "yes"})
    before = list(Checklist.objects.values()), list(Tick.objects.values())

    copy = back_up()
    tick(client, "tidy-up")
    start(make_client(), "briton")
    call_command("restore", str(copy))

    assert (list(Checklist.objects.values()), list(Tick.objects.values())) == before
    assert client.get("/en/checklist/").status_code == 200


def test_a_copy_is_for_its_owner_alone_and_says_when_it_was_made(site, time_machine, capsys):
    time_machine.move_to(NOON, tick=False)

    copy = back_up()

    assert copy.name == "untick-2026-11-22T120000.000000Z.sqlite3"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert capsys.readouterr().out == f"Wrote {copy}, deleted 0 older than 14 days.\n"


def test_any_tool_for_sqlite_opens_a_copy(site, client):
    start(client)

    with closing(sqlite3.connect(back_up())) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("SELECT region FROM optout_checklist").fetchall() == [("eu",)]


def test_a_copy_holds_nothing_that_was_erased_before(site, client):
    start(client)
    digest = Checklist.objects.get().browsers.get().key_digest.encode()
    assert digest in back_up().read_bytes()

    erase(client)

    assert digest not in back_up().read_bytes()


def test_a_copy_taken_while_eight_browsers_tick_is_of_one_moment(site):
    over, broken = Event(), []
    lists = [
        Checklist.start(region="eu", accounts=["linkedin"], device="phone", at=NOON)[0].checklist
        for _ in range(8)
    ]

    def keep_ticking(checklist: Checklist) -> None:
        try:
            for slug in cycle(STEPS):
                checklist.tick(slug, Outcome.DONE, at=timezone.now())
                if over.is_set():
                    return
        except Exception as error:  # noqa: BLE001  whatever it is, the test has to hear of it
            broken.append(error)
        finally:
            connection.close()

    threads = [Thread(target=keep_ticking, args=[each]) for each in lists]
    for thread in threads:
        thread.start()
    try:
        copies = []
        for _ in range(3):
            acknowledged = dict(Checklist.objects.values_list("pk", "touched_at"))
            connection.close()
            copies.append((back_up(), acknowledged))
    finally:
        over.set()
        for thread in threads:
            thread.join()

    assert broken == []
    for copy, acknowledged in copies:
        call_command("restore", str(copy))
        for checklist in Checklist.objects.all():
            ticked = checklist.ticks.order_by("-ticked_at").first()
            assert ticked is None or ticked.ticked_at == checklist.touched_at
            assert checklist.touched_at >= acknowledged[checklist.pk]


# What is kept


def test_copies_go_after_fourteen_days_and_files_of_others_stay(site, time_machine):
    time_machine.move_to(NOON, tick=False)
    old = back_up()
    killed = old.with_name("untick-2026-11-22T110000.000000Z.sqlite3.partial")
    killed.write_bytes(b"half a copy")
    renamed = old.with_name("before-the-move.sqlite3")
    shutil.copy(old, renamed)
    alien = old.with_name("untick-2020-01-01T000000.000000Z.sqlite3")
    alien.write_text("somebody’s notes")
    linked = old.with_name("untick-2020-01-02T000000.000000Z.sqlite3")
    linked.symlink_to(renamed)

    time_machine.move_to(NOON + 14 * DAY, tick=False)
    within = back_up()
    assert old.exists()
    time_machine.move_to(NOON + 14 * DAY + timedelta(seconds=1), tick=False)
    latest = back_up()

    assert set(old.parent.iterdir()) == {within, latest, renamed, alien, linked}


def test_nothing_old_is_deleted_unless_the_new_copy_is_good(site, time_machine, monkeypatch):
    time_machine.move_to(NOON, tick=False)
    back_up()
    time_machine.move_to(NOON + 15 * DAY, tick=False)
    monkeypatch.setattr(
        "optout.management.copies.count_rows", lambda database: {"optout_tick": id(database)}
    )

    assert "it lacks rows" in refusal("backup")


# What stops a backup


def manage(*command: str, preexec_fn=None, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: os.environ[name] for name in os.environ if "ASYNC_UNSAFE" not in name}
    return subprocess.run(  # noqa: S603
        [sys.executable, "manage.py", *command],
        cwd=Path(__file__).parents[2],
        env=inherited | {"DJANGO_SETTINGS_MODULE": "optout.settings"} | environment,
        preexec_fn=preexec_fn,  # noqa: PLW1509
        capture_output=True,
        text=True,
        check=False,
    )


def test_where_nothing_can_be_written_a_backup_says_so_in_one_line(site, tmp_path):
    (tmp_path / "file").touch()

    assert "Not a directory" in refusal("backup", tmp_path / "file" / "backups")
    if Path("/proc/self").exists():
        assert refusal("backup", "/proc/self").startswith("The backup failed")


def test_a_missing_database_is_not_made_up(site):
    connection.close()
    site.unlink()

    assert "unable to open" in refusal("backup")


def test_a_full_disk_stops_a_backup_in_one_line_and_leaves_nothing(site, client, tmp_path):
    start(client)
    connection.close()
    limit = site.stat().st_size // 2

    # Where no file may grow beyond this, writing fails as on a full disk.
    result = manage(
        "backup",
        str(tmp_path / "full"),
        DATABASE_URL=f"sqlite:///{site}",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )

    assert result.returncode == 1
    assert result.stderr.startswith("CommandError: The backup failed")
    assert result.stderr.count("\n") == 1
    assert list((tmp_path / "full").iterdir()) == []
