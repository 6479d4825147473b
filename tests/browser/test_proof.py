"""Proof on demand: what a mark opens, with the keyboard, without scripts, on paper."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from tests.browser.acts import return_with

STEP = "/steps/linkedin-ai-training/"


def open_step(visitor, language: str, **options) -> Page:
    page = visitor(language, **options)
    page.goto(f"/{language}{STEP}")
    return page


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no script"])
def test_a_mark_opens_the_words_of_the_sources_and_closes_again(visitor, language, javascript):
    page = open_step(visitor, language, javascript=javascript)
    mark, sheet = page.locator(".proof button").first, page.locator(".evidence").first

    expect(sheet).to_be_hidden()
    mark.click()
    expect(sheet).to_be_visible()
    expect(sheet.locator("blockquote").first).to_be_in_viewport()
    sheet.locator("button").click()
    expect(sheet).to_be_hidden()


def test_the_keyboard_opens_a_sheet_reads_on_in_it_and_comes_back_to_the_mark(visitor, language):
    page = open_step(visitor, language)
    mark, sheet = page.locator(".proof button").first, page.locator(".evidence").first

    mark.focus()
    page.keyboard.press("Enter")
    expect(sheet).to_be_visible()
    page.keyboard.press("Tab")
    expect(sheet.locator("a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(mark).to_be_focused()


def test_a_screen_reader_hears_how_many_sources_there_are_and_how_sure_they_make_it(visitor):
    page = open_step(visitor, "en")

    mark = page.get_by_role("button", name="sources, confirmed by independent sources").first
    mark.click()
    sheet = page.get_by_role("dialog", name="sources, confirmed by independent sources")
    expect(sheet).to_be_visible()


def test_a_mark_in_a_row_that_is_a_link_opens_its_sheet(visitor, language):
    page = visitor(language)
    # In the United States, a claim says why Meta’s step does not apply.
    return_with(page, "american").answer(region="us", accounts=["facebook"], at=timezone.now())
    page.goto(f"/{language}/checklist/")
    page.locator("details .proof button").first.click()

    expect(page.locator(".evidence:popover-open")).to_be_visible()


@pytest.mark.parametrize("width", [320, 640])
def test_an_open_sheet_fits_a_narrow_and_a_magnified_window(visitor, language, width):
    page = open_step(visitor, language)
    page.set_viewport_size({"width": width, "height": 480})

    page.locator(".proof button").first.click()

    box = page.locator(".evidence").first.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["height"] <= 480 * 0.75 + 1
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_paper_has_neither_marks_nor_sheets(visitor, language):
    page = open_step(visitor, language)
    page.locator(".proof button").first.click()

    page.emulate_media(media="print")

    expect(page.locator(".evidence").first).to_be_hidden()
    expect(page.locator(".proof").first).to_be_hidden()


def test_the_address_of_a_mark_unfolds_its_claim_in_the_ledger(visitor, language):
    page = open_step(visitor, language)
    address = page.locator(".proof a").first.get_attribute("href")

    page.goto(address)

    expect(page.locator(f"[id='{address.partition('#')[2]}']")).to_be_in_viewport()


def test_the_address_of_a_claim_is_copied_from_beside_it(visitor, language):
    page = visitor(language)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/{language}/sources/#training-limits-not-undone")

    page.locator("#training-limits-not-undone .address").click()

    expect(page.locator("#training-limits-not-undone output")).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
