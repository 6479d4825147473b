"""Answers with scripts on: the page changes in place, as if it had been loaded."""

import re
from itertools import pairwise
from math import ceil
from time import sleep

import pytest
from django.db import OperationalError
from django.utils.translation import gettext
from playwright.sync_api import expect

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Region
from optout.journey import CALM_LEVELS, judge
from optout.models import Checklist
from tests.browser.acts import (
    STEPS,
    answer,
    answer_button,
    answer_in_place,
    await_htmx,
    await_truth,
    button,
    choose,
    is_marked,
    link,
    mark,
    open_first_step,
    plain,
    plan_of,
    press,
    read,
    return_with,
    ticks,
)

LINKEDIN, MICROSOFT, *_ = STEPS["european"]

UNSENT = (
    "No connection: your answer may not have been saved. Press again once you are back online."
)


def title_of(slug):
    return plain(judge(CATALOGUE.step(slug), plan_of("european")).title)


def test_every_answer_changes_the_whole_page_without_loading_it(visitor, language):
    page = visitor(language)
    open_first_step(page, language)
    mark(page)

    for done, (slug, following) in enumerate(pairwise(STEPS["european"]), 1):
        answer_in_place(page, slug)

        # htmx scrolls to the top a moment after it has swapped the page.
        await_truth(page, "scrollY === 0")
        shown = read(page)
        assert shown.path == f"/{language}/steps/{following}/"
        assert shown.heading == title_of(following)
        assert shown.title.startswith(shown.place)
        assert title_of(following) in shown.title
        assert [switch in ("off", "sent") for switch in shown.panel] == [
            number < done for number in range(len(STEPS["european"]))
        ]
        assert shown.now == done
        assert shown.calm == str(ceil(CALM_LEVELS * done / len(STEPS["european"])))
        assert (shown.focus, shown.scrolled) == ("h1", 0)

    answer_in_place(page, following)
    shown = read(page)
    assert (shown.path, shown.focus, shown.calm) == (f"/{language}/checklist/", "h1", "5")
    assert plain(gettext("My list")) in shown.title
    assert is_marked(page)


@pytest.mark.usefixtures("english")
def test_back_and_forward_show_the_current_state_of_each_step(visitor):
    page = visitor("en")
    open_first_step(page, "en")
    answer_in_place(page, LINKEDIN)

    page.go_back()
    expect(answer_button(page, "european", LINKEDIN)).to_have_count(0)
    expect(page.locator("#said")).to_contain_text("Off, seen on")
    shown = read(page)
    assert shown.path == f"/en/steps/{LINKEDIN}/"
    assert shown.heading == title_of(LINKEDIN)
    assert shown.panel[:2] == ["off", "check"]

    page.go_forward()
    expect(answer_button(page, "european", MICROSOFT)).to_be_visible()
    shown = read(page)
    assert shown.path == f"/en/steps/{MICROSOFT}/"
    assert shown.heading == title_of(MICROSOFT)
    assert shown.panel[:2] == ["off", "check"]


@pytest.mark.usefixtures("english")
def test_the_note_undoes_the_last_answer_and_goes_back_to_its_step(visitor):
    page = visitor("en")
    open_first_step(page, "en")
    mark(page)
    answer_in_place(page, LINKEDIN)
    assert plain(CATALOGUE.step(LINKEDIN).subject) in read(page).note

    press(page, button(page, "Undo"))
    expect(page.locator("h1")).to_be_focused()

    shown = read(page)
    assert shown.path == f"/en/steps/{LINKEDIN}/"
    assert (shown.panel[0], shown.calm, shown.note) == ("on", "0", "")
    assert is_marked(page)
    assert ticks() == {}


@pytest.mark.parametrize("slow", [False, True], ids=["quick", "slow"])
@pytest.mark.usefixtures("english")
def test_a_double_click_gives_one_answer_and_skips_no_step(visitor, monkeypatch, javascript, slow):
    page = visitor("en", javascript=javascript)
    open_first_step(page, "en")
    tick = Checklist.tick

    def tick_slowly(self, *args, **kwargs):
        sleep(0.3)
        return tick(self, *args, **kwargs)

    if slow:
        monkeypatch.setattr(Checklist, "tick", tick_slowly)
    answer_button(page, "european", LINKEDIN).dblclick()
    # The second click aborts the first load, which wait_for_url would report as an error.
    expect(page).to_have_url(re.compile(f"/{MICROSOFT}/$"))
    page.wait_for_timeout(150)

    assert read(page).heading == title_of(MICROSOFT)
    assert ticks() == {LINKEDIN: "off"}


def test_an_answer_without_the_cookie_says_in_place_that_there_is_no_list(visitor, language):
    page = visitor(language, expects=[409])
    open_first_step(page, language)
    mark(page)
    page.context.clear_cookies()

    answer_button(page, "european", LINKEDIN).click()

    expect(page.locator("h1")).to_be_focused()
    shown = read(page)
    assert shown.heading == plain(gettext("No list on this device yet"))
    assert shown.title.startswith(plain(gettext("No list on this device")))
    assert is_marked(page)
    assert ticks() == {}
    press(page, link(page, gettext("Make my list")))
    assert read(page).path == f"/{language}/plan/"


