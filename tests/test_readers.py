"""What readers found: which answers count, what is shown of them, and what that never tells."""

from collections import Counter
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from hypothesis import example, given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st

from optout.catalogue.kinds import ANSWERS
from optout.models import Browser, Checklist, Tick
from optout.web import readers
from optout.web.readers import BLUR, Finding, findings, summary
from tests.people import make_client, start, tick
from tests.reading import text

MONDAY = date(2026, 11, 23)
"""The first day of the week in which the tests look."""

SINCE = date(2026, 10, 26)
CELL = ("linkedin-ai-training", "eu", "phone")

PARIS = ZoneInfo(settings.TIME_ZONE)

numbers = count()


def answer(outcome, number=1, *, days_ago=1, step=CELL[0], region="eu", devices=("phone",)):
    """Let this many people say something of a step, at noon of a day before MONDAY."""
    noon = datetime.combine(MONDAY - timedelta(days=days_ago), time(12), UTC)
    lists = Checklist.objects.bulk_create(
        Checklist(region=region, accounts=["linkedin"], created_at=noon, touched_at=noon)
        for _ in range(number)
    )
    Browser.objects.bulk_create(
        Browser(checklist=each, key_digest=f"{next(numbers):064}", device=device, added_at=noon)
        for each in lists
        for device in devices
    )
    Tick.objects.bulk_create(
        Tick(checklist=each, step_slug=step, outcome=outcome, ticked_at=noon) for each in lists
    )


def over_four_weeks(outcome, number, **of):
    """The same, evenly over the four weeks."""
    days = Counter(1 + index % 28 for index in range(number))
    for days_ago, those in days.items():
        answer(outcome, those, days_ago=days_ago, **of)


def counted():
    """What is counted, before it is blurred: by step, region and device, found and not found."""
    totals = Counter()
    window = [datetime.combine(day, time(), PARIS) for day in (SINCE, MONDAY)]
    for step, region, device, _place, outcome, number in Tick.objects.tallied(window):
        totals[step, region, device, ANSWERS[outcome].found] += number
    return totals


# Which answers count


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("outcomes", "found"),
    [
        (("off", "was-on", "nothing-on", "sent"), True),
        (("not-found", "not-opening"), False),
        (("left-on", "not-sent", "done", "not-for-me"), None),
    ],
)
def test_an_answer_counts_if_it_tells_that_the_setting_was_there_or_was_not(outcomes, found):
    for outcome in outcomes:
        answer(outcome)

    assert counted() == {(*CELL, found): len(outcomes)}


@pytest.mark.django_db
def test_only_answers_of_the_four_whole_weeks_before_count():
    for days_ago in (29, 28, 1, 0):
        answer("off", days_ago=days_ago)

    assert counted() == {(*CELL, True): 2}


@pytest.mark.django_db
def test_an_answer_belongs_to_its_day_in_the_time_zone_of_the_site():
    answer("off", 2)
    before, after = Tick.objects.all()
    midnight = datetime.combine(SINCE + timedelta(days=3), time(), PARIS)
    for tick_, at in ((before, midnight - timedelta(seconds=1)), (after, midnight)):
        Tick.objects.filter(pk=tick_.pk).update(ticked_at=at)
    Browser.objects.update(added_at=midnight - timedelta(days=1))

    dates = [SINCE + timedelta(days=each) for each in range(29)]
    tallies = Tick.objects.tallied([datetime.combine(each, time(), PARIS) for each in dates])

    assert sorted((place, number) for *_others, place, _outcome, number in tallies) == [
        (2, 1),
        (3, 1),
    ]


@pytest.mark.django_db
def test_a_list_counts_for_the_kind_of_device_that_it_is_on_if_that_is_one():
    answer("off", devices=("computer",))
    answer("off", devices=("phone", "phone"))
    answer("off", devices=("phone", "computer"))

    assert counted() == {
        (*CELL[:2], "computer", True): 1,
        (*CELL, True): 1,
        (*CELL[:2], None, True): 1,
    }


@pytest.mark.django_db
def test_a_device_that_joined_after_the_answer_does_not_matter():
    answer("off")
    later = datetime.combine(MONDAY, time(12), UTC)
    Browser.admit(Checklist.objects.get(), device="computer", at=later)

    assert counted() == {(*CELL, True): 1}


