"""The box of X that lets posts train AI, and the switch of grok.com and the Grok app."""

from datetime import date
from functools import partial

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.evidence import (
    Claim,
    Confidence,
    Quotation,
    Source,
    SourceKind,
    claim,
    disputed,
    unconfirmed,
)
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
        "courstechnologie.com",
        "github.com",
        "justgeek.fr",
        "kulturegeek.fr",
        "metricool.com",
        "privacygpt.lynicis.dev",
        "programmeur.ch",
        "www.edoeb.admin.ch",
        "www.engadget.com",
        "www.indiatvnews.com",
        "www.makeuseof.com",
        "www.productionai.institute",
        "www.taiuru.co.nz",
        "www.thurrott.com",
        "x.ai",
        "x.com",
    }
)

_ARCHIVE = "https://github.com/OpenTermsArchive"

# X and xAI are companies of one group, and count once.
_platform = partial(Source, kind=SourceKind.PLATFORM, language="en", origin="X")
_press = partial(Source, kind=SourceKind.PRESS, language="en")
_french_press = partial(Source, kind=SourceKind.PRESS, language="fr")
_community = partial(Source, kind=SourceKind.COMMUNITY, language="en")
_unnamed = partial(Source, kind=SourceKind.COMMUNITY, language="en", origin="")

