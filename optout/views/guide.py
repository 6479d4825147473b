"""Pages that read the same for everyone who has no checklist."""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.journey import deadline
from optout.views.context import origin_of
from optout.views.rendered import render_alike
from optout.views.visit import look_for_visit

TESTED_ON = date(2026, 11, 22)
"""The day on which all that the accessibility page says was last seen to be true, by hand too."""

AXE_VERSION = "4.12"


@require_safe
def root(request: HttpRequest) -> HttpResponse:
    """Send the visitor to their language: French unless the browser prefers English."""
    with translation.override(translation.get_language_from_request(request)):
        response = redirect("landing")
    patch_vary_headers(response, ["Accept-Language"])
    return response


@require_safe
def landing(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    visit = look_for_visit(request, now)

    def context() -> dict[str, object]:
        return {
            "journey": visit.journey if visit else None,
            "deadline": deadline(timezone.localdate(now)),
            "steps": CATALOGUE.steps,
            "facts": CATALOGUE.headline,
            "training": CATALOGUE.headline_step,
            "who": CATALOGUE.disagreement(CATALOGUE.headline.who),
            "too_late": CATALOGUE.disagreement(CATALOGUE.headline.too_late),
            "reach": CATALOGUE.disagreement(CATALOGUE.headline.reach),
        }

    if visit is None:
        return render(request, "landing.html", {"origin": origin_of(request), **context()})
    return render_alike(request, "landing.html", visit, now, context)


@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    context = {
        "points": CATALOGUE.comparison.points,
        "linkedin": CATALOGUE.step(CATALOGUE.comparison.linkedin),
        "meta": CATALOGUE.step(CATALOGUE.comparison.meta),
    }
    return render(request, "compare.html", context)


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Say what was tested, and when, what was not, and how to report a barrier."""
    context = {"tested_on": TESTED_ON, "axe_version": AXE_VERSION, "contact": settings.CONTACT}
    return render(request, "accessibility.html", context)
