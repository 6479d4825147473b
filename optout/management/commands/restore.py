"""manage.py restore: fill a new database from a copy, so that it can replace the present one.

The present database is not changed, so there is a way back until it is deleted.
"""

import socket
from argparse import ArgumentParser
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import batched
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import Error, connections, transaction
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone

from optout.management.copies import (
    Label,
    key_fingerprint,
    load_copy,
    one_line,
    origin_of,
    verify,
)
from optout.models import Browser, Checklist, CompletionLink, Erasure, ResumeCode, ResumeLink

NEW = "restored"
"""The alias of the database at RESTORED_URL."""

BATCH = 500


class Command(BaseCommand):
    help = "Fill the empty database at RESTORED_URL from FILE, a copy made by backup."
    # System checks open the database, and SQLite would create a missing one.
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument(
            "--erasures-lost",
            action="store_true",
            help="do not read the present database: lists erased since the copy may come back",
        )

    def handle(self, *args: str, file: Path, erasures_lost: bool, **options: object) -> None:
        if NEW not in settings.DATABASES:
            raise CommandError("Set RESTORED_URL to the address of a new, empty database.")
        _refuse_a_running_server()
        with one_line("Restoring"):
            label = verify(file)
            if not erasures_lost and (why := _why_erasures_are_unknown(label, timezone.now())):
                raise CommandError(
                    f"The erasures since this copy was made cannot be known: {why}. "
                    "To restore it anyway, use --erasures-lost."
                )
            load_copy(file, NEW)
            try:
                erased = _make_fit(heeds_the_present=not erasures_lost)
            except BaseException:
                if connections[NEW].vendor == "sqlite":
                    connections[NEW].close()
                    Path(connections[NEW].settings_dict["NAME"]).unlink()
                raise
        self.stdout.write(
            f"Restored {Checklist.objects.using(NEW).count()} lists, erased {erased} again. "
            "Now set DATABASE_URL to RESTORED_URL, and start the server."
        )


def _refuse_a_running_server() -> None:
    """Refuse, because the new database would miss what visitors save or erase meanwhile."""
    with (
        suppress(OSError),
        socket.create_connection((settings.HOST, settings.PORT), timeout=settings.WAIT_SECONDS),
    ):
        raise CommandError(
            f"Something answers on {settings.HOST}:{settings.PORT}: stop the server first."
        )


def _why_erasures_are_unknown(label: Label, now: datetime) -> str | None:
    try:
        origin = origin_of("default")
        Erasure.objects.using("default").first()
    except Error:
        origin = ""
    if not origin:
        return "the present database is gone or damaged"
    if label.origin != origin:
        return "it is a copy of another database"
    if label.key_fingerprint != key_fingerprint():
        return "it was made with another SECRET_KEY"
    if datetime.fromisoformat(label.made_at) < now - timedelta(days=settings.BACKUP_DAYS):
        return f"it is older than {settings.BACKUP_DAYS} days"
    return None


def _make_fit(*, heeds_the_present: bool) -> int:
    """Migrate the new database, and repeat what visitors erased, cut off or stopped since then.

    Return how many lists were erased again.
    """
    loader = MigrationLoader(connections[NEW])
    if loader.applied_migrations.keys() - loader.disk_migrations.keys():
        raise CommandError("The copy was made by a newer release: install that one first.")
    call_command("migrate", database=NEW, verbosity=0, interactive=False)
    with transaction.atomic(using=NEW):
        if heeds_the_present:
            Erasure.objects.using(NEW).bulk_create(
                Erasure.objects.using("default").iterator(), ignore_conflicts=True
            )
            _take_over_access()
        for secret in (ResumeLink, ResumeCode):
            secret.objects.using(NEW).all().delete()
        return Erasure.repeat(using=NEW)


def _take_over_access() -> None:
    """Let the browsers of the present database open their lists, and no others.

    A browser that was cut off since the copy stays cut off, and a stopped completion link stays
    stopped. A browser that got a new key since keeps its list. Lists that are missing in the
    present database keep the browsers and links of the copy.
    """
    present = Checklist.objects.using("default").filter(browsers__isnull=False)
    for batch in batched(present.values_list("pk", "created_at").iterator(), BATCH, strict=False):
        begun = dict(batch)
        copied = Checklist.objects.using(NEW).filter(pk__in=begun)
        same = [pk for pk, at in copied.values_list("pk", "created_at") if begun[pk] == at]
        browsers = Browser.objects.using("default").filter(checklist__in=same)
        Browser.objects.using(NEW).filter(checklist__in=same).delete()
        Browser.objects.using(NEW).bulk_create(
            Browser(**row)
            for row in browsers.values(
                "checklist_id", "key_digest", "device", "added_at", "brought_forward_at"
            )
        )
        links = CompletionLink.objects.using("default").filter(checklist__in=same)
        CompletionLink.objects.using(NEW).filter(checklist__in=same).exclude(
            token_digest__in=list(links.values_list("token_digest", flat=True))
        ).delete()
