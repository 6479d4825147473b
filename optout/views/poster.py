"""The poster: one page to print and hang up, for a team."""

from collections.abc import Iterable
from datetime import date

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from optout.catalogue import CATALOGUE
from optout.catalogue.evidence import Source, Sourced, SourceKind
from optout.catalogue.types import Device
from optout.models import CompletionLink
from optout.web.addresses import address_of, in_each_language
from optout.web.citations import Citations
from optout.web.policy import public_page
from optout.web.qr import qr
from optout.web.visit import Request, with_checklist_if_any

SOURCES_NAMED = 3
LONGEST_NAME = 80


@public_page("with")
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@with_checklist_if_any
def poster(request: Request) -> HttpResponse:
    """Show the poster with the address of the site, or with the owner’s completion link.

    `?with=link` selects the latter. It does nothing without the owner’s cookie, so the address of
    this page can be sent to anyone.

    A POST writes the name of those who put it up on the poster, and changes nothing. With a
    script the browser does that alone, and the name is not sent.
    """
    visit = request.visit
    link = CompletionLink.objects.filter(checklist=visit.checklist).first() if visit else None
    with_link = request.GET.get("with") == "link" and link is not None
    address = address_of(link) if link and with_link else settings.SITE_URL + reverse("landing")
    facts, training = CATALOGUE.headline, CATALOGUE.headline_step
    paths = [(device, training.actions[0].path(device)) for device in Device]
    claims = (*training.summary, facts.default, facts.data, facts.limit)
    context: dict[str, object] = {
        "link": link,
        "with_link": with_link,
        "address": address,
        "qr": qr(address),
        "today": timezone.localdate(),
        "posted_by": _name(request.POST.get("by", "")),
        "longest": LONGEST_NAME,
        "facts": facts,
        "training": training,
        "steps": CATALOGUE.main_steps,
        "paths": paths,
        "citations": Citations([source.slug for source in best_sources(claims)]),
    }
    if with_link:
        here = f"/{get_language()}/"
        rest = request.path.removeprefix(here)
        context["addresses"] = in_each_language(lambda code: f"/{code}/{rest}?with=link")
    return render(request, "poster.html", context)


def _name(typed: str) -> str:
    """A name as typed, on one line and without control characters."""
    return "".join(filter(str.isprintable, " ".join(typed.split())))[:LONGEST_NAME]


def best_sources(statements: Iterable[Sourced]) -> list[Source]:
    """Return one source each of a few named publishers: official texts first, then the newest."""
    slugs = {slug for each in statements for slug in each.sources}
    kinds = list(SourceKind)
    ranked = sorted(
        map(CATALOGUE.source, slugs),
        key=lambda each: (
            kinds.index(each.kind),
            -(each.dated_on or date.min).toordinal(),
            each.slug,
        ),
    )
    best: dict[str, Source] = {}
    for source in ranked:
        if source.dated_on and source.counts_as:
            best.setdefault(source.counts_as, source)
    return list(best.values())[:SOURCES_NAMED]
