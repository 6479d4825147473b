"""The completion link: made, shown and stopped by its owner, read by colleagues."""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from optout.models import Checklist, CompletionLink, digest
from tests.pages import LANGUAGES, STEPS
from tests.people import PEOPLE, make_client, start, tick
from tests.reading import headline, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    """Somebody who has finished: the Briton, with one request sent."""
    person = make_client()
    start(person, "briton")
    tick(person, "meta-ai")
    return person


def path_of(link):
    return f"/s/{link.token}/"


@pytest.fixture
def link(owner):
    owner.post("/en/share/", {})
    return CompletionLink.objects.get()


def follow(link, *, finish=False):
    """A colleague opens the link, starts a list of their own and perhaps finishes it."""
    colleague = make_client()
    page = BeautifulSoup(colleague.get(f"{path_of(link)}?lang=en").content, "html.parser")
    colleague.post(page.select_one("a.flip")["href"], PEOPLE["briton"])
    if finish:
        tick(colleague, "meta-ai")
    return colleague


# The owner


def test_a_link_can_be_made_once_no_step_is_open(client):
    start(client, "briton")

    client.post("/en/share/", {})
    assert CompletionLink.objects.count() == 0
    assertContains(client.get("/en/share/"), "once every step on your list has an answer")

    tick(client, "meta-ai", "skipped")
    assertRedirects(client.post("/en/share/", {}), "/en/share/")
    assert CompletionLink.objects.count() == 1


def test_whoever_has_no_step_to_take_is_promised_no_link(client):
    client.post("/en/plan/", PEOPLE["briton"] | {"region": "us"})

    response = client.get("/en/share/")

    assertNotContains(response, "once every step")
    assertContains(response, "none of these steps can be taken")
    client.post("/en/share/", {})
    assert CompletionLink.objects.count() == 0


def test_the_owner_sees_the_link_again_in_full_and_as_a_qr_code(owner, link, settings):
    settings.SITE_URL = "https://untick.example"

    page = BeautifulSoup(owner.get("/en/share/").content, "html.parser")

    address = f"https://untick.example{path_of(link)}?card=en"
    assert page.select_one("input.copy")["value"] == address
    assert page.select_one(".qr figcaption").get_text(strip=True) == address
    assert page.select_one(".qr svg path")


def test_an_address_in_the_sites_first_language_says_nothing_of_it(owner, link):
    page = BeautifulSoup(owner.get("/fr/share/").content, "html.parser")

    assert page.select_one("input.copy")["value"] == f"{settings.SITE_URL}{path_of(link)}"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_owner_finds_an_e_mail_that_their_own_program_can_write(owner, link, language):
    page = BeautifulSoup(owner.get(f"/{language}/share/").content, "html.parser")

    href = page.select_one("a[href^='mailto:']")["href"]

    # Outlook on Windows takes no longer address.
    assert len(href) < 2000
    assert href.isascii()
    assert not set(href) & set(" +<>\"'")
    mail = urlsplit(href)
    assert (mail.scheme, mail.path) == ("mailto", "")
    said = parse_qs(mail.query, strict_parsing=True)
    assert said["subject"] == [page.select_one("#subject").get_text()]
    [body] = said["body"]
    assert body.split("\r\n\r\n") == [p.get_text() for p in page.select("#mail p")]
    assert "\n" not in body.replace("\r\n", "")
    assert page.select_one("#address")["value"] in body.splitlines()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_owner_finds_a_short_message_and_the_share_sheet_says_the_same(owner, link, language):
    page = BeautifulSoup(owner.get(f"/{language}/share/").content, "html.parser")

    button = page.select_one("button[data-share]")
    message = page.select_one("#message").get_text()

    assert f"{button['data-text']} {button['data-share']}" == message
    assert len(message) < 280
    assert "hidden" in button.attrs


def test_making_a_link_twice_is_as_good_as_once(owner, link):
    owner.post("/en/share/", {})

    assert CompletionLink.objects.get() == link


def test_the_token_has_256_bits_and_only_its_digest_is_stored(link):
    assert len(link.token) == 43
    assert link.token_digest == digest(link.token)
    stored = " ".join(map(str, CompletionLink.objects.values().get().values()))
    assert link.token not in stored


def test_the_token_cannot_be_made_from_the_table_without_the_sites_key(link, settings):
    settings.SECRET_KEY = "the key of a thief"  # noqa: S105

    assert digest(link.token) != link.token_digest


def test_a_stranger_has_nothing_to_share(client):
    assert headline(client.get("/en/share/")) == "No list on this device yet"
    assert client.post("/en/share/", {}).status_code == 409


# The reader


def test_the_link_says_how_far_the_owner_is_and_that_it_is_they_who_say_so(
    client, time_machine, owner
):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)
    tick(owner, "meta-ai")
    owner.post("/en/share/", {})

    response = client.get(f"{path_of(CompletionLink.objects.get())}?lang=en")

    assert headline(response) == "1 of 1 step done"
    assert "On 22 November 2026, as the person who sent you this link reports it." in text(
        response
    )


