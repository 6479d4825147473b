"""manage.py forget: delete the checklists that nobody has touched for a while.

With them go the marks of erased lists, once no copy has those lists any more.
"""

import time
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import timedelta

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import connection, transaction
from django.utils import timezone

from optout.models import (
    Checklist,
    CompletionLink,
    Device,
    Erasure,
    ResumeCode,
    ResumeLink,
    Tick,
)
from optout.models.checklists import ChecklistQuerySet

BATCH = 5000
"""How many go in one transaction, so that ticks never wait long for the write lock."""

HANGING = (Tick, Device, ResumeCode, ResumeLink, CompletionLink)
"""What goes with a checklist."""


class Command(BaseCommand):
    help = "Delete the checklists that nobody has changed for RETENTION_DAYS days."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--days", type=int, default=settings.RETENTION_DAYS)
        parser.add_argument("--dry-run", action="store_true", help="only say how many")
        parser.add_argument(
            "--erased", action="store_true", help="first erase again what pg_restore brought back"
        )

    def handle(
        self, *args: str, days: int, dry_run: bool, erased: bool, **options: object
    ) -> None:
        now = timezone.now()
        idle = Checklist.objects.idle_since(now - timedelta(days=days))
        if dry_run:
            self.stdout.write(f"Would forget {idle.count()} checklists.")
            return
        if erased:
            self.stdout.write(f"Erased {Erasure.repeat()} checklists again.")
        Erasure.objects.older_than(now - timedelta(days=settings.BACKUP_DAYS)).delete()
        forgotten = 0
        for batch in self._forget_in_batches(idle):
            forgotten += batch
        self.stdout.write(f"Forgot {forgotten} checklists.")

    def _forget_in_batches(self, idle: ChecklistQuerySet) -> Iterator[int]:
        """Delete table by table: Django would fetch every row to see what hangs on it."""
        last = 0
        while True:
            with transaction.atomic():
                rest = idle.filter(pk__gt=last).order_by("pk")
                # Held meanwhile: nobody ticks what is about to go.
                batch = list(rest.select_for_update().values_list("pk", flat=True)[:BATCH])
                if not batch:
                    return
                last = batch[-1]
                lists = idle.filter(pk__gte=batch[0], pk__lte=last)
                Checklist.objects.filter(came_from__checklist__in=lists).update(came_from=None)
                for model in HANGING:
                    model.objects.filter(checklist__in=lists).delete()
                # Nothing hangs on them any more; if it did, the database would refuse.
                lists._raw_delete(lists.db)
            yield len(batch)
            if connection.vendor == "sqlite":
                # Its lock has no queue: whoever waits for it tries again every 100 ms.
                time.sleep(0.1)
