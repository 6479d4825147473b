"""QR codes, drawn into the page."""

import segno
from django.utils.safestring import SafeString

QUIET_ZONE = 4
"""The white modules around a code by which scanners find it, as ISO/IEC 18004 asks for."""


def qr(address: str) -> SafeString:
    """Return an address as an SVG that fits whatever holds it: black, on the page’s own ground."""
    code = segno.make(address, error="m")
    # segno writes nothing but digits and its own markup.
    return SafeString(
        code.svg_inline(border=QUIET_ZONE, omitsize=True, svgclass=None, lineclass=None)
    )
