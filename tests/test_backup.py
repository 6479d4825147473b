"""Copies of the database: what is written, what is refused, what does not come back."""

import os
import random
import re
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from threading import Event, Thread

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from optout.models import Checklist, Erasure, Outcome, Tick
from tests.people import STEPS, make_client, start, tick
from tests.reading import rows, text

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def empty(django_db_blocker, tmp_path_factory):
    """The path of a database without a row, made once."""
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL has tools of its own")
    path = tmp_path_factory.mktemp("empty") / "site.sqlite3"
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        connection.close()
        patch.setitem(connection.settings_dict, "NAME", str(path))
        call_command("migrate", verbosity=0)
        connection.close()
    return path


@pytest.fixture
def site(empty, django_db_blocker, tmp_path, settings, monkeypatch):
    """The path of a database of its own, which the site uses until the test is over."""
    place = tmp_path / "site.sqlite3"
    shutil.copy(empty, place)
    settings.BACKUP_DIRECTORY = tmp_path / "backups"
    with django_db_blocker.unblock():
        connection.close()
        monkeypatch.setitem(connection.settings_dict, "NAME", str(place))
        yield place
        connection.close()


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
    digest = Checklist.objects.get().devices.get().key_digest.encode()
    assert digest in back_up().read_bytes()

    client.post("/en/privacy/", {"confirmed": "yes"})

    assert digest not in back_up().read_bytes()


