from datetime import UTC, date, datetime, timedelta

import pytest

from optout.catalogue.kinds import Outcome, State
from optout.catalogue.types import (
    Account,
    Action,
    Confidence,
    Device,
    Gesture,
    Kind,
    MenuPath,
    Platform,
    Region,
    Row,
    Rule,
    Step,
    Verdict,
    single,
)
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
APPLIES, CHECK, NO = Verdict.APPLIES, Verdict.CHECK, Verdict.NO
REASONS = {APPLIES: "It is on here.", CHECK: "It may be on here.", NO: "Not here."}


def platform(*slugs):
    return Platform(
        slug=slugs[0],
        name=slugs[0],
        accounts=tuple(Account(slug, slug) for slug in slugs),
        hosts=(),
        opens_an_app=False,
        without_account="No account.",
    )


def way(text):
    row = Row(gesture=Gesture.OPEN, text=text)
    return MenuPath(rows=(row,), sources=("paper",), confidence=Confidence.SINGLE)


def action(title, account=None, phone="the same way", computer="the same way"):
    return Action(title=title, links=(), account=account, phone=way(phone), computer=way(computer))


def step(slug, kind, platform, *, actions, check_in=(), not_in=()):
    def rule(regions, verdict):
        return Rule(
            regions=tuple(regions),
            verdict=verdict,
            reasons=(single(f"{slug}-{verdict}", REASONS[verdict], "paper"),),
        )

    elsewhere = [region for region in Region if region not in (*check_in, *not_in)]
    return Step(
        slug=slug,
        order=0,
        kind=kind,
        platform=platform,
        title=slug,
        check_title=f"check {slug}",
        subject=slug,
        confirmed_on=date(2026, 9, 28),
        summary=(),
        actions=actions,
        verify="",
        limits=(),
        rules=(rule(elsewhere, APPLIES), rule(check_in, CHECK), rule(not_in, NO)),
    )


PAPER, RADIO = platform("paper"), platform("radio", "stream")
ON_RADIO, ON_STREAM = RADIO.accounts
EVERY_ACCOUNT = (*PAPER.accounts, *RADIO.accounts)

SWITCH = step(
    "switch", Kind.SWITCH, PAPER, actions=(action("one", phone="by thumb", computer="by mouse"),)
)
LOOK = step("look", Kind.SWITCH, PAPER, actions=(action("one"),), check_in=[Region.EU, Region.CH])
REQUEST = step(
    "request",
    Kind.REQUEST,
    RADIO,
    actions=(action("Radio", ON_RADIO), action("Stream", ON_STREAM)),
    check_in=[Region.CH],
    not_in=[Region.US],
)
TIDY = step("tidy", Kind.TIDYING, PAPER, actions=(action("one"),))
STEPS = (SWITCH, LOOK, REQUEST, TIDY)


def plan(region=Region.EU, accounts=EVERY_ACCOUNT, device=Device.PHONE):
    return Plan(region, accounts, device)


def journey(*, answers=None, **outcomes):
    """Return a journey on which the named steps were answered, a minute apart."""
    marks = {
        slug: Mark(Outcome(outcome), NOON + timedelta(minutes=index))
        for index, (slug, outcome) in enumerate(outcomes.items())
    }
    return make_journey(STEPS, answers or plan(), marks)


def slugs(items):
    return [item.step.slug for item in items]


# Applicability


@pytest.mark.parametrize(
    ("region", "verdicts"),
    [
        (Region.EU, [APPLIES, CHECK, APPLIES, APPLIES]),
        (Region.CH, [APPLIES, CHECK, CHECK, APPLIES]),
        (Region.US, [APPLIES, APPLIES, NO, APPLIES]),
        (Region.OTHER, [APPLIES, APPLIES, APPLIES, APPLIES]),
    ],
)
def test_the_region_decides_what_applies_to_a_visitor_with_every_account(region, verdicts):
    items = [judge(step, plan(region)) for step in STEPS]

    assert [item.verdict for item in items] == verdicts
    assert [item.reasons[0].text for item in items] == [REASONS[verdict] for verdict in verdicts]


def test_a_step_does_not_apply_without_one_of_its_accounts():
    without_paper = journey(answers=plan(Region.UK, (ON_STREAM,)))
    without_radio = journey(answers=plan(Region.UK, PAPER.accounts))

    assert slugs(without_paper.applicable) == ["request"]
    assert slugs(without_radio.not_applicable) == ["request"]
    assert not without_radio.not_applicable[0].has_account
    assert without_radio.not_applicable[0].reasons == ()


def test_a_visitor_with_the_account_is_told_that_the_region_is_the_reason():
    american = judge(REQUEST, plan(Region.US))

    assert (american.verdict, american.has_account) == (NO, True)
    assert [reason.text for reason in american.reasons] == ["Not here."]


def test_a_check_has_its_own_title():
    assert judge(LOOK, plan(Region.EU)).title == "check look"
    assert judge(LOOK, plan(Region.US)).title == "look"


# Order