@pytest.mark.django_db
def test_what_a_record_brings_along_does_not_count_whatever_days_it_says(time_machine):
    time_machine.move_to(datetime.combine(MONDAY, time(9), UTC) - timedelta(days=7))
    person = make_client()
    start(person)
    tick(person, CELL[0])
    record = person.get("/en/record.json").content
    Checklist.objects.all().delete()
    time_machine.move_to(datetime.combine(MONDAY, time(9), UTC) - timedelta(days=3))

    file = SimpleUploadedFile("record.json", record)
    make_client().post("/en/plan/", {"restore": "yes", "record": file})

    assert Tick.objects.count() == 1
    assert counted() == {(CELL[0], "eu", None, True): 1}


# What is shown


def shown():
    return {
        (each.step, each.region.value, each.device.value): (each.found_in_ten, each.answers)
        for each in findings(MONDAY)
    }


@pytest.mark.django_db
def test_nineteen_answers_show_nothing():
    answer("off", 19)

    assert shown() == {}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("found", "missing", "expected"),
    [(20, 0, {}), (60, 0, {CELL: (10, 60)}), (450, 50, {CELL: (9, 500)})],
)
def test_it_is_shown_once_there_are_clearly_more_than_twenty(found, missing, expected):
    over_four_weeks("off", found)
    over_four_weeks("not-found", missing)

    assert shown() == expected


def with_each_key(keys):
    """Go through many secret keys of the site."""
    with pytest.MonkeyPatch.context() as patch:
        for key in range(keys):
            patch.setattr(settings, "SECRET_KEY", f"key {key}")
            yield key


def samples(found, missing, keys):
    """What is shown of these answers, for each of many keys."""
    days = spread(found, missing)
    return [summary(CELL, days) for _key in with_each_key(keys)]


def spread(found, missing):
    """These answers, evenly over the four weeks."""
    days = {}
    for total, index in ((found, 0), (missing, 1)):
        for number in range(total):
            day = SINCE + timedelta(days=number % 28)
            each = list(days.get(day, (0, 0)))
            each[index] += 1
            days[day] = tuple(each)
    return days


@pytest.mark.parametrize(("answers", "at_most"), [(19, 2), (20, 4)])
def test_twenty_answers_or_fewer_are_shown_less_than_once_in_five_hundred_keys(answers, at_most):
    seen = [each for each in samples(answers, 0, 2000) if each]

    assert len(seen) <= at_most


@pytest.mark.parametrize("answers", [60, 500])
def test_enough_answers_are_shown_whatever_the_key_and_near_the_truth(answers):
    for each in samples(answers * 9 // 10, answers // 10, 300):
        assert each
        in_ten, about = each
        assert abs(in_ten - 9) <= (1 if answers == 500 else 2)
        assert abs(about - answers) <= max(6 * BLUR, answers / 10)


@pytest.mark.django_db
def test_each_region_and_device_has_figures_of_its_own():
    over_four_weeks("off", 100)
    over_four_weeks("not-found", 100, region="us", devices=("computer",))
    over_four_weeks("sent", 50, step="meta-ai")
    over_four_weeks("not-opening", 50, step="meta-ai")

    assert {cell: in_ten for cell, (in_ten, _answers) in shown().items()} == {
        CELL: 10,
        ("linkedin-ai-training", "us", "computer"): 0,
        ("meta-ai", "eu", "phone"): 5,
    }


@pytest.mark.django_db
def test_what_cannot_be_missing_has_no_figures():
    over_four_weeks("done", 200, step="tidy-up")
    over_four_weeks("left-on", 200)

    assert shown() == {}


# Who makes a hundred lists


@pytest.mark.django_db
@pytest.mark.parametrize("sham", ["not-found", "off"])
@pytest.mark.parametrize("found", [20, 100, 180])
def test_a_hundred_lists_in_a_day_move_two_hundred_answers_by_a_tenth_at_most(found, sham):
    over_four_weeks("off", found)
    over_four_weeks("not-found", 200 - found)
    [(before, _answers)] = shown().values()
    answer(sham, 100, days_ago=3)
    readers.cache.clear()

    [(after, _answers)] = shown().values()

    assert abs(after - before) <= 1


@given(
    days=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=28, max_size=28),
    shams=st.integers(1, 10_000),
    day=st.integers(0, 27),
)
def test_a_day_weighs_twenty_answers_at_most(days, shams, day):
    honest = {SINCE + timedelta(days=i): each for i, each in enumerate(days) if any(each)}
    found, missing = days[day]
    attacked = honest | {SINCE + timedelta(days=day): (found, missing + shams)}

    counts = [unblurred(each) for each in (honest, attacked)]

    assert all(abs(a - b) <= readers.MOST_A_DAY for a, b in zip(*counts, strict=True))


