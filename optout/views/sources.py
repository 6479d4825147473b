"""The ledger: every claim, with the words of its sources, at an address of its own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from unicodedata import combining, normalize

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.contents import walk
from optout.catalogue.evidence import Claim, Quotation, Sourced, Text
from optout.catalogue.types import Disagreement, Event, Link, MenuPath, Region, Step, Wording
from optout.web.dates import day, month
from optout.web.policy import public_page
from optout.web.readers import Finding, findings
from optout.web.sheets import MEANINGS, Proof
from optout.web.visit import Request

LONGEST_SEARCH = 100


@dataclass(frozen=True)
class Entry:
    """A claim of the ledger, and where it holds if that is not everywhere.

    Addresses, paths and names of settings have sources as well, but no address of their own.
    """

    sourced: Claim | Link | MenuPath | Wording
    regions: tuple[Region, ...] = ()

    @property
    def proof(self) -> Proof:
        return Proof(self.sourced)

    @property
    def slug(self) -> str:
        return self.sourced.slug if isinstance(self.sourced, Claim) else ""

    @property
    def text(self) -> str:
        if isinstance(self.sourced, MenuPath):
            return _("Through the menus")
        return str(self.sourced.text)

    @property
    def language(self) -> str:
        """That of a platform’s own words; empty for ours."""
        return self.sourced.language if isinstance(self.sourced, Wording) else ""

    def has(self, words: Iterable[str]) -> bool:
        """Whether its sentence, its sources and their words contain all of these words."""
        quoted = [each.words for each in self.sourced.quotations]
        sources = [f"{each.publisher} {each.title}" for each in self.proof.sources]
        text = _plain(" ".join([self.text, *quoted, *sources]))
        return all(word in text for word in words)


@dataclass(frozen=True)
class Part:
    """A part of the ledger: entries, in groups that have a heading where one is needed."""

    slug: str
    title: Text
    groups: list[tuple[Text, list[Entry]]]

    def only(self, words: list[str]) -> "Part":
        """The same part with no more than the entries that contain these words."""
        groups = [
            (heading, [each for each in entries if each.has(words)])
            for heading, entries in self.groups
        ]
        return replace(self, groups=[(heading, found) for heading, found in groups if found])


@public_page("q")
@require_safe
def sources(request: Request) -> HttpResponse:
    """Show every claim, or those that contain the words of a search, and all sources."""
    query = request.GET.get("q", "").strip()[:LONGEST_SEARCH]
    ledger = list(_ledger())
    if query:
        words = _plain(query).split()
        ledger = [found for part in ledger if (found := part.only(words)).groups]
    context = {
        "ledger": ledger,
        "query": query,
        "found": sum(len(entries) for part in ledger for _heading, entries in part.groups),
        "meanings": MEANINGS.items(),
        "readers": _readers(timezone.localdate()),
        "addressed": [source for source in CATALOGUE.sources if source.address()],
        "unaddressed": [source for source in CATALOGUE.sources if not source.address()],
    }
    return _page(request, "sources.html", context)


@public_page()
@require_safe
def disagreements(request: Request) -> HttpResponse:
    return _page(request, "disagreements.html", {"disagreements": CATALOGUE.disagreements})


@public_page()
@require_safe
def documents(request: Request) -> HttpResponse:
    """Show what each starting document says, in its own words."""
    context = {
        "documents": [
            {
                "source": CATALOGUE.source(slug),
                "said": _said_by(slug),
                "disagreements": _disagreements_citing(slug),
            }
            for slug in CATALOGUE.documents
        ],
    }
    return _page(request, "documents.html", context)


@public_page(listed=False)
@require_safe
def moved(request: Request) -> HttpResponse:
    """Lead old addresses of claims to the ledger. The browser keeps the part after the #."""
    return redirect("sources", permanent=True)


def _readers(today: date) -> list[tuple[Step, list[Finding]]]:
    """What readers found, step by step."""
    return [
        (step, found)
        for step in CATALOGUE.steps
        if (found := [each for each in findings(today) if each.step == step.slug])
    ]


def _page(request: Request, template: str, context: Mapping[str, object]) -> HttpResponse:
    """Render a page of the ledger, with links to the others."""
    names = {
        "sources": _("Claim by claim"),
        "disagreements": _("Where sources disagree"),
        "documents": _("The five articles this guide started from"),
    }
    pages = [(reverse(page), name) for page, name in names.items()]
    return render(request, template, {**context, "pages": pages})


