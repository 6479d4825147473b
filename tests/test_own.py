"""The pages that know a visitor’s checklist."""

from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from optout.models import Checklist, Device, Tick, digest
from tests.people import PEOPLE, start, tick

pytestmark = pytest.mark.django_db

STEPS = [
    "linkedin-ai-training",
    "microsoft-sharing",
    "offsite-ads",
    "linkedin-objection",
    "meta-ai",
    "tidy-up",
]


def rows():
    return Checklist.objects.count(), Device.objects.count(), Tick.objects.count()


def headline(response):
    heading = BeautifulSoup(response.content, "html.parser").h1
    return " ".join(heading.get_text(" ").split())


def text(response):
    main = BeautifulSoup(response.content, "html.parser").main
    return " ".join(main.get_text(" ").split())


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
    assert Device.objects.get().key_digest == digest(cookie.value)


def test_reading_stores_nothing_and_sets_no_cookie(client):
    pages = ["", "plan/", "checklist/", "done/", "compare/", "sources/", "privacy/"]
    for page in [*pages, *(f"steps/{slug}/" for slug in STEPS)]:
        response = client.get(f"/en/{page}")

        assert (response.status_code, dict(response.cookies)) == (200, {})
    assert rows() == (0, 0, 0)


@pytest.mark.parametrize(
    ("answers", "complaint"),
    [
        ({}, "Choose where you live."),
        ({"region": "atlantis"}, "Choose where you live from the list."),
        ({"region": "eu"}, "Choose at least one account."),
        ({"region": "eu", "accounts": ["myspace"]}, "Choose your accounts from the list."),
        ({"region": "eu", "accounts": ["linkedin"]}, "Choose the device you are using."),
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


def test_answers_that_were_right_are_kept_when_another_is_missing(client):
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


def test_the_answers_given_are_ticked_when_they_are_changed(client):
    start(client, "briton")

    page = BeautifulSoup(client.get("/en/plan/").content, "html.parser")

    assert {box["value"] for box in page.select("input[checked]")} == {
        "uk",
        "instagram",
        "phone",
    }


# Ticking


@pytest.mark.parametrize("who", PEOPLE)
def test_everyone_is_led_from_step_to_step_to_the_end(client, who):
    response = start(client, who)

    visited = []
    while "/steps/" in response.url:
        visited.append(response.url.split("/")[-2])
        response = tick(client, visited[-1])

    assert (
        visited
        == {
            "european": STEPS,
            "american": [slug for slug in STEPS if slug != "meta-ai"],
            "hongkonger": [slug for slug in STEPS if slug != "meta-ai"],
            "briton": ["meta-ai"],
        }[who]
    )
    assertRedirects(response, "/en/done/")


def test_putting_a_step_off_leads_on_and_stores_nothing(client):
    start(client)

    response = tick(client, "linkedin-ai-training", "open")

    assertRedirects(response, "/en/steps/microsoft-sharing/")
    assert Tick.objects.count() == 0


def test_putting_the_last_open_step_off_leads_to_the_list(client):
    start(client, "briton")

    assertRedirects(tick(client, "meta-ai", "open"), "/en/checklist/")


@pytest.mark.parametrize("outcome", ["done", "skipped"])
def test_taking_an_answer_back_stays_on_the_step_and_leaves_it_open(client, outcome):
    start(client)
    tick(client, "offsite-ads", outcome)

    response = tick(client, "offsite-ads", "open")

    assertRedirects(response, "/en/steps/offsite-ads/")
    assert Tick.objects.count() == 0


def test_ticking_twice_is_as_good_as_once(client):
    start(client)

    tick(client, "tidy-up")
    tick(client, "tidy-up")

    assert headline(client.get("/en/checklist/")) == "1 of 6 steps done"


def test_the_next_page_reads_the_latest_answer_back_with_a_way_to_undo_it(client, time_machine):
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


# Whose list


def test_an_answer_without_a_list_is_refused_with_a_way_on(client):
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
    assert Device.objects.get().key_digest != digest(key)


def test_two_browsers_never_see_each_others_list(make_client):
    one, other = make_client(), make_client()
    start(one)
    start(other, "briton")

    tick(one, "meta-ai")

    assert headline(one.get("/en/checklist/")) == "1 of 6 steps done"
    assert headline(other.get("/en/checklist/")) == "0 of 1 step done"


def test_a_list_left_alone_too_long_no_longer_opens(client, time_machine):
    time_machine.move_to(datetime(2026, 1, 1, tzinfo=UTC), tick=False)
    start(client)

    time_machine.shift(timedelta(days=settings.RETENTION_DAYS))
    assert headline(client.get("/en/checklist/")) == "0 of 6 steps done"
    time_machine.shift(timedelta(seconds=1))
    assert headline(client.get("/en/checklist/")) == "No list on this device yet"


def test_every_answer_gives_the_list_its_full_time_again(client, time_machine):
    time_machine.move_to(datetime(2026, 1, 1, tzinfo=UTC), tick=False)
    start(client)
    time_machine.shift(timedelta(days=100))

    response = tick(client, "tidy-up")

    assert response.cookies[settings.DEVICE_COOKIE]["max-age"] == 180 * 24 * 60 * 60
    time_machine.shift(timedelta(days=100))
    assert headline(client.get("/en/checklist/")) == "1 of 6 steps done"


# The list, and the end


def test_the_list_says_why_a_step_applies_or_does_not(client):
    start(client, "briton")

    page = text(client.get("/en/checklist/"))

    assert "In the United Kingdom Meta resumed in September 2024" in page
    assert "You did not name LinkedIn among your accounts." in page


def test_where_nothing_applies_the_list_says_so(client):
    client.post("/en/plan/", {"region": "us", "accounts": ["facebook"], "device": "phone"})

    response = client.get("/en/checklist/")

    assert headline(response) == "Nothing to switch off"
    assert "Meta offers no way to refuse AI training, one source says." in text(response)


def test_the_end_is_not_there_while_a_step_is_open(client):
    start(client)

    assertRedirects(client.get("/en/done/"), "/en/checklist/")


def test_the_end_tells_what_was_done_left_and_only_requested(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)
    start(client)
    for slug in STEPS:
        tick(client, slug, "skipped" if slug == "tidy-up" else "done")

    page = text(client.get("/en/done/"))

    assert "5 of 6 steps done, 22 November 2026" in page
    assert "1 step you left as it was." in page
    assert "2 requests wait for an answer." in page
    assert "Request sent on 22 November 2026, waiting for an answer" in page
    assert "Training that has already taken place is not undone." in page
    assert "Left as it is, by your choice, on 22 November 2026" in page
    assert "on 20 February 2027" in page


def test_an_end_where_everything_was_left_claims_nothing(client):
    start(client, "briton")
    tick(client, "meta-ai", "skipped")

    response = client.get("/en/done/")

    assert headline(response).startswith("Decided. 0 of 1 step done")
    assert "Unticked" not in text(response)
    assert "What you did" not in text(response)


def test_the_day_of_a_tick_is_the_day_in_the_sites_time_zone(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), tick=False)
    start(client, "briton")
    tick(client, "meta-ai")

    assert "Request sent on 23 November 2026" in text(client.get("/en/done/"))


# Erasing


def test_erasing_asks_first_and_then_leaves_nothing(client):
    start(client)
    tick(client, "tidy-up")

    asked = client.post("/en/privacy/")
    assert headline(asked) == "Erase everything?"
    assert rows() == (1, 1, 1)

    erased = client.post("/en/privacy/", {"confirmed": "yes"})
    assert headline(erased) == "Everything is erased."
    assert rows() == (0, 0, 0)
    assert erased.cookies[settings.DEVICE_COOKIE]["max-age"] == 0
    assert "cookies" in erased["Clear-Site-Data"]


def test_erasing_one_list_leaves_the_others(make_client):
    one, other = make_client(), make_client()
    start(one)
    start(other)

    one.post("/en/privacy/", {"confirmed": "yes"})

    assert rows() == (1, 1, 0)
    assert headline(other.get("/en/checklist/")) == "0 of 6 steps done"


def test_there_is_nothing_to_erase_without_a_list(client):
    response = client.post("/en/privacy/", {"confirmed": "yes"})

    assert "This site keeps nothing about this browser at the moment." in text(response)


# With htmx


def test_with_htmx_the_heading_takes_the_focus(client):
    start(client)

    plain = client.get("/en/steps/tidy-up/")
    by_htmx = client.get("/en/steps/tidy-up/", headers={"HX-Request": "true"})

    assert not BeautifulSoup(plain.content, "html.parser").select("h1[autofocus]")
    assert BeautifulSoup(by_htmx.content, "html.parser").select("h1[autofocus]")


def test_htmx_is_loaded_only_where_there_is_something_to_tick(client):
    assertNotContains(client.get("/en/steps/tidy-up/"), "<script")
    start(client)
    assertContains(client.get("/en/steps/tidy-up/"), "<script", count=1)
    assertNotContains(client.get("/en/compare/"), "<script")


def test_a_get_changes_nothing(client, django_assert_max_num_queries):
    start(client)
    tick(client, "tidy-up")
    before = list(Checklist.objects.values()), list(Tick.objects.values())

    for page in ["", "plan/", "checklist/", "done/", "privacy/", "steps/tidy-up/?outcome=done"]:
        with django_assert_max_num_queries(2):
            client.get(f"/en/{page}")

    assert (list(Checklist.objects.values()), list(Tick.objects.values())) == before


def test_a_plain_django_client_without_headers_cannot_change_anything():
    assert start(Client()).status_code == 403
    assert rows() == (0, 0, 0)
