"""The ledger: every claim with its sources, on several pages to keep each one light."""

from collections.abc import Mapping

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Claim, Disagreement, Step, Text, walk
from optout.journey import deadline
from optout.web.citations import Citations
from optout.web.policy import public_page
from optout.web.visit import Request


@public_page()
@require_safe
def sources(request: Request) -> HttpResponse:
    """Show the timeline, and all sources, which other pages link to."""
    context = {
        "citations": Citations(CATALOGUE.sources),
        "deadline": deadline(timezone.localdate()),
        "timeline": CATALOGUE.timeline,
    }
    return _page(request, "sources.html", context)


@public_page()
@require_safe
def claims(request: Request) -> HttpResponse:
    context = {"ledger": [(step, _parts_of(step)) for step in CATALOGUE.steps]}
    return _page(request, "claims.html", context)


@public_page()
@require_safe
def background(request: Request) -> HttpResponse:
    context = {
        "topics": CATALOGUE.background,
        "correspondence": dict.fromkeys(walk(CATALOGUE.correspondence, Claim)),
    }
    return _page(request, "background.html", context)


@public_page()
@require_safe
def disagreements(request: Request) -> HttpResponse:
    return _page(request, "disagreements.html", {"disagreements": CATALOGUE.disagreements})


@public_page()
@require_safe
def documents(request: Request) -> HttpResponse:
    """Show what each starting document says."""
    context = {
        "documents": [
            {
                "source": CATALOGUE.source(slug),
                "said": _said_by(slug),
                "disagreements": _disagreements_citing(slug),
            }
            for slug in CATALOGUE.documents
        ],
    }
    return _page(request, "documents.html", context)


def _page(request: Request, template: str, context: Mapping[str, object]) -> HttpResponse:
    """Render a page of the ledger, with links to the others."""
    names = {
        "sources": _("Timeline and sources"),
        "claims": _("Claim by claim: the steps"),
        "background": _("Claim by claim: background and letters"),
        "disagreements": _("Where sources disagree"),
        "documents": _("The five articles this guide started from"),
    }
    pages = [(reverse(page), name) for page, name in names.items()]
    return render(request, template, {**context, "pages": pages})


def _parts_of(step: Step) -> list[tuple[Text, tuple[Claim, ...]]]:
    """The claims on a step’s page, under their headings, without which some would mislead."""
    parts = (
        (_("In short"), (step.lead, *step.summary)),
        (_("Used"), step.used),
        (_("Not used, %(platform)s says") % {"platform": step.platform.name}, step.not_used),
        (_("What to expect"), step.answer),
        (_("Its limits"), step.limits),
        (_("Good to know"), step.more),
    )
    return [(heading, claims) for heading, claims in parts if claims]


def _said_by(slug: str) -> list[tuple[Text, list[Claim]]]:
    """The claims that rest on a source, under the headings that they have on other pages."""
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
