"""What the database stores: answers and ticks, and the browsers and links that open them.

It also stores which lists were erased, until no copy of the database contains them.
"""

from optout.models.checklists import (
    BROWSERS_AT_MOST,
    LISTS_AT_MOST,
    Browser,
    Checklist,
    OutOfDateError,
    Tick,
    TooManyBrowsersError,
    TooManyListsError,
    version_at,
)
from optout.models.erasures import Erasure
from optout.models.keys import JoinAttempt, digest, draw
from optout.models.links import CompletionLink, ResumeCode, ResumeLink

__all__ = [
    "BROWSERS_AT_MOST",
    "LISTS_AT_MOST",
    "Browser",
    "Checklist",
    "CompletionLink",
    "Erasure",
    "JoinAttempt",
    "OutOfDateError",
    "ResumeCode",
    "ResumeLink",
    "Tick",
    "TooManyBrowsersError",
    "TooManyListsError",
    "digest",
    "draw",
    "version_at",
]
