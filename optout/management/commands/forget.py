"""manage.py forget: delete the checklists that have not been changed for a while.

It also deletes the fingerprints of erased lists, once no copy can contain those lists.
"""

import time
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import timedelta

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from optout.management.copies import one_line
from optout.models import Checklist, Erasure
from optout.models.checklists import ChecklistQuerySet

BATCH = 1000
"""How many lists one transaction deletes. Few, so that no tick waits long for the write lock."""

PAUSE_SECONDS = 0.1
"""The pause between two transactions. SQLite’s lock has no queue: a waiting tick tries again
after up to this long."""


class Command(BaseCommand):
    help = "Delete the checklists that have not been changed for RETENTION_DAYS days."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--days", type=int, default=settings.RETENTION_DAYS)
        parser.add_argument("--dry-run", action="store_true", help="only say how many")

    def handle(self, *args: str, days: int, dry_run: bool, **options: object) -> None:
        now = timezone.now()
        idle = Checklist.objects.idle_since(now - timedelta(days=days))
        if dry_run:
            self.stdout.write(f"Would forget {idle.count()} checklists.")
            return
        with one_line("Forgetting"):
            Erasure.objects.older_than(now - timedelta(days=settings.BACKUP_DAYS)).delete()
            number = sum(forget_in_batches(idle))
        self.stdout.write(f"Forgot {number} checklists.")


def forget_in_batches(idle: ChecklistQuerySet) -> Iterator[int]:
    """Delete idle lists and everything that belongs to them; yield the size of each batch."""
    last = 0
    while True:
        with transaction.atomic():
            rest = idle.filter(pk__gt=last).order_by("pk")
            # Locked, so that a list found idle cannot be ticked before it is deleted.
            batch = list(rest.select_for_update().values_list("pk", flat=True)[:BATCH])
            if not batch:
                return
            Checklist.objects.filter(pk__in=batch).delete()
        yield len(batch)
        last = batch[-1]
        time.sleep(PAUSE_SECONDS)
