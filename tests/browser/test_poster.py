"""The poster as it comes out of a printer."""

import re

import pytest
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext
from playwright.sync_api import expect

from optout.catalogue import CATALOGUE
from optout.models import CompletionLink
from optout.web.dates import day
from tests.browser.acts import button, plain, press, return_with
from tests.browser.pictures import PRINTER, codes_in, look_at, printed, screenshot, words_of

PAPERS = {"A4": (210, 297), "Letter": (216, 279)}
"""In millimetres."""

A_LONG_NAME = "The works council of the clinic at the park, in Lyon, and all of its other sites"

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


@pytest.mark.parametrize("name", ["", A_LONG_NAME], ids=["nobody", "a long name"])
@pytest.mark.parametrize("format", PAPERS)
def test_the_poster_is_one_sheet_with_all_its_texts_and_a_code_that_scans(
    address, language, format, name
):
    page, leads_to = address
    page.locator("#by").fill(name)
    page.emulate_media(color_scheme="dark")

    [paper] = printed(page, format)

    assert tuple(round(side / 72 * 25.4) for side in paper.get_size()) == PAPERS[format]
    words = words_of(paper)
    headline = CATALOGUE.headline
    for said in (
        gettext("LinkedIn trains its AI on your data."),
        gettext("Untick it."),
        gettext("Why"),
        *(claim.text for claim in CATALOGUE.headline_step.summary),
        *(claim.text for claim in (headline.data, headline.default, headline.limit)),
        gettext("The switch, on a phone"),
        gettext("The switch, on a computer"),
        *(step.title for step in CATALOGUE.main_steps),
        f"{settings.SITE_URL}/{language}/sources/",
        gettext("Poster of %(day)s.") % {"day": day(timezone.localdate())},
        name,
    ):
        assert plain(said) in plain(words)
    assert (plain(gettext("Posted by:")) in plain(words)) is bool(name)
    # PDFium treats a hyphen at the end of a line as hyphenation.
    assert re.sub(r"[\W_]", "", leads_to) in re.sub(r"[\W_]", "", words)
    for unsaid in ("Print, or save as PDF", "Skip to the content", "What this site keeps"):
        assert plain(gettext(unsaid)) not in words
    [code] = codes_in(look_at(paper))
    assert code.text == leads_to
    corners = code.position
    assert corners.top_right.x - corners.top_left.x >= FOUR_CM
    assert corners.bottom_left.y - corners.top_left.y >= FOUR_CM


def test_the_poster_looks_the_same_in_the_light_and_in_the_dark_theme(address):
    page, _ = address
    papers = {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        [paper] = printed(page)
        papers[scheme] = look_at(paper).tobytes()

    assert papers["light"] == papers["dark"]


def test_a_name_appears_on_the_poster_as_it_is_typed_and_is_sent_nowhere(visitor, language):
    page = visitor(language)
    page.goto(f"/{language}/poster/")
    sent = []
    page.on("request", lambda request: sent.append((request.method, request.url)))
    posted = page.locator("#posted")
    expect(posted).to_be_hidden()

    page.locator("#by").press_sequentially("CSE")
    expect(posted).to_have_text(re.compile("CSE$"))
    page.locator("#by").press("Enter")
    page.locator("#by").fill("")

    expect(posted).to_be_hidden()
    # The icon of the tab may come late.
    assert [each for each in sent if not each[1].endswith("/static/mark.svg")] == []
    assert page.context.cookies() == []


def test_without_a_script_the_form_puts_the_name_on_the_poster(visitor, language):
    page = visitor(language, javascript=False)
    page.goto(f"/{language}/poster/")

    page.locator("#by").fill(A_LONG_NAME)
    button(page, gettext("Put it on the poster")).click()

    expect(page.locator("#posted b")).to_have_text(A_LONG_NAME)
    [paper] = printed(page)
    assert A_LONG_NAME in words_of(paper)
    assert page.context.cookies() == []


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
        button(page, "Print, or save as PDF").click()
        assert page.evaluate("window.printed")
    else:
        expect(button(page, "Print, or save as PDF")).to_be_hidden()
