"""The poster: one page to print and hang up, for a team."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.utils import translation

from optout.catalogue.evidence import Source, SourceKind, claim
from optout.models import CompletionLink
from optout.views.poster import best_sources
from tests.catalogue import CATALOGUE, use
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


def test_the_poster_says_how_many_steps_it_lists(client):
    poster = poster_of(client.get("/en/poster/"))

    assert poster.find("h3", string="These 6 steps")


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


# Its sources


def test_three_sources_are_named_at_most_each_with_its_publisher_title_and_month(client):
    named = [
        item.get_text() for item in poster_of(client.get("/en/poster/")).select(".sources li")
    ]

    assert named == [
        "LinkedIn, Privacy notice, September 2026",
        "The Gazette, Every switch there is, September 2026",
    ]


NOTICE = Source("n", "LinkedIn", "Notice", SourceKind.PLATFORM, "en", read_on=date(2026, 1, 1))
OLDER = Source("o", "LinkedIn", "Older", SourceKind.PLATFORM, "en", read_on=date(2025, 1, 1))
COPIED = Source(
    "c", "A blog", "A copy", SourceKind.PLATFORM, "en", read_on=date(2026, 2, 1), origin="LinkedIn"
)
AUTHORITY = Source(
    "a", "The authority", "Advice", SourceKind.REGULATOR, "en", published_on=date(2025, 9, 1)
)
PAPER = Source("p", "The paper", "News", SourceKind.PRESS, "en", published_on=date(2026, 3, 1))
WEEKLY = Source("w", "The weekly", "News", SourceKind.PRESS, "en", published_on=date(2026, 4, 1))
UNDATED = Source("u", "Another authority", "Advice", SourceKind.REGULATOR, "en")
NAMELESS = Source(
    "l", "A list", "A list", SourceKind.COMMUNITY, "en", read_on=date(2026, 5, 1), origin=""
)
ARTICLE = Source("d", "The journal", "An article", SourceKind.DOCUMENT, "en")


@pytest.mark.parametrize(
    ("cited", "named"),
    [
        pytest.param([PAPER, AUTHORITY, NOTICE], [NOTICE, AUTHORITY, PAPER], id="official first"),
        pytest.param([OLDER, NOTICE, PAPER], [NOTICE, PAPER], id="one for each publisher"),
        pytest.param([COPIED, OLDER], [COPIED], id="a copy counts as its origin"),
        pytest.param([PAPER, WEEKLY, AUTHORITY, NOTICE], [NOTICE, AUTHORITY, WEEKLY], id="three"),
        pytest.param([UNDATED, NAMELESS, ARTICLE, PAPER], [PAPER], id="with a name and a date"),
    ],
)
def test_the_best_sources_are_named(monkeypatch, cited, named):
    use(replace(CATALOGUE, sources=tuple(cited)), monkeypatch)

    statements = [claim(each.slug, "So.", each.slug) for each in cited]

    assert best_sources(statements) == best_sources(statements[::-1]) == named


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_on_the_poster_is_in_one_of_them(client, language):
    poster = poster_of(client.get(f"/{language}/poster/"))

    listed = {item["id"] for item in poster.select(".sources li")}
    headline = CATALOGUE.headline
    for each_claim in (headline.data, headline.default, headline.limit):
        with translation.override(language):
            said = str(each_claim.text)
        [stated] = [each for each in poster.select("p, li") if said in each.get_text()]
        cited = {mark["href"].removeprefix("#") for mark in stated.select("sup a")}
        assert cited
        assert cited <= listed


# Who posts it, and when


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Poster of 22 November 2026."), ("fr", "Affiche du 22 novembre 2026.")],
)
def test_the_poster_says_of_which_day_it_is(client, time_machine, language, said):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC))

    made = poster_of(client.get(f"/{language}/poster/")).select_one(".made")

    assert " ".join(made.get_text().split()).startswith(said)


def test_without_a_name_nobody_posts_it(client):
    assert "hidden" in poster_of(client.get("/en/poster/")).select_one("#posted").attrs


def test_a_browser_without_scripts_gets_the_poster_with_the_name(client):
    response = client.post("/en/poster/", {"by": "  The works\x00\ncouncil <b> "})

    posted = poster_of(response).select_one("#posted")
    assert posted.get_text(strip=True) == "Posted by:The works council <b>"
    assert "hidden" not in posted.attrs
    box = BeautifulSoup(response.content, "html.parser").select_one("#by")
    assert box["value"] == "The works council <b>"


def test_a_name_is_neither_stored_nor_cached(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = client.post("/en/poster/", {"by": "The works council"})

    assert response["Cache-Control"] == "private, no-store"
    assert "noindex" in response["X-Robots-Tag"]
    assert not response.cookies
    assert "The works council" not in client.get("/en/poster/").text


def test_a_long_name_is_cut(client):
    response = client.post("/en/poster/", {"by": "x" * 1000})

    assert poster_of(response).select_one("#posted b").get_text() == "x" * 80


def test_a_name_and_the_completion_link_go_together(client, link):
    response = client.post("/en/poster/?with=link", {"by": "The works council"})

    assert address_on(response) == f"{settings.SITE_URL}/s/{link.token}/?card=en"
    assert "The works council" in poster_of(response).get_text()


# The way to the switch


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_on_a_phone_stands_beside_the_way_on_a_computer(client, language):
    ways = poster_of(client.get(f"/{language}/poster/")).select(".menus")

    action = CATALOGUE.headline_step.actions[0]
    assert [len(way.select("li")) for way in ways] == [
        len(action.phone.rows),
        len(action.computer.rows),
    ]
    assert [len(way.select("li .switch")) for way in ways] == [1, 1]
