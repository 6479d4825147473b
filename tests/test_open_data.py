"""The guide as data: complete, described by its schema, and open to anyone."""

import re
import tomllib
from copy import deepcopy
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import translation

from optout.catalogue.contents import walk
from optout.catalogue.evidence import Claim, Sourced, Text
from optout.catalogue.types import Label, Link, Row
from optout.views.open_data import LICENCE
from optout.views.open_data.schema import VERSION
from tests.catalogue import CATALOGUE
from tests.pages import LANGUAGES
from tests.reading import faults, objects

ROOT = Path(settings.BASE_DIR)
ADDRESSES = ["/guide.json", "/guide.schema.json"]

CLAIM = {"slug", "text", "sources", "quotations", "confidence"}


@pytest.fixture
def guide(client):
    return client.get("/guide.json").json()


@pytest.fixture
def schema(client):
    return client.get("/guide.schema.json").json()


def in_every_language(text: Text) -> dict[str, str]:
    texts = {}
    for language in LANGUAGES:
        with translation.override(language):
            texts[language] = str(text)
    return texts


def grounds(sourced: Sourced) -> dict[str, object]:
    return {
        "sources": list(sourced.sources),
        "quotations": [
            {"source": each.source, "words": each.words, "line": each.line}
            for each in sourced.quotations
        ],
        "confidence": CATALOGUE.confidence(sourced),
    }


# What the document holds


def test_every_claim_is_there_in_both_languages_with_its_sources(guide):
    told = [each for each in objects(guide) if each.keys() == CLAIM]

    assert told == [
        grounds(claim) | {"slug": claim.slug, "text": in_every_language(claim.text)}
        for claim in walk(CATALOGUE, Claim)
    ]


def test_every_link_is_there_in_both_languages_with_its_sources(guide):
    told = [each for each in objects(guide) if "url" in each and "confidence" in each]

    assert told == [
        grounds(link) | {"text": in_every_language(link.text), "url": link.url}
        for link in walk(CATALOGUE, Link)
    ]


def test_every_label_is_there_in_each_language_that_a_source_gives(guide):
    told = [each for each in objects(guide) if "wordings" in each]

    assert told == [
        {
            name: [
                grounds(wording)
                | {
                    "language": wording.language,
                    "text": wording.text,
                    "regions": list(wording.regions),
                }
                for wording in getattr(label, name)
            ]
            for name in ("wordings", "variants")
        }
        for label in walk(CATALOGUE, Label)
    ]


def test_every_row_of_a_menu_path_says_what_to_do_and_where(guide):
    told = [each for each in objects(guide) if "gesture" in each]

    assert [(row["gesture"], row["text"], row["hint"]) for row in told] == [
        (row.gesture, _or_null(row.text), _or_null(row.hint)) for row in walk(CATALOGUE, Row)
    ]
    assert all(row["label"] or row["text"] for row in told)


def _or_null(text: Text) -> dict[str, str] | None:
    return in_every_language(text) if text else None


def test_every_source_is_there_once_and_every_reference_leads_to_one(guide):
    slugs = [source["slug"] for source in guide["sources"]]
    named = {
        slug
        for each in objects(guide)
        if each.keys() >= {"sources", "confidence"}
        for slug in each["sources"]
    }

    assert slugs == [source.slug for source in CATALOGUE.sources]
    assert named | set(guide["documents"]) <= set(slugs)
    assert {source["slug"]: source["url"] for source in guide["sources"]} == {
        source.slug: source.url or None for source in CATALOGUE.sources
    }
    for source in CATALOGUE.sources:
        told = guide["sources"][slugs.index(source.slug)]
        assert told["publisher"] == in_every_language(source.publisher)
        for name in ("read_on", "published_on"):
            date = getattr(source, name)
            assert told[name] == (date.isoformat() if date else None)


def test_a_title_is_quoted_in_its_own_language_only(guide):
    titles = {source["slug"]: source["title"] for source in guide["sources"]}

    assert titles["notice"] == {"en": "Privacy notice"}
    assert titles["document"] == {"fr": "Un article sans titre", "en": "An untitled article"}


def test_every_step_says_for_each_region_whether_it_applies(guide):
    assert [step["slug"] for step in guide["steps"]] == [step.slug for step in CATALOGUE.steps]
    for step in guide["steps"]:
        regions = [region for rule in step["rules"] for region in rule["regions"]]
        assert sorted(regions) == sorted(guide["vocabulary"]["region"])


def test_the_document_names_its_copyright_and_licence(guide):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert guide["licence"]["identifier"] == project["license"]
    assert LICENCE["copyright"] in (ROOT / "LICENSE").read_text()


def test_the_document_names_the_day_of_the_change_and_the_last_reading(guide):
    assert guide["effective_on"] == "2025-11-03"
    assert guide["read_until"] == max(
        source["read_on"] or source["published_on"] or "" for source in guide["sources"]
    )


# What the schema promises

