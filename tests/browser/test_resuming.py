"""One list on two devices, each showing the truth at each moment."""

from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from tests.browser.acts import answer, answer_the_questions, button, link, press, read
from tests.browser.pictures import codes_in, screenshot


def scan(page: Page) -> str:
    """What a phone’s camera reads off the screen."""
    [code] = codes_in(screenshot(page.locator(".qr")))
    return code.text


def switches(page: Page) -> list[str]:
    page.goto("/en/checklist/")
    return read(page).panel


def test_begun_on_a_laptop_carried_on_on_a_phone_and_cut_off(
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
    assert "1 device opens this list" in laptop.locator("#devices").inner_text()

    press(phone, button(phone, "Continue on this phone"))
    assert switches(phone) == ["off", "on", "on", "on", "on"]
    # Browsers keep what follows # to themselves; Playwright shows it all the same.
    assert [url for url in asked if secret in url.partition("#")[0]] == []

    phone.goto("/en/steps/microsoft-sharing/")
    answer(phone, "american", "microsoft-sharing")
    assert switches(laptop) == ["off", "off", "on", "on", "on"]
    laptop.goto("/en/steps/offsite-ads/")
    answer(laptop, "american", "offsite-ads", "skipped")
    assert switches(phone) == ["off", "off", "kept", "on", "on"]

    laptop.goto("/en/resume/")
    assert "2 devices open this list" in laptop.locator("#devices").inner_text()
    laptop.get_by_role("button", name="Cut off").click()
    expect(laptop.locator("#devices")).to_contain_text("1 device opens this list")
    phone.goto("/en/checklist/")
    assert read(phone).heading == "No list on this device yet"
    assert switches(laptop) == ["off", "off", "kept", "on", "on"]

    phone.goto("/en/join/")
    phone.locator("#secret").fill(secret)
    button(phone, "Continue on this phone").click()
    expect(phone.locator(".errors")).to_contain_text("This code or link opens no list.")


def test_without_a_script_a_code_is_typed(visitor, english):
    laptop, phone = visitor("en", "laptop", False), visitor("en", "phone", False)
    laptop.goto("/en/plan/")
    laptop.check("input[value=us]")
    laptop.check("input[value=linkedin]")
    laptop.check("input[value=computer]")
    press(laptop, button(laptop, "Make my list"))
    laptop.goto("/en/checklist/")
    press(laptop, link(laptop, "Continue on another device"))
    button(laptop, "Make the link").click()
    code = laptop.locator("main code").inner_text()

    phone.goto("/en/checklist/")
    press(phone, link(phone, "My list is on another device"))
    phone.locator("#secret").fill(code.lower())
    press(phone, button(phone, "Continue on this phone"))

    assert switches(phone) == switches(laptop) == ["on"] * 5


def test_the_other_language_keeps_the_link(visitor, live_server, settings, english):
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
