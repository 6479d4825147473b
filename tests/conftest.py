import socket
from collections.abc import Iterator

import pytest
from django.test import Client
from django.utils import translation

from optout.views.limits import GUESSES, NEW_LISTS
from tests.people import make_client


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full",
        action="store_true",
        help="run tests/reliability at full size, and write docs/reliability.md",
    )


@pytest.fixture(autouse=True, scope="session")
def only_this_machine() -> Iterator[None]:
    """No test reaches another machine, or passes only because it could."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: tuple[str, int] | str) -> None:
        if self.family != socket.AF_UNIX and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            self.close()
            pytest.fail(f"A test tried to reach {address[0]}.")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here)
        yield


@pytest.fixture(autouse=True)
def fresh_limits() -> None:
    """All tests come from one network, and no test uses up what is left to the next."""
    for limit in (NEW_LISTS, GUESSES):
        limit.forget()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Texts read without a request are English, whatever page was asked for before."""
    with translation.override("en"):
        yield


@pytest.fixture
def client() -> Client:
    return make_client()
