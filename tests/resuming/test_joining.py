"""Opening a list on another device."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from pytest_django.asserts import assertContains, assertRedirects

from optout.models import Browser, Checklist
from tests.people import make_client, tick
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
        ({"secret": "A" * 501}, "too long for a code"),
    ],
)
def test_a_secret_that_opens_nothing_is_refused_and_changes_nothing(other, code, answers, words):
    response = other.post("/en/join/", answers)

    assertContains(response, words, status_code=422)
    assert not response.cookies
    assert Browser.objects.count() == 1
