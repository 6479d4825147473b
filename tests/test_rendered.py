"""Pages that lists share while they stand alike, and no longer."""

from datetime import UTC, datetime, timedelta

import pytest

from optout.models import Checklist
from optout.views import rendered
from optout.views.rendered import forget_pages
from tests.people import PEOPLE, STEPS, make_client, start, tick

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PAGES = ["", "checklist/", "done/", "steps/linkedin-ai-training/", "steps/meta-ai/"]


@pytest.fixture
def made(monkeypatch):
    """The templates that were rendered, one after the other."""
    names = []
    render = rendered.render_to_string
    monkeypatch.setattr(
        rendered, "render_to_string", lambda name, *rest: names.append(name) or render(name, *rest)
    )
    return names


def someone(who, *done):
    person = make_client()
    start(person, who)
    for step in done:
        tick(person, step)
    return person


def test_two_people_whose_lists_stand_alike_share_what_was_rendered(made, time_machine):
    time_machine.move_to(NOON, tick=False)
    one, other = someone("european", "meta-ai"), someone("european", "meta-ai")

    for path in PAGES:
        assert one.get(f"/en/{path}").content == other.get(f"/en/{path}").content

    assert len(made) == len(PAGES) - 1  # done/ leads back to the list


def all_standings(time_machine):
    """People who differ in one thing each, and the moment at which they look."""
    for who in PEOPLE:
        yield someone(who), NOON
        yield someone(who, "meta-ai"), NOON
        yield someone(who, *STEPS), NOON
    skipped = someone("european")
    tick(skipped, "meta-ai", "skipped")
    yield skipped, NOON
    for order in (("meta-ai", "linkedin-ai-training"), ("linkedin-ai-training", "meta-ai")):
        person = someone("european")
        for step in order:
            time_machine.shift(timedelta(seconds=1))
            tick(person, step)
        yield person, NOON + timedelta(minutes=1)
    late = someone("european", "meta-ai")
    yield late, NOON + timedelta(minutes=9)
    yield late, NOON + timedelta(minutes=11)
    yield late, NOON + timedelta(days=1)
    time_machine.shift(timedelta(days=1))
    yield someone("european", "meta-ai"), NOON + timedelta(days=1, minutes=20)
    yield late, NOON + timedelta(days=1, minutes=20)


def test_nobody_gets_the_page_of_a_list_that_stands_otherwise(time_machine):
    time_machine.move_to(NOON, tick=False)
    looks = [
        (person, moment, address, headers)
        for person, moment in all_standings(time_machine)
        for address, headers in (
            ("/en/", {}),
            ("/en/checklist/", {}),
            ("/fr/checklist/", {}),
            ("/en/steps/meta-ai/", {}),
            ("/en/steps/meta-ai/", {"HX-Request": "true"}),
            ("/en/done/", {}),
        )
    ]

    def look(person, moment, address, headers):
        time_machine.move_to(moment, tick=False)
        return person.get(address, headers=headers).content

    anew = []
    for each in looks:
        forget_pages()
        anew.append(look(*each))
    forget_pages()

    assert [look(*each) for each in looks] == anew
    assert [look(*each) for each in reversed(looks)] == anew[::-1]


def test_a_list_with_another_one_behind_it_is_shown_to_its_owner_alone(made):
    owner, friend = someone("european"), someone("european")
    owner.post("/en/resume/", {"link": "yes"})
    secret = owner.get("/en/resume/").text.split("#")[-1].split('"')[0].split("<")[0]
    friend.post("/en/join/", {"secret": secret, "device": "phone"})

    with_another, without = friend.get("/en/checklist/"), owner.get("/en/checklist/")

    assert "bring_back" in with_another.text
    assert "bring_back" not in without.text
    assert Checklist.objects.count() == 2


def test_a_page_that_was_made_longest_ago_makes_room(made, monkeypatch):
    monkeypatch.setattr(rendered, "PAGES_AT_MOST", 2)
    person = someone("european")

    for path in ("", "checklist/", "steps/meta-ai/", "steps/meta-ai/", ""):
        person.get(f"/en/{path}")

    assert len(made) == 4


def test_while_one_develops_each_page_is_made_anew(made, settings):
    settings.DEBUG = True
    person = someone("european")

    person.get("/en/checklist/")
    person.get("/en/checklist/")

    assert len(made) == 2
