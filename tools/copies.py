"""Keep the lines that the guide quotes: `python -m tools.copies CLONES [DOCUMENTS]`.

CLONES is a folder with the repositories that the copies of our sources are in, each cloned as
owner+name. DOCUMENTS holds the five articles that the guide started from, as text. Only the
sources found there are written again, so a new quotation needs one clone. A quotation that is not
on its line is named, with the lines that have it.

Each file in tests/content/copies begins with the address of the copy and the SHA-256 of its
whole text. Then come the quoted lines with their numbers. A long line is cut to the words
around the quotation, and […] stands for the rest.
"""

import re
import shutil
import subprocess
import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

from optout.catalogue import CATALOGUE
from optout.catalogue.contents import walk
from optout.catalogue.evidence import Quotation, Source, Sourced

KEPT = Path(__file__).parents[1] / "tests/content/copies"
AROUND = 300
"""How many characters of a long line to keep on each side of the words."""

CUT = "[…]"

LINK = re.compile(
    r"(?<!!)\[((?:[^\[\]]|\\\[|\\\])*)\]"  # the words, without an image
    r'\((?:[^()\s]|\([^()]*\))*(?:\s"[^"]*")?\)'  # the address, which may have a title
)
NESTED = 3
"""How deep links are inside each other in the copies."""

type Reading = Callable[[str], str]


def as_written(text: str) -> str:
    """The text with every run of blanks as one space."""
    return re.sub(r"[ \t\u00a0\u202f]+", " ", text)


def as_read(text: str) -> str:
    """The text as a reader sees it: links as their words, without emphasis and escapes."""
    for _ in range(NESTED):
        text = LINK.sub(r"\1", text)
    text = text.replace("**", "").replace(r"\-", "-").replace(r"\[", "[").replace(r"\]", "]")
    text = re.sub(r"\[\d+\]", "", text)
    return as_written(re.sub("[\u200b\ufeff\ufffc]", "", text))


READINGS: tuple[Reading, ...] = (as_written, as_read)


@dataclass(frozen=True, slots=True)
class Copy:
    """Lines of a copy by their numbers, with the address and the fingerprint of the whole."""

    address: str
    fingerprint: str
    lines: dict[int, str]

    @classmethod
    def read(cls, file: Path) -> Self:
        address, fingerprint, _, *lines, _ = file.read_text().split("\n")
        numbered = (line.split(": ", 1) for line in lines)
        return cls(address, fingerprint, {int(number): text for number, text in numbered})

    def write(self, file: Path) -> None:
        lines = (f"{number}: {text}" for number, text in sorted(self.lines.items()))
        file.write_text("\n".join((self.address, self.fingerprint, "", *lines, "")))

    def places(self, quotation: Quotation) -> list[tuple[int, str, Reading]]:
        """Where a quotation is: the line of each fragment, and how it has to be read.

        The first fragment begins in the line that the quotation names, the others follow it
        in their order. The list is empty if they do not.
        """
        following = [
            each for each in sorted(self.lines.items()) if each[0] >= (quotation.line or 0)
        ]
        for read in READINGS:
            fragments = [read(fragment) for fragment in quotation.fragments]
            numbers = _in_order(fragments, {number: read(line) for number, line in following})
            if numbers and numbers[0] == quotation.line:
                return [(*place, read) for place in zip(numbers, fragments, strict=True)]
        return []


def _in_order(fragments: list[str], lines: dict[int, str]) -> list[int]:
    """Return the line of each fragment, or nothing unless they follow each other."""
    numbers: list[int] = []
    rest = list(lines.items())
    for fragment in fragments:
        while rest and fragment not in rest[0][1]:
            del rest[0]
        if not rest:
            return []
        number, line = rest[0]
        numbers.append(number)
        rest[0] = number, line.partition(fragment)[2]
    return numbers


def keep(whole: Copy, quotations: Iterable[Quotation]) -> Copy:
    """Return the copy with nothing but what these quotations need."""
    wanted: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for quotation in quotations:
        for number, fragment, read in whole.places(quotation):
            wanted[number].append(_span(whole.lines[number], fragment, read))
    lines = {number: _cut(whole.lines[number], spans) for number, spans in wanted.items()}
    return Copy(whole.address, whole.fingerprint, lines)


def _span(line: str, fragment: str, read: Reading) -> tuple[int, int]:
    """Where the shortest run of whole words starts and ends that reads as the fragment."""
    runs = list(re.finditer(r"\S+", line))
    starts = [run.start() for run in runs]
    start = starts[bisect_left(starts, True, key=lambda at: fragment not in read(line[at:])) - 1]
    ends = [run.end() for run in runs if run.end() > start]
    end = ends[bisect_left(ends, True, key=lambda at: fragment in read(line[start:at]))]
    return start, end


def _cut(line: str, spans: list[tuple[int, int]]) -> str:
    parts: list[list[int]] = []
    for start, end in sorted(spans):
        begin = line.rfind(" ", 0, max(0, start - AROUND)) + 1
        rest = line.find(" ", end + AROUND)
        stop = len(line) if rest < 0 else rest
        if parts and begin <= parts[-1][1]:
            parts[-1][1] = max(parts[-1][1], stop)
        else:
            parts.append([begin, stop])
    texts = [line[begin:stop] for begin, stop in parts]
    before = [CUT] if parts[0][0] > 0 else []
    after = [CUT] if parts[-1][1] < len(line) else []
    return " ".join([*before, f" {CUT} ".join(texts), *after])


def whole(source: Source, clones: Path, documents: Path | None) -> Copy | None:
    """Return all of a source’s text, or None if it is not on this machine."""
    if source.copy:
        owner, name, _, commit, path = urlsplit(source.copy).path[1:].split("/", 4)
        clone = clones / f"{owner}+{name}"
        text = git(clone, "show", f"{commit}:{unquote(path)}") if clone.exists() else None
    else:
        number = source.slug.rsplit("-", 1)[-1]
        file = next(iter(documents.glob(f"{number}*")), None) if documents else None
        text = file.read_bytes() if file else None
    if text is None:
        return None
    lines = dict(enumerate(text.decode().split("\n"), start=1))
    return Copy(source.copy or source.slug, sha256(text).hexdigest(), lines)


def git(folder: Path, *arguments: str) -> bytes:
    command = [shutil.which("git") or "git", "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def quoted() -> dict[str, list[Quotation]]:
    """Return the quotations that name their line, by the slug of their source."""
    by_source: dict[str, list[Quotation]] = defaultdict(list)
    for sourced in walk(CATALOGUE, Sourced):
        for quotation in sourced.quotations:
            if quotation.line:
                by_source[quotation.source].append(quotation)
    return by_source


def main(clones: str, documents: str | None = None) -> None:
    by_source = quoted()
    misplaced = []
    for slug, quotations in by_source.items():
        copy = whole(CATALOGUE.source(slug), Path(clones), Path(documents) if documents else None)
        if not copy:
            continue
        for quotation in quotations:
            if not copy.places(quotation):
                lines = [line for line in copy.lines if copy.places(replace(quotation, line=line))]
                found = f"on {lines}" if lines else "nowhere in it"
                misplaced.append(f"{slug}, line {quotation.line}: {found}: {quotation.words}")
        keep(copy, quotations).write(KEPT / f"{slug}.txt")
    for file in KEPT.glob("*.txt"):
        if file.stem not in by_source:
            file.unlink()
    if misplaced:
        sys.exit("\n".join(misplaced))


if __name__ == "__main__":
    main(*sys.argv[1:])
