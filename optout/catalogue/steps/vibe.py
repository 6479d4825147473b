"""Vibe’s switch, formerly Le Chat’s: on the web page of the account, and in the app another one.

Mistral’s own texts disagree on whether it starts on with Pro. No French name of the switch was
found, on neither.
"""

from datetime import date
from functools import partial

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.correspondence import Correspondent, Objection, Recipient
from optout.catalogue.evidence import Quotation, Source, SourceKind, claim, disputed
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

HOSTS = frozenset({"help.mistral.ai"})

_ARCHIVE = "https://github.com/OpenTermsArchive/genai-eu-versions/blob"
_DOCS = (
    "https://github.com/mistralai/platform-docs-public"
    "/blob/222f4ba9114f84ce9f2d718b9a12fbac1e527f4b/src/content"
)
_mistral = partial(Source, kind=SourceKind.PLATFORM, language="en", origin="Mistral")

SOURCES = (
    _mistral(
        "vibe-policy",
        "Mistral",
        "Privacy Policy",
        copy=f"{_ARCHIVE}/2a30f6cb943723c210f5ca9a1df147e2162fb558/Vibe/Privacy%20Policy.md",
        read_on=date(2026, 7, 27),
        note=_("In force since that day."),
    ),
    _mistral(
        "vibe-terms",
        "Mistral",
        "Terms of Service for consumers in the European Economic Area",
        copy=f"{_ARCHIVE}/fa8ed028e30030275c8588ce3719e22164d0f110/Vibe/Terms%20of%20Service.md",
        read_on=date(2026, 8, 17),
        note=_("In force since 7 August 2026."),
    ),
    _mistral(
        "vibe-terms-may",
        "Mistral",
        "Terms of Service for consumers in the European Economic Area",
        copy=f"{_ARCHIVE}/bcbbe563451ebabb5c84c06a113355f277182095"
        "/Le%20Chat/Terms%20of%20Service.md",
        read_on=date(2026, 6, 15),
        note=_("In force since 28 May 2026; newer terms followed in August."),
    ),
    _mistral(
        "vibe-docs",
        "Mistral",
        "Privacy and data controls",
        copy=f"{_DOCS}/en/docs/admin/monitor-comply/privacy-data-controls/page.mdx",
        read_on=date(2026, 8, 21),
    ),
    _mistral(
        "vibe-docs-french",
        "Mistral",
        "Confidentialité et contrôles des données",
        language="fr",
        copy=f"{_DOCS}/fr/docs/admin/monitor-comply/privacy-data-controls/page.mdx",
        read_on=date(2026, 8, 21),
    ),
    _mistral(
        "vibe-docs-workspaces",
        "Mistral",
        _("Documentation on workspaces in Vibe, in French"),
        language="fr",
        copy=f"{_DOCS}/fr/docs/admin/workspaces/workspaces-in-vibe/page.mdx",
        read_on=date(2026, 8, 21),
    ),
    _mistral(
        "vibe-docs-voice",
        "Mistral",
        _("Documentation on voice mode in Vibe"),
        copy=f"{_DOCS}/en/docs/vibe/work/voice-mode/page.mdx",
        read_on=date(2026, 8, 21),
    ),
    _mistral(
        "vibe-help",
        "Mistral",
        "Can I opt out of my input or output data being used for training?",
        url="https://help.mistral.ai/en/articles/455207-can-i-opt-out-of-my-input-or-output-data-"
        "being-used-for-training",
        note=_("An undated copy, later than 28 May 2026."),
    ),
    _mistral(
        "vibe-help-plans",
        "Mistral",
        "Do you use my user data to train your Artificial Intelligence models?",
        url="https://help.mistral.ai/en/articles/323757-do-you-use-my-user-data-to-train-your-"
        "artificial-intelligence-models",
        note=_("An undated copy, from when Vibe was called Le Chat."),
    ),
    Source(
        "vibe-french-console",
        "Zairth/claude-vault-drive",
        _("A guide with a screenshot of Mistral’s console in French"),
        kind=SourceKind.COMMUNITY,
        language="fr",
        copy="https://github.com/Zairth/claude-vault-drive"
        "/blob/46ca3d0b5144371ffabcc05c176f43f6aab929a6/PREREQUIS.md",
        read_on=date(2026, 8, 8),
        note=_("The screenshot was added on 28 July 2026. It shows the page for the API."),
        origin="Zairth",
    ),
    Source(
        "vibe-console-capture",
        _("Notes in a public repository"),
        "Mistral Subscriptions page (captured 2026-07-13)",
        kind=SourceKind.COMMUNITY,
        language="en",
        published_on=date(2026, 7, 13),
        origin="",
    ),
)

