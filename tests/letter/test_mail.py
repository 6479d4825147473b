"""The letter as plain text and as a mail."""

from urllib.parse import parse_qs, urlsplit

import pytest

from optout.forms import REASON_AT_MOST
from tests.letter.sending import letter_of, mail_of, page, send, shown
from tests.people import SYSTEMS

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("language", "name"), [("en", "objection-linkedin.txt"), ("fr", "opposition-linkedin.txt")]
)
def test_the_plain_text_is_the_letter_on_the_page(client, language, name):
    words = {"name": 'Ada"\u2028; filename=x', "place": "Zürich"}

    file = send(client, language, **words, **{"as": "text"})

    assert file["Content-Type"] == "text/plain; charset=utf-8"
    assert file["Content-Disposition"] == f'attachment; filename="{name}"'
    assert file.content.decode() == "\n\n".join(letter_of(send(client, language, **words))) + "\n"


def test_a_mistake_gives_the_page_with_the_error_instead_of_plain_text(client):
    response = send(client, reason="", **{"as": "text"})

    assert response.status_code == 422
    assert response["Content-Type"] == "text/html; charset=utf-8"


def test_the_mail_has_no_recipient_and_only_a_subject_and_a_body(client):
    response = send(client, name="Ada&bcc=x@example.org?cc=y")

    mail = urlsplit(page(response).select_one("#mail")["href"])
    assert (mail.scheme, mail.path) == ("mailto", "")
    assert set(parse_qs(mail.query)) <= {"subject", "body"}


def test_the_page_says_that_a_letter_is_too_long_for_a_mail_and_what_to_do(client):
    response = send(client, reason="é" * REASON_AT_MOST)

    assert "the e-mail starts with its subject only. Copy the letter, and paste it in." in shown(
        response
    )
    assert mail_of(response)[0] == ""
    assert "If no window opens" in shown(send(client))


def test_the_empty_form_is_the_same_on_every_system(client):
    pages = [client.get("/en/letter/", headers={"User-Agent": each}) for each in SYSTEMS.values()]

    assert len({each.content for each in pages}) == 1
