"""The words that platforms show in their menus, per language.

A wording is here only if a source gives it. If French is missing, the pages show the English
wording and say so.
"""

from optout.catalogue.evidence import Quotation
from optout.catalogue.types import Label, Region, Wording

DESIGNATED_COUNTRIES = (Region.EU, Region.CH)
"""Where LinkedIn asks for consent to some ads, in its own words “the Designated Countries”."""


def _wording(
    language: str, text: str, *evidence: str | Quotation, regions: tuple[Region, ...] = ()
) -> Wording:
    return Wording(language=language, text=text, evidence=evidence, regions=regions)


_FRENCH_PATH = "« Préférences et confidentialité » > « Confidentialité des données » > « Données pour l’amélioration de l’IA générative »"

# LinkedIn

ME = Label(
    wordings=(
        _wording(
            "en",
            "Me",
            Quotation("xenloops", "go to the Me menu > Settings & Privacy.", line=22),
            "allyoucantech",
        ),
        _wording(
            "fr",
            "Vous",
            Quotation("blick", "Sur ordinateur, cliquez sur «Vous»"),
            "vert-eco",
            Quotation(
                "document-000", "cliquez sur « vous » à côté de votre photo de profil", line=14
            ),
        ),
    )
)
APP_SETTINGS = Label(
    wordings=(
        _wording("en", "Settings", "adweek", "rubensaystech"),
        _wording("fr", "Préférences", "vert-eco"),
    )
)
SETTINGS_AND_PRIVACY = Label(
    wordings=(
        _wording(
            "en",
            "Settings & Privacy",
            Quotation("stellarsand", "Go to Settings & Privacy", line=3),
            Quotation("xenloops", "go to the Me menu > Settings & Privacy.", line=22),
            "inquirer",
        ),
        _wording(
            "fr",
            "Préférences et confidentialité",
            Quotation("apd-linkedin", _FRENCH_PATH),
            Quotation(
                "blick", "cliquez sur «Vous» et ensuite sur «Préférences et confidentialité»"
            ),
            Quotation("document-000", "sélectionnez « préférences et confidentialité »", line=15),
            Quotation(
                "document-003", "Rendez-vous dans « Préférences et confidentialité ».", line=24
            ),
        ),
    )
)
DATA_PRIVACY = Label(
    wordings=(
        _wording(
            "en",
            "Data privacy",
            Quotation("stellarsand", "## Data privacy", line=69),
            Quotation("xenloops", "## Data privacy:", line=50),
            "inquirer",
        ),
        _wording(
            "fr",
            "Confidentialité des données",
            Quotation("apd-linkedin", _FRENCH_PATH),
            "vert-eco",
            Quotation("document-000", "allez dans « Confidentialité des données »", line=16),
            Quotation(
                "document-003", "Choisissez la section « Confidentialité des données ».", line=25
            ),
        ),
    )
)
HOW_LINKEDIN_USES_YOUR_DATA = Label(
    wordings=(
        _wording(
            "en",
            "How LinkedIn uses your data",
            Quotation("stellarsand", "#### How LinkedIn uses your data", line=71),
            Quotation("xenloops", "### How LinkedIn uses your data", line=52),
        ),
        _wording("fr", "Comment LinkedIn utilise vos données", "cookie-com"),
    )
)
AI_IMPROVEMENT = Label(
    wordings=(
        _wording(
            "en",
            "Data for Generative AI Improvement",
            Quotation("stellarsand", "- Data for Generative AI Improvement >", line=74),
            Quotation("xenloops", "* Data for Generative AI Improvement", line=58),
            "linkedin-help-ai-older",
            "switch-list",
        ),
        _wording(
            "fr",
            "Données pour l’amélioration de l’IA générative",
            Quotation("apd-linkedin", _FRENCH_PATH),
            "vert-eco",
            Quotation(
                "document-002",
                "cliquez sur “Données pour l’amélioration de l’IA générative”",
                line=11,
            ),
            Quotation(
                "document-003",
                "Désactivez l’option « Données pour l’amélioration de l’IA générative ».",
                line=26,
            ),
        ),
        _wording("de", "Daten zur Verbesserung generativer KI", "srf", "netzpolitik"),
        _wording("nl", "Gegevens voor verbetering van generatieve AI", "iphoned", "accountancy"),
        _wording("it", "Dati per migliorare l’IA generativa", "avvocatobruschi", "edotto"),
    ),
    variants=(
        _wording(
            "fr",
            "Données pour l’amélioration de l’IA",
            Quotation(
                "document-000",
                "décochez l’option « Données pour l’amélioration de l’IA »",
                line=17,
            ),
        ),
    ),
)
AI_SWITCH = Label(
    wordings=(
        _wording(
            "en",
            "Use my data for training content creation AI models",
            Quotation(
                "stellarsand",
                "- Use my data for training content creation AI models: Off",
                line=75,
            ),
            Quotation("autiomaa", "Use my data for training content creation AI models"),
        ),
        _wording(
            "fr",
            "Utiliser mes données pour entraîner des modèles d’IA de création de contenu",
            "vert-eco",
            Quotation(
                "document-002",
                "désactivez l’option “Utiliser mes données pour entraîner des modèles d’IA de création de contenu”",
                line=11,
            ),
        ),
        _wording(
            "nl",
            "Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt",
            "iphoned",
        ),
    )
)
ADVERTISING_DATA = Label(
    wordings=(
        _wording(
            "en",
            "Advertising data",
            Quotation("stellarsand", "## Advertising data", line=96),
            Quotation("linkedin-eu-notice", "Advertising Data settings", line=164),
        ),
    )
)
SHARE_WITH_AFFILIATES = Label(
    wordings=(
        _wording("en", "Share data with affiliates and partners", "thenewsfacts", "allyoucantech"),
        _wording("de", "Daten mit verbundenen Unternehmen und Partnern teilen", "mein-deal"),
    ),
    variants=(
        _wording("en", "Data sharing with our affiliates and select partners", "hothardware"),
        _wording("en", "Data sharing", "linkedin-help-sharing"),
    ),
)
DATA_FROM_OTHERS = Label(
    wordings=(
        _wording(
            "en",
            "Data from others for Ads",
            Quotation("linkedin-us-policy", "Data from others for Ads setting", line=458),
            "allyoucantech",
        ),
    ),
    variants=(
        _wording(
            "en",
            "Advertiser Data for Ads",
            Quotation("linkedin-eu-notice", "Advertiser Data for Ads", line=46),
            "brave-2025",
            "linkedin-help-ads",
            regions=DESIGNATED_COUNTRIES,
        ),
        _wording(
            "en",
            "Interactions with businesses",
            Quotation(
                "linkedin-us-policy",
                "formerly known as the Interactions with businesses setting",
                line=458,
            ),
        ),
        _wording(
            "en",
            "Interaction with businesses",
            Quotation("stellarsand", "- Interaction with businesses", line=113),
        ),
    ),
)
ADS_OFF_LINKEDIN = Label(
    wordings=(_wording("en", "Ads off LinkedIn", "linkedin-help-ads", "allyoucantech"),),
    variants=(
        _wording(
            "en",
            "Ad Partners Data for Ads off LinkedIn",
            Quotation("linkedin-eu-notice", "Ad Partners Data for Ads off LinkedIn", line=46),
            "brave-2025",
            regions=DESIGNATED_COUNTRIES,
        ),
        _wording(
            "en",
            "Ads outside of LinkedIn",
            Quotation("stellarsand", "- Ads outside of LinkedIn >", line=111),
            "linkedin-help-sharing",
        ),
    ),
)
MEASURE_AD_SUCCESS = Label(
    wordings=(
        _wording("en", "Measure ad success", "linkedin-help-ads", "brave-2025", "allyoucantech"),
    ),
    variants=(
        _wording(
            "en",
            "Advertiser Data to Measure Ad Success",
            Quotation("linkedin-eu-notice", "Advertiser Data to Measure Ad Success", line=46),
            regions=DESIGNATED_COUNTRIES,
        ),
        _wording(
            "en",
            "Ad-related actions",
            Quotation("stellarsand", "- Ad-related actions >", line=115),
        ),
    ),
)
RESEARCH = Label(
    wordings=(
        _wording(
            "en",
            "Social, economic, and workplace research",
            Quotation("stellarsand", "- Social, economic, and workplace research >", line=72),
            Quotation("xenloops", "* Social, economic, and workplace research", line=57),
        ),
    )
)
RESEARCH_SWITCH = Label(
    wordings=(
        _wording(
            "en",
            "Use data for research",
            Quotation("stellarsand", "- Use data for research: Off", line=73),
        ),
    )
)
DEMOGRAPHICS = Label(
    wordings=(
        _wording(
            "en",
            "Personal demographic information",
            Quotation("stellarsand", "- Personal demographic information >", line=9),
            Quotation("xenloops", "* Personal demographic information", line=26),
        ),
    )
)
JOB_SEEKING = Label(
    wordings=(
        _wording(
            "en",
            "Job seeking preferences",
            Quotation("stellarsand", "#### Job seeking preferences", line=87),
            Quotation("xenloops", "### Job seeking preferences", line=64),
        ),
    )
)
JOB_APPLICATIONS = Label(
    wordings=(
        _wording(
            "en",
            "Job application settings",
            Quotation("stellarsand", "- Job application settings >", line=88),
            Quotation("xenloops", "* Job application settings", line=65),
        ),
    )
)
SAVE_RESUMES = Label(
    wordings=(
        _wording(
            "en",
            "Save resumes and application data",
            Quotation("stellarsand", "- Save resumes and application data: Off", line=89),
            Quotation("xenloops", "* Save resumes and application data", line=66),
        ),
    )
)
SHARE_RESUMES = Label(
    wordings=(
        _wording(
            "en",
            "Share resume data with recruiters",
            Quotation("xenloops", "* Share resume data with recruiters", line=67),
        ),
    )
)

