"""What `/guide.json` promises to its users, as JSON Schema.

It is written by hand and not derived from the catalogue’s types: what others rely on must not
change because we renamed a field. Tests compare the document with it. Only lists of words, such
as the regions, come from the catalogue.
"""

from collections.abc import Iterable

from django.conf import settings

from optout.catalogue import CATALOGUE
from optout.catalogue.types import (
    Confidence,
    Device,
    Kind,
    Language,
    Region,
    SourceKind,
    Text,
)
from optout.views.open_data.json_schema import (
    Schema,
    exactly,
    many,
    one,
    record,
    word,
)
from optout.views.open_data.parts import make_parts

FORMAT = "untick-guide"
VERSION = 2
"""Goes up whenever these rules change, but not when a step, a sentence or a source does."""


OPEN_WORDS = ("account", "platform")
"""The lists of words that may grow without a new version, when a platform is added."""


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


def make_schema(address: str) -> Schema:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": address,
        "title": "The guide of Décoche / Untick",
        **_document(),
        "$defs": {**_words(), **make_parts()},
    }


def _document() -> Schema:
    return record(
        "How to switch off the use of your data for AI and for ads, platform by platform: "
        "every step, menu label, link, claim and source, in every language of the site.",
        **{"$schema": one("words", "The address of this schema.")},
        format=exactly(FORMAT, "What this document is."),
        version=exactly(VERSION, "The version of the format, not of what it says."),
        licence=one("licence", "What you may do with the data."),
        languages=exactly(
            [code for code, _name in settings.LANGUAGES],
            "The languages of every text, starting with the site’s default.",
        ),
        effective_on=one("date", "The day on which LinkedIn’s change took effect."),
        read_until=one("date", "When the newest of the sources was read."),
        vocabulary=one("vocabulary", "What the words in this document are called."),
        platforms=many("platform", "The companies whose settings it goes through."),
        headline=one("headline", "What the site leads with."),
        sources=many("source", "Everything that the claims rest on."),
        steps=many("step", "What there is to do, in this order."),
        guests=many("guest", "What there is for people without an account."),
        comparison=one("comparison", "LinkedIn and Meta, side by side."),
        disagreements=many("disagreement", "Where sources contradict each other."),
        timeline=many("event", "What happened when, oldest first."),
        background=many("topic", "Claims that belong to no single step."),
        correspondence=one("correspondence", "What people can write, and to whom."),
        documents=many("slug", "The sources that the guide started from, by slug."),
    )


def _words() -> Schema:
    """The smallest parts."""
    return {
        "text": record(
            "A text in every language of the site.",
            **{code: one("words", name) for code, name in settings.LANGUAGES},
        ),
        "quotation": {
            "description": "Quoted words, under the language that they are in.",
            "type": "object",
            "propertyNames": {"enum": list(Language)},
            "additionalProperties": {"$ref": "#/$defs/words"},
            "minProperties": 1,
            "maxProperties": 1,
        },
        "words": {"description": "Plain text, never empty.", "type": "string", "minLength": 1},
        "slug": {
            "description": "A name that stays the same and that other parts refer to.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        },
        "address": {
            "description": "An absolute https address.",
            "type": "string",
            "format": "uri",
            "pattern": "^https://[^/]",
        },
        "date": {"description": "YYYY-MM-DD.", "type": "string", "format": "date"},
        "region": word(Region, "Where a person lives."),
        "source_language": word(Language, "The language of a quoted text."),
        "confidence": word(
            Confidence,
            "confirmed: by independent sources. official: only the platform or a regulator says "
            "so. single: not cross-checked. disputed: sources disagree. unconfirmed: the named "
            "sources come nearest, but do not settle it.",
        ),
        "licence": record(
            "The terms.",
            identifier=exactly("MIT", "The SPDX identifier of the licence."),
            copyright=one("words", "The notice to keep with copies."),
            exception=one("text", "What the licence does not cover."),
        ),
        "vocabulary": record(
            "What the site calls each word that this document uses.",
            **{
                name: _names(name) if name in OPEN_WORDS else _names(name, words)
                for name, words in vocabulary().items()
            },
        ),
    }


def _names(of: str, words: Iterable[str] | None = None) -> Schema:
    """The names of exactly these words or, if none are given, of any words."""
    description = f"The words for “{of}”."
    if words is None:
        return {
            "description": description,
            "type": "object",
            "additionalProperties": {"$ref": "#/$defs/text"},
        }
    return record(description, **{word: one("text", f"The name of “{word}”.") for word in words})
