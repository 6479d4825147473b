"""The letter in a browser: written while the visitor types, or by the server; sent nowhere."""

from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from django.utils.translation import gettext
from playwright.sync_api import Page, expect

from optout.catalogue import CATALOGUE
from optout.forms import LetterForm
from optout.models import Checklist
from optout.web.dates import day
from tests.browser.acts import button, link, read
from tests.people import REASONS

WITH_A_LETTER = {
    correspondent.platform.slug: [
        region for each in correspondent.objections if each.recipient for region in each.regions
    ]
    for correspondent in CATALOGUE.correspondence.correspondents
}
"""The companies to which one can write, and from where."""
REASON = "I am a nurse & bound to secrecy.\n\n<b>My patients</b> [place] would know themselves."


def choose(page: Page, platform: str, region: str) -> None:
    for answer in (region, platform):
        page.locator(f"input[value={answer}]").check()


def letter(page: Page) -> str:
    return page.locator("#letter-text").inner_text()


@pytest.fixture
def writer(visitor, language):
    """A visitor with scripts, on the page of the letter; `asked` are their requests from there."""
    page = visitor(language, "laptop")
    page.goto(f"/{language}/letter/")
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    return page


def test_the_letter_is_written_while_the_visitor_types_and_nothing_is_sent(writer):
    expect(writer.locator("#waiting")).to_be_visible()
    choose(writer, "linkedin", "eu")
    assert gettext("[your own reason]") in letter(writer)
    expect(writer.locator("#finished")).to_be_hidden()

    writer.locator("textarea").press_sequentially(REASON)

    assert REASON in letter(writer)
    expect(writer.locator("#finished")).to_be_visible()
    writer.locator("summary", has_text=gettext("Your name and the rest, if you like")).click()
    writer.get_by_label(gettext("Your name"), exact=True).fill("Ada Lovelace")
    assert letter(writer).startswith("Ada Lovelace\n")
    assert letter(writer).rstrip().endswith("Ada Lovelace")
    assert writer.asked == []


def test_the_letter_follows_the_answers(writer):
    writer.locator("textarea").fill(REASON)
    choose(writer, "linkedin", "uk")
    assert "Microsoft" in letter(writer)
    erasure = "erase the data" if "/en/" in writer.url else "effacer les données"
    assert erasure not in letter(writer)
    writer.locator("input[name=erase]").check()
    assert erasure in letter(writer)

    choose(writer, "meta", "uk")
    assert "Microsoft" not in letter(writer)
    assert erasure not in letter(writer)

    choose(writer, "meta", "us")
    expect(writer.locator("#letter")).to_be_hidden()
    expect(writer.locator("textarea")).to_be_hidden()
    expect(
        writer.get_by_role(
            "heading", name=gettext("We found no source that gives you this right in your region")
        )
    ).to_be_visible()
    assert writer.asked == []


def test_the_link_to_complain_opens_the_chosen_region(writer):
    choose(writer, "meta", "us")
    link(writer, gettext("See where to complain")).click()

    writer.wait_for_url("**/complaint/#us")
    expect(writer.locator("details[open] #us")).to_be_attached()


def test_missing_answers_are_named_without_a_request(writer):
    messages = {
        "region": LetterForm.base_fields["region"].error_messages["required"],
        "platform": LetterForm.base_fields["platform"].error_messages["required"],
        "reason": LetterForm().reason_wanted,
    }
    for name, message in messages.items():
        button(writer, gettext("Write my letter")).click()
        focus = writer.locator(":focus")
        assert focus.get_attribute("name") == name
        assert focus.evaluate("(box) => box.validationMessage") == str(message)
        if name == "reason":
            writer.locator("textarea").fill(REASON)
        else:
            writer.locator(f"input[name={name}]").first.check()
    button(writer, gettext("Write my letter")).click()

    expect(writer.locator("#letter-title")).to_be_focused()
    assert writer.asked == []


def test_the_letter_can_be_copied_saved_and_mailed(writer):
    writer.context.grant_permissions(["clipboard-read", "clipboard-write"])
    choose(writer, "meta", "eu")
    writer.locator("textarea").fill(REASON)

    button(writer, gettext("Copy")).click()
    expect(writer.get_by_text(gettext("Copied."))).to_be_visible()
    copied = writer.evaluate("navigator.clipboard.readText()")
    with writer.expect_download() as download:
        button(writer, gettext("Save as plain text")).click()
    saved = Path(download.value.path()).read_text()
    mail = urlsplit(writer.locator("#mail").get_attribute("href"))

    assert download.value.suggested_filename == gettext("objection-*.txt").replace("*", "meta")
    assert REASON in saved
    assert copied.split() == saved.split()
    assert (mail.scheme, mail.path) == ("mailto", "")
    assert parse_qs(mail.query)["body"] == [saved.replace("\n", "\r\n")]
    expect(writer.locator("#too-long")).to_be_hidden()
    assert [url for url in writer.asked if not url.startswith("blob:")] == []


@pytest.mark.parametrize("system", ["phone", "mac"])
def test_an_ordinary_letter_to_any_company_fits_whole_into_a_mail(visitor, language, system):
    page = visitor(language, "phone" if system == "phone" else "laptop", system=system)
    for platform, regions in WITH_A_LETTER.items():
        page.goto(f"/{language}/letter/?to={platform}")
        page.locator("textarea").fill(REASONS[language])
        for region in regions:
            choose(page, platform, region)

            mail = urlsplit(page.locator("#mail").get_attribute("href"))
            [body] = parse_qs(mail.query)["body"]
            assert body.split() == letter(page).split()
            assert REASONS[language] in body
            expect(page.locator("#too-long")).to_be_hidden()


