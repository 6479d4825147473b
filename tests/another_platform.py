"""A seventh step, on a platform that the guide does not cover, added as a newcomer would."""

from dataclasses import replace
from datetime import date

from optout.catalogue.types import (
    Account,
    Action,
    Catalogue,
    Claim,
    Confidence,
    Gesture,
    Kind,
    Label,
    Link,
    MenuPath,
    Platform,
    Region,
    Row,
    Rule,
    Source,
    SourceKind,
    Step,
    Verdict,
    Wording,
    single,
)
from tests.catalogue import CATALOGUE

CHIRP = Platform(
    slug="chirp",
    name="Chirp",
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
    return single(f"chirp-{slug}", text, SOURCE.slug)


SWITCH = Row(
    gesture=Gesture.SWITCH,
    label=Label(
        wordings=(
            Wording(
                language="en",
                text="Train on my chirps",
                sources=(SOURCE.slug,),
                confidence=Confidence.SINGLE,
            ),
        )
    ),
    hint="Switch it off",
)
PATH = MenuPath(rows=(SWITCH,), sources=(SOURCE.slug,), confidence=Confidence.SINGLE)
STEP = Step(
    slug="chirp-training",
    order=45,
    kind=Kind.SWITCH,
    platform=CHIRP,
    title="Stop Chirp’s AI training",
    subject="Chirp’s AI training",
    confirmed_on=date(2026, 11, 2),
    lead=said("summary", "Chirp trains its AI on chirps."),
    summary=(),
    actions=(
        Action(
            title="The switch",
            links=(
                Link(
                    text="Open the setting on Chirp",
                    url="https://chirp.example/settings",
                    sources=(SOURCE.slug,),
                    confidence=Confidence.SINGLE,
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
            lead=said("everywhere", "Chirp does so everywhere."),
        ),
    ),
)


def with_another_platform() -> Catalogue:
    return replace(
        CATALOGUE,
        platforms=(*CATALOGUE.platforms, CHIRP),
        sources=(*CATALOGUE.sources, SOURCE),
        steps=tuple(sorted((*CATALOGUE.steps, STEP), key=lambda step: step.order)),
    )
