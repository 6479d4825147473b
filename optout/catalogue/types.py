"""The types of the catalogue: frozen values without database, request or clock.

Texts for visitors are lazy gettext strings. The wording of a platform’s own menus is not: it is
data, stored per language with its sources, and must not be translated.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

type Text = str | Promise


class Region(TextChoices):
    EU = "eu", _("European Union, Iceland, Liechtenstein or Norway")
    UK = "uk", _("United Kingdom")
    CH = "ch", _("Switzerland")
    CA = "ca", _("Canada")
    HK = "hk", _("Hong Kong")
    US = "us", _("United States")
    OTHER = "other", _("Somewhere else")


class Device(TextChoices):
    PHONE = "phone", _("Phone")
    COMPUTER = "computer", _("Computer")


class SourceKind(TextChoices):
    PLATFORM = "platform", _("Official text")
    REGULATOR = "regulator", _("Regulator")
    PRESS = "press", _("Press")
    ASSOCIATION = "association", _("Association")
    COMMUNITY = "community", _("Community project")


class Language(TextChoices):
    """The languages that our sources are written in."""

    FRENCH = "fr", _("in French")
    ENGLISH = "en", _("in English")
    GERMAN = "de", _("in German")
    DUTCH = "nl", _("in Dutch")
    ITALIAN = "it", _("in Italian")


class Confidence(TextChoices):
    """How sure a claim is. Pages say so unless it is confirmed."""

    CONFIRMED = "confirmed", _("confirmed by independent sources")
    OFFICIAL = "official", _("official text only")
    SINGLE = "single", _("not cross-checked")
    DISPUTED = "disputed", _("sources disagree")
    UNCONFIRMED = "unconfirmed", _("not confirmed")


class Kind(TextChoices):
    """What a step asks for. Only a switch takes effect at once. kinds.py has the words of each."""

    SWITCH = "switch", pgettext_lazy("kind of step", "A switch")
    REQUEST = "request", _("A request")
    TIDYING = "tidying", pgettext_lazy("kind of step", "Optional")


class Verdict(StrEnum):
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
class Source:
    """A text that someone else published.

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


@dataclass(frozen=True, slots=True)
class Account:
    """An account that a visitor may have."""

    slug: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Platform:
    """A company whose settings the guide goes through.

    `name` is what pages call it ("LinkedIn says"), `affiliates` are companies that it
    shares data with and that pages name beside it, and `hosts` are the only ones that its
    steps may link to. `opens_an_app` is true if a link to one of its settings may open the
    home screen of an app on a phone. `accounts_note` explains the name where visitors
    choose between platforms, and `without_account` is why its steps do not apply to people
    who have none of its accounts.
    """

    slug: str
    name: str
    accounts: tuple[Account, ...]
    hosts: tuple[str, ...]
    opens_an_app: bool
    without_account: Text
    affiliates: tuple[str, ...] = ()
    accounts_note: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sourced:
    """Something that rests on sources: on which ones, and how sure it is."""

    sources: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim(Sourced):
    """A sentence that states a fact. Its slug stays the same when its words change."""

    slug: str
    text: Text


def confirmed(slug: str, text: Text, *sources: str) -> Claim:
    return Claim(slug=slug, text=text, sources=sources, confidence=Confidence.CONFIRMED)


def official(slug: str, text: Text, *sources: str) -> Claim:
    return Claim(slug=slug, text=text, sources=sources, confidence=Confidence.OFFICIAL)


def single(slug: str, text: Text, *sources: str) -> Claim:
    return Claim(slug=slug, text=text, sources=sources, confidence=Confidence.SINGLE)


def disputed(slug: str, text: Text, *sources: str) -> Claim:
    return Claim(slug=slug, text=text, sources=sources, confidence=Confidence.DISPUTED)


