"""Colleagues who start from a completion link, and what the site knows of them."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from optout.models import Checklist, CompletionLink
from optout.web import limits
from tests.pages import LANGUAGES, STEPS
from tests.people import PEOPLE, erase, make_client, start, tick
from tests.reading import headline, text
from tests.sharing.links import path_of

pytestmark = pytest.mark.django_db


DAY = timedelta(days=1)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def follow(link, client=None):
    """A colleague opens the link and starts a list of their own from it."""
    colleague = client or make_client()
    page = BeautifulSoup(colleague.get(f"{path_of(link)}?lang=en").content, "html.parser")
    colleague.post(page.select_one('a[href*="/plan/"]')["href"], PEOPLE["briton"])
    return colleague


def starts(link):
    return CompletionLink.objects.get(pk=link.pk).starts


@pytest.mark.parametrize(
    ("number", "shown"),
    [(0, 0), (4, 0), (5, 5), (9, 5), (10, 10), (19, 10), (20, 20), (49, 20), (50, 50), (999, 500)],
)
def test_a_number_is_shown_from_five_on_rounded_down_and_on_the_next_day(link, number, shown):
    today = NOON.date()
    for _ in range(number):
        CompletionLink.count_start(link.token, today)
    link.refresh_from_db()

    assert link.starts_shown(today) == 0
    assert link.starts_shown(today + DAY) == shown


def test_owner_and_readers_see_the_same_number_all_day(client, owner, link, time_machine):
    time_machine.move_to(NOON, tick=False)
    for _ in range(5):
        follow(link)
    assert "have started" not in text(client.get(f"{path_of(link)}?lang=en"))
    assert "have started" not in text(owner.get("/en/share/"))

    time_machine.shift(DAY)
    for _ in range(6):
        for page in (client.get(f"{path_of(link)}?lang=en"), owner.get("/en/share/")):
            assert "At least 5 colleagues have started a list from this link." in text(page)
        follow(link)

    time_machine.shift(DAY)
    assert "At least 10 colleagues" in text(owner.get("/en/share/"))


def test_a_colleague_is_told_and_can_start_without_being_counted(client, link):
    page = BeautifulSoup(client.get(f"{path_of(link)}?lang=en").content, "html.parser")
    assert "may learn that someone started from it" in page.get_text()

    landing = client.get(page.find("a", string="Start without being counted")["href"])
    assert link.token not in landing.text
    start(client, "briton")

    assert starts(link) == 0


def test_a_colleague_who_answers_the_first_step_at_once_is_counted_and_keeps_the_answer(link):
    colleague = make_client()
    page = BeautifulSoup(colleague.get(f"{path_of(link)}?lang=en").content, "html.parser")
    step = colleague.get(page.select_one("a.flip")["href"])
    form = BeautifulSoup(step.content, "html.parser").select_one("#answer")
    asked = colleague.post(form["action"], {"step": "linkedin-ai-training", "first": "off"})
    form = BeautifulSoup(asked.content, "html.parser").select_one("form.questions")
    carried = {field["name"]: field["value"] for field in form.select("input[type=hidden]")}

    colleague.post(form["action"], carried | PEOPLE["american"])

    assert starts(link) == 1
    assert headline(colleague.get("/en/checklist/")) == "1 of 4 steps done"


def test_a_visitor_who_already_has_a_list_is_not_counted(owner, link):
    owner.post(f"/en/plan/?from={link.token}", PEOPLE["briton"])

    assert starts(link) == 0


@pytest.mark.parametrize("origin", ["nonsense", "", "%00", "é" * 22])
def test_an_invented_origin_is_ignored(client, link, origin):
    client.post(f"/en/plan/?from={origin}", PEOPLE["briton"])

    assert Checklist.objects.count() == 2
    assert starts(link) == 0


# What a sender cannot learn

DEEDS = {
    "ticks": lambda colleague: tick(colleague, "meta-ai"),
    "takes it back": lambda colleague: tick(colleague, "meta-ai", "open"),
    "reads": lambda colleague: colleague.get("/en/checklist/"),
    "shares": lambda colleague: colleague.post("/en/share/"),
    "erases": erase,
}
"""What one colleague may do after starting a list."""

OTHERS = ["a sham starts", "a sham erases", "the day ends", "the sender looks"]


@pytest.mark.parametrize("counted", [True, False], ids=["counted", "not counted"])
@settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))
@given(begins=st.integers(0, 4), acts=st.lists(st.sampled_from([*DEEDS, *OTHERS]), max_size=12))
def test_no_sequence_of_acts_tells_a_sender_what_a_colleague_did(
    time_machine, counted, begins, acts
):
    """With as many shams as they like, senders see the same whatever the colleague does after
    starting; and whether or not the colleague starts, if they chose not to be counted."""
    assert seen_by_sender(time_machine, begins, acts, counted, deeds=True) == seen_by_sender(
        time_machine, begins, acts, counted, deeds=False
    )


def seen_by_sender(time_machine, begins, acts, counted, deeds):
    Checklist.objects.all().delete()
    limits.NEW_LISTS.reset()
    time_machine.move_to(NOON, tick=False)
    sender, colleague, shams = make_client(), make_client(), []
    start(sender, "briton")
    tick(sender, "meta-ai")
    sender.post("/en/share/")
    link = CompletionLink.objects.get()
    for _ in range(4):
        shams.append(follow(link))
    seen = []
    for place, act in enumerate([*acts, "the day ends", "the sender looks"]):
        if place == begins:
            if counted:
                follow(link, colleague)
            elif deeds:
                start(colleague, "briton")
        if act in DEEDS:
            if deeds and place >= begins:
                DEEDS[act](colleague)
        elif act == "a sham starts":
            shams.append(follow(link))
        elif act == "a sham erases":
            erase(shams.pop()) if shams else None
        elif act == "the day ends":
            time_machine.shift(DAY)
        else:
            pages = sender.get("/en/share/"), make_client().get(f"{path_of(link)}?lang=en")
            seen += [text(page).replace(link.token, "") for page in pages]
    return seen


# Where the origin goes


UNCOUNTED = ["Start without being counted", "Commencer sans qu’on me compte"]


def ways_on(page):
    """Return what a page offers that may lead to a new list, in either language."""
    for uncounted in page.find_all("a", string=UNCOUNTED):
        uncounted.extract()
    wanted = re.compile(r"^/(fr|en)/(plan/|steps/[a-z-]+/)?(\?|$)")
    forms = page.select('form[action*="/plan/"]:not([enctype])')
    return [
        *(link["href"] for link in page.select("a[href]") if wanted.match(link["href"])),
        *(form["action"] for form in forms),
    ]


def test_the_origin_stays_in_every_link_while_a_colleague_reads_in_either_language(link):
    colleague = make_client()
    ahead, seen = [f"{path_of(link)}?lang=en"], set()

    while ahead:
        seen.add(path := ahead.pop())
        page = BeautifulSoup(colleague.get(path).content, "html.parser")
        assert all(way.endswith(f"?from={link.token}") for way in ways_on(page)), path
        assert link.token not in str(page.select("link")), path
        ahead += set(ways_on(page)) - seen

    pages = {f"/{language}/{path}" for language in LANGUAGES for path in ("", "plan/", *STEPS)}
    assert {path.partition("?")[0] for path in seen} == {*pages, path_of(link)}


def test_the_origin_stays_when_an_answer_is_missing(link):
    page = make_client().post(f"/en/plan/?from={link.token}", {})

    switch = BeautifulSoup(page.content, "html.parser").select_one("header nav a")
    assert switch["href"] == f"/fr/plan/?from={link.token}"


def test_a_page_repeats_no_invalid_origin(client):
    for path in ("", "plan/", STEPS[-1]):
        for made_up in ("nonsense", "A" * 23, "A" * 44, 21 * "A" + '"', 42 * "A" + "é"):
            assert made_up[:8] not in client.get(f"/en/{path}", {"from": made_up}).text


def test_no_shared_page_contains_a_completion_link(link):
    person = make_client()
    start(person)

    for path in ("", "plan/", STEPS[-1]):
        for reader in (person, make_client()):
            reader.get(f"/en/{path}?from={link.token}")
            assert link.token not in reader.get(f"/en/{path}").text
        assert link.token not in person.get(f"/en/{path}?from={link.token}").text
