"""ChatGPT’s switch “Improve the model for everyone”, and its request form as a second way."""

from datetime import date
from functools import partial

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.correspondence import Correspondent, Objection, Recipient
from optout.catalogue.evidence import Quotation, Source, SourceKind, claim
from optout.catalogue.rights import ARTICLE, RESTRICTION
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
        "github.com",
        "help.openai.com",
        "worldissmall.fr",
        "www.blogdumoderateur.com",
        "www.linternaute.com",
        "www.tomsguide.fr",
    }
)

_ARCHIVE = "https://github.com/OpenTermsArchive/genai-eu-versions/blob"
_openai = partial(Source, kind=SourceKind.PLATFORM, language="en", origin="OpenAI")
_press = partial(Source, kind=SourceKind.PRESS, language="fr")
_community = partial(Source, kind=SourceKind.COMMUNITY, language="en")
_unnamed = partial(Source, kind=SourceKind.COMMUNITY, origin="")

SOURCES = (
    _openai(
        "chatgpt-policy",
        "OpenAI",
        _("Europe privacy policy, and how data is used to improve models, in one file"),
        copy=f"{_ARCHIVE}/e65db9d4c3fe37721bb3fe2fbcee38008d4a9769/ChatGPT/Privacy%20Policy.md",
        read_on=date(2026, 7, 25),
        note=_("The policy was updated on 4 June 2026, the other page on 13 March 2026."),
    ),
    _openai(
        "chatgpt-terms",
        "OpenAI",
        "Terms of Use",
        copy=f"{_ARCHIVE}/825849237a82bae334d965497f730de34bc7fb91"
        "/ChatGPT/Terms%20of%20Service.md",
        read_on=date(2026, 7, 26),
    ),
    _openai(
        "chatgpt-help",
        "OpenAI",
        "Data Controls FAQ",
        url="https://help.openai.com/en/articles/7730893-data-controls-faq",
        note=_("An archived page without a date, in the wording of 2025."),
    ),
    _openai(
        "chatgpt-help-older",
        "OpenAI",
        "Data usage for consumer services FAQ",
        url="https://help.openai.com/en/articles/7039943-data-usage-for-consumer-services-faq",
        note=_("An older archived page, without a date."),
    ),
    _press(
        "chatgpt-tomsguide",
        "Tom’s Guide",
        "ChatGPT\u00a0: comment empêcher la collecte de vos données",
        url="https://www.tomsguide.fr/chatgpt-comment-empecher-la-collecte-de-vos-donnees/",
        published_on=date(2024, 6, 1),
        day_known=False,
    ),
    _press(
        "chatgpt-blogdumoderateur",
        "Blog du Modérateur",
        "ChatGPT\u00a0: comment désactiver votre historique pour protéger vos données",
        url="https://www.blogdumoderateur.com/chatgpt-comment-desactiver-historique",
        published_on=date(2023, 4, 1),
        day_known=False,
    ),
    _press(
        "chatgpt-worldissmall",
        "worldissmall.fr",
        _("ChatGPT lets people switch the history off"),
        url="https://worldissmall.fr/2023/05/01/"
        "protegez-la-confidentialite-de-vos-discussions-avec-chatgpt/",
        published_on=date(2023, 5, 1),
    ),
    _press(
        "chatgpt-linternaute",
        "L’Internaute",
        _("ChatGPT’s settings, in French"),
        url="https://www.linternaute.com/hightech/internet/7753385-article-option-chatgpt/",
    ),
    _press("chatgpt-befocus", "befocus.io", _("ChatGPT’s settings, in French")),
    _press("chatgpt-iphon", "iphon.fr", _("ChatGPT’s settings, in French")),
    _community(
        "chatgpt-victorosondu",
        "VictorOsondu/ai-data-privacy-playbook",
        "ChatGPT — where the privacy controls are",
        copy="https://github.com/VictorOsondu/ai-data-privacy-playbook"
        "/blob/5b591b6c1ee36e36d6eaa7d24ed060305f577e81/controls/chatgpt.md",
        read_on=date(2026, 8, 8),
        origin="VictorOsondu",
        note=_("Written in front of a paid account (Plus)."),
    ),
    _community(
        "chatgpt-stellarsand",
        "StellarSand/privacy-settings",
        "ChatGPT Privacy Settings",
        copy="https://github.com/StellarSand/privacy-settings"
        "/blob/cce9060ed64f2e2f47b4f7d9a1aaf64ef8759bbe/Privacy%20Settings/ChatGPT.md",
        read_on=date(2026, 5, 2),
        origin="StellarSand",
    ),
    _community(
        "chatgpt-datenanfragen",
        "Datenanfragen.de",
        _("Record of OpenAI"),
        copy="https://github.com/datenanfragen/data"
        "/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/openai.json",
        read_on=date(2026, 7, 21),
    ),
    _unnamed(
        "chatgpt-list",
        _("A public list of AI settings"),
        _("Entry on ChatGPT"),
        language="en",
        published_on=date(2026, 10, 2),
    ),
    _unnamed(
        "chatgpt-guide",
        _("A public guide to AI tools"),
        "Find your tool. Change the setting.",
        language="en",
        note=_("Written in 2026, without a date."),
    ),
    _unnamed(
        "chatgpt-reader",
        _("A public program that reads settings"),
        _("Code for ChatGPT’s training setting"),
        language="en",
        published_on=date(2026, 10, 7),
    ),
    _unnamed(
        "chatgpt-subscriptions",
        _("A public list of AI subscriptions, in French and English"),
        _("Entry on ChatGPT"),
        language="fr",
        published_on=date(2026, 9, 26),
    ),
    _unnamed(
        "chatgpt-canadian-guide",
        _("A Canadian guide to using AI safely, in French and English"),
        _("Privacy settings to check"),
        language="fr",
        published_on=date(2026, 10, 1),
        day_known=False,
    ),
    _unnamed(
        "chatgpt-course",
        _("A public course in French"),
        _("ChatGPT for marketing"),
        language="fr",
        published_on=date(2026, 10, 7),
    ),
    _unnamed(
        "chatgpt-setup",
        _("A public setup guide in French"),
        _("Connecting ChatGPT"),
        language="fr",
    ),
    _unnamed(
        "chatgpt-screen",
        _("A public copy of ChatGPT’s settings in French"),
        _("The settings screen of an app that imitates it"),
        language="fr",
    ),
)


