"""Dates as visitors read them, in their language."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext, pgettext


def day(value: date) -> str:
    """A full date, with day and month on one line: 3 November 2025, 1er janvier 2026."""
    if value.day == 1:
        written = date_format(value, pgettext("first day of a month", "j F Y"))
    else:
        written = date_format(value, gettext("j F Y"))
    return written.replace(" ", "\u00a0", 1)


def month(value: date) -> str:
    return date_format(value, gettext("F Y"))
