"""LinkedIn and Meta, point by point."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.evidence import Quotation, claim, disputed
from optout.catalogue.types import Comparison, ComparisonPoint

PRIVATE_MESSAGES = claim(
    "compare-private-messages-linkedin",
    _("LinkedIn says that they are excluded."),
    Quotation("cnpd", "les contenus créés par ses utilisateurs (sauf leurs messages privés)"),
    Quotation(
        "autiomaa",
        "The data we use for this purpose does not include your private messages.",
    ),
    "pcmag",
)
MINORS = claim(
    "compare-minors-linkedin",
    _("LinkedIn says that it excludes members it believes are under 18."),
    "helle",
    "pcmag",
)
NO_REPEATING = claim(
    "compare-repeat-linkedin",
    _("One switch; no official text says that it must be repeated."),
    Quotation("linkedin-eu-notice", "You can opt out any time in your settings", line=4),
)
OVERSIGHT = claim(
    "compare-oversight-linkedin",
    _(
        "The Irish regulator, on 7 November 2025: changes obtained, no further "
        "action for now, and no approval."
    ),
    Quotation(
        "privacy-daily",
        "it hasn’t approved the use and will continue monitoring LinkedIn’s GDPR compliance",
    ),
    Quotation(
        "pinsent-masons",
        "both in terms of the personal data to be used and the time period "
        "from which it proposed to draw the data",
    ),
    "law-gazette",
)

POINTS = (
    ComparisonPoint(
        question=_("Since when, in the EU?"),
        linkedin=(
            claim(
                "compare-since-linkedin",
                _("3 November 2025"),
                Quotation(
                    "linkedin-eu-notice",
                    "On November 3, 2025, we updated this notice to provide "
                    "information about our reliance on Legitimate Interests as the "
                    "legal basis for training content-generating AI models used in our "
                    "products.",
                    line=4,
                ),
                "the-register",
            ),
        ),
        meta=(
            claim(
                "compare-since-meta",
                _("27 May 2025"),
                Quotation(
                    "instagram-banner",
                    "to develop and improve generative AI models for AI at Meta […] "
                    "These changes go into effect on May 27, 2025.",
                    line=4,
                ),
                Quotation(
                    "verbraucherzentrale",
                    "will der Konzern in der EU seit dem 27. Mai 2025 zum Trainieren "
                    "seiner Künstlichen Intelligenz (KI) verwenden",
                ),
            ),
        ),
    ),
    ComparisonPoint(
        question=_("How were people told?"),
        linkedin=(
            claim(
                "compare-announced-linkedin",
                _("A note on LinkedIn’s blog, on 18 September 2025."),
                Quotation(
                    "linkedin-user-agreement-september-2025",
                    "We’re updating our terms on November 3, 2025.",
                    line=8,
                ),
                Quotation(
                    "document-000",
                    "LinkedIn a publié une note de blog le 18 septembre pour prévenir "
                    "ses utilisateurs de ce changement.",
                    line=10,
                ),
            ),
        ),
        meta=(
            claim(
                "compare-announced-meta",
                _("E-mails, weeks ahead."),
                Quotation(
                    "lebigdata",
                    "vous avez probablement vu passer le e-mail de Meta, leur maison mère",
                ),
                Quotation(
                    "document-000",
                    "Meta, qui avait multiplié les mails d’information adressés à ses "
                    "utilisateurs plusieurs semaines avant des changements similaires",
                    line=10,
                ),
                "que-choisir",
            ),
            claim(
                "compare-announced-meta-banner",
                _("A banner on its privacy policy."),
                Quotation(
                    "instagram-banner",
                    "How we use info for AI at Meta […] These changes go into effect "
                    "on May 27, 2025.",
                    line=4,
                ),
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Where?"),
        linkedin=(
            claim(
                "compare-where-linkedin",
                _(
                    "Since 3 November 2025 in the EU, the EEA, Switzerland, the United Kingdom, Canada and Hong Kong."
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "contains additional information for Members and Visitors located "
                    "in the Designated Countries (as defined in the Introduction to "
                    "the Privacy Policy) and the United Kingdom",
                    line=8,
                ),
                "the-register",
                "avas",
            ),
            claim(
                "compare-where-linkedin-2024",
                _("Since September 2024 at the latest in the United States and elsewhere."),
                Quotation(
                    "linkedin-global-policy-2024",
                    "Effective September 18, 2024 […] develop and train artificial "
                    "intelligence (AI) models",
                    line=4,
                ),
            ),
        ),
        meta=(
            claim(
                "compare-where-meta",
                _("In the EU since 27 May 2025."),
                Quotation(
                    "instagram-banner",
                    "to develop and improve generative AI models for AI at Meta […] "
                    "These changes go into effect on May 27, 2025.",
                    line=4,
                ),
                Quotation(
                    "verbraucherzentrale",
                    "will der Konzern in der EU seit dem 27. Mai 2025 zum Trainieren "
                    "seiner Künstlichen Intelligenz (KI) verwenden",
                ),
            ),
            claim(
                "compare-where-meta-uk",
                _("In the United Kingdom it was announced again in September 2024."),
                Quotation(
                    "meta-newsroom-uk",
                    "We will begin training for AI at Meta using public content shared "
                    "by adults on Facebook and Instagram in the UK over the coming "
                    "months.",
                ),
                Quotation(
                    "meta-policy-uk-restart",
                    "Nous nous apprêtons à étendre nos expériences basées sur l’IA de Meta.",
                    line=6,
                ),
                "drdaveheath",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Which data?"),
        linkedin=(
            claim(
                "compare-data-linkedin",
                _(
                    "Profile, posts, comments, group activity and messages, saved résumés and "
                    "answers, and what you type into LinkedIn’s AI."
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "Data that you or others provide in your LinkedIn profile […] "
                    "Conversation data that users input into our GAI features […] "
                    "Group activity and group messages […] Member generated content "
                    "(posts, articles, poll responses, contributions and comments) […] "
                    "Responses to screening questions and resumes",
                    line=74,
                ),
                "pcmag",
                "edotto",
            ),
        ),
        meta=(
            claim(
                "compare-data-meta",
                _(
                    "Public posts, comments, photos and captions, public profiles, and what you "
                    "say to Meta’s AI."
                ),
                Quotation(
                    "meta-genai",
                    "This information could be things like posts or photos and their captions.",
                    line=3536,
                ),
                Quotation(
                    "meta-policy",
                    "Public content you or others create or share, like posts, "
                    "comments or audio on Meta Products. […] Interactions with our "
                    "features that are part of AI at Meta and related metadata",
                    line=2979,
                ),
                "instagram-banner",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("And private messages?"),
        linkedin=(PRIVATE_MESSAGES,),
        meta=(
            claim(
                "compare-private-messages-meta",
                _(
                    "Meta says that messages with friends and family are excluded, unless someone shares them with the AI."
                ),
                Quotation(
                    "meta-genai",
                    "We do not use the content of your private messages with friends "
                    "and family to train our AIs unless you or someone in the chat "
                    "chooses to share those messages with our AIs.",
                    line=3536,
                ),
            ),
        ),
    ),
    ComparisonPoint(
        question=_("And minors?"),
        linkedin=(MINORS,),
        meta=(
            claim(
                "compare-minors-meta",
                _("Meta says that it excludes what under-18s publish publicly."),
                Quotation(
                    "instagram-banner",
                    "we'll use public information such as public posts and comments "
                    "from accounts of people aged 18 or older",
                    line=4,
                ),
                Quotation(
                    "meta-newsroom-uk",
                    "we do not use information from accounts of people in the UK "
                    "under the age of 18",
                ),
                "que-choisir",
            ),
            claim(
                "compare-minors-meta-ai-chats",
                _("What they say to Meta’s AI is used."),
                Quotation(
                    "meta-policy",
                    "For all registered users of the Meta Products, including those "
                    "under the age of majority […] Interactions with our features that "
                    "are part of AI at Meta and related metadata",
                    line=2571,
                ),
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Switch or form?"),
        linkedin=(
            claim(
                "compare-method-linkedin",
                _("A switch in the settings; a form for what it does not cover."),
                Quotation(
                    "linkedin-eu-notice",
                    "You can opt out of our use of your data to train our "
                    "content-generating AI models at any time.",
                    line=74,
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "To exercise your right to object you can contact us by using the "
                    "details in the “Contact Us” Section below or complete our Data "
                    "Processing Objection form.",
                    line=168,
                ),
                Quotation(
                    "lifehacker",
                    'You can also use this form to "object to or request the '
                    'restriction of" processing your data for "non-content generating '
                    'GAI models."',
                ),
            ),
        ),
        meta=(
            claim(
                "compare-method-meta",
                _("A form. A reason is optional; a confirmation comes by e-mail."),
                Quotation(
                    "instagram-banner",
                    "You have the right to object to the use of your information for "
                    "these purposes. If you submit an objection, we’ll send an email "
                    "confirming",
                    line=4,
                ),
                Quotation(
                    "upday",
                    "eine Begründung für den Widerspruch ist der Verbraucherzentrale "
                    "zufolge nicht erforderlich",
                ),
                "meta-list",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("How many times?"),
        linkedin=(NO_REPEATING,),
        meta=(
            disputed(
                "compare-repeat-meta",
                _("Once for each account, to be safe."),
                Quotation(
                    "datenanfragen-meta",
                    "La seule façon fiable de le faire est d'utiliser le formulaire "
                    "web pour le service respectif",
                    line=834,
                ),
                Quotation(
                    "derogab", "You must opt out separately for Facebook and Instagram", line=27
                ),
                "meta-list",
                "helmut-ham",
                "que-choisir",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Is it still possible?"),
        linkedin=(
            claim(
                "compare-still-possible-linkedin",
                _("Yes, at any time, for the future."),
                Quotation(
                    "linkedin-eu-notice",
                    "You can opt out of our use of your data to train our "
                    "content-generating AI models at any time.",
                    line=74,
                ),
                Quotation(
                    "linkedin-help-ai",
                    "Turning the setting off means that we (LinkedIn and our "
                    "affiliates) won’t use the data and content you provided to "
                    "LinkedIn to train models that generate content going forward.",
                    line=44,
                ),
                Quotation("cnpd", "il est possible d’exercer ce droit d’opposition à tout moment"),
            ),
        ),
        meta=(
            claim(
                "compare-still-possible-meta",
                _("Yes, for the future."),
                Quotation(
                    "verbraucherzentrale",
                    "Auch wenn bereits Daten von Ihnen in die KI geflossen sein "
                    "könnten, können Sie weiterhin für die Zukunft widersprechen.",
                ),
                Quotation(
                    "meta-note-july-2026",
                    "Info shared with AI at Meta features is used to improve AI at "
                    "Meta unless you have objected.",
                    line=13,
                ),
                "linternaute",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("What can be undone?"),
        linkedin=(
            claim(
                "compare-undone-linkedin",
                _("Nothing that has already been used for training."),
                Quotation(
                    "linkedin-help-ai",
                    "Opting out does not affect training that has already taken place.",
                    line=44,
                ),
                Quotation(
                    "cnpd",
                    "le système d’intelligence artificielle ne pourra plus « "
                    "désapprendre », c’est-à-dire oublier les données qui auraient "
                    "d’ores et déjà permis d’entraîner le système d’IA",
                ),
            ),
        ),
        meta=(
            claim(
                "compare-undone-meta",
                _(
                    "Nothing that has already been used; what others post about you may still "
                    "be used."
                ),
                Quotation(
                    "meta-genai",
                    "we may still process information about you to develop and improve "
                    "AI at Meta […] if you appear anywhere in an image shared on our "
                    "Products by someone who does use them or if someone mentions "
                    "information about you in posts",
                    line=3540,
                ),
                Quotation(
                    "verbraucherzentrale",
                    "Sind diese Daten einmal für KI-Training verwendet worden, lassen "
                    "sie sich nicht mehr zurückholen oder löschen.",
                ),
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Who is responsible?"),
        linkedin=(
            claim(
                "compare-responsible-linkedin",
                _(
                    "LinkedIn Ireland for the EU, the EEA and Switzerland; LinkedIn Corporation "
                    "for the United Kingdom."
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "if you are located in the Designated Countries, LinkedIn Ireland "
                    "Unlimited Company with its address at Wilton Place, Dublin 2, "
                    "Ireland, is the data controller of your personal data",
                    line=12,
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "If you are located in the United Kingdom, LinkedIn Corporation "
                    "with its address at 1000 W Maude Avenue, Sunnyvale, CA, is the "
                    "data controller",
                    line=12,
                ),
            ),
        ),
        meta=(
            claim(
                "compare-responsible-meta",
                _(
                    "Meta Platforms Ireland for the EU; Meta Platforms, Inc. for the United Kingdom."
                ),
                Quotation(
                    "meta-policy",
                    "The data controller responsible for your information is Meta "
                    "Platforms Ireland Limited",
                    line=1828,
                ),
                Quotation(
                    "meta-policy-uk",
                    "Le responsable du traitement de vos informations est Meta "
                    "Platforms, Inc. […] Information Commissioner’s Office, ICO",
                    line=418,
                ),
            ),
        ),
    ),
    ComparisonPoint(
        question=_("What did courts and regulators say?"),
        linkedin=(OVERSIGHT,),
        meta=(
            claim(
                "compare-oversight-meta",
                _("Higher regional court of Cologne, 23 May 2025: an interim ban was refused."),
                Quotation(
                    "datenschutzticker",
                    "Das Gericht lehnte am 23. Mai 2025 einen Eilantrag der "
                    "Verbraucherzentrale NRW ab.",
                ),
                "deutschlandfunk",
                "taylor-wessing",
            ),
        ),
    ),
)

COMPARISON = Comparison(linkedin="linkedin-ai-training", meta="meta-ai", points=POINTS)
