"""Addresses: a page in each language, a completion link, and where a visitor came from."""

import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language, pgettext

from optout.models import CompletionLink


def in_each_language(path_in: Callable[[str], str]) -> list[dict[str, object]]:
    """The languages of the site, each with its locale and the path of a page in it."""
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
    """Return the query that carries along which completion link a visitor came from.

    It is empty for visitors who have a list, since they are not counted.
    """
    if getattr(request, "visit", None):
        return ""
    token = request.GET.get("from", "")
    return f"?from={token}" if re.fullmatch(r"[\w-]{22}|[\w-]{43}", token, re.ASCII) else ""


def address_of(link: CompletionLink) -> str:
    """The address to share. It names the owner’s language, unless that is the site’s first one."""
    address = settings.SITE_URL + reverse("completion", args=[link.token])
    language = get_language()
    return address if language == settings.LANGUAGE_CODE else f"{address}?card={language}"


def _locale(code: str) -> str:
    """The locale for Open Graph, which wants a country with every language."""
    with translation.override(code):
        return pgettext("language and country, for Open Graph", "en_GB")
