"""Every page as a browser meets it, in every state: walked through with checks in hand."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import OperationalError
from django.utils.translation import gettext
from playwright.sync_api import Page, expect

from optout.models import Checklist
from tests.browser.acts import (
    STEPS,
    answer_in_place,
    await_htmx,
    button,
    link,
    open_first_step,
    return_with,
)
from tests.pages import LEDGER

LINKEDIN, *_ = STEPS["european"]
HALFWAY = {LINKEDIN: "done", "microsoft-sharing": "skipped", "linkedin-objection": "done"}
FINISHED = {slug: HALFWAY.get(slug, "done") for slug in STEPS["european"]}
STEP_PAGES = [f"steps/{slug}/" for slug in STEPS["european"]]

POST = """([path, body]) => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = path;
  form.append(Object.assign(document.createElement("input"), { name: "body", value: body }));
  document.body.append(form);
  form.submit();
}"""

OPEN = "() => document.querySelectorAll('details').forEach((each) => { each.open = true; })"

type Walk = Iterator[str]
"""The names of the states that a page goes through; it stands still while one is looked at."""


def stranger(page: Page, language: str) -> Walk:
    for path in (
        "",
        "plan/",
        "checklist/",
        "join/",
        "letter/",
        "complaint/",
        "poster/",
        "compare/",
        *LEDGER,
        "privacy/",
        "accessibility/",
        *STEP_PAGES,
        "nowhere/",
    ):
        page.goto(f"/{language}/{path}")
        page.evaluate(OPEN)
        yield path


def halfway(page: Page, language: str) -> Walk:
    return_with(page, "european", HALFWAY)
    for path in ("", "plan/", "checklist/", "resume/", "record/", "share/", *STEP_PAGES):
        page.goto(f"/{language}/{path}")
        yield path
    page.goto(f"/{language}/resume/")
    button(page, gettext("Make the link")).click()
    page.locator("#address").wait_for()
    yield "resume/ with a link"
    page.goto(f"/{language}/privacy/")
    link(page, gettext("Erase everything")).click()
    button(page, gettext("Erase my list")).wait_for()
    yield "erase/"
    button(page, gettext("Erase my list")).click()
    link(page, gettext("Back to the start")).wait_for()
    yield "erase/, erased"


def finished(page: Page, language: str) -> Walk:
    return_with(page, "european", FINISHED)
    for path in ("", "checklist/", "done/", "share/", "record/"):
        page.goto(f"/{language}/{path}")
        yield path
    page.goto(f"/{language}/share/")
    button(page, gettext("Make my link")).click()
    shared = page.locator("#address").input_value()
    yield "share/ with a link"
    page.goto(f"/{language}/poster/?with=link")
    yield "poster/ with a link"
    page.goto(urlsplit(shared).path)
    yield "s/"
    page.goto(f"/{language}/join/#{'x' * 43}")
    expect(page.locator("#arrived")).not_to_be_empty()
    yield "join/ from a link"


def answering(page: Page, language: str) -> Walk:
    open_first_step(page, language)
    answer_in_place(page, LINKEDIN)
    yield "the next step, answered in place, with the note"
    button(page, gettext("Undo this answer")).click()
    page.wait_for_url(f"**/{LINKEDIN}/")
    yield "the step again, undone"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Checklist, "tick", _fail)
        page.locator("#answer .flip").click()
        expect(page.locator("#answer")).to_have_count(0)
    yield "503, in place"
    page.goto(f"/{language}/steps/{LINKEDIN}/")
    await_htmx(page)
    page.context.set_offline(True)
    page.locator("#answer .flip").click()
    expect(page.locator("#answer [role=alert]")).not_to_be_empty()
    yield "an answer that could not be sent"
    page.context.set_offline(False)
    page.context.clear_cookies()
    page.locator("#answer .flip").click()
    expect(page.locator("#answer")).to_have_count(0)
    yield "409, in place"


def _fail(*args: object, **kwargs: object) -> None:
    raise OperationalError("database is locked")


def mistaken(page: Page, language: str) -> Walk:
    page.goto(f"/{language}/plan/")
    button(page, gettext("Make my list")).click()
    page.locator(".errors").wait_for()
    yield "plan/ without an answer"
    page.locator("summary").click()
    page.locator("#record").set_input_files(
        {"name": "a.json", "mimeType": "application/json", "buffer": b"{}"}
    )
    button(page, gettext("Make my list from this file")).click()
    page.locator("#record-error").wait_for()
    yield "plan/ with a record that is none"
    page.goto(f"/{language}/join/")
    page.locator("#secret").fill("nothing")
    button(page, gettext("Continue on this phone")).click()
    page.locator(".errors").wait_for()
    yield "join/ with a wrong code"
    page.goto(f"/{language}/letter/?to=linkedin")
    _send_letter(page)
    page.locator(".errors").wait_for()
    yield "letter/ without an answer"
    page.goto(f"/{language}/letter/?to=linkedin")
    page.locator("input[value=eu]").check()
    page.locator("textarea").fill("A reason of my own, which is long enough to be one.")
    yield "letter/, written in place"
    _send_letter(page)
    page.locator(".outcome + form").wait_for()
    yield "letter/, written by the server"
    page.locator("input[value=us]").check()
    yield "letter/, where there is none"
    page.goto(f"/{language}/plan/")
    for status, path, body in (
        (405, "sources/", ""),
        (413, "plan/", "x" * settings.BODY_LIMIT),
    ):
        page.evaluate(POST, [f"/{language}/{path}", body])
        expect(page.locator(".tag")).to_contain_text(str(status))
        yield str(status)


def _send_letter(page: Page) -> None:
    """As a browser without a script would."""
    page.locator("#write").evaluate("(form) => form.submit()")


VISITORS: dict[str, Callable[[Page, str], Walk]] = {
    each.__name__: each for each in (stranger, halfway, finished, answering, mistaken)
}
EXPECTS = [404, 405, 409, 413, 422, 503]
LOGS = ["ERR_INTERNET_DISCONNECTED", "htmx:"]
