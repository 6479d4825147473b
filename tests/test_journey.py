from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from optout.catalogue.evidence import claim
from optout.catalogue.kinds import ANSWERS, WORDS, Effect, Outcome, Reply, State
from optout.catalogue.types import (
    Account,
    Action,
    Device,
    Gesture,
    Kind,
    MenuPath,
    Part,
    Platform,
    Region,
    Row,
    Rule,
    Step,
    Verdict,
)
from optout.journey import (
    Mark,
    Plan,
    actions_for,
    judge,
    make_journey,
    paths_of,
    verdict_anywhere,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
APPLIES, CHECK, NO = Verdict.APPLIES, Verdict.CHECK, Verdict.NO
REASONS = {APPLIES: "It is on here.", CHECK: "It may be on here.", NO: "Not here."}


def platform(*slugs):
    return Platform(
        slug=slugs[0],
        name=slugs[0],
        part=Part.NETWORKS,
        accounts=tuple(Account(slug, slug) for slug in slugs),
        hosts=(),
        opens_an_app=False,
        without_account="No account.",
    )


def way(text):
    row = Row(gesture=Gesture.OPEN, text=text)
    return MenuPath(rows=(row,), evidence=("paper",))


def action(title, account=None, phone="the same way", computer="the same way"):
    return Action(title=title, links=(), account=account, phone=way(phone), computer=way(computer))


def step(slug, kind, platform, *, actions, check_in=(), not_in=()):
    def rule(regions, verdict):
        return Rule(
            regions=tuple(regions),
            verdict=verdict,
            seen_in="paper",
            lead=claim(f"{slug}-{verdict}", REASONS[verdict], "paper"),
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
        lead=claim(slug, "It is about this.", "paper"),
        summary=(),
        actions=actions,
        verify="",
        limits=(),
        rules=tuple(
            rule(regions, verdict)
            for regions, verdict in ((elsewhere, APPLIES), (check_in, CHECK), (not_in, NO))
            if regions
        ),
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


def plan(region=Region.EU, accounts=EVERY_ACCOUNT):
    return Plan(region, accounts)


def journey(*, answers=None, **outcomes):
    """Return a journey on which the named steps were answered, a minute apart."""
    marks = {
        slug: Mark(Outcome(outcome), NOON + timedelta(minutes=index))
        for index, (slug, outcome) in enumerate(outcomes.items())
    }
    return make_journey(STEPS, answers or plan(), marks)


def replied(reply, step=REQUEST, at=NOON):
    """Return a journey on which a request was sent, and something came back a day later."""
    mark = Mark(Outcome.SENT, at, Reply(reply), at + timedelta(days=1))
    return make_journey(STEPS, plan(), {step.slug: mark})


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
    assert [item.rule.lead.text for item in items] == [REASONS[verdict] for verdict in verdicts]


def test_a_step_does_not_apply_without_one_of_its_accounts():
    without_paper = journey(answers=plan(Region.UK, (ON_STREAM,)))
    without_radio = journey(answers=plan(Region.UK, PAPER.accounts))

    assert slugs(without_paper.applicable) == ["request"]
    assert slugs(without_radio.not_applicable) == ["request"]
    assert not without_radio.not_applicable[0].has_account


def test_a_visitor_with_the_account_is_told_that_the_region_is_the_reason():
    american = judge(REQUEST, plan(Region.US))

    assert (american.verdict, american.has_account) == (NO, True)
    assert american.rule.lead.text == "Not here."


def test_a_step_without_an_account_keeps_its_rule_its_actions_and_what_was_said_of_it():
    walk = journey(answers=plan(Region.US, PAPER.accounts), request="sent")

    item = walk.item(REQUEST)
    assert item.rule == REQUEST.rule(Region.US)
    assert item.actions == REQUEST.actions
    assert item.mark.outcome == Outcome.SENT


def test_a_journey_is_that_of_the_answers():
    assert journey(answers=plan(Region.UK)).plan == plan(Region.UK)


def test_the_lead_of_a_rule_comes_before_its_other_reasons():
    [rule, *_] = SWITCH.rules
    more = claim("more", "And more.", "paper")

    assert replace(rule, reasons=(more,)).claims == (rule.lead, more)


def test_a_check_has_its_own_title():
    assert judge(LOOK, plan(Region.EU)).title == "check look"
    assert judge(LOOK, plan(Region.US)).title == "look"


def test_a_reader_without_a_list_is_asked_to_check_what_is_a_check_anywhere():
    assert verdict_anywhere(LOOK) == CHECK
    assert verdict_anywhere(REQUEST) == CHECK
    assert verdict_anywhere(SWITCH) == APPLIES
    assert verdict_anywhere(TIDY) == APPLIES


# Answers

EFFECTS = {
    "off": Effect.DONE,
    "was-on": Effect.DONE,
    "nothing-on": Effect.DONE,
    "left-on": Effect.LEFT,
    "not-found": Effect.OPEN,
    "sent": Effect.DONE,
    "not-opening": Effect.OPEN,
    "not-sent": Effect.LEFT,
    "done": Effect.DONE,
    "not-for-me": Effect.LEFT,
    "accepted": Effect.DONE,
    "refused": Effect.DONE,
    "none-came": Effect.DONE,
    "still-off": Effect.DONE,
    "on-again": Effect.DONE,
}


def test_every_answer_does_a_step_leaves_it_as_it_was_or_keeps_it_open():
    assert {str(name): answer.effect for name, answer in ANSWERS.items()} == EFFECTS
    assert {*Outcome, *Reply} - set(ANSWERS) == {Outcome.OPEN}


@pytest.mark.parametrize(
    ("kind", "verdict", "answers"),
    [
        (Kind.SWITCH, APPLIES, ["off", "not-found", "left-on"]),
        (Kind.SWITCH, CHECK, ["was-on", "nothing-on", "not-found", "left-on"]),
        (Kind.REQUEST, APPLIES, ["sent", "not-opening", "not-sent"]),
        (Kind.REQUEST, CHECK, ["sent", "not-opening", "not-sent"]),
        (Kind.TIDYING, APPLIES, ["done", "not-for-me"]),
    ],
)
def test_each_kind_of_step_offers_every_answer_that_can_be_true(kind, verdict, answers):
    assert [answer.outcome for answer in WORDS[kind, verdict].answers] == answers


@pytest.mark.parametrize(
    ("step", "outcome", "state"),
    [
        (SWITCH, None, State.ON),
        (SWITCH, "off", State.OFF),
        (SWITCH, "left-on", State.KEPT),
        (SWITCH, "not-found", State.MISSING),
        (LOOK, None, State.CHECK),
        (LOOK, "was-on", State.OFF),
        (LOOK, "nothing-on", State.OFF),
        (LOOK, "left-on", State.KEPT),
        (LOOK, "not-found", State.MISSING),
        (REQUEST, None, State.ON),
        (REQUEST, "sent", State.SENT),
        (REQUEST, "not-opening", State.MISSING),
        (REQUEST, "not-sent", State.KEPT),
        (TIDY, None, State.ON),
        (TIDY, "done", State.OFF),
        (TIDY, "not-for-me", State.KEPT),
    ],
)
def test_a_switch_shows_what_was_said_of_its_step(step, outcome, state):
    walk = journey(**({step.slug: outcome} if outcome else {}))

    assert walk.item(step).state == state


@pytest.mark.parametrize(
    ("reply", "state"),
    [("accepted", State.OFF), ("refused", State.REFUSED), ("none-came", State.SENT)],
)
def test_a_request_shows_what_came_back(reply, state):
    item = replied(reply).item(REQUEST)

    assert item.is_done
    assert item.state == state


def test_a_step_that_does_not_apply_shows_no_switch_even_if_it_was_ticked():
    american = journey(answers=plan(Region.US), request="sent")

    assert american.item(REQUEST).state == State.NONE


# Replies


def test_no_answer_can_be_noted_only_a_month_after_a_request_was_sent():
    sent = journey(request="sent").item(REQUEST)

    def offered(now):
        return [answer.outcome for answer in sent.replies(now)]

    assert offered(NOON) == ["accepted", "refused"]
    assert offered(datetime(2026, 12, 21, 23, 59, tzinfo=UTC)) == ["accepted", "refused"]
    assert offered(datetime(2026, 12, 22, tzinfo=UTC)) == ["accepted", "refused", "none-came"]


@pytest.mark.parametrize(
    ("zone", "first_day"),
    [("Europe/Paris", 23), ("America/New_York", 22), ("Asia/Hong_Kong", 23)],
)
def test_the_month_is_counted_from_the_day_on_which_the_visitor_sent_the_request(zone, first_day):
    late_in_the_evening = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    mark = Mark(Outcome.SENT, late_in_the_evening)
    sent = make_journey(STEPS, plan(), {"request": mark}).item(REQUEST)

    def can_be_late_on(day):
        now = datetime(2026, 12, day, 12, tzinfo=ZoneInfo(zone))
        return "none-came" in [answer.outcome for answer in sent.replies(now)]

    assert not can_be_late_on(first_day - 1)
    assert can_be_late_on(first_day)


@pytest.mark.parametrize("outcome", [None, "not-opening", "not-sent"])
def test_nothing_can_come_back_to_a_request_that_was_not_sent(outcome):
    walk = journey(**({"request": outcome} if outcome else {}))

    assert walk.item(REQUEST).replies(datetime(2030, 1, 1, tzinfo=UTC)) == ()


@pytest.mark.parametrize(
    ("step", "outcome"), [(SWITCH, "off"), (LOOK, "was-on"), (LOOK, "nothing-on")]
)
def test_of_a_switch_that_was_off_another_look_can_be_noted(step, outcome):
    item = journey(**{step.slug: outcome}).item(step)

    assert [answer.outcome for answer in item.replies(NOON)] == ["still-off", "on-again"]


@pytest.mark.parametrize("outcome", ["left-on", "not-found"])
def test_of_a_switch_that_was_not_off_no_look_can_be_noted(outcome):
    assert journey(switch=outcome).item(SWITCH).replies(NOON) == ()


@pytest.mark.parametrize("look", ["still-off", "on-again"])
def test_a_switch_is_off_whatever_another_look_found(look):
    mark = Mark(Outcome.OFF, NOON, Reply(look), NOON + timedelta(days=90))
    walk = make_journey(STEPS, plan(), {"switch": mark})

    assert walk.item(SWITCH).state == State.OFF
    assert walk.off == (walk.item(SWITCH),)
    assert walk.waiting == ()


def test_a_journey_was_checked_when_all_that_is_off_was_looked_at_again():
    def checked_at(*looked):
        marks = {
            "switch": Mark(Outcome.OFF, NOON),
            "look": Mark(Outcome.NOTHING_ON, NOON),
            "request": Mark(Outcome.SENT, NOON + timedelta(days=1)),
        }
        for days, slug in enumerate(looked, start=90):
            at = NOON + timedelta(days=days)
            marks[slug] = Mark(marks[slug].outcome, NOON, Reply.STILL_OFF, at)
        return (make_journey(STEPS, plan(), marks).checked_at - NOON).days

    assert checked_at() == 1
    assert checked_at("switch") == 1
    assert checked_at("switch", "look") == 90


def test_a_journey_that_is_not_finished_was_not_checked():
    assert journey(switch="off").checked_at is None


def test_a_finished_journey_on_which_nothing_is_off_was_checked_when_it_was_finished():
    walk = journey(switch="left-on", look="left-on", request="not-sent")

    assert walk.checked_at == walk.finished_at == NOON + timedelta(minutes=2)


def test_a_request_waits_until_it_is_accepted_or_refused():
    assert slugs(journey(switch="off", request="sent").waiting) == ["request"]
    assert journey(request="not-sent").waiting == ()
    assert journey(request="not-opening").waiting == ()
    assert replied("accepted").waiting == ()
    assert replied("refused").waiting == ()
    assert slugs(replied("none-came").waiting) == ["request"]


def test_a_request_waits_since_it_was_sent_whatever_was_noted_later():
    [(item, since)] = replied("none-came").waiting_since

    assert (item.step, since) == (REQUEST, NOON)


# Order


def test_the_first_open_step_comes_next():
    assert journey().next.step == SWITCH
    assert journey(switch="off").next.step == LOOK
    assert journey(switch="left-on").next.step == LOOK


def test_after_a_step_that_is_put_off_comes_the_very_next_one():
    assert journey().next_after(SWITCH).step == LOOK


def test_a_postponed_step_comes_back_after_the_other_open_ones():
    walk = journey(look="nothing-on")

    assert walk.next_after(SWITCH).step == REQUEST
    assert walk.next_after(REQUEST).step == SWITCH


def test_a_step_that_was_not_found_comes_back_after_those_without_an_answer():
    walk = journey(switch="not-found")

    assert slugs(walk.open) == ["look", "request", "switch"]
    assert walk.next.step == LOOK
    assert walk.next_after(REQUEST).step == LOOK
    assert journey(switch="not-found", look="was-on", request="sent").next.step == SWITCH


def test_a_step_that_does_not_apply_is_never_next():
    american = journey(answers=plan(Region.US), look="off")

    assert american.next_after(LOOK).step == SWITCH


def test_an_optional_step_is_never_next():
    walk = journey(switch="off", look="nothing-on", request="sent")

    assert walk.next is None
    assert walk.next_after(REQUEST) is None


# Progress


def test_progress_counts_what_applies_and_nothing_else():
    walk = journey(
        answers=plan(Region.US), switch="off", look="left-on", tidy="done", request="sent"
    )

    assert slugs(walk.counted) == ["switch", "look"]
    assert (slugs(walk.done), slugs(walk.left)) == (["switch"], ["look"])
    assert (walk.open, walk.total) == ((), 2)


def test_an_optional_step_is_outside_every_count_whatever_was_said_of_it():
    for outcome in ("done", "not-for-me"):
        walk = journey(tidy=outcome)

        assert slugs(walk.optional) == ["tidy"]
        assert (walk.done, walk.left, walk.off, walk.calm, walk.total) == ((), (), (), 0, 3)


def test_what_was_not_found_is_neither_done_nor_left():
    walk = journey(switch="not-found", request="not-opening")

    assert (walk.done, walk.left) == ((), ())
    assert slugs(walk.open) == ["look", "switch", "request"]
    assert walk.is_begun
    assert not walk.is_finished


def test_a_list_is_begun_at_the_first_answer_to_a_step_that_applies():
    assert not journey().is_begun
    assert not journey(answers=plan(Region.US), request="sent").is_begun
    assert journey(tidy="not-for-me").is_begun
    assert journey(switch="left-on").is_begun


def test_only_switches_that_are_off_count_as_off():
    walk = journey(switch="off", look="nothing-on", request="sent", tidy="done")

    assert slugs(walk.off) == ["switch", "look"]
    assert replied("accepted").off == ()


def test_the_end_is_reached_when_no_step_that_counts_is_open():
    listener = plan(Region.UK, (ON_STREAM,))

    assert not journey(answers=listener).is_finished
    assert not journey(answers=listener, request="not-opening").is_finished
    assert journey(answers=listener, request="sent").is_finished
    assert journey(answers=listener, request="not-sent").is_finished


def test_a_journey_without_steps_is_never_finished():
    nothing = journey(answers=plan(Region.US, RADIO.accounts))

    assert (nothing.total, nothing.next, nothing.is_finished) == (0, None, False)
    assert nothing.finished_at is None
    assert nothing.calm == 0


def test_a_journey_is_finished_at_its_last_answer_that_counts():
    listener = plan(Region.UK, (ON_STREAM,))

    assert journey(answers=listener, request="sent", tidy="done").finished_at == NOON
    assert journey(
        look="nothing-on", request="sent", switch="off", tidy="done"
    ).finished_at == NOON + timedelta(minutes=2)


def test_a_reply_that_is_noted_later_does_not_finish_a_journey_later():
    mark = Mark(Outcome.SENT, NOON, Reply.REFUSED, NOON + timedelta(days=40))

    assert make_journey((REQUEST,), plan(), {"request": mark}).finished_at == NOON


def test_the_page_calms_down_with_what_is_done_from_the_first_step_on():
    answers = {"switch": "off", "look": "was-on", "request": "sent", "tidy": "done"}

    calm = [journey(**dict(list(answers.items())[:count])).calm for count in range(5)]

    assert calm == [0, 2, 4, 5, 5]


def test_the_page_never_calms_down_for_what_was_left_or_not_found():
    left = journey(switch="left-on", look="left-on", request="not-sent", tidy="not-for-me")

    assert left.is_finished
    assert left.calm == 0
    assert journey(switch="not-found", request="not-opening").calm == 0
    assert journey(switch="off", look="left-on", request="not-sent").calm == 2


def test_the_page_breathes_out_at_the_first_of_many_steps():
    many = tuple(replace(SWITCH, slug=f"switch-{number}") for number in range(12))

    walk = make_journey(many, plan(), {"switch-0": Mark(Outcome.OFF, NOON)})

    assert walk.calm == 1


def test_marks_of_retired_steps_do_not_count():
    walk = journey(retired="off")

    assert walk.done == ()
    assert walk.latest() is None


def test_the_latest_answer_is_the_one_given_last():
    walk = journey(tidy="done", switch="left-on")

    assert walk.latest().step == SWITCH


def test_one_of_two_answers_given_at_the_same_moment_is_the_latest():
    at_once = {"switch": Mark(Outcome.OFF, NOON), "look": Mark(Outcome.NOTHING_ON, NOON)}

    assert make_journey(STEPS, plan(), at_once).latest().step in (SWITCH, LOOK)


def test_without_an_answer_nothing_was_answered_at_any_time():
    assert journey().answered_at is None
    assert journey().latest() is None


def test_a_reply_noted_last_is_the_latest_answer():
    marks = {
        "request": Mark(Outcome.SENT, NOON, Reply.ACCEPTED, NOON + timedelta(days=2)),
        "switch": Mark(Outcome.OFF, NOON + timedelta(days=1)),
    }

    assert make_journey(STEPS, plan(), marks).latest().step == REQUEST


def test_steps_are_numbered_among_those_that_count():
    without_paper = journey(answers=plan(Region.UK, (ON_STREAM,)))

    assert (journey().number(LOOK), journey().number(REQUEST)) == (2, 3)
    assert without_paper.number(REQUEST) == 1


# Parts

ROBOT = replace(platform("robot"), part=Part.ASSISTANTS)
TALK = step("talk", Kind.SWITCH, ROBOT, actions=(action("one"),))


def test_each_part_in_which_steps_count_is_a_journey_of_its_own():
    answers = plan(accounts=(*PAPER.accounts, *ROBOT.accounts))

    parts = make_journey((*STEPS, TALK), answers, {}).parts

    assert [(each.part, slugs(each.counted)) for each in parts] == [
        (Part.NETWORKS, ["switch", "look"]),
        (Part.ASSISTANTS, ["talk"]),
    ]
    assert all(each.plan == answers for each in parts)


def test_a_part_without_a_step_that_counts_is_left_out():
    networks, assistants = plan(accounts=PAPER.accounts), plan(accounts=ROBOT.accounts)

    def parts(answers):
        return [each.part for each in make_journey((*STEPS, TALK), answers, {}).parts]

    assert parts(networks) == [Part.NETWORKS]
    assert parts(assistants) == [Part.ASSISTANTS]


def test_a_step_is_in_the_part_of_its_platform():
    walk = make_journey((*STEPS, TALK), plan(accounts=(*PAPER.accounts, *ROBOT.accounts)), {})

    assert walk.part_of(TALK).number(TALK) == 1
    assert walk.part_of(LOOK).number(LOOK) == 2


# What to do


def test_only_the_forms_for_the_visitors_accounts_are_shown():
    assert [each.title for each in actions_for(REQUEST, (ON_STREAM,))] == ["Stream"]
    assert [each.title for each in actions_for(REQUEST, EVERY_ACCOUNT)] == ["Radio", "Stream"]


def test_a_step_has_the_forms_and_the_number_of_requests_of_the_visitors_accounts():
    one, both = judge(REQUEST, plan(accounts=(ON_STREAM,))), judge(REQUEST, plan())

    assert ([each.title for each in one.actions], one.number) == (["Stream"], 1)
    assert ([each.title for each in both.actions], both.number) == (["Radio", "Stream"], 2)


def test_a_reader_without_these_accounts_is_shown_all_forms():
    assert actions_for(REQUEST, PAPER.accounts) == REQUEST.actions


def test_both_devices_have_their_own_way_through_the_menus():
    one = SWITCH.actions[0]

    assert paths_of(one) == ((Device.PHONE, one.phone), (Device.COMPUTER, one.computer))


def test_a_way_that_is_the_same_on_both_devices_is_shown_once():
    [one] = TIDY.actions

    assert paths_of(one) == ((Device.PHONE, one.phone),)
