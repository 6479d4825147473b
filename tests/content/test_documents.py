"""The five documents that the guide began with, compared with the site.

The site credits a document with what it says and nothing else: each line stands beside its words.
Everything that a document names is on the site, and where later or official texts contradict
it, the site tells both sides.
"""

import re
from itertools import chain

import pytest
from bs4 import BeautifulSoup, Tag
from django.utils import translation

from optout.catalogue import CATALOGUE
from optout.catalogue.contents import walk
from optout.catalogue.evidence import Claim, Quotation, Sourced, claim, unconfirmed
from optout.catalogue.types import MenuPath
from tests.content.documents import DIFFERENCES, LABELS, NAMED, NOTED, UNFOUNDED
from tests.pages import LANGUAGES, every_text, every_tree, on_every_page
from tools.copies import KEPT, Copy

COPIES = {slug: Copy.read(KEPT / f"{slug}.txt") for slug in CATALOGUE.documents}


def normal(text: object) -> str:
    text = re.sub(r"[\s\u00a0\u202f]+", " ", str(text))
    return text.replace("’", "'").strip().casefold()


def cites(sourced: Sourced, document: str) -> bool:
    return f"document-{document}" in sourced.sources


def credited_without_words(sourced: Sourced) -> set[str]:
    """Return the documents that are cited, but not by a line of theirs."""
    quoted = {each.source for each in sourced.quotations if each.line}
    return {*sourced.sources} & {*CATALOGUE.documents} - quoted


def words_of(path: MenuPath, language: str) -> set[str]:
    """Return every name that the rows of a menu path have."""
    labels = [row.label for row in path.rows if row.label]
    wordings = [each for label in labels for each in (*label.wordings, *label.variants)]
    return {normal(each.text) for each in wordings if each.language == language}


def test_a_document_is_cited_by_its_words_only():
    credited = {each for each in walk(CATALOGUE, Sourced) if credited_without_words(each)}

    assert credited == set()


@pytest.mark.parametrize(
    "sourced",
    [
        claim("bare", "It is so.", "document-000"),
        unconfirmed("beside", "It is so.", Quotation("cnpd", "C’est ainsi."), "document-000"),
        claim("another", "It is so.", Quotation("document-001", "Ainsi.", 7), "document-000"),
        claim("no-line", "It is so.", Quotation("document-000", "C’est ainsi.")),
    ],
    ids=lambda sourced: sourced.slug,
)
def test_a_document_that_is_cited_without_its_words_would_be_found(sourced):
    assert credited_without_words(sourced) == {"document-000"}


@pytest.mark.parametrize(
    ("document", "french", "english", "words"),
    [pytest.param(document, *said, id=f"{document} {what}") for document, what, *said in NAMED],
)
def test_what_a_document_names_is_said_beside_its_words(document, french, english, words):
    beside = [
        each
        for each in walk(CATALOGUE, Claim)
        for quotation in each.quotations
        if quotation.source == f"document-{document}" and normal(words) in normal(quotation.words)
    ]

    assert beside
    for language, said in (("fr", french), ("en", english)):
        with translation.override(language):
            assert any(normal(said) in normal(each.text) for each in beside)


@pytest.mark.parametrize(
    ("document", "french", "english"),
    [pytest.param(document, *said, id=f"{document} {what}") for document, what, *said in NOTED],
)
def test_where_a_document_comes_from_is_told(document, french, english):
    source = CATALOGUE.source(f"document-{document}")
    for language, said in (("fr", french), ("en", english)):
        with translation.override(language):
            assert normal(said) in normal(f"{source.publisher} {source.note}")


def lines_of(section: Tag) -> list[tuple[str, str]]:
    """Return the words of the document and what the site says, line by line."""
    return [(line.blockquote.get_text(), line.a.get_text()) for line in section.select("li")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_on_the_page_of_the_articles_stands_beside_words_of_its_article(
    client, language
):
    page = BeautifulSoup(client.get(f"/{language}/sources/documents/").content, "html.parser")
    sections = page.main.select(".ledger > details")

    assert len(sections) == len(CATALOGUE.documents)
    for slug, section in zip(CATALOGUE.documents, sections, strict=True):
        kept = normal(" ".join(COPIES[slug].lines.values()))
        with translation.override(language):
            credited = {
                (normal(quotation.words), normal(each.text))
                for each in walk(CATALOGUE, Claim)
                for quotation in each.quotations
                if quotation.source == slug
            }
        shown = {(normal(words), normal(said)) for words, said in lines_of(section)}
        assert shown == credited
        for words, _said in shown:
            assert all(part.strip() in kept for part in words.split("[…]"))


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


@on_every_page
@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_repeats_a_claim_that_was_found_wrong(language):
    addresses = {link["href"] for page in every_tree(language) for link in page.select("[href]")}
    read = normal(" ".join([*chain(*every_text(language)), *addresses]))
    found = {name for name, pattern in UNFOUNDED.items() if re.search(pattern, read)}

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
