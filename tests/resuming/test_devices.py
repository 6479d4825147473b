"""Devices that open a list, cutting them off, and the list that a browser had before."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.db import connection
from pytest_django.asserts import assertRedirects

from optout.models import Browser, Checklist, Erasure, ResumeCode, ResumeLink
from tests.people import erase, make_client, start, tick
from tests.reading import headline, text
from tests.resuming.joining import join, key_of

pytestmark = pytest.mark.django_db


def test_the_owner_counts_the_devices_and_cuts_one_off(owner, other, link):
    join(other, link.token)
    page = BeautifulSoup(owner.get("/en/resume/").content, "html.parser")
    assert page.select_one("#devices h2").text == "2 devices can open this list"
    number = page.select_one("button[name=cut_off]")["value"]

    owner.post("/en/resume/", {"cut_off": number})

    assert headline(other.get("/en/checklist/")) == "No list on this device yet"
    assert tick(other, "offsite-ads").status_code == 409
    assert "1 device can open this list" in text(owner.get("/en/resume/"))
    assert headline(owner.get("/en/checklist/")) == "1 of 4 steps done"


def test_a_device_that_was_cut_off_cannot_return_by_the_same_link(owner, other, link):
    join(other, link.token)
    owner.post("/en/resume/", {"cut_off": Browser.objects.latest("pk").pk})

    assert join(other, link.token).status_code == 422


def test_a_device_cannot_cut_off_itself_or_a_device_of_another_list(owner):
    stranger = make_client()
    start(stranger, "briton")

    for device in Browser.objects.all():
        owner.post("/en/resume/", {"cut_off": device.pk})
    for nonsense in ("", "-1", "²", "0", "9" * 5000):
        assert owner.post("/en/resume/", {"cut_off": nonsense}).status_code == 302
        assert owner.post("/en/resume/", {"bring_back": nonsense}).status_code == 302

    assert Browser.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_two_devices_that_cut_each_other_off_at_once_leave_one(owner, other, link):
    join(other, link.token)
    mine, theirs = Browser.objects.order_by("pk").values_list("pk", flat=True)
    together = Barrier(2)

    def cut_off(device, number):
        try:
            together.wait()
            return device.post("/en/resume/", {"cut_off": number}).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor() as threads:
        answers = list(threads.map(cut_off, (owner, other), (theirs, mine)))

    assert answers.count(302) == 1
    assert Browser.objects.count() == 1


# Forgetting a list on one device


def offered_to_forget(client):
    """What the button on the page sends."""
    page = BeautifulSoup(client.get("/en/resume/").content, "html.parser")
    return {"forget": page.select_one("button[name=forget]")["value"]}


def test_a_list_can_be_forgotten_on_one_device_and_stays_on_the_others(owner, other, link, code):
    join(other, link.token)

    response = other.post("/en/resume/", offered_to_forget(other))

    assert response.cookies[settings.DEVICE_COOKIE]["max-age"] == 0
    assertRedirects(response, "/en/checklist/")
    assert headline(other.get("/en/checklist/")) == "No list on this device yet"
    assert headline(owner.get("/en/checklist/")) == "1 of 4 steps done"
    assert "1 device can open this list" in text(owner.get("/en/resume/"))
    for secret in (link.token, str(code)):
        assert join(other, secret).status_code == 422


def test_a_device_that_forgets_a_list_finds_the_one_behind_it(returning):
    assertRedirects(returning.post("/en/resume/", {"forget": "here"}), "/en/checklist/")

    assert headline(returning.get("/en/checklist/")) == "1 of 1 step done"
    assert Checklist.objects.count() == 2


@pytest.mark.parametrize(
    ("language", "warning"),
    [
        ("en", "to forget it here is to erase it, with its answers and its links"),
        ("fr", "l’oublier ici, c’est l’effacer, avec ses réponses et ses liens"),
    ],
)
def test_the_last_device_is_warned_that_to_forget_is_to_erase(owner, language, warning):
    page = text(owner.get(f"/{language}/resume/"))
    assert warning in page.replace("\u00a0", " ")
    assert settings.DEVICE_COOKIE in owner.cookies

    response = owner.post(f"/{language}/resume/", offered_to_forget(owner))

    assert response.cookies[settings.DEVICE_COOKIE]["max-age"] == 0
    assert Checklist.objects.count() == 0
    assert Erasure.objects.count() == 1


def test_the_last_device_erases_only_the_list_in_front(owner, other, link):
    start(other, "briton")
    join(other, link.token)
    Browser.objects.filter(checklist__region="us").exclude(device="phone").delete()

    other.post("/en/resume/", offered_to_forget(other))

    assert [each.region for each in Checklist.objects.all()] == ["uk"]
    assert headline(other.get("/en/checklist/")) == "0 of 1 step done"


def test_a_page_from_before_the_other_device_left_erases_nothing(owner, other, link):
    join(other, link.token)
    shown = offered_to_forget(owner)
    other.post("/en/resume/", offered_to_forget(other))

    response = owner.post("/en/resume/", shown)

    assertRedirects(response, "/en/resume/")
    assert headline(owner.get("/en/checklist/")) == "1 of 4 steps done"


def test_a_page_from_before_the_other_device_joined_erases_nothing(owner, other, link):
    shown = offered_to_forget(owner)
    join(other, link.token)

    owner.post("/en/resume/", shown)

    assert headline(owner.get("/en/checklist/")) == "No list on this device yet"
    assert headline(other.get("/en/checklist/")) == "1 of 4 steps done"


@pytest.mark.django_db(transaction=True)
def test_two_devices_that_forget_a_list_at_once_leave_it_on_one(owner, other, link):
    join(other, link.token)
    together = Barrier(2)

    def forget(device):
        try:
            together.wait()
            return device.post("/en/resume/", {"forget": "here"})["Location"]
        finally:
            connection.close()

    with ThreadPoolExecutor() as threads:
        answers = list(threads.map(forget, (owner, other)))

    assert sorted(answers) == ["/en/checklist/", "/en/resume/"]
    assert Browser.objects.count() == Checklist.objects.count() == 1


# A list that was there before


@pytest.fixture
def returning(other, link):
    """The other browser had a list of its own, and then joined the owner’s."""
    start(other, "briton")
    tick(other, "meta-ai")
    join(other, link.token)
    return other


def test_joining_announces_an_existing_list_and_offers_it_back(other, link):
    start(other, "briton")
    tick(other, "meta-ai")
    assert "There is already a list on this device, with 1 of 1 step done." in text(
        other.get("/en/join/")
    )

    join(other, link.token)

    page = other.get("/en/checklist/")
    assert headline(page) == "1 of 4 steps done"
    assert "Another list on this device" in text(page)


def test_going_back_to_the_other_list_keeps_both(returning):
    for expected in ("1 of 1 step done", "1 of 4 steps done", "1 of 1 step done"):
        page = BeautifulSoup(returning.get("/en/checklist/").content, "html.parser")
        number = page.select_one("button[name=bring_back]")["value"]
        assertRedirects(returning.post("/en/resume/", {"bring_back": number}), "/en/resume/")
        assert headline(returning.get("/en/checklist/")) == expected


def test_going_back_to_a_list_keeps_the_day_its_device_was_added(returning, link, time_machine):
    before = dict(Browser.objects.values_list("pk", "added_at"))
    time_machine.move_to(link.made_at + timedelta(days=80))
    page = BeautifulSoup(returning.get("/en/checklist/").content, "html.parser")
    number = page.select_one("button[name=bring_back]")["value"]

    returning.post("/en/resume/", {"bring_back": number})

    assert dict(Browser.objects.values_list("pk", "added_at")) == before
    assert headline(returning.get("/en/checklist/")) == "1 of 1 step done"


def test_joining_again_keeps_that_day_and_brings_the_list_forward(returning, link, time_machine):
    page = BeautifulSoup(returning.get("/en/checklist/").content, "html.parser")
    number = page.select_one("button[name=bring_back]")["value"]
    returning.post("/en/resume/", {"bring_back": number})
    before = dict(Browser.objects.values_list("pk", "added_at"))
    time_machine.move_to(link.made_at + timedelta(days=2))

    join(returning, link.token)

    assert dict(Browser.objects.values_list("pk", "added_at")) == before
    assert headline(returning.get("/en/checklist/")) == "1 of 4 steps done"


def test_a_visitor_cannot_bring_back_the_list_of_another_person(owner, returning):
    theirs = Browser.objects.get(checklist__region="uk")
    before = list(Browser.objects.values())

    owner.post("/en/resume/", {"bring_back": theirs.pk})

    assert list(Browser.objects.values()) == before
    assert headline(owner.get("/en/checklist/")) == "1 of 4 steps done"


def test_a_device_that_is_cut_off_finds_its_own_list_again(owner, returning):
    device = Browser.objects.get(checklist__region="us", device="phone")

    owner.post("/en/resume/", {"cut_off": device.pk})

    assert headline(returning.get("/en/checklist/")) == "1 of 1 step done"


def test_the_key_from_before_joining_opens_nothing(other, link):
    start(other, "briton")
    planted = key_of(other)

    join(other, link.token)

    thief = make_client()
    thief.cookies[settings.DEVICE_COOKIE] = planted
    assert headline(thief.get("/en/checklist/")) == "No list on this device yet"


def test_erasing_everything_erases_every_list_the_browser_opens(owner, returning):
    erase(returning)

    assert Checklist.objects.count() == 0
    assert ResumeLink.objects.count() == ResumeCode.objects.count() == 0
    assert headline(owner.get("/en/checklist/")) == "No list on this device yet"
