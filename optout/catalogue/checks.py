"""Mistakes in the catalogue, each of which a visitor would otherwise see."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from urllib.parse import urlsplit

from django.core.checks import CheckMessage, Error

from optout.catalogue.contents import Catalogue, walk
from optout.catalogue.correspondence import Correspondence, Correspondent
from optout.catalogue.evidence import Claim, Language, Quotation, Sourced, SourceKind
from optout.catalogue.kinds import WORDS
from optout.catalogue.types import (
    Device,
    Event,
    Gesture,
    Guest,
    Label,
    Link,
    MenuPath,
    Region,
    Row,
    Step,
    Verdict,
    Wording,
)

SLUG = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_SLUG = 40
MOST_LIMITS = 3
"""More than this say what a step does not do, and hide it."""


def check_catalogue(catalogue: Catalogue, today: date) -> Iterator[CheckMessage]:
    """Yield an error for each mistake that a visitor would otherwise see."""
    yield from _check_slugs(catalogue)
    yield from _check_platforms(catalogue)
    yield from _check_headline(catalogue)
    yield from _check_sourcing(catalogue)
    yield from _check_addresses(catalogue)
    yield from _check_dates(catalogue, today)
    yield from _check_labels(catalogue)
    for step in catalogue.steps:
        yield from _check_step(step)
    yield from _check_correspondence(catalogue.correspondence)


def _check_slugs(catalogue: Catalogue) -> Iterator[CheckMessage]:
    # Several pages may show the same claim: count it once.
    claims = {id(claim): claim for claim in walk(catalogue, Claim)}.values()
    slugs_by_kind = {
        "platforms": [platform.slug for platform in catalogue.platforms],
        "accounts": [account.slug for account in catalogue.accounts],
        "steps": [step.slug for step in catalogue.steps],
        "sources": [source.slug for source in catalogue.sources],
        "disagreements": [item.slug for item in catalogue.disagreements],
        "topics": [topic.slug for topic in catalogue.background],
        "claims": [claim.slug for claim in claims],
    }
    for kind, slugs in slugs_by_kind.items():
        for slug, count in Counter(slugs).items():
            if not slug:
                yield Error(f"One of the {kind} has no slug.", id="optout.E001")
            elif count > 1:
                yield Error(f"{count} {kind} share the slug {slug!r}.", id="optout.E001")
            if slug and (len(slug) > LONGEST_SLUG or not SLUG.fullmatch(slug)):
                yield Error(
                    f"The slug {slug!r} of one of the {kind} is not a few words in a-z, 0-9 and "
                    f"single hyphens, {LONGEST_SLUG} characters at most.",
                    id="optout.E026",
                )
    known = {item.slug for item in catalogue.disagreements}
    for step in catalogue.steps:
        for slug in set(step.disagreements) - known:
            yield Error(f"Unknown disagreement {slug!r}.", obj=step.slug, id="optout.E002")
    for item in catalogue.disagreements:
        if any(claim not in item.sides for claim in item.rests_on):
            yield Error(
                "`rests_on` has a claim that is none of the sides.",
                obj=item.slug,
                id="optout.E002",
            )


def _check_platforms(catalogue: Catalogue) -> Iterator[CheckMessage]:
    for step in catalogue.steps:
        if step.platform not in catalogue.platforms:
            yield Error(
                f"The platform {step.platform.slug!r} is not in PLATFORMS.",
                obj=step.slug,
                id="optout.E021",
            )
    for platform in catalogue.platforms:
        if not platform.accounts:
            yield Error("It has no account.", obj=platform.slug, id="optout.E021")
        if not platform.hosts:
            yield Error("It has no host to link to.", obj=platform.slug, id="optout.E021")
        if not platform.without_account:
            yield Error("It has no without_account.", obj=platform.slug, id="optout.E021")
    orders = Counter(step.order for step in catalogue.steps)
    for step in catalogue.steps:
        if orders[step.order] > 1:
            yield Error(
                f"{orders[step.order]} steps have the order {step.order}.",
                obj=step.slug,
                id="optout.E022",
            )


def _check_headline(catalogue: Catalogue) -> Iterator[CheckMessage]:
    """Check that the steps and disagreements that pages name exist."""
    steps = {catalogue.headline.step, catalogue.comparison.linkedin, catalogue.comparison.meta}
    for slug in steps - {step.slug for step in catalogue.steps}:
        yield Error(f"Unknown step {slug!r}.", obj="headline or comparison", id="optout.E023")
    disagreements = {catalogue.headline.who, catalogue.headline.too_late, catalogue.headline.reach}
    for slug in disagreements - {item.slug for item in catalogue.disagreements}:
        yield Error(f"Unknown disagreement {slug!r}.", obj="headline", id="optout.E002")


def _check_sourcing(catalogue: Catalogue) -> Iterator[CheckMessage]:
    sources = {source.slug: source for source in catalogue.sources}
    for slug in set(catalogue.documents) - sources.keys():
        yield Error(f"Unknown document {slug!r}.", id="optout.E003")
    for sourced in walk(catalogue, Sourced):
        name = _name(sourced)
        if not sourced.sources:
            yield Error("It has no source.", obj=name, id="optout.E004")
        unknown = [slug for slug in sourced.sources if slug not in sources]
        if unknown:
            yield Error(f"Unknown source {', '.join(unknown)}.", obj=name, id="optout.E003")
            continue
        quoted = {each.source for each in sourced.quotations}
        for slug in sourced.sources:
            if sources[slug].kind == SourceKind.DOCUMENT and slug not in quoted:
                yield Error(
                    f"It cites {slug} without its words: an article is only credited with "
                    "what it says.",
                    obj=name,
                    id="optout.E005",
                )
    copied = {source.slug for source in catalogue.sources if source.copy}
    for quotation in walk(catalogue, Quotation):
        if quotation.source in copied and not quotation.line:
            yield Error(
                f"It does not say on which line of {quotation.source} it stands.",
                obj=quotation.words,
                id="optout.E029",
            )


def _check_addresses(catalogue: Catalogue) -> Iterator[CheckMessage]:
    """Check every address against the hosts of its platform or, without one, of the catalogue."""
    letters = catalogue.correspondence
    owners: tuple[Step | Guest | Correspondent, ...] = (
        *catalogue.steps,
        *catalogue.guests,
        *letters.correspondents,
    )
    for owner in owners:
        whose = f"the hosts of the platform {owner.platform.slug!r}"
        for link in walk(owner, Link):
            yield from _check_address(link.url, owner.platform.hosts, whose)
    for link in walk(letters.authorities, Link):
        yield from _check_address(link.url, catalogue.hosts, "AUTHORITY_HOSTS in letters.py")
    for source in catalogue.sources:
        for url in filter(None, (source.url, source.copy)):
            yield from _check_address(url, catalogue.hosts, "HOSTS in sources.py or the step")


def _check_address(url: str, hosts: Collection[str], whose: str) -> Iterator[CheckMessage]:
    parts = urlsplit(url)
    if parts.scheme != "https":
        yield Error("The address is not https.", obj=url, id="optout.E006")
    if parts.hostname not in hosts:
        yield Error(f"Its host is not among {whose}.", obj=url, id="optout.E007")


def _check_dates(catalogue: Catalogue, today: date) -> Iterator[CheckMessage]:
    dates = {source.slug: source.dated_on for source in catalogue.sources if source.dated_on}
    dates |= {_name(event.claim): event.happened_on for event in walk(catalogue, Event)}
    for name, day in dates.items():
        if day > today:
            yield Error(f"{day} is in the future.", obj=name, id="optout.E008")
    for source in catalogue.sources:
        if source.read_on and source.published_on:
            yield Error(
                "It has the date of a copy and a day of publication: take one.",
                obj=source.slug,
                id="optout.E009",
            )
        if source.copy and not source.read_on:
            yield Error("Its copy has no date.", obj=source.slug, id="optout.E009")
    dated = {source.slug for source in catalogue.sources if source.dated_on}
    for step in catalogue.steps:
        for rule in step.rules:
            if rule.seen_in not in dated:
                yield Error(
                    f"`seen_in` of its rule for {', '.join(rule.regions)} is not a source with "
                    "a date.",
                    obj=step.slug,
                    id="optout.E028",
                )


def _check_labels(catalogue: Catalogue) -> Iterator[CheckMessage]:
    for label in walk(catalogue, Label):
        if not any(wording.language == "en" for wording in label.wordings):
            yield Error("A label has no English wording.", obj=_name(label), id="optout.E010")
    for row in walk(catalogue, Row):
        if not row.label and not row.text:
            yield Error("A row has neither label nor text.", obj=_name(row), id="optout.E011")
        if row.gesture == Gesture.SWITCH and not row.hint:
            yield Error(
                "A switch has no hint that says to switch it off.",
                obj=_name(row),
                id="optout.E024",
            )
    for source in catalogue.sources:
        if source.language not in list(Language):
            yield Error("Unknown language.", obj=source.slug, id="optout.E012")


def _check_step(step: Step) -> Iterable[CheckMessage]:
    for name in ("title", "subject", "verify"):
        if not getattr(step, name):
            yield Error(f"It has no {name}.", obj=step.slug, id="optout.E027")
    for device in Device:
        if not any(action.path(device) for action in step.actions):
            yield Error(f"No instructions for a {device}.", obj=step.slug, id="optout.E013")
    regions = Counter(region for rule in step.rules for region in rule.regions)
    for region in Region:
        if regions[region] != 1:
            yield Error(
                f"{regions[region]} rules for {region}, not one.", obj=step.slug, id="optout.E014"
            )
    if not 1 <= len(step.limits) <= MOST_LIMITS:
        yield Error(
            f"{len(step.limits)} limits, not one to {MOST_LIMITS}.",
            obj=step.slug,
            id="optout.E015",
        )
    for rule in step.rules:
        if rule.verdict == Verdict.CHECK and not step.check_title:
            yield Error("A step to check has no check_title.", obj=step.slug, id="optout.E016")
        if rule.verdict != Verdict.NO and (step.kind, rule.verdict) not in WORDS:
            yield Error(
                f"kinds.py has no words for {step.kind} with the verdict {rule.verdict}.",
                obj=step.slug,
                id="optout.E025",
            )


def _check_correspondence(letters: Correspondence) -> Iterator[CheckMessage]:
    for each in letters.correspondents:
        places = Counter(region for item in each.objections for region in item.regions)
        for region in Region:
            if places[region] != 1:
                yield Error(
                    f"{places[region]} objections from {region}, not one.",
                    obj=each.platform.slug,
                    id="optout.E017",
                )
    regions = Counter(region for item in letters.authorities for region in item.regions)
    for region in Region:
        if regions[region] != 1:
            yield Error(f"{regions[region]} authorities, not one.", obj=region, id="optout.E018")
    for each in letters.correspondents:
        if not each.sending and any(item.recipient for item in each.objections):
            yield Error(
                "There is a letter to it, but `sending` does not say how it takes one.",
                obj=each.platform.slug,
                id="optout.E020",
            )
        for item in each.objections:
            name = f"{each.platform.slug} from {', '.join(item.regions)}"
            if not (item.reasons and (item.recipient or item.links)):
                yield Error(
                    "An objection has no reason, or neither recipient nor link.",
                    obj=name,
                    id="optout.E019",
                )
            if item.recipient and not (item.recipient.claims and item.opening and item.scope):
                yield Error(
                    "A letter needs an opening, a scope and claims on its recipient.",
                    obj=name,
                    id="optout.E020",
                )
            if item.erasure and not each.ask_erasure:
                yield Error(
                    "It has a text on erasure, but ask_erasure is empty.",
                    obj=name,
                    id="optout.E020",
                )


def _name(value: Sourced | Row | Label) -> str:
    """Return the words by which one finds a value in the catalogue."""
    match value:
        case Claim():
            return value.slug
        case Link():
            return value.url
        case Wording():
            return value.text
        case MenuPath():
            return " > ".join(map(_name, value.rows))
        case Label():
            return next(map(_name, value.wordings), repr(value))
        case Row():
            return _name(value.label) if value.label else str(value.text)
        case _:
            return repr(value)
