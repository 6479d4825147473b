"""The cast of the tests, by the answers they give."""

from django.http import HttpResponse
from django.test import Client

EVERYTHING = ("linkedin", "facebook", "instagram")

STEPS = [
    "linkedin-ai-training",
    "microsoft-sharing",
    "offsite-ads",
    "linkedin-objection",
    "meta-ai",
    "tidy-up",
]
"""What somebody with every account is led through, in this order."""

PEOPLE = {
    "european": {"region": "eu", "accounts": EVERYTHING, "device": "phone"},
    "american": {"region": "us", "accounts": ("linkedin",), "device": "computer"},
    "hongkonger": {"region": "hk", "accounts": ("linkedin",), "device": "phone"},
    "briton": {"region": "uk", "accounts": ("instagram",), "device": "phone"},
}


def make_client() -> Client:
    """A browser that says, as real ones do, that its forms come from our own pages."""
    return Client(headers={"Sec-Fetch-Site": "same-origin"})


def start(client: Client, who: str = "european", language: str = "en") -> HttpResponse:
    """Answer the three questions as one of the cast."""
    return client.post(f"/{language}/plan/", PEOPLE[who])


def tick(client: Client, step: str, outcome: str = "done", language: str = "en") -> HttpResponse:
    return client.post(f"/{language}/steps/{step}/", {"outcome": outcome})
