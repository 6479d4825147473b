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
from optout.catalogue.checks import check_catalogue
from optout.models import CompletionLink
from tests.another_platform import (
    CHIRP,
    STEP,
    with_another_correspondent,
    with_another_platform,
)
from tests.catalogue import CATALOGUE, use
from tests.pages import READING
from tests.people import EVERYTHING, go_on, make_client, tick
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


BARE = with_another_platform(replace(STEP, not_used=()))
WITHOUT_A_WAY = replace(STEP, actions=(replace(STEP.actions[0], phone=None),))


@pytest.mark.parametrize(
    ("catalogue", "gap"),
    [
        (
            replace(BARE, platforms=CATALOGUE.platforms),
            "chirp-training: (optout.E021) The platform 'chirp' is not in PLATFORMS.",
        ),
        (
            replace(BARE, platforms=(*CATALOGUE.platforms, replace(CHIRP, accounts=()))),
            "chirp: (optout.E021) It has no account.",
        ),
        (
            replace(BARE, platforms=(*CATALOGUE.platforms, replace(CHIRP, hosts=()))),
            "chirp: (optout.E021) It has no host to link to.",
        ),
        (
            with_another_platform(replace(STEP, platform=replace(CHIRP, hosts=("chirp.com",)))),
            "https://chirp.example/settings: "
            "(optout.E007) Its host is not among the hosts of the platform 'chirp'.",
        ),
        (
            replace(BARE, sources=CATALOGUE.sources),
            "chirp-summary: (optout.E003) Unknown source chirp-notice.",
        ),
        (
            replace(BARE, sources=CATALOGUE.sources),
            "Train on my chirps: (optout.E003) Unknown source chirp-notice.",
        ),
        (
            with_another_platform(WITHOUT_A_WAY),
            "chirp-training: (optout.E013) No instructions for a phone.",
        ),
        (
            with_another_platform(replace(STEP, rules=())),
            "chirp-training: (optout.E014) 0 rules for hk, not one.",
        ),
        (
            with_another_platform(replace(STEP, order=50)),
            "chirp-training: (optout.E022) 2 steps have the order 50.",
        ),
        (
            with_another_platform(replace(STEP, rules=(replace(STEP.rules[0], seen_in=""),))),
            "chirp-training: (optout.E028) `seen_in` of its rule for eu, uk, ch, ca, hk, us, "
            "other is not a source with a date.",
        ),
    ],
)
def test_the_checks_name_each_gap_of_an_added_step(catalogue, gap):
    assert gap in [str(each) for each in check_catalogue(catalogue, TODAY)]


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    "added",
    [with_another_platform(), BARE, with_another_correspondent()],
    ids=["full", "bare", "letter"],
)
def test_every_page_works_with_the_added_step(client, monkeypatch, language, added):
    use(added, monkeypatch)
    for path in (*READING, *(f"steps/{slug}/" for slug in STEPS), "record/"):
        for person in (make_client(), client):
            response = person.get(f"/{language}/{path}")
            assert response.status_code == 200
            page = BeautifulSoup(response.content, "html.parser")
            assert [each for each in page.select("ul, ol, dl") if not each.find_all(True)] == []
        answer(client)
    assert client.get("/guide.json").status_code == 200
    assert client.get(f"/{language}/record.json").json()["answers"]["accounts"][-1] == "chirp"


@pytest.mark.django_db
def test_its_page_names_its_own_platform_and_no_other(client, catalogue):
    page = text(client.get("/en/steps/chirp-training/"))
    data = BeautifulSoup(client.get("/en/data/").content, "html.parser")
    listed = data.find(id="chirp-training").get_text()

    assert "Which data Chirp uses, and which it does not" in page
    assert "Which data Meta uses" not in page
    assert "Not used, our sources say" in listed
    assert not any(f"{name} says" in listed for name in ("Chirp", "LinkedIn", "Meta"))
    answer(client, accounts=["linkedin"])
    assert "You did not name Chirp among your accounts." in text(
        client.get("/en/steps/chirp-training/")
    )


