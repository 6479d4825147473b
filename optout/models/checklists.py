"""Checklists with their ticks, and the browsers whose key opens them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Self

from django.db import models, transaction
from django.db.models import Case, Count, Max, Min, OuterRef, Subquery, When
from django.db.models.functions import Coalesce

from optout.models.keys import JoinAttempt, digest

BROWSERS_AT_MOST = 20
"""How many browsers may open one list: more than anyone has, and few enough for a short page."""

LISTS_AT_MOST = 10
"""How many lists one browser may open. Every page of its visitor reads all of them."""

type Tally = tuple[str, str, str | None, int, str, int]
"""A step, a region, a device, the place among some days, an outcome, and how many said so."""


class OutOfDateError(Exception):
    """An answer came from a page that did not show what had been said of the step meanwhile."""


class TooManyBrowsersError(Exception):
    """As many browsers as may do so already open the list."""


class TooManyListsError(Exception):
    """The browser already opens as many lists as it may."""


class ChecklistQuerySet(models.QuerySet["Checklist"]):
    def idle_since(self, moment: datetime) -> Self:
        return self.filter(touched_at__lt=moment)

    def opened_by(self, key: str) -> Self:
        return self.filter(browsers__key_digest=digest(key))

    def locked(self, pk: int) -> "Checklist | None":
        """Return a list that nothing can change or erase until the transaction ends; None if it
        was erased."""
        return self.select_for_update().filter(pk=pk).first()


class Checklist(models.Model):
    """One person’s answers. Nothing in it names the person."""

    region = models.CharField(max_length=16)
    accounts = models.JSONField(default=list)
    created_at = models.DateTimeField()
    # No index: each tick would write it, and only the nightly purge would read it.
    touched_at = models.DateTimeField()

    objects = ChecklistQuerySet.as_manager()

    # Factories

    @classmethod
    def start(
        cls,
        *,
        region: str,
        accounts: list[str],
        device: str,
        at: datetime,
        attempt: JoinAttempt | None = None,
    ) -> tuple["Browser", str]:
        """Make a checklist and its first browser; return the browser and its key.

        `attempt` is the form that was sent; it is needed if the browser may already have a list.
        """
        with transaction.atomic():
            checklist = cls.objects.create(
                region=region,
                accounts=accounts,
                created_at=at,
                touched_at=at,
            )
            return Browser.admit(checklist, device=device, at=at, attempt=attempt)

    @classmethod
    def restore(
        cls,
        *,
        region: str,
        accounts: list[str],
        device: str,
        begun_at: datetime,
        ticks: Iterable["Tick"],
        at: datetime,
        attempt: JoinAttempt | None = None,
    ) -> tuple["Browser", str]:
        """Make a checklist that was begun earlier, with what was said of each step and when."""
        with transaction.atomic():
            browser, key = cls.start(
                region=region, accounts=accounts, device=device, at=at, attempt=attempt
            )
            checklist = browser.checklist
            checklist.created_at = begun_at
            checklist.save(update_fields=["created_at"])
            for tick in ticks:
                tick.checklist = checklist
            Tick.objects.bulk_create(ticks)
        return browser, key

    # Mutators. Each returns whether it was saved, since the list may just have been erased.

    @transaction.atomic
    def answer(self, *, region: str, accounts: list[str], at: datetime) -> bool:
        """Change the answers. All ticks stay, even those of steps that no longer apply."""
        return self._lock(touched_at=at, region=region, accounts=accounts)

    # Each that concerns one step raises OutOfDateError if `seen`, the version that a page showed,
    # is no longer the one that is stored.

    @transaction.atomic
    def tick(self, step_slug: str, outcome: str, *, at: datetime, seen: str | None = None) -> bool:
        """Record what was said of a step. Saying the same again changes nothing."""
        if not self._lock(touched_at=at):
            return False
        current = self._tick_of(step_slug)
        if current and current.outcome == outcome:
            return True
        _compare(current, seen)
        Tick.objects.bulk_create(
            [Tick(checklist=self, step_slug=step_slug, outcome=outcome, ticked_at=at)],
            update_conflicts=True,
            unique_fields=["checklist", "step_slug"],
            update_fields=["outcome", "ticked_at", "reply", "replied_at"],
        )
        return True

    @transaction.atomic
    def note_reply(
        self, step_slug: str, reply: str, *, to: str, at: datetime, seen: str | None = None
    ) -> bool:
        """Record what came back, if `to` is still what was said of the step. An empty reply
        takes it back. The same reply again counts only from a page that shows it."""
        if not self._lock(touched_at=at):
            return False
        current = self._tick_of(step_slug)
        if not current or current.outcome != to:
            raise OutOfDateError
        if current.reply != reply or current.version == seen:
            _compare(current, seen)
            current.reply, current.replied_at = reply, at if reply else None
            current.save(update_fields=["reply", "replied_at"])
        return True

    @transaction.atomic
    def reopen(self, step_slug: str, *, at: datetime, seen: str | None = None) -> bool:
        """Take back what was said of a step."""
        if not self._lock(touched_at=at):
            return False
        current = self._tick_of(step_slug)
        if current:
            _compare(current, seen)
            current.delete()
        return True

    def _tick_of(self, step_slug: str) -> "Tick | None":
        return self.ticks.filter(step_slug=step_slug).first()

    def _lock(self, **changes: object) -> bool:
        """Update the list’s row, which locks it until the transaction ends, and read it again.

        What is read from now on includes every answer that another browser has saved.
        """
        if not Checklist.objects.filter(pk=self.pk).update(**changes):
            return False
        self.refresh_from_db()
        return True


class BrowserQuerySet(models.QuerySet["Browser"]):
    def with_key(self, key: str) -> Self:
        """The rows of the browser with this key, starting with the list in front."""
        in_front_since = Coalesce("brought_forward_at", "added_at")
        return self.filter(key_digest=digest(key)).order_by(in_front_since.desc(), "-pk")

    def alive_since(self, moment: datetime) -> Self:
        return self.filter(checklist__touched_at__gte=moment)

    def with_checklists(self) -> Self:
        """Fetch the checklists in the same query, and the ticks of all of them in a second one."""
        return self.select_related("checklist").prefetch_related("checklist__ticks")


class Browser(models.Model):
    """A browser that may open a checklist. `device` decides which menu path it sees first.

    A browser has one key, and one row for each checklist that the key opens. The list that was
    added or brought forward last is in front; pages offer the others.
    """

    checklist = models.ForeignKey(Checklist, on_delete=models.DB_CASCADE, related_name="browsers")
    key_digest = models.CharField(max_length=64, db_index=True)
    device = models.CharField(max_length=16)
    added_at = models.DateTimeField()
    brought_forward_at = models.DateTimeField(null=True)

    objects = BrowserQuerySet.as_manager()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["checklist", "key_digest"], name="one_row_per_browser"
            ),
        )

    # Factories

    @classmethod
    def admit(
        cls, checklist: Checklist, *, device: str, at: datetime, attempt: JoinAttempt | None = None
    ) -> tuple["Browser", str]:
        """Let a browser open a checklist, and put it in front of those that it already opens.

        Return the row, and the new key that opens all of them and is stored only in the cookie.
        The old key stops working, in case it was planted or copied. Repeating the same attempt
        changes nothing. Raise TooManyBrowsersError or TooManyListsError if there is no room.
        """
        attempt = attempt or JoinAttempt()
        with transaction.atomic():
            if attempt.key:
                cls.objects.with_key(attempt.key).update(key_digest=digest(attempt.new_key))
            browser, is_new = Browser.objects.update_or_create(
                checklist=checklist,
                key_digest=digest(attempt.new_key),
                defaults={"device": device, "brought_forward_at": at},
                create_defaults={"device": device, "added_at": at},
            )
            if is_new and checklist.browsers.count() > BROWSERS_AT_MOST:
                raise TooManyBrowsersError
            if is_new and cls.objects.with_key(attempt.new_key).count() > LISTS_AT_MOST:
                raise TooManyListsError
        return browser, attempt.new_key

    # Queries

    @classmethod
    def key_given(cls, attempt: JoinAttempt) -> str | None:
        """Return the key that the same form led to when sent before, if it still opens a list.

        If the earlier request is still being answered, this waits for it.
        """
        with transaction.atomic():
            list(cls.objects.with_key(attempt.key).select_for_update())
            key = attempt.key if attempt.has_succeeded else attempt.new_key
            return key if cls.objects.with_key(key).exists() else None

    # Mutators

    def bring_forward(self, at: datetime) -> None:
        """Put this checklist in front of the others that the browser opens."""
        type(self).objects.filter(pk=self.pk).update(brought_forward_at=at)


class TickQuerySet(models.QuerySet["Tick"]):
    def tallied(self, moments: Sequence[datetime]) -> models.QuerySet["Tick", Tally]:
        """Count the answers given between one of these moments and the next: by step, region,
        device, between which, and what was said.

        The device is None if devices of both kinds could give the answer, and if none could:
        what a restored record brought along has the days that its file says.
        """
        since, *ends = moments
        able = Browser.objects.filter(
            checklist=OuterRef("checklist"), added_at__lte=OuterRef("ticked_at")
        )
        kind = able.values("checklist").annotate(kind=Min("device")).filter(kind=Max("device"))
        # Comparisons take the database half as long as TruncDate, which SQLite does in Python.
        whens = (When(ticked_at__lt=end, then=index) for index, end in enumerate(ends))
        return (
            self.filter(ticked_at__gte=since, ticked_at__lt=ends[-1])
            .annotate(
                device=Subquery(kind.values("kind")),
                place=Case(*whens, output_field=models.IntegerField()),
            )
            .values_list("step_slug", "checklist__region", "device", "place", "outcome")
            .annotate(number=Count("pk"))
        )


class Tick(models.Model):
    """What a person said of one step, and when. `reply` is what they noted later."""

    # The constraint below already has an index for it.
    checklist = models.ForeignKey(
        Checklist, on_delete=models.DB_CASCADE, related_name="ticks", db_index=False
    )
    step_slug = models.SlugField(db_index=False)
    outcome = models.CharField(max_length=16)
    ticked_at = models.DateTimeField()
    reply = models.CharField(max_length=16, blank=True, default="", db_default="")
    replied_at = models.DateTimeField(null=True)

    objects = TickQuerySet.as_manager()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["checklist", "step_slug"], name="one_tick_per_step"),
            models.CheckConstraint(
                condition=models.Q(reply="", replied_at=None)
                | ~models.Q(reply="") & models.Q(replied_at__isnull=False),
                name="reply_has_its_moment",
            ),
        )

    @property
    def version(self) -> str:
        """Which answer this is: another one has another version."""
        return version_at(self.replied_at or self.ticked_at)


def version_at(moment: datetime | None) -> str:
    """The version of what was said at a moment; of a step of which nothing was said, None."""
    return moment.isoformat() if moment else ""


def _compare(current: Tick | None, seen: str | None) -> None:
    """Raise OutOfDateError unless a page showed the current answer. One that does not say what it
    showed is believed."""
    if seen is not None and seen != (current.version if current else ""):
        raise OutOfDateError
