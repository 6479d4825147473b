"""Adding a step on another platform, a region or a language: what it takes, and what says so."""

import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings

from optout.catalogue import CATALOGUE as THE_REAL_ONE
from optout.checks import check_catalogue
from tests.another_platform import with_another_platform
from tests.catalogue import CATALOGUE, use
from tests.pages import READING
from tests.people import EVERYTHING, make_client, tick
from tests.reading import headline, text

TODAY = date(2026, 11, 22)
STEPS = [step.slug for step in with_another_platform().steps]


@pytest.fixture
def catalogue(monkeypatch):
    catalogue = with_another_platform()
    use(catalogue, monkeypatch)
    return catalogue


def answer(client, region="eu", accounts=(*EVERYTHING, "chirp")):
    return client.post("/en/plan/", {"region": region, "accounts": accounts})


# A seventh step, on another platform


def test_a_step_on_another_platform_needs_its_sources_and_one_platform():
    assert list(check_catalogue(with_another_platform(), TODAY)) == []


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_page_works_with_the_added_step(client, catalogue, language):
    for path in (*READING, *(f"steps/{slug}/" for slug in STEPS), "record/"):
        for person in (make_client(), client):
            assert person.get(f"/{language}/{path}").status_code == 200
        answer(client)
    assert client.get("/guide.json").status_code == 200
    assert client.get(f"/{language}/record.json").json()["answers"]["accounts"][-1] == "chirp"


@pytest.mark.django_db
def test_its_page_names_its_own_platform_and_no_other(client, catalogue):
    page = text(client.get("/en/steps/chirp-training/"))
    data = BeautifulSoup(client.get("/en/data/").content, "html.parser")
    listed = data.find(id="chirp-training").get_text()

    assert "Which data Chirp uses, and which not" in page
    assert "Which data Meta uses" not in page
    assert "Not used, Chirp says" in listed
    assert "Meta says" not in listed
    assert "LinkedIn says" not in listed
    answer(client, accounts=["linkedin"])
    assert "You did not name Chirp among your accounts." in text(
        client.get("/en/steps/chirp-training/")
    )


@pytest.mark.django_db
def test_a_visitor_with_only_that_account_is_led_through_that_step_alone(client, catalogue):
    response = answer(client, accounts=["chirp"])
    assert response.url == "/en/steps/chirp-training/"

    assert "Is it off?" in text(client.get(response.url))
    done = client.get(tick(client, "chirp-training").url)

    assert headline(client.get("/en/checklist/")) == "1 of 1 step done"
    assert "Chirp’s AI training" in text(done)
    # “Unticked” is about the setting that the site leads with.
    assert headline(done) == "1 of 1 step done"


@pytest.mark.django_db
def test_a_visitor_with_only_that_account_is_offered_no_letter_to_another_platform(
    client, catalogue
):
    answer(client, accounts=["chirp"])

    page = BeautifulSoup(client.get("/en/letter/").content, "html.parser")

    assert page.select("input[name=platform][checked]") == []
    assert [each["value"] for each in page.select("input[name=platform]")] == ["linkedin", "meta"]
    assert "letter/?to=" not in client.get("/en/steps/chirp-training/").text


@pytest.mark.django_db
def test_texts_about_all_platforms_name_it(client, catalogue):
    for path in ("", "poster/", "privacy/", "steps/chirp-training/"):
        page = BeautifulSoup(client.get(f"/en/{path}").content, "html.parser")
        assert "no tie to LinkedIn, Microsoft, Meta or Chirp" in page.footer.text
    for path in ("", "poster/", "checklist/"):
        assert "Stop Chirp’s AI training" in text(client.get(f"/en/{path}"))
    assert "Not used, Chirp says" in text(client.get("/en/sources/claims/"))
    assert "Not used, Chirp says" in text(client.get("/en/data/"))
    answer(client)
    assert "LinkedIn, Meta or Chirp stays as it is" in text(client.get("/en/erase/"))


# The claims that several pages lead with


@pytest.mark.django_db
def test_pages_cite_the_sources_of_the_headline_in_whatever_order_the_data_is_listed(
    client, monkeypatch
):
    step = CATALOGUE.headline_step
    turned = replace(step, used=step.used[::-1], limits=step.limits[::-1])
    steps = tuple(turned if each is step else each for each in CATALOGUE.steps)
    use(replace(CATALOGUE, steps=steps), monkeypatch)

    for path in ("/en/", "/en/poster/"):
        page = BeautifulSoup(client.get(path).content, "html.parser")
        sentence = next(each for each in page.select("p") if "All of it is used" in each.text)
        cited = {mark["href"].removeprefix("#source-") for mark in sentence.select("sup a")}
        assert cited == set(CATALOGUE.headline.data.sources)
    poster = BeautifulSoup(client.get("/en/poster/").content, "html.parser")
    limit = next(
        item for item in poster.select("li") if str(CATALOGUE.headline.limit.text) in item.text
    )
    cited = {mark["href"].removeprefix("#source-") for mark in limit.select("sup a")}
    assert cited == set(CATALOGUE.headline.limit.sources)


# An eighth region


def test_the_checks_name_every_gap_of_a_new_region(tmp_path):
    root = Path(settings.BASE_DIR)
    for part in ("optout", "templates", "static", "locale", "tests/settings.py", ".env.example"):
        target = tmp_path / part
        target.parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (root / part).is_dir() else shutil.copy
        copy(root / part, target)
    shutil.copy(root / "manage.py", tmp_path)
    types = tmp_path / "optout/catalogue/types.py"
    line = '    OTHER = "other", _("Somewhere else")\n'
    assert line in types.read_text()
    types.write_text(types.read_text().replace(line, f'    BR = "br", "Brazil"\n{line}'))

    checked = subprocess.run(
        [sys.executable, "manage.py", "check", "--settings", "tests.settings"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    limited = [step for step in THE_REAL_ONE.steps if len(step.rules) > 1]
    for step in limited:
        assert f"{step.slug}: (optout.E014) 0 rules for br, not one." in checked.stderr
    for correspondent in THE_REAL_ONE.correspondence.correspondents:
        slug = correspondent.platform.slug
        assert f"{slug}: (optout.E017) 0 objections from br, not one." in checked.stderr
    assert "br: (optout.E018) 0 authorities, not one." in checked.stderr


# A third language


@pytest.mark.django_db
def test_one_line_puts_a_third_language_on_every_page(client, settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("de", "Deutsch")]

    for path in READING:
        page = BeautifulSoup(client.get(f"/de/{path}").content, "html.parser")
        assert page.html["lang"] == "de"
        others = {each["hreflang"] for each in page.select("nav a[hreflang]")}
        assert others == {"fr", "en"}
    page = BeautifulSoup(client.get("/en/").content, "html.parser")
    assert page.select_one("nav a[hreflang=de]")["href"] == "/de/"
    assert client.get("/guide.json").json()["languages"] == ["fr", "en", "de"]
    assert "/de/steps/tidy-up/" in client.get("/sitemap.xml").text
