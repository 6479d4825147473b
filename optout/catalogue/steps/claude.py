"""Claude’s switch “Help improve our AI models”, with its sources and its letter.

Sources disagree on whether it starts on: people asked in 2025 met it switched on, and no text
says how it stands in an account made since. So it is to be checked, everywhere.
"""

from datetime import date
from functools import partial

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.correspondence import Correspondent, Objection, Recipient
from optout.catalogue.evidence import Quotation, Source, SourceKind, claim, disputed, unconfirmed
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
        "docs.claude.com",
        "gertysystems.com",
        "kulturegeek.fr",
        "privacy.claude.com",
        "support.claude.com",
        "worldissmall.fr",
        "www.anthropic.com",
        "www.macg.co",
    }
)

_anthropic = partial(Source, kind=SourceKind.PLATFORM, language="en", origin="Anthropic")
_press = partial(Source, kind=SourceKind.PRESS, language="fr")
_unnamed = partial(
    Source, publisher=_("A public list of AI settings"), kind=SourceKind.COMMUNITY, origin=""
)

SOURCES = (
    _anthropic(
        "claude-policy",
        "Anthropic",
        _("Privacy Policy and Non-User Privacy Policy, in one file"),
        url="https://www.anthropic.com/legal/privacy",
        copy="https://github.com/OpenTermsArchive/genai-eu-versions"
        "/blob/912d7ac295534d7e33fd5292a42995219e910afd/Claude.ai/Privacy%20Policy.md",
        read_on=date(2026, 8, 17),
        note=_("In force since 8 July 2026."),
    ),
    _anthropic(
        "claude-help",
        "Anthropic",
        "How do I change my model improvement privacy settings?",
        url="https://privacy.claude.com/en/articles/12109829-how-do-i-change-my-model-"
        "improvement-privacy-settings",
        note=_("An undated copy, with the name that the switch had in 2025."),
    ),
    _anthropic(
        "claude-help-retention",
        "Anthropic",
        "How long do you store my data?",
        url="https://privacy.claude.com/en/articles/10023548-how-long-do-you-store-my-data",
        note=_("An undated copy, later than August 2025."),
    ),
    _anthropic(
        "claude-policy-changes",
        "Anthropic",
        _("Changes to the privacy policy, in French"),
        language="fr",
        url="https://privacy.claude.com/fr/articles/10301952-mises-a-jour-de-notre-politique-de-"
        "confidentialite",
        note=_("An undated copy, later than August 2025."),
    ),
    _anthropic(
        "claude-help-who-reads",
        "Anthropic",
        _("Who can read conversations with Claude, in French"),
        language="fr",
        url="https://support.claude.com/fr/articles/8325621-je-voudrais-entrer-des-donnees-"
        "sensibles-dans-mes-conversations-avec-claude-qui-peut-consulter-mes-conversations",
        note=_("An undated copy, later than August 2025."),
    ),
    _anthropic(
        "claude-code-docs",
        "Anthropic",
        _("Claude Code: how data is used, in French"),
        language="fr",
        url="https://docs.claude.com/fr/docs/claude-code/data-usage",
        note=_("Undated copies of 2025."),
    ),
    _anthropic(
        "claude-code-program",
        _("Anthropic, copied in a public repository"),
        "Claude Code",
        note=_("Text of the program, undated."),
    ),
    Source(
        "claude-french-account",
        "Zairth/claude-vault-drive",
        _("A guide with a screenshot of a French account"),
        kind=SourceKind.COMMUNITY,
        language="fr",
        copy="https://github.com/Zairth/claude-vault-drive"
        "/blob/46ca3d0b5144371ffabcc05c176f43f6aab929a6/PREREQUIS.md",
        read_on=date(2026, 8, 8),
        note=_("The screenshot was added on 28 July 2026."),
        origin="Zairth",
    ),
    Source(
        "claude-playbook",
        "VictorOsondu/ai-data-privacy-playbook",
        "Claude — where the privacy controls are",
        kind=SourceKind.COMMUNITY,
        language="en",
        copy="https://github.com/VictorOsondu/ai-data-privacy-playbook"
        "/blob/5b591b6c1ee36e36d6eaa7d24ed060305f577e81/controls/claude.md",
        read_on=date(2026, 8, 8),
        origin="VictorOsondu",
    ),
    _unnamed(
        "claude-list",
        title="Claude (Anthropic)",
        language="en",
        published_on=date(2026, 10, 2),
    ),
    _unnamed(
        "claude-audit-list",
        title=_("Vendors’ policies on data, for an audit of AI tools"),
        language="en",
        published_on=date(2026, 5, 26),
    ),
    _unnamed(
        "claude-guide",
        title="What should you never share with AI?",
        language="en",
        note=_("Of 2026, undated."),
    ),
    _unnamed(
        "claude-subscriptions",
        title=_("A company’s list of AI subscriptions, in French and English"),
        language="fr",
        published_on=date(2026, 9, 26),
    ),
    _unnamed(
        "claude-canadian-guide",
        title=_("A Canadian guide to using AI safely, in French and English"),
        language="fr",
        published_on=date(2026, 10, 1),
        day_known=False,
    ),
    Source(
        "claude-gerty",
        "gertysystems.com",
        "Check your settings",
        kind=SourceKind.COMMUNITY,
        language="en",
        url="https://gertysystems.com/learn/ground-zero/08-privacy-before-you-paste/"
        "04-check-your-settings",
        published_on=date(2026, 6, 1),
        day_known=False,
    ),
    _press(
        "claude-macg",
        "macg.co",
        _("On the training of Claude with people’s conversations"),
        url="https://www.macg.co/services/2025/08/sauf-interdiction-anthropic-entrainera-claude-"
        "avec-vos-conversations-303453",
        published_on=date(2025, 8, 1),
        day_known=False,
    ),
    _press(
        "claude-kulturegeek",
        "kulturegeek.fr",
        _("On the training of Claude with people’s conversations"),
        url="https://kulturegeek.fr/news-338145/claude-met-entrainer-ia-conversations-pouvez-"
        "refuser",
        published_on=date(2025, 8, 28),
    ),
    _press(
        "claude-worldissmall",
        "worldissmall.fr",
        _("On the training of Claude with people’s conversations"),
        url="https://worldissmall.fr/2025/08/29/claude-entraine-desormais-son-ia-avec-vos-"
        "conversations/",
        published_on=date(2025, 8, 29),
    ),
)

