"""Opening a list on another device."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from pytest_django.asserts import assertContains, assertRedirects

from optout.models import Browser, Checklist
from tests.people import make_client, start, tick
from tests.reading import headline
from tests.resuming.joining import join, key_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("whole", [False, True], ids=["secret", "whole link"])
def test_a_link_opens_the_list_on_another_device_with_its_own_key(owner, other, link, whole):
    secret = f"{settings.SITE_URL}/fr/join/#{link.token}" if whole else link.token

    assertRedirects(join(other, secret), "/en/checklist/")

    assert headline(other.get("/en/checklist/")) == headline(owner.get("/en/checklist/"))
    assert key_of(other) != key_of(owner)
    assert Checklist.objects.count() == 1
    assert Browser.objects.count() == 2


@pytest.mark.parametrize(
    ("system", "device"), [("phone", "phone"), ("mac", "computer"), ("windows", "computer")]
)
def test_a_device_is_known_by_what_its_browser_calls_itself(owner, other, link, system, device):
    join(other, link.token, system)

    assert Browser.objects.latest("pk").device == device
    this = BeautifulSoup(other.get("/en/resume/").content, "html.parser").select("#devices b")[1]
    assert this.text == device.capitalize()


def test_no_device_is_asked_for_and_none_is_believed(other, link):
    page = BeautifulSoup(other.get("/en/join/").content, "html.parser")
    assert {field["name"] for field in page.select("form [name]")} == {"secret", "nonce"}

    other.post("/en/join/", {"secret": link.token, "device": "phone"})

    assert Browser.objects.latest("pk").device == "computer"


def test_a_tick_on_one_device_shows_on_the_other(owner, other, link):
    join(other, link.token)
    tick(other, "microsoft-sharing")
    tick(owner, "offsite-ads", "left")

    for device in (owner, other):
        page = BeautifulSoup(device.get("/en/checklist/").content, "html.parser")
        switches = [switch["class"][1] for switch in page.select(".steps .switch")]
        assert switches[:4] == ["off", "off", "kept", "on"]


def test_a_link_works_for_a_week_and_on_several_devices(other, link, time_machine):
    time_machine.move_to(link.made_at + timedelta(days=7, seconds=-1))
    for device in (other, make_client()):
        assert join(device, link.token).status_code == 302

    time_machine.move_to(link.made_at + timedelta(days=7))
    assert join(make_client(), link.token).status_code == 422
    assert Browser.objects.count() == 3


def test_a_link_does_not_outlive_the_list(owner, other, link, settings, time_machine):
    settings.RETENTION_DAYS = 1
    time_machine.move_to(link.made_at + timedelta(days=2))

    assert join(other, link.token).status_code == 422


def test_joining_again_on_the_same_device_counts_once(owner, link):
    join(owner, link.token, "mac")

    assert Browser.objects.count() == 1
    assert headline(owner.get("/en/checklist/")) == "1 of 4 steps done"


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, "Type the code from your other device"),
        ({"secret": "AAAAA-AAAAA"}, "This code or link does not open a list."),
        ({"secret": "é" * 10}, "This code or link does not open a list."),
        ({"secret": "A" * 5000}, "This code or link does not open a list."),
        ({"secret": "https://untick.example/en/join/"}, "This code or link does not open a list."),
    ],
)
def test_a_secret_that_opens_nothing_is_refused_and_changes_nothing(other, code, answers, words):
    response = other.post("/en/join/", answers)

    assertContains(response, words, status_code=422)
    assert not response.cookies
    assert Browser.objects.count() == 1


# Links as mails, chats and people deliver them

SITE = "https://untick.example/en/join/"
DELIVERED = {
    "in brackets": f"<{SITE}#{{secret}}>",
    "in a sentence": f"Ouvre {SITE}#{{secret}}, puis continue.",
    "at the end of a sentence": f"{SITE}#{{secret}}.",
    "with tracking": f"{SITE}#{{secret}}&utm_source=x",
    "with a query": f"{SITE}#{{secret}}?fbclid=IwAR0",
    "with a slash": f"{SITE}#{{secret}}/",
    "with an encoded space": f"{SITE}#{{secret}}%20",
    "encoded": f"{SITE}%23{{secret}}",
    "encoded twice": f"{SITE}%2523{{secret}}",
    "by Safe Links": "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2F"
    f"untick.example%2Fen%2Fjoin%2F%23{{secret}}&data=05%7C02%7C{'aBc_9' * 200}&reserved=0",
    "by Facebook": "https://l.facebook.com/l.php?u=https%3A%2F%2Funtick.example%2Fen%2Fjoin%2F"
    "%2523{secret}%3Ffbclid%3DIwAR0&h=AT1",
    # Not in the reports that the list above comes from.
    "by Proofpoint": f"https://urldefense.com/v3/__{SITE}*{{secret}}__;Iw!!AbC!x$",
    "encoded three times": f"{SITE}%252523{{secret}}",
    "in Markdown": f"[ma liste]({SITE}#{{secret}})",
    "in Slack": f"<{SITE}#{{secret}}|ma liste>",
    "underlined": f"_{SITE}#{{secret}}_",
    "with a text fragment": f"{SITE}#{{secret}}:~:text=list",
    "the secret alone in a sentence": "Le lien : {secret}, pour toi",
}


@pytest.mark.parametrize("form", DELIVERED)
def test_a_link_opens_the_list_however_it_was_delivered(other, link, form):
    assertRedirects(join(other, DELIVERED[form].format(secret=link.token)), "/en/checklist/")


@pytest.mark.parametrize("before", [SITE + "#", ""], ids=["link", "secret"])
def test_a_link_may_be_broken_into_lines(other, link, before):
    for gap in ("\n", "\r\n", " ", "\u200b", "\xad", "\ufeff"):
        broken = f"{before}{link.token[:20]}{gap}{link.token[20:]}"

        assert join(other, broken).status_code == 302, ascii(gap)


def test_the_page_does_not_cut_what_is_pasted_or_correct_what_is_typed(other):
    box = BeautifulSoup(other.get("/en/join/").content, "html.parser").find(id="secret")

    assert not box.has_attr("maxlength")
    assert (box["autocorrect"], box["spellcheck"]) == ("off", "false")


@pytest.mark.parametrize(
    "path",
    [
        *("%23{}", "%2523{}", "%23{}.", "%23{}/", "%23{}&utm_source=x", "%23{}%20"),
        *("%252523{}", "*{}", "%23{}%E2%80%8B", "%23{}%0A", "%23{}%0D%0A"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_link_whose_hash_was_encoded_leads_to_the_page(other, link, path, language):
    response = other.get(f"/{language}/join/{path.format(link.token)}")

    assert response.status_code == 302
    assert response["Location"] == f"/{language}/join/#{link.token}"
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize("path", ["%23", "%23short", "nothing/here", "x" * 42])
def test_an_address_below_that_page_without_a_secret_is_a_404(other, path):
    assert other.get(f"/en/join/{path}").status_code == 404


# Whose list it is


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Continue only if the link or code is your own."),
        ("fr", "Ne continuez que si ce lien ou ce code vient de vous."),
    ],
)
def test_the_page_warns_of_links_that_others_made(other, language, words):
    assertContains(other.get(f"/{language}/join/"), words)


# No room


def test_a_list_opens_on_twenty_devices_and_tells_the_next_why_not(owner, other, link, code):
    first = Browser.objects.get()
    Browser.objects.bulk_create(
        [
            Browser(
                checklist=first.checklist,
                key_digest=str(number),
                device="phone",
                added_at=first.added_at,
            )
            for number in range(19)
        ]
    )

    for secret in (link.token, str(code)):
        assertContains(join(other, secret), "already open on 20 devices", status_code=409)
        refused = other.post("/fr/join/", {"secret": secret})
        assertContains(refused, "déjà ouverte sur 20 appareils", status_code=409)
        assertContains(refused, "Ce code ou ce lien n’a pas fonctionné", status_code=409)
    assert not other.cookies
    assert Browser.objects.count() == 20
    assertRedirects(join(owner, link.token), "/en/checklist/")

    Browser.objects.exclude(pk=first.pk).first().delete()
    assertRedirects(join(other, str(code)), "/en/checklist/")


def test_a_browser_opens_ten_lists_and_is_told_why_it_opens_no_more(other, link):
    start(other, "briton")
    own = Browser.objects.with_key(key_of(other)).get()
    for _ in range(9):
        behind, _key = Checklist.start(
            region="us", accounts=["linkedin"], device="phone", at=own.added_at
        )
        Browser.objects.filter(pk=behind.pk).update(key_digest=own.key_digest)
    before = list(Browser.objects.values())

    assertContains(join(other, link.token), "already opens 10 lists", status_code=409)
    refused = other.post("/fr/join/", {"secret": link.token})
    assertContains(refused, "ouvre déjà 10 listes", status_code=409)
    assert list(Browser.objects.values()) == before

    other.post("/en/resume/", {"forget": "last"})
    assertRedirects(join(other, link.token), "/en/checklist/")
