"""Footnotes: the sources of a page, numbered in the order in which it cites them."""

from collections.abc import Iterable

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Source, Sourced


class Citations:
    def __init__(self, sources: Iterable[Source] = ()) -> None:
        self._numbers = {source.slug: number for number, source in enumerate(sources, start=1)}

    def cite(self, sourced: Sourced) -> list[tuple[int, str]]:
        """Return the number and slug of each source. A new source gets the next number."""
        return [
            (self._numbers.setdefault(slug, len(self._numbers) + 1), slug)
            for slug in sourced.sources
        ]

    def sources(self) -> list[Source]:
        """The sources cited so far, in the order of their numbers."""
        return [CATALOGUE.source(slug) for slug in self._numbers]