# The menu

SETTINGS = Label(
    wordings=(
        Wording(
            language="en",
            text="Settings",
            evidence=(
                Quotation("claude-help", "Select Settings"),
                Quotation("claude-list", "Settings → Privacy → toggle"),
                Quotation("claude-guide", "Your name → Settings → Privacy"),
            ),
        ),
        Wording(
            language="fr",
            text="Paramètres",
            evidence=(
                Quotation(
                    "claude-french-account", "claude.ai → Paramètres → Confidentialité", line=132
                ),
                Quotation(
                    "claude-macg",
                    "Il faut se rendre, sur le site web, dans les Paramètres puis Confidentialité.",
                ),
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
                Quotation("claude-help", "Select Privacy"),
                Quotation("claude-list", "Settings → Privacy → toggle"),
                Quotation("claude-guide", "Your name → Settings → Privacy"),
            ),
        ),
        Wording(
            language="fr",
            text="Confidentialité",
            evidence=(
                Quotation(
                    "claude-french-account", "claude.ai → Paramètres → Confidentialité", line=132
                ),
                Quotation(
                    "claude-macg",
                    "Il faut se rendre, sur le site web, dans les Paramètres puis Confidentialité.",
                ),
            ),
        ),
    )
)
SWITCH_LABEL = Label(
    wordings=(
        Wording(
            language="en",
            text="Help improve our AI models",
            evidence=(
                Quotation("claude-code-program", '"Help improve our AI models" set to'),
                Quotation("claude-list", "Help improve our AI models"),
                Quotation("claude-guide", "switch off **Help Improve our AI models**"),
                Quotation(
                    "claude-subscriptions",
                    "turn off “Help improve our AI models” in Settings, Privacy",
                ),
            ),
        ),
        Wording(
            language="fr",
            text="Contribuez à améliorer nos modèles d’IA",
            evidence=(
                Quotation(
                    "claude-french-account",
                    "Paramètres Claude, page Confidentialité : « Contribuez à améliorer nos "
                    "modèles d'IA » désactivé",
                    line=134,
                ),
            ),
        ),
    ),
    variants=(
        Wording(
            language="fr",
            text="Aider à améliorer nos modèles d’IA",
            evidence=(
                Quotation(
                    "claude-subscriptions",
                    "désactivez « Aider à améliorer nos modèles d'IA » dans Paramètres, rubrique "
                    "Confidentialité",
                ),
            ),
        ),
    ),
)

