"""What the guide rests on: sources, their own words, and the claims that they support."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

type Text = str | Promise


class SourceKind(TextChoices):
    """What kind of text a source is."""

    LAW = "law", _("Law")
    PLATFORM = "platform", _("Official text")
    REGULATOR = "regulator", _("Regulator")
    PRESS = "press", _("Press")
    ASSOCIATION = "association", _("Association")
    COMMUNITY = "community", _("Community project")
    DOCUMENT = "document", _("Article this guide started from")


class Language(TextChoices):
    """The languages that our sources are written in."""

    FRENCH = "fr", _("in French")
    ENGLISH = "en", _("in English")
    GERMAN = "de", _("in German")
    DUTCH = "nl", _("in Dutch")
    ITALIAN = "it", _("in Italian")
    SPANISH = "es", _("in Spanish")


class Confidence(TextChoices):
    """How sure a claim is. Its sources decide, unless the claim declares a doubt."""

    LAW = "law", _("the law itself")
    CONFIRMED = "confirmed", _("confirmed by independent sources")
    OFFICIAL = "official", _("official text only")
    SINGLE = "single", _("not cross-checked")
    DISPUTED = "disputed", _("sources disagree")
    UNCONFIRMED = "unconfirmed", _("not confirmed")


@dataclass(frozen=True, slots=True)
class Source:
    """A text that someone else published.

    `url` is the address of the text, which may say something else today, `copy` the permanent
    address of the copy that was read; each is empty where none is on record. `read_on` is the
    date of that copy and `published_on` the day of publication where no copy was read: a
    source has one of them at most. Without `day_known` only the month counts.

    `origin` is the company, authority or medium whose words these are, if that is not the
    publisher: two texts of one origin count once. It is empty where none is named.
    """

    slug: str
    publisher: Text
    title: Text
    kind: SourceKind
    language: str
    url: str = ""
    copy: str = ""
    read_on: date | None = None
    published_on: date | None = None
    day_known: bool = True
    note: Text = ""
    origin: str | None = None

    @property
    def dated_on(self) -> date | None:
        return self.read_on or self.published_on

    def address(self, line: int | None = None) -> str:
        """Where it can be read: its copy, at a line of it if one is given, or else the text."""
        return f"{self.copy}?plain=1#L{line}" if self.copy and line else self.copy or self.url

    @property
    def counts_as(self) -> str:
        """Who this source counts as when independent sources are counted; empty if no one."""
        if self.kind == SourceKind.DOCUMENT:
            return ""
        return str(self.publisher) if self.origin is None else self.origin


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a source, as they are written there; […] stands for what is left out.

    `line` is where they begin in the source’s copy, where a test has found them. Without it
    they were read in a stored page that no test can check.
    """

    source: str
    words: str
    line: int | None = None

    @property
    def fragments(self) -> list[str]:
        """The parts between the omissions, each of which is in the copy word for word."""
        return [part.strip() for part in self.words.split("[…]") if part.strip()]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sourced:
    """Something that rests on evidence: quotations, or the slugs of sources, best first.

    `doubt` is declared where the number of sources alone would say too much.
    """

    evidence: tuple[str | Quotation, ...]
    doubt: Confidence | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        slugs = (each if isinstance(each, str) else each.source for each in self.evidence)
        return tuple(dict.fromkeys(slugs))

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        return tuple(each for each in self.evidence if isinstance(each, Quotation))


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim(Sourced):
    """A sentence that states a fact. Its slug stays the same when its words change."""

    slug: str
    text: Text


def claim(slug: str, text: Text, *evidence: str | Quotation) -> Claim:
    return Claim(slug=slug, text=text, evidence=evidence)


def disputed(slug: str, text: Text, *evidence: str | Quotation) -> Claim:
    return Claim(slug=slug, text=text, evidence=evidence, doubt=Confidence.DISPUTED)


def unconfirmed(slug: str, text: Text, *evidence: str | Quotation) -> Claim:
    return Claim(slug=slug, text=text, evidence=evidence, doubt=Confidence.UNCONFIRMED)


def confidence_given(sources: Collection[Source]) -> Confidence:
    """Return how sure something is that rests on these sources.

    Two independent publishers with a name confirm it. An article that the guide started from
    supports a claim, and never confirms it.
    """
    kinds = {source.kind for source in sources}
    if SourceKind.LAW in kinds:
        return Confidence.LAW
    if len({source.counts_as for source in sources} - {""}) > 1:
        return Confidence.CONFIRMED
    if kinds & {SourceKind.PLATFORM, SourceKind.REGULATOR}:
        return Confidence.OFFICIAL
    return Confidence.SINGLE
