"""Whole journeys, from the landing page or a colleague’s link to the end."""

import pytest
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from playwright.sync_api import Page, expect

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import ANSWERS, Effect
from optout.models import Checklist, CompletionLink
from tests.browser.acts import (
    PLACE,
    STEPS,
    Reading,
    answer,
    answer_button,
    answer_the_questions,
    await_htmx,
    button,
    choose,
    done_answers,
    item_of,
    plain,
    plan_of,
    press,
    read,
    take_the_door,
    ticks,
)
from tests.steps import STEPS as SLUGS

LINKEDIN, *_ = STEPS["european"]

JOURNEYS = [
    ("european", "phone", "fr", True, "The switch", "off nothing-on was-on sent sent"),
    ("european", "laptop", "en", True, "The whole list", "left-on nothing-on was-on sent sent"),
    ("american", "phone", "en", False, "The switch", "off off off not-sent"),
    ("hongkonger", "laptop", "fr", True, "The whole list", "left-on left-on off sent"),
    ("briton", "laptop", "en", False, "The whole list", "not-sent"),
    *(
        pytest.param(*walk, marks=pytest.mark.long)
        for walk in (
            (
                "european",
                "phone",
                "en",
                False,
                "The whole list",
                "off left-on nothing-on not-sent sent",
            ),
            ("european", "laptop", "fr", False, "The switch", "off was-on left-on sent not-sent"),
            ("american", "phone", "fr", True, "The whole list", "off off off sent"),
            ("american", "laptop", "fr", False, "The whole list", "left-on off off sent"),
            ("american", "laptop", "en", True, "The switch", "off left-on off not-sent"),
            ("hongkonger", "phone", "fr", False, "The whole list", "off off off sent"),
            ("hongkonger", "phone", "en", True, "The switch", "off off off not-sent"),
            ("hongkonger", "laptop", "en", False, "The switch", "off off left-on sent"),
            ("briton", "phone", "fr", False, "The whole list", "sent"),
            ("briton", "phone", "en", True, "The whole list", "sent"),
            ("briton", "laptop", "fr", True, "The whole list", "not-sent"),
        )
    ),
]
"""Each of the cast in each pair of size, language and script: half of all combinations. The other
half is walked by others of the cast. Both doors of the landing page, and all that they answer.
Five are walked in every run, the others in the long one."""


@pytest.mark.parametrize(
    ("who", "size", "language", "javascript", "door", "outcomes"),
    JOURNEYS,
    indirect=["language", "javascript"],
)
def test_everyone_is_led_from_the_landing_to_the_end(
    visitor, who, size, language, javascript, door, outcomes
):
    page = visitor(language, size, javascript)
    given = dict(
        zip([each for each in SLUGS if each in STEPS[who]], outcomes.split(), strict=True)
    )
    # A step that was added since is simply done.
    answers = {slug: (done_answers(who) | given)[slug] for slug in STEPS[who]}
    page.goto("/" if who == "european" else f"/{language}/")
    landing = read(page)
    assert (landing.path, landing.language, landing.sideways) == (f"/{language}/", language, 0)

    take_the_door(page, door)
    if door == "The switch":
        answer_without_a_list(page, LINKEDIN, answers[LINKEDIN])
    make_the_list(page, who)

    for number, (slug, outcome) in enumerate(answers.items(), 1):
        if ticks().get(slug) != outcome:
            assert_the_page_is_that_of(page, language, who, number)
            answer(page, who, slug, outcome)

    assert ticks() == answers
    assert_the_end_says_what_was_answered(read(page), language, who, answers)
    assert_the_browser_stores_what_the_privacy_page_says(page, language)


def assert_the_browser_stores_what_the_privacy_page_says(page: Page, language: str) -> None:
    """The page has no script that could hide what the pages before it have stored in this tab."""
    page.goto(f"/{language}/privacy/")
    said = gettext(
        "Nothing else: no other cookie, nothing in the browser’s storage, no fingerprinting."
    )
    assert plain(said) in read(page).text
    assert page.evaluate("[{ ...localStorage }, { ...sessionStorage }]") == [{}, {}]
    assert [each["name"] for each in page.context.cookies()] == [settings.DEVICE_COOKIE]


