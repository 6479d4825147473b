"""The same list on another device: its link and code, joining, and taking it off a device."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from optout.forms import JoinForm, find_secret
from optout.models import (
    BROWSERS_AT_MOST,
    Browser,
    Checklist,
    Erasure,
    ResumeCode,
    ResumeLink,
    TooManyBrowsersError,
    TooManyListsError,
    draw,
)
from optout.web.errors import error
from optout.web.limits import GUESSES
from optout.web.policy import shows_a_secret
from optout.web.qr import qr
from optout.web.visit import (
    OwnersRequest,
    Request,
    alive_since,
    clear_browser,
    device_of,
    join_attempt,
    no_checklist,
    remember,
    too_many_lists,
    with_checklist,
    with_checklist_if_any,
)


def _join_first(request: Request) -> HttpResponse:
    return no_checklist(request) if request.method == "POST" else redirect("join")


@shows_a_secret
@require_http_methods(["GET", "HEAD", "POST"])
@with_checklist(otherwise=_join_first)
def resume(request: OwnersRequest) -> HttpResponse:
    """Show an owner the link and code to their list, and its devices; a POST changes them."""
    now = timezone.now()
    visit, checklist = request.visit, request.visit.checklist
    if request.method == "POST":
        if not _change(request.POST, visit.browser, now):
            return no_checklist(request)
        if Browser.objects.filter(pk=visit.browser.pk).exists():
            return redirect("resume")
        response = redirect("checklist")
        if not Browser.objects.with_key(visit.key).exists():
            clear_browser(response)
        return response
    link = (
        ResumeLink.objects.filter(checklist=checklist)
        .made_since(now - ResumeLink.LIFETIME)
        .first()
    )
    code = ResumeCode.objects.filter(checklist=checklist).usable_at(now).first()
    join_address = settings.SITE_URL + reverse("join")
    context: dict[str, object] = {
        "journey": visit.journey,
        "this": visit.browser,
        "backup_days": settings.BACKUP_DAYS,
        "browsers": checklist.browsers.order_by("added_at"),
        "others": visit.others(),
        "link": link,
        "code": code,
        "join_address": join_address,
    }
    if link:
        # What follows # stays in the browser: no server, log or preview sees it.
        address = f"{join_address}#{link.token}"
        context |= {"address": address, "qr": qr(address)}
    return render(request, "resume.html", context)


@transaction.atomic
def _change(wanted: dict[str, str], browser: Browser, now: datetime) -> bool:
    """Do what the form asks for; return False if this device was cut off meanwhile.

    Two devices that cut each other off lock the list’s row in turn, so that one of them stays.
    """
    Checklist.objects.locked(browser.checklist_id)
    if not Browser.objects.filter(pk=browser.pk).exists():
        return False
    checklist = browser.checklist
    if "link" in wanted:
        ResumeLink.make(checklist, at=now)
        ResumeCode.make(checklist, at=now)
    elif "code" in wanted:
        ResumeCode.make(checklist, at=now)
    elif "stop" in wanted:
        _stop(checklist)
    elif "cut_off" in wanted:
        # A device that is cut off may have kept the link.
        _stop(checklist)
        other = _numbered(checklist.browsers.exclude(pk=browser.pk), wanted["cut_off"])
        if other:
            other.delete()
    elif "bring_back" in wanted:
        own = Browser.objects.filter(key_digest=browser.key_digest)
        if behind := _numbered(own, wanted["bring_back"]):
            behind.bring_forward(now)
    elif "forget" in wanted and checklist.browsers.count() > 1:
        # As above, since the link may be in the history of this device.
        _stop(checklist)
        browser.delete()
    elif wanted.get("forget") == "last":
        # No other device opens the list. Its page has said so, if it is not an older one.
        Erasure.erase(Checklist.objects.filter(pk=checklist.pk), at=now)
    return True


def _numbered(browsers: QuerySet[Browser], number: str) -> Browser | None:
    """Return the one with this number. What is sent may be no number, or one of any length."""
    return next((each for each in browsers if str(each.pk) == number), None)


def _stop(checklist: Checklist) -> None:
    ResumeLink.objects.filter(checklist=checklist).delete()
    ResumeCode.objects.filter(checklist=checklist).delete()


@shows_a_secret
@require_http_methods(["GET", "HEAD", "POST"])
@with_checklist_if_any
def join(request: Request) -> HttpResponse:
    """Ask whether to continue a list in this browser; only the POST does it.

    A list that the browser already has stays behind the new one, and pages offer it.
    """
    form = JoinForm(request.POST) if request.method == "POST" else JoinForm()
    if not form.is_valid():
        return _ask(request, form, status=422 if form.errors else 200)
    now = timezone.now()
    try:
        key = _admit(request, form, now)
    except TooManyBrowsersError:
        full = _(
            "This list is already open on %(number)d devices, the most it can be. Disconnect one "
            "that you no longer use, under “Continue on another device”, then try again."
        )
        form.add_error("secret", full % {"number": BROWSERS_AT_MOST})
        return _ask(request, form, status=409)
    except TooManyListsError:
        form.add_error("secret", too_many_lists())
        return _ask(request, form, status=409)
    if key:
        response = redirect(reverse("opened", query={"list": ""}))
        remember(response, key)
        return response
    # Only now: in an office, those who miss must not lock out those who have a good code.
    if wait := GUESSES.wait(request, now):
        return error(request, 429, retry_after=wait)
    GUESSES.spend(request, now)
    form.add_error(
        "secret",
        _(
            "This code or link does not open a list. A code works once, within 15 minutes and "
            "five tries; a link works for a week. Make a new one on your other device."
        ),
    )
    return _ask(request, form, status=422)


def _ask(request: Request, form: JoinForm, status: int) -> HttpResponse:
    context = {
        "form": form,
        "own": request.visit.journey if request.visit else None,
        "nonce": draw(),
    }
    return render(request, "join.html", context, status=status)


@shows_a_secret
@require_safe
def join_as_sent(request: Request, sent: str) -> HttpResponse:
    """Lead on from a link whose # was encoded on its way, so that its secret came in the path.

    The redirect puts the secret back behind a #. No log of ours names the path.
    """
    secret = find_secret(sent)
    if secret is None:
        raise Http404
    return redirect(reverse("join", fragment=secret))


@transaction.atomic
def _admit(request: Request, form: JoinForm, now: datetime) -> str | None:
    """Return the browser’s new key, or the one that the same form led to before, if any.

    If there is no room for the list, all is undone: the code can be used later.
    """
    secret = form.cleaned_data["secret"]
    attempt = join_attempt(request, secret)
    checklist = redeem(secret, now)
    if checklist is None:
        return Browser.key_given(attempt)
    _browser, key = Browser.admit(checklist, device=device_of(request), at=now, attempt=attempt)
    return key


def redeem(secret: str, now: datetime) -> Checklist | None:
    """Return the list that a link or code opens. A code works once, and a wrong try counts.

    The list’s row is locked, so that it cannot be erased before the browser has joined.
    """
    links = ResumeLink.objects.with_token(secret).alive_since(alive_since(now))
    link = links.made_since(now - ResumeLink.LIFETIME).first()
    found = link.checklist if link else ResumeCode.redeem(secret, at=now)
    return found and Checklist.objects.locked(found.pk)
