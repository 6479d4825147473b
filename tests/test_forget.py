from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings
from django.core.management import call_command

from optout.management.commands import forget
from optout.models import Browser, Checklist, Tick
from tests.serving import manage

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LIMIT = NOW - timedelta(days=settings.RETENTION_DAYS)


@pytest.fixture(autouse=True)
def noon(time_machine):
    time_machine.move_to(NOW, tick=False)


def start(at):
    device, _ = Checklist.start(region="eu", accounts=["linkedin"], device="phone", at=at)
    device.checklist.tick("tidy-up", "done", at=at)
    return device.checklist


def test_an_expired_list_is_deleted_with_all_its_rows_and_another_stays(capsys):
    start(LIMIT - timedelta(seconds=1))
    kept = start(LIMIT)

    call_command("forget")

    assert Checklist.objects.get() == kept
    assert (Browser.objects.count(), Tick.objects.count()) == (1, 1)
    assert capsys.readouterr().out == "Forgot 1 checklists.\n"


def test_a_dry_run_counts_and_deletes_nothing(capsys):
    start(LIMIT - timedelta(days=1))

    call_command("forget", "--dry-run")

    assert Checklist.objects.count() == 1
    assert capsys.readouterr().out == "Would forget 1 checklists.\n"


def test_many_lists_are_deleted_in_batches_and_a_second_run_finds_none(capsys, monkeypatch):
    monkeypatch.setattr(forget, "BATCH", 2)
    for _ in range(5):
        start(LIMIT - timedelta(days=1))

    call_command("forget")
    call_command("forget")

    assert capsys.readouterr().out == "Forgot 5 checklists.\nForgot 0 checklists.\n"


def test_the_number_of_days_can_be_given():
    start(NOW - timedelta(days=8))
    kept = start(NOW - timedelta(days=6))

    call_command("forget", "--days", "7")

    assert Checklist.objects.get() == kept


def test_a_database_that_was_never_migrated_is_named_in_one_line(tmp_path):
    done = manage("forget", DATABASE_URL=f"sqlite:///{tmp_path / 'new.sqlite3'}")

    assert done.returncode == 1
    assert done.stderr.startswith("CommandError: Forgetting failed: no such table")
    assert done.stderr.count("\n") == 1
