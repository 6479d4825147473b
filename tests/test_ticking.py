"""Answering a step, with htmx and without."""

from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from optout.journey import Outcome
from optout.models import Checklist, Tick
from tests.people import PEOPLE, start, tick
from tests.reading import rows
from tests.steps import LINKEDIN, STEPS

pytestmark = pytest.mark.django_db


# Ticking


@pytest.mark.parametrize("who", PEOPLE)
def test_everyone_is_led_from_step_to_step_to_the_end(client, who):
    response = start(client, who)

    visited = []
    while "/steps/" in response.url:
        visited.append(response.url.split("/")[-2])
        response = tick(client, visited[-1])

    led_through = {
        "european": STEPS,
        "american": LINKEDIN,
        "hongkonger": LINKEDIN,
        "briton": ("meta-ai",),
    }
    assert tuple(visited) == led_through[who]
    assertRedirects(response, "/en/done/")


def test_postponing_a_step_leads_to_the_next_one_and_stores_nothing(client):
    start(client)

    response = tick(client, "linkedin-ai-training", "later")

    assertRedirects(response, "/en/steps/microsoft-sharing/")
    assert Tick.objects.count() == 0


@pytest.mark.parametrize("outcome", ["done", "skipped"])
def test_later_on_an_old_page_does_not_change_the_answer_of_another_device(client, outcome):
    start(client)
    old_page = BeautifulSoup(client.get("/en/steps/offsite-ads/").content, "html.parser")
    later = old_page.find("button", string="Later")
    tick(client, "offsite-ads", outcome)

    response = client.post("/en/steps/offsite-ads/", {later["name"]: later["value"]})

    assertRedirects(response, "/en/steps/linkedin-objection/")
    assert Tick.objects.get().outcome == outcome


def test_postponing_the_last_open_step_leads_to_the_list(client):
    start(client, "briton")

    assertRedirects(tick(client, "meta-ai", "later"), "/en/checklist/")


@pytest.mark.parametrize("outcome", ["done", "skipped"])
def test_taking_an_answer_back_stays_on_the_step_and_leaves_it_open(client, outcome):
    start(client)
    tick(client, "offsite-ads", outcome)

    response = tick(client, "offsite-ads", "open")

    assertRedirects(response, "/en/steps/offsite-ads/")
    assert Tick.objects.count() == 0


def test_the_next_page_shows_the_latest_answer_and_an_undo_button(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)
    start(client)
    following = client.post("/en/steps/linkedin-ai-training/", {"outcome": "done"}, follow=True)

    note = BeautifulSoup(following.content, "html.parser").select_one("form.noted")
    assert "Switched off on 22 November 2026" in " ".join(note.get_text(" ").split())
    assert note["action"] == "/en/steps/linkedin-ai-training/"
    assert note.button["value"] == "open"

    time_machine.shift(timedelta(minutes=11))
    assertNotContains(client.get("/en/steps/microsoft-sharing/"), "noted")


def test_an_unknown_or_missing_outcome_is_refused_and_nothing_is_stored(client):
    start(client)

    for body in ({}, {"outcome": ""}, {"outcome": "maybe"}):
        response = client.post("/en/steps/tidy-up/", body)

        assertContains(response, "Choose one of the answers", status_code=422)
    assert Tick.objects.count() == 0


def test_a_step_that_does_not_apply_takes_no_answer(client):
    start(client, "american")

    response = tick(client, "meta-ai")

    assertContains(response, "does not apply to you", status_code=422)
    assert Tick.objects.count() == 0


def test_a_tick_sees_what_another_device_ticked_since_the_list_was_read(client, monkeypatch):
    start(client)
    for step in STEPS[2:]:
        tick(client, step)

    def tick_after_another(self, *args, **kwargs):
        other = Checklist.objects.get(pk=self.pk)
        tick_now(other, STEPS[0], Outcome.SKIPPED, at=timezone.now())
        return tick_now(self, *args, **kwargs)

    tick_now = Checklist.tick
    monkeypatch.setattr(Checklist, "tick", tick_after_another)

    response = tick(client, STEPS[1])

    assertRedirects(response, "/en/done/")
    assert Checklist.objects.get().finished_at


def test_an_answer_to_a_list_erased_meanwhile_is_refused(client, monkeypatch):
    start(client)

    def keep(self, *args, **kwargs):
        Checklist.objects.all().delete()
        return keep_now(self, *args, **kwargs)

    keep_now = Checklist.tick
    monkeypatch.setattr(Checklist, "tick", keep)

    assertContains(tick(client, "tidy-up"), "tidy", status_code=409)
    assert rows() == (0, 0, 0)


# With htmx


def test_htmx_is_loaded_only_where_there_is_something_to_tick(client):
    assertNotContains(client.get("/en/steps/tidy-up/"), "htmx")
    start(client)
    assertContains(client.get("/en/steps/tidy-up/"), "django_htmx/htmx", count=1)
    assertNotContains(client.get("/en/compare/"), "<script")


def test_a_get_sends_two_queries_at_most_and_changes_nothing(
    client, django_assert_max_num_queries
):
    start(client)
    tick(client, "tidy-up")
    before = list(Checklist.objects.values()), list(Tick.objects.values())

    for page in ["", "plan/", "checklist/", "done/", "privacy/", "steps/tidy-up/?outcome=done"]:
        with django_assert_max_num_queries(2):
            client.get(f"/en/{page}")

    assert (list(Checklist.objects.values()), list(Tick.objects.values())) == before
