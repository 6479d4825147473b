"""What we remember: answers and ticks, the browsers that open them, the links to them."""

from optout.models.checklists import Checklist, Device, Outcome, Tick, digest
from optout.models.links import CompletionLink, ResumeCode, ResumeLink

__all__ = [
    "Checklist",
    "CompletionLink",
    "Device",
    "Outcome",
    "ResumeCode",
    "ResumeLink",
    "Tick",
    "digest",
]
