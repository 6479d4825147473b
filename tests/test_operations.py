"""What operators request from the site."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import OperationalError

from optout.models import Checklist

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_process_is_live_without_the_database_and_says_its_release(client, settings):
    response = client.get("/livez")

    assert (response.status_code, response.text) == (200, f"live {settings.RELEASE}\n")
    assert "no-store" in response["Cache-Control"]


def test_the_changelog_begins_with_the_release(settings):
    changes = (settings.BASE_DIR / "CHANGELOG.md").read_text()

    assert re.search("^## (.*)$", changes, re.MULTILINE)[1] == settings.RELEASE


@pytest.mark.django_db
def test_a_site_is_ready_when_its_database_can_be_written(client):
    assert client.get("/readyz").text == "ready\n"


@pytest.mark.django_db
def test_a_site_is_not_ready_when_its_database_cannot(client, monkeypatch):
    def fail(*args, **kwargs):
        raise OperationalError("attempt to write a readonly database")

    monkeypatch.setattr(Checklist.objects, "select_for_update", fail)

    response = client.get("/readyz")

    assert (response.status_code, response.text) == (503, "not ready\n")
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize(
    ("contact", "shown"),
    [
        ("security@untick.example", "mailto:security@untick.example"),
        ("https://untick.example/contact", "https://untick.example/contact"),
    ],
)
def test_security_txt_says_whom_to_tell(client, settings, time_machine, contact, shown):
    settings.CONTACT, settings.SITE_URL = contact, "https://untick.example"
    time_machine.move_to(NOON, tick=False)

    response = client.get("/.well-known/security.txt")

    fields = dict(line.split(": ", 1) for line in response.text.splitlines())
    assert fields["Contact"] == shown
    assert NOON < datetime.fromisoformat(fields["Expires"]) < NOON + timedelta(days=365)
    assert fields["Canonical"] == "https://untick.example/.well-known/security.txt"
    assert fields["Preferred-Languages"] == "fr, en"


def test_there_is_no_security_txt_without_a_contact(client, settings):
    settings.CONTACT = ""

    assert client.get("/.well-known/security.txt").status_code == 404
