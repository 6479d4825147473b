"""Makes lists in the database of a server, and reads them back."""

import hashlib
import secrets
from datetime import UTC, datetime, timedelta

from tests.reliability.databases import Database
from tests.steps import COUNTED, DONE

FAR_ABOVE = 1_000_000
"""A primary key that no sequence of PostgreSQL reaches; SQLite goes on from the highest."""


def make_lists(database: Database, number: int, days_ago: int = 0) -> list[str]:
    """Insert lists, without the limits of the site, and return a key to each.

    Idle lists have two ticks.
    """
    at = f"{datetime.now(UTC) - timedelta(days=days_ago):%Y-%m-%d %H:%M:%S}"
    if database.kind == "PostgreSQL":
        at += "+00"
    keys = [secrets.token_urlsafe(32) for _ in range(number)]
    [[highest]] = database.rows("SELECT max(id) FROM optout_checklist")
    lists = list(enumerate(keys, max(highest or 0, FAR_ABOVE) + 1))
    database.insert(
        "optout_checklist",
        "id, region, accounts, created_at, touched_at",
        [(pk, "eu", '["linkedin"]', at, at) for pk, _ in lists],
    )
    database.insert(
        "optout_browser",
        "checklist_id, key_digest, device, added_at",
        [(pk, digest(key), "phone", at) for pk, key in lists],
    )
    if days_ago:
        database.insert(
            "optout_tick",
            "checklist_id, step_slug, outcome, ticked_at",
            [(pk, step, DONE[step], at) for pk, _ in lists for step in COUNTED[:2]],
        )
    return keys


def stored(database: Database, key: str) -> dict[str, str]:
    """Return the outcome of each step on the list of a key."""
    return all_stored(database).get(digest(key), {})


def all_stored(database: Database) -> dict[str, dict[str, str]]:
    """Return the outcome of each step on every list, by the digest of its key."""
    lists: dict[str, dict[str, str]] = {}
    for key_digest, slug, outcome in database.rows(
        "SELECT key_digest, step_slug, outcome FROM optout_tick t "
        "JOIN optout_browser d ON d.checklist_id = t.checklist_id"
    ):
        lists.setdefault(key_digest, {})[slug] = outcome
    return lists


def digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