SOURCES = (
    _platform(
        "x-grok-x-policy",
        "X",
        "X Privacy Policy",
        url="https://x.com/en/privacy",
        copy=f"{_ARCHIVE}/vlopses-ie-versions/blob/7ea85feb29c0d0d1f581df4f6211c35af9856e10"
        "/X/Privacy%20Policy.md",
        read_on=date(2026, 7, 15),
        note=_("In force since 15 January 2026."),
    ),
    _platform(
        "x-grok-xai-policy",
        "xAI",
        "Privacy Policy",
        url="https://x.ai/legal/privacy-policy",
        copy=f"{_ARCHIVE}/genai-eu-versions/blob/132be09a3b77c7df96e53f1ba3c2780a71faa238"
        "/Grok/Privacy%20Policy.md",
        read_on=date(2026, 7, 8),
        note=_("In force since 4 April 2026, with its addendum for Europe."),
    ),
    _platform(
        "x-grok-xai-terms",
        "xAI",
        "Terms of Service",
        url="https://x.ai/terms-of-service",
        copy=f"{_ARCHIVE}/genai-eu-versions/blob/1656b3a5153266273629824de67f46f1a2938d4d"
        "/Grok/Terms%20of%20Service.md",
        read_on=date(2026, 7, 8),
        note=_("In force since 26 June 2026."),
    ),
    Source(
        "x-grok-fdpic",
        _("The Federal Data Protection and Information Commissioner (FDPIC)"),
        "Conclusion of preliminary investigation X formerly Twitter: use of personal data for "
        "training the AI Grok",
        SourceKind.REGULATOR,
        "en",
        url="https://www.edoeb.admin.ch/en/conclusion-investigation-x-grok",
        published_on=date(2025, 3, 20),
    ),
    _unnamed(
        "x-grok-list",
        _("A public list of AI settings"),
        _("Its page on Grok"),
        published_on=date(2026, 10, 2),
        note=_("It quotes X’s own texts and the press."),
    ),
    _unnamed(
        "x-grok-french-account",
        _("A tester’s public notes"),
        _("Notes made in an X account in French"),
        published_on=date(2026, 9, 23),
    ),
    _unnamed(
        "x-grok-guide",
        _("A public guide to AI tools"),
        _("Its page on what not to share with AI"),
        note=_("Written in 2026."),
    ),
    _community(
        "x-grok-production-ai-institute",
        "Production AI Institute",
        "Grok on X",
        url="https://www.productionai.institute/ai-data-use/grok-on-x",
    ),
    _community(
        "x-grok-privacygpt",
        "PrivacyGPT",
        _("Its page on xAI"),
        url="https://privacygpt.lynicis.dev/company/xai",
    ),
    _community(
        "x-grok-stellarsand",
        "StellarSand/privacy-settings",
        "X (Twitter) Privacy Settings",
        copy="https://github.com/StellarSand/privacy-settings"
        "/blob/d7a55644e5692445c73f93745509e4119d001548/Privacy%20Settings/Twitter.md",
        read_on=date(2025, 9, 1),
        origin="StellarSand",
    ),
    _press(
        "x-grok-thurrott",
        "Thurrott",
        "X Now Uses Public Posts to Train its Grok AI, But You Can Opt Out",
        url="https://www.thurrott.com/cloud/306178/"
        "x-now-uses-public-posts-to-train-its-grok-ai-but-you-can-opt-out",
        published_on=date(2024, 7, 1),
        day_known=False,
    ),
    _press(
        "x-grok-engadget",
        "Engadget",
        _("X and its agreement of 2024 with the Irish authority"),
        url="https://www.engadget.com/big-tech/"
        "x-wont-train-grok-on-eu-users-public-posts-155438606.html",
        published_on=date(2024, 9, 4),
    ),
    _press(
        "x-grok-india-tv",
        "India TV",
        _("How to keep one’s posts out of Grok’s training"),
        url="https://www.indiatvnews.com/technology/news/"
        "how-to-opt-out-of-x-using-your-post-to-train-its-grok-ai-models-a-guide"
        "-2024-07-27-943917",
        published_on=date(2024, 7, 27),
    ),
    _press(
        "x-grok-makeuseof",
        "MakeUseOf",
        _("How to keep one’s posts out of Grok’s training"),
        url="https://www.makeuseof.com/opt-out-x-grok-ai-data-training",
    ),
    _press(
        "x-grok-taiuru",
        "taiuru.co.nz",
        _("X lets others train AI on its data"),
        url="https://www.taiuru.co.nz/x-formerly-twitter-is-allowing-3rd-parties-to-train-ai-on-its-data/",
    ),
    _french_press(
        "x-grok-kulturegeek",
        "KultureGeek",
        _("X reads posts to train its AI Grok"),
        url="https://kulturegeek.fr/news-314220/x-twitter-met-analyser-tweets-entrainer-ia-grok",
        published_on=date(2024, 7, 26),
    ),
    _french_press(
        "x-grok-metricool",
        "Metricool",
        "IA Grok\u00a0: comment stopper l’utilisation de vos données sur X\u202f?",
        url="https://metricool.com/fr/ia-grok",
        published_on=date(2024, 8, 2),
    ),
    _french_press(
        "x-grok-programmeur",
        "programmeur.ch",
        _("How to keep one’s data out of Grok’s training"),
        url="https://programmeur.ch/articles/"
        "comment-eviter-que-utilise-mes-donnees-pour-entrainer-son-intelligence-artificielle"
        "-grok-13604",
    ),
    _french_press(
        "x-grok-justgeek",
        "JustGeek",
        _("How to switch off the sharing of data with Grok on X"),
        url="https://justgeek.fr/desactiver-partage-donnees-grok-x-128118",
    ),
    _french_press(
        "x-grok-courstechnologie",
        "courstechnologie.com",
        _("How to keep X from training its AI on posts"),
        url="https://courstechnologie.com/hot-to-stop-x-from-training-ai-on-your-posts",
    ),
)


def _wording(language: str, text: str, *evidence: str | Quotation) -> Wording:
    return Wording(language=language, text=text, evidence=evidence)


_PATH_ON_X = Quotation(
    "x-grok-production-ai-institute",
    "Use X settings under Privacy & Safety -> Data sharing and personalization -> Grok & "
    "Third-party Collaborators.",
)
_HANDS_ON = Quotation(
    "x-grok-list",
    "I opened Settings and privacy > Privacy and safety > Grok & Third-party Collaborators",
)
_BOX = (
    "Allow your public data as well as your interactions, inputs, and results with Grok and xAI "
    "to be used for training and fine-tuning"
)

