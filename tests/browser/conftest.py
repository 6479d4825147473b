from collections.abc import Callable, Collection, Iterator
from typing import Literal

import pytest
from django.conf import settings
from django.core.servers.basehttp import WSGIRequestHandler
from django.utils import translation
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests.people import SYSTEMS
from tools.chromium import launch, watch

SIZES = {
    "phone": {"viewport": {"width": 360, "height": 740}, "has_touch": True},
    "laptop": {"viewport": {"width": 1280, "height": 800}},
}


@pytest.fixture(autouse=True)
def what_the_site_knows() -> None:
    """Browser tests use the real catalogue."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop running in this thread, and Django refuses
        # its ORM beside one; no code of the tests or the site is asynchronous.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        # The test server sends headers and body separately, which would cost 40 ms a response.
        patch.setattr(WSGIRequestHandler, "disable_nagle_algorithm", True)
        chromium = launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture
def visitor(browser: Browser, live_server: LiveServer) -> Iterator[Callable[..., Page]]:
    """Make visitors, each with a browser profile of their own.

    The test fails if one of their pages logs an error, lacks a part or requests another
    origin, unless `expects` or `logs` allows it: see tools.chromium.watch.
    """
    contexts = []
    faults = []

    def visit(
        language: str = "fr",
        size: Literal["phone", "laptop"] = "phone",
        javascript: bool = True,
        expects: Collection[int] = (),
        logs: Collection[str] = (),
        system: str | None = None,
        zone: str = settings.TIME_ZONE,
    ) -> Page:
        context = browser.new_context(
            base_url=live_server.url,
            locale=language,
            timezone_id=zone,
            java_script_enabled=javascript,
            user_agent=SYSTEMS.get(system),
            **SIZES[size],
        )
        contexts.append(context)
        faults.append(watch(context, live_server.url, expects, logs))
        return context.new_page()

    yield visit
    for context in contexts:
        context.close()
    assert sum(faults, []) == []


@pytest.fixture(params=[code for code, _ in settings.LANGUAGES])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each language in turn, also for the test’s own texts."""
    with translation.override(request.param):
        yield request.param


@pytest.fixture
def english() -> Iterator[None]:
    """English, for tests where one language is enough."""
    with translation.override("en"):
        yield


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def javascript(request: pytest.FixtureRequest) -> bool:
    return request.param
