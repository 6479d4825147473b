"""Restoring a copy into a new database: what was erased, stopped or cut off stays so."""

import json
import random
import socket
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from optout.management.copies import verify
from optout.models import Browser, Checklist, CompletionLink, Erasure, ResumeLink, Tick
from tests.backup.copies import IS_SQLITE, address_of
from tests.people import erase, make_client, start, tick
from tests.reading import headline, rows, text

pytestmark = pytest.mark.django_db(transaction=True)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY = timedelta(days=1)


# What does not come back


def test_a_restore_leaves_out_erased_lists_and_brings_back_the_others(site, client):
    start(client)
    tick(client, "meta-ai")
    other = make_client()
    start(other, "briton")
    theirs = text(other.get("/en/checklist/"))
    copy = site.back_up()
    erase(client)

    assert "erased 1 again" in site.restore(copy)

    with site.moved():
        assert Checklist.objects.get().region == "uk"
        assert text(other.get("/en/checklist/")) == theirs
        assert Tick.objects.count() == 0


def test_lists_lost_by_the_present_database_come_back_with_their_browsers(site, client):
    start(client)
    copy = site.back_up()
    Checklist.objects.all().delete()

    site.restore(copy)

    with site.moved():
        assert headline(client.get("/en/checklist/")) == "0 of 5 steps done"


def test_a_browser_cut_off_after_the_backup_stays_out_and_the_owner_stays_in(site, client):
    start(client)
    phone = make_client()
    client.post("/en/resume/", {"link": "yes"})
    phone.post("/en/join/", {"secret": ResumeLink.objects.get().token})
    tick(client, "meta-ai")
    copy = site.back_up()
    client.post("/en/resume/", {"cut_off": Browser.objects.latest("pk").pk})
    client.post("/en/resume/", {"link": "yes"})
    # Joining its own list gives this browser a new key, which the copy does not know.
    client.post("/en/join/", {"secret": ResumeLink.objects.get().token})

    site.restore(copy)

    with site.moved():
        assert headline(phone.get("/en/checklist/")) == "No list on this device yet"
        assert headline(client.get("/en/checklist/")) == "1 of 5 steps done"


def test_no_resume_link_or_code_and_no_stopped_completion_link_comes_back(site, client):
    start(client, "briton")
    tick(client, "meta-ai")
    client.post("/en/share/", {})
    client.post("/en/resume/", {"link": "yes"})
    completion, resume = CompletionLink.objects.get().token, ResumeLink.objects.get().token
    other = make_client()
    start(other, "briton")
    tick(other, "meta-ai")
    other.post("/en/share/", {})
    going_on = CompletionLink.objects.latest("pk").token
    copy = site.back_up()
    client.post("/en/share/", {"stop": "yes"})

    site.restore(copy)

    with site.moved():
        assert client.get(f"/s/{completion}/").status_code == 404
        assert client.get(f"/s/{going_on}/").status_code == 200
        joined = make_client().post("/en/join/", {"secret": resume})
        assert joined.status_code == 422


@pytest.mark.django_db
def test_a_new_list_with_the_primary_key_of_an_erased_one_is_not_erased(client, time_machine):
    time_machine.move_to(NOON, tick=False)
    start(client)
    number = Checklist.objects.get().pk
    erase(client)
    later = NOON + timedelta(seconds=1)
    Checklist.objects.create(pk=number, region="eu", created_at=later, touched_at=later)

    assert Erasure.repeat() == 0
    assert Checklist.objects.count() == 1


@pytest.mark.django_db
def test_fingerprints_of_erased_lists_are_deleted_as_soon_as_the_copies_are(client, time_machine):
    time_machine.move_to(NOON, tick=False)
    start(client)
    erase(client)

    time_machine.move_to(NOON + 14 * DAY, tick=False)
    call_command("forget")
    assert Erasure.objects.count() == 1
    time_machine.move_to(NOON + 14 * DAY + timedelta(seconds=1), tick=False)
    call_command("forget")
    assert Erasure.objects.count() == 0


