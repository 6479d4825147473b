"""What pictures and figures are made from: the site’s style sheet, and its colours."""

import re
from typing import NamedTuple

from tools.pictures import SITE

type Triple = tuple[float, float, float]


class Colour(NamedTuple):
    """By day and by night, as hexadecimal numbers."""

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
    """The style, and only those tokens that it uses: the others may change freely."""
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


def mix(one: Colour, percent: int, other: Colour) -> Colour:
    """Return what `color-mix(in oklab, one percent, other)` is on a screen."""
    share = percent / 100
    return Colour(
        *(
            _from_oklab(*(x * share + y * (1 - share) for x, y in zip(a, b, strict=True)))
            for a, b in zip(map(_to_oklab, one), map(_to_oklab, other), strict=True)
        )
    )


def linear(colour: str) -> Triple:
    """Red, green and blue as amounts of light."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return red, green, blue


# The figures of Oklab are those of CSS Color 4.


def _to_oklab(colour: str) -> Triple:
    r, g, b = linear(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _from_oklab(lightness: float, a: float, b: float) -> str:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    parts = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * _encoded(min(max(c, 0), 1))):02x}" for c in parts)


def _encoded(light: float) -> float:
    return light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
