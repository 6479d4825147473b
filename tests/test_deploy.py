"""docs/deploy/nginx.conf, run with only its names, ports and paths changed."""

import os
import shutil
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from http.client import HTTPSConnection
from pathlib import Path
from socketserver import ThreadingMixIn
from threading import Thread
from typing import NamedTuple
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from django.conf import settings
from django.core.wsgi import get_wsgi_application

from optout.web import policy
from tests.people import make_client, start
from tests.serving import HOST, free_port, make_certificate, running, wait_for, write_conf

BINARY = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")


class Nginx(NamedTuple):
    directory: Path
    plain: int
    tls: int
    app: int


@pytest.fixture(scope="module")
def nginx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    """nginx, in front of the app server that a test starts, if any."""
    started = Nginx(tmp_path_factory.mktemp("nginx"), free_port(), free_port(), free_port())
    make_certificate(started.directory)
    conf = write_conf(*started)
    with running(started.tls, BINARY, "-p", started.directory, "-c", conf, "-e", "stderr"):
        yield started


def answer(port: int, request: str, context: ssl.SSLContext | None = None) -> str:
    """Send raw bytes, and return the head of the response."""
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
def test_nginxs_own_responses_have_every_protection_and_log_no_visitor(nginx, status, asked):
    context = ssl.create_default_context(cafile=str(nginx.directory / "fullchain.pem"))

    head = answer(nginx.tls, f"{asked}\r\nConnection: close\r\n\r\n", context)

    assert head.startswith(f"HTTP/1.1 {status} ")
    assert head.count("Content-Security-Policy: default-src 'none'; ") == 1
    assert head.count("X-Content-Type-Options: nosniff") == 1
    assert head.count("Strict-Transport-Security: max-age=63072000\r\n") == 1
    assert "Server: nginx\r\n" in head
    for log in nginx.directory.glob("*.log"):
        assert "canary" not in log.read_text()
        assert "127.0.0.1" not in log.read_text()


def test_plain_http_is_redirected_to_https(nginx):
    head = answer(nginx.plain, f"GET /en/ HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n")

    assert head.startswith("HTTP/1.1 301 ")
    assert f"Location: https://{HOST}/en/" in head
    assert "Content-Security-Policy: default-src 'none'; " in head
    assert "Strict-Transport-Security" not in head


