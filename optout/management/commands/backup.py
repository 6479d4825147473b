"""manage.py backup: copy the database while the site runs, and delete old copies."""

from argparse import ArgumentParser
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from optout.management.copies import delete_older, one_line, write_copy


class Command(BaseCommand):
    help = "Copy the database to DIRECTORY, and delete copies older than BACKUP_DAYS days."
    # System checks open the database, and SQLite would create a missing one.
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        directory = settings.BACKUP_DIRECTORY
        parser.add_argument(
            "directory", nargs="?", type=Path, default=directory, metavar="DIRECTORY"
        )

    def handle(self, *args: str, directory: Path, **options: object) -> None:
        now = timezone.now()
        with one_line("The backup"):
            path = write_copy(directory, now)
        with one_line("Deleting old copies"):
            deleted = delete_older(directory, now - timedelta(days=settings.BACKUP_DAYS))
        self.stdout.write(
            f"Wrote {path}, deleted {deleted} older than {settings.BACKUP_DAYS} days."
        )
