"""The rules: what follows from the catalogue and a visitor’s answers.

Pure functions, without clock, request or database: the caller passes dates and marks in.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from math import ceil
from operator import attrgetter, itemgetter

from optout.catalogue.evidence import Text
from optout.catalogue.kinds import (
    ANSWERS,
    NONE_CAME,
    REPLIES,
    WORDS,
    Answer,
    Effect,
    Outcome,
    Reply,
    State,
    Words,
)
from optout.catalogue.types import (
    Account,
    Action,
    Device,
    Kind,
    MenuPath,
    Part,
    Region,
    Rule,
    Step,
    Verdict,
)
from optout.days import ASK_AGAIN_AFTER_MONTHS, months_after

CALM_LEVELS = 5
"""The look cools from 0, nothing done, to this, everything done."""


@dataclass(frozen=True)
class Plan:
    """The answers to the two questions; accounts in the order of the catalogue."""

    region: Region
    accounts: tuple[Account, ...]


@dataclass(frozen=True)
class Mark:
    """What the visitor said of a step, and when; also what they noted later, and when."""

    outcome: Outcome
    at: datetime
    reply: Reply | None = None
    replied_at: datetime | None = None

    @property
    def answer(self) -> Answer:
        return ANSWERS[self.reply or self.outcome]

    @property
    def changed_at(self) -> datetime:
        """When something was last said of the step."""
        return self.replied_at or self.at


@dataclass(frozen=True)
class Item:
    """One step of a visitor’s journey. `rule` is the one of the region where they live.

    `actions` are what there is to do with their accounts.
    """

    step: Step
    verdict: Verdict
    rule: Rule
    has_account: bool
    actions: tuple[Action, ...]
    mark: Mark | None = None

    @property
    def part(self) -> Part:
        return self.step.platform.part

    @property
    def applies(self) -> bool:
        return self.verdict != Verdict.NO

    @property
    def is_check(self) -> bool:
        return self.verdict == Verdict.CHECK

    @property
    def effect(self) -> Effect:
        return self.mark.answer.effect if self.mark else Effect.OPEN

    @property
    def is_open(self) -> bool:
        return self.effect == Effect.OPEN

    @property
    def is_done(self) -> bool:
        return self.effect == Effect.DONE

    @property
    def is_left(self) -> bool:
        return self.effect == Effect.LEFT

    @property
    def is_missing(self) -> bool:
        """Whether the setting or the form could not be found."""
        return self.state == State.MISSING

    @property
    def counts(self) -> bool:
        """Whether it applies and is not optional."""
        return self.applies and self.words.counts

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
        """What was said of the step; None if nothing was."""
        return self.mark.answer if self.mark else None

    @property
    def state(self) -> State:
        if not self.applies:
            return State.NONE
        return self.answer.state if self.answer else self.words.open_state

    @property
    def is_sent(self) -> bool:
        return bool(self.mark and self.mark.outcome == Outcome.SENT)

    @property
    def is_waiting(self) -> bool:
        """Whether a request was sent that has no final reply."""
        return self.is_sent and self.state == State.SENT

    def replies(self, now: datetime) -> tuple[Answer, ...]:
        """What may be noted now: of a request, what came back; of a switch, what another look
        found. Days are those of `now`’s time zone, as on the visitor’s pages."""
        if not self.mark:
            return ()
        answered_on = self.mark.at.astimezone(now.tzinfo).date()
        is_late = months_after(answered_on, ASK_AGAIN_AFTER_MONTHS) <= now.date()
        replies = REPLIES.get(self.mark.outcome, ())
        return tuple(each for each in replies if is_late or each != NONE_CAME)


def actions_for(step: Step, accounts: Collection[Account]) -> tuple[Action, ...]:
    """The actions of a step for these accounts, or all of them if none fits."""
    own = tuple(
        action for action in step.actions if not action.account or action.account in accounts
    )
    return own or step.actions


def paths_of(action: Action) -> tuple[tuple[Device, MenuPath], ...]:
    """The ways through the menus by device; the same way for both only once."""
    paths = [(each, action.path(each)) for each in Device]
    return tuple(
        (each, path)
        for index, (each, path) in enumerate(paths)
        if path and path not in [earlier for _, earlier in paths[:index]]
    )


def verdict_anywhere(step: Step) -> Verdict:
    """What to ask a reader whose region is not known: to check, if any region only has to."""
    verdicts = {rule.verdict for rule in step.rules}
    return Verdict.CHECK if Verdict.CHECK in verdicts else Verdict.APPLIES


def judge(step: Step, plan: Plan, mark: Mark | None = None) -> Item:
    """Decide whether a step applies to a visitor, and why."""
    rule = step.rule(plan.region)
    actions = actions_for(step, plan.accounts)
    if not set(plan.accounts) & set(step.accounts):
        return Item(step, Verdict.NO, rule, has_account=False, actions=actions, mark=mark)
    return Item(step, rule.verdict, rule, has_account=True, actions=actions, mark=mark)


@dataclass(frozen=True)
class Journey:
    """All the steps in order, as they apply to one person and with their marks."""

    plan: Plan
    items: tuple[Item, ...]

    @cached_property
    def parts(self) -> tuple["Journey", ...]:
        """One journey for each part of the guide in which steps count."""
        own = (
            Journey(self.plan, tuple(item for item in self.items if item.part == part))
            for part in Part
        )
        return tuple(journey for journey in own if journey.total)

    def part_of(self, step: Step) -> "Journey":
        """The part that a step which counts is in."""
        return next(part for part in self.parts if part.part == step.platform.part)

    @property
    def part(self) -> Part:
        """The part of its first step: of all of them, in a journey that is one of the parts."""
        return self.items[0].part

    @cached_property
    def applicable(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.applies)

    @cached_property
    def counted(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.counts)

    @cached_property
    def optional(self) -> tuple[Item, ...]:
        return tuple(item for item in self.applicable if not item.counts)

    @cached_property
    def not_applicable(self) -> tuple[Item, ...]:
        """The steps that do not apply, in the parts in which the visitor has an account."""
        own = {item.part for item in self.items if item.has_account}
        return tuple(item for item in self.items if item.part in own and not item.applies)

    @cached_property
    def open(self) -> tuple[Item, ...]:
        """The counted steps without an answer, then those that could not be found."""
        still_open = [item for item in self.counted if item.is_open]
        return tuple(sorted(still_open, key=attrgetter("is_missing")))

    @cached_property
    def done(self) -> tuple[Item, ...]:
        return tuple(item for item in self.counted if item.is_done)

    @cached_property
    def left(self) -> tuple[Item, ...]:
        return tuple(item for item in self.counted if item.is_left)

    @cached_property
    def waiting(self) -> tuple[Item, ...]:
        """The requests that were sent and have no final reply."""
        return tuple(item for item in self.done if item.is_waiting)

    @property
    def waiting_since(self) -> list[tuple[Item, datetime]]:
        """The same requests, each with the moment it was sent."""
        return [(item, item.mark.at) for item in self.waiting if item.mark]

    @property
    def off(self) -> tuple[Item, ...]:
        """The steps after which switches are off."""
        return tuple(item for item in self.done if item.state == State.OFF and not item.is_sent)

    @property
    def switches(self) -> tuple[Item, ...]:
        """The counted steps about a setting, which a platform may change again."""
        return tuple(item for item in self.counted if item.step.kind == Kind.SWITCH)

    @property
    def total(self) -> int:
        return len(self.counted)

    @property
    def is_begun(self) -> bool:
        """Whether something was said of any step that applies."""
        return any(item.mark for item in self.applicable)

    @property
    def is_finished(self) -> bool:
        """Whether some steps count and none of them is open any more."""
        return bool(self.counted) and not self.open

    @property
    def answered_at(self) -> datetime | None:
        """When the last answer that counts was given. A reply to a request is not one."""
        return max((item.mark.at for item in self.counted if item.mark), default=None)

    @property
    def finished_at(self) -> datetime | None:
        """When the last answer that counts was given, once the journey is finished."""
        return self.answered_at if self.is_finished else None

    @property
    def checked_at(self) -> datetime | None:
        """When the journey was finished or, if that is later, everything that is off was looked
        at again."""
        if not self.finished_at:
            return None
        looks = (item.mark.changed_at for item in self.off if item.mark)
        return max(self.finished_at, min(looks, default=self.finished_at))

    @property
    def calm(self) -> int:
        """How far the page has calmed down, from 0 to `CALM_LEVELS`: at the first thing done,
        and never for what was left as it was."""
        return ceil(CALM_LEVELS * len(self.done) / self.total) if self.total else 0

    @property
    def next(self) -> Item | None:
        return self.open[0] if self.open else None

    def item(self, step: Step) -> Item:
        return next(item for item in self.items if item.step == step)

    def number(self, step: Step) -> int:
        """The place of a step among those that count, from 1."""
        return self.counted.index(self.item(step)) + 1

    def next_after(self, step: Step) -> Item | None:
        """The first open step after `step` or, without one, the first open step of all.

        So a step that was put off comes back only after all later ones.
        """
        place = self.items.index(self.item(step))
        behind = [item for item in self.items[place + 1 :] if item in self.open]
        return next((item for item in behind if not item.mark), self.next)

    def latest(self) -> Item | None:
        """The step that was marked last, of those that apply."""
        marked = [(item.mark.changed_at, item) for item in self.applicable if item.mark]
        return max(marked, key=itemgetter(0))[1] if marked else None


def make_journey(steps: tuple[Step, ...], plan: Plan, marks: Mapping[str, Mark]) -> Journey:
    """Combine steps, answers and marks. Marks of steps that no longer exist are ignored."""
    return Journey(plan, tuple(judge(step, plan, marks.get(step.slug)) for step in steps))