# When it is unknown what was erased


def make_it_another(site, copy):
    first = MigrationRecorder(connection).migration_qs.order_by("applied").first()
    first.applied -= DAY
    first.save()


def change_the_key(site, copy):
    site.environment["SECRET_KEY"] = "another key, only for the tests"  # noqa: S105


def wait_too_long(site, copy):
    path = copy.with_name(f"{copy.name}.json")
    made_at = datetime.now(UTC) - 14 * DAY - timedelta(seconds=1)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"made_at": made_at.isoformat()}))


def lose_it(site, copy):
    name = str(copy.parent.parent / "gone.sqlite3") if IS_SQLITE else "no_such_database"
    site.environment["DATABASE_URL"] = address_of(name)


def break_it(site, copy):
    if not IS_SQLITE:
        pytest.skip("PostgreSQL has no file of its own to break")
    broken = site.copies.parent / "broken.sqlite3"
    broken.write_bytes(b"not a database" * 1000)
    site.environment["DATABASE_URL"] = address_of(str(broken))


@pytest.mark.parametrize(
    ("happen", "why"),
    [
        (make_it_another, "it is a copy of another database"),
        (change_the_key, "it was made with another SECRET_KEY"),
        (wait_too_long, "it is older than 14 days"),
        (lose_it, "the present database is gone or damaged"),
        (break_it, "the present database is gone or damaged"),
    ],
)
def test_a_copy_is_restored_without_its_erasures_only_if_the_operator_insists(
    site, client, happen, why
):
    start(client)
    copy = site.back_up()
    happen(site, copy)

    assert f"cannot be known: {why}." in site.refusal("restore", copy)

    site.restore(copy, "--erasures-lost")
    with site.moved():
        assert rows() == (1, 1, 0)


# What is refused


def test_a_copy_with_one_wrong_byte_anywhere_is_refused(site, client):
    start(client)
    copy = site.back_up()
    whole = copy.read_bytes()

    for place in (0, 30, *random.Random(5).sample(range(len(whole)), 30), len(whole) - 1):  # noqa: S311
        copy.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(CommandError, match="is damaged"):
            verify(copy)
    assert "its checksum is wrong" in site.refusal("restore", copy)


def test_a_copy_without_a_valid_label_is_refused(site, tmp_path):
    copy = site.back_up()
    label = copy.with_name(f"{copy.name}.json")

    label.write_text("{}")
    assert "label" in site.refusal("restore", copy)
    label.unlink()
    assert "No such file" in site.refusal("restore", copy)
    assert "No such file" in site.refusal("restore", tmp_path / "nothing")


def test_a_restore_does_not_overwrite_a_database_that_holds_rows(site, client):
    start(client)
    copy = site.back_up()
    site.restore(copy)
    with site.moved():
        tick(client, "meta-ai")

    assert "is not empty" in site.refusal("restore", copy)

    with site.moved():
        assert rows() == (1, 1, 1)


def test_a_restore_needs_a_new_database(site):
    copy = site.back_up()

    assert "Set RESTORED_URL" in site.refusal("restore", copy, RESTORED_URL="")


def test_a_restore_refuses_while_the_server_runs(site):
    copy = site.back_up()

    with socket.create_server(("127.0.0.1", int(site.environment["PORT"]))):
        assert "stop the server first" in site.refusal("restore", copy)


def test_a_copy_of_a_newer_release_is_refused_and_leaves_no_half_made_file(site):
    recorder = MigrationRecorder(connection)
    recorder.record_applied("optout", "9999_later")
    copy = site.back_up()
    recorder.record_unapplied("optout", "9999_later")

    assert "made by a newer release" in site.refusal("restore", copy)
    assert not list(copy.parent.parent.glob("restored*"))


def test_a_copy_of_an_older_release_is_migrated(site, client):
    start(client)
    call_command("migrate", "optout", "0006", verbosity=0)
    copy = site.back_up()
    call_command("migrate", verbosity=0)

    site.restore(copy)

    with site.moved():
        assert rows() == (1, 1, 0)
