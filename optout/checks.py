"""System checks: mistakes in the catalogue stop the start, `check --deploy` looks at settings."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.checks import CheckMessage, Error, Tags, Warning, register
from django.http.request import validate_host
from django.utils import timezone, translation

from optout.catalogue import CATALOGUE
from optout.catalogue.checks import check_catalogue


@register
def check_the_catalogue(**kwargs: object) -> list[CheckMessage]:
    with translation.override("en"):
        found = check_catalogue(CATALOGUE, timezone.localdate())
        # Paths, steps and platforms share rows, labels and links: name each mistake once.
        return list({str(each): each for each in found}.values())


@register
def check_the_cards(**kwargs: object) -> list[CheckMessage]:
    return [
        Error(f"No static/{name}-{code}.png: run make pictures.", id="optout.E030")
        for code, _ in settings.LANGUAGES
        for name in ("card", "card-assistants")
        if not finders.find(f"{name}-{code}.png")
    ]


@register(Tags.security, deploy=True)
def check_how_it_is_run(**kwargs: object) -> Iterator[CheckMessage]:
    """Warn about our own settings, which Django’s deployment checks do not know."""
    if "*" in settings.ALLOWED_HOSTS:
        yield Warning("ALLOWED_HOSTS accepts any host name.", id="optout.W040")
    if not validate_host(urlsplit(settings.SITE_URL).hostname or "", settings.ALLOWED_HOSTS):
        yield Warning("The host of SITE_URL is not in ALLOWED_HOSTS.", id="optout.W041")
    if settings.HTTPS and not settings.TRUSTED_PROXIES:
        yield Warning(
            "All visitors share one rate limit: HTTPS is on, so there is a proxy in front, but "
            "TRUSTED_PROXIES is 0.",
            id="optout.W042",
        )
