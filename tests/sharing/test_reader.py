"""The completion link, as colleagues and their programs read it."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from optout.models import Browser, Checklist, CompletionLink, digest
from tests.pages import STEPS
from tests.people import PEOPLE, erase, make_client, start, tick
from tests.reading import headline, text
from tests.sharing.links import path_of

pytestmark = pytest.mark.django_db


def test_the_link_says_how_far_the_owner_is_by_their_own_account(client, time_machine):
    # Already 22 November in the time zone of the site.
    time_machine.move_to(datetime(2026, 11, 21, 23, 30, tzinfo=UTC), tick=False)
    person = make_client()
    start(person, "briton")
    tick(person, "meta-ai")
    time_machine.move_to(datetime(2026, 11, 25, 12, tzinfo=UTC), tick=False)

    response = client.get(f"{link_of(person)}?lang=en")

    assert headline(response) == "1 of 1 step done"
    assert (
        "According to the person who sent you this link; last answer to one of these steps "
        "on 22 November 2026." in text(response)
    )


def test_the_day_on_the_link_is_that_of_the_last_answer_in_the_count(client, time_machine):
    person = make_client()
    days = {1: "linkedin-objection", 22: "linkedin-ai-training", 24: "tidy-up"}
    time_machine.move_to(datetime(2026, 11, 1, 12, tzinfo=UTC), tick=False)
    start(person)
    for day, step in days.items():
        time_machine.move_to(datetime(2026, 11, day, 12, tzinfo=UTC), tick=False)
        tick(person, step)
    time_machine.move_to(datetime(2026, 11, 26, 12, tzinfo=UTC), tick=False)
    person.post("/en/steps/linkedin-objection/", {"reply": "accepted"})

    response = client.get(f"{link_of(person)}?lang=en")

    assert headline(response) == "2 of 5 steps done"
    assert (
        "According to the person who sent you this link; last answer to one of these steps "
        "on 22 November 2026" in text(response)
    )


def test_the_link_does_not_tell_what_was_left_on(client):
    pages = []
    for left in ("offsite-ads", "linkedin-ai-training"):
        person = make_client()
        start(person, "american")
        for slug in (
            "linkedin-ai-training",
            "microsoft-sharing",
            "offsite-ads",
            "linkedin-objection",
            "tidy-up",
        ):
            tick(person, slug, "left" if slug == left else "done")
        person.post("/en/share/", {})
        link = CompletionLink.objects.latest("pk")
        pages.append(client.get(f"{path_of(link)}?lang=en").text.replace(link.token, "TOKEN"))

    assert pages[0] == pages[1]


def test_no_source_leads_to_the_link_itself_here_or_on_the_pages_of_others(client, link):
    cache.clear()

    completion = client.get(f"{path_of(link)}?lang=en")

    sheets = BeautifulSoup(completion.content, "html.parser").select(".evidence")
    assert sheets
    assert not any(link.token in str(sheet) for sheet in sheets)
    assert link.token not in make_client().get("/en/").text


EUROPEAN = ("european", STEPS[:5])
STANDINGS = {
    "one switch off": (*EUROPEAN, ["off"], "1 of 5 steps done", "Under way. Your turn?"),
    "one left on": (*EUROPEAN, ["left-on"], "0 of 5 steps done", "Under way. Your turn?"),
    "one not found": (*EUROPEAN, ["not-found"], "0 of 5 steps done", "Under way. Your turn?"),
    "only the optional one": (
        *("european", STEPS[5:], ["done"]),
        *("0 of 5 steps done", "Under way. Your turn?"),
    ),
    "all done": (
        *(*EUROPEAN, ["off", "was-on", "nothing-on", "sent", "sent"]),
        *("5 of 5 steps done", "All done. Your turn?"),
    ),
    "only a request sent": (
        *("briton", ["steps/meta-ai/"], ["sent"]),
        *("1 of 1 step done", "All done. Your turn?"),
    ),
    "some left as they were": (
        *(*EUROPEAN, ["left-on", "nothing-on", "left-on", "sent", "not-sent"]),
        *("2 of 5 steps done", "All reviewed. Your turn?"),
    ),
    "all left as they were": (
        *(*EUROPEAN, ["left-on", "left-on", "left-on", "not-sent", "not-sent"]),
        *("0 of 5 steps done", "All reviewed. Your turn?"),
    ),
    "one form does not open": (
        *(*EUROPEAN, ["off", "nothing-on", "nothing-on", "sent", "not-opening"]),
        *("4 of 5 steps done", "Under way. Your turn?"),
    ),
}
"""A visitor’s answers to steps, and what their link then says."""


def link_of(person):
    """Make the link of a visitor, and return its path."""
    person.post("/en/share/", {})
    return path_of(CompletionLink.objects.latest("pk"))


def title(response):
    return BeautifulSoup(response.content, "html.parser").title.get_text()


@pytest.mark.parametrize("standing", STANDINGS)
def test_the_link_claims_no_more_than_its_owner_says(client, standing):
    who, steps, outcomes, count, claim = STANDINGS[standing]
    person = make_client()
    start(person, who)
    for step, outcome in zip(steps, outcomes, strict=False):
        assert person.post(f"/en/{step}", {"outcome": outcome}).status_code == 302

    response = client.get(f"{link_of(person)}?lang=en")

    assert headline(response) == count
    assert title(response) == f"{claim} · Untick"
    assert ("They have not finished yet." in text(response)) is claim.startswith("Under way")


@pytest.mark.parametrize("reply", ["accepted", "refused"])
def test_the_link_does_not_tell_what_a_company_replied(client, owner, link, reply):
    before = client.get(path_of(link)).content

    owner.post("/en/steps/meta-ai/", {"reply": reply})

    assert client.get(path_of(link)).content == before


def test_the_link_says_the_day_of_the_last_answer_while_its_owner_is_under_way(
    client, time_machine
):
    person = make_client()
    for day, slug in ((20, "linkedin-ai-training"), (22, "offsite-ads")):
        time_machine.move_to(datetime(2026, 11, day, 12, tzinfo=UTC), tick=False)
        if day == 20:
            start(person)
        tick(person, slug)
    time_machine.move_to(datetime(2026, 11, 25, 12, tzinfo=UTC), tick=False)

    response = client.get(f"{link_of(person)}?lang=en")

    assert (
        "According to the person who sent you this link; last answer to one of these steps "
        "on 22 November 2026. "
        "They have not finished yet." in text(response)
    )


def test_the_link_follows_its_owner_with_each_answer(client):
    person = make_client()
    start(person, "american")
    tick(person, "linkedin-ai-training")
    link = link_of(person)

    for done, slug in enumerate(("microsoft-sharing", "offsite-ads", "linkedin-objection"), 1):
        assert headline(client.get(f"{link}?lang=en")) == f"{done} of 4 steps done"
        tick(person, slug)

    assert title(client.get(f"{link}?lang=en")) == "All done. Your turn? · Untick"


def test_a_token_has_22_characters(link):
    assert re.fullmatch(r"[\w-]{22}", link.token, re.ASCII)


def test_a_link_of_43_characters_from_an_earlier_release_goes_on_working(client, owner):
    checklist = Checklist.objects.get()
    long = CompletionLink(checklist=checklist, seed="x" * 43, token_length=43)
    long.token_digest, long.made_at = digest(long.token), timezone.now()
    long.save()
    address = f"/s/{long.token}/"
    assert len(long.token) == 43

    owner.post("/en/share/", {})

    assert headline(client.get(f"{address}?lang=en")) == "1 of 1 step done"
    assertContains(owner.get("/en/share/"), address)
    assertContains(client.get(f"/en/?from={long.token}"), f"/en/plan/?from={long.token}")
    client.post(f"/en/plan/?from={long.token}", PEOPLE["american"])
    long.refresh_from_db()
    assert long.starts == 1
    assert client.get(f"/s/{long.token[:22]}/").status_code == 404


ENDINGS = (
    *("", ".", ")", ",", "%20", "&utm_source=x", "%E2%80%8B"),
    *("/.", "/)", "/,", "/%20", "/&utm_source=x", "/%E2%80%8B", "%0A", "/%0D%0A"),
    # Not in the reports that the others come from.
    *("]", "%3E", "!", "%E2%80%A6", "%C2%A0%C2%BB", "'s", "./", ");", "/%22", "/index.html"),
)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_link_leads_to_its_page_with_what_came_along_at_its_end(client, link, ending):
    sent = path_of(link).removesuffix("/") + ending

    assertRedirects(client.get(sent), path_of(link))
    assertRedirects(client.get(f"{sent}?lang=en"), f"{path_of(link)}?lang=en")


@pytest.mark.parametrize("beginning", ["%20", "(", "%E2%80%8B", "%3C"])
def test_a_link_leads_to_its_page_with_what_came_along_at_its_beginning(client, link, beginning):
    assertRedirects(client.get(f"/s/{beginning}{link.token}/"), path_of(link))


def test_a_mistyped_link_is_a_404_and_leads_round_to_nothing(client, link):
    for path in (f"/s/{link.token[:-1]}/", f"/s/{link.token}x/", "/s/.", "/s/%20/", "/s//"):
        assert client.get(path).status_code == 404


def test_the_link_says_that_its_owner_reopened_a_step(client, owner, link):
    tick(owner, "meta-ai", "open")

    response = client.get(f"{path_of(link)}?lang=en")

    assert title(response) == "Under way. Your turn? · Untick"
    assert headline(response) == "0 of 1 step done"
    assert "According to the person who sent you this link. They have not finished yet." in text(
        response
    )


def test_the_link_of_an_owner_without_steps_shows_no_count(client, owner, link):
    owner.post("/en/plan/", PEOPLE["briton"] | {"region": "us"})

    response = client.get(f"{path_of(link)}?lang=en")

    assert title(response) == "Your turn? · Untick"
    assert headline(response) == "No step to take"
    assert "not finished yet" not in text(response)


def test_no_preview_or_message_says_what_the_owner_did(client, owner, link):
    page = BeautifulSoup(client.get(f"{path_of(link)}?lang=en").content, "html.parser")
    described = [tag["content"] for tag in page.select("meta[name=description], meta[property]")]
    offered = BeautifulSoup(owner.get("/en/share/").content, "html.parser")
    messages = [each.get_text() for each in offered.select("details")]
    assert len(messages) == 2

    for said in (*described, *messages):
        assert not re.search(r"unticked|done|settings", said)


@pytest.mark.parametrize(
    ("accepted", "query", "words"),
    [
        ("fr", "", "Et vous"),
        ("en", "", "Your turn?"),
        ("de", "", "Et vous"),
        ("fr", "?lang=en", "Your turn?"),
        ("en", "?lang=xx", "Your turn?"),
    ],
)
def test_the_link_answers_in_the_readers_language(client, link, accepted, query, words):
    response = client.get(f"{path_of(link)}{query}", headers={"Accept-Language": accepted})

    assertContains(response, words)
    switch = BeautifulSoup(response.content, "html.parser").select_one("header nav a")
    assert switch["href"].startswith(f"{path_of(link)}?lang=")


def test_a_stopped_link_is_the_same_404_as_one_that_never_existed(client, owner, link):
    stopped = path_of(link)
    never = f"/s/{'A' * 22}/"

    assertRedirects(owner.post("/en/share/", {"stop": "yes"}), "/en/share/")

    for query in ("", "?card=en", "?lang=en"):
        gone, unknown = client.get(stopped + query), client.get(never + query)
        assert (gone.status_code, unknown.status_code) == (404, 404)
        assert gone.text == unknown.text


@pytest.mark.parametrize("query", ["?lang=en", "?card=en"])
def test_a_link_that_is_gone_says_so_in_the_language_of_its_address(client, query):
    gone = client.get(f"/s/{'A' * 22}/{query}")

    assertContains(gone, "This page does not exist", status_code=404)


def test_erasing_a_list_ends_its_link(client, owner, link):
    erase(owner)

    assert client.get(path_of(link)).status_code == 404
    assert CompletionLink.objects.count() == 0


def test_a_link_ends_when_its_list_expires(client, link, time_machine):
    time_machine.move_to(timezone.now() + timedelta(days=settings.RETENTION_DAYS, seconds=60))

    assert client.get(path_of(link)).status_code == 404


def test_a_link_still_works_when_no_browser_opens_its_list(client, owner, link):
    Browser.objects.all().delete()

    assert headline(client.get(f"{path_of(link)}?lang=en")) == "1 of 1 step done"


def test_erasing_a_list_while_its_link_is_read_causes_no_error(client, link):
    erased = []

    def erase_after_the_first_query(execute, *query):
        result = execute(*query)
        if not erased:
            erased.append(True)
            Checklist.objects.all().delete()
        return result

    with connection.execute_wrapper(erase_after_the_first_query):
        response = client.get(path_of(link))

    assert erased
    assert response.status_code in (200, 404)
