"""Further settings: saved CVs, research, demographics, old posts, a copy of your data."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels, linkedin, platforms
from optout.catalogue.evidence import Confidence, Quotation, Text, claim
from optout.catalogue.types import (
    Action,
    Gesture,
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

ACCOUNT_PREFERENCES = Row(
    gesture=Gesture.OPEN,
    label=Label(
        wordings=(
            Wording(
                language="en",
                text="Account preferences",
                evidence=(
                    Quotation("stellarsand", "Account preferences", line=6),
                    Quotation("xenloops", "Account preferences", line=24),
                ),
            ),
        )
    ),
)
COPY_OF_YOUR_DATA = Label(
    wordings=(
        Wording(
            language="en",
            text="Get a copy of your data",
            evidence=(Quotation("xenloops", "Get a copy of your data", line=54),),
        ),
        Wording(
            language="fr", text="Obtenir une copie de vos données", evidence=("archived-files",)
        ),
    )
)


def _action(
    title: Text,
    link: Link,
    *last: Row,
    evidence: tuple[str | Quotation, ...],
    page: Row = linkedin.DATA_PRIVACY,
    note: Text = linkedin.NO_DEVICE,
    fallbacks: tuple[Link, ...] = (),
) -> Action:
    """One thing to tidy up, on a `page` of LinkedIn’s settings. Both paths end with `last`."""
    return Action(
        title=title,
        links=(link,),
        phone=MenuPath(
            rows=(*linkedin.PHONE_START, page, *last),
            evidence=evidence,
            doubt=Confidence.UNCONFIRMED,
            note=note,
        ),
        computer=MenuPath(
            rows=(*linkedin.COMPUTER_START, page, *last), evidence=evidence, note=note
        ),
        fallbacks=fallbacks,
    )


STEP = Step(
    slug="tidy-up",
    order=60,
    kind=Kind.TIDYING,
    platform=platforms.LINKEDIN,
    title=_("Tidy up"),
    subject=_("Tidying up"),
    lead=claim(
        "tidy-up-saved-resumes",
        _("Saved CVs (résumés) and answers are on LinkedIn’s own list of what trains its AI."),
        Quotation(
            "linkedin-eu-notice",
            "Responses to screening questions and resumes that members provide "
            "add to their LinkedIn account",
            line=74,
        ),
        Quotation(
            "document-001",
            'les éléments de leur "profil, les posts et articles, les réponses et CV '
            "enregistrés dans le cadre de candidatures\" afin d'\"alimenter l'intelligence "
            'artificielle générative"',
            line=9,
        ),
        "linkedin-help-faq",
        "punto-informatico",
        "pcmag",
    ),
    start=linkedin.ALL_PRIVACY_SETTINGS,
    summary=(
        claim(
            "tidy-up-deletion-separate",
            _(
                "Nothing says that the AI switch deletes saved CVs and answers, or your old posts: delete them yourself, or ask LinkedIn to."
            ),
            Quotation(
                "linkedin-help-ai",
                "Turning the setting off means that we (LinkedIn and our affiliates) "
                "won’t use the data and content you provided to LinkedIn to train "
                "models that generate content going forward.",
                line=44,
            ),
            Quotation(
                "linkedin-eu-notice",
                "You can request that we delete your personal data. Most of your "
                "profile data can be deleted through your account settings.",
                line=160,
            ),
        ),
    ),
    actions=(
        _action(
            _("Saved CVs and answers"),
            linkedin.ALL_PRIVACY_SETTINGS,
            Row(
                gesture=Gesture.OPEN,
                label=labels.JOB_APPLICATIONS,
                hint=_("Under the heading “Job seeking preferences”"),
            ),
            Row(
                gesture=Gesture.SWITCH,
                label=labels.SAVE_RESUMES,
                hint=_("Switch it off, then delete what is saved"),
            ),
            Row(
                gesture=Gesture.SWITCH,
                label=labels.SHARE_RESUMES,
                hint=_("Switch it off"),
            ),
            evidence=(
                Quotation(
                    "stellarsand",
                    "Job seeking preferences […] Job application settings […] Save "
                    "resumes and application data: Off > Yes, delete",
                    line=87,
                ),
                Quotation(
                    "xenloops",
                    "Job seeking preferences […] Save resumes and application data […] "
                    "Share resume data with recruiters",
                    line=64,
                ),
            ),
        ),
        _action(
            _("Research studies"),
            Link(
                text=_("Open the research setting"),
                url="https://www.linkedin.com/mypreferences/d/settings/"
                "policy-and-academic-research",
                evidence=("brave-2026", "brave-2025"),
            ),
            Row(
                gesture=Gesture.OPEN,
                label=labels.RESEARCH,
                hint=linkedin.HOW_LINKEDIN_USES_YOUR_DATA,
            ),
            Row(
                gesture=Gesture.SWITCH,
                label=labels.RESEARCH_SWITCH,
                hint=_("Switch it off"),
            ),
            evidence=(
                Quotation(
                    "stellarsand",
                    "How LinkedIn uses your data […] Social, economic, and workplace "
                    "research […] Use data for research: Off",
                    line=71,
                ),
                Quotation(
                    "xenloops",
                    "How LinkedIn uses your data […] Social, economic, and workplace "
                    "research -- Turn off.",
                    line=52,
                ),
            ),
        ),
        _action(
            _("Personal demographics"),
            Link(
                text=_("Open LinkedIn’s account settings"),
                url="https://www.linkedin.com/mypreferences/d/categories/account",
                evidence=("linkedin-eu-notice", "stellarsand"),
            ),
            Row(
                gesture=Gesture.REMOVE,
                label=labels.DEMOGRAPHICS,
                hint=_(
                    "Under the heading “Profile information”; remove what you do not want there"
                ),
            ),
            page=ACCOUNT_PREFERENCES,
            note=_(
                "Our sources do not say on which device. One of them also has a line “Demographic info” under “Data privacy”."
            ),
            evidence=(
                Quotation(
                    "stellarsand",
                    "Account preferences […] Profile information […] Personal "
                    "demographic information",
                    line=6,
                ),
                Quotation(
                    "xenloops",
                    "Account preferences: […] Profile Information […] Personal "
                    "demographic information […] Demographic info",
                    line=24,
                ),
            ),
        ),
        Action(
            title=_("Old posts and group messages"),
            links=(
                Link(
                    text=_("How to delete data from your profile or activity, on LinkedIn"),
                    url="https://www.linkedin.com/help/linkedin/answer/a1342613",
                    evidence=("linkedin-eu-notice", "linkedin-global-policy"),
                ),
            ),
            fallbacks=(
                Link(
                    text=_("Ask LinkedIn to delete what the settings do not let you delete"),
                    url="https://www.linkedin.com/help/linkedin/ask/TS-DDF",
                    evidence=("linkedin-eu-notice",),
                ),
            ),
        ),
        _action(
            _("A copy of your data"),
            Link(
                text=_("Open the data request page"),
                url="https://www.linkedin.com/mypreferences/d/download-my-data",
                evidence=("archived-repositories",),
            ),
            Row(
                gesture=Gesture.OPEN,
                label=COPY_OF_YOUR_DATA,
                hint=linkedin.HOW_LINKEDIN_USES_YOUR_DATA,
            ),
            evidence=(
                Quotation(
                    "linkedin-eu-notice",
                    "You can start the download process from the Data Privacy section of "
                    "your Member Settings.",
                    line=152,
                ),
                Quotation(
                    "xenloops",
                    "How LinkedIn uses your data […] Get a copy of your data",
                    line=52,
                ),
            ),
        ),
    ),
    verify=_("Open each setting again after a moment: your changes should still be there."),
    limits=(linkedin.CANNOT_UNLEARN,),
    rules=(
        Rule(
            regions=tuple(Region),
            verdict=Verdict.APPLIES,
            seen_in="stellarsand",
            lead=claim(
                "tidy-up-any-region",
                _("Optional: our sources list these settings without limiting them to a region."),
                Quotation("stellarsand", "Go to Settings & Privacy.", line=3),
                "xenloops",
            ),
        ),
    ),
)
