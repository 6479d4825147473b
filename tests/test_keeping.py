"""The reminders in a visitor’s calendar."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from ical.calendar_stream import IcsCalendarStream
from pytest_django.asserts import assertRedirects

from tests.people import erase, make_client, start, tick
from tests.reading import headline, text
from tests.steps import COUNTED

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def noon(time_machine):
    time_machine.move_to(NOON, tick=False)


@pytest.fixture
def finished(client):
    """The American, who did everything that counts."""
    start(client, "american")
    for slug in COUNTED:
        tick(client, slug)
    return client


def entries(response) -> list[dict[str, str]]:
    """Read a calendar by its published grammar (RFC 5545), not with the library that wrote it."""
    unfolded = re.sub(r"\r\n[ \t]", "", response.content.decode())
    events = re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT\r\n", unfolded, re.DOTALL)
    events = [
        re.sub(r"BEGIN:VALARM\r\n.*?END:VALARM\r\n", "", event, flags=re.DOTALL)
        for event in events
    ]
    return [dict(line.split(":", 1) for line in event.splitlines()) for event in events]


def test_the_reminders_are_whole_days_one_and_three_months_ahead(finished):
    check, ask = entries(finished.get("/en/reminder.ics"))

    assert check["SUMMARY"] == "Check that my settings are still as I left them"
    assert (check["DTSTART;VALUE=DATE"], check["DTEND;VALUE=DATE"]) == ("20270222", "20270223")
    assert ask["SUMMARY"] == "No answer yet? Ask again: The objection"
    assert ask["DTSTART;VALUE=DATE"] == "20261222"


@pytest.mark.parametrize(
    ("sent", "ask_again", "check_again"),
    [
        (datetime(2026, 12, 1, 12, tzinfo=UTC), "20270101", "20270301"),
        (datetime(2027, 1, 31, 12, tzinfo=UTC), "20270228", "20270430"),
        (datetime(2026, 11, 30, 12, tzinfo=UTC), "20261230", "20270228"),
        # Already 1 December in the time zone of the site.
        (datetime(2026, 11, 30, 23, 30, tzinfo=UTC), "20270101", "20270301"),
    ],
)
def test_a_month_is_a_calendar_month(client, time_machine, sent, ask_again, check_again):
    time_machine.move_to(sent, tick=False)
    start(client, "american")
    for slug in COUNTED:
        tick(client, slug)

    check, ask = entries(client.get("/en/reminder.ics"))

    assert ask["DTSTART;VALUE=DATE"] == ask_again
    assert check["DTSTART;VALUE=DATE"] == check_again


def test_a_list_of_requests_alone_reminds_of_no_setting_but_of_the_reply(client):
    start(client, "briton")
    tick(client, "meta-ai")

    [ask] = entries(client.get("/en/reminder.ics"))
    assert ask["SUMMARY"] == "No answer yet? Ask again: Meta’s training"
    page = client.get("/en/checklist/").text
    assert "Settings change." not in page
    assert 'href="/en/reminder.ics"' in page

    client.post("/en/steps/meta-ai/", {"reply": "accepted"})

    assert 'href="/en/reminder.ics"' not in client.get("/en/checklist/").text
    assertRedirects(client.get("/en/reminder.ics"), "/en/checklist/")


@pytest.mark.parametrize(
    ("days", "ask_again", "check_again"),
    [
        (29, "20261222", "20270222"),
        (30, "20270122", "20270222"),
        (91, "20270321", "20270222"),
        (92, "20270322", "20270522"),
        (170, "20270611", "20270811"),
    ],
)
def test_no_reminder_is_in_the_past_or_moves_before_its_day(
    finished, time_machine, days, ask_again, check_again
):
    first = entries(finished.get("/en/reminder.ics"))
    time_machine.shift(days * 24 * 60 * 60)

    check, ask = entries(finished.get("/en/reminder.ics"))

    assert (ask["DTSTART;VALUE=DATE"], check["DTSTART;VALUE=DATE"]) == (ask_again, check_again)
    assert [check["UID"], ask["UID"]] == [entry["UID"] for entry in first]
    assert check["DTSTAMP"] > first[0]["DTSTAMP"]
    for entry, earlier in zip((check, ask), first, strict=True):
        # A calendar that already has the entry takes the one of the higher number.
        is_later = entry["DTSTART;VALUE=DATE"] > earlier["DTSTART;VALUE=DATE"]
        assert (int(entry["SEQUENCE"]) > int(earlier["SEQUENCE"])) == is_later
        assert int(entry["SEQUENCE"]) >= int(earlier["SEQUENCE"]) > 0


def test_the_file_is_to_be_imported_and_is_no_message_between_calendars(finished):
    assert "\r\nMETHOD:" not in finished.get("/en/reminder.ics").text


def test_a_record_restored_late_gives_reminders_in_the_future(finished, time_machine):
    record = SimpleUploadedFile("record.json", finished.get("/en/record.json").content)
    time_machine.shift(300 * 24 * 60 * 60)
    other = make_client()
    other.post("/en/plan/", {"restore": "yes", "record": record})

    days = [entry["DTSTART;VALUE=DATE"] for entry in entries(other.get("/en/reminder.ics"))]
    assert min(days) > "20270918"
    page = text(other.get("/en/checklist/"))
    assert "Check now that everything is still as you left it, and again on 18 Dec" in page


def test_a_reminder_rings_in_the_morning_and_leaves_the_day_free(finished):
    calendar = IcsCalendarStream.calendar_from_ics(finished.get("/en/reminder.ics").text)

    for event in calendar.events:
        [alarm] = event.alarm
        assert (alarm.action, alarm.description) == ("DISPLAY", event.summary)
        assert alarm.trigger == timedelta(hours=9)
        assert event.transparency == "TRANSPARENT"


def test_another_library_reads_the_same_in_the_visitors_language(finished):
    response = finished.get("/fr/reminder.ics")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert "noindex" in response["X-Robots-Tag"]
    calendar = IcsCalendarStream.calendar_from_ics(response.text)

    assert [
        (event.summary, str(event.dtstart), str(event.dtend)) for event in calendar.events
    ] == [
        (
            "Vérifier que mes réglages sont restés comme je les ai laissés",
            "2027-02-22",
            "2027-02-23",
        ),
        (
            "Pas de réponse\u202f? Relancer\u00a0: L’opposition",
            "2026-12-22",
            "2026-12-23",
        ),
    ]
    assert calendar.events[0].description.endswith("/fr/check-again/")


def test_asking_twice_gives_the_same_identifiers_and_another_list_gives_others(
    finished, time_machine
):
    first = [entry["UID"] for entry in entries(finished.get("/en/reminder.ics"))]
    time_machine.shift(3600)
    second = [entry["UID"] for entry in entries(finished.get("/fr/reminder.ics"))]
    assert first == second
    assert len(set(first)) == 2

    erase(finished)
    start(finished, "briton")
    tick(finished, "meta-ai")
    other = [entry["UID"] for entry in entries(finished.get("/en/reminder.ics"))]
    assert set(other).isdisjoint(first)


def test_the_identifiers_stay_the_same_after_an_answer_was_changed(finished, time_machine):
    first = [entry["UID"] for entry in entries(finished.get("/en/reminder.ics"))]
    time_machine.shift(3600)

    tick(finished, "offsite-ads", "left")

    assert [entry["UID"] for entry in entries(finished.get("/en/reminder.ics"))] == first


@pytest.mark.parametrize("reply", ["accepted", "refused"])
def test_a_request_that_was_answered_needs_no_reminder(finished, reply):
    finished.post("/en/steps/linkedin-objection/", {"reply": reply})

    [check] = entries(finished.get("/en/reminder.ics"))

    assert check["SUMMARY"] == "Check that my settings are still as I left them"


def test_a_request_without_an_answer_after_a_month_is_asked_again(finished, time_machine):
    time_machine.shift(timedelta(days=30))
    finished.post("/en/steps/linkedin-objection/", {"reply": "none-came"})

    _, ask = entries(finished.get("/en/reminder.ics"))

    assert ask["SUMMARY"] == "No answer yet? Ask again: The objection"
    assert ask["DTSTART;VALUE=DATE"] == "20270122"


def test_a_reminder_leads_to_the_list_if_nothing_was_switched_off(client):
    start(client, "american")
    for slug in COUNTED:
        tick(client, slug, "left")

    [check] = entries(client.get("/en/reminder.ics"))

    assert check["URL"].endswith("/en/checklist/")


def test_there_are_no_reminders_while_a_setting_is_not_found(finished):
    tick(finished, "offsite-ads", "not-found")

    assertRedirects(finished.get("/en/reminder.ics"), "/en/checklist/")


def test_there_are_no_reminders_before_the_end(client):
    nothing = client.get("/en/reminder.ics")
    assert (nothing.status_code, headline(nothing)) == (404, "No list on this device yet")
    start(client)
    assertRedirects(client.get("/en/reminder.ics"), "/en/checklist/")
