"""Gemini’s switch “Keep Activity”."""

from datetime import date
from functools import partial

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.correspondence import Correspondent, Objection, Recipient
from optout.catalogue.evidence import (
    Quotation,
    Source,
    SourceKind,
    claim,
    unconfirmed,
)
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
        "cdn.clickthis.blog",
        "conductatlas.com",
        "github.com",
        "support.google.com",
        "unanswered.io",
        "www.bgr.com",
        "www.blogdumoderateur.com",
        "www.clubic.com",
    }
)

_google = partial(Source, kind=SourceKind.PLATFORM, language="en", origin="Google")
_press = partial(Source, kind=SourceKind.PRESS, language="en")
_community = partial(Source, kind=SourceKind.COMMUNITY, language="en")
_unnamed = partial(Source, kind=SourceKind.COMMUNITY, origin="")

SOURCES = (
    _google(
        "gemini-notice",
        "Google",
        _("Privacy Policy, Gemini Apps Privacy Notice and Privacy Hub, in one file"),
        url="https://support.google.com/gemini/answer/13594961",
        copy="https://github.com/OpenTermsArchive/genai-eu-versions"
        "/blob/df455ce9b77c2e1439ebf53c6cbf5ca6cb65ef35"
        "/Google%20Generative%20AI%20Services/Privacy%20Policy.md",
        read_on=date(2026, 8, 18),
        note=_("The notice was updated on 29 June 2026, the hub on 10 August 2026."),
    ),
    _google(
        "gemini-help",
        "Google",
        "Manage & delete your Gemini Apps activity",
        url="https://support.google.com/gemini/answer/13278892",
        note=_("An archived page without a date, for iPhone and iPad."),
    ),
    _press(
        "gemini-bgr",
        "BGR",
        _("How to stop Gemini from training on your data"),
        url="https://www.bgr.com/1939066/how-to-stop-google-gemini-training-personal-data/",
    ),
    _press(
        "gemini-blogdumoderateur",
        "Blog du Modérateur",
        "Gemini se dote d’une mémoire automatique et de chats temporaires",
        language="fr",
        url="https://www.blogdumoderateur.com/gemini-memoire-automatique-chats-temporaires",
        published_on=date(2025, 8, 13),
    ),
    _press(
        "gemini-clubic",
        "Clubic",
        _("How to switch Gemini off on Android"),
        language="fr",
        url="https://www.clubic.com/"
        "actualite-573567-comment-desactiver-gemini-sur-android-et-pourquoi-ca-peut-etre-utile.html",
        note=_("Of 2025, with screenshots."),
    ),
    _press(
        "gemini-unanswered",
        "unanswered.io",
        _("How to stop Gemini from using your data"),
        url="https://unanswered.io/guide/how-to-stop-google-gemini-from-using-your-data",
    ),
    _press(
        "gemini-clickthis",
        "clickthis.blog",
        _("How to keep Gemini from training on your data"),
        url="https://cdn.clickthis.blog/"
        "how-to-safeguard-your-gemini-interactions-from-googles-ai-training-use",
    ),
    _press(
        "gemini-conductatlas",
        "ConductAtlas",
        "Gemini Apps Activity Control and Its Limitations",
        url="https://conductatlas.com/platform/google-gemini/gemini-apps-privacy-notice/"
        "gemini-apps-activity-control-and-its-limitations/",
    ),
    _community(
        "gemini-victorosondu",
        "VictorOsondu/ai-data-privacy-playbook",
        "Google Gemini — where the privacy controls are",
        copy="https://github.com/VictorOsondu/ai-data-privacy-playbook"
        "/blob/5b591b6c1ee36e36d6eaa7d24ed060305f577e81/controls/gemini.md",
        read_on=date(2026, 8, 8),
        origin="VictorOsondu",
        note=_("Written from Google’s page, not in front of an account."),
    ),
    _community(
        "gemini-stellarsand",
        "StellarSand/privacy-settings",
        "Disable Gemini Apps Activity",
        copy="https://github.com/StellarSand/privacy-settings"
        "/blob/83f394e86c306c94b3efc1739e72d45db503de41/Privacy%20Settings/Google-Account.md",
        read_on=date(2026, 6, 20),
        origin="StellarSand",
    ),
    _unnamed(
        "gemini-list",
        _("A public list of AI settings"),
        _("Entry on Gemini"),
        language="en",
        published_on=date(2026, 10, 2),
    ),
    _unnamed(
        "gemini-guide",
        _("A public guide to AI tools"),
        "Find your tool. Change the setting.",
        language="en",
        note=_("Written in 2026, without a date."),
    ),
    _unnamed(
        "gemini-canadian-guide",
        _("A Canadian guide to using AI safely, in French and English"),
        _("Privacy settings to check"),
        language="fr",
        published_on=date(2026, 10, 1),
        day_known=False,
    ),
    _unnamed(
        "gemini-voice-notes",
        _("The manual of a public program, in French"),
        _("Opening it by voice with Gemini"),
        language="fr",
    ),
    _unnamed(
        "gemini-tools",
        _("A public list of AI tools, in French"),
        _("Entry on Gemini"),
        language="fr",
        published_on=date(2026, 10, 4),
    ),
    _unnamed(
        "gemini-analysis",
        _("A public analysis in French"),
        _("On AI trained by those who use it for free"),
        language="fr",
        published_on=date(2026, 6, 21),
    ),
)


