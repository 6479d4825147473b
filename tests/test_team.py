"""For those who inform others: texts to send, and what colleagues ask. Nobody needs a list."""

from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.utils import translation

from optout.views.team import FILES, TEXTS
from tests.catalogue import CATALOGUE
from tests.pages import LANGUAGES
from tests.people import start
from tests.reading import text

OTHER = {"fr": "en", "en": "fr"}
WE = {"fr": "Nous vous signalons", "en": "We recommend"}


@pytest.fixture(params=LANGUAGES)
def language(request):
    with translation.override(request.param):
        yield request.param


@pytest.fixture
def page(client, language):
    return BeautifulSoup(client.get(f"/{language}/team/").content, "html.parser")


def words_of(part):
    """A text of the page as it is copied: its paragraphs, with an empty line between them."""
    return "\n\n".join(each.get_text() for each in part.select("p"))


# The texts


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_there_in_both_languages_first_in_that_of_the_page(page, language, name):
    shown = page.select(f"[id^={name}-]")

    assert [each["id"] for each in shown] == [f"{name}-{language}", f"{name}-{OTHER[language]}"]
    assert [each.get("lang") for each in shown] == [None, OTHER[language]]


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_leads_to_the_guide_in_its_own_language(client, settings, language, name):
    settings.SITE_URL = "https://untick.example"
    page = BeautifulSoup(client.get(f"/{language}/team/").content, "html.parser")

    for code in LANGUAGES:
        words = words_of(page.find(id=f"{name}-{code}"))
        assert words.count("https://") == 1
        assert f"https://untick.example/{code}/" in words


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["mail", "chat"])
def test_a_message_speaks_for_several(page, name, code):
    words = words_of(page.find(id=f"{name}-{code}"))

    assert WE[code] in words
    assert " I " not in words
    assert "J’" not in words


def test_the_intranet_states_claims_of_the_guide_in_their_own_words(page, language):
    headline, step = CATALOGUE.headline, CATALOGUE.headline_step
    words = words_of(page.find(id=f"intranet-{language}"))

    for claim in (*step.summary, headline.default, headline.data):
        assert str(claim.text) in words
    assert str(CATALOGUE.disagreement(headline.too_late).wording) in words


@pytest.mark.parametrize("name", TEXTS)
def test_every_text_can_be_copied_alone_or_with_the_other(page, language, name):
    fold = page.find(id=f"{name}-{language}").find_parent("details")

    copied = [button["data-copy"] for button in fold.select("[data-copy]")]

    own, other = f"{name}-{language}", f"{name}-{OTHER[language]}"
    assert copied == [own, other, f"{own} {other}"]


def test_the_mail_can_be_copied_from_the_first_screen(page, language):
    assert page.select_one(".field [data-copy]")["data-copy"] == f"mail-{language}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_mail_opens_in_every_mail_program(page, code):
    shown = page.find(id=f"mail-{code}")
    href = shown.find_next("a", href=lambda href: href.startswith("mailto:"))["href"]

    # Outlook on Windows accepts no longer address.
    assert len(href) < 2000
    assert href.isascii()
    mail = parse_qs(urlsplit(href).query, strict_parsing=True)
    assert mail["body"] == [words_of(shown).replace("\n", "\r\n")]
    assert shown.find_previous("p").get_text().endswith(f" {mail['subject'][0]}")


# The files


@pytest.mark.parametrize("name", FILES)
def test_a_file_has_the_text_of_the_page(client, page, language, name):
    response = client.get(f"/{language}/team/{name}.txt")

    both = name.endswith("-together")
    codes = [language, OTHER[language]] if both else [language]
    said = response.content.decode()
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response["Content-Disposition"] == f'attachment; filename="{name}.txt"'
    places = [
        said.index(words_of(page.find(id=f"{name.removesuffix('-together')}-{code}")))
        for code in codes
    ]
    assert places == sorted(places)
    other = words_of(page.find(id=f"{name.removesuffix('-together')}-{OTHER[language]}"))
    assert (other in said) is both


@pytest.mark.parametrize("name", FILES)
def test_a_file_may_be_kept_by_any_cache_and_sets_no_cookie(client, name):
    response = client.get(f"/en/team/{name}.txt")

    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=3600"}
    assert response["Content-Language"] == "en"
    assert not response.cookies


def test_every_file_of_the_page_exists(client, page):
    links = [link["href"] for link in page.select("a[href$='.txt']")]

    assert len(set(links)) == len(links) == len(TEXTS) * (len(LANGUAGES) + 1)
    assert {client.get(link).status_code for link in links} == {200}


@pytest.mark.parametrize("name", ["letter", "mail-together-together", "-together", "Mail"])
def test_there_is_no_other_file(client, name):
    response = client.get(f"/en/team/{name}.txt")

    assert response.status_code == 404
    assert "no-store" in response["Cache-Control"]


# The page


@pytest.mark.django_db
def test_it_needs_no_list_and_no_database(client, language, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = client.get(f"/{language}/team/")

    assert response.status_code == 200
    assert not response.cookies


@pytest.mark.django_db
def test_it_is_the_same_for_those_who_have_a_list(client):
    stranger = text(client.get("/en/team/"))
    start(client)

    assert text(client.get("/en/team/")) == stranger


def test_it_leads_to_the_poster_and_to_the_link_that_counts(page, language):
    links = {link["href"] for link in page.main.select("a")}

    assert {f"/{language}/poster/", f"/{language}/share/"} <= links


def test_every_question_has_its_answer_and_the_mark_of_its_proof(page, language):
    folds = page.select("#questions details")

    for question, fold in zip(CATALOGUE.questions, folds, strict=False):
        assert fold.summary.get_text() == str(question.question)
        answer = fold.p.get_text()
        for claim in question.claims:
            assert str(claim.text) in answer
        first = question.claims[0].slug
        assert fold.select_one(".proof a")["href"] == f"/{language}/sources/#{first}"


def test_what_no_source_says_is_said_to_be_unknown(page):
    known, unknown = page.select("#questions details")[: len(CATALOGUE.questions)]

    says = {"en": "What is not known:", "fr": "Ce qu’on ne sait pas"}[translation.get_language()]
    assert says not in known.get_text()
    assert f"{CATALOGUE.questions[1].unknown}" in unknown.get_text()
    assert says in unknown.get_text()


def test_the_last_question_is_about_this_site(page, language):
    last = page.select("#questions details")[-1]

    assert last.select_one(f"a[href='/{language}/privacy/']")


def test_every_answer_is_in_the_ledger(client):
    ledger = BeautifulSoup(client.get("/en/sources/").content, "html.parser")

    for question in CATALOGUE.questions:
        for claim in question.claims:
            assert str(claim.text) in ledger.find(id=claim.slug).get_text()


def test_other_addresses_of_the_site_lead_to_it(client):
    for path in ("", "privacy/"):
        page = BeautifulSoup(client.get(f"/en/{path}").content, "html.parser")
        assert page.footer.find("a", href="/en/team/")
    assert settings.SITE_URL in text(client.get("/en/team/"))
