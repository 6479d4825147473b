"""What browsers and search engines ask for unseen. It is the same for everyone."""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language_bidi
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.templatetags.frame import FRAMES
from optout.views.context import in_each_language

READING = (
    "landing",
    "step",
    "compare",
    "letter",
    "complaint",
    "poster",
    "sources",
    "claims",
    "background",
    "disagreements",
    "documents",
    "privacy",
    "accessibility",
)
"""The pages that a search may lead to. All others are somebody’s own, or mean nothing alone."""

ICONS = (
    ("mark.svg", "any", "image/svg+xml", "any"),
    ("icon-192.png", "192x192", "image/png", "any"),
    ("icon-512.png", "512x512", "image/png", "any"),
    ("icon-maskable-512.png", "512x512", "image/png", "maskable"),
)

keep_for_an_hour = cache_control(public=True, max_age=60 * 60)


@keep_for_an_hour
@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    """Say how the site is to look on a home screen.

    It opens as a page of the browser, not as an app of its own: there the list’s
    cookie is, and the address, and the way back from the pages that steps lead to.
    """
    data = {
        "name": _("Untick"),
        "description": _(
            "LinkedIn trains its AI on your data, by default. It takes five minutes to stop "
            "it, with no sign-up."
        ),
        "lang": request.LANGUAGE_CODE,
        "dir": "rtl" if get_language_bidi() else "ltr",
        "start_url": reverse("landing"),
        "scope": reverse("root"),
        "display": "browser",
        "theme_color": FRAMES[0].light,
        "background_color": FRAMES[0].light,
        "icons": [
            {"src": static(name), "sizes": sizes, "type": kind, "purpose": purpose}
            for name, sizes, kind, purpose in ICONS
        ],
    }
    return JsonResponse(
        data,
        content_type="application/manifest+json",
        json_dumps_params={"ensure_ascii": False, "indent": 1},
    )


@keep_for_an_hour
@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """Lead those who read no page, and ask for the icon where it always was."""
    return _in_every_language(redirect(static("favicon.ico")))


@keep_for_an_hour
@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Let robots read everything: whoever may not open a page never learns to leave it out."""
    text = f"User-agent: *\nAllow: /\n\nSitemap: {settings.SITE_URL}{reverse('sitemap')}\n"
    return _in_every_language(HttpResponse(text, content_type="text/plain; charset=utf-8"))


@keep_for_an_hour
@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    pages = [page for name in READING for page in _pages(name)]
    response = render(request, "sitemap.xml", {"pages": pages}, content_type="application/xml")
    return _in_every_language(response)


def _pages(name: str) -> list[dict[str, object]]:
    """The pages of one name, each in every language, with the day of its facts if it has one."""
    if name == "step":
        return [_page(name, step, changed_on=step.confirmed_on) for step in CATALOGUE.steps]
    return [_page(name)]


def _page(name: str, *parts: object, changed_on: date | None = None) -> dict[str, object]:
    def path_in(language: str) -> str:
        with translation.override(language):
            return reverse(name, args=parts)

    return {"addresses": in_each_language(path_in), "changed_on": changed_on}


def _in_every_language(response: HttpResponse) -> HttpResponse:
    """Name no language of the one reader who asked for a copy that all share."""
    response["Content-Language"] = ", ".join(code for code, _name in settings.LANGUAGES)
    return response
