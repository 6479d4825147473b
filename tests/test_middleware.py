import pytest
from django.conf import settings
from django.db import OperationalError
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from optout.models import Browser, Checklist
from tests.pages import SHARED
from tests.people import PEOPLE, start, tick

pytestmark = pytest.mark.django_db

ANSWERS = PEOPLE["european"]


# Where a form comes from


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "same-origin"},
        {"Origin": "http://testserver"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://testserver"},
        # What a proxy, an extension or a tunnel made of it on the way.
        {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "https://testserver"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://testserver:8443"},
        {"Sec-Fetch-Site": "same-origin", "Origin": ""},
    ],
    ids=str,
)
def test_a_form_from_our_pages_is_accepted(headers):
    response = Client().post("/en/plan/", ANSWERS, headers=headers)

    assert response.status_code == 302
    assert Checklist.objects.count() == 1


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": ""},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://testserver"},
        {"Origin": "http://testserver.evil.example"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"},
        {"Referer": "http://testserver/en/plan/"},
    ],
    ids=str,
)
def test_a_form_from_elsewhere_is_refused_with_a_page_that_says_why(headers):
    response = Client().post("/en/plan/", ANSWERS, headers=headers)

    assertContains(response, "This was not sent from our pages", status_code=403)
    assert Checklist.objects.count() == 0


def test_the_refusal_is_in_the_visitors_language():
    assertContains(
        Client().post("/fr/plan/", ANSWERS), "Cet envoi ne vient pas de nos pages", status_code=403
    )


# A database that is down


@pytest.fixture
def unreachable_list(client, monkeypatch):
    start(client)

    def fail(*args, **kwargs):
        raise OperationalError("unable to open database file")

    monkeypatch.setattr(Browser.objects, "with_key", fail)


@pytest.fixture
def broken_database(monkeypatch):
    def fail(*args, **kwargs):
        raise OperationalError("database is locked")

    monkeypatch.setattr("optout.web.visit.find_visit", fail)


def test_a_503_says_that_the_tick_was_not_saved_and_when_to_retry(client, broken_database):
    response = tick(client, "tidy-up")

    assertContains(response, "Nothing was saved or erased just now.", status_code=503)
    assert int(response["Retry-After"]) > 0


@pytest.mark.parametrize(
    "path",
    ["checklist/", "opened/", "share/", "record/", "record.json", "reminder.ics"]
    + ["resume/", "erase/"],
)
def test_a_503_speaks_of_no_answer_to_those_who_sent_none(client, broken_database, path):
    response = client.get(f"/en/{path}")

    assertContains(response, "We cannot open this page right now", status_code=503)
    assertNotContains(response, "Nothing was saved", status_code=503)
    assertContains(client.post("/en/erase/"), "Nothing was saved or erased", status_code=503)


@pytest.mark.parametrize("path", ["plan/", "join/", "share/", "resume/", "erase/"])
def test_an_owners_form_is_not_treated_as_a_strangers_while_the_list_is_unreachable(
    client, monkeypatch, path
):
    start(client)
    key = client.cookies[settings.DEVICE_COOKIE].value
    with_key = Browser.objects.with_key
    calls = []

    def fail_once(*args, **kwargs):
        calls.append(args)
        if len(calls) == 1:
            raise OperationalError("database is locked")
        return with_key(*args, **kwargs)

    monkeypatch.setattr(Browser.objects, "with_key", fail_once)
    response = client.post(f"/en/{path}", PEOPLE["american"])

    assert response.status_code == 503
    assert client.cookies[settings.DEVICE_COOKIE].value == key
    assert Checklist.objects.get().region == "eu"


def test_the_letter_works_while_the_database_is_down(client, unreachable_list):
    words = {"region": "eu", "company": "linkedin", "platform": "linkedin", "reason": "x"}

    assert client.post("/en/letter/", words).status_code == 422


def test_the_guide_needs_no_query_but_one_a_week(client, django_assert_num_queries):
    with django_assert_num_queries(1):
        client.get("/fr/steps/tidy-up/")

    for page in SHARED:
        with django_assert_num_queries(0):
            assert client.get(f"/fr/{page}").status_code == 200


def test_the_guide_can_be_read_while_the_list_is_unreachable(client, unreachable_list):
    for page in ["compare/", "sources/"]:
        assert client.get(f"/en/{page}").status_code == 200
    for page in ["", "steps/tidy-up/", "letter/", "complaint/", "poster/", "privacy/", "plan/"]:
        assertContains(client.get(f"/en/{page}"), "Your list cannot be opened at the moment.")


# Methods


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options", "trace"])
@pytest.mark.parametrize("page", ["", "plan/", "steps/tidy-up/", "privacy/"])
def test_an_unsupported_method_gets_an_error_page(client, method, page):
    for browser in (client, Client()):
        response = getattr(browser, method)(f"/en/{page}")

        assertContains(response, "This page cannot do that", status_code=405)
        assert response["Allow"].startswith("GET, HEAD")
