"""Other cookies beside the device cookie, by sites under the same domain."""

import pytest

from tests.people import make_client, start
from tests.reading import headline

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