def _wording(language: str, text: str, *evidence: str | Quotation) -> Wording:
    return Wording(language=language, text=text, evidence=evidence)


FRENCH_NAMES = Quotation(
    "gemini-canadian-guide",
    "Gemini : « Activité dans les applis Gemini » / « Conserver l'activité ».",
)
FRENCH_MENU = Quotation(
    "gemini-voice-notes",
    "vérifier que « Conserver l'activité » est activé dans le menu Activité",
)
ON_THE_WEB = Quotation(
    "gemini-guide", "On the website, go to Menu → Settings & help → Activity → Turn off."
)
ON_A_PHONE = Quotation(
    "gemini-help",
    "At the top, tap your Profile picture or initial […] Gemini Apps Activity.",
)
IN_FRENCH_IN_2025 = Quotation(
    "gemini-clubic",
    "Lancez donc l'application Gemini, tapotez sur votre photo de profil en haut à droite, puis "
    "foncez vers la seconde ligne intitulée « Activité dans les applications ». […] Appuyez "
    "ensuite sur « Désactiver », puis confirmez avec « Désactiver et supprimer l'activité ».",
)
NOT_USED_ONCE_OFF = Quotation(
    "gemini-notice",
    "Your future chats won’t appear in your Activity, and won’t be used to train our AI models, "
    "unless you choose to send Google feedback.",
    line=1144,
)

SETTINGS_AND_HELP = Label(
    wordings=(
        _wording(
            "en",
            "Settings & help",
            ON_THE_WEB,
            Quotation("gemini-help", "At the top, tap Menu […] Settings & help […] Activity"),
            Quotation("gemini-clickthis", "then dive into Settings & help, followed by Activity"),
            "gemini-list",
        ),
    )
)
ACTIVITY = Label(
    wordings=(
        _wording(
            "en",
            "Activity",
            ON_THE_WEB,
            Quotation("gemini-help", "At the top, tap Menu […] Settings & help […] Activity"),
            Quotation("gemini-clickthis", "then dive into Settings & help, followed by Activity"),
        ),
        _wording("fr", "Activité", FRENCH_MENU),
    )
)
ACTIVITY_PAGE = Label(
    wordings=(
        _wording(
            "en",
            "Gemini Apps Activity",
            ON_A_PHONE,
            Quotation(
                "gemini-victorosondu",
                "Gemini app → profile picture → Gemini Apps Activity",
                line=11,
            ),
            Quotation("gemini-stellarsand", "Go to [Gemini Apps Activity]", line=98),
            "gemini-list",
        ),
        _wording(
            "fr",
            "Activité dans les applications Gemini",
            Quotation(
                "gemini-tools",
                "Regarde les paramètres « Activité dans les applications Gemini » pour savoir ce "
                "qui est conservé.",
            ),
        ),
    ),
    variants=(
        _wording(
            "fr",
            "Activité dans les applis Gemini",
            FRENCH_NAMES,
            Quotation("gemini-analysis", "Activité dans les applis Gemini, avec revue humaine"),
        ),
        _wording("fr", "Activité dans les applications", IN_FRENCH_IN_2025),
    ),
)
KEEP_ACTIVITY = Label(
    wordings=(
        _wording(
            "en",
            "Keep Activity",
            Quotation("gemini-notice", "What does the Keep Activity setting control?", line=826),
            Quotation("gemini-victorosondu", "`Keep Activity`", line=9),
            Quotation("gemini-help", "turn off Keep Activity in My Activity at any time"),
            "gemini-list",
        ),
        _wording("fr", "Conserver l’activité", FRENCH_NAMES, FRENCH_MENU),
    ),
    variants=(
        _wording(
            "en",
            "Gemini Apps Activity",
            Quotation(
                "gemini-victorosondu",
                "previously called `Gemini Apps Activity`, and both names are still in "
                "circulation",
                line=9,
            ),
        ),
    ),
)
TURN_OFF = Label(
    wordings=(
        _wording(
            "en",
            "Turn off",
            Quotation("gemini-stellarsand", "> Turn off > Turn off and delete activity", line=98),
            Quotation(
                "gemini-unanswered",
                "click Turn off and choose Turn off or Turn off and delete activity",
            ),
            ON_THE_WEB,
        ),
        _wording("fr", "Désactiver", IN_FRENCH_IN_2025),
    )
)

