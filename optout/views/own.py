"""The visitor’s own list: each step of it, how far it is, its end, and erasing it."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Account, Device, Kind, Step
from optout.journey import (
    Item,
    Journey,
    Outcome,
    actions_for,
    freshness,
    months_after,
    paths_for,
    reminder_day,
)
from optout.models import Browser, Checklist, Erasure
from optout.views.context import origin_of
from optout.views.rendered import render_alike
from optout.views.visit import Visit, find_visit, forget, look_for_visit, remember, settle

CHECK_AGAIN_AFTER_MONTHS = 3

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
            "accounts": [each for each in Account if each in visit.journey.plan.accounts],
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
    """Keep what was said of a step, and go on. Taking an answer back stays on the step."""
    visit = find_visit(request, now)
    if visit is None:
        return no_checklist(request, refused=True)
    item = visit.journey.item(step)
    said = request.POST.get("outcome")
    problem = None
    if not item.applies:
        problem = _("This step does not apply to you: there is no answer.")
    elif said not in Outcome:
        problem = _("Choose one of the answers on this page.")
    if problem:
        context = {"problem": problem, **_step_context(step, visit, now)}
        return render(request, "step.html", context, status=422)
    outcome = Outcome(said)
    journey = _keep(visit.browser, step, outcome, now)
    if journey is None:
        return no_checklist(request, refused=True)
    if outcome == Outcome.OPEN and not item.is_open:
        response = redirect("step", step)
    else:
        response = go_on(journey, after=step)
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
    accounts = journey.plan.accounts if journey else frozenset(Account)
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
        "disagreements": [CATALOGUE.disagreement(slug) for slug in step.disagreements],
        "freshness": freshness(step, timezone.localdate(now)),
        "opens_an_app": Account.LINKEDIN in step.accounts
        and step.kind != Kind.REQUEST
        and device == Device.PHONE,
    }


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
            "unticked": CATALOGUE.steps[0] in [item.step for item in visit.journey.done],
            "check_again_on": reminder_day(finished_on, CHECK_AGAIN_AFTER_MONTHS, today),
            "is_overdue": months_after(finished_on, CHECK_AGAIN_AFTER_MONTHS) <= today,
        }

    return render_alike(request, "done.html", visit, now, context)


@require_http_methods(["GET", "HEAD", "POST"])
def privacy(request: HttpRequest) -> HttpResponse:
    """Say what is kept, and erase it on request, after one confirmation."""
    now = timezone.now()
    visit = find_visit(request, now)
    context = {
        "device_cookie": settings.DEVICE_COOKIE,
        "contact": settings.CONTACT,
        "backup_days": settings.BACKUP_DAYS,
    }
    if request.method == "POST" and visit and "confirmed" in request.POST:
        Erasure.erase(Checklist.objects.opened_by(visit.key), at=now)
        response = render(request, "privacy.html", context | {"erased": True})
        forget(response)
        return response
    if visit:
        context |= {
            "journey": visit.journey,
            "checklist": visit.checklist,
            "others": visit.others(),
            "asked": request.method == "POST",
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