MISTAKES = {
    "an unknown property": lambda guide: guide["steps"][0].update(colour="red"),
    "a missing property": lambda guide: guide["steps"][0].pop("limits"),
    "a claim without a source": lambda guide: guide["steps"][0]["lead"].update(sources=[]),
    "a source named twice": lambda guide: guide["steps"][0]["lead"]["sources"].extend(
        ["gazette", "gazette"]
    ),
    "an unknown confidence": lambda guide: guide["timeline"][0]["claim"].update(confidence="sure"),
    "an unknown region": lambda guide: guide["steps"][0]["rules"][0]["regions"].append("mars"),
    "a region without a name": lambda guide: guide["vocabulary"]["region"].pop("hk"),
    "an unknown verdict": lambda guide: guide["steps"][0]["rules"][0].update(verdict="maybe"),
    "an unknown gesture": lambda guide: first_row(guide).update(gesture="shake"),
    "an unknown kind of step": lambda guide: guide["steps"][0].update(kind="dance"),
    "an unknown kind of source": lambda guide: guide["sources"][0].update(kind="rumour"),
    "a text without its French": lambda guide: guide["steps"][0]["title"].pop("fr"),
    "a text in a third language": lambda guide: guide["steps"][0]["title"].update(de="Titel"),
    "an empty text": lambda guide: guide["steps"][0]["verify"].update(en=""),
    "a text that is only a string": lambda guide: guide["steps"][0].update(verify="Look again."),
    "a title in no language we know": lambda guide: guide["sources"][0].update(title={"xx": "x"}),
    "a day that does not exist": lambda guide: guide.update(effective_on="2025-11-31"),
    "a date with a time": lambda guide: guide.update(effective_on="2025-11-03T00:00:00Z"),
    "an empty address": lambda guide: first_link(guide).update(url=""),
    "readers in a region that is unknown": lambda guide: guide["readers"].append(
        READERS | {"region": "mars"}
    ),
    "readers without their days": lambda guide: guide["readers"].append(
        {name: READERS[name] for name in READERS if name != "since"}
    ),
    "another version": lambda guide: guide.update(version=VERSION + 1),
    "another licence": lambda guide: guide["licence"].update(identifier="proprietary"),
}


READERS = {
    "step": "linkedin-ai-training",
    "region": "eu",
    "device": "phone",
    "found_in_ten": 9,
    "answers": 50,
    "since": "2026-10-26",
    "until": "2026-11-22",
}


def first_row(guide: dict) -> dict:
    return guide["steps"][0]["actions"][0]["phone"]["rows"][0]


def first_link(guide: dict) -> dict:
    return guide["steps"][0]["actions"][0]["links"][0]


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_schema_rejects(guide, schema, mistake):
    wrong = deepcopy(guide)

    MISTAKES[mistake](wrong)

    assert wrong != guide
    assert len(faults(wrong, schema)) == 1


def test_every_part_is_explained_and_no_property_may_be_missing_or_added(schema):
    for name, part in schema["$defs"].items():
        assert part["description"], name
    for each in (each for each in objects(schema) if each.get("properties")):
        assert each["required"] == list(each["properties"])
        assert each["additionalProperties"] is False


# How it is served


def test_the_document_and_its_schema_name_each_other_by_the_address_of_the_site(client, settings):
    for site in ("https://untick.example", "https://decoche.example"):
        settings.SITE_URL = site

        guide, schema = (client.get(address).json() for address in ADDRESSES)

        assert guide["$schema"] == schema["$id"] == f"{site}/guide.schema.json"


@pytest.mark.parametrize("accepted", ["fr", "en", "de"])
def test_the_document_is_the_same_whatever_language_is_requested(client, accepted):
    usual = client.get("/guide.json")
    asked = client.get("/guide.json", headers={"Accept-Language": accepted})

    assert asked.content == usual.content
    assert asked["Content-Language"] == "fr, en"
    assert client.get(f"/{accepted}/guide.json").status_code == 404


@pytest.mark.parametrize(
    ("address", "content_type"),
    [
        ("/guide.json", "application/json"),
        ("/guide.schema.json", "application/schema+json"),
    ],
)
def test_any_site_may_fetch_it(client, address, content_type):
    response = client.get(address, headers={"Origin": "https://elsewhere.example"})

    assert response["Content-Type"] == content_type
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_client_with_the_latest_version_gets_a_304(client, address):
    first = client.get(address)
    assert re.fullmatch(r'"[0-9a-f]{64}"', first["ETag"])

    again = client.get(address, headers={"If-None-Match": first["ETag"]})
    older = client.get(address, headers={"If-None-Match": '"an older one"'})

    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == first["ETag"]
    assert again["Access-Control-Allow-Origin"] == "*"
    assert again["Cache-Control"] == first["Cache-Control"]
    assert again["Vary"] == first["Vary"]
    assert (older.status_code, older.content) == (200, first.content)


def test_no_other_page_may_be_read_by_other_sites(client):
    for path in ("/en/", "/en/sources/", "/guide.json/", "/nowhere"):
        response = client.get(path, headers={"Origin": "https://elsewhere.example"})

        assert "Access-Control-Allow-Origin" not in response
