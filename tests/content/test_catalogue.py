"""The real catalogue is complete, and its steps apply where our sources say."""

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from optout.catalogue import CATALOGUE
from optout.catalogue.checks import check_catalogue
from optout.catalogue.types import Region, Verdict
from optout.journey import Plan, judge

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


@pytest.mark.parametrize(("language", "said"), [("en", "by default"), ("fr", "par défaut")])
def test_the_first_page_says_that_the_training_is_on_by_default(client, language, said):
    page = BeautifulSoup(client.get(f"/{language}/").content, "html.parser")

    assert said in page.select_one("main p.lead").get_text()


@pytest.mark.parametrize("slug", AFFECTED)
def test_a_step_applies_where_our_sources_say(slug):
    plans = {region: Plan(region, CATALOGUE.accounts) for region in Region}

    judged = {region: judge(CATALOGUE.step(slug), plan) for region, plan in plans.items()}

    assert {region: item.verdict for region, item in judged.items()} == AFFECTED[slug]


def test_what_must_always_be_honoured_is_no_limit_of_the_objection():
    step = CATALOGUE.step("linkedin-objection")

    assert "objection-form-direct-marketing" in [each.slug for each in step.answer]
    assert "objection-form-direct-marketing" not in [each.slug for each in step.limits]


@pytest.mark.parametrize("account", ["x", "grok"])
def test_people_with_one_of_x_and_grok_are_asked_about_that_one(account):
    plan = Plan(Region.EU, tuple(each for each in CATALOGUE.accounts if each.slug == account))

    item = judge(CATALOGUE.step("x-grok"), plan)

    assert item.applies
    assert [each.account.slug for each in item.actions] == [account]
    assert item.number == 1


@pytest.mark.parametrize("slug", AFFECTED)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_people_who_do_not_find_a_setting_are_told_only_of_names_that_there_are(
    client, language, slug
):
    page = BeautifulSoup(client.get(f"/{language}/steps/{slug}/").content, "html.parser")

    told = [each.get_text().strip() for each in page.select("#elsewhere li")]

    assert [each for each in told if each.endswith(":")] == []


def test_the_ledger_names_all_regions_of_a_claim_that_two_rules_share(client):
    ledger = BeautifulSoup(client.get("/en/sources/").content, "html.parser")

    where = ledger.find(id="x-grok-both-on-by-default").find("i").get_text(strip=True)

    assert where == "Switzerland, Canada, Hong Kong, United States, Somewhere else:"
