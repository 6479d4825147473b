"""What is measured, each as a context that yields its address and ends it again."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from optout.management.commands.serve import THREADS
from tools.observatory import HOST, make_certificate, write_conf

ROOT = Path(__file__).parent.parent
GRANIAN = Path(sys.executable).parent / "granian"
NGINX = "/usr/sbin/nginx"
WORKERS = 2


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@contextmanager
def running(command: list[object], port: int, **environment: str) -> Iterator[subprocess.Popen]:
    """Run a server until the end of the block, from the moment that it listens."""
    with subprocess.Popen(
        [str(part) for part in command],
        cwd=ROOT,
        env=os.environ | environment,
        stdout=subprocess.DEVNULL,
    ) as process:
        try:
            for _ in range(150):
                time.sleep(0.2)
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                except ConnectionRefusedError:
                    continue
                break
            time.sleep(2)  # until the second worker listens as well
            yield process
        finally:
            process.terminate()


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
        subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=os.environ | self.environment,
            check=True,
        )

    @contextmanager
    def serving(self) -> Iterator[subprocess.Popen]:
        command = [sys.executable, "manage.py", "serve"]
        with running(command, self.port, **self.environment) as process:
            yield process


@contextmanager
def bare() -> Iterator[str]:
    """Reference (a), by the command line of manage.py serve."""
    port = free_port()
    command = [GRANIAN, "--interface", "wsgi", "--host", "127.0.0.1", "--port", port]
    command += ["--workers", WORKERS, "--log-level", "warning", "--blocking-threads", THREADS]
    command += ["--no-access-log", "bench.bare:application"]
    with running(command, port):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def nginx(files: Path) -> Iterator[str]:
    """Reference (b): the files of a directory."""
    port = free_port()
    configuration = files.parent / "nginx.conf"
    configuration.write_text(
        # Where root measures, nginx would give itself a user who may not read the files.
        f"{'user root;' if os.getuid() == 0 else ''} worker_processes {WORKERS};\n"
        f"pid {files.parent}/nginx.pid; daemon off;\n"
        f"error_log {files.parent}/nginx.log crit;\n"
        "events { worker_connections 1024; }\n"
        "http { access_log off; types { text/html html; }\n"
        f"server {{ listen 127.0.0.1:{port}; root {files}; }} }}\n"
    )
    with running([NGINX, "-c", configuration, "-e", "/dev/null"], port):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def deployed(site: Site, files: Path) -> Iterator[str]:
    """The site as visitors have it, over TLS and HTTP/2 by docs/deploy/nginx.conf, and files."""
    port = free_port()
    make_certificate(files.parent)
    configuration = Path(write_conf(files.parent, free_port(), port, site.port))
    here = "".join(
        f"location = /{file.name} {{ root {files}; default_type text/html; }}\n"
        for file in files.iterdir()
    )
    text = configuration.read_text().replace("location / {", f"{here}location / {{")
    configuration.write_text(text)
    with running([NGINX, "-c", configuration, "-e", "/dev/null"], port):
        yield f"https://{HOST}:{port}"