def unblurred(days):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(readers, "_normal", lambda six: 0.0)
        return readers.blurred(CELL, days)


# What it never tells


def test_the_same_answers_give_the_same_figure_in_every_process_and_order():
    days = spread(100, 30)

    assert summary(CELL, dict(reversed(days.items()))) == summary(CELL, days)
    assert summary(CELL, days) == (8, 100)


@hypothesis(max_examples=12, deadline=None)
@given(
    found=st.integers(0, 60),
    missing=st.integers(0, 60),
    day=st.integers(0, 27),
    other=st.sampled_from(["absent", "the contrary"]),
)
@example(found=32, missing=0, day=0, other="absent")
@example(found=32, missing=0, day=0, other="the contrary")
@example(found=19, missing=0, day=5, other="absent")
def test_every_page_is_about_as_likely_without_one_answer_or_with_its_contrary(
    found, missing, day, other
):
    """Whatever all others say. So one page is never enough to know one answer.

    For normal noise of this size, the shares of any set of pages differ by a fifth at most; the
    rest is what 400 keys let through by chance.
    """
    others = spread(found, missing)
    there = SINCE + timedelta(days=day)
    yes, no = others.get(there, (0, 0))
    worlds = [
        others | {there: (yes + 1, no)},
        others | {there: (yes, no + 1)} if other == "the contrary" else others,
    ]

    pages = []
    for days in worlds:
        seen = Counter()
        for _key in with_each_key(400):
            seen[summary(CELL, days)] += 1 / 400
        pages.append(seen)

    one, another = pages
    apart = sum(abs(one[page] - another[page]) for page in one | another) / 2
    assert apart < 0.2 + 0.15
    assert all(another[page] for page, share in one.items() if share > 0.1)


@hypothesis(max_examples=5, deadline=None)
@given(shams=st.integers(0, 60), missing=st.integers(0, 60))
def test_no_four_pages_that_an_answer_is_on_tell_it_to_who_knows_all_others(shams, missing):
    """Also not who chose all others, and asks each week.

    The best guess there is compares the sums of the counts, before they are rounded. It is
    right about one answer in two of three cases or, by chance here, a little more.
    """
    guesses = []
    weeks = [spread(shams + week, missing) for week in range(4)]
    known = [unblurred(others) for others in weeks]
    for key in with_each_key(400):
        says_found = key % 2 == 0
        score = 0.0
        for others, (known_yes, known_no) in zip(weeks, known, strict=True):
            yes, no = others.get(SINCE, (0, 0))
            all_say = others | {SINCE: (yes + 1, no) if says_found else (yes, no + 1)}
            found, missed = readers.blurred(CELL, all_say)
            score += (found - known_yes) - (missed - known_no)
        guesses.append((score > 0) == says_found)

    assert sum(guesses) / len(guesses) < 0.68 + 0.08


@pytest.mark.django_db
def test_during_a_week_a_page_shows_the_same_whatever_is_answered(time_machine):
    over_four_weeks("off", 60)
    monday = findings(MONDAY)
    answer("not-found", 500, days_ago=-1)

    for days in range(7):
        assert findings(MONDAY + timedelta(days=days)) == monday
        readers.cache.clear()


@pytest.mark.django_db
def test_a_list_that_is_erased_is_no_longer_counted():
    over_four_weeks("off", 60)
    assert shown()
    Checklist.objects.all().delete()

    assert findings(MONDAY + timedelta(days=7)) == ()
    readers.cache.clear()
    assert shown() == {}


