"""A delegate, new to the site: from the landing page to a mail to paste and a poster to print."""

import pytest
from django.conf import settings
from django.utils.translation import gettext
from playwright.sync_api import expect

from tests.browser.acts import button, link, plain, press
from tests.browser.test_first_screen import bottom


@pytest.fixture
def delegate(visitor, language):
    """On the page for those who inform others, one tap from the landing page."""
    page = visitor(language)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/{language}/")
    press(page, link(page, gettext("For your colleagues")))
    return page


def clipboard(page):
    return page.evaluate("navigator.clipboard.readText()")


def test_a_mail_is_in_the_clipboard_after_two_taps(delegate, language):
    button(delegate, gettext("Copy the e-mail")).click()

    expect(delegate.locator(".field output")).to_have_text(gettext("Copied."))
    mail = clipboard(delegate)
    assert mail.startswith(f"{gettext('Hello,')}\n\n")
    assert f"\n\n{settings.SITE_URL}/{language}/\n\n" in mail
    assert plain(mail) == plain(delegate.locator(f"#mail-{language}").inner_text())


def test_a_poster_is_at_the_printer_after_three_taps(delegate):
    press(delegate, link(delegate, gettext("Make a poster")))
    delegate.evaluate("window.print = () => { window.printed = true; }")
    button(delegate, gettext("Print, or save as PDF")).click()

    assert delegate.evaluate("window.printed")
    assert delegate.context.cookies() == []


def test_both_are_on_the_first_screen(delegate):
    for width, height in ((390, 844), (360, 640)):
        delegate.set_viewport_size({"width": width, "height": height})
        for control in (
            button(delegate, gettext("Copy the e-mail")),
            link(delegate, gettext("Make a poster")),
        ):
            assert bottom(control) <= height


def test_both_languages_can_be_copied_together_the_readers_first(delegate, language):
    fold = delegate.locator("#texts details").nth(1)
    fold.locator("summary").click()
    fold.locator("[data-copy]").last.click()

    expect(fold.locator("output").last).to_have_text(gettext("Copied."))
    other = {"fr": "en", "en": "fr"}[language]
    first, second = clipboard(delegate).split("\n\n* * *\n\n")
    assert plain(first) == plain(delegate.locator(f"#intranet-{language}").inner_text())
    assert plain(second) == plain(delegate.locator(f"#intranet-{other}").inner_text())


def test_a_text_can_be_saved_as_a_file(delegate, language):
    with delegate.expect_download() as saving:
        link(delegate, gettext("As a text file")).first.click()

    saved = saving.value.path().read_text()
    assert saving.value.suggested_filename == "mail.txt"
    assert plain(delegate.locator(f"#mail-{language}").inner_text()) in plain(saved)


def test_every_text_can_be_read_and_selected_without_a_script(visitor, language):
    page = visitor(language, javascript=False)
    page.goto(f"/{language}/team/")

    for summary in page.locator("#texts summary").all()[1:]:
        summary.click()
    for text in page.locator("#texts .block").all():
        expect(text).to_be_visible()
        assert f"{settings.SITE_URL}/" in text.inner_text()
    assert page.locator("[data-copy]:visible").count() == 0
