"""Draw the preview cards, the pictures that messengers show beside a link: `make cards`."""

import os
import re
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import django
from django.conf import settings
from django.template import engines
from django.utils import translation
from django.utils.safestring import SafeString
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import Browser, sync_playwright

from tools.chromium import launch

HERE = Path(__file__).parent
SITE = HERE.parent
SIZE = {"width": 1200, "height": 630}

COLOURS = 64
"""As many as a few flat areas and their soft edges need; each more makes the file larger."""

FINGERPRINT = "Source"
"""The PNG text under which a card keeps what it was drawn from."""


def card_path(language: str) -> Path:
    return SITE / f"static/card-{language}.png"


def document(language: str) -> str:
    """Return all that makes the picture: the site’s words, colours and switch, and the layout."""
    template = engines["django"].from_string((HERE / "card.html").read_text())
    with translation.override(language):
        html = template.render({"language": language, "style": SafeString(_style())})
    return " ".join(html.split())


def fingerprint(language: str) -> str:
    return sha256(document(language).encode()).hexdigest()


def _style() -> str:
    """The card’s style, with only as much of the site’s as it uses: the rest may change freely."""
    site = (SITE / "static/site.css").read_text()
    tokens, switch = (
        re.search(rf"^@layer {name} {{\n(.*?)^}}", site, re.MULTILINE | re.DOTALL)[1]
        for name in ("tokens", "switch")
    )
    style = re.sub(r"/\*.*?\*/", "", switch + (HERE / "card.css").read_text(), flags=re.DOTALL)
    used = "".join(
        f"{name}: {value}; "
        for name, value in re.findall(r"^    (--[\w-]+): ([^;]+);", tokens, re.MULTILINE)
        if f"var({name})" in style
    )
    return f":root {{ {used}}} {style}"


def draw(browser: Browser, language: str) -> None:
    page = browser.new_page(viewport=SIZE, color_scheme="light")
    page.set_content(document(language))
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    page.close()
    info = PngInfo()
    info.add_text(FINGERPRINT, fingerprint(language))
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(
        card_path(language), optimize=True, pnginfo=info
    )


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for language, _ in settings.LANGUAGES:
            draw(browser, language)
        browser.close()


if __name__ == "__main__":
    main()
