"""The visitor’s own list: each step of it, how far it is, its end, and what is kept of it."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import Outcome
from optout.catalogue.types import Device, Kind, Platform, Step
from optout.journey import (
    Item,
    Journey,
    actions_for,
    freshness,
    months_after,
    paths_for,
    reminder_day,
)
from optout.models import Browser
from optout.views.context import origin_of
from optout.views.rendered import render_alike
from optout.views.visit import Visit, find_visit, look_for_visit, remember, settle

CHECK_AGAIN_AFTER_MONTHS = 3

LATER = "later"
"""Said to go on without an answer. It changes nothing, so that a page from before another
device answered cannot delete that answer, as `Outcome.OPEN` would."""

JUST_NOW = timedelta(minutes=10)
"""How long the latest tick is read back on the next page, with a way to undo it."""


def go_on(journey: Journey, after: Step | None = None) -> HttpResponse:
    """Lead to the next open step, else to the end, else to the list."""
    following = journey.next_after(after) if after else journey.next
    if following and following.step != after:
        return redirect("step", following.step)
    return redirect("done" if journey.is_finished else "checklist")


@require_safe
def checklist(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    visit = find_visit(request, now)
    if visit is None:
        return no_checklist(request)

    def context() -> dict[str, object]:
        return {
            "journey": visit.journey,
            "others": visit.others(),
        }

    if visit.behind:
        return render(request, "checklist.html", context())
    return render_alike(request, "checklist.html", visit, now, context)


@require_http_methods(["GET", "HEAD", "POST"])
def step(request: HttpRequest, step: Step) -> HttpResponse:
    """Show one setting to anyone; take the answer of somebody who has a checklist."""
    now = timezone.now()
    if request.method == "POST":
        return _answer(request, step, now)
    visit = look_for_visit(request, now)
    if visit is None:
        context = {"origin": origin_of(request), **_step_context(step, visit, now)}
        return render(request, "step.html", context)
    return render_alike(
        request,
        "step.html",
        visit,
        now,
        lambda: _step_context(step, visit, now),
        _just_marked(visit.journey, now) is not None,
    )


def _answer(request: HttpRequest, step: Step, now: datetime) -> HttpResponse:
    """Save an answer and lead to the next step. Taking an answer back stays on this one."""
    visit = find_visit(request, now)
    if visit is None:
        return no_checklist(request, refused=True)
    item = visit.journey.item(step)
    said = request.POST.get("outcome")
    problem = None
    if not item.applies:
        problem = _("This step does not apply to you: there is no answer.")
    elif said not in (LATER, *Outcome):
        problem = _("Choose one of the answers on this page.")
    if problem:
        context = {"problem": problem, **_step_context(step, visit, now)}
        return render(request, "step.html", context, status=422)
    if said == LATER:
        return go_on(visit.journey, after=step)
    journey = _keep(visit.browser, step, Outcome(said), now)
    if journey is None:
        return no_checklist(request, refused=True)
    response = redirect("step", step) if said == Outcome.OPEN else go_on(journey, after=step)
    remember(response, visit.key)
    return response


@transaction.atomic
def _keep(browser: Browser, step: Step, outcome: Outcome, now: datetime) -> Journey | None:
    """Return the journey as it stands with the answer, or nothing if the list was just erased."""
    if outcome == Outcome.OPEN:
        kept = browser.checklist.reopen(step.slug, at=now)
    else:
        kept = browser.checklist.tick(step.slug, outcome, at=now)
    return settle(browser) if kept else None


def _step_context(step: Step, visit: Visit | None, now: datetime) -> dict[str, object]:
    journey = visit.journey if visit else None
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
    return latest if latest and now - latest.mark.at < JUST_NOW else None


@require_safe
def done(request: HttpRequest) -> HttpResponse:
    """Say at the end what was done, what was left and what is awaited."""
    now = timezone.now()
    visit = find_visit(request, now)
    if visit is None:
        return no_checklist(request)
    if not visit.journey.is_finished:
        return redirect("checklist")

    def context() -> dict[str, object]:
        today, finished_on = map(timezone.localdate, (now, visit.journey.finished_at))
        return {
            "journey": visit.journey,
            "unticked": CATALOGUE.headline_step in [item.step for item in visit.journey.done],
            "check_again_on": reminder_day(finished_on, CHECK_AGAIN_AFTER_MONTHS, today),
            "is_overdue": months_after(finished_on, CHECK_AGAIN_AFTER_MONTHS) <= today,
        }

    return render_alike(request, "done.html", visit, now, context)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """Say what is kept, and lead to erasing it."""
    visit = look_for_visit(request, timezone.now())
    context = {
        "device_cookie": settings.DEVICE_COOKIE,
        "contact": settings.CONTACT,
        "backup_days": settings.BACKUP_DAYS,
        "journey": visit.journey if visit else None,
        "checklist": visit.checklist if visit else None,
    }
    return render(request, "privacy.html", context)


def no_checklist(
    request: HttpRequest, *, refused: bool = False, is_file: bool = False
) -> HttpResponse:
    """Say that this browser has no list, and offer to start one.

    `refused` tells that an answer was sent, and could not be kept; `is_file`
    that a file was asked for, which this page is not.
    """
    context = {"steps": CATALOGUE.steps, "refused": refused}
    status = 409 if refused else 404 if is_file else 200
    return render(request, "no_checklist.html", context, status=status)
