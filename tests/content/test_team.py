"""The texts to send, and the poster, with the real catalogue: what the sender stands behind."""

import re

import pytest
from bs4 import BeautifulSoup
from django.utils import translation

from optout.catalogue import CATALOGUE
from optout.catalogue.evidence import Confidence, SourceKind
from optout.views.poster import SOURCES_NAMED, best_sources
from optout.views.team import TEXTS
from tests.pages import LANGUAGES

HEADLINE, TRAINING = CATALOGUE.headline, CATALOGUE.headline_step
ON_THE_POSTER = (*TRAINING.summary, HEADLINE.default, HEADLINE.data, HEADLINE.limit)


@pytest.fixture(params=[(name, language) for name in TEXTS for language in LANGUAGES])
def words(request, client):
    name, language = request.param
    text = client.get(f"/{language}/team/{name}.txt").content.decode()
    return re.sub(r"https?://\S+", "", text)


def test_a_text_is_of_a_length_for_its_place(client):
    for language in LANGUAGES:
        chat, mail, intranet = (
            client.get(f"/{language}/team/{name}.txt").content.decode().split()
            for name in ("chat", "mail", "intranet")
        )
        assert len(chat) < 40 < len(mail) < 110 < len(intranet) < 170


def test_a_text_has_no_number_that_ages(words):
    assert not re.search(r"\d", words)


def test_a_text_accuses_nobody_and_gives_no_order(words):
    accusing = r"break\w* the law|illegal|unlawful|stole|steal|viole|illég|vol(?:e|ent|er)\b"
    ordering = r"\b(?:you must|you have to|vous devez|il faut)\b"

    assert not re.search(f"{accusing}|{ordering}", words, re.IGNORECASE)


def test_a_text_names_no_region_but_that_of_a_regulator(words):
    without_regulator = re.sub(r"\(Italy\)|l’italienne", "", words)

    assert not re.search(r"\bEU\b|\bUE\b|Europ|Franc|Swi|Suisse", without_regulator)


def test_what_the_texts_state_is_confirmed():
    too_late = CATALOGUE.disagreement(HEADLINE.too_late)

    sure = {CATALOGUE.confidence(each) for each in (*ON_THE_POSTER, *too_late.rests_on)}

    assert sure == {Confidence.CONFIRMED}


def test_every_question_has_an_answer_or_says_that_there_is_none():
    for question in CATALOGUE.questions:
        assert question.claims
        assert str(question.question).endswith("?")


def test_what_no_source_says_is_worded_as_unknown():
    said = [str(each.unknown) for each in CATALOGUE.questions if each.unknown]

    assert len(said) >= 5
    unknown = r"none of our sources|we have found no"
    assert [each for each in said if not re.search(unknown, each, re.IGNORECASE)] == []


def test_the_poster_names_the_company_and_regulators_by_their_own_texts():
    best = best_sources(ON_THE_POSTER)

    assert len(best) == SOURCES_NAMED
    assert [each.kind for each in best] == [
        SourceKind.PLATFORM,
        SourceKind.REGULATOR,
        SourceKind.REGULATOR,
    ]
    assert all(each.address() for each in best)


@pytest.mark.parametrize("claim", ON_THE_POSTER, ids=lambda claim: claim.slug)
def test_each_claim_on_the_poster_is_in_one_of_its_sources(claim):
    named = {source.slug for source in best_sources(ON_THE_POSTER)}

    assert named & set(claim.sources)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_address_of_every_question_is_in_the_ledger(client, language):
    page = BeautifulSoup(client.get(f"/{language}/team/").content, "html.parser")
    ledger = BeautifulSoup(client.get(f"/{language}/sources/").content, "html.parser")

    marks = [mark["href"].partition("#")[2] for mark in page.select("#questions .proof a")]

    assert len(marks) == len(CATALOGUE.questions)
    assert [mark for mark in marks if not ledger.find(id=mark)] == []
    with translation.override(language):
        assert str(CATALOGUE.questions[0].question) in ledger.get_text()
