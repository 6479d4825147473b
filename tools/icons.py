"""The icons of tabs, home screens and launchers, all drawn from the logo (mark.svg)."""

import struct

from tools.pictures import SITE, Picture
from tools.style import colours

INSIDE = 0.85
"""How much of a full square the logo takes, so that no launcher’s mask touches its switch.

The mask leaves at least a circle of 80 % of the width. The switch is 28 of the logo’s 32 wide.
"""

TABS = (16, 32)
"""For browsers without SVG icons, and for clients that request /favicon.ico by themselves."""


def icons() -> list[Picture]:
    return [
        icon("icon-192", 192),
        icon("icon-512", 512),
        # iOS fills transparent areas with black, and rounds the corners itself.
        icon("icon-180", 180, full=True),
        icon("icon-maskable-512", 512, full=True),
    ]


def tab_icons() -> list[Picture]:
    """The parts of favicon.ico."""
    return [icon(f"icon-{size}", size) for size in TABS]


def icon(name: str, size: int, full: bool = False) -> Picture:
    """The logo as it is or, with `full`, on a square of its colour, to be cut to any shape."""
    square = f"inline-size: {size}px; block-size: {size}px;"
    back = f"background: {ground()};" if full else ""
    style = (
        f"body {{ display: grid; place-items: center; margin: 0; {square} {back} }} "
        f"svg {{ inline-size: {INSIDE if full else 1:.0%}; }}"
    )
    document = f"<!doctype html><title>{name}</title><style>{style}</style>{mark()}"
    return Picture(SITE / f"static/{name}.png", (size, size), document)


def mark() -> str:
    return (SITE / "static/mark.svg").read_text()


def ground() -> str:
    """The colour behind the switch."""
    return colours()["--calm-0"].light


def pack(parts: list[bytes]) -> bytes:
    """Put square PNGs into one ICO, unchanged: Pillow’s ICO would lose their fingerprints."""
    head = struct.pack("<HHH", 0, 1, len(parts))
    offset = len(head) + 16 * len(parts)
    entries = b""
    for part in parts:
        (side,) = struct.unpack(">I", part[16:20])
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(part), offset)
        offset += len(part)
    return head + entries + b"".join(parts)
