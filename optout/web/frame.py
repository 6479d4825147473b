"""The colours that a browser draws around a page (`theme-color`)."""

from typing import NamedTuple


class Frame(NamedTuple):
    """In the light theme and in the dark one."""

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
"""The colour of the field at each calm level. Browsers do not take it from the style sheet."""
