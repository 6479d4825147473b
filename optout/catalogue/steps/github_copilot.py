"""The drop-down “Allow GitHub to use my data for AI model training”."""

from datetime import date
from functools import partial

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.evidence import Confidence, Quotation, Source, SourceKind, claim, unconfirmed
from optout.catalogue.types import (
    Action,
    Disagreement,
    Gesture,
    Glance,
    Kind,
    Label,
    Link,
    MenuPath,
    Region,
    Row,
    Rule,
    Step,
    Verdict,
    Wording,
)

HOSTS = frozenset(
    {
        "docs.github.com",
        "faq.com.tw",
        "github.blog",
        "github.com",
        "particle.news",
        "tenki.cloud",
        "thesquid.news",
        "www.septimlabs.com",
    }
)

_ARCHIVE = "https://github.com/OpenTermsArchive/contrib-versions/blob"
_DOCS = "https://github.com/github/docs"

_github = partial(Source, kind=SourceKind.PLATFORM, language="en", origin="GitHub")
_press = partial(Source, kind=SourceKind.PRESS, language="en")
_community = partial(Source, kind=SourceKind.COMMUNITY, language="en")
_unnamed = partial(Source, kind=SourceKind.COMMUNITY, language="en", origin="")

SOURCES = (
    _github(
        "github-copilot-terms",
        "GitHub",
        "GitHub Terms of Service",
        url="https://github.com/site/terms",
        copy=f"{_ARCHIVE}/77a83311f3d90cd6a1fe55694a5cb9c84c335639/GitHub/Terms%20of%20Service.md",
        read_on=date(2026, 7, 25),
        note=_("In force since 27 April 2026."),
    ),
    _github(
        "github-copilot-privacy",
        "GitHub",
        "GitHub General Privacy Statement",
        url="https://docs.github.com/en/site-policy/privacy-policies/"
        "github-general-privacy-statement",
        copy=f"{_ARCHIVE}/5a291228901582b0113f3e3e523c57b75b41de8d/GitHub/Privacy%20Policy.md",
        read_on=date(2026, 4, 28),
        note=_("In force since 27 April 2026."),
    ),
    _github(
        "github-copilot-docs",
        "GitHub",
        "Managing GitHub Copilot policies as an individual subscriber",
        url=f"{_DOCS}/blob/0460e4095b136e687f3647e7c2420427b90ae4dc"
        "/content/copilot/how-tos/manage-your-account/manage-policies.md",
        note=_("A version of 2026 in GitHub’s own repository, whose day we do not know."),
    ),
    _github(
        "github-copilot-docs-plans",
        "GitHub",
        _("The part of GitHub’s documentation on training and plans"),
        url=f"{_DOCS}/blob/602c917815f706c749bc7511f284b2487ef0320e"
        "/data/reusables/copilot/model-training-policy.md",
        note=_("A version of 2026 in GitHub’s own repository, whose day we do not know."),
    ),
    _github(
        "github-copilot-docs-menu",
        "GitHub",
        _("The part of GitHub’s documentation on the way to Copilot’s settings"),
        url=f"{_DOCS}/blob/1b80c9ad8ab0a16c40581853707ab657fb9b1c59"
        "/data/reusables/user-settings/copilot-settings.md",
        note=_("An older version in GitHub’s own repository, whose day we do not know."),
    ),
    _github(
        "github-copilot-docs-menu-change",
        "GitHub",
        _("A change to GitHub’s documentation that renames the way to Copilot’s settings"),
        url=f"{_DOCS}/pull/40565.diff",
    ),
    _github(
        "github-copilot-post",
        "GitHub",
        "Updates to GitHub Copilot interaction data usage policy",
        url="https://github.blog/news-insights/company-news/"
        "updates-to-github-copilot-interaction-data-usage-policy/",
        published_on=date(2026, 3, 25),
    ),
    _press(
        "github-copilot-particle",
        "Particle",
        _("GitHub’s training on what people do with Copilot"),
        url="https://particle.news/story/"
        "github-will-train-copilot-on-user-interaction-data-starting-april-24-unless-users-opt-out",
        published_on=date(2026, 3, 1),
        day_known=False,
    ),
    _press(
        "github-copilot-tenki",
        "Tenki",
        "Copilot’s April 24 Data Policy: What Changes and How to Opt Out",
        url="https://tenki.cloud/blog/copilot-data-training-opt-out",
    ),
    _press(
        "github-copilot-thesquid",
        "The Squid",
        "GitHub Copilot Starts Training on Your Code April 24 — Here’s How to Opt Out in 60 Seconds",
        url="https://thesquid.news/news/github-copilot-training-opt-out-april-24",
    ),
    _press(
        "github-copilot-septim-labs",
        "Septim Labs",
        _("GitHub Copilot: how to opt out"),
        url="https://www.septimlabs.com/blog/github-copilot-opt-out-guide",
    ),
    _press(
        "github-copilot-faq-com-tw",
        "faq.com.tw",
        "GitHub Copilot Will Train on Your Code by Default — Opt Out Before April 24",
        url="https://faq.com.tw/en/developer-tools/2026-04-20-github-copilot-training-data-default-en/",
        published_on=date(2026, 4, 20),
    ),
    _community(
        "github-copilot-sakasegawa",
        "Sakasegawa",
        "Does each Coding Agent use your data for model training? I read the terms",
        published_on=date(2026, 3, 27),
    ),
    _community(
        "github-copilot-stellarsand",
        "StellarSand/privacy-settings",
        "GitHub Privacy Settings",
        copy="https://github.com/StellarSand/privacy-settings"
        "/blob/cce9060ed64f2e2f47b4f7d9a1aaf64ef8759bbe/Privacy%20Settings/GitHub.md",
        read_on=date(2026, 5, 2),
        origin="StellarSand",
    ),
    _community(
        "github-copilot-datenanfragen",
        "Datenanfragen.de",
        _("Record of GitHub"),
        copy="https://github.com/datenanfragen/data"
        "/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/github.json",
        read_on=date(2026, 7, 21),
    ),
    _unnamed(
        "github-copilot-list",
        _("A public list of AI settings"),
        _("Its pages on Copilot"),
        published_on=date(2026, 10, 2),
    ),
    _unnamed(
        "github-copilot-runbook",
        _("A public checklist for repositories"),
        _("Its page on hardening a private repository"),
    ),
)

