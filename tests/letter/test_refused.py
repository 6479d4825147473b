"""Mistakes in the form of the letter: each is named, and nothing typed is lost."""

import pytest

from optout.forms import LINE_AT_MOST, REASON_AT_LEAST, REASON_AT_MOST
from tests.letter.sending import REASON, letter_of, page, send, shown

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("words", "field", "complaint"),
    [
        ({"region": ""}, "region", "Choose where you live."),
        ({"region": "atlantis"}, "region", "Choose where you live from the list."),
        ({"platform": ""}, "platform", "Choose who you are writing to."),
        ({"platform": "myspace"}, "platform", "Choose from the list who you are writing to."),
        ({"reason": ""}, "reason", "Give your own reason, in at least 40 characters."),
        ({"reason": "   no   " + " " * 50}, "reason", "Give your own reason"),
        ({"reason": "x" * (REASON_AT_LEAST - 1)}, "reason", "Give your own reason"),
        ({"reason": "x" * (REASON_AT_MOST + 1)}, "reason", "Shorten your reason to 3000"),
        ({"reason": REASON + "\x00"}, "reason", "Your text contained hidden characters"),
        ({"reason": REASON + "\x1b[31m"}, "reason", "Your text contained hidden characters"),
        ({"name": "x" * (LINE_AT_MOST + 1)}, "name", "Shorten this to 100 characters"),
        (
            {"name": "Ada\r\nBcc: everyone@example.org"},
            "name",
            "Your text contained hidden characters",
        ),
        ({"place": "Ly\x85on"}, "place", "Your text contained hidden characters"),
        ({"account": "a\tb"}, "account", "Your text contained hidden characters"),
    ],
    ids=lambda value: None if isinstance(value, dict) else str(value)[:30],
)
def test_a_missing_or_wrong_answer_is_named_twice_and_links_to_its_question(
    client, words, field, complaint
):
    response = send(client, **words)

    soup = page(response)
    assert response.status_code == 422
    assert soup.title.get_text().startswith("Error:")
    [link] = soup.select(".errors li a")
    assert link.get_text().startswith(complaint)
    assert soup.select_one(link["href"]).select_one(".wrong").get_text().startswith(complaint)
    assert link["href"] == f"#{field}"
    assert letter_of(response) == []


def test_a_reason_of_forty_characters_is_long_enough(client):
    assert letter_of(send(client, reason="x" * REASON_AT_LEAST))


def test_right_answers_are_kept_when_another_is_wrong(client):
    soup = page(send(client, platform="", name="Ada", erase="yes"))

    assert soup.select_one("textarea").get_text().strip() == REASON
    assert soup.select_one('input[name="name"]')["value"] == "Ada"
    assert soup.select_one('input[name="erase"]').has_attr("checked")


def test_a_paste_that_is_too_long_comes_back_whole(client):
    assert page(client.get("/en/letter/")).select("#write [maxlength]") == []
    reason, account = "é" * 5000, "https://www.linkedin.com/in/" + "%C3%A9" * 30

    response = send(client, reason=reason, account=account)

    soup = page(response)
    assert response.status_code == 422
    assert soup.select_one("textarea").get_text().strip() == reason
    assert soup.select_one('input[name="account"]')["value"] == account
    assert "Shorten your reason to 3000 characters at most: it has 5000." in shown(response)


def test_control_characters_are_not_shown_again(client):
    response = send(client, reason=f"{REASON}\x1b", place="Ly\x07on")

    assert response.status_code == 422
    assert page(response).select_one('input[name="place"]')["value"] == "Lyon"
    assert "\x1b" not in response.text


@pytest.mark.parametrize("character", ["é", "語", "😀", "\r\n"])
def test_the_longest_letter_in_any_alphabet_fits_in_a_request(client, character):
    line = character if character != "\r\n" else "x"

    response = send(
        client,
        reason="x" + character * (REASON_AT_MOST - 2) + "x",
        **dict.fromkeys(("name", "place", "account"), line * LINE_AT_MOST),
    )

    assert response.status_code == 200
