"""Other cookies beside the device cookie, and browsers that refuse it."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile

from optout.models import Checklist
from tests.people import PEOPLE, make_client, start
from tests.reading import headline, text

pytestmark = pytest.mark.django_db

NAME = "__Host-device"


@pytest.fixture
def key(client, settings):
    settings.DEVICE_COOKIE = NAME
    start(client, "briton")
    return client.cookies[NAME].value


def page(cookies, **kwargs):
    stranger = make_client()
    return stranger.get("/en/checklist/", HTTP_COOKIE=cookies, **kwargs)


@pytest.mark.parametrize(
    "other",
    ["city=Zürich", "a=été; b=1", 'c="\N{SNOWMAN}"', "=", "; ;", "d={}[],\\", "x" * 4000],
)
def test_another_cookie_does_not_hide_the_list(key, other):
    other = other.encode().decode("latin-1")

    assert headline(page(f"{other}; {NAME}={key}")) == "0 of 1 step done"
    assert headline(page(f"{NAME}={key};{other}")) == "0 of 1 step done"


@pytest.mark.parametrize("space", ["\N{EN QUAD}", "\N{NO-BREAK SPACE}", "\x85", "\x1c", "\v"])
def test_a_name_that_only_looks_like_ours_opens_nothing(key, space):
    planted = f"{space}{NAME}".encode().decode("latin-1")

    response = page(f"{planted}={key}")

    assert headline(response) == "No list on this device yet"
    assert not response.cookies


def test_a_planted_second_cookie_opens_nothing_and_deletes_nothing(key):
    response = page(f"{NAME}=planted; {NAME}={key}")

    assert headline(response) == "No list on this device yet"
    assert not response.cookies


def test_a_planted_look_alike_does_not_hide_the_list(key):
    look_alike = f"\N{EN QUAD}{NAME}".encode().decode("latin-1")

    assert headline(page(f"{look_alike}=planted; {NAME}={key}")) == "0 of 1 step done"


# A browser that refuses the cookie


def make_a_list(client, language):
    return client.post(f"/{language}/plan/", PEOPLE["european"])


def answer_before_there_is_a_list(client, language):
    said = {"step": "linkedin-ai-training", "said": "off"}
    return client.post(f"/{language}/plan/", PEOPLE["european"] | said)


def join_by_a_link(client, language):
    owner = make_client()
    start(owner)
    owner.post("/en/resume/", {"link": "yes"})
    page = BeautifulSoup(owner.get("/en/resume/").content, "html.parser")
    return client.post(f"/{language}/join/", {"secret": page.find(id="address")["value"]})


def restore_a_record(client, language):
    owner = make_client()
    start(owner)
    file = SimpleUploadedFile("record.json", owner.get("/en/record.json").content)
    return client.post(f"/{language}/plan/", {"restore": "yes", "record": file})


OPENING = (make_a_list, answer_before_there_is_a_list, join_by_a_link, restore_a_record)


@pytest.mark.parametrize("opening", OPENING)
@pytest.mark.parametrize(
    ("language", "heading", "advice"),
    [
        ("en", "Your browser refused our cookie", "allow cookies for this site"),
        ("en", "Your browser refused our cookie", "The list is on our server all the same"),
        ("fr", "Votre navigateur a refusé notre cookie", "autorisez les cookies de ce site"),
    ],
)
def test_a_browser_that_refuses_the_cookie_is_told_and_not_led_round(
    client, opening, language, heading, advice
):
    leads_to = opening(client, language)["Location"]
    client.cookies.clear()

    told = client.get(leads_to)

    assert headline(told) == heading
    assert advice in text(told)
    assert Checklist.objects.exists()
    ways = BeautifulSoup(told.content, "html.parser").main.select("a[href], form")
    paths = [way.get("href") or way["action"] for way in ways]
    assert paths
    for path in paths:
        page = client.get(path)
        assert page.status_code == 200
        assert headline(page) not in (heading, "Two questions.", "Deux questions.")


@pytest.mark.parametrize("opening", OPENING)
def test_a_browser_that_keeps_the_cookie_notices_nothing(client, opening):
    page = client.get(opening(client, "en")["Location"], follow=True)

    assert page.request["PATH_INFO"].startswith(("/en/steps/", "/en/checklist/"))
    assert page.request["QUERY_STRING"] == ""
    assert "cookie" not in text(page)


def test_people_without_a_list_read_every_reason_that_there_may_be(client):
    page = text(client.get("/en/checklist/"))

    for reason in ("erased", "expired", "deleted", "in another browser", "cookies of its own"):
        assert reason in page
