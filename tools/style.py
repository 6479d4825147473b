"""The site’s style sheet and its colours, for pictures."""

import re
from typing import NamedTuple

from tools.pictures import SITE

SHAPES = 3.0
"""The contrast that WCAG 2.2 requires at least of shapes that carry meaning (1.4.11)."""


class Colour(NamedTuple):
    """In the light theme and in the dark one, in hexadecimal."""

    light: str
    dark: str


def layer(name: str) -> str:
    site = (SITE / "static/site.css").read_text()
    found = re.search(rf"^@layer {name} {{\n(.*?)^}}", site, re.MULTILINE | re.DOTALL)
    return without_comments(found[1])


def without_comments(style: str) -> str:
    return re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)


def tokens() -> dict[str, str]:
    """Return the custom properties of the first rule of the tokens layer, `:root`."""
    root, _, _ = layer("tokens").partition("}")
    return dict(re.findall(r"(--[\w-]+): ([^;]+);", root))


def with_tokens(style: str) -> str:
    """Return the style with only those tokens that it uses: the others may change freely."""
    used = "".join(
        f"{name}: {value}; " for name, value in tokens().items() if f"var({name})" in style
    )
    return f":root {{ {used}}} {style}"


def colours() -> dict[str, Colour]:
    """The tokens that are colours."""
    pairs = {
        name: re.fullmatch(r"light-dark\((#\w{6}), (#\w{6})\)", value)
        for name, value in tokens().items()
    }
    return {name: Colour(*pair.groups()) for name, pair in pairs.items() if pair}


def contrast(one: str, other: str) -> float:
    """The ratio as WCAG 2.2 defines it, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
