"""The whole guide as data that others can build on.

One document contains every language, so its address has none. docs/open-data.md explains it to
its users, and `schema` is what it promises them.
"""

import json
from dataclasses import is_dataclass
from datetime import date
from hashlib import sha256

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE, EFFECTIVE_ON
from optout.catalogue.evidence import Source, Sourced, Text
from optout.catalogue.types import Account, Platform
from optout.views.open_data.schema import FORMAT, VERSION, make_schema, properties_of, vocabulary
from optout.web.policy import public_file
from optout.web.readers import findings

MAX_AGE_SECONDS = 60 * 60
"""How long caches may use a copy without asking: a corrected fact should not wait for days."""

LICENCE_EXCEPTION = _(
    "The labels of menus belong to their platforms, the titles of sources to those who "
    "published them."
)
LICENCE: dict[str, object] = {
    "identifier": "MIT",
    "copyright": "Copyright (c) 2026 The authors of Décoche / Untick",
    "exception": LICENCE_EXCEPTION,
}


@public_file
@require_safe
def guide_data(request: HttpRequest) -> HttpResponse:
    return _answer(request, _document(settings.SITE_URL), "application/json")


@public_file
@require_safe
def guide_schema(request: HttpRequest) -> HttpResponse:
    return _answer(request, _schema(settings.SITE_URL), "application/schema+json")


def _answer(request: HttpRequest, body: bytes, content_type: str) -> HttpResponse:
    """Return the data, or 304 to clients that already have this version."""
    etag = f'"{sha256(body).hexdigest()}"'
    headers = {"ETag": etag, "Content-Language": ", ".join(_languages())}
    response = HttpResponse(body, content_type=content_type, headers=headers)
    patch_cache_control(response, public=True, max_age=MAX_AGE_SECONDS)
    answer = get_conditional_response(request, etag, response=response) or response
    # Pages of other sites may read this, and nothing else of ours: it is the same for everyone,
    # ignores cookies, and is meant to be built on.
    answer["Access-Control-Allow-Origin"] = "*"
    return answer


def _document(site_url: str) -> bytes:
    return _json(
        {
            "$schema": site_url + reverse("guide_schema"),
            "format": FORMAT,
            "version": VERSION,
            "licence": LICENCE | {"exception": _text(LICENCE_EXCEPTION)},
            "languages": _languages(),
            "effective_on": EFFECTIVE_ON.isoformat(),
            "read_until": max(
                source.dated_on for source in CATALOGUE.sources if source.dated_on
            ).isoformat(),
            "vocabulary": {
                name: {word: _text(label) for word, label in words.items()}
                for name, words in vocabulary().items()
            },
            **_describe_properties(CATALOGUE),
            "readers": [_describe(each) for each in findings(timezone.localdate())],
        }
    )


def _schema(site_url: str) -> bytes:
    return _json(make_schema(site_url + reverse("guide_schema")))


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _describe(value: object) -> object:
    """Return a catalogue value for JSON: every property by its name, null for an empty text."""
    if is_dataclass(value) and not isinstance(value, type):
        return _describe_properties(value)
    if isinstance(value, tuple):
        return [_describe(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return None if value == "" else value


def _describe_properties(value: object) -> dict[str, object]:
    return {
        name: _describe_property(value, name, hint)
        for name, hint in properties_of(type(value)).items()
    }


def _describe_property(holder: object, name: str, hint: object) -> object:
    if isinstance(holder, Sourced) and name == "confidence":
        return CATALOGUE.confidence(holder)
    value = getattr(holder, name)
    if isinstance(holder, Source) and name == "title" and isinstance(value, str):
        # Quoted as published. A title in our own words is a text like any other.
        return {holder.language: value}
    if hint is Text and value:
        return _text(value)
    if hint == tuple[Text, ...]:
        return [_text(each) for each in value]
    if isinstance(value, Platform | Account):
        return value.slug
    return _describe(value)


def _text(text: Text) -> dict[str, str]:
    return {language: _in_language(text, language) for language in _languages()}


def _in_language(text: Text, language: str) -> str:
    with translation.override(language):
        return str(text)


def _languages() -> list[str]:
    return [code for code, _name in settings.LANGUAGES]
