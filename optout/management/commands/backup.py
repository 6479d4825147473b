"""manage.py backup: copy the database while the site is used, and keep copies for a while."""

import sqlite3
from argparse import ArgumentParser
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import connection
from django.utils import timezone

from optout.management.copies import delete_older, one_line, require_sqlite, write_copy


class Command(BaseCommand):
    help = "Copy the SQLite database to DIRECTORY, and delete copies older than BACKUP_DAYS days."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "directory",
            nargs="?",
            type=Path,
            default=settings.BACKUP_DIRECTORY,
            metavar="DIRECTORY",
        )

    def handle(self, *args: str, directory: Path, **options: object) -> None:
        require_sqlite("pg_dump --format=custom")
        now = timezone.now()
        place = Path(connection.settings_dict["NAME"]).absolute()
        with (
            one_line("The backup"),
            closing(
                sqlite3.connect(
                    f"{place.as_uri()}?mode=rw",  # no new file where there is none
                    uri=True,
                    isolation_level=None,
                )
            ) as source,
        ):
            path = write_copy(source, directory, at=now)
        with one_line("Deleting old copies"):
            deleted = delete_older(directory, now - timedelta(days=settings.BACKUP_DAYS))
        self.stdout.write(
            f"Wrote {path}, deleted {deleted} older than {settings.BACKUP_DAYS} days."
        )
