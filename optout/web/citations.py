"""Endnotes of the pages made for print: their sources, numbered in the order of citing."""

from optout.catalogue import CATALOGUE
from optout.catalogue.evidence import Source, Sourced


class Citations:
    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def cite(self, sourced: Sourced) -> list[tuple[int, str]]:
        """Return the number and slug of each source. A new source gets the next number."""
        return [
            (self._numbers.setdefault(slug, len(self._numbers) + 1), slug)
            for slug in sourced.sources
        ]

    def sources(self) -> list[Source]:
        """The sources cited so far, in the order of their numbers."""
        return [CATALOGUE.source(slug) for slug in self._numbers]
