"""The written objection, in every region and in the visitor’s words."""

from datetime import UTC, datetime

import pytest
from django.utils import translation

from optout.catalogue.types import Region
from optout.letter import GAPS
from tests.letter.sending import (
    LETTERS,
    PLACES,
    REASON,
    letter_of,
    objection,
    page,
    send,
    shown,
)
from tests.people import PEOPLE, start
from tests.reading import headline, text

pytestmark = pytest.mark.django_db


# The letter


def test_the_letter_says_who_writes_to_whom_when_by_what_right_and_why(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)

    response = send(client, name="Ada Lovelace", place="Lyon", account="ada@example.org")

    assert response.status_code == 200
    assert headline(response) == "Your letter is ready."
    sender, recipient, dated, *rest = letter_of(response)
    assert sender == "Ada Lovelace\nada@example.org"
    assert recipient == "LinkedIn Ireland\n1 Example Street\nDublin, Ireland"
    assert dated == "Lyon, 22\u00a0November 2026"
    assert "I object to LinkedIn’s training." in rest
    assert REASON in rest
    assert rest[-1] == "Ada Lovelace"


def test_a_french_letter_follows_french_conventions(client, time_machine):
    time_machine.move_to(datetime(2026, 12, 1, 12, tzinfo=UTC), tick=False)

    letter = "\n".join(letter_of(send(client, "fr", place="Lyon"))).replace("\xa0", " ")

    assert "Lyon, le 1er décembre 2026" in letter
    assert "\nObjet : Opposition" in letter
    assert "\nMadame, Monsieur,\n" in letter
    assert "Je vous prie d’agréer, Madame, Monsieur, l’expression" in letter


def test_an_empty_field_is_a_gap_in_the_letter(client):
    letter = "\n".join(letter_of(send(client)))

    assert all(str(GAPS[name]) in letter for name in ("name", "place", "account"))
    assert str(GAPS["reason"]) not in letter


def test_the_letter_asks_for_erasure_only_if_wanted_and_only_where_a_source_supports_it(client):
    asked = "I also ask you to erase"

    assert asked not in "".join(letter_of(send(client)))
    assert asked in "".join(letter_of(send(client, erase="yes")))
    assert asked not in "".join(letter_of(send(client, erase="yes", platform="meta")))


@pytest.mark.parametrize(("chosen", "offered"), [("", True), ("linkedin", True), ("meta", False)])
def test_erasure_is_offered_unless_the_chosen_company_is_not_asked_for_it(client, chosen, offered):
    said = shown(client.get("/en/letter/", {"to": chosen}))

    assert ("Also ask to erase" in said) is offered


def test_a_reason_is_quoted_as_typed_with_its_lines(client):
    reason = "First line, long enough for a reason.\r\n\r\n<b>Second</b> & [your name] %(day)s {0}"

    response = send(client, reason=reason, name="Ada")

    assert reason.replace("\r\n", "\n") in letter_of(response)


def test_the_reason_can_be_copied_alone(client):
    soup = page(client.get("/en/letter/"))

    button = soup.find("button", string="Copy my reason")

    assert soup.find(id=button["data-copy"]) == soup.select_one("textarea[name=reason]")


# Where there is a letter


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("platform", "region"), PLACES)
def test_every_company_and_region_has_a_letter_or_a_reason_for_none(
    client, language, platform, region
):
    expected = objection(platform, region)

    response = send(client, language, platform=platform, region=region)

    visible = shown(response)
    assert response.status_code == 200
    with translation.override(language):
        told = [" ".join(str(claim.text).split()) for claim in expected.reasons]
    assert [words for words in told if words not in visible] == []
    hrefs = {link["href"] for link in page(response).select("a[href]")}
    ways = LETTERS.correspondent(platform).links if expected.recipient else expected.links
    assert {link.url for link in ways} <= hrefs
    if expected.recipient:
        assert expected.recipient.name in letter_of(response)[1]
        assert REASON in letter_of(response)
    else:
        assert letter_of(response) == []
        assert {
            "en": "We found no source that gives you this right",
            "fr": "Nous n’avons trouvé aucune source",
        }[language] in visible


