"""The two training switches of the older Microsoft Copilot app, which the newer one lacks."""

from datetime import date
from functools import partial

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.evidence import Quotation, Source, SourceKind, claim, unconfirmed
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
        "joindeleteme.com",
        "privacygpt.lynicis.dev",
        "tipsmake.com",
        "www.microsoft.com",
        "www.phonandroid.com",
    }
)

_ARCHIVE = "https://github.com/OpenTermsArchive/genai-eu-versions/blob"

_microsoft = partial(Source, kind=SourceKind.PLATFORM, language="en", origin="Microsoft")
_press = partial(Source, kind=SourceKind.PRESS, language="en")
_community = partial(Source, kind=SourceKind.COMMUNITY, language="en")
_unnamed = partial(Source, kind=SourceKind.COMMUNITY, language="en", origin="")

SOURCES = (
    _microsoft(
        "microsoft-copilot-statement",
        "Microsoft",
        "Microsoft Privacy Statement",
        url="https://www.microsoft.com/en-us/privacy/privacystatement",
        copy=f"{_ARCHIVE}/91c9942f3fae8e8bd107681290a599f9d2b8d2aa"
        "/Microsoft%20Copilot/Privacy%20Policy.md",
        read_on=date(2026, 8, 3),
    ),
    _microsoft(
        "microsoft-copilot-terms",
        "Microsoft",
        "Microsoft Copilot Supplemental Terms of Use",
        url="https://www.microsoft.com/en-us/microsoft-copilot/for-individuals/termsofuse",
        copy=f"{_ARCHIVE}/ebbb8ec1583cea3c09c474b1b6f0e6ce1cec5238"
        "/Microsoft%20Copilot/Terms%20of%20Service.md",
        read_on=date(2026, 8, 17),
        note=_("In force since 18 August 2026."),
    ),
    _community(
        "microsoft-copilot-victorosondu",
        "VictorOsondu/ai-data-privacy-playbook",
        "Microsoft Copilot — where the privacy controls are",
        copy="https://github.com/VictorOsondu/ai-data-privacy-playbook"
        "/blob/5b591b6c1ee36e36d6eaa7d24ed060305f577e81/controls/copilot.md",
        read_on=date(2026, 8, 8),
        origin="VictorOsondu",
        note=_("On the older app."),
    ),
    _community(
        "microsoft-copilot-deleteme",
        "DeleteMe",
        "Microsoft Copilot Privacy Settings Guide",
        url="https://joindeleteme.com/ai-privacy-settings/microsoft-copilot-privacy-settings-guide/",
    ),
    _community(
        "microsoft-copilot-privacygpt",
        "PrivacyGPT",
        _("Its page on Microsoft"),
        url="https://privacygpt.lynicis.dev/company/microsoft",
    ),
    _press(
        "microsoft-copilot-tipsmake",
        "TipsMake",
        "Guide to controlling privacy settings on Copilot",
        url="https://tipsmake.com/guidelines-for-controlling-rights-okcms",
        published_on=date(2026, 3, 28),
    ),
    Source(
        "microsoft-copilot-phonandroid",
        "Phonandroid",
        "Copilot utilise vos données Bing et Edge par défaut, voici comment l’arrêter",
        SourceKind.PRESS,
        "fr",
        url="https://www.phonandroid.com/"
        "copilot-utilise-vos-donnees-bing-et-edge-par-defaut-voici-comment-larreter.html",
        published_on=date(2026, 2, 25),
    ),
    _unnamed(
        "microsoft-copilot-list",
        _("A public list of AI settings"),
        _("Its pages on Copilot"),
        published_on=date(2026, 10, 2),
        note=_("It quotes Microsoft’s help pages."),
    ),
    _unnamed(
        "microsoft-copilot-household",
        _("A public guide to household finances with AI"),
        _("Its instructions for Copilot"),
        published_on=date(2026, 9, 1),
        day_known=False,
    ),
    _unnamed(
        "microsoft-copilot-chapter",
        _("A public handbook on generative AI"),
        _("Its chapter on security, privacy and data"),
        published_on=date(2026, 7, 28),
        note=_("It quotes Microsoft’s help pages."),
    ),
    _unnamed(
        "microsoft-copilot-audit",
        _("A public audit of AI tools"),
        _("Its entry on Copilot"),
        published_on=date(2026, 5, 26),
    ),
    _unnamed(
        "microsoft-copilot-guide",
        _("A public guide to AI tools"),
        _("Its page on what not to share with AI"),
        note=_("Written in 2026."),
    ),
)


