"""The preview cards, the pictures that messengers show beside a link."""

from pathlib import Path

from django.conf import settings
from django.template import engines
from django.utils import translation
from django.utils.safestring import SafeString

from tools.pictures import HERE, SITE, Picture
from tools.style import layer, with_tokens, without_comments

SIZE = (1200, 630)


def card(language: str) -> Picture:
    return Picture(card_path(language), SIZE, document(language))


def cards() -> list[Picture]:
    return [card(language) for language, _ in settings.LANGUAGES]


def card_path(language: str) -> Path:
    return SITE / f"static/card-{language}.png"


def document(language: str) -> str:
    """Return a page that draws the card, with the site’s texts, colours and switch."""
    template = engines["django"].from_string((HERE / "card.html").read_text())
    style = with_tokens(layer("switch") + without_comments((HERE / "card.css").read_text()))
    with translation.override(language):
        html = template.render({"language": language, "style": SafeString(style)})
    return " ".join(html.split())
