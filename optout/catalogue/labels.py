"""The words that LinkedIn and Meta show in their menus, per language.

A wording is here only if a source gives it. If French is missing, the pages show the English
wording and say so.
"""

from optout.catalogue.types import Confidence, Label, Wording

CONFIRMED = Confidence.CONFIRMED
SINGLE = Confidence.SINGLE


def _wording(
    language: str, text: str, *sources: str, confidence: Confidence = CONFIRMED
) -> Wording:
    return Wording(language=language, text=text, sources=sources, confidence=confidence)


# LinkedIn

ME = Label(
    wordings=(
        _wording("en", "Me", "inquirer", "gulfnews"),
        _wording("fr", "Vous", "document-000", "vert-eco"),
    )
)
APP_SETTINGS = Label(
    wordings=(
        _wording("en", "Settings", "adweek", "rubensaystech"),
        _wording("fr", "Préférences", "vert-eco", confidence=SINGLE),
    )
)
SETTINGS_AND_PRIVACY = Label(
    wordings=(
        _wording("en", "Settings & Privacy", "inquirer", "stellarsand"),
        _wording("fr", "Préférences et confidentialité", "document-000", "document-003"),
    )
)
DATA_PRIVACY = Label(
    wordings=(
        _wording("en", "Data privacy", "inquirer", "stellarsand"),
        _wording("fr", "Confidentialité des données", "document-000", "document-003"),
    )
)
HOW_LINKEDIN_USES_YOUR_DATA = Label(
    wordings=(
        _wording("en", "How LinkedIn uses your data", "stellarsand", "xenloops"),
        _wording("fr", "Comment LinkedIn utilise vos données", "cookie-com", confidence=SINGLE),
    )
)
AI_IMPROVEMENT = Label(
    wordings=(
        _wording(
            "en", "Data for Generative AI Improvement", "linkedin-help-ai-older", "switch-list"
        ),
        _wording(
            "fr",
            "Données pour l’amélioration de l’IA générative",
            "document-002",
            "document-003",
            "vert-eco",
        ),
        _wording("de", "Daten zur Verbesserung generativer KI", "srf", "netzpolitik"),
        _wording(
            "nl", "Gegevens voor verbetering van generatieve AI", "iphoned", confidence=SINGLE
        ),
        _wording("it", "Dati per migliorare l’IA generativa", "edotto", confidence=SINGLE),
    ),
    variants=(
        _wording(
            "fr",
            "Données pour l’amélioration de l’IA",
            "document-000",
            confidence=SINGLE,
        ),
    ),
)
AI_SWITCH = Label(
    wordings=(
        _wording(
            "en", "Use my data for training content creation AI models", "stellarsand", "autiomaa"
        ),
        _wording(
            "fr",
            "Utiliser mes données pour entraîner des modèles d’IA de création de contenu",
            "document-002",
            "vert-eco",
        ),
    )
)
ADVERTISING_DATA = Label(
    wordings=(_wording("en", "Advertising data", "linkedin-eu-notice", "stellarsand"),)
)
SHARE_WITH_AFFILIATES = Label(
    wordings=(
        _wording("en", "Share data with affiliates and partners", "thenewsfacts", "the-register"),
        _wording(
            "de",
            "Daten mit verbundenen Unternehmen und Partnern teilen",
            "mein-deal",
            confidence=SINGLE,
        ),
    ),
    variants=(_wording("en", "Data sharing", "linkedin-help-sharing", confidence=SINGLE),),
)
DATA_FROM_OTHERS = Label(
    wordings=(
        _wording(
            "en",
            "Data from others for Ads",
            "linkedin-us-policy",
            confidence=Confidence.OFFICIAL,
        ),
    ),
    variants=(
        _wording(
            "en",
            "Advertiser Data for Ads",
            "linkedin-eu-notice",
            "brave-2025",
            "linkedin-help-ads",
        ),
        _wording("en", "Interactions with businesses", "linkedin-us-policy", "stellarsand"),
    ),
)
ADS_OFF_LINKEDIN = Label(
    wordings=(_wording("en", "Ads off LinkedIn", "linkedin-help-ads", "brave-2025"),),
    variants=(
        _wording(
            "en", "Ad Partners Data for Ads off LinkedIn", "linkedin-eu-notice", "brave-2025"
        ),
        _wording("en", "Ads outside of LinkedIn", "stellarsand", "linkedin-help-ads"),
    ),
)
MEASURE_AD_SUCCESS = Label(
    wordings=(_wording("en", "Measure ad success", "linkedin-help-ads", "brave-2025"),),
    variants=(_wording("en", "Ad-related actions", "stellarsand", confidence=SINGLE),),
)
RESEARCH = Label(
    wordings=(
        _wording("en", "Social, economic, and workplace research", "stellarsand", "xenloops"),
    )
)
RESEARCH_SWITCH = Label(
    wordings=(_wording("en", "Use data for research", "stellarsand", "xenloops"),)
)
DEMOGRAPHICS = Label(
    wordings=(_wording("en", "Personal demographic information", "stellarsand", "xenloops"),)
)
JOB_SEEKING = Label(
    wordings=(_wording("en", "Job seeking preferences", "stellarsand", "xenloops"),)
)
JOB_APPLICATIONS = Label(
    wordings=(_wording("en", "Job application settings", "stellarsand", "xenloops"),)
)
SAVE_RESUMES = Label(
    wordings=(_wording("en", "Save resumes and application data", "stellarsand", "xenloops"),)
)
SHARE_RESUMES = Label(
    wordings=(_wording("en", "Share resume data with recruiters", "stellarsand", "xenloops"),)
)

# Meta

META_SETTINGS = Label(
    wordings=(
        _wording("en", "Settings & privacy", "mgillion", "meta-list"),
        _wording("fr", "Paramètres et confidentialité", "quatrys", confidence=SINGLE),
    )
)
PRIVACY_CENTER = Label(
    wordings=(
        _wording("en", "Privacy Center", "mgillion", "meta-list"),
        _wording("fr", "Centre de confidentialité", "quatrys", "que-choisir"),
    )
)
AI_AT_META = Label(
    wordings=(
        _wording("en", "AI at Meta", "mgillion", "meta-list"),
        _wording("fr", "IA générative – L’IA chez Meta", "quatrys", confidence=SINGLE),
    )
)
OBJECT = Label(
    wordings=(
        _wording("en", "object", "mgillion", "instagram-banner"),
        _wording("fr", "opposer", "facebook-policy-french", "que-choisir"),
    ),
    variants=(
        _wording("en", "Submit an objection request", "meta-list", confidence=SINGLE),
        _wording(
            "fr",
            "Informations que vous avez partagées sur les produits Meta",
            "quatrys",
            confidence=SINGLE,
        ),
    ),
)
SUBMIT = Label(
    wordings=(
        _wording("en", "Submit", "mgillion", "meta-list"),
        _wording("fr", "Envoyer", "quatrys", "soononmars"),
    )
)