# Meta

META_SETTINGS = Label(
    wordings=(
        _wording("en", "Settings & privacy", "mgillion", "meta-list"),
        _wording("fr", "Paramètres et confidentialité", "journaldugeek", "quatrys"),
    )
)
PRIVACY_CENTER = Label(
    wordings=(
        _wording(
            "en",
            "Privacy Center",
            Quotation(
                "meta-policy",
                "Learn more in Privacy Center about managing your privacy",
                line=30,
            ),
            "trustedreviews",
            "meta-list",
        ),
        _wording(
            "fr",
            "Centre de confidentialité",
            Quotation(
                "meta-policy-french",
                "En savoir plus sur la gestion de votre confidentialité dans notre Centre de confidentialité",
                line=26,
            ),
            "lebigdata",
            "journaldugeek",
        ),
    )
)
AI_AT_META = Label(
    wordings=(
        _wording(
            "en",
            "AI at Meta",
            Quotation("meta-policy", "Developing and improving AI at Meta", line=2569),
            "mgillion",
            "meta-list",
        ),
        _wording(
            "fr",
            "IA par Meta",
            Quotation(
                "meta-policy-french", "Développement et amélioration de l’IA par Meta", line=1226
            ),
        ),
    ),
    variants=(
        _wording("fr", "IA chez Meta", "lebigdata", "journaldugeek"),
        _wording("fr", "IA générative – L’IA chez Meta", "quatrys"),
    ),
)
OBJECT = Label(
    wordings=(
        _wording(
            "en",
            "object",
            Quotation(
                "instagram-banner",
                "You have the right to object to the use of your information for these purposes.",
                line=4,
            ),
            "trustedreviews",
            "mgillion",
        ),
        _wording(
            "fr",
            "opposer",
            Quotation(
                "meta-policy-uk-restart",
                "Vous avez le droit de vous opposer à l’utilisation de vos informations à ces fins.",
                line=6,
            ),
            "lebigdata",
            "que-choisir",
        ),
    ),
    variants=(
        _wording("en", "Submit an objection request", "meta-list"),
        _wording("fr", "Soumettre une demande d’opposition", "journaldugeek"),
        _wording("fr", "Informations que vous avez partagées sur les produits Meta", "quatrys"),
    ),
)
SUBMIT = Label(
    wordings=(
        _wording("en", "Submit", "trustedreviews", "mgillion", "meta-list"),
        _wording("fr", "Envoyer", "quatrys", "soononmars"),
    )
)
