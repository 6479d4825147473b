"""What `/guide.json` promises to those who build on it, as JSON Schema.

Written by hand, and not derived from the catalogue’s types: what others rely
on must not change because a field of ours was renamed. The tests hold the
document to it. Only lists of words, such as the regions, are the catalogue’s.
"""

from django.conf import settings

from optout.catalogue.types import (
    Account,
    Confidence,
    Device,
    Gesture,
    Kind,
    Labelled,
    Language,
    Region,
    SourceKind,
    Verdict,
)
from optout.views.json_schema import (
    Schema,
    exactly,
    many,
    one,
    one_or_null,
    record,
    word,
    yes_or_no,
)

FORMAT = "untick-guide"
VERSION = 1
"""Goes up whenever these rules change, but not when a step, a sentence or a source does."""

VOCABULARY: dict[str, type[Labelled]] = {
    "region": Region,
    "account": Account,
    "device": Device,
    "step_kind": Kind,
    "source_kind": SourceKind,
    "source_language": Language,
    "confidence": Confidence,
}
"""The words that have a name in each language, by what they are words for."""


def make_schema(address: str) -> Schema:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": address,
        "title": "The guide of Décoche / Untick",
        **_document(),
        "$defs": {**_words(), **_parts()},
    }


def _document() -> Schema:
    return record(
        "How to switch off the use of one’s data for AI at LinkedIn, Microsoft and Meta: "
        "every step, menu label, link, claim and source, in every language of the site.",
        **{"$schema": one("words", "The address of this schema.")},
        format=exactly(FORMAT, "What this document is."),
        version=exactly(VERSION, "The version of the format, not of what it says."),
        licence=one("licence", "What one may do with the data."),
        languages=exactly(
            [code for code, _name in settings.LANGUAGES],
            "The languages of every text, the site’s first one first.",
        ),
        effective_on=one("date", "The day on which LinkedIn’s change took effect."),
        read_until=one("date", "When the newest of the sources was read."),
        vocabulary=one("vocabulary", "What the words in this document are called."),
        sources=many("source", "All that the claims rest on."),
        steps=many("step", "What there is to do, in this order."),
        comparison=many("point", "LinkedIn and Meta, side by side."),
        disagreements=many("disagreement", "Where sources contradict each other."),
        timeline=many("event", "What happened when, oldest first."),
        background=many("topic", "Claims that belong to no single step."),
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
            "description": "Words of somebody else, under the language that they are in.",
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
        "region": word(Region, "Where somebody lives."),
        "account": word(Account, "A service at which somebody has an account."),
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
                name: record(
                    f"The words for “{name}”.",
                    **{word.value: one("text", f"The name of “{word}”.") for word in words},
                )
                for name, words in VOCABULARY.items()
            },
        ),
    }


