"""The objection as a letter: our paragraphs around what the visitor typed. Text only."""

from dataclasses import dataclass
from urllib.parse import quote

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from optout.catalogue.correspondence import Objection

GAPS = {
    "name": gettext_lazy("[your name]"),
    "account": gettext_lazy("[address of your profile, or e-mail address of your account]"),
    "place": gettext_lazy("[place]"),
    "reason": gettext_lazy("[your own reason]"),
}
"""The placeholders for what was not typed, to fill in by hand."""

DAY = "[day]"
"""The placeholder for the visitor’s own day, which only their browser knows."""

MAIL_AT_MOST = 5000
"""How long a mailto address may be. Phones and mail programs open far longer ones. Webmail gets
it encoded a second time, and was seen to refuse 8 KB, which was 6,410 characters before that."""

MAIL_AT_MOST_ON_WINDOWS = 2000
"""On Windows, some browsers silently ignore an address of more than 2,046 characters."""


@dataclass(frozen=True)
class Words:
    """What a visitor typed for their letter."""

    reason: str = ""
    name: str = ""
    place: str = ""
    account: str = ""
    erase: bool = False


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of a letter. `asks_erasure` marks the optional one."""

    text: str
    asks_erasure: bool = False


def subject() -> str:
    return _("Objection to the use of my data to train AI")


def write(objection: Objection, words: Words, day: str) -> list[Paragraph]:
    """Return the paragraphs of the letter, with a placeholder for everything that was not typed.

    Raise ValueError for an objection without a recipient: there is no letter to write.
    """
    if objection.recipient is None:
        raise ValueError(objection)
    typed = {name: getattr(words, name) or str(gap) for name, gap in GAPS.items()}
    asks = [
        _("I ask you:"),
        _("– to stop using my data for this purpose, including the data that you already hold;"),
        _("– to confirm to me in writing that you have done so, and since when;"),
        _("– to give me your reasons if you refuse, even in part."),
    ]
    head = [
        "\n".join([typed["name"], typed["account"]]),
        "\n".join([objection.recipient.name, *map(str, objection.recipient.lines)]),
        _("%(place)s, %(day)s") % {"place": typed["place"], "day": day},
        _("Subject: %(subject)s") % {"subject": subject()},
        _("Dear Sir or Madam,"),
        str(objection.opening),
        str(objection.scope),
        _("Here are my grounds, which relate to my particular situation:"),
        typed["reason"],
        "\n".join(asks),
    ]
    foot = [
        _(
            "Please answer within one month. Without an answer, or if you refuse, I may complain "
            "to a data protection authority."
        ),
        _("Yours faithfully,"),
        typed["name"],
    ]
    erasure = [Paragraph(str(objection.erasure), asks_erasure=True)]
    return [
        *map(Paragraph, head),
        *(erasure if words.erase and objection.erasure else []),
        *map(Paragraph, foot),
    ]


def as_text(letter: list[Paragraph]) -> str:
    return "\n\n".join(paragraph.text for paragraph in letter) + "\n"


def mail_at_most(user_agent: str) -> int:
    """As in letter.js: every browser on Windows says so, even if it hides the version."""
    return MAIL_AT_MOST_ON_WINDOWS if "Windows" in user_agent else MAIL_AT_MOST


def mail_address(letter: list[Paragraph], at_most: int) -> tuple[str, bool]:
    """Return a mailto address without recipient, and whether the letter fitted into it."""
    address = f"mailto:?subject={quote(subject(), safe='')}"
    body = quote(as_text(letter).replace("\n", "\r\n"), safe="")
    whole = f"{address}&body={body}"
    return (whole, True) if len(whole) <= at_most else (address, False)
