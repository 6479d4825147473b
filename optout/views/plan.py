"""The two questions. Their answers make the list or change it."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import WORDS, Answer
from optout.catalogue.types import Step
from optout.forms import PlanForm, RecordForm
from optout.journey import Journey
from optout.models import (
    Checklist,
    CompletionLink,
    OutOfDateError,
    TooManyListsError,
    draw,
    version_at,
)
from optout.views.restoring import restore
from optout.views.steps import out_of_date
from optout.web.errors import error
from optout.web.limits import NEW_LISTS
from optout.web.policy import public_page
from optout.web.visit import (
    Request,
    Visit,
    device_of,
    go_on,
    journey_of,
    no_checklist,
    remember,
    too_many_lists,
    with_checklist_if_any,
)


@dataclass(frozen=True)
class FirstAnswer:
    """What was said of a step before there was a list to keep it in."""

    step: Step
    answer: Answer


@public_page("from", listed=False)
@require_http_methods(["GET", "HEAD", "POST"])
@with_checklist_if_any
def plan(request: Request) -> HttpResponse:
    """Ask the questions. Their answers, or a record of an earlier list, make a list.

    The answer to a step that was given without a list comes along, and is the first in it. If
    there is a list by then, it is added to that one.
    """
    visit = request.visit
    unanswered = PlanForm(initial=_answers(visit.journey) if visit else {})
    if request.method != "POST":
        return _ask(request, unanswered)
    now = timezone.now()
    first = _first_answer(request.POST)
    if "first" in request.POST and not visit:
        return _ask(request, PlanForm(initial=_known_from(first)), first=first)
    is_record = "restore" in request.POST
    makes_a_list = is_record or not visit
    if makes_a_list and (wait := NEW_LISTS.wait(request, now)):
        return error(request, 429, retry_after=wait)
    if is_record:
        # A refused file counts too: reading it is work.
        NEW_LISTS.spend(request, now)
        record = RecordForm(request.POST, request.FILES, now=now)
        if not record.is_valid():
            return _ask(request, unanswered, record)
        try:
            return restore(request, record.cleaned_data["record"], now)
        except TooManyListsError:
            record.add_error("record", too_many_lists())
            return _ask(request, unanswered, record, status=409)
    if "first" in request.POST and visit and first:
        # The step’s page is from before this browser had a list.
        return _add(request, visit, first, now)
    form = PlanForm(request.POST)
    if not form.is_valid():
        return _ask(request, form, first=first)
    if form.has_no_account:
        return redirect("no_account")
    return _save(request, form, first, now)


def _first_answer(posted: QueryDict) -> FirstAnswer | None:
    """Return the answer that came along, if a step of that name offers one like it."""
    step = {step.slug: step for step in CATALOGUE.steps}.get(posted.get("step", ""))
    said = posted.get("first") or posted.get("said", "")
    if step is None:
        return None
    offered = {
        str(answer.outcome): answer
        for (kind, _verdict), words in WORDS.items()
        if kind == step.kind
        for answer in words.answers
    }
    answer = offered.get(said)
    return FirstAnswer(step, answer) if answer else None


def _ask(
    request: Request,
    form: PlanForm,
    record: RecordForm | None = None,
    first: FirstAnswer | None = None,
    status: int = 422,
) -> HttpResponse:
    """Show the questions, with what is wrong with the answers or with a record."""
    visit = request.visit
    context = {
        "form": form,
        "restoring": record,
        "first": first,
        "journey": visit.journey if visit else None,
        # Without a list the page is the same for everyone, and no list can be lost.
        "nonce": draw() if visit else "",
    }
    return render(request, "plan.html", context, status=status if form.errors or record else 200)


def _save(
    request: Request, form: PlanForm, first: FirstAnswer | None, now: datetime
) -> HttpResponse:
    answers = {
        "region": form.cleaned_data["region"],
        "accounts": form.cleaned_data["accounts"],
        "at": now,
    }
    with transaction.atomic():
        if request.visit:
            browser, key = request.visit.browser, request.visit.key
            if not browser.checklist.answer(**answers):
                return no_checklist(request)
            if first:
                return _add(request, request.visit, first, now)
            response = go_on(journey_of(browser.checklist))
        else:
            NEW_LISTS.spend(request, now)
            browser, key = Checklist.start(**answers, device=device_of(request))
            CompletionLink.count_start(request.GET.get("from", ""), timezone.localdate(now))
            if first:
                browser.checklist.tick(first.step.slug, first.answer.outcome, at=now)
            response = redirect("opened")
    remember(response, key)
    return response


def _add(request: Request, visit: Visit, first: FirstAnswer, now: datetime) -> HttpResponse:
    """Add the answer to the visitor’s list, unless the step already has another one there, which
    the page of the first answer did not show."""
    try:
        with transaction.atomic():
            saved = visit.checklist.tick(
                first.step.slug, first.answer.outcome, at=now, seen=version_at(None)
            )
            journey = journey_of(visit.checklist) if saved else None
    except OutOfDateError:
        return out_of_date(request, first.step, now)
    if journey is None:
        return no_checklist(request)
    response = go_on(journey, after=first.step)
    remember(response, visit.key)
    return response


def _known_from(first: FirstAnswer | None) -> dict[str, object]:
    """The account that the first answer is about, if its step is for one account only."""
    accounts = first.step.accounts if first else ()
    return {"accounts": [accounts[0].slug]} if len(accounts) == 1 else {}


def _answers(journey: Journey) -> dict[str, object]:
    answers = journey.plan
    return {
        "region": answers.region,
        "accounts": [account.slug for account in answers.accounts],
    }
