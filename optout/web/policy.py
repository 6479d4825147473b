"""What a page is, said by a decorator above its view.

Who may keep a page, whether it is compressed and whether search engines list it follow
from that alone. StrictMiddleware takes an answer without a decorator for one that shows a
secret. docs/decisions/0018-django-keeps-the-pages.md weighs it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import wraps

from django.conf import settings
from django.core.cache import cache
from django.http import HttpResponse, QueryDict
from django.utils import timezone
from django.utils.cache import patch_cache_control, patch_vary_headers, set_response_etag
from django.utils.translation import get_language, get_language_from_path
from django_http_compression.middleware import HttpCompressionMiddleware, best_coding

from optout.web.visit import Request, View

BROWSERS_KEEP = 60
"""Seconds for which a browser shows a page again without asking."""

SHARED_CACHES_KEEP = 300
"""Seconds for which nginx or a CDN may answer for us."""

FILES_KEEP = 60 * 60
"""Seconds for which anyone may keep a file for everyone: a corrected fact should not wait."""


type Values = Callable[[], Iterable[object]]


@dataclass(frozen=True)
class Page:
    """What was said of a page: whether the sitemap lists it, and for which values."""

    is_listed: bool = False
    one_for_each: Values | None = None

    def values(self) -> list[tuple[object, ...]]:
        """What stands in its addresses: one value in each, or nothing in the only one."""
        return [(value,) for value in self.one_for_each()] if self.one_for_each else [()]


_pages: dict[View, Page] = {}


def page_of(view: View) -> Page | None:
    """Return what was said above a view, or None if nothing was."""
    return _pages.get(view)


def public_page(
    *names: str, listed: bool = True, one_for_each: Values | None = None
) -> Callable[[View], View]:
    """Declare a page that is the same for everyone without a list: cached, compressed, indexed.

    The view sees no query but the `names` that change the page, so any other query costs
    nothing. With one of them the page is as strict as one that shows a secret. To an owner
    it is a page of their own. An address with a value in it says which values it has.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def answer(request: Request, *args: object, **kwargs: object) -> HttpResponse:
            def make() -> HttpResponse:
                return view(request, *args, **kwargs)

            if request.method not in ("GET", "HEAD") or not request.GET.keys().isdisjoint(names):
                return make()
            request.GET = QueryDict()
            if settings.DEVICE_COOKIE in request.COOKIES or request.htmx:
                response = _compressed(request, make())
            else:
                response = _shared(request, make)
            if listed and response.status_code < 400:
                response["X-Robots-Tag"] = "all"
            return response

        _pages[answer] = Page(listed, one_for_each)
        return answer

    return decorate


def own_page(view: View) -> View:
    """Declare a page of somebody’s own that shows no secret: compressed, but kept by no cache.

    The view sees no query, so an address cannot plant anything in the page.
    """

    @wraps(view)
    def answer(request: Request, *args: object, **kwargs: object) -> HttpResponse:
        request.GET = QueryDict()
        return _compressed(request, view(request, *args, **kwargs))

    _pages[answer] = Page()
    return answer


def shows_a_secret(view: View) -> View:
    """Declare a page that shows a link, a code, what was typed or a visitor’s record.

    It is never compressed: somebody who can plant text beside a secret, and sees how many
    bytes are sent, can guess the secret (BREACH).
    """

    @wraps(view)
    def answer(request: Request, *args: object, **kwargs: object) -> HttpResponse:
        return view(request, *args, **kwargs)

    _pages[answer] = Page()
    return answer


def probe(view: View) -> View:
    """Declare an answer about this very moment, which nobody may keep."""
    return shows_a_secret(view)


def public_file(view: View) -> View:
    """Declare a file that is the same for everyone, with a list or without: anyone may keep it."""

    @wraps(view)
    def answer(request: Request, *args: object, **kwargs: object) -> HttpResponse:
        response = view(request, *args, **kwargs)
        if response.status_code < 400:
            patch_cache_control(response, public=True, max_age=FILES_KEEP)
            if not get_language_from_path(request.path_info):
                languages = ", ".join(code for code, _name in settings.LANGUAGES)
                response["Content-Language"] = languages
        return _compressed(request, response)

    _pages[answer] = Page()
    return answer


def _shared(request: Request, make: Callable[[], HttpResponse]) -> HttpResponse:
    """Answer from Django’s cache, under all that such an answer depends on.

    The cache is in this process, so that a new release starts with an empty one.
    """
    now = timezone.now()
    today = timezone.localdate(now)
    coding = best_coding(request.headers.get("Accept-Encoding", ""))
    place = request.build_absolute_uri(request.path)
    key = f"page:{today}:{get_language()}:{coding}:{place}"
    midnight = datetime.combine(today + timedelta(days=1), time(), timezone.get_default_timezone())
    seconds_left = int((midnight - now).total_seconds())
    response: HttpResponse | None = cache.get(key)
    if response is None:
        response = make()
        if response.status_code not in (200, 302) or response.cookies:
            return response
        set_response_etag(response)
        patch_vary_headers(response, ["Accept-Encoding", "Cookie"])
        _compressed(request, response)
        cache.set(key, response, seconds_left)
    response["Cache-Control"] = _until_midnight(seconds_left)
    return response


def _until_midnight(seconds_left: int) -> str:
    """Say how long a page may be kept, which no cache may do past midnight.

    A browser keeps for a minute what a shared cache gives it, since nginx does not say how old
    a page is. So a shared cache stops a minute before midnight, and a second, since nginx
    counts whole ones. Until then it may also answer while we are down.
    """
    browsers = min(BROWSERS_KEEP, seconds_left)
    left = max(0, seconds_left - BROWSERS_KEEP - 1)
    shared = min(SHARED_CACHES_KEEP, left)
    return f"public, max-age={browsers}, s-maxage={shared}, stale-if-error={left - shared}"


def _compressed(request: Request, response: HttpResponse) -> HttpResponse:
    """Compress what was asked for. An answer to a form may repeat what was typed."""
    if request.method in ("GET", "HEAD"):
        patch_vary_headers(response, ["Accept-Encoding"])
        HttpCompressionMiddleware(lambda request: response).maybe_compress(request, response)
    return response
