"""The owner makes a completion link, and sees it again."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from optout.models import Checklist, CompletionLink
from optout.web.visit import find_visit
from tests.people import PEOPLE, start, tick
from tests.reading import headline, text
from tests.sharing.links import path_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("answer", ["off", "left-on", "not-found"])
def test_a_link_can_be_made_from_the_first_answer_on(client, answer):
    start(client)

    client.post("/en/share/", {})
    assert CompletionLink.objects.count() == 0
    assertContains(client.get("/en/share/"), "Once you have answered a step")

    tick(client, "linkedin-ai-training", answer)
    assertRedirects(client.post("/en/share/", {}), "/en/share/")
    assert CompletionLink.objects.count() == 1


def test_reading_makes_no_link(client):
    start(client)
    tick(client, "linkedin-ai-training")

    for path in ("share/", "poster/?with=link", "checklist/"):
        client.get(f"/en/{path}")

    assert CompletionLink.objects.count() == 0


@pytest.mark.parametrize(("answer", "count"), [("off", "1 of 5"), ("left-on", "0 of 5")])
def test_the_owner_reads_before_and_after_making_a_link_what_it_says(client, answer, count):
    start(client)
    tick(client, "linkedin-ai-training", answer)

    before = text(client.get("/en/share/"))
    client.post("/en/share/", {})

    for said in (before, text(client.get("/en/share/"))):
        assert f"“{count}”, and that the answers are your own. It also says on which day" in said


def test_no_day_is_promised_of_a_link_that_shows_none(client):
    start(client)
    tick(client, "tidy-up")

    before = text(client.get("/en/share/"))
    client.post("/en/share/", {})

    for said in (before, text(client.get("/en/share/"))):
        assert "“0 of 5”, and that the answers are your own. It does not show your name" in said


def test_a_visitor_without_any_step_is_not_promised_a_link(client):
    client.post("/en/plan/", PEOPLE["briton"] | {"region": "us"})

    response = client.get("/en/share/")

    assertNotContains(response, "Once you have answered a step")
    assertContains(response, "none of these steps applies")
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


VOICES = {
    ("one", "en"): ("From me to a colleague", "I am using a guide"),
    ("one", "fr"): ("De moi à un ou une collègue", "J’utilise un guide"),
    ("several", "en"): ("From us to our team", "We recommend a guide"),
    ("several", "fr"): ("De nous à notre équipe", "Nous vous signalons un guide"),
}
"""How each voice is called, and how it speaks."""


@pytest.mark.parametrize(("voice", "language"), VOICES)
def test_the_messages_speak_in_one_voice(owner, link, voice, language):
    page = BeautifulSoup(owner.get(f"/{language}/share/").content, "html.parser")
    called, speaks = VOICES[voice, language]

    short, mail = page.select_one(f"#{voice}-short"), page.select_one(f"#{voice}-mail")

    assert short.find_parent("details").summary.get_text() == called
    others = [words for (name, _), (_, words) in VOICES.items() if name != voice]
    for message in (short.get_text(), mail.get_text()):
        assert speaks in message
        assert not any(words in message for words in others)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("voice", ["one", "several"])
def test_the_owner_gets_mailto_links_that_every_mail_program_can_open(
    owner, link, voice, language
):
    page = BeautifulSoup(owner.get(f"/{language}/share/").content, "html.parser")
    message = page.select_one(f"#{voice}-mail")

    href = message.find_parent("details").select_one("a[href^='mailto:']")["href"]

    # Outlook on Windows accepts no longer address.
    assert len(href) < 2000
    assert href.isascii()
    assert not set(href) & set(" +<>\"'")
    mail = urlsplit(href)
    assert (mail.scheme, mail.path) == ("mailto", "")
    said = parse_qs(mail.query, strict_parsing=True)
    [subject] = said["subject"]
    assert message.find_previous("p").get_text().endswith(f" {subject}")
    [body] = said["body"]
    assert body.split("\r\n\r\n") == [p.get_text() for p in message.select("p")]
    assert "\n" not in body.replace("\r\n", "")
    assert page.select_one("#address")["value"] in body.splitlines()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_share_sheet_gets_the_short_message_that_the_page_shows_first(owner, link, language):
    page = BeautifulSoup(owner.get(f"/{language}/share/").content, "html.parser")

    button = page.select_one("button[data-share]")
    shown = page.select_one("details[open]").find(id=re.compile("-short$")).get_text()

    assert f"{button['data-text']} {button['data-share']}" == shown
    assert "hidden" in button.attrs


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_short_message_is_short(owner, link, language):
    page = BeautifulSoup(owner.get(f"/{language}/share/").content, "html.parser")

    for message in page.select("[id$=-short]"):
        assert len(message.get_text()) < 280


def test_making_a_link_twice_gives_the_same_link(owner, link):
    owner.post("/en/share/", {})

    assert CompletionLink.objects.get() == link


def test_a_stranger_has_nothing_to_share(client):
    assert headline(client.get("/en/share/")) == "No list on this device yet"
    assert client.post("/en/share/", {}).status_code == 409


@pytest.mark.parametrize(("page", "asks"), [("share", {}), ("resume", {"link": "yes"})])
def test_a_link_to_a_list_that_was_erased_meanwhile_is_refused(owner, monkeypatch, page, asks):
    def find_then_erase(request):
        found = find_visit(request)
        Checklist.objects.all().delete()
        return found

    monkeypatch.setattr("optout.web.visit.find_visit", find_then_erase)

    assert owner.post(f"/en/{page}/", asks).status_code == 409
