"""The written objection: honest in every place, in the visitor’s words, and kept by nobody."""

import logging
from datetime import UTC, datetime
from itertools import product
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.test import Client
from django.views.debug import SafeExceptionReporterFilter

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Company, Region
from optout.forms import LINE_AT_MOST, REASON_AT_LEAST, REASON_AT_MOST
from optout.letter import GAPS
from optout.views.letter import letter
from tests.people import PEOPLE, REASONS, SYSTEMS, start
from tests.reading import headline, text

pytestmark = pytest.mark.django_db

LETTERS = CATALOGUE.correspondence
REASON = "I am a nurse, bound to secrecy; my posts tell of my shifts & <my> patients."
GOOD = {"region": "eu", "company": "linkedin", "reason": REASON}
PLACES = list(product(Company, Region))
WITH_A_LETTER = [
    (company, region) for company, region in PLACES if LETTERS.objection(company, region).recipient
]


def send(client, language="en", headers=None, **words):
    return client.post(f"/{language}/letter/", GOOD | words, headers=headers)


def page(response):
    return BeautifulSoup(response.content, "html.parser")


def shown(response):
    """The words that are to be seen, without what waits for a script."""
    soup = page(response)
    for hidden in soup.select("[hidden], template"):
        hidden.decompose()
    return " ".join(soup.main.get_text(" ").split())


def letter_of(response):
    return [paragraph.get_text() for paragraph in page(response).select("#letter-text p")]


def stored():
    return {model: list(model.objects.values()) for model in apps.get_models()}


# The letter


def test_the_letter_says_who_writes_to_whom_when_by_what_right_and_why(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)

    response = send(client, name="Ada Lovelace", place="Lyon", account="ada@example.org")

    assert response.status_code == 200
    assert headline(response) == "Your letter is ready."
    sender, recipient, dated, *rest = letter_of(response)
    assert sender == "Ada Lovelace\nada@example.org"
    assert recipient.startswith("LinkedIn Ireland Unlimited Company\nWilton Plaza")
    assert dated == "Lyon, 22\u00a0November 2026"
    assert any(paragraph.startswith("Under Article 21(1)") for paragraph in rest)
    assert REASON in rest
    assert rest[-1] == "Ada Lovelace"


def test_a_french_letter_follows_french_conventions(client, time_machine):
    time_machine.move_to(datetime(2026, 12, 1, 12, tzinfo=UTC), tick=False)

    letter = "\n".join(letter_of(send(client, "fr", place="Lyon"))).replace("\xa0", " ")

    assert "Lyon, le 1er décembre 2026" in letter
    assert "\nObjet : Opposition" in letter
    assert "\nMadame, Monsieur,\n" in letter
    assert "Je vous prie d’agréer, Madame, Monsieur, l’expression" in letter


def test_what_was_not_typed_stays_a_gap_in_the_letter(client):
    letter = "\n".join(letter_of(send(client)))

    assert all(str(GAPS[name]) in letter for name in ("name", "place", "account"))
    assert str(GAPS["reason"]) not in letter


def test_erasure_is_asked_for_only_by_those_who_want_it_and_only_where_a_source_gives_it(client):
    asked = "I also ask you to erase"

    assert asked not in "".join(letter_of(send(client)))
    assert asked in "".join(letter_of(send(client, erase="yes")))
    assert asked not in "".join(letter_of(send(client, erase="yes", company="meta")))


def test_a_reason_keeps_its_lines_and_is_quoted_as_it_was_typed(client):
    reason = "First line, long enough for a reason.\r\n\r\n<b>Second</b> & [your name] %(day)s {0}"

    response = send(client, reason=reason, name="Ada")

    assert reason.replace("\r\n", "\n") in letter_of(response)


