"""What we remember: answers and ticks, tied to a device by a key that only it holds."""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Self

from django.db import connection, models, transaction
from django.db.models.functions import Coalesce

from optout.models import sql
from optout.models.keys import Passage, digest


class Outcome(models.TextChoices):
    """What can be said of a step; an open step has no tick."""

    DONE = "done"
    SKIPPED = "skipped"


class ChecklistQuerySet(models.QuerySet["Checklist"]):
    def idle_since(self, moment: datetime) -> Self:
        return self.filter(touched_at__lt=moment)

    def opened_by(self, key: str) -> Self:
        return self.filter(devices__key_digest=digest(key))


class Checklist(models.Model):
    """One person’s answers. Nothing in it names the person."""

    region = models.CharField(max_length=16)
    accounts = models.JSONField(default=list)
    created_at = models.DateTimeField()
    # No index: each tick would write it, and only the nightly purge would read it.
    touched_at = models.DateTimeField()
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
        came_from: models.Model | None = None,
        passage: Passage | None = None,
    ) -> tuple["Device", str]:
        """Make a checklist and its first device; return the device and its key.

        `came_from` is the colleague’s link that led here, if one did, and `passage`
        the form that was sent, if the browser may have a list already.
        """
        with transaction.atomic():
            checklist = cls.objects.create(
                region=region,
                accounts=accounts,
                created_at=at,
                touched_at=at,
                came_from=came_from,
            )
            return Device.admit(checklist, kind=kind, at=at, passage=passage)

    @classmethod
    def restore(
        cls,
        *,
        region: str,
        accounts: list[str],
        kind: str,
        begun_at: datetime,
        marks: Mapping[str, tuple[str, datetime]],
        at: datetime,
        passage: Passage | None = None,
    ) -> tuple["Device", str]:
        """Make a checklist that was begun before, with what was said of each step and when."""
        with transaction.atomic():
            device, key = cls.start(
                region=region, accounts=accounts, kind=kind, at=at, passage=passage
            )
            device.checklist.created_at = begun_at
            device.checklist.save(update_fields=["created_at"])
            Tick.objects.bulk_create(
                Tick(checklist=device.checklist, step_slug=slug, outcome=outcome, ticked_at=moment)
                for slug, (outcome, moment) in marks.items()
            )
        return device, key

    # Queries

    @cached_property
    def marks(self) -> dict[str, tuple[str, datetime]]:
        """What was said of each step, and when, as last read."""
        rows = sql.rows(sql.MARKS, [self.pk])
        return {slug: (outcome, sql.moment(at)) for slug, outcome, at in rows}

    # Mutators

    def tick(self, step_slug: str, outcome: Outcome, *, at: datetime) -> bool:
        """Record what was said of a step. It is set, not toggled: twice is as good as once.

        Return whether it was kept: the list may just have been erased.
        """
        return self._mark(step_slug, (str(outcome), at), at=at)

    def reopen(self, step_slug: str, *, at: datetime) -> bool:
        return self._mark(step_slug, None, at=at)

    def _mark(self, slug: str, mark: tuple[str, datetime] | None, *, at: datetime) -> bool:
        """Change a tick, once we have the row of the list to ourselves; say if it is there yet.

        So whoever reads `marks` afterwards, in the same transaction, reads all that
        was acknowledged to another device, and decides alone whether this is the end.
        The database is asked for them again only where another device came in
        between: every change leaves its moment on the list.
        """
        moment = sql.stored(at)
        with transaction.atomic(savepoint=False), connection.cursor() as cursor:
            cursor.execute(sql.TOUCH_AS_READ, [moment, self.pk, sql.stored(self.touched_at)])
            as_read = cursor.rowcount
            if not as_read:
                cursor.execute(sql.TOUCH, [moment, self.pk])
                if not cursor.rowcount:
                    return False
            if mark:
                cursor.execute(sql.TICK, [self.pk, slug, mark[0], moment])
            else:
                cursor.execute(sql.REOPEN, [self.pk, slug])
        self.touched_at = at
        marks = self.__dict__.pop("marks", None)
        if as_read and marks is not None:
            self.marks = {key: each for key, each in (marks | {slug: mark}).items() if each}
        return True

    def finish(self, at: datetime | None) -> None:
        """Note since when no step is open, or that one is again."""
        if self.finished_at != at:
            self.finished_at = at
            self.save(update_fields=["finished_at"])


