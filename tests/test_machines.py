"""What browsers and search engines request: manifest, icon, robots, sitemap, noindex."""

import json
import re
from itertools import product
from pathlib import Path
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.utils import translation
from django.utils.translation import gettext
from PIL import Image

from optout.web.frame import FRAMES
from tests.catalogue import CATALOGUE
from tests.pages import LANGUAGES, READING, SHARED, STEPS, every_tree, on_every_page
from tests.people import start
from tools.style import colours

ADDRESSES = ["/robots.txt", "/sitemap.xml", "/favicon.ico", "/guide.json", "/guide.schema.json"]
ADDRESSES += [f"/{language}/manifest.webmanifest" for language in LANGUAGES]
STATIC = Path(settings.BASE_DIR) / "static"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


# All of them


@pytest.mark.parametrize("address", ADDRESSES)
def test_any_cache_may_keep_it_for_an_hour(client, address):
    response = client.get(address)

    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=3600"}
    assert response.get("Vary", "Accept-Encoding") == "Accept-Encoding"
    assert not response.cookies


@pytest.mark.django_db
@pytest.mark.parametrize("address", ADDRESSES)
def test_it_is_the_same_for_everyone_without_a_query(client, address, django_assert_num_queries):
    stranger = Client(headers={"Accept-Language": "en"}).get(address)
    start(client, language="fr")

    with django_assert_num_queries(0):
        response = client.get(address, headers={"Accept-Language": "fr"})

    assert response.content == stranger.content
    assert response.headers == stranger.headers


@pytest.mark.parametrize("address", ADDRESSES)
def test_it_can_only_be_read(client, address):
    assert client.head(address).status_code == client.get(address).status_code
    assert client.post(address).status_code == 405


# The manifest


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def manifest(client, language):
    response = client.get(f"/{language}/manifest.webmanifest")
    assert response["Content-Type"] == "application/manifest+json"
    return json.loads(response.content)


def test_a_manifest_is_in_its_language_and_starts_the_site_in_it(manifest, language):
    with translation.override(language):
        assert manifest["name"] == gettext("Untick")
    assert manifest["name"] == {"fr": "Décoche", "en": "Untick"}[language]
    assert (manifest["lang"], manifest["dir"]) == (language, "ltr")
    assert manifest["start_url"] == f"/{language}/"
    # Changing the language or opening a completion link does not leave the site.
    assert manifest["scope"] == "/"


@pytest.mark.parametrize("language", ["en"])
def test_an_icon_on_the_home_screen_opens_the_browser_which_has_the_cookie(manifest):
    assert manifest["display"] == "browser"


@pytest.mark.django_db
def test_a_manifest_matches_the_landing_page(manifest, client):
    soup = BeautifulSoup(client.get(manifest["start_url"]).content, "html.parser")

    assert manifest["description"] == soup.select_one("meta[name=description]")["content"]
    assert manifest["theme_color"] == soup.select_one("meta[name=theme-color]")["content"]
    assert soup.select_one("link[rel=manifest]")["href"] == (
        f"{manifest['start_url']}manifest.webmanifest"
    )


def test_the_icons_of_a_manifest_have_the_sizes_and_types_it_names(manifest):
    kinds = {(icon["purpose"], icon["sizes"]) for icon in manifest["icons"]}
    assert {("any", "any"), ("any", "192x192"), ("any", "512x512")} < kinds
    assert ("maskable", "512x512") in kinds

    for icon in manifest["icons"]:
        file = STATIC / icon["src"].removeprefix("/static/")
        if icon["type"] == "image/svg+xml":
            assert ElementTree.parse(file).getroot().tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314
        else:
            with Image.open(file) as image:
                assert f"{image.width}x{image.height}" == icon["sizes"]
                assert Image.MIME[image.format] == icon["type"]


def test_icons_have_hashed_names_where_static_files_are_hashed(client, settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
    }
    call_command("collectstatic", "--no-input", verbosity=0)

    named = [icon["src"] for icon in client.get("/fr/manifest.webmanifest").json()["icons"]]
    named.append(client.get("/favicon.ico")["Location"])

    assert all(re.search(r"\.[0-9a-f]{12}\.(png|svg|ico)$", address) for address in named)
    assert all((tmp_path / address.removeprefix("/static/")).exists() for address in named)


