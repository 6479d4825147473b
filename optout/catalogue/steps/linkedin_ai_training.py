"""The switch “Data for Generative AI Improvement”."""

from datetime import date

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
    Verdict,
    confirmed,
    official,
    single,
)

SETTING = (
    Row(
        gesture=Gesture.OPEN,
        label=labels.AI_IMPROVEMENT,
    ),
    Row(gesture=Gesture.SWITCH, label=labels.AI_SWITCH, hint=_("Switch it off")),
)
SINCE_NOVEMBER = confirmed(
    "training-since-2025-11-03",
    _("In this region, LinkedIn has trained its AI on members’ data since 3 November 2025."),
    "linkedin-eu-notice",
    "document-001",
    "the-register",
    "clubic",
)

ON_A_COMPUTER = MenuPath(
    rows=(
        *linkedin.COMPUTER_START,
        linkedin.DATA_PRIVACY,
        Row(
            gesture=Gesture.OPEN,
            label=labels.AI_IMPROVEMENT,
            hint=_("Under the heading on how LinkedIn uses your data"),
        ),
        SETTING[-1],
    ),
    sources=(
        "inquirer",
        "gulfnews",
        "stellarsand",
        "document-000",
        "document-001",
        "document-002",
        "document-003",
    ),
    confidence=Confidence.CONFIRMED,
)
SWITCH = Action(
    title=_("The switch"),
    links=(
        Link(
            text=_("Open the setting on LinkedIn"),
            url="https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
            sources=("linkedin-eu-notice", "help-audit", "catalan-list", "legalclarity"),
            confidence=Confidence.CONFIRMED,
        ),
    ),
    fallbacks=(linkedin.ALL_PRIVACY_SETTINGS,),
    phone=MenuPath(
        rows=(*linkedin.PHONE_START, linkedin.DATA_PRIVACY, *SETTING),
        sources=("iphoned", "rubensaystech", "srf", "vert-eco"),
        confidence=Confidence.CONFIRMED,
    ),
    computer=ON_A_COMPUTER,
)
NOT_UNDONE = confirmed(
    "training-limits-not-undone",
    _("Training that has already taken place is not undone."),
    "linkedin-help-ai",
    "cnpd",
    "document-002",
    "switch-list",
)
BY_DEFAULT = confirmed(
    "training-on-by-default",
    _("It is on by default for adults; one switch stops it from now on."),
    "linkedin-help-ai",
    "dutch-ap",
    "cnpd",
    "document-000",
    "document-003",
    "document-004",
)

