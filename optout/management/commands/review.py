"""manage.py review: what to look at first, to keep the guide true.

docs/keeping-it-true.md says what to do about each part of it.
"""

import json
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import Error
from django.utils import timezone, translation

from optout.catalogue import CATALOGUE
from optout.catalogue.contents import walk
from optout.catalogue.evidence import Claim, Confidence
from optout.catalogue.kinds import ANSWERS, Outcome
from optout.catalogue.types import Link
from optout.days import freshness
from optout.management.links import Health, ask
from optout.models import Tick

WEEKS = 4

MANY = 5
"""How many must say that they did not find something before it is listed."""

DOUBTS = (Confidence.DISPUTED, Confidence.UNCONFIRMED)

type Row = dict[str, Any]


class Command(BaseCommand):
    help = "Say what to look at first: what readers did not find, what is old, disputed or gone."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="the same as data")
        parser.add_argument(
            "--links", action="store_true", help="also ask every link; fail if one is dead"
        )

    def handle(self, *args: str, links: bool, **options: Any) -> None:
        now = timezone.now()
        with translation.override("en"):
            parts: dict[str, list[Row]] = {
                "not_found": not_found(now),
                "oldest": oldest(timezone.localdate(now)),
                "disputed": disputed(),
                "without_address": sources_lacking(address=False),
                "without_copy": sources_lacking(address=True),
            }
            if links:
                parts["links"] = asked()
        self.stdout.write(
            json.dumps(parts, ensure_ascii=False, indent=1) if options["json"] else table(parts)
        )
        dead = [each["url"] for each in parts.get("links", ()) if each["health"] == Health.DEAD]
        if dead:
            raise CommandError(f"{len(dead)} dead links.")


def not_found(now: datetime) -> list[Row]:
    """What readers said they did not find in the last four weeks: exact counts, for you alone."""
    counts: Counter[tuple[str, str, str, bool]] = Counter()
    try:
        tallies = list(Tick.objects.tallied([now - timedelta(weeks=WEEKS), now]))
    except Error as error:
        raise CommandError(f"The answers cannot be counted: {error}") from error
    for step, region, device, _place, outcome, number in tallies:
        found = ANSWERS[Outcome(outcome)].found if outcome in ANSWERS else None
        if found is not None:
            counts[step, region, device or "several", found] += number
    return [
        {
            "not_found": number,
            "found": counts[step, region, device, True],
            "step": step,
            "region": region,
            "device": device,
        }
        for (step, region, device, found), number in counts.most_common()
        if not found and number >= MANY
    ]


def oldest(today: date) -> list[Row]:
    """How old the newest text on each setting is, by the regions it is about; oldest first."""
    rules = [
        (step, rule, freshness(rule, today)) for step in CATALOGUE.steps for rule in step.rules
    ]
    return [
        {
            "days": age.days,
            "seen_on": age.seen_on.isoformat(),
            "stale": age.is_stale,
            "step": step.slug,
            "regions": [str(region) for region in rule.regions],
            "source": age.source.slug,
        }
        for step, rule, age in sorted(rules, key=lambda each: -each[2].days)
    ]


def disputed() -> list[Row]:
    """The claims on which sources contradict each other, and those that none settles."""
    claims = {claim.slug: claim for claim in walk(CATALOGUE, Claim)}
    return [
        {"confidence": str(sure), "claim": slug, "sources": list(claim.sources)}
        for sure in DOUBTS
        for slug, claim in claims.items()
        if CATALOGUE.confidence(claim) == sure
    ]


def sources_lacking(*, address: bool) -> list[Row]:
    """The sources without an address, or those with one but without a copy that stays."""
    return [
        {
            "source": source.slug,
            "dated_on": source.dated_on.isoformat() if source.dated_on else None,
            "publisher": str(source.publisher),
        }
        for source in CATALOGUE.sources
        if not source.copy and bool(source.url) == address
    ]


def asked() -> list[Row]:
    """What every link of the guide answers."""
    agent = f"untick-review (+{settings.SITE_URL})"
    where = dict(addresses())
    return [asdict(link) | {"where": where[link.url]} for link in ask(list(where), agent)]


def addresses() -> Iterator[tuple[str, str]]:
    """Every address in the guide, and where it is."""
    for place, value in (
        ("letters", CATALOGUE.correspondence),
        ("guests", CATALOGUE.guests),
        *((step.slug, step) for step in CATALOGUE.steps),
    ):
        yield from ((link.url, place) for link in walk(value, Link))
    for source in CATALOGUE.sources:
        yield from ((url, f"source {source.slug}") for url in (source.url, source.copy) if url)


HEADINGS = {
    "not_found": f"Not found by {MANY} readers or more, in four weeks",
    "oldest": "The newest text on each setting, oldest first",
    "disputed": "Claims that are disputed or not confirmed",
    "without_address": "Sources without an address",
    "without_copy": "Sources with an address, without a copy that stays",
    "links": "Links that do not answer as they did",
}


def table(parts: dict[str, list[Row]]) -> str:
    """Return the parts as tables for a terminal. Links that answer as they should are left out."""
    tables = []
    for name, rows in parts.items():
        shown = [row for row in rows if row.get("health") != Health.ALIVE]
        tables.append("\n".join([f"{HEADINGS[name]}: {len(shown)}", *_lines(shown)]))
    return "\n\n".join(tables)


def _lines(rows: list[Row]) -> Iterator[str]:
    """Lay rows out in columns, under their names."""
    if not rows:
        return
    cells = [list(rows[0]), *([_cell(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"  {line}".rstrip()


def _cell(value: object) -> str:
    match value:
        case None:
            return "-"
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(value)
        case _:
            return str(value)
