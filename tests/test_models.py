import base64
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from optout.models import Checklist, Device, Tick, digest

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)


@pytest.fixture
def started():
    return Checklist.start(region="eu", accounts=["linkedin"], kind="phone", at=NOON)


def test_a_new_checklist_has_one_device_whose_key_opens_it(started):
    device, key = started

    assert Device.objects.with_key(key).get() == device
    assert device.checklist.devices.count() == 1


def test_a_key_has_256_random_bits_and_is_not_kept(started):
    device, key = started
    _, other_key = Checklist.start(region="eu", accounts=["linkedin"], kind="phone", at=NOON)

    assert len(base64.urlsafe_b64decode(key + "=")) == 32
    assert key != other_key
    assert device.key_digest == digest(key)
    assert len(device.key_digest) == 64
    assert key not in device.key_digest


def test_a_key_that_was_never_given_out_opens_nothing(started):
    device, _ = started

    assert not Device.objects.with_key("guess").exists()
    assert not Device.objects.with_key(device.key_digest).exists()


def test_ticking_twice_leaves_one_tick_with_the_last_answer(started):
    checklist = started[0].checklist

    checklist.tick("tidy-up", "done", at=NOON)
    checklist.tick("tidy-up", "skipped", at=LATER)

    tick = checklist.ticks.get()
    assert (tick.outcome, tick.ticked_at) == ("skipped", LATER)


def test_the_database_itself_refuses_a_second_tick_of_a_step(started):
    checklist = started[0].checklist
    checklist.tick("tidy-up", "done", at=NOON)

    with pytest.raises(IntegrityError), transaction.atomic():
        checklist.ticks.create(step_slug="tidy-up", outcome="skipped", ticked_at=NOON)


def test_the_database_itself_refuses_an_unknown_outcome(started):
    with pytest.raises(IntegrityError), transaction.atomic():
        started[0].checklist.ticks.create(step_slug="tidy-up", outcome="maybe", ticked_at=NOON)


def test_reopening_a_step_removes_its_tick_and_no_other(started):
    checklist = started[0].checklist
    checklist.tick("tidy-up", "done", at=NOON)
    checklist.tick("meta-ai", "done", at=NOON)

    checklist.reopen("tidy-up", at=LATER)
    checklist.reopen("tidy-up", at=LATER)

    assert [tick.step_slug for tick in checklist.ticks.all()] == ["meta-ai"]


def test_changing_the_answers_keeps_the_ticks(started):
    device, _ = started
    device.checklist.tick("linkedin-ai-training", "done", at=NOON)

    device.answer(region="us", accounts=["facebook"], kind="computer", at=LATER)

    device.refresh_from_db()
    assert (device.kind, device.checklist.region) == ("computer", "us")
    assert device.checklist.accounts == ["facebook"]
    assert device.checklist.ticks.count() == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda device: device.checklist.tick("tidy-up", "done", at=LATER),
        lambda device: device.checklist.reopen("tidy-up", at=LATER),
        lambda device: device.answer(region="us", accounts=[], kind="phone", at=LATER),
    ],
    ids=["tick", "reopen", "answer"],
)
def test_every_change_shows_that_the_list_is_in_use(started, change):
    device, key = started

    change(device)

    assert not Checklist.objects.idle_since(LATER).exists()
    assert Device.objects.with_key(key).alive_since(LATER).exists()


def test_an_untouched_list_is_idle_and_no_longer_alive(started):
    _, key = started

    assert Checklist.objects.idle_since(LATER).exists()
    assert not Device.objects.with_key(key).alive_since(LATER).exists()


def test_deleting_a_checklist_leaves_no_row_behind(started):
    device, _ = started
    device.checklist.tick("tidy-up", "done", at=NOON)

    device.checklist.delete()

    assert (Checklist.objects.count(), Device.objects.count(), Tick.objects.count()) == (0, 0, 0)


@pytest.mark.django_db(transaction=True)
def test_answers_given_at_once_from_many_places_are_all_kept():
    device, _ = Checklist.start(region="eu", accounts=["linkedin"], kind="phone", at=NOON)
    slugs = [f"step-{number}" for number in range(8)]

    def tick_all(order: int) -> None:
        try:
            checklist = Checklist.objects.get()
            for slug in slugs[order:] + slugs[:order]:
                checklist.tick(slug, "done", at=LATER)
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=8) as threads:
        list(threads.map(tick_all, range(8)))

    assert sorted(device.checklist.ticks.values_list("step_slug", flat=True)) == slugs
