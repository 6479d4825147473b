"""manage.py serve: run the site on gunicorn, as the settings say."""

import os
import socket
import sys
from ipaddress import ip_address

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

THREADS = 3
"""How many requests a worker serves at once: two may wait for the disk while one is read."""


def server(host: str, port: int, workers: int, application: str) -> list[str]:
    """Return the command that serves a WSGI application."""
    command = [sys.executable, "-m", "gunicorn", "--bind", f"{host}:{port}"]
    command += ["--workers", str(workers), "--worker-class", "gthread", "--threads", str(THREADS)]
    # Longer than the 60 seconds for which nginx keeps a connection: the side that closes it first
    # must be nginx, which knows whether it has just sent a request on it.
    command += ["--keep-alive", "75"]
    # At a lower level gunicorn logs the addresses of visitors.
    command += ["--log-level", "error", "--no-control-socket"]
    return [*command, application]


class Command(BaseCommand):
    help = "Serve the site on HOST:PORT with WEB_CONCURRENCY worker processes."

    def handle(self, *args: str, **options: object) -> None:
        host, port = self._listenable(settings.HOST, settings.PORT)
        if not ip_address(host).is_private or ip_address(host).is_unspecified:
            self.stderr.write(
                "Put nginx in front (docs/deploy.md): by itself, a few slow visitors can block it."
            )
        shown = f"[{host}]" if ":" in host else host
        self.stdout.write(f"The site is on http://{shown}:{port}/ and stops with Ctrl+C.")
        self.stdout.flush()
        command = server(shown, port, settings.WEB_CONCURRENCY, "optout.wsgi:application")
        os.execv(command[0], command)  # noqa: S606  no shell, so that signals reach the server

    def _listenable(self, host: str, port: int) -> tuple[str, int]:
        """Try the address first, because gunicorn tries a taken port for five seconds."""
        try:
            family, *_, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
            socket.create_server(place[:2], family=family).close()
        except OSError as error:
            raise CommandError(f"Cannot listen on {host}:{port}: {error.strerror}") from error
        return str(place[0]), int(place[1])
