"""Where the documents and the official texts differ: each side, and how we word it."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.types import (
    Disagreement,
    confirmed,
    official,
    single,
    unconfirmed,
)

USERS_IN_GENERAL = confirmed(
    "who-all-users",
    _("Users in general: no region is named for the AI training."),
    "document-003",
    "document-004",
)
REGIONS_ADDED = single(
    "who-regions-added",
    _(
        "The EU, and also the United Kingdom, Switzerland, Canada and Hong Kong; the "
        "United States already."
    ),
    "document-001",
)
SPARED_IN_2024 = single(
    "who-us-only",
    _("The United States only; the EU, the EEA and Switzerland are spared (2024)."),
    "document-002",
)
REGIONS_OF_THE_NOTICE = confirmed(
    "who-notice-regions",
    _("The EU, the EEA, Switzerland, Canada and Hong Kong, and the United Kingdom."),
    "linkedin-eu-notice",
    "avas",
    "techgolly",
    "the-register",
)
AT_ANY_TIME = confirmed(
    "too-late-any-time",
    _("You can say no at any time; what was already used is not taken back."),
    "linkedin-eu-notice",
    "linkedin-help-ai",
    "cnpd",
)
ONLY_WHAT_COMES_AFTER = official(
    "too-late-garante",
    _(
        "The Italian regulator: an objection made after 3 November 2025 covers only "
        "what is published afterwards."
    ),
    "garante",
)
GOING_FORWARD = official(
    "reach-linkedin",
    _(
        "LinkedIn and its affiliates will not use “the data and content you provided "
        "to LinkedIn” to train models that create content “going forward”."
    ),
    "linkedin-help-ai",
)
NOT_WHAT_WAS_ONLINE = official(
    "reach-garante",
    _(
        "The Italian regulator: an objection made after that day covers only what is "
        "published afterwards, not what was already online."
    ),
    "garante",
)

DISAGREEMENTS = (
    Disagreement(
        slug="what-data",
        topic=_("Which data?"),
        sides=(
            single(
                "what-data-biography",
                _("Biography, name, photo, education, career, public posts and articles."),
                "document-000",
            ),
            single(
                "what-data-saved-answers",
                _("Public data: profile, posts and articles, saved answers and résumés."),
                "document-001",
            ),
            single(
                "what-data-2024",
                _(
                    "How you use AI features and others, your posts and articles, how often you "
                    "use LinkedIn, your language, your feedback (2024)."
                ),
                "document-002",
            ),
            single(
                "what-data-semi-public",
                _(
                    "Also comments, interactions, interests and groups: public and semi-public "
                    "data."
                ),
                "document-003",
            ),
            single(
                "what-data-mainly-public",
                _("Mainly the profile and public content."),
                "document-004",
            ),
            official(
                "what-data-notice",
                _(
                    "Not only public data: also group messages, saved résumés and screening "
                    "answers, and what is typed into the AI. Interests and clicks stand in other "
                    "rows of the notice, not in the one on AI that creates content."
                ),
                "linkedin-eu-notice",
            ),
        ),
        wording=_(
            "Profile, posts, comments, group activity and messages, saved résumés and answers, "
            "and what you type into LinkedIn’s AI. LinkedIn says that private messages, "
            "passwords, payment and salary data are excluded."
        ),
    ),
    Disagreement(
        slug="who",
        topic=_("Who is affected?"),
        sides=(
            single("who-europeans", _("Europeans."), "document-000"),
            USERS_IN_GENERAL,
            REGIONS_ADDED,
            SPARED_IN_2024,
            REGIONS_OF_THE_NOTICE,
        ),
        wording=_(
            "Since 3 November 2025, members almost everywhere are affected. Older articles that say Europe is exempt are out of date."
        ),
        rests_on=(
            USERS_IN_GENERAL,
            REGIONS_ADDED,
            SPARED_IN_2024,
            REGIONS_OF_THE_NOTICE,
        ),
    ),
    Disagreement(
        slug="microsoft-ai",
        topic=_("Does Microsoft train its AI on it?"),
        sides=(
            single(
                "microsoft-ai-trained-too",
                _("The data trains AI models, Microsoft’s among them."),
                "document-001",
            ),
            single(
                "microsoft-ai-as-provider",
                _(
                    "LinkedIn’s own models; models may also be trained by another provider, such "
                    "as Microsoft (2024)."
                ),
                "document-002",
            ),
            single(
                "microsoft-ai-uses-data",
                _("Microsoft will use LinkedIn’s data for AI."),
                "document-004",
            ),
            official(
                "microsoft-ai-notice",
                _(
                    "LinkedIn’s own models. Sharing so that Microsoft can train its own is described for the United Kingdom; for the EU the notice only says “where permitted”."
                ),
                "linkedin-eu-notice",
            ),
        ),
        wording=_(
            "LinkedIn trains models and may use Microsoft’s technology. Its notice describes "
            "sharing for Microsoft’s own AI training for members in the United Kingdom; for the "
            "EU it only says “where permitted”."
        ),
    ),
    Disagreement(
        slug="microsoft-ads",
        topic=_("Where is data shared with Microsoft for ads?"),
        sides=(
            single("microsoft-ads-where-us", _("In the United States."), "document-004"),
            confirmed(
                "microsoft-ads-where-outside-europe",
                _("Everywhere outside the EU, the EEA, Switzerland and the United Kingdom."),
                "najib",
                "gulfnews",
                "techwire",
                "linkedin-us-policy",
            ),
        ),
        wording=_(
            "Outside the EU, the EEA, Switzerland and the United Kingdom: for example in the "
            "United States, Canada and Hong Kong."
        ),
    ),
    Disagreement(
        slug="microsoft-line-in-europe",
        topic=_("Does the sharing setting show in European accounts?"),
        sides=(
            confirmed(
                "microsoft-line-europe-no-sharing",
                _("LinkedIn says that the sharing does not take place there."),
                "gulfnews",
                "najib",
            ),
            single(
                "microsoft-line-europe-seen",
                _("German-language guides report seeing the setting."),
                "mein-deal",
                "srf",
            ),
        ),
        wording=_("If you see the setting, switch it off."),
    ),
    Disagreement(
        slug="offsite",
        topic=_("Data from outside LinkedIn, for ads"),
        sides=(
            single(
                "offsite-unless-refused",
                _("It is used unless you opt out; many American states give the right to refuse."),
                "document-004",
            ),
            confirmed(
                "offsite-by-consent",
                _(
                    "In the EU, the EEA and Switzerland it has needed consent since "
                    "22 January 2025."
                ),
                "linkedin-help-consent",
                "linkedin-eu-notice",
            ),
        ),
        wording=_("In the EU this should be off unless you agreed. Check it."),
    ),
    Disagreement(
        slug="dates",
        topic=_("Since when?"),
        sides=(
            single(
                "dates-no-year",
                _("Monday 3 November, with no year."),
                "document-000",
            ),
            confirmed(
                "dates-2025-11-03",
                _("3 November 2025."),
                "document-001",
                "document-003",
                "document-004",
                "linkedin-eu-notice",
                "the-register",
            ),
            single(
                "dates-us-2024",
                _("September 2024, in the United States."),
                "document-002",
            ),
        ),
        wording=_(
            "In two steps: September 2024 in the United States and elsewhere, 3 November 2025 in "
            "the EU, the EEA, Switzerland, the United Kingdom, Canada and Hong Kong."
        ),
    ),
    Disagreement(
        slug="too-late",
        topic=_("Is it too late?"),
        sides=(
            single(
                "too-late-act-before",
                _("You had to act before it was too late."),
                "document-003",
            ),
            AT_ANY_TIME,
            ONLY_WHAT_COMES_AFTER,
        ),
        wording=_(
            "You can still switch it off today. It works for the future; what was already used "
            "cannot be taken back, and one regulator (Italy) says that content already online "
            "may stay in use."
        ),
        rests_on=(
            AT_ANY_TIME,
            ONLY_WHAT_COMES_AFTER,
        ),
    ),
    Disagreement(
        slug="reach",
        topic=_("What does switching off after 3 November 2025 cover?"),
        sides=(
            GOING_FORWARD,
            NOT_WHAT_WAS_ONLINE,
        ),
        wording=_(
            "Saying no certainly covers what you publish from now on. Whether it also covers what was already online is contested."
        ),
        rests_on=(
            GOING_FORWARD,
            NOT_WHAT_WAS_ONLINE,
        ),
    ),
    Disagreement(
        slug="removal",
        topic=_("Can data be taken out of a model?"),
        sides=(
            single("removal-almost-impossible", _("Almost impossible."), "document-003"),
            confirmed(
                "removal-no-unlearning",
                _("It cannot simply be removed or unlearnt."),
                "dutch-ap",
                "cnpd",
            ),
        ),
        wording=_("Regulators warn that a model does not unlearn."),
    ),
    Disagreement(
        slug="minors",
        topic=_("Are minors excluded?"),
        sides=(
            single("minors-excluded", _("People under 18 are excluded."), "document-000"),
            single(
                "minors-excluded-despite-switch",
                _("Minors are excluded even if their preference appears to be on."),
                "document-001",
            ),
            confirmed(
                "minors-excluded-if-believed",
                _("Excluded if LinkedIn has reason to believe that they are under 18."),
                "helle",
                "pcmag",
                "irish-dpc",
            ),
        ),
        wording=_(
            "LinkedIn says that it excludes members it believes are under 18. Under 18? Switch "
            "it off anyway."
        ),
    ),
    Disagreement(
        slug="label",
        topic=_("What is the setting called?"),
        sides=(
            single(
                "label-french-short",
                _("In French, shortened: “Données pour l’amélioration de l’IA”."),
                "document-000",
            ),
            confirmed(
                "label-french-full",
                _("In French, in full: “Données pour l’amélioration de l’IA générative”."),
                "document-002",
                "document-003",
                "vert-eco",
                "clubic",
            ),
        ),
        wording=_("We use the full name."),
    ),
    Disagreement(
        slug="private-messages",
        topic=_("Are private messages used?"),
        sides=(
            confirmed(
                "private-messages-excluded",
                _("No: they are excluded, LinkedIn says."),
                "document-000",
                "document-001",
                "document-003",
                "document-004",
                "pcmag",
            ),
            single(
                "private-messages-premium-concerns",
                _(
                    "Earlier, concerns were raised about Premium members’ private messages and "
                    "AI training. (The document says that LinkedIn raised them: a mistranslation.)"
                ),
                "document-004",
            ),
            single(
                "private-messages-lawsuit-withdrawn",
                _("A lawsuit of January 2025 over this was withdrawn soon after."),
                "the-register",
            ),
            single(
                "private-messages-mistranslation",
                _(
                    "“Vos messages et articles” are named (2024). We take “messages” for a "
                    "mistranslation of posts."
                ),
                "document-002",
            ),
        ),
        wording=_("LinkedIn says that private messages are excluded. We have no proof of it."),
    ),
    Disagreement(
        slug="seat",
        topic=_("Which company is it?"),
        sides=(
            single(
                "seat-california",
                _("A company based in California."),
                "document-001",
            ),
            official(
                "seat-ireland",
                _("For data from the EU, LinkedIn Ireland is responsible."),
                "linkedin-eu-notice",
            ),
        ),
        wording=_("LinkedIn Ireland, for people in the EU, the EEA and Switzerland."),
    ),
    Disagreement(
        slug="meta-start",
        topic=_("Meta: since when, and how to refuse?"),
        sides=(
            single(
                "meta-start-late-may",
                _("Since the end of May, unless a form was filled in."),
                "document-001",
            ),
            confirmed(
                "meta-start-2025-05-27",
                _("Since 27 May 2025; the form can still be sent."),
                "instagram-banner",
                "verbraucherzentrale",
                "meta-policy",
            ),
        ),
        wording=_("27 May 2025 in the EU, and objecting is still possible."),
    ),
    Disagreement(
        slug="objection-reason",
        topic=_("LinkedIn’s form: is a reason needed?"),
        sides=(
            official(
                "objection-reason-none",
                _("The Italian regulator: none for the choice on AI."),
                "garante",
            ),
            single(
                "objection-reason-brief",
                _("Another text speaks of a brief explanation."),
                "sipoch",
            ),
        ),
        wording=_("If you are asked for a reason, give your own."),
    ),
    Disagreement(
        slug="meta-accounts",
        topic=_("Meta: one objection for all accounts?"),
        sides=(
            confirmed(
                "meta-accounts-one-for-all",
                _("One is valid for all Meta accounts with the same e-mail address."),
                "que-choisir",
                "sipoch",
            ),
            confirmed(
                "meta-accounts-one-each",
                _("One for each account, or one for linked accounts only."),
                "meta-list",
                "helmut-ham",
                "drdaveheath",
            ),
        ),
        wording=_("File one for each account, to be safe."),
    ),
    Disagreement(
        slug="meta-again",
        topic=_("Meta: does an earlier objection still count?"),
        sides=(
            official(
                "meta-again-not-needed",
                _("Meta: if you have already objected, you need not do it again."),
                "instagram-banner",
                "facebook-policy-french",
            ),
            single(
                "meta-again-advised",
                _("Some media advise repeating it to be safe."),
                "bfm",
            ),
        ),
        wording=_("Meta says that it counts. Repeat it only if you want to be safe."),
    ),
    Disagreement(
        slug="whatsapp",
        topic=_("What about WhatsApp?"),
        sides=(
            single(
                "whatsapp-not-reused",
                _(
                    "The CNIL, in May 2025: what people say to Meta’s AI on WhatsApp is not "
                    "reused for training, “to date”."
                ),
                "cnil-whatsapp",
            ),
            single("whatsapp-possibly-used", _("Others say that it could be used."), "upday"),
            unconfirmed(
                "whatsapp-private-chats",
                _(
                    "Private chats are end-to-end encrypted and not used; chats with Meta’s AI "
                    "are not private. How things stand in 2026 is not confirmed."
                ),
                "zagla",
                "meta-policy",
            ),
        ),
        wording=_(
            "Tell Meta’s AI nothing personal on WhatsApp, and do not bring it into group chats."
        ),
    ),
)
