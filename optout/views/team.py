"""For those who inform others: texts to send, the plan of a session, and what colleagues ask."""

from dataclasses import dataclass

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.evidence import Text
from optout.views.sharing import messages
from optout.web.policy import public_file, public_page
from optout.web.visit import Request

TEXTS: dict[str, Text] = {
    "mail": _("An e-mail"),
    "intranet": _("For the intranet or a newsletter"),
    "chat": _("For a chat"),
}
"""What each text is for."""

TOGETHER = "-together"
"""How the name of a file ends that has a text in every language."""

FILES = [name + ending for name in TEXTS for ending in ("", TOGETHER)]


@dataclass(frozen=True)
class Words:
    """A text to send, in one language, with the address of the guide in it."""

    id: str
    language: str
    file: str
    body: str
    subject: str = ""
    mailto: str = ""

    @property
    def is_foreign(self) -> bool:
        return self.language != get_language()


@dataclass(frozen=True)
class TextToSend:
    """A text in every language of the site, first in that of the page."""

    name: str
    title: Text
    in_each_language: list[Words]

    @property
    def together(self) -> str:
        """The name of the file with all of them."""
        return self.name + TOGETHER

    @property
    def ids(self) -> str:
        """Where they are on the page, for the button that copies them all."""
        return " ".join(words.id for words in self.in_each_language)


@public_page()
@require_safe
def team(request: Request) -> HttpResponse:
    """Offer all of it, to people with and without a list."""
    facts, training = CATALOGUE.headline, CATALOGUE.headline_step
    too_late = CATALOGUE.disagreement(facts.too_late)
    context = {
        "texts": [TextToSend(name, TEXTS[name], _in_each_language(name)) for name in TEXTS],
        "rests_on": (*training.summary, facts.default, facts.data, *too_late.rests_on),
        "facts": facts,
        "training": training,
        "questions": CATALOGUE.questions,
    }
    return render(request, "team.html", context)


@public_file
@require_safe
def team_text(request: Request, name: str) -> HttpResponse:
    """Return a text as a file, in the language of its address or in every language."""
    if name not in FILES:
        raise Http404
    words = _in_each_language(name.removesuffix(TOGETHER))
    chosen = words if name.endswith(TOGETHER) else words[:1]
    parts = ["\n\n".join(filter(None, (each.subject, each.body))) for each in chosen]
    return HttpResponse(
        "\n\n* * *\n\n".join(parts) + "\n",
        content_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.txt"'},
    )


def _in_each_language(name: str) -> list[Words]:
    here = get_language()
    others = [code for code, _name in settings.LANGUAGES if code != here]
    return [_words(name, code) for code in (here, *others)]


def _words(name: str, language: str) -> Words:
    with translation.override(language):
        address = settings.SITE_URL + reverse("landing")
        place = (f"{name}-{language}", language, reverse("team_text", args=[name]))
        _mine, ours = messages(address)
        if name == "mail":
            return Words(*place, ours.body, ours.subject, ours.href)
        if name == "chat":
            return Words(*place, f"{ours.short} {address}")
        facts = CATALOGUE.headline
        context = {
            "subject": ours.subject,
            "address": address,
            "claims": (*CATALOGUE.headline_step.summary, facts.default, facts.data),
            "limits": CATALOGUE.disagreement(facts.too_late).wording,
        }
        return Words(*place, render_to_string("intranet.txt", context).strip())
