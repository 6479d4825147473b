"""LinkedIn’s Data Processing Objection Form."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.evidence import Quotation, claim, unconfirmed
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

FORM = "https://www.linkedin.com/help/linkedin/ask/TS-DPRO"

ROWS = (
    Row(
        gesture=Gesture.OPEN,
        text=_("The objection form, through the button on this page"),
    ),
    Row(
        gesture=Gesture.CHOOSE,
        text=_("What you object to"),
        hint=_(
            "In a list; one choice is the training of AI that creates content, a wording seen in Italian only"
        ),
    ),
    Row(gesture=Gesture.WRITE, text=_("Your name and your e-mail address")),
    Row(
        gesture=Gesture.WRITE,
        text=_("Your reason, if you are asked for one"),
        hint=_("In your own words, about your own situation"),
    ),
    Row(gesture=Gesture.SEND, text=_("Send the form")),
)
EVIDENCE = (
    Quotation(
        "legalclarity",
        "The form is short — just your name, email, and the type of objection",
    ),
    Quotation(
        "avvocatobruschi",
        "selezionando nel menu a tendina l’opzione “Opposizione al trattamento "
        "per l’addestramento dei modelli di IA finalizzati alla creazione di "
        "contenuti”",
    ),
    "edotto",
    "tecnobits",
)
NOTE = _("The form is a web page.")

MAY_REFUSE = claim(
    "objection-form-considered",
    _("LinkedIn considers the objection and may refuse it."),
    Quotation(
        "linkedin-eu-notice",
        "Where you raise an objection, we will consider your request […] "
        "we may not be able to fulfil your request",
        line=170,
    ),
)
WITHOUT_ACCOUNT = claim(
    "objection-form-without-account",
    _(
        "LinkedIn’s objection form is open to members, and to people without an account about whom others have posted. People without an account should add a link to the content, or say where it appears."
    ),
    Quotation(
        "linkedin-eu-notice",
        "If you are a Visitor and you would like to contact LinkedIn about "
        "processing of your data or exercising the rights outlined in this "
        "section, you can reach out […] by using this form",
        line=146,
    ),
    Quotation(
        "avvocatobruschi",
        "compilando lo stesso modulo, allegando informazioni utili "
        "all’identificazione del contenuto (es. link al post o contesto della "
        "condivisione)",
    ),
    Quotation(
        "bitcity",
        "i non utenti i cui dati possono essere comunque presenti sul social "
        "network perché pubblicati da altri utenti - hanno il diritto di opporsi",
    ),
)
OPEN_FORM = Link(
    text=_("Open the form on LinkedIn"),
    url=FORM,
    evidence=("linkedin-eu-notice", "legalclarity"),
)

STEP = Step(
    slug="linkedin-objection",
    order=40,
    kind=Kind.REQUEST,
    platform=platforms.LINKEDIN,
    title=_("Object to LinkedIn’s other uses"),
    subject=_("Objection to LinkedIn’s other uses"),
    lead=claim(
        "objection-form-scope",
        _(
            "The Data Processing Objection form is for what the switches do not cover: other AI, personalisation, product improvement, profiling for direct marketing."
        ),
        Quotation(
            "linkedin-eu-notice",
            "object to processing your data where legitimate interest or public "
            "interest is the legal basis for processing that data […] complete "
            "our Data Processing Objection form",
            line=168,
        ),
        Quotation(
            "legalclarity",
            "LinkedIn’s AI toggle does not cover models used for "
            "personalization, security, or other non-content purposes.",
        ),
        Quotation(
            "lifehacker",
            'You can also use this form to "object to or request the '
            'restriction of" processing your data for "non-content '
            'generating GAI models."',
        ),
    ),
    summary=(
        claim(
            "objection-form-request",
            _("It is a request, not a switch."),
            Quotation(
                "linkedin-eu-notice",
                "Where you raise an objection, we will consider your request",
                line=170,
            ),
        ),
    ),
    actions=(
        Action(
            title=_("The form"),
            links=(OPEN_FORM,),
            fallbacks=(
                Link(
                    text=_("Ask LinkedIn a question about privacy"),
                    url="https://www.linkedin.com/help/linkedin/ask/ppq",
                    evidence=("linkedin-eu-notice", "datenanfragen"),
                ),
                Link(
                    text=_("Write to LinkedIn’s data protection officer"),
                    url="https://www.linkedin.com/help/linkedin/ask/TSO-DPO",
                    evidence=("linkedin-eu-notice", "linkedin-global-policy"),
                ),
                Link(
                    text=_("Ask for erasure"),
                    url="https://www.linkedin.com/help/linkedin/ask/TS-DDF",
                    evidence=("linkedin-eu-notice",),
                ),
            ),
            phone=MenuPath(rows=ROWS, evidence=EVIDENCE, note=NOTE),
            computer=MenuPath(rows=ROWS, evidence=EVIDENCE, note=NOTE),
        ),
    ),
    verify=_(
        "Keep the confirmation that the page or an e-mail gives you, and note the date. In case none comes, take a screenshot of the form before you send it."
    ),
    answer=(
        MAY_REFUSE,
        claim(
            "objection-form-confirmation",
            _("One source says that an e-mail confirms the request."),
            Quotation("particle", "a help-form process that generates an email confirmation"),
        ),
        claim(
            "objection-form-direct-marketing",
            _("In Europe, an objection to direct marketing must always be honoured."),
            Quotation(
                "linkedin-eu-notice",
                "Where we use your data for direct marketing (e.g. to send you "
                "marketing emails) or profiling for the purposes of direct "
                "marketing, you always have the right to object and we will stop "
                "using your data for this purpose.",
                line=172,
            ),
            Quotation(
                "gdpr-article-21",
                "Where the data subject objects to processing for direct marketing "
                "purposes, the personal data shall no longer be processed for such "
                "purposes.",
                line=12,
            ),
        ),
    ),
    limits=(
        claim(
            "objection-form-partial-refusal",
            _(
                "It does not stop everything: LinkedIn will, for example, keep using your IP address to protect your login."
            ),
            Quotation(
                "linkedin-eu-notice",
                "we may not be able to fulfil your request—for example, we cannot "
                "stop processing your IP address when it is used to authenticate "
                "your login details",
                line=170,
            ),
        ),
    ),
    more=(
        WITHOUT_ACCOUNT,
        claim(
            "objection-form-restriction",
            _(
                "With the same form you can ask LinkedIn to restrict the use of your data, if the data is wrong or you believe that its use is unlawful."
            ),
            Quotation(
                "linkedin-eu-notice",
                "You can also request that processing of your data is restricted "
                "if the data is inaccurate or if you believe that the processing "
                "is unlawful […] by using this form",
                line=164,
            ),
        ),
        claim(
            "objection-form-guides",
            _(
                "Guides in French: one by the CNIL in France (16 October 2025), which covers LinkedIn and does not judge whether the training is lawful; one by the APD in Belgium (29 September 2025), on the switch."
            ),
            Quotation(
                "archimag",
                "déposer une demande d’opposition via un formulaire de contact "
                "pour Gemini (Google), Meta AI (Meta), WhatsApp, et LinkedIn",
            ),
            Quotation(
                "apd-linkedin",
                "Pour ce faire, vous devez vous rendre sur « Préférences et "
                "confidentialité » > « Confidentialité des données » > « Données "
                "pour l’amélioration de l’IA générative »",
            ),
            "cnil-guide",
        ),
        claim(
            "objection-form-italian-choice",
            _(
                "The choice in the list was seen in Italian only: “Opposizione al trattamento per l’addestramento dei modelli di IA finalizzati alla creazione di contenuti”."
            ),
            Quotation(
                "avvocatobruschi",
                "Opposizione al trattamento per l’addestramento dei modelli di IA "
                "finalizzati alla creazione di contenuti",
            ),
            "edotto",
        ),
        claim(
            "objection-form-fields",
            _("One source describes four short fields."),
            Quotation(
                "legalclarity",
                "When you open it at linkedin.com/help/linkedin/ask/TS-DPRO, "
                "you’ll see four fields",
            ),
        ),
        claim(
            "linkedin-lead-regulator",
            _(
                "For the EU, the rest of the European Economic Area (EEA) and Switzerland, LinkedIn Ireland is responsible for your data; the Irish regulator leads for the EU and the EEA, and your own regulator takes your complaint."
            ),
            Quotation(
                "linkedin-eu-notice",
                "if you are located in the Designated Countries, LinkedIn Ireland "
                "Unlimited Company with its address at Wilton Place, Dublin 2, "
                "Ireland, is the data controller of your personal data",
                line=12,
            ),
            Quotation(
                "cnpd",
                "conformément au mécanisme du guichet unique instauré par le RGPD, "
                "l’autorité irlandaise (Data Protection Commission) est l’autorité "
                "compétente",
            ),
            Quotation(
                "linkedin-eu-notice",
                "you always have the right to raise a concern with the supervisory "
                "authority in your jurisdiction",
                line=211,
            ),
            Quotation(
                "welingelichte-kringen",
                "De AP zegt inmiddels al klachten te hebben ontvangen, die in "
                "samenwerking met de Ieren worden opgepakt.",
            ),
        ),
        claim(
            "objection-form-unanswered",
            _(
                "In the summer of 2024 the Belgian association Testachats complained that LinkedIn’s help service did not answer the objection form of that time."
            ),
            Quotation(
                "media7",
                "LinkedIn met tout de même un formulaire d’opposition à "
                "disposition des consommateurs, mais les services d’aide n’y "
                "répondent pas, le rendant inefficace",
            ),
            "testachats",
        ),
    ),
    disagreements=("objection-reason",),
    rules=(
        Rule(
            regions=(Region.EU, Region.UK, Region.CH),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-eu-notice",
            lead=claim(
                "objection-form-europe-right",
                _(
                    "Where LinkedIn relies on legitimate interest, its notice for Europe gives you the right to object, or to ask for restriction."
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "Where we rely on legitimate interests […] you have the right to "
                    "object or to ask for restriction of our processing we describe in "
                    "this notice at any time",
                    line=53,
                ),
                "cnpd",
                "avas",
            ),
        ),
        Rule(
            regions=(Region.CA, Region.HK, Region.US, Region.OTHER),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-global-policy",
            lead=claim(
                "objection-form-worldwide",
                _(
                    "LinkedIn’s worldwide policy says that you can ask it to stop using all or some of your data, and that it decides according to the law."
                ),
                Quotation(
                    "linkedin-global-policy",
                    "You can ask us to stop using all or some of your personal data "
                    "[…] we will consider your request in accordance with applicable "
                    "laws",
                    line=373,
                ),
            ),
            reasons=(
                claim(
                    "objection-form-help-page",
                    _(
                        "LinkedIn’s help page of 2024 pointed to its objection form for what the switch does not cover; an article of 2024 about the United States mentions a form too."
                    ),
                    Quotation(
                        "lifehacker",
                        'You can also use this form to "object to or request the '
                        'restriction of" processing your data for "non-content '
                        'generating GAI models."',
                    ),
                    Quotation(
                        "document-002",
                        "Vous pouvez également essayer de vous désinscrire de manière plus "
                        "complète via ce formulaire",
                        line=11,
                    ),
                    "linkedin-help-ai-older",
                ),
                unconfirmed(
                    "objection-form-duty-elsewhere",
                    _("In this region, no source says that LinkedIn has to agree."),
                    "linkedin-global-policy",
                ),
            ),
        ),
    ),
)