def unconfirmed(slug: str, text: Text, *sources: str) -> Claim:
    return Claim(slug=slug, text=text, sources=sources, confidence=Confidence.UNCONFIRMED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording(Sourced):
    """The exact words that a platform shows in one language."""

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
class MenuPath(Sourced):
    """The rows to tap, one after the other, to reach a setting."""

    rows: tuple[Row, ...]
    note: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Link(Sourced):
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
    """

    regions: tuple[Region, ...]
    verdict: Verdict
    lead: Claim
    reasons: tuple[Claim, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        return (self.lead, *self.reasons)


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One setting or request, with all that its page says.

    `order` is its place among the steps, smallest first. `title` is the task, `check_title`
    the task where a rule says that it is only to be checked, `subject` the thing itself.
    `lead` is the one sentence for readers who have not said where they live, `summary` what
    the step is about, and `limits` what it does not do, in three sentences at most. `answer`
    says what to expect after a request. `start` is where to begin if there are several places
    to go to, and one page leads to them all. `confirmed_on` is the reading date of the newest source
    that still shows the setting.
    """

    slug: str
    order: int
    kind: Kind
    platform: Platform
    title: Text
    subject: Text
    confirmed_on: date
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
    question: Text
    linkedin: tuple[Claim, ...]
    meta: tuple[Claim, ...]


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
    """Who a letter goes to, as named at its head, and how sure we are of that.

    `lines` is the postal address, empty if no source gives it in full.
    """

    name: str
    claims: tuple[Claim, ...]
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Objection:
    """What people in some regions can write to a platform, and why.

    Without a `recipient` there is no letter, because no source gives a right to object there;
    `links` and `fallbacks` are what there is instead. `opening`, `scope` and
    `erasure` are paragraphs of the letter.
    """

    regions: tuple[Region, ...]
    reasons: tuple[Claim, ...]
    recipient: Recipient | None = None
    opening: Text = ""
    scope: Text = ""
    erasure: Text = ""
    links: tuple[Link, ...] = ()
    fallbacks: tuple[Link, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Correspondent:
    """A platform that people can object to in writing, and the ways to send it a letter.

    `ask_erasure` offers the paragraph on erasure, for letters that have one.
    """

    platform: Platform
    links: tuple[Link, ...]
    objections: tuple[Objection, ...]
    fallbacks: tuple[Link, ...] = ()
    ask_erasure: Text = ""

    def objection(self, region: Region) -> Objection:
        return next(each for each in self.objections if region in each.regions)


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
    """What people can write: objections to platforms, complaints to authorities."""

    grounds: tuple[Claim, ...]
    erasure: tuple[Claim, ...]
    answer: tuple[Claim, ...]
    correspondents: tuple[Correspondent, ...]
    authorities: tuple[Authority, ...]

    def correspondent(self, platform: str) -> Correspondent:
        """Raise KeyError for the slug of a platform that people cannot write to."""
        return {each.platform.slug: each for each in self.correspondents}[platform]

    def can_write_to(self, platform: Platform) -> bool:
        return any(each.platform == platform for each in self.correspondents)


@dataclass(frozen=True, kw_only=True, slots=True)
class Catalogue:
    """Everything that the site knows. `hosts` are those of sources and authorities."""

    platforms: tuple[Platform, ...]
    headline: Headline
    sources: tuple[Source, ...]
    steps: tuple[Step, ...]
    guests: tuple[Guest, ...]
    comparison: Comparison
    disagreements: tuple[Disagreement, ...]
    timeline: tuple[Event, ...]
    background: tuple[Topic, ...]
    correspondence: Correspondence
    documents: tuple[str, ...]
    hosts: frozenset[str]

    @property
    def accounts(self) -> tuple[Account, ...]:
        return tuple(account for platform in self.platforms for account in platform.accounts)

    def accounts_named(self, slugs: Collection[str]) -> tuple[Account, ...]:
        """Return the accounts with these slugs, without those that are no longer covered."""
        return tuple(account for account in self.accounts if account.slug in slugs)

    @property
    def companies(self) -> tuple[str, ...]:
        """The names of the platforms and of their affiliates, each once."""
        names = (name for each in self.platforms for name in (each.name, *each.affiliates))
        return tuple(dict.fromkeys(names))

    @property
    def headline_step(self) -> Step:
        return self.step(self.headline.step)

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
    """Yield every `kind` inside a catalogue value, in the order in which it is written."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from walk(item, kind)
    elif is_dataclass(value):
        for field in fields(value):
            yield from walk(getattr(value, field.name), kind)
