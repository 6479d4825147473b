"""What a visitor takes away."""

import re
from datetime import UTC, datetime

import pytest
from ical.calendar_stream import IcsCalendarStream
from pytest_django.asserts import assertRedirects

from tests.people import start, tick
from tests.reading import headline

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def noon(time_machine):
    time_machine.move_to(NOON, tick=False)


@pytest.fixture
def finished(client):
    """The American, who did everything but the tidying up."""
    start(client, "american")
    for slug in ("linkedin-ai-training", "microsoft-sharing", "offsite-ads", "linkedin-objection"):
        tick(client, slug)
    tick(client, "tidy-up", "skipped")
    return client


def entries(response) -> list[dict[str, str]]:
    """Read a calendar by its published grammar (RFC 5545), not with the library that wrote it."""
    unfolded = re.sub(r"\r\n[ \t]", "", response.content.decode())
    events = re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT\r\n", unfolded, re.DOTALL)
    return [dict(line.split(":", 1) for line in event.splitlines()) for event in events]


def test_the_reminders_are_whole_days_three_months_and_one_month_ahead(finished):
    check, ask = entries(finished.get("/en/reminder.ics"))

    assert check["SUMMARY"] == "Check that all is still off"
    assert (check["DTSTART;VALUE=DATE"], check["DTEND;VALUE=DATE"]) == ("20270220", "20270221")
    assert ask["SUMMARY"] == "No answer yet? Ask again: Written objection to LinkedIn"
    assert ask["DTSTART;VALUE=DATE"] == "20261222"


def test_another_library_reads_the_same(finished):
    calendar = IcsCalendarStream.calendar_from_ics(finished.get("/fr/reminder.ics").text)

    assert [
        (event.summary, str(event.dtstart), str(event.dtend)) for event in calendar.events
    ] == [
        ("Vérifier que tout est resté désactivé", "2027-02-20", "2027-02-21"),
        (
            "Pas de réponse\u202f? Relancer\u00a0: Opposition écrite auprès de LinkedIn",
            "2026-12-22",
            "2026-12-23",
        ),
    ]


def test_the_reminders_speak_the_visitors_language(finished):
    check, _ = entries(finished.get("/fr/reminder.ics"))

    assert check["SUMMARY"] == "Vérifier que tout est resté désactivé"
    assert check["DESCRIPTION"].endswith("/fr/checklist/")


def test_every_line_is_folded_and_ended_as_calendars_require(finished):
    response = finished.get("/fr/reminder.ics")

    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    lines = response.content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)


def test_asking_twice_gives_the_same_identifiers_and_another_list_gives_others(
    finished, time_machine
):
    first = [entry["UID"] for entry in entries(finished.get("/en/reminder.ics"))]
    time_machine.shift(3600)
    second = [entry["UID"] for entry in entries(finished.get("/fr/reminder.ics"))]
    assert first == second
    assert len(set(first)) == 2

    finished.post("/en/privacy/", {"confirmed": "yes"})
    start(finished, "briton")
    tick(finished, "meta-ai")
    other = [entry["UID"] for entry in entries(finished.get("/en/reminder.ics"))]
    assert set(other).isdisjoint(first)


def test_there_is_nothing_to_be_reminded_of_before_the_end(client):
    assert headline(client.get("/en/reminder.ics")) == "No list on this device yet"
    start(client)
    assertRedirects(client.get("/en/reminder.ics"), "/en/checklist/")
