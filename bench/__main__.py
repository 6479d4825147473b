"""make bench: put load on the site and on references in turn, and write down the ratios."""

import argparse
import re
import sys

from bench import lighthouse, load
from tests.serving import ROOT

DOCUMENT = ROOT / "docs/performance.md"
PARTS = {"load": load.measure, "lighthouse": lighthouse.measure}


def table(rows: list[tuple[str, str, str]]) -> str:
    lines = [f"| {what} | {figure} | {wanted} |" for what, figure, wanted in rows]
    return "\n".join(("| | measured | wanted |", "|---|---|---|", *lines))


def write(part: str, text: str) -> None:
    """Put a table into its place in the document."""
    document = DOCUMENT.read_text()
    place = re.compile(rf"(<!-- {part} -->\n).*?(\n<!-- /{part} -->)", re.DOTALL)
    DOCUMENT.write_text(place.sub(lambda match: match[1] + text + match[2], document))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("part", nargs="?", choices=PARTS, default="load")
    part = parser.parse_args().part
    text = table(PARTS[part]())
    write(part, text)
    sys.stdout.write(f"{text}\n")
