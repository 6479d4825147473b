import base64
from datetime import UTC, datetime, timedelta, timezone

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.migrations.executor import MigrationExecutor

from optout.models import (
    Browser,
    Checklist,
    CompletionLink,
    Erasure,
    OutOfDateError,
    digest,
    version_at,
)
from optout.models.erasures import fingerprint_of

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
LATEST = NOON + timedelta(hours=2)


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


# Answers


def test_an_answer_replaces_the_one_before(started):
    checklist = started[0].checklist

    checklist.tick("tidy-up", "done", at=NOON)
    checklist.tick("tidy-up", "not-for-me", at=LATER)

    tick = checklist.ticks.get()
    assert (tick.outcome, tick.ticked_at) == ("not-for-me", LATER)


def test_saying_the_same_again_changes_nothing(started):
    checklist = started[0].checklist
    checklist.tick("meta-ai", "sent", at=NOON)
    checklist.note_reply("meta-ai", "accepted", to="sent", at=LATER)

    assert checklist.tick("meta-ai", "sent", at=LATEST, seen="a page from long ago")
    assert checklist.note_reply("meta-ai", "accepted", to="sent", at=LATEST, seen="another")

    tick = checklist.ticks.get()
    assert (tick.ticked_at, tick.reply, tick.replied_at) == (NOON, "accepted", LATER)


def test_the_same_reply_from_a_page_that_shows_it_gets_a_new_moment(started):
    checklist = started[0].checklist
    checklist.tick("offsite-ads", "off", at=NOON)
    checklist.note_reply("offsite-ads", "still-off", to="off", at=LATER)
    seen = version_at(LATER)

    for _ in range(2):  # the second is a double tap
        assert checklist.note_reply("offsite-ads", "still-off", to="off", at=LATEST, seen=seen)

    tick = checklist.ticks.get()
    assert (tick.ticked_at, tick.reply, tick.replied_at) == (NOON, "still-off", LATEST)


def test_another_answer_to_a_request_forgets_its_reply(started):
    checklist = started[0].checklist
    checklist.tick("meta-ai", "sent", at=NOON)
    checklist.note_reply("meta-ai", "refused", to="sent", at=LATER)

    checklist.tick("meta-ai", "not-sent", at=LATEST)

    tick = checklist.ticks.get()
    assert (tick.outcome, tick.reply, tick.replied_at) == ("not-sent", "", None)


def test_a_reply_can_be_changed_and_taken_back(started):
    checklist = started[0].checklist
    checklist.tick("meta-ai", "sent", at=NOON)

    checklist.note_reply("meta-ai", "none-came", to="sent", at=LATER)
    checklist.note_reply("meta-ai", "refused", to="sent", at=LATEST)
    noted = checklist.ticks.get()
    checklist.note_reply("meta-ai", "", to="sent", at=LATEST)
    taken_back = checklist.ticks.get()

    assert (noted.reply, noted.replied_at) == ("refused", LATEST)
    assert (taken_back.outcome, taken_back.ticked_at) == ("sent", NOON)
    assert (taken_back.reply, taken_back.replied_at) == ("", None)


def test_reopening_a_step_removes_its_answer_and_no_other(started):
    checklist = started[0].checklist
    checklist.tick("tidy-up", "done", at=NOON)
    checklist.tick("meta-ai", "sent", at=NOON)

    checklist.reopen("tidy-up", at=LATER)
    checklist.reopen("tidy-up", at=LATER)

    assert [tick.step_slug for tick in checklist.ticks.all()] == ["meta-ai"]


def test_the_database_itself_refuses_a_second_answer_to_a_step(started):
    checklist = started[0].checklist
    checklist.tick("tidy-up", "done", at=NOON)

    with pytest.raises(IntegrityError), transaction.atomic():
        checklist.ticks.create(step_slug="tidy-up", outcome="not-for-me", ticked_at=NOON)


@pytest.mark.parametrize(
    "reply",
    [{"reply": "accepted"}, {"replied_at": NOON}],
    ids=["without its moment", "missing"],
)
def test_the_database_itself_refuses_half_a_reply(started, reply):
    with pytest.raises(IntegrityError), transaction.atomic():
        started[0].checklist.ticks.create(
            step_slug="meta-ai", outcome="sent", ticked_at=NOON, **reply
        )