SETTING = (
    Row(gesture=Gesture.SWITCH, label=KEEP_ACTIVITY, hint=_("Switch it off")),
    Row(
        gesture=Gesture.CHOOSE,
        label=TURN_OFF,
        hint=_("You are then asked whether to delete your past activity as well"),
    ),
)
OBJECTION_FORM = Link(
    text=_("Google’s form to object, or to have a wrong answer about you corrected"),
    url="https://support.google.com/legal/troubleshooter/1114905?#ts=1115658%2C13380504",
    evidence=(
        Quotation(
            "gemini-notice",
            "https://support.google.com/legal/troubleshooter/1114905?#ts=1115658%2C13380504",
            line=1025,
        ),
    ),
)
HELP = Link(
    text=_("Google’s page on managing and deleting Gemini’s activity"),
    url="https://support.google.com/gemini/answer/13278892",
    evidence=(
        Quotation("gemini-notice", "https://support.google.com/gemini/answer/13278892", line=1155),
        Quotation("gemini-list", "https://support.google.com/gemini/answer/13278892"),
    ),
)
SWITCH = Action(
    title=_("The switch"),
    links=(
        Link(
            text=_("Open the setting on Google"),
            url="https://myactivity.google.com/product/gemini",
            evidence=(
                Quotation(
                    "gemini-notice", "https://myactivity.google.com/product/gemini", line=948
                ),
                Quotation(
                    "gemini-victorosondu",
                    "https://myactivity.google.com/product/gemini",
                    line=10,
                ),
                Quotation(
                    "gemini-stellarsand",
                    "https://myactivity.google.com/product/gemini",
                    line=98,
                ),
                "gemini-list",
            ),
        ),
    ),
    fallbacks=(HELP, OBJECTION_FORM),
    phone=MenuPath(
        rows=(
            Row(gesture=Gesture.PHOTO, text=_("Your photo or initial, in the Gemini app")),
            Row(gesture=Gesture.OPEN, label=ACTIVITY_PAGE),
            *SETTING,
        ),
        evidence=(
            ON_A_PHONE,
            Quotation(
                "gemini-victorosondu",
                "Gemini app → profile picture → Gemini Apps Activity",
                line=11,
            ),
            Quotation(
                "gemini-guide",
                "On mobile, go to Menu → Profile → Gemini Apps Activity → Turn off.",
            ),
            IN_FRENCH_IN_2025,
            "gemini-list",
        ),
    ),
    computer=MenuPath(
        rows=(
            Row(gesture=Gesture.MENU, text=_("The menu, on gemini.google.com")),
            Row(gesture=Gesture.SETTINGS, label=SETTINGS_AND_HELP),
            Row(gesture=Gesture.OPEN, label=ACTIVITY),
            *SETTING,
        ),
        evidence=(
            Quotation(
                "gemini-clickthis",
                "you’ll need to click the Menu icon at the top left, then dive into Settings & "
                "help, followed by Activity",
            ),
            ON_THE_WEB,
            Quotation("gemini-help", "At the top, tap Menu […] Settings & help […] Activity"),
            "gemini-list",
        ),
    ),
)

