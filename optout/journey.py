"""The rules: what follows from the catalogue and a visitor’s answers.

Pure functions, without clock, request or database: the caller passes dates and marks in.
"""

from calendar import monthrange
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from operator import itemgetter

from optout.catalogue import EFFECTIVE_ON
from optout.catalogue.kinds import WORDS, Answer, Outcome, State, Words
from optout.catalogue.types import (
    Account,
    Action,
    Claim,
    Device,
    MenuPath,
    Region,
    Step,
    Text,
    Verdict,
)

STALE_AFTER_DAYS = 180
"""Facts confirmed longer ago than this carry a warning."""

CALM_LEVELS = 5
"""The colour of the page goes from 0, where every step is open, to this, where none is."""


class Phase(StrEnum):
    BEFORE = "before"
    ON_THE_DAY = "on the day"
    AFTER = "after"


@dataclass(frozen=True)
class Deadline:
    """Whether a day is before, on or after the day of the change, and by how many days."""

    phase: Phase
    days: int


def deadline(today: date, effective_on: date = EFFECTIVE_ON) -> Deadline:
    days = (today - effective_on).days
    if days < 0:
        return Deadline(Phase.BEFORE, -days)
    return Deadline(Phase.AFTER if days else Phase.ON_THE_DAY, days)


@dataclass(frozen=True)
class Freshness:
    """How long ago the facts of a step were last confirmed."""

    confirmed_on: date
    days: int

    @property
    def is_stale(self) -> bool:
        return self.days > STALE_AFTER_DAYS


CHECK_AGAIN_AFTER_MONTHS = 3
"""How long after the end of a list to check that the settings are still the same."""

ASK_AGAIN_AFTER_MONTHS = 1
"""How long to wait for the answer to a request before asking again."""


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or the last day of that month if it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def reminder_day(since: date, months: int, today: date) -> date:
    """The day `months` after `since` or, unless that is in the future, `months` after today."""
    day = months_after(since, months)
    return day if day > today else months_after(today, months)


def freshness(step: Step, today: date) -> Freshness:
    return Freshness(step.confirmed_on, (today - step.confirmed_on).days)


@dataclass(frozen=True)
class Plan:
    """The answers to the three questions; accounts in the order of the catalogue."""

    region: Region
    accounts: tuple[Account, ...]
    device: Device


@dataclass(frozen=True)
class Mark:
    """What the visitor said of a step, and when."""

    outcome: Outcome
    at: datetime


@dataclass(frozen=True)
class Item:
    """One step of a visitor’s journey. `reasons` say why it applies or does not.

    `actions` are those for the visitor’s accounts, or all of them if none fits.
    """

    step: Step
    verdict: Verdict
    reasons: tuple[Claim, ...]
    has_account: bool
    actions: tuple[Action, ...]
    mark: Mark | None = None

    @property
    def applies(self) -> bool:
        return self.verdict != Verdict.NO

    @property
    def is_check(self) -> bool:
        return self.verdict == Verdict.CHECK

    @property
    def outcome(self) -> Outcome:
        return self.mark.outcome if self.mark else Outcome.OPEN

    @property
    def is_open(self) -> bool:
        return self.outcome == Outcome.OPEN

    @property
    def title(self) -> Text:
        return self.step.check_title if self.is_check else self.step.title

    @property
    def words(self) -> Words:
        """The question and the answers of the step, which must apply."""
        return WORDS[self.step.kind, self.verdict]

    @property
    def number(self) -> int:
        """How many switches or requests the step has for this visitor."""
        return sum(action.number for action in self.actions)

    @property
    def answer(self) -> Answer | None:
        """The visitor’s answer, in the words for this kind of step; None while it is open."""
        return next((each for each in self.words.answers if each.outcome == self.outcome), None)

    @property
    def state(self) -> State:
        if not self.applies:
            return State.NONE
        return self.answer.state if self.answer else self.words.open_state


def actions_for(step: Step, accounts: Collection[Account]) -> tuple[Action, ...]:
    """The actions of a step for these accounts, or all of them if none fits."""
    own = tuple(
        action for action in step.actions if not action.account or action.account in accounts
    )
    return own or step.actions


