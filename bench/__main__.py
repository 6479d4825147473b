"""make bench: load the site and its references in turn, and write the ratios down."""

import re
import sys

from bench.lighthouse import measure as measure_in_browser
from bench.load import measure
from bench.servers import ROOT

DOCUMENT = ROOT / "docs/performance.md"


def table(rows: list[tuple[str, str, str]]) -> str:
    lines = [f"| {what} | {figure} | {wanted} |" for what, figure, wanted in rows]
    return "\n".join(("| | measured | wanted |", "|---|---|---|", *lines))


def write(part: str, text: str) -> None:
    """Put a table into its place in the document."""
    document = DOCUMENT.read_text()
    place = re.compile(rf"(<!-- {part} -->\n).*?(\n<!-- /{part} -->)", re.DOTALL)
    DOCUMENT.write_text(place.sub(lambda match: match[1] + text + match[2], document))


if __name__ == "__main__":
    part, rows = (
        ("lighthouse", measure_in_browser()) if "lighthouse" in sys.argv else ("load", measure())
    )
    text = table(rows)
    write(part, text)
    sys.stdout.write(f"{text}\n")