ROWS = (
    Row(gesture=Gesture.PHOTO, text=_("Your name")),
    Row(gesture=Gesture.SETTINGS, label=SETTINGS),
    Row(gesture=Gesture.OPEN, label=PRIVACY),
    Row(gesture=Gesture.SWITCH, label=SWITCH_LABEL, hint=_("Switch it off")),
)
ON_A_COMPUTER = MenuPath(
    rows=ROWS,
    evidence=(
        Quotation(
            "claude-help",
            "Select your name from your settings menu and click the drop down button […] Select "
            "Settings […] Select Privacy […] Under Help Improve Claude, click the button to "
            "toggle it off/on",
        ),
        Quotation(
            "claude-guide",
            "Go to **Your name → Settings → Privacy** and switch off **Help Improve our AI "
            "models**.",
        ),
        Quotation(
            "claude-macg",
            "Il faut se rendre, sur le site web, dans les Paramètres puis Confidentialité.",
        ),
        Quotation(
            "claude-french-account",
            "claude.ai → Paramètres → Confidentialité : […] « Contribuez à améliorer nos modèles "
            "d'IA » désactivé",
            line=132,
        ),
        "claude-list",
    ),
)
ON_A_PHONE = MenuPath(
    rows=ROWS,
    evidence=(
        Quotation(
            "claude-help",
            "Modifying Your Model Improvement Settings on your Mobile Device […] Select your name "
            "from your settings menu […] Select Settings […] Select Privacy",
        ),
    ),
    note=_("No text in French that we read describes it on a phone."),
)
HELP = Link(
    text=_("Anthropic’s help page on this switch"),
    url="https://privacy.claude.com/en/articles/12109829-how-do-i-change-my-model-improvement-"
    "privacy-settings",
    evidence=("claude-help",),
)
TRAINING_REQUESTS = Link(
    text=_("Anthropic’s page on requests about its training data"),
    url="https://privacy.claude.com/en/articles/15865314-privacy-rights-requests-relating-to-"
    "anthropic-s-training-data",
    evidence=(
        Quotation(
            "claude-policy",
            "https://privacy.claude.com/en/articles/15865314-privacy-rights-requests-relating-to-"
            "anthropic-s-training-data",
            line=349,
        ),
    ),
)

# What is known