BY_DEFAULT = claim(
    "gemini-on-by-default",
    _(
        "It is on by default in personal accounts of people aged 18 or over, until you switch it off."
    ),
    Quotation("gemini-list", "If you're aged 18 or over, Keep activity is on by default."),
    Quotation("gemini-victorosondu", "On for personal Google accounts", line=12),
    Quotation("gemini-unanswered", "Keep Activity is on by default if you are 18 or over."),
)
WORK_ACCOUNTS = claim(
    "gemini-excludes-work",
    _(
        "Conversations in work and school accounts, which are under other terms; their administrator decides on the setting"
    ),
    Quotation(
        "gemini-notice",
        "If you have a work or school Google Account, your use of Gemini Apps may be subject to "
        "different data handling terms.",
        line=1014,
    ),
    Quotation(
        "gemini-help",
        "If you use Gemini Apps with a work or school account, your Gemini Apps Activity is "
        "controlled by your Google Workspace administrator.",
    ),
    Quotation(
        "gemini-list",
        "Your chats and uploaded files in Gemini Apps won't be reviewed by human reviewers or "
        "otherwise used to improve generative AI models.",
    ),
)
WHO = claim(
    "gemini-who",
    _(
        "Personal accounts of people aged 18 or over; for work and school accounts, the administrator decides."
    ),
    Quotation(
        "gemini-help",
        "If you use Gemini Apps with a work or school account, your Gemini Apps Activity is "
        "controlled by your Google Workspace administrator.",
    ),
    Quotation("gemini-list", "If you're aged 18 or over, Keep activity is on by default."),
)
RATING = claim(
    "gemini-limits-feedback",
    _(
        "A thumb up or down sends your last 24 hours of conversations with it, even with the switch off. People read them, Google uses them to improve its AI, and they are kept for up to 3 years."
    ),
    Quotation(
        "gemini-notice",
        "If Keep Activity is off and you choose to submit feedback, Google collects and uses the "
        "following data […] the last 24 hours of your chats […] Reviewed by specially trained "
        "teams. […] Google uses this data to provide, improve, and develop Google products, "
        "services, and machine-learning technologies. […] Retained for up to 3 years.",
        line=1101,
    ),
    Quotation(
        "gemini-list",
        "One thumbs-down sends your last 24 hours of conversation into the human-review and "
        "3-year-retention path — even if `Keep Activity` is off and even in a Temporary Chat",
    ),
)
KEPT = claim(
    "gemini-kept",
    _(
        "Conversations are kept for 18 months by default; for 72 hours with the switch off; for up to 3 years once a person has reviewed them."
    ),
    Quotation("gemini-notice", "from the default of 18 months", line=965),
    Quotation("gemini-notice", "Future chats are still saved for 72 hours", line=1144),
    Quotation("gemini-notice", "they are retained for up to three years", line=966),
    Quotation("gemini-victorosondu", "Chats are still retained for 72 hours.", line=28),
    Quotation("gemini-unanswered", "auto-deletes after 18 months unless you change this period"),
)
KEPT_72_HOURS = claim(
    "gemini-72-hours",
    _("With the switch off, Google still keeps each conversation with your account for 72 hours."),
    Quotation(
        "gemini-notice",
        "Temporary chats and chats you have when Keep Activity is off are retained with your "
        "account for 72 hours",
        line=1094,
    ),
    Quotation("gemini-victorosondu", "Chats are still retained for 72 hours.", line=28),
    Quotation("gemini-stellarsand", "it’s still stored for up to 72 hours", line=102),
    "gemini-list",
)
LEGAL_BASIS = claim(
    "gemini-legal-basis",
    _(
        "It is on by default, from the age of 18: where the law of the EU or the United Kingdom applies, Google relies on legitimate interest, a legal ground that needs no consent."
    ),
    Quotation(
        "gemini-notice",
        "Processing this information for this purpose is necessary for the legitimate interests "
        "of Google and our users in: […] (such as using chats to improve models and Gemini "
        "Apps' responses for safety and accuracy)",
        line=1048,
    ),
    Quotation(
        "gemini-notice",
        "using information about your activity in our services, like your interactions with "
        "Gemini Apps, to train and improve machine learning models",
        line=421,
    ),
    Quotation("gemini-list", "If you're aged 18 or over, Keep activity is on by default."),
)
RIGHT_TO_OBJECT = claim(
    "gemini-right-to-object",
    _(
        "Google says that you may have the right to object, under privacy laws such as the GDPR, and has a form for it."
    ),
    Quotation(
        "gemini-notice",
        "Under certain privacy laws, including the General Data Protection Regulation in the EU, "
        "you may have the right to: […] Object to the processing of your personal data […] To "
        "exercise these rights, you can create a request in our Help Center",
        line=1020,
    ),
)
IRELAND = claim(
    "gemini-ireland-responsible",
    _(
        "In the European Economic Area and Switzerland, Google Ireland Limited in Dublin provides Gemini and is responsible for training on your data."
    ),
    Quotation(
        "gemini-notice",
        "Google Ireland Limited for users of Google services based in the European Economic Area "
        "or Switzerland, located at Gordon House, Barrow Street, Dublin 4, Ireland. […] Google "
        "Ireland Limited is the data controller responsible for processing information to train "
        "Google’s AI models",
        line=400,
    ),
    Quotation(
        "gemini-notice",
        "Gemini Apps are provided by Google Ireland Limited in the European Economic Area and "
        "Switzerland and by Google LLC everywhere else.",
        line=877,
    ),
)
FORM_ASKS_FOR = claim(
    "gemini-form-screenshots",
    _(
        "Google’s form asks for screenshots of the data to be corrected or erased, the French regulator, the CNIL, noted in October 2025."
    ),
    Quotation(
        "archimag",
        '"un formulaire est à remplir dans lequel des captures d’écran des données personnelles à '
        'corriger et/ou effacer sont à fournir" précise la Cnil',
    ),
)
UNITED_KINGDOM = claim(
    "gemini-uk-responsible",
    _(
        "In the United Kingdom, Google LLC in Mountain View, California, is responsible for your data."
    ),
    Quotation(
        "gemini-notice",
        "Google LLC for users of Google services based in the United Kingdom, located at 1600 "
        "Amphitheatre Parkway, Mountain View, California 94043, USA.",
        line=401,
    ),
)

