"""Pictures with a fingerprint of what they were drawn from."""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import Browser

HERE = Path(__file__).parent
SITE = HERE.parent

FINGERPRINT = "Source"
"""The key of the PNG text that holds the fingerprint of a picture."""


@dataclass(frozen=True)
class Picture:
    """A PNG drawn from an HTML document that contains everything it needs."""

    path: Path
    size: tuple[int, int]
    document: str
    colours: int = 64
    """Enough for a few flat areas and their soft edges. More would make the file larger."""

    @property
    def fingerprint(self) -> str:
        return sha256(self.document.encode()).hexdigest()

    def draw(self, browser: Browser) -> bytes:
        """Return the picture. It is transparent where the document paints nothing."""
        width, height = self.size
        page = browser.new_page(viewport={"width": width, "height": height}, color_scheme="light")
        page.set_content(self.document)
        image = Image.open(BytesIO(page.screenshot(omit_background=True)))
        page.close()
        if not image.has_transparency_data:
            image = image.convert("RGB").quantize(self.colours, dither=Image.Dither.NONE)
        info = PngInfo()
        info.add_text(FINGERPRINT, self.fingerprint)
        file = BytesIO()
        image.save(file, "PNG", optimize=True, pnginfo=info)
        return file.getvalue()
