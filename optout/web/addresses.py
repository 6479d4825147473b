"""The addresses of a page: in each language, and where a visitor came from."""

import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language, pgettext

from optout.models import CompletionLink


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
    """The query by which links pass on whose completion link a visitor came through.

    An owner’s pages have none: somebody who has a list is not counted.
    """
    if getattr(request, "visit", None):
        return ""
    token = request.GET.get("from", "")
    return f"?from={token}" if re.fullmatch(r"[A-Za-z0-9_-]{43}", token) else ""


def address_of(link: CompletionLink) -> str:
    """The address to pass on, in the language of its owner unless that is the first one."""
    address = settings.SITE_URL + reverse("completion", args=[link.token])
    language = get_language()
    return address if language == settings.LANGUAGE_CODE else f"{address}?card={language}"


def _locale(code: str) -> str:
    """A language as Open Graph names it, which knows none without its country."""
    with translation.override(code):
        return pgettext("language and country, for Open Graph", "en_GB")
