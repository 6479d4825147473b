"""A small catalogue for the tests of behaviour, and how to run the site on it.

Editing a fact, a text or a source of the real catalogue breaks none of them. The steps have
the real slugs and apply in the same regions; all their texts are made up.
"""

import sys
from datetime import date
from importlib import import_module
from pkgutil import walk_packages

import pytest
from django.utils.functional import lazy
from django.utils.translation import get_language

import optout
from optout.catalogue.contents import Catalogue
from optout.catalogue.correspondence import (
    Authority,
    Correspondence,
    Correspondent,
    Objection,
    Recipient,
)
from optout.catalogue.evidence import (
    Claim,
    Quotation,
    Source,
    SourceKind,
    Text,
    claim,
    disputed,
    unconfirmed,
)
from optout.catalogue.types import (
    Account,
    Action,
    Comparison,
    ComparisonPoint,
    Disagreement,
    Event,
    Gesture,
    Guest,
    Headline,
    Kind,
    Label,
    Link,
    MenuPath,
    Part,
    Platform,
    Question,
    Region,
    Row,
    Rule,
    Step,
    Topic,
    Verdict,
    Wording,
)

# A module that is first imported while a test uses another catalogue would keep that one.
for module in walk_packages(optout.__path__, "optout."):
    if not module.name.endswith("wsgi"):
        import_module(module.name)


