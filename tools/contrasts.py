"""Print how well each colour of the site stands out: `python -m tools.contrasts`."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass

from tools.style import Colour, colours, linear, mix

WORDS, SHAPES = 4.5, 3.0
"""What WCAG 2.2 asks at least of words (1.4.3) and of what else tells something (1.4.11)."""


@dataclass(frozen=True)
class Pair:
    """A colour on another."""

    front: str
    back: str
    colours: tuple[Colour, Colour]

    @property
    def ratios(self) -> tuple[float, float]:
        """By day and by night."""
        front, back = self.colours
        return contrast(front.light, back.light), contrast(front.dark, back.dark)


def words() -> list[Pair]:
    """Every colour that words have, on every ground that they stand on."""
    token = colours()
    ink, paper = token["--ink"], token["--paper"]
    quiet = mix(ink, 80, paper)
    fields = [token[f"--calm-{level}"] for level in range(6)]
    plates = [mix(field, 8, paper) for field in fields]
    return [
        *(Pair("ink", f"field, level {n}", (ink, field)) for n, field in enumerate(fields)),
        *(Pair("ink", f"plate, level {n}", (ink, plate)) for n, plate in enumerate(plates)),
        *(Pair("quiet", f"plate, level {n}", (quiet, plate)) for n, plate in enumerate(plates)),
        Pair("ink", "paper", (ink, paper)),
        Pair("ink", "a drawn menu", (ink, mix(ink, 7, paper))),
        Pair("paper", "ink", (paper, ink)),
    ]


def shapes() -> list[Pair]:
    """What tells something without words, where it is not ink on one of the grounds above."""
    token = colours()
    ink, paper, hot, calm = (token[f"--{name}"] for name in ("ink", "paper", "hot", "calm-5"))
    return [
        Pair("knob", "a switch that is on", (hot, ink)),
        Pair("slot", "the knob when on", (ink, hot)),
        Pair("knob", "a switch that is off", (ink, calm)),
        Pair("slot", "the knob when off", (calm, ink)),
        Pair("mark", "a chosen answer", (hot, ink)),
        Pair("tick", "that mark", (paper, hot)),
    ]


def contrast(one: str, other: str) -> float:
    """The ratio as WCAG defines it, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def table(kind: str, pairs: Iterable[Pair]) -> str:
    """Return the figures in Markdown, rounded down: 4.499 is not 4.5."""
    rows = [(pair.front, pair.back, *map(floor, pair.ratios)) for pair in pairs]
    lines = [(kind, "on", "light", "dark"), ("---", "---", "---:", "---:"), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def floor(ratio: float) -> str:
    return f"{int(ratio * 10) / 10:.1f}"


def tables() -> str:
    return f"{table('words', words())}\n{table('shape', shapes())}"


if __name__ == "__main__":
    sys.stdout.write(tables())
