import fcntl
import os
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import OperationalError
from django.test import Client
from django.utils import translation

from optout.models import Tick
from optout.web.limits import GUESSES, NEW_LISTS
from tests import catalogue
from tests.people import make_client


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full",
        action="store_true",
        help="run tests/reliability at full size, and write docs/reliability.md",
    )


@pytest.fixture(autouse=True, scope="session")
def only_this_machine() -> Iterator[None]:
    """No test connects to another machine."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: tuple[str, int] | str) -> None:
        if self.family != socket.AF_UNIX and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            self.close()
            pytest.fail(f"A test tried to reach {address[0]}.")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here)
        yield


@pytest.fixture(scope="session")
def collected(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Collect the static files of a real server, once for all processes of the suite."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    with (shared / "collected").open("a+") as said:
        fcntl.flock(said, fcntl.LOCK_EX)
        said.seek(0)
        if not said.read():
            subprocess.run(
                [sys.executable, "manage.py", "collectstatic", "--no-input", "--verbosity=0"],
                cwd=settings.BASE_DIR,
                env=os.environ | {"DJANGO_SETTINGS_MODULE": "optout.settings"},
                check=True,
            )
            said.write("yes")


@pytest.fixture(autouse=True)
def fresh_limits() -> None:
    """Reset the limits before each test, since all tests come from one network."""
    for limit in (NEW_LISTS, GUESSES):
        limit.reset()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Texts outside a request are English, whichever page was requested before."""
    with translation.override("en"):
        yield


@pytest.fixture(autouse=True)
def what_the_site_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behaviour is tested on a small catalogue; folders that use the real one override this."""
    catalogue.use(catalogue.CATALOGUE, monkeypatch)


@pytest.fixture(autouse=True)
def without_database(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a test has no database, the site has none either, and knows nothing of readers."""

    def fail(*args: object) -> None:
        raise OperationalError("this test has no database")

    if not request.node.get_closest_marker("django_db"):
        monkeypatch.setattr(Tick.objects, "tallied", fail)


@pytest.fixture(autouse=True)
def empty_cache() -> None:
    """Empty the cache: tests change settings and texts that never change while the site runs."""
    cache.clear()


@pytest.fixture
def client() -> Client:
    return make_client()
