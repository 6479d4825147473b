"""The completion link: its owner makes, sees and stops it, and colleagues read it."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from optout.catalogue import CATALOGUE
from optout.days import deadline
from optout.models import Checklist, CompletionLink
from optout.web.addresses import address_of, in_each_language
from optout.web.policy import shows_a_secret
from optout.web.qr import qr
from optout.web.visit import (
    OwnersRequest,
    Request,
    alive_since,
    journey_of,
    no_checklist,
    with_checklist,
)


@shows_a_secret
@require_http_methods(["GET", "HEAD", "POST"])
@with_checklist()
def share(request: OwnersRequest) -> HttpResponse:
    """Let the owner make a link once something is answered, see it, and stop it."""
    visit, checklist = request.visit, request.visit.checklist
    now = timezone.now()
    if request.method == "POST":
        if "stop" in request.POST:
            CompletionLink.objects.filter(checklist=checklist).delete()
        elif visit.journey.is_begun and not _make(checklist, now):
            return no_checklist(request)
        return redirect("share")
    link = CompletionLink.objects.filter(checklist=checklist).first()
    context: dict[str, object] = {"journey": visit.journey}
    if link:
        address = address_of(link)
        context |= {
            "address": address,
            "qr": qr(address),
            "messages": messages(address),
            "starts": link.starts_shown(timezone.localdate(now)),
        }
    return render(request, "share.html", context)


@transaction.atomic
def _make(checklist: Checklist, now: datetime) -> bool:
    """Make the list’s link; return False if the list was erased meanwhile."""
    if not Checklist.objects.locked(checklist.pk):
        return False
    CompletionLink.make(checklist, at=now)
    return True


@shows_a_secret
@require_safe
def completion(request: Request, token: str) -> HttpResponse:
    """Tell a colleague how far the owner is, in the reader’s language, and nothing else.

    A link that was stopped, whose checklist is gone or that never existed gets the same 404.
    There is no limit: 128 bits cannot be guessed, and a dead link in an office’s chat would
    lock the office out.
    """
    # First, because the page that says the link is gone is read in that language too.
    query = _choose_language(request)
    now = timezone.now()
    link = CompletionLink.objects.with_token(token).alive_since(alive_since(now)).first()
    if link is None:
        raise Http404
    owner = journey_of(link.checklist)
    context = {
        "facts": CATALOGUE.headline,
        "training": CATALOGUE.headline_step,
        "deadline": deadline(timezone.localdate(now)),
        "owner": owner,
        "reported_at": owner.answered_at,
        "starts": link.starts_shown(timezone.localdate(now)),
        "token": link.token,
        "address": settings.SITE_URL + request.path + query,
        "addresses": in_each_language(lambda code: f"{request.path}?lang={code}"),
    }
    response = render(request, "completion.html", context)
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


@shows_a_secret
@require_safe
def completion_as_sent(request: Request, sent: str) -> HttpResponse:
    """Lead to the link without what came along, such as the full stop of a sentence."""
    token = re.search(r"[\w-]+", sent, re.ASCII)
    if token is None:
        raise Http404
    return redirect(reverse("completion", args=[token[0]], query=request.GET))


def _choose_language(request: Request) -> str:
    """Activate the language that the address asks for; return the query that keeps it.

    `?lang=` is the reader’s choice. `?card=` is the owner’s language, for chats that fetch a
    preview without naming a language. A browser that names one gets that one.
    """
    languages = dict(settings.LANGUAGES)
    if (wanted := request.GET.get("lang")) in languages:
        translation.activate(wanted)
        return f"?lang={wanted}"
    if (hint := request.GET.get("card")) in languages:
        if request.headers.get("Accept-Language", "") in ("", "*"):
            translation.activate(hint)
        if get_language() == hint:
            return f"?card={hint}"
    return ""


@dataclass(frozen=True)
class Message:
    """Words to send a link with, in one voice: a line for a chat, and an e-mail."""

    name: str
    voice: str
    short: str
    subject: str
    body: str

    @property
    def href(self) -> str:
        """The link by which the owner’s own program writes the e-mail."""
        # RFC 6068 ends a line with both characters, and leaves only this one way to write a space.
        lines = quote(self.body.replace("\n", "\r\n"), safe="")
        return f"mailto:?subject={quote(self.subject, safe='')}&body={lines}"


def messages(address: str) -> list[Message]:
    """The messages for an address in the voices of “I” and “we”, in the language of the page."""
    subject = _("LinkedIn, AI and our data: how to say no")
    greeting = _("Hello,")
    closing = _(
        "It leads straight to the switch and, if you like, to the others. Saying no works "
        "from now on; it cannot undo past training."
    )
    choice = _("Whether you do it is up to you: the guide tells no one what you decide.")
    by_one = _(
        "LinkedIn trains its AI on its members’ data, by default. I am using a guide that shows "
        "how to say no, needs no account and cites its sources:"
    )
    by_several = _(
        "LinkedIn trains its AI on its members’ data, by default. We recommend a guide that shows "
        "how to say no, needs no account and cites its sources:"
    )
    return [
        Message(name, voice, words, subject, "\n\n".join((greeting, words, address, *rest)))
        for name, voice, words, rest in (
            ("one", _("From me to a colleague"), by_one, (closing,)),
            ("several", _("From us to our team"), by_several, (closing, choice)),
        )
    ]
