"""An address as a QR code."""

import segno
from django.utils.safestring import SafeString


def qr(address: str) -> SafeString:
    """The address as inline SVG in the colour of the text, with no quiet zone of its own."""
    code = segno.make(address, error="m")
    # segno writes nothing but digits and its own markup.
    return SafeString(code.svg_inline(border=0, omitsize=True, svgclass=None, lineclass=None))
