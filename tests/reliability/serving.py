"""The site as it is served, and those who use it, over real connections."""

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).parents[2]
STEPS = ("linkedin-ai-training", "microsoft-sharing", "offsite-ads", "linkedin-objection")


def free_port() -> int:
    """Below those that connections get, or one may have it when a server comes back to its own."""
    while True:
        # Chance of its own: several processes run the suite, all with the same seed.
        port = 20_000 + secrets.randbelow(12_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def wait_for(happens: Callable[[], bool], seconds: float = 30) -> float:
    """Return how long it took until something was so."""
    begun = time.monotonic()
    while not happens():
        if time.monotonic() - begun > seconds:
            raise TimeoutError(happens)
        time.sleep(0.02)
    return time.monotonic() - begun


def manage(*arguments: str, **environment: str) -> subprocess.Popen:
    """Start a command of manage.py; its output is of no interest unless it fails."""
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "optout.settings"} | environment,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )


class Site:
    """The processes of one `manage.py serve`."""

    def __init__(self, url: str, log: Path, workers: int = 2, **environment: str) -> None:
        self.port = free_port()
        self.log = log
        self.environment = {
            "DATABASE_URL": url,
            "PORT": str(self.port),
            "WEB_CONCURRENCY": str(workers),
            **environment,
        }
        self.process: subprocess.Popen | None = None

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603
                [sys.executable, "manage.py", "serve"],
                cwd=ROOT,
                env=os.environ | {"DJANGO_SETTINGS_MODULE": "optout.settings"} | self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        wait_for(self.is_live, seconds=90)

    def is_live(self) -> bool:
        try:
            return Browser(self.port).get("/livez").status == 200
        except (OSError, HTTPException):
            return False

    def stop(self) -> None:
        """End as an upgrade does: what was begun is answered."""
        self.process.terminate()
        self.process.wait(30)

    def kill(self) -> None:
        """End as a power cut does: the workers along with the one that watches them."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def workers(self) -> list[int]:
        pid = self.process.pid
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    def logged(self) -> str:
        return self.log.read_text()


@contextmanager
def serving(url: str, log: Path, workers: int = 2, **environment: str) -> Iterator[Site]:
    site = Site(url, log, workers, **environment)
    site.start()
    try:
        yield site
    finally:
        if site.process.poll() is None:
            site.kill()


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    text: str
    seconds: float


IDLE_SECONDS = 5
"""Servers close a connection that is idle, ours after 30 seconds; a browser opens another."""


class Browser:
    """Somebody with the key of a list, or a stranger, on one connection that is kept."""

    def __init__(self, port: int, key: str = "", timeout: float = 15) -> None:
        self.port = port
        self.headers = {"Sec-Fetch-Site": "same-origin"}
        if key:
            self.headers["Cookie"] = f"device={key}"
        self.connection = HTTPConnection("127.0.0.1", port, timeout=timeout)
        self.used = 0.0

    def __del__(self) -> None:
        # Browsers come and go by the hundred; their connections go with them.
        self.connection.close()

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def post(self, path: str, **fields: str) -> Answer:
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, urlencode(fields), form)

    def tick(self, step: str, outcome: str = "done", language: str = "en") -> Answer:
        return self.post(f"/{language}/steps/{step}/", outcome=outcome)

    def ask(
        self, method: str, path: str, body: str | bytes | None = None, headers: dict | None = None
    ) -> Answer:
        begun = time.monotonic()
        if begun - self.used > IDLE_SECONDS:
            self.connection.close()
        try:
            self.connection.request(method, path, body, self.headers | (headers or {}))
            response = self.connection.getresponse()
            text = response.read().decode(errors="replace")
        except BaseException:
            self.connection.close()
            raise
        self.used = time.monotonic()
        return Answer(
            response.status,
            {name.lower(): value for name, value in response.headers.items()},
            text,
            self.used - begun,
        )