# Where it is shown

FOUND = Finding(
    step=CELL[0],
    region=readers.Region.EU,
    device=readers.Device.PHONE,
    found_in_ten=9,
    answers=200,
    since=SINCE,
    until=date(2026, 11, 22),
)
OPENED = Finding(**asdict(FOUND) | {"step": "meta-ai", "region": readers.Region.US})


@pytest.fixture
def found(monkeypatch, time_machine):
    time_machine.move_to(datetime.combine(MONDAY, time(12), UTC))
    monkeypatch.setattr(readers, "_count", lambda monday: (FOUND, OPENED))


WORDS = {
    "en": "European Union, Iceland, Liechtenstein or Norway; phone: "
    "about 9 in 10 found it, of some 200 answers",
    "fr": "Union européenne, Islande, Liechtenstein ou Norvège ; téléphone : "
    "environ 9 sur 10 l’ont trouvé, sur quelque 200 réponses",
}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("path", [f"steps/{CELL[0]}/", "sources/"])
def test_it_is_in_words_on_the_step_and_in_the_ledger(client, found, language, path):
    page = text(client.get(f"/{language}/{path}"))

    assert WORDS[language] in page.replace("\u00a0", " ")


def test_it_is_a_picture_that_says_the_same(client, found):
    page = BeautifulSoup(client.get(f"/en/steps/{CELL[0]}/").content, "html.parser")

    [picture] = page.select(".found svg")
    assert (picture["role"], picture["aria-label"]) == ("img", "9 in 10")
    assert len(picture.select("circle")) == 10
    assert len(picture.select("circle.full")) == 9


def test_a_step_without_figures_says_nothing_of_readers(client, found):
    assert "What readers found" not in text(client.get("/en/steps/offsite-ads/"))


@pytest.mark.django_db
def test_an_owner_sees_what_readers_found_where_they_live(client, found):
    start(client, "european")
    assert "Phone: about 9 in 10 found it" in text(client.get(f"/en/steps/{CELL[0]}/"))
    assert "What readers found" not in text(client.get("/en/steps/meta-ai/"))

    client.post("/en/plan/", {"region": "us", "accounts": ["linkedin", "facebook"]})
    assert "What readers found" not in text(client.get(f"/en/steps/{CELL[0]}/"))


def test_it_is_in_the_guide_as_data(client, found):
    first, second = client.get("/guide.json").json()["readers"]

    assert first == {
        "step": CELL[0],
        "region": "eu",
        "device": "phone",
        "found_in_ten": 9,
        "answers": 200,
        "since": "2026-10-26",
        "until": "2026-11-22",
    }
    assert (second["step"], second["region"]) == ("meta-ai", "us")


def test_the_ledger_says_if_there_is_nothing_to_show(client):
    assert "too few answers to show any" in text(client.get("/en/sources/"))


# Without the database


@pytest.mark.django_db
def test_while_the_database_is_down_nothing_is_shown_and_it_is_asked_again_later(
    client, monkeypatch, time_machine
):
    time_machine.move_to(datetime.combine(MONDAY, time(12), UTC))
    over_four_weeks("off", 60)
    asked = []

    def fail(*args):
        asked.append(args)
        raise OperationalError("database is locked")

    with monkeypatch.context() as broken:
        broken.setattr(Tick.objects, "tallied", fail)
        for path in (f"steps/{CELL[0]}/", "sources/", "steps/meta-ai/"):
            assert client.get(f"/en/{path}").status_code == 200
        assert findings(MONDAY) == ()
    assert 1 <= len(asked) <= 2

    time_machine.shift(timedelta(hours=2))
    assert shown()


@pytest.mark.django_db
def test_a_page_that_has_waited_for_the_list_in_vain_does_not_wait_again(client, monkeypatch):
    start(client)

    def fail(*args):
        raise OperationalError("database is locked")

    monkeypatch.setattr(Browser.objects, "with_key", fail)
    monkeypatch.setattr(Tick.objects, "tallied", lambda *args: pytest.fail("asked again"))

    assert client.get(f"/en/steps/{CELL[0]}/").status_code == 200
