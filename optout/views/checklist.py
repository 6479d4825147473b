"""The visitor’s own list, which is also the end of the journey, and the way to a new one."""

from datetime import datetime

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.days import CHECK_AGAIN_AFTER_MONTHS, months_after, reminder_day
from optout.journey import Journey
from optout.web.policy import own_page, shows_a_secret
from optout.web.visit import OwnersRequest, Request, go_on, with_checklist


def _cookie_refused(request: Request) -> HttpResponse:
    context = {
        "steps": CATALOGUE.main_steps,
        "training": CATALOGUE.headline_step,
        "cookie_refused": True,
    }
    return render(request, "no_checklist.html", context)


@shows_a_secret
@require_safe
@with_checklist(otherwise=_cookie_refused)
def opened(request: OwnersRequest) -> HttpResponse:
    """Lead on to a list that was just made, joined or restored.

    A browser that refused the cookie gets no further, and is told. The mark of such a visit is
    an address of its own: in that of a page, it would be shared and bookmarked.
    """
    return redirect("checklist") if "list" in request.GET else go_on(request.visit.journey)


@own_page
@require_safe
@with_checklist()
def checklist(request: OwnersRequest) -> HttpResponse:
    """Show what is left to do or, when nothing is, what was done, left and is awaited."""
    visit = request.visit
    further = [visit.journey.item(step) for step in CATALOGUE.further_steps]
    context = {
        "journey": visit.journey,
        "others": visit.others(),
        "offers_further": further and not any(item.has_account for item in further),
    }
    if visit.journey.checked_at:
        context |= _end(visit.journey, visit.journey.checked_at)
    return render(request, "checklist.html", context)


def _end(journey: Journey, checked_at: datetime) -> dict[str, object]:
    today, checked_on = map(timezone.localdate, (timezone.now(), checked_at))
    is_off = CATALOGUE.headline_step in [item.step for item in journey.off]
    return {
        "unticked": is_off and not journey.waiting,
        "check_again_on": reminder_day(checked_on, CHECK_AGAIN_AFTER_MONTHS, today),
        "is_overdue": months_after(checked_on, CHECK_AGAIN_AFTER_MONTHS) <= today,
    }


@own_page
@require_safe
def done(request: OwnersRequest) -> HttpResponse:
    """Lead to the list, which says what was done. Bookmarks and old reminders name this page."""
    return redirect("checklist")
