"""docs/reliability.md: what the full runs measured, a row each, between two marks."""

import os
import platform
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

PATH = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- figures: made by make reliability -->\n", "<!-- end of the figures -->"
HEAD = "| what | on | figures | command | measured |\n|---|---|---|---|---|\n"


def row(what: str, on: str, figures: str, module: str) -> str:
    command = f"`make reliability RUN=tests/reliability/{module}`"
    cells = (what, on, figures, command, circumstances())
    return f"| {' | '.join(cells)} |\n"


def circumstances() -> str:
    return (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, "
        f"Python {platform.python_version()}, Django {version('django')}, "
        f"granian {version('granian')}, {len(os.sched_getaffinity(0))} cores, {sys.platform}"
    )


def write(new: list[str]) -> None:
    """Put the new rows in the place of those that speak of the same, or behind the others."""
    before, _, rest = PATH.read_text().partition(BEGIN)
    kept, _, after = rest.partition(END)
    rows = {_subject(line): line for line in kept.removeprefix("\n").splitlines(keepends=True)[3:]}
    rows |= {_subject(line): line for line in new}
    table = "".join(line for line in rows.values() if line.startswith("| "))
    PATH.write_text(f"{before}{BEGIN}\n{HEAD}{table}\n{END}{after}")


def _subject(line: str) -> tuple[str, ...]:
    return tuple(line.split(" | ")[:2])
