"""How templates load a script: in nobody’s way, and only as the very file that we meant."""

from base64 import b64encode
from functools import cache
from hashlib import sha384
from pathlib import Path

from django import template
from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def script(path: str) -> SafeString:
    """For the foot of the page: what stands above it is there when the script runs.

    A deferred one would wait for the style sheet, and for Lighthouse the layout for it:
    docs/decisions/0016-caching.md
    """
    return format_html(
        '<script src="{}" integrity="{}" async></script>', static(path), _integrity(path)
    )


def _hash(path: str) -> str:
    if hasattr(staticfiles_storage, "stored_name"):
        with staticfiles_storage.open(staticfiles_storage.stored_name(path)) as file:
            content = file.read()
    else:
        content = Path(finders.find(path)).read_bytes()
    return "sha384-" + b64encode(sha384(content).digest()).decode()


# While one develops, the file changes under a process that goes on.
_integrity = _hash if settings.DEBUG else cache(_hash)
