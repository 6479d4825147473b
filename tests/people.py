"""The cast of the tests, by the answers they give."""

import re
from typing import cast

from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.test import Client

EVERYTHING = ("linkedin", "facebook", "instagram")

PEOPLE = {
    "european": {"region": "eu", "accounts": EVERYTHING},
    "american": {"region": "us", "accounts": ("linkedin",)},
    "hongkonger": {"region": "hk", "accounts": ("linkedin",)},
    "briton": {"region": "uk", "accounts": ("instagram",)},
}

SYSTEMS = {
    "phone": "Mozilla/5.0 (Linux; Android 10; K) Chrome/147.0.0.0 Mobile Safari/537.36",
    "mac": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/26.0 Safari/605.1.15",
    "windows": "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0",
}
"""The User-Agent of a browser on each system."""

REASONS = {
    "en": "I am a nurse, and bound to secrecy. What I wrote here about my work and my patients "
    "must not train models that I know nothing about.",
    "fr": "Je suis infirmière, tenue au secret professionnel. Ce que j’ai écrit ici de mon métier "
    "et de mes patients ne doit pas entraîner des modèles dont je ne sais rien.",
}
"""A visitor’s reason to object, in two ordinary sentences."""


def make_client() -> Client:
    """Make a browser that says, as real ones do, that its forms come from our own pages."""
    return Client(headers={"Sec-Fetch-Site": "same-origin"})


def go_on(client: Client, response: HttpResponse) -> HttpResponse:
    """Go on as a browser does after opening a list, past the address that asks for its cookie."""
    address = response.get("Location", "")
    return cast(HttpResponse, client.get(address) if "/opened/" in address else response)


def start(client: Client, who: str = "european", language: str = "en") -> HttpResponse:
    """Answer the two questions as one of the cast."""
    return go_on(client, cast(HttpResponse, client.post(f"/{language}/plan/", PEOPLE[who])))


def tick(client: Client, step: str, outcome: str = "done", language: str = "en") -> HttpResponse:
    """Answer a step. “done” and “left” are the answers that its page offers to that effect."""
    path = f"/{language}/steps/{step}/"
    if outcome in ("done", "left"):
        form = BeautifulSoup(client.get(path).content, "html.parser").select_one("#answer")
        look = "done" if outcome == "done" else "link"
        buttons = form.select(f"button.{look}[name=outcome]") if form else []
        offered = [str(each["value"]) for each in buttons]
        outcome = next((each for each in offered[::-1] if each not in ("open", "later")), outcome)
    return cast(HttpResponse, client.post(path, {"outcome": outcome}))


def erase(client: Client, language: str = "en") -> HttpResponse:
    """Erase every list that a browser opens, with the form that asks for confirmation."""
    page = client.get(f"/{language}/erase/")
    shown_for = re.search(r'name="lists" value="(\w+)"', page.text)
    lists = shown_for[1] if shown_for else ""
    return cast(HttpResponse, client.post(f"/{language}/erase/", {"lists": lists}))
