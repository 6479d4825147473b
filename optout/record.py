"""The record: a visitor’s journey as a file that they keep and can read back in.

The published schema is the contract for writing and for reading.
"""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _
from jsonschema import Draft202012Validator

from optout.catalogue import CATALOGUE
from optout.catalogue.evidence import Source
from optout.catalogue.kinds import ANSWERS, REPLIES, Outcome, Reply
from optout.catalogue.types import Kind, Region, Step, Verdict
from optout.journey import Item, Journey, Mark, Plan

FORMAT = "untick-record"
VERSION = 3
EARLIEST_YEAR = 2025
"""Nothing in a record is older than the change that it is about."""


def _one_of(words: Iterable[str], description: str) -> dict[str, object]:
    return {"enum": list(words), "description": description}


_MOMENT = {"type": "string", "description": "ISO 8601, with its offset from UTC"}
_NO_MOMENT = _MOMENT | {"type": ["string", "null"]}
_SOURCE = {
    "type": "object",
    "required": ["publisher", "title", "url"],
    "properties": {
        "publisher": {"type": "string"},
        "title": {"type": "string"},
        "url": {"type": "string", "description": "empty if not known"},
        "read_on": {
            "type": ["string", "null"],
            "description": "the day or month of the copy that was read, null if none was",
        },
        "published_on": {
            "type": ["string", "null"],
            "description": "the day or month of publication, if no copy was read",
        },
    },
}


def schema(version: int = VERSION) -> dict[str, object]:
    """Return the JSON Schema of a record, for the accounts that the guide covers."""
    outcomes = OUTCOMES_OF_VERSION_1 if version == 1 else Outcome
    accounts = [account.slug for account in CATALOGUE.accounts]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Untick record",
        "description": "What a person says they did, step by step. No site has verified it.",
        "type": "object",
        "required": ["format", "version", "answers", "begun_at", "steps"],
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": version},
            "note": {
                "type": "string",
                "description": "whose statement this is, in the owner’s language",
            },
            "language": {"type": "string", "description": "the texts’ language, as in BCP 47"},
            "site": {"type": "string", "description": "the address of the site that wrote it"},
            "written_at": _MOMENT,
            "begun_at": _MOMENT | {"description": "when the list was begun, in ISO 8601"},
            "finished_at": _NO_MOMENT | {"description": "when the list was finished, or null"},
            "answers": {
                "type": "object",
                "required": ["region", "accounts"],
                "properties": {
                    "region": _one_of(Region, "where the person lives"),
                    # `uniqueItems` comes last because it compares every pair: the validator stops
                    # at the first keyword that fails.
                    "accounts": {
                        "type": "array",
                        "minItems": 1,
                        "maxItems": len(accounts),
                        "items": _one_of(accounts, "an account that the person has"),
                        "uniqueItems": True,
                    },
                },
            },
            "steps": {
                "type": "array",
                "maxItems": 100,
                "items": {
                    "type": "object",
                    "required": ["slug", "outcome", "at"],
                    "properties": {
                        "slug": {
                            "type": "string",
                            # Python's $ would also allow a line end.
                            "pattern": r"^[a-z0-9-]+(?!\n)$",
                            "maxLength": 50,
                            "description": "which step, as in its address",
                        },
                        "title": {"type": "string"},
                        "applies": {
                            "type": "boolean",
                            "description": "whether it applies to a person with these answers",
                        },
                        "outcome": _one_of(outcomes, "what the person said of it"),
                        "at": _NO_MOMENT | {"description": "when, or null if nothing was said"},
                        "reply": {
                            "enum": [None, *Reply],
                            "description": "what the person noted later: what came back to a "
                            "request, or what another look at a switch found",
                        },
                        "replied_at": _NO_MOMENT | {"description": "when that was noted, or null"},
                        "newest_source_on": {
                            "type": "string",
                            "description": "the date of a text the guide goes by, in ISO 8601",
                        },
                        "limits": {
                            "type": "array",
                            "maxItems": 100,
                            "items": {"type": "string"},
                            "description": "what it does not do",
                        },
                        "sources": {
                            "type": "array",
                            "maxItems": 100,
                            "items": _SOURCE,
                        },
                    },
                },
            },
        },
    }


class RecordError(ValueError):
    """Why a file cannot be read back in, in the visitor’s language."""


@dataclass(frozen=True)
class Record:
    """What is read back from a record: answers and marks, not its texts."""

    plan: Plan
    begun_at: datetime
    marks: Mapping[str, Mark]


def write(
    journey: Journey, *, begun_at: datetime, at: datetime, language: str, site: str
) -> dict[str, object]:
    """Return a journey as the schema describes it, with texts in the active language."""
    finished_at = journey.finished_at
    return {
        "$schema": f"{site}/record.schema.json",
        "format": FORMAT,
        "version": VERSION,
        "note": _("This is my own statement: the site did not see my accounts."),
        "language": language,
        "site": site,
        "written_at": at.isoformat(),
        "begun_at": begun_at.isoformat(),
        "finished_at": finished_at.isoformat() if finished_at else None,
        "answers": {
            "region": journey.plan.region.value,
            "accounts": [each.slug for each in journey.plan.accounts],
        },
        "steps": [_step(item) for item in journey.items],
    }