# Where there is a letter, and where not


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("company", "region"), PLACES)
def test_every_company_and_region_gets_a_letter_or_hears_why_not(
    client, language, company, region
):
    objection = LETTERS.objection(company, region)

    response = send(client, language, company=company, region=region)

    visible = shown(response)
    assert response.status_code == 200
    for claim in objection.reasons:
        assert " ".join(str(claim.text).split()) in visible or language == "fr"
    hrefs = {link["href"] for link in page(response).select("a[href]")}
    assert {link.url for link in objection.links} <= hrefs
    if objection.recipient:
        assert objection.recipient.name in letter_of(response)[1]
        assert REASON in letter_of(response)
    else:
        assert letter_of(response) == []
        assert {"en": "We found no source for this right", "fr": "Aucune source ne nous"}[
            language
        ] in visible


def test_only_the_eu_is_told_of_the_gdpr_and_only_britons_of_microsoft(client):
    letters = {
        place: "\n".join(letter_of(send(client, company=place[0], region=place[1])))
        for place in WITH_A_LETTER
    }

    assert {region for (_, region), letter in letters.items() if "GDPR" in letter} == {"eu"}
    assert {place for place, letter in letters.items() if "Microsoft" in letter} == {
        (Company.LINKEDIN, Region.UK)
    }


def test_no_reason_is_asked_for_where_there_is_no_letter(client):
    response = send(client, region="us", reason="")

    assert response.status_code == 200
    assert headline(response) == "No letter here. This is why."


@pytest.mark.parametrize("region", Region)
def test_the_authority_of_the_region_is_open_and_every_other_is_one_tap_away(client, region):
    client.post("/en/plan/", PEOPLE["european"] | {"region": region})
    folded = page(client.get("/en/complaint/")).select("details:has(h2)")

    assert [bool(each.find(id=region)) for each in folded if each.has_attr("open")] == [True]
    assert len(folded) == len(LETTERS.authorities)


@pytest.mark.parametrize("region", Region)
def test_the_letter_leads_to_the_authority_of_its_region(client, region):
    way = page(send(client, region=region)).find(id="complain")["href"]

    assert way == f"/en/complaint/#{region}"
    assert page(client.get(way)).find(id=region).find_parent("details")


def test_the_addresses_of_the_authorities_are_those_that_were_confirmed():
    links = {link.url for authority in LETTERS.authorities for link in authority.links}

    assert links == {
        "https://www.cnil.fr/fr/plaintes",
        "https://forms.dataprotection.ie/contact",
        "https://ico.org.uk/make-a-complaint/",
        "https://www.edoeb.admin.ch",
        "https://www.priv.gc.ca/en/report-a-concern/file-a-formal-privacy-complaint/",
        "https://www.pcpd.org.hk",
    }


def test_the_ledger_holds_every_claim_of_the_letter_page(client):
    ledger = text(client.get("/en/sources/background/"))

    for claim in (*LETTERS.grounds, *LETTERS.erasure, *LETTERS.answer):
        assert str(claim.text) in ledger


# What is already known


@pytest.mark.parametrize(
    ("who", "checked"),
    [
        ("european", {"eu"}),
        ("american", {"us", "linkedin"}),
        ("briton", {"uk", "meta"}),
    ],
)
def test_somebody_with_a_list_is_not_asked_again_what_the_list_says(client, who, checked):
    start(client, who)

    soup = page(client.get("/en/letter/"))

    assert {box["value"] for box in soup.select("#write input[checked]")} == checked


@pytest.mark.parametrize(("asked", "checked"), [("meta", {"meta"}), ("<x>", set()), ("", set())])
def test_an_address_may_name_the_company_and_nothing_else(client, asked, checked):
    soup = page(client.get("/en/letter/", {"to": asked, "reason": REASON, "name": "Ada"}))

    assert {box["value"] for box in soup.select("#write input[checked]")} == checked
    assert "Ada" not in str(soup)


