"""One list on two devices that always agree."""

import re
from threading import Event
from urllib.parse import urlsplit

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from optout.models import Checklist, ResumeCode, ResumeLink
from optout.web.visit import remember
from tests.browser.acts import (
    answer,
    answer_button,
    answer_the_questions,
    await_htmx,
    button,
    link,
    press,
    read,
    return_with,
    ticks,
)
from tests.browser.pictures import codes_in, screenshot
from tests.steps import COUNTED


def scan(page: Page) -> str:
    """Return what a phone’s camera reads off the screen."""
    [code] = codes_in(screenshot(page.locator(".qr")))
    return code.text


def switches(page: Page) -> list[str]:
    page.goto("/en/checklist/")
    return read(page).panel


def test_a_list_begun_on_a_laptop_continues_on_a_phone_until_the_phone_is_cut_off(
    visitor, live_server, settings, english
):
    settings.SITE_URL = live_server.url
    laptop, phone = visitor("en", "laptop"), visitor("en", "phone")
    laptop.goto("/en/plan/")
    answer_the_questions(laptop, "american")
    press(laptop, button(laptop, "Make my list"))
    answer(laptop, "american", "linkedin-ai-training")
    laptop.goto("/en/resume/")
    button(laptop, "Make the link").click()
    laptop.locator(".qr").wait_for()

    asked = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.goto(scan(laptop))
    expect(phone.locator("#arrived")).to_contain_text("Your link has arrived.")
    assert phone.url == f"{live_server.url}/en/join/"
    secret = phone.locator("#secret").input_value()
    assert secret == urlsplit(scan(laptop)).fragment
    assert "1 device can open this list" in laptop.locator("#devices").inner_text()

    press(phone, button(phone, "Continue on this device"))
    assert switches(phone) == ["off", "on", "on", "on"]
    # Browsers do not send the fragment, but Playwright reports it.
    assert [url for url in asked if secret in url.partition("#")[0]] == []

    phone.goto("/en/steps/microsoft-sharing/")
    answer(phone, "american", "microsoft-sharing")
    assert switches(laptop) == ["off", "off", "on", "on"]
    laptop.goto("/en/steps/offsite-ads/")
    answer(laptop, "american", "offsite-ads", "left-on")
    assert switches(phone) == ["off", "off", "kept", "on"]

    laptop.goto("/en/resume/")
    assert "2 devices can open this list" in laptop.locator("#devices").inner_text()
    laptop.get_by_role("button", name="Disconnect").click()
    expect(laptop.locator("#devices")).to_contain_text("1 device can open this list")
    phone.goto("/en/checklist/")
    assert read(phone).heading == "No list on this device yet"
    assert switches(laptop) == ["off", "off", "kept", "on"]

    phone.goto("/en/join/")
    phone.locator("#secret").fill(secret)
    button(phone, "Continue on this device").click()
    expect(phone.locator(".errors")).to_contain_text("This code or link does not open a list.")


def test_changing_the_language_keeps_the_link(visitor, live_server, settings, english):
    settings.SITE_URL = live_server.url
    laptop, phone = visitor("en", "laptop"), visitor("fr", "phone")
    laptop.goto("/en/plan/")
    answer_the_questions(laptop, "briton")
    press(laptop, button(laptop, "Make my list"))
    laptop.goto("/en/resume/")
    button(laptop, "Make the link").click()

    phone.goto(laptop.locator("input.copy").input_value())
    press(phone, phone.get_by_role("link", name="Français"))
    expect(phone.locator("#arrived")).to_contain_text("Votre lien est bien arrivé.")
    assert phone.url == f"{live_server.url}/fr/join/"


# Two devices, one of which shows an older page


