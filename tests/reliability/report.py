"""Writes what the full runs measured into docs/reliability.md, between two markers."""

import fcntl
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
        f"gunicorn {version('gunicorn')}, {len(os.sched_getaffinity(0))} cores, {sys.platform}"
    )


def write(new: list[str]) -> None:
    """Replace the rows on the same subjects with the new ones, and append the others."""
    with PATH.open("r+") as file:
        # Runs of several files may end at the same time.
        fcntl.flock(file, fcntl.LOCK_EX)
        text = _with_rows(file.read(), new)
        file.seek(0)
        file.truncate()
        file.write(text)


def _with_rows(text: str, new: list[str]) -> str:
    before, _, rest = text.partition(BEGIN)
    kept, _, after = rest.partition(END)
    old = kept.strip().splitlines(keepends=True)[2:]
    table = "".join({_subject(line): f"{line.strip()}\n" for line in old + new}.values())
    return f"{before}{BEGIN}\n{HEAD}{table}\n{END}{after}"


def _subject(line: str) -> tuple[str, ...]:
    return tuple(line.split(" | ")[:2])