def test_the_first_open_step_comes_next():
    assert journey().next.step == SWITCH
    assert journey(switch="done").next.step == LOOK
    assert journey(switch="skipped").next.step == LOOK


def test_a_postponed_step_comes_back_after_the_other_open_ones():
    walk = journey(look="done")

    assert walk.next_after(SWITCH).step == REQUEST
    assert walk.next_after(TIDY).step == SWITCH


def test_a_step_that_does_not_apply_is_never_next():
    american = journey(answers=plan(Region.US), look="done")

    assert american.next_after(LOOK).step == TIDY


def test_nothing_comes_next_once_nothing_is_open():
    finished = journey(**dict.fromkeys(slugs(journey().items), "done"))

    assert finished.next is None
    assert finished.next_after(SWITCH) is None


# Progress


def test_progress_counts_what_applies_and_nothing_else():
    walk = journey(answers=plan(Region.US), switch="done", tidy="skipped", request="done")

    assert (len(walk.done), len(walk.skipped), len(walk.open), walk.total) == (1, 1, 1, 3)


def test_the_end_is_reached_when_no_step_that_applies_is_open():
    listener = plan(Region.UK, (ON_STREAM,))

    assert not journey(answers=listener).is_finished
    assert journey(answers=listener, request="done").is_finished
    assert journey(answers=listener, request="skipped").is_finished


def test_a_journey_without_steps_is_never_finished():
    nothing = journey(answers=plan(Region.US, RADIO.accounts))

    assert (nothing.total, nothing.next, nothing.is_finished) == (0, None, False)
    assert nothing.finished_at is None
    assert nothing.calm == 0


def test_a_journey_is_finished_at_its_last_mark_that_counts():
    listener = plan(Region.UK, (ON_STREAM,))
    walk = journey(answers=listener, request="done", tidy="done")

    assert walk.finished_at == NOON


def test_the_calm_follows_the_share_of_steps_that_are_no_longer_open():
    answered = slugs(journey().items)

    calm = [
        journey(**dict.fromkeys(answered[:count], "skipped")).calm
        for count in range(len(answered) + 1)
    ]

    assert calm == [0, 1, 2, 3, 5]


def test_marks_of_retired_steps_do_not_count():
    walk = journey(retired="done")

    assert walk.done == ()
    assert walk.latest() is None


def test_the_latest_answer_is_the_one_given_last():
    walk = journey(tidy="done", switch="skipped")

    assert walk.latest().step == SWITCH


def test_steps_are_numbered_among_those_that_apply():
    american = journey(answers=plan(Region.US))

    assert (american.number(LOOK), american.number(TIDY)) == (2, 3)


# States


@pytest.mark.parametrize(
    ("step", "outcome", "state"),
    [
        (SWITCH, None, State.ON),
        (SWITCH, "done", State.OFF),
        (SWITCH, "skipped", State.KEPT),
        (LOOK, None, State.CHECK),
        (LOOK, "done", State.OFF),
        (REQUEST, None, State.ON),
        (REQUEST, "done", State.SENT),
        (REQUEST, "skipped", State.KEPT),
        (TIDY, "done", State.OFF),
    ],
)
def test_a_switch_shows_what_was_said_of_its_step(step, outcome, state):
    walk = journey(**({step.slug: outcome} if outcome else {}))

    assert walk.item(step).state == state


def test_only_requests_that_were_sent_wait_for_an_answer():
    sent = journey(switch="done", request="done")

    assert slugs(sent.waiting) == ["request"]
    assert journey(request="skipped").waiting == ()


def test_a_step_that_does_not_apply_shows_no_switch_even_if_it_was_ticked():
    american = journey(answers=plan(Region.US), request="done")

    assert american.item(REQUEST).state == State.NONE


# What to do


def test_only_the_forms_for_the_visitors_accounts_are_shown():
    assert [each.title for each in actions_for(REQUEST, (ON_STREAM,))] == ["Stream"]
    assert [each.title for each in actions_for(REQUEST, EVERY_ACCOUNT)] == ["Radio", "Stream"]


def test_a_reader_without_these_accounts_is_shown_all_forms():
    assert actions_for(REQUEST, PAPER.accounts) == REQUEST.actions


def test_the_visitors_device_comes_first():
    one = SWITCH.actions[0]

    assert [device for device, _ in paths_for(one, Device.COMPUTER)] == ["computer", "phone"]
    assert paths_for(one, Device.PHONE)[0] == (Device.PHONE, one.phone)


def test_a_path_that_is_the_same_on_both_devices_is_shown_once():
    assert len(paths_for(TIDY.actions[0], Device.PHONE)) == 1


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
def test_the_deadline_counts_days_before_on_and_after_the_day(today, expected):
    assert deadline(today) == expected


def test_facts_are_stale_once_they_are_more_than_180_days_old():
    confirmed_on = SWITCH.confirmed_on

    assert not freshness(SWITCH, confirmed_on + timedelta(days=180)).is_stale
    assert freshness(SWITCH, confirmed_on + timedelta(days=181)).is_stale
