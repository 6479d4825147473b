"""What every page needs to know of itself."""

import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation
from django.utils.encoding import escape_uri_path
from django.utils.translation import get_language, pgettext

from optout.catalogue import CATALOGUE
from optout.views.citations import Citations


def site(request: HttpRequest) -> dict[str, object]:
    """The page’s addresses in each language, and a fresh list of footnotes."""
    prefix = f"/{get_language()}/"
    path = escape_uri_path(request.path)
    # An address without a language, such as an unknown one, has no twin but the start.
    rest = path.removeprefix(prefix) if path.startswith(prefix) else ""
    return {
        "citations": Citations(),
        "companies": CATALOGUE.companies,
        "platforms": [platform.name for platform in CATALOGUE.platforms],
        "site_url": settings.SITE_URL,
        "list_is_out_of_reach": getattr(request, "list_is_out_of_reach", False),
        "retention_days": settings.RETENTION_DAYS,
        "addresses": in_each_language(lambda code: f"/{code}/{rest}"),
    }


def in_each_language(path_in: Callable[[str], str]) -> list[dict[str, object]]:
    """The languages of the site, each with the path of a page in it and its locale."""
    here = get_language()
    return [
        {
            "language": code,
            "name": name,
            "path": path_in(code),
            "here": code == here,
            "locale": _locale(code),
        }
        for code, name in settings.LANGUAGES
    ]


def origin_of(request: HttpRequest) -> str:
    """The query by which links hand on through whose completion link somebody came.

    It is for people without a list: who has one is not counted, and lists that stand
    alike share their pages.
    """
    token = request.GET.get("from", "")
    return f"?from={token}" if re.fullmatch(r"[A-Za-z0-9_-]{43}", token) else ""


def _locale(code: str) -> str:
    """A language as Open Graph names it, which knows none without its country."""
    with translation.override(code):
        return pgettext("language and country, for Open Graph", "en_GB")
