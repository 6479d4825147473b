"""A seventh step, on a platform that the guide does not cover, added as a newcomer would."""

from dataclasses import replace
from datetime import date

from optout.catalogue.contents import Catalogue
from optout.catalogue.correspondence import Correspondent, Objection, Recipient
from optout.catalogue.evidence import Claim, Source, SourceKind, claim
from optout.catalogue.types import (
    Account,
    Action,
    Gesture,
    Guest,
    Kind,
    Label,
    Link,
    MenuPath,
    Part,
    Platform,
    Region,
    Row,
    Rule,
    Step,
    Verdict,
    Wording,
)
from tests.catalogue import CATALOGUE

CHIRP = Platform(
    slug="chirp",
    name="Chirp",
    part=Part.NETWORKS,
    accounts=(Account("chirp", "Chirp"),),
    hosts=("chirp.example",),
    opens_an_app=False,
    without_account="You did not name Chirp among your accounts.",
)
SOURCE = Source(
    "chirp-notice",
    "Chirp",
    "Privacy notice",
    SourceKind.PLATFORM,
    "en",
    read_on=date(2026, 11, 2),
)


def said(slug: str, text: str) -> Claim:
    return claim(f"chirp-{slug}", text, SOURCE.slug)


SWITCH = Row(
    gesture=Gesture.SWITCH,
    label=Label(
        wordings=(
            Wording(
                language="en",
                text="Train on my chirps",
                evidence=(SOURCE.slug,),
            ),
        )
    ),
    hint="Switch it off",
)
PATH = MenuPath(rows=(SWITCH,), evidence=(SOURCE.slug,))
STEP = Step(
    slug="chirp-training",
    order=45,
    kind=Kind.SWITCH,
    platform=CHIRP,
    title="Stop Chirp’s AI training",
    subject="Chirp’s AI training",
    lead=said("summary", "Chirp trains its AI on chirps."),
    summary=(),
    actions=(
        Action(
            title="The switch",
            links=(
                Link(
                    text="Open the setting on Chirp",
                    url="https://chirp.example/settings",
                    evidence=(SOURCE.slug,),
                ),
            ),
            phone=PATH,
            computer=PATH,
        ),
    ),
    verify="Open the setting again.",
    limits=(said("limit", "Old chirps stay where they are."),),
    used=(said("used", "Chirps that anyone can read"),),
    not_used=(said("not-used", "Chirps between friends"),),
    rules=(
        Rule(
            regions=tuple(Region),
            verdict=Verdict.APPLIES,
            seen_in=SOURCE.slug,
            lead=said("everywhere", "Chirp does so everywhere."),
        ),
    ),
)


ALL_BUT_EUROPE = tuple(region for region in Region if region != Region.EU)
FORM = (
    Link(
        text="Open Chirp’s form",
        url="https://chirp.example/form",
        evidence=(SOURCE.slug,),
    ),
)
CORRESPONDENT = Correspondent(
    platform=CHIRP,
    sending=(said("sending", "Chirp takes objections by e-mail."),),
    links=FORM,
    ask_erasure="Also ask Chirp to erase it",
    objections=(
        Objection(
            regions=(Region.EU,),
            reasons=(said("right", "Chirp takes objections."),),
            recipient=Recipient(
                name="Chirp Ireland", claims=(said("recipient", "Chirp Ireland answers."),)
            ),
            opening="I object to Chirp’s training.",
            scope="My objection covers all my chirps.",
            erasure="I also ask you to erase my chirps.",
        ),
        Objection(
            regions=ALL_BUT_EUROPE,
            reasons=(said("no-right", "Chirp takes no objections here."),),
            links=FORM,
        ),
    ),
)
GUEST = Guest(
    platform=CHIRP, claims=(said("guest", "Chirp has a form for everyone."),), links=FORM
)


def with_another_platform(step: Step = STEP) -> Catalogue:
    return replace(
        CATALOGUE,
        platforms=(*CATALOGUE.platforms, CHIRP),
        sources=(*CATALOGUE.sources, SOURCE),
        steps=tuple(sorted((*CATALOGUE.steps, step), key=lambda step: step.order)),
    )


def with_another_correspondent() -> Catalogue:
    """Also with what people can write to the platform, and what it has for guests."""
    letters = CATALOGUE.correspondence
    return replace(
        with_another_platform(),
        guests=(*CATALOGUE.guests, GUEST),
        correspondence=replace(letters, correspondents=(*letters.correspondents, CORRESPONDENT)),
    )
