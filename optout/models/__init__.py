"""What the database stores: answers and ticks, and the browsers and links that open them.

It also stores which lists were erased, until no copy of the database contains them.
"""

from optout.models.checklists import Browser, Checklist, OutOfDateError, Tick, version_at
from optout.models.erasures import Erasure
from optout.models.keys import JoinAttempt, digest, draw
from optout.models.links import CompletionLink, ResumeCode, ResumeLink

__all__ = [
    "Browser",
    "Checklist",
    "CompletionLink",
    "Erasure",
    "JoinAttempt",
    "OutOfDateError",
    "ResumeCode",
    "ResumeLink",
    "Tick",
    "digest",
    "draw",
    "version_at",
]