# The menus

ADMIN_PANEL = Label(
    wordings=(
        Wording(
            language="en",
            text="Admin Panel",
            evidence=(Quotation("vibe-docs", '["Admin Panel", "Vibe", "Privacy"]', line=29),),
        ),
        Wording(
            language="fr",
            text="Panneau d’administration",
            evidence=(
                Quotation(
                    "vibe-docs-workspaces",
                    '["Panneau d’administration", "Vibe", "Confidentialité"]',
                    line=62,
                ),
                Quotation(
                    "vibe-docs-french",
                    '["Panneau d’administration", "Vibe", "Privacy"]',
                    line=29,
                ),
            ),
        ),
    )
)
VIBE = Label(
    wordings=(
        Wording(
            language="en",
            text="Vibe",
            evidence=(
                Quotation("vibe-docs", '["Admin Panel", "Vibe", "Privacy"]', line=29),
                Quotation("vibe-help", "Select the Vibe menu"),
                Quotation("vibe-console-capture", "| Vibe Privacy |"),
            ),
        ),
        Wording(
            language="fr",
            text="Vibe",
            evidence=(
                Quotation(
                    "vibe-docs-workspaces",
                    '["Panneau d’administration", "Vibe", "Confidentialité"]',
                    line=62,
                ),
                "vibe-french-console",
            ),
        ),
    )
)
PRIVACY = Label(
    wordings=(
        Wording(
            language="en",
            text="Privacy",
            evidence=(
                Quotation("vibe-docs", '["Admin Panel", "Vibe", "Privacy"]', line=29),
                Quotation(
                    "vibe-help",
                    "Select the Vibe menu, then disable the toggle under the Privacy section.",
                ),
                Quotation("vibe-console-capture", "| Vibe Privacy |"),
            ),
        ),
        Wording(
            language="fr",
            text="Confidentialité",
            evidence=(
                Quotation(
                    "vibe-docs-workspaces",
                    '["Panneau d’administration", "Vibe", "Confidentialité"]',
                    line=62,
                ),
                "vibe-french-console",
            ),
        ),
    )
)
SWITCH_LABEL = Label(
    wordings=(
        Wording(
            language="en",
            text="Allow your interactions to be used to train our models",
            evidence=(
                Quotation("vibe-help", "Allow your interactions to be used to train our models"),
            ),
        ),
    ),
    variants=(
        Wording(
            language="en",
            text="Model training",
            evidence=(
                Quotation("vibe-docs", "Model training", line=33),
                Quotation("vibe-docs-french", "`Model training`", line=33),
            ),
        ),
    ),
)
APP_SETTINGS = Label(
    wordings=(
        Wording(
            language="en",
            text="Settings",
            evidence=(Quotation("vibe-help", "Open the Settings page of the application."),),
        ),
    )
)
DATA_CONTROLS = Label(
    wordings=(
        Wording(
            language="en",
            text="Data & Account Controls",
            evidence=(Quotation("vibe-help", "Select Data & Account Controls under the"),),
        ),
    )
)
DATA_SHARING = Label(
    wordings=(
        Wording(
            language="en",
            text="Enable data sharing",
            evidence=(Quotation("vibe-help", "Deselect the Enable data sharing checkbox."),),
        ),
    )
)