# Pages that are out of date


@pytest.fixture
def sent(started):
    """A list whose request was sent at noon, and refused an hour later."""
    checklist = started[0].checklist
    checklist.tick("meta-ai", "sent", at=NOON)
    checklist.note_reply("meta-ai", "refused", to="sent", at=LATER)
    return checklist


@pytest.mark.parametrize("seen", ["", version_at(NOON), "nonsense"])
@pytest.mark.parametrize(
    "change",
    [
        lambda checklist, seen: checklist.tick("meta-ai", "not-sent", at=LATEST, seen=seen),
        lambda checklist, seen: checklist.reopen("meta-ai", at=LATEST, seen=seen),
        lambda checklist, seen: checklist.note_reply(
            "meta-ai", "accepted", to="sent", at=LATEST, seen=seen
        ),
        lambda checklist, seen: checklist.note_reply(
            "meta-ai", "", to="sent", at=LATEST, seen=seen
        ),
    ],
    ids=["tick", "reopen", "reply", "take the reply back"],
)
def test_a_page_that_is_out_of_date_changes_nothing(sent, change, seen):
    before = list(sent.ticks.values())

    with pytest.raises(OutOfDateError):
        change(sent, seen)

    assert list(sent.ticks.values()) == before


def test_a_page_that_is_out_of_date_does_not_keep_a_list_alive(sent):
    with pytest.raises(OutOfDateError):
        sent.reopen("meta-ai", at=LATEST, seen="")

    assert Checklist.objects.get().touched_at == LATER


def test_a_page_from_after_an_answer_that_was_taken_back_changes_nothing(sent):
    version = sent.ticks.get().version
    sent.reopen("meta-ai", at=LATER)

    with pytest.raises(OutOfDateError):
        sent.tick("meta-ai", "not-sent", at=LATEST, seen=version)

    assert not sent.ticks.exists()


def test_a_page_that_shows_the_latest_answer_changes_it(sent):
    version = sent.ticks.get().version

    assert sent.note_reply("meta-ai", "accepted", to="sent", at=LATEST, seen=version)
    assert sent.reopen("meta-ai", at=LATEST, seen=version_at(LATEST))
    assert sent.tick("meta-ai", "not-sent", at=LATEST, seen="")

    assert sent.ticks.get().outcome == "not-sent"


def test_a_reply_to_a_request_that_is_no_longer_sent_is_out_of_date(started):
    checklist = started[0].checklist

    with pytest.raises(OutOfDateError):
        checklist.note_reply("meta-ai", "accepted", to="sent", at=NOON)
    checklist.tick("meta-ai", "not-sent", at=NOON)
    with pytest.raises(OutOfDateError):
        checklist.note_reply("meta-ai", "accepted", to="sent", at=LATER)

    assert checklist.ticks.get().reply == ""


# How long a list is kept


