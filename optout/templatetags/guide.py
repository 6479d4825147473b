"""Template tags and filters: claims, sources, dates, and repeating a block."""

from collections.abc import Sequence

from django import template
from django.template import Context
from django.template.loader_tags import BLOCK_CONTEXT_KEY
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext

from optout.catalogue import CATALOGUE
from optout.catalogue.kinds import WORDS
from optout.catalogue.types import (
    Claim,
    Confidence,
    Label,
    Language,
    MenuPath,
    Source,
    Sourced,
    Step,
    Text,
    Verdict,
    Wording,
)
from optout.journey import Mark
from optout.web.dates import day, month

register = template.Library()
register.filter("day", day, expects_localtime=True)
register.filter("month", month, expects_localtime=True)


@register.simple_tag(takes_context=True)
def claim(context: Context, claim: Claim) -> SafeString:
    """The sentence with its footnotes and, unless it is confirmed, how sure it is."""
    return format_html("{}{}", claim.text, cite(context, claim))


@register.simple_tag(takes_context=True)
def cite(context: Context, sourced: Sourced | tuple[Sourced, ...]) -> SafeString:
    """The footnotes of something that has sources, and how sure it is."""
    doubts = dict.fromkeys(doubt(each) for each in _several(sourced))
    return format_html("{}{}", marks(context, sourced), format_html_join("", "{}", zip(doubts)))


@register.simple_tag(takes_context=True)
def marks(context: Context, sourced: Sourced | tuple[Sourced, ...]) -> SafeString:
    """Only the footnotes, for a sentence that itself says how sure it is."""
    cited = {mark for each in _several(sourced) for mark in context["citations"].cite(each)}
    links = format_html_join(
        # A no-break space, so that no footnote starts a line, away from its words.
        "\u00a0",
        '<a href="#source-{}"><span class="hidden">{} </span>{}</a>',
        ((slug, gettext("source"), number) for number, slug in sorted(cited)),
    )
    return format_html("<sup>{}</sup>", links)


def _several(sourced: Sourced | tuple[Sourced, ...]) -> tuple[Sourced, ...]:
    return sourced if isinstance(sourced, tuple) else (sourced,)


def doubt(sourced: Sourced) -> SafeString:
    if sourced.confidence == Confidence.CONFIRMED:
        return SafeString("")
    return format_html(' <small class="doubt">{}</small>', sourced.confidence.label)


@register.simple_tag(takes_context=True)
def again(context: Context, name: str) -> SafeString:
    """Repeat the content of a block: Django allows each block in one place only."""
    block = context.render_context[BLOCK_CONTEXT_KEY].get_block(name)
    return SafeString(block.render(context))


@register.filter
def counted(text: Text, number: int) -> str:
    """Put into a text how many things a step asks for."""
    return str(text % {"number": number})


@register.filter
def in_words(mark: Mark) -> str:
    """What was said of a step, with its days, which are those of the site’s time zone."""
    days = {"day": day(timezone.localtime(mark.at))}
    if mark.replied_at:
        days["reply_day"] = day(timezone.localtime(mark.replied_at))
    return str(mark.answer.recorded % days)


@register.filter
def kind_name(step: Step) -> str:
    """What a step asks for, such as “3 switches”."""
    return counted(WORDS[step.kind, Verdict.APPLIES].name, step.number)


@register.filter
def one_of(names: Sequence[str]) -> str:
    """Names as in a sentence: A, B or C."""
    *rest, last = names
    if not rest:
        return last
    return gettext("%(names)s or %(last)s") % {"names": gettext(", ").join(rest), "last": last}


@register.filter
def wording(label: Label) -> Wording:
    """The label in the visitor’s language, or in English."""
    return label.wording(get_language())


@register.filter
def other_wordings(label: Label) -> list[Wording]:
    """The English wording of the same line, and other wordings that people may see."""
    shown = label.wording(get_language())
    english = [each for each in label.wordings if each.language == "en"]
    return [
        each
        for each in (*english, *label.variants)
        if each != shown and each.language in ("en", get_language())
    ]


@register.filter
def other_languages(label: Label) -> list[Wording]:
    """The English wording of a line that is shown in another language."""
    shown = label.wording(get_language())
    return [each for each in label.wordings if each.language == "en" and each != shown]


@register.filter
def is_foreign(wording: Wording) -> bool:
    return wording.language != get_language()


@register.filter
def has_foreign_names(path: MenuPath) -> bool:
    """Whether a row is shown in English, because its translation is not confirmed."""
    return any(row.label and is_foreign(wording(row.label)) for row in path.rows)


@register.filter
def title_language(source: Source) -> str:
    """The language of a quoted title; empty for a title in our own words."""
    return "" if isinstance(source.title, Promise) else source.language


@register.filter
def language_name(source: Source) -> str:
    return str(Language(source.language).label)


@register.filter
def sources_of(sourced: Sourced) -> list[Source]:
    return [CATALOGUE.source(slug) for slug in sourced.sources]