def test_a_copy_taken_while_eight_browsers_tick_is_of_one_moment(site):
    over, broken = Event(), []
    lists = [
        Checklist.start(region="eu", accounts=["linkedin"], kind="phone", at=NOON)[0].checklist
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


def manage(*command: str, preexec_fn=None, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: os.environ[name] for name in os.environ if "ASYNC_UNSAFE" not in name}
    return subprocess.run(  # noqa: S603
        [sys.executable, "manage.py", *command],
        cwd=Path(__file__).parent.parent,
        env=inherited | {"DJANGO_SETTINGS_MODULE": "optout.settings"} | environment,
        preexec_fn=preexec_fn,  # noqa: PLW1509
        capture_output=True,
        text=True,
        check=False,
    )


# What is refused


def test_a_copy_with_one_wrong_byte_is_refused_wherever_it_is(site, client):
    start(client)
    copy = back_up()
    whole = copy.read_bytes()
    anywhere = random.Random(5).sample(range(len(whole)), 30)  # noqa: S311

    for place in (0, 30, *anywhere, *range(len(whole) - 80, len(whole), 7), len(whole) - 1):
        copy.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert "is damaged" in refusal("restore", copy)


@pytest.mark.parametrize("part", [0, 0.001, 0.5, 0.999])
def test_a_copy_that_is_cut_short_is_refused(site, part):
    copy = back_up()
    os.truncate(copy, int(copy.stat().st_size * part))

    assert "is damaged, or no copy" in refusal("restore", copy)


def test_what_is_no_copy_is_refused(site, tmp_path):
    (tmp_path / "letter").write_text("Dear\nSir\nor\nMadam\n")

    assert "no copy that backup made" in refusal("restore", tmp_path / "letter")
    assert "no copy that backup made" in refusal("restore", site)
    assert "There is no " in refusal("restore", tmp_path / "nothing")
    assert "Is a directory" in refusal("restore", tmp_path)


def test_a_copy_of_rows_that_contradict_each_other_is_not_made(site, client):
    start(client)
    edit(site, "DELETE FROM optout_checklist")

    assert "contradict each other" in refusal("backup")


def test_a_copy_of_a_newer_release_is_refused(site):
    edit(site, "INSERT INTO django_migrations VALUES (99, 'optout', '9999_later', '2027-01-01')")
    copy = back_up()
    edit(site, "DELETE FROM django_migrations WHERE name = '9999_later'")

    assert "made by a newer release" in refusal("restore", copy)


def test_a_copy_of_an_older_release_is_brought_up_to_this_one(site, client):
    start(client)
    call_command("migrate", "optout", "0003", verbosity=0)
    copy = back_up()
    call_command("migrate", verbosity=0)

    call_command("restore", str(copy))

    assert (rows(), Erasure.objects.count()) == ((1, 1, 0), 0)


def test_nothing_is_restored_while_somebody_writes(site, settings):
    settings.WAIT_SECONDS = 0
    copy = back_up()
    with closing(sqlite3.connect(site, isolation_level=None)) as server:
        server.execute("BEGIN IMMEDIATE")

        assert refusal("restore", copy) == "The database is in use: stop the server first."


# What does not come back


def test_what_was_erased_does_not_come_back_and_the_lists_of_others_do(site, client):
    start(client)
    tick(client, "meta-ai")
    other = make_client()
    start(other, "briton")
    theirs = text(other.get("/en/checklist/"))
    copy = back_up()
    client.post("/en/privacy/", {"confirmed": "yes"})
    Checklist.objects.all().delete()

    for _ in range(2):
        call_command("restore", str(copy))

        assert Checklist.objects.get().region == "uk"
        assert text(other.get("/en/checklist/")) == theirs
        assert Tick.objects.count() == 0


def test_a_list_that_takes_the_number_of_an_erased_one_is_another_list(site, client):
    empty = back_up()
    start(client)
    client.post("/en/privacy/", {"confirmed": "yes"})
    call_command("restore", str(empty))
    start(client)
    assert Checklist.objects.get().pk == 1

    call_command("restore", str(back_up()))

    assert Checklist.objects.count() == 1


def test_marks_of_erased_lists_go_when_the_copies_do(site, client, time_machine):
    time_machine.move_to(NOON, tick=False)
    start(client)
    client.post("/en/privacy/", {"confirmed": "yes"})

    time_machine.move_to(NOON + 14 * DAY, tick=False)
    call_command("forget")
    assert Erasure.objects.count() == 1
    time_machine.move_to(NOON + 14 * DAY + timedelta(seconds=1), tick=False)
    call_command("forget")
    assert Erasure.objects.count() == 0


def test_the_copy_that_a_restore_makes_of_the_present_leads_back(site, client, capsys):
    copy = back_up()
    start(client)

    call_command("restore", str(copy))
    assert rows() == (0, 0, 0)
    aside = re.search(r"What was there before is in (.*)\.\n", capsys.readouterr().out)[1]
    call_command("restore", aside)

    assert rows() == (1, 1, 0)


# Where nobody knows what was erased


def make_it_another(site, settings, time_machine):
    edit(site, "UPDATE django_migrations SET applied = '2020-01-01'")


def change_the_key(site, settings, time_machine):
    settings.SECRET_KEY = "another"  # noqa: S105


def wait_too_long(site, settings, time_machine):
    time_machine.move_to(timezone.now() + 14 * DAY + timedelta(seconds=1), tick=False)


def lose_it(site, settings, time_machine):
    connection.close()
    site.unlink()
    site.with_name(f"{site.name}-journal").write_bytes(b"what was left of a write")


def overwrite_it(site, settings, time_machine):
    connection.close()
    site.write_bytes(b"not a database" * 1000)


def break_a_page(site, settings, time_machine):
    connection.close()
    with site.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(bytes(4096 * 4))


@pytest.mark.parametrize(
    ("happen", "why"),
    [
        (make_it_another, "it is a copy of another database"),
        (change_the_key, "it was made with another SECRET_KEY"),
        (wait_too_long, "it is older than 14 days"),
        (lose_it, "the present database is gone or damaged"),
        (overwrite_it, "the present database is gone or damaged"),
        (break_a_page, "the present database is gone or damaged"),
    ],
)
def test_a_copy_is_used_only_on_demand(site, client, settings, time_machine, happen, why):
    start(client)
    copy = back_up()
    happen(site, settings, time_machine)

    assert f"cannot be known: {why}." in refusal("restore", copy)

    call_command("restore", "--erasures-lost", str(copy))
    assert rows() == (1, 1, 0)
    assert not site.with_name(f"{site.name}-journal").exists()


def test_a_damaged_database_is_kept_under_another_name(site, client, capsys):
    copy = back_up()
    overwrite_it(site, None, None)
    damaged = site.read_bytes()

    call_command("restore", "--erasures-lost", str(copy))

    aside = re.search(r"What was there before is in (.*)\.\n", capsys.readouterr().out)[1]
    assert Path(aside).read_bytes() == damaged