STEP = Step(
    slug="gemini",
    order=120,
    kind=Kind.SWITCH,
    platform=platforms.GOOGLE,
    title=_("Switch off Gemini’s training"),
    subject=_("Gemini’s training"),
    lead=BY_DEFAULT,
    summary=(
        claim(
            "gemini-trains-on-activity",
            _(
                "Google uses what you say to Gemini and share with it to improve its services and train AI models, with the help of people who read some of it."
            ),
            Quotation(
                "gemini-notice",
                "Google uses your activity to provide, develop, and improve its services "
                "(including training generative AI models), as well as to protect Google, its "
                "users, and the public with the help of human reviewers.",
                line=1130,
            ),
            Quotation(
                "gemini-victorosondu",
                "can be used to improve Google's services, model training included",
                line=19,
            ),
            "gemini-list",
        ),
        claim(
            "gemini-once-off",
            _(
                "Once the setting is off, new conversations no longer train Google’s AI models, and people no longer read them to improve its services, unless you send feedback."
            ),
            NOT_USED_ONCE_OFF,
            Quotation(
                "gemini-notice",
                "To stop your future chats from being reviewed to improve Google services, turn "
                "off your Keep Activity setting.",
                line=1084,
            ),
            Quotation(
                "gemini-victorosondu",
                "Your future chats won't appear in your Activity, and won't be used to train our "
                "AI models, unless you choose to send Google feedback.",
                line=21,
            ),
            Quotation(
                "gemini-clubic",
                "Google arrête aussi de faire examiner vos échanges par des humains, et de nourrir "
                "ses algorithmes avec vos petits secrets.",
            ),
            "gemini-list",
        ),
    ),
    actions=(SWITCH,),
    verify=_(
        "Open the page again: it should offer to turn the setting on. New conversations do not appear there."
    ),
    used=(
        claim(
            "gemini-data-chats",
            _("Your conversations"),
            Quotation(
                "gemini-notice",
                "Your chats and what you share with Gemini (like files, videos, screens, and "
                "photos) will be saved in your Activity.",
                line=1124,
            ),
            Quotation("gemini-victorosondu", "your Gemini conversations", line=19),
            "gemini-list",
        ),
        claim(
            "gemini-data-files",
            _("Files, photos and screens that you share with it"),
            Quotation(
                "gemini-notice",
                "what you share with Gemini (like files, videos, screens, and photos)",
                line=1124,
            ),
            Quotation(
                "gemini-list",
                "Every prompt, response, uploaded file, image, video, screen share, Gemini Live "
                "transcript",
            ),
        ),
        claim(
            "gemini-data-live-transcripts",
            _("Transcripts of what you say to Gemini Live"),
            Quotation(
                "gemini-notice",
                "If Keep Activity is on, transcripts of your Live chats are used to improve "
                "Google services, including AI models.",
                line=1417,
            ),
            "gemini-list",
        ),
        claim(
            "gemini-data-websites-location",
            _("Info from websites that you visit with Gemini, and location information"),
            Quotation(
                "gemini-notice",
                "info from websites you visit with Gemini, product usage, and location info",
                line=1126,
            ),
            "gemini-list",
        ),
        claim(
            "gemini-data-connected-apps",
            _("Data from connected apps that enters a conversation"),
            Quotation(
                "gemini-notice",
                "Gemini saves and uses info from Connected Apps according to this notice, "
                "including to provide and improve Gemini Apps.",
                line=932,
            ),
            Quotation("gemini-victorosondu", "including data from apps you've connected", line=19),
        ),
    ),
    not_used=(
        claim(
            "gemini-excludes-recordings",
            _(
                "Your audio, and videos and shared screens of Gemini Live, unless you turn on a setting of their own"
            ),
            Quotation(
                "gemini-notice",
                "Your audio and Gemini Live videos and screenshares aren’t used to improve Google "
                "services by default.",
                line=1130,
            ),
            "gemini-list",
        ),
        claim(
            "gemini-excludes-temporary",
            _("Temporary chats, kept for 72 hours"),
            Quotation(
                "gemini-notice",
                "Temporary chats are not used to train Google’s AI models.",
                line=1099,
            ),
            Quotation(
                "gemini-list",
                "they won't be used to personalize your Gemini experience or train Google's AI "
                "models. They are kept for up to 72 hours.",
            ),
            "gemini-blogdumoderateur",
        ),
        WORK_ACCOUNTS,
    ),
    limits=(
        claim(
            "gemini-limits-not-undone",
            _("It acts on new conversations only: what has already been used stays used."),
            NOT_USED_ONCE_OFF,
            Quotation(
                "gemini-victorosondu",
                "Deleting history removes it from your view and from future use. Anything already "
                "used in training stays used.",
                line=39,
            ),
            Quotation("gemini-list", "turning it off is not retroactive"),
        ),
        RATING,
        claim(
            "gemini-limits-human-review",
            _(
                "People may still read new conversations, to protect Google, its users and the public."
            ),
            Quotation(
                "gemini-notice",
                "Even if your Keep Activity setting is off or you use temporary chats, Google "
                "still uses your chats to respond to you and help protect Google, our users, and "
                "the public, including with help from human reviewers.",
                line=1086,
            ),
        ),
    ),
    more=(
        KEPT_72_HOURS,
        claim(
            "gemini-reviewed-kept",
            _(
                "Conversations that people have already reviewed are kept for up to 3 years, apart from your account, even if you delete them."
            ),
            Quotation(
                "gemini-notice",
                "If you delete your activity, past chats already reviewed by service providers "
                "aren’t deleted because they aren’t connected to your Google Account. Instead, "
                "they’re retained for up to 3 years.",
                line=1148,
            ),
            Quotation(
                "gemini-victorosondu",
                "Those reviewed chats are disconnected from your account and kept for up to three "
                "years — and that isn't undone by turning Keep Activity off.",
                line=29,
            ),
            Quotation(
                "gemini-clickthis",
                "any conversations Google had to review could still stick around for up to three "
                "years, and you can’t delete those",
            ),
            "gemini-list",
        ),
        claim(
            "gemini-delete-past",
            _("You can delete your past conversations on the same page."),
            Quotation(
                "gemini-notice",
                "You can turn this setting off or review and delete your activity anytime in "
                "Gemini Apps Activity.",
                line=1134,
            ),
            Quotation(
                "gemini-unanswered",
                "click Turn off and choose Turn off or Turn off and delete activity",
            ),
        ),
        claim(
            "gemini-auto-delete",
            _(
                "With the switch on, activity is deleted after 18 months. On the same page you can make it 3 or 36 months, or never."
            ),
            Quotation(
                "gemini-notice",
                "Your activity is auto-deleted after 18 months. You can change this to 3 or 36 "
                "months, or choose not to auto-delete.",
                line=1134,
            ),
        ),
        claim(
            "gemini-cost-connected-apps",
            _(
                "What you lose: Gemini no longer keeps a history, and some connected apps, such as Google Workspace, no longer work with it."
            ),
            Quotation(
                "gemini-notice",
                "At this time, other Connected Apps like Google Workspace are unavailable if you "
                "turn off Keep Activity.",
                line=1315,
            ),
            Quotation(
                "gemini-notice", "Your future chats won’t appear in your Activity", line=1144
            ),
            "gemini-list",
        ),
        claim(
            "gemini-other-google-services",
            _(
                "The setting changes nothing in Google’s other services: Search, for one, has a switch of its own, Web & App Activity."
            ),
            Quotation(
                "gemini-notice",
                "Other settings like Web & App Activity or Location History may continue to save "
                "location and other data as part of your use of other Google services.",
                line=1150,
            ),
            Quotation(
                "gemini-list",
                "Search, AI Overviews and AI Mode queries land here, not in Gemini Apps Activity.",
            ),
        ),
        claim(
            "gemini-anonymised",
            _(
                "Google says that Gemini’s settings do not govern how it makes anonymised data from your conversations."
            ),
            Quotation(
                "gemini-notice",
                "Your Gemini settings don’t control processing of your chats to create "
                "anonymized data to improve Google services.",
                line=948,
            ),
            Quotation(
                "gemini-unanswered",
                "your data may still train Gemini in some form through anonymized processing",
            ),
        ),
        claim(
            "gemini-paid-plans",
            _("Google’s notice makes no difference between free use and a paid Google AI plan."),
            "gemini-notice",
        ),
        unconfirmed(
            "gemini-minors",
            _("No text that we read says what the setting is for people under 18."),
            "gemini-notice",
        ),
        claim(
            "gemini-former-name",
            _(
                "Until August or September 2025 the setting itself was called “Gemini Apps Activity”, which is now the name of its page."
            ),
            Quotation(
                "gemini-bgr",
                'the "Gemini Apps Activity" feature, which Google is about to call "Keep '
                'Activity" following a Gemini update',
            ),
            Quotation("gemini-victorosondu", "previously called `Gemini Apps Activity`", line=9),
            "gemini-list",
        ),
        claim(
            "gemini-uploads-since-2025",
            _(
                "With the switch on, a sample of what you upload has been used since 2 September 2025."
            ),
            Quotation(
                "gemini-list",
                "applying to uploads submitted from 2025-09-02 onward. […] a sample of your "
                "future uploads will be used to help improve Google services for everyone.",
            ),
        ),
        IRELAND,
        UNITED_KINGDOM,
        RIGHT_TO_OBJECT,
        FORM_ASKS_FOR,
        claim(
            "gemini-cnil-guide",
            _(
                "The CNIL published a guide to objecting on 16 October 2025, with Gemini in it. It does not say whether the training is lawful."
            ),
            Quotation(
                "cnil-guide",
                "Sans se prononcer sur la conformité au règlement général sur la protection des "
                "données (RGPD) de ces différentes plateformes, la CNIL a créé un mode d'emploi "
                "[…] Gemini de Google",
            ),
        ),
    ),
    disagreements=("gemini-page-in-french", "gemini-hours-kept"),
    rules=(
        Rule(
            regions=(Region.EU, Region.UK),
            verdict=Verdict.APPLIES,
            seen_in="gemini-notice",
            lead=LEGAL_BASIS,
        ),
        Rule(
            regions=(Region.CH,),
            verdict=Verdict.APPLIES,
            seen_in="gemini-notice",
            lead=BY_DEFAULT,
        ),
        Rule(
            regions=(Region.CA, Region.HK, Region.US, Region.OTHER),
            verdict=Verdict.APPLIES,
            seen_in="gemini-list",
            lead=BY_DEFAULT,
        ),
    ),
    glance=Glance(default=BY_DEFAULT, who=WHO, kept=KEPT, rating=RATING),
)

