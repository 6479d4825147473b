"""Two app processes behind nginx, as in docs/deploy: one at a time may stop unnoticed."""

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.reliability.databases import NOBODY
from tests.reliability.lists import make_lists, stored
from tests.reliability.load import Told, pool, use_along
from tests.serving import ROOT, Browser, Site, free_port, wait_for

PEOPLE = 4
BINARY = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
SHIPPED = (ROOT / "docs" / "deploy" / "nginx.conf").read_text()
UPSTREAM = re.search(r"^upstream .*?^}\n", SHIPPED, re.MULTILINE | re.DOTALL)[0]
CACHE = re.search(r"^proxy_cache_path .*?;\n", SHIPPED, re.MULTILINE | re.DOTALL)[0]
LOCATION = re.search(r"^    location .*?^    }\n", SHIPPED, re.MULTILINE | re.DOTALL)[0]
CONFIGURATION = """
{user}
daemon off;
pid {directory}/nginx.pid;
error_log {directory}/error.log warn;
events {{}}
http {{
    access_log off;
    client_body_temp_path {directory}/body;
    proxy_temp_path {directory}/proxy;
    fastcgi_temp_path {directory}/fastcgi;
    uwsgi_temp_path {directory}/uwsgi;
    scgi_temp_path {directory}/scgi;
    {upstream}
    {cache}
    server {{
        listen 127.0.0.1:{port};
        {location}
    }}
}}
"""


class Nginx:
    def __init__(self, directory: Path, sites: list[Site]) -> None:
        self.directory, self.sites, self.port = directory, sites, free_port()
        self.process: subprocess.Popen | None = None

    def configure(self, without: Site | None = None) -> None:
        upstream = re.sub(
            r"server 127\.0\.0\.1:8000(.*);",
            lambda server: "\n".join(
                f"server 127.0.0.1:{site.port}{server[1]}{' down' if site is without else ''};"
                for site in self.sites
            ),
            UPSTREAM,
        )
        text = CONFIGURATION.format(
            user="user nobody nogroup;" if NOBODY else "",
            directory=self.directory,
            upstream=upstream,
            cache=CACHE.replace("/var/cache/untick", f"{self.directory}/cache"),
            location=LOCATION,
            port=self.port,
        )
        (self.directory / "nginx.conf").write_text(text)

    def start(self) -> None:
        self.configure()
        self.process = subprocess.Popen(  # noqa: S603
            [BINARY, "-c", self.directory / "nginx.conf", "-e", self.directory / "error.log"]
        )
        wait_for(self._answers)

    def _answers(self) -> bool:
        try:
            return Browser(self.port).get("/livez").status == 200
        except OSError:
            return False

    def lead_around(self, site: Site | None) -> None:
        """Send no new request to a site, and wait until its last one is answered."""
        before = self._workers()
        self.configure(without=site)
        self.process.send_signal(signal.SIGHUP)
        wait_for(lambda: not before & self._workers())

    def _workers(self) -> set[str]:
        pid = self.process.pid
        return set(Path(f"/proc/{pid}/task/{pid}/children").read_text().split())


@pytest.fixture(scope="module")
def sites(database, scratch, full) -> Iterator[list[Site]]:
    if not BINARY:
        pytest.skip("nginx is not installed here; make test and make reliability see to it")
    if database.kind == "SQLite" and not full:
        pytest.skip("several machines share a PostgreSQL; make reliability tries SQLite too")
    sites = [Site(database.url, scratch / f"app{number}.log", workers=1) for number in (1, 2)]
    with ThreadPoolExecutor() as threads:
        list(threads.map(Site.start, sites))
    yield sites
    for site in sites:
        site.kill()


@pytest.fixture
def nginx(scratch, sites, request) -> Iterator[Nginx]:
    directory = scratch / request.node.name
    directory.mkdir()
    nginx = Nginx(directory, sites)
    nginx.start()
    yield nginx
    nginx.process.terminate()
    nginx.process.wait()


def test_restarting_the_processes_one_by_one_fails_no_request(
    database, sites, nginx, figures, full
):
    wanted = 20_000 if full else 240
    keys = make_lists(database, PEOPLE)
    restarts = 0

    with pool(PEOPLE) as people:
        jobs = [people.submit(use_along, nginx.port, key, wanted // PEOPLE) for key in keys]
        while not all(job.done() for job in jobs) or not restarts:
            site = sites[restarts % 2]
            nginx.lead_around(site)
            site.stop()
            site.start()
            wait_for(lambda: Browser(site.port).get("/readyz").status == 200)  # noqa: B023
            nginx.lead_around(None)
            restarts += 1
        told = [job.result() for job in jobs]

    assert [each.refused or each.unanswered for each, _ in told] == [[]] * PEOPLE
    answered = sum(pages + len(each.acknowledged) for each, pages in told)
    assert answered == wanted
    assert_kept(database, keys, told)
    figures(
        "Rolling restarts behind nginx",
        f"{database.version}, {version()}",
        f"{restarts} restarts of one of two processes during {answered:,} requests, 0 failed, "
        f"slowest {max(each.slowest for each, _ in told):.2f} s",
    )


def test_a_killed_process_loses_only_the_requests_it_was_answering(
    database, sites, nginx, figures, full
):
    wanted = 4_000 if full else 240
    keys = make_lists(database, PEOPLE)

    with pool(PEOPLE) as people:
        jobs = [people.submit(use_along, nginx.port, key, wanted // PEOPLE) for key in keys]
        time.sleep(2 if full else 0.7)
        sites[0].kill()
        told = [job.result() for job in jobs]
    sites[0].start()

    failed = [each.refused + each.unanswered for each, _ in told]
    # Each visitor has at most one request under way.
    assert max(len(each) for each in failed) <= 1
    assert_kept(database, keys, told)
    figures(
        "One of two processes killed behind nginx",
        f"{database.version}, {version()}",
        f"{sum(map(len, failed))} of {wanted:,} requests failed, {PEOPLE} under way at a time",
    )


def test_refused_forms_do_not_make_nginx_drop_a_process(sites, nginx):
    """A process that closed a connection before reading the body would count as dead."""
    refused, served = [], []
    body = "x" * 120_000
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    evil = form | {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}

    attempts = [("/en/plan/", evil), ("/en/nowhere/", form), ("/en/compare/", form)]

    def attack() -> None:
        browser = Browser(nginx.port)
        for path, headers in attempts * 5:
            refused.append(browser.ask("POST", path, body, headers).status)

    with ThreadPoolExecutor() as attackers:
        attacks = [attackers.submit(attack) for _ in range(3)]
        visitor = Browser(nginx.port)
        while not all(each.done() for each in attacks):
            served.append(visitor.get("/livez").status)
        for each in attacks:
            each.result()

    assert set(refused) == {403, 404, 405}
    assert set(served) == {200}


def assert_kept(database, keys: list[str], told: list[tuple[Told, int]]) -> None:
    for key, (each, _) in zip(keys, told, strict=True):
        last = {step: outcome for _, step, outcome in each.acknowledged}
        if not (each.refused or each.unanswered):
            assert stored(database, key) == last


def version() -> str:
    shown = subprocess.run([BINARY, "-v"], capture_output=True, text=True, check=True)  # noqa: S603
    return shown.stderr.strip().removeprefix("nginx version: ")