def test_on_windows_the_mail_link_copies_a_letter_that_is_too_long_for_it(visitor, language):
    page = visitor(language, "laptop", system="windows")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/{language}/letter/")
    choose(page, "linkedin", "uk")
    page.locator("textarea").fill(" ".join([REASONS[language]] * 3))
    expect(page.locator("#too-long")).to_be_visible()
    expect(page.locator("#copied-along")).to_be_visible()
    expect(page.locator("#copy-first")).to_be_hidden()
    assert "body=" not in page.locator("#mail").get_attribute("href")

    page.locator("#mail").click()

    expect(page.locator("#copied")).to_have_text(gettext("Copied."))
    expect(page.locator("#copied")).to_be_in_viewport()
    assert page.evaluate("navigator.clipboard.readText()").split() == letter(page).split()
    page.locator("textarea").press_sequentially("!")
    expect(page.locator("#copied")).to_be_empty()


@pytest.mark.usefixtures("english")
def test_the_page_says_that_copying_for_a_mail_failed(visitor):
    page = visitor("en", "laptop", system="windows")
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error())")
    page.goto("/en/letter/?to=linkedin")
    page.locator("input[value=eu]").check()
    page.locator("textarea").fill(REASON * 4)

    page.locator("#mail").click()

    expect(page.locator("#copied")).to_have_text(
        "Copying did not work. Select the text and copy it yourself."
    )


def test_a_mail_that_carries_the_letter_leaves_the_clipboard_alone(writer):
    writer.context.grant_permissions(["clipboard-read", "clipboard-write"])
    writer.evaluate("navigator.clipboard.writeText('something else')")
    choose(writer, "linkedin", "uk")
    writer.locator("textarea").fill(REASON)

    writer.locator("#mail").click()

    assert writer.evaluate("navigator.clipboard.readText()") == "something else"


def test_a_long_paste_is_in_the_letter_whole(writer):
    choose(writer, "linkedin", "eu")
    writer.locator("textarea").focus()
    writer.keyboard.insert_text("é" * 5000)

    assert "é" * 5000 in letter(writer)
    expect(writer.locator("#too-long")).to_be_visible()
    assert "body=" not in writer.locator("#mail").get_attribute("href")


@pytest.mark.parametrize(
    ("zone", "moment", "expected"),
    [
        # A day behind the site, a day ahead of it, and on the first of a month.
        ("America/Vancouver", datetime(2026, 11, 28, 0, 28, tzinfo=UTC), date(2026, 11, 27)),
        ("Asia/Hong_Kong", datetime(2026, 11, 27, 16, 5, tzinfo=UTC), date(2026, 11, 28)),
        ("Pacific/Auckland", datetime(2026, 11, 30, 11, 30, tzinfo=UTC), date(2026, 12, 1)),
        ("Europe/Paris", datetime(2026, 12, 31, 23, 1, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_the_letter_bears_the_date_of_where_the_visitor_is(
    visitor, language, zone, moment, expected
):
    page = visitor(language, zone=zone)
    page.clock.set_fixed_time(moment)
    page.goto(f"/{language}/letter/")
    choose(page, "linkedin", "eu")

    assert f" {day(expected)}\n" in letter(page)


def test_a_page_left_open_overnight_gives_a_letter_with_the_new_date(writer):
    writer.context.grant_permissions(["clipboard-read", "clipboard-write"])
    writer.clock.set_fixed_time(datetime(2026, 11, 27, 21, tzinfo=UTC))
    choose(writer, "linkedin", "eu")
    writer.locator("textarea").fill(REASON)
    assert day(date(2026, 11, 27)) in letter(writer)

    writer.clock.set_fixed_time(datetime(2026, 11, 28, 7, tzinfo=UTC))
    button(writer, gettext("Copy")).click()
    expect(writer.get_by_text(gettext("Copied."))).to_be_visible()

    assert day(date(2026, 11, 28)) in writer.evaluate("navigator.clipboard.readText()")


def test_only_the_letter_is_printed(writer):
    choose(writer, "linkedin", "eu")
    writer.locator("textarea").fill(REASON)
    writer.emulate_media(media="print")

    seen = " ".join(writer.locator("body").inner_text().split())
    assert seen == " ".join(letter(writer).split())


def test_without_a_script_the_server_writes_the_same_letter(visitor, language):
    letters = {}
    for javascript in (True, False):
        page = visitor(language, "phone", javascript)
        page.goto(f"/{language}/letter/?to=linkedin")
        page.locator("input[value=ch]").check()
        page.locator("textarea").fill(REASON)
        page.locator("input[name=erase]").check()
        if not javascript:
            button(page, gettext("Write my letter")).click()
            page.wait_for_load_state()
            assert read(page).heading == gettext("Your letter is ready.")
            with page.expect_download() as download:
                button(page, gettext("Save as plain text")).click()
            assert REASON in Path(download.value.path()).read_text()
        assert read(page).sideways == 0
        letters[javascript] = letter(page)

    assert letters[True] == letters[False]
    assert REASON in letters[True]
    assert Checklist.objects.count() == 0
