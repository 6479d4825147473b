"""What we remember: answers and ticks, tied to a device by a key that only it holds."""

import hashlib
import secrets
from datetime import datetime
from typing import Self

from django.db import models, transaction


def digest(key: str) -> str:
    """What is kept of a key: its SHA-256, in hexadecimal."""
    return hashlib.sha256(key.encode()).hexdigest()


class Outcome(models.TextChoices):
    """What can be said of a step; an open step has no tick."""

    DONE = "done"
    SKIPPED = "skipped"


class ChecklistQuerySet(models.QuerySet["Checklist"]):
    def idle_since(self, moment: datetime) -> Self:
        return self.filter(touched_at__lt=moment)


class Checklist(models.Model):
    """One person’s answers. Nothing in it names the person."""

    region = models.CharField(max_length=16)
    accounts = models.JSONField(default=list)
    created_at = models.DateTimeField()
    touched_at = models.DateTimeField(db_index=True)

    objects = ChecklistQuerySet.as_manager()

    # Factories

    @classmethod
    def start(
        cls, *, region: str, accounts: list[str], kind: str, at: datetime
    ) -> tuple["Device", str]:
        """Make a checklist and its first device; return the device and its key.

        The key has 256 random bits and is kept nowhere but in the cookie.
        """
        key = secrets.token_urlsafe(32)
        with transaction.atomic():
            checklist = cls.objects.create(
                region=region, accounts=accounts, created_at=at, touched_at=at
            )
            owner = checklist.devices.create(key_digest=digest(key), kind=kind, added_at=at)
        return owner, key

    # Mutators

    def tick(self, step_slug: str, outcome: Outcome, *, at: datetime) -> None:
        """Record what was said of a step. It is set, not toggled: twice is as good as once."""
        with transaction.atomic():
            self.touch(at)
            self.ticks.update_or_create(
                step_slug=step_slug, defaults={"outcome": outcome, "ticked_at": at}
            )

    def reopen(self, step_slug: str, *, at: datetime) -> None:
        with transaction.atomic():
            self.touch(at)
            self.ticks.filter(step_slug=step_slug).delete()

    def touch(self, at: datetime) -> None:
        self.touched_at = at
        self.save(update_fields=["touched_at"])


class DeviceQuerySet(models.QuerySet["Device"]):
    def with_key(self, key: str) -> Self:
        return self.filter(key_digest=digest(key)).select_related("checklist")

    def alive_since(self, moment: datetime) -> Self:
        return self.filter(checklist__touched_at__gte=moment)


class Device(models.Model):
    """A browser that may open a checklist. `kind` decides which menu path it sees first."""

    checklist = models.ForeignKey(Checklist, on_delete=models.CASCADE, related_name="devices")
    key_digest = models.CharField(max_length=64, unique=True)
    kind = models.CharField(max_length=16)
    added_at = models.DateTimeField()

    objects = DeviceQuerySet.as_manager()

    # Mutators

    def answer(self, *, region: str, accounts: list[str], kind: str, at: datetime) -> None:
        """Change the answers. Ticks stay, also those of steps that no longer apply."""
        self.kind = kind
        self.checklist.region = region
        self.checklist.accounts = accounts
        self.checklist.touched_at = at
        with transaction.atomic():
            self.save(update_fields=["kind"])
            self.checklist.save(update_fields=["region", "accounts", "touched_at"])


class Tick(models.Model):
    """What a person said of one step, and when."""

    checklist = models.ForeignKey(Checklist, on_delete=models.CASCADE, related_name="ticks")
    step_slug = models.SlugField()
    outcome = models.CharField(max_length=16, choices=Outcome)
    ticked_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["checklist", "step_slug"], name="one_tick_per_step"),
            models.CheckConstraint(
                condition=models.Q(outcome__in=["done", "skipped"]), name="known_outcome"
            ),
        )
