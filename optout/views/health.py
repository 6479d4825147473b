"""For those who run the site, and those who find a hole in it."""

from datetime import timedelta

from django.conf import settings
from django.db import Error, connection, transaction
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from optout.models import Checklist
from optout.web.policy import probe, public_file
from optout.web.visit import Request

GOOD_FOR = timedelta(days=180)


@probe
@require_safe
def livez(request: Request) -> HttpResponse:
    """Say that this process answers. The guide needs no more, so this asks no database."""
    return HttpResponse("live\n", content_type="text/plain")


@probe
@require_safe
def readyz(request: Request) -> HttpResponse:
    """Say whether a tick could be kept: 503 where the database cannot be reached or written."""
    try:
        with transaction.atomic():
            # On PostgreSQL this is what a standby refuses.
            Checklist.objects.select_for_update().filter(pk=0).first()
            if connection.vendor == "sqlite":
                # The write lock can be had on a full or read-only disk: only writing
                # tells. This writes a number that nobody uses, as it was.
                connection.cursor().execute("PRAGMA user_version = 0")
    except Error:
        return HttpResponse("not ready\n", content_type="text/plain", status=503)
    return HttpResponse("ready\n", content_type="text/plain")


@public_file
@require_safe
def security_txt(request: Request) -> HttpResponse:
    """Say whom to tell of a security fault, as RFC 9116 asks for: without a contact, no file."""
    if not settings.CONTACT:
        raise Http404
    contact = settings.CONTACT
    lines = {
        "Contact": contact if ":" in contact else f"mailto:{contact}",
        "Expires": (timezone.now() + GOOD_FOR).isoformat(timespec="seconds"),
        "Preferred-Languages": ", ".join(code for code, _ in settings.LANGUAGES),
        "Canonical": settings.SITE_URL + reverse("security_txt"),
    }
    body = "".join(f"{name}: {value}\n" for name, value in lines.items())
    return HttpResponse(body, content_type="text/plain; charset=utf-8")
