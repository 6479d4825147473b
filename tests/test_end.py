"""The list, the end of the journey, and erasing both."""

import re
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from pytest_django.asserts import assertContains, assertRedirects

from optout.models import ResumeLink
from tests.people import PEOPLE, erase, make_client, start, tick
from tests.reading import headline, rows, text
from tests.resuming.joining import join
from tests.steps import COUNTED, STEPS

pytestmark = pytest.mark.django_db


# The list, and the end


def parsed(page):
    return BeautifulSoup(page.content, "html.parser")


def heading(client, language="en"):
    return headline(client.get(f"/{language}/checklist/"))


def test_the_list_says_why_a_step_does_not_apply(client):
    start(client, "briton")
    assert "You have no LinkedIn." in text(client.get("/en/checklist/"))

    client.post("/en/plan/", {"region": "us", "accounts": ["linkedin", "facebook"]})
    assert "Meta takes no objections here." in text(client.get("/en/checklist/"))


def test_the_list_shows_each_answer_and_which_step_comes_next(client):
    start(client)
    tick(client, "linkedin-ai-training")
    tick(client, "offsite-ads", "left")

    page = parsed(client.get("/en/checklist/"))

    assert [switch["class"][1] for switch in page.select("ol.steps .switch")] == [
        *("off", "check", "kept", "on", "on")
    ]
    assert page.select_one(".steps [aria-current=step] b").get_text() == "Check the sharing"


def test_what_is_optional_has_a_place_of_its_own_and_no_part_in_the_count(client):
    start(client, "american")
    for slug in COUNTED:
        tick(client, slug)

    page = parsed(client.get("/en/checklist/"))

    [optional] = page.select("ul.steps:not(details ul)")
    assert optional.find_previous("h2").get_text() == "To go further, if you like"
    assert [each.get_text() for each in optional.select("b")] == ["Tidy up"]
    assert "Tidy up" not in page.select_one("ol.steps").get_text()


def test_the_list_says_that_no_step_applies(client):
    client.post("/en/plan/", {"region": "us", "accounts": ["facebook"]})

    response = client.get("/en/checklist/")

    assert headline(response) == "No step to take here"
    assert "That does not mean that your data is not used." in text(response)
    reasons = parsed(response).select_one("details[open]")
    assert "Meta takes no objections here." in reasons.get_text()


def test_no_page_counts_none_of_none(client):
    """A list on which no step is left, with a link that was made before."""
    start(client, "briton")
    tick(client, "meta-ai")
    client.post("/en/share/")
    client.post("/en/plan/", PEOPLE["briton"] | {"region": "us"})

    own = {path: text(client.get(f"/en/{path}")) for path in ("", "share/", "record/", "join/")}

    for said in own.values():
        assert not re.search(r"\b0 (of|steps)\b", said)
    assert "Your link says that none of these steps applies to you." in own["share/"]
    assert "None of the steps applies." in own["record/"]
    assert "There is already a list on this device. It is kept" in own["join/"]
    other = make_client()
    start(other)
    other.post("/en/resume/", {"link": "yes"})
    join(client, ResumeLink.objects.get().token)
    assert "No step to take; list begun on" in text(client.get("/en/resume/"))


def test_a_list_is_passed_on_from_the_first_answer_on(client):
    start(client)
    assert not parsed(client.get("/en/checklist/")).main.find("a", href="/en/share/")

    tick(client, "offsite-ads", "left")

    assert parsed(client.get("/en/checklist/")).main.find("a", href="/en/share/")


def test_the_address_of_the_end_leads_to_the_list(client):
    start(client, "briton")
    assertRedirects(client.get("/en/done/"), "/en/checklist/")

    tick(client, "meta-ai")
    assertRedirects(client.get("/en/done/"), "/en/checklist/")


def test_the_end_tells_what_was_done_left_and_only_requested(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)
    start(client)
    for slug in STEPS:
        tick(client, slug, "left" if slug == "offsite-ads" else "done")

    page = text(client.get("/en/checklist/"))

    assert page.startswith("4 of 5 steps done")
    assert "You left 1 step as it was." in page
    assert "2 steps are waiting for a reply." in page
    assert "Off, seen on 22 November 2026" in page
    assert "At least one left on, by choice, on 22 November 2026" in page
    assert "Sent on 22 November 2026, no reply noted yet" in page
    assert "Had one? Note it on the page of the step." in page
    assert "On 22 February 2027, check that everything is still as you left it." in page