def other_device(device: Device) -> Device:
    return Device.COMPUTER if device == Device.PHONE else Device.PHONE


def paths_for(action: Action, device: Device) -> tuple[tuple[Device, MenuPath], ...]:
    """The menu paths, the visitor’s own device first. A path shared by both devices comes once."""
    paths = [(each, action.path(each)) for each in (device, other_device(device))]
    return tuple(
        (each, path)
        for index, (each, path) in enumerate(paths)
        if path and path not in [earlier for _, earlier in paths[:index]]
    )


def judge(step: Step, plan: Plan, mark: Mark | None = None) -> Item:
    """Decide whether a step applies to a visitor, and why."""
    rule = next(rule for rule in step.rules if plan.region in rule.regions)
    actions = actions_for(step, plan.accounts)
    if not set(plan.accounts) & set(step.accounts):
        return Item(step, Verdict.NO, (), has_account=False, actions=actions, mark=mark)
    return Item(step, rule.verdict, rule.reasons, has_account=True, actions=actions, mark=mark)


@dataclass(frozen=True)
class Journey:
    """All the steps in order, as they apply to one person and with their marks."""

    plan: Plan
    items: tuple[Item, ...]

    @cached_property
    def applicable(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.applies)

    @cached_property
    def not_applicable(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if not item.applies)

    @cached_property
    def open(self) -> tuple[Item, ...]:
        return tuple(item for item in self.applicable if item.is_open)

    @cached_property
    def done(self) -> tuple[Item, ...]:
        return tuple(item for item in self.applicable if item.outcome == Outcome.DONE)

    @cached_property
    def skipped(self) -> tuple[Item, ...]:
        return tuple(item for item in self.applicable if item.outcome == Outcome.SKIPPED)

    @cached_property
    def waiting(self) -> tuple[Item, ...]:
        """The requests that were sent and are not answered yet."""
        return tuple(item for item in self.done if item.state == State.SENT)

    @property
    def waiting_since(self) -> list[tuple[Item, datetime]]:
        """The same requests, each with the moment it was sent."""
        return [(item, item.mark.at) for item in self.waiting if item.mark]

    @property
    def total(self) -> int:
        return len(self.applicable)

    @property
    def is_finished(self) -> bool:
        """Whether at least one step applies, and none of them is open."""
        return bool(self.applicable) and not self.open

    @property
    def finished_at(self) -> datetime | None:
        """When the last step that applies was marked; None until the journey is finished."""
        return (
            max(item.mark.at for item in self.applicable if item.mark)
            if self.is_finished
            else None
        )

    @property
    def calm(self) -> int:
        """How far the page has calmed down, from 0 to `CALM_LEVELS`."""
        if not self.total:
            return 0
        return CALM_LEVELS * (self.total - len(self.open)) // self.total

    @property
    def next(self) -> Item | None:
        return self.open[0] if self.open else None

    def item(self, step: Step) -> Item:
        return next(item for item in self.items if item.step == step)

    def number(self, step: Step) -> int:
        """The place of a step among those that apply, from 1."""
        return self.applicable.index(self.item(step)) + 1

    def next_after(self, step: Step) -> Item | None:
        """The first open step after `step` or, without one, the first open step of all.

        So a step that was put off comes back only after all later ones.
        """
        place = self.items.index(self.item(step))
        behind = [item for item in self.items[place + 1 :] if item in self.open]
        return behind[0] if behind else self.next

    def latest(self) -> Item | None:
        """Of the steps that apply, the one that was marked last."""
        marked = [(item.mark.at, item) for item in self.applicable if item.mark]
        return max(marked, key=itemgetter(0))[1] if marked else None


def make_journey(steps: tuple[Step, ...], plan: Plan, marks: Mapping[str, Mark]) -> Journey:
    """Combine steps, answers and marks. Marks of steps that no longer exist are ignored."""
    return Journey(plan, tuple(judge(step, plan, marks.get(step.slug)) for step in steps))