@pytest.mark.parametrize(
    ("step", "company"), [("linkedin-objection", "linkedin"), ("meta-ai", "meta")]
)
def test_the_step_with_a_form_leads_to_the_letter(client, step, company):
    hrefs = [link["href"] for link in page(client.get(f"/en/steps/{step}/")).select("main a")]

    assert f"/en/letter/?to={company}" in hrefs


# What is refused


@pytest.mark.parametrize(
    ("words", "field", "complaint"),
    [
        ({"region": ""}, "region", "Choose where you live."),
        ({"region": "atlantis"}, "region", "Choose where you live from the list."),
        ({"company": ""}, "company", "Choose whom you write to."),
        ({"company": "myspace"}, "company", "Choose whom you write to from the list."),
        ({"reason": ""}, "reason", "Give your own reason, in at least 40 characters."),
        ({"reason": "   no   " + " " * 50}, "reason", "Give your own reason"),
        ({"reason": "x" * (REASON_AT_LEAST - 1)}, "reason", "Give your own reason"),
        ({"reason": "x" * (REASON_AT_MOST + 1)}, "reason", "Shorten your reason to 3000"),
        ({"reason": REASON + "\x00"}, "reason", "There were control characters"),
        ({"reason": REASON + "\x1b[31m"}, "reason", "There were control characters"),
        ({"name": "x" * (LINE_AT_MOST + 1)}, "name", "Shorten this to 100 characters"),
        ({"name": "Ada\r\nBcc: everyone@example.org"}, "name", "There were control characters"),
        ({"place": "Ly\x85on"}, "place", "There were control characters"),
        ({"account": "a\tb"}, "account", "There were control characters"),
    ],
    ids=lambda value: None if isinstance(value, dict) else str(value)[:30],
)
def test_what_is_missing_or_unfit_is_named_twice_and_leads_to_its_question(
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


def test_what_was_right_is_still_there_when_something_was_wrong(client):
    soup = page(send(client, company="", name="Ada", erase="yes"))

    assert soup.select_one("textarea").get_text().strip() == REASON
    assert soup.select_one('input[name="name"]')["value"] == "Ada"
    assert soup.select_one('input[name="erase"]').has_attr("checked")


def test_a_paste_that_is_too_long_is_not_cut_but_comes_back_whole(client):
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
def test_whatever_alphabet_it_is_in_the_longest_letter_fits_in_a_request(client, character):
    line = character if character != "\r\n" else "x"

    response = send(
        client,
        reason="x" + character * (REASON_AT_MOST - 2) + "x",
        **dict.fromkeys(("name", "place", "account"), line * LINE_AT_MOST),
    )

    assert response.status_code == 200


# Plain text and mail


@pytest.mark.parametrize(
    ("language", "name"), [("en", "objection-linkedin.txt"), ("fr", "opposition-linkedin.txt")]
)
def test_the_plain_text_is_the_letter_on_the_page(client, language, name):
    words = {"name": 'Ada"\u2028; filename=x', "place": "Zürich"}

    file = send(client, language, **words, **{"as": "text"})

    assert file["Content-Type"] == "text/plain; charset=utf-8"
    assert file["Content-Disposition"] == f'attachment; filename="{name}"'
    assert file.content.decode() == "\n\n".join(letter_of(send(client, language, **words))) + "\n"


def test_a_plain_text_that_cannot_be_written_is_the_page_with_the_error(client):
    response = send(client, reason="", **{"as": "text"})

    assert response.status_code == 422
    assert response["Content-Type"] == "text/html; charset=utf-8"


def test_the_mail_has_no_recipient_and_holds_nothing_but_a_subject_and_the_letter(client):
    response = send(client, name="Ada&bcc=x@example.org?cc=y")

    mail = urlsplit(page(response).select_one("#mail")["href"])
    assert (mail.scheme, mail.path) == ("mailto", "")
    assert set(parse_qs(mail.query)) <= {"subject", "body"}


def send_from(system, client, language, **chosen):
    """Send a letter with an ordinary reason."""
    headers = {"User-Agent": system}
    return send(client, language, reason=REASONS[language], headers=headers, **chosen)


def mail_of(response):
    """The body of the mail, with the letter’s line ends, or nothing; and the whole address."""
    address = page(response).select_one("#mail")["href"]
    [body] = parse_qs(urlsplit(address).query).get("body", [""])
    return body.replace("\r\n", "\n"), address


@pytest.mark.parametrize("system", ["phone", "mac"])
@pytest.mark.parametrize("language", REASONS)
@pytest.mark.parametrize(("company", "region"), WITH_A_LETTER)
def test_an_ordinary_letter_is_carried_whole(client, company, region, language, system):
    response = send_from(SYSTEMS[system], client, language, company=company, region=region)

    body, _ = mail_of(response)
    assert body == "\n\n".join(letter_of(response)) + "\n"
    assert page(response).select_one("#too-long").has_attr("hidden")


@pytest.mark.parametrize("language", REASONS)
@pytest.mark.parametrize(("company", "region"), WITH_A_LETTER)
def test_on_windows_a_letter_is_carried_whole_or_the_page_says_that_it_is_not(
    client, company, region, language
):
    response = send_from(SYSTEMS["windows"], client, language, company=company, region=region)

    body, address = mail_of(response)
    assert len(address) <= 2000
    assert body in ("", "\n\n".join(letter_of(response)) + "\n")
    assert page(response).select_one("#too-long").has_attr("hidden") == bool(body)
    assert body or language == "fr" or company == "linkedin"


def test_a_mail_that_starts_empty_says_so_and_what_to_do(client):
    response = send(client, reason="é" * REASON_AT_MOST)

    assert "the e-mail starts with its subject only. Copy the letter, and paste it in." in shown(
        response
    )
    assert mail_of(response)[0] == ""
    assert "If no window opens" in shown(send(client))


def test_the_page_before_the_letter_is_the_same_on_every_system(client):
    pages = [client.get("/en/letter/", headers={"User-Agent": each}) for each in SYSTEMS.values()]

    assert len({each.content for each in pages}) == 1


# What is kept: nothing


def test_nothing_that_is_typed_is_stored_remembered_or_asked_of_the_database(
    client, django_assert_num_queries
):
    start(client)
    before = stored()

    with django_assert_num_queries(0):
        response = send(client, name="Ada Lovelace")
        send(client, name="Ada Lovelace", **{"as": "text"})
        send(client, name="Ada Lovelace", reason="")

    assert stored() == before
    assert not response.cookies
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert "Lovelace" not in client.get("/en/letter/").text


def test_the_plain_text_is_kept_by_no_cache(client):
    assert "no-store" in send(client, **{"as": "text"})["Cache-Control"]


def test_nothing_that_is_typed_is_logged_not_even_when_we_fail(caplog, capfd, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("on purpose")

    browser = Client(raise_request_exception=False, headers={"Sec-Fetch-Site": "same-origin"})
    caplog.set_level(logging.DEBUG)
    send(browser, name="Lovelace")
    send(browser, name="Lovelace", region="atlantis")
    browser.post("/en/letter/", {"reason": "Lovelace" * 9000})
    monkeypatch.setattr("optout.views.letter.write", fail)
    assert send(browser, name="Lovelace").status_code == 500

    said = caplog.text + "".join(capfd.readouterr())
    assert "on purpose" in said
    assert "Lovelace" not in said
    assert "nurse" not in said


def test_an_error_report_would_hide_what_was_typed(rf):
    request = rf.post("/en/letter/", GOOD)
    letter(request)

    report = SafeExceptionReporterFilter()
    # It hides nothing while DEBUG is on, which is for developers.
    assert report.is_active(request)
    assert REASON not in report.get_post_parameters(request).values()


def test_the_letter_is_read_without_the_database(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert client.get("/en/letter/").status_code == 200
