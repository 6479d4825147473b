"""What holds for every request."""

import re
from collections.abc import Callable
from contextlib import suppress
from typing import ClassVar

from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils.cache import patch_vary_headers

from optout.web.errors import error

CARD = re.compile(re.escape(settings.STATIC_URL) + r"card-[a-z]{2}(\.[0-9a-f]{12})?\.png")
"""A preview card, by its own name or by the one that has its hash in it."""

type Answer = Callable[[HttpRequest], HttpResponse]


class WholeBodyMiddleware:
    """Read what is left of a body once the answer is made, such as that of a refused form.

    A server that closes a connection on which nginx is still sending counts as failed,
    and is left out for all visitors for a while.
    """

    CHUNK = 64 * 1024

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not _is_too_large(request):
            with suppress(OSError):  # the visitor has gone
                while request.read(self.CHUNK):
                    pass
        return response


class IsolationMiddleware:
    """Ask the browser, on every answer, to keep other sites out of ours.

    Ours in turn stays away from its sensors. Only preview cards are there to be shown
    elsewhere: some chats load them in the reader’s browser.

    Django and its settings see to the rest: Content-Security-Policy and so on.
    """

    HEADERS: ClassVar = {
        # Django’s own, which it forgets where its redirect to https meets a host that is not ours.
        "Cross-Origin-Opener-Policy": "same-origin",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=()",
    }

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code < 400 and CARD.fullmatch(request.path_info):
            response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        for name, value in self.HEADERS.items():
            response.headers.setdefault(name, value)
        return response


class StrictMiddleware:
    """Treat an answer as if it showed a secret, unless it says otherwise: see optout.web.policy.

    No cache keeps it and no search engine lists it. So a page without a decorator, an error
    and an address that leads nowhere are safe by themselves.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("X-Robots-Tag", "noindex")
        if "Cache-Control" not in response:
            response["Cache-Control"] = "private, no-store"
            patch_vary_headers(response, ["Cookie"])
        return response


class LanguageMiddleware(LocaleMiddleware):
    """Django’s own, but for files that hold every language: they vary by no reader’s."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if "Content-Language" in response.headers:
            return response
        return super().process_response(request, response)


class ErrorPageMiddleware:
    """Turn bare errors into pages: a method that is not allowed, a database that is down."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if isinstance(response, HttpResponseNotAllowed):
            page = error(request, 405)
            page["Allow"] = response["Allow"]
            return page
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        return error(request, 503) if isinstance(exception, Error) else None


class BodyLimitMiddleware:
    """Refuse what is larger than any answer or record, before it is read.

    Django’s own limit leaves uploaded files out. A body without a length is
    none to Django, so that its length is all there is to look at.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if _is_too_large(request):
            return error(request, 413)
        return self.get_response(request)


def _is_too_large(request: HttpRequest) -> bool:
    length = request.headers.get("Content-Length", "")
    return length.isdecimal() and int(length) > settings.BODY_LIMIT


class SameOriginMiddleware:
    """Refuse a change that no page of ours asked for.

    Browsers say where a form comes from, in Sec-Fetch-Site or at least in
    Origin, and no page can forge either. That needs no token, hence no second
    cookie and no form that goes stale; docs/decisions/0004-same-origin-posts.md
    weighs it. POST is the only method by which a view changes anything.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method == "POST" and not self._is_ours(request):
            return error(request, 403)
        return self.get_response(request)

    def _is_ours(self, request: HttpRequest) -> bool:
        site = request.headers.get("Sec-Fetch-Site")
        if site is not None and site != "same-origin":
            return False
        origin = request.headers.get("Origin")
        if origin is not None:
            return origin == f"{request.scheme}://{request.get_host()}"
        return site is not None