def _checklist(
    pk: int,
    region: str,
    accounts: str,
    created_at: datetime,
    touched_at: datetime,
    finished_at: datetime | None,
    came_from: int | None,
) -> Checklist:
    checklist = Checklist.from_db(
        connection.alias,
        ["id", "region", "accounts", "created_at", "touched_at", "finished_at", "came_from_id"],
        [
            pk,
            region,
            json.loads(accounts),
            sql.moment(created_at),
            sql.moment(touched_at),
            finished_at and sql.moment(finished_at),
            came_from,
        ],
    )
    checklist.marks = {}
    return checklist


class DeviceQuerySet(models.QuerySet["Device"]):
    def with_key(self, key: str) -> Self:
        """The devices that a key opens a list as, the one in front first."""
        in_front_since = Coalesce("brought_forward_at", "added_at")
        return self.filter(key_digest=digest(key)).order_by(in_front_since.desc(), "-pk")


class Device(models.Model):
    """A browser that may open a checklist. `kind` decides which menu path it sees first.

    A browser has one key. It may open several checklists with it: the one that was
    added or brought forward last is in front, and the others are offered back.
    """

    checklist = models.ForeignKey(Checklist, on_delete=models.CASCADE, related_name="devices")
    key_digest = models.CharField(max_length=64, db_index=True)
    kind = models.CharField(max_length=16)
    added_at = models.DateTimeField()
    brought_forward_at = models.DateTimeField(null=True)

    objects = DeviceQuerySet.as_manager()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["checklist", "key_digest"], name="one_row_per_browser"
            ),
        )

    # Factories

    @classmethod
    def admit(
        cls, checklist: Checklist, *, kind: str, at: datetime, passage: Passage | None = None
    ) -> tuple[Self, str]:
        """Let a browser open a checklist, in front of those that its key opens already.

        Return the device and the key that now opens them all. It is a new one, kept
        nowhere but in the cookie: an old one that somebody planted or copied opens
        nothing any more. The same passage once more changes nothing more.
        """
        passage = passage or Passage()
        with transaction.atomic():
            if passage.key:
                cls.objects.with_key(passage.key).update(key_digest=digest(passage.new_key))
            device, _ = cls.objects.update_or_create(
                checklist=checklist,
                key_digest=digest(passage.new_key),
                defaults={"kind": kind, "brought_forward_at": at},
                create_defaults={"kind": kind, "added_at": at},
            )
        return device, passage.new_key

    # Queries

    @classmethod
    def key_given(cls, passage: Passage) -> str | None:
        """Return the key that a passage led to already, if it still opens anything.

        Whoever sends a form while the same form is at work waits here for its end.
        """
        with transaction.atomic():
            list(cls.objects.with_key(passage.key).select_for_update())
            key = passage.key if passage.is_behind else passage.new_key
            return key if cls.objects.with_key(key).exists() else None

    @classmethod
    def opened_by(cls, key: str, *, alive_since: datetime) -> list[Self]:
        """The devices that a key opens, each with its list and what was said, in one query.

        The one in front comes first.
        """
        devices: dict[int, Self] = {}
        for row in sql.rows(sql.OPENED, [digest(key), sql.stored(alive_since)]):
            pk, kind, added_at, *of_list, slug, outcome, at = row
            if pk not in devices:
                devices[pk] = cls.from_db(
                    connection.alias,
                    ["id", "checklist_id", "key_digest", "kind", "added_at"],
                    [pk, of_list[0], digest(key), kind, sql.moment(added_at)],
                )
                devices[pk].checklist = _checklist(*of_list)
            if slug:
                devices[pk].checklist.marks[slug] = outcome, sql.moment(at)
        return list(devices.values())

    # Mutators

    def bring_forward(self, at: datetime) -> None:
        """Put this checklist in front of the others that the browser opens."""
        self.brought_forward_at = at
        self.save(update_fields=["brought_forward_at"])

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

    # Found by the index of the constraint below.
    checklist = models.ForeignKey(
        Checklist, on_delete=models.CASCADE, related_name="ticks", db_index=False
    )
    step_slug = models.SlugField(db_index=False)
    outcome = models.CharField(max_length=16, choices=Outcome)
    ticked_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["checklist", "step_slug"], name="one_tick_per_step"),
            models.CheckConstraint(
                condition=models.Q(outcome__in=["done", "skipped"]), name="known_outcome"
            ),
        )
