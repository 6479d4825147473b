import pytest
from django.conf import settings
from django.test import Client, RequestFactory
from django.utils import translation
from pytest_django.asserts import assertContains

from optout.models import Checklist
from optout.web.errors import MESSAGES, error

LANGUAGES = [code for code, _ in settings.LANGUAGES]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", MESSAGES)
def test_every_error_has_a_page_with_its_status_and_a_link_to_go_on(language, status):
    with translation.override(language):
        response = error(RequestFactory().get(f"/{language}/plan/"), status)

    assertContains(response, f'<html lang="{language}"', status_code=status)
    assertContains(response, f'href="/{language}/plan/"', status_code=status)
    assert ("Retry-After" in response) == (status in (429, 503))


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/fr/nulle-part/", "Cette page n’existe pas"),
        ("/en/nowhere/", "This page does not exist"),
        ("/fr/steps/no-such-step/", "Cette page n’existe pas"),
        ("/en/steps/Tidy-Up/", "This page does not exist"),
        ("/en/s/guess/", "This page does not exist"),
    ],
)
def test_an_unknown_address_is_a_404_in_the_visitors_language(client, path, words):
    assertContains(client.get(path), words, status_code=404)


def test_an_address_is_escaped_where_a_page_repeats_it(client):
    response = client.get("/en/%00%22%3E%3Cscript%3E/é/")

    assertContains(response, 'href="/fr/%00%22%3E%3Cscript%3E/%C3%A9/"', status_code=404)
    assert "\x00" not in response.text


def test_an_address_without_a_language_follows_the_browser(client):
    english = client.get("/nowhere/", headers={"Accept-Language": "en"})
    german = client.get("/nowhere/", headers={"Accept-Language": "de"})

    assertContains(english, "This page does not exist", status_code=404)
    assertContains(german, "Cette page n’existe pas", status_code=404)


@pytest.mark.django_db
def test_a_body_that_is_too_large_is_a_413_and_nothing_is_stored(client):
    body = "region=" + "x" * settings.DATA_UPLOAD_MAX_MEMORY_SIZE

    response = client.post("/en/plan/", body, "application/x-www-form-urlencoded")

    assertContains(response, "What you sent is too large", status_code=413)
    assert Checklist.objects.count() == 0


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["plan/", "join/", "letter/", "steps/tidy-up/"])
@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Your answer did not get through"), ("fr", "Votre réponse ne nous est pas parvenue")],
)
def test_a_form_sent_in_chunks_is_not_taken_for_an_empty_one(client, path, language, words):
    # As a tunnel or a CDN may send it. Django reads nothing without a length.
    sent = client.generic("POST", f"/{language}/{path}", headers={"Transfer-Encoding": "chunked"})

    assertContains(sent, words, status_code=411)
    assert Checklist.objects.count() == 0


@pytest.mark.django_db
def test_a_form_with_nothing_in_it_gets_its_own_errors(client):
    assertContains(client.generic("POST", "/en/plan/"), "Choose where you live.", status_code=422)


@pytest.mark.django_db
def test_too_many_fields_are_a_400(client):
    body = "&".join(f"field{number}=1" for number in range(60))

    response = client.post("/en/plan/", body, "application/x-www-form-urlencoded")

    assertContains(response, "We could not read that", status_code=400)


def test_a_host_that_is_not_ours_is_a_400(client):
    response = client.get("/en/", headers={"Host": "evil.example"})

    assertContains(response, "We could not read that", status_code=400)


def test_an_exception_is_a_500_that_tells_no_detail(monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("a secret detail")

    monkeypatch.setattr("optout.views.guide.deadline", fail)

    response = Client(raise_request_exception=False).get("/fr/")

    assertContains(response, "Une panne s’est produite de notre côté", status_code=500)
    assert "secret detail" not in response.text
