"""Load tests with wrk, on the site and on references, under the same load on one machine."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import NamedTuple

from bench import journeys
from bench.lists import STEP, fill, write_keys
from bench.servers import Site, bare, deployed
from tests.serving import ROOT
from tests.weight import fetch, first_visit, sizes

SECONDS = 4
ROUNDS = 5
CONNECTIONS = 32
FEW, MANY = 1_000, 1_000_000

LANDING = "/en/"
PERSONAL = f"/en/steps/{STEP}/"


class Load(NamedTuple):
    """The result of a run: requests per second, bytes with headers, microseconds, and errors."""

    rate: float
    size: float
    median: float
    p99: float
    errors: int


def load(url: str, *people: object, connections: int = CONNECTIONS) -> Load:
    command = ["wrk", "--threads", "1", "--connections", connections, "--latency"]
    # Longer than a tick may wait for the database, which is not an error.
    command += ["--timeout", "10s", "--duration", f"{SECONDS}s"]
    command += ["--script", ROOT / "bench/people.lua", url, "--"]
    output = subprocess.run(
        [str(part) for part in (*command, *people)], check=True, capture_output=True, text=True
    ).stdout
    *figures, errors = re.search(r"RESULT (.*)", output)[1].split()
    return Load(*map(float, figures), int(errors))


def worker_memory(parent: int) -> float:
    """The memory of the largest worker in megabytes. Shared memory counts in proportion (PSS)."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    sizes = [
        int(re.search(r"Pss:\s+(\d+)", Path(f"/proc/{child}/smaps_rollup").read_text())[1])
        for child in children
    ]
    return max(sizes) * 1024 / 1e6


def rounds(*runs: Callable[[], Load]) -> Iterator[list[Load]]:
    """Run each in turn, several times, so that a slow moment of the machine affects all."""
    for each in range(ROUNDS):
        result = [run() for run in runs]
        assert not any(one.errors for one in result), result  # noqa: S101
        sys.stderr.write(f"{[round(one.rate) for one in result]} a second\n")
        if each:  # the first round only warms up
            yield result


def ratio(above: Callable[[], Load], below: Callable[[], Load]) -> float:
    return median(first.rate / second.rate for first, second in rounds(above, below))


def measure() -> list[tuple[str, str, str]]:
    """Return the rows of the table: what was measured, the figure, and the target."""
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="optout-bench-")))
        sites = {number: Site(directory / f"{number}.sqlite3") for number in (FEW, MANY)}
        keys = {}
        servers = {}
        for number, site in sites.items():
            site.manage("migrate", "--verbosity", "0")
            fill(directory / f"{number}.sqlite3", number)
            keys[number] = write_keys(directory / f"{number}.keys", FEW, of=number)
        sites[FEW].manage("collectstatic", "--no-input", "--verbosity", "0")
        for number, site in sites.items():
            servers[number] = stack.enter_context(site.serving())
        files = directory / "files"
        files.mkdir()
        reading = fetch(sites[FEW].url + LANDING)
        personal = len(fetch(sites[FEW].url + PERSONAL, Cookie="device=measured-0000001"))
        reference = stack.enter_context(bare())
        through_nginx = stack.enter_context(deployed(sites[FEW], files))

        def read(number: int = FEW) -> Load:
            return load(sites[number].url + LANDING)

        def look(number: int = FEW) -> Load:
            return load(sites[number].url + PERSONAL, keys[number], "GET")

        def tick(number: int = FEW) -> Load:
            return load(sites[number].url + PERSONAL, keys[number], "POST")

        def reference_of(size: int) -> Callable[[], Load]:
            return lambda: load(f"{reference}/{size}")

        return [
            (
                "reading page as deployed, from nginx’s cache over TLS, against (a)",
                f"{ratio(lambda: load(through_nginx + LANDING), reference_of(len(reading))):.2f}",
                "≥ 1.5",
            ),
            (
                "reading page from the app alone, by Django’s cache, against (a)",
                f"{ratio(read, reference_of(len(reading))):.2f}",
                "≥ 0.2",
            ),
            (
                "step of an owner’s list against (a)",
                f"{ratio(look, reference_of(personal)):.3f}",
                "≥ 0.03",
            ),
            (
                "tick, with its fsync, against (a)",
                f"{ratio(tick, reference_of(0)):.3f}",
                "≥ 0.02",
            ),
            (
                "p99 of reading pages while ticks run, against their median",
                f"{_while_ticks_run(read, tick):.1f}",
                "≤ 5",
            ),
            (
                f"whole journeys a second, {journeys.WALKING} at a time, and their p99",
                "{:.1f}, {:.1f} s".format(*journeys.measure(sites[FEW].port, 5 * SECONDS)),
                "≥ 20",
            ),
            (
                "cost of a tick with 1,000,000 lists against 1,000",
                f"{ratio(tick, lambda: tick(MANY)):.2f}",
                "≤ 1.2",
            ),
            (
                "cost of a step of an owner’s list with 1,000,000 lists against 1,000",
                f"{ratio(look, lambda: look(MANY)):.2f}",
                "≤ 1.2",
            ),
            (
                "memory of a worker after all this (PSS)",
                f"{max(worker_memory(server.pid) for server in servers.values()):.0f} MB",
                "≤ 80 MB",
            ),
            *_sizes(sites[FEW].url),
        ]


def _while_ticks_run(read: Callable[[], Load], tick: Callable[[], Load]) -> float:
    with ThreadPoolExecutor() as pool:
        both = [(pool.submit(read), pool.submit(tick)) for _ in range(1)]
        for _ in range(ROUNDS - 1):
            [result.result() for result in both[-1]]
            both.append((pool.submit(read), pool.submit(tick)))
        return median(read.result().p99 / read.result().median for read, _ in both)


def _sizes(url: str) -> list[tuple[str, str, str]]:
    visit = max(first_visit(url, language) for language in ("fr", "en"))
    pages = {path: size for path, size in sizes(url).items() if "/sources/" not in path}
    largest, size = max(pages.items(), key=lambda each: each[1])
    return [
        ("first visit, everything, brotli", f"{visit / 1000:.1f} KB", "≤ 20 KB"),
        (
            "a further page, the largest, the ledger aside",
            f"{largest} {size / 1000:.1f} KB",
            "≤ 8 KB",
        ),
    ]
