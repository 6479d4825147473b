"""Sending the form of the letter, and reading what comes back."""

from itertools import product

from bs4 import BeautifulSoup

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Company, Region

LETTERS = CATALOGUE.correspondence
REASON = "I am a nurse, bound to secrecy; my posts tell of my shifts & <my> patients."
GOOD = {"region": "eu", "company": "linkedin", "reason": REASON}
PLACES = list(product(Company, Region))
WITH_A_LETTER = [
    (company, region) for company, region in PLACES if LETTERS.objection(company, region).recipient
]


def send(client, language="en", headers=None, **words):
    return client.post(f"/{language}/letter/", GOOD | words, headers=headers)


def page(response):
    return BeautifulSoup(response.content, "html.parser")


def shown(response):
    """The words that are to be seen, without what waits for a script."""
    soup = page(response)
    for hidden in soup.select("[hidden], template"):
        hidden.decompose()
    return " ".join(soup.main.get_text(" ").split())


def letter_of(response):
    return [paragraph.get_text() for paragraph in page(response).select("#letter-text p")]