UNLESS_YOU_OPT_OUT = Quotation(
    "claude-policy",
    "We may use your Inputs and Outputs to train and improve Anthropic AI models, unless you opt "
    "out through your account settings.",
    line=76,
)
LEAD = claim(
    "claude-asked-in-2025",
    _("Check it: you may have accepted it in 2025, when Claude asked with the switch already on."),
    Quotation("claude-macg", "la demande d'autorisation était activée par défaut dans ce panneau"),
    Quotation("claude-worldissmall", "Cette collecte sera activée par défaut"),
    Quotation("claude-list", "third-party reporting states the toggle arrives **pre-set to On**"),
)
DEFAULT = disputed(
    "claude-default",
    _("Sources disagree on whether the switch starts on or off: look at yours."),
    UNLESS_YOU_OPT_OUT,
    Quotation("claude-playbook", "Off unless you switch it on.", line=13),
    Quotation("claude-list", "**`unresolved` for the out-of-box state.**"),
)
WHO = claim(
    "claude-who",
    _("It concerns the Free, Pro and Max plans, and Claude Code used with them."),
    Quotation(
        "claude-help",
        "our consumer products (e.g. Claude Free, Pro, Max (and when using Claude Code with those "
        "accounts))",
    ),
    Quotation("claude-macg", "les trois forfaits Free, Pro et Max (Claude Code inclus)"),
    Quotation(
        "claude-playbook",
        "Claude Free, Pro, and Max, including Claude Code used on those plans",
        line=14,
    ),
    "claude-list",
    "claude-audit-list",
)
STORED_CHATS = claim(
    "claude-stored-chats",
    _(
        "Once the switch is off, future training leaves out your new conversations and coding sessions, and those already stored."
    ),
    Quotation(
        "claude-help",
        "we will not use any new chats and coding sessions you have with Claude for future model "
        "training […] we will stop using your previously stored chats and coding sessions in "
        "future model training runs",
    ),
    Quotation(
        "claude-macg",
        "les prochaines excluront ces précédentes données et les échanges qui suivront",
    ),
    "claude-help-retention",
)
PAST = claim(
    "claude-past",
    _("What you wrote stays in models already trained, and in training that has already begun."),
    Quotation(
        "claude-help",
        "Your data will still be included in model training that has already started and in models "
        "that have already been trained",
    ),
    Quotation(
        "claude-playbook",
        "Anything already inside a training run, or already baked into a released model, stays "
        "there.",
        line=26,
    ),
    "claude-help-retention",
)
RATING = claim(
    "claude-rating",
    _(
        "A thumb up or down can send the whole conversation, for training too, even with the switch off; it is kept for 5 years."
    ),
    Quotation(
        "claude-policy",
        "by using the thumbs up/thumbs down icon—we may store the entire related conversation as "
        "part of your Feedback […] Even if you opt-out, we will use Inputs and Outputs for model "
        "improvement when: […] you've explicitly reported the materials to us (for example via "
        "our feedback mechanisms)",
        line=30,
    ),
    Quotation(
        "claude-policy-changes",
        "nous conserverons ces données pendant 5 ans. Cette période de rétention s'applique "
        "également aux commentaires que vous nous partagez (par exemple via notre bouton pouce "
        "vers le haut/bas)",
    ),
    Quotation("claude-list", "retained **5 years** — **even if model improvement is off.**"),
)
FLAGGED = claim(
    "claude-flagged",
    _("Conversations flagged for a safety review are used to improve models in any case."),
    Quotation(
        "claude-policy",
        "Even if you opt-out, we will use Inputs and Outputs for model improvement when: (i) your "
        "conversations are flagged for safety review",
        line=76,
    ),
    Quotation(
        "claude-help-who-reads",
        "Si nos classificateurs de sécurité signalent vos conversations, elles peuvent toujours "
        "être utilisées",
    ),
    Quotation("claude-list", "Safety-classifier flagging"),
)
KEPT = claim(
    "claude-kept",
    _(
        "With the switch on, new or resumed conversations are kept for up to 5 years; with it off, a conversation that you delete is gone from Anthropic’s systems within 30 days."
    ),
    Quotation(
        "claude-help-retention",
        "we will retain your data for up to 5 years. This retention period only applies to new or "
        "resumed chats […] Deleted from our back-end storage systems within 30 days",
    ),
    Quotation(
        "claude-policy",
        "delete individual conversations, which will be removed immediately from your "
        "conversation history and automatically deleted from our back-end within 30 days",
        line=114,
    ),
    Quotation(
        "claude-worldissmall",
        "la durée de conservation des données passe à cinq ans pour les utilisateurs qui "
        "acceptent de partager, contre 30 jours pour ceux qui refusent",
    ),
    "claude-list",
)
LEGAL_BASIS = claim(
    "claude-legal-basis",
    _(
        "For this training Anthropic’s policy names three legal grounds: scientific research, consent and legitimate interests."
    ),
    Quotation(
        "claude-policy",
        "To improve the Services and conduct research (including model training). […] Scientific "
        "Research<br>*   Consent<br>*   Legitimate interests",
        line=196,
    ),
)
COMPANY = claim(
    "claude-company",
    _(
        "In the European Economic Area (EEA), the United Kingdom and Switzerland the company responsible is Anthropic Ireland, Limited; elsewhere it is Anthropic PBC."
    ),
    Quotation(
        "claude-policy",
        "If you live in the European Economic Area (EEA), UK or Switzerland (the “European "
        "Region”), the data controller responsible for your personal data is Anthropic Ireland, "
        "Limited. If you live outside the European Region, the data controller responsible for "
        "your personal data is Anthropic PBC.",
        line=170,
    ),
)
OBJECTION = claim(
    "claude-objection",
    _(
        "To object, write to privacy@anthropic.com; the data protection officer is at dpo@anthropic.com."
    ),
    Quotation(
        "claude-policy",
        "You can email us at [privacy@anthropic.com](mailto:privacy@anthropic.com) and contact "
        "our Data Protection Officer at [dpo@anthropic.com](mailto:dpo@anthropic.com).",
        line=177,
    ),
)
RIGHT = claim(
    "claude-right-to-object",
    _(
        "Anthropic’s policy lists “the right to object to processing of your personal data”, in places where such a right applies."
    ),
    Quotation(
        "claude-policy",
        "Objection: the right to object to processing of your personal data, including profiling "
        "conducted on grounds of public or legitimate interest. In places where such a right "
        "applies, we will no longer process the personal data in case of such objection",
        line=116,
    ),
)

