"""What the privacy page says is stored, compared with what is stored."""

import re

import pytest
from django.apps import apps
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection

from tests.people import erase, make_client, start, tick
from tests.reading import text

pytestmark = pytest.mark.django_db

SAID = {
    "Checklist": {
        "region": "where you live",
        "accounts": "which accounts you have",
        "created_at": "When the list was made",
        "touched_at": "when it was last changed",
        "finished_at": "since when no step is open",
        "came_from": "If you came through a colleague’s link: which one",
    },
    "Browser": {
        "checklist": "each device that opens the list",
        "device": "whether it is a phone or a computer",
        "key_digest": "a hash (SHA-256) of its key",
        "added_at": "since when",
        "brought_forward_at": "the moment at which the list was last put in front of another one",
    },
    "Erasure": {
        "fingerprint": "a hash of its number and of when it was made",
        "erased_at": "When you erase a list, we keep for those",
    },
    "Tick": {
        "checklist": "each step you answered",
        "step_slug": "the step",
        "outcome": "your answer",
        "ticked_at": "when you gave it",
        "reply": "the reply that you noted",
        "replied_at": "and when you noted it",
    },
    "CompletionLink": {
        "checklist": "each link or code that you make",
        "seed": "what it takes to show it to you again",
        "token_digest": "what it takes to show it to you again",
        "token_length": "what it takes to show it to you again",
        "made_at": "since when it exists",
    },
    "ResumeLink": {
        "checklist": "each link or code that you make",
        "seed": "what it takes to show it to you again",
        "token_digest": "what it takes to show it to you again",
        "made_at": "since when it exists",
    },
    "ResumeCode": {
        "checklist": "each link or code that you make",
        "seed": "what it takes to show it to you again",
        "locator": "what it takes to show it to you again",
        "made_at": "since when it exists",
        "tries_left": "how many tries a code has left",
    },
}
"""The phrase with which the page names each stored column."""


def test_the_page_names_every_stored_column_and_no_other(client):
    page = text(client.get("/en/privacy/"))

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
    page = text(client.get("/en/privacy/"))
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


def test_erasing_leaves_no_cookie_and_no_row_but_the_hash_that_the_page_names(client):
    start(client, "briton")
    tick(client, "meta-ai")
    client.post("/en/share/")
    client.post("/en/resume/", {"link": "yes"})

    response = erase(client)

    left = {model.__name__ for model in apps.get_models() if model.objects.exists()}
    assert left == {"Erasure"}
    assert client.cookies[settings.DEVICE_COOKIE].value == ""
    assert response["Clear-Site-Data"] == '"cache", "cookies", "storage"'