@pytest.mark.django_db
def test_a_visitor_with_only_that_account_is_led_through_that_step_alone(client, catalogue):
    response = go_on(client, answer(client, accounts=["chirp"]))
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
def test_a_platform_that_says_nothing_of_what_it_leaves_alone_is_not_said_to(client, monkeypatch):
    use(BARE, monkeypatch)

    listed = BeautifulSoup(client.get("/en/data/").content, "html.parser")
    page = text(client.get("/en/steps/chirp-training/"))

    assert "Not used" not in listed.find(id="chirp-training").get_text()
    assert "Which data Chirp uses" in page
    assert "and which it does not" not in page


@pytest.mark.django_db
def test_people_who_can_write_to_it_are_offered_its_letter_alone(client, monkeypatch):
    use(with_another_correspondent(), monkeypatch)
    answer(client, accounts=["chirp"])

    page = BeautifulSoup(client.get("/en/letter/").content, "html.parser")
    words = {"region": "eu", "platform": "chirp", "reason": "I chirp of my patients. " * 3}
    letter = client.post("/en/letter/", words | {"erase": "yes"})

    [chosen] = page.select("input[name=platform][checked]")
    assert chosen["value"] == "chirp"
    assert page.select_one("#erase label").get_text("|", strip=True) == (
        "Also ask to erase|Also ask Chirp to erase it"
    )
    assert "I object to Chirp’s training." in text(letter)
    assert "I also ask you to erase my chirps." in text(letter)
    assert "by LinkedIn, Meta or Chirp" in page.select_one("meta[name=description]")["content"]


@pytest.mark.django_db
def test_people_without_an_account_read_what_it_has_for_them(client, monkeypatch):
    use(with_another_correspondent(), monkeypatch)

    page = BeautifulSoup(client.get("/en/no-account/").content, "html.parser")

    assert "Chirp has a form for everyone." in page.main.get_text()
    assert "There is no switch" not in page.main.get_text()
    description = page.select_one("meta[name=description]")["content"]
    assert "No account with Meta or Chirp" in description


@pytest.mark.django_db
def test_pages_about_all_steps_name_it(client, catalogue):
    for path in ("", "poster/", "checklist/"):
        assert "Stop Chirp’s AI training" in text(client.get(f"/en/{path}"))
    for path in ("sources/", "data/"):
        assert "Chirps between friends" in text(client.get(f"/en/{path}"))


# The claims that several pages lead with


@pytest.mark.django_db
def test_pages_cite_the_sources_of_the_headline_in_whatever_order_the_data_is_listed(
    client, monkeypatch
):
    step = CATALOGUE.headline_step
    turned = replace(step, used=step.used[::-1], limits=step.limits[::-1])
    steps = tuple(turned if each is step else each for each in CATALOGUE.steps)
    use(replace(CATALOGUE, steps=steps), monkeypatch)

    owner = make_client()
    answer(owner, accounts=["linkedin"])
    tick(owner, step.slug)
    owner.post("/en/share/")
    completion = f"/s/{CompletionLink.objects.get().token}/?lang=en"
    facts = CATALOGUE.headline
    for path in ("/en/", completion):
        page = BeautifulSoup(client.get(path).content, "html.parser")
        sentence = next(each for each in page.select("p") if str(facts.data.text) in each.text)
        assert sentence.select_one(".proof a")["href"] == f"/en/sources/#{facts.data.slug}"
        assert page.find(id=f"proof-{facts.data.slug}").p.get_text() == str(facts.data.text)
    poster = text(client.get("/en/poster/"))
    for claim in (facts.data, facts.limit):
        assert str(claim.text) in poster


# An eighth region


def test_the_checks_name_every_gap_of_a_new_region(tmp_path):
    root = Path(settings.BASE_DIR)
    for part in (
        "optout",
        "templates",
        "static",
        "locale",
        "tests/settings.py",
        ".env.example",
        "pyproject.toml",
    ):
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
    known = [code for code, _ in settings.LANGUAGES]
    settings.LANGUAGES = [*settings.LANGUAGES, ("eo", "Esperanto")]

    for path in READING:
        page = BeautifulSoup(client.get(f"/eo/{path}").content, "html.parser")
        assert page.html["lang"] == "eo"
        others = {each["hreflang"] for each in page.select("nav a[hreflang]")}
        assert others == set(known)
    page = BeautifulSoup(client.get("/en/").content, "html.parser")
    assert page.select_one("nav a[hreflang=eo]")["href"] == "/eo/"
    assert client.get("/guide.json").json()["languages"] == [*known, "eo"]
    assert "/eo/steps/tidy-up/" in client.get("/sitemap.xml").text
