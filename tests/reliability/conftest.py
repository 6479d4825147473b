"""Real servers on databases of their own: the kind that the suite runs on."""

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
from tests.reliability.serving import Site, manage, serving

type Sites = Callable[..., Site]

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


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Callable[[str, str, str], None]:
    """Note what was measured, and on what."""

    def note(what: str, on: str, measured: str) -> None:
        request.config.stash[_rows].append(report.row(what, on, measured, request.path.name))

    return note


@pytest.fixture(scope="session")
def scratch() -> Iterator[Path]:
    """A directory that PostgreSQL may enter, even where it must not be root."""
    with tempfile.TemporaryDirectory(prefix="optout-reliability-") as directory:
        if NOBODY:
            shutil.chown(directory, NOBODY["user"], NOBODY["group"])
        yield Path(directory)


@pytest.fixture(scope="session")
def cluster(scratch: Path) -> Iterator[Cluster]:
    """A PostgreSQL for all tests, each with a database in it."""
    cluster = Cluster(scratch / "cluster")
    cluster.create()
    cluster.start()
    yield cluster
    cluster.stop()


@pytest.fixture(scope="session")
def collected() -> None:
    with manage("collectstatic", "--no-input") as process:
        assert process.wait() == 0


@pytest.fixture(scope="session")
def fresh(
    scratch: Path, collected: None, request: pytest.FixtureRequest
) -> Callable[[], Database]:
    """Make empty databases, of the kind that the suite runs on. They are migrated once."""
    numbers = count(1)
    if connection.vendor == "sqlite":
        template = SQLite(scratch / "template.sqlite3")
        migrate(template)

        def make() -> Database:
            directory = scratch / f"site{next(numbers)}"
            directory.mkdir()
            return SQLite(shutil.copy(template.path, directory / "site.sqlite3"))

        return make
    cluster = request.getfixturevalue("cluster")
    cluster.rows("CREATE DATABASE template")
    migrate(PostgreSQL(cluster, "template"))

    def make() -> Database:
        name = f"site{next(numbers)}"
        cluster.rows(f"CREATE DATABASE {name} TEMPLATE template")
        return PostgreSQL(cluster, name)

    return make


@pytest.fixture
def database(fresh: Callable[[], Database]) -> Database:
    return fresh()


@pytest.fixture
def serve(database: Database, tmp_path: Path) -> Iterator[Sites]:
    """Start servers on the database; they end with the test."""
    with ExitStack() as servers:
        logs = (tmp_path / f"server{number}.log" for number in count(1))

        def start(workers: int = 2, url: str = database.url) -> Site:
            return servers.enter_context(serving(url, next(logs), workers))

        yield start


@pytest.fixture
def site(serve: Sites) -> Site:
    return serve()