def test_the_link_does_not_tell_what_was_left_on(client):
    pages = []
    for left in ("tidy-up", "linkedin-ai-training"):
        person = make_client()
        start(person, "american")
        for slug in (
            "linkedin-ai-training",
            "microsoft-sharing",
            "offsite-ads",
            "linkedin-objection",
            "tidy-up",
        ):
            tick(person, slug, "skipped" if slug == left else "done")
        person.post("/en/share/", {})
        link = CompletionLink.objects.latest("pk")
        pages.append(client.get(f"{path_of(link)}?lang=en").text.replace(link.token, "TOKEN"))

    assert pages[0] == pages[1]


STANDINGS = {
    "all done": ("european", ["done"] * 6, "6 of 6 steps done", "All done. Your turn?"),
    "only a request sent": ("briton", ["done"], "1 of 1 step done", "All done. Your turn?"),
    "some left on": (
        "european",
        ["skipped", "done"] * 3,
        "3 of 6 steps done",
        "All reviewed. Your turn?",
    ),
    "all left on": (
        "european",
        ["skipped"] * 6,
        "0 of 6 steps done",
        "All reviewed. Your turn?",
    ),
}
"""What somebody said of each step, and what their link then tells."""


def link_of(person):
    """Make the link of somebody who has finished, and return its path."""
    person.post("/en/share/", {})
    return path_of(CompletionLink.objects.latest("pk"))


def title(response):
    return BeautifulSoup(response.content, "html.parser").title.get_text()


@pytest.mark.parametrize("standing", STANDINGS)
def test_the_link_claims_no_more_than_its_owner_says(client, standing):
    who, outcomes, count, claim = STANDINGS[standing]
    person = make_client()
    start(person, who)
    steps = STEPS if who == "european" else ["steps/meta-ai/"]
    for step, outcome in zip(steps, outcomes, strict=True):
        person.post(f"/en/{step}", {"outcome": outcome})

    response = client.get(f"{link_of(person)}?lang=en")

    assert headline(response) == count
    assert title(response) == f"{claim} · Untick"


def test_the_link_of_somebody_who_has_opened_a_step_again_says_so(client, owner, link):
    tick(owner, "meta-ai", "open")

    response = client.get(f"{path_of(link)}?lang=en")

    assert title(response) == "Under way. Your turn? · Untick"
    assert "They are not done yet." in text(response)


def test_the_link_of_somebody_for_whom_nothing_is_left_to_do_counts_nothing(client, owner, link):
    owner.post("/en/plan/", PEOPLE["briton"] | {"region": "us"})

    response = client.get(f"{path_of(link)}?lang=en")

    assert title(response) == "Your turn? · Untick"
    assert headline(response) == "No step to take"
    assert "not done yet" not in text(response)


def test_no_preview_or_message_says_what_its_owner_did(client, owner, link):
    page = BeautifulSoup(client.get(f"{path_of(link)}?lang=en").content, "html.parser")
    described = [tag["content"] for tag in page.select("meta[name=description], meta[property]")]
    offered = BeautifulSoup(owner.get("/en/share/").content, "html.parser")
    messages = [offered.select_one(name).get_text() for name in ("#message", "#mail", "#subject")]

    for said in (*described, *messages):
        assert not re.search(r"unticked|done|settings", said)


@pytest.mark.parametrize(
    ("accepted", "query", "words"),
    [
        ("fr", "", "Et chez vous"),
        ("en", "", "Your turn?"),
        ("de", "", "Et chez vous"),
        ("fr", "?lang=en", "Your turn?"),
        ("en", "?lang=xx", "Your turn?"),
    ],
)
def test_the_link_answers_in_the_readers_language(client, link, accepted, query, words):
    response = client.get(f"{path_of(link)}{query}", headers={"Accept-Language": accepted})

    assertContains(response, words)
    switch = BeautifulSoup(response.content, "html.parser").select_one("header nav a")
    assert switch["href"].startswith(f"{path_of(link)}?lang=")


def test_the_link_is_neither_cached_nor_indexed_and_sets_no_cookie(client, link):
    response = client.get(path_of(link))

    assert "no-store" in response["Cache-Control"]
    assert "noindex" in response["X-Robots-Tag"]
    assert not response.cookies


def test_a_preview_of_the_link_is_harmless(client, link):
    page = BeautifulSoup(client.get(path_of(link)).content, "html.parser")

    preview = " ".join(tag["content"] for tag in page.select('meta[property^="og:"]'))
    assert "1 sur 1" not in preview
    assert settings.SITE_URL in preview


@pytest.mark.parametrize("method", ["get", "head"])
@pytest.mark.parametrize("agent", ["Slackbot", "LinkedInBot", "WhatsApp", "Twitterbot"])
def test_a_preview_robot_changes_nothing(client, link, method, agent):
    before = list(Checklist.objects.values()), list(CompletionLink.objects.values())

    response = getattr(client, method)(path_of(link), headers={"User-Agent": agent})

    assert response.status_code == 200
    assert (list(Checklist.objects.values()), list(CompletionLink.objects.values())) == before


