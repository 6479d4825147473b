"""Use the first edition as its visitors did, and print its tables and what its pages said.

It runs in a checkout of commit 43a0514, with that edition’s environment and an empty database:

    DATABASE_URL=sqlite:////some/new/file .venv/bin/python …/first_edition.py >…/first_edition.json

Keys and seeds are random, so the file differs each time. They are data of no real person, and
the secret key is that of the tests.
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

sys.path.insert(0, os.getcwd())
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"

import django  # noqa: E402

django.setup()

from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import setup_test_environment  # noqa: E402
from optout.views.limits import NEW_LISTS  # noqa: E402

from optout import models  # noqa: E402
from optout.catalogue.types import Account, Region  # noqa: E402

TABLES = ["Checklist", "Device", "Tick", "CompletionLink", "ResumeLink", "ResumeCode", "Erasure"]
STEPS = [
    "linkedin-ai-training",
    "microsoft-sharing",
    "offsite-ads",
    "linkedin-objection",
    "meta-ai",
    "tidy-up",
]
EVERYTHING = [account.value for account in Account]
SPRING = datetime(2026, 4, 20, 9, 30, 0, 123456, tzinfo=UTC)
AUTUMN = datetime(2026, 11, 20, 9, 30, 0, 123456, tzinfo=UTC)

lists: dict[str, dict[str, object]] = {}
moment = AUTUMN


def now() -> datetime:
    """Each look at the clock is a second later, so that no two moments are the same."""
    global moment
    moment += timedelta(seconds=1, microseconds=7)
    return moment


@contextmanager
def in_spring() -> Iterator[None]:
    global moment
    later, moment = moment, SPRING
    yield
    moment = later


def browser() -> Client:
    return Client(headers={"Sec-Fetch-Site": "same-origin"})


def start(region: str, accounts: list[str], source: str = "", device: str = "phone") -> Client:
    NEW_LISTS.forget()
    person = browser()
    answers = {"region": region, "accounts": accounts, "device": device}
    done = person.post(f"/en/plan/{source}", answers)
    assert done.status_code == 302, done.content
    return person


def say(person: Client, outcome: str, *steps: str) -> Client:
    """Answer steps; those that do not apply refuse."""
    for step in steps or STEPS:
        person.post(f"/en/steps/{step}/", {"outcome": outcome})
    return person


def find(person: Client, path: str, pattern: str) -> str:
    return find_all(person, path, pattern)[0]


def find_all(person: Client, path: str, pattern: str) -> list[str]:
    return re.findall(pattern, person.get(path).content.decode())


def share(person: Client) -> str:
    person.post("/en/share/")
    return find(person, "/en/share/", r"/s/([\w-]{43})/")


def ways_in(person: Client) -> tuple[str, str]:
    """Make a link and a code for another device."""
    person.post("/en/resume/", {"link": "yes"})
    link = find(person, "/en/resume/", r"/join/#([\w-]{43})")
    return link, find(person, "/en/resume/", r"\b([0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5})\b")


def join(person: Client, secret: str) -> Client:
    nonce = find(person, "/en/join/", r'name="nonce" value="([\w-]{43})"')
    sent = {"secret": secret, "device": "computer", "nonce": nonce}
    assert person.post("/en/join/", sent).status_code == 302
    return person


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def keep(name: str, person: Client, **more: object) -> Client:
    """Note a browser’s key, what its list says, and what its record says without the texts."""
    page = person.get("/en/checklist/").content.decode()
    steps = re.findall(
        r'<a href="/en/steps/([\w-]+)/"><b>[^<]*</b></a>\s*<span class="tag small">(.*?)</span>',
        page,
        re.DOTALL,
    )
    record = person.get("/en/record.json")
    key = person.cookies["device"].value
    lists[name] = more | {
        "key": key,
        "pk": [each.pk for each in models.Checklist.objects.opened_by(key)],
        "headline": words(re.search(r"<h1.*?</h1>", page, re.DOTALL)[0]),
        "steps": {slug: words(state) for slug, state in steps},
    }
    if record.status_code == 200:
        said = record.json()
        answers = {step["slug"]: [step["outcome"], step["at"]] for step in said.pop("steps")}
        kept = ("begun_at", "finished_at", "answers")
        lists[name]["record"] = {each: said[each] for each in kept} | {"steps": answers}
    return person


def use_the_site() -> None:
    finished = say(start("eu", EVERYTHING), "done")
    reminders = find_all(finished, "/en/reminder.ics", r"(?m)^UID:(.*\r\n(?: .*\r\n)*)")
    unfolded = [each.replace("\r\n ", "").strip() for each in reminders]
    keep("with reminders", finished, reminders=unfolded)
    for region in Region:
        keep(f"all done, {region}", say(start(region, EVERYTHING), "done"))
        keep(f"all left, {region}", say(start(region, EVERYTHING), "skipped"))
    for accounts in (["linkedin"], ["facebook"], ["instagram"], ["linkedin", "instagram"]):
        person = say(start("eu", accounts, device="computer"), "done", STEPS[1], STEPS[4])
        keep(f"begun, {' and '.join(accounts)}", person)
    keep("nothing answered", start("ch", EVERYTHING))
    keep("nothing to do", start("us", ["facebook", "instagram"]))
    keep("put off", say(start("ca", EVERYTHING), "open", STEPS[0], STEPS[1]))
    keep("taken back", say(say(start("hk", EVERYTHING), "done"), "open", STEPS[0], STEPS[3]))
    keep("changed", say(say(start("uk", EVERYTHING), "done"), "skipped", STEPS[2]))
    keep("requests waiting", say(start("eu", EVERYTHING), "done", STEPS[3], STEPS[4]))
    moved = say(start("eu", EVERYTHING), "done")
    moved.post("/en/plan/", {"region": "us", "accounts": ["linkedin"], "device": "phone"})
    keep("moved", moved)

    # Shared

    owner = say(start("eu", EVERYTHING), "done")
    token = share(owner)
    followers = [start("eu", ["linkedin"], f"?from={token}") for _ in range(7)]
    keep("follower, finished", say(followers[0], "done"))
    keep("follower, not finished", say(followers[1], "done", STEPS[0]))
    followers[2].post("/en/privacy/", {"confirmed": "yes"})
    keep("followed by six", owner, token=token)
    owner = say(start("eu", EVERYTHING), "done", *STEPS[1:])
    say(owner, "skipped", STEPS[0])
    token = share(owner)
    for _ in range(4):
        start("us", ["linkedin"], f"?from={token}")
    keep("followed by four", owner, token=token)
    owner = say(start("uk", ["instagram"]), "done")
    token = share(owner)
    start("uk", ["instagram"], f"?from={token}")
    owner.post("/en/share/", {"stop": "yes"})
    keep("link stopped", owner, token=token)
    owner = say(start("us", ["linkedin"]), "done")
    token = share(owner)
    keep("shared, then erased", owner, token=token)
    owner.post("/en/privacy/", {"confirmed": "yes"})

    # Idle, and restored

    with in_spring():
        idle = say(start("eu", EVERYTHING), "done")
        keep("idle", idle, token=share(idle))
        before = say(start("ch", EVERYTHING), "done", *STEPS[:5])
        record = before.get("/fr/record.json").content
    again = browser()
    file = SimpleUploadedFile("untick-record.json", record)
    assert again.post("/fr/plan/", {"restore": "yes", "record": file}).status_code == 302
    keep("restored", again, file=json.loads(record))

    # Erased

    erased = say(start("eu", EVERYTHING), "done")
    keep("erased", erased)
    erased.post("/en/privacy/", {"confirmed": "yes"})

    # On two devices

    one = say(start("us", ["linkedin"]), "done", STEPS[0])
    link, code = ways_in(one)
    two = say(join(browser(), link), "skipped", STEPS[1])
    cut_off = join(browser(), code)
    keep("cut off", cut_off)
    *_, number = find_all(one, "/en/resume/", r'name="cut_off" value="(\d+)"')
    one.post("/en/resume/", {"cut_off": number})
    assert b"No list on this device" in cut_off.get("/en/checklist/").content
    keep("two devices, the first", one)
    keep("two devices, the second", two)
    guest = say(start("uk", ["instagram"]), "done")
    shared = say(start("hk", ["linkedin"]), "done", STEPS[0])
    join(guest, ways_in(shared)[0])
    keep("two lists in one browser", guest)
    waiting = say(start("eu", EVERYTHING), "done", STEPS[0])
    link, code = ways_in(waiting)
    keep("open to another device", waiting, link=link, code=code)


if __name__ == "__main__":
    call_command("migrate", verbosity=0)
    setup_test_environment()
    with patch("django.utils.timezone.now", now):
        use_the_site()
    rows = {name: list(getattr(models, name).objects.order_by("pk").values()) for name in TABLES}
    edition = {"ended_at": moment.isoformat(), "lists": lists, "tables": rows}
    json.dump(edition, sys.stdout, default=str, ensure_ascii=False)
