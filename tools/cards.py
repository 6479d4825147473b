"""The preview cards, the pictures that messengers show beside a link."""

from collections.abc import Mapping
from pathlib import Path

from django.conf import settings
from django.template import engines
from django.utils import translation
from django.utils.safestring import SafeString

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import WORDS
from optout.catalogue.types import Step, Verdict
from optout.journey import verdict_anywhere
from tools.pictures import HERE, SITE, Picture
from tools.style import layer, with_tokens, without_comments

SIZE = (1200, 630)
SITE_CARD = "card"
ASSISTANTS_CARD = "card-assistants"
NAMES = (SITE_CARD, ASSISTANTS_CARD)


def card(language: str, name: str = SITE_CARD) -> Picture:
    return Picture(card_path(language, name), SIZE, document(language, name))


def cards() -> list[Picture]:
    return [card(language, name) for language, _ in settings.LANGUAGES for name in NAMES]


def card_path(language: str, name: str = SITE_CARD) -> Path:
    return SITE / f"static/{name}-{language}.png"


def document(language: str, name: str = SITE_CARD) -> str:
    """Return a page that draws the card, with the site’s texts, colours and switch."""
    source = HERE / name.replace("-", "_")
    template = engines["django"].from_string(source.with_suffix(".html").read_text())
    own = without_comments(source.with_suffix(".css").read_text())
    style = SafeString(with_tokens(layer("switch") + own))
    with translation.override(language):
        html = template.render({"language": language, "style": style, **_assistants()})
    return " ".join(html.split())


def _asked(step: Step) -> Verdict:
    """What to ask of a step; to check, where sources disagree on what is so by default."""
    return Verdict.CHECK if step.glance and step.glance.default.doubt else verdict_anywhere(step)


def _assistants() -> Mapping[str, object]:
    """Each assistant with its switch as it is unless people say no."""
    steps = [step for step in CATALOGUE.steps if step.glance]
    return {
        "steps": [
            {
                "name": " / ".join(account.name for account in step.accounts),
                "state": WORDS[step.kind, _asked(step)].open_state,
            }
            for step in steps
        ],
        "newest": CATALOGUE.newest(steps),
    }
