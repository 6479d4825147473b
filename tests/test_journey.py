from datetime import UTC, date, datetime, timedelta

import pytest

from optout.catalogue import CATALOGUE, EFFECTIVE_ON
from optout.catalogue.kinds import Outcome, State
from optout.catalogue.platforms import FACEBOOK, INSTAGRAM
from optout.catalogue.platforms import LINKEDIN as LINKEDIN_PLATFORM
from optout.catalogue.types import Device, Region, Verdict
from optout.journey import (
    Deadline,
    Mark,
    Phase,
    Plan,
    actions_for,
    deadline,
    freshness,
    judge,
    make_journey,
    paths_for,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
EVERY_ACCOUNT = CATALOGUE.accounts
LINKEDIN = LINKEDIN_PLATFORM.accounts
META = (FACEBOOK, INSTAGRAM)

TRAINING, MICROSOFT, OFFSITE, OBJECTION, META_AI, TIDY = CATALOGUE.steps


def plan(region=Region.EU, accounts=EVERY_ACCOUNT, device=Device.PHONE):
    return Plan(region, accounts, device)


def journey(*, answers=None, **outcomes):
    """A journey on which the named steps were answered, a minute apart."""
    marks = {
        slug.replace("_", "-"): Mark(Outcome(outcome), NOON + timedelta(minutes=index))
        for index, (slug, outcome) in enumerate(outcomes.items())
    }
    return make_journey(CATALOGUE.steps, answers or plan(), marks)


def slugs(items):
    return [item.step.slug for item in items]


# Applicability

APPLIES, CHECK, NO = Verdict.APPLIES, Verdict.CHECK, Verdict.NO


@pytest.mark.parametrize(
    ("region", "verdicts"),
    [
        (Region.EU, [APPLIES, CHECK, CHECK, APPLIES, APPLIES, APPLIES]),
        (Region.UK, [APPLIES, CHECK, CHECK, APPLIES, APPLIES, APPLIES]),
        (Region.CH, [APPLIES, CHECK, CHECK, APPLIES, CHECK, APPLIES]),
        (Region.CA, [APPLIES, APPLIES, APPLIES, APPLIES, CHECK, APPLIES]),
        (Region.HK, [APPLIES, APPLIES, APPLIES, APPLIES, CHECK, APPLIES]),
        (Region.US, [APPLIES, APPLIES, APPLIES, APPLIES, NO, APPLIES]),
        (Region.OTHER, [APPLIES, APPLIES, APPLIES, APPLIES, CHECK, APPLIES]),
    ],
)
def test_the_region_decides_what_applies_to_somebody_with_every_account(region, verdicts):
    items = [judge(step, plan(region)) for step in CATALOGUE.steps]

    assert [item.verdict for item in items] == verdicts
    assert all(item.reasons for item in items)


def test_a_step_does_not_apply_without_an_account_it_is_about():
    without_linkedin = journey(answers=plan(Region.UK, (INSTAGRAM,)))
    without_meta = journey(answers=plan(Region.US, LINKEDIN))

    assert slugs(without_linkedin.applicable) == ["meta-ai"]
    assert slugs(without_meta.not_applicable) == ["meta-ai"]
    assert not without_meta.not_applicable[0].has_account


def test_the_reason_names_the_place_not_the_account_when_the_account_is_there():
    american = judge(META_AI, plan(Region.US))

    assert (american.verdict, american.has_account) == (NO, True)
    assert "United States" in str(american.reasons[0].text)


def test_the_british_reason_for_the_switch_adds_the_sharing_with_microsoft():
    reasons = [str(claim.text) for claim in judge(TRAINING, plan(Region.UK)).reasons]

    assert any("Microsoft’s models" in reason for reason in reasons)


# Order


def test_the_first_open_step_comes_next():
    assert journey().next.step == TRAINING
    assert journey(linkedin_ai_training="done").next.step == MICROSOFT
    assert journey(linkedin_ai_training="skipped").next.step == MICROSOFT


def test_a_step_put_off_comes_back_only_behind_the_other_open_ones():
    walk = journey(microsoft_sharing="done")

    assert walk.next_after(TRAINING).step == OFFSITE
    assert walk.next_after(TIDY).step == TRAINING


def test_a_step_that_does_not_apply_is_never_next():
    american = journey(answers=plan(Region.US), linkedin_objection="done")

    assert american.next_after(OBJECTION).step == TIDY


def test_nothing_comes_next_once_nothing_is_open():
    finished = journey(**{step.slug.replace("-", "_"): "done" for step in CATALOGUE.steps})

    assert finished.next is None
    assert finished.next_after(TRAINING) is None


# Progress


def test_progress_counts_what_applies_and_nothing_else():
    walk = journey(
        answers=plan(Region.US), linkedin_ai_training="done", tidy_up="skipped", meta_ai="done"
    )

    assert (len(walk.done), len(walk.skipped), len(walk.open), walk.total) == (1, 1, 3, 5)


def test_the_end_is_reached_when_no_step_that_applies_is_open():
    briton = plan(Region.UK, (INSTAGRAM,))

    assert not journey(answers=briton).is_finished
    assert journey(answers=briton, meta_ai="done").is_finished
    assert journey(answers=briton, meta_ai="skipped").is_finished


def test_where_nothing_applies_there_is_no_end_to_reach():
    nothing = journey(answers=plan(Region.US, META))

    assert (nothing.total, nothing.next, nothing.is_finished) == (0, None, False)
    assert nothing.finished_at is None


def test_a_journey_is_finished_at_its_last_mark_that_counts():
    briton = plan(Region.UK, (INSTAGRAM,))
    walk = journey(answers=briton, meta_ai="done", tidy_up="done")

    assert walk.finished_at == NOON


def test_the_calm_follows_the_share_of_steps_that_are_no_longer_open():
    answered = [step.slug.replace("-", "_") for step in CATALOGUE.steps]

    calm = [
        journey(**dict.fromkeys(answered[:count], "skipped")).calm
        for count in range(len(answered) + 1)
    ]

    assert calm == [0, 0, 1, 2, 3, 4, 5]


def test_marks_of_steps_that_left_the_catalogue_do_not_count():
    walk = journey(retired_step="done")

    assert walk.done == ()
    assert walk.latest() is None


def test_the_latest_answer_is_the_one_given_last():
    walk = journey(tidy_up="done", linkedin_ai_training="skipped")

    assert walk.latest().step == TRAINING


def test_steps_are_numbered_among_those_that_apply():
    american = journey(answers=plan(Region.US))

    assert (american.number(OBJECTION), american.number(TIDY)) == (4, 5)


# States


@pytest.mark.parametrize(
    ("step", "outcome", "state"),
    [
        (TRAINING, None, State.ON),
        (TRAINING, "done", State.OFF),
        (TRAINING, "skipped", State.KEPT),
        (MICROSOFT, None, State.CHECK),
        (MICROSOFT, "done", State.OFF),
        (META_AI, None, State.ON),
        (META_AI, "done", State.SENT),
        (META_AI, "skipped", State.KEPT),
        (TIDY, "done", State.OFF),
    ],
)
def test_a_switch_shows_how_its_step_stands(step, outcome, state):
    walk = journey(**({step.slug.replace("-", "_"): outcome} if outcome else {}))

    assert walk.item(step).state == state


def test_only_requests_that_were_sent_wait_for_an_answer():
    walk = journey(linkedin_ai_training="done", linkedin_objection="done", meta_ai="skipped")

    assert slugs(walk.waiting) == ["linkedin-objection"]


def test_a_step_that_does_not_apply_shows_no_switch_even_if_it_was_ticked():
    american = journey(answers=plan(Region.US), meta_ai="done")

    assert american.item(META_AI).state == State.NONE


# What to do


def test_only_the_forms_for_ones_own_accounts_are_shown():
    assert [each.title for each in actions_for(META_AI, (INSTAGRAM,))] == ["Instagram"]
    assert [each.title for each in actions_for(META_AI, EVERY_ACCOUNT)] == [
        "Facebook",
        "Instagram",
    ]


def test_a_reader_who_has_none_of_the_accounts_is_shown_all_of_them():
    assert actions_for(META_AI, LINKEDIN) == META_AI.actions


def test_ones_own_device_comes_first():
    action = TRAINING.actions[0]

    assert [device for device, _ in paths_for(action, Device.COMPUTER)] == ["computer", "phone"]
    assert paths_for(action, Device.PHONE)[0] == (Device.PHONE, action.phone)


def test_a_way_that_is_the_same_on_both_devices_is_shown_once():
    assert len(paths_for(OBJECTION.actions[0], Device.PHONE)) == 1


# Dates


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2025, 10, 4), Deadline(Phase.BEFORE, 30)),
        (date(2025, 11, 2), Deadline(Phase.BEFORE, 1)),
        (date(2025, 11, 3), Deadline(Phase.ON_THE_DAY, 0)),
        (date(2025, 11, 4), Deadline(Phase.AFTER, 1)),
        (date(2026, 11, 22), Deadline(Phase.AFTER, 384)),
    ],
)
def test_the_deadline_is_ahead_here_or_past(today, expected):
    assert deadline(today) == expected


def test_the_day_of_the_change_is_3_november_2025():
    assert date(2025, 11, 3) == EFFECTIVE_ON


def test_facts_are_stale_once_they_are_more_than_180_days_old():
    confirmed_on = TRAINING.confirmed_on

    assert not freshness(TRAINING, confirmed_on + timedelta(days=180)).is_stale
    assert freshness(TRAINING, confirmed_on + timedelta(days=181)).is_stale
