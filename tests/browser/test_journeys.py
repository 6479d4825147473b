"""Whole journeys, from the landing page to the end."""

from itertools import cycle

import pytest
from django.utils.translation import gettext, ngettext

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Kind
from optout.journey import judge
from tests.browser.acts import (
    PLACE,
    STEPS,
    answer,
    answer_the_questions,
    button,
    link,
    plain,
    plan_of,
    press,
    read,
)

ANSWERS = {"phone": ["done"], "laptop": ["skipped", "done"]}
"""Answers in turn: on a phone every step is done, on a laptop every other one is left."""


JOURNEYS = [
    ("european", "phone", "fr", True),
    ("european", "phone", "en", False),
    ("european", "laptop", "fr", False),
    ("european", "laptop", "en", True),
    ("american", "phone", "en", True),
    ("american", "laptop", "fr", False),
    ("hongkonger", "phone", "fr", False),
    ("hongkonger", "laptop", "en", True),
    ("briton", "phone", "en", False),
    ("briton", "laptop", "fr", True),
]
"""Each of the cast, over both sizes and languages, with scripts and without."""


@pytest.mark.parametrize(
    ("who", "size", "language", "javascript"), JOURNEYS, indirect=["language", "javascript"]
)
def test_everyone_is_led_from_the_landing_to_the_end(visitor, who, size, language, javascript):
    page = visitor(language, size, javascript)
    page.goto("/" if who == "european" else f"/{language}/")
    landing = read(page)
    assert (landing.path, landing.language) == (f"/{language}/", language)
    press(page, link(page, gettext("Start now")))
    questions = read(page)
    answer_the_questions(page, who)
    press(page, button(page, gettext("Make my list")))
    assert (landing.sideways, questions.sideways) == (0, 0)

    outcomes = {}
    for number, (slug, outcome) in enumerate(zip(STEPS[who], cycle(ANSWERS[size])), 1):
        item = judge(CATALOGUE.step(slug), plan_of(who))
        shown = read(page)
        assert shown.path == f"/{language}/steps/{slug}/"
        assert shown.heading == plain(item.title)
        assert shown.place == PLACE[language].format(number, len(STEPS[who]))
        assert plain(item.reasons[0].text) in shown.text
        assert shown.sideways == 0
        outcomes[slug] = outcome
        answer(page, who, slug, outcome)

    assert_the_end_says_what_was_answered(page, language, outcomes)


def assert_the_end_says_what_was_answered(page, language, outcomes):
    done = [CATALOGUE.step(slug) for slug in outcomes if outcomes[slug] == "done"]
    left = [CATALOGUE.step(slug) for slug in outcomes if outcomes[slug] == "skipped"]
    sent = [step for step in done if step.kind == Kind.REQUEST]
    claims = {
        gettext("What you did"): done,
        gettext("What you left"): left,
        gettext("Waiting for an answer"): sent,
        gettext("The limits"): done,
    }
    unticked = outcomes.get("linkedin-ai-training") == "done"
    headline = gettext("Unticked.") if unticked else gettext("That’s settled.")
    count = ngettext(
        "%(done)s of %(total)s step done, %(day)s",
        "%(done)s of %(total)s steps done, %(day)s",
        len(outcomes),
    ) % {"done": len(done), "total": len(outcomes), "day": ""}

    shown = read(page)
    assert shown.path == f"/{language}/done/"
    assert shown.heading.startswith(plain(f"{headline} {count}"))
    assert {title: names for title, names in shown.parts.items() if title in claims} == {
        title: [plain(step.subject) for step in steps] for title, steps in claims.items() if steps
    }
    assert shown.sideways == 0
