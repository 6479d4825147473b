"""The owner of a list, a link and a code to resume it, and the owner’s other browser."""

import pytest

from optout.models import ResumeCode, ResumeLink
from tests.people import make_client, start, tick


@pytest.fixture
def owner():
    person = make_client()
    start(person, "american")
    tick(person, "linkedin-ai-training")
    return person


@pytest.fixture
def link(owner):
    owner.post("/en/resume/", {"link": "yes"})
    return ResumeLink.objects.get()


@pytest.fixture
def code(link):
    return ResumeCode.objects.get()


@pytest.fixture
def other():
    """The owner’s other browser."""
    return make_client()
