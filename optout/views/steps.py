"""One setting on one page: anyone can read it, and an owner of a list can answer it."""

from datetime import date, datetime, timedelta
from operator import attrgetter

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import WORDS, Outcome
from optout.catalogue.types import Kind, Platform, Region, Step, Verdict
from optout.days import Freshness, freshness
from optout.journey import Item, Journey, paths_of, verdict_anywhere
from optout.models import Browser, OutOfDateError, version_at
from optout.web.policy import public_page
from optout.web.readers import Finding, findings
from optout.web.visit import (
    OwnersRequest,
    Request,
    find_visit,
    go_on,
    journey_of,
    no_checklist,
    remember,
    with_checklist,
    with_checklist_if_any,
)

LATER = "later"
"""Said to go on without an answer. It changes nothing."""

JUST_NOW = timedelta(minutes=10)
"""How long the latest answer is read back on the next page, with a way to undo it."""


@public_page("from", one_for_each=lambda: CATALOGUE.steps)
@require_http_methods(["GET", "HEAD", "POST"])
def step(request: Request, step: Step) -> HttpResponse:
    return answer(request, step) if request.method == "POST" else read(request, step)


@with_checklist_if_any
def read(request: Request, step: Step) -> HttpResponse:
    journey = request.visit.journey if request.visit else None
    return render(request, "step.html", _context(request, step, journey, timezone.now()))


@with_checklist()
def answer(request: OwnersRequest, step: Step) -> HttpResponse:
    """Save an answer and lead to the next step; stay on this one while it needs more."""
    now = timezone.now()
    visit, item = request.visit, request.visit.journey.item(step)
    if request.POST.get("outcome") == LATER:
        return go_on(visit.journey, after=step)
    if problem := _problem(item, request, now):
        if item.applies and request.POST.get("seen", _seen(item)) != _seen(item):
            # It fitted what its page showed.
            return out_of_date(request, step, now)
        context = {"problem": problem, **_context(request, step, visit.journey, now)}
        return render(request, "step.html", context, status=422)
    try:
        journey = _save(request, step, now)
    except OutOfDateError:
        return out_of_date(request, step, now)
    if journey is None:
        return no_checklist(request)
    is_settled = "outcome" in request.POST and not journey.item(step).is_open
    response = go_on(journey, after=step) if is_settled else redirect("step", step)
    remember(response, visit.key)
    return response


def _problem(item: Item, request: Request, now: datetime) -> str | None:
    """Say what is wrong with an answer, or None."""
    if not item.applies:
        return _does_not_apply()
    if "reply" in request.POST:
        replies = [each.outcome for each in item.replies(timezone.localtime(now))]
        is_known = bool(replies) and request.POST["reply"] in ("", *replies)
    else:
        known = {Outcome.OPEN, *(each.outcome for each in item.words.answers)}
        is_known = request.POST.get("outcome", "") in known
    return None if is_known else _("Choose one of the answers on this page.")


def _does_not_apply() -> str:
    return _("This step does not apply to you, so what you chose for it was not saved.")


@transaction.atomic
def _save(request: OwnersRequest, step: Step, now: datetime) -> Journey | None:
    """Return the journey with the answer in it, or None if the list was erased meanwhile."""
    browser: Browser = request.visit.browser
    mark = request.visit.journey.item(step).mark
    said, reply = request.POST.get("outcome", ""), request.POST.get("reply", "")
    seen = request.POST.get("seen")
    if "reply" in request.POST and mark:
        saved = browser.checklist.note_reply(step.slug, reply, to=mark.outcome, at=now, seen=seen)
    elif said == Outcome.OPEN:
        saved = browser.checklist.reopen(step.slug, at=now, seen=seen)
    else:
        saved = browser.checklist.tick(step.slug, said, at=now, seen=seen)
    return journey_of(browser.checklist) if saved else None


