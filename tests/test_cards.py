"""How a link looks in a chat: the card, and the tags that lead to it."""

import struct

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.staticfiles import finders

from optout.checks import check_the_cards
from optout.models import CompletionLink
from tests.pages import LANGUAGES, LEDGER, STEPS, every_page, on_every_page
from tests.people import make_client, start, tick
from tools import style
from tools.cards import NAMES, card, card_path

PUBLIC = [
    "",
    "plan/",
    "team/",
    "poster/",
    "compare/",
    *LEDGER,
    "privacy/",
    "accessibility/",
    STEPS[0],
]

# The card


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_has_the_size_that_previews_expect_and_is_light(language, name):
    picture = card_path(language, name).read_bytes()

    signature, (width, height) = picture[:8], struct.unpack(">II", picture[16:24])
    assert (signature, width, height) == (b"\x89PNG\r\n\x1a\n", 1200, 630)
    assert len(picture) < 60_000


@pytest.mark.parametrize(
    ("before", "after", "matters"),
    [
        ("--calm-0: #ff5533;", "--calm-0: #ff0000;", True),
        ("--slot: calc(var(--k) * 0.19)", "--slot: calc(var(--k) * 0.25)", True),
        ("--calm-3: #f3d2a2;", "--calm-3: #ffffff;", False),
        (".button {", ".button { color: red;", False),
        ("/* ", "/* By the way: ", False),
        ("\n", "\n\n", False),
    ],
)
def test_a_card_is_out_of_date_only_when_it_would_look_different(
    monkeypatch, tmp_path, before, after, matters
):
    today = card("fr").fingerprint
    sheet = (style.SITE / "static/site.css").read_text()
    assert before in sheet
    (tmp_path / "static").mkdir()
    (tmp_path / "static/site.css").write_text(sheet.replace(before, after))
    monkeypatch.setattr(style, "SITE", tmp_path)

    assert (card("fr").fingerprint != today) is matters


def test_a_language_without_a_card_stops_the_start(settings):
    assert check_the_cards() == []

    settings.LANGUAGES = [*settings.LANGUAGES, ("eo", "Esperanto")]
    assert {fault.id for fault in check_the_cards()} == {"optout.E030"}


# The tags


def head(response):
    """Return the tags of a page’s head by name, and the page itself."""
    soup = BeautifulSoup(response.content, "html.parser")
    tags = {
        tag.get("property") or tag["name"]: tag["content"]
        for tag in soup.head.select("meta[property], meta[name]")
    }
    return tags, soup


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PUBLIC)
def test_every_public_page_has_the_tags_for_its_preview(client, settings, path, language):
    settings.SITE_URL = "https://untick.example"
    response = client.get(f"/{language}/{path}?from=somewhere")

    tags, soup = head(response)
    canonical = soup.select_one("link[rel=canonical]")["href"]
    assert canonical == f"https://untick.example/{language}/{path}"
    assert tags["og:url"] == canonical
    assert soup.title.string == f"{tags['og:title']} · {tags['og:site_name']}"
    assert tags["og:title"].strip()
    assert tags["og:description"] == tags["description"]
    assert tags["og:type"] == "website"
    others = {tag["content"] for tag in soup.select('meta[property="og:locale:alternate"]')}
    assert tags["og:locale"].startswith(f"{language}_")
    assert {locale[:2] for locale in others} == {*LANGUAGES} - {language}
    assert {"fr_FR", "en_GB"} <= {tags["og:locale"], *others}
    assert tags["og:image"] == f"https://untick.example/static/card-{language}.png"
    assert tags["og:image:type"] == "image/png"
    assert (tags["og:image:width"], tags["og:image:height"]) == ("1200", "630")
    assert tags["og:image:alt"]
    assert tags["twitter:card"] == "summary_large_image"
    # WhatsApp reads only about the first 300 KB.
    assert response.text.index("twitter:card") < 10_000


@on_every_page
@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_preview_names_a_card_that_exists(language):
    for page in every_page(language):
        tags, _ = head(page)
        if page.status_code >= 400 and "og:image" not in tags:
            continue
        path = tags["og:image"].removeprefix(f"{settings.SITE_URL}/static/")
        assert finders.find(path) in {str(card_path(language, name)) for name in NAMES}


@pytest.fixture
def token(client):
    """The token of a visitor who has finished, with one request sent."""
    start(client, "briton")
    tick(client, "meta-ai")
    client.post("/en/share/", {})
    return CompletionLink.objects.get().token


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["share/", "poster/?with=link", "checklist/"])
def test_no_personal_page_puts_a_secret_into_its_preview(client, token, path):
    tags, soup = head(client.get(f"/en/{path}"))

    assert "og:title" in tags
    assert token not in soup.head.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("query", "language"), [("", "fr"), ("?lang=en", "en"), ("?lang=fr", "fr"), ("?lang=xx", "fr")]
)
def test_the_preview_of_a_completion_link_is_in_the_requested_language(
    client, token, query, language
):
    tags, _ = head(client.get(f"/s/{token}/{query}"))

    asked = query if query.endswith(language) else ""
    assert tags["og:url"] == f"{settings.SITE_URL}/s/{token}/{asked}"
    assert tags["og:image"].endswith(f"card-{language}.png")
    assert "1" not in tags["og:title"] + tags["og:description"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("owner", "accepted", "shown"),
    [
        ("en", None, "en"),
        ("en", "", "en"),
        ("en", "*", "en"),
        ("en", "fr", "fr"),
        ("en", "en-US,en;q=0.9", "en"),
        ("en", "de", "fr"),
        ("fr", None, "fr"),
        ("fr", "en", "en"),
    ],
)
def test_a_chat_that_names_no_language_shows_the_link_in_the_owners_language(
    client, token, owner, accepted, shown
):
    given = BeautifulSoup(client.get(f"/{owner}/share/").content, "html.parser")
    address = given.select_one("#address")["value"]
    headers = {} if accepted is None else {"Accept-Language": accepted}

    response = make_client().get(address, headers=headers)

    tags, soup = head(response)
    assert soup.html["lang"] == response["Content-Language"] == shown
    assert tags["og:locale"] == {"fr": "fr_FR", "en": "en_GB"}[shown]
    assert tags["og:image"].endswith(f"card-{shown}.png")
    # Some chats request this address, and show what it says.
    assert tags["og:url"] == (address if shown == owner else f"{settings.SITE_URL}/s/{token}/")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("?card=xx", "fr"),
        ("?card=en&lang=fr", "fr"),
        ("?card=fr&lang=en", "en"),
        ("?lang=xx&card=en", "en"),
    ],
)
def test_the_readers_choice_of_language_wins_over_the_owners(token, query, language):
    _, soup = head(make_client().get(f"/s/{token}/{query}"))

    assert soup.html["lang"] == language
