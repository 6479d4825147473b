"""The site as `make run` starts it."""

import re
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse

import pytest

from tests.serving import Browser, Site, manage, serving


@pytest.fixture(scope="module")
def served(collected: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A real server, with a database of its own."""
    directory = tmp_path_factory.mktemp("served")
    url = f"sqlite:///{directory / 'site.sqlite3'}"
    assert manage("migrate", DATABASE_URL=url).returncode == 0
    with serving(url, directory / "log") as site:
        yield site


@contextmanager
def ask(port: int, path: str, **headers: str) -> Iterator[HTTPResponse]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
        connection.request("GET", path, headers=headers)
        with connection.getresponse() as response:
            yield response


def test_the_server_says_where_it_is_and_how_to_stop_it(served):
    assert (
        served.logged()
        == f"The site is on http://127.0.0.1:{served.port}/ and stops with Ctrl+C.\n"
    )


def test_the_server_answers_and_its_style_sheet_is_hashed_kept_and_compressed(served):
    with ask(served.port, "/fr/") as page:
        assert page.status == 200
        style = re.search(r'href="(/static/site\.\w+\.css)"', page.read().decode()).group(1)

    with ask(served.port, style, **{"Accept-Encoding": "br"}) as sheet:
        assert sheet.status == 200
        assert sheet.headers["Content-Encoding"] == "br"
        assert "immutable" in sheet.headers["Cache-Control"]


def test_other_sites_may_show_the_card_by_its_hashed_name(served):
    with ask(served.port, "/en/") as page:
        card = re.search(r'(/static/card-en\.\w+\.png)"', page.read().decode()).group(1)

    with ask(served.port, card) as picture:
        assert picture.status == 200
        assert picture.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_an_unknown_address_shows_our_error_page(served):
    with ask(served.port, "/en/nowhere/") as page:
        assert page.status == 404
        assert "This page does not exist" in page.read().decode()


def test_a_cookie_of_another_site_does_not_hide_the_list(served):
    visitor = Browser(served.port)
    made = visitor.post("/en/plan/", region="eu", accounts="linkedin")
    key = made.headers["set-cookie"].partition(";")[0]

    for city in ("Zürich", "Besançon", "東京"):
        answer = visitor.ask(
            "GET", "/en/checklist/", headers={"Cookie": f"city={city}; {key}".encode()}
        )
        assert "0 of 4 steps done" in answer.text


@pytest.mark.parametrize(
    "charset", ["zlib", "hex", "idna", "unicode_escape", "utf-16", "nonsense"]
)
def test_a_form_is_read_as_utf_8_whatever_it_says(served, charset):
    kind = {"Content-Type": f"application/x-www-form-urlencoded; charset={charset}"}
    visitor = Browser(served.port)

    read = visitor.ask("GET", "/en/?a=%41", headers=kind)
    made = visitor.ask("POST", "/en/plan/?b=%41", "region=eu&accounts=linkedin", kind)

    assert (read.status, made.status) == (200, 302)


def test_a_port_in_use_stops_the_start_with_one_clear_line(served):
    second = manage("serve", PORT=str(served.port))

    assert second.returncode == 1
    assert "Cannot listen on 127.0.0.1" in second.stderr
    assert "Traceback" not in second.stderr


def test_nothing_of_the_repository_can_be_fetched(served):
    for path in ("/.env", "/.git/config", "/static/", "/static/../manage.py", "/db.sqlite3"):
        with ask(served.port, path) as page:
            assert page.status == 404


@pytest.mark.parametrize(
    "asked",
    [
        "GET /en/canary/ HTTP/1.1\r\nHost: 127.0.0.1",
        "GET /s/canary/ HTTP/1.1\r\nHost: canary.example",
        "GET /en/ HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: device=canary",
        "POST /en/plan/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: canary",
        "POST /en/join/ HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\ncanary",
        "GET /canary\0 HTTP/1.1\r\nHost: 127.0.0.1",
        "GET /canary HTTP/9.9",
        "canary",
    ],
)
def test_no_part_of_any_request_is_logged(served, asked):
    who = "User-Agent: canary\r\nX-Forwarded-For: canary\r\nReferer: http://canary.example/"
    with socket.create_connection(("127.0.0.1", served.port), timeout=5) as visitor:
        visitor.sendall(f"{asked}\r\n{who}\r\n\r\n".encode())
        assert visitor.recv(64).startswith(b"HTTP/1.1 ")

    assert served.logged().count("\n") == 1
