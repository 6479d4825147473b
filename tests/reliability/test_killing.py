"""The power fails while people tick: acknowledged ticks are there when it is back."""

import random
import time
from collections import Counter

from tests.reliability.lists import all_stored, digest, make_lists
from tests.reliability.load import pool, tick_along
from tests.serving import Site, wait_for
from tests.steps import COUNTED, DONE, LEFT

PEOPLE = 4
TOUCHED = "SELECT max(touched_at) FROM optout_checklist"
TICKS = "SELECT count(*) FROM optout_tick"


def test_every_acknowledged_tick_survives_the_death_of_the_server(
    fresh, workers, tmp_path, figures, full
):
    rounds = 50 if full else 1
    database = fresh()
    site = Site(database.url, tmp_path / "site.log", workers)
    keys = make_lists(database, PEOPLE)
    counted = Counter()

    with pool(PEOPLE) as people:
        for _ in range(rounds):
            site.start()
            before, touched = all_stored(database), database.rows(TOUCHED)
            jobs = [people.submit(tick_along, site.port, changes(key), True) for key in keys]
            wait_for(lambda: database.rows(TOUCHED) != touched)  # noqa: B023
            # Somebody has three ticks then, and waits for an answer before the next: two have one.
            wait_for(lambda: database.rows(TICKS)[0][0] > 2 * PEOPLE)
            time.sleep(random.uniform(0, 1))  # noqa: S311  any moment will do
            site.kill()
            database.crash()
            told = [job.result() for job in jobs]
            database.recover()

            now = all_stored(database)
            for key, each in zip(keys, told, strict=True):
                assert each.refused == []
                may = {step: {before.get(digest(key), {}).get(step)} for step in COUNTED}
                for _, step, outcome in each.acknowledged:
                    may[step] = {outcome}
                for _, step, outcome in each.unanswered:
                    # It was not acknowledged, so it may be stored or not.
                    may[step].add(outcome)
                stored = now.get(digest(key), {})
                assert {step: stored.get(step) for step in COUNTED} == {
                    step: stored.get(step) if stored.get(step) in may[step] else may[step]
                    for step in COUNTED
                }
                counted["acknowledged"] += len(each.acknowledged)
                counted["unanswered"] += len(each.unanswered)
            database.assert_sound()

    assert counted["acknowledged"] > rounds
    figures(
        "kill -9 of the whole server under load"
        + (", PostgreSQL with it" if database.kind == "PostgreSQL" else ""),
        database.version,
        f"{rounds} rounds, {counted['acknowledged']:,} ticks acknowledged, 0 lost, "
        f"{counted['unanswered']} under way, integrity checks pass after each round",
    )


def changes(key: str) -> list[tuple[str, str, str]]:
    """Return more ticks than fit in before the power fails, each unlike the one before."""
    return [
        (key, step, answers[step])
        for _ in range(2_000)
        for answers in (DONE, LEFT)
        for step in COUNTED
    ]
