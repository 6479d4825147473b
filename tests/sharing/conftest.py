"""A visitor who has finished, and their completion link."""

import pytest

from optout.models import CompletionLink
from tests.people import make_client, start, tick


@pytest.fixture
def owner():
    """The Briton, who has finished, with one request sent."""
    person = make_client()
    start(person, "briton")
    tick(person, "meta-ai")
    return person


@pytest.fixture
def link(owner):
    owner.post("/en/share/", {})
    return CompletionLink.objects.get()
