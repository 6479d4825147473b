"""The names of settings are those that our sources show."""

import pytest

from optout.catalogue import CATALOGUE, labels
from optout.catalogue.contents import walk
from optout.catalogue.types import Region, Wording

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
