"""Every page of the site, in every state that a visitor can meet."""

import functools
import re
from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any
from unittest.mock import patch

import pytest
from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from django.conf import settings
from django.core.cache import cache
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import translation

from optout import catalogue
from optout.catalogue.types import Device, Region
from optout.views.team import FILES
from optout.web import readers
from optout.web.errors import MESSAGES, error
from optout.web.readers import Finding
from tests.people import PEOPLE, erase, make_client, tick
from tests.steps import STEPS as SLUGS

LANGUAGES = [code for code, _ in settings.LANGUAGES]
LEDGER = [
    "sources/",
    "sources/disagreements/",
    "sources/documents/",
]
READING = [
    "",
    "plan/",
    "checklist/",
    "check-again/",
    "join/",
    "share/",
    "letter/",
    "complaint/",
    "team/",
    "poster/",
    "compare/",
    "assistants/",
    "no-switch/",
    "data/",
    "assistants/data/",
    "no-account/",
    *LEDGER,
    "privacy/",
    "accessibility/",
]
READ_IN_PREVIEWS = {"description", "og:title", "og:description", "og:image:alt", "og:site_name"}
LETTERS = [
    {},
    {"region": "eu", "platform": "linkedin", "reason": "1234567890 " * 10, "erase": "yes"},
    {"region": "uk", "platform": "meta", "reason": "1234567890 " * 400, "name": "\x07"},
    {"region": "hk", "platform": "meta"},
]
"""Forms of the letter: empty, good, typed wrongly, and where there is no letter."""
FINDINGS = tuple(
    Finding(
        step=SLUGS[0],
        region=Region.EU,
        device=device,
        found_in_ten=9,
        answers=200,
        since=date(2026, 10, 19),
        until=date(2026, 11, 15),
    )
    for device in Device
)
"""What readers found, as it is shown once enough have answered."""
STEPS = [f"steps/{slug}/" for slug in SLUGS]
OWN = {"checklist/", "check-again/", "join/", "share/"}
SHARED = [*(path for path in READING if path not in OWN), *STEPS]
"""The pages of the small catalogue that are the same for everyone who has no list."""


def url_patterns(resolver: URLResolver | None = None) -> Iterator[URLPattern]:
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLResolver):
            yield from url_patterns(entry)
        else:
            yield entry


def every_address(*tokens: str) -> list[str]:
    """Return every address of the site, in each language, with each step and these tokens."""
    values = {"step": catalogue.CATALOGUE.steps, "token": tokens, "sent": tokens, "name": FILES}
    found = {}
    for language, pattern in product(LANGUAGES, url_patterns()):
        parts = pattern.pattern.converters
        for chosen in product(*(values[part] for part in parts)):
            with translation.override(language):
                found[reverse(pattern.name, kwargs=dict(zip(parts, chosen, strict=True)))] = True
    return list(found)


on_every_page = pytest.mark.xdist_group("every page")
"""For a test of all pages: those of one process share them, so let one process do them all."""


def every_page(language: str) -> tuple[HttpResponse, ...]:
    """Return each page for strangers and for each of the cast, before and after, and each error.

    The first test that asks makes them for all tests of a catalogue, so it needs a database.
    """
    return _pages(language, id(catalogue.CATALOGUE))


def every_tree(language: str) -> tuple[BeautifulSoup, ...]:
    """Return the same pages parsed, without doubles. All tests share them: do not change them."""
    return _trees(language, id(catalogue.CATALOGUE))


def every_text(language: str) -> tuple[list[str], ...]:
    """Return what each of these pages says in its own language, see `texts`."""
    return _texts(language, id(catalogue.CATALOGUE))


@functools.cache
def _pages(language: str, catalogue: int) -> tuple[HttpResponse, ...]:
    return tuple(_walk(language))


@functools.cache
def _trees(language: str, catalogue: int) -> tuple[BeautifulSoup, ...]:
    wordings = dict.fromkeys(page.content for page in _pages(language, catalogue))
    return tuple(BeautifulSoup(wording, "html.parser") for wording in wordings)


@functools.cache
def _texts(language: str, catalogue: int) -> tuple[list[str], ...]:
    return tuple(list(texts(page, language)) for page in _trees(language, catalogue))