MORE = Label(
    wordings=(
        _wording("en", "More", Quotation("x-grok-india-tv", "Click on the ‘More’ option")),
        _wording(
            "fr",
            "Plus",
            Quotation("x-grok-programmeur", "Sélectionner ‘Plus’. Option située en bas à gauche."),
            Quotation("x-grok-metricool", "Cliquez sur la section Plus en bas du menu"),
        ),
    )
)
SETTINGS_AND_PRIVACY = Label(
    wordings=(
        _wording(
            "en",
            "Settings and privacy",
            _HANDS_ON,
            Quotation("x-grok-india-tv", "select ‘Settings and privacy’"),
            Quotation(
                "x-grok-stellarsand", "Go to Settings & Support > Settings and privacy", line=3
            ),
        ),
        _wording(
            "fr",
            "Paramètres et confidentialité",
            Quotation("x-grok-programmeur", "Aller dans ‘Paramètres et confidentialité’."),
        ),
    )
)
PRIVACY_AND_SAFETY = Label(
    wordings=(
        _wording(
            "en",
            "Privacy and safety",
            _HANDS_ON,
            Quotation("x-grok-stellarsand", "Privacy and safety", line=32),
            Quotation("x-grok-thurrott", "Settings > Privacy and safety > Grok"),
        ),
        _wording(
            "fr",
            "Confidentialité et sécurité",
            Quotation("x-grok-programmeur", "Se diriger vers ‘Confidentialité et sécurité’."),
            Quotation("x-grok-metricool", "Puis sur la section Confidentialité et sécurité"),
        ),
    )
)
DATA_SHARING = Label(
    wordings=(
        _wording(
            "en",
            "Data sharing and personalization",
            _PATH_ON_X,
            Quotation("x-grok-list", "Scroll to 'Data sharing and personalization'"),
        ),
        _wording(
            "fr",
            "Partage des données et personnalisation",
            Quotation("x-grok-metricool", "la partie Partage des données et personnalisation"),
        ),
    )
)
COLLABORATORS = Label(
    wordings=(
        _wording("en", "Grok & Third-party Collaborators", _PATH_ON_X, _HANDS_ON),
        _wording(
            "fr",
            "Grok et collaborateurs tiers",
            Quotation(
                "x-grok-french-account",
                "“Grok et collaborateurs tiers” has: training/adjustment checkbox checked",
            ),
        ),
    )
)
BOX = Label(wordings=(_wording("en", _BOX, Quotation("x-grok-list", _BOX)),))
GROK_SETTINGS = Label(
    wordings=(
        _wording(
            "en",
            "Settings",
            Quotation("x-grok-list", "grok.com → Settings → Data Controls → Improve the Model"),
        ),
    )
)
DATA_CONTROLS = Label(
    wordings=(
        _wording(
            "en",
            "Data Controls",
            Quotation("x-grok-list", "grok.com → Settings → Data Controls → Improve the Model"),
            Quotation("x-grok-privacygpt", "go to Data Controls and deselect 'Improve the model'"),
        ),
    ),
    variants=(
        _wording(
            "en",
            "Data",
            Quotation("x-grok-guide", "Settings → Data → Improve the Model → Off"),
        ),
    ),
)
IMPROVE_THE_MODEL = Label(
    wordings=(
        _wording(
            "en",
            "Improve the Model",
            Quotation("x-grok-list", "Improve the Model"),
            Quotation("x-grok-guide", "Settings → Data → Improve the Model → Off"),
            Quotation("x-grok-privacygpt", "deselect 'Improve the model'"),
        ),
    ),
)

GROK_ROWS = (
    Row(gesture=Gesture.SETTINGS, label=GROK_SETTINGS, hint=_("Sign in first")),
    Row(gesture=Gesture.OPEN, label=DATA_CONTROLS),
    Row(gesture=Gesture.SWITCH, label=IMPROVE_THE_MODEL, hint=_("Switch it off")),
)
UNTICK = Row(gesture=Gesture.SWITCH, label=BOX, hint=_("Untick the box"))