_LABEL = "Allow GitHub to use my data for AI model training"

COPILOT_SETTINGS = Label(
    wordings=(
        Wording(
            language="en",
            text="Copilot settings",
            evidence=("github-copilot-docs-menu-change",),
        ),
    ),
    variants=(
        Wording(
            language="en",
            text="Your Copilot",
            evidence=(Quotation("github-copilot-docs-menu", "Your Copilot"),),
        ),
    ),
)
FEATURES = Label(
    wordings=(
        Wording(
            language="en",
            text="Features",
            evidence=(
                Quotation("github-copilot-stellarsand", "Features", line=34),
                Quotation("github-copilot-particle", "Settings → Copilot → Features → Privacy"),
            ),
        ),
    )
)
PRIVACY = Label(
    wordings=(
        Wording(
            language="en",
            text="Privacy",
            evidence=(
                Quotation("github-copilot-particle", "Settings → Copilot → Features → Privacy"),
                Quotation("github-copilot-faq-com-tw", "under the Privacy section"),
            ),
        ),
    )
)
TRAINING = Label(
    wordings=(
        Wording(
            language="en",
            text=_LABEL,
            evidence=(
                Quotation(
                    "github-copilot-docs",
                    f'Select the "{_LABEL}" dropdown menu and click Disabled.',
                ),
                Quotation("github-copilot-stellarsand", f"{_LABEL}: Disabled", line=35),
                Quotation("github-copilot-faq-com-tw", f'"{_LABEL}"'),
                Quotation("github-copilot-sakasegawa", f"set {_LABEL} to Disabled"),
            ),
        ),
    )
)
DROP_DOWN = (
    Row(gesture=Gesture.OPEN, label=TRAINING),
    Row(gesture=Gesture.CHOOSE, text=_("“Disabled”")),
)

