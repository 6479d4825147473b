"""Putting a copy back: what was erased stays erased."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from optout.models import Checklist, Erasure, Tick
from tests.backup.copies import DAY, NOON, back_up, edit, refusal
from tests.people import erase, make_client, start, tick
from tests.reading import rows, text

# What does not come back


def test_what_was_erased_does_not_come_back_and_the_lists_of_others_do(site, client):
    start(client)
    tick(client, "meta-ai")
    other = make_client()
    start(other, "briton")
    theirs = text(other.get("/en/checklist/"))
    copy = back_up()
    erase(client)
    Checklist.objects.all().delete()

    for _ in range(2):
        call_command("restore", str(copy))

        assert Checklist.objects.get().region == "uk"
        assert text(other.get("/en/checklist/")) == theirs
        assert Tick.objects.count() == 0


def test_a_list_that_takes_the_number_of_an_erased_one_is_another_list(site, client):
    empty = back_up()
    start(client)
    erase(client)
    call_command("restore", str(empty))
    start(client)
    assert Checklist.objects.get().pk == 1

    call_command("restore", str(back_up()))

    assert Checklist.objects.count() == 1


def test_marks_of_erased_lists_go_when_the_copies_do(site, client, time_machine):
    time_machine.move_to(NOON, tick=False)
    start(client)
    erase(client)

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


def test_a_damaged_database_is_kept_under_another_name(site, capsys):
    copy = back_up()
    overwrite_it(site, None, None)
    damaged = site.read_bytes()

    call_command("restore", "--erasures-lost", str(copy))

    aside = re.search(r"What was there before is in (.*)\.\n", capsys.readouterr().out)[1]
    assert Path(aside).read_bytes() == damaged