def _parts() -> Schema:
    """What the guide is made of, from a source up to a step."""
    sourced = {
        "sources": many("slug", "The sources that say so, by slug.", at_least=1),
        "confidence": one("confidence", "How sure that makes it."),
    }
    return {
        "source": record(
            "A text that somebody else published.",
            slug=one("slug", "Its name in this document."),
            publisher=one("text", "Who published it."),
            title={
                "description": "As published, under its own language; or, where it has none, "
                "ours in every language.",
                "anyOf": [{"$ref": "#/$defs/quotation"}, {"$ref": "#/$defs/text"}],
            },
            kind=word(SourceKind, "What kind of publisher that is."),
            language=one("source_language", "The language it is written in."),
            url=one_or_null("address", "Where it stands, null if that was not recorded."),
            read_on=one_or_null(
                "date", "The date of the copy that was read, null if that was not recorded."
            ),
            day_known=yes_or_no("If false, only the month of `read_on` counts."),
            note=one_or_null("text", "What to know of it."),
        ),
        "claim": record(
            "A sentence that rests on sources.", **sourced, text=one("text", "The sentence.")
        ),
        "link": record(
            "An address to go to.",
            **sourced,
            text=one("text", "What the link says."),
            url=one("address", "Where it leads."),
        ),
        "wording": record(
            "The very words that a platform shows in one language.",
            **sourced,
            language=one("source_language", "The language of the words."),
            text=one("words", "The words, as the platform shows them."),
        ),
        "label": record(
            "A line of a platform’s menu. It has an English wording; another language is "
            "missing where no source gives it.",
            wordings=many("wording", "The line in each language, once.", at_least=1),
            variants=many("wording", "Other wordings of the same line that people may see."),
        ),
        "row": record(
            "One thing to tap. It has a label, or a text where the platform shows no words.",
            gesture=word(
                Gesture,
                "What to do there. photo: open one’s own picture. menu: open a menu. settings: "
                "open the settings. open: open what the row names. switch: switch it off. "
                "remove: delete it. choose: choose it. write: fill it in. send: send the form.",
            ),
            label=one_or_null("label", "What the platform writes there."),
            text=one_or_null("text", "What is there, in our words."),
            hint=one_or_null("text", "Where to look, or what to do."),
        ),
        "path": record(
            "A way through a platform’s menus.",
            **sourced,
            rows=many("row", "What to tap, one after the other.", at_least=1),
            note=one_or_null("text", "What to know of this way."),
        ),
        "action": record(
            "One thing to do in one place.",
            title=one("text", "What it is about."),
            links=many("link", "The direct ways to it."),
            phone=one_or_null("path", "The way on a phone, null if none is known."),
            computer=one_or_null("path", "The way on a computer, null if none is known."),
            fallbacks=many("link", "Where to go when the direct way fails."),
            account=one_or_null("account", "If not null, only for those who have this account."),
        ),
        "rule": record(
            "Whether a step applies in some regions, and why.",
            regions=many("region", "Where this rule holds.", at_least=1),
            verdict=word(
                Verdict,
                "applies: there is something to do. check: it should already be so, or may not "
                "be possible; look. no: it does not apply.",
            ),
            reasons=many("claim", "Why, the short reason first.", at_least=1),
        ),
        "step": record(
            "One setting or one request.",
            slug=one("slug", "Its name, also in the addresses /fr/steps/<slug>/ and /en/…"),
            kind=word(Kind, "What it asks for. Only a switch takes effect at once."),
            title=one("text", "The task."),
            subject=one("text", "The thing itself."),
            accounts=many("account", "It concerns whoever has one of these.", at_least=1),
            without_account=one("text", "Why it does not concern anybody else."),
            confirmed_on=one("date", "When the newest source that still shows it was read."),
            summary=many("claim", "What it is, in short."),
            actions=many("action", "What to do.", at_least=1),
            verify=one("text", "How to see that it worked."),
            limits=many("claim", "What it does not do."),
            rules=many("rule", "Where it applies; each region is in one rule.", at_least=1),
            check_title=one_or_null("text", "The task where the verdict is “check”."),
            answer=many("claim", "What to expect after a request."),
            used=many("claim", "Data that is used."),
            not_used=many("claim", "Data that the platform says it does not use."),
            more=many("claim", "What else is good to know."),
            disagreements=many("slug", "Disagreements that bear on it, by slug."),
        ),
        "disagreement": record(
            "A point on which sources differ.",
            slug=one("slug", "Its name in this document."),
            topic=one("text", "What they differ on."),
            sides=many("claim", "Who says what.", at_least=2),
            wording=one("text", "What the guide says in view of that."),
        ),
        "point": record(
            "One question, answered for LinkedIn and for Meta.",
            question=one("text", "The question."),
            linkedin=many("claim", "The answer for LinkedIn.", at_least=1),
            meta=many("claim", "The answer for Meta.", at_least=1),
        ),
        "event": record(
            "Something that happened.",
            happened_on=one("date", "When."),
            claim=one("claim", "What."),
            day_known=yes_or_no("If false, only the month of `happened_on` counts."),
        ),
        "topic": record(
            "Claims on one subject.",
            slug=one("slug", "Its name in this document."),
            title=one("text", "The subject."),
            claims=many("claim", "What there is to know.", at_least=1),
        ),
    }
