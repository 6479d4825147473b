"""What follows from the date. The caller passes today in: nothing here reads the clock."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from optout.catalogue import CATALOGUE, EFFECTIVE_ON
from optout.catalogue.evidence import Source
from optout.catalogue.types import Rule

STALE_AFTER_DAYS = 180
"""Facts confirmed longer ago than this carry a warning."""


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


@dataclass(frozen=True)
class Freshness:
    """The newest text that describes a setting to people in some regions, and its age."""

    source: Source
    seen_on: date
    days: int

    @property
    def is_stale(self) -> bool:
        return self.days > STALE_AFTER_DAYS


def freshness(rule: Rule, today: date) -> Freshness:
    seen_on = CATALOGUE.seen_on(rule)
    return Freshness(CATALOGUE.source(rule.seen_in), seen_on, (today - seen_on).days)
