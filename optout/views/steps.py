"""The page of one step: anyone can read it, visitors who have a list can answer it."""

from datetime import datetime, timedelta

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import Outcome
from optout.catalogue.types import Device, Kind, Platform, Step
from optout.journey import Item, Journey, actions_for, freshness, paths_for
from optout.models import Browser
from optout.web.policy import public_page
from optout.web.visit import (
    OwnersRequest,
    Request,
    go_on,
    no_checklist,
    remember,
    settle,
    with_checklist,
    with_checklist_if_any,
)

LATER = "later"
"""Sent to go on without an answer, which changes nothing. `Outcome.OPEN` would delete an answer
that another device gave after this page was loaded."""

JUST_NOW = timedelta(minutes=10)
"""How long the next pages show the latest tick, with a way to undo it."""


@public_page("from", one_for_each=lambda: CATALOGUE.steps)
@require_http_methods(["GET", "HEAD", "POST"])
def step(request: Request, step: Step) -> HttpResponse:
    return tick(request, step) if request.method == "POST" else read(request, step)


@with_checklist_if_any
def read(request: Request, step: Step) -> HttpResponse:
    journey = request.visit.journey if request.visit else None
    return render(request, "step.html", _context(step, journey, timezone.now()))


@with_checklist()
def tick(request: OwnersRequest, step: Step) -> HttpResponse:
    """Save an answer and redirect to the next step. Taking an answer back stays on this one."""
    now = timezone.now()
    visit = request.visit
    said = request.POST.get("outcome", "")
    problem = None
    if not visit.journey.item(step).applies:
        problem = _("This step does not apply to you: there is no answer.")
    elif said not in (LATER, *Outcome):
        problem = _("Choose one of the answers on this page.")
    if problem:
        context = {"problem": problem, **_context(step, visit.journey, now)}
        return render(request, "step.html", context, status=422)
    if said == LATER:
        return go_on(visit.journey, after=step)
    journey = _save(visit.browser, step, Outcome(said), now)
    if journey is None:
        return no_checklist(request)
    response = redirect("step", step) if said == Outcome.OPEN else go_on(journey, after=step)
    remember(response, visit.key)
    return response


@transaction.atomic
def _save(browser: Browser, step: Step, outcome: Outcome, now: datetime) -> Journey | None:
    """Return the journey with the answer in it, or None if the list was erased meanwhile."""
    if outcome == Outcome.OPEN:
        saved = browser.checklist.reopen(step.slug, at=now)
    else:
        saved = browser.checklist.tick(step.slug, outcome, at=now)
    return settle(browser) if saved else None


def _context(step: Step, journey: Journey | None, now: datetime) -> dict[str, object]:
    device = journey.plan.device if journey else Device.PHONE
    accounts = journey.plan.accounts if journey else step.accounts
    return {
        "step": step,
        "journey": journey,
        "item": journey.item(step) if journey else None,
        "number": journey.number(step) if journey and journey.item(step).applies else None,
        "latest": _just_marked(journey, now) if journey else None,
        "actions": [
            {"action": action, "paths": paths_for(action, device)}
            for action in actions_for(step, accounts)
        ],
        "letter_to": _letter_to(step),
        "disagreements": [CATALOGUE.disagreement(slug) for slug in step.disagreements],
        "freshness": freshness(step, timezone.localdate(now)),
        "opens_an_app": step.opens_an_app and device == Device.PHONE,
    }


def _letter_to(step: Step) -> Platform | None:
    """Return the platform to write to, if the step is a request that a letter can make."""
    is_request = step.kind == Kind.REQUEST
    can_write = CATALOGUE.correspondence.can_write_to(step.platform)
    return step.platform if is_request and can_write else None


def _just_marked(journey: Journey, now: datetime) -> Item | None:
    latest = journey.latest()
    return latest if latest and latest.mark and now - latest.mark.at < JUST_NOW else None