def _wording(language: str, text: str, *evidence: str | Quotation) -> Wording:
    return Wording(language=language, text=text, evidence=evidence)


FRENCH_PATH = Quotation(
    "chatgpt-subscriptions",
    "désactivez « Améliorer le modèle pour tous » dans Paramètres, rubrique Contrôles des "
    "données : ce réglage est activé par défaut.",
)
FRENCH_PATH_IN_THE_PRESS = Quotation(
    "chatgpt-linternaute",
    'accéder à la section "gestion des données", puis désactiver l\'option "améliorer le modèle '
    'pour tous"',
)
FRENCH_SETUP = Quotation(
    "chatgpt-setup", "Paramètres > Contrôles des données > Améliorer le modèle pour tous"
)
ENGLISH_PATH = Quotation(
    "chatgpt-guide",
    "Go to Profile → Settings → Data Controls and switch off Improve the model for everyone.",
)
TESTED_PATH = Quotation("chatgpt-victorosondu", "Profile icon → Settings → Data controls", line=10)

SETTINGS = Label(
    wordings=(
        _wording(
            "en",
            "Settings",
            TESTED_PATH,
            Quotation("chatgpt-help", "Select Settings"),
            Quotation(
                "chatgpt-stellarsand",
                "On the top right, click on your profile picture > Settings",
                line=40,
            ),
        ),
        _wording("fr", "Paramètres", FRENCH_PATH, FRENCH_SETUP),
    )
)
DATA_CONTROLS = Label(
    wordings=(
        _wording(
            "en",
            "Data controls",
            TESTED_PATH,
            Quotation("chatgpt-help", "Go to Data Controls"),
            Quotation("chatgpt-stellarsand", "## Data Controls", line=51),
            "chatgpt-list",
        ),
        _wording(
            "fr",
            "Contrôles des données",
            FRENCH_PATH,
            Quotation(
                "chatgpt-canadian-guide",
                "ChatGPT : Contrôles des données → « Améliorer le modèle pour tous ».",
            ),
            FRENCH_SETUP,
        ),
    ),
    variants=(
        _wording(
            "fr",
            "Gestion des données",
            FRENCH_PATH_IN_THE_PRESS,
            Quotation("chatgpt-screen", "Gestion des données"),
        ),
        _wording("fr", "Contrôle des données", "chatgpt-befocus"),
    ),
)
IMPROVE_THE_MODEL = Label(
    wordings=(
        _wording(
            "en",
            "Improve the model for everyone",
            Quotation("chatgpt-help", 'Turn off "Improve the model for everyone"'),
            Quotation("chatgpt-victorosondu", "`Improve the model for everyone`", line=9),
            Quotation("chatgpt-stellarsand", "Improve the model for everyone: Off", line=52),
            "chatgpt-list",
        ),
        _wording(
            "fr",
            "Améliorer le modèle pour tous",
            FRENCH_PATH,
            Quotation(
                "chatgpt-canadian-guide",
                "ChatGPT : Contrôles des données → « Améliorer le modèle pour tous ».",
            ),
            Quotation(
                "chatgpt-course",
                "Case « Améliorer le modèle pour tous » à décocher sur un compte individuel",
            ),
            Quotation("chatgpt-screen", "Améliorer le modèle pour tous"),
            "chatgpt-befocus",
            "chatgpt-iphon",
        ),
    )
)

