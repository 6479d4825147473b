"""The three questions. Their answers make the list or change it."""

from datetime import datetime

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from optout.forms import PlanForm, RecordForm
from optout.journey import Journey
from optout.models import Checklist, CompletionLink, draw
from optout.views.restoring import restore
from optout.web.errors import error
from optout.web.limits import NEW_LISTS
from optout.web.policy import public_page
from optout.web.visit import (
    Request,
    go_on,
    no_checklist,
    remember,
    settle,
    with_checklist_if_any,
)


@public_page("from", listed=False)
@require_http_methods(["GET", "HEAD", "POST"])
@with_checklist_if_any
def plan(request: Request) -> HttpResponse:
    """Ask the questions. Make or change a list from the answers, or make one from a record."""
    visit = request.visit
    unanswered = PlanForm(initial=_answers(visit.journey) if visit else {})
    if request.method != "POST":
        return _ask(request, unanswered)
    now = timezone.now()
    is_record = "restore" in request.POST
    makes_a_list = is_record or not visit
    if makes_a_list and (wait := NEW_LISTS.wait(request, now)):
        return error(request, 429, retry_after=wait)
    if is_record:
        # A refused file counts too: reading it is work.
        NEW_LISTS.spend(request, now)
        record = RecordForm(request.POST, request.FILES, now=now)
        if record.is_valid():
            return restore(request, record.cleaned_data["record"], now)
        return _ask(request, unanswered, record)
    form = PlanForm(request.POST)
    return _save(request, form, now) if form.is_valid() else _ask(request, form)


def _ask(request: Request, form: PlanForm, record: RecordForm | None = None) -> HttpResponse:
    """Show the questions, with the errors of the answers or of a record."""
    visit = request.visit
    context = {
        "form": form,
        "restoring": record,
        "journey": visit.journey if visit else None,
        # Without a list the page is the same for everyone, and no list can be lost.
        "nonce": draw() if visit else "",
    }
    return render(request, "plan.html", context, status=422 if form.errors or record else 200)


def _save(request: Request, form: PlanForm, now: datetime) -> HttpResponse:
    answers = {
        "region": form.cleaned_data["region"],
        "accounts": form.cleaned_data["accounts"],
        "device": form.cleaned_data["device"],
        "at": now,
    }
    with transaction.atomic():
        if request.visit:
            browser, key = request.visit.browser, request.visit.key
            if not browser.answer(**answers):
                return no_checklist(request)
        else:
            NEW_LISTS.spend(request, now)
            browser, key = Checklist.start(**answers, came_from=_came_from(request))
        response = go_on(settle(browser))
    remember(response, key)
    return response


def _came_from(request: Request) -> CompletionLink | None:
    token = request.GET.get("from")
    return CompletionLink.objects.with_token(token).first() if token else None


def _answers(journey: Journey) -> dict[str, object]:
    answers = journey.plan
    return {
        "region": answers.region,
        "accounts": [account.slug for account in answers.accounts],
        "device": answers.device,
    }