def _step(item: Item) -> dict[str, object]:
    cited = dict.fromkeys(slug for limit in item.step.limits for slug in limit.sources)
    mark = item.mark
    return {
        "slug": item.step.slug,
        "title": str(item.title),
        "applies": item.applies,
        "outcome": mark.outcome.value if mark else Outcome.OPEN.value,
        "at": mark.at.isoformat() if mark else None,
        "reply": mark.reply.value if mark and mark.reply else None,
        "replied_at": mark.replied_at.isoformat() if mark and mark.replied_at else None,
        "newest_source_on": CATALOGUE.seen_on(item.rule).isoformat(),
        "limits": [str(limit.text) for limit in item.step.limits],
        "sources": [_source(CATALOGUE.source(slug)) for slug in cited],
    }


def _source(source: Source) -> dict[str, str | None]:
    def written(day: date | None) -> str | None:
        return day.isoformat()[: 10 if source.day_known else 7] if day else None

    return {
        "publisher": str(source.publisher),
        "title": str(source.title),
        "url": source.address(),
        "read_on": written(source.read_on),
        "published_on": written(source.published_on),
    }


def read(content: bytes, *, now: datetime) -> Record:
    """Return what a record contains; raise RecordError for anything else.

    Marks of steps that are no longer in the catalogue are kept. They count again if the step
    returns. Files of version 1 lose such marks. Version 2 knew fewer replies.
    """
    foreign = RecordError(_("This file is not a record from this site."))
    damaged = RecordError(_("This record is damaged: something in it is missing or unknown."))
    data = _parse(content)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise foreign
    version = data.get("version")
    if version not in (1, 2, VERSION):
        raise RecordError(_("This record comes from another version of this site."))
    try:
        is_valid = Draft202012Validator(schema(version)).is_valid(data)
    except RecursionError:
        is_valid = False
    if not is_valid:
        raise damaged
    answers = data["answers"]
    plan = Plan(Region(answers["region"]), CATALOGUE.accounts_named(answers["accounts"]))
    steps = _from_version_1(data["steps"], plan.region) if version == 1 else data["steps"]
    marks = {step["slug"]: _mark(step, now) for step in steps if step["outcome"] != Outcome.OPEN}
    return Record(plan, _past(data["begun_at"], now), marks)


def _parse(content: bytes) -> object:
    """Return what a JSON file contains, also if an editor saved it in its own way; else None.

    Old editors end a file with Ctrl-Z or zeros, and save letters in one byte each. Which letters
    is not known, and need not be: what comes back from a record is in ASCII.
    """
    ended = content.rstrip(b"\x1a\0")
    for text in (content, ended, ended.decode("latin-1")):
        with suppress(ValueError, RecursionError):
            return json.loads(text)
    return None


FROM_VERSION_1 = {
    (Kind.SWITCH, "done"): Outcome.OFF,
    (Kind.SWITCH, "skipped"): Outcome.LEFT_ON,
    (Kind.REQUEST, "done"): Outcome.SENT,
    (Kind.REQUEST, "skipped"): Outcome.NOT_SENT,
    (Kind.TIDYING, "done"): Outcome.DONE,
    (Kind.TIDYING, "skipped"): Outcome.NOT_FOR_ME,
}
"""What the outcomes of version 1 meant, which had two words for everything. Where a switch was
only to be checked, done meant that nothing was on."""

OUTCOMES_OF_VERSION_1 = ("open", "done", "skipped")


def _from_version_1(steps: list[dict[str, Any]], region: Region) -> list[dict[str, Any]]:
    """Return the steps of a valid record of version 1 in the words of this version.

    What was said of a step that is no longer in the catalogue is left out: what it meant
    depended on the step.
    """
    known = {step.slug: step for step in CATALOGUE.steps}
    told = [each for each in steps if each["slug"] in known and each["outcome"] != Outcome.OPEN]
    return [
        each | {"outcome": _meant(each["outcome"], known[each["slug"]], region)} for each in told
    ]


def _meant(word: str, step: Step, region: Region) -> Outcome:
    outcome = FROM_VERSION_1[step.kind, word]
    is_check = step.rule(region).verdict == Verdict.CHECK
    return Outcome.NOTHING_ON if outcome == Outcome.OFF and is_check else outcome


def _mark(step: dict[str, Any], now: datetime) -> Mark:
    outcome, reply = Outcome(step["outcome"]), step.get("reply")
    if not reply or ANSWERS[Reply(reply)] not in REPLIES.get(outcome, ()):
        # Such as the reply to a request that was not sent.
        reply = None
    return Mark(
        outcome,
        _past(step["at"], now),
        Reply(reply) if reply else None,
        _past(step.get("replied_at"), now) if reply else None,
    )


def _past(text: str | None, now: datetime) -> datetime:
    try:
        moment = datetime.fromisoformat(text or "")
        is_past = moment.year < EARLIEST_YEAR or moment <= now
    except (TypeError, ValueError):
        # Not a date, or one without an offset, which cannot be compared.
        is_past = False
    if not is_past:
        raise RecordError(
            _("This record is damaged: a date in it cannot be read, or is in the future.")
        )
    if moment.year < EARLIEST_YEAR:
        raise RecordError(
            _("This record is damaged: a date in it is before %(year)d, too early for this site.")
            % {"year": EARLIEST_YEAR}
        )
    return moment
