"""What follows from the date."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from optout.days import Deadline, Phase, deadline, freshness
from tests.catalogue import CATALOGUE

RULE = CATALOGUE.steps[0].rules[0]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2025, 10, 4), Deadline(Phase.BEFORE, 30)),
        (date(2025, 11, 2), Deadline(Phase.BEFORE, 1)),
        (date(2025, 11, 3), Deadline(Phase.ON_THE_DAY, 0)),
        (date(2025, 11, 4), Deadline(Phase.AFTER, 1)),
        (date(2026, 11, 22), Deadline(Phase.AFTER, 384)),
    ],
)
def test_the_deadline_counts_days_before_on_and_after_the_day(today, expected):
    assert deadline(today) == expected


def test_what_is_known_is_stale_once_its_newest_text_is_more_than_180_days_old():
    seen_on = CATALOGUE.source(RULE.seen_in).read_on

    assert not freshness(RULE, seen_on + timedelta(days=180)).is_stale
    assert freshness(RULE, seen_on + timedelta(days=181)).is_stale


def test_a_text_of_which_no_copy_was_read_counts_from_its_publication():
    published = freshness(replace(RULE, seen_in="document"), date(2025, 10, 31))

    assert published.days == 30