SETTING = (
    Row(gesture=Gesture.SETTINGS, label=SETTINGS),
    Row(gesture=Gesture.OPEN, label=DATA_CONTROLS),
    Row(
        gesture=Gesture.SWITCH,
        label=IMPROVE_THE_MODEL,
        hint=_("Open this row and switch it off on the page behind it"),
    ),
)
REQUEST_FORM = Link(
    text=_("The other way, OpenAI’s request form “Do not train on my content”"),
    url="https://privacy.openai.com/policies?modal=take-control",
    evidence=(
        Quotation("chatgpt-policy", "by clicking on “do not train on my content.”", line=267),
        Quotation("chatgpt-stellarsand", "Click `Do not train on my content`", line=17),
        "chatgpt-list",
    ),
)
HELP = Link(
    text=_("OpenAI’s questions and answers on this setting"),
    url="https://help.openai.com/en/articles/7730893-data-controls-faq",
    evidence=(
        Quotation(
            "chatgpt-policy",
            "https://help.openai.com/en/articles/7730893-data-controls-faq",
            line=267,
        ),
    ),
)
PORTAL = Link(
    text=_("Open OpenAI’s privacy portal"),
    url="https://privacy.openai.com/policies",
    evidence=(
        Quotation("chatgpt-policy", "https://privacy.openai.com/policies", line=233),
        Quotation(
            "chatgpt-stellarsand",
            "OpenAI Privacy Center](https://privacy.openai.com/policies)",
            line=14,
        ),
    ),
)
WEB_NOTICE = Link(
    text=_("OpenAI’s notice on data from the web"),
    url="https://help.openai.com/articles/7842364-how-chatgpt-and-our-language-models-are-developed",
    evidence=(
        Quotation(
            "chatgpt-policy",
            "https://help.openai.com/articles/7842364-how-chatgpt-and-our-language-models-are-"
            "developed",
            line=171,
        ),
    ),
)
SWITCH = Action(
    title=_("The switch"),
    links=(
        Link(
            text=_("Open the setting in ChatGPT"),
            url="https://chatgpt.com/settings/data-controls",
            evidence=(
                Quotation("chatgpt-list", "https://chatgpt.com/settings/data-controls"),
                Quotation("chatgpt-reader", "chatgpt.com/settings/data-controls"),
            ),
        ),
    ),
    fallbacks=(REQUEST_FORM, HELP),
    phone=MenuPath(
        rows=(
            Row(gesture=Gesture.MENU, text=_("The side bar, in the ChatGPT app")),
            Row(gesture=Gesture.PHOTO, text=_("Your profile")),
            *SETTING,
        ),
        evidence=(
            Quotation(
                "chatgpt-help",
                "Open the side-bar menu […] Tap your profile icon […] Select Data Controls […] "
                'Turn off "Improve the model for everyone"',
            ),
            Quotation("chatgpt-list", "Mobile: sidebar → profile → Settings → Data controls."),
        ),
        note=_(
            "The French names are those seen on a computer; we read no French text on the way on a phone."
        ),
    ),
    computer=MenuPath(
        rows=(Row(gesture=Gesture.PHOTO, text=_("Your profile")), *SETTING),
        evidence=(
            TESTED_PATH,
            Quotation(
                "chatgpt-help",
                "Click your profile icon […] Select Settings […] Go to Data Controls […] Turn off "
                '"Improve the model for everyone"',
            ),
            ENGLISH_PATH,
            FRENCH_PATH,
            "chatgpt-list",
        ),
    ),
)

