"""What there is for people without an account, about whom others have posted."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.evidence import Quotation, claim
from optout.catalogue.steps import linkedin_objection, meta_ai
from optout.catalogue.types import Guest, Link

GUESTS = (
    Guest(
        platform=platforms.LINKEDIN,
        claims=(
            linkedin_objection.WITHOUT_ACCOUNT,
            claim(
                "linkedin-guest-controls",
                _(
                    "LinkedIn’s notice for California says that guests can refuse the sharing of their data for ads, on a page for visitors."
                ),
                Quotation(
                    "linkedin-us-policy", "guests can opt out by using guest controls", line=569
                ),
            ),
        ),
        links=(
            linkedin_objection.OPEN_FORM,
            Link(
                text=_("Open LinkedIn’s page for visitors"),
                url="https://www.linkedin.com/psettings/guest-controls",
                evidence=(
                    Quotation(
                        "linkedin-us-policy",
                        "https://www.linkedin.com/psettings/guest-controls",
                        line=569,
                    ),
                ),
            ),
        ),
    ),
    Guest(
        platform=platforms.META,
        claims=(
            claim(
                "meta-form-third-parties",
                _(
                    "Meta says that anyone, with or without its products, can send a request about their information from third parties that it uses for its AI."
                ),
                Quotation(
                    "meta-genai",
                    "Whether you use Meta Products or not, anyone can submit requests related to their personal information from third parties being used to develop and improve AI at Meta.",
                    line=3561,
                ),
            ),
            meta_ai.WHATSAPP_OBJECTION,
        ),
        links=(meta_ai.THIRD_PARTY_DATA, meta_ai.WHATSAPP),
    ),
)
