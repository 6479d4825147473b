"""Where the documents and the official texts differ: each side, and how we word it."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.types import (
    Disagreement,
    confirmed,
    official,
    single,
    unconfirmed,
)

DISAGREEMENTS = (
    Disagreement(
        slug="what-data",
        topic=_("Which data?"),
        sides=(
            single(
                _("Biography, name, photo, education, career, public posts and articles."),
                "document-000",
            ),
            single(
                _("Public data: profile, posts and articles, saved answers and résumés."),
                "document-001",
            ),
            single(
                _(
                    "How you use AI features and others, your posts and articles, how often you "
                    "use LinkedIn, your language, your feedback (2024)."
                ),
                "document-002",
            ),
            single(
                _(
                    "Also comments, interactions, interests and groups: public and semi-public "
                    "data."
                ),
                "document-003",
            ),
            single(_("Mainly the profile and public content."), "document-004"),
            official(
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
            single(_("Europeans."), "document-000"),
            confirmed(
                _("Users in general: no region is named for the AI training."),
                "document-003",
                "document-004",
            ),
            single(
                _(
                    "The EU, and also the United Kingdom, Switzerland, Canada and Hong Kong; the "
                    "United States already."
                ),
                "document-001",
            ),
            single(
                _("The United States only; the EU, the EEA and Switzerland are spared (2024)."),
                "document-002",
            ),
            confirmed(
                _("The EU, the EEA, Switzerland, Canada and Hong Kong, and the United Kingdom."),
                "linkedin-eu-notice",
                "avas",
                "techgolly",
                "the-register",
            ),
        ),
        wording=_(
            "Since 3 November 2025, members almost everywhere are affected. Older articles that say Europe is exempt are out of date."
        ),
    ),
    Disagreement(
        slug="microsoft-ai",
        topic=_("Does Microsoft train its AI on it?"),
        sides=(
            single(
                _("The data trains AI models, Microsoft’s among them."),
                "document-001",
            ),
            single(
                _(
                    "LinkedIn’s own models; models may also be trained by another provider, such "
                    "as Microsoft (2024)."
                ),
                "document-002",
            ),
            single(_("Microsoft will use LinkedIn’s data for AI."), "document-004"),
            official(
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
            single(_("In the United States."), "document-004"),
            confirmed(
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
                _("LinkedIn says that the sharing does not take place there."),
                "gulfnews",
                "najib",
            ),
            single(_("German-language guides report seeing the setting."), "mein-deal", "srf"),
        ),
        wording=_("If you see the setting, switch it off."),
    ),
    Disagreement(
        slug="offsite",
        topic=_("Data from outside LinkedIn, for ads"),
        sides=(
            single(
                _("It is used unless you opt out; many American states give the right to refuse."),
                "document-004",
            ),
            confirmed(
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
            single(_("Monday 3 November, with no year."), "document-000"),
            confirmed(
                _("3 November 2025."),
                "document-001",
                "document-003",
                "document-004",
                "linkedin-eu-notice",
                "the-register",
            ),
            single(_("September 2024, in the United States."), "document-002"),
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
            single(_("You had to act before it was too late."), "document-003"),
            confirmed(
                _("You can say no at any time; what was already used is not taken back."),
                "linkedin-eu-notice",
                "linkedin-help-ai",
                "cnpd",
            ),
            official(
                _(
                    "The Italian regulator: an objection made after 3 November 2025 covers only "
                    "what is published afterwards."
                ),
                "garante",
            ),
        ),
        wording=_(
            "You can still switch it off today. It works for the future; what was already used "
            "cannot be taken back, and one regulator (Italy) says that content already online "
            "may stay in use."
        ),
    ),
    Disagreement(
        slug="reach",
        topic=_("What does switching off after 3 November 2025 cover?"),
        sides=(
            official(
                _(
                    "LinkedIn and its affiliates will not use “the data and content you provided "
                    "to LinkedIn” to train models that create content “going forward”."
                ),
                "linkedin-help-ai",
            ),
            official(
                _(
                    "The Italian regulator: an objection made after that day covers only what is "
                    "published afterwards, not what was already online."
                ),
                "garante",
            ),
        ),
        wording=_(
            "Saying no certainly covers what you publish from now on. Whether it also covers what was already online is contested."
        ),
    ),
    Disagreement(
        slug="removal",
        topic=_("Can data be taken out of a model?"),
        sides=(
            single(_("Almost impossible."), "document-003"),
            confirmed(_("It cannot simply be removed or unlearnt."), "dutch-ap", "cnpd"),
        ),
        wording=_("Regulators warn that a model does not unlearn."),
    ),
    Disagreement(
        slug="minors",
        topic=_("Are minors excluded?"),
        sides=(
            single(_("People under 18 are excluded."), "document-000"),
            single(
                _("Minors are excluded even if their preference appears to be on."),
                "document-001",
            ),
            confirmed(
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
                _("In French, shortened: “Données pour l’amélioration de l’IA”."), "document-000"
            ),
            confirmed(
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
                _("No: they are excluded, LinkedIn says."),
                "document-000",
                "document-001",
                "document-003",
                "document-004",
                "pcmag",
            ),
            single(
                _(
                    "Earlier, concerns were raised about Premium members’ private messages and "
                    "AI training. (The document says that LinkedIn raised them: a mistranslation.)"
                ),
                "document-004",
            ),
            single(
                _("A lawsuit of January 2025 over this was withdrawn soon after."),
                "the-register",
            ),
            single(
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
            single(_("A company based in California."), "document-001"),
            official(
                _("For data from the EU, LinkedIn Ireland is responsible."), "linkedin-eu-notice"
            ),
        ),
        wording=_("LinkedIn Ireland, for people in the EU, the EEA and Switzerland."),
    ),
    Disagreement(
        slug="meta-start",
        topic=_("Meta: since when, and how to refuse?"),
        sides=(
            single(_("Since the end of May, unless a form was filled in."), "document-001"),
            confirmed(
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
            official(_("The Italian regulator: none for the choice on AI."), "garante"),
            single(_("Another text speaks of a brief explanation."), "sipoch"),
        ),
        wording=_("If you are asked for a reason, give your own."),
    ),
    Disagreement(
        slug="meta-accounts",
        topic=_("Meta: one objection for all accounts?"),
        sides=(
            confirmed(
                _("One is valid for all Meta accounts with the same e-mail address."),
                "que-choisir",
                "sipoch",
            ),
            confirmed(
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
                _("Meta: if you have already objected, you need not do it again."),
                "instagram-banner",
                "facebook-policy-french",
            ),
            single(_("Some media advise repeating it to be safe."), "bfm"),
        ),
        wording=_("Meta says that it counts. Repeat it only if you want to be safe."),
    ),
    Disagreement(
        slug="whatsapp",
        topic=_("What about WhatsApp?"),
        sides=(
            single(
                _(
                    "The CNIL, in May 2025: what people say to Meta’s AI on WhatsApp is not "
                    "reused for training, “to date”."
                ),
                "cnil-whatsapp",
            ),
            single(_("Others say that it could be used."), "upday"),
            unconfirmed(
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
