"""Two devices, several lists, and anything that people do with them, in any order.

After each act the tables must match a model in a few lines of plain Python.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO, StringIO

import pytest
import time_machine
from django.apps import apps
from django.conf import settings as site
from django.core.management import call_command
from django.db import connection, transaction
from django.http import HttpResponse
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

from optout.catalogue.kinds import Outcome
from optout.catalogue.types import Device as Kind
from optout.catalogue.types import Region
from optout.journey import Journey, Mark, Plan, make_journey
from optout.models import Browser, Checklist, CompletionLink, ResumeCode, ResumeLink
from optout.web.limits import GUESSES, NEW_LISTS
from tests.catalogue import CATALOGUE
from tests.people import erase, make_client
from tests.steps import STEPS

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
PAGES = (
    *("", "plan/", "checklist/", "done/", "resume/", "join/", "share/", "record/", "record.json"),
    *("poster/", "reminder.ics", "letter/", "compare/", "sources/", "privacy/", "erase/"),
    *(f"steps/{slug}/" for slug in STEPS),
)
TABLES = [model.objects for model in apps.get_app_config("optout").get_models()]

people = st.integers(0, 1)
steps = st.sampled_from(STEPS[:3])
"""Few, so that a step is often answered twice."""

regions = st.sampled_from([each.value for each in Region])
accounts = st.sets(st.sampled_from([each.slug for each in CATALOGUE.accounts]), min_size=1)
kinds = st.sampled_from([each.value for each in Kind])


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

    def journey(self, kind: str = "phone") -> Journey:
        chosen = CATALOGUE.accounts_named(self.accounts)
        return make_journey(
            CATALOGUE.steps, Plan(Region(self.region), chosen, Kind(kind)), self.marks
        )


class Person:
    """A browser; `opens` are its lists, the one in front first."""

    def __init__(self) -> None:
        self.client = make_client()
        self.opens: list[List] = []

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

    def read_only(self, who: int, page: str, method: str = "get") -> HttpResponse:
        """Read a page, which must change no row."""
        before = rows()
        answer = getattr(self.people[who].client, method)(f"/{self.language}/{page}")
        is_file_of_nothing = page in ("record.json", "reminder.ics") and self.front(who) is None
        assert answer.status_code in ((404,) if is_file_of_nothing else (200, 302))
        assert rows() == before
        return answer

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

    @initialize(region=regions, kind=kinds)
    def begin(self, region, kind):
        for who in (0, 1):
            self.answer(who, region, {"linkedin"}, kind)

    @rule(who=people, region=regions, chosen=accounts, kind=kinds)
    def answer(self, who, region, chosen, kind):
        now, own = self.later(), self.front(who)
        self.post(who, "plan/", 302, region=region, accounts=sorted(chosen), device=kind)
        if own:
            own.region, own.accounts, own.touched = region, chosen, now
        else:
            # A browser that starts a new list gets a new key, which opens no other list.
            self.people[who].opens = []
            self.adopt(who, region=region, accounts=chosen, begun=now)

    @rule(who=people, slug=steps, outcome=st.sampled_from(["done", "skipped", "open", "later"]))
    def tick_skip_or_reopen(self, who, slug, outcome):
        now, own = self.later(), self.front(who)
        applies = own and own.journey().item(CATALOGUE.step(slug)).applies
        status = 409 if own is None else 302 if applies else 422
        self.post(who, f"steps/{slug}/", status, outcome=outcome)
        if applies and outcome != "later":
            own.touched = now
            own.marks.pop(slug, None)
            if outcome != "open":
                own.marks[slug] = Mark(Outcome(outcome), now)

    @rule(who=people)
    def settle_everything(self, who):
        """Answer every step: chance rarely does, and sharing needs it."""
        if own := self.front(who):
            for item in own.journey().items:
                if item.applies:
                    self.tick_skip_or_reopen(who, item.step.slug, "done")

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
    @rule(who=people, data=st.data(), by_code=st.booleans(), kind=kinds)
    def join(self, who, data, by_code, kind):
        wanted = data.draw(st.sampled_from(self.lists))
        if wanted is self.front(1 - who) and data.draw(st.booleans()):
            self.make_a_link_to_resume(1 - who)
        now = self.later()
        model = ResumeCode if by_code else ResumeLink
        made = wanted.code_made if by_code else wanted.link_made
        row = model.objects.filter(checklist=wanted.pk).first()
        works = made and now - made < model.LIFETIME and self.lives(wanted)
        secret = "nothing" if row is None else str(row) if by_code else row.token
        self.post(who, "join/", 302 if works else 422, secret=secret, device=kind)
        if works:
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
        if own and own.journey().is_finished:
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
        self.post(who, "plan/", 302, restore="yes", record=BytesIO(content))
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
                *(each.finished_at, hasattr(each, "completionlink")),
                {tick.step_slug: (tick.outcome, tick.ticked_at) for tick in each.ticks.all()},
            )
            for each in Checklist.objects.select_related("completionlink").prefetch_related(
                "ticks"
            )
        }
        assert stored == {
            each.pk: (
                *(each.region, each.accounts, each.begun, each.touched),
                *(each.journey().finished_at, each.is_shared),
                {slug: (mark.outcome.value, mark.at) for slug, mark in each.marks.items()},
            )
            for each in self.lists
        }
        for person in self.people:
            opened = Browser.objects.with_key(person.key).values_list("checklist", flat=True)
            assert list(opened) == [each.pk for each in person.opens]
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
                continue
            said = {step["slug"]: step["outcome"] for step in answer.json()["steps"]}
            assert said == {
                slug: own.marks[slug].outcome if slug in own.marks else "open" for slug in STEPS
            }

    @invariant()
    def colleagues_see_what_is_shared(self):
        for link in CompletionLink.objects.select_related("checklist"):
            own = next(each for each in self.lists if each.pk == link.checklist_id)
            answer = make_client().get(f"/s/{link.token}/")
            assert answer.status_code == (200 if self.lives(own) else 404)


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
        "State machine: two devices, several lists, 15 kinds of act",
        connection.display_name,
        f"{examples:,} examples of up to {acts} acts: tables and model equal after each, "
        "no GET or HEAD changed a row",
    )
