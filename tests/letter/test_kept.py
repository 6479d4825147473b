"""Nothing typed into the letter is kept."""

import logging

import pytest
from django.apps import apps
from django.test import Client
from django.views.debug import SafeExceptionReporterFilter

from optout.views.letter import letter
from tests.letter.sending import GOOD, REASON, send
from tests.people import start

pytestmark = pytest.mark.django_db


def stored():
    return {model: list(model.objects.values()) for model in apps.get_models()}


def test_nothing_typed_is_stored_and_no_query_is_sent(client, django_assert_num_queries):
    start(client)
    before = stored()

    with django_assert_num_queries(0):
        response = send(client, name="Ada Lovelace")
        send(client, name="Ada Lovelace", **{"as": "text"})
        send(client, name="Ada Lovelace", reason="")

    assert stored() == before
    assert not response.cookies
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert "Lovelace" not in client.get("/en/letter/").text


def test_nothing_typed_is_logged_even_when_the_view_fails(caplog, capfd, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("on purpose")

    browser = Client(raise_request_exception=False, headers={"Sec-Fetch-Site": "same-origin"})
    caplog.set_level(logging.DEBUG)
    send(browser, name="Lovelace")
    send(browser, name="Lovelace", region="atlantis")
    browser.post("/en/letter/", {"reason": "Lovelace" * 9000})
    monkeypatch.setattr("optout.views.letter.write", fail)
    assert send(browser, name="Lovelace").status_code == 500

    said = caplog.text + "".join(capfd.readouterr())
    assert "on purpose" in said
    assert "Lovelace" not in said
    assert "nurse" not in said


def test_an_error_report_hides_what_was_typed(rf):
    request = rf.post("/en/letter/", GOOD)
    letter(request)

    report = SafeExceptionReporterFilter()
    # It hides nothing while DEBUG is on, which is for developers.
    assert report.is_active(request)
    assert REASON not in report.get_post_parameters(request).values()
