"""The same form sent twice, as on a slow network: the browser drops the first response."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.db import connection
from pytest_django.asserts import assertRedirects

from optout.models import Browser, Checklist, ResumeLink
from tests.people import go_on, make_client, start
from tests.reading import headline
from tests.resuming.joining import key_of

pytestmark = pytest.mark.django_db


def fill_in(client, secret):
    """Open the form, and return what it sends."""
    page = BeautifulSoup(client.get("/en/join/").content, "html.parser")
    nonce = page.select_one("input[name=nonce]")["value"]
    return {"nonce": nonce, "secret": secret}


def send(key, form):
    """Send a form from a browser that has this key, or none, and return the browser."""
    browser = make_client()
    if key:
        browser.cookies[settings.DEVICE_COOKIE] = key
    browser.answer = go_on(browser, browser.post("/en/join/", form))
    return browser


def lists_of(browser):
    """Return the headline of a browser’s list, and the number of its other lists."""
    page = browser.get("/en/checklist/")
    behind = BeautifulSoup(page.content, "html.parser").select("button[name=bring_back]")
    return headline(page), len(behind)


@pytest.fixture(params=["link", "code"])
def way(request, link, code):
    return link.token if request.param == "link" else str(code)


def test_every_form_has_its_own_nonce_and_is_not_cached(other):
    nonces = {fill_in(other, "")["nonce"] for _ in range(2)}

    assert [len(nonce) for nonce in nonces] == [43, 43]
    assert "no-store" in other.get("/en/join/")["Cache-Control"]


def test_a_form_sent_again_before_the_first_response_gets_the_same_response(other, way):
    start(other, "briton")
    old, form = key_of(other), fill_in(other, way)

    first, second = send(old, form), send(old, form)

    assertRedirects(second.answer, "/en/checklist/")
    assert key_of(second) == key_of(first) != old
    assert lists_of(second) == ("1 of 4 steps done", 1)
    assert (Checklist.objects.count(), Browser.objects.count()) == (2, 3)


def test_a_form_sent_again_with_the_cookie_of_the_first_response_opens_the_list(other, way):
    start(other, "briton")
    form = fill_in(other, way)

    first = send(key_of(other), form)
    second = send(key_of(first), form)

    assertRedirects(second.answer, "/en/checklist/")
    assert lists_of(second) == ("1 of 4 steps done", 1)
    assert Browser.objects.count() == 3


def test_a_browser_without_a_list_can_send_the_form_twice(other, way):
    form = fill_in(other, way)

    first, second = send(None, form), send(None, form)

    assert key_of(second) == key_of(first)
    assert lists_of(second) == ("1 of 4 steps done", 0)
    assert Browser.objects.count() == 2


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("has_a_list", [True, False], ids=["with a list", "without"])
def test_a_form_sent_several_times_at_once_counts_once(other, way, has_a_list):
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
    assert lists_of(browsers[0]) == ("1 of 4 steps done", int(has_a_list))
    assert Browser.objects.count() == 2 + has_a_list


@pytest.mark.parametrize("unlike", ["nonce", "secret", "key"])
def test_a_request_without_the_key_nonce_or_secret_of_a_form_does_not_get_its_key(
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
    assert lists_of(joined) == ("1 of 4 steps done", 1)


def test_a_used_code_opens_nothing_from_another_form(other, code):
    form = fill_in(other, str(code))
    send(None, form)

    assert send(None, form | {"nonce": "x" * 43}).answer.status_code == 422
    assert send(None, form | {"nonce": ""}).answer.status_code == 422


def test_a_form_without_a_nonce_gets_a_random_key(link):
    form = {"secret": link.token}

    assert key_of(send(None, form)) != key_of(send(None, form))
