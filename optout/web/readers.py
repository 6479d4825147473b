"""What readers found: how many found a setting, by region and device, in the last four weeks.

It is counted from the answers themselves, and nothing is stored beside them. The counts are
blurred before anything is made of them, so that no page, and no number of pages, tells what one
list says. docs/decisions/0025-what-readers-found.md has the reasons and the figures.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import sqrt
from statistics import NormalDist

from django.core.cache import cache
from django.db import Error
from django.utils import timezone
from django.utils.crypto import salted_hmac

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import ANSWERS, WORDS, Outcome
from optout.catalogue.types import Device, Region, Verdict
from optout.models import Tick

WEEKS = 4
"""Whole weeks, from Monday to Sunday, before the present one."""

MOST_A_DAY = 20
"""Of one day no more answers count, in the proportion in which they were given: who makes a
hundred lists in a day does not move what hundreds found in four weeks far."""

FEWEST = 20
BLUR = 3.0
"""The standard deviation of what is added to each count."""

SHOWN_FROM = FEWEST + 3 * BLUR * sqrt(2)
"""How large a blurred count must be: fewer answers than `FEWEST` reach it less than once in a
thousand times. A limit on the count itself would tell who gave the last answer."""

RETRY_SECONDS = 60 * 60
"""How soon the database is asked again after it could not say."""

type Cell = tuple[str, str, str]
"""A step, a region and a device, by their words."""

type Days = Mapping[date, tuple[int, int]]
"""How many found it on each day, and how many did not."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What readers of one region found with one kind of device, as they said themselves.

    About `found_in_ten` of ten found the setting, or the form opened for them. `answers` is
    about how many said so or the contrary, from the day `since` to the day `until`. Both numbers
    are rounded and blurred.
    """

    step: str
    region: Region
    device: Device
    found_in_ten: int
    answers: int
    since: date
    until: date


def findings(today: date) -> tuple[Finding, ...]:
    """Return all that is shown this week, or nothing while the database is down.

    Each process counts once a week. The same answers give the same figures in each.
    """
    monday = today - timedelta(days=today.weekday())
    key = f"readers:{monday}"
    known: tuple[Finding, ...] | None = cache.get(key)
    if known is None:
        try:
            known, seconds = _count(monday), timedelta(weeks=1).total_seconds()
        except Error:
            known, seconds = (), RETRY_SECONDS
        cache.set(key, known, seconds)
    return known


def _count(monday: date) -> tuple[Finding, ...]:
    since = monday - timedelta(weeks=WEEKS)
    cells: dict[Cell, dict[date, tuple[int, int]]] = defaultdict(dict)
    dates = [since + timedelta(days=days) for days in range(7 * WEEKS + 1)]
    tallies = Tick.objects.tallied([_midnight(each) for each in dates])
    for slug, region, device, place, outcome, number in tallies:
        found = ANSWERS[Outcome(outcome)].found if outcome in ANSWERS else None
        if device and found is not None:
            days, day = cells[slug, region, device], dates[place]
            yes, no = days.get(day, (0, 0))
            days[day] = (yes + number, no) if found else (yes, no + number)
    return tuple(
        Finding(
            step=step.slug,
            region=region,
            device=device,
            found_in_ten=shown[0],
            answers=shown[1],
            since=since,
            until=monday - timedelta(days=1),
        )
        for step in CATALOGUE.steps
        if WORDS[step.kind, Verdict.APPLIES].found
        for region in Region
        for device in Device
        if (shown := summary((step.slug, region, device), cells[step.slug, region, device]))
    )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), timezone.get_default_timezone())


def summary(cell: Cell, days: Days) -> tuple[int, int] | None:
    """Return how many in ten found it, and of how many answers, or None if these are too few."""
    yes, no = blurred(cell, days)
    if yes + no < SHOWN_FROM:
        return None
    yes, no = max(0, yes), max(0, no)
    answers = round(yes + no)
    return round(10 * yes / (yes + no)), round(answers, 1 - len(str(answers)))


def blurred(cell: Cell, days: Days) -> tuple[float, float]:
    """Return the two counts, each with a random number added, which depends on the counts.

    So it is the same in each process and at each look, and another one as soon as any count
    changes: no difference between two pages tells which way it changed.
    """
    ordered = [(day.isoformat(), *days[day]) for day in sorted(days)]
    message = json.dumps([*cell, ordered])
    noise = salted_hmac("optout.readers", message, algorithm="sha256").digest()
    yes, no = _normal(noise[:6]), _normal(noise[6:12])
    for _day, found, missed in ordered:
        weight = min(1, MOST_A_DAY / (found + missed))
        yes, no = yes + weight * found, no + weight * missed
    return yes, no


def _normal(six: bytes) -> float:
    """Turn six random bytes into a random number of the normal distribution."""
    return NormalDist(0, BLUR).inv_cdf((int.from_bytes(six) + 0.5) / 256**6)
