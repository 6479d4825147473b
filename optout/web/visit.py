"""The visit: the checklist that a request’s cookie opens, and its journey."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import wraps

from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django_htmx.middleware import HtmxDetails

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import Outcome, Reply
from optout.catalogue.types import Device, Region, Step
from optout.journey import Journey, Mark, Plan, make_journey
from optout.models import LISTS_AT_MOST, Browser, Checklist, JoinAttempt

type View = Callable[..., HttpResponse]


@dataclass(frozen=True)
class Visit:
    """A browser with a key that we know, and the journey of its checklist."""

    key: str
    browser: Browser
    journey: Journey
    behind: tuple[Browser, ...] = ()

    @property
    def checklist(self) -> Checklist:
        return self.browser.checklist

    def others(self) -> list["Visit"]:
        """The other lists that this browser opens, behind the one in front."""
        return [Visit(self.key, each, journey_of(each.checklist)) for each in self.behind]


class Request(HttpRequest):
    """A request with what our middleware and `with_checklist_if_any` add to it."""

    LANGUAGE_CODE: str
    htmx: HtmxDetails
    visit: Visit | None
    list_is_out_of_reach: bool


class OwnersRequest(Request):
    """The request of a visitor who has a list, as `with_checklist` passes it on."""

    visit: Visit


# Finding the list


def alive_since(now: datetime) -> datetime:
    """Lists that were last changed before this moment no longer open."""
    return now - timedelta(days=settings.RETENTION_DAYS)


def find_visit(request: HttpRequest) -> Visit | None:
    """Return the visit of the device cookie, or None.

    Without a cookie there is no query. A key opens nothing if it is not one of ours, or if its
    checklist was erased or not changed for too long.
    """
    key = key_of(request)
    if not key:
        return None
    since = alive_since(timezone.now())
    match list(Browser.objects.with_key(key).alive_since(since).with_checklists()):
        case (front, *behind):
            return Visit(key, front, journey_of(front.checklist), tuple(behind))
    return None


def find_visit_if_in_reach(request: Request) -> Visit | None:
    """Return the visit, if any, for a page that also works without one.

    While the database is down there is none, and the page says that there may still be a list.
    """
    try:
        return find_visit(request)
    except Error:
        request.list_is_out_of_reach = True
        return None


def no_checklist(request: HttpRequest) -> HttpResponse:
    """Say that this browser has no list, and offer to start one. A refused POST gets 409."""
    refused = request.method == "POST"
    context = {"steps": CATALOGUE.main_steps, "refused": refused}
    return render(request, "no_checklist.html", context, status=409 if refused else 200)


def no_file(request: HttpRequest) -> HttpResponse:
    """Say the same in answer to a request for a file, as a 404."""
    return render(request, "no_checklist.html", {"steps": CATALOGUE.main_steps}, status=404)


def too_many_lists() -> str:
    return _(
        "This browser already opens %(number)d lists, the most it can. Go back to one that you no "
        "longer need, forget it under “Continue on another device”, then try again."
    ) % {"number": LISTS_AT_MOST}


def with_checklist(otherwise: View = no_checklist) -> Callable[[View], View]:
    """Give a view the visitor’s list as `request.visit`; without a list, answer `otherwise`.

    While the database is down the answer is 503.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def answer(request: OwnersRequest, *args: object, **kwargs: object) -> HttpResponse:
            visit = find_visit(request)
            if visit is None:
                return without_dead_key(request, otherwise(request))
            request.visit = visit
            return view(request, *args, **kwargs)

        return answer

    return decorate


def with_checklist_if_any(view: View) -> View:
    """Give a view the visitor’s list as `request.visit`, or None.

    While the database is down, a page is shown without the list, and says so. A POST gets 503, so
    that an owner is not taken for a visitor without a list.
    """

    @wraps(view)
    def answer(request: Request, *args: object, **kwargs: object) -> HttpResponse:
        find = find_visit if request.method == "POST" else find_visit_if_in_reach
        request.visit = find(request)
        response = view(request, *args, **kwargs)
        return response if request.visit else without_dead_key(request, response)

    return answer


# The journey of a list


def journey_of(checklist: Checklist) -> Journey:
    """The journey that a list makes.

    An answer that another release stored, and this one does not know, counts as none.
    """
    plan = Plan(Region(checklist.region), CATALOGUE.accounts_named(checklist.accounts))
    marks = {
        tick.step_slug: Mark(
            Outcome(tick.outcome),
            tick.ticked_at,
            Reply(tick.reply) if tick.reply in Reply else None,
            tick.replied_at if tick.reply in Reply else None,
        )
        for tick in checklist.ticks.all()
        if tick.outcome in Outcome
    }
    return make_journey(CATALOGUE.steps, plan, marks)


def go_on(journey: Journey, after: Step | None = None) -> HttpResponse:
    """Lead to the next open step, else to the list."""
    following = journey.next_after(after) if after else journey.next
    if following and following.step != after:
        return redirect("step", following.step)
    return redirect("checklist")


# The key of a browser, and what kind of device it is on


def key_of(request: HttpRequest) -> str:
    """Return the content of the device cookie; "" without one, or if there are several.

    Django’s own parser removes any Unicode space around a name. Browsers let pages of a sibling
    domain set a cookie whose name is ours with such a space, which the prefix __Host- is to
    prevent. So only the exact name counts here.
    """
    pairs = (pair.partition("=") for pair in request.META.get("HTTP_COOKIE", "").split(";"))
    keys = [
        value.strip(' \t"')
        for name, _equals, value in pairs
        if name.strip(" \t") == settings.DEVICE_COOKIE
    ]
    return keys[0] if len(keys) == 1 else ""


def device_of(request: HttpRequest) -> Device:
    """A phone or a computer, by the word that browsers on phones put into their name."""
    return Device.PHONE if "Mobi" in request.headers.get("User-Agent", "") else Device.COMPUTER


def join_attempt(request: HttpRequest, presented: str) -> JoinAttempt:
    """The attempt of the submitted form to let this browser open another list."""
    return JoinAttempt(key_of(request), presented, request.POST.get("nonce", ""))


def remember(response: HttpResponse, key: str) -> None:
    """Set the cookie with the browser’s key, for as long as an unchanged checklist is kept."""
    response.set_cookie(
        settings.DEVICE_COOKIE,
        key,
        max_age=timedelta(days=settings.RETENTION_DAYS),
        secure=settings.HTTPS,
        httponly=True,
        samesite="Lax",
    )


def without_dead_key(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Make the browser delete a key that opens no list, such as one erased on another device.

    Not while the database is down, when the list may still be there, nor if the view has just
    given the browser a new key.
    """
    is_known_to_be_dead = not getattr(request, "list_is_out_of_reach", False)
    if key_of(request) and is_known_to_be_dead and settings.DEVICE_COOKIE not in response.cookies:
        response.delete_cookie(settings.DEVICE_COOKIE, samesite="Lax")
    return response


def clear_browser(response: HttpResponse) -> None:
    """Make the browser delete its key, and the pages that it kept.

    Clear-Site-Data could delete cookies too, but would delete those of all sites under the same
    domain, and over plain HTTP browsers ignore it together with the Set-Cookie beside it.
    """
    response.delete_cookie(settings.DEVICE_COOKIE, samesite="Lax")
    if settings.HTTPS:
        response["Clear-Site-Data"] = '"cache"'
