"""robots.txt and the sitemap."""

from collections.abc import Iterator

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import translation
from django.views.decorators.http import require_safe

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Step
from optout.web.addresses import in_each_language
from optout.web.policy import page_of, public_file
from optout.web.visit import Request


@public_file
@require_safe
def robots(request: Request) -> HttpResponse:
    """Allow everything: crawlers never see the noindex of a page that they may not fetch."""
    text = f"User-agent: *\nAllow: /\n\nSitemap: {settings.SITE_URL}{reverse('sitemap')}\n"
    return HttpResponse(text, content_type="text/plain; charset=utf-8")


@public_file
@require_safe
def sitemap(request: Request) -> HttpResponse:
    """List every page whose decorator says so, with the day of its facts if it has one."""
    context = {"pages": list(_listed_pages())}
    return render(request, "sitemap.xml", context, content_type="application/xml")


def _listed_pages() -> Iterator[dict[str, object]]:
    """Go through the addresses that start with a language, in the order of urls.py."""
    for in_languages in get_resolver().url_patterns:
        if isinstance(in_languages, URLResolver):
            for address in in_languages.url_patterns:
                if isinstance(address, URLPattern):
                    yield from _entries(address)


def _entries(address: URLPattern) -> Iterator[dict[str, object]]:
    page = page_of(address.callback)
    if page and page.is_listed:
        for values in page.values():
            yield _entry(str(address.name), values)


def _entry(name: str, values: tuple[object, ...]) -> dict[str, object]:
    def path_in(language: str) -> str:
        with translation.override(language):
            return reverse(name, args=values)

    steps = [value for value in values if isinstance(value, Step)]
    newest = CATALOGUE.newest(steps)
    changed_on = newest.dated_on if newest else None
    return {"addresses": in_each_language(path_in), "changed_on": changed_on}
