"""The servers to measure, as context managers that yield an address."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from optout.management.commands.serve import server
from tests.serving import HOST, free_port, make_certificate, manage, running, write_conf

NGINX = "/usr/sbin/nginx"
WORKERS = 2


READY = 2
"""Seconds until the second worker listens, too."""


@contextmanager
def settled(
    port: int, *command: str | Path, **environment: str
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server for the time of the block, which begins once all workers listen."""
    with running(port, *command, env=os.environ | environment) as process:
        time.sleep(READY)
        yield process


class Site:
    """The site as `make run` starts it, on a database of its own."""

    def __init__(self, database: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {
            "DATABASE_URL": f"sqlite:///{database}",
            "PORT": str(self.port),
            "WEB_CONCURRENCY": str(WORKERS),
            "SECRET_KEY": "for measurements only, and long enough for the checks of a start",
        }

    def manage(self, *arguments: str) -> None:
        done = manage(*arguments, **self.environment)
        if done.returncode:
            raise RuntimeError(done.stderr)

    @contextmanager
    def serving(self) -> Iterator[subprocess.Popen[bytes]]:
        command = (sys.executable, "manage.py", "serve")
        with settled(self.port, *command, **self.environment) as process:
            yield process


@contextmanager
def bare() -> Iterator[str]:
    """Reference (a), with the command line of manage.py serve."""
    port = free_port()
    with settled(port, *server("127.0.0.1", port, WORKERS, "bench.bare:application")):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def deployed(site: Site, files: Path) -> Iterator[str]:
    """The site as visitors get it, over TLS and HTTP/2 by docs/deploy/nginx.conf, and files."""
    port = free_port()
    make_certificate(files.parent)
    configuration = Path(write_conf(files.parent, free_port(), port, site.port))
    here = "".join(
        f"location = /{file.name} {{ root {files}; default_type text/html; }}\n"
        for file in files.iterdir()
    )
    text = configuration.read_text().replace("location / {", f"{here}location / {{")
    configuration.write_text(text)
    with settled(port, NGINX, "-c", configuration, "-e", "/dev/null"):
        yield f"https://{HOST}:{port}"
