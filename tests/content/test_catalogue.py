"""What the guide says is complete, sourced and shown."""

from datetime import date

import pytest
from django.utils import timezone

from optout.catalogue import CATALOGUE, EFFECTIVE_ON
from optout.catalogue.types import Device, Region, Verdict
from optout.checks import check_catalogue
from optout.journey import Plan, judge
from tests.pages import LANGUAGES, every_tree

APPLIES, CHECK, NO = Verdict.APPLIES, Verdict.CHECK, Verdict.NO

AFFECTED = {
    "linkedin-ai-training": dict.fromkeys(Region, APPLIES),
    "microsoft-sharing": dict.fromkeys(Region, APPLIES)
    | dict.fromkeys((Region.EU, Region.UK, Region.CH), CHECK),
    "offsite-ads": dict.fromkeys(Region, APPLIES)
    | dict.fromkeys((Region.EU, Region.UK, Region.CH), CHECK),
    "linkedin-objection": dict.fromkeys(Region, APPLIES),
    "meta-ai": dict.fromkeys(Region, CHECK)
    | {Region.EU: APPLIES, Region.UK: APPLIES, Region.US: NO},
    "tidy-up": dict.fromkeys(Region, APPLIES),
}
"""Who has to do what, as our sources say."""


def test_our_catalogue_has_no_fault():
    assert list(check_catalogue(CATALOGUE, timezone.localdate())) == []


@pytest.mark.parametrize("slug", AFFECTED)
def test_a_step_applies_where_our_sources_say(slug):
    plans = {region: Plan(region, CATALOGUE.accounts, Device.PHONE) for region in Region}

    judged = {region: judge(CATALOGUE.step(slug), plan) for region, plan in plans.items()}

    assert {region: item.verdict for region, item in judged.items()} == AFFECTED[slug]


def test_the_day_of_the_change_is_3_november_2025():
    assert date(2025, 11, 3) == EFFECTIVE_ON


def test_both_sides_of_a_disagreement_are_told():
    assert [item.slug for item in CATALOGUE.disagreements if len(item.sides) < 2] == []


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_has_an_id_twice(language):
    for page in every_tree(language):
        ids = [element["id"] for element in page.select("[id]")]
        assert len(ids) == len(set(ids))


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_footnote_leads_to_its_source(language):
    for page in every_tree(language):
        ids = {element["id"] for element in page.select("[id]")}
        for footnote in page.select("sup a"):
            assert footnote["href"].removeprefix("#") in ids
