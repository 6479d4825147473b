"""Sharing a completion link by QR code, e-mail and share sheet."""

import pytest
from django.utils.translation import gettext
from playwright.sync_api import expect

from tests.browser.acts import (
    button,
    link,
    plain,
    return_with,
)
from tests.browser.pictures import codes_in, look_at, printed, screenshot


def share(page, language):
    """Come back with a finished list, make the link, and return it."""
    return_with(page, "briton", {"meta-ai": "sent"})
    page.goto(f"/{language}/share/")
    button(page, gettext("Make my link")).click()
    return page.locator("input.copy").input_value()


@pytest.mark.parametrize("size", ["phone", "laptop"])
@pytest.mark.usefixtures("english")
def test_the_code_on_the_screen_scans_to_the_address_below_it(visitor, size):
    page = visitor("en", size)
    address = share(page, "en")

    figure = page.locator(".qr")
    assert figure.locator("figcaption").inner_text() == address
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        [code] = codes_in(screenshot(figure))
        assert code.text == address
    page.emulate_media(color_scheme="dark", forced_colors="active")
    [code] = codes_in(screenshot(figure))
    assert code.text == address


@pytest.mark.usefixtures("english")
def test_the_code_on_the_printed_page_scans(visitor):
    page = visitor("en")
    address = share(page, "en")
    page.emulate_media(color_scheme="dark")

    codes = [code for paper in printed(page) for code in codes_in(look_at(paper))]

    assert [code.text for code in codes] == [address]


def test_each_e_mail_is_copied_as_it_is_shown(visitor, language):
    page = visitor(language, "laptop")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    address = share(page, language)
    copied = {}
    for voice in (gettext("From me to a colleague"), gettext("From us to our team")):
        fold = page.locator("details").filter(has_text=voice)
        if fold.get_attribute("open") is None:
            fold.locator("summary").click()
        actions = fold.locator("p.actions").filter(has=page.locator("a[href^='mailto:']"))

        actions.get_by_role("button", name=gettext("Copy"), exact=True).click()

        expect(actions.get_by_role("status")).to_have_text(gettext("Copied."))
        copied[voice] = page.evaluate("navigator.clipboard.readText()")
        shown = fold.locator("[id$=-mail] p").all_inner_texts()
        assert [plain(each) for each in copied[voice].split("\n\n")] == [*map(plain, shown)]
        assert address in copied[voice]
    assert len(set(copied.values())) == 2


SHEET = """
  navigator.share = async (data) => {
    window.shared = data;
    if (window.failsWith) throw new DOMException("", window.failsWith);
  };
"""


@pytest.mark.usefixtures("english")
def test_the_share_sheet_gets_the_message_and_the_link(visitor):
    page = visitor("en")
    page.add_init_script(SHEET)
    address = share(page, "en")
    actions = page.locator("p.actions").filter(has=page.locator("[data-share]"))

    button(page, "Share the link").click()

    shared = page.evaluate("window.shared")
    assert f"{shared['text']} {shared['url']}" == page.locator("#one-short").inner_text()
    assert shared["url"] == address
    expect(actions.get_by_role("status")).to_have_text("")

    page.evaluate("window.failsWith = 'AbortError'")
    button(page, "Share the link").click()
    expect(actions.get_by_role("status")).to_have_text("")

    page.evaluate("window.failsWith = 'NotAllowedError'")
    button(page, "Share the link").click()
    expect(actions.get_by_role("status")).to_have_text(
        "Sharing did not work. Copy the link instead."
    )


@pytest.mark.usefixtures("english")
def test_without_a_script_buttons_that_need_one_are_hidden(visitor):
    page = visitor("en", javascript=False)
    share(page, "en")

    for name in ("Copy", "Share the link"):
        for each in button(page, name).all():
            expect(each).to_be_hidden()
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(1)
    expect(link(page, "Start this e-mail")).to_be_visible()
