"""Colleagues who start from a completion link, and what the site knows of them."""

import re

import pytest
from bs4 import BeautifulSoup
from pytest_django.asserts import assertContains, assertNotContains

from optout.models import Checklist
from tests.pages import LANGUAGES, STEPS
from tests.people import PEOPLE, make_client, start, tick
from tests.reading import headline, text
from tests.sharing.links import path_of

pytestmark = pytest.mark.django_db


def follow(link, *, finish=False):
    """A colleague opens the link, starts a list of their own and perhaps finishes it."""
    colleague = make_client()
    page = BeautifulSoup(colleague.get(f"{path_of(link)}?lang=en").content, "html.parser")
    colleague.post(page.select_one('a[href*="/plan/"]')["href"], PEOPLE["briton"])
    if finish:
        tick(colleague, "meta-ai")
    return colleague


def test_owner_and_readers_see_the_number_of_followers_from_three_on(client, owner, link):
    follow(link)
    follow(link, finish=True)
    assertNotContains(client.get(f"{path_of(link)}?lang=en"), "started from this link")
    assertContains(owner.get("/en/share/"), "Once three colleagues have started")

    follow(link)

    for page in (client.get(f"{path_of(link)}?lang=en"), owner.get("/en/share/")):
        assert "3 colleagues started from this link. 1 finished." in text(page)


def test_zero_is_singular_in_french(client, link):
    for _ in range(3):
        follow(link)

    page = text(client.get(f"{path_of(link)}?lang=fr"))

    assert "3 collègues ont commencé à partir de ce lien. 0 a terminé." in page


def test_a_finished_follower_who_reopens_a_step_no_longer_counts_as_finished(link):
    colleague = follow(link, finish=True)
    assert link.count_followers() == (1, 1)

    tick(colleague, "meta-ai", "open")

    assert link.count_followers() == (1, 0)


def test_a_colleague_who_answers_the_first_step_at_once_is_counted_and_keeps_the_answer(link):
    colleague = make_client()
    page = BeautifulSoup(colleague.get(f"{path_of(link)}?lang=en").content, "html.parser")
    step = colleague.get(page.select_one("a.flip")["href"])
    form = BeautifulSoup(step.content, "html.parser").select_one("#answer")
    asked = colleague.post(form["action"], {"step": "linkedin-ai-training", "first": "off"})
    form = BeautifulSoup(asked.content, "html.parser").select_one("form.questions")
    carried = {field["name"]: field["value"] for field in form.select("input[type=hidden]")}

    colleague.post(form["action"], carried | PEOPLE["american"])

    assert link.count_followers() == (1, 0)
    assert headline(colleague.get("/en/checklist/")) == "1 of 4 steps done"


def test_a_visitor_who_already_has_a_list_is_not_counted(owner, link):
    owner.post(f"/en/plan/?from={link.token}", PEOPLE["briton"])

    assert link.count_followers() == (0, 0)


def test_stopping_the_link_forgets_who_came_from_it(owner, link):
    follow(link)

    owner.post("/en/share/", {"stop": "yes"})

    assert Checklist.objects.count() == 2
    assert not Checklist.objects.filter(came_from__isnull=False).exists()


def test_an_invented_origin_is_ignored(client):
    client.post("/en/plan/?from=nonsense", PEOPLE["briton"])

    assert Checklist.objects.get().came_from is None


def ways_on(page):
    """Return what a page offers that may lead to a new list, in either language."""
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
