"""What is no whole copy of this site is never restored, and nothing is changed."""

import os
import random
import sqlite3
from contextlib import closing

import pytest
from django.core.management import call_command

from optout.models import Erasure
from tests.backup.copies import back_up, edit, refusal
from tests.people import start
from tests.reading import rows


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
