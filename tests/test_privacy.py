"""What the privacy page says is stored, compared with what is stored."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.conf import settings
from django.core.cache import caches
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import OperationalError, connection

from optout.models import Browser, Checklist
from tests.people import erase, make_client, start, tick
from tests.reading import headline, text

pytestmark = pytest.mark.django_db

SAID = {
    "Checklist": {
        "region": "where you live",
        "accounts": "which accounts you have",
        "created_at": "When the list was begun",
        "touched_at": "when it was last changed",
    },
    "Browser": {
        "checklist": "each device that opens the list",
        "device": "whether it is a phone or a computer",
        "key_digest": "a hash (SHA-256) of its key",
        "added_at": "since when",
        "brought_forward_at": "when you last switched to this list on it",
    },
    "Erasure": {
        "fingerprint": "a hash of its number and of when it was begun",
        "erased_at": "we keep the time you erased it",
    },
    "Tick": {
        "checklist": "each step you answered",
        "step_slug": "the step",
        "outcome": "your answer",
        "ticked_at": "when you gave it",
        "reply": "the reply or the later check that you noted",
        "replied_at": "and when you noted it",
    },
    "CompletionLink": {
        "checklist": "each link or code that you make",
        "seed": "a random number with what we derive from it",
        "token_digest": "a random number with what we derive from it",
        "token_length": "a random number with what we derive from it",
        "starts": "also how many started a list from it",
        "starts_that_day": "how many of them on the day of the latest one",
        "latest_start_on": "and which day that was",
        "made_at": "since when it exists",
    },
    "ResumeLink": {
        "checklist": "each link or code that you make",
        "seed": "a random number with what we derive from it",
        "token_digest": "a random number with what we derive from it",
        "made_at": "since when it exists",
    },
    "ResumeCode": {
        "checklist": "each link or code that you make",
        "seed": "a random number with what we derive from it",
        "locator": "a random number with what we derive from it",
        "made_at": "since when it exists",
        "tries_left": "how many tries a code has left",
    },
}
"""The phrase with which the page names each stored column."""


def privacy(client):
    return text(client.get("/en/privacy/"))


def test_the_page_names_every_stored_column_and_no_other(client):
    page = privacy(client)

    stored = {
        model.__name__: {field.name for field in model._meta.concrete_fields} - {"id"}
        for model in apps.get_models()
    }
    assert {model: set(fields) for model, fields in SAID.items()} == stored
    for fields in SAID.values():
        for phrase in fields.values():
            assert phrase in page


def test_the_database_has_no_other_table():
    of_ours = {model._meta.db_table for model in apps.get_models()}

    assert set(connection.introspection.table_names()) == of_ours | {"django_migrations"}


def test_the_only_cookie_is_the_one_the_page_names(client):
    page = privacy(client)
    assert f"One cookie, {settings.DEVICE_COOKIE}" in page
    assert not client.cookies

    start(client, "briton")
    tick(client, "meta-ai")
    for path in ("share", "resume"):
        client.post(f"/en/{path}/", {"link": "yes"})
    guest = make_client()
    secret = re.search(r"#([\w-]{43})", client.get("/en/resume/").text)[1]
    guest.post("/en/join/", {"secret": secret})

    restorer = make_client()
    record = SimpleUploadedFile("record.json", client.get("/en/record.json").content)
    assert "sets the one cookie" in text(restorer.get("/en/plan/"))
    restorer.post("/en/plan/", {"restore": "yes", "record": record})

    for occasion in (
        "answer the two questions",
        "open a list from another device",
        "restore a saved record",
    ):
        assert occasion in page
    for person in (client, guest, restorer):
        assert set(person.cookies) == {settings.DEVICE_COOKIE}
        cookie = person.cookies[settings.DEVICE_COOKIE]
        assert cookie["httponly"]
        assert cookie["max-age"] == settings.RETENTION_DAYS * 24 * 60 * 60


def test_the_page_says_how_many_lists_this_browser_opens(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)
    start(client, "briton")
    assert "This browser opens a list, begun on 22 November 2026." in privacy(client)
    other = make_client()
    start(other, "american")
    other.post("/en/resume/", {"link": "yes"})
    secret = re.search(r"#([\w-]{43})", other.get("/en/resume/").text)[1]

    client.post("/en/join/", {"secret": secret})

    assert "This browser opens 2 lists." in privacy(client)


def test_erasing_leaves_no_cookie_and_no_row_but_the_hash_that_the_page_names(client):
    start(client, "briton")
    tick(client, "meta-ai")
    client.post("/en/share/")
    client.post("/en/resume/", {"link": "yes"})

    response = erase(client)

    left = {model.__name__ for model in apps.get_models() if model.objects.exists()}
    assert left == {"Erasure"}
    assert client.cookies[settings.DEVICE_COOKIE].value == ""
    shown = text(client.get(response.url))
    assert "deleted from our database, and the cookie from this browser" in shown
    assert f"Backups keep what you erase for {settings.BACKUP_DAYS} days more." in shown
    assert f"Backups keep a list for {settings.BACKUP_DAYS} days more" in privacy(client)


@pytest.mark.parametrize(("https", "sent"), [(True, '"cache"'), (False, None)])
def test_erasing_leaves_the_cookies_of_other_sites_under_the_domain(client, settings, https, sent):
    start(client, "briton")
    settings.HTTPS = https

    assert erase(client).get("Clear-Site-Data") == sent


LEFT = (
    "Another device that opened {} keeps its cookie, which opens nothing any more, "
    "until it next opens “My list”, or for 180 days at most."
)


def test_another_device_loses_its_cookie_as_the_pages_on_erasing_say(client):
    start(client, "briton")
    other = make_client()
    other.cookies[settings.DEVICE_COOKIE] = client.cookies[settings.DEVICE_COOKIE].value
    assert LEFT.format("only this list") in privacy(client)
    left = LEFT.format("nothing else")
    assert left in text(client.get("/en/erase/"))
    assert left in text(client.get(erase(client).url))

    first, second = (other.get("/en/checklist/") for _ in range(2))

    assert (first.status_code, first.cookies[settings.DEVICE_COOKIE]["max-age"]) == (200, 0)
    assert (second.status_code, dict(second.cookies)) == (200, {})


@pytest.mark.parametrize("path", ["", "plan/", "steps/meta-ai/", "join/", "privacy/", "share/"])
def test_any_page_that_looks_for_the_list_deletes_a_cookie_that_opens_none(client, path):
    client.cookies[settings.DEVICE_COOKIE] = "made up"

    response = client.get(f"/en/{path}")

    assert response.cookies[settings.DEVICE_COOKIE]["max-age"] == 0
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize("path", ["", "plan/", "steps/meta-ai/", "checklist/", "privacy/"])
def test_a_page_keeps_the_cookie_while_the_list_is_unreachable(client, monkeypatch, path):
    def fail(*args, **kwargs):
        raise OperationalError("database is locked")

    start(client, "briton")
    monkeypatch.setattr(Browser.objects, "with_key", fail)

    assert not client.get(f"/en/{path}").cookies


def test_a_new_list_is_not_lost_with_the_cookie_of_an_erased_one(client):
    client.cookies[settings.DEVICE_COOKIE] = "made up"

    start(client, "briton")

    assert headline(client.get("/en/checklist/")) == "0 of 1 step done"


def test_an_idle_list_stops_opening_and_the_job_deletes_it_as_the_page_says(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)
    start(client, "briton")
    page = privacy(client)
    assert "has not been changed for 180 days no longer opens" in page
    assert "A job that the operator of this site runs then deletes it." in page

    time_machine.shift(timedelta(days=settings.RETENTION_DAYS, seconds=1))
    assert headline(client.get("/en/checklist/")) == "No list on this device yet"
    assert Checklist.objects.count() == 1
    call_command("forget")

    assert not Checklist.objects.exists()


@pytest.mark.parametrize(
    ("is_encrypted", "said"),
    [
        (True, "they can if they manage your device or inspect encrypted traffic"),
        (False, "can see which pages you read and what you answer"),
    ],
)
def test_what_an_employer_can_see_depends_on_whether_the_connection_is_encrypted(
    client, settings, is_encrypted, said
):
    settings.HTTPS = is_encrypted
    # A setting changes only with a restart, which empties the cache.
    caches["default"].clear()

    page = privacy(client)

    assert said in page
    assert ("The connection is encrypted" in page) == is_encrypted


def test_advice_has_no_mark_as_the_page_on_sources_says(client):
    step = BeautifulSoup(client.get("/en/steps/meta-ai/").content, "html.parser")
    [advice] = step.select(".verify")

    assert "Did it work?" in advice.text
    assert not advice.select("a, button")
    assert "What has no mark, such as a hint in a menu or the lines after “Did it work?”" in text(
        client.get("/en/sources/")
    )
