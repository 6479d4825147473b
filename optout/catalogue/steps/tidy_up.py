"""Further settings: research, demographics, saved résumés, a copy of your data."""

from datetime import date
from functools import partial

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels, linkedin, platforms
from optout.catalogue.types import (
    Action,
    Confidence,
    Gesture,
    Kind,
    Link,
    MenuPath,
    Region,
    Row,
    Rule,
    Step,
    Text,
    Verdict,
    confirmed,
    official,
)

SOURCES = ("stellarsand", "xenloops")


def _action(title: Text, link: Link, *last: Row) -> Action:
    """One thing to tidy up in LinkedIn’s privacy settings. Both paths end with `last`."""
    way = partial(MenuPath, sources=SOURCES, note=linkedin.NO_DEVICE)
    return Action(
        title=title,
        links=(link,),
        phone=way(
            rows=(*linkedin.PHONE_START, linkedin.DATA_PRIVACY, *last),
            confidence=Confidence.UNCONFIRMED,
        ),
        computer=way(
            rows=(*linkedin.COMPUTER_START, linkedin.DATA_PRIVACY, *last),
            confidence=Confidence.CONFIRMED,
        ),
    )


STEP = Step(
    slug="tidy-up",
    order=60,
    kind=Kind.TIDYING,
    platform=platforms.LINKEDIN,
    title=_("Tidy up"),
    subject=_("Tidying up"),
    confirmed_on=date(2025, 9, 1),
    lead=confirmed(
        "tidy-up-saved-resumes",
        _("Saved résumés and answers are on LinkedIn’s own list of what trains its AI."),
        "linkedin-eu-notice",
        "pcmag",
        "document-001",
    ),
    start=linkedin.ALL_PRIVACY_SETTINGS,
    summary=(
        official(
            "tidy-up-deletion-separate",
            _("The switch does not delete them, or your old posts: that is done separately."),
            "linkedin-eu-notice",
        ),
    ),
    actions=(
        _action(
            _("Saved résumés and answers"),
            linkedin.ALL_PRIVACY_SETTINGS,
            Row(gesture=Gesture.OPEN, label=labels.JOB_SEEKING),
            Row(gesture=Gesture.OPEN, label=labels.JOB_APPLICATIONS),
            Row(
                gesture=Gesture.SWITCH,
                label=labels.SAVE_RESUMES,
                hint=_("Switch it off, then delete what is saved"),
            ),
            Row(
                gesture=Gesture.SWITCH,
                label=labels.SHARE_RESUMES,
                hint=_("Switch it off"),
            ),
        ),
        _action(
            _("Research studies"),
            Link(
                text=_("Open the research setting"),
                url="https://www.linkedin.com/mypreferences/d/settings/"
                "policy-and-academic-research",
                sources=("stellarsand", "brave-2026"),
                confidence=Confidence.CONFIRMED,
            ),
            Row(gesture=Gesture.OPEN, label=labels.HOW_LINKEDIN_USES_YOUR_DATA),
            Row(gesture=Gesture.OPEN, label=labels.RESEARCH),
            Row(
                gesture=Gesture.SWITCH,
                label=labels.RESEARCH_SWITCH,
                hint=_("Switch it off"),
            ),
        ),
        _action(
            _("Personal demographics"),
            linkedin.ALL_PRIVACY_SETTINGS,
            Row(
                gesture=Gesture.REMOVE,
                label=labels.DEMOGRAPHICS,
                hint=_(
                    "Remove what you do not want there; it is also under the account preferences"
                ),
            ),
        ),
        Action(
            title=_("A copy of your data"),
            links=(
                Link(
                    text=_("Open the data request page"),
                    url="https://www.linkedin.com/mypreferences/d/download-my-data",
                    sources=("archived-repositories",),
                    confidence=Confidence.SINGLE,
                ),
            ),
        ),
    ),
    verify=_("Open each setting again after a moment: your changes should still be there."),
    limits=(linkedin.CANNOT_UNLEARN,),
    rules=(
        Rule(
            regions=tuple(Region),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "tidy-up-any-region",
                _("Optional: our sources list these settings without limiting them to a region."),
                "stellarsand",
                "xenloops",
            ),
        ),
    ),
)
