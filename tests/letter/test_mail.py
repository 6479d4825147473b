"""The letter as plain text and as a mail."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.utils import translation

from optout.catalogue.types import Region
from optout.forms import REASON_AT_MOST
from optout.letter import (
    MAIL_AT_MOST,
    Words,
    as_text,
    mail_address,
    mail_at_most,
    subject,
    write,
)
from tests.letter.sending import REASON, letter_of, mail_of, objection, page, send, shown
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


def whole_letter(reason=REASON):
    words = Words(reason, "Ada Lovelace", "Lyon", "ada@example.org")
    return write(objection("linkedin", Region.EU), words, "22 November 2026")


def test_the_whole_letter_reads_as_one_writes_to_a_company():
    with translation.override("en"):
        letter = as_text(whole_letter())

    assert letter == (
        "Ada Lovelace\nada@example.org\n\n"
        "LinkedIn Ireland\n1 Example Street\nDublin, Ireland\n\n"
        "Lyon, 22 November 2026\n\n"
        "Subject: Objection to the use of my data to train AI\n\n"
        "Dear Sir or Madam,\n\n"
        f"{objection('linkedin', Region.EU).opening}\n\n"
        f"{objection('linkedin', Region.EU).scope}\n\n"
        "Here are my grounds, which relate to my particular situation:\n\n"
        f"{REASON}\n\n"
        "I ask you:\n"
        "– to stop using my data for this purpose, including the data that you already hold;\n"
        "– to confirm to me in writing that you have done so, and since when;\n"
        "– to give me your reasons if you refuse, even in part.\n\n"
        "Please answer within one month. Without an answer, or if you refuse, I may complain "
        "to a data protection authority.\n\n"
        "Yours faithfully,\n\n"
        "Ada Lovelace\n"
    )


def test_a_mail_carries_the_letter_with_every_character_encoded_and_line_ends_of_mail():
    letter = whole_letter("Because of work/life balance & <my> patients.")

    address, fits = mail_address(letter, MAIL_AT_MOST)

    assert fits
    assert "/" not in address
    assert parse_qs(urlsplit(address).query) == {
        "subject": [subject()],
        "body": [as_text(letter).replace("\n", "\r\n")],
    }


def test_a_letter_that_just_fits_is_in_the_mail_and_one_character_less_leaves_it_out():
    letter = whole_letter()
    whole, _ = mail_address(letter, MAIL_AT_MOST)

    assert mail_address(letter, len(whole)) == (whole, True)
    shorter, fits = mail_address(letter, len(whole) - 1)
    assert not fits
    assert "body" not in shorter
    assert parse_qs(urlsplit(shorter).query) == {"subject": [subject()]}


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_mail_is_shorter_on_windows_only(system):
    expected = 2000 if "Windows" in SYSTEMS[system] else 5000

    assert mail_at_most(SYSTEMS[system]) == expected


def test_only_the_paragraph_that_asks_for_erasure_is_marked_as_such():
    wanted = objection("linkedin", Region.EU)

    letter = write(wanted, Words(REASON, erase=True), "22 November 2026")

    assert [each.text for each in letter if each.asks_erasure] == [str(wanted.erasure)]
