"""The poster: one page to print and hang up, for a team."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.models import CompletionLink
from optout.views.context import in_each_language
from optout.views.qr import qr
from optout.views.sharing import address_of
from optout.views.visit import look_for_visit


@require_safe
def poster(request: HttpRequest) -> HttpResponse:
    """Show the poster with the address of the site, or with the owner’s completion link.

    `?with=link` says which, and means nothing without the owner’s cookie: the
    address of this page can be sent to anyone.
    """
    visit = look_for_visit(request, timezone.now())
    link = visit and CompletionLink.objects.filter(checklist=visit.checklist).first()
    with_link = link is not None and request.GET.get("with") == "link"
    address = address_of(link) if with_link else settings.SITE_URL + reverse("landing")
    context = {
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
