"""What every template needs to know about its page."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path
from django.utils.translation import get_language

from optout.web.addresses import in_each_language, origin_of
from optout.web.citations import Citations
from optout.web.sheets import Sheets


def site(request: HttpRequest) -> dict[str, object]:
    """The page’s addresses, where its visitor came from, and the proof of what it says."""
    prefix = f"/{get_language()}/"
    path = escape_uri_path(request.path)
    # An address without a language exists in no other: the start takes its place.
    rest = path.removeprefix(prefix) if path.startswith(prefix) else ""
    return {
        "citations": Citations(),
        "sheets": Sheets(),
        "site_url": settings.SITE_URL,
        "list_is_out_of_reach": getattr(request, "list_is_out_of_reach", False),
        "retention_days": settings.RETENTION_DAYS,
        "origin": origin_of(request),
        "addresses": in_each_language(lambda code: f"/{code}/{rest}"),
    }
