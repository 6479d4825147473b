"""Visits to every page in every state: generators that walk the site and name each state."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from unittest.mock import patch
from urllib.parse import urlsplit

import time_machine
from django.core.cache import cache
from django.db import OperationalError
from django.utils import timezone
from django.utils.translation import get_language, gettext
from playwright.sync_api import Page, expect

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Device, Region
from optout.models import Checklist
from optout.web import readers
from optout.web.readers import Finding
from tests.browser.acts import DONE, await_htmx, button, link, return_with
from tests.pages import LEDGER
from tests.people import PEOPLE
from tests.steps import LEFT, STEPS

type Visit = Iterator[str]
"""Goes to the next state, and yields its name."""

TODAY = datetime(2026, 11, 22, 11, tzinfo=UTC)
"""The day on the pictures, always the same: they change only when the site does."""

BEFORE = datetime(2025, 10, 20, 11, tzinfo=UTC)
THE_DAY = datetime(2025, 11, 3, 11, tzinfo=UTC)
THREE_MONTHS_LATER = datetime(2027, 2, 22, 11, tzinfo=UTC)
LONG_AFTER = datetime(2027, 7, 1, 11, tzinfo=UTC)

LINKEDIN, MICROSOFT, ADS, *_ = STEPS
HALFWAY = {LINKEDIN: "off", MICROSOFT: "not-found", ADS: "left-on", "meta-ai": "sent"}
FINISHED = DONE | {MICROSOFT: LEFT[MICROSOFT]}
NOT_SENT = {"linkedin-objection": "not-sent"}
OPEN = "() => document.querySelectorAll('details').forEach((each) => { each.open = true; })"
REASON = "I am a nurse, and what I wrote in my groups tells of people whom I looked after. " * 3

EXPECTED = (409, 503)
"""The error statuses that the visits provoke in place."""

LOGGED = ("ERR_INTERNET_DISCONNECTED", "htmx:")
"""What the browser logs when a visit provokes an error."""


class UnexpectedAnswerError(Exception):
    """A page answers with a status that its visit does not expect."""


def look(page: Page, *paths: str) -> Visit:
    """Open pages one after another, and yield the name of each."""
    for path in paths:
        open_page(page, path)
        yield name_of(path)


def name_of(path: str) -> str:
    return path.strip("/").replace("/", " ") or "landing"


def open_page(page: Page, path: str = "", expected: int = 200) -> None:
    response = page.goto(f"/{get_language()}/{path}")
    if response.status != expected:
        raise UnexpectedAnswerError(f"{response.url}: {response.status}, not {expected}")


def press(page: Page, name: str) -> None:
    with page.expect_navigation():
        button(page, gettext(name)).click()


def steps(page: Page) -> Visit:
    for number, step in enumerate(CATALOGUE.steps, start=1):
        open_page(page, f"steps/{step.slug}/")
        yield f"step {number}"


def stranger(page: Page) -> Visit:
    yield from look(page, "", "plan/", "checklist/", "join/", "letter/", "complaint/", "team/")
    open_page(page, "poster/")
    page.locator("#by").fill("The works council")
    yield "poster"
    yield from look(page, "opened/", "check-again/")
    yield from steps(page)
    yield from look(
        page,
        "compare/",
        "assistants/",
        "no-switch/",
        "data/",
        "assistants/data/",
        "no-account/",
        "privacy/",
        "accessibility/",
        *LEDGER,
    )
    open_page(page, "plan/")
    press(page, "Make my list")
    yield "plan unanswered"
    open_page(page, "join/")
    page.locator("#secret").fill("K7F-2QX")
    press(page, "Continue on this device")
    yield "join with a wrong code"
    open_page(page, f"steps/{LINKEDIN}/")
    press(page, "It is off")
    yield "plan with a first answer"
    open_page(page, "nowhere/", expected=404)
    yield "404"
    for name, day in {"before": BEFORE, "on the day": THE_DAY}.items():
        with time_machine.travel(day):
            open_page(page)
            yield f"landing {name}"
    with time_machine.travel(LONG_AFTER):
        open_page(page, f"steps/{LINKEDIN}/")
        yield "step 1 long after"


def writer(page: Page) -> Visit:
    """Writes a letter, which appears as they type."""
    open_page(page, "letter/")
    page.locator("[name=platform][value=linkedin]").check()
    page.locator("[name=region][value=eu]").check()
    yield "letter begun"
    page.locator("textarea").fill(REASON)
    yield "letter written"
    page.locator("[name=region][value=hk]").check()
    yield "letter impossible"


def send_letter(page: Page) -> None:
    """Send the form to the server, as a browser without scripts does."""
    with page.expect_navigation():
        page.locator("#write").evaluate("(form) => form.submit()")


def scriptless(page: Page) -> Visit:
    """Writes the same letter without JavaScript."""
    open_page(page, "letter/")
    send_letter(page)
    yield "letter unanswered"
    page.locator("[name=platform][value=linkedin]").check()
    page.locator("[name=region][value=eu]").check()
    page.locator("textarea").fill(REASON)
    send_letter(page)
    yield "letter ready"


def beginner(page: Page) -> Visit:
    """Gives the first answers, and meets the errors."""
    checklist = return_with(page, "european")
    open_page(page, f"steps/{LINKEDIN}/")
    yield "step 1"
    await_htmx(page)
    page.context.set_offline(True)
    button(page, gettext("It is off")).click()
    page.locator("#answer [role=alert]:not(:empty)").wait_for()
    yield "step 1 offline"
    page.context.set_offline(False)
    with patch.object(Checklist, "tick", side_effect=OperationalError("database is locked")):
        button(page, gettext("It is off")).click()
        page.get_by_role("heading", name=gettext("We cannot save right now")).wait_for()
    yield "503"
    open_page(page, f"steps/{LINKEDIN}/")
    button(page, gettext("It is off")).click()
    page.wait_for_url(f"**/{MICROSOFT}/")
    yield "step 2 after a tick"
    button(page, gettext("Later")).click()
    page.wait_for_url(f"**/{ADS}/")
    yield "step 3"
    page.locator("#answer [value=not-found]").click()
    page.locator(".help").wait_for()
    yield "step 3 not found"
    checklist.tick(ADS, "left-on", at=timezone.now())
    button(page, gettext("Nothing was on")).click()
    page.locator(".errors").wait_for()
    yield "step 3 answered elsewhere"
    page.context.clear_cookies()
    button(page, gettext("Nothing was on")).click()
    page.get_by_role("heading", name=gettext("No list on this device yet")).wait_for()
    yield "409"


def halfway(page: Page) -> Visit:
    return_with(page, "european", HALFWAY)
    yield from look(page, "", "plan/", "checklist/", "join/", "share/", "record/", "privacy/")
    yield from steps(page)
    open_page(page, "steps/meta-ai/")
    page.locator("button[value=refused]").click()
    page.locator("#said .refused").wait_for()
    yield "step 5 refused"
    open_page(page, "plan/")
    page.locator("summary").click()
    press(page, "Restore my list from this file")
    yield "plan without a file"
    yield from look(page, "resume/")
    press(page, "Make the link")
    yield "resume with a link"
    open_page(page, "privacy/")
    link(page, gettext("Erase everything")).click()
    button(page, gettext("Erase everything")).wait_for()
    yield "erase"
    press(page, "Erase everything")
    yield "erased"


def finished(page: Page) -> Visit:
    return_with(page, "european", FINISHED)
    yield from look(page, "", "checklist/", "record/", f"steps/{LINKEDIN}/", "share/")
    press(page, "Make my link")
    yield "share with a link"
    path = urlsplit(page.locator("#address").input_value()).path
    open_page(page, "poster/?with=link")
    yield "poster with a link"
    page.goto(f"{path}?lang={get_language()}")
    yield "completion"
    page.goto(f"/{get_language()}/join/#{'x' * 43}")
    expect(page.locator("#arrived")).not_to_be_empty()
    yield "join from a link"
    with time_machine.travel(THREE_MONTHS_LATER):
        yield from look(page, "check-again/")
        page.locator("[value=still-off]").first.click()
        page.locator("main b", has_text="1").first.wait_for()
        yield "check-again begun"


def informed(page: Page) -> Visit:
    """Reads what other readers found."""
    found = [
        Finding(
            step=LINKEDIN,
            region=region,
            device=device,
            found_in_ten=9 if device == Device.PHONE else 3,
            answers=answers,
            since=date(2026, 10, 19),
            until=date(2026, 11, 15),
        )
        for region, answers in ((Region.EU, 200), (Region.US, 40))
        for device in Device
    ]
    cache.clear()
    with patch.object(readers, "_count", return_value=tuple(found)):
        open_page(page, f"steps/{LINKEDIN}/")
        yield "step 1 with what readers found"
        open_page(page, "sources/#readers")
        yield "sources with what readers found"
    cache.clear()


def others(page: Page) -> Visit:
    """Visitors to whom few steps apply, or none."""
    return_with(page, "american", {LINKEDIN: "off"})
    yield from look(page, "checklist/", f"steps/{MICROSOFT}/", "steps/meta-ai/")
    return_with(page, "american", dict.fromkeys((LINKEDIN, MICROSOFT, ADS), "off") | NOT_SENT)
    open_page(page, "checklist/")
    yield "checklist unticked"
    return_with(page, "briton", {"meta-ai": "sent"})
    yield from look(page, "checklist/")
    open_page(page, "plan/")
    for account in PEOPLE["briton"]["accounts"]:
        page.locator(f"[value={account}]").uncheck()
    page.locator("[value=facebook]").check()
    page.locator("[value=us]").check()
    press(page, "Save my answers")
    yield "checklist empty"


VISITS = (stranger, writer, scriptless, beginner, halfway, finished, informed, others)
