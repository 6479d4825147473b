"""Lists in the database of a server, and what became of them."""

import hashlib
import os
import subprocess
import sys

from tests.reliability.databases import Database
from tests.reliability.serving import ROOT


def make_lists(database: Database, number: int, days_ago: int = 0) -> list[str]:
    """Make lists, past the limits of the site, and return a key to each."""
    made = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "tests.reliability.seed", str(number), str(days_ago)],
        cwd=ROOT,
        env=os.environ | {"DATABASE_URL": database.url},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return made.stdout.split()


def stored(database: Database, key: str) -> dict[str, str]:
    """What the list of a key says of each step."""
    return all_stored(database).get(digest(key), {})


def all_stored(database: Database) -> dict[str, dict[str, str]]:
    """What every list says of each step, by the digest of its key."""
    lists: dict[str, dict[str, str]] = {}
    for key_digest, slug, outcome in database.rows(
        "SELECT key_digest, step_slug, outcome FROM optout_tick t "
        "JOIN optout_device d ON d.checklist_id = t.checklist_id"
    ):
        lists.setdefault(key_digest, {})[slug] = outcome
    return lists


def digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
