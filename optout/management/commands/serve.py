"""manage.py serve: run the site on granian, as the settings say."""

import os
import shutil
import socket
import sys

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

THREADS = 3
"""How many requests a worker serves at once: two may wait for the disk while one is read."""


class Command(BaseCommand):
    help = "Serve the site on HOST:PORT with WEB_CONCURRENCY worker processes."

    def handle(self, *args: str, **options: object) -> None:
        host, port = self._listenable(settings.HOST, settings.PORT)
        granian = shutil.which("granian", path=os.path.dirname(sys.executable))
        if not granian:
            raise CommandError("granian is not installed beside this Python.")
        shown = f"[{host}]" if ":" in host else host
        self.stdout.write(f"The site is on http://{shown}:{port}/ and stops with Ctrl+C.")
        self.stdout.flush()
        command = [granian, "--interface", "wsgi", "--host", host, "--port", str(port)]
        command += ["--workers", str(settings.WEB_CONCURRENCY), "--log-level", "warning"]
        # By default granian starts hundreds of threads, each with a database connection.
        command += ["--blocking-threads", str(THREADS), "--no-access-log"]
        command += ["optout.wsgi:application"]
        os.execv(granian, command)  # noqa: S606  no shell, so that signals reach the server

    def _listenable(self, host: str, port: int) -> tuple[str, int]:
        """Try the address first: granian takes no host names, and silently shares a taken port."""
        try:
            family, *_, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
            socket.create_server(place[:2], family=family).close()
        except OSError as error:
            raise CommandError(f"Cannot listen on {host}:{port}: {error.strerror}") from error
        return str(place[0]), int(place[1])
