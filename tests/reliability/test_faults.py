"""The database fails, the guide stays up, and everything works again afterwards."""

import os
import resource
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from django.db import connection
from django.utils import translation

from optout.settings import WAIT_SECONDS
from optout.web.errors import MESSAGES
from tests.reliability.databases import Database, PostgreSQL, SQLite
from tests.reliability.lists import make_lists, stored
from tests.serving import Browser, Site, serving, wait_for
from tests.steps import LEFT

STEP = "linkedin-ai-training"
GUIDE = ("/fr/", "/en/", f"/fr/steps/{STEP}/", f"/en/steps/{STEP}/", "/en/compare/")

PATIENCE = (1 if connection.vendor == "sqlite" else 3) * WAIT_SECONDS + 1
"""The seconds that a visitor may wait. If PostgreSQL hangs, a worker has one thread left, and
the three simultaneous visitors wait for it in turn."""


# What can happen to a file


@contextmanager
def missing(database: SQLite, site) -> Iterator[None]:
    aside = database.path.with_suffix(".aside")
    database.path.rename(aside)
    yield
    assert not database.path.exists()
    aside.rename(database.path)


@contextmanager
def a_directory(database: SQLite, site) -> Iterator[None]:
    aside = database.path.with_suffix(".aside")
    database.path.rename(aside)
    database.path.mkdir()
    yield
    database.path.rmdir()
    aside.rename(database.path)


@contextmanager
def random_bytes(database: SQLite, site) -> Iterator[None]:
    aside = database.path.with_suffix(".aside")
    database.path.rename(aside)
    database.path.write_bytes(os.urandom(100_000))
    yield
    aside.replace(database.path)


@contextmanager
def locked_for_writing(database: SQLite, site) -> Iterator[None]:
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def locked_altogether(database: SQLite, site) -> Iterator[None]:
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


@contextmanager
def read_only(database: SQLite, site) -> Iterator[None]:
    """Root ignores the permissions of files, but not a read-only file system."""
    directory = database.path.parent
    if os.getuid():
        database.path.chmod(0o400)
        directory.chmod(0o500)
        yield
        directory.chmod(0o700)
        database.path.chmod(0o600)
    else:
        mount("--bind", str(directory), str(directory))
        try:
            mount("-o", "remount,bind,ro", str(directory))
            yield
        finally:
            unmount(directory)


@contextmanager
def no_more_space_for_a_file(database: SQLite, site) -> Iterator[None]:
    """A full disk, as a program sees it, where no small disk can be mounted."""
    before = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE) for pid in site.workers()}
    for pid, (_, hard) in before.items():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, hard))
    yield
    for pid, limits in before.items():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, limits)


@contextmanager
def a_full_disk(database: SQLite, site) -> Iterator[None]:
    directory = database.path.parent
    before = database.path.read_bytes()
    mount("-t", "tmpfs", "-o", "size=1m", "none", str(directory))
    try:
        database.path.write_bytes(before)
        filler = directory / "filler"
        with filler.open("wb", 0) as file, suppress(OSError):
            while True:
                file.write(bytes(4096))
        yield
        filler.unlink()
        wait_for(lambda: Browser(site.port).get("/readyz").status == 200)
    finally:
        unmount(directory)


def mount(*arguments: str) -> None:
    mounted = subprocess.run(  # noqa: S603
        [shutil.which("mount") or "mount", *arguments], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"nothing can be mounted here: {mounted.stderr.strip()}")


def unmount(directory: Path) -> None:
    subprocess.run([shutil.which("umount"), "--lazy", directory], check=True)  # noqa: S603


# What can happen to a server


@contextmanager
def stopped(database: PostgreSQL, site) -> Iterator[None]:
    database.cluster.stop()
    yield
    database.cluster.start()