STEP = Step(
    slug="claude",
    order=130,
    kind=Kind.SWITCH,
    platform=platforms.ANTHROPIC,
    title=_("Check Claude’s training"),
    check_title=_("Check Claude’s training"),
    subject=_("Claude’s training"),
    lead=LEAD,
    summary=(
        claim(
            "claude-trains-on-chats",
            _(
                "With the switch on, Anthropic trains its AI on what you type and upload, and on Claude’s answers."
            ),
            Quotation(
                "claude-policy",
                "content you choose to upload, integrate or interact with using our Services, are "
                "your “Inputs” […] We may use your Inputs and Outputs to train and improve "
                "Anthropic AI models",
                line=29,
            ),
            Quotation(
                "claude-french-account",
                "les conversations et sessions de […] code servent à l'entraînement",
                line=129,
            ),
            "claude-help",
            "claude-list",
        ),
        WHO,
        STORED_CHATS,
    ),
    actions=(
        Action(
            title=_("The switch"),
            links=(
                Link(
                    text=_("Open the setting in Claude"),
                    url="https://claude.ai/settings/data-privacy-controls",
                    evidence=(
                        Quotation(
                            "claude-code-program",
                            "Review and manage your privacy settings at "
                            "https://claude.ai/settings/data-privacy-controls",
                        ),
                        Quotation(
                            "claude-gerty", "Or open claude.ai/settings/data-privacy-controls"
                        ),
                        Quotation(
                            "claude-list", "https://claude.ai/settings/data-privacy-controls"
                        ),
                    ),
                ),
            ),
            fallbacks=(
                Link(
                    text=_("The same page, at the address in Anthropic’s policy"),
                    url="https://claude.ai/new#settings/data-privacy-controls",
                    evidence=(
                        Quotation(
                            "claude-policy",
                            "https://claude.ai/new#settings/data-privacy-controls",
                            line=122,
                        ),
                    ),
                ),
                HELP,
            ),
            phone=ON_A_PHONE,
            computer=ON_A_COMPUTER,
        ),
    ),
    verify=_(
        "Reload the page: the switch should be grey, to the left. In Claude Code, the command for privacy settings should say that “Help improve our AI models” is set to “false”."
    ),
    used=(
        claim(
            "claude-data-inputs",
            _("What you type, and the files and other content that you upload"),
            Quotation(
                "claude-policy",
                "The content you submit to the Services through these interactions, including via "
                "third-party applications, services, and content you choose to upload, integrate "
                "or interact with using our Services, are your “Inputs”. […] We may use your "
                "Inputs and Outputs to train",
                line=29,
            ),
            Quotation(
                "claude-list",
                "Allow the use of your chats and coding sessions to train and improve Anthropic "
                "AI models.",
            ),
            "claude-audit-list",
        ),
        claim(
            "claude-data-outputs",
            _("What Claude answers and does"),
            Quotation(
                "claude-policy",
                "Inputs generate responses and actions (“Outputs”). […] We may use your Inputs "
                "and Outputs to train",
                line=29,
            ),
        ),
        claim(
            "claude-data-coding",
            _("Coding sessions, in Claude Code too if it is used with such an account"),
            Quotation(
                "claude-code-docs",
                "Nous entraînerons de nouveaux modèles en utilisant les données des comptes Free, "
                "Pro et Max lorsque ce paramètre est activé (y compris lorsque vous utilisez "
                "Claude Code à partir de ces comptes).",
            ),
            Quotation(
                "claude-french-account",
                "les conversations et sessions de […] code servent à l'entraînement",
                line=129,
            ),
            "claude-help",
            "claude-list",
        ),
    ),
    not_used=(
        claim(
            "claude-excludes-work",
            _("The Team, Enterprise, Education and Gov plans, and the API"),
            Quotation(
                "claude-macg",
                "Ceux qui vont y échapper sont les contrats Équipe, Entreprise, Secteur public, "
                "Éducation ou les tiers qui proposent l'IA au travers de son API.",
            ),
            Quotation(
                "claude-code-docs",
                "plans Team et Enterprise, API, plateformes tierces et Claude Gov",
            ),
            Quotation(
                "claude-list",
                "Claude for Work, Claude for Government, Claude for Education, or API use",
            ),
        ),
        claim(
            "claude-excludes-incognito",
            _("Incognito chats, even with the switch on"),
            Quotation(
                "claude-help-who-reads",
                "Vos conversations en mode incognito ne sont pas utilisées pour améliorer Claude, "
                "même si vous avez activé l'amélioration du modèle",
            ),
            Quotation(
                "claude-playbook",
                "Incognito chats are never used to improve Claude",
                line=28,
            ),
            "claude-list",
        ),
    ),
    limits=(PAST, RATING, FLAGGED),
    more=(
        claim(
            "claude-incognito",
            _(
                "For a single conversation there is the incognito chat: it is not used for training, even with the switch on."
            ),
            Quotation(
                "claude-help-who-reads",
                "Vos conversations en mode incognito ne sont pas utilisées pour améliorer Claude, "
                "même si vous avez activé l'amélioration du modèle",
            ),
            Quotation(
                "claude-playbook",
                "Incognito chats are never used to improve Claude",
                line=28,
            ),
            "claude-list",
        ),
        claim(
            "claude-incognito-kept",
            _("An incognito chat is kept for 30 days."),
            Quotation("claude-list", "retained for either 30 days (default)"),
        ),
        KEPT,
        claim(
            "claude-flagged-kept",
            _(
                "A flagged conversation is kept for up to 2 years, and the safety scores for up to 7."
            ),
            Quotation(
                "claude-help-retention",
                "We retain inputs and outputs for up to 2 years and trust and safety "
                "classification scores for up to 7 years if your chat or session is flagged",
            ),
            "claude-list",
        ),
        claim(
            "claude-since",
            _(
                "Anthropic announced this training on 28 August 2025 and wanted an answer by 28 September. It is not too late: you can change your answer at any time."
            ),
            Quotation(
                "claude-code-docs",
                "À partir du 28 août 2025, nous vous donnons le choix […] Vous avez jusqu’au 28 "
                "septembre 2025 pour faire votre sélection. […] Vous pouvez modifier votre "
                "sélection à tout moment",
            ),
            Quotation(
                "claude-worldissmall",
                "Un choix doit être fait d’ici le 28 septembre 2025 pour continuer à utiliser "
                "Claude, mais il reste possible de modifier cette préférence à tout moment",
            ),
            Quotation(
                "claude-macg",
                "Le choix fait pour l'utilisation de ses données peut être modifié à tout moment.",
            ),
            "claude-kulturegeek",
            "claude-list",
        ),
        claim(
            "claude-later-date",
            _("Anthropic then moved that date to 8 October 2025."),
            Quotation(
                "claude-code-docs",
                "Vous avez jusqu’au 8 octobre 2025 pour faire votre sélection.",
            ),
            Quotation(
                "claude-policy-changes",
                "mise à jour de la date d'entrée en vigueur des modifications précédentes de la "
                "Politique de confidentialité du 28 septembre au 8 octobre",
            ),
            "claude-list",
        ),
        claim(
            "claude-new-users",
            _("People who open an account choose when signing up, say texts of 2025."),
            Quotation(
                "claude-code-docs",
                "Si vous êtes un nouvel utilisateur, vous pouvez choisir votre paramètre pour la "
                "formation du modèle lors du processus d’inscription.",
            ),
            Quotation(
                "claude-kulturegeek",
                "Les nouveaux utilisateurs pourront refuser l’utilisation de leurs données dès "
                "leur inscription.",
            ),
            "claude-list",
        ),
        unconfirmed(
            "claude-new-account",
            _("No text that we read says how the switch stands in an account made in 2026."),
            Quotation("claude-list", "`unresolved` remains on the **new-account default**"),
            "claude-policy",
            "claude-help",
        ),
        claim(
            "claude-former-name",
            _(
                "In 2025 the switch was called “Help improve Claude”, in French “Aider à améliorer Claude”; some guides still say so."
            ),
            Quotation(
                "claude-help", "Under Help Improve Claude, click the button to toggle it off/on"
            ),
            Quotation(
                "claude-kulturegeek",
                "en sélectionnant l’onglet Confidentialité et en désactivant « Aider à améliorer "
                "Claude »",
            ),
            Quotation("claude-audit-list", "Help improve Claude"),
            Quotation("claude-gerty", "Find Help Improve Claude (or similar wording)"),
            Quotation(
                "claude-canadian-guide", "Claude : Confidentialité → « Aider à améliorer Claude »"
            ),
        ),
        claim(
            "claude-switch-text",
            _(
                "Under the switch, the page says: “Allow the use of your chats and coding sessions to train and improve Anthropic AI models.”"
            ),
            Quotation(
                "claude-list",
                "Allow the use of your chats and coding sessions to train and improve Anthropic "
                "AI models.",
            ),
            "claude-french-account",
        ),
        claim(
            "claude-who-reads",
            _(
                "Anthropic says that only a small number of its staff can read the conversations used for training, and that they are unlinked from the account first."
            ),
            Quotation(
                "claude-help-who-reads",
                "Nous dissocions automatiquement vos données de votre identifiant utilisateur "
                "(comme votre adresse e-mail) avant tout examen. […] L'accès est limité à un "
                "petit nombre de personnel impliqué dans la formation du modèle.",
            ),
        ),
        claim(
            "claude-work-accounts",
            _("A work account follows the contract that the employer has with Anthropic."),
            Quotation(
                "claude-policy",
                "This Privacy Policy does not apply to content that we process on behalf of "
                "customers of our business offerings, such as our Enterprise accounts. Our use of "
                "that data is governed by our customer agreements",
                line=10,
            ),
        ),
        claim(
            "claude-minors",
            _("Claude is not meant for people under 18."),
            Quotation(
                "claude-policy",
                "Our Services are not directed towards, and we do not knowingly collect, use, "
                "disclose, sell, or share any information from children under the age of 18.",
                line=160,
            ),
            Quotation("claude-canadian-guide", "Claude.ai exige 18 ans"),
        ),
        LEGAL_BASIS,
        COMPANY,
        OBJECTION,
    ),
    disagreements=("claude-default", "claude-french-name"),
    rules=(
        Rule(
            regions=tuple(Region),
            verdict=Verdict.CHECK,
            seen_in="claude-list",
            lead=LEAD,
            reasons=(
                DEFAULT,
                claim(
                    "claude-regions",
                    _("Anthropic’s policy makes no difference here between regions."),
                    UNLESS_YOU_OPT_OUT,
                ),
            ),
        ),
    ),
    glance=Glance(default=DEFAULT, who=WHO, kept=KEPT, rating=RATING),
)

