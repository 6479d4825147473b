"""Endnotes of the pages made for print: their sources, numbered in the order of citing."""

from collections.abc import Sequence

from optout.catalogue import CATALOGUE
from optout.catalogue.evidence import Source, Sourced


class Citations:
    """`only` are the slugs of the sources to name; without it, all that are cited are named."""

    def __init__(self, only: Sequence[str] = ()) -> None:
        self._only = only
        self._numbers = {slug: number for number, slug in enumerate(only, start=1)}

    def cite(self, sourced: Sourced) -> list[tuple[int, str]]:
        """Return the number and slug of each source. A new source gets the next number."""
        return [
            (self._numbers.setdefault(slug, len(self._numbers) + 1), slug)
            for slug in sourced.sources
            if not self._only or slug in self._only
        ]

    def sources(self) -> list[Source]:
        """The sources cited so far, in the order of their numbers."""
        return [CATALOGUE.source(slug) for slug in self._numbers]