HELP = Link(
    text=_("Mistral’s help page on this switch"),
    url="https://help.mistral.ai/en/articles/455207-can-i-opt-out-of-my-input-or-output-data-"
    "being-used-for-training",
    evidence=("vibe-help", "vibe-docs-voice"),
)
API_SWITCH = Link(
    text=_("The other switch, for the API and Studio"),
    url="https://admin.mistral.ai/plateforme/privacy",
    evidence=(
        Quotation("vibe-docs", "https://admin.mistral.ai/plateforme/privacy", line=42),
        Quotation("vibe-console-capture", "admin.mistral.ai/plateforme/privacy"),
    ),
)
REQUEST_FORM = Link(
    text=_("Mistral’s contact page: choose “Privacy Requests”"),
    url="https://mistral.ai/en/contact",
    evidence=(Quotation("vibe-policy", "https://mistral.ai/en/contact", line=31),),
)
RIGHTS_HELP = Link(
    text=_("Mistral’s help page on your rights"),
    url="https://help.mistral.ai/en/articles/347639-how-can-i-exercise-my-gdpr-rights",
    evidence=(
        Quotation(
            "vibe-docs",
            "https://help.mistral.ai/en/articles/347639-how-can-i-exercise-my-gdpr-rights",
            line=63,
        ),
    ),
)

# What is known

FREE_PRO_AND_STUDENT = Quotation(
    "vibe-terms-may",
    "We do not use Your Data to train our artificial intelligence models except (a) when you (i) "
    "use Mistral AI Products under a free subscription, or are subscribed to Vibe Pro or Vibe "
    "Student, and (ii) you have not opted-out of training",
    line=104,
)
NOT_ON_PRO = Quotation(
    "vibe-docs",
    "**Vibe (Pro, Team, Enterprise)**: conversations aren't used for model training by default.",
    line=16,
)
LEAD = claim(
    "vibe-free-by-default",
    _(
        "On the Free plan Mistral trains its AI on your conversations until you switch it off; on Pro and Student, check too."
    ),
    Quotation(
        "vibe-docs",
        "**Vibe (Free mode)**: conversations can be used to improve our models. You can opt out "
        "at any time from the Admin Panel.",
        line=15,
    ),
    Quotation(
        "vibe-docs-french",
        "les conversations peuvent être utilisées pour améliorer nos modèles. Vous pouvez vous y "
        "opposer à tout moment depuis le Panneau Admin.",
        line=15,
    ),
    FREE_PRO_AND_STUDENT,
    Quotation(
        "vibe-help-plans",
        "Input and output data are used by default to train our artificial intelligence models, "
        "unless you opt-out of training.",
    ),
    "vibe-help",
)
PRO = disputed(
    "vibe-pro",
    _("Mistral’s own pages disagree about Pro."),
    FREE_PRO_AND_STUDENT,
    NOT_ON_PRO,
    Quotation(
        "vibe-docs-voice",
        "**Free, Pro, and Student plans**: voice messages fall under our data training policies "
        "and may be used to improve our models.",
        line=55,
    ),
    "vibe-help",
    "vibe-help-plans",
)
TEAM = claim(
    "vibe-team-and-enterprise",
    _("On Team and Enterprise, Mistral does not train by default."),
    NOT_ON_PRO,
    Quotation(
        "vibe-help",
        "Users of Vibe Teams or Enterprise plan are opted out of training by default.",
    ),
    Quotation(
        "vibe-docs-voice",
        "**Team and Enterprise plans**: voice messages aren't used for model training by default.",
        line=56,
    ),
)
PAST = claim(
    "vibe-new-interactions-only",
    _(
        "It acts on what you write from then on. Where training is concerned, says Mistral, your rights have technical limits."
    ),
    Quotation(
        "vibe-docs",
        "If you disable this option, new interactions from your users aren't used to train models.",
        line=33,
    ),
    Quotation(
        "vibe-docs-french",
        "les nouvelles interactions de vos utilisateurs ne sont pas utilisées pour entraîner les "
        "modèles",
        line=33,
    ),
    Quotation(
        "vibe-policy",
        "when your request concerns the training of our models, it’s important to note that your "
        "rights have technical limitations",
        line=156,
    ),
)
RATING = claim(
    "vibe-rating",
    _(
        "A thumb up or down lets Mistral train on your rating, your message and the answer, whatever your plan."
    ),
    Quotation(
        "vibe-terms",
        "By providing Feedback, you acknowledge and agree that Mistral AI may use your Feedback, "
        "along with the associated Input and Output data, for the purpose of training our "
        "artificial intelligence models",
        line=103,
    ),
    Quotation(
        "vibe-help-plans",
        "In any case, and whichever subscription plan you adhere to, providing feedback by using "
        'the "thumbs up" or "thumbs down" button and adding a comment authorize us to use your '
        "rating, your input and output",
    ),
)
KEPT = claim(
    "vibe-kept",
    _("Mistral keeps your conversations until you delete them, or your account."),
    Quotation(
        "vibe-policy",
        "we keep your Input and Output until you delete your account or until you delete the "
        "conversation from Vibe",
        line=99,
    ),
)
LEGAL_BASIS = claim(
    "vibe-legal-basis",
    _(
        "For this training Mistral relies on its legitimate interest, a legal ground that needs no consent."
    ),
    Quotation(
        "vibe-policy",
        "Your Input and Output, subject to your opt-out. <br><br>Your Feedback. | Our legitimate "
        "interest in developing and providing state-of-the-art large language models",
        line=83,
    ),
)
COMPANY = claim(
    "vibe-company",
    _("The company responsible is Mistral AI, in Paris."),
    Quotation(
        "vibe-policy",
        "Mistral AI is the data controller. […] Mistral AI is a French company incorporated in "
        "Paris, under number 952 418 325, having its registered offices at 15 rue des Halles, "
        "75001 Paris",
        line=18,
    ),
)
RIGHT = claim(
    "vibe-right-to-object",
    _(
        "Mistral’s privacy policy gives you the right to object to the processing of your personal data, and names no region for it."
    ),
    Quotation(
        "vibe-policy",
        "You have the right to object to the processing of your personal data. This right does "
        "not apply when we have a legal obligation to process your personal data.",
        line=149,
    ),
)
INPUT_AND_OUTPUT = Quotation(
    "vibe-policy", "Your Input and Output, subject to your opt-out.", line=83
)

