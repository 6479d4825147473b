"""The types of what people can write: objections to platforms, complaints to authorities."""

from dataclasses import dataclass

from optout.catalogue.evidence import Claim, Text
from optout.catalogue.types import Link, Platform, Region


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipient:
    """Who a letter goes to, as named at its head, and how sure we are of that.

    `lines` is the postal address as a source gives it, empty if none does.
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

    `sending` says how it takes objections, and what it does with them. `ask_erasure` offers the
    paragraph on erasure, for letters that have one.
    """

    platform: Platform
    sending: tuple[Claim, ...]
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
