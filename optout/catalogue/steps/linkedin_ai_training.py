"""The switch “Data for Generative AI Improvement”."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels, linkedin, platforms
from optout.catalogue.evidence import Quotation, claim
from optout.catalogue.types import (
    Action,
    Gesture,
    Kind,
    Link,
    MenuPath,
    Region,
    Row,
    Rule,
    Step,
    Verdict,
)

SETTING = (
    Row(
        gesture=Gesture.OPEN,
        label=labels.AI_IMPROVEMENT,
    ),
    Row(gesture=Gesture.SWITCH, label=labels.AI_SWITCH, hint=_("Switch it off")),
)
SINCE_NOVEMBER = claim(
    "training-since-2025-11-03",
    _(
        "In the EU, the rest of the European Economic Area (EEA), Switzerland and the United Kingdom, LinkedIn has trained its AI on members’ data since 3 November 2025."
    ),
    Quotation(
        "linkedin-eu-notice",
        "On November 3, 2025, we updated this notice to provide "
        "information about our reliance on Legitimate Interests as the "
        "legal basis for training content-generating AI models used in our "
        "products.",
        line=4,
    ),
    Quotation(
        "blick",
        "Depuis le 3 novembre, cette nouvelle politique est déployée en "
        "Suisse, dans l’Union européenne, au Royaume-Uni, au Canada ou "
        "encore à Hong Kong.",
    ),
    "the-register",
)
SINCE_NOVEMBER_OVERSEAS = claim(
    "training-canada-hong-kong",
    _(
        "In Canada and Hong Kong, LinkedIn has trained its AI on members’ data since 3 November 2025."
    ),
    Quotation(
        "the-register",
        "as of November 3 it would start sucking up data from "
        '"members in the EU, EEA, Switzerland, Canada, and Hong Kong" to '
        "train AI models",
    ),
    Quotation(
        "blick",
        "Depuis le 3 novembre, cette nouvelle politique est déployée en "
        "Suisse, dans l’Union européenne, au Royaume-Uni, au Canada ou "
        "encore à Hong Kong.",
    ),
    Quotation(
        "document-001",
        "à partir de lundi 3 novembre […] également déployée ce lundi au "
        "Royaume-Uni, en Suisse, au Canada ou encore à Hong-Kong",
        line=7,
    ),
    "avas",
    "techgolly",
)

ON_A_COMPUTER = MenuPath(
    rows=(
        *linkedin.COMPUTER_START,
        linkedin.DATA_PRIVACY,
        Row(
            gesture=Gesture.OPEN,
            label=labels.AI_IMPROVEMENT,
            hint=linkedin.HOW_LINKEDIN_USES_YOUR_DATA,
        ),
        SETTING[-1],
    ),
    evidence=(
        Quotation(
            "stellarsand",
            "How LinkedIn uses your data […] Data for Generative AI "
            "Improvement […] Use my data for training content creation AI "
            "models: Off",
            line=71,
        ),
        Quotation(
            "apd-linkedin",
            "« Préférences et confidentialité » > « Confidentialité des "
            "données » > « Données pour l’amélioration de l’IA générative »",
        ),
        Quotation(
            "document-000",
            "cliquez sur « vous » à côté de votre photo de profil ; […] "
            "sélectionnez « préférences et confidentialité » ; […] allez dans "
            "« Confidentialité des données » ; […] décochez l’option « Données "
            "pour l’amélioration de l’IA »",
            line=14,
        ),
        Quotation(
            "document-002",
            "accédez à la section “Confidentialité des données” du menu "
            "Paramètres de LinkedIn sur ordinateur de bureau, cliquez sur "
            "“Données pour l’amélioration de l’IA générative”, puis désactivez "
            "l’option",
            line=11,
        ),
        Quotation(
            "document-003",
            "Rendez-vous dans « Préférences et confidentialité ». […] "
            "Choisissez la section « Confidentialité des données ». […] "
            "Désactivez l’option « Données pour l’amélioration de l’IA "
            "générative ».",
            line=24,
        ),
        "blick",
        "gulfnews",
    ),
)
SWITCH = Action(
    title=_("The switch"),
    links=(
        Link(
            text=_("Open the setting on LinkedIn"),
            url="https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
            evidence=(
                "linkedin-eu-notice",
                "brave-2026",
                "legalclarity",
                "help-audit",
                "catalan-list",
            ),
        ),
    ),
    fallbacks=(
        linkedin.ALL_PRIVACY_SETTINGS,
        Link(
            text=_("LinkedIn’s questions and answers on AI"),
            url="https://www.linkedin.com/help/linkedin/answer/a5538339",
            evidence=("linkedin-eu-notice", "switch-list"),
        ),
    ),
    phone=MenuPath(
        rows=(*linkedin.PHONE_START, linkedin.DATA_PRIVACY, *SETTING),
        evidence=("iphoned", "rubensaystech", "srf", "vert-eco"),
    ),
    computer=ON_A_COMPUTER,
)
NOT_UNDONE = claim(
    "training-limits-not-undone",
    _("Training that has already taken place is not undone."),
    Quotation(
        "linkedin-help-ai",
        "Opting out does not affect training that has already taken place.",
        line=44,
    ),
    Quotation(
        "document-002",
        "LinkedIn note que toute désinscription n’affectera pas les "
        "formations qui ont déjà eu lieu",
        line=11,
    ),
    "cnpd",
    "switch-list",
)
BY_DEFAULT = claim(
    "training-on-by-default",
    _("It is on by default for adults, until you switch it off."),
    Quotation(
        "linkedin-help-ai",
        "is set to “on” by default, unless you opt-out by turning it “off.” "
        "[…] won’t use the data and content you provided to LinkedIn to train "
        "models that generate content going forward",
        line=44,
    ),
    Quotation(
        "document-000",
        "sauf pour les personnes de moins de 18 ans […] Si la fonctionnalité "
        "est activée par défaut, LinkedIn propose un réglage permettant "
        "d’empêcher l’utilisation de vos données",
        line=4,
    ),
    "cnpd",
    "apd-linkedin",
    "security-nl",
)
FEATURES_STAY = claim(
    "training-limits-ai-features-stay",
    _("You keep LinkedIn’s AI features; they still process what you type into them."),
    Quotation(
        "linkedin-eu-notice",
        "Automatically processing your data (including your profile data "
        "and posts) as an input for an AI-powered feature",
        line=72,
    ),
    Quotation(
        "linkedin-help-ai-older",
        "you may still use our generative AI features that generate content",
    ),
    "lifehacker",
    "infosunrise",
    "netzpolitik",
)
LEGAL_BASIS = claim(
    "training-legal-basis",
    _(
        "In Europe LinkedIn relies on legitimate interest, a legal ground that needs no consent, and says that you can opt out at any time."
    ),
    Quotation(
        "linkedin-eu-notice",
        "On November 3, 2025, we updated this notice to provide "
        "information about our reliance on Legitimate Interests as the "
        "legal basis for training content-generating AI models used in our "
        "products. You can opt out any time",
        line=4,
    ),
    Quotation(
        "next-ink",
        "Nous nous fondons sur l’intérêt légitime pour traiter vos données à cette fin",
    ),
    "avas",
)
MINIMUM_AGE = claim(
    "linkedin-minimum-age",
    _(
        "LinkedIn’s minimum age is 16; its European notice has a paragraph for 16- and 17-year-olds. Under 18? Switch it off anyway."
    ),
    Quotation("linkedin-user-agreement", "“Minimum Age” means 16 years old.", line=80),
    Quotation(
        "linkedin-eu-notice",
        "If we have reason to believe you’re 16 or 17 years old",
        line=105,
    ),
)
UK_MICROSOFT_MODELS = claim(
    "training-uk-microsoft-models",
    _(
        "In the United Kingdom the same switch also stops LinkedIn from sharing "
        "posts, comments, articles, videos, company pages and job postings with "
        "Microsoft to train Microsoft’s models."
    ),
    Quotation(
        "linkedin-eu-notice",
        "If you are in the UK: […] To share certain member data with "
        "Microsoft so that it can train, fine-tune, and evaluate, and "
        "otherwise improve Microsoft’s AI models.",
        line=77,
    ),
    Quotation(
        "linkedin-eu-notice",
        "Your posts, comments, articles, collaborative articles and "
        "LinkedIn video you create […] You can opt out of our use of your "
        "data for this purpose any time.",
        line=77,
    ),
    "open-terms-archive",
)

STEP = Step(
    slug="linkedin-ai-training",
    order=10,
    kind=Kind.SWITCH,
    platform=platforms.LINKEDIN,
    title=_("Keep your data out of LinkedIn’s AI training"),
    subject=_("LinkedIn’s AI training"),
    lead=BY_DEFAULT,
    summary=(
        claim(
            "linkedin-trains-on-member-data",
            _("LinkedIn uses what you have given it to train AI models that create content."),
            Quotation(
                "linkedin-eu-notice",
                "To train, fine-tune, evaluate and improve our Generative AI "
                "models used to create content",
                line=74,
            ),
            Quotation(
                "document-001",
                "nous commencerons à utiliser certaines données des membres de "
                "ces régions pour entraîner les modèles d'IA générative de "
                "contenu",
                line=11,
            ),
            "cnpd",
            "apd-linkedin",
        ),
    ),
    actions=(SWITCH,),
    verify=_("Leave the page, then open the setting again: the switch should still be off."),
    used=(
        claim(
            "training-data-profile",
            _(
                "Your profile: name, photo, current position and experience, education, "
                "location, skills, summary, certifications, licences, volunteering, "
                "publications, patents, endorsements and recommendations"
            ),
            Quotation(
                "linkedin-eu-notice",
                "your name, photo, current position and work experience, "
                "education, location, skills, summary, certifications, licenses, "
                "volunteering experiences, publications, patents, endorsements, "
                "and recommendations",
                line=74,
            ),
            "linkedin-help-faq",
            "punto-informatico",
            "pcmag",
        ),
        claim(
            "training-data-posts",
            _("Posts, articles, comments, contributions and poll responses"),
            Quotation(
                "linkedin-eu-notice",
                "Member generated content (posts, articles, poll responses, "
                "contributions and comments)",
                line=74,
            ),
            "linkedin-help-faq",
            "punto-informatico",
            "pcmag",
        ),
        claim(
            "training-data-groups",
            _("Group activity and group messages"),
            Quotation("linkedin-eu-notice", "Group activity and group messages", line=74),
            Quotation(
                "open-terms-archive",
                "it will use data from profiles, activities, connections and group "
                "memberships, but also group activity and messages",
                line=15,
            ),
            "linkedin-help-faq",
            "punto-informatico",
            "pcmag",
        ),
        claim(
            "training-data-saved-resumes",
            _("CVs (résumés) and screening answers saved to your account for job applications"),
            Quotation(
                "linkedin-eu-notice",
                "Responses to screening questions and resumes that members provide "
                "add to their LinkedIn account […] for ongoing LinkedIn use",
                line=74,
            ),
            Quotation(
                "document-001",
                "les réponses et CV enregistrés dans le cadre de candidatures",
                line=9,
            ),
            "linkedin-help-faq",
            "punto-informatico",
            "pcmag",
        ),
        claim(
            "training-data-ai-features",
            _("What you type into LinkedIn’s AI features, and what they answer"),
            Quotation(
                "linkedin-eu-notice",
                "Conversation data that users input into our GAI features "
                "(prompts, search text, queries, chats, responses, and other input "
                "and output data)",
                line=74,
            ),
            "linkedin-help-faq",
            "punto-informatico",
            "pcmag",
        ),
        claim(
            "training-data-feedback",
            _(
                "Feedback you have given, according to LinkedIn’s help page; its European notice lists it under another purpose"
            ),
            Quotation(
                "punto-informatico",
                "Feedback: dati relativi a feedback e miglioramenti, che possono "
                "includere richieste di supporto da parte di utenti",
            ),
            Quotation(
                "linkedin-eu-notice",
                "To improve LinkedIn's products and Services generally […] Feedback "
                "you provide on our Services (including about our AI powered features)",
                line=75,
            ),
            "linkedin-help-faq",
            "pcmag",
        ),
        claim(
            "training-data-since-2003",
            _(
                "Data going back to 2003, as planned in September 2025; LinkedIn then told the Irish regulator that it would use a shorter period, not made public"
            ),
            Quotation("security-nl", "LinkedIn wil gegevens gebruiken die teruggaan tot 2003"),
            Quotation(
                "pinsent-masons",
                "both in terms of the personal data to be used and the time period "
                "from which it proposed to draw the data",
            ),
            "accountancy",
            "privacy-daily",
        ),
    ),
    not_used=(
        claim(
            "training-excludes-private-messages",
            _("Private messages"),
            Quotation(
                "autiomaa",
                "The data we use for this purpose does not include your private messages.",
            ),
            Quotation(
                "apd-linkedin",
                "entrainer par défaut son intelligence artificielle (IA) avec les "
                "données personnelles et les contenus créés par ses utilisateurs "
                "(sauf leurs messages privés)",
            ),
            Quotation(
                "document-001",
                'Les messages privés et les "données relatives aux salaires" ne '
                "sont pas concernés, a précisé le groupe.",
                line=17,
            ),
            Quotation(
                "document-000",
                "Les messages privés ne sont pas inclus dans ce dispositif, "
                "précise la plateforme.",
                line=8,
            ),
            "cnpd",
            "tecnoandroid",
            "pcmag",
        ),
        claim(
            "training-excludes-credentials",
            _("Login credentials"),
            Quotation(
                "tecnoandroid",
                "Restano invece esclusi i messaggi privati, le credenziali di "
                "accesso, i dati di pagamento e le informazioni retributive o "
                "personali legate alle candidature.",
            ),
            Quotation(
                "avvocatobruschi",
                "ma non i messaggi privati, le credenziali di accesso o i dati di pagamento",
            ),
            "pcmag",
            "edotto",
        ),
        claim(
            "training-excludes-payments",
            _("Payment methods and card data"),
            Quotation(
                "tecnoandroid",
                "Restano invece esclusi i messaggi privati, le credenziali di "
                "accesso, i dati di pagamento e le informazioni retributive o "
                "personali legate alle candidature.",
            ),
            Quotation(
                "avvocatobruschi",
                "ma non i messaggi privati, le credenziali di accesso o i dati di pagamento",
            ),
            "pcmag",
            "edotto",
        ),
        claim(
            "training-excludes-salaries",
            _("Salary data, and job applications that can be tied to a person"),
            Quotation(
                "tecnoandroid",
                "Restano invece esclusi i messaggi privati, le credenziali di "
                "accesso, i dati di pagamento e le informazioni retributive o "
                "personali legate alle candidature.",
            ),
            Quotation(
                "security-nl-question",
                "Ook salarisgegevens en sollicitatiegegevens worden niet "
                "meegenomen in de training.",
            ),
            "helle",
            "edotto",
        ),
        claim(
            "training-excludes-minors",
            _("Members LinkedIn believes are under 18, even if their switch shows On"),
            Quotation(
                "journaldunet",
                "si nous avons des raisons de penser qu'un membre pourrait avoir "
                "moins de 18 ans […] nous n'entraînons pas les modèles d'IA "
                "générative avec ses données, même si sa préférence apparaît activée",
            ),
            "helle",
            "pcmag",
        ),
    ),
    limits=(
        NOT_UNDONE,
        claim(
            "training-limits-other-ai",
            _(
                "Other uses of AI continue: personalisation, security, preventing abuse, classification. To object to those, use the objection form."
            ),
            Quotation(
                "linkedin-help-ai-older",
                "does not apply to our training of AI models used for other "
                "purposes, such as models used to personalize your LinkedIn "
                "experience or models we use for security, safety, or anti-abuse "
                "purposes",
            ),
            Quotation(
                "linkedin-eu-notice",
                "AI systems that support critical functions such as content "
                "classification, trust and safety enforcement […] Please see the "
                '"Objecting to the use of your data" section below',
                line=75,
            ),
            "legalclarity",
        ),
        FEATURES_STAY,
    ),
    more=(
        linkedin.CANNOT_UNLEARN,
        LEGAL_BASIS,
        claim(
            "training-company-responsible",
            _(
                "For the EU, the rest of the European Economic Area and Switzerland, the company responsible is LinkedIn Ireland Unlimited Company in Dublin; for the United Kingdom, LinkedIn Corporation in Sunnyvale, California."
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
                "data controller of your personal data.",
                line=12,
            ),
        ),
        claim(
            "training-switch-still-shown",
            _(
                "Archived texts up to 28 September 2026 still list the switch. Its names and menus were described in 2025."
            ),
            Quotation(
                "brave-2026",
                "description: 'Disable using data for Generative AI Improvement'",
                line=103,
            ),
            Quotation(
                "linkedin-eu-notice",
                "You can opt out of our use of your data to train our "
                "content-generating AI models at any time.",
                line=74,
            ),
            "switch-list",
            "help-audit",
            "catalan-list",
            "stellarsand",
        ),
        claim(
            "training-switch-question",
            _(
                "In September 2025 the page asked: “Can LinkedIn use your personal data and content you create on LinkedIn to train generative AI models that create content?” It added: “The data we use for this purpose does not include your private messages.”"
            ),
            Quotation(
                "autiomaa",
                "Can LinkedIn use your personal data and content you create on "
                "LinkedIn to train generative AI models that create content?",
            ),
            Quotation(
                "autiomaa",
                "The data we use for this purpose does not include your private messages.",
            ),
        ),
        claim(
            "training-names-elsewhere",
            _(
                "The setting’s name in other languages: “Daten zur Verbesserung generativer KI” (German), “Gegevens voor verbetering van generatieve AI” (Dutch), “Dati per migliorare l’IA generativa” (Italian)."
            ),
            Quotation("srf", "«Daten zur Verbesserung generativer KI» anklicken"),
            Quotation(
                "avvocatobruschi",
                "per disattivare manualmente l’opzione “Dati per migliorare l'IA generativa”",
            ),
            "iphoned",
            "netzpolitik",
            "edotto",
        ),
        MINIMUM_AGE,
    ),
    disagreements=("reach", "too-late", "microsoft-ai", "what-data", "minors"),
    rules=(
        Rule(
            regions=(Region.EU, Region.CH),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-eu-notice",
            lead=SINCE_NOVEMBER,
            reasons=(
                claim(
                    "training-microsoft-where-permitted",
                    _(
                        "LinkedIn’s notice says that it shares data with Microsoft “where "
                        "permitted”, so that Microsoft can train its own AI models; it gives "
                        "details for the United Kingdom only."
                    ),
                    Quotation(
                        "linkedin-eu-notice",
                        "LinkedIn shares data with our parent company Microsoft […] and, "
                        "where permitted, so that Microsoft can train and improve its AI "
                        "models",
                        line=129,
                    ),
                    Quotation(
                        "linkedin-eu-notice",
                        "If you are in the UK: […] To share certain member data with "
                        "Microsoft so that it can train, fine-tune, and evaluate, and "
                        "otherwise improve Microsoft’s AI models.",
                        line=77,
                    ),
                ),
            ),
        ),
        Rule(
            regions=(Region.UK,),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-eu-notice",
            lead=SINCE_NOVEMBER,
            reasons=(UK_MICROSOFT_MODELS,),
        ),
        Rule(
            regions=(Region.CA,),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-help-ai",
            lead=SINCE_NOVEMBER_OVERSEAS,
            reasons=(
                claim(
                    "training-canada-pause",
                    _("LinkedIn had paused this training for Canadians in 2024."),
                    Quotation(
                        "opc",
                        "mettre en place volontairement un moratoire sur "
                        "l’utilisation des renseignements personnels de ses membres "
                        "canadiens pour entraîner ses modèles d’intelligence "
                        "artificielle (IA) générative",
                    ),
                ),
            ),
        ),
        Rule(
            regions=(Region.HK,),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-help-ai",
            lead=SINCE_NOVEMBER_OVERSEAS,
            reasons=(
                claim(
                    "training-hong-kong-pause",
                    _("LinkedIn had paused this training for Hong Kong in October 2024."),
                    Quotation(
                        "pcpd-pause",
                        "it has paused any use of Hong Kong users’ personal data for "
                        "such purposes as of 11 October 2024",
                    ),
                ),
                claim(
                    "training-hong-kong-reminder",
                    _(
                        "In October 2025 Hong Kong’s Privacy Commissioner for Personal Data reminded members to look at the change and decide."
                    ),
                    Quotation(
                        "toolz",
                        "reminds LinkedIn users to pay attention to the changes in "
                        "LinkedIn’s privacy policy […] in order to decide whether to "
                        "consent to such use",
                    ),
                ),
                claim(
                    "training-hong-kong-switch",
                    _(
                        "On 1 November 2025 the University of Hong Kong described this switch, under the names given here."
                    ),
                    Quotation(
                        "hku",
                        "Go to the “Data privacy” in your account settings, then select "
                        "“Data for Generative AI Improvement” […] Turn off “Use my data "
                        "for training content creation AI models”",
                    ),
                ),
            ),
        ),
        Rule(
            regions=(Region.US,),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-help-ai",
            lead=claim(
                "training-us-since-2024",
                _(
                    "In the United States, this training is not new: the switch has been there since September 2024 at the latest."
                ),
                Quotation(
                    "journaldunet",
                    "étendre à l'Europe une collecte de données déjà en place aux "
                    "États-Unis depuis un an",
                ),
                Quotation(
                    "xenloops",
                    "Data for Generative AI Improvement -- Turn off.",
                    line=58,
                ),
                Quotation(
                    "linkedin-global-policy-2024",
                    "Effective September 18, 2024 […] develop and train artificial "
                    "intelligence (AI) models",
                    line=4,
                ),
                "blick",
            ),
        ),
        Rule(
            regions=(Region.OTHER,),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-help-ai",
            lead=claim(
                "training-elsewhere-since-2024",
                _("LinkedIn’s worldwide policy has named AI training since September 2024."),
                Quotation(
                    "linkedin-global-policy-2024",
                    "Effective September 18, 2024 […] develop and train artificial "
                    "intelligence (AI) models",
                    line=4,
                ),
            ),
            reasons=(
                claim(
                    "training-elsewhere-no-change",
                    _(
                        "Outside the regions added on 3 November 2025, LinkedIn said, nothing changed that day."
                    ),
                    Quotation(
                        "gulfnews",
                        "Only users in the EU, EEA, UK, Switzerland, Canada, and Hong "
                        "Kong will be affected by this AI-training policy. Elsewhere, "
                        "LinkedIn says there is no change.",
                    ),
                ),
                claim(
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
