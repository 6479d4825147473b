"""manage.py forget: delete the checklists that nobody has touched for a while.

With them go the marks of erased lists, once no copy has those lists any more.
"""

from argparse import ArgumentParser
from datetime import timedelta

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from optout.models import Checklist, Erasure

BATCH = 1000
"""How many go in one transaction, so that ticks never wait long for the write lock."""


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
        while batch := list(idle.values_list("pk", flat=True)[:BATCH]):
            Checklist.objects.filter(pk__in=batch).delete()
            forgotten += len(batch)
        self.stdout.write(f"Forgot {forgotten} checklists.")