def test_the_end_claims_nothing_if_everything_was_left(client):
    start(client, "american")
    for slug in COUNTED:
        tick(client, slug, "left")

    response = client.get("/en/checklist/")

    assert headline(response) == "0 of 4 steps done"
    assert "You left 4 steps as they were." in text(response)
    assert "Unticked" not in text(response)
    assert "waiting" not in text(response)


def test_nothing_is_said_of_the_end_while_a_setting_is_not_found(client):
    start(client, "american")
    for slug in COUNTED:
        tick(client, slug, "not-found" if slug == "offsite-ads" else "done")

    page = text(client.get("/en/checklist/"))

    assert page.startswith("3 of 4 steps done Next: Stop the tracking")
    assert "check that everything is still" not in page


@pytest.mark.parametrize(
    ("language", "waiting", "unticked"),
    [
        ("en", "4 of 4 steps done", "Unticked. 4 of 4 steps done"),
        ("fr", "4 sur 4 étapes faites", "Décoché. Étapes faites : 4 sur 4"),
    ],
)
def test_the_end_says_unticked_only_once_no_request_waits_for_a_reply(
    client, language, waiting, unticked
):
    start(client, "american", language)
    for slug in COUNTED:
        tick(client, slug, language=language)
    assert heading(client, language) == waiting

    client.post("/en/steps/linkedin-objection/", {"reply": "refused"})
    assert heading(client, language) == unticked
    client.post("/en/steps/linkedin-objection/", {"reply": ""})
    assert heading(client, language) == waiting


def test_the_end_says_unticked_only_to_those_who_switched_the_training_off(client):
    start(client, "american")
    for slug in COUNTED:
        tick(client, slug, "left" if slug in {COUNTED[0], COUNTED[3]} else "done")

    assert heading(client) == "2 of 4 steps done"


def test_a_request_that_was_accepted_switches_nothing_off(client):
    start(client, "briton")
    tick(client, "meta-ai")
    client.post("/en/steps/meta-ai/", {"reply": "accepted"})

    page = client.get("/en/checklist/")

    assert headline(page) == "1 of 1 step done"
    assert "Unticked" not in text(page)
    assert "waiting" not in text(page)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("checklist/", "Sent on 23 November 2026"),
        ("record/", "Begun on 23 November 2026. Finished on 23 November 2026."),
        ("privacy/", "begun on 23 November 2026"),
        ("resume/", "since 23 November 2026"),
    ],
)
def test_every_day_is_the_day_in_the_sites_time_zone(client, time_machine, path, said):
    time_machine.move_to(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), tick=False)
    start(client, "briton")
    tick(client, "meta-ai")

    assert said in text(client.get(f"/en/{path}"))


# Erasing


def test_erasing_asks_first_and_then_leaves_nothing(client):
    start(client)
    tick(client, "tidy-up")

    asked = client.get("/en/erase/")
    assert headline(asked) == "Erase everything?"
    assert "This will delete your list" in text(asked)
    assert rows() == (1, 1, 1)

    erased = erase(client)
    assert rows() == (0, 0, 0)
    assert erased.cookies[settings.DEVICE_COOKIE]["max-age"] == 0
    assert headline(client.get(erased.url)) == "Everything is erased."
    assert "have been deleted from our database" in text(client.get(erased.url))


def test_reloading_the_page_after_erasing_does_not_erase_a_newer_list(client):
    start(client)
    erased = erase(client)
    start(client)

    assert erased.status_code == 302
    assert headline(client.get(erased.url)) == "Erase everything?"
    assert headline(client.get("/en/checklist/")) == "0 of 5 steps done"


def test_a_confirmation_erases_only_the_lists_it_was_shown_for(client):
    start(client)
    form = BeautifulSoup(client.get("/en/erase/").content, "html.parser").form
    shown_for = form.find("input", {"name": "lists"})["value"]
    erase(client)
    start(client, "briton")

    for lists in (shown_for, "", "é"):
        response = client.post("/en/erase/", {"lists": lists})

        assertContains(response, "Nothing was erased", status_code=409)
        assert "This will delete your list" in text(response)
    assert headline(client.get("/en/checklist/")) == "0 of 1 step done"


def test_erasing_one_list_leaves_the_others():
    one, other = make_client(), make_client()
    start(one)
    start(other)

    erase(one)

    assert rows() == (1, 1, 0)
    assert headline(other.get("/en/checklist/")) == "0 of 5 steps done"


def test_without_a_list_the_page_says_that_there_is_nothing_to_erase(client):
    assertContains(client.get("/en/erase/"), "There is nothing to erase here.")

    assertContains(erase(client), "nothing was erased", status_code=409)
