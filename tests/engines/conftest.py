"""Visitors with Firefox and with WebKit, the engine of Safari, as Debian packages them."""

import os
import subprocess
from collections.abc import Callable, Iterator
from itertools import product

import pytest
from django.core.servers.basehttp import WSGIRequestHandler
from django.utils import translation
from pytest_django.live_server_helper import LiveServer
from selenium.webdriver.common.webdriver import LocalWebDriver

from tests.engines.firefox import Firefox
from tests.engines.webkit import WebKit

ENGINES = {"firefox": Firefox, "webkit": WebKit}
SIZES = {"phone": (360, 740), "laptop": (1280, 800)}

SHORT = {("firefox", "fr", "phone"), ("webkit", "en", "laptop")}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test in each engine, language and size; the short form has each of them once."""
    metafunc.parametrize(
        ("engine", "language", "size"),
        [
            pytest.param(*each, marks=() if each in SHORT else pytest.mark.long)
            for each in product(ENGINES, ("fr", "en"), SIZES)
        ],
        indirect=["language"],
    )


@pytest.fixture(autouse=True)
def what_the_site_knows() -> None:
    """Browser tests use the real catalogue."""


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """The language, also of the test’s own texts."""
    with translation.override(request.param):
        yield request.param


@pytest.fixture
def home(live_server: LiveServer, language: str, settings, monkeypatch) -> str:
    """The address of the site, in the language of the test."""
    # The test server sends headers and body separately, which would cost 40 ms a response.
    monkeypatch.setattr(WSGIRequestHandler, "disable_nagle_algorithm", True)
    settings.SITE_URL = live_server.url
    return f"{live_server.url}/{language}"


@pytest.fixture(scope="session")
def display() -> Iterator[None]:
    """A screen for WebKit, which cannot do without."""
    read, write = os.pipe()
    screen = subprocess.Popen(  # noqa: S603
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],  # noqa: S607
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISPLAY", f":{told.readline().strip()}")
        yield
    screen.terminate()
    screen.wait()


@pytest.fixture
def visitor(
    engine: str, size: str, display: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[..., LocalWebDriver]]:
    """Make visitors, each with a browser of their own.

    The test fails if one of their pages logs an error.
    """
    visitors = []

    def visit(size: str = size, javascript: bool = True) -> LocalWebDriver:
        home = tmp_path_factory.mktemp(engine)
        visitors.append(ENGINES[engine](home, *SIZES[size], javascript))
        return visitors[-1]

    yield visit
    for each in visitors:
        each.quit()
    assert [error for each in visitors for error in each.errors] == []
