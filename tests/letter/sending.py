"""Send the form of the letter, and read the response."""

from itertools import product
from urllib.parse import parse_qs, urlsplit

from bs4 import BeautifulSoup

from optout.catalogue.types import Region
from tests.catalogue import CATALOGUE

LETTERS = CATALOGUE.correspondence
REASON = "I am a nurse, bound to secrecy; my posts tell of my shifts & <my> patients."
GOOD = {"region": "eu", "platform": "linkedin", "reason": REASON}
PLATFORMS = [each.platform.slug for each in LETTERS.correspondents]
PLACES = list(product(PLATFORMS, Region))


def objection(platform, region):
    return LETTERS.correspondent(platform).objection(region)


def send(client, language="en", headers=None, **words):
    return client.post(f"/{language}/letter/", GOOD | words, headers=headers)


def page(response):
    return BeautifulSoup(response.content, "html.parser")


def shown(response):
    """Return the visible words, without what a script would show."""
    soup = page(response)
    for hidden in soup.select("[hidden], template"):
        hidden.decompose()
    return " ".join(soup.main.get_text(" ").split())


def letter_of(response):
    return [paragraph.get_text() for paragraph in page(response).select("#letter-text p")]


def mail_of(response):
    """Return the body of the mail, empty if it has none, and the whole mailto: link."""
    address = page(response).select_one("#mail")["href"]
    [body] = parse_qs(urlsplit(address).query).get("body", [""])
    return body.replace("\r\n", "\n"), address
