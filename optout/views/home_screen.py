"""The web manifest for home screens, and the icon for browser tabs."""

from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language_bidi
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from optout.web.frame import FRAMES
from optout.web.policy import public_file
from optout.web.visit import Request

ICONS = (
    ("mark.svg", "any", "image/svg+xml", "any"),
    ("icon-192.png", "192x192", "image/png", "any"),
    ("icon-512.png", "512x512", "image/png", "any"),
    ("icon-maskable-512.png", "512x512", "image/png", "maskable"),
)


@public_file
@require_safe
def manifest(request: Request) -> HttpResponse:
    """Describe how the site looks on a home screen.

    It opens as a page of the browser, not as a separate app: the browser has the list’s cookie,
    shows the address, and leads back from the pages that steps link to.
    """
    data = {
        "name": _("Untick"),
        "description": _(
            "LinkedIn trains its AI on your data, by default. Here is how to say no, with no "
            "sign-up."
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


@public_file
@require_safe
def favicon(request: Request) -> HttpResponse:
    """Redirect clients that read no page and request the icon at its usual address."""
    return redirect(static("favicon.ico"))
