"""Making a list again from a visitor’s record."""

from datetime import datetime
from hashlib import sha256
from typing import Any, cast

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from optout.models import Browser, Checklist, Tick
from optout.record import Record
from optout.web.visit import Request, device_of, join_attempt, remember


def restore(request: Request, record: Record, now: datetime) -> HttpResponse:
    """Make the list of a record that was sent from `plan`, and redirect to it.

    Raise TooManyListsError if this browser has as many as it may.
    """
    response = redirect(reverse("opened", query={"list": ""}))
    remember(response, _make(request, record, now))
    return response


@transaction.atomic
def _make(request: Request, record: Record, now: datetime) -> str:
    """Make the list of a record, and put it in front of any that this browser has.

    Return the browser’s new key, which is the same if the same form was sent before.
    """
    file = cast("UploadedFile[Any]", request.FILES["record"])
    file.seek(0)
    attempt = join_attempt(request, sha256(file.read()).hexdigest())
    if key := Browser.key_given(attempt):
        return key
    _browser, key = Checklist.restore(
        region=record.plan.region,
        accounts=[account.slug for account in record.plan.accounts],
        device=device_of(request),
        begun_at=record.begun_at,
        ticks=[
            Tick(
                step_slug=slug,
                outcome=mark.outcome,
                ticked_at=mark.at,
                reply=mark.reply or "",
                replied_at=mark.replied_at,
            )
            for slug, mark in record.marks.items()
        ],
        at=now,
        attempt=attempt,
    )
    return key
