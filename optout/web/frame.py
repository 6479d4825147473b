"""The colours of what a browser draws around a page."""

from typing import NamedTuple


class Frame(NamedTuple):
    """By day and by night."""

    light: str
    dark: str


FRAMES = (
    Frame("#ff5533", "#8c2410"),
    Frame("#ff8552", "#743416"),
    Frame("#ffb077", "#5b3d1d"),
    Frame("#f3d2a2", "#433e27"),
    Frame("#d3e2c8", "#2a3a30"),
    Frame("#a8dccb", "#133431"),
)
"""The field of each calm level, which no browser takes from the style sheet."""
