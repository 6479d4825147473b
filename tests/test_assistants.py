"""Assistants are a part of their own: asked for, counted and shown apart from the networks."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from optout.catalogue.types import Glance, Part
from tests.another_platform import CHIRP, CORRESPONDENT, SOURCE, STEP, said
from tests.catalogue import CATALOGUE, use
from tests.people import go_on, tick
from tests.reading import headline, text

pytestmark = pytest.mark.django_db

ASSISTANT = replace(
    STEP,
    order=100,
    more=(said("more", "Chirp also reads old chirps."),),
    platform=replace(CHIRP, part=Part.ASSISTANTS),
    glance=Glance(
        default=said("default", "It is on."),
        who=said("who", "Everyone with a free account."),
        kept=said("kept", "Chirps are kept for a year."),
        rating=said("rating", "A thumb up sends the whole chirp."),
    ),
)


@pytest.fixture(autouse=True)
def catalogue(monkeypatch):
    catalogue = replace(
        CATALOGUE,
        platforms=(*CATALOGUE.platforms, ASSISTANT.platform),
        sources=(*CATALOGUE.sources, SOURCE),
        steps=(*CATALOGUE.steps, ASSISTANT),
    )
    use(catalogue, monkeypatch)
    return catalogue


def page(client, path):
    return BeautifulSoup(client.get(f"/en/{path}").content, "html.parser")


def answer(client, *accounts):
    return go_on(client, client.post("/en/plan/", {"region": "eu", "accounts": accounts}))


def test_the_second_question_asks_for_them_in_a_group_of_their_own(client):
    groups = page(client, "plan/").select("#accounts [role=group]")

    assert [
        (group.p.get_text(), [box["value"] for box in group.select("input")]) for group in groups
    ] == [
        ("LinkedIn and social networks", ["linkedin", "facebook", "instagram"]),
        ("AI assistants", ["chirp"]),
    ]
    assert page(client, "plan/").select("#accounts input")[-1]["value"] == "none"


def test_each_part_has_a_count_and_numbers_of_its_own(client):
    answer(client, "linkedin", "chirp")
    tick(client, "linkedin-ai-training")
    tick(client, "chirp-training")

    headings = [each.get_text(" ", strip=True) for each in page(client, "checklist/").select("h2")]
    total = len([step for step in CATALOGUE.steps if step.platform.slug == "linkedin"]) - 1

    assert f"LinkedIn and social networks 1 of {total} steps done" in headings
    assert "AI assistants 1 of 1 step done" in headings
    assert headline(client.get("/en/checklist/")) == f"2 of {total + 1} steps done"
    assert "Step 1 of 1" in text(client.get("/en/steps/chirp-training/"))
    assert f"Step 1 of {total}" in text(client.get("/en/steps/linkedin-ai-training/"))


def test_they_come_after_everything_else(client):
    first = answer(client, "linkedin", "chirp")

    assert first.url == "/en/steps/linkedin-ai-training/"
    counted = page(client, "checklist/").select("ol.steps")
    assert [a["href"] for a in counted[-1].select("a")] == ["/en/steps/chirp-training/"]


def test_someone_with_assistants_only_has_a_list_without_the_other_steps(client):
    assert answer(client, "chirp").url == "/en/steps/chirp-training/"

    checklist = page(client, "checklist/")

    assert [a["href"] for a in checklist.select(".steps a")] == ["/en/steps/chirp-training/"]
    assert "Your steps" in checklist.get_text()


def test_someone_without_one_reads_a_single_line_on_them(client):
    answer(client, "linkedin")

    checklist = page(client, "checklist/")

    [link] = checklist.select("main a[href='/en/assistants/']")
    assert link.get_text() == "And the AI assistants you use?"
    assert "Chirp" not in checklist.main.get_text()
    assert "Not on your list. You did not name Chirp among your accounts." in text(
        client.get("/en/steps/chirp-training/")
    )


def test_someone_with_one_is_not_asked_for_more(client):
    answer(client, "linkedin", "chirp")

    assert page(client, "checklist/").select("main a[href='/en/assistants/']") == []


def test_the_start_names_them_in_one_line(client):
    start = page(client, "")

    assert [a["href"] for a in start.select(".steps a")] == [
        f"/en/steps/{step.slug}/" for step in CATALOGUE.steps if step != CATALOGUE.headline_step
    ]
    assert start.select_one("a[href='/en/assistants/']").parent.get_text().endswith("Chirp")


def test_the_poster_is_about_the_part_that_the_site_leads_with(client):
    assert "Chirp" not in text(client.get("/en/poster/"))


def test_a_page_compares_them_by_their_own_claims(client):
    compared = page(client, "assistants/").find(id="chirp-training")

    assert [each.get_text() for each in compared.select("dd")] == [
        "It is on.",
        "Everyone with a free account.",
        "Chirps are kept for a year.",
        "A thumb up sends the whole chirp.",
    ]
    assert "Newest text on the default: copy of 2 November 2026" in " ".join(
        compared.select_one(".small").get_text().split()
    )
    assert compared.select_one("a.button")["href"] == "/en/steps/chirp-training/"
    assert "They act on the future." in text(client.get("/en/assistants/"))


def test_the_comparison_does_not_call_a_published_text_a_copy(client, catalogue, monkeypatch):
    published = replace(SOURCE, read_on=None, published_on=SOURCE.read_on)
    sources = (*CATALOGUE.sources, published)
    use(replace(catalogue, sources=sources), monkeypatch)

    page = text(client.get("/en/assistants/"))

    assert page.count("Newest text on the default: published on 2 November 2026") == 2
    assert "copy of" not in page


def test_a_page_says_what_is_known_where_there_is_no_switch(client):
    listed = page(client, "no-switch/")

    assert "It has no setting." in listed.main.get_text()
    assert listed.select_one(".proof a")["href"] == "/en/sources/#no-setting"
    assert page(client, "sources/").find(id="no-setting")


# The letter


@pytest.fixture
def correspondent(catalogue, monkeypatch):
    """One can write to the assistant’s company, which is asked for no erasure."""
    letters = CATALOGUE.correspondence
    chirp = replace(CORRESPONDENT, platform=ASSISTANT.platform, ask_erasure="")
    chirp = replace(
        chirp, objections=tuple(replace(each, erasure="") for each in chirp.objections)
    )
    correspondents = (*letters.correspondents, chirp)
    use(
        replace(catalogue, correspondence=replace(letters, correspondents=correspondents)),
        monkeypatch,
    )


def offered(letter):
    return [box["value"] for box in letter.select("input[name=platform]")]


def test_letters_are_offered_to_the_companies_of_one_part_at_a_time(client, correspondent):
    networks, assistants = page(client, "letter/"), page(client, "letter/?to=chirp")

    assert offered(networks) == ["linkedin", "meta"]
    assert networks.select_one("main a[href='/en/letter/?to=chirp']")
    assert offered(assistants) == ["chirp"]
    assert assistants.select_one("main a[href='/en/letter/?to=linkedin']")


def test_someone_with_assistants_only_writes_to_their_company(client, correspondent):
    answer(client, "chirp")

    assert offered(page(client, "letter/")) == ["chirp"]


def test_erasure_is_offered_only_where_the_letter_can_ask_for_it(client, correspondent):
    assert page(client, "letter/").find(id="erase")
    assert not page(client, "letter/?to=chirp").find(id="erase")

    words = {"region": "eu", "platform": "chirp", "reason": "I chirp of my patients. " * 3}
    letter = text(client.post("/en/letter/", words | {"erase": "yes"}))
    assert "I object to Chirp’s training." in letter


def test_the_page_of_its_switch_leads_to_the_letter(client, correspondent):
    assert page(client, "steps/chirp-training/").select_one("main a[href='/en/letter/?to=chirp']")
