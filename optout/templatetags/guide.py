"""Template tags and filters: claims, sources, dates, and repeating a block."""

import re
from collections.abc import Sequence
from datetime import date

from django import template
from django.template import Context
from django.template.loader_tags import BLOCK_CONTEXT_KEY
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext

from optout.catalogue import CATALOGUE
from optout.catalogue.evidence import Claim, Confidence, Language, Source, Sourced, Text
from optout.catalogue.kinds import WORDS
from optout.catalogue.types import Label, MenuPath, Region, Rule, Step, Verdict, Wording
from optout.journey import Mark
from optout.web.dates import day, month
from optout.web.readers import Finding
from optout.web.sheets import Sheet, make_sheet

NAMES = re.compile(
    r"(?<=“)[^”]+(?=”)|(?<=«\u00a0)[^»]+(?=\u00a0»)|\w+://[^\s<]+|[\w.+-]+@[\w.-]+\w"
)
"""Words in quotation marks, and addresses."""

DOUBTS = frozenset(Confidence) - {Confidence.LAW, Confidence.CONFIRMED}

register = template.Library()
register.filter("day", day, expects_localtime=True)
register.filter("month", month, expects_localtime=True)


@register.simple_tag(takes_context=True)
def claim(context: Context, claim: Claim) -> SafeString:
    """The sentence, with the mark that opens its proof."""
    return format_html("{}{}", claim.text, proof(context, claim))


@register.simple_tag(takes_context=True)
def proof(context: Context, sourced: Sourced | Sequence[Sourced]) -> SafeString:
    """The mark that opens the proof of a claim or of several statements, here on the page.

    Where a browser knows no popover, it leads to the ledger.
    """
    if not (several := _several(sourced)):
        return SafeString("")
    sheet = make_sheet(several)
    context["sheets"].add(sheet)
    return format_html(
        '{}<button type="button" popovertarget="proof-{}" data-sure="{}">'
        '<span class="hidden">{}</span></button></span>',
        _mark(sheet),
        sheet.name,
        sheet.confidence,
        sheet.label,
    )


@register.simple_tag
def traced(sourced: Sourced | Sequence[Sourced], at: str = "") -> SafeString:
    """The mark that leads to the ledger: for what is folded away, to keep the page light."""
    several = _several(sourced)
    return format_html("{}</span>", _mark(make_sheet(several, at))) if several else SafeString("")


def _several(sourced: Sourced | Sequence[Sourced]) -> tuple[Sourced, ...]:
    return (sourced,) if isinstance(sourced, Sourced) else tuple(sourced)


def _mark(sheet: Sheet) -> SafeString:
    """The beginning of a mark. A word joiner keeps it on the line of its words."""
    return format_html(
        '\u2060<span class="proof"><a href="{}#{}" data-sure="{}">'
        '<span class="hidden">{}</span></a>',
        reverse("sources"),
        sheet.at,
        sheet.confidence,
        sheet.label,
    )


@register.simple_tag(takes_context=True)
def cite(context: Context, sourced: Sourced | tuple[Sourced, ...]) -> SafeString:
    """The endnotes of something on a page made for print, and how sure it is."""
    several = _several(sourced)
    cited = {mark for each in several for mark in context["citations"].cite(each)}
    notes = format_html_join(
        # A no-break space, so that no number starts a line, away from its words.
        "\u00a0",
        '<a href="#source-{}"><span class="hidden">{} </span>{}</a>',
        ((slug, gettext("source"), number) for number, slug in sorted(cited)),
    )
    sure = {CATALOGUE.confidence(each) for each in several}
    doubts = [each.label for each in Confidence if each in sure and each in DOUBTS]
    return format_html("<sup>{}</sup>{}", notes, format_html_join("", " ({})", zip(doubts)))


@register.simple_tag(takes_context=True)
def again(context: Context, name: str) -> SafeString:
    """Repeat the content of a block: Django allows each block in one place only."""
    block = context.render_context[BLOCK_CONTEXT_KEY].get_block(name)
    return SafeString(block.render(context))


@register.filter
def sentences(claims: Sequence[Claim]) -> str:
    """Claims as the sentences of one paragraph."""
    return " ".join(str(claim.text) for claim in claims)


@register.filter
def keep_names(text: Text) -> SafeString:
    """The text, with its names of settings and its addresses kept from browsers that translate.

    They are for people to find in a menu, or to type.
    """
    # Safe, because only our own markup is added to what is escaped.
    return SafeString(
        NAMES.sub(r'<span translate="no">\g<0></span>', conditional_escape(str(text)))
    )


@register.filter
def counted(text: Text, number: int) -> str:
    """Put into a text how many things a step asks for."""
    return str(text % {"number": number})


@register.filter
def in_words(mark: Mark, number: int) -> str:
    """What was said of a step that asks for this many things, with its days, which are those of
    the site’s time zone."""
    values: dict[str, object] = {"number": number, "day": day(timezone.localtime(mark.at))}
    if mark.replied_at:
        values["reply_day"] = day(timezone.localtime(mark.replied_at))
    return str(mark.answer.recorded % values)


@register.filter
def as_found(finding: Finding) -> str:
    """How many readers found what a step is about, such as “about 9 in 10 found it”."""
    step = CATALOGUE.step(finding.step)
    return str(WORDS[step.kind, Verdict.APPLIES].found % {"tenths": finding.found_in_ten})


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
    return gettext("%(names)s or %(last)s") % {"names": listed(rest), "last": last}


@register.filter
def listed(names: Sequence[str]) -> str:
    """Names one after the other: A, B, C."""
    return gettext(", ").join(names)


@register.filter
def newest(step: Step) -> Source | None:
    """The newest source that describes the setting of a step anywhere."""
    return CATALOGUE.newest([step])


@register.filter
def wording(label: Label, region: Region | None) -> Wording:
    """The label in the visitor’s language, or in English, as people in `region` see it."""
    return label.wording(get_language(), region)


@register.filter
def other_wordings(label: Label, region: Region | None) -> list[Wording]:
    """The English wording of the same line, and other wordings that people may see."""
    shown = wording(label, region)
    english = [each for each in label.wordings if each.language == "en"]
    return [
        each
        for each in (*english, *label.variants)
        if each.text != shown.text and each.language in ("en", get_language())
    ]


@register.filter
def other_languages(label: Label, region: Region | None) -> list[Wording]:
    """The English wording of a line that is shown in another language."""
    shown, english = wording(label, region), label.wording("en", region)
    return [] if english.text == shown.text else [english]


@register.filter
def is_foreign(wording: Wording) -> bool:
    return wording.language != get_language()


@register.filter
def has_foreign_names(path: MenuPath, region: Region | None) -> bool:
    """Whether a row is shown in English, because its translation is not confirmed."""
    return any(row.label and is_foreign(wording(row.label, region)) for row in path.rows)


@register.filter
def title_language(source: Source) -> str:
    """The language of a quoted title; empty for a title in our own words."""
    return "" if isinstance(source.title, Promise) else source.language


@register.filter
def language_name(source: Source) -> str:
    return str(Language(source.language).label)


@register.filter
def seen_on(rule: Rule) -> date:
    return CATALOGUE.seen_on(rule)


@register.filter
def address(source: Source, line: int | None = None) -> str:
    return source.address(line)
