"""Two devices, several lists, and anything that people do with them, in any order.

After each act the tables must match a model in a few lines of plain Python.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO, StringIO

import pytest
import time_machine
from bs4 import BeautifulSoup, Tag
from django.apps import apps
from django.conf import settings as site
from django.core.management import call_command
from django.db import connection, transaction
from django.http import HttpResponse
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from optout.catalogue.kinds import Outcome, Reply
from optout.catalogue.types import Region
from optout.journey import Item, Journey, Mark, Plan, make_journey
from optout.models import (
    LISTS_AT_MOST,
    Browser,
    Checklist,
    CompletionLink,
    ResumeCode,
    ResumeLink,
)
from optout.web.limits import GUESSES, NEW_LISTS
from tests.catalogue import CATALOGUE
from tests.people import erase, make_client
from tests.steps import DONE, LEFT, STEPS

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
PAGES = (
    *("", "plan/", "checklist/", "done/", "resume/", "join/", "share/", "record/", "record.json"),
    *("poster/", "reminder.ics", "letter/", "compare/", "sources/", "privacy/", "erase/"),
    *("data/", "no-account/", "team/"),
    *(f"steps/{slug}/" for slug in STEPS),
)
TABLES = [model.objects for model in apps.get_app_config("optout").get_models()]

OFFERED = {
    "linkedin-ai-training": ("off", "not-found", "left-on"),
    "microsoft-sharing": ("off", "was-on", "nothing-on", "left-on"),
    "meta-ai": ("sent", "not-opening", "not-sent"),
}
"""Few steps, so that a step is often answered twice; and answers that they offer somewhere."""

JUST_NOW = timedelta(minutes=10)

people = st.integers(0, 1)
steps = st.sampled_from(list(OFFERED))
offered = st.sampled_from([(slug, each) for slug, said in OFFERED.items() for each in said])
said = st.one_of(
    *(offered, offered, offered),
    st.tuples(steps, st.sampled_from(["open", "open", "later", "skipped"])),
)
"""Mostly answers. The last word was an answer before version 2, and is none now."""

pages = st.sampled_from(["one that does not say", "a new one", "the one seen last"])
"""From which page an answer is sent."""

replies = st.one_of(
    st.tuples(
        st.sampled_from(["meta-ai", "linkedin-objection"]),
        st.sampled_from(["accepted", "refused", "none-came", ""]),
    ),
    st.tuples(
        st.sampled_from(["linkedin-ai-training", "offsite-ads"]),
        st.sampled_from(["still-off", "on-again", ""]),
    ),
)
"""What came back to a request, and what another look at a switch found."""

regions = st.sampled_from([each.value for each in Region])
accounts = st.sets(st.sampled_from([each.slug for each in CATALOGUE.accounts]), min_size=1)


@dataclass(eq=False)
class List:
    """What should be stored for one list."""

    pk: int
    region: str
    accounts: set[str]
    begun: datetime
    touched: datetime
    marks: dict[str, Mark] = field(default_factory=dict)
    is_shared: bool = False
    link_made: datetime | None = None
    code_made: datetime | None = None

    def journey(self) -> Journey:
        chosen = CATALOGUE.accounts_named(self.accounts)
        return make_journey(CATALOGUE.steps, Plan(Region(self.region), chosen), self.marks)

    def item(self, slug: str) -> Item:
        return self.journey().item(CATALOGUE.step(slug))

    def version(self, slug: str) -> str:
        """What the page of a step says back: the moment of what was last said of it."""
        mark = self.marks.get(slug)
        return mark.changed_at.isoformat() if mark else ""

    def just_said(self, now: datetime) -> str | None:
        """The step whose answer other pages offer to undo."""
        latest = self.journey().latest()
        is_new = latest and latest.mark and now - latest.mark.changed_at < JUST_NOW
        return latest.step.slug if latest and is_new else None

    def hear(self, slug: str, said: dict[str, str], now: datetime) -> int:
        """Note an answer or a reply, and return the status that the site should answer with."""
        if said.get("outcome") == "later":
            return 302
        item, before = self.item(slug), self.marks.get(slug)
        if not item.applies:
            return 422
        is_from_an_old_page = said.get("seen", self.version(slug)) != self.version(slug)
        if "reply" in said:
            known = [each.outcome for each in item.replies(timezone.localtime(now))]
            fits = bool(known) and said["reply"] in ("", *known)
        else:
            fits = said["outcome"] in {"open", *(each.outcome for each in item.words.answers)}
        if not fits:
            return 409 if is_from_an_old_page else 422
        after = changed(before, said, now, self.version(slug))
        if after != before and is_from_an_old_page:
            return 409
        self.touched = now
        self.marks.pop(slug, None)
        if after:
            self.marks[slug] = after
        return 302

    def add(self, slug: str, outcome: str, now: datetime) -> int:
        """Note an answer from before there was a list, unless there is another one already."""
        before = self.marks.get(slug)
        if before and before.outcome != outcome:
            return 409
        self.touched = now
        self.marks.setdefault(slug, Mark(Outcome(outcome), now))
        return 302


def changed(before: Mark | None, said: dict[str, str], now: datetime, version: str) -> Mark | None:
    """What is stored of a step after something that fits was said of it.

    The same reply again counts only from a page that shows it.
    """
    if before and "reply" in said:
        if said["reply"] == (before.reply or "") and said.get("seen") != version:
            return before
        reply = Reply(said["reply"]) if said["reply"] else None
        return Mark(before.outcome, before.at, reply, now if reply else None)
    if said["outcome"] == "open":
        return None
    is_the_same = before and before.outcome == said["outcome"]
    return before if is_the_same else Mark(Outcome(said["outcome"]), now)


class Person:
    """A browser; `opens` are its lists, the one in front first.

    It may still have old pages open: `seen` is the version of each step that it looked at, and
    `undo` a button to undo an answer, as a step and fields.
    """

    def __init__(self) -> None:
        self.client = make_client()
        self.opens: list[List] = []
        self.seen: dict[str, str] = {}
        self.undo: tuple[str, dict[str, str]] | None = None

    @property
    def key(self) -> str:
        cookie = self.client.cookies.get(site.DEVICE_COOKIE)
        return cookie.value if cookie else ""


class Lists(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        # Two people do in a minute what hundreds on one network do in a day.
        for limit in (NEW_LISTS, GUESSES):
            limit.reset()
        self.clock = time_machine.travel(START, tick=False)
        self.traveller = self.clock.start()
        self.undone = transaction.atomic()
        self.undone.__enter__()
        self.people = (Person(), Person())
        self.lists: list[List] = []
        self.saved: tuple[bytes, List] | None = None
        self.language = "en"
        self.moment = START

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.undone.__exit__(None, None, None)
        self.clock.stop()

    # Helpers of the rules

    def later(self, by: timedelta = timedelta(seconds=1)) -> datetime:
        self.moment += by
        self.traveller.move_to(self.moment, tick=False)
        return self.moment

    def front(self, who: int) -> List | None:
        return next((each for each in self.people[who].opens if self.lives(each)), None)

    def lives(self, each: List) -> bool:
        return each.touched >= self.moment - timedelta(days=site.RETENTION_DAYS)

    def post(self, who: int, page: str, status: int, **fields: object) -> None:
        path = f"/{self.language}/{page}"
        assert self.people[who].client.post(path, fields).status_code == status

    def say(self, who: int, slug: str, **said: str) -> None:
        now, own = self.later(), self.front(who)
        self.post(who, f"steps/{slug}/", own.hear(slug, said, now) if own else 409, **said)

    def shown(self, who: int, slug: str, page: str) -> dict[str, str]:
        """The field by which a page says which answer it showed, if it does."""
        seen = self.people[who].seen
        if page == "one that does not say":
            return {}
        if page == "a new one" or slug not in seen:
            self.look_at_a_step(who, slug)
        return {"seen": seen[slug]} if slug in seen else {}

    def read_only(self, who: int, page: str, method: str = "get") -> HttpResponse:
        """Read a page, which must change no row."""
        before = rows()
        answer = getattr(self.people[who].client, method)(f"/{self.language}/{page}")
        is_file_of_nothing = page in ("record.json", "reminder.ics") and self.front(who) is None
        assert answer.status_code in ((404,) if is_file_of_nothing else (200, 302))
        assert rows() == before
        return answer

    def has_room(self, who: int) -> bool:
        return len(self.people[who].opens) < LISTS_AT_MOST

    def put_in_front(self, who: int, each: List) -> None:
        """The browser keeps its other lists, even expired ones."""
        person = self.people[who]
        person.opens = [each, *(other for other in person.opens if other is not each)]

    def adopt(self, who: int, **what: object) -> List:
        """Write down the list that the site has just made."""
        pk = Browser.objects.with_key(self.people[who].key)[0].checklist_id
        assert pk not in [each.pk for each in self.lists]
        each = List(pk=pk, touched=self.moment, **what)
        self.put_in_front(who, each)
        self.lists.append(each)
        return each

    def drop(self, gone: list[List]) -> None:
        self.lists = [each for each in self.lists if each not in gone]
        for person in self.people:
            person.opens = [each for each in person.opens if each not in gone]

    # What people do

    @initialize(region=regions, first=offered, together=st.booleans())
    def begin(self, region, first, together):
        self.answer_the_questions(0, region, {"linkedin"}, None)
        self.answer_a_step_before_there_is_a_list(1, first)
        self.answer_the_questions(1, region, {"linkedin", "facebook"}, first)
        if together:
            self.make_a_link_to_resume(1)
            self.enter(0, self.lists[1], by_code=False)

    @rule(who=people, region=regions, chosen=accounts, first=st.none() | offered)
    def answer_the_questions(self, who, region, chosen, first):
        """A list keeps what it says of the first step; the new answers are saved all the same."""
        now, own = self.later(), self.front(who)
        carried = dict(zip(("step", "said"), first, strict=True)) if first else {}
        status = own.add(*first, now) if own and first else 302
        self.post(who, "plan/", status, region=region, accounts=sorted(chosen), **carried)
        if own:
            own.region, own.accounts, own.touched = region, chosen, now
        else:
            # A browser that starts a new list gets a new key, which opens no other list.
            self.people[who].opens = []
            marks = {first[0]: Mark(Outcome(first[1]), now)} if first else {}
            self.adopt(who, region=region, accounts=chosen, begun=now, marks=marks)

    @rule(who=people, first=offered)
    def answer_a_step_before_there_is_a_list(self, who, first):
        """The questions carry the answer along. A list that was made meanwhile takes it in."""
        now, own = self.later(), self.front(who)
        sent = dict(zip(("step", "first"), first, strict=True))
        if own:
            self.post(who, "plan/", own.add(*first, now), **sent)
            return
        before = rows()
        answer = self.people[who].client.post(f"/{self.language}/plan/", sent)
        assert answer.status_code == 200
        carried = fields(BeautifulSoup(answer.content, "html.parser"))
        assert (carried["step"], carried["said"]) == first
        assert rows() == before

    @rule(who=people, slug=steps)
    def look_at_a_step(self, who, slug):
        """Remember what its page would send back, for when it is old."""
        person, own = self.people[who], self.front(who)
        page = BeautifulSoup(self.read_only(who, f"steps/{slug}/").content, "html.parser")
        if own and own.item(slug).applies:
            person.seen[slug] = fields(page.select_one("#answer"))["seen"]
            assert person.seen[slug] == own.version(slug)
        note = page.select_one("form.noted")
        latest = own.just_said(self.moment) if own else None
        if own and latest and latest != slug:
            assert note["action"] == f"/{self.language}/steps/{latest}/"
            button = note.select_one("button")
            said = fields(note) | {button["name"]: button["value"]}
            undone = {"reply": ""} if own.marks[latest].reply else {"outcome": "open"}
            assert said == undone | {"seen": own.version(latest)}
            person.undo = latest, said
        else:
            assert note is None

    @rule(who=people, what=said, page=pages)
    def answer_or_reopen_a_step(self, who, what, page):
        slug, outcome = what
        self.say(who, slug, outcome=outcome, **self.shown(who, slug, page))

    @rule(
        who=people,
        what=replies,
        is_done=st.booleans(),
        page=pages,
        then=st.sampled_from([None, None, DONE, LEFT]),
    )
    def note_a_reply(self, who, what, is_done, page, then):
        slug, reply = what
        if is_done:
            self.say(who, slug, outcome=DONE[slug])
        self.say(who, slug, reply=reply, **self.shown(who, slug, page))
        if then:
            self.say(who, slug, outcome=then[slug])

    @rule(who=people, first=said, second=said)
    def answer_twice_from_one_page(self, who, first, second):
        """As from two tabs: the second answer must not replace the first unseen."""
        (slug, outcome), (_, other) = first, second
        shown = self.shown(who, slug, "a new one")
        self.say(who, slug, outcome=outcome, **shown)
        self.say(who, slug, outcome=other, **shown)

    @rule(who=people, slug=steps, first_look=st.booleans())
    def undo(self, who, slug, first_look):
        if first_look:
            self.look_at_a_step(who, slug)
        if undo := self.people[who].undo:
            step, what = undo
            self.say(who, step, **what)

    @rule(who=people)
    def settle_everything(self, who):
        """Answer every step: chance rarely does, and the end of a list needs it."""
        if own := self.front(who):
            for item in own.journey().applicable:
                self.say(who, item.step.slug, outcome=item.words.answers[0].outcome.value)

    @rule(who=people)
    def make_a_link_to_resume(self, who):
        now, own = self.later(), self.front(who)
        self.post(who, "resume/", 302 if own else 409, link="yes")
        if own:
            own.link_made = own.code_made = now

    @rule(who=people)
    def stop_the_link_to_resume(self, who):
        self.later()
        own = self.front(who)
        self.post(who, "resume/", 302 if own else 409, stop="yes")
        if own:
            own.link_made = own.code_made = None

    @precondition(lambda self: self.lists)
    @rule(who=people, data=st.data(), by_code=st.booleans())
    def join(self, who, data, by_code):
        wanted = data.draw(st.sampled_from(self.lists))
        if wanted is self.front(1 - who) and data.draw(st.booleans()):
            self.make_a_link_to_resume(1 - who)
        self.enter(who, wanted, by_code)

    def enter(self, who: int, wanted: List, by_code: bool) -> None:
        now = self.later()
        model = ResumeCode if by_code else ResumeLink
        made = wanted.code_made if by_code else wanted.link_made
        row = model.objects.filter(checklist=wanted.pk).first()
        works = made and now - made < model.LIFETIME and self.lives(wanted)
        secret = "nothing" if row is None else str(row) if by_code else row.token
        has_room = self.has_room(who) or wanted in self.people[who].opens
        status = 422 if not works else 302 if has_room else 409
        self.post(who, "join/", status, secret=secret)
        if status == 302:
            self.put_in_front(who, wanted)
            if by_code:
                wanted.code_made = None

    @rule(who=people)
    def cut_the_other_off(self, who):
        self.later()
        own, other = self.front(who), self.people[1 - who]
        if own and own in other.opens:
            row = Browser.objects.with_key(other.key).get(checklist=own.pk)
            self.post(who, "resume/", 302, cut_off=row.pk)
            other.opens.remove(own)
            own.link_made = own.code_made = None

    @rule(who=people, shown=st.sampled_from(["here", "last"]))
    def forget_the_list_on_this_device(self, who, shown):
        """On its last device that erases it, if the page has said so."""
        self.later()
        own, other = self.front(who), self.people[1 - who]
        self.post(who, "resume/", 302 if own else 409, forget=shown)
        if own and own in other.opens:
            self.people[who].opens.remove(own)
            own.link_made = own.code_made = None
        elif own and shown == "last":
            self.drop([own])

    @rule(who=people, data=st.data())
    def bring_back(self, who, data):
        self.later()
        behind = [each for each in self.people[who].opens[1:] if self.lives(each)]
        if behind and self.front(who):
            wanted = data.draw(st.sampled_from(behind))
            row = Browser.objects.with_key(self.people[who].key).get(checklist=wanted.pk)
            self.post(who, "resume/", 302, bring_back=row.pk)
            self.put_in_front(who, wanted)

    @rule(who=people)
    def share(self, who):
        self.later()
        own = self.front(who)
        self.post(who, "share/", 302 if own else 409)
        if own and own.journey().is_begun:
            own.is_shared = True

    @rule(who=people)
    def stop_sharing(self, who):
        self.later()
        own = self.front(who)
        self.post(who, "share/", 302 if own else 409, stop="yes")
        if own:
            own.is_shared = False

    @rule(who=people)
    def save_the_record(self, who):
        answer = self.read_only(who, "record.json")
        if own := self.front(who):
            kept = List(0, own.region, own.accounts, own.begun, own.touched, dict(own.marks))
            self.saved = answer.content, kept

    @precondition(lambda self: self.saved)
    @rule(who=people)
    def restore_the_record(self, who):
        self.later()
        content, kept = self.saved
        has_room = self.has_room(who)
        status = 302 if has_room else 409
        self.post(who, "plan/", status, restore="yes", record=BytesIO(content))
        if not has_room:
            return
        self.adopt(
            who,
            region=kept.region,
            accounts=kept.accounts,
            begun=kept.begun,
            marks=dict(kept.marks),
        )

    @rule(who=people)
    def erase(self, who):
        self.later()
        own = self.front(who)
        answer = erase(self.people[who].client, self.language)
        assert answer.status_code == (302 if own else 409)
        if own:
            self.drop(list(self.people[who].opens))

    @rule(days=st.sampled_from([0.02, 1, 8, 100, 181]), purge=st.booleans())
    def let_time_pass(self, days, purge):
        self.later(timedelta(days=days))
        if purge:
            call_command("forget", verbosity=0, stdout=StringIO())
            self.drop([each for each in self.lists if not self.lives(each)])

    @rule(language=st.sampled_from(["fr", "en"]))
    def change_language(self, language):
        self.language = language

    @rule(who=people, page=st.sampled_from(PAGES), method=st.sampled_from(["get", "head"]))
    def read(self, who, page, method):
        self.read_only(who, page, method)

    # What must hold after each act

    @invariant()
    def the_tables_hold_what_they_should(self):
        stored = {
            each.pk: (
                *(each.region, set(each.accounts), each.created_at, each.touched_at),
                hasattr(each, "completionlink"),
                {
                    tick.step_slug: (tick.outcome, tick.ticked_at, tick.reply, tick.replied_at)
                    for tick in each.ticks.all()
                },
            )
            for each in Checklist.objects.select_related("completionlink").prefetch_related(
                "ticks"
            )
        }
        assert stored == {
            each.pk: (
                *(each.region, each.accounts, each.begun, each.touched),
                each.is_shared,
                {
                    slug: (mark.outcome.value, mark.at, mark.reply or "", mark.replied_at)
                    for slug, mark in each.marks.items()
                },
            )
            for each in self.lists
        }
        for person in self.people:
            opened = Browser.objects.with_key(person.key).values_list("checklist", flat=True)
            # A key that opens nothing any more is deleted with the next answer.
            assert list(opened) == [each.pk for each in person.opens if person.key]
        links = ResumeLink.objects.values_list("checklist", "made_at")
        assert dict(links) == {each.pk: each.link_made for each in self.lists if each.link_made}
        codes = ResumeCode.objects.usable_at(self.moment).values_list("checklist", flat=True)
        assert set(codes) == {
            each.pk
            for each in self.lists
            if each.code_made and self.moment - each.code_made < ResumeCode.LIFETIME
        }

    @invariant()
    def both_see_their_list(self):
        for who, person in enumerate(self.people):
            own = self.front(who)
            answer = person.client.get(f"/{self.language}/record.json")
            if own is None:
                assert answer["Content-Type"].startswith("text/html")
                assert person.key == ""
                person.opens = []
                continue
            told = {
                step["slug"]: (step["outcome"], step["reply"]) for step in answer.json()["steps"]
            }
            assert told == dict.fromkeys(STEPS, ("open", None)) | {
                slug: (mark.outcome, mark.reply) for slug, mark in own.marks.items()
            }

    @invariant()
    def colleagues_see_what_is_shared(self):
        for link in CompletionLink.objects.select_related("checklist"):
            own = next(each for each in self.lists if each.pk == link.checklist_id)
            answer = make_client().get(f"/s/{link.token}/")
            assert answer.status_code == (200 if self.lives(own) else 404)


def fields(form: Tag) -> dict[str, str]:
    """What a form sends unasked."""
    return {each["name"]: each["value"] for each in form.select("input[type=hidden]")}


def rows() -> list[list[tuple]]:
    return [list(table.order_by("pk").values_list()) for table in TABLES]


@pytest.mark.django_db
def test_the_tables_match_the_model_whatever_two_devices_do(full, figures):
    examples, acts = (1_000, 15) if full else (8, 20)
    run_state_machine_as_test(
        Lists,
        settings=settings(
            max_examples=examples,
            stateful_step_count=acts,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    figures(
        "State machine: two devices, several lists, 21 kinds of act",
        connection.display_name,
        f"{examples:,} examples of up to {acts} acts: tables and model equal after each, "
        "no GET or HEAD changed a row",
    )
