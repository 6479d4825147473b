"""Proof on demand: what each mark of a page opens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from optout.catalogue import CATALOGUE
from optout.catalogue.evidence import Claim, Confidence, Quotation, Source, Sourced, Text

MOST_SHOWN = 2
"""How many sources a sheet shows of one claim. Of each claim in a list it shows the best one."""

MEANINGS: dict[Confidence, Text] = {
    Confidence.LAW: _("The words of a law. A law needs no second witness."),
    Confidence.CONFIRMED: _("Two independent publishers, known by name, say so."),
    Confidence.OFFICIAL: _("A company or an authority says so, and no independent source does."),
    Confidence.SINGLE: _("One publisher says so, or only sources without a name."),
    Confidence.DISPUTED: _("Sources contradict each other. We show each side."),
    Confidence.UNCONFIRMED: _("No source settles it. We say so, and do not guess."),
}

REASONS: dict[Confidence, Text] = {
    Confidence.LAW: _("This is what the law says."),
    Confidence.CONFIRMED: _("Independent publishers say so: %(names)s."),
    Confidence.OFFICIAL: _("One official source: %(names)s."),
    Confidence.SINGLE: _("No second publisher that we know by name says so."),
    Confidence.DISPUTED: _("Our sources contradict each other here."),
    Confidence.UNCONFIRMED: _("We found nothing that settles this."),
}


@dataclass(frozen=True)
class Proof:
    """What one statement rests on, best first."""

    sourced: Sourced
    most: int = MOST_SHOWN

    @cached_property
    def confidence(self) -> Confidence:
        return CATALOGUE.confidence(self.sourced)

    @cached_property
    def sources(self) -> list[Source]:
        return [CATALOGUE.source(slug) for slug in self.sourced.sources]

    @property
    def reason(self) -> str:
        """Why it is as sure as it is, in a sentence."""
        named = {each.counts_as: str(each.publisher) for each in reversed(self.sources)}
        names = [name for origin, name in reversed(named.items()) if origin]
        return str(REASONS[self.confidence] % {"names": gettext(", ").join(names)})

    @property
    def quoted(self) -> list[tuple[Quotation, Source]]:
        return [(each, CATALOGUE.source(each.source)) for each in self.sourced.quotations]

    @property
    def unquoted(self) -> list[Source]:
        quoted = {each.source for each in self.sourced.quotations}
        return [each for each in self.sources if each.slug not in quoted]

    @property
    def quoted_first(self) -> list[tuple[Quotation, Source]]:
        return self.quoted[: self.most]

    @property
    def unquoted_first(self) -> list[Source]:
        return self.unquoted[: self.most - len(self.quoted_first)]


@dataclass(frozen=True)
class Sheet:
    """The proof of one claim, or of a list of statements; `at` is where the ledger has it."""

    name: str
    proofs: tuple[Proof, ...]
    at: str

    @property
    def confidence(self) -> Confidence:
        """That of the least sure of its statements."""
        order = list(Confidence)
        return max((proof.confidence for proof in self.proofs), key=order.index)

    @property
    def label(self) -> str:
        """What a screen reader says of its mark: how many sources, and how sure."""
        number = len({slug for proof in self.proofs for slug in proof.sourced.sources})
        if len({proof.confidence for proof in self.proofs}) > 1:
            words = ngettext(
                "%(number)s source, the least sure part: %(sure)s",
                "%(number)s sources, the least sure part: %(sure)s",
                number,
            )
        else:
            words = ngettext("%(number)s source, %(sure)s", "%(number)s sources, %(sure)s", number)
        return words % {"number": number, "sure": self.confidence.label}


def make_sheet(sourced: Sequence[Sourced], at: str = "") -> Sheet:
    """Return the sheet of one claim or of several statements.

    `at` is its place in the ledger, where the first of them is no claim with an address there.
    """
    at = at or next(each.slug for each in sourced if isinstance(each, Claim))
    most = MOST_SHOWN if len(sourced) == 1 else 1
    name = at if len(sourced) == 1 else f"{at}-list"
    return Sheet(name, tuple(Proof(each, most) for each in sourced), at)


class Sheets:
    """The sheets of a page, in the order of their marks. The page shows them at its end."""

    def __init__(self) -> None:
        self._sheets: dict[str, Sheet] = {}

    def add(self, sheet: Sheet) -> None:
        """Add a sheet. A page that repeats a mark has its sheet once."""
        self._sheets.setdefault(sheet.name, sheet)

    def __iter__(self) -> Iterator[Sheet]:
        return iter(self._sheets.values())
