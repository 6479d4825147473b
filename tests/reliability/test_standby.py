"""The primary PostgreSQL dies, and its standby takes over."""

import time

import pytest
from django.db import connection

from tests.reliability.databases import PostgreSQL
from tests.reliability.lists import all_stored, digest, make_lists
from tests.reliability.load import pool, tick_along
from tests.serving import Browser, serving, wait_for
from tests.steps import COUNTED, DONE

PEOPLE = 4

pytestmark = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="SQLite has no standby; make test runs on both"
)


def test_writes_resume_without_help_once_the_standby_is_promoted(
    fresh, workers, scratch, figures, full
):
    primary = fresh().cluster
    primary.close()
    primary.start("-c", "synchronous_standby_names=*")
    # Nothing can be committed until the standby follows.
    standby = primary.make_standby(scratch / "standby")
    standby.start()
    wait_for(lambda: primary.rows("SELECT sync_state FROM pg_stat_replication") == [("sync",)])
    lists = 1_000 if full else 60
    keys = make_lists(PostgreSQL(primary, "postgres"), lists)
    writes = [(key, step, DONE[step]) for key in keys for step in COUNTED]
    both = (
        f"postgres://optout@127.0.0.1:{primary.port},127.0.0.1:{standby.port}/postgres"
        "?target_session_attrs=read-write"
    )

    with serving(both, scratch / "standby-site.log", workers) as site, pool(PEOPLE) as people:
        shares = [writes[number::PEOPLE] for number in range(PEOPLE)]
        jobs = [people.submit(tick_along, site.port, share, False, True) for share in shares]
        time.sleep(5 if full else 1)
        primary.kill()
        down = time.monotonic()
        standby.promote()
        promoted = time.monotonic() - down
        visitor = Browser(site.port, keys[0])
        wait_for(lambda: visitor.tick(COUNTED[0]).status == 302)
        resumed = time.monotonic() - down
        told = [job.result() for job in jobs]
        assert Browser(site.port).get("/readyz").status == 200

    survivor = PostgreSQL(standby, "postgres")
    acknowledged = {write for each in told for write in each.acknowledged}
    there = all_stored(survivor)
    assert acknowledged == set(writes)
    assert {
        (key, step, outcome)
        for key in keys
        for step, outcome in there.get(digest(key), {}).items()
    } == acknowledged
    refused = [status for each in told for status, _ in each.refused]
    assert set(refused) <= {503}
    survivor.assert_sound()
    figures(
        "PostgreSQL primary killed, synchronous standby promoted",
        survivor.version,
        f"writes again {resumed:.1f} s after the kill (promoted after {promoted:.1f} s), "
        f"{len(refused)} answered 503 meanwhile, {len(acknowledged):,} acknowledged, 0 lost",
    )
    standby.stop()
