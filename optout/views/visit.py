"""Who is asking: the checklist behind a request’s cookie, and the journey it makes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse

from optout.catalogue import CATALOGUE
from optout.catalogue import types as catalogue
from optout.catalogue.kinds import Outcome
from optout.journey import Journey, Mark, Plan, make_journey
from optout.models import Browser, Checklist, JoinAttempt


@dataclass(frozen=True)
class Visit:
    """A browser that showed a key we know, and the journey of its checklist."""

    key: str
    browser: Browser
    journey: Journey
    behind: tuple[Browser, ...] = ()

    @property
    def checklist(self) -> Checklist:
        return self.browser.checklist

    def others(self) -> list["Visit"]:
        """The other lists that this browser opens, behind the one in front."""
        return [
            Visit(self.key, each, journey_of(each.checklist, each.device)) for each in self.behind
        ]


def alive_since(now: datetime) -> datetime:
    """A list that was last touched before this no longer opens."""
    return now - timedelta(days=settings.RETENTION_DAYS)


def find_visit(request: HttpRequest, now: datetime) -> Visit | None:
    """Return the visit that the device cookie opens.

    No cookie costs no query. A key that we did not give out, or whose
    checklist was erased or left alone too long, opens nothing.
    """
    key = request.COOKIES.get(settings.DEVICE_COOKIE)
    if not key:
        return None
    browsers = Browser.objects.with_key(key).alive_since(alive_since(now)).with_checklists()
    match list(browsers):
        case (front, *behind):
            return Visit(key, front, journey_of(front.checklist, front.device), tuple(behind))
    return None


def look_for_visit(request: HttpRequest, now: datetime) -> Visit | None:
    """Find the visit for a page that can be read without one.

    While the database is down there is none, and the page says that a list
    may be there all the same.
    """
    try:
        return find_visit(request, now)
    except Error:
        request.list_is_out_of_reach = True
        return None


def join_attempt(request: HttpRequest, presented: str) -> JoinAttempt:
    """The form that was sent, and that lets a browser open one more list."""
    key = request.COOKIES.get(settings.DEVICE_COOKIE, "")
    return JoinAttempt(key, presented, request.POST.get("nonce", ""))


def journey_of(checklist: Checklist, device: str = catalogue.Device.PHONE) -> Journey:
    """The journey that a list makes; `device` only decides which menu path comes first."""
    plan = Plan(
        catalogue.Region(checklist.region),
        CATALOGUE.accounts_named(checklist.accounts),
        catalogue.Device(device),
    )
    marks = {slug: Mark(Outcome(outcome), at) for slug, (outcome, at) in checklist.marks.items()}
    return make_journey(CATALOGUE.steps, plan, marks)


def settle(browser: Browser) -> Journey:
    """Note whether the journey has come to its end, and return it as it now stands."""
    journey = journey_of(browser.checklist, browser.device)
    browser.checklist.finish(journey.finished_at)
    return journey


def remember(response: HttpResponse, key: str) -> None:
    """Give the device its key, for as long as an untouched checklist is kept."""
    response.set_cookie(
        settings.DEVICE_COOKIE,
        key,
        max_age=timedelta(days=settings.RETENTION_DAYS),
        secure=settings.HTTPS,
        httponly=True,
        samesite="Lax",
    )


def forget(response: HttpResponse) -> None:
    response.delete_cookie(settings.DEVICE_COOKIE, samesite="Lax")
    response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
