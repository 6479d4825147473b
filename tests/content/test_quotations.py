"""Every quotation is in the copy that its source names, word for word.

The quoted lines are kept in copies/, which tools/copies.py writes.
"""

from dataclasses import replace

import pytest

from optout.catalogue import CATALOGUE
from optout.catalogue.contents import walk
from optout.catalogue.evidence import Sourced
from tools.copies import KEPT, Copy, quoted

COPIES = {file.stem: Copy.read(file) for file in KEPT.glob("*.txt")}
QUOTED = quoted()


@pytest.mark.parametrize("slug", QUOTED)
def test_quotations_are_in_the_copy_word_for_word(slug):
    assert {each for each in QUOTED[slug] if not COPIES[slug].places(each)} == set()


@pytest.mark.parametrize("slug", QUOTED)
def test_a_single_other_letter_is_not_in_the_copy(slug):
    for quotation in QUOTED[slug]:
        for fragment in quotation.fragments:
            middle = len(fragment) // 2
            other = "x" if fragment[middle] != "x" else "y"
            changed = fragment[:middle] + other + fragment[middle + 1 :]
            words = quotation.words.replace(fragment, changed)
            assert not COPIES[slug].places(replace(quotation, words=words))


def test_a_quotation_names_its_line_wherever_there_is_a_copy():
    kept = {source.slug for source in CATALOGUE.sources if source.copy} | {*CATALOGUE.documents}

    without_line = {
        quotation.words
        for sourced in walk(CATALOGUE, Sourced)
        for quotation in sourced.quotations
        if quotation.source in kept and not quotation.line
    }
    assert without_line == set()


@pytest.mark.parametrize("slug", COPIES)
def test_the_copy_is_the_one_that_the_source_names(slug):
    assert COPIES[slug].address == (CATALOGUE.source(slug).copy or slug)
    assert len(bytes.fromhex(COPIES[slug].fingerprint)) == 32


@pytest.mark.parametrize("slug", COPIES)
def test_no_line_is_kept_for_nothing(slug):
    places = [place for each in QUOTED.get(slug, ()) for place in COPIES[slug].places(each)]

    assert COPIES[slug].lines.keys() == {number for number, _, _ in places}
