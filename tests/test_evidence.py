"""How sure a claim is follows from its sources."""

import pytest

from optout.catalogue.evidence import (
    Confidence,
    Quotation,
    Source,
    SourceKind,
    claim,
    confidence_given,
    disputed,
    unconfirmed,
)
from tests.catalogue import CATALOGUE


def source(kind, publisher, origin=None):
    return Source(publisher, publisher, "A text", kind, "en", origin=origin)


NOTICE = source(SourceKind.PLATFORM, "LinkedIn")
HELP = source(SourceKind.PLATFORM, "LinkedIn Help, mirrored", origin="LinkedIn")
AUTHORITY = source(SourceKind.REGULATOR, "The authority")
PAPER = source(SourceKind.PRESS, "The paper")
LIST = source(SourceKind.COMMUNITY, "A public list", origin="")
OTHER_LIST = source(SourceKind.COMMUNITY, "Another list", origin="")
ARTICLE = source(SourceKind.DOCUMENT, "Article 1")
LAW = source(SourceKind.LAW, "The Union")


@pytest.mark.parametrize(
    ("sources", "confidence"),
    [
        pytest.param([NOTICE, PAPER], Confidence.CONFIRMED, id="two publishers"),
        pytest.param([NOTICE, AUTHORITY], Confidence.CONFIRMED, id="a company and an authority"),
        pytest.param([NOTICE, HELP], Confidence.OFFICIAL, id="two texts of one company"),
        pytest.param([NOTICE, ARTICLE], Confidence.OFFICIAL, id="an article only supports"),
        pytest.param([AUTHORITY], Confidence.OFFICIAL, id="an authority alone"),
        pytest.param([NOTICE, LIST], Confidence.OFFICIAL, id="a list without a name"),
        pytest.param([PAPER, LIST], Confidence.SINGLE, id="a paper, and a list without a name"),
        pytest.param([LIST, OTHER_LIST], Confidence.SINGLE, id="two lists without a name"),
        pytest.param([PAPER, ARTICLE], Confidence.SINGLE, id="a paper and an article"),
        pytest.param([ARTICLE], Confidence.SINGLE, id="an article alone"),
        pytest.param([LAW], Confidence.LAW, id="a law needs no other witness"),
    ],
)
def test_sources_decide_how_sure_something_is(sources, confidence):
    assert confidence_given(sources) == confidence


def test_a_declared_doubt_outweighs_the_number_of_sources():
    assert CATALOGUE.confidence(claim("so", "So.", "notice", "gazette")) == Confidence.CONFIRMED
    assert CATALOGUE.confidence(disputed("so", "So.", "notice", "gazette")) == Confidence.DISPUTED
    assert (
        CATALOGUE.confidence(unconfirmed("so", "So.", "notice", "gazette"))
        == Confidence.UNCONFIRMED
    )


def test_a_source_that_is_quoted_twice_counts_once():
    words = Quotation("notice", "These words."), Quotation("notice", "Other words.")

    assert claim("so", "So.", *words, "notice").sources == ("notice",)


def test_a_copy_is_read_at_the_line_of_the_words():
    notice, watchdog = CATALOGUE.source("notice"), CATALOGUE.source("watchdog")

    assert notice.address(74) == "https://copies.example/notice.md?plain=1#L74"
    assert notice.address() == "https://copies.example/notice.md"
    assert watchdog.address(74) == "https://watchdog.example/ki"
