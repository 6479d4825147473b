"""The same list on another device, and who may open it."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.db import connection
from pytest_django.asserts import assertContains, assertRedirects

from optout.models import Checklist, Device, ResumeCode, ResumeLink, digest
from tests.people import make_client, start, tick
from tests.reading import headline, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    person = make_client()
    start(person, "american")
    tick(person, "linkedin-ai-training")
    return person


@pytest.fixture
def link(owner):
    owner.post("/en/resume/", {"link": "yes"})
    return ResumeLink.objects.get()


@pytest.fixture
def code(link):
    return ResumeCode.objects.get()


@pytest.fixture
def other():
    """The same person’s other browser."""
    return make_client()


def join(client, secret, device="phone"):
    return client.post("/en/join/", {"secret": secret, "device": device})


def key_of(client):
    return client.cookies[settings.DEVICE_COOKIE].value


# The ways to a list


def test_the_owner_sees_a_link_a_qr_code_and_a_code_to_type(owner, link, code, settings):
    settings.SITE_URL = "https://untick.example"

    page = BeautifulSoup(owner.get("/en/resume/").content, "html.parser")

    address = f"https://untick.example/en/join/#{link.token}"
    assert page.select_one("input.copy")["value"] == address
    assert page.select_one(".qr svg path")
    assert page.find("code").text == str(code)
    assert re.fullmatch(r"[0-9A-Z]{5}-[0-9A-Z]{5}", str(code))


def test_neither_the_secret_of_the_link_nor_the_code_is_stored(link, code):
    stored = [*ResumeLink.objects.values().get().values()]
    stored += ResumeCode.objects.values().get().values()

    assert link.token_digest == digest(link.token)
    assert len(link.token) == 43
    for secret in (link.token, code.letters, code.letters[4:]):
        assert secret not in " ".join(map(str, stored))


def test_the_secrets_cannot_be_made_from_the_tables_without_the_sites_key(link, code, settings):
    before = link.token, code.letters
    settings.SECRET_KEY = "the key of a thief"  # noqa: S105

    assert link.token != before[0]
    assert code.letters != before[1]


def test_nobody_without_a_list_has_ways_to_show(client):
    assertRedirects(client.get("/en/resume/"), "/en/join/")
    assert client.post("/en/resume/", {"link": "yes"}).status_code == 409
    assert ResumeLink.objects.count() == 0


def test_a_new_link_puts_an_end_to_the_old_one(owner, other, link):
    owner.post("/en/resume/", {"link": "yes"})

    assert join(other, link.token).status_code == 422
    assertRedirects(join(other, ResumeLink.objects.get().token), "/en/checklist/")


def test_stopping_ends_link_and_code(owner, other, link, code):
    owner.post("/en/resume/", {"stop": "yes"})

    assert join(other, link.token).status_code == 422
    assert join(other, str(code)).status_code == 422
    assertContains(owner.get("/en/resume/"), "Make the link")


# Joining


@pytest.mark.parametrize("whole", [False, True], ids=["secret", "whole link"])
def test_a_link_opens_the_list_on_another_device_with_a_key_of_its_own(owner, other, link, whole):
    secret = f"{settings.SITE_URL}/fr/join/#{link.token}" if whole else link.token

    assertRedirects(join(other, secret), "/en/checklist/")

    assert headline(other.get("/en/checklist/")) == headline(owner.get("/en/checklist/"))
    assert key_of(other) != key_of(owner)
    assert Checklist.objects.count() == 1
    assert Device.objects.count() == 2


def test_each_device_keeps_its_own_menus_in_front(owner, other, link):
    join(other, link.token, "phone")

    assert [device.kind for device in Device.objects.order_by("pk")] == ["computer", "phone"]


def test_a_tick_on_one_device_shows_on_the_other(owner, other, link):
    join(other, link.token)
    tick(other, "microsoft-sharing")
    tick(owner, "offsite-ads", "skipped")

    for device in (owner, other):
        page = BeautifulSoup(device.get("/en/checklist/").content, "html.parser")
        switches = [switch["class"][1] for switch in page.select(".steps .switch")]
        assert switches[:4] == ["off", "off", "kept", "on"]


def test_opening_the_page_joins_nothing(other, link):
    response = other.get("/en/join/")

    assert response.status_code == 200
    assert not response.cookies
    assert Device.objects.count() == 1


def test_a_link_works_for_a_week_and_on_several_devices(other, link, time_machine):
    time_machine.move_to(link.made_at + timedelta(days=7, seconds=-1))
    for device in (other, make_client()):
        assert join(device, link.token).status_code == 302

    time_machine.move_to(link.made_at + timedelta(days=7))
    assert join(make_client(), link.token).status_code == 422
    assert Device.objects.count() == 3


def test_a_link_does_not_outlive_the_list(owner, other, link, settings, time_machine):
    settings.RETENTION_DAYS = 1
    time_machine.move_to(link.made_at + timedelta(days=2))

    assert join(other, link.token).status_code == 422


def test_joining_again_on_the_same_device_counts_once(owner, link):
    join(owner, link.token, "computer")

    assert Device.objects.count() == 1
    assert headline(owner.get("/en/checklist/")) == "1 of 5 steps done"


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


def test_letters_that_look_like_digits_are_read_as_such(owner):
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


def test_a_code_bears_four_wrong_tries_and_dies_of_the_fifth(owner, other, code):
    wrong = code.letters[:4] + ("000000" if code.letters[4:] != "000000" else "111111")

    for _ in range(4):
        assert join(other, wrong).status_code == 422
    assert ResumeCode.objects.get().tries_left == 1
    assert join(other, wrong).status_code == 422
    assert join(other, str(code)).status_code == 422
    assert Device.objects.count() == 1


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


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, "Type the code from your other device"),
        ({"secret": "AAAAA-AAAAA", "device": "phone"}, "This code or link opens no list."),
        ({"secret": "é" * 10, "device": "phone"}, "This code or link opens no list."),
        ({"secret": "A" * 501, "device": "phone"}, "too long for a code"),
        ({"secret": "AAAAA-AAAAA", "device": "fridge"}, "Choose the device from the list."),
    ],
)
def test_what_opens_nothing_says_so_and_changes_nothing(other, code, answers, words):
    response = other.post("/en/join/", answers)

    assertContains(response, words, status_code=422)
    assert not response.cookies
    assert Device.objects.count() == 1


# The same form sent twice, as on a slow network: the browser drops the first answer


WAYS = ["link", "code"]


def fill_in(client, secret, device="phone"):
    """Open the form, and return what it sends."""
    page = BeautifulSoup(client.get("/en/join/").content, "html.parser")
    nonce = page.select_one("input[name=nonce]")["value"]
    return {"nonce": nonce, "secret": secret, "device": device}


def send(key, form):
    """Send a form from a browser that has this key, or none, and return the browser."""
    browser = make_client()
    if key:
        browser.cookies[settings.DEVICE_COOKIE] = key
    browser.answer = browser.post("/en/join/", form)
    return browser


def lists_of(browser):
    """The lists that a browser opens, the one in front first."""
    page = browser.get("/en/checklist/")
    behind = BeautifulSoup(page.content, "html.parser").select("button[name=bring_back]")
    return headline(page), len(behind)


@pytest.fixture(params=WAYS)
def way(request, link, code):
    return link.token if request.param == "link" else str(code)


def test_every_form_has_a_nonce_of_its_own_and_is_kept_nowhere(other):
    nonces = {fill_in(other, "")["nonce"] for _ in range(2)}

    assert [len(nonce) for nonce in nonces] == [43, 43]
    assert "no-store" in other.get("/en/join/")["Cache-Control"]


def test_sent_again_before_an_answer_is_there_the_same_form_gets_the_same_answer(other, way):
    start(other, "briton")
    old, form = key_of(other), fill_in(other, way)

    first, second = send(old, form), send(old, form)

    assertRedirects(second.answer, "/en/checklist/")
    assert key_of(second) == key_of(first) != old
    assert lists_of(second) == ("1 of 5 steps done", 1)
    assert (Checklist.objects.count(), Device.objects.count()) == (2, 3)


def test_sent_again_with_the_cookie_of_the_first_answer_it_gets_in_as_well(other, way):
    start(other, "briton")
    form = fill_in(other, way)

    first = send(key_of(other), form)
    second = send(key_of(first), form)

    assertRedirects(second.answer, "/en/checklist/")
    assert lists_of(second) == ("1 of 5 steps done", 1)
    assert Device.objects.count() == 3


def test_a_browser_without_a_list_may_send_it_twice_too(other, way):
    form = fill_in(other, way)

    first, second = send(None, form), send(None, form)

    assert key_of(second) == key_of(first)
    assert lists_of(second) == ("1 of 5 steps done", 0)
    assert Device.objects.count() == 2


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("has_a_list", [True, False], ids=["with a list", "without"])
def test_sent_twice_at_once_it_counts_once(other, way, has_a_list):
    if has_a_list:
        start(other, "briton")
    old, form = key_of(other) if has_a_list else None, fill_in(other, way)

    def press(_):
        try:
            return send(old, form)
        finally:
            connection.close()

    with ThreadPoolExecutor() as threads:
        browsers = list(threads.map(press, range(4)))

    assert [browser.answer.status_code for browser in browsers] == [302] * 4
    assert len(set(map(key_of, browsers))) == 1
    assert lists_of(browsers[0]) == ("1 of 5 steps done", int(has_a_list))
    assert Device.objects.count() == 2 + has_a_list


@pytest.mark.parametrize("unlike", ["nonce", "secret", "key"])
def test_who_lacks_the_key_the_nonce_or_the_secret_of_a_form_does_not_get_its_key(
    owner, other, link, unlike
):
    start(other, "briton")
    key, form = key_of(other), fill_in(other, link.token)
    joined = send(key, form)
    stranger = make_client()
    start(stranger, "briton")
    stranger.post("/en/resume/", {"link": "yes"})
    theirs = ResumeLink.objects.exclude(pk=link.pk).get()

    thief = {
        "nonce": lambda: send(key, form | {"nonce": "x" * 43}),
        "secret": lambda: send(key, form | {"secret": theirs.token}),
        "key": lambda: send("y" * 43, form),
    }[unlike]()

    assert key_of(thief) != key_of(joined)
    assert lists_of(thief)[1] == 0
    assert lists_of(joined) == ("1 of 5 steps done", 1)


def test_a_code_that_is_used_up_opens_nothing_to_another_form(other, code):
    form = fill_in(other, str(code))
    send(None, form)

    assert send(None, form | {"nonce": "x" * 43}).answer.status_code == 422
    assert send(None, form | {"nonce": ""}).answer.status_code == 422


def test_a_form_without_a_nonce_gets_a_key_drawn_by_lot(other, link):
    form = {"secret": link.token, "device": "phone"}

    assert key_of(send(None, form)) != key_of(send(None, form))


# Devices


def test_the_owner_counts_the_devices_and_cuts_one_off(owner, other, link):
    join(other, link.token)
    page = BeautifulSoup(owner.get("/en/resume/").content, "html.parser")
    assert page.select_one("#devices h2").text == "2 devices open this list"
    number = page.select_one("button[name=cut_off]")["value"]

    owner.post("/en/resume/", {"cut_off": number})

    assert headline(other.get("/en/checklist/")) == "No list on this device yet"
    assert tick(other, "offsite-ads").status_code == 409
    assert "1 device opens this list" in text(owner.get("/en/resume/"))
    assert headline(owner.get("/en/checklist/")) == "1 of 5 steps done"


def test_whoever_is_cut_off_cannot_come_back_by_the_same_link(owner, other, link):
    join(other, link.token)
    owner.post("/en/resume/", {"cut_off": Device.objects.latest("pk").pk})

    assert join(other, link.token).status_code == 422


def test_a_device_neither_cuts_itself_off_nor_those_of_another_list(owner):
    stranger = make_client()
    start(stranger, "briton")

    for device in Device.objects.all():
        owner.post("/en/resume/", {"cut_off": device.pk})
    for nonsense in ("", "-1", "²", "9" * 30):
        assert owner.post("/en/resume/", {"cut_off": nonsense}).status_code == 302

    assert Device.objects.count() == 2


# A list that was there before


@pytest.fixture
def returning(other, link):
    """The other browser had a list of its own, and then joined the owner’s."""
    start(other, "briton")
    tick(other, "meta-ai")
    join(other, link.token)
    return other


def test_a_list_that_was_there_is_announced_before_and_offered_back_after(other, link):
    start(other, "briton")
    tick(other, "meta-ai")
    assert "There is already a list on this device, with 1 of 1 step done." in text(
        other.get("/en/join/")
    )

    join(other, link.token)

    page = other.get("/en/checklist/")
    assert headline(page) == "1 of 5 steps done"
    assert "Another list on this device" in text(page)


def test_going_back_to_the_other_list_keeps_both(returning):
    for expected in ("1 of 1 step done", "1 of 5 steps done", "1 of 1 step done"):
        page = BeautifulSoup(returning.get("/en/checklist/").content, "html.parser")
        number = page.select_one("button[name=bring_back]")["value"]
        assertRedirects(returning.post("/en/resume/", {"bring_back": number}), "/en/resume/")
        assert headline(returning.get("/en/checklist/")) == expected


def test_going_back_to_a_list_does_not_change_since_when_a_device_has_it(
    returning, link, time_machine
):
    before = dict(Device.objects.values_list("pk", "added_at"))
    time_machine.move_to(link.made_at + timedelta(days=80))
    page = BeautifulSoup(returning.get("/en/checklist/").content, "html.parser")
    number = page.select_one("button[name=bring_back]")["value"]

    returning.post("/en/resume/", {"bring_back": number})

    assert dict(Device.objects.values_list("pk", "added_at")) == before
    assert headline(returning.get("/en/checklist/")) == "1 of 1 step done"


def test_joining_again_does_not_either_and_brings_the_list_forward(returning, link, time_machine):
    page = BeautifulSoup(returning.get("/en/checklist/").content, "html.parser")
    number = page.select_one("button[name=bring_back]")["value"]
    returning.post("/en/resume/", {"bring_back": number})
    before = dict(Device.objects.values_list("pk", "added_at"))
    time_machine.move_to(link.made_at + timedelta(days=2))

    join(returning, link.token)

    assert dict(Device.objects.values_list("pk", "added_at")) == before
    assert headline(returning.get("/en/checklist/")) == "1 of 5 steps done"


def test_nobody_brings_back_the_list_of_somebody_else(owner, returning):
    theirs = Device.objects.get(checklist__region="uk")
    before = list(Device.objects.values())

    owner.post("/en/resume/", {"bring_back": theirs.pk})

    assert list(Device.objects.values()) == before
    assert headline(owner.get("/en/checklist/")) == "1 of 5 steps done"


def test_a_device_that_is_cut_off_finds_its_own_list_again(owner, returning):
    device = Device.objects.get(checklist__region="us", kind="phone")

    owner.post("/en/resume/", {"cut_off": device.pk})

    assert headline(returning.get("/en/checklist/")) == "1 of 1 step done"


def test_the_key_a_browser_had_before_it_joined_opens_nothing_any_more(other, link):
    start(other, "briton")
    planted = key_of(other)

    join(other, link.token)

    thief = make_client()
    thief.cookies[settings.DEVICE_COOKIE] = planted
    assert headline(thief.get("/en/checklist/")) == "No list on this device yet"


def test_erasing_everything_erases_every_list_the_browser_opens(owner, returning):
    returning.post("/en/privacy/", {"confirmed": "yes"})

    assert Checklist.objects.count() == 0
    assert ResumeLink.objects.count() == ResumeCode.objects.count() == 0
    assert headline(owner.get("/en/checklist/")) == "No list on this device yet"


# Where secrets must not be


def test_the_pages_are_neither_cached_nor_do_they_say_the_secret_elsewhere(owner, link, code):
    page = owner.get("/en/resume/")

    assert "no-store" in page["Cache-Control"]
    assert page.text.count(link.token) == 1
    for path in ("", "checklist/", "share/", "join/", "privacy/"):
        shown = owner.get(f"/en/{path}").text
        assert link.token not in shown
        assert str(code) not in shown