IN_THE_APPLICATIONS = claim(
    "gemini-page-applications",
    _("“Activité dans les applications Gemini”, says a list of AI tools of October 2026."),
    Quotation(
        "gemini-tools",
        "Regarde les paramètres « Activité dans les applications Gemini » pour savoir ce qui est "
        "conservé.",
    ),
)
IN_THE_APPLIS = claim(
    "gemini-page-applis",
    _(
        "“Activité dans les applis Gemini”, say a Canadian guide of October 2026 and an analysis of June 2026."
    ),
    FRENCH_NAMES,
    Quotation("gemini-analysis", "Activité dans les applis Gemini, avec revue humaine"),
)
THIRTY_SIX = claim(
    "gemini-36-hours",
    _("36 hours, says one site."),
    Quotation(
        "gemini-conductatlas",
        "even with it off, Google keeps conversations for up to 36 hours for safety reasons",
    ),
)
DISAGREEMENTS = (
    Disagreement(
        slug="gemini-page-in-french",
        topic=_("What Gemini’s page is called in French"),
        sides=(IN_THE_APPLICATIONS, IN_THE_APPLIS),
        wording=_(
            "Take the link. The page is called “Activité dans les applications Gemini” or “Activité dans les applis Gemini”."
        ),
        rests_on=(IN_THE_APPLICATIONS, IN_THE_APPLIS),
    ),
    Disagreement(
        slug="gemini-hours-kept",
        topic=_("How long Gemini keeps conversations with the switch off"),
        sides=(KEPT_72_HOURS, THIRTY_SIX),
        wording=_("72 hours."),
        rests_on=(KEPT_72_HOURS,),
    ),
)