# Where sources differ

ASKED_SWITCHED_ON = claim(
    "claude-side-asked-switched-on",
    _("The question of 2025 came with the switch already on."),
    Quotation("claude-macg", "la demande d'autorisation était activée par défaut dans ce panneau"),
    Quotation("claude-worldissmall", "Cette collecte sera activée par défaut"),
)
DISAGREEMENTS = (
    Disagreement(
        slug="claude-default",
        topic=_("Is Claude’s switch on from the start?"),
        sides=(
            claim(
                "claude-side-unless-opted-out",
                _("Anthropic’s policy: your conversations may be used “unless you opt out”."),
                UNLESS_YOU_OPT_OUT,
            ),
            ASKED_SWITCHED_ON,
            claim(
                "claude-side-off",
                _("A guide of August 2026: it is off unless you switch it on."),
                Quotation("claude-playbook", "Off unless you switch it on.", line=13),
            ),
            claim(
                "claude-side-opted-into",
                _(
                    "Anthropic’s policy for people who are not users speaks of users who have “opted into” it."
                ),
                Quotation(
                    "claude-policy",
                    "where the user has opted into the use of inputs and outputs for model "
                    "training",
                    line=303,
                ),
            ),
        ),
        wording=_(
            "People who had an account in 2025 were asked, with the switch already on. Look at what yours says."
        ),
        rests_on=(ASKED_SWITCHED_ON,),
    ),
    Disagreement(
        slug="claude-french-name",
        topic=_("What is Claude’s switch called in French?"),
        sides=(
            claim(
                "claude-side-french-account",
                _(
                    "A screenshot of a French account, July 2026: “Contribuez à améliorer nos modèles d’IA”."
                ),
                Quotation(
                    "claude-french-account",
                    "« Contribuez à améliorer nos modèles d'IA » désactivé",
                    line=134,
                ),
            ),
            claim(
                "claude-side-french-list",
                _("A company’s list, September 2026: “Aider à améliorer nos modèles d’IA”."),
                Quotation(
                    "claude-subscriptions",
                    "désactivez « Aider à améliorer nos modèles d'IA » dans Paramètres, rubrique "
                    "Confidentialité",
                ),
            ),
        ),
        wording=_("We show the name in the screenshot, and name the other one beside it."),
    ),
)