ON_X = Action(
    title=_("On X: the box"),
    account=platforms.ON_X,
    links=(
        Link(
            text=_("Open the setting on X"),
            url="https://x.com/settings/grok_settings",
            evidence=(
                Quotation("x-grok-list", "https://x.com/settings/grok_settings"),
                Quotation("x-grok-french-account", "https://x.com/settings/grok_settings"),
                Quotation("x-grok-taiuru", "https://x.com/settings/grok_settings"),
            ),
        ),
    ),
    phone=MenuPath(
        rows=(
            Row(
                gesture=Gesture.PHOTO,
                text=_("Your profile photo"),
                hint=_("Sign in first; then top left"),
            ),
            Row(
                gesture=Gesture.SETTINGS,
                label=SETTINGS_AND_PRIVACY,
                hint=_("Some texts name a row before it: “Settings & Support”"),
            ),
            Row(gesture=Gesture.OPEN, label=PRIVACY_AND_SAFETY),
            Row(gesture=Gesture.OPEN, label=COLLABORATORS),
            UNTICK,
        ),
        evidence=(
            _HANDS_ON,
            Quotation(
                "x-grok-makeuseof",
                "tap on your profile photo at the top-left of the X app, and go on Settings and "
                "Support then Settings and privacy",
            ),
            Quotation(
                "x-grok-stellarsand", "Go to Settings & Support > Settings and privacy", line=3
            ),
        ),
        note=_(
            "The French names are those seen on a computer; we read no French text on the way on a phone."
        ),
    ),
    computer=MenuPath(
        rows=(
            Row(gesture=Gesture.MENU, label=MORE, hint=_("Sign in first; then at the left")),
            Row(gesture=Gesture.SETTINGS, label=SETTINGS_AND_PRIVACY),
            Row(gesture=Gesture.OPEN, label=PRIVACY_AND_SAFETY),
            Row(gesture=Gesture.OPEN, label=DATA_SHARING, hint=_("A heading: scroll down to it")),
            Row(gesture=Gesture.OPEN, label=COLLABORATORS),
            UNTICK,
        ),
        evidence=(
            _PATH_ON_X,
            Quotation(
                "x-grok-india-tv",
                "Click on the ‘More’ option and select ‘Settings and privacy’.",
            ),
            Quotation(
                "x-grok-list",
                "X → Settings and privacy → Privacy & Safety → Data sharing and personalization → "
                "Grok & Third-party Collaborators → Data Sharing",
            ),
        ),
    ),
)
ON_GROK = Action(
    title=_("On grok.com and in the Grok app: the switch"),
    account=platforms.ON_GROK,
    links=(
        Link(
            text=_("Open the setting on grok.com"),
            url="https://grok.com/?_s=data",
            evidence=(Quotation("x-grok-list", "https://grok.com/?_s=data"),),
        ),
    ),
    fallbacks=(
        Link(
            text=_("xAI’s page for requests about your data"),
            url="https://x.ai/privacy-portal/",
            evidence=(Quotation("x-grok-xai-policy", "https://x.ai/privacy-portal/", line=267),),
        ),
    ),
    phone=MenuPath(
        rows=GROK_ROWS,
        evidence=(
            Quotation("x-grok-guide", "Settings → Data Controls → Improve the model → Off"),
            Quotation("x-grok-list", 'Settings → Data Controls → "Improve the model"'),
        ),
    ),
    computer=MenuPath(
        rows=GROK_ROWS,
        evidence=(
            Quotation("x-grok-list", "grok.com → Settings → Data Controls → Improve the Model"),
            Quotation("x-grok-guide", "Settings → Data → Improve the Model → Off"),
            Quotation("x-grok-privacygpt", "go to Data Controls and deselect 'Improve the model'"),
        ),
    ),
)

SWISS_AUTHORITY = Quotation(
    "x-grok-fdpic",
    "This allows users to reject the default use of their X contributions for training and "
    "fine-tuning Grok in the data protection settings. […] this opt-out option, which is also "
    "offered in the EU",
)
TICKED = Quotation("x-grok-french-account", "training/adjustment checkbox checked")
TICKED_IN_FRENCH_PRESS = Quotation("x-grok-kulturegeek", "l’option est cochée par défaut")
HANDED_OVER = Quotation(
    "x-grok-list",
    "X hands xAI your public posts, their engagement metadata, public Spaces and public profile, "
    "plus every Grok-on-X prompt, result, voice input and voice transcription, for training and "
    "fine-tuning.",
)
OFF_IN_EUROPE = Quotation(
    "x-grok-list",
    "grok.com → Settings → Data Controls → Improve the Model […] ON outside the EEA/UK · OFF in "
    "the EEA/UK",
)
DEFAULT_ON_IN_EUROPE = Quotation(
    "x-grok-list",
    "an EEA or UK account on x.com gets the same default-on training toggle as a US account",
)
ON_BOTH_BY_DEFAULT = Quotation(
    "x-grok-privacygpt",
    "Both your direct chats with Grok and your public posts on X are used by default to train "
    "Grok models.",
)
FROM_NOW_ON = Quotation(
    "x-grok-list",
    "Turning it off is forward-only and does not retract anything already ingested.",
)
TRAINING_IN_EUROPE = Quotation(
    "x-grok-xai-policy",
    "To train and improve our models […] We process Publicly available data, User Content, X "
    "Public posts for over 18 year olds and Feedback Data […] This is necessary for our "
    "legitimate interests",
    line=229,
)