@pytest.mark.parametrize(
    "change",
    [
        lambda browser: browser.checklist.tick("tidy-up", "done", at=LATER),
        lambda browser: browser.checklist.reopen("tidy-up", at=LATER),
        lambda browser: browser.checklist.answer(region="us", accounts=[], at=LATER),
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


# Erased lists that a copy brings back


@pytest.fixture
def brought_back(started):
    """A list that was erased and is back, as an older copy brings it, beside one that was not."""
    erased = started[0].checklist
    Checklist.start(region="us", accounts=["facebook"], device="phone", at=NOON)
    Erasure.erase(Checklist.objects.filter(pk=erased.pk), at=LATER)
    erased.save(force_insert=True)
    return erased


def test_a_list_that_a_copy_brings_back_is_erased_again_and_no_other(brought_back):
    assert Erasure.repeat() == 1

    assert Checklist.objects.get().region == "us"
    assert Erasure.repeat() == 0


def test_a_list_that_a_copy_brought_back_can_be_erased_as_before(brought_back):
    Erasure.erase(Checklist.objects.filter(pk=brought_back.pk), at=LATEST)

    assert Checklist.objects.get().region == "us"
    assert Erasure.objects.get().erased_at == LATER


def test_erasures_from_before_still_name_their_list(settings):
    """Copies outlive a release, and so do the fingerprints of what was erased from them."""
    settings.SECRET_KEY = "of a site that has run for a year"  # noqa: S105
    begun = NOON.astimezone(timezone(timedelta(hours=1)))

    assert fingerprint_of(7, begun) == (
        "e71a116f35f3721ac51db3f3aa3c29ba978f940ce52830c0088a86020133af00"
    )


# Answers from before

BEFORE, NOW = "0009_cascade_in_the_database", "0013_forget_who_started_where"


def migrate(name):
    """Migrate the database, and return the models as they were then."""
    executor = MigrationExecutor(connection)
    executor.migrate([("optout", name)])
    return MigrationExecutor(connection).loader.project_state([("optout", name)]).apps


@pytest.fixture
def earlier(transactional_db):
    """The models of the release that had two words for every answer."""
    yield migrate(BEFORE)
    migrate(NOW)


def make_list(models, region, **outcomes):
    checklist = models.get_model("optout", "Checklist").objects.create(
        region=region, accounts=["linkedin"], created_at=NOON, touched_at=NOON
    )
    for slug, outcome in outcomes.items():
        models.get_model("optout", "Tick").objects.create(
            checklist=checklist,
            step_slug=slug.replace("_", "-"),
            outcome=outcome,
            ticked_at=LATER,
        )
    return checklist


def answers_of(models, checklist):
    ticks = models.get_model("optout", "Tick").objects.filter(checklist_id=checklist.pk)
    return {tick.step_slug.replace("-", "_"): tick.outcome for tick in ticks}


EVERY_STEP = (
    "linkedin_ai_training",
    "microsoft_sharing",
    "offsite_ads",
    "linkedin_objection",
    "meta_ai",
    "tidy_up",
)


@pytest.mark.parametrize("region", ["eu", "uk", "ch", "us", "hk", "ca", "other"])
def test_answers_from_before_are_kept_with_what_they_meant(earlier, region):
    done = make_list(earlier, region, **dict.fromkeys(EVERY_STEP, "done"))
    left = make_list(earlier, region, **dict.fromkeys(EVERY_STEP, "skipped"))

    today = migrate(NOW)

    seen = "nothing-on" if region in ("eu", "uk", "ch") else "off"
    assert answers_of(today, done) == {
        "linkedin_ai_training": "off",
        "microsoft_sharing": seen,
        "offsite_ads": seen,
        "linkedin_objection": "sent",
        "meta_ai": "sent",
        "tidy_up": "done",
    }
    assert answers_of(today, left) == {
        "linkedin_ai_training": "left-on",
        "microsoft_sharing": "left-on",
        "offsite_ads": "left-on",
        "linkedin_objection": "not-sent",
        "meta_ai": "not-sent",
        "tidy_up": "not-for-me",
    }
    assert {tick.ticked_at for tick in today.get_model("optout", "Tick").objects.all()} == {LATER}


def test_answers_can_be_said_in_two_words_again(earlier):
    today = migrate(NOW)
    checklist = make_list(
        today,
        "eu",
        linkedin_ai_training="not-found",
        microsoft_sharing="was-on",
        offsite_ads="left-on",
        linkedin_objection="not-opening",
        meta_ai="sent",
        tidy_up="not-for-me",
    )

    assert answers_of(migrate(BEFORE), checklist) == {
        "microsoft_sharing": "done",
        "offsite_ads": "skipped",
        "meta_ai": "done",
        "tidy_up": "skipped",
    }


def test_a_link_from_before_keeps_its_address_and_a_new_one_is_short(earlier):
    checklist = make_list(earlier, "eu")
    seed = "a" * 43
    long = CompletionLink(seed=seed, token_length=43).token
    earlier.get_model("optout", "CompletionLink").objects.create(
        checklist=checklist, seed=seed, token_digest=digest(long), made_at=NOON
    )
    newer = make_list(migrate(NOW), "eu")

    link = CompletionLink.objects.with_token(long).get()
    short = CompletionLink.make(Checklist.objects.get(pk=newer.pk), at=NOON).token

    assert (link.checklist_id, link.token) == (checklist.pk, long)
    assert (len(long), len(short)) == (43, 22)
    assert CompletionLink.objects.with_token(short).exists()
