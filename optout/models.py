"""What we remember: answers and ticks, tied to a device by a key that only it holds."""

import hashlib
import secrets
from base64 import urlsafe_b64encode
from datetime import datetime
from typing import Self

from django.db import models, transaction
from django.utils.crypto import salted_hmac


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
    finished_at = models.DateTimeField(null=True)
    came_from = models.ForeignKey(
        "CompletionLink", null=True, on_delete=models.SET_NULL, related_name="followers"
    )

    objects = ChecklistQuerySet.as_manager()

    # Factories

    @classmethod
    def start(
        cls,
        *,
        region: str,
        accounts: list[str],
        kind: str,
        at: datetime,
        came_from: "CompletionLink | None" = None,
    ) -> tuple["Device", str]:
        """Make a checklist and its first device; return the device and its key.

        The key has 256 random bits and is kept nowhere but in the cookie.
        `came_from` is the colleague’s link that led here, if one did.
        """
        key = secrets.token_urlsafe(32)
        with transaction.atomic():
            checklist = cls.objects.create(
                region=region,
                accounts=accounts,
                created_at=at,
                touched_at=at,
                came_from=came_from,
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

    def finish(self, at: datetime | None) -> None:
        """Note since when no step is open, or that one is again."""
        if self.finished_at != at:
            self.finished_at = at
            self.save(update_fields=["finished_at"])

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


class CompletionLinkQuerySet(models.QuerySet["CompletionLink"]):
    def with_token(self, token: str) -> Self:
        return self.filter(token_digest=digest(token)).select_related("checklist")

    def alive_since(self, moment: datetime) -> Self:
        return self.filter(checklist__touched_at__gte=moment)


class CompletionLink(models.Model):
    """An address that tells colleagues how far a checklist is, until its owner stops it.

    The owner has to see the token again, so it is made anew from `seed` and the
    site’s secret key. Whoever steals the database alone cannot make it.
    """

    checklist = models.OneToOneField(
        Checklist, on_delete=models.CASCADE, related_name="completion_link"
    )
    seed = models.CharField(max_length=43)
    token_digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    objects = CompletionLinkQuerySet.as_manager()

    # Factories

    @classmethod
    def make(cls, checklist: Checklist, *, at: datetime) -> Self:
        """Return the checklist’s link, made now if there is none."""
        seed = secrets.token_urlsafe(32)
        link, _ = cls.objects.get_or_create(
            checklist=checklist,
            defaults={"seed": seed, "token_digest": digest(_token(seed)), "made_at": at},
        )
        return link

    # Queries

    @property
    def token(self) -> str:
        return _token(self.seed)

    def count_followers(self) -> tuple[int, int]:
        """How many started a checklist from this link, and how many of them finished."""
        return (
            self.followers.count(),
            self.followers.filter(finished_at__isnull=False).count(),
        )


def _token(seed: str) -> str:
    mac = salted_hmac("optout.completion-link", seed, algorithm="sha256").digest()
    return urlsafe_b64encode(mac).decode().rstrip("=")