BY_DEFAULT = claim(
    "x-grok-on-by-default",
    _("On X the box is ticked by default, until you untick it."),
    SWISS_AUTHORITY,
    TICKED,
    TICKED_IN_FRENCH_PRESS,
    Quotation("x-grok-list", "every X account is enrolled in Grok/xAI training on creation"),
)
BY_DEFAULT_IN_EUROPE = claim(
    "x-grok-on-in-europe-too",
    _("In Europe too, the box on X is ticked by default, until you untick it."),
    SWISS_AUTHORITY,
    TICKED,
    DEFAULT_ON_IN_EUROPE,
    Quotation(
        "x-grok-metricool",
        "activer par défaut, l’entraînement de l’IA sur les contenus des comptes X publics",
    ),
)
BY_DEFAULT_IN_SWITZERLAND = claim(
    "x-grok-on-in-switzerland",
    _("In Switzerland too, the box on X is ticked by default, until you untick it."),
    SWISS_AUTHORITY,
)
GROK_OFF_IN_EUROPE = disputed(
    "x-grok-com-off-in-europe",
    _(
        "On grok.com, training is said to be off already in the EU, Iceland, Liechtenstein, Norway and the United Kingdom: look."
    ),
    OFF_IN_EUROPE,
    Quotation(
        "x-grok-list",
        "an account whose country code is in EU27/IS/LI/NO/GB is opted out on first load without "
        "doing anything",
    ),
)
GROK_ON_ELSEWHERE = claim(
    "x-grok-com-on-elsewhere",
    _(
        "On grok.com, training is on by default outside the EU, Iceland, Liechtenstein, Norway and the United Kingdom."
    ),
    OFF_IN_EUROPE,
    ON_BOTH_BY_DEFAULT,
)
ON_BOTH = claim(
    "x-grok-both-on-by-default",
    _("On X and on grok.com, training is on by default, until you say no."),
    ON_BOTH_BY_DEFAULT,
    Quotation("x-grok-list", "every X account is enrolled in Grok/xAI training on creation"),
    OFF_IN_EUROPE,
)
BOTH_IN_EUROPE = disputed(
    "x-grok-both-in-europe",
    _(
        "On X, the box is ticked by default, in Europe too. On grok.com, training is said to be off already: look."
    ),
    DEFAULT_ON_IN_EUROPE,
    OFF_IN_EUROPE,
    SWISS_AUTHORITY,
)
IRISH_CASE = claim(
    "x-grok-irish-case",
    _("The Irish case of 2024 deleted one set of data. It did not untick the box."),
    Quotation(
        "x-grok-list",
        "the 2024 Irish undertaking was a dataset-specific deletion commitment, not a change to "
        "the toggle's default",
    ),
)
TWO_SWITCHES = claim(
    "x-grok-two-switches",
    _(
        "The box on X does nothing on grok.com or in the Grok app, which have a switch of their own."
    ),
    Quotation(
        "x-grok-list",
        "it is a distinct switch from the grok.com toggle and turning off one does nothing to the "
        "other",
    ),
)
FEEDBACK = claim(
    "x-grok-feedback",
    _("On grok.com, a thumb up or down may send the conversation to training all the same."),
    Quotation(
        "x-grok-list",
        "even if you opt out of model training, voluntarily submitted feedback and the associated "
        "conversation may be used for training",
    ),
)
PROTECTED = claim(
    "x-grok-not-protected-accounts",
    _("Posts of protected (private) accounts"),
    Quotation(
        "x-grok-thurrott",
        "If your X account is private, the company also won’t be using your posts to improve Grok.",
    ),
    Quotation("x-grok-production-ai-institute", "private-account posts are not used for training"),
    Quotation(
        "x-grok-courstechnologie",
        "les comptes privés sont par défaut exclus de l’entraînement de Grok",
    ),
)
MINORS = claim(
    "x-grok-not-minors",
    _("Public posts of people under 18; their boxes on X are greyed out, says one list"),
    Quotation("x-grok-list", "under-age accounts get the switches disabled"),
    Quotation("x-grok-xai-policy", "X Public posts for over 18 year olds", line=230),
)

