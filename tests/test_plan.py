"""The three questions, and who can open the list they make."""

from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from pytest_django.asserts import assertContains, assertRedirects

from optout.models import Browser, Checklist, digest
from tests.people import make_client, start, tick
from tests.reading import headline, rows

pytestmark = pytest.mark.django_db


# Answering the three questions


def test_answering_makes_a_list_and_leads_to_the_first_step(client):
    response = start(client)

    assertRedirects(response, "/en/steps/linkedin-ai-training/")
    assert rows() == (1, 1, 0)


def test_the_cookie_is_for_this_site_alone_and_its_key_is_stored_as_a_digest(client):
    response = start(client)

    cookie = response.cookies[settings.DEVICE_COOKIE]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/")
    assert cookie["max-age"] == timedelta(days=settings.RETENTION_DAYS).total_seconds()
    assert Browser.objects.get().key_digest == digest(cookie.value)


@pytest.mark.parametrize(
    ("answers", "complaint"),
    [
        ({}, "Choose where you live."),
        ({"region": "atlantis"}, "Choose where you live from the list."),
        ({"region": "eu"}, "Choose at least one account."),
        ({"region": "eu", "accounts": ["myspace"]}, "Choose your accounts from the list."),
        ({"region": "eu", "accounts": ["linkedin"]}, "Choose your device."),
        (
            {"region": "eu", "accounts": ["linkedin"], "device": "toaster"},
            "Choose the device from the list.",
        ),
    ],
    ids=["empty", "region", "no account", "account", "no device", "device"],
)
def test_a_missing_or_unknown_answer_is_named_and_nothing_is_stored(client, answers, complaint):
    response = client.post("/en/plan/", answers)

    assertContains(response, complaint, count=2, status_code=422)
    assert rows() == (0, 0, 0)
    assert not response.cookies


def test_right_answers_are_kept_when_another_is_missing(client):
    response = client.post("/en/plan/", {"region": "hk", "accounts": ["facebook"]})

    page = BeautifulSoup(response.content, "html.parser")
    checked = {box["value"] for box in page.select("input[checked]")}
    assert checked == {"hk", "facebook"}
    assert page.title.get_text().startswith("Error:")


def test_answers_can_be_changed_without_losing_a_tick(client):
    start(client, "european")
    tick(client, "meta-ai")

    start(client, "american")
    american = client.get("/en/checklist/")
    start(client, "european")
    european = client.get("/en/checklist/")

    assert rows() == (1, 1, 1)
    assert headline(american) == "0 of 5 steps done"
    assert headline(european) == "1 of 6 steps done"


def test_the_form_shows_the_present_answers(client):
    start(client, "briton")

    page = BeautifulSoup(client.get("/en/plan/").content, "html.parser")

    assert {box["value"] for box in page.select("input[checked]")} == {
        "uk",
        "instagram",
        "phone",
    }


# Who can open a list


def test_an_answer_without_a_list_is_refused_with_a_link_to_make_one(client):
    response = tick(client, "tidy-up")

    assertContains(response, 'href="/en/plan/"', status_code=409)
    assert rows() == (0, 0, 0)


@pytest.mark.parametrize("key", ["", "x", "A" * 43, "' OR 1=1 --", "é" * 5000])
def test_a_forged_key_opens_nothing_and_is_never_adopted(client, key):
    client.cookies[settings.DEVICE_COOKIE] = key

    assert tick(client, "tidy-up").status_code == 409
    assert headline(client.get("/en/checklist/")) == "No list on this device yet"
    response = start(client)

    assert response.cookies[settings.DEVICE_COOKIE].value != key
    assert Browser.objects.get().key_digest != digest(key)


def test_two_browsers_never_see_each_others_list():
    one, other = make_client(), make_client()
    start(one)
    start(other, "briton")

    tick(one, "meta-ai")

    assert headline(one.get("/en/checklist/")) == "1 of 6 steps done"
    assert headline(other.get("/en/checklist/")) == "0 of 1 step done"


def test_an_expired_list_no_longer_opens(client, time_machine):
    time_machine.move_to(datetime(2026, 1, 1, tzinfo=UTC), tick=False)
    start(client)

    time_machine.shift(timedelta(days=settings.RETENTION_DAYS))
    assert headline(client.get("/en/checklist/")) == "0 of 6 steps done"
    time_machine.shift(timedelta(seconds=1))
    assert headline(client.get("/en/checklist/")) == "No list on this device yet"


def test_every_answer_extends_the_list_to_its_full_time(client, time_machine):
    time_machine.move_to(datetime(2026, 1, 1, tzinfo=UTC), tick=False)
    start(client)
    time_machine.shift(timedelta(days=100))

    response = tick(client, "tidy-up")

    assert response.cookies[settings.DEVICE_COOKIE]["max-age"] == 180 * 24 * 60 * 60
    time_machine.shift(timedelta(days=100))
    assert headline(client.get("/en/checklist/")) == "1 of 6 steps done"


def test_answers_for_a_list_erased_meanwhile_are_refused(client, monkeypatch):
    start(client)
    answer = Checklist.answer

    def answer_too_late(self, **answers):
        Checklist.objects.all().delete()
        return answer(self, **answers)

    monkeypatch.setattr(Checklist, "answer", answer_too_late)

    assert start(client, "american").status_code == 409
    assert rows() == (0, 0, 0)
