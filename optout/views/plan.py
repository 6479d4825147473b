"""The three questions, whose answer makes the list or changes it, and a record that does too."""

from datetime import datetime
from hashlib import sha256

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from optout.forms import PlanForm, RecordForm
from optout.journey import Journey
from optout.models import Browser, Checklist, CompletionLink, draw
from optout.record import Record
from optout.views.context import origin_of
from optout.views.errors import error
from optout.views.limits import NEW_LISTS
from optout.views.own import go_on, no_checklist
from optout.views.visit import find_visit, join_attempt, remember, settle


@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest) -> HttpResponse:
    """Ask the three questions. The answer makes the checklist, or changes it."""
    now = timezone.now()
    visit = find_visit(request, now)
    makes_a_list = request.method == "POST" and (not visit or "restore" in request.POST)
    if makes_a_list and (wait := NEW_LISTS.wait(request, now)):
        return error(request, 429, retry_after=wait)
    restoring = None
    if "restore" in request.POST:
        # Also for a file that is refused: reading it is work.
        NEW_LISTS.spend(request, now)
        restoring = RecordForm(request.POST, request.FILES, now=now)
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
                "device": form.cleaned_data["device"],
                "at": now,
            }
            with transaction.atomic():
                if visit:
                    browser, key = visit.browser, visit.key
                    if not browser.answer(**answers):
                        return no_checklist(request, refused=True)
                else:
                    NEW_LISTS.spend(request, now)
                    links = CompletionLink.objects.with_token(request.GET.get("from", ""))
                    browser, key = Checklist.start(**answers, came_from=links.first())
                response = go_on(settle(browser))
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
    attempt = join_attempt(request, sha256(file.read()).hexdigest())
    if key := Browser.key_given(attempt):
        return key
    browser, key = Checklist.restore(
        region=record.plan.region,
        accounts=[account.slug for account in record.plan.accounts],
        device=record.plan.device,
        begun_at=record.begun_at,
        marks={slug: (mark.outcome, mark.at) for slug, mark in record.marks.items()},
        at=now,
        attempt=attempt,
    )
    settle(browser)
    return key


def _answers(journey: Journey) -> dict[str, object]:
    answers = journey.plan
    return {
        "region": answers.region,
        "accounts": [account.slug for account in answers.accounts],
        "device": answers.device,
    }