STEP = Step(
    slug="x-grok",
    order=140,
    kind=Kind.SWITCH,
    platform=platforms.X,
    title=_("Say no to Grok’s training"),
    subject=_("X’s and Grok’s AI training"),
    lead=BY_DEFAULT,
    summary=(
        claim(
            "x-grok-given-to-xai",
            _(
                "X gives xAI your public data and your exchanges with Grok, to train Grok and other AI models."
            ),
            Quotation(
                "x-grok-list",
                "X may share with xAI your X public data as well as your user interactions, "
                "inputs and results with Grok on X to train and fine-tune Grok and other AI "
                "models developed by xAI.",
            ),
            Quotation(
                "x-grok-production-ai-institute",
                "X says public X data plus interactions, inputs, and results with Grok may be "
                "shared with xAI to train and fine-tune Grok and other generative AI models.",
            ),
        ),
    ),
    actions=(ON_X, ON_GROK),
    verify=_(
        "Reload the page: on X, the box should be empty; on grok.com, the switch should still be off. If you use only one of the two, only that one counts."
    ),
    used=(
        claim(
            "x-grok-data-posts",
            _("Your public posts, and how people react to them"),
            HANDED_OVER,
            Quotation("x-grok-production-ai-institute", "Public X data and Grok interactions"),
        ),
        claim(
            "x-grok-data-profile",
            _("Your public profile and your public Spaces"),
            HANDED_OVER,
        ),
        claim(
            "x-grok-data-chats",
            _("What you ask Grok on X, by voice too, and what it answers"),
            HANDED_OVER,
            Quotation(
                "x-grok-production-ai-institute",
                "interactions, inputs, and results with Grok may be shared with xAI",
            ),
        ),
        claim(
            "x-grok-data-grok-com",
            _("On grok.com: what you type, upload and say, and what Grok answers"),
            Quotation(
                "x-grok-list",
                "Every prompt, uploaded file, image, document and voice input you send, plus "
                "Grok's responses",
            ),
            TRAINING_IN_EUROPE,
        ),
    ),
    not_used=(
        PROTECTED,
        MINORS,
        claim(
            "x-grok-not-private-chat",
            _("Grok’s Private Chat, a mode to choose for each conversation"),
            Quotation(
                "x-grok-list",
                "This chat won't appear in your history and will not be used to train models.",
            ),
        ),
    ),
    limits=(
        claim(
            "x-grok-limits-future",
            _("It counts from now on: no text that we read says that past use is undone."),
            FROM_NOW_ON,
            Quotation(
                "x-grok-courstechnologie",
                "Grok sera interdit de s’entraîner sur vos publications à l’avenir",
            ),
        ),
        TWO_SWITCHES,
        FEEDBACK,
    ),
    more=(
        claim(
            "x-grok-two-policies",
            _("Grok on X falls under X’s privacy policy; grok.com and the Grok app, under xAI’s."),
            Quotation(
                "x-grok-xai-policy",
                "your use of X (previously Twitter), including use of Grok on the X platform, is "
                "governed by the X Privacy Policy and X Terms, not this xAI Privacy Policy",
                line=8,
            ),
        ),
        claim(
            "x-grok-models-of-x",
            _(
                "X’s policy says that X may also train AI models of its own, on what it collects and on public information."
            ),
            Quotation(
                "x-grok-x-policy",
                "We may use the information we collect and publicly available information to help "
                "train our machine learning or artificial intelligence models",
                line=141,
            ),
        ),
        claim(
            "x-grok-deployed-model",
            _(
                "According to X, refusing does not stop a model in service from learning as it is used, in X’s recommendations for example."
            ),
            Quotation(
                "x-grok-list",
                "does not prevent a deployed model from learning as a result of its normal use",
            ),
        ),
        claim(
            "x-grok-other-collaborators",
            _(
                "X may also give data to other “third-party collaborators”, depending on your settings; if you do not refuse, some may train AI with it."
            ),
            Quotation(
                "x-grok-x-policy",
                "Depending on your settings, or if you decide to share your data, we may share or "
                "disclose your information with third parties. If you do not opt out, in some "
                "instances the recipients of the information may use it for their own independent "
                "purposes",
                line=189,
            ),
        ),
        claim(
            "x-grok-other-boxes",
            _(
                "The page has two more boxes: personalising Grok, and letting Grok remember your conversations, which may be hidden. A button deletes the history of conversations."
            ),
            Quotation(
                "x-grok-french-account",
                "personalize Grok checkbox unchecked; remember conversation history checkbox "
                "unchecked; “Supprimer l’historique des conversations” button",
            ),
            Quotation("x-grok-list", "Allow X to personalize your experience with Grok"),
            Quotation("x-grok-kulturegeek", "« Supprimer l’historique des conversations »"),
        ),
        claim(
            "x-grok-since",
            _("X has let people refuse since 16 July 2024."),
            Quotation("x-grok-fdpic", "the opt-out option introduced since 16 July 2024"),
        ),
        claim(
            "x-grok-present-words",
            _("The present words of the box were there by 10 December 2024, says one list."),
            Quotation("x-grok-list", "by 10 Dec 2024 — current string"),
        ),
        claim(
            "x-grok-older-words",
            _("Many guides still quote older words of the box, which spoke of “posts”."),
            Quotation(
                "x-grok-stellarsand",
                "Allow your posts as well as your interactions, inputs, and results with Grok to "
                "be used for training and fine-tuning: Off",
                line=69,
            ),
            Quotation("x-grok-list", "The label has drifted."),
            "x-grok-metricool",
            "x-grok-justgeek",
        ),
        claim(
            "x-grok-legal-basis",
            _(
                "In Europe xAI relies on legitimate interest to train its models, and says that you can object in your settings."
            ),
            TRAINING_IN_EUROPE,
            Quotation(
                "x-grok-xai-policy",
                "Please note you can object to our use of your information to train our models in "
                "your settings.",
                line=261,
            ),
            Quotation(
                "x-grok-xai-terms",
                "When logged into our Service, you can select whether or not you want us to use "
                "your User Content to improve our products and services and train our models.",
                line=77,
            ),
        ),
        claim(
            "x-grok-regulators",
            _(
                "X’s promise to the Irish authority covers data of 7 May to 1 August 2024 only. The authority opened an inquiry on 11 April 2025, reported as still open in September 2026."
            ),
            Quotation(
                "x-grok-list",
                "between May 7, 2024 and August 1, 2024, shall be deleted and not processed",
            ),
            Quotation("x-grok-list", "Opened 11 April 2025"),
            Quotation("x-grok-list", "Still open as of Sept 2026, no decision, no fine"),
        ),
        claim(
            "x-grok-objection",
            _(
                "We found no form of X’s own for objecting; its policy names a page for questions and, for Europe, a data protection officer in Dublin. xAI takes requests on its privacy portal, from people without an account too."
            ),
            Quotation(
                "x-grok-x-policy",
                "You can contact us via our Privacy Policy Inquiries page or by writing to us at "
                "the appropriate address below. […] Attn: Data Protection Officer",
                line=298,
            ),
            Quotation(
                "x-grok-xai-policy",
                "If you are not a user of the Service but wish to exercise any of the above rights "
                "to the extent that they may be applicable, you can do so by contacting us at",
                line=269,
            ),
        ),
    ),
    disagreements=("x-grok-in-europe", "x-grok-com-in-europe"),
    rules=(
        Rule(
            regions=(Region.EU, Region.UK),
            verdict=Verdict.APPLIES,
            seen_in="x-grok-list",
            lead=BOTH_IN_EUROPE,
            reasons=(BY_DEFAULT_IN_EUROPE, IRISH_CASE, GROK_OFF_IN_EUROPE),
        ),
        Rule(
            regions=(Region.CH,),
            verdict=Verdict.APPLIES,
            seen_in="x-grok-list",
            lead=ON_BOTH,
            reasons=(
                BY_DEFAULT_IN_SWITZERLAND,
                claim(
                    "x-grok-swiss-inquiry",
                    _(
                        "The Swiss authority ended its inquiry on 20 March 2025, because people can refuse in the settings."
                    ),
                    Quotation(
                        "x-grok-fdpic",
                        "The FDPIC concluded that the company is complying with the requirements "
                        "of the FADP by offering this opt-out option",
                    ),
                ),
                GROK_ON_ELSEWHERE,
            ),
        ),
        Rule(
            regions=(Region.CA, Region.HK, Region.US, Region.OTHER),
            verdict=Verdict.APPLIES,
            seen_in="x-grok-list",
            lead=ON_BOTH,
            reasons=(BY_DEFAULT, GROK_ON_ELSEWHERE),
        ),
    ),
    glance=Glance(
        default=disputed(
            "x-grok-glance-default",
            _(
                "X: on. grok.com: said to be off in the EU, Iceland, Liechtenstein, Norway and the United Kingdom, on elsewhere."
            ),
            SWISS_AUTHORITY,
            OFF_IN_EUROPE,
            "x-grok-french-account",
            "x-grok-privacygpt",
        ),
        who=Claim(
            slug="x-grok-glance-who",
            text=_(
                "X: every account, except people under 18 and the posts of protected accounts. grok.com and the Grok app: people whose switch is on."
            ),
            evidence=(
                Quotation(
                    "x-grok-list", "every X account is enrolled in Grok/xAI training on creation"
                ),
                *PROTECTED.evidence,
                *MINORS.evidence,
                OFF_IN_EUROPE,
            ),
            doubt=Confidence.SINGLE,
        ),
        kept=unconfirmed(
            "x-grok-glance-kept",
            _(
                "Conversations with Grok that you delete are gone within 30 days, unless the law or safety requires more; no text that we read says how long xAI keeps your posts."
            ),
            Quotation(
                "x-grok-xai-policy",
                "if you choose to delete any or all of your conversations or if you choose to "
                "delete your account, we will delete the data within 30 days unless it is necessary to "
                "retain the data for legal, compliance, or safety purposes",
                line=126,
            ),
            Quotation(
                "x-grok-production-ai-institute",
                "X says deleted Grok conversations are removed within 30 days",
            ),
            "x-grok-x-policy",
        ),
        rating=FEEDBACK,
    ),
)

