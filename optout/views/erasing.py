"""Erasing all lists of a browser."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from django.views.decorators.http import require_http_methods

from optout.models import Checklist, Erasure
from optout.web.policy import shows_a_secret
from optout.web.visit import OwnersRequest, Request, Visit, clear_browser, with_checklist


def _nothing_to_erase(request: Request) -> HttpResponse:
    context = {"erased": "erased" in request.GET, "backup_days": settings.BACKUP_DAYS}
    status = 409 if request.method == "POST" else 200
    return render(request, "erase.html", context, status=status)


@shows_a_secret
@require_http_methods(["GET", "HEAD", "POST"])
@with_checklist(otherwise=_nothing_to_erase)
def erase(request: OwnersRequest) -> HttpResponse:
    """Ask for confirmation. The POST erases, then redirects so that a reload sends nothing.

    The form names the lists that it was shown for. If the browser opens other lists by then,
    nothing is erased, and the page asks again about those.
    """
    visit = request.visit
    confirmed = request.method == "POST"
    shown_for = _fingerprint_of_lists(visit)
    if confirmed and constant_time_compare(request.POST.get("lists", ""), shown_for):
        Erasure.erase(Checklist.objects.opened_by(visit.key), at=timezone.now())
        response = redirect(f"{reverse('erase')}?erased")
        clear_browser(response)
        return response
    context = {
        "backup_days": settings.BACKUP_DAYS,
        "journey": visit.journey,
        "others": visit.behind,
        "lists": shown_for,
        "changed": confirmed,
    }
    return render(request, "erase.html", context, status=409 if confirmed else 200)


def _fingerprint_of_lists(visit: Visit) -> str:
    """Identify the lists that a browser opens, without revealing their numbers."""
    numbers = sorted(browser.checklist_id for browser in (visit.browser, *visit.behind))
    return salted_hmac("optout.erase", str(numbers), algorithm="sha256").hexdigest()
