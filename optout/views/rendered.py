"""Pages of somebody’s own list, made once for all lists that stand alike.

What such a page shows follows from its address, the day, the three answers and what
was said of each step on which day. Thousands share that while their lists are theirs.
docs/decisions/0016-caching.md weighs it.
"""

from collections.abc import Callable
from datetime import datetime
from threading import Lock

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone

from optout.journey import Journey
from optout.views.visit import Visit

PAGES_AT_MOST = 200
"""Some 5 MB, in each process."""

_pages: dict[tuple[object, ...], bytes] = {}
_lock = Lock()


def render_alike(
    request: HttpRequest,
    template: str,
    visit: Visit,
    now: datetime,
    context: Callable[[], dict[str, object]],
    *more: object,
) -> HttpResponse:
    """Render a page that shows nothing of a list but how it stands, and `more`."""
    today = timezone.localdate(now)
    key = (request.path_info, bool(request.htmx), today, *more, *_standing(visit.journey))
    page = _pages.get(key)
    if page is None:
        page = render_to_string(template, context(), request).encode()
        if not settings.DEBUG:
            _keep(key, page)
    return HttpResponse(page)


def forget_pages() -> None:
    _pages.clear()


def _standing(journey: Journey) -> tuple[object, ...]:
    latest = journey.latest()
    return (
        journey.plan,
        latest and latest.step.slug,
        *(
            (item.step.slug, item.outcome, timezone.localdate(item.mark.at))
            for item in journey.items
            if item.mark
        ),
    )


def _keep(key: tuple[object, ...], page: bytes) -> None:
    """Keep a page in place of the one that was made longest ago, if there is no room."""
    with _lock:
        if len(_pages) >= PAGES_AT_MOST:
            del _pages[next(iter(_pages))]
        _pages[key] = page
