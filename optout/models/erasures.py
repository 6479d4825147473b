"""What is remembered of a list that was erased: enough to erase it again, and no more."""

from datetime import UTC, datetime
from typing import Self

from django.db import models, transaction
from django.utils.crypto import salted_hmac

from optout.models.checklists import Checklist, ChecklistQuerySet

BATCH = 1000


class ErasureQuerySet(models.QuerySet["Erasure"]):
    def older_than(self, moment: datetime) -> Self:
        return self.filter(erased_at__lt=moment)


class Erasure(models.Model):
    """That a list was erased, so that no older copy of the database brings it back.

    Its mark is made from what every copy of the list has had since it was begun, and
    from the site’s secret key. It recognises the list in a copy, and without the copy
    it tells nothing.
    """

    mark = models.CharField(max_length=64, primary_key=True)
    erased_at = models.DateTimeField(db_index=True)

    objects = ErasureQuerySet.as_manager()

    # Factories

    @classmethod
    def erase(cls, checklists: ChecklistQuerySet, *, at: datetime) -> None:
        """Delete checklists with all that hangs on them, for good: also from older copies."""
        with transaction.atomic():
            begun = dict(checklists.values_list("pk", "created_at"))
            cls.objects.bulk_create(
                [cls(mark=_mark_of(pk, moment), erased_at=at) for pk, moment in begun.items()],
                ignore_conflicts=True,
            )
            Checklist.objects.filter(pk__in=begun).delete()

    # Mutators

    @classmethod
    def repeat(cls, using: str = "default") -> int:
        """Erase again what a restored copy has brought back; return how many lists that was."""
        marks = set(cls.objects.using(using).values_list("mark", flat=True))
        lists = Checklist.objects.using(using)
        back = [
            pk
            for pk, moment in lists.values_list("pk", "created_at").iterator()
            if _mark_of(pk, moment) in marks
        ]
        for first in range(0, len(back), BATCH):
            lists.filter(pk__in=back[first : first + BATCH]).delete()
        return len(back)


def _mark_of(pk: int, begun_at: datetime) -> str:
    """A number may come again after an older copy was restored, but not with its moment."""
    moment = begun_at.astimezone(UTC).isoformat()
    return salted_hmac("optout.Erasure", f"{pk} {moment}", algorithm="sha256").hexdigest()
