"""Many tick at once, on the same lists and on different ones, and nothing is lost."""

import time
from itertools import cycle

import pytest

from tests.reliability.lists import all_stored, digest, make_lists
from tests.reliability.load import at_once
from tests.steps import COUNTED, DONE, LEFT

PROCESSES = 8


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Separate lists are the easier case, which only the full run tests."""
    both = {"the same lists": True, "lists of their own": False}
    chosen = list(both) if metafunc.config.getoption("full") else ["the same lists"]
    metafunc.parametrize("same", [both[each] for each in chosen], ids=chosen)


def test_no_tick_of_eight_concurrent_processes_is_lost(same, database, site, figures, full):
    wanted = 10_000 if full else 104
    keys = make_lists(database, wanted // len(COUNTED))
    shares = shared_out(keys, same)

    begun = time.monotonic()
    told = at_once(site.port, shares)
    took = time.monotonic() - begun

    acknowledged = {write for each in told for write in each.acknowledged}
    assert [each.refused or each.unanswered for each in told] == [[]] * PROCESSES
    assert len(acknowledged) == sum(len(share) for share in shares) == wanted
    there = {
        (key, step, outcome)
        for lists in [all_stored(database)]
        for key in keys
        for step, outcome in lists.get(digest(key), {}).items()
    }
    assert there == acknowledged
    assert "locked" not in site.logged()
    database.assert_sound()
    figures(
        f"{PROCESSES} processes tick at once: {'the same lists' if same else 'different lists'}",
        database.version,
        f"{len(acknowledged):,} acknowledged, {len(acknowledged - there)} lost, 0 lock errors, "
        f"{wanted / took:.0f} a second, slowest {max(each.slowest for each in told):.2f} s",
    )


def shared_out(keys: list[str], same: bool) -> list[list[tuple[str, str, str]]]:
    """Share out every step of every list once: by step, or by list."""
    shares: list[list[tuple[str, str, str]]] = [[] for _ in range(PROCESSES)]
    hands = cycle(range(PROCESSES))
    for key in keys:
        one = next(hands)
        for step, answers in zip(COUNTED, cycle((DONE, LEFT))):
            shares[next(hands) if same else one].append((key, step, answers[step]))
    return shares