GOOGLE_IRELAND = Recipient(
    name="Google Ireland Limited",
    lines=("Gordon House", "Barrow Street", _("Dublin 4, Ireland")),
    claims=(IRELAND,),
)
GOOGLE_LLC = Recipient(
    name="Google LLC",
    lines=(
        "1600 Amphitheatre Parkway",
        _("Mountain View, California 94043, United States"),
    ),
    claims=(UNITED_KINGDOM,),
)
SCOPE = _(
    "My objection covers everything that you use for this: my conversations with Gemini, what I share with it, their transcripts, and data from my connected apps."
)
CORRESPONDENT = Correspondent(
    platform=platforms.GOOGLE,
    sending=(FORM_ASKS_FOR,),
    links=(OBJECTION_FORM,),
    objections=(
        Objection(
            regions=(Region.EU,),
            reasons=(ARTICLE, RESTRICTION, RIGHT_TO_OBJECT),
            recipient=GOOGLE_IRELAND,
            opening=_(
                "Under Article 21(1) of the General Data Protection Regulation (GDPR), I object to the use of my personal data to train the AI models behind Gemini. Until you have weighed my objection, please restrict this use (Article 18(1)(d))."
            ),
            scope=SCOPE,
        ),
        Objection(
            regions=(Region.UK,),
            reasons=(
                claim(
                    "gemini-right-to-object-uk",
                    _(
                        "Where the law of the United Kingdom applies, Google’s Privacy Policy gives you the right to object."
                    ),
                    Quotation(
                        "gemini-notice",
                        "If European Union (EU) or United Kingdom (UK) data protection law applies "
                        "to the processing of your information […] You also have the right to "
                        "object to the processing of your information",
                        line=392,
                    ),
                ),
            ),
            recipient=GOOGLE_LLC,
            opening=_(
                "I object to the use of my personal data to train the AI models behind Gemini. You rely on legitimate interest for this, and your Privacy Policy gives me the right to object."
            ),
            scope=SCOPE,
        ),
        Objection(
            regions=(Region.CH,),
            reasons=(
                unconfirmed(
                    "gemini-right-to-object-switzerland",
                    _(
                        "Google has a form to object “under certain privacy laws”. It names the EU’s; we found no word on Switzerland’s."
                    ),
                    Quotation(
                        "gemini-notice",
                        "Under certain privacy laws, including the General Data Protection "
                        "Regulation in the EU, you may have the right to:",
                        line=1020,
                    ),
                ),
            ),
            recipient=GOOGLE_IRELAND,
            opening=_(
                "I object to the use of my personal data to train the AI models behind Gemini."
            ),
            scope=SCOPE,
        ),
        Objection(
            regions=(Region.CA, Region.HK, Region.US, Region.OTHER),
            reasons=(RIGHT_TO_OBJECT,),
            links=(OBJECTION_FORM,),
            fallbacks=(HELP,),
        ),
    ),
)