def answer_without_a_list(page: Page, slug: str, outcome: str) -> None:
    """Use a switch before there is a list: the questions come next, and keep the answer."""
    shown = read(page)
    assert shown.heading == plain(CATALOGUE.step(slug).title)
    assert (shown.place, shown.panel, shown.sideways) == ("LinkedIn", [], 0)
    assert page.context.cookies() == []
    press(page, page.locator(f"#answer button[value={outcome}]"))
    assert plain(CATALOGUE.step(slug).subject) in read(page).text
    assert ticks() == {}


def make_the_list(page: Page, who: str) -> None:
    answer_the_questions(page, who)
    assert read(page).sideways == 0
    press(page, button(page, gettext("Make my list")))


def assert_the_page_is_that_of(page: Page, language: str, who: str, number: int) -> None:
    """The page is the one of the step with this number, and says what is true for this person."""
    slug = STEPS[who][number - 1]
    item = item_of(slug, plan_of(who))
    shown = read(page)
    assert shown.path == f"/{language}/steps/{slug}/"
    assert shown.heading == plain(item.title)
    assert shown.place == PLACE[language].format(number, len(STEPS[who]))
    assert plain(item.rule.lead.text) in shown.text
    assert shown.sideways == 0
    await_htmx(page)


def assert_the_end_says_what_was_answered(
    shown: Reading, language: str, who: str, answers: dict[str, str]
) -> None:
    given = {slug: ANSWERS[outcome] for slug, outcome in answers.items()}
    done = [slug for slug in given if given[slug].effect == Effect.DONE]
    left = [slug for slug in given if given[slug].effect == Effect.LEFT]
    sent = [slug for slug, outcome in answers.items() if outcome == "sent"]
    unticked = answers.get(LINKEDIN) == "off" and not sent
    assert shown.path == f"/{language}/checklist/"
    number, total = {"done": len(done), "total": len(answers)}, len(answers)
    if unticked:
        words = ngettext(
            "%(done)s of %(total)s step done", "%(done)s of %(total)s steps done", total
        )
        heading = f"{gettext('Unticked.')} {words % number}"
    else:
        words = ngettext("step done", "steps done", total)
        heading = f"{gettext('%(done)s of %(total)s') % number} {words}"
    assert shown.heading == plain(heading)
    assert shown.rows[: len(answers)] == [
        [plain(item_of(slug, plan_of(who)).title), given[slug].state] for slug in answers
    ]
    assert shown.panel == [given[slug].state for slug in answers]
    assert shown.calm == str(-(-5 * len(done) // len(answers)))
    waits = ngettext(
        "%(number)s step is waiting for a reply.",
        "%(number)s steps are waiting for a reply.",
        len(sent),
    ) % {"number": len(sent)}
    assert (plain(waits) in shown.text) == bool(sent)
    leaves = ngettext(
        "You left %(number)s step as it was.",
        "You left %(number)s steps as they were.",
        len(left),
    ) % {"number": len(left)}
    assert (plain(leaves) in shown.text) == bool(left)
    assert shown.sideways == 0


@pytest.mark.parametrize(
    ("language", "javascript", "size"),
    [
        *(("fr", True, "laptop"), ("en", False, "laptop")),
        *(("fr", False, "phone"), ("en", True, "phone")),
    ],
    indirect=["language", "javascript"],
)
def test_people_without_an_account_get_the_forms_that_are_for_them_and_no_list(
    visitor, language, javascript, size
):
    page = visitor(language, size, javascript)
    page.goto(f"/{language}/")
    take_the_door(page, "The whole list")
    choose(page, plan_of("european").region.label)
    choose(page, gettext("None of these"))

    press(page, button(page, gettext("Make my list")))

    shown = read(page)
    assert (shown.path, shown.sideways) == (f"/{language}/no-account/", 0)
    for guest in CATALOGUE.guests:
        for link in guest.links:
            assert page.locator(f"main a.open[href='{link.url}']").count() == 1
    assert page.context.cookies() == []
    assert Checklist.objects.count() == 0


@pytest.mark.parametrize(
    ("language", "javascript", "size", "door"),
    [
        *(("fr", True, "phone", "The switch"), ("en", False, "phone", "The whole list")),
        *(("fr", False, "laptop", "The switch"), ("en", True, "laptop", "The whole list")),
    ],
    indirect=["language", "javascript"],
)
def test_a_colleague_sees_why_starts_their_own_list_and_is_counted(
    visitor, language, javascript, size, door
):
    owner, _ = Checklist.start(
        region="us", accounts=["linkedin"], device="phone", at=timezone.now()
    )
    link = CompletionLink.make(owner.checklist, at=timezone.now())
    page = visitor(language, size, javascript)
    page.goto(f"/s/{link.token}/")
    count = {"fr": "0 sur {} étapes faites", "en": "0 of {} steps done"}[language]
    assert read(page).heading == count.format(len(STEPS["american"]))

    take_the_door(page, door)
    if door == "The switch":
        answer_without_a_list(page, LINKEDIN, "off")
    make_the_list(page, "american")

    link.refresh_from_db()
    assert link.starts == 1
    first, second, *_ = STEPS["american"]
    following = second if door == "The switch" else first
    assert read(page).path == f"/{language}/steps/{following}/"


@pytest.mark.usefixtures("english")
def test_what_was_not_found_is_helped_at_once_and_comes_last(visitor, javascript):
    page = visitor("en", javascript=javascript)
    page.goto("/en/plan/")
    make_the_list(page, "american")

    answer_button(page, "american", LINKEDIN, "not-found").click()

    expect(page.locator("#said")).to_contain_text("Not found on")
    shown = read(page)
    assert shown.path == f"/en/steps/{LINKEDIN}/"
    assert (shown.panel[0], shown.calm, shown.sideways) == ("missing", "0", 0)
    [action] = CATALOGUE.step(LINKEDIN).actions
    for link in action.fallbacks:
        expect(page.locator(f".help a[href='{link.url}']")).to_be_in_viewport()
    press(page, button(page, "Later"))
    assert read(page).path == f"/en/steps/{STEPS['american'][1]}/"
    for slug in STEPS["american"][1:]:
        answer(page, "american", slug)
    assert read(page).path == f"/en/steps/{LINKEDIN}/"
    answer(page, "american", LINKEDIN, "off")
    assert read(page).path == "/en/checklist/"
    assert ticks()[LINKEDIN] == "off"


@pytest.mark.usefixtures("english")
def test_a_reader_without_a_list_is_helped_at_once(visitor, javascript):
    page = visitor("en", javascript=javascript)
    page.goto(f"/en/steps/{LINKEDIN}/")

    page.locator("#answer").get_by_role("link", name="I cannot find it").click()

    [action] = CATALOGUE.step(LINKEDIN).actions
    for link in action.fallbacks:
        expect(page.locator(f"#elsewhere a[href='{link.url}']")).to_be_in_viewport()
    assert page.context.cookies() == []


def test_a_reply_is_noted_and_undone(visitor, language, javascript):
    page = visitor(language, javascript=javascript)
    page.goto(f"/{language}/plan/")
    make_the_list(page, "briton")
    answer(page, "briton", "meta-ai", "sent")
    assert read(page).panel == ["sent"]
    page.goto(f"/{language}/steps/meta-ai/")
    await_htmx(page)

    button(page, gettext("They refused")).click()
    expect(page.locator("#said .refused")).to_be_attached()
    assert (read(page).panel, ticks()) == (["refused"], {"meta-ai": "sent"})
    page.locator("summary").filter(has_text=gettext("Change the reply I noted")).click()
    button(page, gettext("They accepted")).click()
    expect(page.locator("#said .off")).to_be_attached()
    assert (read(page).panel, ticks()) == (["off"], {"meta-ai": "sent"})

    page.locator("summary").filter(has_text=gettext("Change the reply I noted")).click()
    button(page, gettext("Undo this reply")).click()
    expect(page.locator("#said .sent")).to_be_attached()
    assert (read(page).panel, ticks()) == (["sent"], {"meta-ai": "sent"})