# Pages that nginx caches


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Handler(WSGIRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


class App:
    """An app server in this process, which notes the path of each request."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[str] = []
        self.site = get_wsgi_application()

    def __call__(self, environ, start_response):
        self.asked.append(environ["PATH_INFO"])
        return self.site(environ, start_response)

    def start(self) -> None:
        self.server = make_server("127.0.0.1", self.port, self, Server, Handler)
        Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def app(nginx, time_machine) -> Iterator[App]:
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC))
    for kept in (nginx.directory / "cache").iterdir():
        shutil.rmtree(kept)
    app = App(nginx.app)
    app.start()
    # For a while nginx avoids an app server that did not answer in an earlier test.
    wait_for(lambda: get(nginx, "/livez")[0] == 200)
    app.asked.clear()
    yield app
    app.stop()


def get(nginx: Nginx, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    context = ssl.create_default_context(cafile=str(nginx.directory / "fullchain.pem"))
    connection = HTTPSConnection(HOST, nginx.tls, context=context, timeout=10)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", path, headers=named)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, {name.lower(): value for name, value in response.getheaders()}, body


def test_nginx_requests_a_page_once_and_serves_it_with_every_protection(nginx, app):
    first, second = get(nginx, "/en/compare/"), get(nginx, "/en/compare/")

    assert app.asked == ["/en/compare/"]
    assert first[2] == second[2]
    assert second[1]["content-security-policy"].startswith("default-src 'none'; script-src")
    known = get(nginx, "/en/compare/", If_None_Match=first[1]["etag"])
    assert (known[0], known[2]) == (304, b"")
    assert known[1]["content-security-policy"] == second[1]["content-security-policy"]
    assert app.asked == ["/en/compare/"]


def test_nginx_caches_pages_by_language_host_and_encoding(nginx, app):
    for _ in range(2):
        assert b'lang="en"' in get(nginx, "/en/compare/")[2]
        assert b'lang="fr"' in get(nginx, "/fr/compare/", Accept_Language="en")[2]
        for language in ("fr", "en"):
            lead = get(nginx, "/", Accept_Language=language)
            assert lead[1]["location"] == f"/{language}/"
        for encoding in ("gzip", "br"):
            small = get(nginx, "/en/compare/", Accept_Encoding=encoding)
            assert small[1]["content-encoding"] == encoding
        assert get(nginx, "/en/compare/", Host="evil.example")[0] == 400
        assert get(nginx, "/en/compare/", Host="127.0.0.1")[0] == 200

    assert sorted(app.asked) == sorted(
        ["/en/compare/"] * 4 + ["/en/compare/"] * 2 + ["/fr/compare/", "/", "/"]
    )


@pytest.mark.django_db(transaction=True)
def test_a_visitor_with_a_list_neither_gets_cached_pages_nor_adds_any(nginx, app):
    client = make_client()
    start(client)
    key = client.cookies[settings.DEVICE_COOKIE].value
    strangers = get(nginx, "/en/steps/tidy-up/")[2]

    for name in ("device", "__Host-device"):
        asked = len(app.asked)
        get(nginx, "/en/steps/tidy-up/", Cookie=f"other=1; {name}={key}")
        assert len(app.asked) == asked + 1
    own = get(nginx, "/en/steps/tidy-up/", Cookie=f"{settings.DEVICE_COOKIE}={key}")
    assert own[1]["cache-control"] == "private, no-store"
    assert own[2] != strangers
    assert get(nginx, "/en/checklist/", Cookie=f"device={key}")[0] == 200
    assert b"No list on this device" in get(nginx, "/en/checklist/")[2]
    assert get(nginx, "/en/steps/tidy-up/")[2] == strangers
    by_htmx = get(nginx, "/en/steps/tidy-up/", HX_Request="true")[2]
    assert b"autofocus" in by_htmx
    assert get(nginx, "/en/steps/tidy-up/")[2] == strangers

    app.stop()
    try:
        assert get(nginx, "/en/steps/tidy-up/", Cookie=f"device={key}")[0] == 502
        assert get(nginx, "/en/steps/tidy-up/")[2] == strangers
    finally:
        app.start()


def test_a_page_with_an_origin_is_not_cached(nginx, app):
    token = "t" * 43
    assert token.encode() in get(nginx, f"/en/?from={token}")[2]
    assert token.encode() not in get(nginx, "/en/")[2]

    assert app.asked == ["/en/", "/en/"]


def test_pages_can_be_read_while_no_app_server_answers(nginx, app, monkeypatch):
    monkeypatch.setattr(policy, "SHARED_CACHES_KEEP", 1)
    paths = ["/en/", "/fr/steps/tidy-up/", "/en/sources/", "/", "/static/site.css"]
    before = {path: get(nginx, path)[::2] for path in paths}
    time.sleep(2.1)
    asked = len(app.asked)
    assert get(nginx, "/en/")[0] == 200
    assert len(app.asked) == asked + 1

    app.stop()
    try:
        time.sleep(2.1)
        assert {path: get(nginx, path)[::2] for path in paths} == before
        assert get(nginx, "/en/checklist/")[0] == 502
    finally:
        app.start()


def test_no_page_outlives_midnight_even_while_no_app_server_answers(nginx, app, time_machine):
    # Browsers keep a page for a minute, so nginx may keep this one for two seconds.
    time_machine.move_to(datetime(2026, 11, 22, 22, 58, 57, tzinfo=UTC), tick=False)
    get(nginx, "/en/")
    assert get(nginx, "/en/")[0] == 200
    assert app.asked == ["/en/"]

    app.stop()
    try:
        time.sleep(3.1)
        assert get(nginx, "/en/")[0] == 502
    finally:
        app.start()


def test_nginx_requests_a_page_again_once_its_cache_files_are_deleted(nginx, app):
    get(nginx, "/en/")
    for kept in (nginx.directory / "cache").iterdir():
        shutil.rmtree(kept)

    assert get(nginx, "/en/")[0] == 200
    assert app.asked == ["/en/", "/en/"]


def test_nginx_compresses_nothing_by_itself(nginx, app):
    for path in ("/en/join/", "/en/nowhere/", "/s/never-given-out/"):
        assert "content-encoding" not in get(nginx, path, Accept_Encoding="gzip")[1]


def test_the_site_says_itself_that_a_form_is_too_large(nginx, app):
    context = ssl.create_default_context(cafile=str(nginx.directory / "fullchain.pem"))
    connection = HTTPSConnection(HOST, nginx.tls, context=context, timeout=10)
    headers = {"Content-Type": "text/plain", "Sec-Fetch-Site": "same-origin"}

    connection.request("POST", "/fr/plan/", b"x" * 200_000, headers)

    response = connection.getresponse()
    assert response.status == 413
    assert 'lang="fr"' in response.read().decode()
    connection.close()


@pytest.mark.parametrize("port", ["", ":8443"])
def test_a_form_of_a_browser_that_names_only_the_origin_is_accepted(nginx, app, port):
    context = ssl.create_default_context(cafile=str(nginx.directory / "fullchain.pem"))
    connection = HTTPSConnection(HOST, nginx.tls, context=context, timeout=10)
    headers = {
        "Host": f"{HOST}{port}",
        "Origin": f"http://{HOST}{port}",  # this app server knows nothing of HTTPS
        "Content-Type": "application/x-www-form-urlencoded",
    }

    connection.request("POST", "/en/letter/", b"region=eu", headers)

    assert connection.getresponse().status == 422
    connection.close()
