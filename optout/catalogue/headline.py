"""What the site leads with."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.steps import linkedin_ai_training
from optout.catalogue.types import Headline, confirmed

HEADLINE = Headline(
    step="linkedin-ai-training",
    path=linkedin_ai_training.ON_A_COMPUTER,
    default=linkedin_ai_training.BY_DEFAULT,
    data=confirmed(
        "training-data-summary",
        _("Profile, posts, group messages, saved résumés: all of it is used unless you say no."),
        "linkedin-eu-notice",
        "pcmag",
        "garante",
    ),
    limit=linkedin_ai_training.NOT_UNDONE,
    who="who",
    too_late="too-late",
    reach="reach",
)
