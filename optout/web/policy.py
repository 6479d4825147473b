"""Decorators that say what a view returns: a public page, one visitor’s page, a secret, a file.

They alone decide who may cache the answer, whether it is compressed and whether search engines
list it. StrictMiddleware treats an answer without a decorator as if it showed a secret.
docs/decisions/0018-django-keeps-the-pages.md gives the reasons.
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
"""How many seconds a browser may reuse a page without asking."""

SHARED_CACHES_KEEP = 300
"""How many seconds nginx or a CDN may serve a page from its cache."""

FILES_KEEP = 60 * 60
"""How many seconds any cache may keep a file. Short, so that a corrected fact soon arrives."""


type Values = Callable[[], Iterable[object]]


@dataclass(frozen=True)
class Page:
    """What a decorator declares: whether the sitemap lists the page, and for which values."""

    is_listed: bool = False
    one_for_each: Values | None = None

    def values(self) -> list[tuple[object, ...]]:
        """The values in each address of the page: one, or none if it has one address."""
        return [(value,) for value in self.one_for_each()] if self.one_for_each else [()]


_pages: dict[View, Page] = {}


def page_of(view: View) -> Page | None:
    """Return what the decorator of a view declares, or None if it has none."""
    return _pages.get(view)


def public_page(
    *names: str, listed: bool = True, one_for_each: Values | None = None
) -> Callable[[View], View]:
    """Declare a page that is the same for everyone without a list: cached, compressed, indexed.

    `names` are the query parameters that change the page. The view sees no others, so those cost
    nothing. With one of `names`, the page is treated as if it showed a secret. For a visitor with
    a list, it is treated as an own page. If its addresses contain a value, `one_for_each` returns
    all the values.
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
    """Declare a visitor’s own page that shows no secret: compressed, but not cached.

    The view sees no query, so a link cannot plant anything in the page.
    """

    @wraps(view)
    def answer(request: Request, *args: object, **kwargs: object) -> HttpResponse:
        request.GET = QueryDict()
        return _compressed(request, view(request, *args, **kwargs))

    _pages[answer] = Page()
    return answer


def shows_a_secret(view: View) -> View:
    """Declare a page that shows a link, a code, what was typed or a visitor’s record.

    It is never compressed: an attacker who can plant text beside a secret and see how many bytes
    are sent can guess the secret (BREACH).
    """

    @wraps(view)
    def answer(request: Request, *args: object, **kwargs: object) -> HttpResponse:
        return view(request, *args, **kwargs)

    _pages[answer] = Page()
    return answer


def probe(view: View) -> View:
    """Declare a health check, which no cache may keep."""
    return shows_a_secret(view)


def public_file(view: View) -> View:
    """Declare a file that is the same for everyone, also owners: any cache may keep it."""

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
    """Answer from Django’s cache. The key contains everything that a public page depends on.

    The cache is in this process, so a new release starts with an empty one.
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
    """Return the Cache-Control of a public page, which no cache may keep past midnight.

    nginx does not tell a browser how old a page is, so the browser keeps it for another minute.
    So a shared cache stops a minute before midnight, and another second earlier because nginx
    counts whole seconds. Until then it may also serve the page while the site is down.
    """
    browsers = min(BROWSERS_KEEP, seconds_left)
    left = max(0, seconds_left - BROWSERS_KEEP - 1)
    shared = min(SHARED_CACHES_KEEP, left)
    return f"public, max-age={browsers}, s-maxage={shared}, stale-if-error={left - shared}"


def _compressed(request: Request, response: HttpResponse) -> HttpResponse:
    """Compress the answer to a GET. The answer to a form may repeat what was typed."""
    if request.method in ("GET", "HEAD"):
        patch_vary_headers(response, ["Accept-Encoding"])
        HttpCompressionMiddleware(lambda request: response).maybe_compress(request, response)
    return response