BY_DEFAULT = claim(
    "chatgpt-on-by-default",
    _("It is on by default in personal accounts, paid ones too, until you switch it off."),
    Quotation(
        "chatgpt-policy",
        "ChatGPT, for instance, improves by further training on the conversations people have "
        "with it, unless you opt out",
        line=260,
    ),
    Quotation(
        "chatgpt-victorosondu",
        "State on a paid Plus account | On by default. Verified 2026-08-08.",
        line=11,
    ),
    Quotation(
        "chatgpt-tomsguide",
        "La collecte est d’ailleurs activé par défaut chez les utilisateurs gratuits et même "
        "chez les usagers de ChatGPT Plus.",
    ),
    FRENCH_PATH,
    "chatgpt-list",
)
WHO = claim(
    "chatgpt-who",
    _(
        "On in Free, Go, Plus and Pro; off in Business, Enterprise and Edu. Without an account, there is the same switch."
    ),
    Quotation(
        "chatgpt-policy",
        "By default, we do not train on any inputs or outputs from our products for business "
        "users, including ChatGPT Team, ChatGPT Enterprise, and the API.",
        line=276,
    ),
    Quotation(
        "chatgpt-policy",
        "ChatGPT, for instance, improves by further training on the conversations people have "
        "with it, unless you opt out",
        line=260,
    ),
    Quotation(
        "chatgpt-list",
        "ON for personal Free / Go / Plus / Pro. […] OFF for Business / Enterprise / Edu",
    ),
    Quotation(
        "chatgpt-help",
        "When you're signed out, you can choose if your chats are used to help train ChatGPT",
    ),
)
RATING = claim(
    "chatgpt-limits-feedback",
    _(
        "A thumb up or down may let the whole conversation be used for training, even with the switch off."
    ),
    Quotation(
        "chatgpt-policy",
        "If training is enabled […] or if you provide feedback, we use the content you share "
        "with us to help our models become more accurate",
        line=191,
    ),
    Quotation(
        "chatgpt-list",
        "If you choose to provide feedback, such as selecting thumbs up or thumbs down on a "
        "response, the entire conversation associated with that feedback may be used to train "
        "OpenAI models […] even if you've opted out.",
    ),
)
KEPT = claim(
    "chatgpt-kept",
    _(
        "Conversations are kept until you delete them, then for up to 30 days; longer for safety or legal reasons, or once OpenAI has detached them from your account for training."
    ),
    Quotation(
        "chatgpt-policy",
        "Once you choose to delete Personal Data, we will remove it from our systems within 30 "
        "days unless we need to retain it for longer as described below, or it has already been "
        "de-identified and disassociated from your account when you allow us to use your Content",
        line=110,
    ),
)
LEGAL_BASIS = claim(
    "chatgpt-legal-basis",
    _(
        "In the EU, the rest of the European Economic Area (EEA), Switzerland and the United Kingdom, OpenAI relies on legitimate interest, a legal ground that needs no consent: it is on until you switch it off."
    ),
    Quotation(
        "chatgpt-policy",
        "Where necessary for our legitimate interests and those of third parties and broader "
        "society, including in developing and improving our Services, such as when we train "
        "and improve our models for everyone.",
        line=191,
    ),
    Quotation(
        "chatgpt-policy",
        "improves by further training on the conversations people have with it, unless you opt "
        "out",
        line=260,
    ),
)
RIGHT_TO_OBJECT = claim(
    "chatgpt-right-to-object",
    _(
        "OpenAI’s policy for Europe says that you can object where it relies on legitimate interest."
    ),
    Quotation(
        "chatgpt-policy",
        "You have the following rights to object: […] Object to how we process your Personal "
        "Data when our processing is based on legitimate interests.",
        line=154,
    ),
)
WHERE_TO_OBJECT = claim(
    "chatgpt-where-to-object",
    _("OpenAI takes objections through its privacy portal."),
    Quotation(
        "chatgpt-policy",
        "please submit your request through privacy.openai.com",
        line=159,
    ),
)
BY_EMAIL = claim(
    "chatgpt-object-by-email",
    _("You can also send an objection by e-mail, to dsar@openai.com."),
    Quotation(
        "chatgpt-policy",
        "please submit your request through privacy.openai.com […] or send it to dsar@openai.com",
        line=159,
    ),
    Quotation("chatgpt-datenanfragen", '"email": "dsar@openai.com"', line=12),
)
IRELAND = claim(
    "chatgpt-ireland-responsible",
    _(
        "In the European Economic Area and Switzerland, OpenAI Ireland Limited in Dublin is responsible for your data."
    ),
    Quotation(
        "chatgpt-policy",
        "If you live in the European Economic Area (EEA) or Switzerland, OpenAI Ireland Limited, "
        "with its registered office at 1st Floor, The Liffey Trust Centre, 117-126 Sheriff "
        "Street Upper, Dublin 1, D01 YC43, Ireland, is the controller",
        line=215,
    ),
)
ELSEWHERE = claim(
    "chatgpt-opco-responsible",
    _(
        "Elsewhere, the United Kingdom included, OpenAI OpCo, LLC in San Francisco is responsible for your data."
    ),
    Quotation(
        "chatgpt-policy",
        "If you live anywhere else, OpenAI OpCo, LLC, with its registered office at 1455 Third "
        "Street, San Francisco, California 94158, United States, is the controller",
        line=217,
    ),
)

