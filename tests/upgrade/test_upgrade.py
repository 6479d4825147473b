"""An upgrade from the first edition: what its visitors had goes on working.

`first_edition.py` made the rows and noted what the pages said. Its tables are those of migration
0006, so the same rows are upgraded on SQLite and on PostgreSQL.
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.test import Client

from optout.models import Checklist, Erasure
from tests.people import erase, make_client, start, tick
from tests.reading import headline, text
from tests.resuming.joining import join

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("upgraded")]

EDITION = json.loads(Path(__file__).with_name("first_edition.json").read_text())
LISTS = EDITION["lists"]
LAST_MIGRATION = "0006_write_fewer_indexes"
SOON = datetime.fromisoformat(EDITION["ended_at"]) + timedelta(minutes=1)
CLOSED = ("erased", "shared, then erased", "cut off", "idle")
OPEN = tuple(name for name in LISTS if name not in CLOSED)

WORDS = {
    "Switched off on": "(Off|All off), seen on",
    "Checked on .*: nothing is on": "Nothing was on, seen on",
    "Request sent on .*, waiting for an answer": "(Sent|All sent) on .*, no reply noted yet",
    "Done on": "Done on",
    "Left on, by choice, on": "(Left|At least one left) on, by choice, on",
    "Not sent, by choice, on": "(Not|Not all) sent, by choice, on",
    "Left as it is, by choice, on": "Left as it is, by choice, on",
    "To do": "To do|Optional",
    "To check": "To check",
}
"""What the pages of the first edition said of a step, and what today’s say to the same effect."""

DAY = re.compile(r"\d+ \w+ \d{4}")


@pytest.fixture(scope="module")
def upgraded(django_db_setup, django_db_blocker) -> Iterator[None]:
    """The database of the first edition, migrated to this one."""
    with django_db_blocker.unblock():
        executor = MigrationExecutor(connection)
        executor.migrate([("optout", LAST_MIGRATION)])
        state = MigrationExecutor(connection).loader.project_state([("optout", LAST_MIGRATION)])
        models = {name: state.apps.get_model("optout", name) for name in EDITION["tables"]}
        with transaction.atomic():
            for name, rows in EDITION["tables"].items():
                models[name].objects.bulk_create(models[name](**row) for row in rows)
            with connection.cursor() as cursor:
                for statement in connection.ops.sequence_reset_sql(no_style(), models.values()):
                    cursor.execute(statement)
        call_command("migrate", verbosity=0)
    yield
    with django_db_blocker.unblock():
        call_command("flush", interactive=False, verbosity=0)


@pytest.fixture(autouse=True)
def just_after_the_upgrade(time_machine) -> None:
    time_machine.move_to(SOON, tick=False)


def owner(name: str) -> Client:
    """The browser of a list, with the cookie that the first edition gave it."""
    client = make_client()
    client.cookies[settings.DEVICE_COOKIE] = LISTS[name]["key"]
    return client


def steps_of(client: Client) -> dict[str, str]:
    """What a list says of each step that applies."""
    page = BeautifulSoup(client.get("/en/checklist/").content, "html.parser")
    rows = [row for row in page.select(".steps > li") if not row.find_parent("details")]
    return {
        row.a["href"].split("/")[-2]: " ".join(row.select_one("span.small").get_text().split())
        for row in rows
    }


def count_of(steps: dict[str, str]) -> str:
    """How many steps are done, in the words of today, which leave out the optional one."""
    counted = [said for slug, said in steps.items() if slug != "tidy-up"]
    done = [said for said in counted if not re.match("To do|To check|Left|Not sent", said)]
    return f"{len(done)} of {len(counted)} step"


def record_of(client: Client) -> dict[str, object]:
    return client.get("/en/record.json").json()


# What a list says


@pytest.mark.parametrize("name", OPEN)
def test_a_list_says_what_it_said(name):
    before, today = LISTS[name]["steps"], steps_of(owner(name))

    assert list(today) == list(before)
    for slug, said in before.items():
        [words] = [new for old, new in WORDS.items() if re.match(old, said)]
        assert re.match(words, today[slug])
        assert DAY.findall(today[slug]) == DAY.findall(said)


@pytest.mark.parametrize("name", [name for name in OPEN if LISTS[name]["steps"]])
def test_a_list_counts_the_same_steps_but_for_the_optional_one(name):
    assert count_of(LISTS[name]["steps"]) in headline(owner(name).get("/en/checklist/"))


def test_a_list_without_a_step_says_so_still():
    assert headline(owner("nothing to do").get("/en/checklist/")) == "No step to take here"


@pytest.mark.parametrize("name", OPEN)
def test_a_record_has_the_answers_and_moments_that_it_had(name):
    before, today = LISTS[name]["record"], record_of(owner(name))

    assert today["begun_at"] == before["begun_at"]
    assert today["answers"].items() <= before["answers"].items()
    assert {step["slug"]: (step["outcome"] != "open", step["at"]) for step in today["steps"]} == {
        slug: (outcome != "open", at) for slug, (outcome, at) in before["steps"].items()
    }


@pytest.mark.parametrize("name", CLOSED)
def test_a_key_that_opened_nothing_still_opens_nothing(name):
    assert headline(owner(name).get("/en/checklist/")) == "No list on this device yet"


# Going on


@pytest.mark.parametrize(
    "name",
    ["all done, eu", "all left, other", "begun, facebook", "moved", "put off", "restored"],
)
def test_every_step_of_a_list_can_be_answered_and_its_answer_taken_back(name):
    client = owner(name)
    slugs = list(LISTS[name]["steps"])

    for slug in slugs:
        assert tick(client, slug, "open").status_code == 302
    assert all(re.match("To do|To check|Optional", said) for said in steps_of(client).values())
    for slug in slugs:
        assert tick(client, slug).status_code == 302
    assert not any(re.match("To do|To check|Optional", said) for said in steps_of(client).values())


def test_a_reply_to_a_request_that_was_sent_before_can_be_noted():
    client = owner("requests waiting")

    client.post("/en/steps/meta-ai/", {"reply": "accepted"})

    assert re.search("acceptance noted|all accepted", steps_of(client)["meta-ai"], re.IGNORECASE)


def test_the_questions_can_be_answered_otherwise_and_no_answer_is_lost():
    client = owner("moved")
    assert "meta-ai" not in steps_of(client)

    client.post("/en/plan/", {"region": "eu", "accounts": ["linkedin", "facebook"]})

    assert steps_of(client)["meta-ai"] == "Sent on 20 November 2026, no reply noted yet"


def test_reminders_replace_those_that_were_imported_before():
    calendar = owner("with reminders").get("/en/reminder.ics").text.replace("\r\n ", "")

    assert set(re.findall(r"UID:(\S+)", calendar)) == set(LISTS["with reminders"]["reminders"])


def test_the_old_address_of_the_end_leads_to_the_list():
    assert owner("with reminders").get("/en/done/")["Location"] == "/en/checklist/"


# Other devices


def test_two_devices_open_one_list():
    one, two = owner("two devices, the first"), owner("two devices, the second")

    tick(two, "linkedin-objection", "sent")

    assert steps_of(one) == steps_of(two)
    assert "2 devices can open this list" in text(one.get("/en/resume/"))


@pytest.mark.parametrize("way", ["link", "code"])
def test_a_link_and_a_code_from_before_open_the_list_on_another_device(way):
    guest = make_client()
    start(guest, "briton")

    join(guest, LISTS["open to another device"][way])

    assert steps_of(guest) == steps_of(owner("open to another device"))


def test_their_owner_is_shown_the_link_and_the_code_that_were_made_before():
    page = owner("open to another device").get("/en/resume/").text

    assert f"#{LISTS['open to another device']['link']}" in page
    assert LISTS["open to another device"]["code"] in page


def test_a_browser_with_two_lists_goes_back_to_the_other():
    client = owner("two lists in one browser")
    page = BeautifulSoup(client.get("/en/checklist/").content, "html.parser")

    client.post("/en/resume/", {"bring_back": page.select_one("[name=bring_back]")["value"]})

    assert headline(client.get("/en/checklist/")) == "1 of 1 step done"


# Sharing


@pytest.mark.parametrize(
    ("name", "starts"), [("followed by six", "At least 5 colleagues"), ("followed by four", "")]
)
def test_a_link_with_43_characters_leads_to_its_list_and_counts_by_the_new_rule(name, starts):
    token = LISTS[name]["token"]
    assert len(token) == 43

    page = make_client().get(f"/s/{token}/?lang=en")

    assert headline(page).startswith(count_of(LISTS[name]["steps"]))
    assert ("colleagues have started" in text(page)) == bool(starts)
    assert starts in text(page)
    assert f"/s/{token}/" in owner(name).get("/en/share/").text


def test_followers_from_before_are_counted_with_those_of_today(time_machine):
    token = LISTS["followed by six"]["token"]
    for _ in range(4):
        make_client().post(f"/en/plan/?from={token}", {"region": "us", "accounts": ["linkedin"]})

    time_machine.move_to(SOON + timedelta(days=1))

    assert "At least 10 colleagues" in text(make_client().get(f"/s/{token}/?lang=en"))


def test_a_link_from_before_can_be_stopped():
    owner("followed by six").post("/en/share/", {"stop": "yes"})

    assert make_client().get(f"/s/{LISTS['followed by six']['token']}/").status_code == 404


@pytest.mark.parametrize("name", ["link stopped", "shared, then erased", "idle"])
def test_a_link_that_led_nowhere_still_leads_nowhere(name):
    assert make_client().get(f"/s/{LISTS[name]['token']}/").status_code == 404


# Erasing and restoring


@pytest.mark.parametrize("name", ["erased", "shared, then erased"])
def test_a_list_that_was_erased_is_erased_again_from_a_copy_that_has_it(name):
    [pk] = LISTS[name]["pk"]
    begun_at = datetime.fromisoformat(LISTS[name]["record"]["begun_at"])
    Checklist.objects.create(pk=pk, region="eu", created_at=begun_at, touched_at=begun_at)

    assert Erasure.repeat() == 1


def test_a_list_from_before_can_be_erased_with_its_link():
    client = owner("followed by six")

    erase(client)

    assert not Checklist.objects.filter(pk__in=LISTS["followed by six"]["pk"]).exists()
    assert make_client().get(f"/s/{LISTS['followed by six']['token']}/").status_code == 404


def test_idle_lists_are_deleted_and_no_others():
    before = Checklist.objects.count()

    call_command("forget")

    assert before - Checklist.objects.count() == 2
    assert headline(owner("restored").get("/en/checklist/")) == "5 of 5 steps done"


def restore(record: dict[str, object]) -> Client:
    client = make_client()
    file = SimpleUploadedFile("untick-record.json", json.dumps(record).encode())
    response = client.post("/en/plan/", {"restore": "yes", "record": file})
    assert response.status_code == 302
    return client


def test_a_record_that_the_first_edition_wrote_is_read_back_in():
    assert steps_of(restore(LISTS["restored"]["file"])) == steps_of(owner("restored"))


@pytest.mark.parametrize("name", OPEN)
def test_a_record_from_before_comes_back_as_the_same_list_as_by_the_upgrade(name):
    said = LISTS[name]["record"]
    steps = [
        {"slug": slug, "outcome": outcome, "at": at}
        for slug, (outcome, at) in said["steps"].items()
    ]

    restored = restore(said | {"format": "untick-record", "version": 1, "steps": steps})

    assert record_of(restored)["steps"] == record_of(owner(name))["steps"]


# Pages that were left open


@pytest.mark.parametrize("outcome", ["done", "skipped"])
def test_an_answer_from_a_page_that_was_left_open_is_asked_again_and_changes_nothing(outcome):
    client = owner("changed")
    before = steps_of(client)

    response = client.post("/en/steps/linkedin-ai-training/", {"outcome": outcome})

    assert response.status_code == 422
    assert "Choose one of the answers on this page." in text(response)
    assert steps_of(client) == before


def test_the_old_form_to_erase_says_that_it_erased_nothing():
    client = owner("changed")

    response = client.post("/en/privacy/", {"confirmed": "yes"})

    assert response.status_code == 405
    assert "Nothing was changed." in text(response)
    assert steps_of(client)
