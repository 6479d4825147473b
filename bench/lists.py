"""Writes thousands of checklists into a database, as after a day in the news."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from tests.steps import COUNTED, DONE

REGIONS = ["eu"] * 8 + ["uk", "ch"]
ACCOUNTS = ['["linkedin"]'] * 3 + ['["linkedin", "instagram"]', '["linkedin", "facebook"]']
STEP = COUNTED[1]
"""The step that is read and ticked. It applies to everyone here."""


def key(number: int) -> str:
    return f"measured-{number:07}"


def fill(database: Path, number: int) -> None:
    """Write `number` lists that were begun today, each with some of its steps done."""
    choose = random.Random(1)  # noqa: S311  the same people every time
    now = datetime.now(UTC).replace(tzinfo=None)
    with sqlite3.connect(database) as connection:
        people = [
            (
                who,
                choose.choice(REGIONS),
                choose.choice(ACCOUNTS),
                choose.choice(("phone",) * 3 + ("computer",)),
                choose.randrange(5),
            )
            for who in range(1, number + 1)
        ]
        connection.executemany(
            "INSERT INTO optout_checklist (id, region, accounts, created_at, touched_at)"
            " VALUES (?, ?, ?, ?, ?)",
            ((who, region, accounts, str(now), str(now)) for who, region, accounts, *_ in people),
        )
        connection.executemany(
            "INSERT INTO optout_browser (checklist_id, key_digest, device, added_at)"
            " VALUES (?, ?, ?, ?)",
            (
                (who, sha256(key(who).encode()).hexdigest(), kind, str(now))
                for who, _, _, kind, _ in people
            ),
        )
        connection.executemany(
            "INSERT INTO optout_tick (checklist_id, step_slug, outcome, ticked_at)"
            " VALUES (?, ?, ?, ?)",
            _ticks(people, now),
        )
        connection.execute("ANALYZE")


def _ticks(people: list[tuple], now: datetime) -> Iterator[tuple]:
    for who, *_, done in people:
        for place, step in enumerate(COUNTED[:done]):
            yield who, step, DONE[step], str(now - timedelta(minutes=20 - place))


def write_keys(path: Path, number: int, of: int) -> Path:
    """Write the keys of `number` people, spread over all `of`."""
    path.write_text("".join(f"{key(each * of // number + 1)}\n" for each in range(number)))
    return path
