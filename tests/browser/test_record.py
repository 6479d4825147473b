"""The record on paper."""

from django.utils.translation import gettext

from optout.catalogue import CATALOGUE
from tests.browser.acts import DONE, plain, return_with
from tests.browser.pictures import printed, words_of


def test_the_record_of_every_step_for_linkedin_and_meta_prints_on_two_sheets(visitor, language):
    owner = visitor(language, "laptop")
    return_with(owner, "european", DONE)
    owner.goto(f"/{language}/record/")

    sheets = printed(owner)

    assert len(sheets) == 2
    words = " ".join(map(words_of, sheets))
    assert "https://github.com/OpenTermsArchive" in words
    for step in CATALOGUE.main_steps:
        assert plain(step.subject).split()[0] in words
    assert gettext("Print") not in words.split()
