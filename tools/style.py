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
    """Return the custom properties of `:root`, in the light theme."""
    return _declared(r"^  :root\b[^{]*{(.*?)}")


def dark_tokens() -> dict[str, str]:
    """Return those that the dark theme changes."""
    return _declared(r"prefers-color-scheme: dark\) {\s+:root {(.*?)}")


def _declared(rule: str) -> dict[str, str]:
    found = re.findall(rule, layer("tokens"), re.MULTILINE | re.DOTALL)
    return dict(re.findall(r"(--[\w-]+): ([^;]+);", "".join(found)))


def with_tokens(style: str) -> str:
    """Return the style with only those tokens that it uses: the others may change freely."""
    return f"{_used(':root', tokens(), style)} {style}"


def with_themes(style: str) -> str:
    """The same, with the dark theme where the class is `dark`."""
    return f"{_used('.dark', dark_tokens(), style)} {with_tokens(style)}"


def _used(selector: str, tokens: dict[str, str], style: str) -> str:
    used = "".join(
        f"{name}: {value}; " for name, value in tokens.items() if f"var({name})" in style
    )
    return f"{selector} {{ {used}}}"


def colours() -> dict[str, Colour]:
    """The tokens that are colours."""
    light = tokens()
    return {name: Colour(light[name], dark) for name, dark in dark_tokens().items()}


def contrast(one: str, other: str) -> float:
    """The ratio as WCAG 2.2 defines it, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