OBJECTION = claim(
    "vibe-objection",
    _(
        "You can object through the form “Privacy Requests” on Mistral’s contact page, or by a letter to its data protection officer."
    ),
    Quotation(
        "vibe-policy",
        "By using the “Privacy Requests” contact form available […] By sending us a letter at "
        "Mistral AI, Attn: DPO, Mistral AI, 15 rue des Halles, 75001 Paris, France.",
        line=31,
    ),
)

STEP = Step(
    slug="vibe",
    order=160,
    kind=Kind.SWITCH,
    platform=platforms.MISTRAL,
    title=_("Switch off Vibe’s training"),
    subject=_("Vibe’s training"),
    lead=LEAD,
    summary=(
        claim(
            "vibe-name",
            _(
                "Le Chat is now called Vibe: in Mistral’s terms of 28 May 2026, and in its privacy policy of 27 July."
            ),
            Quotation("vibe-terms-may", "Vibe Pro or Vibe Student", line=104),
            Quotation("vibe-policy", "Mistral AI Products such as Vibe", line=11),
            "vibe-help",
            "vibe-french-console",
        ),
        claim(
            "vibe-switching-off",
            _(
                "Once the switch is off, Mistral no longer trains its models on what you write and receive."
            ),
            Quotation(
                "vibe-help",
                "Once the opt-out is confirmed, Mistral no longer uses your input or output data "
                "for the purpose of training its models.",
            ),
            Quotation(
                "vibe-docs",
                "If you disable this option, new interactions from your users aren't used to "
                "train models.",
                line=33,
            ),
        ),
    ),
    actions=(
        Action(
            title=_("The switch"),
            links=(
                Link(
                    text=_("Open the setting at Mistral"),
                    url="https://admin.mistral.ai/vibe/privacy",
                    evidence=(
                        Quotation("vibe-docs", "https://admin.mistral.ai/vibe/privacy", line=29),
                        Quotation(
                            "vibe-docs-french", "https://admin.mistral.ai/vibe/privacy", line=29
                        ),
                        Quotation("vibe-console-capture", "admin.mistral.ai/vibe/privacy"),
                    ),
                ),
            ),
            fallbacks=(HELP, REQUEST_FORM, API_SWITCH),
            phone=MenuPath(
                rows=(
                    Row(gesture=Gesture.SETTINGS, label=APP_SETTINGS, hint=_("Sign in first")),
                    Row(gesture=Gesture.OPEN, label=DATA_CONTROLS, hint=_("Under “Account”")),
                    Row(
                        gesture=Gesture.SWITCH,
                        label=DATA_SHARING,
                        hint=_("Untick the box"),
                    ),
                ),
                evidence=(
                    Quotation(
                        "vibe-help",
                        "On both iOS and Android, the opt-out procedure is as follows: […] Open "
                        "the Settings page of the application. […] Select the Data & Account "
                        "Controls option. […] Deselect the Enable data sharing checkbox.",
                    ),
                ),
                note=_(
                    "This is the way in the app; the button on this page leads to Mistral’s web page. No text that we read says whether one also sets the other."
                ),
            ),
            computer=MenuPath(
                rows=(
                    Row(gesture=Gesture.OPEN, label=ADMIN_PANEL, hint=_("Sign in first")),
                    Row(gesture=Gesture.OPEN, label=VIBE),
                    Row(gesture=Gesture.OPEN, label=PRIVACY),
                    Row(gesture=Gesture.SWITCH, label=SWITCH_LABEL, hint=_("Switch it off")),
                ),
                evidence=(
                    Quotation(
                        "vibe-docs",
                        '["Admin Panel", "Vibe", "Privacy"] […] **Model training**: allow or '
                        "disable the use of Vibe interactions to train Mistral models.",
                        line=29,
                    ),
                    Quotation(
                        "vibe-help",
                        "disable the toggle labelled […] Allow your interactions to be used to "
                        "train our models. […] Select the Vibe menu, then disable the toggle "
                        "under the Privacy section.",
                    ),
                    Quotation(
                        "vibe-docs-workspaces",
                        '["Panneau d’administration", "Vibe", "Confidentialité"]',
                        line=62,
                    ),
                    "vibe-french-console",
                ),
            ),
        ),
    ),
    verify=_(
        "Reload the page: the switch should still be off. In the app, the box should be empty."
    ),
    used=(
        claim(
            "vibe-data-input",
            _("What you write, and what Vibe answers"),
            INPUT_AND_OUTPUT,
            "vibe-help",
        ),
        claim(
            "vibe-data-documents",
            _("Documents that you attach or upload"),
            Quotation(
                "vibe-help",
                "Documents attached or uploaded within Vibe are considered as input data.",
            ),
        ),
        claim(
            "vibe-data-voice",
            _("Voice messages"),
            Quotation(
                "vibe-docs-voice",
                "voice messages fall under our data training policies and may be used to improve "
                "our models",
                line=55,
            ),
        ),
    ),
    not_used=(
        claim(
            "vibe-excludes-connectors",
            _("What Vibe fetches through connectors"),
            Quotation("vibe-docs", "Connector data isn't used for training.", line=18),
        ),
        claim(
            "vibe-excludes-libraries",
            _("Documents in your Libraries"),
            Quotation(
                "vibe-docs",
                "uploaded documents are stored securely and not used for training",
                line=19,
            ),
        ),
    ),
    limits=(
        PAST,
        RATING,
        claim(
            "vibe-api-apart",
            _(
                "The API and Studio have a switch of their own. With Labs models activated, your data may be used for training whatever you have chosen."
            ),
            Quotation(
                "vibe-docs",
                "If you activate Labs models, data can be used to train Mistral models, "
                "regardless of your subscription plan or opt-out settings",
                line=48,
            ),
            Quotation("vibe-docs", "https://admin.mistral.ai/plateforme/privacy", line=42),
            Quotation(
                "vibe-french-console",
                "Laisser aussi « modèles Labs » désactivé — activés, […] ils autorisent "
                "l'entraînement quel que soit l'opt-out.",
                line=111,
            ),
        ),
    ),
    more=(
        TEAM,
        claim(
            "vibe-terms-of-august",
            _(
                "Mistral’s terms for European consumers of 7 August 2026 say that it trains on what you write only if you have not opted out, or if you rate an answer."
            ),
            Quotation(
                "vibe-terms",
                "We do not use Your Data to train our artificial intelligence models except (a) "
                "when you have not opted out of training or (b) when you provide Feedback to us.",
                line=105,
            ),
        ),
        KEPT,
        claim(
            "vibe-minors",
            _("Vibe is open from the age of 13, with a parent’s permission where it is required."),
            Quotation(
                "vibe-terms",
                "You must be at least thirteen (13) years old to use the Mistral AI Products. In "
                "addition, you must have parental or legal guardian permission, where required",
                line=34,
            ),
        ),
        LEGAL_BASIS,
        COMPANY,
        OBJECTION,
    ),
    disagreements=("vibe-pro",),
    rules=(
        Rule(
            regions=tuple(Region),
            verdict=Verdict.APPLIES,
            seen_in="vibe-docs",
            lead=LEAD,
            reasons=(
                PRO,
                claim(
                    "vibe-regions",
                    _(
                        "The texts of Mistral that we read make no difference between regions for this switch."
                    ),
                    INPUT_AND_OUTPUT,
                    "vibe-docs",
                    "vibe-help",
                ),
            ),
        ),
    ),
    glance=Glance(
        default=LEAD,
        who=disputed(
            "vibe-who",
            _("Free; check it on Pro and Student; not Team or Enterprise."),
            FREE_PRO_AND_STUDENT,
            NOT_ON_PRO,
            "vibe-help",
        ),
        kept=KEPT,
        rating=RATING,
    ),
)