def test_a_link_that_was_stopped_is_the_same_404_as_one_that_never_was(client, owner, link):
    stopped = path_of(link)
    never = f"/s/{'A' * 43}/"

    assertRedirects(owner.post("/en/share/", {"stop": "yes"}), "/en/share/")

    for query in ("", "?card=en", "?lang=en"):
        gone, unknown = client.get(stopped + query), client.get(never + query)
        assert (gone.status_code, unknown.status_code) == (404, 404)
        assert gone.text == unknown.text


def test_a_link_goes_with_its_list(client, owner, link):
    owner.post("/en/privacy/", {"confirmed": "yes"})

    assert client.get(path_of(link)).status_code == 404
    assert CompletionLink.objects.count() == 0


def test_a_link_ends_when_its_list_was_left_alone_too_long(client, link, time_machine):
    time_machine.move_to(timezone.now() + timedelta(days=settings.RETENTION_DAYS, seconds=60))

    assert client.get(path_of(link)).status_code == 404


# Who followed


def test_followers_are_counted_aloud_from_three_on_for_owner_and_readers(client, owner, link):
    follow(link)
    follow(link, finish=True)
    assertNotContains(client.get(f"{path_of(link)}?lang=en"), "started from this link")
    assertContains(owner.get("/en/share/"), "Once three colleagues have started")

    follow(link)

    for page in (client.get(f"{path_of(link)}?lang=en"), owner.get("/en/share/")):
        assert "3 colleagues started from this link. 1 finished." in text(page)


def test_reopening_a_step_takes_a_finished_follower_back(link):
    colleague = follow(link, finish=True)
    assert link.count_followers() == (1, 1)

    tick(colleague, "meta-ai", "open")

    assert link.count_followers() == (1, 0)


def test_somebody_who_has_a_list_is_not_counted(owner, link):
    owner.post(f"/en/plan/?from={link.token}", PEOPLE["briton"])

    assert link.count_followers() == (0, 0)


def test_where_somebody_came_from_is_forgotten_when_the_link_is_stopped(owner, link):
    follow(link)

    owner.post("/en/share/", {"stop": "yes"})

    assert Checklist.objects.count() == 2
    assert not Checklist.objects.filter(came_from__isnull=False).exists()


def test_a_made_up_origin_is_ignored(client):
    client.post("/en/plan/?from=nonsense", PEOPLE["briton"])

    assert Checklist.objects.get().came_from is None


def ways_on(page):
    """The links of a page that may lead to a list of one’s own, in either language."""
    wanted = re.compile(r"^/(fr|en)/(plan/|steps/tidy-up/)?(\?|$)")
    return [link["href"] for link in page.select("a[href]") if wanted.match(link["href"])]


def test_where_somebody_came_from_stays_with_them_in_either_language_and_while_they_read(link):
    colleague = make_client()
    ahead, seen = [f"{path_of(link)}?lang=en"], set()

    while ahead:
        seen.add(path := ahead.pop())
        page = BeautifulSoup(colleague.get(path).content, "html.parser")
        assert all(way.endswith(f"?from={link.token}") for way in ways_on(page)), path
        assert link.token not in str(page.select("link")), path
        ahead += set(ways_on(page)) - seen

    pages = {f"/{language}/{path}" for language in LANGUAGES for path in ("", "plan/", STEPS[-1])}
    assert {path.partition("?")[0] for path in seen} == {*pages, path_of(link)}


def test_where_somebody_came_from_stays_with_them_when_an_answer_is_missing(link):
    page = make_client().post(f"/en/plan/?from={link.token}", {})

    switch = BeautifulSoup(page.content, "html.parser").select_one("header nav a")
    assert switch["href"] == f"/fr/plan/?from={link.token}"


def test_a_page_names_no_origin_that_cannot_be_one(client):
    for path in ("", "plan/", STEPS[-1]):
        for made_up in ("nonsense", "A" * 44, 42 * "A" + '"', 42 * "A" + "é"):
            assert made_up[:8] not in client.get(f"/en/{path}", {"from": made_up}).text


def test_no_link_gets_into_a_page_that_is_shared_by_lists_or_by_strangers(link):
    person = make_client()
    start(person)

    for path in ("", "plan/", STEPS[-1]):
        for reader in (person, make_client()):
            reader.get(f"/en/{path}?from={link.token}")
            assert link.token not in reader.get(f"/en/{path}").text
        assert link.token not in person.get(f"/en/{path}?from={link.token}").text


def test_no_search_leads_to_a_page_that_names_an_origin(client, link):
    for path in ("", STEPS[-1]):
        assert "noindex" in client.get(f"/en/{path}?from={link.token}")["X-Robots-Tag"]
