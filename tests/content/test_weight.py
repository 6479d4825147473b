"""Pages are light as sent. A new text that makes one too heavy fails here first."""

from collections.abc import Iterator
from itertools import product

import pytest

from optout.catalogue import CATALOGUE
from tests.pages import LANGUAGES, LEDGER, SHARED
from tests.serving import serving
from tests.weight import first_visit, sizes

LEDGER_PAGES = {f"/{language}/{path}" for language, path in product(LANGUAGES, LEDGER)}
"""The limit does not apply to these."""


@pytest.fixture(scope="module")
def address(collected: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real server on a database without tables: these pages need none."""
    directory = tmp_path_factory.mktemp("served")
    with serving(f"sqlite:///{directory / 'site.sqlite3'}", directory / "log") as site:
        yield f"http://127.0.0.1:{site.port}"


def test_every_shared_page_is_light(address):
    taken = sizes(address)

    pages = {*SHARED, *(f"steps/{step.slug}/" for step in CATALOGUE.steps)}
    assert set(taken) == {f"/{language}/{path}" for language, path in product(LANGUAGES, pages)}
    heavy = {path for path, size in taken.items() if size > 8000}
    assert heavy <= LEDGER_PAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_first_visit_is_light_with_everything_that_its_page_loads(address, language):
    assert 8000 < first_visit(address, language) <= 20_000