DISAGREEMENTS = (
    Disagreement(
        slug="x-grok-in-europe",
        topic=_("Is X’s box ticked in Europe?"),
        sides=(
            BY_DEFAULT_IN_EUROPE,
            claim(
                "x-grok-eu-left-out",
                _("X no longer trains Grok on the public posts of people in the EU (2024)."),
                Quotation(
                    "x-grok-engadget",
                    "X will permanently avoid training its AI chatbot Grok on the public posts of "
                    "users in the European Union and European Economic Area",
                ),
            ),
        ),
        wording=_("The Irish case of 2024 deleted one set of data. It did not untick the box."),
        rests_on=(BY_DEFAULT_IN_EUROPE,),
    ),
    Disagreement(
        slug="x-grok-com-in-europe",
        topic=_("Is the switch of grok.com on in Europe?"),
        sides=(
            GROK_OFF_IN_EUROPE,
            claim(
                "x-grok-com-on-everywhere",
                _("It is on by default; no exception is named."),
                Quotation(
                    "x-grok-privacygpt",
                    "Both your direct chats with Grok and your public posts on X are used by "
                    "default to train Grok models.",
                ),
            ),
        ),
        wording=_(
            "Said to be off already in the EU, Iceland, Liechtenstein, Norway and the United Kingdom: look."
        ),
    ),
)
