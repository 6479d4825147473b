"""The owner makes a completion link, and sees it again."""

from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from optout.models import CompletionLink
from tests.people import PEOPLE, start, tick
from tests.reading import headline
from tests.sharing.links import path_of

pytestmark = pytest.mark.django_db


def test_a_link_can_be_made_once_no_step_is_open(client):
    start(client, "briton")

    client.post("/en/share/", {})
    assert CompletionLink.objects.count() == 0
    assertContains(client.get("/en/share/"), "once every step on your list has an answer")

    tick(client, "meta-ai", "left")
    assertRedirects(client.post("/en/share/", {}), "/en/share/")
    assert CompletionLink.objects.count() == 1


def test_a_visitor_without_any_step_is_not_promised_a_link(client):
    client.post("/en/plan/", PEOPLE["briton"] | {"region": "us"})

    response = client.get("/en/share/")

    assertNotContains(response, "once every step")
    assertContains(response, "none of these steps can be taken")
    client.post("/en/share/", {})
    assert CompletionLink.objects.count() == 0


def test_the_owner_sees_the_link_again_in_full_and_as_a_qr_code(owner, link, settings):
    settings.SITE_URL = "https://untick.example"

    page = BeautifulSoup(owner.get("/en/share/").content, "html.parser")

    address = f"https://untick.example{path_of(link)}?card=en"
    assert page.select_one("input.copy")["value"] == address
    assert page.select_one(".qr figcaption").get_text(strip=True) == address
    assert page.select_one(".qr svg path")


def test_a_link_in_the_first_language_has_no_language_in_its_address(owner, link):
    page = BeautifulSoup(owner.get("/fr/share/").content, "html.parser")

    assert page.select_one("input.copy")["value"] == f"{settings.SITE_URL}{path_of(link)}"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_owner_gets_a_mailto_link_that_every_mail_program_can_open(owner, link, language):
    page = BeautifulSoup(owner.get(f"/{language}/share/").content, "html.parser")

    href = page.select_one("a[href^='mailto:']")["href"]

    # Outlook on Windows accepts no longer address.
    assert len(href) < 2000
    assert href.isascii()
    assert not set(href) & set(" +<>\"'")
    mail = urlsplit(href)
    assert (mail.scheme, mail.path) == ("mailto", "")
    said = parse_qs(mail.query, strict_parsing=True)
    assert said["subject"] == [page.select_one("#subject").get_text()]
    [body] = said["body"]
    assert body.split("\r\n\r\n") == [p.get_text() for p in page.select("#mail p")]
    assert "\n" not in body.replace("\r\n", "")
    assert page.select_one("#address")["value"] in body.splitlines()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_share_sheet_gets_the_short_message_that_the_page_shows(owner, link, language):
    page = BeautifulSoup(owner.get(f"/{language}/share/").content, "html.parser")

    button = page.select_one("button[data-share]")
    message = page.select_one("#message").get_text()

    assert f"{button['data-text']} {button['data-share']}" == message
    assert len(message) < 280
    assert "hidden" in button.attrs


def test_making_a_link_twice_gives_the_same_link(owner, link):
    owner.post("/en/share/", {})

    assert CompletionLink.objects.get() == link


def test_a_stranger_has_nothing_to_share(client):
    assert headline(client.get("/en/share/")) == "No list on this device yet"
    assert client.post("/en/share/", {}).status_code == 409