J3 = Quotation(
    "github-copilot-terms",
    "You also grant GitHub and its Affiliates a license to collect and use your Inputs and "
    "Outputs to develop, train and improve artificial intelligence and machine learning models "
    "and technologies including those that power AI Features, unless (a) you opt out through "
    "your account settings",
    line=263,
)
GOING_FORWARD = Quotation(
    "github-copilot-terms",
    "GitHub will not collect or use your Inputs and Outputs for the purposes described in this "
    "paragraph from the effective date of your opt-out going forward.",
    line=263,
)
INTERACTIONS = Quotation(
    "github-copilot-docs-plans",
    "may use your interactions with […] features and services—including inputs, outputs, code "
    "snippets, and associated context—to train and improve AI models",
)
INTERACTION_DATA = Quotation(
    "github-copilot-particle",
    "The company defines interaction data as prompts, generated suggestions, accepted or edited "
    "outputs, code context near the cursor, file names, repository layout, editor navigation, "
    "feature use, and thumbs-up or down feedback.",
)
AT_REST = Quotation(
    "github-copilot-particle",
    "content from private repositories at rest stays out of training, but code processed while "
    "using Copilot in a private repo can be learned from unless you opt out",
)
BY_DEFAULT = claim(
    "github-copilot-on-by-default",
    _("It is on by default for individual Copilot plans, until you switch it off."),
    J3,
    Quotation("github-copilot-docs-plans", "Starting on April 24, 2026, if you have a"),
    Quotation(
        "github-copilot-list",
        "Opt-in by default starting 2026-04-24, for Copilot Free, Copilot Pro, Copilot Pro+, and "
        "Copilot Max.",
    ),
    Quotation("github-copilot-tenki", "The setting is enabled by default."),
    "github-copilot-thesquid",
)
NOT_BUSINESS = claim(
    "github-copilot-not-business",
    _("Accounts with Copilot Business or Enterprise"),
    Quotation(
        "github-copilot-terms",
        "The training and data-use provisions in Section J.3 apply only to individual licenses.",
        line=253,
    ),
    Quotation(
        "github-copilot-docs-plans",
        "customers' data is protected under […] Data Protection Agreement, which prohibits such "
        "use without customer authorization",
    ),
    Quotation(
        "github-copilot-thesquid",
        "Copilot Business and Enterprise subscribers are explicitly excluded.",
    ),
)
PLANS = claim(
    "github-copilot-glance-who",
    _("It concerns Copilot Free, Pro, Pro+ and Max; not Business or Enterprise."),
    Quotation("github-copilot-docs-plans", "Starting on April 24, 2026, if you have a"),
    Quotation(
        "github-copilot-list",
        "Opt-in by default starting 2026-04-24, for Copilot Free, Copilot Pro, Copilot Pro+, and "
        "Copilot Max.",
    ),
    Quotation(
        "github-copilot-list",
        "GitHub does not use Copilot Business or Copilot Enterprise customer data to train AI "
        "models.",
    ),
)
NO_PERIOD = unconfirmed(
    "github-copilot-no-period",
    _("GitHub’s texts that we read do not say how long it keeps what it uses to train."),
    Quotation(
        "github-copilot-list",
        "GitHub Copilot retention is confirmed not disclosed in its documentation",
    ),
    "github-copilot-terms",
    "github-copilot-privacy",
)
FEEDBACK = claim(
    "github-copilot-feedback",
    _("A thumb up or down on a suggestion is part of what the setting covers."),
    INTERACTION_DATA,
    Quotation("github-copilot-tenki", "Your feedback on suggestions (thumbs up/down ratings)"),
)

