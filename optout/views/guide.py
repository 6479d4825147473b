"""Pages that read the same for everyone who has no checklist."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Claim, Disagreement, Step, walk
from optout.journey import deadline
from optout.views.citations import Citations
from optout.views.visit import find_visit


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
    visit = find_visit(request, now)
    context = {
        "journey": visit.journey if visit else None,
        "deadline": deadline(timezone.localdate(now)),
        "steps": CATALOGUE.steps,
        "training": CATALOGUE.steps[0],
        "who": CATALOGUE.disagreement("who"),
        "too_late": CATALOGUE.disagreement("too-late"),
        "reach": CATALOGUE.disagreement("reach"),
    }
    return render(request, "landing.html", context)


@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    context = {
        "points": CATALOGUE.comparison,
        "linkedin": CATALOGUE.step("linkedin-ai-training"),
        "meta": CATALOGUE.step("meta-ai"),
    }
    return render(request, "compare.html", context)


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """Show every claim with its sources, and what each starting document says."""
    context = {
        "catalogue": CATALOGUE,
        "citations": Citations(CATALOGUE.sources),
        "ledger": [(step, _claims_of(step)) for step in CATALOGUE.steps],
        "deadline": deadline(timezone.localdate()),
        "documents": [
            {
                "source": CATALOGUE.source(slug),
                "claims": _claims_citing(slug),
                "disagreements": _disagreements_citing(slug),
            }
            for slug in CATALOGUE.documents
        ],
    }
    return render(request, "sources.html", context)


def _claims_of(step: Step) -> list[Claim]:
    parts = (step.summary, step.used, step.not_used, step.answer, step.limits, step.more)
    return list(walk(parts, Claim))


def _claims_citing(slug: str) -> list[Claim]:
    settled = (CATALOGUE.steps, CATALOGUE.timeline, CATALOGUE.background)
    claims = {claim.text: claim for claim in walk(settled, Claim) if slug in claim.sources}
    return list(claims.values())


def _disagreements_citing(slug: str) -> list[Disagreement]:
    return [
        item
        for item in CATALOGUE.disagreements
        if any(slug in side.sources for side in item.sides)
    ]
