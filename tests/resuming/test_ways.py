"""Ways to open a list elsewhere: a link, and a code to type."""

import re
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from optout.models import Browser, Checklist, ResumeCode, ResumeLink, digest
from optout.web.dates import day
from tests.people import make_client, start
from tests.reading import text
from tests.resuming.joining import join

pytestmark = pytest.mark.django_db


def test_the_owner_sees_a_link_a_qr_code_and_a_code_to_type(owner, link, code, settings):
    settings.SITE_URL = "https://untick.example"

    page = BeautifulSoup(owner.get("/en/resume/").content, "html.parser")

    address = f"https://untick.example/en/join/#{link.token}"
    assert page.select_one("input.copy")["value"] == address
    assert page.select_one(".qr svg path")
    assert page.find("code").text == str(code)
    assert re.fullmatch(r"[0-9A-Z]{5}-[0-9A-Z]{5}", str(code))
    assert page.select_one("[data-copy=address]").text == "Copy"


def test_neither_the_token_of_a_link_nor_a_code_is_stored(link, code):
    stored = [*ResumeLink.objects.values().get().values()]
    stored += ResumeCode.objects.values().get().values()

    assert link.token_digest == digest(link.token)
    assert len(link.token) == 43
    for secret in (link.token, code.letters, code.letters[4:]):
        assert secret not in " ".join(map(str, stored))


def test_secrets_cannot_be_derived_from_the_tables_without_the_secret_key(link, code, settings):
    before = link.token, code.letters
    settings.SECRET_KEY = "the key of a thief"  # noqa: S105

    assert link.token != before[0]
    assert code.letters != before[1]


def test_a_visitor_without_a_list_gets_no_link(client):
    assertRedirects(client.get("/en/resume/"), "/en/join/")
    assert client.post("/en/resume/", {"link": "yes"}).status_code == 409
    assert ResumeLink.objects.count() == 0


def test_a_new_link_replaces_the_old_one(owner, other, link):
    owner.post("/en/resume/", {"link": "yes"})

    assert join(other, link.token).status_code == 422
    assertRedirects(join(other, ResumeLink.objects.get().token), "/en/checklist/")


def test_stopping_ends_link_and_code(owner, other, link, code):
    owner.post("/en/resume/", {"stop": "yes"})

    assert join(other, link.token).status_code == 422
    assert join(other, str(code)).status_code == 422
    assertContains(owner.get("/en/resume/"), "Make the link")


# The code


@pytest.mark.parametrize(
    "typed",
    [
        str,
        lambda code: code.letters.lower(),
        lambda code: f" {code.letters[:5]} {code.letters[5:]}",
    ],
    ids=["as shown", "small and without dash", "with spaces"],
)
def test_a_code_opens_the_list_once(other, code, typed):
    assertRedirects(join(other, typed(code)), "/en/checklist/")

    assert join(make_client(), typed(code)).status_code == 422


DASHES = "-\u2010\u2011\u2013\u2014\u2212._/'\"\u00ab\u201d \t\xa0\u202f\xad\u200b\u200e\ufeff"
DASHES += "\u00b7\u3000\u30fb\u30fc\uff70\u2060~"  # not in the reports that the others come from


def test_a_code_opens_the_list_whatever_a_keyboard_makes_of_its_dash(owner, other):
    for dash in DASHES:
        owner.post("/en/resume/", {"link": "yes"})
        letters = ResumeCode.objects.get().letters
        typed = f"{dash}{letters[:5]}{dash}{letters[5:]}{dash}"

        assert join(other, typed).status_code == 302, ascii(dash)


def in_digits_from(zero):
    return {ord(digit): chr(ord(zero) + number) for number, digit in enumerate("0123456789")}


SCRIPTS = {
    "full width": {number: number + 0xFEE0 for number in range(33, 127)},
    "Arabic digits": in_digits_from("\u0660"),
    "Persian digits": in_digits_from("\u06f0"),
    "Devanagari digits": in_digits_from("\u0966"),
    "bold letters": {ord("A") + number: 0x1D400 + number for number in range(26)},
    "small letters": {ord("A") + number: ord("a") + number for number in range(26)},
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_code_opens_the_list_in_the_letters_and_digits_of_any_keyboard(other, code, script):
    assertRedirects(join(other, str(code).translate(SCRIPTS[script])), "/en/checklist/")


@pytest.mark.parametrize("before", ["Code: ", "Code\u00a0: ", "Le code est ", "\u201c"])
def test_words_before_a_code_are_left_out(other, code, before):
    assertRedirects(join(other, f"{before}{code}"), "/en/checklist/")


def test_letters_that_look_like_digits_are_read_as_digits(owner):
    checklist = Checklist.objects.get()
    code = ResumeCode.make(checklist, at=checklist.created_at)
    while not set("01") & set(code.letters):
        code = ResumeCode.make(checklist, at=checklist.created_at)

    typed = code.letters.replace("0", "O").replace("1", "l")
    assert ResumeCode.redeem(typed, at=checklist.created_at) == checklist


def test_a_code_works_for_a_quarter_of_an_hour(owner, other, code, time_machine):
    time_machine.move_to(code.made_at + timedelta(minutes=15))

    assert join(other, str(code)).status_code == 422
    assertContains(owner.get("/en/resume/"), "Make a new code")


def test_the_owner_is_told_how_long_both_ways_work_in_words_that_stay_true(
    owner, link, code, time_machine
):
    time_machine.move_to(code.made_at + timedelta(minutes=14, seconds=30), tick=False)

    page = text(owner.get("/en/resume/"))

    made_on = " ".join(day(timezone.localtime(link.made_at)).split())
    assert f"It works for a week from {made_on}." in page
    assert "It works once, within 15 minutes of being made." in page


def test_a_code_survives_four_wrong_tries_but_not_five(owner, other, code):
    wrong = code.letters[:4] + ("000000" if code.letters[4:] != "000000" else "111111")

    for _ in range(4):
        assert join(other, wrong).status_code == 422
    assert ResumeCode.objects.get().tries_left == 1
    assert join(other, wrong).status_code == 422
    assert join(other, str(code)).status_code == 422
    assert Browser.objects.count() == 1
    assertContains(owner.get("/en/resume/"), "or it was typed wrongly five times")


def test_tries_against_one_code_do_not_count_against_another(other, code):
    stranger = make_client()
    start(stranger, "briton")
    stranger.post("/en/resume/", {"link": "yes"})
    theirs = ResumeCode.objects.exclude(pk=code.pk).get()

    for _ in range(5):
        join(other, theirs.letters[:4] + code.letters[4:])

    assertRedirects(join(other, str(code)), "/en/checklist/")


def test_a_new_code_leaves_the_link_as_it_is(owner, other, link, code):
    owner.post("/en/resume/", {"code": "yes"})

    assert join(other, str(code)).status_code == 422
    assertRedirects(join(other, link.token), "/en/checklist/")


# Where secrets must not be


def test_the_page_with_the_secrets_is_not_cached_and_no_other_page_shows_them(owner, link, code):
    page = owner.get("/en/resume/")

    assert "no-store" in page["Cache-Control"]
    assert page.text.count(link.token) == 1
    for path in ("", "checklist/", "share/", "join/", "privacy/"):
        shown = owner.get(f"/en/{path}").text
        assert link.token not in shown
        assert str(code) not in shown
