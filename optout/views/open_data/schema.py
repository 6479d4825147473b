"""What `/guide.json` promises, as JSON Schema: generated from the types of the catalogue.

docs/guide.schema.json is what it comes to, so that a change of the format is seen in a diff.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from django.conf import settings

from optout.catalogue import CATALOGUE
from optout.catalogue.contents import Catalogue
from optout.catalogue.evidence import Confidence, Language, Quotation, Sourced, SourceKind, Text
from optout.catalogue.types import Account, Device, Kind, Platform, Region
from optout.web.readers import Finding

FORMAT = "untick-guide"
VERSION = 5
"""Goes up whenever these rules change, but not when a step, a sentence or a source does."""

type Schema = dict[str, object]

TEXT: Schema = {"$ref": "#/$defs/Text"}
WORDS: Schema = {"type": "string", "minLength": 1}
OPEN: Schema = {"type": "object", "additionalProperties": TEXT}
OPEN_WORDS = ("account", "platform")
"""The lists of words that may grow without a new version, when a platform is added."""

NOTHING: Schema = {"type": "null"}
SIMPLE: Mapping[object, Schema] = {
    Text: TEXT,
    str: WORDS,
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    date: {"type": "string", "format": "date"},
    # Named by their slug wherever they are not listed themselves.
    Platform: WORDS,
    Account: WORDS,
}


def vocabulary() -> dict[str, dict[str, Text]]:
    """Return the words that have a name in each language, grouped by what they name."""
    return {
        "region": dict(Region.choices),
        "account": {account.slug: account.name for account in CATALOGUE.accounts},
        "platform": {platform.slug: platform.name for platform in CATALOGUE.platforms},
        "device": dict(Device.choices),
        "step_kind": dict(Kind.choices),
        "source_kind": dict(SourceKind.choices),
        "source_language": dict(Language.choices),
        "confidence": dict(Confidence.choices),
    }


def properties_of(kind: type) -> dict[str, Any]:
    """Return the properties that a part of the guide has as data, each with its type.

    What rests on evidence names its sources, their words, and how sure that makes it.
    """
    hints = get_type_hints(kind)
    properties = {field.name: hints[field.name] for field in fields(kind)}
    if kind is Catalogue:
        del properties["hosts"]
    if issubclass(kind, Sourced):
        del properties["evidence"], properties["doubt"]
        properties |= {
            "sources": tuple[str, ...],
            "quotations": tuple[Quotation, ...],
            "confidence": Confidence,
        }
    return properties


def make_schema(address: str) -> Schema:
    parts: dict[str, Schema] = {}
    guide = _properties(Catalogue, parts)
    readers: Schema = {"type": "array", "items": _part(Finding, parts), "uniqueItems": True}
    parts["Source"]["properties"] |= {"title": {"anyOf": [{"$ref": "#/$defs/Title"}, TEXT]}}  # type: ignore[operator]
    names = {
        name: OPEN if name in OPEN_WORDS else _record(dict.fromkeys(words, TEXT))
        for name, words in vocabulary().items()
    }
    about = {
        "$schema": WORDS,
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "licence": _record(
            {"identifier": {"const": "MIT"}, "copyright": WORDS, "exception": TEXT}
        ),
        "languages": {"const": [code for code, _name in settings.LANGUAGES]},
        "effective_on": SIMPLE[date],
        "read_until": SIMPLE[date],
        "vocabulary": _record(names),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": address,
        "title": "The guide of Décoche / Untick",
        "description": "How to switch off the use of your data for AI and for ads. Every property "
        "is always there; what is not known is null, or an empty list.",
        **_record(about | guide | {"readers": readers}),
        "$defs": {
            "Text": _record(
                {code: WORDS for code, _name in settings.LANGUAGES},
                "A text in every language of the site.",
            ),
            "Title": {
                "description": "A title as published, under its own language.",
                "type": "object",
                "propertyNames": {"enum": list(Language)},
                "additionalProperties": WORDS,
                "minProperties": 1,
                "maxProperties": 1,
            },
            **dict(sorted(parts.items())),
        },
    }


def _record(properties: Mapping[str, object], description: str = "") -> Schema:
    """A closed object: every property is required, and no other is allowed."""
    about: Schema = {"description": description} if description else {}
    return about | {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _properties(kind: type, parts: dict[str, Schema]) -> dict[str, Schema]:
    """Return the schema of each property of a type, and put that of its parts into `parts`."""
    empty = {field.name for field in fields(kind) if field.default == ""}
    return {
        name: {"anyOf": [_schema_of(hint, parts), NOTHING]}
        if name in empty
        else _schema_of(hint, parts, at_least=int(name == "sources"))
        for name, hint in properties_of(kind).items()
    }


def _schema_of(hint: Any, parts: dict[str, Schema], *, at_least: int = 0) -> Schema:
    if hint in SIMPLE:
        return SIMPLE[hint]
    if get_origin(hint) is UnionType:
        return {"anyOf": [_schema_of(each, parts) for each in get_args(hint)]}
    if hint is NoneType:
        return NOTHING
    if get_origin(hint) is tuple:
        each, _more = get_args(hint)
        listed = _part(each, parts) if is_dataclass(each) else _schema_of(each, parts)
        return {"type": "array", "items": listed, "minItems": at_least, "uniqueItems": True}
    return _part(hint, parts)


def _part(kind: Any, parts: dict[str, Schema]) -> Schema:
    """Return a reference to a type, and put its schema into `parts`."""
    if kind.__name__ not in parts:
        parts[kind.__name__] = {}
        about = " ".join(cleandoc(kind.__doc__ or "").split())
        if issubclass(kind, Enum):
            words = [each.value for each in kind]
            parts[kind.__name__] = {"description": about, "type": "string", "enum": words}
        else:
            parts[kind.__name__] = _record(_properties(kind, parts), about)
    return {"$ref": f"#/$defs/{kind.__name__}"}
