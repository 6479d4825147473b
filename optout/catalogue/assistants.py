"""What holds for all assistants, and the services for which no setting could be confirmed."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from optout.catalogue.evidence import (
    Claim,
    Confidence,
    Quotation,
    Source,
    SourceKind,
    Text,
    claim,
    unconfirmed,
)
from optout.catalogue.steps import chatgpt, claude, gemini, vibe, x_grok
from optout.catalogue.types import Topic

HOSTS = frozenset(
    {
        "github.com",
        "millikancorydon.com",
        "timesofindia.indiatimes.com",
        "www.webpronews.com",
    }
)

_ARCHIVE = "https://github.com/OpenTermsArchive"

SOURCES = (
    Source(
        "reddit-policy",
        "Reddit",
        "Privacy Policy",
        SourceKind.PLATFORM,
        "en",
        copy=f"{_ARCHIVE}/pga-versions/blob/1a0de900bc19c3e1d894aa7a12da2fbe54d2e983/Reddit/Privacy%20Policy.md",
        read_on=date(2026, 8, 20),
    ),
    Source(
        "tiktok-policy",
        "TikTok",
        "Privacy Policy",
        SourceKind.PLATFORM,
        "en",
        copy=f"{_ARCHIVE}/vlopses-ie-versions/blob/dfa67fc7c44c466bcd38065ed1384cb997c5cb75/TikTok/Privacy%20Policy.md",
        read_on=date(2026, 8, 19),
    ),
    Source(
        "pinterest-policy",
        "Pinterest",
        "Privacy Policy",
        SourceKind.PLATFORM,
        "en",
        copy=f"{_ARCHIVE}/vlopses-ie-versions/blob/d0007f5c65e81dfa544b92dada3a9d29e6655786/Pinterest/Privacy%20Policy.md",
        read_on=date(2026, 6, 22),
    ),
    Source(
        "pinterest-millikan",
        "Millikan Corydon",
        "Protect Yourself from Pinterest AI",
        SourceKind.PRESS,
        "en",
        url="https://millikancorydon.com/6637/feature/protect-yourself-from-pinterest-ai",
        published_on=date(2025, 4, 1),
        day_known=False,
    ),
    Source(
        "pinterest-audit",
        _("A public description of the Pinterest app"),
        "Pinterest 14.38.0 factory app audit",
        SourceKind.COMMUNITY,
        "en",
        origin="",
        published_on=date(2026, 10, 9),
    ),
    Source(
        "slack-webpronews",
        "WebProNews",
        _("On Slack’s use of customer data"),
        SourceKind.PRESS,
        "en",
        url="https://www.webpronews.com/slack-using-customer-data-to-train-ai-requires-email-to-opt-out/",
        published_on=date(2024, 5, 17),
    ),
    Source(
        "slack-times-of-india",
        "The Times of India",
        _("On Slack’s use of customer data"),
        SourceKind.PRESS,
        "en",
        url="https://timesofindia.indiatimes.com/technology/tech-news/slack-may-have-been-using-users-chats-to-train-its-ai-models/articleshow/110223443.cms",
    ),
    Source(
        "assistants-audit",
        _("A public list of AI settings"),
        _("Entries on many tools"),
        SourceKind.COMMUNITY,
        "en",
        origin="",
        published_on=date(2026, 5, 26),
    ),
)

NO_SWITCH = (
    Topic(
        slug="reddit",
        title="Reddit",
        claims=(
            unconfirmed(
                "reddit-no-setting",
                _("We found no setting against AI training in Reddit’s policy of July 2026."),
                "reddit-policy",
            ),
            claim(
                "reddit-licences",
                _(
                    "Reddit says that others pay licence fees for access to larger quantities of its content."
                ),
                Quotation(
                    "reddit-policy",
                    "We also require third parties to pay licensing fees for access to larger "
                    "quantities of content",
                    line=44,
                ),
            ),
        ),
    ),
    Topic(
        slug="tiktok",
        title="TikTok",
        claims=(
            unconfirmed(
                "tiktok-no-setting",
                _(
                    "We found no setting against AI training in TikTok’s policy, read in a copy of August 2026."
                ),
                "tiktok-policy",
            ),
            claim(
                "tiktok-trains",
                _("That policy names the training of TikTok’s own models."),
                Quotation(
                    "tiktok-policy",
                    "training, testing, and improving our technology, such as our machine "
                    "learning models and algorithms",
                    line=58,
                ),
            ),
        ),
    ),
    Topic(
        slug="pinterest",
        title="Pinterest",
        claims=(
            claim(
                "pinterest-canvas",
                _(
                    "Pinterest has a setting for the training of its own AI, called in English “Use your data to train Pinterest Canvas”. We could not confirm its address."
                ),
                Quotation(
                    "pinterest-millikan",
                    "opt out of Pinterest’s “Use your data to train Pinterest Canvas” feature",
                ),
                Quotation("pinterest-audit", "Use your data to train Pinterest Canvas"),
            ),
            claim(
                "pinterest-trains",
                _("Its policy says that it trains on Pins whatever their age."),
                Quotation(
                    "pinterest-policy",
                    "using information to train, develop and improve our technology such as our "
                    "machine learning models, regardless of when Pins were posted",
                    line=85,
                ),
            ),
        ),
    ),
    Topic(
        slug="slack",
        title="Slack",
        claims=(
            claim(
                "slack-owner",
                _(
                    "In 2024, only the owner of a workspace could refuse, by e-mail to Slack: ask yours. Whether that still holds, we do not know."
                ),
                Quotation(
                    "slack-webpronews",
                    "please have your Org or Workspace Owners or Primary Owner contact our "
                    "Customer Experience team",
                ),
                Quotation(
                    "slack-times-of-india",
                    "individual users must request their organisation's Slack administrator to "
                    "contact Slack's Customer Experience team via email",
                ),
            ),
        ),
    ),
    Topic(
        slug="others",
        title=_("Others"),
        claims=(
            unconfirmed(
                "others-one-source",
                _(
                    "For Adobe and Perplexity, others write of a setting, but we found no text of either company that confirms it: too little to send you there."
                ),
                "assistants-audit",
            ),
        ),
    ),
)
"""In the order of the page."""


def _each_of_itself(slug: str, text: Text, *evidence: str | Quotation) -> Claim:
    """Several companies say it, but each of its own service: none confirms another."""
    return Claim(slug=slug, text=text, evidence=evidence, doubt=Confidence.OFFICIAL)


ASSISTANTS = Topic(
    slug="assistants",
    title=_("What holds for most of them"),
    claims=(
        claim(
            "assistants-future",
            _(
                "Saying no only counts for the future: no text that we read says that past training is undone."
            ),
            Quotation(
                "chatgpt-policy",
                "Once you opt out, new conversations will not be used to train our models.",
                line=267,
            ),
            gemini.NOT_USED_ONCE_OFF,
            *claude.PAST.evidence,
            Quotation(
                "claude-playbook",
                "Nothing about a training opt-out is retroactive at any vendor.",
                line=38,
            ),
        ),
        _each_of_itself(
            "assistants-rating",
            _(
                "Rating an answer, with a thumb up or down, may send the conversation all the same: so say the texts of ChatGPT, Gemini, Claude and Vibe, and a public list for Grok."
            ),
            *chatgpt.RATING.evidence,
            *gemini.RATING.evidence,
            *claude.RATING.evidence,
            *vibe.RATING.evidence,
            *x_grok.FEEDBACK.evidence,
        ),
        _each_of_itself(
            "assistants-work",
            _(
                "An account from your employer or your school follows other terms, those of its contract with the company."
            ),
            Quotation(
                "chatgpt-policy",
                "This Privacy Policy does not apply to content that we process on behalf of "
                "customers of our business offerings, such as our API. Our use of that data is "
                "governed by our customer agreements",
                line=44,
            ),
            Quotation(
                "claude-policy",
                "This Privacy Policy does not apply to content that we process on behalf of "
                "customers of our business offerings, such as our Enterprise accounts. Our use of "
                "that data is governed by our customer agreements",
                line=10,
            ),
            *gemini.WORK_ACCOUNTS.evidence,
        ),
    ),
)