def out_of_date(request: Request, step: Step, now: datetime) -> HttpResponse:
    """Show the step as it is now: the answer from an older page was not saved."""
    visit = find_visit(request)
    if visit is None:
        return no_checklist(request)
    problem = _(
        "What you chose for this step was not saved, because the page did not show what your list "
        "says of it now. Here it is as it stands; answer again if that is not right."
    )
    context = {
        "problem": problem if visit.journey.item(step).applies else _does_not_apply(),
        "was_out_of_date": True,
        **_context(request, step, visit.journey, now),
    }
    return render(request, "step.html", context, status=409)


def _context(
    request: Request, step: Step, journey: Journey | None, now: datetime
) -> dict[str, object]:
    item = journey.item(step) if journey else None
    part = journey.part_of(step) if journey and item and item.counts else None
    latest = _just_answered(journey, now) if journey else None
    today = timezone.localdate(now)
    # A database that has just been waited for in vain is not asked again.
    is_down = getattr(request, "list_is_out_of_reach", False)
    actions = item.actions if item else step.actions
    return {
        "step": step,
        "journey": journey,
        "item": item,
        "only_elsewhere": item and item.rule.verdict == Verdict.NO,
        "shared_by": _shared_by(step, journey),
        "region": journey.plan.region if journey else None,
        "words": item.words if item and item.applies else WORDS[step.kind, verdict_anywhere(step)],
        "many": item.number if item else step.number,
        "part": part,
        "number": part.number(step) if part else None,
        "total": part.total if part else None,
        "latest": latest,
        "seen": _seen(item),
        "seen_latest": _seen(latest),
        "replies": item.replies(timezone.localtime(now)) if item else (),
        "actions": [{"action": action, "paths": paths_of(action)} for action in actions],
        # Each once: the forms of two accounts have some in common.
        "other_links": list(dict.fromkeys(link for each in actions for link in each.fallbacks)),
        "other_names": list(dict.fromkeys(label for each in actions for label in each.names)),
        "letter_to": _letter_to(step),
        "also_by_letter": _also_by_letter(step),
        "regional": [claim for rule in step.rules for claim in rule.claims],
        "disagreements": [CATALOGUE.disagreement(slug) for slug in step.disagreements],
        "freshness": _freshness(step, item, today),
        "findings": () if is_down else _findings(step, journey, today),
        "opens_an_app": step.opens_an_app,
        "data_page": "data" if step in CATALOGUE.main_steps else "assistants_data",
    }


def _shared_by(step: Step, journey: Journey | None) -> str:
    """What all readers have in common who see the same menus: the key of these parts of the page
    in the cache."""
    accounts = [each.slug for each in step.accounts if journey and each in journey.plan.accounts]
    region = journey.plan.region if journey else ""
    return " ".join([get_language(), step.slug, region, *accounts])


def _freshness(step: Step, item: Item | None, today: date) -> Freshness:
    """That of the reader’s region or, where we do not know it, of the newest of those for any."""
    rules = [item.rule] if item and item.has_account else step.rules
    return min((freshness(rule, today) for rule in rules), key=attrgetter("days"))


def _findings(step: Step, journey: Journey | None, today: date) -> list[Finding]:
    """What readers found where this one lives or, where we do not know it, everywhere."""
    regions = [journey.plan.region] if journey else list(Region)
    return [each for each in findings(today) if each.step == step.slug and each.region in regions]


def _seen(item: Item | None) -> str:
    """What a form says back, so that it changes no answer that its page did not show."""
    return version_at(item.mark.changed_at if item and item.mark else None)


def _letter_to(step: Step) -> Platform | None:
    """Return the platform to write to, if the step is a request that a letter can make."""
    is_request = step.kind == Kind.REQUEST
    can_write = CATALOGUE.correspondence.can_write_to(step.platform)
    return step.platform if is_request and can_write else None


def _also_by_letter(step: Step) -> bool:
    """Whether one can write to a platform that has no step for a request."""
    requests = [each for each in CATALOGUE.steps if each.kind == Kind.REQUEST]
    asked = any(each.platform == step.platform for each in requests)
    return not asked and CATALOGUE.correspondence.can_write_to(step.platform)


def _just_answered(journey: Journey, now: datetime) -> Item | None:
    latest = journey.latest()
    return latest if latest and latest.mark and now - latest.mark.changed_at < JUST_NOW else None
