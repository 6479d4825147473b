"""Pages to read: the start, the comparison, what this site keeps, and how accessible it is."""

from datetime import date

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.journey import deadline
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
    context = {
        "journey": request.visit.journey if request.visit else None,
        "deadline": deadline(timezone.localdate()),
        "steps": CATALOGUE.steps,
        "facts": CATALOGUE.headline,
        "training": CATALOGUE.headline_step,
        "who": CATALOGUE.disagreement(CATALOGUE.headline.who),
        "too_late": CATALOGUE.disagreement(CATALOGUE.headline.too_late),
        "reach": CATALOGUE.disagreement(CATALOGUE.headline.reach),
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
def data(request: Request) -> HttpResponse:
    """Say which data each company uses, and which it says it does not."""
    context = {"steps": [step for step in CATALOGUE.steps if step.used]}
    return render(request, "data.html", context)


@public_page()
@require_safe
def no_account(request: Request) -> HttpResponse:
    """Say what there is for people without an account, whose data others have posted."""
    return render(request, "no_account.html", {"guests": CATALOGUE.guests})


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
        "contact": settings.CONTACT,
        "backup_days": settings.BACKUP_DAYS,
        "journey": visit.journey if visit else None,
        "checklist": visit.checklist if visit else None,
    }
    return render(request, "privacy.html", context)