@contextmanager
def paused(database: PostgreSQL, site) -> Iterator[None]:
    """It accepts connections and never answers, as when its disk hangs.

    A request that already has a connection waits until nginx gives up. Such requests go first:
    the test goes on once enough requests in a row were told that nothing was saved.
    """
    key = make_lists(database, 1)[0]
    database.cluster.pause()
    try:
        told = 0
        while told < 4 * len(site.workers()):
            try:
                asked_to_tick(site.port, key, "en")
                told += 1
            except TimeoutError:
                told = 0
        yield
    finally:
        database.cluster.resume()


FAULTS = {
    "sqlite": [
        missing,
        a_directory,
        random_bytes,
        locked_for_writing,
        locked_altogether,
        read_only,
        no_more_space_for_a_file,
        a_full_disk,
    ],
    "postgresql": [stopped, paused],
}
LOCKS = (locked_for_writing, locked_altogether)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The faults of the database that the suite runs on."""
    if "fault" in metafunc.fixturenames:
        faults = FAULTS[connection.vendor]
        if not metafunc.config.getoption("full"):
            # The slowest two: each request waits for a lock before it gives up.
            faults = [each for each in faults if each not in LOCKS]
        metafunc.parametrize("fault", faults, ids=[each.__name__ for each in faults])


@pytest.fixture(scope="module")
def served(fresh, scratch, workers) -> Iterator[tuple[Database, Site]]:
    """One server for all faults: it is never restarted."""
    database = fresh()
    with serving(database.url, scratch / "faulty-site.log", workers) as site:
        yield database, site


def test_the_guide_stays_up_without_the_database_and_ticks_work_again_afterwards(
    fault, served, figures, full
):
    database, site = served
    key = make_lists(database, 1)[0]
    assert Browser(site.port, key).tick(STEP).status == 302
    languages = ["fr", "en"] * 3 if full else ["fr"]
    paths = GUIDE if full else GUIDE[2:3]

    # As many visitors as one worker answers at once, in case it gets them all.
    with fault(database, site), ThreadPoolExecutor(3) as visitors:
        # The first requests find connections from before the fault.
        ticks = [visitors.submit(asked_to_tick, site.port, key, each) for each in languages]
        pages = [
            visitors.submit(read, site.port, who, path) for path in paths for who in ("", key)
        ]
        ready = visitors.submit(Browser(site.port).get, "/readyz")
        if full and database.kind == "PostgreSQL":
            # Long enough for a connection pool to give up.
            time.sleep(20)
            ticks.append(visitors.submit(asked_to_tick, site.port, key, "fr"))
        slowest_tick = max(tick.result() for tick in ticks)
        slowest_page = max(page.result() for page in pages)
        assert ready.result().status == 503
        assert Browser(site.port).get("/livez").status == 200

    again = wait_for(lambda: Browser(site.port, key).tick(STEP, LEFT[STEP]).status == 302)
    assert Browser(site.port).get("/readyz").status == 200
    assert stored(database, key) == {STEP: LEFT[STEP]}
    assert site.process.poll() is None
    figures(
        f"Database fault: {fault.__name__.replace('_', ' ')}",
        database.version,
        f"guide 200 in at most {slowest_page:.2f} s, tick 503 in at most {slowest_tick:.2f} s, "
        f"ticks again {again:.2f} s after the end of the fault",
    )


def asked_to_tick(port: int, key: str, language: str) -> float:
    """Return the seconds until the site said, in this language, that nothing was saved."""
    answer = Browser(port, key, timeout=PATIENCE + 2).tick(STEP, LEFT[STEP], language)
    assert answer.status == 503
    assert int(answer.headers["retry-after"]) > 0
    with translation.override(language):
        title, advice = MESSAGES[503]
        assert str(title) in answer.text
        assert str(advice) in answer.text
    assert answer.seconds < PATIENCE
    return answer.seconds


def read(port: int, key: str, path: str) -> float:
    answer = Browser(port, key).get(path)
    assert answer.status == 200
    assert answer.seconds < PATIENCE
    return answer.seconds