STEP = Step(
    slug="chatgpt",
    order=110,
    kind=Kind.SWITCH,
    platform=platforms.OPENAI,
    title=_("Switch off ChatGPT’s training"),
    subject=_("ChatGPT’s training"),
    lead=BY_DEFAULT,
    summary=(
        claim(
            "chatgpt-trains-on-chats",
            _("OpenAI uses what you share with ChatGPT to train the models behind it."),
            Quotation(
                "chatgpt-policy",
                "When you use our services for individuals such as ChatGPT […] we may use your "
                "content to train our models.",
                line=265,
            ),
            Quotation(
                "chatgpt-victorosondu",
                "OpenAI may use content you've shared with ChatGPT, including chats and saved "
                "memories, to help improve its models.",
                line=18,
            ),
        ),
        claim(
            "chatgpt-once-off",
            _(
                "Once the switch is off, new conversations are no longer used for that. The setting holds on all your devices."
            ),
            Quotation(
                "chatgpt-policy",
                "Once you opt out, new conversations will not be used to train our models.",
                line=267,
            ),
            Quotation(
                "chatgpt-help",
                "Once you turn off model training, the setting applies to your entire account. It "
                "doesn’t matter which device you’re using.",
            ),
            Quotation(
                "chatgpt-victorosondu",
                "Switch it off and new conversations aren't used for training. […] It applies to "
                "your whole account, whichever device you're signed in on",
                line=18,
            ),
            Quotation(
                "chatgpt-terms",
                "you have the option to opt out by updating your account settings",
                line=83,
            ),
        ),
        claim(
            "chatgpt-history-stays",
            _("Your history stays: it no longer depends on this switch."),
            Quotation(
                "chatgpt-help",
                "Chat history & model training” has been replaced with two separate features: "
                "Temporary Chats and Improve the model for everyone. […] Your conversations will "
                "still appear in your chat history but won't be used to train ChatGPT.",
            ),
        ),
    ),
    actions=(SWITCH,),
    verify=_("Go back to the list of settings: the row should now read “Off”."),
    used=(
        claim(
            "chatgpt-data-chats",
            _("Your conversations"),
            Quotation(
                "chatgpt-policy",
                "improves by further training on the conversations people have with it",
                line=260,
            ),
            Quotation(
                "chatgpt-victorosondu",
                "content you've shared with ChatGPT, including chats and saved memories",
                line=18,
            ),
        ),
        claim(
            "chatgpt-data-uploads",
            _("Files and images that you give it; OpenAI’s policy also names audio"),
            Quotation(
                "chatgpt-policy",
                "your prompts and other content you upload, such as files […] images […] audio "
                "and video",
                line=56,
            ),
            Quotation(
                "chatgpt-policy",
                "we may use Content you provide us to improve our Services, for example to "
                "train the models that power ChatGPT",
                line=88,
            ),
        ),
        claim(
            "chatgpt-data-connected",
            _("Data from services that you have connected, with some exceptions"),
            Quotation("chatgpt-policy", "and data from connected services", line=56),
            Quotation(
                "chatgpt-list",
                "We do not train our generalized models on data directly from connected Google "
                "apps or derivations of that data […] except",
            ),
        ),
        claim(
            "chatgpt-data-memories",
            _("Memories that it has saved"),
            Quotation("chatgpt-victorosondu", "including chats and saved memories", line=18),
            "chatgpt-list",
        ),
        claim(
            "chatgpt-data-transcripts",
            _("Transcripts of what you say aloud, and your custom instructions"),
            Quotation(
                "chatgpt-list",
                "new conversations, Voice transcripts, ChatGPT Record transcripts and canvases",
            ),
            Quotation(
                "chatgpt-list",
                "Information from your use of custom instructions will also be used to improve "
                "model performance.",
            ),
        ),
    ),
    not_used=(
        claim(
            "chatgpt-excludes-work",
            _(
                "Business (formerly Team) and Enterprise accounts, and the API (for programs), by default"
            ),
            Quotation(
                "chatgpt-policy",
                "By default, we do not train on any inputs or outputs from our products for "
                "business users, including ChatGPT Team, ChatGPT Enterprise, and the API.",
                line=276,
            ),
            Quotation(
                "chatgpt-tomsguide",
                "Seuls les abonnés ChatGPT Team et ChatGPT Enterprise ainsi que les utilisateurs "
                "de la plateforme d’API sont épargnés.",
            ),
            Quotation(
                "chatgpt-list",
                "By default, OpenAI does not use content from ChatGPT Business, Enterprise, Edu, "
                "or ChatGPT for Healthcare workspaces to train its models.",
            ),
        ),
        claim(
            "chatgpt-excludes-edu",
            _("Edu accounts, of schools and universities, by default"),
            Quotation(
                "chatgpt-list",
                "By default, OpenAI does not use content from ChatGPT Business, Enterprise, Edu, "
                "or ChatGPT for Healthcare workspaces to train its models.",
            ),
        ),
        claim(
            "chatgpt-excludes-temporary",
            _("Temporary chats"),
            Quotation(
                "chatgpt-policy",
                "Chats from Temporary Chat won’t appear in history, use or create memories, or "
                "be used to train our models.",
                line=269,
            ),
            "chatgpt-help",
        ),
    ),
    limits=(
        claim(
            "chatgpt-limits-not-undone",
            _("It acts on new conversations only: what has already been used stays used."),
            Quotation(
                "chatgpt-policy",
                "Once you opt out, new conversations will not be used to train our models.",
                line=267,
            ),
            Quotation(
                "chatgpt-victorosondu",
                "opting out covers what comes next, not what's already been used",
                line=20,
            ),
            Quotation(
                "chatgpt-help-older", "This opt out will apply on a going-forward basis only."
            ),
        ),
        RATING,
        claim(
            "chatgpt-limits-still-kept",
            _("OpenAI still keeps your conversations, and still watches them for abuse."),
            Quotation(
                "chatgpt-policy",
                "to protect the security of our systems and Services, including by monitoring "
                "any Content submitted or exchanged on our platforms",
                line=83,
            ),
            Quotation(
                "chatgpt-policy",
                "Information we retain until you delete it: […] you can delete specific, or all, "
                "of your ChatGPT conversations",
                line=110,
            ),
        ),
    ),
    more=(
        claim(
            "chatgpt-row-opens-a-page",
            _(
                "The row only shows “On” or “Off”: tapping it and going back changes nothing. A tester found this in August 2026, on a paid account."
            ),
            Quotation(
                "chatgpt-victorosondu",
                "The row isn't a switch. It shows the current state and a chevron, and the "
                "actual control is on the page it opens. Tapping the row and backing out changes "
                "nothing.",
                line=30,
            ),
        ),
        claim(
            "chatgpt-either-way",
            _(
                "The switch or the request form “Do not train on my content”: either is enough, says one list, quoting OpenAI."
            ),
            Quotation(
                "chatgpt-list",
                "Either option is sufficient for ChatGPT conversations and Codex tasks. You "
                "don't need to do both.",
            ),
        ),
        claim(
            "chatgpt-without-account",
            _("Without an account, the same switch is in the settings of ChatGPT’s page."),
            Quotation(
                "chatgpt-stellarsand",
                "If you're using ChatGPT without an account, click on `Settings` from the left "
                "menu > Data controls […] Improve the model for everyone: Off",
                line=3,
            ),
            Quotation(
                "chatgpt-help",
                "When you're signed out, you can choose if your chats are used to help train "
                "ChatGPT",
            ),
            "chatgpt-list",
            "chatgpt-iphon",
        ),
        claim(
            "chatgpt-without-account-browser",
            _("Without an account, each browser keeps its own choice."),
            Quotation("chatgpt-list", "Signed-out: same toggle, saved per browser."),
        ),
        claim(
            "chatgpt-recordings",
            _(
                "Recordings of your voice or video go to training only if you turn on settings of their own, such as “Include your audio recordings”, says one list."
            ),
            Quotation(
                "chatgpt-list",
                "`Include your audio recordings` / `Include your video recordings` […] Off "
                "(opt-in). […] These are the only toggles that send actual audio and video "
                "rather than transcripts.",
            ),
        ),
        KEPT,
        claim(
            "chatgpt-temporary-30-days",
            _(
                "A temporary chat is deleted within 30 days, unless OpenAI has to keep it for safety or legal reasons."
            ),
            Quotation(
                "chatgpt-policy",
                "will be automatically deleted within 30 days (unless we have to retain them for "
                "safety or legal reasons, as described further below)",
                line=111,
            ),
            Quotation(
                "chatgpt-help", "Temporary Chats are deleted from our systems after 30 days."
            ),
        ),
        claim(
            "chatgpt-codex-environments",
            _(
                "Codex, OpenAI’s tool for programmers, has a setting of its own, “Include environments”, which this switch does not change."
            ),
            Quotation(
                "chatgpt-list",
                "Changing your ChatGPT setting or opting out through the Privacy Portal does not "
                "change that setting.",
            ),
        ),
        claim(
            "chatgpt-public-web",
            _(
                "The switch is about what you share with ChatGPT. OpenAI also trains on what is public on the web: its policy leads to a notice on your rights there."
            ),
            Quotation(
                "chatgpt-policy",
                "We also collect information from other sources, like information that is "
                "publicly available on the internet, to develop the models that power our "
                "Services.",
                line=71,
            ),
            Quotation(
                "chatgpt-policy",
                "For information on how to exercise your rights with respect to data we have "
                "collected from the internet to train our models",
                line=171,
            ),
        ),
        claim(
            "chatgpt-minimum-age",
            _("OpenAI’s minimum age is 13; under 18, a parent or guardian has to agree."),
            Quotation(
                "chatgpt-policy",
                "Our Services are not directed to, or intended for, children under 13. […] Users "
                "under 18 must have permission from their parent or guardian to use our Services.",
                line=176,
            ),
        ),
        claim(
            "chatgpt-teens-default",
            _(
                "For teenagers whose account is linked to a parent’s, one list quotes OpenAI’s page for parents: the switch is on by default."
            ),
            Quotation("chatgpt-list", "Improve the model for everyone … Default: Enabled."),
        ),
        claim(
            "chatgpt-since-2023",
            _(
                "The first switch came on 25 April 2023, and then switched off the history as well."
            ),
            Quotation(
                "chatgpt-blogdumoderateur",
                "OpenAI a annoncé ce mercredi 25 avril l’arrivée d’une nouvelle fonctionnalité "
                "permettant de désactiver l’historique des conversations dans ChatGPT. […] leurs "
                "nouveaux prompts ne sont pas utilisés pour l’entrainement du modèle d’IA",
            ),
            Quotation(
                "chatgpt-worldissmall",
                "permet aux utilisateurs de désactiver l’historique des discussions avec le robot. "
                "Cette nouvelle fonctionnalité a été introduite le 25 avril par Sam Altman",
            ),
        ),
        IRELAND,
        ELSEWHERE,
        WHERE_TO_OBJECT,
        BY_EMAIL,
        claim(
            "chatgpt-authorities",
            _(
                "For complaints, OpenAI’s policy for Europe names the Irish regulator (DPC) or the one of your country, the ICO for the United Kingdom, and the FDPIC for Switzerland."
            ),
            Quotation(
                "chatgpt-policy",
                "If you reside in the European Economic Area, you can reach out to the Irish "
                "Data Protection Commission […] as our lead supervisory authority, or your local "
                "supervisory authority […] If you reside in the UK, you can reach out to the "
                "Information Commissioner’s Office […] If you reside in Switzerland, you can "
                "reach out to the Federal Data Protection and Information Commissioner",
                line=163,
            ),
        ),
        claim(
            "chatgpt-cnil-guide",
            _(
                "The French regulator, the CNIL, published a guide to objecting on 16 October 2025, with ChatGPT in it. It does not say whether the training is lawful."
            ),
            Quotation(
                "cnil-guide",
                "Sans se prononcer sur la conformité au règlement général sur la protection des "
                "données (RGPD) de ces différentes plateformes, la CNIL a créé un mode d'emploi "
                "[…] ChatGPT d'Open AI",
            ),
        ),
    ),
    disagreements=("chatgpt-section-in-french",),
    rules=(
        Rule(
            regions=(Region.EU, Region.UK, Region.CH),
            verdict=Verdict.APPLIES,
            seen_in="chatgpt-policy",
            lead=LEGAL_BASIS,
            reasons=(RIGHT_TO_OBJECT,),
        ),
        Rule(
            regions=(Region.CA, Region.HK, Region.US, Region.OTHER),
            verdict=Verdict.APPLIES,
            seen_in="chatgpt-list",
            lead=BY_DEFAULT,
        ),
    ),
    glance=Glance(default=BY_DEFAULT, who=WHO, kept=KEPT, rating=RATING),
)

