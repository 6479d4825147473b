"""Idle lists are deleted by the hundred thousand while people tick."""

import time

from tests.reliability.lists import make_lists
from tests.serving import Browser, begin
from tests.steps import COUNTED


def test_many_idle_lists_are_deleted_while_a_visitor_ticks(database, site, figures, full):
    idle = 100_000 if full else 2_000
    [(others,)] = database.rows("SELECT count(*) FROM optout_checklist")
    make_lists(database, idle, days_ago=200)
    owner = Browser(site.port, make_lists(database, 1)[0])

    begun, ticks, slowest = time.monotonic(), 0, 0.0
    with begin("forget", DATABASE_URL=database.url) as forgetting:
        while forgetting.poll() is None:
            answer = owner.tick(COUNTED[ticks % len(COUNTED)])
            assert answer.status == 302
            ticks, slowest = ticks + 1, max(slowest, answer.seconds)
        took = time.monotonic() - begun
        assert forgetting.returncode == 0

    assert database.rows("SELECT count(*) FROM optout_checklist") == [(others + 1,)]
    for table in ("optout_tick", "optout_browser"):
        lists = "SELECT id FROM optout_checklist"
        left = f"SELECT count(*) FROM {table} WHERE checklist_id NOT IN ({lists})"  # noqa: S608
        assert database.rows(left) == [(0,)]
    figures(
        "manage.py forget while a visitor ticks",
        database.version,
        f"{idle:,} idle lists gone in {took:.1f} s; meanwhile {ticks:,} ticks, none refused, "
        f"slowest {slowest:.2f} s",
    )
