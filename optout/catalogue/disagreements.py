"""Where the documents and the official texts differ: each side, and how we word it."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.evidence import Quotation, claim, unconfirmed
from optout.catalogue.types import Disagreement

USERS_IN_GENERAL = claim(
    "who-all-users",
    _("Members in general: no region is named for the AI training."),
    Quotation(
        "document-003",
        "des millions d’utilisateurs : LinkedIn commencera à utiliser "
        "leurs données personnelles pour entraîner ses intelligences "
        "artificielles",
        line=2,
    ),
    Quotation(
        "document-004",
        "Les données collectées pour l’entraînement du modèle d’IA "
        "proviendront principalement de votre profil LinkedIn",
        line=11,
    ),
)
REGIONS_ADDED = claim(
    "who-regions-added",
    _(
        "The EU, and also the United Kingdom, Switzerland, Canada and Hong Kong; the United States already."
    ),
    Quotation(
        "document-001",
        "utilise à partir de lundi 3 novembre les données publiques de "
        "ses utilisateurs dans l'Union européenne […] Déjà mise en place "
        "aux États-Unis, cette nouvelle politique est également déployée "
        "ce lundi au Royaume-Uni, en Suisse, au Canada ou encore à "
        "Hong-Kong.",
        line=7,
    ),
)
SPARED_IN_2024 = claim(
    "who-us-only",
    _("The United States only; the EU, the EEA and Switzerland are spared (2024)."),
    Quotation(
        "document-002",
        "Les utilisateurs de LinkedIn aux États-Unis – mais pas dans "
        "l’UE, l’EEE ou la Suisse […] ont une option de désinscription "
        "dans leur écran de paramètres",
        line=5,
    ),
)
REGIONS_OF_THE_NOTICE = claim(
    "who-notice-regions",
    _("The EU, the EEA, Switzerland, Canada and Hong Kong, and the United Kingdom."),
    Quotation(
        "linkedin-eu-notice",
        "contains additional information for Members and Visitors located "
        "in the Designated Countries (as defined in the Introduction to "
        "the Privacy Policy) and the United Kingdom",
        line=8,
    ),
    "the-register",
    "avas",
    "techgolly",
)
AT_ANY_TIME = claim(
    "too-late-any-time",
    _("You can say no at any time; what was already used is not taken back."),
    Quotation(
        "linkedin-eu-notice",
        "You can opt out of our use of your data to train our "
        "content-generating AI models at any time.",
        line=74,
    ),
    Quotation(
        "linkedin-help-ai",
        "Opting out does not affect training that has already taken place.",
        line=44,
    ),
    Quotation("cnpd", "il est possible d’exercer ce droit d’opposition à tout moment"),
)
ONLY_WHAT_COMES_AFTER = claim(
    "too-late-garante",
    _(
        "The Italian regulator, as reported: an objection made after 3 November 2025 covers only what is published afterwards."
    ),
    Quotation(
        "bitcity",
        "se esercitata dopo interesserà solo i contenuti pubblicati "
        "successivamente e non quelli già online",
    ),
    "ancidigitale",
)
GOING_FORWARD = claim(
    "reach-linkedin",
    _(
        "With the switch off, LinkedIn and its affiliates will not use “the data and content you "
        "provided to LinkedIn” to train models that create content “going forward”."
    ),
    Quotation(
        "linkedin-help-ai",
        "Turning the setting off means that we (LinkedIn and our "
        "affiliates) won’t use the data and content you provided to "
        "LinkedIn to train models that generate content going forward.",
        line=44,
    ),
)
NOT_WHAT_WAS_ONLINE = claim(
    "reach-garante",
    _(
        "The Italian regulator, as reported: an objection made after that day covers only what is published afterwards, not what was already online."
    ),
    Quotation(
        "bitcity",
        "se esercitata dopo interesserà solo i contenuti pubblicati "
        "successivamente e non quelli già online",
    ),
    "ancidigitale",
)

DISAGREEMENTS = (
    Disagreement(
        slug="what-data",
        topic=_("Which data?"),
        sides=(
            claim(
                "what-data-biography",
                _("Biography, name, photo, education, career, public posts and articles."),
                Quotation(
                    "document-000",
                    "la biographie, le nom et la photo ; […] la formation et le "
                    "parcours professionnel ; […] les articles et publications publics.",
                    line=5,
                ),
            ),
            claim(
                "what-data-saved-answers",
                _("Public data: profile, posts and articles, saved answers and résumés."),
                Quotation(
                    "document-001",
                    'les données publiques de ses utilisateurs […] "profil, les '
                    "posts et articles, les réponses et CV enregistrés dans le cadre "
                    'de candidatures"',
                    line=7,
                ),
            ),
            claim(
                "what-data-2024",
                _(
                    "How you use its generative AI and other AI features, your posts and articles, how often you use LinkedIn, your language, your feedback (2024)."
                ),
                Quotation(
                    "document-002",
                    "votre utilisation de l’IA générative […] ou d’autres "
                    "fonctionnalités d’IA, vos messages et articles, la fréquence à "
                    "laquelle vous utilisez LinkedIn, votre préférence linguistique "
                    "et tout retour que vous avez pu donner à nos équipes",
                    line=9,
                ),
            ),
            claim(
                "what-data-semi-public",
                _(
                    "The visible profile, posts, comments, interactions, interests, education, work experience and groups: public and semi-public data."
                ),
                Quotation(
                    "document-003",
                    "Les informations visibles sur votre profil, […] Vos "
                    "publications, […] Vos commentaires, […] Vos interactions, […] "
                    "Vos centres d’intérêt, […] Vos formations, […] Vos expériences "
                    "professionnelles, […] Les groupes auxquels vous participez. […] "
                    "des données publiques ou semi-publiques",
                    line=6,
                ),
            ),
            claim(
                "what-data-mainly-public",
                _("Mainly the profile and public content."),
                Quotation(
                    "document-004",
                    "Les données collectées pour l’entraînement du modèle d’IA "
                    "proviendront principalement de votre profil LinkedIn et de tout "
                    "contenu que vous partagez publiquement.",
                    line=11,
                ),
            ),
            claim(
                "what-data-notice",
                _(
                    "Not only public data: also group messages, saved résumés and screening "
                    "answers, and what is typed into the AI. Interests and clicks stand in other "
                    "rows of the notice, not in the one on AI that creates content."
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "Conversation data that users input into our GAI features […] "
                    "Group activity and group messages […] Responses to screening "
                    "questions and resumes that members provide add to their LinkedIn "
                    "account",
                    line=74,
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "videos you watch, actions you take on ads (views and clicks) and "
                    "your participation in events on LinkedIn",
                    line=75,
                ),
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
            claim(
                "who-europeans",
                _("Europeans: members in the EU had been left out until then."),
                Quotation(
                    "document-000",
                    "l’utilisation des données de ses internautes européens […] "
                    "Jusque-là, les utilisateurs situés dans l’Union européenne "
                    "étaient exclus de ce type d’exploitation.",
                    line=2,
                ),
            ),
            USERS_IN_GENERAL,
            REGIONS_ADDED,
            SPARED_IN_2024,
            REGIONS_OF_THE_NOTICE,
        ),
        wording=_(
            "Since 3 November 2025, members almost everywhere are affected. Older articles that say Europe is exempt are out of date."
        ),
        rests_on=(
            REGIONS_ADDED,
            SPARED_IN_2024,
            REGIONS_OF_THE_NOTICE,
        ),
    ),
    Disagreement(
        slug="microsoft-ai",
        topic=_("Does Microsoft train its AI on it?"),
        sides=(
            claim(
                "microsoft-ai-trained-too",
                _("The data trains AI models, Microsoft’s among them."),
                Quotation(
                    "document-001",
                    '"entraîner les modèles d\'IA générative", notamment celles de '
                    "son propriétaire Microsoft",
                    line=7,
                ),
            ),
            claim(
                "microsoft-ai-as-provider",
                _(
                    "LinkedIn’s own models; models may also be trained by another provider, such "
                    "as Microsoft (2024)."
                ),
                Quotation(
                    "document-002",
                    "Mais LinkedIn dit aussi que les modèles d’IA générative sur sa "
                    "plateforme peuvent être entraînés par “un autre fournisseur”, "
                    "comme sa société mère Microsoft.",
                    line=7,
                ),
            ),
            claim(
                "microsoft-ai-uses-data",
                _("Microsoft will use LinkedIn’s data for AI."),
                Quotation(
                    "document-004",
                    "Microsoft va exploiter les données LinkedIn pour la formation de l’IA",
                    line=1,
                ),
            ),
            claim(
                "microsoft-ai-notice",
                _(
                    "LinkedIn’s own models. Sharing so that Microsoft can train its own is described for the United Kingdom; for the EU the notice only says “where permitted”."
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
                    "LinkedIn shares data with our parent company Microsoft […] and, "
                    "where permitted, so that Microsoft can train and improve its AI "
                    "models",
                    line=129,
                ),
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
            claim(
                "microsoft-ads-where-us",
                _("In the United States."),
                Quotation(
                    "document-004",
                    "Aux États-Unis, les utilisateurs partageront automatiquement "
                    "leurs données LinkedIn avec Microsoft à des fins de publicité "
                    "ciblée",
                    line=19,
                ),
            ),
            claim(
                "microsoft-ads-where-outside-europe",
                _("In most regions outside the EU, the EEA, Switzerland and the United Kingdom."),
                Quotation(
                    "gulfnews",
                    "This policy will apply in the US and most global regions, but "
                    "not in the EU, UK, or Switzerland, where stricter privacy laws "
                    "apply.",
                ),
                Quotation(
                    "linkedin-global-policy",
                    "Subject to our European Regional Privacy Notice, we may also "
                    "share with our Affiliates, including Microsoft, your […] "
                    "personal data to improve, provide or develop their advertising "
                    "services",
                    line=334,
                ),
                Quotation(
                    "eleconomista",
                    "In the United States, Hong Kong, and most other regions of the "
                    "world, however, the central objective is different: sharing "
                    "information with Microsoft and its subsidiaries to improve the "
                    "effectiveness of ads.",
                ),
                "najib",
            ),
        ),
        wording=_(
            "Outside the EU, the EEA, Switzerland and the United Kingdom: in the United States, and most likely in Canada, Hong Kong and elsewhere."
        ),
    ),
    Disagreement(
        slug="microsoft-line-in-europe",
        topic=_("Does the sharing setting show in European accounts?"),
        sides=(
            claim(
                "microsoft-line-europe-no-sharing",
                _(
                    "LinkedIn’s help page and the press say that the sharing does not take place there."
                ),
                Quotation(
                    "gulfnews",
                    "This policy will apply in the US and most global regions, but "
                    "not in the EU, UK, or Switzerland, where stricter privacy laws "
                    "apply.",
                ),
                "najib",
            ),
            claim(
                "microsoft-line-europe-seen",
                _("German-language guides report the setting."),
                Quotation(
                    "mein-deal",
                    "Für Werbung gibt es noch mehr Einstellungen im Bereich "
                    "„Anzeigendaten“. Besonders „Daten mit verbundenen Unternehmen "
                    "und Partnern teilen“",
                ),
                Quotation(
                    "srf",
                    "unter dem Reiter «Anzeigendaten» können Sie einstellen, welche "
                    "Ihrer Daten Linkedin und Microsoft zu Werbezwecken verwenden "
                    "dürfen",
                ),
            ),
        ),
        wording=_("If you see the setting, switch it off."),
    ),
    Disagreement(
        slug="offsite",
        topic=_("Data from outside LinkedIn, for ads"),
        sides=(
            claim(
                "offsite-unless-refused",
                _("It is used unless you opt out; many American states give the right to refuse."),
                Quotation(
                    "document-004",
                    "De nombreux États américains […] vous offrent le droit de "
                    "refuser que vos données soient utilisées à cette fin. […] si "
                    "vous préférez que LinkedIn n’utilise pas les données de sites "
                    "externes à des fins publicitaires, vous pouvez désactiver cette "
                    "fonctionnalité",
                    line=21,
                ),
            ),
            claim(
                "offsite-by-consent",
                _(
                    "In the EU, the EEA and Switzerland it has needed consent since 22 January 2025, LinkedIn says."
                ),
                Quotation(
                    "linkedin-eu-notice-february-2025",
                    "We have updated this European Regional Privacy Notice and now "
                    "ask for your consent to continue using your data for those "
                    "purposes.",
                    line=4,
                ),
                Quotation(
                    "linkedin-help-ads-europe",
                    "In the weeks prior to January 22, 2025, these members will be "
                    "asked to consent (or opt-in) to the use of certain data […] we "
                    "will seek consent to use certain data from others (advertisers, "
                    "ad exchanges, and publishers)",
                ),
            ),
        ),
        wording=_("In the EU this should be off unless you agreed. Check it."),
    ),
    Disagreement(
        slug="dates",
        topic=_("Since when?"),
        sides=(
            claim(
                "dates-no-year",
                _("Monday 3 November, with no year."),
                Quotation(
                    "document-000",
                    "il mettra à jour ses conditions d’utilisation le lundi 3 novembre",
                    line=2,
                ),
            ),
            claim(
                "dates-2025-11-03",
                _("3 November 2025."),
                Quotation(
                    "linkedin-eu-notice",
                    "On November 3, 2025, we updated this notice to provide "
                    "information about our reliance on Legitimate Interests as the "
                    "legal basis for training content-generating AI models used in "
                    "our products.",
                    line=4,
                ),
                Quotation(
                    "document-001",
                    "Le 3 novembre 2025, nous commencerons à utiliser certaines "
                    "données des membres",
                    line=11,
                ),
                Quotation(
                    "document-003", "Lundi 3 novembre 2025 marquera un tournant important", line=2
                ),
                Quotation(
                    "document-004",
                    "ces modifications entreront officiellement en vigueur le 3 novembre 2025",
                    line=29,
                ),
                "the-register",
            ),
            claim(
                "dates-us-2024",
                _(
                    "Already so in the United States, where the option is not new (an article of September 2024)."
                ),
                Quotation(
                    "document-002",
                    "Les utilisateurs de LinkedIn aux États-Unis […] ont une option "
                    "de désinscription dans leur écran de paramètres […] L’option "
                    "n’est pas nouvelle.",
                    line=5,
                ),
            ),
            claim(
                "dates-policy-2024",
                _("LinkedIn’s global policy of 18 September 2024 speaks of training AI."),
                Quotation(
                    "linkedin-global-policy-2024",
                    "Effective September 18, 2024 […] develop and train artificial "
                    "intelligence (AI) models",
                    line=4,
                ),
            ),
        ),
        wording=_(
            "In two steps: September 2024 at the latest in the United States and elsewhere, 3 November 2025 in the EU, the EEA, Switzerland, the United Kingdom, Canada and Hong Kong."
        ),
    ),
    Disagreement(
        slug="too-late",
        topic=_("Is it too late?"),
        sides=(
            claim(
                "too-late-act-before",
                _("You had to act before it was too late."),
                Quotation(
                    "document-003",
                    "Protégez vos informations avant qu’il ne soit trop tard.",
                    line=31,
                ),
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
            "LinkedIn says that saying no covers what you publish from now on. Whether it also covers what was already online is contested."
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
            claim(
                "removal-almost-impossible",
                _("Almost impossible: such systems cannot be untrained."),
                Quotation(
                    "document-003",
                    "Une fois intégrées dans un modèle d’intelligence artificielle, "
                    "il est quasiment impossible de les retirer. […] des systèmes "
                    "impossibles à désentraîner",
                    line=20,
                ),
            ),
            claim(
                "removal-no-unlearning",
                _("It cannot simply be removed or unlearnt."),
                Quotation(
                    "cnpd",
                    "le système d’intelligence artificielle ne pourra plus « "
                    "désapprendre », c’est-à-dire oublier les données qui auraient "
                    "d’ores et déjà permis d’entraîner le système d’IA",
                ),
                Quotation(
                    "security-nl",
                    "Zodra deze gegevens in de AI-systemen van LinkedIn zitten, zijn "
                    "ze er niet zomaar meer uit te halen",
                ),
            ),
        ),
        wording=_("Regulators warn that a model does not unlearn."),
    ),
    Disagreement(
        slug="minors",
        topic=_("Are minors excluded?"),
        sides=(
            claim(
                "minors-excluded",
                _("People under 18 are excluded."),
                Quotation("document-000", "sauf pour les personnes de moins de 18 ans", line=4),
            ),
            claim(
                "minors-excluded-despite-switch",
                _("Minors are excluded even if their preference appears to be on."),
                Quotation(
                    "document-001",
                    "les mineurs ne seront pas concernés, et ce même si leur "
                    "préférence apparaît activée",
                    line=19,
                ),
            ),
            claim(
                "minors-excluded-if-believed",
                _("Excluded if LinkedIn has reason to believe that they are under 18."),
                "helle",
                "pcmag",
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
            claim(
                "label-french-short",
                _("In French, shortened: “Données pour l’amélioration de l’IA”."),
                Quotation(
                    "document-000",
                    "décochez l’option « Données pour l’amélioration de l’IA »",
                    line=17,
                ),
            ),
            claim(
                "label-french-full",
                _("In French, in full: “Données pour l’amélioration de l’IA générative”."),
                Quotation(
                    "apd-linkedin",
                    "« Préférences et confidentialité » > « Confidentialité des "
                    "données » > « Données pour l’amélioration de l’IA générative »",
                ),
                Quotation(
                    "document-003",
                    "Désactivez l’option « Données pour l’amélioration de l’IA générative ».",
                    line=26,
                ),
                Quotation(
                    "document-002",
                    "cliquez sur “Données pour l’amélioration de l’IA générative”",
                    line=11,
                ),
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
            claim(
                "private-messages-excluded",
                _("No: they are excluded, LinkedIn says."),
                Quotation(
                    "autiomaa",
                    "The data we use for this purpose does not include your private messages.",
                ),
                Quotation(
                    "document-000",
                    "Les messages privés ne sont pas inclus dans ce dispositif, "
                    "précise la plateforme.",
                    line=8,
                ),
                Quotation(
                    "document-001",
                    'Les messages privés et les "données relatives aux salaires" ne '
                    "sont pas concernés, a précisé le groupe.",
                    line=17,
                ),
                Quotation(
                    "document-004",
                    "LinkedIn garantit aux utilisateurs que leurs messages privés ne "
                    "seront pas consultés à cette fin",
                    line=15,
                ),
                "pcmag",
            ),
            claim(
                "private-messages-not-concerned",
                _("No: private messages are left out."),
                Quotation(
                    "cnpd", "les contenus créés par ses utilisateurs (sauf leurs messages privés)"
                ),
                Quotation("document-003", "Les messages privés ne sont pas concernés", line=14),
            ),
            claim(
                "private-messages-premium-concerns",
                _(
                    "Earlier, concerns were raised about Premium members’ private messages and "
                    "AI training. (The document says that LinkedIn raised them: a mistranslation.)"
                ),
                Quotation(
                    "document-004",
                    "LinkedIn a exprimé des inquiétudes quant à son utilisation des "
                    "messages privés des abonnés Premium pour l’entraînement de ses "
                    "modèles d’IA",
                    line=7,
                ),
            ),
            claim(
                "private-messages-lawsuit-withdrawn",
                _("A lawsuit of January 2025 over this was withdrawn soon after."),
                Quotation(
                    "classaction", "voluntarily dismissed without prejudice on January 30, 2025"
                ),
                Quotation(
                    "thelawreporters",
                    "De La Torre withdrew the case without prejudice in the federal court of San Jose, California, just nine days after its initiation.",
                ),
            ),
            claim(
                "private-messages-mistranslation",
                _(
                    "“Vos messages et articles” are named (2024). We take “messages” for a "
                    "mistranslation of posts."
                ),
                Quotation("document-002", "vos messages et articles", line=9),
            ),
        ),
        wording=_("LinkedIn says that private messages are excluded. We have no proof of it."),
    ),
    Disagreement(
        slug="seat",
        topic=_("Which company is it?"),
        sides=(
            claim(
                "seat-california",
                _("A company based in California."),
                Quotation("document-001", "l'entreprise basée en Californie", line=9),
            ),
            claim(
                "seat-ireland",
                _("For data from the EU, LinkedIn Ireland is responsible."),
                Quotation(
                    "linkedin-eu-notice",
                    "LinkedIn Ireland Unlimited Company with its address at Wilton "
                    "Place, Dublin 2, Ireland, is the data controller of your personal "
                    "data",
                    line=12,
                ),
            ),
        ),
        wording=_("LinkedIn Ireland, for people in the EU, the EEA and Switzerland."),
    ),
    Disagreement(
        slug="meta-start",
        topic=_("Meta: since when, and how to refuse?"),
        sides=(
            claim(
                "meta-start-late-may",
                _(
                    "Since the end of May, with the public content of Facebook and Instagram, unless a form was filled in."
                ),
                Quotation(
                    "document-001",
                    "Depuis fin mai, le géant américain Meta (Facebook, Instagram) "
                    "utilise également le contenu public de ses utilisateurs […] à "
                    "moins que ceux-ci aient rempli un formulaire de refus.",
                    line=23,
                ),
            ),
            claim(
                "meta-start-2025-05-27",
                _("Since 27 May 2025; you can still object, for the future."),
                Quotation(
                    "instagram-banner", "These changes go into effect on May 27, 2025.", line=4
                ),
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
            ),
        ),
        wording=_("27 May 2025 in the EU, and objecting is still possible."),
    ),
    Disagreement(
        slug="objection-reason",
        topic=_("LinkedIn’s form: is a reason needed?"),
        sides=(
            claim(
                "objection-reason-none",
                _("An Italian law firm: none for the choice on AI."),
                Quotation("avvocatobruschi", "Non è richiesta alcuna motivazione."),
            ),
            claim(
                "objection-reason-brief",
                _("Another text speaks of a brief explanation."),
                "tecnobits",
            ),
        ),
        wording=_("If you are asked for a reason, give your own."),
    ),
    Disagreement(
        slug="meta-accounts",
        topic=_("Meta: one objection for all accounts?"),
        sides=(
            claim(
                "meta-accounts-one-for-all",
                _("One is valid for all Meta accounts with the same e-mail address."),
                "que-choisir",
            ),
            claim(
                "meta-accounts-one-each",
                _("One for each account, or one for linked accounts only."),
                Quotation(
                    "derogab", "You must opt out separately for Facebook and Instagram", line=27
                ),
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
            claim(
                "meta-again-not-needed",
                _("Meta: if you have already objected, you need not do it again."),
                Quotation(
                    "instagram-banner",
                    "If you've already objected, you don't need to submit another request.",
                    line=4,
                ),
                Quotation(
                    "meta-policy-uk-restart",
                    "vous n’avez pas besoin d’envoyer une autre demande",
                    line=6,
                ),
            ),
            claim(
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
            claim(
                "whatsapp-not-reused",
                _(
                    "The CNIL, in May 2025: what people say to Meta’s AI on WhatsApp is not "
                    "reused for training, “to date”."
                ),
                "cnil-whatsapp",
            ),
            claim(
                "whatsapp-possibly-used",
                _("Others say that it could be used."),
                Quotation("upday", "könnte diese Kommunikation zum KI-Training genutzt werden"),
            ),
            unconfirmed(
                "whatsapp-private-chats",
                _(
                    "Private chats are end-to-end encrypted. Chats with Meta’s AI are not private: Meta’s texts of 2026 no longer rule out that they train its AI (our reading)."
                ),
                Quotation(
                    "whatsapp-policy",
                    "As always, your personal messages and calls are end-to-end "
                    "encrypted. No one else, not even WhatsApp, can read or listen "
                    "to them.",
                    line=28,
                ),
                Quotation(
                    "whatsapp-policy",
                    "If you choose to use AI at Meta through WhatsApp, Meta receives "
                    "General Location Information",
                    line=189,
                ),
                Quotation(
                    "meta-policy",
                    "Interactions with our features that are part of AI at Meta and "
                    "related metadata. For example, information like content and "
                    "messages you or others exchange with these features",
                    line=2980,
                ),
            ),
        ),
        wording=_(
            "Tell Meta’s AI nothing personal on WhatsApp, and do not bring it into group chats."
        ),
    ),
)