def _wording(text: str, *evidence: str | Quotation) -> Wording:
    return Wording(language="en", text=text, evidence=evidence)


_ON_THE_WEB = Quotation(
    "microsoft-copilot-victorosondu", "Profile icon → profile name → Privacy", line=16
)
_ON_A_PHONE = Quotation(
    "microsoft-copilot-victorosondu", "Menu → profile icon → Account → Privacy", line=17
)
_GUIDE = Quotation(
    "microsoft-copilot-guide",
    "go to Profile → Profile name → Privacy and switch off Training on conversation activity and "
    "Training on voice conversations",
)
_NAMES = Quotation(
    "microsoft-copilot-victorosondu",
    "`Training on conversation activity` and `Training on voice conversations`",
    line=15,
)
_OLDER_NAMES = Quotation(
    "microsoft-copilot-tipsmake",
    'we disable the "Model training on text" and "Model training on voice" settings',
)

PRIVACY = Label(wordings=(_wording("Privacy", _ON_THE_WEB, _GUIDE),))
ACCOUNT = Label(wordings=(_wording("Account", _ON_A_PHONE),))
CONVERSATIONS = Label(
    wordings=(
        _wording("Training on conversation activity", _NAMES, _GUIDE, "microsoft-copilot-audit"),
    ),
    variants=(_wording("Model training on text", _OLDER_NAMES),),
)
VOICE = Label(
    wordings=(
        _wording("Training on voice conversations", _NAMES, _GUIDE, "microsoft-copilot-audit"),
    ),
    variants=(_wording("Model training on voice", _OLDER_NAMES),),
)

SWITCHES = (
    Row(gesture=Gesture.OPEN, label=PRIVACY),
    Row(gesture=Gesture.SWITCH, label=CONVERSATIONS, hint=_("Switch it off, if it is there")),
    Row(gesture=Gesture.SWITCH, label=VOICE, hint=_("Switch it off, if it is there")),
)

NEWER_APP = Quotation(
    "microsoft-copilot-list",
    "Prompts, responses, and your file contents when using the Microsoft Copilot app aren't used "
    "to train foundation models.",
)
NEWER_APP_TOO = Quotation(
    "microsoft-copilot-household",
    "Microsoft says chats and files in the updated Copilot app aren’t used to train its "
    "foundation models. If you see Training on conversation activity (your profile → Privacy), "
    "turn it off.",
)
TWO_APPS = Quotation(
    "microsoft-copilot-list",
    "the older app has a Privacy → Training on conversation activity toggle that is on by "
    "default; the newer app's privacy-controls page has no model-training toggle at all and "
    "states that prompts are not used to train foundation models",
)
UNLESS_YOU_OPT_OUT = Quotation(
    "microsoft-copilot-statement",
    "In some markets, this data can help train our AI models in Microsoft Copilot unless you opt "
    "out.",
    line=532,
)
CAN_TRAIN = Quotation(
    "microsoft-copilot-deleteme",
    "Microsoft can use your text and voice conversations to train Copilot’s generative AI models",
)
STILL_USED = Quotation(
    "microsoft-copilot-list",
    "will not exclude your conversations from being used for other general product or system "
    "improvements nor from use for advertising, digital safety, security, and compliance purposes",
)

DEPENDS_ON_THE_APP = claim(
    "microsoft-copilot-depends-on-app",
    _(
        "Look in your app: where it has a switch for training on conversations, Microsoft may train AI on them until you switch it off."
    ),
    UNLESS_YOU_OPT_OUT,
    CAN_TRAIN,
    TWO_APPS,
)
OLDER_APP = claim(
    "microsoft-copilot-older-app",
    _("The older app has two switches, one for written conversations and one for voice."),
    _NAMES,
    Quotation(
        "microsoft-copilot-list",
        "Training on conversation activity and Training on voice conversations",
    ),
    CAN_TRAIN,
    "microsoft-copilot-guide",
    "microsoft-copilot-audit",
)
NO_SWITCH = claim(
    "microsoft-copilot-newer-app",
    _(
        "The newer app, of 18 August 2026, has no such switch; according to two texts, Microsoft says that what you write there is not used to train its foundation models."
    ),
    TWO_APPS,
    NEWER_APP,
    NEWER_APP_TOO,
)
NOT_THESE_ACCOUNTS = Quotation(
    "microsoft-copilot-deleteme",
    "Signed in with a work or school (Entra ID) account […] Using Copilot inside Microsoft 365 "
    "home apps such as Word, Excel, PowerPoint, or Outlook […] Not signed in at all. […] Under 18 "
    "and signed in. […] Located in Brazil, China (excluding Hong Kong), Israel, Nigeria, South "
    "Korea, or Vietnam",
)
NOT_THESE_USERS = Quotation(
    "microsoft-copilot-list",
    "Entra ID work/school accounts, Microsoft 365 consumer app users "
    "(Word/Excel/PowerPoint/Outlook), unauthenticated users, under-18s, and users in Brazil, "
    "China (excl. Hong Kong), Israel, Nigeria, South Korea, Vietnam",
)

