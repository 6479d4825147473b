"""What there is for people without an account, about whom others have posted."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.steps import linkedin_objection, meta_ai
from optout.catalogue.types import Confidence, Guest, Link, official

GUESTS = (
    Guest(
        platform=platforms.LINKEDIN,
        claims=(
            linkedin_objection.WITHOUT_ACCOUNT,
            official(
                "linkedin-guest-controls",
                _(
                    "LinkedIn’s notice for California says that guests can refuse targeted advertising on a page for visitors."
                ),
                "linkedin-us-policy",
            ),
        ),
        links=(
            linkedin_objection.OPEN_FORM,
            Link(
                text=_("Open LinkedIn’s page for visitors"),
                url="https://www.linkedin.com/psettings/guest-controls",
                sources=("linkedin-us-policy",),
                confidence=Confidence.OFFICIAL,
            ),
        ),
    ),
    Guest(
        platform=platforms.META,
        claims=(
            official(
                "meta-form-third-parties",
                _(
                    "Meta says that anyone, with or without its products, can send a request about their information from third parties that it uses for its AI."
                ),
                "meta-genai",
            ),
        ),
        links=(meta_ai.THIRD_PARTY_DATA,),
    ),
)
