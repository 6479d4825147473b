"""The record: shown, saved as a file, and restored."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import jsonschema
import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from pytest_django.asserts import assertContains, assertRedirects

from optout.catalogue.evidence import claim
from optout.models import Browser, Checklist, Tick
from optout.web.limits import NEW_LISTS
from tests.catalogue import CATALOGUE, use
from tests.people import erase, go_on, make_client, start, tick
from tests.reading import headline, rows, text
from tests.resuming.joining import key_of
from tests.steps import COUNTED, DONE, LEFT

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)

NOT_FOUND = {
    "linkedin-ai-training": "not-found",
    "microsoft-sharing": "was-on",
    "offsite-ads": "not-found",
    "linkedin-objection": "not-opening",
    "meta-ai": "not-opening",
    "tidy-up": "open",
}


@pytest.fixture(autouse=True)
def noon(time_machine):
    time_machine.move_to(NOON, tick=False)


@pytest.fixture
def owner(client, time_machine):
    """The European, who answered three steps, an hour after the start."""
    start(client, "european")
    time_machine.shift(3600)
    tick(client, "linkedin-ai-training")
    tick(client, "microsoft-sharing", "left")
    tick(client, "linkedin-objection")
    return client


def saved(client, language="en"):
    return client.get(f"/{language}/record.json")


def read_back(client, content, language="en", nonce=""):
    if not isinstance(content, bytes):
        content = json.dumps(content).encode()
    file = SimpleUploadedFile("untick-record.json", content)
    return client.post(f"/{language}/plan/", {"restore": "yes", "record": file, "nonce": nonce})


def browser(key):
    """A browser that has this key."""
    client = make_client()
    client.cookies[settings.DEVICE_COOKIE] = key
    return client


def nonce_of(client):
    page = BeautifulSoup(client.get("/en/plan/").content, "html.parser")
    return page.select_one("input[name=nonce]")["value"]


# Shown


def test_the_record_says_what_was_done_when_and_its_limits(owner):
    page = text(owner.get("/en/record/"))

    assert "as of 22 November 2026" in page
    assert "Off, seen on 22 November 2026" in page
    assert "Left on, by choice, on 22 November 2026" in page
    assert "Sent on 22 November 2026, no reply noted yet" in page
    assert "2 steps still open." in page
    assert "What is learned stays." in page
    assert "For where I live, the guide goes by a text as it stood on 28 September 2026." in page
    assert "the site did not see my accounts." in page
    assert "its days are those of the time zone Europe/Paris." in page


def test_a_finished_record_asks_for_nothing_more(client):
    start(client, "american")
    tick(client, "linkedin-ai-training")
    begun = text(client.get("/en/record/"))
    for slug in COUNTED[1:]:
        tick(client, slug)

    page = text(client.get("/en/record/"))

    assert "3 steps still open." in begun
    assert (begun.count("To do"), begun.count("To do now")) == (3, 0)
    assert "Finished on 22 November 2026." in page
    assert "Tidying up Optional" in page
    assert "To do" not in page


def test_the_record_tells_the_limits_only_of_what_was_done(client):
    start(client)
    tick(client, "linkedin-ai-training", "not-found")
    tick(client, "microsoft-sharing", "left")

    page = text(client.get("/en/record/"))

    assert "Not found on 22 November 2026" in page
    assert "What is learned stays." not in page
    assert "What was shared stays shared." not in page


@pytest.mark.parametrize(("path", "status"), [("record/", 200), ("record.json", 404)])
def test_there_is_no_record_without_a_list(client, path, status):
    response = client.get(f"/en/{path}")

    assert response.status_code == status
    assert headline(response) == "No list on this device yet"


# Saved


def test_the_file_is_what_its_schema_describes(owner):
    schema = owner.get("/record.schema.json").json()
    jsonschema.Draft202012Validator.check_schema(schema)

    for language in ("en", "fr"):
        record = saved(owner, language).json()
        jsonschema.validate(record, schema, jsonschema.Draft202012Validator)
        assert record["$schema"] == schema["$id"]
        assert record["language"] == language


def test_the_schema_describes_every_field_of_the_file(owner):
    def check(value, schema):
        if isinstance(value, dict):
            for name, part in value.items():
                if name != "$schema":
                    check(part, schema["properties"][name])
        elif isinstance(value, list):
            for part in value:
                check(part, schema["items"])

    check(saved(owner).json(), owner.get("/record.schema.json").json())


def test_the_file_carries_answers_marks_limits_and_the_dates_of_the_sources(owner):
    response = saved(owner)
    record = response.json()

    assert response["Content-Disposition"] == (
        'attachment; filename="untick-record-2026-11-22.json"'
    )
    assert record["answers"] == {
        "region": "eu",
        "accounts": ["linkedin", "facebook", "instagram"],
    }
    assert (record["format"], record["version"]) == ("untick-record", 3)
    training, *_, tidying = record["steps"]
    assert training["outcome"] == "off"
    assert datetime.fromisoformat(training["at"]) == NOON + timedelta(hours=1)
    assert training["limits"][0] == "What is learned stays."
    assert training["title"] == "Stop the training"
    assert record["finished_at"] is None
    assert (training["reply"], training["replied_at"]) == (None, None)
    assert (tidying["outcome"], tidying["at"]) == ("open", None)


def test_the_file_names_the_sources_of_the_limits_with_the_day_or_month_that_is_known(
    client, monkeypatch
):
    first, *others = CATALOGUE.steps
    cited = replace(first, limits=(claim("limit", "It ends.", "gazette", "document"),))
    use(replace(CATALOGUE, steps=(cited, *others)), monkeypatch)
    start(client)

    assert saved(client).json()["steps"][0]["sources"] == [
        {
            "publisher": "The Gazette",
            "title": "Every switch there is",
            "url": "https://gazette.example/switches",
            "read_on": "2026-09-01",
            "published_on": None,
        },
        {
            "publisher": "Le Journal",
            "title": "An untitled article",
            "url": "",
            "read_on": None,
            "published_on": "2025-10",
        },
    ]


def test_the_file_carries_what_came_back_to_a_request(owner, time_machine):
    time_machine.shift(timedelta(days=2))
    owner.post("/en/steps/linkedin-objection/", {"reply": "refused"})

    objection = saved(owner).json()["steps"][3]

    assert objection["outcome"] == "sent"
    assert objection["at"] == (NOON + timedelta(hours=1)).isoformat()
    assert objection["reply"] == "refused"
    assert objection["replied_at"] == (NOON + timedelta(days=2, hours=1)).isoformat()


def test_the_file_speaks_the_visitors_language(owner):
    assert saved(owner, "fr").json()["note"].startswith("Ceci est ma déclaration")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_file_is_in_ascii_which_every_editor_leaves_as_it_is(owner, language):
    assert saved(owner, language).content.isascii()


# Restored


def test_restoring_the_file_brings_back_the_list(owner):
    record = saved(owner).content
    before = saved(owner).json()
    erase(owner)
    assert rows() == (0, 0, 0)

    assertRedirects(go_on(owner, read_back(owner, record)), "/en/checklist/")

    assert saved(owner).json() == before
    assert rows() == (1, 1, 3)
    assert Checklist.objects.get().created_at == NOON


@pytest.mark.parametrize("answers", [DONE, LEFT, NOT_FOUND], ids=["done", "left", "not found"])
def test_restoring_the_file_brings_back_every_answer(client, answers):
    start(client)
    for slug, outcome in answers.items():
        tick(client, slug, outcome)
    before = saved(client).json()
    other = make_client()

    read_back(other, saved(client).content)

    assert [step["outcome"] for step in before["steps"]] == list(answers.values())
    assert saved(other).json() == before


@pytest.mark.parametrize("reply", ["accepted", "refused", "none-came"])
def test_restoring_the_file_brings_back_what_came_back_to_a_request(owner, time_machine, reply):
    time_machine.shift(timedelta(days=40))
    owner.post("/en/steps/linkedin-objection/", {"reply": reply})
    other = make_client()

    read_back(other, saved(owner).content)

    assert saved(other).json() == saved(owner).json()
    assert saved(other).json()["steps"][3]["reply"] == reply


def with_accents(file):
    """A record with its letters as they are, which is how the first edition wrote it."""
    return json.dumps(json.loads(file), ensure_ascii=False, indent=1)


EDITORS = {
    "as it is": lambda text: text.encode(),
    "UTF-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-le"),
    "ANSI": lambda text: text.encode("cp1252", "replace"),
    "Mac": lambda text: text.encode("mac-roman", "replace"),
    "Ctrl-Z": lambda text: text.encode() + b"\x1a",
    "a zero": lambda text: text.encode() + b"\0",
    # Not in the reports that the others come from.
    "DOS": lambda text: text.encode("cp850", "replace").replace(b"\n", b"\r\n") + b"\r\n\x1a",
    "a sector of zeros": lambda text: text.encode() + b"\0" * 512,
    "UTF-8 with a mark and Ctrl-Z": lambda text: text.encode("utf-8-sig") + b"\x1a",
    "UTF-32": lambda text: text.encode("utf-32"),
    "Latin-9 with other line ends": lambda text: text.encode("iso-8859-15", "replace").replace(
        b"\n", b"\r"
    ),
}


@pytest.mark.parametrize("editor", EDITORS)
def test_a_file_is_read_back_in_as_any_editor_saves_it(owner, editor):
    before = saved(owner, "fr")
    file = EDITORS[editor](with_accents(before.content))
    other = make_client()

    assert read_back(other, file).status_code == 302

    assert saved(other, "fr").json() == before.json()


@pytest.mark.parametrize("look", ["still-off", "on-again"])
def test_restoring_the_file_brings_back_what_another_look_found(owner, time_machine, look):
    time_machine.shift(timedelta(days=90))
    owner.post("/en/steps/linkedin-ai-training/", {"reply": look})
    other = make_client()

    read_back(other, saved(owner).content)

    assert saved(other).json() == saved(owner).json()
    assert saved(other).json()["steps"][0]["reply"] == look


def test_a_file_of_version_2_is_read_as_it_was_meant(owner):
    record = saved(owner).json() | {"version": 2}
    other = make_client()

    assert read_back(other, record).status_code == 302

    assert saved(other).json() == saved(owner).json()


def test_a_finished_list_comes_back_finished(client):
    start(client, "briton")
    tick(client, "meta-ai")
    record = saved(client)
    assert record.json()["finished_at"] == NOON.isoformat()
    other = make_client()

    read_back(other, record.content)

    assert headline(other.get("/en/checklist/")) == "1 of 1 step done"


def test_an_existing_list_is_kept_behind_the_restored_one(owner):
    record = saved(owner).content
    tick(owner, "tidy-up")

    read_back(owner, record)

    page = owner.get("/en/checklist/")
    assert headline(page) == "2 of 5 steps done"
    assert "Another list on this device" in text(page)


def test_an_expired_list_stays_hidden_and_is_erased_with_the_restored_one(owner, time_machine):
    record = saved(owner).content
    time_machine.shift(timedelta(days=settings.RETENTION_DAYS + 1))

    read_back(owner, record)

    assert Browser.objects.with_key(key_of(owner)).count() == 2
    assert "Another list" not in text(owner.get("/en/checklist/"))
    erase(owner)
    assert rows() == (0, 0, 0)


def test_a_file_sent_again_before_the_first_response_makes_one_list(owner):
    old, file = key_of(owner), saved(owner).content
    nonce = nonce_of(owner)

    first, second = (read_back(browser(old), file, nonce=nonce) for _ in range(2))
    again = read_back(browser(first.cookies[settings.DEVICE_COOKIE].value), file, nonce=nonce)

    keys = {answer.cookies[settings.DEVICE_COOKIE].value for answer in (first, second, again)}
    assert len(keys) == 1
    assert old not in keys
    assertRedirects(second, "/en/opened/?list=", fetch_redirect_response=False)
    assert "Another list on this device" in text(browser(*keys).get("/en/checklist/"))
    assert (Checklist.objects.count(), Browser.objects.count()) == (2, 2)


@pytest.mark.django_db(transaction=True)
def test_a_file_sent_twice_at_once_makes_one_list(owner):
    old, file = key_of(owner), saved(owner).content
    nonce = nonce_of(owner)

    def press(_):
        try:
            return read_back(browser(old), file, nonce=nonce).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor() as threads:
        assert list(threads.map(press, range(4))) == [302] * 4

    assert (Checklist.objects.count(), Browser.objects.count()) == (2, 2)


def test_another_file_from_the_same_form_makes_another_list(owner):
    old, record = key_of(owner), saved(owner).json()
    nonce = nonce_of(owner)
    first = read_back(browser(old), record, nonce=nonce)
    record["steps"][0]["outcome"] = "left-on"

    second = read_back(browser(first.cookies[settings.DEVICE_COOKIE].value), record, nonce=nonce)

    assert second.status_code == 302
    assert Checklist.objects.count() == 3


def test_a_file_that_is_read_never_touches_the_disk(owner, settings, tmp_path):
    # Where there is no directory for uploads, writing one fails.
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path / "missing"

    assert read_back(make_client(), saved(owner).content).status_code == 302


def test_restoring_counts_against_the_limit_of_new_lists(owner, monkeypatch):
    monkeypatch.setattr(NEW_LISTS, "tokens", 1)
    NEW_LISTS.reset()
    file = saved(owner).content

    assert [read_back(owner, file).status_code for _ in range(2)] == [302, 429]
    assert Checklist.objects.count() == 2


def test_retired_steps_are_restored_but_not_counted(owner):
    record = saved(owner).json()
    record["steps"].append({"slug": "gone", "outcome": "off", "at": NOON.isoformat()})
    record["added later"] = True
    other = make_client()

    assertRedirects(go_on(other, read_back(other, record)), "/en/checklist/")

    assert headline(other.get("/en/checklist/")) == "2 of 5 steps done"
    assert Tick.objects.filter(step_slug="gone").exists()


@pytest.mark.parametrize("outcome", ["off", "left-on"])
def test_a_reply_to_what_was_not_sent_is_left_out(owner, outcome):
    record = saved(owner).json()
    reply = {"reply": "accepted", "replied_at": NOON.isoformat()}
    record["steps"][0] |= {"outcome": outcome, **reply}
    other = make_client()

    read_back(other, record)

    training = saved(other).json()["steps"][0]
    assert (training["outcome"], training["reply"]) == (outcome, None)


def test_a_list_begun_in_the_first_moment_of_2025_is_not_too_old(owner):
    record = saved(owner).json() | {"begun_at": "2025-01-01T00:00:00+00:00"}

    assert read_back(make_client(), record).status_code == 302


def changed(**changes):
    return lambda record: record | changes


def first_step(**changes):
    return lambda record: record | {"steps": [record["steps"][0] | changes]}


def fourth_step(**changes):
    """Change the step that is a request, which was sent."""
    return lambda record: record | {"steps": [record["steps"][3] | changes]}


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


ANSWERS = {"region": "eu", "accounts": ["linkedin"]}
FOREIGN = "not a record from this site"
DAMAGED = "something in it is missing or unknown"
UNDATED = "a date in it cannot be read"
TOO_OLD = "a date in it is before 2025"


DAMAGES = {
    "empty": (lambda record: b"", FOREIGN),
    "not text": (lambda record: b"\xff\xfe\x00", FOREIGN),
    "nested too deeply": (lambda record: b"[" * 100_000, FOREIGN),
    "a number too long": (lambda record: b"1" * 10_000, FOREIGN),
    "in a list": (lambda record: [record], FOREIGN),
    "no format": (lambda record: {"answers": record["answers"]}, FOREIGN),
    "another format": (changed(format="another"), FOREIGN),
    "newer": (changed(version=4), "another version of this site"),
    "older": (changed(version=0), "another version of this site"),
    "no answers": (changed(answers={}), DAMAGED),
    "unknown region": (
        changed(answers={"region": "mars", "accounts": ["linkedin"]}),
        DAMAGED,
    ),
    "accounts that cannot be compared quickly": (
        changed(answers=ANSWERS | {"accounts": [["x"], *([number] for number in range(9000))]}),
        DAMAGED,
    ),
    "accounts nested too deeply": (
        changed(answers=ANSWERS | {"accounts": [nested(900), nested(900)]}),
        DAMAGED,
    ),
    "an account twice": (changed(answers=ANSWERS | {"accounts": ["x", "x"]}), DAMAGED),
    "no account": (changed(answers={"region": "eu", "accounts": []}), DAMAGED),
    "no list of steps": (changed(steps={}), DAMAGED),
    "too many steps": (changed(steps=[{}] * 101), DAMAGED),
    "unknown outcome": (first_step(outcome="maybe"), DAMAGED),
    "an outcome of version 1": (first_step(outcome="skipped"), DAMAGED),
    "unknown reply": (fourth_step(reply="maybe", replied_at=NOON.isoformat()), DAMAGED),
    "a reply without a date": (fourth_step(reply="accepted"), UNDATED),
    "a reply from the future": (
        fourth_step(reply="accepted", replied_at="2026-11-22T14:00:00+00:00"),
        UNDATED,
    ),
    "slug too long": (first_step(slug="a" * 51), DAMAGED),
    "slug with a line end": (first_step(slug="tidy-up\n"), DAMAGED),
    "longest slug with a line end": (first_step(slug="a" * 50 + "\n"), DAMAGED),
    "slug with a zero": (first_step(slug="a\u0000"), DAMAGED),
    "done without a date": (first_step(at=None), UNDATED),
    "no date": (first_step(at="yesterday"), UNDATED),
    "no offset": (first_step(at="2026-11-22T12:00:00"), UNDATED),
    "in the future": (first_step(at="2026-11-22T14:00:00+00:00"), UNDATED),
    "too old": (first_step(at="0001-01-01T00:00:00+14:00"), TOO_OLD),
    "begun too early": (changed(begun_at="2024-12-31T12:00:00+00:00"), TOO_OLD),
    "begun in the future": (changed(begun_at="2030-01-01T00:00:00+00:00"), UNDATED),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_record_is_refused_and_changes_nothing(owner, name):
    damage, words = DAMAGES[name]
    record = damage(saved(owner).json())
    before = rows(), saved(owner).json()
    stranger = make_client()

    for person in (owner, stranger):
        assertContains(read_back(person, record), words, status_code=422)

    assert (rows(), saved(owner).json()) == before
    assert not stranger.cookies


# Files of version 1


def version_1(region="eu", accounts=("linkedin", "facebook", "instagram"), **outcomes):
    """Return a record as the first edition wrote it: two words for every answer."""
    steps = [
        {"slug": slug.replace("_", "-"), "outcome": outcome, "at": at(index)}
        for index, (slug, outcome) in enumerate(outcomes.items())
    ]
    return {
        "format": "untick-record",
        "version": 1,
        "begun_at": at(0),
        "answers": {"region": region, "accounts": list(accounts), "device": "phone"},
        "steps": [step if step["outcome"] != "open" else step | {"at": None} for step in steps],
    }


def at(minutes):
    return (NOON - timedelta(days=1) + timedelta(minutes=minutes)).isoformat()


@pytest.mark.parametrize(
    ("region", "checked"), [("eu", "nothing-on"), ("uk", "nothing-on"), ("us", "off")]
)
def test_a_file_of_version_1_is_read_with_what_its_words_meant(client, region, checked):
    done = version_1(
        region,
        linkedin_ai_training="done",
        microsoft_sharing="done",
        offsite_ads="done",
        linkedin_objection="done",
        meta_ai="done",
        tidy_up="done",
    )

    assertRedirects(go_on(client, read_back(client, done)), "/en/checklist/")

    assert [(step["outcome"], step["at"]) for step in saved(client).json()["steps"]] == [
        ("off", at(0)),
        (checked, at(1)),
        (checked, at(2)),
        ("sent", at(3)),
        ("sent", at(4)),
        ("done", at(5)),
    ]
    assert saved(client).json()["version"] == 3


def test_what_a_file_of_version_1_skipped_was_left_as_it_was(client):
    left = version_1(
        linkedin_ai_training="skipped",
        microsoft_sharing="open",
        linkedin_objection="skipped",
        meta_ai="skipped",
        tidy_up="skipped",
    )

    read_back(client, left)

    outcomes = {step["slug"]: step["outcome"] for step in saved(client).json()["steps"]}
    assert outcomes == {
        "linkedin-ai-training": "left-on",
        "microsoft-sharing": "open",
        "offsite-ads": "open",
        "linkedin-objection": "not-sent",
        "meta-ai": "not-sent",
        "tidy-up": "not-for-me",
    }


def test_a_step_of_version_1_that_is_gone_is_left_out_since_its_words_meant_nothing(client):
    read_back(client, version_1(linkedin_ai_training="done", gone="done"))

    assert [tick.step_slug for tick in Tick.objects.all()] == ["linkedin-ai-training"]


OLD_DAMAGES = {
    "unknown region": (lambda old: old | {"answers": old["answers"] | {"region": "mars"}}),
    "no region": (lambda old: old | {"answers": {"accounts": ["linkedin"]}}),
    "no answers": (lambda old: {key: old[key] for key in old if key != "answers"}),
    "answers in a list": (lambda old: old | {"answers": [old["answers"]]}),
    "no steps": (lambda old: {key: old[key] for key in old if key != "steps"}),
    "no list of steps": (lambda old: old | {"steps": {}}),
    "steps that are words": (lambda old: old | {"steps": "done"}),
    "steps that are nothing": (lambda old: old | {"steps": None}),
    "a word of version 2": first_step(outcome="off"),
    "no account": (lambda old: old | {"answers": ANSWERS | {"accounts": []}}),
    "unknown outcome": first_step(outcome="maybe"),
    "an outcome in a list": first_step(outcome=["done"]),
    "a slug in a list": first_step(slug=["linkedin-ai-training"]),
    "a step that is none": (lambda old: old | {"steps": [None]}),
    "no slug": (lambda old: old | {"steps": [{"outcome": "done", "at": at(0)}]}),
    "too many steps": (lambda old: old | {"steps": old["steps"] * 101}),
    "too many steps that are gone": (
        lambda old: old | {"steps": [old["steps"][0] | {"slug": "gone"}] * 101}
    ),
    "an unknown word for a step that is gone": first_step(slug="gone", outcome="maybe"),
    "done without a date": first_step(at=None),
    "accounts that cannot be compared quickly": (
        lambda old: (
            old
            | {"answers": ANSWERS | {"accounts": [["x"], *([number] for number in range(9000))]}}
        )
    ),
}


@pytest.mark.parametrize("name", OLD_DAMAGES)
def test_a_damaged_file_of_version_1_is_refused_quickly(client, name):
    damaged = OLD_DAMAGES[name](version_1(linkedin_ai_training="done"))
    begun = time.process_time()

    response = read_back(client, damaged)

    assertContains(response, "This record is damaged", status_code=422)
    assert rows() == (0, 0, 0)
    assert time.process_time() - begun < 1


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_file_of_the_largest_size_is_refused_in_far_less_than_a_second(client, version):
    accounts = [["x"], *([number] for number in range(14_000))]
    record = {"format": "untick-record", "version": version}
    record |= {"begun_at": NOON.isoformat(), "steps": []}
    record["answers"] = ANSWERS | {"accounts": accounts}
    begun = time.process_time()

    response = read_back(client, record)

    assert response.status_code == 422
    # Comparing every pair of these took minutes.
    assert time.process_time() - begun < 1


def test_refused_files_count_against_the_limit_too(client, monkeypatch):
    monkeypatch.setattr(NEW_LISTS, "tokens", 2)
    NEW_LISTS.reset()

    assert [read_back(client, b"{}").status_code for _ in range(3)] == [422, 422, 429]


def test_a_huge_file_is_refused_before_it_is_read(client):
    response = read_back(client, b" " * 200_000)

    assert response.status_code == 413
    assert headline(response) == "What you sent is too large"
    assert rows() == (0, 0, 0)


def test_no_file_is_hidden_from_those_who_choose_one(client):
    """Phones know no type for it, and some would show it in grey."""
    page = BeautifulSoup(client.get("/en/plan/").content, "html.parser")

    assert not page.find(id="record").has_attr("accept")


def test_a_missing_file_is_asked_for_in_the_visitors_language(client):
    response = client.post("/fr/plan/", {"restore": "yes"})

    assertContains(response, "Choisissez le fichier", status_code=422)
    assert Browser.objects.count() == 0
