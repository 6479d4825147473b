"""Reads pages, the tables, and the guide as data."""

from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.http import HttpResponse
from jsonschema import Draft202012Validator, FormatChecker

from optout.models import Browser, Checklist, Tick


def rows() -> tuple[int, int, int]:
    """Count the checklists, browsers and ticks."""
    return Checklist.objects.count(), Browser.objects.count(), Tick.objects.count()


def headline(response: HttpResponse) -> str:
    return _words(BeautifulSoup(response.content, "html.parser").h1)


def text(response: HttpResponse) -> str:
    """Return the words of the page itself, without its header and footer."""
    return _words(BeautifulSoup(response.content, "html.parser").main)


def _words(element: Tag | None) -> str:
    assert element
    return " ".join(element.get_text(" ").split())


def faults(document: object, schema: dict[str, Any]) -> list[str]:
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    return [error.json_path for error in validator.iter_errors(document)]


def objects(value: object) -> Iterator[dict[str, Any]]:
    """Yield every JSON object in a document, in its order."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from objects(item)