# The browser’s frame


def test_the_frame_has_the_colours_of_the_field():
    token = colours()

    assert [tuple(frame) for frame in FRAMES] == [
        tuple(token[f"--calm-{level}"]) for level in range(6)
    ]


@on_every_page
@pytest.mark.django_db
def test_the_frame_of_every_page_has_its_calm_level(language):
    for page in every_tree(language):
        frame = {tag["media"]: tag["content"] for tag in page.select("meta[name=theme-color]")}

        light, dark = FRAMES[int(page.body.header["data-calm"])]
        assert frame == {
            "(prefers-color-scheme: light)": light,
            "(prefers-color-scheme: dark)": dark,
        }


# The favicon


def test_the_favicon_has_its_usual_address(client):
    response = client.get("/favicon.ico")

    assert response.status_code == 302
    assert response["Location"] == "/static/favicon.ico"


# What search engines may keep


def test_robots_may_read_everything_and_are_told_where_the_sitemap_is(client, settings):
    settings.SITE_URL = "https://untick.example"
    response = client.get("/robots.txt")

    rules = dict(line.split(": ", 1) for line in response.text.splitlines() if line)
    assert response["Content-Type"].startswith("text/plain")
    assert rules == {
        "User-agent": "*",
        "Allow": "/",
        "Sitemap": "https://untick.example/sitemap.xml",
    }


@pytest.fixture
def listed(client, settings):
    """The entries of the sitemap by address."""
    settings.SITE_URL = "https://untick.example"
    response = client.get("/sitemap.xml")
    assert response["Content-Type"] == "application/xml"
    root = ElementTree.fromstring(response.content)  # noqa: S314
    assert root.tag == f"{SITEMAP}urlset"
    entries = {entry.findtext(f"{SITEMAP}loc"): entry for entry in root}
    assert len(entries) == len(root)
    return entries


def alternates_in(entry):
    return {(link.get("hreflang"), link.get("href")) for link in entry.findall(f"{XHTML}link")}


def test_every_listed_page_exists_with_its_canonical_address_and_its_translations(client, listed):
    for address, entry in listed.items():
        response = client.get(address.removeprefix("https://untick.example"))
        soup = BeautifulSoup(response.content, "html.parser")

        assert response.status_code == 200
        assert response["X-Robots-Tag"] == "all"
        assert not soup.select("meta[name=robots]")
        assert soup.select_one("link[rel=canonical]")["href"] == address
        assert alternates_in(entry) == {
            (link["hreflang"], link["href"]) for link in soup.select("link[rel=alternate]")
        }
        assert {language for language, _ in alternates_in(entry)} == set(LANGUAGES)


def test_every_reading_page_is_listed_in_every_language(listed):
    assert set(listed) == {
        f"https://untick.example/{language}/{path}"
        for language, path in product(LANGUAGES, SHARED)
        if path != "plan/"
    }


def test_only_a_step_has_a_last_change_which_is_the_day_of_its_newest_text(listed):
    newest = {
        f"https://untick.example/{language}/steps/{step.slug}/": max(
            CATALOGUE.source(rule.seen_in).read_on for rule in step.rules
        ).isoformat()
        for language, step in product(LANGUAGES, CATALOGUE.steps)
    }
    said = {address: entry.findtext(f"{SITEMAP}lastmod") for address, entry in listed.items()}

    assert {address: day for address, day in said.items() if day} == newest


@pytest.mark.django_db
def test_a_page_is_either_in_the_sitemap_or_noindex(client, listed):
    """Its decorator decides which."""
    for language, path in product(LANGUAGES, (*READING, *STEPS, "done/", "resume/", "record/")):
        response = client.get(f"/{language}/{path}")

        asks = "noindex" in response["X-Robots-Tag"]
        assert asks is not (f"https://untick.example/{language}/{path}" in listed), path


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/nowhere/", "/en/nowhere/", "/s/never-given-out/"])
def test_a_404_is_noindex(client, path):
    response = client.get(path)

    assert response.status_code == 404
    assert response["X-Robots-Tag"] == "noindex"


def test_the_redirect_to_a_language_may_be_indexed(client):
    assert client.get("/")["X-Robots-Tag"] == "all"
