"""Everything that the guide knows, as one value."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cached_property

from optout.catalogue.correspondence import Correspondence
from optout.catalogue.evidence import Confidence, Source, Sourced, confidence_given
from optout.catalogue.types import (
    Account,
    Comparison,
    Disagreement,
    Event,
    Guest,
    Headline,
    Part,
    Platform,
    Question,
    Rule,
    Step,
    Topic,
)


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """Everything that the site knows. `hosts` are those of sources and authorities."""

    platforms: tuple[Platform, ...]
    headline: Headline
    sources: tuple[Source, ...]
    steps: tuple[Step, ...]
    guests: tuple[Guest, ...]
    questions: tuple[Question, ...]
    comparison: Comparison
    disagreements: tuple[Disagreement, ...]
    timeline: tuple[Event, ...]
    background: tuple[Topic, ...]
    assistants: Topic
    no_switch: tuple[Topic, ...]
    correspondence: Correspondence
    documents: tuple[str, ...]
    hosts: frozenset[str]

    @property
    def accounts(self) -> tuple[Account, ...]:
        return tuple(account for platform in self.platforms for account in platform.accounts)

    def accounts_in(self, part: Part) -> tuple[Account, ...]:
        platforms = (platform for platform in self.platforms if platform.part == part)
        return tuple(account for platform in platforms for account in platform.accounts)

    def accounts_named(self, slugs: Collection[str]) -> tuple[Account, ...]:
        """Return the accounts with these slugs, without those that are no longer covered."""
        return tuple(account for account in self.accounts if account.slug in slugs)

    @property
    def headline_step(self) -> Step:
        return self.step(self.headline.step)

    @property
    def main_steps(self) -> tuple[Step, ...]:
        """The steps of the part that the site leads with."""
        part = self.headline_step.platform.part
        return tuple(step for step in self.steps if step.platform.part == part)

    @property
    def further_steps(self) -> tuple[Step, ...]:
        """The steps of the other parts."""
        return tuple(step for step in self.steps if step not in self.main_steps)

    @cached_property
    def _sources(self) -> dict[str, Source]:
        return {source.slug: source for source in self.sources}

    def source(self, slug: str) -> Source:
        """Raise KeyError for a source that is not in the catalogue."""
        return self._sources[slug]

    def confidence(self, sourced: Sourced) -> Confidence:
        """How sure something is: the doubt it declares, or what its sources give."""
        return sourced.doubt or confidence_given([self.source(slug) for slug in sourced.sources])

    def seen_on(self, rule: Rule) -> date:
        """The date of the newest source that describes a setting to people in some regions."""
        return self.source(rule.seen_in).dated_on or date.min

    def newest(self, steps: Iterable[Step]) -> Source | None:
        """The newest source that describes a setting of these steps anywhere."""
        rules = (rule for step in steps for rule in step.rules)
        newest = max(rules, key=self.seen_on, default=None)
        return self.source(newest.seen_in) if newest else None

    def step(self, slug: str) -> Step:
        """Raise KeyError for a step that is not in the catalogue."""
        return {step.slug: step for step in self.steps}[slug]

    def disagreement(self, slug: str) -> Disagreement:
        """Raise KeyError for a disagreement that is not in the catalogue."""
        return {item.slug: item for item in self.disagreements}[slug]


def walk[T](value: object, kind: type[T]) -> Iterator[T]:
    """Yield every `kind` inside a catalogue value, in the order in which it is written."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from walk(item, kind)
    elif is_dataclass(value):
        for field in fields(value):
            yield from walk(getattr(value, field.name), kind)
