"""The visitor’s record, to print and as a file, and the file’s schema."""

from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from optout.record import schema, write
from optout.web.policy import public_file, shows_a_secret
from optout.web.visit import OwnersRequest, Request, no_file, with_checklist


@shows_a_secret
@require_safe
@with_checklist()
def record(request: OwnersRequest) -> HttpResponse:
    """Show what was done and when, to print."""
    context = {
        "journey": request.visit.journey,
        "checklist": request.visit.checklist,
        "now": timezone.now(),
        "zone": settings.TIME_ZONE,
    }
    return render(request, "record.html", context)


@shows_a_secret
@require_safe
@with_checklist(otherwise=no_file)
def record_data(request: OwnersRequest) -> HttpResponse:
    """Return the record as a file that `plan` can read back in."""
    now = timezone.now()
    data = write(
        request.visit.journey,
        begun_at=request.visit.checklist.created_at,
        at=now,
        language=request.LANGUAGE_CODE,
        site=settings.SITE_URL,
    )
    name = f"untick-record-{timezone.localdate(now).isoformat()}.json"
    return JsonResponse(
        data,
        # In ASCII, which every editor saves as it is.
        json_dumps_params={"indent": 1},
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@public_file
@require_safe
def record_schema(request: Request) -> HttpResponse:
    return JsonResponse(
        {"$id": f"{settings.SITE_URL}{request.path}"} | schema(),
        json_dumps_params={"indent": 1},
        content_type="application/schema+json",
    )