@pytest.mark.parametrize("correspondent", LETTERS.correspondents)
def test_the_page_says_how_the_chosen_company_takes_objections_and_of_no_other(
    client, correspondent
):
    visible = shown(send(client, platform=correspondent.platform.slug))

    told = {each for each in LETTERS.correspondents if str(each.sending[0].text) in visible}
    assert told == {correspondent}
    assert "Where a form asks why" in visible
    assert "company’s form" not in visible


def test_no_reason_is_asked_for_where_there_is_no_letter(client):
    response = send(client, region="us", reason="")

    assert response.status_code == 200
    assert headline(response) == "No letter here. This is why."
    assert "Why, in your situation?" not in shown(response)
    assert "Write my letter" not in shown(response)
    assert "Change" in shown(response)


@pytest.mark.parametrize("region", Region)
def test_the_authority_of_the_region_is_open_and_every_other_is_one_tap_away(client, region):
    client.post("/en/plan/", PEOPLE["european"] | {"region": region})
    folded = page(client.get("/en/complaint/")).select("details:has(h2)")

    assert [bool(each.find(id=region)) for each in folded if each.has_attr("open")] == [True]
    assert len(folded) == len(LETTERS.authorities)


@pytest.mark.parametrize("region", Region)
def test_the_letter_links_to_the_authority_of_its_region(client, region):
    way = page(send(client, region=region)).find(id="complain")["href"]

    assert way == f"/en/complaint/#{region}"
    assert page(client.get(way)).find(id=region).find_parent("details")


def test_the_ledger_holds_every_claim_of_the_letter_page(client):
    ledger = text(client.get("/en/sources/"))

    for claim in (*LETTERS.grounds, *LETTERS.erasure, *LETTERS.answer):
        assert str(claim.text) in ledger


# What the site already knows


@pytest.mark.parametrize(
    ("who", "checked"),
    [
        ("european", {"eu"}),
        ("american", {"us", "linkedin"}),
        ("briton", {"uk", "meta"}),
    ],
)
def test_the_form_knows_the_answers_of_a_visitor_with_a_list(client, who, checked):
    start(client, who)

    soup = page(client.get("/en/letter/"))

    assert {box["value"] for box in soup.select("#write input[checked]")} == checked


@pytest.mark.parametrize(
    ("who", "query", "folded", "asked"),
    [
        ("european", "", ["region"], ["platform"]),
        ("european", "?to=meta", ["platform", "region"], []),
        ("american", "", ["platform", "region"], []),
        ("briton", "", ["platform", "region"], []),
    ],
)
def test_the_form_asks_only_what_the_list_does_not_answer(client, who, query, folded, asked):
    start(client, who)

    form = page(client.get(f"/en/letter/{query}")).select_one("#write")

    questions = [each["id"] for each in form.select("fieldset:has(legend):not(.words fieldset)")]
    in_folds = [each["id"] for each in form.select("details:not([open]) > fieldset")]
    assert in_folds == folded
    assert [each for each in questions if each not in in_folds] == asked


@pytest.mark.parametrize(("asked", "checked"), [("meta", {"meta"}), ("<x>", set()), ("", set())])
def test_the_query_can_choose_the_company_and_nothing_else(client, asked, checked):
    soup = page(client.get("/en/letter/", {"to": asked, "reason": REASON, "name": "Ada"}))

    assert {box["value"] for box in soup.select("#write input[checked]")} == checked
    assert "Ada" not in str(soup)


def test_the_query_chooses_the_company_also_for_a_visitor_with_a_list(client):
    start(client, "american")

    soup = page(client.get("/en/letter/?to=meta"))

    assert soup.select_one("input[name=platform][checked]")["value"] == "meta"


@pytest.mark.parametrize(
    ("step", "platform"), [("linkedin-objection", "linkedin"), ("meta-ai", "meta")]
)
def test_the_step_with_a_form_links_to_the_letter(client, step, platform):
    hrefs = [link["href"] for link in page(client.get(f"/en/steps/{step}/")).select("main a")]

    assert f"/en/letter/?to={platform}" in hrefs
