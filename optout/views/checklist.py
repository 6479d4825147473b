"""The visitor’s list, and the page at its end."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.journey import CHECK_AGAIN_AFTER_MONTHS, months_after, reminder_day
from optout.web.policy import own_page
from optout.web.visit import OwnersRequest, with_checklist


@own_page
@require_safe
@with_checklist()
def checklist(request: OwnersRequest) -> HttpResponse:
    context = {"journey": request.visit.journey, "others": request.visit.others()}
    return render(request, "checklist.html", context)


@own_page
@require_safe
@with_checklist()
def done(request: OwnersRequest) -> HttpResponse:
    """Say at the end what was done, what was left and which answers are still to come."""
    journey = request.visit.journey
    if not journey.is_finished:
        return redirect("checklist")
    today, finished_on = map(timezone.localdate, (timezone.now(), journey.finished_at))
    context = {
        "journey": journey,
        "unticked": CATALOGUE.headline_step in [item.step for item in journey.done],
        "check_again_on": reminder_day(finished_on, CHECK_AGAIN_AFTER_MONTHS, today),
        "is_overdue": months_after(finished_on, CHECK_AGAIN_AFTER_MONTHS) <= today,
    }
    return render(request, "done.html", context)
