"""What every page needs to know of itself."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path
from django.utils.translation import get_language

from optout.views.citations import Citations


def site(request: HttpRequest) -> dict[str, object]:
    """The page’s addresses in each language, and a fresh list of footnotes."""
    language = get_language()
    prefix = f"/{language}/"
    path = escape_uri_path(request.path)
    # An address without a language, such as an unknown one, has no twin but the start.
    rest = path.removeprefix(prefix) if path.startswith(prefix) else ""
    return {
        "citations": Citations(),
        "site_url": settings.SITE_URL,
        "retention_days": settings.RETENTION_DAYS,
        "addresses": [
            {"language": code, "name": name, "path": f"/{code}/{rest}", "here": code == language}
            for code, name in settings.LANGUAGES
        ],
    }
