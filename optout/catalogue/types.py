"""The types of the catalogue: frozen values without database, request or clock.

Texts for visitors are lazy gettext strings. The wording of a platform’s own menus is not: it is
data, stored per language with its sources, and must not be translated.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from optout.catalogue.evidence import (
    Claim,
    Sourced,
    Text,
)


class Region(TextChoices):
    """Where a person lives."""

    EU = "eu", _("European Union, Iceland, Liechtenstein or Norway")
    UK = "uk", _("United Kingdom")
    CH = "ch", _("Switzerland")
    CA = "ca", _("Canada")
    HK = "hk", _("Hong Kong")
    US = "us", _("United States")
    OTHER = "other", _("Somewhere else")


class Device(TextChoices):
    """The kind of device that a way through the menus is for."""

    PHONE = "phone", _("Phone")
    COMPUTER = "computer", _("Computer")


class Kind(TextChoices):
    """What a step asks for. Only a switch takes effect at once. kinds.py has the words of each."""

    SWITCH = "switch", pgettext_lazy("kind of step", "A switch")
    REQUEST = "request", pgettext_lazy("kind of step", "A request")
    TIDYING = "tidying", pgettext_lazy("kind of step", "Optional")


class Part(TextChoices):
    """The parts of the guide. Each has its own group of accounts and its own count of steps."""

    NETWORKS = "networks", _("LinkedIn and social networks")
    ASSISTANTS = "assistants", _("AI assistants")


class Verdict(StrEnum):
    """Whether a step applies somewhere: yes, perhaps (look), or no."""

    APPLIES = "applies"
    CHECK = "check"
    NO = "no"


class Gesture(StrEnum):
    """What to do at one row of a menu path. It also selects the row’s icon."""

    PHOTO = "photo"
    MENU = "menu"
    SETTINGS = "settings"
    OPEN = "open"
    SWITCH = "switch"
    REMOVE = "remove"
    CHOOSE = "choose"
    WRITE = "write"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class Account:
    """An account that a visitor may have."""

    slug: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Platform:
    """A company whose settings the guide goes through, in one part of it.

    `name` is what pages call it ("LinkedIn says"), and `hosts` are the only ones that its
    steps may link to. `opens_an_app` is true if a link to one of its settings may open the
    home screen of an app on a phone. `accounts_note` explains the name where visitors
    choose between platforms, and `without_account` is why its steps do not apply to people
    who have none of its accounts.
    """

    slug: str
    name: str
    part: Part
    accounts: tuple[Account, ...]
    hosts: tuple[str, ...]
    opens_an_app: bool
    without_account: Text
    accounts_note: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording(Sourced):
    """The exact words that a platform shows in one language.

    `regions` are those that a source gives them for. Without them, they may be shown anywhere.
    """

    language: str
    text: str
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """A line of a platform’s menu, in each language a source confirms.

    `variants` are other wordings of the same line that people may see.
    """

    wordings: tuple[Wording, ...]
    variants: tuple[Wording, ...] = ()

    def wording(self, language: str, region: Region | None = None) -> Wording:
        """The wording in `language`, or the English one when no source gives it.

        People from `region` get the one that a source gives for there.
        """
        there = [each for each in (*self.variants, *self.wordings) if region in each.regions]
        by_language = {wording.language: wording for wording in (*self.wordings, *there)}
        return by_language.get(language) or by_language["en"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One row to tap: the platform’s own label, or our words where it has none."""

    gesture: Gesture
    label: Label | None = None
    text: Text = ""
    hint: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class MenuPath(Sourced):
    """The rows to tap, one after the other, to reach a setting."""

    rows: tuple[Row, ...]
    note: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Link(Sourced):
    """An address to go to."""

    text: Text
    url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """One thing to do in one place. With `account`, only for people who have it."""

    title: Text
    links: tuple[Link, ...]
    phone: MenuPath | None = None
    computer: MenuPath | None = None
    fallbacks: tuple[Link, ...] = ()
    account: Account | None = None

    @property
    def sourced(self) -> tuple[Sourced, ...]:
        """Its addresses and paths, which have sources of their own."""
        paths = dict.fromkeys(path for path in (self.phone, self.computer) if path)
        return (*self.links, *paths, *self.fallbacks)

    def path(self, device: Device) -> MenuPath | None:
        return self.phone if device == Device.PHONE else self.computer

    @property
    def names(self) -> tuple[Label, ...]:
        """The lines of its menus that people may see under another name."""
        rows = (row for path in (self.phone, self.computer) if path for row in path.rows)
        labels = (row.label for row in rows if row.label and row.label.variants)
        return tuple(dict.fromkeys(labels))

    @property
    def number(self) -> int:
        """How many things it asks for: the number of switches on its path, or one."""
        paths = [path for path in (self.phone, self.computer) if path]
        switches = (sum(row.gesture == Gesture.SWITCH for row in path.rows) for path in paths)
        return max(1, *switches) if paths else 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """Whether a step applies in some regions, and why.

    `lead` is the one sentence that a reader from there needs first, `reasons` are the rest.
    `seen_in` is the slug of the newest source that describes the setting for people there.
    """

    regions: tuple[Region, ...]
    verdict: Verdict
    lead: Claim
    seen_in: str
    reasons: tuple[Claim, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        return (self.lead, *self.reasons)


@dataclass(frozen=True, kw_only=True, slots=True)
class Glance:
    """A step in one row of a table: what applies unless people say no, to whom, how long what
    they enter is kept, and what rating an answer sends. The link and the date are the step’s.
    """

    default: Claim
    who: Claim
    kept: Claim
    rating: Claim

    @property
    def sourced(self) -> tuple[Claim, ...]:
        return (self.default, self.who, self.kept, self.rating)


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One setting or request, with all that its page says.

    `order` is its place among the steps, smallest first. `title` is the task, `check_title`
    the task where a rule says that it is only to be checked, `subject` the thing itself.
    `lead` is the one sentence for readers who have not said where they live, `summary` what
    the step is about, and `limits` what it does not do, in three sentences at most. `answer`
    says what to expect after a request. `start` is where to begin if there are several places
    to go to, and one page leads to them all. `glance` is its row in the table that compares the
    assistants.
    """

    slug: str
    order: int
    kind: Kind
    platform: Platform
    title: Text
    subject: Text
    lead: Claim
    summary: tuple[Claim, ...]
    actions: tuple[Action, ...]
    verify: Text
    limits: tuple[Claim, ...]
    rules: tuple[Rule, ...]
    check_title: Text = ""
    start: Link | None = None
    answer: tuple[Claim, ...] = ()
    used: tuple[Claim, ...] = ()
    not_used: tuple[Claim, ...] = ()
    more: tuple[Claim, ...] = ()
    disagreements: tuple[str, ...] = ()
    glance: Glance | None = None

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self.platform.accounts

    def rule(self, region: Region) -> Rule:
        return next(rule for rule in self.rules if region in rule.regions)

    @property
    def number(self) -> int:
        """How many switches or requests it has, for people with every account."""
        return sum(action.number for action in self.actions)

    @property
    def opens_an_app(self) -> bool:
        """Whether its links may open an app on a phone. A form always opens in the browser."""
        return self.platform.opens_an_app and self.kind != Kind.REQUEST


@dataclass(frozen=True, kw_only=True, slots=True)
class Disagreement:
    """A point on which sources differ: each side, and how we word it.

    `rests_on` are the sides that support our wording, for pages that show only that.
    """

    slug: str
    topic: Text
    sides: tuple[Claim, ...]
    wording: Text
    rests_on: tuple[Claim, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ComparisonPoint:
    """One question, and how each of the two companies answers it."""

    question: Text
    linkedin: tuple[Claim, ...]
    meta: tuple[Claim, ...]

    @property
    def sourced(self) -> tuple[Claim, ...]:
        return (*self.linkedin, *self.meta)


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """LinkedIn and Meta, question by question. Each is named by the slug of its step."""

    linkedin: str
    meta: str
    points: tuple[ComparisonPoint, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Headline:
    """What the site leads with, and the facts that several of its pages repeat.

    `step` is the slug of the step that those pages are about, `path` the path to its switch,
    `default` that it is on unless people say no, `data` what is used then, and `limit` what
    saying no does not change.
    `who`, `too_late` and `reach` are slugs of disagreements.
    """

    step: str
    path: MenuPath
    default: Claim
    data: Claim
    limit: Claim
    who: str
    too_late: str
    reach: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Guest:
    """What a platform offers people without an account."""

    platform: Platform
    claims: tuple[Claim, ...]
    links: tuple[Link, ...]

    @property
    def sourced(self) -> tuple[Sourced, ...]:
        return (*self.claims, *self.links)


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """A question that colleagues ask, what answers it, and what no source of ours says."""

    question: Text
    claims: tuple[Claim, ...]
    unknown: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """Something that happened. Without `day_known` only the month counts."""

    happened_on: date
    claim: Claim
    day_known: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """Claims that belong to no single step."""

    slug: str
    title: Text
    claims: tuple[Claim, ...]
