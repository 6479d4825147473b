"""The list, the end of the journey, and erasing both."""

from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from pytest_django.asserts import assertContains, assertRedirects

from tests.people import erase, make_client, start, tick
from tests.reading import headline, rows, text
from tests.steps import STEPS

pytestmark = pytest.mark.django_db


# The list, and the end


def test_the_list_says_why_a_step_applies_or_does_not(client):
    start(client, "briton")

    page = text(client.get("/en/checklist/"))

    assert "Meta takes objections here." in page
    assert "You have no LinkedIn." in page


def test_the_list_shows_each_answer_and_which_step_comes_next(client):
    start(client)
    tick(client, "linkedin-ai-training")
    tick(client, "offsite-ads", "left")

    page = BeautifulSoup(client.get("/en/checklist/").content, "html.parser")

    switches = [switch["class"][1] for switch in page.select(".steps .switch")]
    assert switches == ["off", "check", "kept", "on", "on", "on"]
    assert page.select_one(".steps [aria-current=step] b").get_text() == "Check the sharing"


def test_the_list_says_that_no_step_applies(client):
    client.post("/en/plan/", {"region": "us", "accounts": ["facebook"]})

    response = client.get("/en/checklist/")

    assert headline(response) == "Nothing you can switch off"
    assert "Meta takes no objections here." in text(response)


def test_there_is_no_end_while_a_step_is_open(client):
    start(client)

    assertRedirects(client.get("/en/done/"), "/en/checklist/")


def test_the_end_tells_what_was_done_left_and_only_requested(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)
    start(client)
    for slug in STEPS:
        tick(client, slug, "left" if slug == "tidy-up" else "done")

    page = text(client.get("/en/done/"))

    assert "5 of 6 steps done, 22 November 2026" in page
    assert "You left 1 step as it was." in page
    assert "2 requests are waiting for an answer." in page
    assert "Request sent on 22 November 2026, waiting for an answer" in page
    assert "What is learned stays." in page
    assert "Left as it is, by choice, on 22 November 2026" in page
    assert "On 22 February 2027, check that everything is still as you left it." in page


def test_the_end_claims_nothing_if_everything_was_left(client):
    start(client, "briton")
    tick(client, "meta-ai", "left")

    response = client.get("/en/done/")

    assert headline(response).startswith("That’s settled. 0 of 1 step done")
    assert "Unticked" not in text(response)
    assert "What you did" not in text(response)


def test_the_end_says_unticked_only_to_those_who_switched_the_training_off(client):
    start(client, "american")
    for slug in STEPS:
        tick(client, slug)
    assert headline(client.get("/en/done/")).startswith("Unticked.")

    start(client, "briton")
    tick(client, "meta-ai")
    assert headline(client.get("/en/done/")).startswith("That’s settled.")


def test_the_day_of_a_tick_is_the_day_in_the_sites_time_zone(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), tick=False)
    start(client, "briton")
    tick(client, "meta-ai")

    assert "Request sent on 23 November 2026" in text(client.get("/en/done/"))


# Erasing


def test_erasing_asks_first_and_then_leaves_nothing(client):
    start(client)
    tick(client, "tidy-up")

    asked = client.get("/en/erase/")
    assert headline(asked) == "Erase everything?"
    assert rows() == (1, 1, 1)

    erased = erase(client)
    assert rows() == (0, 0, 0)
    assert erased.cookies[settings.DEVICE_COOKIE]["max-age"] == 0
    assert "cookies" in erased["Clear-Site-Data"]
    assert headline(client.get(erased.url)) == "Everything is erased."


def test_reloading_the_page_after_erasing_does_not_erase_a_newer_list(client):
    start(client)
    erased = erase(client)
    start(client)

    assert erased.status_code == 302
    assert headline(client.get(erased.url)) == "Erase everything?"
    assert headline(client.get("/en/checklist/")) == "0 of 6 steps done"


def test_a_confirmation_erases_only_the_lists_it_was_shown_for(client):
    start(client)
    form = BeautifulSoup(client.get("/en/erase/").content, "html.parser").form
    shown_for = form.find("input", {"name": "lists"})["value"]
    erase(client)
    start(client, "briton")

    for lists in (shown_for, "", "é"):
        response = client.post("/en/erase/", {"lists": lists})

        assertContains(response, "Nothing was erased", status_code=409)
    assert headline(client.get("/en/checklist/")) == "0 of 1 step done"


def test_erasing_one_list_leaves_the_others():
    one, other = make_client(), make_client()
    start(one)
    start(other)

    erase(one)

    assert rows() == (1, 1, 0)
    assert headline(other.get("/en/checklist/")) == "0 of 6 steps done"


def test_without_a_list_the_page_says_that_there_is_nothing_to_erase(client):
    assertContains(client.get("/en/erase/"), "There is nothing to erase here.")

    assertContains(erase(client), "nothing was erased", status_code=409)
