import base64
from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from optout.models import Browser, Checklist, digest

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)


@pytest.fixture
def started():
    return Checklist.start(region="eu", accounts=["linkedin"], device="phone", at=NOON)


def test_a_key_has_256_random_bits_and_is_not_stored(started):
    browser, key = started
    _, other_key = Checklist.start(region="eu", accounts=["linkedin"], device="phone", at=NOON)

    assert len(base64.urlsafe_b64decode(key + "=")) == 32
    assert key != other_key
    assert browser.key_digest == digest(key)
    assert len(browser.key_digest) == 64
    assert key not in browser.key_digest


def test_an_invented_key_opens_nothing(started):
    browser, _ = started

    assert not Browser.objects.with_key("guess").exists()
    assert not Browser.objects.with_key(browser.key_digest).exists()


def test_ticking_twice_leaves_one_tick_with_the_last_answer(started):
    checklist = started[0].checklist

    checklist.tick("tidy-up", "done", at=NOON)
    checklist.tick("tidy-up", "left", at=LATER)

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


@pytest.mark.parametrize(
    "change",
    [
        lambda browser: browser.checklist.tick("tidy-up", "done", at=LATER),
        lambda browser: browser.checklist.reopen("tidy-up", at=LATER),
        lambda browser: browser.answer(region="us", accounts=[], device="phone", at=LATER),
    ],
    ids=["tick", "reopen", "answer"],
)
def test_every_change_keeps_the_list_alive(started, change):
    browser, key = started

    change(browser)

    assert not Checklist.objects.idle_since(LATER).exists()
    assert Browser.objects.with_key(key).alive_since(LATER).exists()


def test_an_untouched_list_is_idle_and_no_longer_alive(started):
    _, key = started

    assert Checklist.objects.idle_since(LATER).exists()
    assert not Browser.objects.with_key(key).alive_since(LATER).exists()