@pytest.mark.usefixtures("english")
def test_an_older_page_never_takes_back_what_another_device_said(visitor, javascript):
    step, following, *_ = COUNTED
    laptop = visitor("en", "laptop", javascript, expects=[409])
    phone = visitor("en", "phone", javascript, expects=[409])
    return_with(laptop, "american")
    phone.context.add_cookies(laptop.context.cookies())
    for device in (laptop, phone):
        device.goto(f"/en/steps/{step}/")
        await_htmx(device)

    answer(phone, "american", step, "off")
    answer_button(laptop, "american", step, "left-on").click()

    expect(laptop.locator(".errors")).to_contain_text("What you chose for this step was not saved")
    expect(laptop.locator("#said")).to_contain_text("Off, seen on")
    assert (ticks(), read(laptop).sideways) == ({step: "off"}, 0)

    # The same question, seen again, may be answered differently.
    answer(laptop, "american", step, "left-on")
    assert ticks() == {step: "left-on"}
    button(phone, "Undo").click()
    expect(phone.locator(".errors")).to_contain_text("What you chose for this step was not saved")
    assert ticks() == {step: "left-on"}

    laptop.goto(f"/en/steps/{following}/")
    await_htmx(laptop)
    phone.goto(f"/en/steps/{following}/")
    await_htmx(phone)
    answer(laptop, "american", following, "off")
    press(phone, button(phone, "Later"))
    assert ticks() == {step: "left-on", following: "off"}


# Arriving by a link


@pytest.fixture
def token():
    browser, _ = Checklist.start(
        region="us", accounts=["linkedin"], device="computer", at=timezone.now()
    )
    return ResumeLink.make(browser.checklist, at=timezone.now()).token


def test_without_a_script_the_secret_leaves_the_address_bar_when_the_form_is_sent(
    visitor, live_server, token, english
):
    phone = visitor("en", "phone", False)
    phone.goto(f"/en/join/#{token}")
    phone.locator("#secret").fill("AAAAA-AAAAA")
    button(phone, "Continue on this device").click()
    phone.locator(".errors").wait_for()
    assert phone.url == f"{live_server.url}/en/join/"

    phone.goto("/en/")
    phone.goto(f"/en/join/#{token}")
    phone.locator("#secret").fill(token)
    press(phone, button(phone, "Continue on this device"))

    assert phone.url == f"{live_server.url}/en/checklist/"


def test_a_link_opens_in_a_tab_that_already_shows_the_page(visitor, live_server, token, english):
    phone = visitor("en")
    phone.goto("/en/join/")
    phone.locator("#secret").fill("AAAAA-AAAAA")
    button(phone, "Continue on this device").click()
    phone.locator(".errors").wait_for()

    phone.evaluate("token => { location.hash = token; }", token)

    expect(phone.locator("#arrived")).to_contain_text("Your link has arrived.")
    expect(phone.locator(".errors")).to_have_count(0)
    assert phone.url == f"{live_server.url}/en/join/"
    press(phone, button(phone, "Continue on this device"))
    assert phone.url == f"{live_server.url}/en/checklist/"


@pytest.mark.parametrize(
    "sent",
    [
        *("#{}&utm_source=x", "#{}?fbclid=x", "#{}.", "#{}/", "#{}%20", "%23{}", "%2523{}"),
        # Not in the reports that the others come from.
        *("#%23{}", "#{}:~:text=list", "?fbclid=x#{}", "#{})", "%23{}.", "*{}"),
    ],
)
def test_a_link_arrives_with_what_redirectors_and_chats_did_to_it(
    visitor, live_server, token, english, sent
):
    phone = visitor("en")
    phone.goto(f"/en/join/{sent.format(token)}")

    expect(phone.locator("#arrived")).to_contain_text("Your link has arrived.")
    expect(phone.locator("#secret")).to_have_value(token)
    assert phone.url == f"{live_server.url}/en/join/"
    press(phone, button(phone, "Continue on this device"))
    assert phone.url == f"{live_server.url}/en/checklist/"


@pytest.mark.parametrize("cut", [0, 1, 20, 42])
def test_a_link_that_was_cut_off_says_so_and_leaves_the_address_bar(
    visitor, live_server, token, english, cut
):
    phone = visitor("en")
    phone.goto(f"/en/join/#{token[:cut] or 'x'}")

    expect(phone.locator("#arrived")).to_contain_text("This link is not complete.")
    expect(phone.locator("#secret")).to_be_visible()
    assert phone.url == f"{live_server.url}/en/join/"


