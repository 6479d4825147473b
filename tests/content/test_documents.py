"""The five documents that the guide began with, compared with the site.

Everything that a document names is on the site, with that document as a source. Where later
or official texts contradict it, the site tells both sides.
"""

import re
from functools import cache

import pytest
from django.utils import translation

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Claim, Disagreement, Event, MenuPath, Sourced, walk
from optout.templatetags.guide import day, month
from tests.content.documents import DIFFERENCES, LABELS, NAMED, UNFOUNDED
from tests.pages import LANGUAGES, LEDGER, every_tree
from tests.reading import text

DOCUMENTS = ["000", "001", "002", "003", "004"]


def normal(text: object) -> str:
    text = re.sub(r"[\s\u00a0\u202f]+", " ", str(text))
    return text.replace("’", "'").strip().casefold()


def cites(sourced: Sourced, document: str) -> bool:
    return f"document-{document}" in sourced.sources


def disagreements_on(document: str) -> list[Disagreement]:
    return [
        item
        for item in CATALOGUE.disagreements
        if any(cites(side, document) for side in item.sides)
    ]


@cache
def said_after(document: str, language: str) -> str:
    """Return everything in the catalogue that cites a document."""
    source = CATALOGUE.source(f"document-{document}")
    with translation.override(language):
        said = [source.publisher]
        said += [claim.text for claim in walk(CATALOGUE, Claim) if cites(claim, document)]
        said += [
            day(event.happened_on) if event.day_known else month(event.happened_on)
            for event in walk(CATALOGUE, Event)
            if cites(event.claim, document)
        ]
        for item in disagreements_on(document):
            said += [item.topic, item.wording]
        return normal(" | ".join(map(str, said)))


def words_of(path: MenuPath, language: str) -> set[str]:
    """Return every name that the rows of a menu path have."""
    labels = [row.label for row in path.rows if row.label]
    wordings = [each for label in labels for each in (*label.wordings, *label.variants)]
    return {normal(each.text) for each in wordings if each.language == language}


@pytest.mark.parametrize(
    ("document", "french", "english"),
    [
        pytest.param(document, french, english, id=f"{document} {what}")
        for document, what, french, english in NAMED
    ],
)
def test_the_catalogue_says_what_a_document_names_and_cites_it(document, french, english):
    assert normal(french) in said_after(document, "fr")
    assert normal(english) in said_after(document, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_that_cites_a_document_is_on_the_site(client, language):
    pages = [client.get(f"/{language}/{path}") for path in ("compare/", *LEDGER)]
    read = normal(" ".join(text(page) for page in pages))

    with translation.override(language):
        for document in DOCUMENTS:
            for claim in walk(CATALOGUE, Claim):
                assert not cites(claim, document) or normal(claim.text) in read
            for item in disagreements_on(document):
                assert normal(item.wording) in read


@pytest.mark.parametrize(
    ("document", "french", "english"),
    [pytest.param(*row, id=f"{row[0]} {row[2]}") for row in LABELS],
)
def test_a_menu_path_that_cites_a_document_has_its_labels(document, french, english):
    step = CATALOGUE.step("linkedin-ai-training")
    ways = [path for path in walk(step, MenuPath) if cites(path, document)]

    assert any(normal(french) in words_of(way, "fr") for way in ways)
    assert any(normal(english) in words_of(way, "en") for way in ways)


@pytest.mark.parametrize(
    ("slug", "document", "other"),
    [
        pytest.param(slug, document, other, id=f"{slug}, {document}, {other}")
        for slug, documents, other in DIFFERENCES
        for document in documents
    ],
)
def test_both_sides_are_told_where_a_later_or_official_text_contradicts_a_document(
    slug, document, other
):
    sides = CATALOGUE.disagreement(slug).sides

    assert any(cites(side, document) for side in sides)
    assert any(other in side.sources and not cites(side, document) for side in sides)


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_repeats_a_claim_that_was_found_wrong(language):
    found = set()
    for page in every_tree(language):
        addresses = [link["href"] for link in page.select("[href]")]
        read = normal(" ".join([page.get_text(" "), *addresses]))
        found |= {name for name, pattern in UNFOUNDED.items() if re.search(pattern, read)}

    assert found == set()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a wrong address", "/mypreferences/d/settings/data-for-generative-ai"),
        ("an opt-out every 60 days", "LinkedIn requires you to opt out every 60 days."),
        ("an opt-out every 60 days", "Il faut recommencer tous les 60 jours."),
        ("a retroactive opt-out", "The opt-out is retroactive."),
        ("a retroactive opt-out", "Le refus est rétroactif."),
        ("off by default", "In the EEA it is off by default."),
        ("off by default", "En Europe, l’option est désactivée par défaut."),
        ("private messages used", "Your messages are used."),
        ("private messages used", "Vos messages seront utilisés."),
        ("too late", "After 3 November 2025 it is too late."),
        ("too late", "Après le 3 novembre 2025, il est trop tard."),
    ],
)
def test_the_test_for_wrong_claims_can_fail(name, sentence):
    assert re.search(UNFOUNDED[name], normal(sentence))