CONTROLS = claim(
    "chatgpt-section-controls",
    _(
        "“Contrôles des données”, say a list of subscriptions of September 2026 and a Canadian guide of October 2026."
    ),
    FRENCH_PATH,
    Quotation(
        "chatgpt-canadian-guide",
        "ChatGPT : Contrôles des données → « Améliorer le modèle pour tous ».",
    ),
    FRENCH_SETUP,
)
MANAGEMENT = claim(
    "chatgpt-section-management",
    _(
        "“Gestion des données”, say L’Internaute and an app that imitates ChatGPT’s settings in French."
    ),
    FRENCH_PATH_IN_THE_PRESS,
    Quotation("chatgpt-screen", "Gestion des données"),
)
DISAGREEMENTS = (
    Disagreement(
        slug="chatgpt-section-in-french",
        topic=_("What ChatGPT’s section is called in French"),
        sides=(CONTROLS, MANAGEMENT),
        wording=_("“Contrôles des données” (or “Gestion des données”)."),
        rests_on=(CONTROLS, MANAGEMENT),
    ),
)

OPENAI_IRELAND = Recipient(
    name="OpenAI Ireland Limited",
    lines=(
        "1st Floor, The Liffey Trust Centre",
        "117-126 Sheriff Street Upper",
        _("Dublin 1, D01 YC43, Ireland"),
    ),
    claims=(IRELAND,),
)
OPENAI_OPCO = Recipient(
    name="OpenAI OpCo, LLC",
    lines=("1455 Third Street", _("San Francisco, California 94158, United States")),
    claims=(ELSEWHERE,),
)
SCOPE = _(
    "My objection covers everything that you use for this: my conversations, my files, images and audio, and data from services that I connected."
)
BY_POLICY = _(
    "I object to the use of my personal data to train your models. You rely on legitimate interest for this, and your privacy policy for Europe gives me the right to object."
)
CORRESPONDENT = Correspondent(
    platform=platforms.OPENAI,
    sending=(WHERE_TO_OBJECT, BY_EMAIL),
    links=(PORTAL,),
    fallbacks=(REQUEST_FORM, WEB_NOTICE),
    objections=(
        Objection(
            regions=(Region.EU,),
            reasons=(ARTICLE, RESTRICTION, RIGHT_TO_OBJECT),
            recipient=OPENAI_IRELAND,
            opening=_(
                "Under Article 21(1) of the General Data Protection Regulation (GDPR), I object to the use of my personal data to train the models behind ChatGPT. Until you have weighed my objection, please restrict this use (Article 18(1)(d))."
            ),
            scope=SCOPE,
        ),
        Objection(
            regions=(Region.UK,),
            reasons=(RIGHT_TO_OBJECT,),
            recipient=OPENAI_OPCO,
            opening=BY_POLICY,
            scope=SCOPE,
        ),
        Objection(
            regions=(Region.CH,),
            reasons=(RIGHT_TO_OBJECT,),
            recipient=OPENAI_IRELAND,
            opening=BY_POLICY,
            scope=SCOPE,
        ),
        Objection(
            regions=(Region.CA, Region.HK, Region.US, Region.OTHER),
            reasons=(BY_DEFAULT,),
            links=(REQUEST_FORM,),
            fallbacks=(PORTAL,),
        ),
    ),
)