DISAGREEMENTS = (
    Disagreement(
        slug="vibe-pro",
        topic=_("Does Mistral train on conversations of the Pro plan by default?"),
        sides=(
            claim(
                "vibe-side-used-on-pro",
                _(
                    "Yes, unless you opt out: Mistral’s terms of May 2026, its help pages, and its documentation on voice messages."
                ),
                FREE_PRO_AND_STUDENT,
                Quotation(
                    "vibe-help",
                    "if you use the Free plan, Pro plan, or Education plan, you may wish to opt "
                    "out to prevent such documents from being used to improve Mistral’s models",
                ),
                Quotation(
                    "vibe-docs-voice",
                    "**Free, Pro, and Student plans**: voice messages fall under our data "
                    "training policies and may be used to improve our models.",
                    line=55,
                ),
                "vibe-help-plans",
            ),
            claim(
                "vibe-side-not-on-pro",
                _("No: Mistral’s documentation on privacy, in English and in French."),
                NOT_ON_PRO,
                Quotation(
                    "vibe-docs-french",
                    "les conversations ne sont pas utilisées par défaut pour l’entraînement des "
                    "modèles",
                    line=16,
                ),
            ),
        ),
        wording=_("Mistral’s own pages disagree about Pro. Check."),
    ),
)

# The letter

