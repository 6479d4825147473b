"""The pictures of docs/design.md: the colours, the states of the switch, the logo."""

from django.template import engines
from django.utils.safestring import SafeString

from tools.icons import INSIDE, ground, mark
from tools.pictures import HERE, SITE, Picture
from tools.style import layer, with_themes, without_comments

SWITCHES = {
    "": "on",
    "now": "on, the present step",
    "off": "switched off",
    "check": "to check",
    "missing": "not found",
    "sent": "sent, no reply yet",
    "refused": "refused",
    "kept": "left on, by choice",
    "none": "does not apply",
}
"""The states of a switch, by class."""


def boards() -> list[Picture]:
    return [
        board("calm", (1200, 220), levels=range(6), switches=range(1, 6)),
        board("switches", (1200, 344), switches=SWITCHES),
        board("mark", (1200, 420), mark=SafeString(mark()), sides=(16, 32, 120)),
    ]


def board(name: str, size: tuple[int, int], **context: object) -> Picture:
    template = engines["django"].from_string((HERE / f"{name}.html").read_text())
    own = without_comments((HERE / "board.css").read_text())
    cut = f".cut {{ background: {ground()}; }} .cut svg {{ inline-size: {INSIDE:.0%}; }}"
    style = SafeString(with_themes(layer("switch") + own + cut))
    html = template.render({"style": style, "themes": ("light", "dark"), **context})
    return Picture(SITE / f"docs/pictures/{name}.png", size, " ".join(html.split()))