# The letter

SCOPE = _(
    "My objection covers all the data that you name for this purpose: what I type and upload, Claude’s answers, my coding sessions and my feedback."
)
ANTHROPIC_IRELAND = Recipient(
    name="Anthropic Ireland, Limited",
    lines=("6th Floor, South Bank House", "Barrow Street", _("Dublin 4, D04 TR29, Ireland")),
    claims=(
        COMPANY,
        claim(
            "claude-letter-address",
            _("The address in the letter is the one that Anthropic’s policy gives."),
            Quotation(
                "claude-policy",
                "Anthropic Ireland, Limited with a registered address at 6th Floor, South Bank "
                "House, Barrow Street, Dublin 4, D04 TR29 (Ireland).",
                line=175,
            ),
        ),
    ),
)
CORRESPONDENT = Correspondent(
    platform=platforms.ANTHROPIC,
    sending=(OBJECTION,),
    links=(TRAINING_REQUESTS,),
    objections=(
        Objection(
            regions=(Region.EU,),
            reasons=(ARTICLE, RESTRICTION, RIGHT, LEGAL_BASIS),
            recipient=ANTHROPIC_IRELAND,
            opening=_(
                "Under Article 21(1) of the General Data Protection Regulation (GDPR), I object to the use of my personal data to train AI models. Until you have weighed my objection, please restrict this use (Article 18(1)(d))."
            ),
            scope=SCOPE,
        ),
        Objection(
            regions=(Region.UK, Region.CH),
            reasons=(RIGHT, LEGAL_BASIS),
            recipient=ANTHROPIC_IRELAND,
            opening=_(
                "I object to the use of my personal data to train AI models. Your privacy policy names legitimate interests among your grounds for it, and lists the right to object."
            ),
            scope=SCOPE,
        ),
        Objection(
            regions=(Region.CA, Region.HK, Region.US, Region.OTHER),
            reasons=(RIGHT,),
            links=(TRAINING_REQUESTS,),
            fallbacks=(HELP,),
        ),
    ),
)
