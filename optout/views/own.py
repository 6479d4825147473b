"""Pages that know the visitor’s checklist, and the only ones that change it."""

from datetime import datetime, timedelta
from hashlib import sha256

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Account, Device, Kind, Step
from optout.forms import OutcomeForm, PlanForm, RecordForm
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
from optout.models import Checklist, CompletionLink, Erasure, draw
from optout.models import Device as DeviceRow
from optout.record import Record
from optout.views.context import origin_of
from optout.views.errors import error
from optout.views.limits import NEW_LISTS
from optout.views.rendered import render_alike
from optout.views.visit import (
    Visit,
    find_visit,
    forget,
    journey_of,
    look_for_visit,
    passage_of,
    remember,
)

CHECK_AGAIN_AFTER_MONTHS = 3

JUST_NOW = timedelta(minutes=10)
"""How long the latest tick is read back on the next page, with a way to undo it."""


@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest) -> HttpResponse:
    """Ask the three questions. The answer makes the checklist, or changes it."""
    now = timezone.now()
    visit = find_visit(request, now)
    makes_a_list = request.method == "POST" and (not visit or "restore" in request.POST)
    if makes_a_list and (wait := NEW_LISTS.wait(request, now)):
        return error(request, 429, retry_after=wait)
    restoring = (
        RecordForm(request.POST, request.FILES, now=now) if "restore" in request.POST else None
    )
    if restoring and restoring.is_valid():
        response = redirect("checklist")
        remember(response, _restore(request, restoring.cleaned_data["record"], now))
        return response
    if request.method == "POST" and not restoring:
        form = PlanForm(request.POST)
        if form.is_valid():
            answers = {
                "region": form.cleaned_data["region"],
                "accounts": form.cleaned_data["accounts"],
                "kind": form.cleaned_data["device"],
                "at": now,
            }
            if visit:
                device, key = visit.device, visit.key
                device.answer(**answers)
            else:
                NEW_LISTS.spend(request, now)
                came_from = CompletionLink.objects.with_token(request.GET.get("from", "")).first()
                device, key = Checklist.start(**answers, came_from=came_from)
            response = _go_on(_settle(device))
            remember(response, key)
            return response
    else:
        form = PlanForm(initial=_answers(visit.journey) if visit else {})
    context = {
        "form": form,
        "restoring": restoring,
        "journey": visit.journey if visit else None,
        "origin": "" if visit else origin_of(request),
        # Without a list the page is the same for everyone, and there is none to lose.
        "nonce": draw() if visit else "",
    }
    return render(request, "plan.html", context, status=422 if form.errors or restoring else 200)


@transaction.atomic
def _restore(request: HttpRequest, record: Record, now: datetime) -> str:
    """Make the list of a record anew, in front of one that this browser has already.

    Return the key that opens it: the same one if the same form was sent before.
    """
    file = request.FILES["record"]
    file.seek(0)
    passage = passage_of(request, sha256(file.read()).hexdigest())
    if key := DeviceRow.key_given(passage):
        return key
    NEW_LISTS.spend(request, now)
    device, key = Checklist.restore(
        region=record.plan.region,
        accounts=[each for each in Account if each in record.plan.accounts],
        kind=record.plan.device,
        begun_at=record.begun_at,
        marks={slug: (mark.outcome, mark.at) for slug, mark in record.marks.items()},
        at=now,
        passage=passage,
    )
    _settle(device)
    return key


def _answers(journey: Journey) -> dict[str, object]:
    answers = journey.plan
    return {
        "region": answers.region,
        "accounts": list(answers.accounts),
        "device": answers.device,
    }


def _go_on(journey: Journey, after: Step | None = None) -> HttpResponse:
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
    form = OutcomeForm(request.POST)
    if form.is_valid() and not item.applies:
        form.add_error("outcome", _("This step does not apply to you: there is no answer."))
    if not form.is_valid():
        context = {"form": form, **_step_context(step, visit, now)}
        return render(request, "step.html", context, status=422)
    outcome = form.cleaned_data["outcome"]
    journey = _keep(visit.device, step, outcome, now)
    if journey is None:
        return no_checklist(request, refused=True)
    if outcome == Outcome.OPEN and not item.is_open:
        response = redirect("step", step)
    else:
        response = _go_on(journey, after=step)
    remember(response, visit.key)
    return response


@transaction.atomic
def _keep(device: DeviceRow, step: Step, outcome: Outcome, now: datetime) -> Journey | None:
    """Return the journey as it stands with the answer, or nothing if the list was just erased."""
    if outcome == Outcome.OPEN:
        kept = device.checklist.reopen(step.slug, at=now)
    else:
        kept = device.checklist.tick(step.slug, outcome, at=now)
    return _settle(device) if kept else None


def _settle(device: DeviceRow) -> Journey:
    """Note whether the journey has come to its end, and return it as it now stands."""
    journey = journey_of(device)
    device.checklist.finish(journey.finished_at)
    return journey


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
