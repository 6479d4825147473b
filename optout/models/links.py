"""Secret links and codes: one link shows colleagues how far a list is, the others open it.

Their owner must be able to see them again, so each is derived from a stored seed and the site’s
secret key. A stolen database alone is not enough to derive one.
"""

import re
import secrets
from base64 import urlsafe_b64encode
from datetime import date, datetime, timedelta
from typing import Self
from unicodedata import decimal, normalize

from django.db import models, transaction
from django.utils.crypto import constant_time_compare, salted_hmac

from optout.models.checklists import Checklist
from optout.models.keys import digest


def _derive(model: type[models.Model], seed: str) -> bytes:
    return salted_hmac(f"optout.{model.__name__}", seed, algorithm="sha256").digest()


class SecretLinkQuerySet[L: "SecretLink"](models.QuerySet[L]):
    def with_token(self, token: str) -> Self:
        return self.filter(token_digest=digest(token)).select_related("checklist")

    def made_since(self, moment: datetime) -> Self:
        return self.filter(made_at__gt=moment)

    def alive_since(self, moment: datetime) -> Self:
        return self.filter(checklist__touched_at__gte=moment)


class SecretLink(models.Model):
    """A link with a secret token, of which only a digest is stored."""

    checklist = models.OneToOneField(Checklist, on_delete=models.DB_CASCADE)
    seed = models.CharField(max_length=43)
    token_digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    class Meta:
        abstract = True

    # Queries

    @property
    def token(self) -> str:
        """43 characters, which are 256 bits."""
        return urlsafe_b64encode(_derive(type(self), self.seed)).decode().rstrip("=")

    @classmethod
    def _newly_made(cls, at: datetime) -> dict[str, object]:
        link = cls(seed=secrets.token_urlsafe(32))
        return {"seed": link.seed, "token_digest": digest(link.token), "made_at": at}


class CompletionLink(SecretLink):
    """An address that tells colleagues how far a checklist is, until its owner stops it.

    It counts who starts a list from it, by a number that only rises. Nothing connects it with
    the lists that were started, so nothing that happens to them can change it.
    """

    SHOWN = (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
    """The numbers that are shown: a count is rounded down to one of them, or not shown."""

    # 22 characters are more than 128 bits. Links from before have 43, and go on working.
    token_length = models.PositiveSmallIntegerField(default=22)
    starts = models.PositiveIntegerField(db_default=0)
    # How many of them on the day of the latest one.
    starts_that_day = models.PositiveIntegerField(db_default=0)
    latest_start_on = models.DateField(null=True)

    objects = SecretLinkQuerySet["CompletionLink"].as_manager()

    # Factories

    @classmethod
    def make(cls, checklist: Checklist, *, at: datetime) -> "CompletionLink":
        """Return the checklist’s link. Make it if there is none."""
        link, _ = cls.objects.get_or_create(checklist=checklist, defaults=cls._newly_made(at))
        return link

    # Queries

    @property
    def token(self) -> str:
        return super().token[: self.token_length]

    def starts_shown(self, today: date) -> int:
        """How many started before today, rounded down; 0 if they are too few to show.

        The number of a day does not change during that day, so no one can watch for the
        moment at which it rises.
        """
        before = self.starts - (self.starts_that_day if self.latest_start_on == today else 0)
        return max((each for each in self.SHOWN if each <= before), default=0)

    # Mutators

    @classmethod
    def count_start(cls, token: str, today: date) -> None:
        """Count one more list that was started from a link, if there is such a link."""
        again = models.Case(
            models.When(latest_start_on=today, then=models.F("starts_that_day")), default=0
        )
        cls.objects.filter(token_digest=digest(token)).update(
            starts=models.F("starts") + 1, starts_that_day=again + 1, latest_start_on=today
        )


class ResumeLink(SecretLink):
    """An address that opens a checklist in another browser, for a week."""

    LIFETIME = timedelta(days=7)

    objects = SecretLinkQuerySet["ResumeLink"].as_manager()

    # Factories

    @classmethod
    def make(cls, checklist: Checklist, *, at: datetime) -> "ResumeLink":
        """Make a new link for the checklist. Its old one stops working."""
        link, _ = cls.objects.update_or_create(checklist=checklist, defaults=cls._newly_made(at))
        return link


class ResumeCodeQuerySet(models.QuerySet["ResumeCode"]):
    def usable_at(self, moment: datetime) -> Self:
        return self.filter(made_at__gt=moment - ResumeCode.LIFETIME, tries_left__gt=0)


class ResumeCode(models.Model):
    """A code to type where a link cannot be sent. It works once, for some minutes and tries.

    Its first letters find it and its last ones prove it, so wrong tries count against that one
    code. With five tries, guessing its 30 secret bits succeeds once in 200 million codes.
    """

    LIFETIME = timedelta(minutes=15)
    TRIES = 5
    ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    LOCATOR_LENGTH, LENGTH = 4, 10
    MISREAD = str.maketrans("OIL", "011")

    checklist = models.OneToOneField(Checklist, on_delete=models.DB_CASCADE)
    seed = models.CharField(max_length=43)
    locator = models.CharField(max_length=LOCATOR_LENGTH, unique=True)
    made_at = models.DateTimeField()
    tries_left = models.PositiveSmallIntegerField(default=TRIES)

    objects = ResumeCodeQuerySet.as_manager()

    def __str__(self) -> str:
        """The code as pages show it: two groups of five."""
        return f"{self.letters[:5]}-{self.letters[5:]}"

    # Factories

    @classmethod
    def make(cls, checklist: Checklist, *, at: datetime) -> "ResumeCode":
        """Make a new code for the checklist. Its old one stops working."""
        cls.objects.filter(made_at__lte=at - cls.LIFETIME).delete()
        while True:
            seed = secrets.token_urlsafe(32)
            locator = cls(seed=seed).letters[: cls.LOCATOR_LENGTH]
            if not cls.objects.filter(locator=locator).exists():
                break
        code, _ = cls.objects.update_or_create(
            checklist=checklist,
            defaults={"seed": seed, "locator": locator, "made_at": at, "tries_left": cls.TRIES},
        )
        return code

    # Queries

    @property
    def letters(self) -> str:
        """The letters to type, without the dash between the groups."""
        mac = _derive(type(self), self.seed)
        return "".join(self.ALPHABET[byte % 32] for byte in mac[: self.LENGTH])

    # Mutators

    @classmethod
    def redeem(cls, typed: str, *, at: datetime) -> Checklist | None:
        """Return the checklist that a code opens, and delete the code; count a wrong try."""
        letters = cls._letters_in(typed)
        aimed_at = cls.objects.filter(locator=letters[: cls.LOCATOR_LENGTH])
        with transaction.atomic():
            if not aimed_at.usable_at(at).update(tries_left=models.F("tries_left") - 1):
                return None
            code = aimed_at.select_related("checklist").get()
            if not constant_time_compare(code.letters, letters):
                return None
            code.delete()
        return code.checklist

    @classmethod
    def _letters_in(cls, typed: str) -> str:
        """Return the letters and digits of a code, without what stands before it.

        Keyboards write them in other widths and scripts, with other dashes and spaces.
        """
        written = "".join(str(decimal(each, each)) for each in normalize("NFKC", typed).upper())
        # Not str.isalnum: the long dash of a Japanese keyboard, “ー”, is a letter to Unicode.
        letters = re.sub(r"[^0-9A-Z]", "", written)
        return letters.translate(cls.MISREAD)[-cls.LENGTH :]