SCOPE = _(
    "My objection covers all the data that you name for this purpose: what I write and upload, my voice messages, what your assistant answers, and my feedback."
)
MISTRAL_AI = Recipient(
    name="Mistral AI",
    lines=(_("Attn: DPO"), "15 rue des Halles", _("75001 Paris, France")),
    claims=(
        COMPANY,
        claim(
            "vibe-letter-address",
            _(
                "The address in the letter is the one that Mistral’s privacy policy gives for its data protection officer (DPO)."
            ),
            Quotation(
                "vibe-policy",
                "By sending us a letter at Mistral AI, Attn: DPO, Mistral AI, 15 rue des Halles, "
                "75001 Paris, France.",
                line=33,
            ),
        ),
    ),
)
CORRESPONDENT = Correspondent(
    platform=platforms.MISTRAL,
    sending=(OBJECTION,),
    links=(REQUEST_FORM,),
    fallbacks=(RIGHTS_HELP,),
    objections=(
        Objection(
            regions=(Region.EU,),
            reasons=(ARTICLE, RESTRICTION, RIGHT, LEGAL_BASIS),
            recipient=MISTRAL_AI,
            opening=_(
                "Under Article 21(1) of the General Data Protection Regulation (GDPR), I object to the use of my personal data to train your AI models. You rely on legitimate interest for this. Until you have weighed my objection, please restrict this use (Article 18(1)(d))."
            ),
            scope=SCOPE,
        ),
        Objection(
            regions=(Region.UK, Region.CH, Region.CA, Region.HK, Region.US, Region.OTHER),
            reasons=(RIGHT, LEGAL_BASIS),
            recipient=MISTRAL_AI,
            opening=_(
                "I object to the use of my personal data to train your AI models. You rely on legitimate interest for this, and your privacy policy gives me the right to object."
            ),
            scope=SCOPE,
        ),
    ),
)