STEP = Step(
    slug="github-copilot",
    order=150,
    kind=Kind.SWITCH,
    platform=platforms.GITHUB,
    title=_("Keep your work with Copilot out of GitHub’s AI training"),
    subject=_("GitHub Copilot’s training"),
    lead=BY_DEFAULT,
    summary=(
        claim(
            "github-copilot-trains-on-use",
            _(
                "Unless you refuse, what passes through Copilot while you work may train AI models: GitHub’s own, and those of affiliates such as Microsoft."
            ),
            INTERACTIONS,
            J3,
            Quotation(
                "github-copilot-particle",
                "any data used may be shared only with affiliates such as Microsoft",
            ),
        ),
        PLANS,
    ),
    actions=(
        Action(
            title=_("The setting"),
            links=(
                Link(
                    text=_("Open the setting on GitHub"),
                    url="https://github.com/settings/copilot/features",
                    evidence=(
                        Quotation(
                            "github-copilot-faq-com-tw", "github.com/settings/copilot/features"
                        ),
                        Quotation(
                            "github-copilot-sakasegawa",
                            "https://github.com/settings/copilot/features",
                        ),
                        Quotation(
                            "github-copilot-runbook",
                            "https://github.com/settings/copilot/features",
                        ),
                    ),
                ),
            ),
            fallbacks=(
                Link(
                    text=_("All of Copilot’s settings"),
                    url="https://github.com/settings/copilot",
                    evidence=(
                        Quotation("github-copilot-thesquid", "Go to github.com/settings/copilot"),
                        Quotation("github-copilot-list", "https://github.com/settings/copilot"),
                    ),
                ),
                Link(
                    text=_("GitHub’s own instructions"),
                    url="https://docs.github.com/en/copilot/how-tos/manage-your-account/manage-policies",
                    evidence=(
                        Quotation(
                            "github-copilot-list",
                            "https://docs.github.com/en/copilot/how-tos/manage-your-account/"
                            "manage-policies",
                        ),
                        "github-copilot-sakasegawa",
                    ),
                ),
            ),
            phone=MenuPath(
                rows=(
                    Row(
                        gesture=Gesture.OPEN,
                        text=_("The same page, in your phone’s browser"),
                        hint=_("Use the link on this page"),
                    ),
                    Row(
                        gesture=Gesture.OPEN,
                        label=PRIVACY,
                        hint=_("A heading: scroll down to it"),
                    ),
                    *DROP_DOWN,
                ),
                evidence=(
                    Quotation(
                        "github-copilot-list",
                        "Manage GitHub Copilot privacy at https://github.com/settings/copilot — "
                        "it governs mobile too.",
                    ),
                ),
                doubt=Confidence.UNCONFIRMED,
                note=_("No text that we read describes a setting in the GitHub app."),
            ),
            computer=MenuPath(
                rows=(
                    Row(
                        gesture=Gesture.PHOTO,
                        text=_("Your profile picture"),
                        hint=_("Sign in first; then at the top right"),
                    ),
                    Row(gesture=Gesture.SETTINGS, label=COPILOT_SETTINGS),
                    Row(gesture=Gesture.OPEN, label=FEATURES),
                    Row(
                        gesture=Gesture.OPEN,
                        label=PRIVACY,
                        hint=_("A heading: scroll down to it"),
                    ),
                    *DROP_DOWN,
                ),
                evidence=(
                    Quotation(
                        "github-copilot-docs-menu",
                        "In the upper-right corner of any page on […] click your profile picture",
                    ),
                    Quotation(
                        "github-copilot-docs",
                        f'Select the "{_LABEL}" dropdown menu and click Disabled.',
                    ),
                    Quotation(
                        "github-copilot-particle", "Settings → Copilot → Features → Privacy"
                    ),
                    Quotation("github-copilot-stellarsand", f"{_LABEL}: Disabled", line=35),
                ),
                note=_("The second row has two names in our sources: the link is surer."),
            ),
        ),
    ),
    verify=_("Open the page again: the drop-down should read “Disabled”. Do it for each account."),
    used=(
        claim(
            "github-copilot-data-prompts",
            _("What you ask Copilot, and what it answers"),
            INTERACTIONS,
            INTERACTION_DATA,
        ),
        claim(
            "github-copilot-data-suggestions",
            _("Suggestions that you accept or edit"),
            INTERACTION_DATA,
            Quotation("github-copilot-tenki", "Outputs you accept or modify"),
        ),
        claim(
            "github-copilot-data-context",
            _("The code around your cursor, file names and the layout of the repository"),
            INTERACTION_DATA,
            Quotation("github-copilot-tenki", "Code context surrounding your cursor position"),
        ),
        claim(
            "github-copilot-data-private",
            _("Code from a private repository, when you let Copilot see it"),
            Quotation(
                "github-copilot-terms",
                "If you provide your private repository content as Input to AI Features, we may "
                "use that Input to provide, develop, train, and improve the Service, including AI "
                "Features.",
                line=196,
            ),
            AT_REST,
        ),
        claim(
            "github-copilot-data-feedback",
            _("Your thumbs up and down on suggestions"),
            *FEEDBACK.evidence,
        ),
    ),
    not_used=(
        claim(
            "github-copilot-private-at-rest",
            _("The rest of your private repositories, which Copilot does not see"),
            Quotation(
                "github-copilot-terms",
                "We will not otherwise use your private repository contents to develop or improve "
                "the Service.",
                line=196,
            ),
            AT_REST,
            Quotation(
                "github-copilot-tenki",
                'Content from issues, discussions, or private repositories "at rest"',
            ),
        ),
        NOT_BUSINESS,
        claim(
            "github-copilot-not-students",
            _("Students and teachers, according to one text"),
            Quotation(
                "github-copilot-particle",
                "Copilot Business and Enterprise accounts, plus students and teachers, are "
                "excluded from training",
            ),
        ),
    ),
    limits=(
        claim(
            "github-copilot-limits-future",
            _(
                "It counts from the day you switch it off; no text that we read says that past use is undone."
            ),
            GOING_FORWARD,
            Quotation(
                "github-copilot-septim-labs",
                "Your future interaction data is out of the training pipeline from that moment.",
            ),
        ),
        claim(
            "github-copilot-limits-public",
            _(
                "It does not cover what you publish: GitHub’s terms let GitHub and its affiliates train AI on your content, public repositories included."
            ),
            Quotation(
                "github-copilot-terms",
                "use of Your Content to develop, train, and improve artificial intelligence and "
                "machine learning models and technologies of GitHub and our Affiliates is within "
                "the scope of this license",
                line=140,
            ),
            Quotation(
                "github-copilot-terms",
                "The license in this Section J.3 is in addition to, and does not limit, the "
                "rights granted to GitHub and its Affiliates under Sections D.4 and D.8.",
                line=267,
            ),
        ),
        NO_PERIOD,
    ),
    more=(
        claim(
            "github-copilot-since",
            _("GitHub announced it on 25 March 2026; it has applied since 24 April 2026."),
            Quotation("github-copilot-docs-plans", "Starting on April 24, 2026"),
            Quotation(
                "github-copilot-thesquid",
                "GitHub announced on March 25 that starting April 24, 2026, interaction data from "
                "Copilot Free, Pro, and Pro+ users will be used to train GitHub's AI models",
            ),
            "github-copilot-post",
            "github-copilot-tenki",
        ),
        claim(
            "github-copilot-earlier-refusal",
            _("If you had already refused “product improvements”, GitHub says that this is kept."),
            Quotation(
                "github-copilot-thesquid",
                "If you previously opted out of data collection for product improvements, GitHub "
                "says your preference has been preserved",
            ),
            Quotation(
                "github-copilot-faq-com-tw",
                "GitHub has stated that users who previously opted out of data collection for "
                '"product improvements"',
            ),
        ),
        claim(
            "github-copilot-row-missing",
            _(
                "If the row is missing, check your account: it is not displayed with a Business or Enterprise licence."
            ),
            Quotation("github-copilot-docs", "so the setting is not displayed for these plans"),
        ),
        claim(
            "github-copilot-affiliates",
            _(
                "GitHub’s affiliates, Microsoft among them, may use the data too; other AI companies may not have it for training of their own."
            ),
            Quotation(
                "github-copilot-terms",
                "For the avoidance of doubt, Microsoft is an Affiliate of GitHub.",
                line=44,
            ),
            Quotation(
                "github-copilot-terms",
                "Unless you opt out, GitHub's Affiliates may use your Inputs and Outputs […] does "
                "not, however, permit GitHub or its Affiliates to share your Inputs or Outputs "
                "with third-party AI model providers for their own independent model training "
                "purposes",
                line=265,
            ),
            Quotation(
                "github-copilot-privacy",
                "Personal Data may be shared with GitHub affiliates, including Microsoft",
                line=82,
            ),
            "github-copilot-particle",
        ),
        claim(
            "github-copilot-whole-account",
            _(
                "The setting holds for your whole account, wherever you use Copilot, not for one repository."
            ),
            Quotation(
                "github-copilot-docs",
                "The settings apply wherever you use",
            ),
            Quotation("github-copilot-runbook", "This setting is account-wide, not repo-level."),
        ),
        claim(
            "github-copilot-other-rows",
            _("“Suggestions matching public code” is another setting, not this one."),
            Quotation("github-copilot-docs", "To the right of Suggestions matching public code"),
        ),
        claim(
            "github-copilot-product-improvements",
            _(
                "A row of its own, “Allow GitHub to use my data for product improvements”, can be refused as well, said one text of March 2026."
            ),
            Quotation(
                "github-copilot-sakasegawa",
                "turn off Allow GitHub to use my data for product improvements as well",
            ),
        ),
        claim(
            "github-copilot-objection",
            _("GitHub’s statement names a right to object, where the law gives one."),
            Quotation(
                "github-copilot-privacy",
                "The right to object to the processing of your Personal Data, as allowed by "
                "applicable law",
                line=116,
            ),
        ),
        claim(
            "github-copilot-contact",
            _("For such requests, GitHub’s address is privacy@github.com."),
            Quotation(
                "github-copilot-privacy",
                "To exercise these rights, please send an email to privacy[at]github[dot]com",
                line=120,
            ),
            Quotation("github-copilot-datenanfragen", "privacy@github.com", line=9),
        ),
    ),
    disagreements=("github-copilot-menu-row",),
    rules=(
        Rule(
            regions=tuple(Region),
            verdict=Verdict.APPLIES,
            seen_in="github-copilot-list",
            lead=BY_DEFAULT,
            reasons=(
                unconfirmed(
                    "github-copilot-regions",
                    _("No text that we read makes an exception for a country."),
                    "github-copilot-terms",
                    "github-copilot-docs",
                    "github-copilot-list",
                ),
            ),
        ),
    ),
    glance=Glance(
        default=claim(
            "github-copilot-glance-default",
            _("On by default, until you switch it off."),
            Quotation("github-copilot-tenki", "The setting is enabled by default."),
            J3,
            "github-copilot-list",
        ),
        who=PLANS,
        kept=NO_PERIOD,
        rating=FEEDBACK,
    ),
)

DISAGREEMENTS = (
    Disagreement(
        slug="github-copilot-menu-row",
        topic=_("Which row of GitHub’s menu leads to the setting?"),
        sides=(
            claim(
                "github-copilot-row-your-copilot",
                _("“Your Copilot”, in an older version of GitHub’s documentation."),
                Quotation("github-copilot-docs-menu", "click your profile picture, then click"),
                Quotation("github-copilot-docs-menu", "Your Copilot"),
            ),
            claim(
                "github-copilot-row-settings",
                _("“Copilot settings”, in a later change to it."),
                "github-copilot-docs-menu-change",
            ),
        ),
        wording=_(
            "The row is called “Copilot settings” or “Your Copilot”. The link leads to the setting either way."
        ),
    ),
)
