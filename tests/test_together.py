"""Changes that share a transaction, each of them acknowledged for itself."""

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier, Event

import pytest
from django.db import OperationalError, connection, connections, transaction
from django.utils import timezone

from optout.models import Checklist
from optout.models.together import in_one_transaction

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        connection.vendor != "sqlite", reason="PostgreSQL gathers what it writes by itself"
    ),
]


def start_list(region):
    now = timezone.now()
    return Checklist.objects.create(region=region, created_at=now, touched_at=now).region


def at_once(*changes):
    """Make all changes while a first one holds the turn; return what each led to."""
    held, others_wait = Event(), Event()

    def first():
        held.set()
        others_wait.wait(5)

    def ask(change):
        try:
            return in_one_transaction(change)
        except Exception as error:  # noqa: BLE001  the caller judges
            return error
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(changes) + 1) as pool:
        pool.submit(ask, first)
        held.wait(5)
        answers = [pool.submit(ask, change) for change in changes]
        time.sleep(0.2)
        others_wait.set()
        return [answer.result() for answer in answers]


def test_those_who_wait_share_one_transaction_and_each_gets_its_own_answer(monkeypatch):
    begun = []
    atomic = transaction.atomic
    monkeypatch.setattr(transaction, "atomic", lambda *a, **k: begun.append(1) or atomic(*a, **k))

    answers = at_once(*(lambda n=n: start_list(f"r{n}") for n in range(4)))

    assert answers == ["r0", "r1", "r2", "r3"]
    assert Checklist.objects.count() == 4
    # One for whoever held the turn, and one for all the others.
    assert len(begun) == 2


def test_a_change_that_fails_takes_no_other_one_with_it():
    def broken():
        start_list("never")
        raise ValueError("broken")

    before, failed, after = at_once(lambda: start_list("a"), broken, lambda: start_list("b"))

    assert (before, after) == ("a", "b")
    assert isinstance(failed, ValueError)
    assert set(Checklist.objects.values_list("region", flat=True)) == {"a", "b"}


def test_while_the_database_lets_nobody_in_all_are_told_so_together(settings):
    place = connection.settings_dict["NAME"]
    barrier = Barrier(4)

    def ask(n):
        barrier.wait()
        begun = time.monotonic()
        with pytest.raises(OperationalError):
            in_one_transaction(lambda: start_list(f"r{n}"))
        connections.close_all()
        return time.monotonic() - begun

    with (
        closing(sqlite3.connect(place, isolation_level=None)) as other,
        ThreadPoolExecutor(4) as pool,
    ):
        other.execute("BEGIN IMMEDIATE")
        waits = list(pool.map(ask, range(4)))

    assert max(waits) < settings.WAIT_SECONDS + 1
    assert Checklist.objects.count() == 0
