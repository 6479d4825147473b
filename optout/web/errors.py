"""Error pages: one template for all, with a link to go on, without the database."""

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

RETRY_AFTER_SECONDS = 30

MESSAGES = {
    400: (
        _("We could not read that"),
        _("It reached us damaged. Nothing was saved; go back and try again."),
    ),
    403: (
        _("This was not sent from our pages"),
        _(
            "To protect your list, we accept answers only from our own pages. This one came from "
            "elsewhere, or your browser did not say where it came from. Nothing was saved. Open "
            "the page again and answer there; if it happens again, an extension may be hiding "
            "where forms come from."
        ),
    ),
    404: (
        _("This page does not exist"),
        _("The address may have been mistyped, or the link no longer works."),
    ),
    405: (
        _("This page cannot do that"),
        _("Nothing was changed. Go back and try again."),
    ),
    411: (
        _("Your answer did not get through"),
        _(
            "Something between your browser and this site, such as a proxy, sent it in a form "
            "that we cannot read, without its length. Nothing was saved. Try another network, or "
            "tell the people who run this site."
        ),
    ),
    413: (
        _("What you sent is too large"),
        _("It is far larger than any answer here. Nothing was saved."),
    ),
    429: (
        _("Too many tries in a short time"),
        _(
            "Wait a minute, then try again. What you just sent was not saved; nothing saved "
            "before is lost."
        ),
    ),
    500: (
        _("Something broke on our side"),
        _("It is not your fault. Your earlier answers are kept; try again in a moment."),
    ),
    503: (
        _("We cannot save right now"),
        _(
            "Nothing was saved or erased just now. Your earlier answers are kept, and you can "
            "still read the guide. Try again in a moment."
        ),
    ),
}
NOT_OPENED = (
    _("We cannot open this page right now"),
    _("Nothing that was saved is lost, and you can still read the guide. Try again in a moment."),
)
"""Instead of the 503 above, for a request that sent nothing to save."""


def error(
    request: HttpRequest, status: int, retry_after: int = RETRY_AFTER_SECONDS
) -> HttpResponse:
    is_unopened = status == 503 and request.method in ("GET", "HEAD")
    title, advice = NOT_OPENED if is_unopened else MESSAGES[status]
    # The query may be unreadable, and an error page does not need it.
    request.GET = QueryDict()
    response = render(
        request, "error.html", {"title": title, "advice": advice, "status": status}, status=status
    )
    if status in (429, 503):
        response["Retry-After"] = str(retry_after)
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error(request, 413 if isinstance(exception, RequestDataTooBig) else 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error(request, 403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error(request, 404)


def server_error(request: HttpRequest) -> HttpResponse:
    return error(request, 500)
