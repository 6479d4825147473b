"""Facts that belong to no single step: the dates, and what the documents say beyond settings."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from optout.catalogue.evidence import Quotation, claim, unconfirmed
from optout.catalogue.types import Event, Topic

EFFECTIVE_ON = date(2025, 11, 3)
"""The day LinkedIn’s change took effect in Europe, Canada and Hong Kong."""

TIMELINE = (
    Event(
        happened_on=date(2024, 9, 1),
        day_known=False,
        claim=claim(
            "event-us-switch-seen",
            _(
                "The switch is seen in the United States, before LinkedIn’s privacy policy mentions the training."
            ),
            Quotation(
                "linkedin-global-policy-2024",
                "Effective September 18, 2024 […] develop and train artificial "
                "intelligence (AI) models",
                line=4,
            ),
            Quotation(
                "document-002",
                "Les utilisateurs de LinkedIn aux États-Unis […] ont une option de "
                "désinscription dans leur écran de paramètres […] LinkedIn n’a pas "
                "initialement actualisé sa politique de confidentialité pour "
                "refléter l’utilisation des données",
                line=5,
            ),
        ),
    ),
    Event(
        happened_on=date(2024, 9, 1),
        day_known=False,
        claim=claim(
            "event-open-rights-group-ico",
            _(
                "The Open Rights Group asks the British regulator, the ICO, to look into LinkedIn. Meta announces that it is resuming its training, after work with the ICO."
            ),
            Quotation(
                "meta-newsroom-uk",
                "We will begin training for AI at Meta using public content shared "
                "by adults on Facebook and Instagram in the UK over the coming "
                "months.",
            ),
            Quotation(
                "document-002",
                "Open Rights Group (ORG) a appelé l’Office of Information "
                "Commissioner (ICO) […] à enquêter sur LinkedIn […] Meta a annoncé "
                "qu’il reprenait ses plans […] après avoir travaillé avec l’ICO",
                line=13,
            ),
            "open-rights-group",
            "drdaveheath",
        ),
    ),
    Event(
        happened_on=date(2024, 10, 15),
        claim=claim(
            "event-hong-kong-pause",
            _("LinkedIn pauses the training for Hong Kong, its privacy commissioner reports."),
            Quotation(
                "pcpd-pause",
                "it has paused any use of Hong Kong users’ personal data for such "
                "purposes as of 11 October 2024",
            ),
        ),
    ),
    Event(
        happened_on=date(2024, 12, 10),
        claim=claim(
            "event-canada-pause",
            _("LinkedIn pauses the training for Canadians, their privacy commissioner reports."),
            Quotation(
                "opc",
                "mettre en place volontairement un moratoire sur l’utilisation des "
                "renseignements personnels de ses membres canadiens pour entraîner "
                "ses modèles d’intelligence artificielle (IA) générative",
            ),
        ),
    ),
    Event(
        happened_on=date(2025, 1, 21),
        claim=claim(
            "event-private-messages-lawsuit",
            _(
                "A lawsuit in the United States accuses LinkedIn of using private messages to train AI. It is withdrawn nine days later."
            ),
            Quotation(
                "classaction",
                "Filed: January 21, 2025 […] voluntarily dismissed without prejudice on January 30, 2025",
            ),
            Quotation(
                "thelawreporters",
                "accusing LinkedIn of improperly using private messages from its Premium users to train artificial intelligence (AI) models […] just nine days after its initiation",
            ),
        ),
    ),
    Event(
        happened_on=date(2025, 1, 22),
        claim=claim(
            "event-offsite-ads-consent",
            _(
                "LinkedIn says that in the EU, the EEA and Switzerland it now needs consent to use data from outside LinkedIn for ads."
            ),
            Quotation(
                "linkedin-eu-notice-february-2025",
                "We have changed our legal basis for how we use certain data for "
                "personalized ads. We have updated this European Regional Privacy "
                "Notice and now ask for your consent",
                line=4,
            ),
            Quotation(
                "linkedin-help-ads-europe",
                "In the weeks prior to January 22, 2025, these members will be "
                "asked to consent (or opt-in) to the use of certain data […] we "
                "will seek consent to use certain data from others (advertisers, ad "
                "exchanges, and publishers)",
            ),
        ),
    ),
    Event(
        happened_on=date(2025, 5, 27),
        claim=claim(
            "event-meta-eu-start",
            _("Meta’s AI training starts in the EU."),
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
    Event(
        happened_on=date(2025, 9, 18),
        claim=claim(
            "event-linkedin-announcement",
            _("LinkedIn announces the change on its blog."),
            Quotation(
                "linkedin-eu-notice-september-2025",
                "On November 3, 2025, we are updating this notice to provide "
                "information about our reliance on Legitimate Interests as the "
                "legal basis for training content-generating AI models",
                line=4,
            ),
            Quotation(
                "document-000",
                "LinkedIn a publié une note de blog le 18 septembre pour prévenir "
                "ses utilisateurs de ce changement.",
                line=10,
            ),
            Quotation(
                "document-001",
                "l'entreprise basée en Californie a indiqué qu'elle utiliserait à "
                "compter du 3 novembre certaines données de ses abonnés […] "
                "spécifiait cette note de blog",
                line=9,
            ),
        ),
    ),
    Event(
        happened_on=date(2025, 9, 23),
        claim=claim(
            "event-ico-statement",
            _(
                "The British regulator, the ICO: LinkedIn has improved its notices and made "
                "opting out easier; it will keep watching."
            ),
            Quotation(
                "ico",
                "taken steps to improve transparency material, make it simpler for "
                "users to object to the processing via opt-out settings […] we will "
                "continue to monitor the situation",
            ),
        ),
    ),
    Event(
        happened_on=date(2025, 9, 24),
        claim=claim(
            "event-dutch-ap-warning",
            _(
                "The Dutch regulator voices great concern and advises people to switch the setting off."
            ),
            Quotation(
                "security-nl",
                "De Autoriteit Persoonsgegevens (AP) maakt zich grote zorgen over "
                "de plannen van LinkedIn",
            ),
            "accountancy",
        ),
    ),
    Event(
        happened_on=date(2025, 10, 16),
        claim=claim(
            "event-cnil-guide",
            _("The French CNIL publishes a guide to objecting, LinkedIn and Meta included."),
            Quotation(
                "privacy-daily",
                "In October, French DPA CNIL posted instructions on how to prevent "
                "the use of personal data for AI model training",
            ),
            "cnil-guide",
            "archimag",
        ),
    ),
    Event(
        happened_on=date(2025, 10, 28),
        claim=claim(
            "event-garante-fact-sheet",
            _(
                "The Italian regulator, the Garante, publishes a fact sheet: people without an account may object too."
            ),
            Quotation(
                "bitcity",
                "i non utenti i cui dati possono essere comunque presenti sul "
                "social network perché pubblicati da altri utenti - hanno il diritto "
                "di opporsi",
            ),
            "avvocatobruschi",
        ),
    ),
    Event(
        happened_on=EFFECTIVE_ON,
        claim=claim(
            "event-linkedin-change-effective",
            _(
                "LinkedIn’s change takes effect in the EU, the EEA, Switzerland, the United "
                "Kingdom, Canada and Hong Kong."
            ),
            Quotation("linkedin-eu-notice", "On November 3, 2025, we updated this notice", line=4),
            "the-register",
            "avas",
        ),
    ),
    Event(
        happened_on=EFFECTIVE_ON,
        claim=claim(
            "event-linkedin-notices-effective",
            _(
                "LinkedIn’s new texts take effect too: its global policy names GitHub as an affiliate, and its notice for Europe describes, for the United Kingdom, sharing for Microsoft’s own AI."
            ),
            Quotation(
                "linkedin-eu-notice-november-2025",
                "Microsoft Corporation or any of its subsidiaries (e.g., GitHub, Inc.)",
                line=158,
            ),
            Quotation(
                "linkedin-eu-notice-november-2025",
                "To share certain member data with Microsoft so that it can train, "
                "fine-tune, and evaluate, and otherwise improve Microsoft’s AI "
                "models.",
                line=513,
            ),
            "open-terms-archive",
        ),
    ),
    Event(
        happened_on=date(2025, 11, 7),
        claim=claim(
            "event-dpc-statement",
            _(
                "The Irish regulator, the DPC: LinkedIn has changed its notices, cut both the data and the period that it draws on, and protected minors and some sensitive groups; a report is due within five months; no further action for now. This is not an approval."
            ),
            Quotation(
                "privacy-daily",
                "it hasn’t approved the use and will continue monitoring "
                "LinkedIn’s GDPR compliance",
            ),
            Quotation(
                "pinsent-masons",
                "both in terms of the personal data to be used and the time period "
                "from which it proposed to draw the data",
            ),
            "law-gazette",
        ),
    ),
    Event(
        happened_on=date(2026, 2, 23),
        claim=claim(
            "event-california-notice",
            _(
                "LinkedIn’s California notice: Microsoft may show ads based on LinkedIn data "
                "anywhere."
            ),
            Quotation(
                "linkedin-us-policy",
                "Microsoft may show those ads anywhere, including outside of Microsoft’s services",
                line=473,
            ),
        ),
    ),
    Event(
        happened_on=date(2026, 8, 21),
        claim=claim(
            "event-europe-notice-reissued",
            _(
                "LinkedIn reissues its notice for Europe: it adds identity checks and its minimum age. The rows on AI training and the address of the switch are unchanged."
            ),
            Quotation(
                "linkedin-eu-notice",
                "Name from your government ID used to verify your identity […] To "
                "enforce LinkedIn's minimum age, as defined in our User Agreement "
                "[…] You can opt out of our use of your data to train our "
                "content-generating AI models at any time.",
                line=41,
            ),
            Quotation(
                "linkedin-eu-notice-november-2025",
                "You can opt out of our use of your data to train our "
                "content-generating AI models at any time.",
                line=510,
            ),
        ),
    ),
    Event(
        happened_on=date(2026, 9, 28),
        claim=claim(
            "event-switch-still-listed",
            _("The latest copies we have still list the switch."),
            Quotation(
                "brave-2026",
                "description: 'Disable using data for Generative AI Improvement'",
                line=103,
            ),
            "switch-list",
            "catalan-list",
            "help-audit",
        ),
    ),
)

BACKGROUND = (
    Topic(
        slug="company",
        title=_("LinkedIn, and why it says it does this"),
        claims=(
            claim(
                "linkedin-owned-by-microsoft",
                _(
                    "LinkedIn claims one billion users. Bought by Microsoft in 2016, it uses AI models supplied by Microsoft’s Azure OpenAI services, among others."
                ),
                Quotation(
                    "document-001",
                    "Racheté par Microsoft en 2016, LinkedIn, qui revendique un "
                    "milliard d'utilisateurs , utilise notamment des modèles d'IA "
                    "générative fournis par les services Azure OpenAI de son "
                    "propriétaire.",
                    line=15,
                ),
            ),
            claim(
                "linkedin-countries",
                _("LinkedIn is present in 200 countries."),
                Quotation("document-000", "La plateforme, présente dans 200 pays", line=2),
            ),
            claim(
                "training-purpose-stated",
                _(
                    "LinkedIn says that the training improves members’ experience and connects them with opportunities."
                ),
                Quotation(
                    "document-000",
                    "« améliorer votre expérience et connecter plus efficacement nos "
                    "membres aux opportunités »",
                    line=2,
                ),
                Quotation(
                    "document-001",
                    "entraîner les modèles d'IA générative de contenu, qui améliorent "
                    "votre expérience et connectent plus efficacement nos membres aux "
                    "opportunités",
                    line=11,
                ),
            ),
            claim(
                "linkedin-ai-for-recruiters",
                _(
                    "LinkedIn says that its AI helps recruiters find and contact people, and helps members write profile updates, messages and posts."
                ),
                Quotation(
                    "document-001",
                    "Nos fonctionnalités d'IA générative peuvent aider les recruteurs "
                    "à vous trouver et à vous contacter plus facilement , et assister "
                    "les membres dans la création de contenu tel que des mises à jour "
                    "de profil, des messages et des publications",
                    line=11,
                ),
            ),
            claim(
                "linkedin-ai-uses-named",
                _(
                    "LinkedIn also names writing aids, help with sending messages, better matches between talent and companies, more relevant search, suggestions of contacts, better profiles and the analysis of the job market."
                ),
                Quotation(
                    "document-003",
                    "ses outils d’aide à la rédaction, la pertinence des recherches, "
                    "ou encore l’efficacité de la mise en relation entre talents et "
                    "entreprises […] aide à l’envoi de messages, suggestions de "
                    "contacts, optimisation des profils, ou encore analyse du marché "
                    "de l’emploi",
                    line=3,
                ),
            ),
        ),
    ),
    Topic(
        slug="articles",
        title=_("What the five articles also say of it"),
        claims=(
            claim(
                "article-on-by-default",
                _("Unless members change it, their data may be used: that is the default."),
                Quotation(
                    "document-003",
                    "l’option est automatiquement cochée. Sans action de votre part, "
                    "votre compte contribuera donc à l’entraînement des modèles IA.",
                    line=19,
                ),
                Quotation(
                    "document-004",
                    "Par défaut, vos informations peuvent être utilisées, sauf si vous "
                    "modifiez vos préférences.",
                    line=15,
                ),
            ),
            claim(
                "article-switch-in-privacy-options",
                _("Members can switch this use off in the site’s data privacy options."),
                Quotation(
                    "document-001",
                    "Les détenteurs d'un compte peuvent désactiver cette utilisation "
                    "dans les options de confidentialité des données du site.",
                    line=17,
                ),
            ),
            claim(
                "article-salaries-excluded",
                _("Private messages and salary data are left out, LinkedIn says."),
                Quotation(
                    "document-001",
                    'Les messages privés et les "données relatives aux salaires" ne '
                    "sont pas concernés, a précisé le groupe.",
                    line=17,
                ),
            ),
            claim(
                "article-terms-purpose",
                _(
                    "LinkedIn says that its new terms improve the experience, with opportunities that fit members’ skills and interests better."
                ),
                Quotation(
                    "document-004",
                    "Selon LinkedIn, ces mises à jour visent à améliorer votre "
                    "expérience globale sur la plateforme, en vous proposant des "
                    "opportunités plus pertinentes pour vos compétences et vos centres "
                    "d’intérêt.",
                    line=11,
                ),
            ),
        ),
    ),
    Topic(
        slug="year-2024",
        title=_("How it began, in 2024"),
        claims=(
            claim(
                "training-2024-first-report",
                _(
                    "404 Media was the first to report that LinkedIn trained on its members’ data before its privacy policy said so."
                ),
                Quotation(
                    "document-002",
                    "LinkedIn aurait entraîné des modèles d’IA sur les données des "
                    "utilisateurs […] comme l’a d’abord rapporté 404 Media, LinkedIn "
                    "n’a pas initialement actualisé sa politique de confidentialité",
                    line=5,
                ),
            ),
            claim(
                "training-2024-own-models",
                _(
                    "LinkedIn spoke of its own models, for writing suggestions and post recommendations among others, and of techniques that redact and remove personal information. (The article has “messages” and “rédaction”, mistranslations that we corrected.)"
                ),
                Quotation(
                    "document-002",
                    "Les siens, dit l’entreprise dans un questionnaire, y compris les "
                    "modèles de suggestions d’écriture et de recommandations de "
                    "messages. […] la rédaction et la suppression d’informations, pour "
                    "limiter les informations personnelles",
                    line=7,
                ),
            ),
            claim(
                "training-2024-usage-data",
                _(
                    "LinkedIn said that it used data on how people use it to improve or develop its services."
                ),
                Quotation(
                    "document-002",
                    "des données sur votre utilisation de la plateforme […] Nous "
                    "utilisons ces données, conformément à notre politique de "
                    "confidentialité, pour améliorer ou développer les services "
                    "LinkedIn.",
                    line=9,
                ),
            ),
            claim(
                "training-2024-europeans-exempt",
                _(
                    "The Irish regulator then said that members in the EU and the EEA had no opt-out because their data was not used."
                ),
                Quotation(
                    "document-002",
                    "a déclaré un porte-parole du DPC. “Cette désinscription n’est pas "
                    "disponible pour les membres de l’UE/EEE car LinkedIn n’utilise "
                    "actuellement pas les données des membres de l’UE/EEE pour "
                    "entraîner ou affiner ces modèles”",
                    line=15,
                ),
            ),
            claim(
                "training-2024-exemption-ended",
                _("That has been out of date since 3 November 2025."),
                Quotation(
                    "linkedin-eu-notice",
                    "On November 3, 2025, we updated this notice […] You can opt out "
                    "any time in your settings",
                    line=4,
                ),
                "the-register",
            ),
            claim(
                "training-2024-consent-criticism",
                _(
                    "The British association Open Rights Group objected that members had not been asked for consent."
                ),
                Quotation(
                    "document-002",
                    "LinkedIn est la dernière entreprise de médias sociaux que l’on "
                    "découvre traiter nos données sans demander notre consentement”, a "
                    "déclaré Mariano delli Santi, officier légal et politique de l’ORG",
                    line=13,
                ),
            ),
            claim(
                "meta-2024-simpler-form",
                _(
                    "In the week of that article, Meta announced that it was resuming its plans to train AI on users’ data, after working with the ICO on a simpler way to opt out."
                ),
                Quotation(
                    "document-002",
                    "Plus tôt cette semaine, Meta a annoncé qu’il reprenait ses plans "
                    "pour collecter les données des utilisateurs en vue de "
                    "l’entraînement de l’IA après avoir travaillé avec l’ICO pour "
                    "simplifier le processus de désinscription.",
                    line=13,
                ),
                "drdaveheath",
            ),
        ),
    ),
    Topic(
        slug="terms",
        title=_("What else changed on 3 November 2025"),
        claims=(
            claim(
                "linkedin-terms-deepfakes",
                _(
                    "The updates of LinkedIn’s terms of use also respond to concerns about deepfakes and impersonation, reports say."
                ),
                Quotation(
                    "document-004",
                    "Les récentes mises à jour des Conditions d’utilisation de "
                    "LinkedIn répondent également aux préoccupations […] notamment les "
                    "conséquences des deep fakes et de l’usurpation d’identité",
                    line=29,
                ),
                "helpnetsecurity",
            ),
        ),
    ),
    Topic(
        slug="unknown",
        title=_("What we could not find out"),
        claims=(
            unconfirmed(
                "dpc-report-outcome",
                _("What became of the report due to the Irish regulator around April 2026."),
                Quotation(
                    "privacy-daily",
                    "The platform now has five months from the start of its processing "
                    "to report to the DPC",
                ),
            ),
            unconfirmed(
                "training-period-today",
                _(
                    "How far back LinkedIn now goes: it promised the Irish regulator a shorter period, which was not made public."
                ),
                Quotation(
                    "pinsent-masons",
                    "both in terms of the personal data to be used and the time period "
                    "from which it proposed to draw the data",
                ),
            ),
            unconfirmed(
                "gdpr-digital-omnibus",
                _(
                    "Whether the EU’s Digital Omnibus will change these rights: in June 2026 its part on data protection had not been agreed."
                ),
                "noerr",
                "becklaw",
            ),
            unconfirmed(
                "linkedin-help-pages",
                _("What LinkedIn’s help pages say today: we have copies and quotations only."),
                "linkedin-help-ai",
                "linkedin-help-change",
            ),
            unconfirmed(
                "meta-forms-still-open",
                _("Whether Meta’s objection forms still work in November 2026."),
                "meta-list",
            ),
        ),
    ),
)
