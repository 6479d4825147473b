"""Real servers on databases of their own, of the same kind as the suite’s."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest
from django.db import connection

from tests.reliability import report
from tests.reliability.databases import NOBODY, Cluster, Database, PostgreSQL, SQLite, migrate
from tests.serving import Site, serving

_rows = pytest.StashKey[list[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_rows] = []


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("full") and session.config.stash[_rows]:
        report.write(session.config.stash[_rows])


@pytest.fixture(scope="session")
def full(request: pytest.FixtureRequest) -> bool:
    """Whether to run at the size of docs/reliability.md, and write the figures there."""
    return request.config.getoption("full")


@pytest.fixture(scope="session")
def workers(full: bool) -> int:
    """Two, as the site has by default; or one, which starts sooner."""
    return 2 if full else 1


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Callable[[str, str, str], None]:
    """Note a measurement, and what it was made on."""

    def note(what: str, on: str, measured: str) -> None:
        request.config.stash[_rows].append(report.row(what, on, measured, request.path.name))

    return note


@pytest.fixture(scope="session")
def scratch() -> Iterator[Path]:
    """A directory that PostgreSQL may enter, even if it must not run as root."""
    with tempfile.TemporaryDirectory(prefix="optout-reliability-") as directory:
        if NOBODY:
            shutil.chown(directory, NOBODY["user"], NOBODY["group"])
        yield Path(directory)


@pytest.fixture(scope="session")
def fresh(scratch: Path, collected: None) -> Iterator[Callable[[], Database]]:
    """Make empty databases that a test may break, of the same kind as the suite’s.

    A PostgreSQL database has a server of its own. The tables are made once and copied.
    """
    numbers = count(1)
    if connection.vendor == "sqlite":
        template = SQLite(scratch / "template.sqlite3")
        migrate(template)

        def make() -> Database:
            directory = scratch / f"database{next(numbers)}"
            directory.mkdir()
            return SQLite(shutil.copy(template.path, directory / "site.sqlite3"))

        yield make
        return
    template = Cluster(scratch / "template")
    template.create()
    template.start()
    migrate(PostgreSQL(template, "postgres"))
    template.close()
    with ExitStack() as clusters:

        def make() -> Database:
            cluster = template.copied_to(scratch / f"database{next(numbers)}")
            cluster.start()
            clusters.callback(cluster.stop)
            return PostgreSQL(cluster, "postgres")

        yield make


@pytest.fixture(scope="session")
def database(fresh: Callable[[], Database]) -> Database:
    """The database of the tests that break nothing."""
    return fresh()


@pytest.fixture(scope="session")
def site(database: Database, scratch: Path, full: bool) -> Iterator[Site]:
    """The server of the tests that break nothing."""
    with serving(database.url, scratch / "site.log", workers=8 if full else 2) as site:
        yield site
