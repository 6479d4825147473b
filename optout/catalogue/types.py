"""What the catalogue is made of: frozen values without database, request or clock.

Texts for visitors are lazy gettext strings. The wording of a platform’s own
menus is not: it is data, kept per language with its sources, and nobody here
may translate it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

type Text = str | Promise


class Labelled(StrEnum):
    """A slug that knows its name in the visitor’s language."""

    label: Text

    def __new__(cls, slug: str, label: Text) -> Self:
        member = str.__new__(cls, slug)
        member._value_ = slug
        member.label = label
        return member


class Region(Labelled):
    EU = "eu", _("European Union, Iceland, Liechtenstein or Norway")
    UK = "uk", _("United Kingdom")
    CH = "ch", _("Switzerland")
    CA = "ca", _("Canada")
    HK = "hk", _("Hong Kong")
    US = "us", _("United States")
    OTHER = "other", _("Somewhere else")


class Account(Labelled):
    LINKEDIN = "linkedin", "LinkedIn"
    FACEBOOK = "facebook", "Facebook"
    INSTAGRAM = "instagram", "Instagram"


class Company(Labelled):
    """Whom one can object to in writing."""

    LINKEDIN = "linkedin", "LinkedIn"
    META = "meta", "Meta"


class Device(Labelled):
    PHONE = "phone", _("Phone")
    COMPUTER = "computer", _("Computer")


class SourceKind(Labelled):
    PLATFORM = "platform", _("Official text")
    REGULATOR = "regulator", _("Regulator")
    PRESS = "press", _("Press")
    ASSOCIATION = "association", _("Association")
    COMMUNITY = "community", _("Community project")


class Language(Labelled):
    """The languages that our sources are written in."""

    FRENCH = "fr", _("in French")
    ENGLISH = "en", _("in English")
    GERMAN = "de", _("in German")
    DUTCH = "nl", _("in Dutch")
    ITALIAN = "it", _("in Italian")


class Confidence(Labelled):
    """How sure a claim is. The last two are said to the visitor in words."""

    CONFIRMED = "confirmed", _("confirmed by independent sources")
    OFFICIAL = "official", _("official text only")
    SINGLE = "single", _("not cross-checked")
    DISPUTED = "disputed", _("sources disagree")
    UNCONFIRMED = "unconfirmed", _("not confirmed")


class Kind(Labelled):
    """What a step asks for: only a switch takes effect at once."""

    SWITCH = "switch", _("A switch")
    SWITCHES = "switches", _("Three switches")
    REQUEST = "request", _("A request")
    TIDYING = "tidying", pgettext_lazy("kind of step", "Optional")


class Verdict(StrEnum):
    APPLIES = "applies"
    CHECK = "check"
    NO = "no"


class Gesture(StrEnum):
    """What the hand does at one row of a menu path; also the row’s icon."""

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
class Source:
    """A text that somebody else published.

    `url` is empty where no address is recorded. `read_on` is the date of the
    archived copy that was read, None where that was not recorded; without
    `day_known` only its month counts.
    """

    slug: str
    publisher: Text
    title: Text
    kind: SourceKind
    language: str
    url: str = ""
    read_on: date | None = None
    day_known: bool = True
    note: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sourced:
    """Whatever somebody said: by whom, and how sure that makes it."""

    sources: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim(Sourced):
    text: Text


def confirmed(text: Text, *sources: str) -> Claim:
    return Claim(text=text, sources=sources, confidence=Confidence.CONFIRMED)


def official(text: Text, *sources: str) -> Claim:
    return Claim(text=text, sources=sources, confidence=Confidence.OFFICIAL)


def single(text: Text, *sources: str) -> Claim:
    return Claim(text=text, sources=sources, confidence=Confidence.SINGLE)


def disputed(text: Text, *sources: str) -> Claim:
    return Claim(text=text, sources=sources, confidence=Confidence.DISPUTED)


def unconfirmed(text: Text, *sources: str) -> Claim:
    return Claim(text=text, sources=sources, confidence=Confidence.UNCONFIRMED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording(Sourced):
    """The very words that a platform shows in one language."""

    language: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """A line of a platform’s menu, in each language a source confirms.

    `variants` are other wordings of the same line that people may see.
    """

    wordings: tuple[Wording, ...]
    variants: tuple[Wording, ...] = ()

    def wording(self, language: str) -> Wording:
        """The wording in `language`, or the English one when no source gives it."""
        by_language = {wording.language: wording for wording in self.wordings}
        return by_language.get(language) or by_language["en"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One row to tap: the platform’s own label, or our words where it has none."""

    gesture: Gesture
    label: Label | None = None
    text: Text = ""
    hint: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Path(Sourced):
    rows: tuple[Row, ...]
    note: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Link(Sourced):
    text: Text
    url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """One thing to do in one place. With `account`, only for those who have it."""

    title: Text
    links: tuple[Link, ...]
    phone: Path | None = None
    computer: Path | None = None
    fallbacks: tuple[Link, ...] = ()
    account: Account | None = None

    def path(self, device: Device) -> Path | None:
        return self.phone if device == Device.PHONE else self.computer


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """Whether a step applies in some regions, and why; the first reason is the short one."""

    regions: tuple[Region, ...]
    verdict: Verdict
    reasons: tuple[Claim, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One setting or request, with all that its page says.

    `title` is the task, `check_title` the task where a rule says that it
    is only to be checked, `subject` the thing itself. `answer` is what a request can
    expect. `confirmed_on` is the reading
    date of the newest source that still shows the setting.
    """

    slug: str
    kind: Kind
    title: Text
    subject: Text
    accounts: tuple[Account, ...]
    without_account: Text
    confirmed_on: date
    summary: tuple[Claim, ...]
    actions: tuple[Action, ...]
    verify: Text
    limits: tuple[Claim, ...]
    rules: tuple[Rule, ...]
    check_title: Text = ""
    answer: tuple[Claim, ...] = ()
    used: tuple[Claim, ...] = ()
    not_used: tuple[Claim, ...] = ()
    more: tuple[Claim, ...] = ()
    disagreements: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Disagreement:
    """A point on which sources differ: each side, and how we word it."""

    slug: str
    topic: Text
    sides: tuple[Claim, ...]
    wording: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class ComparisonPoint:
    question: Text
    linkedin: tuple[Claim, ...]
    meta: tuple[Claim, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    happened_on: date
    claim: Claim
    day_known: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """Claims that belong to no single step."""

    slug: str
    title: Text
    claims: tuple[Claim, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipient:
    """Who a letter goes to, as it stands at its head, and how sure we are of that.

    `lines` is the postal address, empty where no source gives a whole one.
    """

    name: str
    claims: tuple[Claim, ...]
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Objection:
    """What one can write to a company from some regions, and why.

    Without a `recipient` there is no letter, because no source gives a right
    to object there; `links` and `fallbacks` are then what there is instead, else
    the ways to send it. `opening`, `scope` and `erasure` are paragraphs of the letter.
    """

    company: Company
    regions: tuple[Region, ...]
    reasons: tuple[Claim, ...]
    links: tuple[Link, ...]
    fallbacks: tuple[Link, ...] = ()
    recipient: Recipient | None = None
    opening: Text = ""
    scope: Text = ""
    erasure: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Authority:
    """Who takes a complaint from some regions. `note` is what we could not find out."""

    regions: tuple[Region, ...]
    name: Text
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    note: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Correspondence:
    """What one can write to whom: objections to companies, complaints to authorities."""

    grounds: tuple[Claim, ...]
    erasure: tuple[Claim, ...]
    answer: tuple[Claim, ...]
    objections: tuple[Objection, ...]
    authorities: tuple[Authority, ...]

    def objection(self, company: Company, region: Region) -> Objection:
        return next(
            each for each in self.objections if each.company == company and region in each.regions
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Catalogue:
    """All that the site knows."""

    sources: tuple[Source, ...]
    steps: tuple[Step, ...]
    comparison: tuple[ComparisonPoint, ...]
    disagreements: tuple[Disagreement, ...]
    timeline: tuple[Event, ...]
    background: tuple[Topic, ...]
    correspondence: Correspondence
    documents: tuple[str, ...]

    def source(self, slug: str) -> Source:
        """Raise KeyError for a source that is not in the catalogue."""
        return {source.slug: source for source in self.sources}[slug]

    def step(self, slug: str) -> Step:
        """Raise KeyError for a step that is not in the catalogue."""
        return {step.slug: step for step in self.steps}[slug]

    def disagreement(self, slug: str) -> Disagreement:
        """Raise KeyError for a disagreement that is not in the catalogue."""
        return {item.slug: item for item in self.disagreements}[slug]


def walk[T](value: object, kind: type[T]) -> Iterator[T]:
    """Yield every `kind` inside a catalogue value, in the order it is written."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from walk(item, kind)
    elif is_dataclass(value):
        for field in fields(value):
            yield from walk(getattr(value, field.name), kind)
