"""What applies to every request and answer."""

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

CARD = re.compile(
    re.escape(settings.STATIC_URL) + r"card-(?:assistants-)?[a-z]{2}(\.[0-9a-f]{12})?\.png"
)
"""The address of a preview card, with or without the hash in its name."""

type Answer = Callable[[HttpRequest], HttpResponse]


class WholeBodyMiddleware:
    """Read the rest of a request’s body after the answer is made, such as that of a refused form.

    If a server closes a connection while nginx is still sending, nginx counts the server as
    failed and stops using it for a while, for all visitors.
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
    """Send headers that isolate our pages from other sites and from the device’s sensors.

    Only preview cards may be shown elsewhere: some chats load them in the reader’s browser.

    Django’s own middleware sends the rest, such as Content-Security-Policy.
    """

    HEADERS: ClassVar = {
        # Django sends these three too, but not if its redirect to https fails on an unknown host.
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
    """Treat an answer as if it showed a secret, unless optout.web.policy says otherwise.

    No cache keeps such an answer and no search engine lists it. So errors, unknown addresses and
    pages without a decorator are safe by default.
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
    """Django’s own, except that a file in all languages does not vary by the reader’s language."""

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
    """Refuse a body that is larger than any form or record, before it is read.

    Django’s own limit ignores uploaded files. Checking Content-Length is enough, because Django
    reads no body without one: it would take a form that comes in chunks for an empty one.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if _is_too_large(request):
            return error(request, 413)
        if "Transfer-Encoding" in request.headers and not request.META.get("CONTENT_LENGTH"):
            return error(request, 411)
        return self.get_response(request)


def _is_too_large(request: HttpRequest) -> bool:
    length = request.headers.get("Content-Length", "")
    return length.isdecimal() and int(length) > settings.BODY_LIMIT


class SameOriginMiddleware:
    """Refuse a POST that does not come from one of our pages.

    Browsers say where a form comes from, and no page can forge it. Sec-Fetch-Site decides where
    it is sent: a proxy or an extension may hide or change Origin. So we need no token, no second
    cookie and no form that expires; docs/decisions/0004-same-origin-posts.md gives the reasons.
    Views change data only on POST.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method == "POST" and not self._is_ours(request):
            return error(request, 403)
        return self.get_response(request)

    def _is_ours(self, request: HttpRequest) -> bool:
        site = request.headers.get("Sec-Fetch-Site")
        if site is not None:
            return site == "same-origin"
        return request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"
