"""Another look at what was switched off, months later: where the reminder in a calendar leads."""

from datetime import datetime

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import LOOKS
from optout.catalogue.types import Kind
from optout.days import CHECK_AGAIN_AFTER_MONTHS, months_after
from optout.journey import Item
from optout.models import OutOfDateError, version_at
from optout.views.steps import out_of_date
from optout.web.policy import own_page
from optout.web.visit import Request, Visit, no_checklist, remember, with_checklist_if_any


@own_page
@require_http_methods(["GET", "HEAD", "POST"])
@with_checklist_if_any
def check_again(request: Request) -> HttpResponse:
    """Show the settings that are off on the list, each with its link and two answers.

    Without a list, such as on another device, show where every setting is.
    """
    now = timezone.now()
    visit = request.visit
    if not visit:
        if request.method == "POST":
            return no_checklist(request)
        switches = [step for step in CATALOGUE.main_steps if step.kind == Kind.SWITCH]
        return render(request, "check_again.html", {"steps": switches})
    return note(request, visit, now) if request.method == "POST" else show(request, visit, now)


def show(request: Request, visit: Visit, now: datetime, problem: str = "") -> HttpResponse:
    journey = visit.journey
    today = timezone.localdate(now)
    looked = [_looked_on(item) == today for item in journey.off]
    context = {
        "journey": journey,
        "rows": [
            {"item": item, "seen": version_at(item.mark.changed_at if item.mark else None)}
            for item in journey.off
        ],
        "looks": LOOKS,
        "looked": sum(looked),
        "next_on": months_after(today, CHECK_AGAIN_AFTER_MONTHS) if all(looked) else None,
        "problem": problem,
    }
    return render(request, "check_again.html", context, status=422 if problem else 200)


def note(request: Request, visit: Visit, now: datetime) -> HttpResponse:
    """Record what another look found, beside what was said before."""
    items = {item.step.slug: item for item in visit.journey.items}
    item = items.get(request.POST.get("step", ""))
    look = request.POST.get("look", "")
    if not item or look not in [each.outcome for each in LOOKS]:
        return show(request, visit, now, _("Choose one of the answers on this page."))
    if item not in visit.journey.off or not item.mark:
        return out_of_date(request, item.step, now)
    try:
        saved = visit.checklist.note_reply(
            item.step.slug, look, to=item.mark.outcome, at=now, seen=request.POST.get("seen")
        )
    except OutOfDateError:
        return out_of_date(request, item.step, now)
    if not saved:
        return no_checklist(request)
    response = redirect(f"{reverse('check_again')}#{item.step.slug}")
    remember(response, visit.key)
    return response


def _looked_on(item: Item) -> object:
    """The day of the last look, or None if there was none since the first answer."""
    replied_at = item.mark.replied_at if item.mark else None
    return timezone.localdate(replied_at) if replied_at else None
