"""How pages leave: those that are the same for everyone from memory, and compressed.

docs/decisions/0016-caching.md weighs it.
"""

import gzip
from collections import OrderedDict
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from hashlib import sha256
from threading import Lock

import brotli
from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers

from optout.views.machines import READING

type Answer = Callable[[HttpRequest], HttpResponse]

SHARED = (*READING, "plan")
"""The pages that are the same for everyone who has no list, at an address without a query."""

WITHOUT_SECRETS = ("landing", "step", "plan", "checklist", "done")
"""The pages of somebody’s own list that show no link, no code and nothing that was typed.

The nonce on `plan` is another one each time, so there is nothing to guess bit by bit.
"""

PAGES_AT_MOST = 256
"""How many are kept: several times what there is, in case the site goes by several names."""

SHARED_CACHES_KEEP = 300
BROWSERS_KEEP = 60
"""For how many seconds each may answer in our place: the latter for what is fetched ahead."""

COMPRESS = {
    "br": lambda body: brotli.compress(body, quality=11),
    "gzip": lambda body: gzip.compress(body, 9, mtime=0),
}


@lru_cache(maxsize=200)
def compress_quickly(encoding: str, body: bytes) -> bytes:
    """For what few people get: a quarter of a millisecond, and nothing for the very same page."""
    if encoding == "br":
        return brotli.compress(body, quality=5)
    return gzip.compress(body, 6, mtime=0)


@lru_cache(maxsize=64)
def preferred_encoding(accepted: str) -> str:
    """Choose by Accept-Encoding: "br", "gzip", or "" for none, which is always acceptable."""
    weights = {"identity": 0.0001}
    for part in accepted.lower().replace(" ", "").split(","):
        name, _, weight = part.partition(";q=")
        try:
            weights[name] = float(weight or 1)
        except ValueError:
            weights[name] = 0
    names = [name for name in ("br", "gzip", "identity") if weights.get(name, 0) > 0]
    return max(names, key=weights.get, default="").removeprefix("identity")


class Day:
    """The present day, where the site is: what a page says of the date holds until its end."""

    def __init__(self, now: datetime) -> None:
        today = timezone.localdate(now)
        self.start, self.end = map(_midnight, (today, today + timedelta(days=1)))

    def covers(self, now: datetime) -> bool:
        return self.start <= now < self.end


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), timezone.get_default_timezone())


class SharedPage:
    """One page, in each encoding that was asked for, with the headers that all answers get."""

    def __init__(self, response: HttpResponse) -> None:
        self._body = response.content
        self._headers = dict(response.items())
        self._etag = sha256(self._body).hexdigest()[:32]
        self._forms: dict[str, tuple[bytes, dict[str, str]]] = {}

    def answer(self, request: HttpRequest, seconds_left: float) -> HttpResponse:
        encoding = preferred_encoding(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        if encoding not in self._forms:
            self._forms[encoding] = self._make(encoding)
        body, headers = self._forms[encoding]
        response = HttpResponse(body, headers=headers)
        if seconds_left < SHARED_CACHES_KEEP:
            response.headers["Cache-Control"] = _for_seconds(int(seconds_left))
        if "HTTP_IF_NONE_MATCH" in request.META or "HTTP_IF_MATCH" in request.META:
            return self._unless_known(request, response)
        return response

    def _make(self, encoding: str) -> tuple[bytes, dict[str, str]]:
        body = COMPRESS[encoding](self._body) if encoding else self._body
        headers = self._headers | {
            "Content-Length": str(len(body)),
            "Cache-Control": _for_seconds(SHARED_CACHES_KEEP),
            "ETag": f'"{self._etag}{encoding and f"-{encoding}"}"',
            "Vary": "Accept-Encoding, Cookie",
        }
        if encoding:
            headers["Content-Encoding"] = encoding
        return body, headers

    def _unless_known(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        decided = get_conditional_response(request, response["ETag"], response=response)
        if decided is response:
            return response
        # Django leaves most headers out of its own answer, those for safety too.
        for name, value in response.items():
            if not name.startswith("Content-") or name.startswith("Content-Security"):
                decided.headers.setdefault(name, value)
        return decided


def _for_seconds(seconds: int) -> str:
    return f"public, max-age={min(BROWSERS_KEEP, seconds)}, s-maxage={seconds}"


class SharedPagesMiddleware:
    """Answer people without a list from memory, before anything else runs.

    What is kept is a whole answer of everything below, under all that it depends on:
    address, scheme, host and day. Whoever sends a list’s cookie, a query, a body or
    htmx’s mark is answered below. A new release is a new process, with an empty memory.
    """

    def __init__(self, get_response: Answer) -> None:
        if settings.DEBUG:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self._pages: OrderedDict[tuple[object, ...], SharedPage] = OrderedDict()
        self._lock = Lock()
        self._day = Day(timezone.now())

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not _may_share(request):
            return self.get_response(request)
        now = timezone.now()
        if not self._day.covers(now):
            self._day = Day(now)
        day = self._day
        key = (day.end, request.scheme, request.META.get("HTTP_HOST"), request.path_info)
        page = self._pages.get(key)
        if page is None:
            response = self.get_response(request)
            if not _is_shared(request, response):
                return response
            page = SharedPage(response)
            self._keep(key, page)
        return page.answer(request, (day.end - now).total_seconds())

    def _keep(self, key: tuple[object, ...], page: SharedPage) -> None:
        with self._lock:
            self._pages[key] = page
            if len(self._pages) > PAGES_AT_MOST:
                self._pages.popitem(last=False)


def _may_share(request: HttpRequest) -> bool:
    sent = request.META
    return (
        request.method in ("GET", "HEAD")
        and not sent.get("QUERY_STRING")
        and sent.get("CONTENT_LENGTH") in (None, "", "0")
        and "HTTP_TRANSFER_ENCODING" not in sent
        and "HTTP_HX_REQUEST" not in sent
        and settings.DEVICE_COOKIE not in request.COOKIES
    )


def _is_shared(request: HttpRequest, response: HttpResponse) -> bool:
    page = request.resolver_match
    return (
        response.status_code == 200
        and page is not None
        and page.url_name in SHARED
        and not response.cookies
        and "Cache-Control" not in response
    )


class CompressionMiddleware:
    """Compress a page of somebody’s own list, unless it shows a secret.

    Whoever can have their own text shown beside a secret, and sees how many bytes are
    sent, can guess the secret (BREACH). So only pages that are named are compressed,
    and only where the address cannot change what they show.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        page = request.resolver_match
        if (
            page is None
            or page.url_name not in WITHOUT_SECRETS
            or response.status_code != 200
            or request.method == "POST"
            or request.META.get("QUERY_STRING")
            or settings.DEVICE_COOKIE not in request.COOKIES
        ):
            return response
        patch_vary_headers(response, ["Accept-Encoding"])
        encoding = preferred_encoding(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        if encoding:
            response.content = compress_quickly(encoding, response.content)
            response["Content-Encoding"] = encoding
            response["Content-Length"] = str(len(response.content))
        return response
