"""The site on a real server, and a client for it."""

import os
import re
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
from typing import IO
from urllib.parse import urlencode

from tests.steps import DONE

ROOT = Path(__file__).parents[1]
HOST = "localhost"
"""The name in the certificate of `make_certificate`."""


def free_port() -> int:
    """Return a port below the ephemeral ones, which a connection might take during a restart."""
    while True:
        # Not `random`: all processes of the suite share its seed.
        port = 20_000 + secrets.randbelow(12_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def wait_for(happens: Callable[[], bool], seconds: float = 30) -> float:
    """Wait until something is true, and return the seconds it took."""
    begun = time.monotonic()
    while not happens():
        if time.monotonic() - begun > seconds:
            raise TimeoutError(happens)
        time.sleep(0.02)
    return time.monotonic() - begun


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def environment_of(**chosen: str) -> dict[str, str]:
    """Return the environment of this process, with the settings of the site, not of the tests."""
    # The browser tests set a variable that no deployment may set.
    inherited = {name: os.environ[name] for name in os.environ if "ASYNC_UNSAFE" not in name}
    return inherited | {"DJANGO_SETTINGS_MODULE": "optout.settings"} | chosen


def manage(
    *arguments: str | Path, preexec_fn: Callable[[], None] | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a command of manage.py to its end."""
    return subprocess.run(  # noqa: S603
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment_of(**environment),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=preexec_fn,
    )


def begin(
    *arguments: str, output: IO[bytes] | int = subprocess.DEVNULL, **environment: str
) -> subprocess.Popen[bytes]:
    """Start a command of manage.py, in a process group of its own."""
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment_of(**environment),
        stdout=output,
        stderr=None if output == subprocess.DEVNULL else output,
        start_new_session=True,
    )


@contextmanager
def running(
    port: int, *command: str | Path, env: dict[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server of any kind during the block, which begins once it listens."""
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL) as server:  # noqa: S603
        try:
            wait_for(lambda: listens(port))
            yield server
        finally:
            server.terminate()


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
        self.process: subprocess.Popen[bytes]

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = begin("serve", output=log, **self.environment)
        wait_for(self.is_live, seconds=90)

    def is_live(self) -> bool:
        try:
            return Browser(self.port).get("/livez").status == 200
        except (OSError, HTTPException):
            return False

    def stop(self) -> None:
        """Stop as for an upgrade: requests under way are answered."""
        self.process.terminate()
        self.process.wait(30)

    def kill(self) -> None:
        """Stop as in a power cut: the supervisor and its workers at once."""
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


def make_certificate(directory: Path) -> None:
    """Make a self-signed certificate of HOST, and its key."""
    key, certificate = directory / "privkey.pem", directory / "fullchain.pem"
    command = "openssl req -batch -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1"
    command += f" -subj /CN={HOST} -addext subjectAltName=DNS:{HOST}"
    subprocess.run(  # noqa: S603
        [*command.split(), "-keyout", key, "-out", certificate], check=True, capture_output=True
    )


def write_conf(directory: Path, plain: int = 80, tls: int = 443, app: int = 8000) -> str:
    """Write docs/deploy/nginx.conf with other names, ports and paths, and return its path."""
    site = (ROOT / "docs/deploy/nginx.conf").read_text()
    site = site.replace("/etc/letsencrypt/live/untick.example/", f"{directory}/")
    site = site.replace("/var/log/nginx/", f"{directory}/").replace("untick.example", HOST)
    site = site.replace("/var/cache/untick", f"{directory}/cache")
    site = re.sub(r"listen \[::\].*;", "", site).replace("127.0.0.1:8000", f"127.0.0.1:{app}")
    for written, port in ((80, plain), (443, tls)):
        site = site.replace(f"listen {written}", f"listen 127.0.0.1:{port}")
    # In a network namespace root is the only user, and does not own Debian's temporary paths.
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    places = "".join(f"{kind}_temp_path {directory}/{kind};\n" for kind in kinds)
    conf = directory / "nginx.conf"
    conf.write_text(
        f"user root; daemon off; master_process off; pid {directory}/pid; error_log stderr crit;\n"
        f"events {{}}\nhttp {{\n{places}gzip on;\n{site}\n}}\n"
    )
    return str(conf)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    text: str
    seconds: float


IDLE_SECONDS = 5
"""Servers close idle connections, ours after 30 seconds; a browser then opens another."""


class Browser:
    """A client with the key of a list, or a stranger, on one connection that is kept alive."""

    def __init__(self, port: int, key: str = "", timeout: float = 15) -> None:
        self.port = port
        self.headers = {"Sec-Fetch-Site": "same-origin"}
        if key:
            self.headers["Cookie"] = f"device={key}"
        self.connection = HTTPConnection("127.0.0.1", port, timeout=timeout)
        self.used = 0.0

    def __del__(self) -> None:
        # Tests make browsers by the hundred, whose connections must not stay open.
        self.connection.close()

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def post(self, path: str, **fields: str) -> Answer:
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, urlencode(fields), form)

    def tick(self, step: str, outcome: str = "", language: str = "en") -> Answer:
        """Answer a step as a European; without an outcome, that it is done."""
        return self.post(f"/{language}/steps/{step}/", outcome=outcome or DONE[step])

    def ask(
        self,
        method: str,
        path: str,
        body: str | bytes | None = None,
        headers: dict[str, str] | None = None,
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
