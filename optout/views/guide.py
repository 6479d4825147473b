"""Pages to read: the start, the comparison, what this site keeps, and how accessible it is."""

from datetime import date

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Step
from optout.days import Phase, deadline
from optout.web.policy import public_page
from optout.web.visit import Request, with_checklist_if_any

TESTED_ON = date(2026, 11, 22)
"""The day on which the whole accessibility page was last verified, also by hand."""

AXE_VERSION = "4.12"


@public_page()
@require_safe
def root(request: Request) -> HttpResponse:
    """Send the visitor to their language: French unless the browser prefers English."""
    return redirect("landing")


@public_page("from")
@require_safe
@with_checklist_if_any
def landing(request: Request) -> HttpResponse:
    who = CATALOGUE.disagreement(CATALOGUE.headline.who)
    too_late = CATALOGUE.disagreement(CATALOGUE.headline.too_late)
    when = deadline(timezone.localdate())
    context = {
        "journey": request.visit.journey if request.visit else None,
        "deadline": when,
        "steps": CATALOGUE.main_steps,
        "further": [each.name for step in CATALOGUE.further_steps for each in step.accounts],
        "facts": CATALOGUE.headline,
        "training": CATALOGUE.headline_step,
        "who": who,
        "rests_on": too_late.rests_on + (who.rests_on if when.phase == Phase.AFTER else ()),
    }
    return render(request, "landing.html", context)


@public_page()
@require_safe
def compare(request: Request) -> HttpResponse:
    context = {
        "points": CATALOGUE.comparison.points,
        "linkedin": CATALOGUE.step(CATALOGUE.comparison.linkedin),
        "meta": CATALOGUE.step(CATALOGUE.comparison.meta),
    }
    return render(request, "compare.html", context)


@public_page()
@require_safe
@with_checklist_if_any
def assistants(request: Request) -> HttpResponse:
    """Compare the assistants, with the way to each one’s setting."""
    steps = [step for step in CATALOGUE.steps if step.glance]
    context = {
        "journey": request.visit.journey if request.visit else None,
        "steps": steps,
        "newest": CATALOGUE.newest(steps),
        "card": "card-assistants",
        "common": CATALOGUE.assistants.claims,
    }
    return render(request, "assistants.html", context)


@public_page()
@require_safe
def no_switch(request: Request) -> HttpResponse:
    """Say what is known of services without a setting, or without one that we could confirm."""
    return render(request, "no_switch.html", {"topics": CATALOGUE.no_switch})


@public_page()
@require_safe
def data(request: Request) -> HttpResponse:
    """Say which data each company uses, and which it says it does not."""
    return _data(request, CATALOGUE.main_steps)


@public_page()
@require_safe
def assistants_data(request: Request) -> HttpResponse:
    """The same for the assistants, with the proof in the ledger: here it would be too heavy."""
    return _data(request, CATALOGUE.further_steps, is_long=True)


def _data(request: Request, steps: tuple[Step, ...], *, is_long: bool = False) -> HttpResponse:
    context = {"steps": [step for step in steps if step.used], "is_long": is_long}
    return render(request, "data.html", context)


@public_page()
@require_safe
def no_account(request: Request) -> HttpResponse:
    """Say what there is for people without an account, whose data others have posted."""
    guests = CATALOGUE.guests
    context = {"guests": guests, "platforms": [each.platform.name for each in guests]}
    return render(request, "no_account.html", context)


@public_page()
@require_safe
def accessibility(request: Request) -> HttpResponse:
    """Say what was tested and when, what was not tested, and how to report a barrier."""
    context = {"tested_on": TESTED_ON, "axe_version": AXE_VERSION, "contact": settings.CONTACT}
    return render(request, "accessibility.html", context)


@public_page()
@require_safe
@with_checklist_if_any
def privacy(request: Request) -> HttpResponse:
    """Say what is stored, and link to erasing it."""
    visit = request.visit
    context = {
        "device_cookie": settings.DEVICE_COOKIE,
        "is_encrypted": settings.HTTPS,
        "contact": settings.CONTACT,
        "backup_days": settings.BACKUP_DAYS,
        "journey": visit.journey if visit else None,
        "checklist": visit.checklist if visit else None,
        "lists": 1 + len(visit.behind) if visit else 0,
    }
    return render(request, "privacy.html", context)
