"""Health checks for hosts, and security.txt."""

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
    """Say that this process answers, and which release it is. This asks no database: the guide
    needs none."""
    return HttpResponse(f"live {settings.RELEASE}\n", content_type="text/plain")


@probe
@require_safe
def readyz(request: Request) -> HttpResponse:
    """Say whether a tick could be saved: 503 if the database cannot be reached or written to."""
    try:
        with transaction.atomic():
            # A PostgreSQL standby refuses this.
            Checklist.objects.select_for_update().filter(pk=0).first()
            if connection.vendor == "sqlite":
                # SQLite gives the write lock even on a full or read-only disk, so write
                # something: an unused number, which stays the same.
                connection.cursor().execute("PRAGMA user_version = 0")
    except Error:
        return HttpResponse("not ready\n", content_type="text/plain", status=503)
    return HttpResponse("ready\n", content_type="text/plain")


@public_file
@require_safe
def security_txt(request: Request) -> HttpResponse:
    """Say where to report a security fault (RFC 9116). Without a contact there is no file."""
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
