"""Fingerprints of erased lists: enough to erase them again from a copy, and no more."""

from datetime import UTC, datetime
from itertools import batched
from typing import Self

from django.db import models, transaction
from django.utils.crypto import salted_hmac

from optout.models.checklists import Checklist, ChecklistQuerySet

BATCH = 1000


class ErasureQuerySet(models.QuerySet["Erasure"]):
    def older_than(self, moment: datetime) -> Self:
        return self.filter(erased_at__lt=moment)


class Erasure(models.Model):
    """Says that a list was erased, so that no older copy of the database brings it back.

    The fingerprint is derived from the list’s number and start, which every copy has, and from
    the site’s secret key. It identifies the list in a copy, and reveals nothing by itself.
    """

    fingerprint = models.CharField(max_length=64, primary_key=True)
    erased_at = models.DateTimeField(db_index=True)

    objects = ErasureQuerySet.as_manager()

    # Factories

    @classmethod
    def erase(cls, checklists: ChecklistQuerySet, *, at: datetime) -> None:
        """Delete checklists and all that belongs to them, also from copies restored later."""
        with transaction.atomic():
            begun = dict(checklists.values_list("pk", "created_at"))
            Erasure.objects.bulk_create(
                [
                    Erasure(fingerprint=fingerprint_of(*each), erased_at=at)
                    for each in begun.items()
                ],
                ignore_conflicts=True,
            )
            Checklist.objects.filter(pk__in=begun).delete()

    # Mutators

    @classmethod
    def repeat(cls, using: str = "default") -> int:
        """Delete the erased lists that a copy has brought back; return how many there were."""
        known = set(cls.objects.using(using).values_list("fingerprint", flat=True))
        lists = Checklist.objects.using(using)
        back = [
            pk
            for pk, begun_at in lists.values_list("pk", "created_at").iterator()
            if fingerprint_of(pk, begun_at) in known
        ]
        for batch in batched(back, BATCH, strict=False):
            lists.filter(pk__in=batch).delete()
        return len(back)


def fingerprint_of(pk: int, begun_at: datetime) -> str:
    """Identify a list. A pk can be reused after a restore, but not with the same moment."""
    moment = begun_at.astimezone(UTC).isoformat()
    return salted_hmac("optout.Erasure", f"{pk} {moment}", algorithm="sha256").hexdigest()