def use(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the site on a catalogue, in every module that has imported CATALOGUE."""
    for name, module in list(sys.modules.items()):
        if name.startswith("optout") and isinstance(getattr(module, "CATALOGUE", None), Catalogue):
            monkeypatch.setattr(module, "CATALOGUE", catalogue)


def both(english: str, french: str) -> Text:
    """Return a text in both languages, as gettext does."""
    return lazy(lambda: french if get_language() == "fr" else english, str)()


# Sources

NOTICE = Source(
    slug="notice",
    publisher="LinkedIn",
    title="Privacy notice",
    kind=SourceKind.PLATFORM,
    language="en",
    url="https://notice.example/",
    copy="https://copies.example/notice.md",
    read_on=date(2026, 9, 28),
)
OLDER_NOTICE = Source(
    slug="older-notice",
    publisher="LinkedIn",
    title="Privacy notice of 2024",
    kind=SourceKind.PLATFORM,
    language="en",
)
GAZETTE = Source(
    slug="gazette",
    publisher="The Gazette",
    title="Every switch there is",
    kind=SourceKind.PRESS,
    language="en",
    url="https://gazette.example/switches",
    read_on=date(2026, 9, 1),
)
WATCHDOG = Source(
    slug="watchdog",
    publisher=both("The Watchdog", "Le Chien de garde"),
    title="Was darf eine KI?",
    kind=SourceKind.REGULATOR,
    language="de",
    url="https://watchdog.example/ki",
    note=both("The copy has no date.", "La copie n’est pas datée."),
)
DOCUMENT = Source(
    slug="document",
    publisher="Le Journal",
    title=both("An untitled article", "Un article sans titre"),
    kind=SourceKind.DOCUMENT,
    language="fr",
    published_on=date(2025, 10, 1),
    day_known=False,
)

VOTES = Quotation("document", "LinkedIn utilise les votes […] de ses membres", line=3)
OTHERWISE = Quotation("document", "Il faut donner une raison.", line=5)


def sure(slug: str, text: Text) -> Claim:
    return claim(slug, text, "notice", "gazette")


def link(text: Text, url: str) -> Link:
    return Link(text=text, url=url, evidence=("notice", "gazette"))


def label(english: str, french: str = "", *, variants: tuple[str, ...] = ()) -> Label:
    def wording(language: str, text: str) -> Wording:
        return Wording(
            language=language,
            text=text,
            evidence=("notice", "gazette"),
        )

    french_ones = (wording("fr", french),) if french else ()
    return Label(
        wordings=(wording("en", english), *french_ones),
        variants=tuple(wording("en", each) for each in variants),
    )


def path(*rows: Row) -> MenuPath:
    return MenuPath(rows=rows, evidence=("notice",))


def switch(english: str, french: str = "") -> Row:
    return Row(
        gesture=Gesture.SWITCH,
        label=label(english, french),
        hint=both("Switch it off", "Désactivez-le"),
    )


# Platforms

LINKEDIN = Platform(
    slug="linkedin",
    name="LinkedIn",
    part=Part.NETWORKS,
    accounts=(Account("linkedin", "LinkedIn"),),
    hosts=("linkedin.example",),
    opens_an_app=True,
    without_account=both("You have no LinkedIn.", "Vous n’avez pas LinkedIn."),
)
FACEBOOK = Account("facebook", "Facebook")
INSTAGRAM = Account("instagram", "Instagram")
META = Platform(
    slug="meta",
    name="Meta",
    part=Part.NETWORKS,
    accounts=(FACEBOOK, INSTAGRAM),
    hosts=("meta.example",),
    opens_an_app=False,
    without_account=both("You have nothing of Meta’s.", "Vous n’avez rien de Meta."),
    accounts_note=both("Meta is two services.", "Meta, c’est deux services."),
)

# Steps

EVERYWHERE = tuple(Region)
EUROPE = (Region.EU, Region.UK, Region.CH)
ELSEWHERE = (Region.CA, Region.HK, Region.US, Region.OTHER)


def everywhere(reason: Claim) -> tuple[Rule, ...]:
    return (Rule(regions=EVERYWHERE, verdict=Verdict.APPLIES, seen_in="notice", lead=reason),)


def checked_in_europe(there: Claim, elsewhere: Claim) -> tuple[Rule, ...]:
    return (
        Rule(regions=EUROPE, verdict=Verdict.CHECK, seen_in="gazette", lead=there),
        Rule(regions=ELSEWHERE, verdict=Verdict.APPLIES, seen_in="notice", lead=elsewhere),
    )


PHONE = Row(gesture=Gesture.PHOTO, text=both("Your photo", "Votre photo"))
SETTINGS = Row(
    gesture=Gesture.SETTINGS,
    label=label("Settings", "Préférences"),
    hint=both("At the bottom", "Tout en bas"),
)
TRAINING_ROW = Row(
    gesture=Gesture.OPEN,
    label=label("AI training", "Entraînement de l’IA", variants=("Model training",)),
)
ON_A_COMPUTER = path(SETTINGS, TRAINING_ROW, switch("Train on my data", "Utiliser mes données"))
NOT_UNDONE = sure("not-undone", both("What is learned stays.", "L’appris reste appris."))

TRAINING = Step(
    slug="linkedin-ai-training",
    order=10,
    kind=Kind.SWITCH,
    platform=LINKEDIN,
    title=both("Stop the training", "Arrêter l’entraînement"),
    subject=both("The training", "L’entraînement"),
    lead=sure("training", both("LinkedIn trains AI on it.", "LinkedIn en nourrit l’IA.")),
    summary=(),
    actions=(
        Action(
            title=both("The switch", "L’interrupteur"),
            links=(link("Open the training setting", "https://linkedin.example/training"),),
            fallbacks=(link("All settings", "https://linkedin.example/settings"),),
            phone=path(PHONE, SETTINGS, TRAINING_ROW, switch("Train on my data")),
            computer=ON_A_COMPUTER,
        ),
    ),
    verify=both("Open it again.", "Ouvrez-le à nouveau."),
    limits=(NOT_UNDONE, claim("other-ai", "Other AI goes on.", "gazette")),
    used=(
        sure("posts-used", both("Posts", "Les publications")),
        claim("votes-used", both("Poll votes", "Les votes"), VOTES),
    ),
    not_used=(claim("messages-not-used", "Messages", "notice"),),
    more=(unconfirmed("training-age", "It may have begun in 2003.", "gazette"),),
    disagreements=("reach", "too-late"),
    rules=everywhere(sure("training-everywhere", "The training is everywhere.")),
)
MICROSOFT = Step(
    slug="microsoft-sharing",
    order=20,
    kind=Kind.SWITCH,
    platform=LINKEDIN,
    title=both("Stop the sharing", "Arrêter le partage"),
    check_title=both("Check the sharing", "Vérifier le partage"),
    subject=both("The sharing", "Le partage"),
    lead=sure("sharing", "LinkedIn shares it with Microsoft."),
    summary=(),
    actions=(
        Action(
            title="The sharing switch",
            links=(link("Open the sharing setting", "https://linkedin.example/sharing"),),
            phone=path(SETTINGS, switch("Share my data")),
            computer=path(SETTINGS, switch("Share my data")),
        ),
    ),
    verify="Open it again.",
    limits=(sure("sharing-limit", "What was shared stays shared."),),
    rules=checked_in_europe(
        sure("sharing-in-europe", "In Europe nothing should be on."),
        sure("sharing-elsewhere", "The sharing is on here."),
    ),
)
OFFSITE = Step(
    slug="offsite-ads",
    order=30,
    kind=Kind.SWITCH,
    platform=LINKEDIN,
    title=both("Stop the tracking", "Arrêter le suivi"),
    check_title=both("Check the tracking", "Vérifier le suivi"),
    subject=both("The tracking", "Le suivi"),
    lead=sure("tracking", "LinkedIn follows you elsewhere."),
    summary=(),
    actions=(
        Action(
            title="The three switches",
            links=(link("Open the tracking settings", "https://linkedin.example/tracking"),),
            phone=path(SETTINGS, switch("Others"), switch("Elsewhere"), switch("Success")),
            computer=path(SETTINGS, switch("Others"), switch("Elsewhere"), switch("Success")),
        ),
    ),
    verify="Open them again.",
    limits=(sure("tracking-limit", "There will be ads all the same."),),
    rules=checked_in_europe(
        sure("tracking-in-europe", "In Europe these should be off."),
        sure("tracking-elsewhere", "The tracking is on here."),
    ),
)
FORM = path(
    Row(gesture=Gesture.WRITE, text=both("Your reason", "Votre raison")),
    Row(gesture=Gesture.SEND, text=both("Send", "Envoyer")),
)
OBJECTION = Step(
    slug="linkedin-objection",
    order=40,
    kind=Kind.REQUEST,
    platform=LINKEDIN,
    title=both("Object to LinkedIn", "S’opposer auprès de LinkedIn"),
    subject=both("The objection", "L’opposition"),
    lead=sure("objection", "A form covers the rest."),
    summary=(),
    actions=(
        Action(
            title="The form",
            links=(link("Open LinkedIn’s form", "https://linkedin.example/form"),),
            fallbacks=(
                link("Ask a person", "https://linkedin.example/ask"),
                link("Delete data", "https://linkedin.example/delete"),
            ),
            phone=FORM,
            computer=FORM,
        ),
    ),
    verify="Look for an e-mail.",
    limits=(sure("objection-limit", "LinkedIn may refuse."),),
    answer=(claim("objection-answer", "LinkedIn answers by e-mail.", "notice"),),
    rules=everywhere(sure("objection-everywhere", "The form is open to all.")),
)
META_AI = Step(
    slug="meta-ai",
    order=50,
    kind=Kind.REQUEST,
    platform=META,
    title=both("Object to Meta", "S’opposer auprès de Meta"),
    check_title=both("Try to object to Meta", "Essayer de s’opposer auprès de Meta"),
    subject=both("Meta’s training", "L’entraînement de Meta"),
    lead=claim("meta-training", "Meta trains AI as well.", "notice"),
    summary=(),
    actions=tuple(
        Action(
            title=account.name,
            account=account,
            links=(link(f"Open {account.name}’s form", f"https://meta.example/{account.slug}"),),
            fallbacks=(link("Ask Meta", "https://meta.example/ask"),),
            phone=FORM,
            computer=FORM,
        )
        for account in (FACEBOOK, INSTAGRAM)
    ),
    verify="Look for an e-mail.",
    limits=(sure("meta-limit", "What others post of you is used all the same."),),
    rules=(
        Rule(
            regions=(Region.EU, Region.UK),
            verdict=Verdict.APPLIES,
            seen_in="notice",
            lead=sure("meta-in-europe", "Meta takes objections here."),
        ),
        Rule(
            regions=(Region.CH, Region.CA, Region.HK, Region.OTHER),
            verdict=Verdict.CHECK,
            seen_in="notice",
            lead=sure("meta-elsewhere", "Meta may take objections here."),
        ),
        Rule(
            regions=(Region.US,),
            verdict=Verdict.NO,
            seen_in="notice",
            lead=sure("meta-in-the-us", "Meta takes no objections here."),
        ),
    ),
)
TIDY = Step(
    slug="tidy-up",
    order=60,
    kind=Kind.TIDYING,
    platform=LINKEDIN,
    title=both("Tidy up", "Faire le ménage"),
    subject=both("Tidying up", "Le ménage"),
    lead=sure("tidying", "Some things lie around."),
    summary=(),
    actions=(
        Action(
            title="Demographics",
            links=(link("Open the demographics", "https://linkedin.example/demographics"),),
            phone=path(SETTINGS, Row(gesture=Gesture.REMOVE, label=label("Demographics"))),
            computer=path(SETTINGS, Row(gesture=Gesture.CHOOSE, label=label("Demographics"))),
        ),
    ),
    verify="Open it again.",
    limits=(sure("tidying-limit", "Copies stay elsewhere."),),
    rules=everywhere(sure("tidying-everywhere", "This is for all.")),
)

# Disagreements

SAYS_SO = sure("says-so", "The Gazette says so.")
SAYS_OTHERWISE = claim("says-otherwise", "Le Journal says otherwise.", OTHERWISE)


def disagreement(slug: str, topic: str) -> Disagreement:
    return Disagreement(
        slug=slug,
        topic=topic,
        sides=(SAYS_SO, SAYS_OTHERWISE),
        wording=f"{topic} It depends on whom you ask.",
        rests_on=(SAYS_SO,),
    )


# Letters

LETTER_FORM = (link("LinkedIn’s form", "https://linkedin.example/form"),)
META_FORM = (link("Meta’s form", "https://meta.example/form"),)
NO_RIGHT = (sure("no-right", "Nothing gives you this right here."),)
ARTICLE = sure("article", "A law gives you this right.")


def recipient(slug: str, name: str) -> Recipient:
    return Recipient(
        name=name,
        lines=("1 Example Street", both("Dublin, Ireland", "Dublin, Irlande")),
        claims=(claim(slug, f"{name} answers for your data.", "notice"),),
    )


CORRESPONDENCE = Correspondence(
    grounds=(disputed("grounds", "A reason is needed.", "gazette", OTHERWISE),),
    erasure=(claim("erasure", "LinkedIn erases on request.", "notice"),),
    answer=(unconfirmed("answer", "An answer takes a month.", "watchdog"),),
    correspondents=(
        Correspondent(
            platform=LINKEDIN,
            sending=(claim("linkedin-sending", "LinkedIn has a form for it.", "notice"),),
            links=LETTER_FORM,
            ask_erasure=both("Also ask to erase", "Demander aussi l’effacement"),
            objections=(
                Objection(
                    regions=EUROPE,
                    reasons=(ARTICLE,),
                    recipient=recipient("linkedin-recipient", "LinkedIn Ireland"),
                    opening=both("I object to LinkedIn’s training.", "Je m’oppose."),
                    scope=both("My objection covers all of it.", "Elle vaut pour tout."),
                    erasure=both("I also ask you to erase it.", "Je demande l’effacement."),
                ),
                Objection(regions=ELSEWHERE, reasons=NO_RIGHT, links=LETTER_FORM),
            ),
        ),
        Correspondent(
            platform=META,
            sending=(claim("meta-sending", "Meta answers by e-mail.", "gazette"),),
            links=META_FORM,
            objections=(
                Objection(
                    regions=(Region.EU, Region.UK),
                    reasons=(ARTICLE,),
                    recipient=recipient("meta-recipient", "Meta Ireland"),
                    opening=both("I object to Meta’s training.", "Je m’oppose."),
                    scope=both("My objection covers all of it.", "Elle vaut pour tout."),
                ),
                Objection(regions=(Region.CH, *ELSEWHERE), reasons=NO_RIGHT, links=META_FORM),
            ),
        ),
    ),
    authorities=(
        Authority(
            regions=(Region.EU,),
            name="The authority of the EU",
            claims=(sure("complaint", "You may complain."),),
            links=(link("Complain in the EU", "https://watchdog.example/eu"),),
        ),
        Authority(
            regions=(Region.UK, Region.CH, *ELSEWHERE),
            name=both("No authority", "Aucune autorité"),
            note="We know of none.",
        ),
    ),
)

CATALOGUE = Catalogue(
    platforms=(LINKEDIN, META),
    headline=Headline(
        step=TRAINING.slug,
        path=ON_A_COMPUTER,
        default=TRAINING.lead,
        data=claim("headline", both("All of it is used.", "Tout sert."), "gazette"),
        limit=NOT_UNDONE,
        who="who",
        too_late="too-late",
        reach="reach",
    ),
    sources=(NOTICE, OLDER_NOTICE, GAZETTE, WATCHDOG, DOCUMENT),
    steps=(TRAINING, MICROSOFT, OFFSITE, OBJECTION, META_AI, TIDY),
    guests=(
        Guest(
            platform=META,
            claims=(claim("guest", "Anyone can write to Meta.", "notice"),),
            links=META_FORM,
        ),
    ),
    questions=(
        Question(
            question=both("Does it hurt?", "Est-ce que ça fait mal ?"),
            claims=(sure("painless", both("It does not hurt.", "Cela ne fait pas mal.")),),
        ),
        Question(
            question=both("Who can see it?", "Qui peut le voir ?"),
            claims=(sure("seen-by", both("The company can.", "L’entreprise le peut.")),),
            unknown=both("Who else, nobody says.", "Qui d’autre, on ne sait."),
        ),
    ),
    comparison=Comparison(
        linkedin=TRAINING.slug,
        meta=META_AI.slug,
        points=(
            ComparisonPoint(
                question="How does one refuse?",
                linkedin=(sure("linkedin-refusal", "By a switch."),),
                meta=(claim("meta-refusal", "By a form.", "gazette"),),
            ),
        ),
    ),
    disagreements=(
        disagreement("who", "Who is affected?"),
        disagreement("too-late", "Is it too late?"),
        disagreement("reach", "How far does it reach?"),
    ),
    timeline=(
        Event(
            happened_on=date(2025, 9, 18),
            claim=sure("announcement", "LinkedIn announced it."),
        ),
        Event(
            happened_on=date(2024, 9, 1),
            claim=sure("rehearsal", "It began elsewhere."),
            day_known=False,
        ),
    ),
    background=(
        Topic(
            slug="company",
            title=both("The company", "L’entreprise"),
            claims=(sure("owner", "LinkedIn belongs to Microsoft."),),
        ),
    ),
    assistants=Topic(
        slug="assistants",
        title=both("All of them", "Toutes"),
        claims=(sure("all-assistants", "They act on the future."),),
    ),
    no_switch=(
        Topic(
            slug="forum",
            title=both("The forum", "Le forum"),
            claims=(sure("no-setting", "It has no setting."),),
        ),
    ),
    correspondence=CORRESPONDENCE,
    documents=(DOCUMENT.slug,),
    hosts=frozenset({"copies.example", "notice.example", "gazette.example", "watchdog.example"}),
)
