"""LinkedIn’s Data Processing Objection Form."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.types import (
    Action,
    Confidence,
    Gesture,
    Kind,
    Link,
    MenuPath,
    Region,
    Row,
    Rule,
    Step,
    Verdict,
    confirmed,
    official,
    single,
    unconfirmed,
)

FORM = "https://www.linkedin.com/help/linkedin/ask/TS-DPRO"

ROWS = (
    Row(
        gesture=Gesture.OPEN,
        text=_("The objection form, at the address above"),
    ),
    Row(
        gesture=Gesture.CHOOSE,
        text=_("What you object to"),
        hint=_(
            "In a list; one choice is the training of AI that creates content, a wording confirmed in Italian only"
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
SOURCES = ("legalclarity", "avvocatobruschi", "edotto", "sipoch")
NOTE = _("The form is a web page.")

MAY_REFUSE = official(
    "objection-form-considered",
    _("LinkedIn considers the objection and may refuse part of it."),
    "linkedin-eu-notice",
)
WITHOUT_ACCOUNT = confirmed(
    "objection-form-without-account",
    _(
        "The form is open to members, and to people without an account whose data others have posted. They should add a link to the content, or say where it appears."
    ),
    "linkedin-eu-notice",
    "garante",
)
OPEN_FORM = Link(
    text=_("Open the form on LinkedIn"),
    url=FORM,
    sources=("linkedin-eu-notice", "legalclarity"),
    confidence=Confidence.CONFIRMED,
)

STEP = Step(
    slug="linkedin-objection",
    order=40,
    kind=Kind.REQUEST,
    platform=platforms.LINKEDIN,
    title=_("Object to LinkedIn’s other uses"),
    subject=_("Objection to LinkedIn’s other uses"),
    confirmed_on=date(2026, 8, 21),
    lead=confirmed(
        "objection-form-scope",
        _(
            "The Data Processing Objection Form is for what the switches leave out: other "
            "AI, personalisation, product improvement, profiling for direct marketing."
        ),
        "linkedin-eu-notice",
        "sipoch",
        "legalclarity",
    ),
    summary=(
        official(
            "objection-form-request",
            _("It is a request: LinkedIn considers it and may refuse part of it."),
            "linkedin-eu-notice",
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
                    sources=("linkedin-eu-notice", "datenanfragen"),
                    confidence=Confidence.CONFIRMED,
                ),
                Link(
                    text=_("Write to LinkedIn’s data protection officer"),
                    url="https://www.linkedin.com/help/linkedin/ask/TSO-DPO",
                    sources=("linkedin-eu-notice",),
                    confidence=Confidence.OFFICIAL,
                ),
                Link(
                    text=_("Ask for erasure"),
                    url="https://www.linkedin.com/help/linkedin/ask/TS-DDF",
                    sources=("linkedin-eu-notice",),
                    confidence=Confidence.OFFICIAL,
                ),
            ),
            phone=MenuPath(rows=ROWS, sources=SOURCES, confidence=Confidence.SINGLE, note=NOTE),
            computer=MenuPath(rows=ROWS, sources=SOURCES, confidence=Confidence.SINGLE, note=NOTE),
        ),
    ),
    verify=_(
        "Keep the confirmation that the page or an e-mail gives you, and note the date. In case none comes, take a screenshot of the form before you send it."
    ),
    answer=(
        MAY_REFUSE,
        single("objection-form-confirmation", _("An e-mail confirms the request."), "particle"),
    ),
    limits=(
        official(
            "objection-form-partial-refusal",
            _(
                "LinkedIn may refuse part of it, and for example keep using your IP address to protect your login."
            ),
            "linkedin-eu-notice",
        ),
        official(
            "objection-form-direct-marketing",
            _("An objection to direct marketing, however, must always be honoured."),
            "linkedin-eu-notice",
        ),
        single(
            "objection-form-unanswered",
            _(
                "In April and May 2025 the Belgian association Testachats complained that the "
                "form went unanswered."
            ),
            "testachats",
        ),
    ),
    more=(
        WITHOUT_ACCOUNT,
        confirmed(
            "objection-form-italian-choice",
            _(
                "The choice in the list was seen in Italian: “Opposizione al trattamento per "
                "l’addestramento dei modelli di IA finalizzati alla creazione di contenuti”."
            ),
            "edotto",
            "avvocatobruschi",
        ),
        single(
            "objection-form-fields",
            _("One source describes four short fields."),
            "legalclarity",
        ),
        confirmed(
            "linkedin-lead-regulator",
            _(
                "For the EU, the EEA and Switzerland, LinkedIn Ireland answers for your data; the "
                "Irish regulator leads for the EU and the EEA, and your own regulator takes your "
                "complaint."
            ),
            "linkedin-eu-notice",
            "cnpd",
            "dutch-ap",
        ),
    ),
    disagreements=("objection-reason",),
    rules=(
        Rule(
            regions=(Region.EU, Region.UK, Region.CH),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "objection-form-europe-right",
                _(
                    "Where LinkedIn relies on legitimate interest, its notice for Europe "
                    "gives you the right to object."
                ),
                "linkedin-eu-notice",
                "avas",
                "cnpd",
            ),
        ),
        Rule(
            regions=(Region.CA, Region.HK, Region.US, Region.OTHER),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "objection-form-help-page",
                _(
                    "LinkedIn’s help page points to this form for what the switch leaves out; a 2024 article about the United States does too."
                ),
                "linkedin-help-ai-older",
                "document-002",
            ),
            reasons=(
                unconfirmed(
                    "objection-form-duty-elsewhere",
                    _("In this region, no source says that LinkedIn has to agree."),
                    "linkedin-us-policy",
                ),
            ),
        ),
    ),
)
