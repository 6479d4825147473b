"""docs/deploy/nginx.conf, run as it is but for its names, ports, certificates and logs."""

import os
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.reliability.serving import free_port, wait_for
from tools.observatory import HOST, make_certificate, write_conf

BINARY = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")


class Nginx(NamedTuple):
    directory: Path
    plain: int
    tls: int


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def nginx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    """nginx in front of no app server."""
    started = Nginx(tmp_path_factory.mktemp("nginx"), free_port(), free_port())
    make_certificate(started.directory)
    conf = write_conf(*started, app=free_port())
    command = [BINARY, "-p", started.directory, "-c", conf, "-e", "stderr"]
    with subprocess.Popen(command) as server:  # noqa: S603
        wait_for(lambda: listens(started.tls))
        yield started
        server.terminate()


def answer(port: int, request: str, context: ssl.SSLContext | None = None) -> str:
    """Send anything at all, and return the head of what comes back."""
    with ExitStack() as open_ones:
        connection = open_ones.enter_context(
            socket.create_connection(("127.0.0.1", port), timeout=10)
        )
        if context:
            connection = open_ones.enter_context(
                context.wrap_socket(connection, server_hostname=HOST)
            )
        connection.sendall(request.encode())
        file = open_ones.enter_context(connection.makefile("rb"))
        return b"".join(iter(file.readline, b"\r\n")).decode()


@pytest.mark.parametrize(
    ("status", "asked"),
    [
        (400, "canary"),
        (400, "GET /canary HTTP/1.1"),
        (413, f"POST /canary HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: 999999"),
        (414, f"GET /canary{'y' * 20_000} HTTP/1.1\r\nHost: {HOST}"),
        (502, f"GET /canary HTTP/1.1\r\nHost: {HOST}\r\nUser-Agent: canary"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_nginx_answers_by_itself_is_protected_and_nobody_is_written_down(
    nginx, status, asked
):
    context = ssl.create_default_context(cafile=str(nginx.directory / "fullchain.pem"))

    head = answer(nginx.tls, f"{asked}\r\nConnection: close\r\n\r\n", context)

    assert head.startswith(f"HTTP/1.1 {status} ")
    assert head.count("Content-Security-Policy: default-src 'none'; ") == 1
    assert head.count("X-Content-Type-Options: nosniff") == 1
    assert head.count("Strict-Transport-Security: max-age=63072000; includeSubDomains") == 1
    assert "Server: nginx\r\n" in head
    for log in nginx.directory.glob("*.log"):
        assert "canary" not in log.read_text()
        assert "127.0.0.1" not in log.read_text()


def test_who_comes_without_tls_is_led_to_it(nginx):
    head = answer(nginx.plain, f"GET /en/ HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n")

    assert head.startswith("HTTP/1.1 301 ")
    assert f"Location: https://{HOST}/en/" in head
    assert "Content-Security-Policy: default-src 'none'; " in head
    assert "Strict-Transport-Security" not in head