STEP = Step(
    slug="linkedin-ai-training",
    order=10,
    kind=Kind.SWITCH,
    platform=platforms.LINKEDIN,
    title=_("Stop LinkedIn’s AI training"),
    subject=_("LinkedIn’s AI training"),
    confirmed_on=date(2026, 9, 28),
    lead=BY_DEFAULT,
    summary=(
        confirmed(
            "linkedin-trains-on-member-data",
            _("LinkedIn uses what you have given it to train AI models that create content."),
            "linkedin-eu-notice",
            "document-001",
            "document-003",
        ),
    ),
    actions=(SWITCH,),
    verify=_("Leave the page, then open the setting again: the switch should still be off."),
    used=(
        confirmed(
            "training-data-profile",
            _(
                "Your profile: name, photo, current position and experience, education, "
                "location, skills, summary, certifications, licences, volunteering, "
                "publications, patents, endorsements and recommendations"
            ),
            "linkedin-eu-notice",
            "linkedin-help-ai",
            "document-000",
            "document-003",
        ),
        confirmed(
            "training-data-posts",
            _("Posts, articles, comments, contributions and poll responses"),
            "linkedin-eu-notice",
            "linkedin-help-ai",
            "document-001",
            "document-003",
        ),
        confirmed(
            "training-data-groups",
            _("Group activity and group messages"),
            "linkedin-eu-notice",
            "pcmag",
            "garante",
            "open-terms-archive",
        ),
        confirmed(
            "training-data-saved-resumes",
            _("Résumés and screening answers saved to your account for job applications"),
            "linkedin-eu-notice",
            "pcmag",
            "document-001",
        ),
        confirmed(
            "training-data-ai-features",
            _("What you type into LinkedIn’s AI features, and what they answer"),
            "linkedin-eu-notice",
            "pcmag",
            "document-002",
        ),
        confirmed(
            "training-data-feedback",
            _("Feedback you have given"),
            "linkedin-help-ai",
            "pcmag",
            "document-002",
        ),
        confirmed(
            "training-data-since-2003",
            _("Data going back to 2003, says the Dutch regulator"),
            "dutch-ap",
            "accountancy",
        ),
    ),
    not_used=(
        confirmed(
            "training-excludes-private-messages",
            _("Private messages"),
            "pcmag",
            "garante",
            "document-000",
            "document-001",
            "document-003",
            "document-004",
        ),
        confirmed(
            "training-excludes-credentials",
            _("Login credentials, passwords included"),
            "pcmag",
            "garante",
        ),
        confirmed(
            "training-excludes-payments", _("Payment methods and card data"), "pcmag", "garante"
        ),
        confirmed(
            "training-excludes-salaries",
            _("Salary data, and job applications that can be tied to a person"),
            "document-001",
            "helle",
            "garante",
        ),
        confirmed(
            "training-excludes-minors",
            _(
                "Members LinkedIn has reason to believe are under 18, even if their switch shows On. Under 18? Switch it off anyway."
            ),
            "document-000",
            "document-001",
            "helle",
            "pcmag",
            "irish-dpc",
        ),
    ),
    limits=(
        NOT_UNDONE,
        confirmed(
            "training-limits-other-ai",
            _(
                "Other uses of AI go on: personalisation, security, safety, preventing abuse, classification. To object to those, use the objection form."
            ),
            "linkedin-help-ai-older",
            "linkedin-eu-notice",
            "legalclarity",
        ),
        confirmed(
            "training-limits-ai-features-stay",
            _(
                "LinkedIn’s AI features stay, and process what you type into them. Your posts "
                "and your account stay too."
            ),
            "linkedin-help-ai-older",
            "infosunrise",
            "netzpolitik",
        ),
    ),
    more=(
        linkedin.CANNOT_UNLEARN,
        confirmed(
            "training-legal-basis",
            _(
                "LinkedIn names legitimate interest, a legal ground that needs no consent, as its basis (GDPR, article 6(1)(f)) and says that you can opt out at any time."
            ),
            "linkedin-eu-notice",
            "avas",
            "next-ink",
        ),
        official(
            "training-company-responsible",
            _(
                "For the EU, the EEA and Switzerland the company responsible is LinkedIn Ireland "
                "Unlimited Company in Dublin; for the United Kingdom, LinkedIn Corporation in "
                "Sunnyvale, California."
            ),
            "linkedin-eu-notice",
        ),
        confirmed(
            "training-switch-still-shown",
            _("Every archived text up to 28 September 2026 still shows the switch."),
            "linkedin-eu-notice",
            "help-audit",
            "catalan-list",
            "switch-list",
        ),
        single(
            "training-switch-question",
            _(
                "In September 2025 the page asked: “Can LinkedIn use your personal data and "
                "content you create on LinkedIn to train generative AI models that create "
                "content?”"
            ),
            "autiomaa",
        ),
        official(
            "linkedin-minimum-age",
            _(
                "LinkedIn’s minimum age is 16; its notice has a paragraph for 16- and 17-year-olds."
            ),
            "linkedin-eu-notice",
        ),
    ),
    disagreements=("reach", "too-late", "microsoft-ai", "what-data", "minors"),
    rules=(
        Rule(
            regions=(Region.EU, Region.CH),
            verdict=Verdict.APPLIES,
            lead=SINCE_NOVEMBER,
            reasons=(
                official(
                    "training-microsoft-where-permitted",
                    _(
                        "LinkedIn’s notice says that it shares data with Microsoft “where "
                        "permitted”, so that Microsoft can train its own AI models; it gives "
                        "details for the United Kingdom only."
                    ),
                    "linkedin-eu-notice",
                ),
            ),
        ),
        Rule(
            regions=(Region.UK,),
            verdict=Verdict.APPLIES,
            lead=SINCE_NOVEMBER,
            reasons=(
                confirmed(
                    "training-uk-microsoft-models",
                    _(
                        "In the United Kingdom the same switch also stops LinkedIn from sharing "
                        "posts, comments, articles, videos, company pages and job postings with "
                        "Microsoft to train Microsoft’s models."
                    ),
                    "linkedin-eu-notice",
                    "open-terms-archive",
                ),
            ),
        ),
        Rule(
            regions=(Region.CA,),
            verdict=Verdict.APPLIES,
            lead=SINCE_NOVEMBER,
            reasons=(
                official(
                    "training-canada-pause",
                    _("LinkedIn had paused this training for Canadians in December 2024."),
                    "opc",
                ),
            ),
        ),
        Rule(
            regions=(Region.HK,),
            verdict=Verdict.APPLIES,
            lead=SINCE_NOVEMBER,
            reasons=(
                official(
                    "training-hong-kong-pause",
                    _("LinkedIn had paused this training for Hong Kong in October 2024."),
                    "pcpd-pause",
                ),
                confirmed(
                    "training-hong-kong-reminder",
                    _(
                        "In October 2025 Hong Kong’s privacy commissioner reminded people to "
                        "check the switch."
                    ),
                    "pcpd-reminder",
                    "toolz",
                ),
            ),
        ),
        Rule(
            regions=(Region.US,),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "training-us-since-2024",
                _(
                    "In the United States, this training is not new: the switch has been there since September 2024."
                ),
                "document-001",
                "document-002",
                "gulfnews",
            ),
        ),
        Rule(
            regions=(Region.OTHER,),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "training-elsewhere-since-2024",
                _(
                    "Here the training began in 2024. LinkedIn says that nothing changed on 3 November 2025 outside the regions added that day."
                ),
                "gulfnews",
                "document-002",
            ),
            reasons=(
                single(
                    "training-mainland-china",
                    _(
                        "Mainland China was listed as exempt in early 2025; whether it still is "
                        "has not been confirmed."
                    ),
                    "the-register-january",
                ),
            ),
        ),
    ),
)