@pytest.mark.usefixtures("english")
def test_the_page_says_in_place_that_an_answer_cannot_be_saved(visitor, monkeypatch):
    def fail(*args, **kwargs):
        raise OperationalError("database is locked")

    page = visitor("en", expects=[503])
    open_first_step(page, "en")
    mark(page)
    with monkeypatch.context() as patch:
        patch.setattr(Checklist, "tick", fail)
        answer_button(page, "european", LINKEDIN).click()
        expect(page.locator("h1")).to_be_focused()

    shown = read(page)
    assert shown.path == f"/en/steps/{LINKEDIN}/"
    assert shown.heading == "We cannot save right now"
    assert shown.title.startswith(shown.heading)
    assert is_marked(page)
    assert ticks() == {}
    page.reload()
    await_htmx(page)
    answer_in_place(page, LINKEDIN)
    assert ticks() == {LINKEDIN: "off"}


@pytest.mark.usefixtures("english")
def test_an_answer_to_a_step_that_no_longer_applies_is_refused(visitor, javascript):
    page = visitor("en", javascript=javascript, expects=[422])
    return_with(page, "european")
    page.goto("/en/steps/meta-ai/")
    await_htmx(page)
    tab = page.context.new_page()
    tab.goto("/en/plan/")
    choose(tab, Region.US.label)
    press(tab, button(tab, "Save my answers"))

    answer_button(page, "european", "meta-ai").click()

    expect(page.locator(".errors")).to_be_focused()
    assert "does not apply to you" in read(page).text
    assert ticks() == {}
    [place] = page.locator(".errors a").evaluate_all("links => links.map(link => link.hash)")
    assert page.locator(place).count() == 1, f"a link leads to {place}, which is not there"


def test_the_page_says_that_an_answer_cannot_be_sent_and_lets_the_visitor_retry(visitor, language):
    page = visitor(language, logs=["ERR_INTERNET_DISCONNECTED", "htmx:"])
    open_first_step(page, language)

    page.context.set_offline(True)
    answer_button(page, "european", LINKEDIN).click()
    expect(page.locator("#answer [role=alert]")).to_have_text(gettext(UNSENT))
    assert (read(page).path, ticks()) == (f"/{language}/steps/{LINKEDIN}/", {})
    expect(answer_button(page, "european", LINKEDIN)).not_to_have_attribute("aria-busy", "true")

    page.context.set_offline(False)
    answer_in_place(page, LINKEDIN)
    assert ticks() == {LINKEDIN: "off"}


FOREIGN = {
    "a proxy without a server": (502, "<html><title>502</title><h1>Bad Gateway</h1></html>"),
    "a network that asks to log in": (
        200,
        '<!doctype html><title>Hotel</title><body><main id="main"><h1>Welcome</h1></main>',
    ),
    "nothing": (200, ""),
}


@pytest.mark.parametrize(("status", "body"), FOREIGN.values(), ids=FOREIGN)
@pytest.mark.usefixtures("english")
def test_a_response_that_is_not_our_page_is_not_swapped_in(visitor, status, body):
    page = visitor("en", expects=[status])
    open_first_step(page, "en")
    mark(page)
    before = read(page)

    page.route(
        f"**/steps/{LINKEDIN}/",
        lambda route: route.fulfill(status=status, content_type="text/html", body=body),
        times=1,
    )
    answer_button(page, "european", LINKEDIN).click()

    notice = page.locator("#answer [role=alert]")
    expect(notice).to_have_text(UNSENT)
    expect(answer_button(page, "european", LINKEDIN)).not_to_have_attribute("aria-busy", "true")
    shown = read(page)
    assert (shown.path, shown.title, shown.heading) == (before.path, before.title, before.heading)
    assert ticks() == {}

    answer_in_place(page, LINKEDIN)
    assert is_marked(page)
    assert ticks() == {LINKEDIN: "off"}


@pytest.mark.usefixtures("english")
def test_going_back_after_reloading_the_last_page_shows_the_step(visitor):
    page = visitor("en")
    return_with(page, "briton")
    page.goto("/en/steps/meta-ai/")
    await_htmx(page)
    answer(page, "briton", "meta-ai")
    expect(page.locator("h1")).to_be_focused()
    assert read(page).path == "/en/checklist/"
    page.reload()

    page.go_back()

    expect(page.locator("#said")).to_be_visible()
    assert read(page).path == "/en/steps/meta-ai/"


def test_a_button_shows_that_its_answer_is_being_sent_and_ignores_a_second_tap(visitor, english):
    page = visitor("en")
    open_first_step(page, "en")
    held = []
    page.route(f"**/steps/{LINKEDIN}/", lambda route: held.append(route))  # noqa: PLW0108

    answer_button(page, "european", LINKEDIN).click()
    expect(answer_button(page, "european", LINKEDIN)).to_have_attribute("aria-busy", "true")
    answer_button(page, "european", LINKEDIN).click()
    [first] = held
    first.continue_()

    page.wait_for_url(f"**/steps/{MICROSOFT}/")
    assert ticks() == {LINKEDIN: "off"}
