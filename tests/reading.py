"""What a test reads off a page, and off the tables."""

from bs4 import BeautifulSoup
from django.http import HttpResponse

from optout.models import Browser, Checklist, Tick


def rows() -> tuple[int, int, int]:
    """How many checklists, devices and ticks there are."""
    return Checklist.objects.count(), Browser.objects.count(), Tick.objects.count()


def headline(response: HttpResponse) -> str:
    return _words(BeautifulSoup(response.content, "html.parser").h1)


def text(response: HttpResponse) -> str:
    """The words of the page itself, without its header and footer."""
    return _words(BeautifulSoup(response.content, "html.parser").main)


def _words(element) -> str:
    return " ".join(element.get_text(" ").split())