def _ledger() -> Iterator[Part]:
    """Go through every claim once, in the order in which visitors meet them."""
    listed: set[Sourced] = set()
    for slug, title, groups in _chapters():
        part = Part(slug, title, [])
        for heading, entries in groups:
            new = {each.sourced: each for each in entries if each.sourced not in listed}
            listed.update(new)
            if new:
                part.groups.append((heading, list(new.values())))
        if part.groups:
            yield part


type Groups = Iterable[tuple[Text, Iterable[Entry]]]


def _chapters() -> Iterator[tuple[str, Text, Groups]]:
    yield "headline", _("What the site leads with"), [("", _entries(CATALOGUE.headline))]
    for step in CATALOGUE.steps:
        yield step.slug, step.subject, _groups_of(step)
    yield "comparison", _("LinkedIn and Meta, side by side"), _compared()
    yield "contested", _("Where sources disagree"), _contested()
    timeline = ((_date_of(event), _entries(event)) for event in CATALOGUE.timeline)
    yield "timeline", _("What happened, and when"), timeline
    background = ((topic.title, _entries(topic)) for topic in CATALOGUE.background)
    yield "background", _("Background"), background
    topics = (CATALOGUE.assistants, *CATALOGUE.no_switch)
    elsewhere = ((topic.title, _entries(topic)) for topic in topics)
    yield "further", _("AI assistants, and services without a switch"), elsewhere
    asked = ((each.question, _entries(each)) for each in CATALOGUE.questions)
    yield "questions", _("What colleagues ask"), asked
    written = [("", _entries((CATALOGUE.correspondence, CATALOGUE.guests)))]
    yield "writing", _("Objecting in writing, and complaining"), written


def _groups_of(step: Step) -> Groups:
    """The claims on a step’s page, under their headings, without which some would mislead."""
    yield _("In short"), _entries((step.lead, *step.summary))
    regions: dict[Claim, tuple[Region, ...]] = {}
    for rule in step.rules:
        for claim in rule.claims:
            regions[claim] = (*regions.get(claim, ()), *rule.regions)
    yield _("Where it applies"), [Entry(*each) for each in regions.items()]
    yield _("The way there"), [Entry(each) for each in _way_of(step)]
    yield _("Used"), _entries(step.used)
    yield _("Not used, our sources say"), _entries(step.not_used)
    yield _("What to expect"), _entries(step.answer)
    yield _("Its limits"), _entries(step.limits)
    yield _("Good to know"), _entries(step.more)


def _compared() -> Groups:
    return ((point.question, _entries(point)) for point in CATALOGUE.comparison.points)


def _contested() -> Groups:
    return ((item.topic, _entries(item)) for item in CATALOGUE.disagreements)


def _way_of(step: Step) -> Iterator[Link | MenuPath | Wording]:
    """The addresses of a setting, the paths to it, and what it is called on the way."""
    for action in step.actions:
        yield from (*action.links, *action.fallbacks)
        yield from filter(None, (action.phone, action.computer))
    yield from walk(step.actions, Wording)


def _entries(value: object) -> list[Entry]:
    return [Entry(claim) for claim in walk(value, Claim)]


def _date_of(event: Event) -> str:
    return day(event.happened_on) if event.day_known else month(event.happened_on)


def _plain(text: str) -> str:
    """Text for comparing: without accents, in lower case, with simple apostrophes."""
    letters = normalize("NFKD", text.replace("’", "'"))
    return "".join(each for each in letters if not combining(each)).casefold()


def _said_by(slug: str) -> list[tuple[Quotation, Text, Claim]]:
    """The words of a document, each beside the claim that they support, under its heading, if
    the claim would mislead without one."""
    claims = {claim.slug: claim for claim in walk(CATALOGUE, Claim)}.values()
    headings: dict[str, Text] = {}
    for heading, entries in chain(*map(_groups_of, CATALOGUE.steps), _compared(), _contested()):
        for entry in entries:
            headings.setdefault(entry.slug, heading)
    return [
        (each, headings.get(claim.slug, ""), claim)
        for claim in claims
        for each in claim.quotations
        if each.source == slug
    ]


def _disagreements_citing(slug: str) -> list[Disagreement]:
    return [
        item
        for item in CATALOGUE.disagreements
        if any(slug in side.sources for side in item.sides)
    ]
