"""The poster: one page to print and hang up, for a team."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.models import CompletionLink
from optout.web.addresses import address_of, in_each_language
from optout.web.policy import public_page
from optout.web.qr import qr
from optout.web.visit import Request, with_checklist_if_any


@public_page("with")
@require_safe
@with_checklist_if_any
def poster(request: Request) -> HttpResponse:
    """Show the poster with the address of the site, or with the owner’s completion link.

    `?with=link` selects the latter. It does nothing without the owner’s cookie, so the address of
    this page can be sent to anyone.
    """
    visit = request.visit
    link = CompletionLink.objects.filter(checklist=visit.checklist).first() if visit else None
    with_link = request.GET.get("with") == "link" and link is not None
    address = address_of(link) if link and with_link else settings.SITE_URL + reverse("landing")
    context: dict[str, object] = {
        "link": link,
        "with_link": with_link,
        "address": address,
        "qr": qr(address),
        "facts": CATALOGUE.headline,
        "training": CATALOGUE.headline_step,
        "steps": CATALOGUE.steps,
    }
    if with_link:
        here = f"/{get_language()}/"
        rest = request.path.removeprefix(here)
        context["addresses"] = in_each_language(lambda code: f"/{code}/{rest}?with=link")
    return render(request, "poster.html", context)