def test_the_links_of_the_page_to_its_own_parts_are_no_damaged_link(visitor, english):
    phone = visitor("en")
    phone.goto("/en/join/")
    button(phone, "Continue on this device").click()
    phone.locator(".errors a").click()

    expect(phone.locator("#secret")).to_be_focused()
    expect(phone.locator("#arrived")).to_be_empty()


@pytest.mark.parametrize(("system", "device"), [("mac", "computer"), ("phone", "phone")])
def test_enter_joins_as_the_device_that_it_is(visitor, javascript, token, english, system, device):
    owners = Checklist.objects.get()
    code = str(ResumeCode.make(owners, at=timezone.now()))
    page = visitor("en", "laptop", javascript, system=system)
    page.goto("/en/join/")
    page.locator("#secret").press_sequentially(code)
    page.keyboard.press("Enter")

    page.wait_for_url("**/checklist/")
    assert owners.browsers.latest("added_at").device == device


def test_a_reloaded_page_says_that_the_link_is_gone(visitor, token, english):
    phone = visitor("en")
    phone.goto(f"/en/join/#{token}")
    expect(phone.locator("#arrived")).to_contain_text("Your link has arrived.")

    phone.reload()

    expect(phone.locator("#arrived")).to_contain_text("Open the link once more")
    expect(phone.locator("#secret")).to_be_visible()
    expect(phone.locator("#secret")).to_have_value("")


# A slow network, on which people press again


@pytest.fixture
def slow(monkeypatch):
    """The first response that opens a list is held back until the test is over."""
    sent, over = [], Event()

    def remember_later(response, key):
        sent.append(key)
        if len(sent) == 1:
            over.wait(10)
        remember(response, key)

    for module in ("plan", "restoring", "devices"):
        monkeypatch.setattr(f"optout.views.{module}.remember", remember_later)
    yield sent
    over.set()


def press_twice(page: Page, control: Locator, sent: list[str]) -> None:
    """Click twice with the mouse: Playwright’s own second click would wait for a response."""
    control.scroll_into_view_if_needed()
    box = control.bounding_box()
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.click(*middle)
    for _ in range(250):
        if not sent:
            page.wait_for_timeout(20)
    page.mouse.click(*middle)
    expect(page).to_have_url(re.compile("/checklist/$"))
    assert len(sent) == 2


@pytest.mark.parametrize("way", ["link", "code"])
def test_a_second_press_loses_neither_list(visitor, javascript, slow, token, way, english):
    owners = Checklist.objects.get()
    secret = token if way == "link" else str(ResumeCode.make(owners, at=timezone.now()))
    phone = visitor("en", "phone", javascript)
    return_with(phone, "briton", {"meta-ai": "sent"})
    phone.goto("/en/join/")
    phone.locator("#secret").fill(secret)

    press_twice(phone, button(phone, "Continue on this device"), slow)

    assert read(phone).panel == ["on"] * 4
    button(phone, "Go back to it").click()
    phone.wait_for_url("**/resume/")
    assert switches(phone) == ["sent"]
    assert owners.browsers.count() == 2


def test_a_second_press_restores_only_one_list(visitor, slow, english):
    """With scripts the second press is ignored: test_once.py."""
    owner = visitor("en", "laptop", javascript=False)
    return_with(owner, "briton", {"meta-ai": "sent"})
    owner.goto("/en/record/")
    with owner.expect_download() as download:
        link(owner, "Save as a file").click()
    owner.goto("/en/plan/")
    owner.get_by_text("Restore a saved list").click()
    owner.locator("#record").set_input_files(
        {
            "name": "a.json",
            "mimeType": "application/json",
            "buffer": download.value.path().read_bytes(),
        }
    )

    press_twice(owner, button(owner, "Restore my list from this file"), slow)

    assert read(owner).panel == ["sent"]
    expect(button(owner, "Go back to it")).to_have_count(1)
    assert Checklist.objects.count() == 2
