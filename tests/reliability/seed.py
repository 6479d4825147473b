"""Lists for a run: python -m tests.reliability.seed COUNT [DAYS_AGO] prints a key of each."""

import os
import secrets
import sys
from datetime import timedelta

import django


def make_lists(count: int, days_ago: int) -> list[str]:
    from django.utils import timezone

    from optout.models import Checklist, Device, Tick, digest

    at = timezone.now() - timedelta(days=days_ago)
    lists = Checklist.objects.bulk_create(
        (
            Checklist(region="us", accounts=["linkedin"], created_at=at, touched_at=at)
            for _ in range(count)
        ),
        batch_size=5000,
    )
    keys = [secrets.token_urlsafe(32) for _ in lists]
    Device.objects.bulk_create(
        (
            Device(
                checklist=each,
                key_digest=digest(key),
                kind="phone",
                added_at=at,
            )
            for each, key in zip(lists, keys, strict=True)
        ),
        batch_size=5000,
    )
    if days_ago:
        Tick.objects.bulk_create(
            (
                Tick(checklist=each, step_slug=slug, outcome="done", ticked_at=at)
                for each in lists
                for slug in ("linkedin-ai-training", "tidy-up")
            ),
            batch_size=5000,
        )
    return keys


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "optout.settings"
    django.setup()
    count, days_ago = (int(each) for each in [*sys.argv[1:], "0"][:2])
    sys.stdout.write("\n".join(make_lists(count, days_ago)))
