"""What we remember: answers and ticks, the browsers that open them, the links to them.

And what was erased, until no copy of the database has it any more.
"""

from optout.models.checklists import Checklist, Device, Tick
from optout.models.erasures import Erasure
from optout.models.keys import Passage, digest, draw
from optout.models.links import CompletionLink, ResumeCode, ResumeLink

__all__ = [
    "Checklist",
    "CompletionLink",
    "Device",
    "Erasure",
    "Passage",
    "ResumeCode",
    "ResumeLink",
    "Tick",
    "digest",
    "draw",
]
