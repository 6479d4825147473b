"""The written objection. What visitors type here is discarded after the answer."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.correspondence import Correspondent, Objection
from optout.catalogue.types import Part, Platform, Region
from optout.forms import REASON_AT_LEAST, LetterForm
from optout.journey import Plan
from optout.letter import (
    DAY,
    MAIL_AT_MOST,
    MAIL_AT_MOST_ON_WINDOWS,
    Words,
    as_text,
    mail_address,
    mail_at_most,
    subject,
    write,
)
from optout.web.dates import day
from optout.web.policy import public_page
from optout.web.visit import Request, find_visit_if_in_reach, with_checklist_if_any


@public_page("to")
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: Request) -> HttpResponse:
    """Ask for what a letter needs, and return the letter in the page or as a plain text.

    A POST changes nothing and reads no table. It is a POST because what is typed must not appear
    in an address.
    """
    letters = CATALOGUE.correspondence
    context = {
        "letters": letters,
        "mail_at_most": MAIL_AT_MOST,
        "mail_at_most_on_windows": MAIL_AT_MOST_ON_WINDOWS,
    }
    plan = None
    if request.method == "POST":
        form = LetterForm(request.POST)
        if form.is_valid() and form.objection().recipient:
            letter = write(form.objection(), form.words(), day(timezone.localdate()))
            if request.POST.get("as") == "text":
                return _plain(as_text(letter), form.cleaned_data["platform"])
            at_most = mail_at_most(request.headers.get("User-Agent", ""))
            mail, mail_is_whole = mail_address(letter, at_most)
            context |= {
                "letter": letter,
                "mail": mail,
                "mail_is_whole": mail_is_whole,
                "zone": settings.TIME_ZONE,
            }
    else:
        visit = find_visit_if_in_reach(request)
        plan = visit.journey.plan if visit else None
        form = LetterForm(initial=_known(plan, request.GET.get("to")))
        context["journey"] = visit.journey if visit else None
    chosen, objection = _chosen(form)
    correspondents, elsewhere = _offered(chosen, plan)
    form.offer([each.platform for each in correspondents])
    platforms = [each.platform for each in correspondents]
    context |= {
        "form": form,
        "chosen": chosen,
        "correspondents": correspondents,
        "elsewhere": elsewhere,
        "companies": [platform.name for platform in platforms],
        "platform_hint": " ".join(
            str(platform.accounts_note) for platform in platforms if platform.accounts_note
        ),
        "asks_for_erasure": [each.ask_erasure for each in correspondents if each.ask_erasure],
        "objection": objection,
        "region": form["region"].value(),
        "region_name": dict(Region.choices).get(form["region"].value() or ""),
        "drafts": [
            (correspondent, each, write(each, Words(erase=True), DAY))
            for correspondent in correspondents
            for each in correspondent.objections
            if each.recipient
        ],
        "day": DAY,
        "subject": subject(),
        "file": _file_name(),
        "reason_at_least": REASON_AT_LEAST,
    }
    return render(request, "letter.html", context, status=422 if form.errors else 200)


@public_page()
@require_safe
@with_checklist_if_any
def complaint(request: Request) -> HttpResponse:
    """Say who takes a complaint; the visitor’s region is unfolded if they have a list."""
    visit = request.visit
    context = {
        "letters": CATALOGUE.correspondence,
        "journey": visit.journey if visit else None,
        "region": visit.journey.plan.region if visit else None,
    }
    return render(request, "complaint.html", context)


def _known(plan: Plan | None, platform: str | None) -> dict[str, object]:
    """The answers that we already have: where the visitor lives, and whom they write to."""
    if plan is None:
        return {"platform": platform}
    theirs = [
        each.platform.slug
        for each in CATALOGUE.correspondence.correspondents
        if set(each.platform.accounts) & set(plan.accounts)
    ]
    if not platform and len(theirs) == 1:
        platform = theirs[0]
    return {"region": plan.region, "platform": platform}


def _chosen(form: LetterForm) -> tuple[Correspondent | None, Objection | None]:
    """The correspondent and objection for the answers; None where one is missing or unknown."""
    try:
        correspondent = CATALOGUE.correspondence.correspondent(form["platform"].value())
    except KeyError:
        return None, None
    region = form["region"].value()
    return correspondent, correspondent.objection(region) if region in Region else None


def _offered(
    chosen: Correspondent | None, plan: Plan | None
) -> tuple[list[Correspondent], list[Platform]]:
    """Return the companies to choose from, which are those of one part of the guide, and those
    that other pages are for. All of them would make the page too heavy for a slow line."""
    part = _part(chosen, plan)
    everyone = CATALOGUE.correspondence.correspondents
    return (
        [each for each in everyone if each.platform.part == part],
        [each.platform for each in everyone if each.platform.part != part],
    )


def _part(chosen: Correspondent | None, plan: Plan | None) -> Part:
    """The part of who was chosen; else of the visitor’s accounts, if they are all in one."""
    main = CATALOGUE.headline_step.platform.part
    if chosen:
        return chosen.platform.part
    own = set(plan.accounts) if plan else set()
    parts = {each.part for each in CATALOGUE.platforms if own & set(each.accounts)}
    return parts.pop() if len(parts) == 1 else main


def _plain(text: str, platform: str) -> HttpResponse:
    name = _file_name().replace("*", platform)
    return HttpResponse(
        text,
        content_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _file_name() -> str:
    """The name of the file, with a star in place of the platform’s slug."""
    return _("objection-*.txt")
