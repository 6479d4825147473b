"""The poster: one page to print and hang up, for a team."""

import pytest
from bs4 import BeautifulSoup
from django.conf import settings

from optout.models import CompletionLink
from tests.catalogue import CATALOGUE
from tests.pages import LANGUAGES
from tests.people import start, tick

pytestmark = pytest.mark.django_db


def poster_of(response):
    return BeautifulSoup(response.content, "html.parser").select_one(".sheet")


def address_on(response):
    return poster_of(response).select_one(".qr figcaption").get_text(strip=True)


@pytest.fixture
def link(client):
    start(client, "briton")
    tick(client, "meta-ai")
    client.post("/en/share/", {})
    return CompletionLink.objects.get()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_poster_links_to_the_site_in_its_language(client, settings, language):
    settings.SITE_URL = "https://untick.example"

    response = client.get(f"/{language}/poster/")

    assert address_on(response) == f"https://untick.example/{language}/"
    assert poster_of(response).select_one(".qr svg path")
    assert f"https://untick.example/{language}/sources/" in poster_of(response).get_text()


def test_the_poster_needs_no_cookie_and_no_query(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = client.get("/en/poster/?with=link")

    assert address_on(response) == f"{settings.SITE_URL}/en/"
    assert not response.cookies


def test_the_poster_links_to_the_completion_link_if_its_owner_chooses_it(client, link):
    assert address_on(client.get("/en/poster/")) == f"{settings.SITE_URL}/en/"

    response = client.get("/en/poster/?with=link")

    assert address_on(response) == f"{settings.SITE_URL}/s/{link.token}/?card=en"
    assert f"{settings.SITE_URL}/en/" in poster_of(response).get_text()
    assert "no-store" in response["Cache-Control"]


def test_the_choice_stays_in_the_other_language_and_shows_no_secret(client, link):
    page = BeautifulSoup(client.get("/en/poster/?with=link").content, "html.parser")

    other = page.select_one("header nav a")["href"]

    assert other == "/fr/poster/?with=link"
    assert address_on(client.get(other)) == f"{settings.SITE_URL}/s/{link.token}/"
    assert not [a["href"] for a in page.select("a[href]") if link.token in a["href"]]


def test_the_choice_is_offered_only_if_there_is_a_link(client):
    start(client, "briton")

    response = client.get("/en/poster/?with=link")

    assert address_on(response) == f"{settings.SITE_URL}/en/"
    assert "with=link" not in response.text


def test_a_stopped_link_is_on_no_poster(client, link):
    client.post("/en/share/", {"stop": "yes"})

    assert address_on(client.get("/en/poster/?with=link")) == f"{settings.SITE_URL}/en/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_on_the_poster_names_its_source_and_year(client, language):
    poster = poster_of(client.get(f"/{language}/poster/"))

    cited = {mark["href"].removeprefix("#source-") for mark in poster.select("sup a")}
    listed = {
        item["id"].removeprefix("source-"): item.get_text()
        for item in poster.select(".sources li")
    }
    assert cited == listed.keys()
    for slug, words in listed.items():
        source = CATALOGUE.source(slug)
        year = source.read_on and str(source.read_on.year)
        assert words.endswith(year or {"fr": "sans date", "en": "undated"}[language])
    for item in poster.select("ul li"):
        assert item.select("sup a")