def _walk(language: str) -> Iterator[Any]:
    known = catalogue.CATALOGUE
    slugs = [step.slug for step in known.steps]
    steps = [f"steps/{slug}/" for slug in slugs]
    everyone = PEOPLE | {
        "european": {"region": "eu", "accounts": [each.slug for each in known.accounts]}
    }
    stranger = make_client()
    for path in (*READING, *steps):
        yield stranger.get(f"/{language}/{path}")
    yield stranger.get(f"/{language}/opened/")
    cache.clear()
    with patch.object(readers, "_count", return_value=FINDINGS):
        for path in (steps[0], "sources/"):
            yield stranger.get(f"/{language}/{path}")
    cache.clear()
    yield stranger.post(f"/{language}/plan/", {})
    yield tick(stranger, "tidy-up", language=language)
    guest = make_client()
    for words in LETTERS:
        yield stranger.post(f"/{language}/letter/", words)
    for answers in everyone.values():
        person = make_client()
        person.post(f"/{language}/plan/", answers)
        # The ledger is long, and says the same to everyone.
        for path in (*(each for each in READING if each not in LEDGER), *steps):
            yield person.get(f"/{language}/{path}")
        yield tick(person, "meta-ai", "maybe", language)
        for index, slug in enumerate(slugs):
            for outcome in ("not-found", "not-opening"):
                tick(person, slug, outcome, language)
            yield person.get(f"/{language}/{steps[index]}")
            tick(person, slug, "left" if index % 3 == 2 else "done", language)
            yield person.get(f"/{language}/{steps[index]}")
        for path in ("", "checklist/", "check-again/"):
            yield person.get(f"/{language}/{path}")
        for slug, reply in (("linkedin-objection", "refused"), ("meta-ai", "accepted")):
            person.post(f"/{language}/steps/{slug}/", {"reply": reply})
            yield person.get(f"/{language}/steps/{slug}/")
        yield person.get(f"/{language}/checklist/")
        yield person.get(f"/{language}/share/")
        person.post(f"/{language}/share/", {})
        sharing = person.get(f"/{language}/share/")
        yield sharing
        yield person.get(f"/{language}/poster/?with=link")
        if link := re.search(r"/s/[\w-]+/", sharing.text):
            yield stranger.get(f"{link[0]}?lang={language}")
        yield person.get(f"/{language}/record/")
        yield person.post(f"/{language}/plan/", {"restore": "yes"})
        yield person.get(f"/{language}/resume/")
        person.post(f"/{language}/resume/", {"link": "yes"})
        ways = person.get(f"/{language}/resume/")
        yield ways
        [secret] = re.findall(r"#([\w-]{43})", ways.text)
        yield person.post(f"/{language}/join/", {"secret": "nothing"})
        guest.post(f"/{language}/join/", {"secret": secret})
        for path in ("checklist/", "resume/", "join/"):
            yield guest.get(f"/{language}/{path}")
        yield person.get(f"/{language}/erase/")
        yield person.post(f"/{language}/erase/")
        yield person.get(erase(person, language)["Location"])
        yield person.get(f"/{language}/erase/")
    with translation.override(language):
        for method, status in (*(("GET", each) for each in MESSAGES), ("POST", 503)):
            request: Any = RequestFactory().generic(method, f"/{language}/")
            request.list_is_out_of_reach = status == 503
            yield error(request, status)


def texts(page: BeautifulSoup, language: str) -> Iterator[str]:
    """Yield what a page says in its own language: texts, labels and previews, but no quotations
    and no names of settings."""
    for element in page.find_all(True):
        if not _speaks(element, language) or _is_quoted(element) or _is_name(element):
            continue
        yield from (
            string
            for string in element.children
            if isinstance(string, NavigableString)
            and string.strip()
            and element.name not in ("script", "style", "code")
        )
        yield from (str(element[name]) for name in ("aria-label", "alt") if name in element.attrs)
        if element.name == "meta" and READ_IN_PREVIEWS & {
            element.get("name"),
            element.get("property"),
        }:
            yield str(element["content"])


def _is_quoted(element: Tag) -> bool:
    """Whether it holds words as others published them: a quotation or the title of a source."""
    return element.name == "blockquote" or (element.name == "cite" and "lang" in element.attrs)


def _is_name(element: Tag) -> bool:
    return element.get("translate") == "no"


def _speaks(element: Tag, language: str) -> bool:
    around = (element, *element.parents)
    return next((each["lang"] for each in around if "lang" in each.attrs), language) == language
