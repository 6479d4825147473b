"""What visitors came for is on the first screen of every page, and fits in it."""

from collections.abc import Sequence
from urllib.parse import urlsplit

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from optout.catalogue import CATALOGUE
from tests.browser.acts import DONE, STEPS, done_answers, return_with, take_the_door

ALL_STEPS = [step.slug for step in CATALOGUE.steps]

PHONES = [(390, 844), (360, 640)]
LOW_WINDOWS = [(360, 560), (844, 390), (640, 400)]


def bottom(control: Locator) -> float:
    box = control.bounding_box()
    return box["y"] + box["height"]


def too_low(
    page: Page, name: str, *controls: Locator, windows: Sequence[tuple[int, int]] = PHONES
) -> list[str]:
    """Name the windows of a page in which one of these controls ends below the first screen."""
    faults = []
    for width, height in windows:
        page.set_viewport_size({"width": width, "height": height})
        faults += [
            f"{name} at {width} × {height}: {control.inner_text()!r} ends at {bottom(control):.0f}"
            for control in controls
            if bottom(control) > height
        ]
    return faults


def test_both_doors_of_the_landing_page_are_on_the_first_screen(visitor, language):
    page = visitor(language)
    for who, ticks in (
        (None, None),
        ("european", {}),
        ("american", {"linkedin-ai-training": "off"}),
    ):
        if who:
            return_with(page, who, ticks)
        page.goto(f"/{language}/")

        doors = page.locator(".doors > a")
        assert doors.count() == 2
        assert too_low(page, f"landing of {who}", *doors.all(), windows=PHONES + LOW_WINDOWS) == []


def test_regions_and_accounts_are_two_in_a_row_on_every_phone(visitor, language):
    page = visitor(language)
    page.goto(f"/{language}/plan/")
    for width in (320, 345, 360, 390):
        page.set_viewport_size({"width": width, "height": 844})

        rows = page.evaluate("""() => [...document.querySelectorAll(".options")].map((each) => {
          const tops = [...each.querySelectorAll("label")].map((label) => label.offsetTop);
          return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
        })""")

        assert rows == [[1, 2, 2, 2], [1, 2], [2, 2, 2, 2], [1]], width


def test_linkedin_is_one_tap_and_one_page_from_the_landing(visitor, language, javascript):
    page = visitor(language, javascript=javascript)
    page.goto(f"/{language}/")
    loaded = []
    page.on("domcontentloaded", lambda page: loaded.append(page.url))

    take_the_door(page, "The switch")

    opens = page.locator(".open").first
    expect(opens).to_be_in_viewport()
    address = urlsplit(opens.get_attribute("href"))
    assert (address.scheme, address.hostname) == ("https", "www.linkedin.com")
    assert opens.get_attribute("target") == "_blank"
    assert len(loaded) == 1
    assert page.context.cookies() == []


@pytest.mark.parametrize("who", ["stranger", *STEPS])
def test_the_first_action_and_answer_of_every_step_are_on_the_first_screen(visitor, language, who):
    page = visitor(language)
    if who != "stranger":
        return_with(page, who)
    faults = []
    for slug in ALL_STEPS if who == "stranger" else done_answers(who):
        page.goto(f"/{language}/steps/{slug}/")
        first_answer = page.locator("#answer button").first
        faults += too_low(page, slug, page.locator(".field .open").first, first_answer)

    assert not faults, "\n".join(faults)


def test_they_are_so_also_below_the_note_of_the_answer_before(visitor, language):
    page = visitor(language)
    checklist = return_with(page, "european")
    faults = []
    for slug, outcome in DONE.items():
        page.goto(f"/{language}/steps/{slug}/")
        first_answer = page.locator("#answer button").first
        faults += too_low(page, slug, page.locator(".field .open").first, first_answer)
        checklist.tick(slug, outcome, at=timezone.now())

    assert not faults, "\n".join(faults)


def test_a_finished_step_says_so_and_leads_on_within_the_first_screen(visitor, language):
    page = visitor(language)
    return_with(page, "european", DONE)
    faults = []
    for slug in DONE:
        page.goto(f"/{language}/steps/{slug}/")
        onward = page.locator("#answer .button.solid")
        faults += too_low(page, slug, page.locator("#said"), onward)

    assert not faults, "\n".join(faults)


def test_no_step_is_longer_than_five_screens_and_the_end_not_than_three(visitor, language):
    page = visitor(language)
    page.set_viewport_size({"width": 390, "height": 844})
    return_with(page, "european")
    height = "document.documentElement.scrollHeight / innerHeight"
    for slug in DONE:
        page.goto(f"/{language}/steps/{slug}/")
        assert page.evaluate(height) <= (4.5 if slug == ALL_STEPS[0] else 5), slug
    return_with(page, "european", DONE)
    page.goto(f"/{language}/checklist/")
    assert page.evaluate(height) <= 3
