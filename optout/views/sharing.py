"""The completion link: made, shown and stopped by its owner, read by colleagues."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.views.decorators.http import require_http_methods, require_safe

from optout.catalogue import CATALOGUE
from optout.journey import deadline
from optout.models import CompletionLink
from optout.views.own import no_checklist
from optout.views.qr import qr
from optout.views.visit import alive_since, find_visit, journey_of

SHOWN_FROM = 3
"""Fewer followers than this are not counted aloud: one could tell who they are."""


@require_http_methods(["GET", "HEAD", "POST"])
def share(request: HttpRequest) -> HttpResponse:
    """Let the owner make a link once no step is open, see it, and stop it."""
    now = timezone.now()
    visit = find_visit(request, now)
    if visit is None:
        return no_checklist(request, refused=request.method == "POST")
    checklist = visit.checklist
    if request.method == "POST":
        if "stop" in request.POST:
            CompletionLink.objects.filter(checklist=checklist).delete()
        elif visit.journey.is_finished:
            CompletionLink.make(checklist, at=now)
        return redirect("share")
    link = CompletionLink.objects.filter(checklist=checklist).first()
    context = {"journey": visit.journey}
    if link:
        address = settings.SITE_URL + reverse("completion", args=[link.token])
        context |= {"address": address, "qr": qr(address), "followers": _followers(link)}
    return render(request, "share.html", context)


@require_safe
def completion(request: HttpRequest, token: str) -> HttpResponse:
    """Tell a colleague how far the owner is, in the reader’s language, and nothing else.

    A link that was stopped, whose checklist is gone, or that never was is the same 404.
    """
    now = timezone.now()
    link = CompletionLink.objects.with_token(token).alive_since(alive_since(now)).first()
    if link is None:
        raise Http404
    wanted = request.GET.get("lang")
    if wanted in dict(settings.LANGUAGES):
        translation.activate(wanted)
    context = {
        "training": CATALOGUE.steps[0],
        "deadline": deadline(timezone.localdate(now)),
        "owner": journey_of(link.checklist.devices.first()),
        "followers": _followers(link),
        "token": link.token,
        "address": settings.SITE_URL + request.path,
        "addresses": [
            {
                "language": code,
                "name": name,
                "path": f"{request.path}?lang={code}",
                "here": code == translation.get_language(),
            }
            for code, name in settings.LANGUAGES
        ],
    }
    response = render(request, "completion.html", context)
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Cache-Control"] = "private, no-store"
    return response


def _followers(link: CompletionLink) -> dict[str, int] | None:
    started, finished = link.count_followers()
    return {"started": started, "finished": finished} if started >= SHOWN_FROM else None