STEP = Step(
    slug="microsoft-copilot",
    order=170,
    kind=Kind.SWITCH,
    platform=platforms.MICROSOFT,
    title=_("Check Microsoft Copilot’s training"),
    check_title=_("Check Microsoft Copilot’s training"),
    subject=_("Microsoft Copilot’s training"),
    lead=DEPENDS_ON_THE_APP,
    summary=(OLDER_APP, NO_SWITCH),
    actions=(
        Action(
            title=_("The two switches, if your app has them"),
            links=(
                Link(
                    text=_("Open Microsoft Copilot"),
                    url="https://copilot.microsoft.com/",
                    evidence=(
                        Quotation(
                            "microsoft-copilot-statement",
                            "https://copilot.microsoft.com/",
                            line=528,
                        ),
                        "microsoft-copilot-phonandroid",
                    ),
                ),
            ),
            fallbacks=(
                Link(
                    text=_("Microsoft’s help page for the older app"),
                    url="https://support.microsoft.com/en-us/microsoft-copilot/microsoft-copilot-privacy-controls",
                    evidence=(
                        Quotation(
                            "microsoft-copilot-victorosondu",
                            "https://support.microsoft.com/en-us/microsoft-copilot/"
                            "microsoft-copilot-privacy-controls",
                            line=3,
                        ),
                        "microsoft-copilot-list",
                        "microsoft-copilot-guide",
                    ),
                ),
                Link(
                    text=_("Microsoft’s help page for the newer app"),
                    url="https://support.microsoft.com/en-us/privacy/microsoft-copilot/privacy-controls",
                    evidence=(
                        Quotation(
                            "microsoft-copilot-list",
                            "support.microsoft.com/en-us/privacy/microsoft-copilot/"
                            "privacy-controls",
                        ),
                    ),
                ),
            ),
            phone=MenuPath(
                rows=(
                    Row(gesture=Gesture.MENU, text=_("The menu"), hint=_("Sign in first")),
                    Row(gesture=Gesture.PHOTO, text=_("Your profile icon")),
                    Row(gesture=Gesture.SETTINGS, label=ACCOUNT),
                    *SWITCHES,
                ),
                evidence=(
                    _ON_A_PHONE,
                    Quotation(
                        "microsoft-copilot-list",
                        "Mobile: menu → profile icon → Account → Privacy.",
                    ),
                ),
                note=_("We found no address that leads straight to the switches."),
            ),
            computer=MenuPath(
                rows=(
                    Row(
                        gesture=Gesture.PHOTO, text=_("Your profile icon"), hint=_("Sign in first")
                    ),
                    Row(
                        gesture=Gesture.SETTINGS,
                        text=_("Your name"),
                        hint=_("In the app for Windows or Mac: “Settings”"),
                    ),
                    *SWITCHES,
                ),
                evidence=(
                    _ON_THE_WEB,
                    _GUIDE,
                    Quotation(
                        "microsoft-copilot-list",
                        "copilot.com: profile icon → profile name → Privacy → Training on "
                        "conversation activity. Windows/macOS app: profile icon → Settings → "
                        "Privacy.",
                    ),
                ),
                note=_("We found no address that leads straight to the switches."),
            ),
        ),
    ),
    verify=_(
        "Leave the page, then open it again: both switches should still be off. If there are none, there is nothing to switch off."
    ),
    used=(
        claim(
            "microsoft-copilot-data-chats",
            _("In the older app: what you write to Copilot"),
            CAN_TRAIN,
            UNLESS_YOU_OPT_OUT,
            Quotation(
                "microsoft-copilot-list",
                "Your typed Copilot conversations are used to train Microsoft's generative AI "
                "models",
            ),
        ),
        claim(
            "microsoft-copilot-data-voice",
            _("In the older app: what you say to it, under a switch of its own"),
            CAN_TRAIN,
            Quotation(
                "microsoft-copilot-victorosondu",
                "Voice is a separate toggle, so if you talk to Copilot, you need both.",
                line=31,
            ),
        ),
    ),
    not_used=(
        claim(
            "microsoft-copilot-not-work",
            _("Work and school accounts, which follow the employer’s or the school’s contract"),
            NOT_THESE_ACCOUNTS,
            NOT_THESE_USERS,
            Quotation(
                "microsoft-copilot-victorosondu",
                "Microsoft states that prompts, responses, and Microsoft Graph data aren't used "
                "to train the foundation models",
                line=61,
            ),
        ),
        claim(
            "microsoft-copilot-not-office-apps",
            _("Copilot inside Word, Excel, PowerPoint or Outlook at home"),
            NOT_THESE_ACCOUNTS,
            NOT_THESE_USERS,
        ),
        claim(
            "microsoft-copilot-not-signed-out",
            _("People who are not signed in, and people under 18"),
            NOT_THESE_ACCOUNTS,
            NOT_THESE_USERS,
        ),
        claim(
            "microsoft-copilot-not-six-countries",
            _(
                "People in Brazil, China (not Hong Kong), Israel, Nigeria, South Korea and Vietnam, for now"
            ),
            NOT_THESE_ACCOUNTS,
            NOT_THESE_USERS,
            Quotation(
                "microsoft-copilot-chapter",
                "users in Brazil, China (excluding Hong Kong), Israel, Nigeria, South Korea, and "
                "Vietnam",
            ),
        ),
    ),
    limits=(
        claim(
            "microsoft-copilot-limits-future",
            _("Switching off only counts for what you write or say from then on."),
            Quotation(
                "microsoft-copilot-deleteme",
                "opting out of AI model training only applies to your future conversations",
            ),
            Quotation(
                "microsoft-copilot-victorosondu",
                "excludes your future conversations from AI model training",
                line=31,
            ),
            Quotation(
                "microsoft-copilot-list",
                "Opting out will exclude your future conversation activities from being used for "
                "training these AI models.",
            ),
        ),
        claim(
            "microsoft-copilot-limits-other-uses",
            _(
                "Microsoft still uses your conversations to improve its products, for advertising, for safety and to comply with the law."
            ),
            STILL_USED,
            Quotation(
                "microsoft-copilot-deleteme",
                "turning this setting off does not stop Microsoft from using your data for general "
                "product improvement, security, safety, and compliance",
            ),
            Quotation(
                "microsoft-copilot-victorosondu",
                "Opting out of training does not stop your data being used for: […] general "
                "product and system improvement […] advertising […] digital safety […] security […] "
                "compliance",
                line=35,
            ),
        ),
        claim(
            "microsoft-copilot-limits-human-review",
            _("People at Microsoft may read some conversations; this cannot be refused."),
            Quotation(
                "microsoft-copilot-list",
                "Some Copilot conversations are subject to both automated and human review for "
                "product improvement and digital safety purposes […] an opt-out of human review "
                "is not available",
            ),
            Quotation("microsoft-copilot-privacygpt", "Opt-out of human review is not available."),
            Quotation(
                "microsoft-copilot-terms",
                "Copilot may include both automated and manual (human) processing of data.",
                line=125,
            ),
        ),
    ),
    more=(
        claim(
            "microsoft-copilot-august-2026",
            _("New terms for Microsoft Copilot have applied since 18 August 2026."),
            Quotation("microsoft-copilot-terms", "Effective: August 18, 2026", line=8),
        ),
        claim(
            "microsoft-copilot-two-sets-of-pages",
            _(
                "A newer app came out on 18 August 2026, says one list; the help pages of the older one remain, which is why guides differ."
            ),
            Quotation(
                "microsoft-copilot-list",
                "published a second parallel set and left the first in place",
            ),
        ),
        claim(
            "microsoft-copilot-switch-missing",
            _(
                "No switch in the older app can also mean that there is nothing to refuse: it may not appear for the accounts and in the countries that are left out."
            ),
            Quotation(
                "microsoft-copilot-deleteme",
                "If you fall into one of those groups, the training toggle either won’t appear or "
                "isn’t relevant to you.",
            ),
            Quotation(
                "microsoft-copilot-victorosondu",
                "Where that's the case, the setting doesn't appear — because there's nothing to "
                "opt out of.",
                line=53,
            ),
        ),
        claim(
            "microsoft-copilot-statement-of-august",
            _(
                "Microsoft’s privacy statement of July 2026, before the newer app, says: in some markets conversations can help train its models unless you opt out."
            ),
            UNLESS_YOU_OPT_OUT,
            Quotation("microsoft-copilot-statement", "Last Updated: July 2026", line=6),
        ),
        claim(
            "microsoft-copilot-older-names",
            _(
                "Until spring 2026 the switches were called “Model training on text” and “Model training on voice”."
            ),
            _OLDER_NAMES,
            Quotation("microsoft-copilot-privacygpt", "Model Training for Text/Voice"),
        ),
        claim(
            "microsoft-copilot-usage-data",
            _(
                "Under “Memory”, another switch lets Copilot use data from Bing, Edge and MSN: “Microsoft usage data”."
            ),
            Quotation("microsoft-copilot-victorosondu", "Microsoft usage data", line=24),
            Quotation(
                "microsoft-copilot-phonandroid",
                "Un nouveau réglage lié aux données d’utilisation Microsoft est apparu dans les "
                "paramètres du site copilot.microsoft.com, dans l’onglet Mémoire.",
            ),
        ),
        claim(
            "microsoft-copilot-objection",
            _(
                "We found no form for objecting to the training alone. Microsoft’s statement lets people object to what rests on legitimate interest, through its page “privacy support and requests” or its data protection officer."
            ),
            Quotation(
                "microsoft-copilot-statement",
                "You can also object to or restrict the use of your personal data by Microsoft. "
                "For example, you can object at any time to our use of your personal data for "
                "direct marketing purposes or where we are performing a task in the public "
                "interest or pursuing our legitimate interests",
                line=215,
            ),
            Quotation(
                "microsoft-copilot-statement",
                "please visit our privacy support and requests page and click on the “Contact the "
                "Microsoft privacy team or the Microsoft Data Protection Officer” menu",
                line=493,
            ),
        ),
    ),
    disagreements=("microsoft-copilot-two-apps",),
    rules=(
        Rule(
            regions=tuple(Region),
            verdict=Verdict.CHECK,
            seen_in="microsoft-copilot-list",
            lead=DEPENDS_ON_THE_APP,
            reasons=(
                claim(
                    "microsoft-copilot-no-exception",
                    _(
                        "For the older app, our sources name six countries that are left out; neither the EU nor the United Kingdom is among them."
                    ),
                    NOT_THESE_USERS,
                    Quotation("microsoft-copilot-list", "No EEA/UK carve-out is listed."),
                    NOT_THESE_ACCOUNTS,
                ),
            ),
        ),
    ),
    glance=Glance(
        default=claim(
            "microsoft-copilot-glance-default",
            _("Older app: on. Newer app: no training, according to two texts."),
            TWO_APPS,
            NEWER_APP_TOO,
        ),
        who=claim(
            "microsoft-copilot-glance-who",
            _("Personal accounts of adults in the older app, six countries aside."),
            NOT_THESE_ACCOUNTS,
            NOT_THESE_USERS,
        ),
        kept=claim(
            "microsoft-copilot-glance-kept",
            _("Older app: conversations are kept for 18 months, unless you delete them first."),
            Quotation(
                "microsoft-copilot-privacygpt",
                "Consumer conversations are kept in account history for 18 months.",
            ),
            Quotation(
                "microsoft-copilot-chapter",
                "By default, we store conversation activity for 18 months",
            ),
            Quotation("microsoft-copilot-list", "are retained 18 months by default"),
        ),
        rating=unconfirmed(
            "microsoft-copilot-glance-rating",
            _(
                "Newer app: a rating is not used to train, according to one text. Older app: the texts that we read do not say."
            ),
            Quotation(
                "microsoft-copilot-list",
                "does not use this feedback to train the foundation models used by Copilot",
            ),
            "microsoft-copilot-deleteme",
            "microsoft-copilot-victorosondu",
        ),
    ),
)

DISAGREEMENTS = (
    Disagreement(
        slug="microsoft-copilot-two-apps",
        topic=_("Does Microsoft Copilot train on conversations?"),
        sides=(OLDER_APP, NO_SWITCH),
        wording=_(
            "If you see “Privacy”, then “Training on conversation activity”, switch it off. If it is not there, there is nothing to switch."
        ),
    ),
)
