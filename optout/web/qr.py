"""QR codes as inline SVG."""

import segno
from django.utils.safestring import SafeString

QUIET_ZONE = 4
"""The white modules around a code, which ISO/IEC 18004 requires for scanners to find it."""


def qr(address: str) -> SafeString:
    """Return an address as an SVG, black on white, as large as its container.

    The white is in the picture, because a browser that darkens pages darkens backgrounds.
    """
    code = segno.make(address, error="m")
    # Safe, because segno writes only digits and its own markup.
    return SafeString(
        code.svg_inline(
            border=QUIET_ZONE, omitsize=True, svgclass=None, lineclass=None, light="#fff"
        )
    )
