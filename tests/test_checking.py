"""Another look at what was switched off, from the reminder in a calendar."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from pytest_django.asserts import assertContains, assertRedirects

from optout.models import Browser, Tick
from tests.people import PEOPLE, erase, make_client, start, tick
from tests.reading import headline, text
from tests.steps import COUNTED
from tests.test_middleware import unreachable_list  # noqa: F401  a fixture

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PAGE = "/en/check-again/"


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


@pytest.fixture
def three_months_later(finished, time_machine):
    time_machine.move_to(datetime(2027, 2, 22, 9, tzinfo=UTC), tick=False)
    return finished


def parsed(response):
    return BeautifulSoup(response.content, "html.parser")


def rows(client):
    """What the page asks about, and what it says of each."""
    page = parsed(client.get(PAGE))
    return {
        section["id"]: " ".join(section.select_one(".stand").get_text().split())
        for section in page.select("#settings section[id]")
    }


def press(client, slug, look, page=None):
    """Press an answer of a row, as the page was shown."""
    page = page or parsed(client.get(PAGE))
    form = page.find("section", id=slug).form
    sent = {each["name"]: each["value"] for each in form.select("input")}
    assert look in [each["value"] for each in form.select("button")]
    return client.post(PAGE, sent | {"look": look})


def address_in(response):
    unfolded = re.sub(r"\r\n[ \t]", "", response.text)
    return re.search(r"^URL:https?://[^/]+(\S+)", unfolded, re.MULTILINE)[1]


# With the list


def test_the_reminder_opens_the_settings_with_their_links_and_two_answers_each(
    three_months_later,
):
    address = address_in(three_months_later.get("/en/reminder.ics"))

    page = parsed(three_months_later.get(address))

    assert address == PAGE
    sections = page.select("#settings section")
    assert [each["id"] for each in sections] == list(COUNTED[:3])
    assert [each.select_one("a.open")["href"] for each in sections] == [
        "https://linkedin.example/training",
        "https://linkedin.example/sharing",
        "https://linkedin.example/tracking",
    ]
    for each in sections:
        assert [button["value"] for button in each.select("button")] == ["still-off", "on-again"]


def test_what_was_left_not_found_or_only_requested_is_not_asked_about(client):
    start(client, "american")
    for slug, outcome in zip(COUNTED, ("off", "left-on", "not-found", "sent"), strict=True):
        tick(client, slug, outcome)

    assert list(rows(client)) == ["linkedin-ai-training"]


@pytest.mark.parametrize(
    ("slug", "look", "said"),
    [
        (COUNTED[0], "still-off", "Off, seen on 22 November 2026, and again on 22 February 2027"),
        (
            COUNTED[0],
            "on-again",
            "Off on 22 November 2026, on again later, switched off on 22 February 2027",
        ),
        (
            COUNTED[2],
            "still-off",
            "All off, seen on 22 November 2026, and again on 22 February 2027",
        ),
        (
            COUNTED[2],
            "on-again",
            "All off on 22 November 2026, at least one on again later, all off on "
            "22 February 2027",
        ),
    ],
)
def test_what_was_found_is_in_the_record_beside_what_was_done(
    three_months_later, slug, look, said
):
    response = press(three_months_later, slug, look)

    assertRedirects(response, f"{PAGE}#{slug}")
    assert rows(three_months_later)[slug] == said
    assert said in text(three_months_later.get("/en/record/"))
    assert said in text(three_months_later.get("/en/checklist/"))
    assert said in text(three_months_later.get(f"/en/steps/{slug}/"))
    [step] = [
        each
        for each in three_months_later.get("/en/record.json").json()["steps"]
        if each["slug"] == slug
    ]
    assert (step["outcome"], step["at"]) == ("off", NOON.isoformat())
    assert (step["reply"], step["replied_at"][:10]) == (look, "2027-02-22")


def test_the_page_says_how_many_were_looked_at_and_when_the_next_look_is_due(three_months_later):
    for slug in COUNTED[:2]:
        press(three_months_later, slug, "still-off")
    page = text(three_months_later.get(PAGE))
    assert "2 of 3 looked at today." in page
    assert "The next look" not in page

    press(three_months_later, COUNTED[2], "on-again")

    page = three_months_later.get(PAGE)
    assert "3 of 3 looked at today. The next look is due on 22 May 2027." in text(page)
    assert parsed(page).main.find("a", href="/en/reminder.ics")


def test_no_reminder_is_offered_while_a_step_is_open_since_there_would_be_none(client):
    start(client, "american")
    tick(client, COUNTED[0])

    press(client, COUNTED[0], "still-off")

    page = client.get(PAGE)
    assert "1 of 1 looked at today." in text(page)
    assert not parsed(page).main.find("a", href="/en/reminder.ics")
    assertRedirects(client.get("/en/reminder.ics"), "/en/checklist/")


def test_once_all_was_looked_at_the_reminder_moves_and_nothing_is_overdue(three_months_later):
    def due():
        calendar = three_months_later.get("/en/reminder.ics").text
        return re.search(r"DTSTART;VALUE=DATE:(\d+)", calendar)[1]

    def the_list():
        return text(three_months_later.get("/en/checklist/"))

    overdue = "not all of yours have been looked at in the last three months"
    assert overdue in the_list()

    press(three_months_later, COUNTED[0], "still-off")
    assert overdue in the_list()

    for slug in COUNTED[1:3]:
        press(three_months_later, slug, "still-off")

    assert due() == "20270522"
    assert "On 22 May 2027, check that everything" in text(
        three_months_later.get("/en/checklist/")
    )


def test_a_second_look_has_its_own_day_and_a_double_tap_changes_nothing(
    three_months_later, time_machine
):
    press(three_months_later, COUNTED[0], "still-off")
    time_machine.shift(timedelta(days=90))
    shown = parsed(three_months_later.get(PAGE))

    for _ in range(2):
        assert press(three_months_later, COUNTED[0], "still-off", shown).status_code == 302
        time_machine.shift(1)

    assert rows(three_months_later)[COUNTED[0]] == (
        "Off, seen on 22 November 2026, and again on 23 May 2027"
    )
    assert Tick.objects.get(step_slug=COUNTED[0]).replied_at.second == 0


def test_a_look_is_taken_back_without_what_was_said_before(three_months_later):
    press(three_months_later, COUNTED[0], "on-again")
    noted = parsed(three_months_later.get(f"/en/steps/{COUNTED[1]}/")).select_one("form.noted")
    assert "It was on again, I switched it off" in noted.get_text()

    button = noted.find("button")
    three_months_later.post(noted["action"], {button["name"]: button["value"]})

    assert rows(three_months_later)[COUNTED[0]] == "Off, seen on 22 November 2026"


def test_a_step_that_was_answered_elsewhere_since_keeps_that_answer(three_months_later):
    shown = parsed(three_months_later.get(PAGE))
    tick(three_months_later, COUNTED[0], "left")

    response = press(three_months_later, COUNTED[0], "still-off", shown)

    assertContains(response, "What you chose for this step was not saved", status_code=409)
    assert Tick.objects.get(step_slug=COUNTED[0]).outcome == "left-on"


def test_a_look_at_a_step_that_left_the_list_since_is_told_so(three_months_later):
    shown = parsed(three_months_later.get(PAGE))
    three_months_later.post("/en/plan/", PEOPLE["briton"])

    response = press(three_months_later, COUNTED[0], "still-off", shown)

    assertContains(response, "Not on your list", status_code=409)
    assert "so what you chose for it was not saved." in text(response)


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"step": COUNTED[0]},
        {"step": COUNTED[0], "look": "accepted"},
        {"step": COUNTED[0], "look": ""},
        {"step": "nowhere", "look": "still-off"},
    ],
)
def test_anything_else_is_refused_and_changes_nothing(three_months_later, sent):
    response = three_months_later.post(PAGE, sent)

    assertContains(response, "Choose one of the answers on this page.", status_code=422)
    assert not Tick.objects.exclude(reply="").exists()


def test_a_request_that_was_sent_is_none_of_its_rows(three_months_later):
    response = three_months_later.post(PAGE, {"step": COUNTED[3], "look": "still-off"})

    assert response.status_code == 409
    assert Tick.objects.get(step_slug=COUNTED[3]).reply == ""


def test_if_nothing_was_switched_off_the_page_says_so(client):
    start(client, "briton")
    tick(client, "meta-ai")

    page = client.get(PAGE)

    assert "Nothing on your list was switched off" in text(page)
    assert not parsed(page).main.select("form")


def test_a_list_that_was_erased_meanwhile_takes_no_answer(three_months_later):
    shown = parsed(three_months_later.get(PAGE))
    erase(three_months_later)

    assert press(three_months_later, COUNTED[0], "still-off", shown).status_code == 409


# On another device


def test_a_reminder_opened_three_months_later_on_another_device(three_months_later):
    address = address_in(three_months_later.get("/en/reminder.ics"))
    phone = make_client()

    page = phone.get(address)

    assert (page.status_code, headline(page)) == (200, "Is it still off?")
    assert not page.cookies
    links = [each["href"] for each in parsed(page).main.select("a.open")]
    assert links == [
        "https://linkedin.example/training",
        "https://linkedin.example/sharing",
        "https://linkedin.example/tracking",
    ]
    assert not parsed(page).main.select("form")
    assert parsed(page).main.find("a", href="/en/join/")

    # Once the list is continued there, the same address asks.
    three_months_later.post("/en/resume/", {"link": "yes"})
    [secret] = re.findall(r"#([\w-]{43})", three_months_later.get("/en/resume/").text)
    phone.post("/en/join/", {"secret": secret})
    press(phone, COUNTED[0], "still-off")
    assert Browser.objects.count() == 2
    assert rows(three_months_later)[COUNTED[0]] == (
        "Off, seen on 22 November 2026, and again on 22 February 2027"
    )


def test_an_answer_without_a_list_is_refused(client):
    response = client.post(PAGE, {"step": COUNTED[0], "look": "still-off"})

    assert response.status_code == 409
    assert headline(response) == "No list on this device yet"


def test_while_the_list_is_out_of_reach_the_settings_are_shown_all_the_same(
    client,
    unreachable_list,  # noqa: F811
):
    page = client.get(PAGE)

    assertContains(page, "Your list cannot be opened at the moment.")
    assert len(parsed(page).main.select("a.open")) == 3
    assert "no list" not in text(page)
