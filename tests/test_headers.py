"""The protective headers of every response."""

import pytest
from django.db import OperationalError
from django.test import Client

from tests.people import PEOPLE

pytestmark = pytest.mark.django_db

PROTECTIONS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
OURS = {"Sec-Fetch-Site": "same-origin"}
HTTP = {"X-Forwarded-Proto": "http"}
ELSEWHERE = {"Host": "evil.example"}
FORM = "application/x-www-form-urlencoded"

ANSWERS = {
    "a page": (200, "GET", "/en/", {}),
    "a page for a machine": (200, "GET", "/guide.json", {}),
    "a health check": (200, "GET", "/livez", {}),
    "only the headers": (200, "HEAD", "/en/", {}),
    "a file": (200, "GET", "/static/site.css", {}),
    "the headers of a file": (200, "HEAD", "/static/site.css", {}),
    "a part of a file": (206, "GET", "/static/site.css", {"Range": "bytes=0-9"}),
    "an address without its slash": (301, "GET", "/en", {}),
    "a visitor without TLS": (301, "GET", "/en/", HTTP),
    "the redirect to a language": (302, "GET", "/", {}),
    "a form": (302, "POST", "/en/plan/", OURS),
    "a file that the browser has": (
        304,
        "GET",
        "/static/site.css",
        {"If-Modified-Since": "Tue, 01 Jan 2999 00:00:00 GMT"},
    ),
    "a host that is not ours": (400, "GET", "/en/", ELSEWHERE),
    "a host that is not ours, without TLS": (400, "GET", "/en/", ELSEWHERE | HTTP),
    "a form from elsewhere": (403, "POST", "/en/plan/", {}),
    "no page": (404, "GET", "/en/nowhere/", {}),
    "no file": (404, "GET", "/static/nothing.css", {}),
    "no completion link": (404, "GET", "/s/never-given-out/", {}),
    "a form where there is none": (405, "POST", "/en/", OURS),
    "a preflight request": (405, "OPTIONS", "/en/", {}),
    "a TRACE request": (405, "TRACE", "/en/", {}),
    "an unknown method": (405, "BREW", "/en/", {}),
    "a form to a file": (405, "POST", "/static/site.css", OURS),
    "too much": (413, "POST", "/en/plan/", OURS | {"Content-Length": "200000"}),
    "a part beyond the end": (416, "GET", "/static/site.css", {"Range": "bytes=999999-"}),
}


@pytest.fixture
def client(settings):
    """A browser of the site with public settings."""
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.SECURE_HSTS_SECONDS = 63072000
    return Client(headers={"X-Forwarded-Proto": "https"}, raise_request_exception=False)


def assert_protected(response, *, tls=True, but=None):
    wanted = PROTECTIONS | (but or {})
    assert {name: response.headers.get(name) for name in wanted} == wanted
    # Browsers ignore this header without TLS, since anyone could have added it.
    assert ("Strict-Transport-Security" in response.headers) == tls


@pytest.mark.parametrize("which", ANSWERS)
def test_every_response_has_every_protection(client, which):
    status, method, path, headers = ANSWERS[which]
    body = "region=eu&accounts=linkedin&device=phone" if method == "POST" else ""

    response = client.generic(method, path, body, FORM, headers=headers)

    assert response.status_code == status
    assert_protected(response, tls=headers.get("X-Forwarded-Proto") != "http")
    response.close()


CARD = "/static/card-en.png"
MISSING = "/static/card-en.000000000000.png"


@pytest.mark.parametrize(
    ("status", "method", "path", "headers"),
    [
        (200, "GET", CARD, {}),
        (200, "HEAD", CARD, {}),
        (200, "GET", "/static/card-fr.png", {}),
        (206, "GET", CARD, {"Range": "bytes=0-9"}),
        (304, "GET", CARD, {"If-Modified-Since": "Tue, 01 Jan 2999 00:00:00 GMT"}),
    ],
)
def test_other_sites_may_show_a_card(client, status, method, path, headers):
    response = client.generic(method, path, headers=headers)

    assert response.status_code == status
    assert_protected(response, but={"Cross-Origin-Resource-Policy": "cross-origin"})
    response.close()


@pytest.mark.parametrize(
    ("status", "method", "path"),
    [
        (404, "GET", MISSING),
        (404, "GET", "/static/card-xx.png"),
        (404, "GET", "/en/card-en.png"),
        (404, "GET", "/en/static/card-en.png"),
        (405, "POST", CARD),
        (200, "GET", "/static/icon-192.png"),
        (200, "GET", "/static/mark.svg"),
        (200, "GET", "/static/once.js"),
    ],
)
def test_other_sites_may_show_nothing_but_a_card(client, status, method, path):
    response = client.generic(method, path, headers=OURS)

    assert response.status_code == status
    assert_protected(response)
    response.close()


def test_a_429_has_every_protection(client, monkeypatch):
    monkeypatch.setattr("optout.views.plan.NEW_LISTS.wait", lambda *args: 60)

    response = client.post("/en/plan/", PEOPLE["european"], headers=OURS)

    assert response.status_code == 429
    assert_protected(response)


@pytest.mark.parametrize(("fault", "status"), [(RuntimeError, 500), (OperationalError, 503)])
def test_a_server_error_has_every_protection(client, monkeypatch, fault, status):
    def fail(*args, **kwargs):
        raise fault("broken")

    monkeypatch.setattr("optout.web.visit.find_visit", fail)

    response = client.post("/en/steps/tidy-up/", {"outcome": "done"}, headers=OURS)

    assert response.status_code == status
    assert_protected(response)
