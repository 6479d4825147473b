"""The names of settings are those that our sources show, in every language that one reads."""

import re

import pytest
from bs4 import NavigableString, Tag
from django.utils.translation import gettext, override

from optout.catalogue import CATALOGUE, labels
from optout.catalogue.contents import walk
from optout.catalogue.types import Region, Wording
from tests.pages import LANGUAGES, every_tree, on_every_page

WORDINGS = [wording for wording in walk(CATALOGUE, Wording) if wording.quotations]


def plain(text):
    return text.casefold().replace("’", "'")


@pytest.mark.parametrize("region", [Region.EU, Region.CH])
def test_people_in_europe_get_the_names_that_linkedin_uses_there(region):
    switches = (labels.DATA_FROM_OTHERS, labels.ADS_OFF_LINKEDIN, labels.MEASURE_AD_SUCCESS)

    assert [switch.wording("fr", region).text for switch in switches] == [
        "Advertiser Data for Ads",
        "Ad Partners Data for Ads off LinkedIn",
        "Advertiser Data to Measure Ad Success",
    ]


@pytest.mark.parametrize("region", [Region.US, Region.UK, None])
def test_people_elsewhere_get_the_other_name(region):
    assert labels.DATA_FROM_OTHERS.wording("en", region).text == "Data from others for Ads"


def test_a_quotation_of_a_name_contains_it():
    without_name = {
        (wording.text, quotation.words)
        for wording in WORDINGS
        for quotation in wording.quotations
        if plain(wording.text) not in plain(quotation.words)
    }
    assert without_name == set()


# Browsers that translate a page

LABELS = {wording.text for wording in walk(CATALOGUE, Wording)}
NAMES = "|".join(re.escape(label) for label in LABELS if " " in label)
NAMED = re.compile(rf"^({NAMES})$|[“«]\s?({NAMES})\s?[”»]|\w+://\S")
"""A text that is a name, one in quotation marks, or an address.

A single word such as “Submit” may be our own.
"""


KEPT = ("blockquote", "cite", "code", "script")


def translated(part: Tag) -> list[NavigableString]:
    """Return the texts in an element that a browser may translate, quotations and titles aside."""
    return [text for text in part.find_all(string=True) if not any(map(is_kept, text.parents))]


def is_kept(element: Tag) -> bool:
    return element.name in KEPT or element.get("translate") == "no"


@on_every_page
@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_browser_translates_a_name_to_be_found_in_a_menu_or_an_address(language):
    texts = {text for page in every_tree(language) for text in translated(page.body)}

    assert len(texts) > 1_000
    assert {text for text in texts if NAMED.search(text.strip())} == set()


@on_every_page
@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_browser_translates_what_stands_in_quotation_marks_on_the_way_to_a_setting(language):
    ways = [way for page in every_tree(language) for way in page.select(".way, .help, .verify")]

    assert any(re.search("[“«]", way.get_text()) for way in ways)
    texts = {text for way in ways for text in translated(way)}
    assert {text for text in texts if re.search("“.|«.\\w", text)} == set()


@on_every_page
@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_browser_translates_the_name_of_the_site(language):
    with override(language):
        name = gettext("Untick")
    for page in every_tree(language):
        for part in page.select("body > header, body > footer, .sheet .tag"):
            assert name in part.get_text()
            assert not any(name in text for text in translated(part))
