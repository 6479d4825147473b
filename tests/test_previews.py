"""Previews in chats and scanners of mails open every link, and change nothing."""

from collections.abc import Callable
from datetime import timedelta
from itertools import cycle

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.conf import settings
from django.core.handlers.base import BaseHandler
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.utils import timezone

from optout.models import Checklist, CompletionLink
from tests.pages import every_address
from tests.people import PEOPLE, erase, make_client, start, tick

pytestmark = pytest.mark.django_db

AGENTS = {
    "Slack": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "LinkedIn": "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient "
    "+http://www.linkedin.com)",
    "Facebook": "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "WhatsApp": "WhatsApp/2.23.20.0 A",
    "Telegram": "TelegramBot (like TwitterBot)",
    "X": "Twitterbot/1.0",
    "Discord": "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
    "Teams, Skype": "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
    "iMessage": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 "
    "(KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot "
    "Twitterbot/1.0",
    "Gmail": "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 "
    "(via ggpht.com GoogleImageProxy)",
    "Barracuda": "Barracuda Sentinel (EE)",
    # Outlook’s Safe Links, Proofpoint and others look like the browser they protect.
    "a scanner in disguise": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 "
    "(KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36",
}


@pytest.fixture
def owner() -> Client:
    """The Briton, finished, with a link that a colleague followed; and an expired list."""
    person, colleague = make_client(), make_client()
    start(person, "briton")
    tick(person, "meta-ai")
    person.post("/en/share/", {})
    colleague.post(f"/en/plan/?from={CompletionLink.objects.get().token}", PEOPLE["european"])
    tick(colleague, "tidy-up")
    long_ago = timezone.now() - timedelta(days=settings.RETENTION_DAYS + 1)
    Checklist.start(region="us", accounts=["linkedin"], device="phone", at=long_ago)
    person.post("/en/resume/", {"link": "yes"})
    gone = make_client()
    start(gone)
    erase(gone)
    return person


def addresses() -> list[str]:
    return every_address(CompletionLink.objects.get().token, "never-given-out")


def links_on(paths: list[str], client: Client) -> set[str]:
    """Return the internal links of these pages, without files: the same addresses, and some with
    a query."""
    return {
        link["href"].partition("#")[0]
        for response in map(client.get, paths)
        if response["Content-Type"].startswith("text/html")
        for link in BeautifulSoup(response.content, "html.parser").select(
            'a[href^="/"]:not([download])'
        )
    }


def everything_stored() -> dict[str, list[dict]]:
    return {
        model.__name__: list(model.objects.order_by("pk").values())
        for model in apps.get_models(include_auto_created=True)
    }


@pytest.fixture
def answer() -> Callable[[HttpRequest], HttpResponse]:
    """The request handler. The test client takes half as long again, since it copies contexts."""
    handler = BaseHandler()
    handler.load_middleware()
    return handler.get_response


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_opening_every_link_changes_nothing_and_sets_no_cookie(owner, answer, method):
    """Each agent opens each address, in turn as the owner and as a stranger."""
    paths = addresses()
    paths = sorted({*paths, *links_on(paths, owner)})
    before = everything_stored()
    assert all(before.values()), "A table without a row proves nothing: give the cast one."
    as_stranger, as_owner = RequestFactory(), RequestFactory()
    as_owner.cookies = owner.cookies

    for number, (agent, name) in enumerate(AGENTS.items()):
        factories = cycle([as_stranger, as_owner] if number % 2 else [as_owner, as_stranger])
        for path, factory in zip(paths, factories, strict=False):
            response = answer(factory.generic(method, path, headers={"User-Agent": name}))
            assert response.status_code < 500, f"{agent}: {method} {path}"
            assert not response.cookies, f"{agent}: {method} {path}"
        assert everything_stored() == before, agent


def test_the_walk_covers_every_kind_of_address(owner):
    paths = addresses()
    token = CompletionLink.objects.get().token

    assert {"/", "/guide.json", f"/s/{token}/", "/fr/plan/", "/en/steps/tidy-up/"} <= set(paths)
    assert {f"/fr/plan/?from={token}", f"/s/{token}/?lang=en"} <= links_on(paths, owner)
    assert len(AGENTS) >= 12
