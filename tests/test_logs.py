"""What the log says of server errors."""

import io
import logging

import pytest
from django.db import DatabaseError

from optout.models import Browser, CompletionLink, ResumeLink
from tests.people import make_client, start, tick

pytestmark = pytest.mark.django_db


@pytest.fixture
def log():
    """What the console handler of the settings writes."""
    [handler] = [
        handler
        for handler in logging.getLogger().handlers
        if type(handler) is logging.StreamHandler and handler.filters
    ]
    written = io.StringIO()
    before = handler.setStream(written)
    yield written
    handler.setStream(before)


@pytest.fixture
def owner():
    person = make_client()
    person.raise_request_exception = False
    start(person, "briton")
    tick(person, "meta-ai")
    person.post("/en/share/", {})
    person.post("/en/resume/", {"link": "yes"})
    return person


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        (RuntimeError, 500, "Internal Server Error: /s/<token:token>/"),
        (DatabaseError, 503, "Service Unavailable: /s/<token:token>/"),
    ],
)
def test_an_error_is_logged_with_the_route_and_without_the_token(
    owner, log, monkeypatch, fault, status, words
):
    token = CompletionLink.objects.get().token

    def fail(*args):
        raise fault("broken")

    monkeypatch.setattr(CompletionLink, "starts_shown", fail)

    assert owner.get(f"/s/{token}/").status_code == status

    assert words in log.getvalue()
    assert token not in log.getvalue()


def test_an_error_while_joining_logs_neither_secret_nor_key(owner, log, monkeypatch):
    secret = ResumeLink.objects.get().token

    def fail(*args, **answers):
        raise RuntimeError("broken")

    monkeypatch.setattr(Browser, "admit", fail)

    response = owner.post("/en/join/", {"secret": secret})

    assert response.status_code == 500
    assert "Internal Server Error: /en/join/" in log.getvalue()
    assert secret not in log.getvalue()
    assert owner.cookies["device"].value not in log.getvalue()


@pytest.mark.parametrize(
    ("message", "args"),
    [("at %s", ["/s/secret/"]), ("at %(path)s", [{"path": "/s/secret/"}]), ("at all", [])],
    ids=["values", "names", "nothing"],
)
def test_a_log_line_in_any_format_names_the_route(client, log, message, args):
    request = client.get("/s/secret/").wsgi_request

    logging.getLogger("anything").error(message, *args, extra={"request": request})

    assert log.getvalue() in ("at /s/<token:token>/\n", "at all\n")


def test_what_strangers_send_is_not_logged(client, log):
    client.get("/s/never-given-out/")
    client.get("/s/never-given-out.")
    client.get(f"/en/join/%23{'x' * 43}")
    client.get("/en/nowhere/")
    client.post("/en/plan/", {})
    client.get("/en/", headers={"Host": "elsewhere.example"})

    assert log.getvalue() == ""
