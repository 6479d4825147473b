"""What the site leads with."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.evidence import Quotation, claim
from optout.catalogue.steps import linkedin_ai_training
from optout.catalogue.types import Headline

HEADLINE = Headline(
    step="linkedin-ai-training",
    path=linkedin_ai_training.ON_A_COMPUTER,
    default=linkedin_ai_training.BY_DEFAULT,
    data=claim(
        "training-data-summary",
        _("Profile, posts, group messages, saved résumés: all of it is used unless you say no."),
        Quotation(
            "linkedin-eu-notice",
            "Data that you or others provide in your LinkedIn profile […] Group activity and group messages […] Member generated content (posts, articles, poll responses, contributions and comments) […] Responses to screening questions and resumes",
            line=74,
        ),
        "pcmag",
    ),
    limit=linkedin_ai_training.NOT_UNDONE,
    who="who",
    too_late="too-late",
    reach="reach",
)
