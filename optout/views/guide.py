"""Pages that read the same for everyone who has no checklist."""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Account, Claim, Disagreement, Step, Text, walk
from optout.journey import deadline
from optout.views.citations import Citations
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
            "training": CATALOGUE.steps[0],
            "who": CATALOGUE.disagreement("who"),
            "too_late": CATALOGUE.disagreement("too-late"),
            "reach": CATALOGUE.disagreement("reach"),
        }

    if visit is None:
        return render(request, "landing.html", {"origin": origin_of(request), **context()})
    return render_alike(request, "landing.html", visit, now, context)


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
        "ledger": [(step, _parts_of(step)) for step in CATALOGUE.steps],
        "correspondence": dict.fromkeys(walk(CATALOGUE.correspondence, Claim)),
        "deadline": deadline(timezone.localdate()),
        "documents": [
            {
                "source": CATALOGUE.source(slug),
                "said": _said_by(slug),
                "disagreements": _disagreements_citing(slug),
            }
            for slug in CATALOGUE.documents
        ],
    }
    return render(request, "sources.html", context)


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Say what was tested, and when, what was not, and how to report a barrier."""
    context = {"tested_on": TESTED_ON, "axe_version": AXE_VERSION, "contact": settings.CONTACT}
    return render(request, "accessibility.html", context)


def _parts_of(step: Step) -> list[tuple[Text, tuple[Claim, ...]]]:
    """What a step’s page says, each part under a heading without which it would mislead."""
    linkedin = Account.LINKEDIN in step.accounts
    parts = (
        (_("In short"), step.summary),
        (_("Used"), step.used),
        (_("Not used, LinkedIn says") if linkedin else _("Not used, Meta says"), step.not_used),
        (_("What to expect"), step.answer),
        (_("Its limits"), step.limits),
        (_("Good to know"), step.more),
    )
    return [(heading, claims) for heading, claims in parts if claims]


def _said_by(slug: str) -> list[tuple[Text, list[Claim]]]:
    """The claims that rest on a source, under the headings they stand under elsewhere."""
    said: dict[Text, dict[Text, Claim]] = {}
    reasons = [(_("Where it applies"), walk(step.rules, Claim)) for step in CATALOGUE.steps]
    others = [(_("Good to know"), walk((CATALOGUE.timeline, CATALOGUE.background), Claim))]
    parts = [part for step in CATALOGUE.steps for part in _parts_of(step)]
    for heading, claims in (*parts, *reasons, *others):
        for claim in claims:
            if slug in claim.sources:
                said.setdefault(heading, {})[claim.text] = claim
    return [(heading, list(claims.values())) for heading, claims in said.items()]


def _disagreements_citing(slug: str) -> list[Disagreement]:
    return [
        item
        for item in CATALOGUE.disagreements
        if any(slug in side.sources for side in item.sides)
    ]
