"""The poster as it comes out of a printer."""

import re

import pytest
from django.conf import settings
from django.utils.translation import gettext
from playwright.sync_api import expect

from optout.catalogue import CATALOGUE
from optout.models import CompletionLink
from tests.browser.acts import button, plain, press, return_with
from tests.browser.pictures import PRINTER, codes_in, look_at, printed, screenshot, words_of

A4 = (595, 842)
"""In points."""

FOUR_CM = 4 / 2.54 * 72 * PRINTER


@pytest.fixture(params=["site", "link"])
def address(request, visitor, language):
    """A poster on the screen, and the address that it has to show."""
    page = visitor(language, "laptop")
    if request.param == "site":
        page.goto(f"/{language}/poster/")
        return page, f"{settings.SITE_URL}/{language}/"
    return_with(page, "briton", {"meta-ai": "sent"})
    page.goto(f"/{language}/share/")
    button(page, gettext("Make my link")).click()
    press(page, page.get_by_role("link", name=gettext("Make a poster with it")))
    hint = {"fr": "", "en": "?card=en"}[language]
    return page, f"{settings.SITE_URL}/s/{CompletionLink.objects.get().token}/{hint}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_poster_is_one_a4_page_with_all_its_texts_and_a_code_that_scans(
    address, language, scheme
):
    page, leads_to = address
    page.emulate_media(color_scheme=scheme)

    [paper] = printed(page)

    assert tuple(map(round, paper.get_size())) == A4
    words = words_of(paper)
    for said in (
        gettext("LinkedIn trains its AI on your data."),
        gettext("Untick it."),
        gettext("Why"),
        *(claim.text for claim in CATALOGUE.steps[0].summary),
        *(step.title for step in CATALOGUE.steps),
        f"{settings.SITE_URL}/{language}/sources/",
    ):
        assert plain(said) in plain(words)
    # PDFium treats a hyphen at the end of a line as hyphenation.
    assert re.sub(r"[\W_]", "", leads_to) in re.sub(r"[\W_]", "", words)
    for unsaid in ("Print the poster", "Skip to the content", "What this site keeps"):
        assert plain(gettext(unsaid)) not in words
    [code] = codes_in(look_at(paper))
    assert code.text == leads_to
    corners = code.position
    assert corners.top_right.x - corners.top_left.x >= FOUR_CM
    assert corners.bottom_left.y - corners.top_left.y >= FOUR_CM


def test_the_code_scans_from_a_black_and_white_print(address):
    page, leads_to = address

    [paper] = printed(page)

    [code] = codes_in(look_at(paper).convert("1"))
    assert code.text == leads_to


@pytest.mark.usefixtures("english")
def test_the_code_scans_on_a_page_that_the_browser_darkens(visitor):
    page = visitor("en")
    darken = page.context.new_cdp_session(page)
    darken.send("Emulation.setAutoDarkModeOverride", {"enabled": True})
    page.goto("/en/poster/")

    [code] = codes_in(screenshot(page.locator(".qr")))

    assert code.text == f"{settings.SITE_URL}/en/"


@pytest.mark.usefixtures("english")
def test_the_print_button_works_and_is_hidden_without_a_script(visitor, javascript):
    page = visitor("en", javascript=javascript)
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto("/en/poster/")

    if javascript:
        button(page, "Print the poster").click()
        assert page.evaluate("window.printed")
    else:
        expect(button(page, "Print the poster")).to_be_hidden()
