"""What each kind of step asks, what a visitor may answer, and how an answer reads afterwards.

An answer means the same on every step, in every region: what was said stays true when the
questions are answered differently later. Words may depend on `number`, how many things the
step asks for, or name a `day`. Of several things, an answer that one was left on, not found or
refused is for people with at least one such thing, so that it is also true of a part.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from optout.catalogue.evidence import Text
from optout.catalogue.types import Kind, Verdict


class Outcome(StrEnum):
    """What a visitor said of a step. Open is a step without an answer."""

    OPEN = "open"
    OFF = "off"
    WAS_ON = "was-on"
    NOTHING_ON = "nothing-on"
    LEFT_ON = "left-on"
    NOT_FOUND = "not-found"
    SENT = "sent"
    NOT_OPENING = "not-opening"
    NOT_SENT = "not-sent"
    DONE = "done"
    NOT_FOR_ME = "not-for-me"


class Reply(StrEnum):
    """What was noted later: what came back to a request, what another look at a switch found."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NONE_CAME = "none-came"
    STILL_OFF = "still-off"
    ON_AGAIN = "on-again"


class Effect(StrEnum):
    """What an answer makes of a step: it is done, left as it was, or still open."""

    DONE = "done"
    LEFT = "left"
    OPEN = "open"


class State(StrEnum):
    """How the switch of a step is drawn."""

    ON = "on"
    CHECK = "check"
    OFF = "off"
    SENT = "sent"
    REFUSED = "refused"
    KEPT = "kept"
    MISSING = "missing"
    NONE = "none"


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """`said` is on the button, `recorded` is shown wherever the answer is shown afterwards.

    `found` is whether it says that the setting or the form was there; None if it does not tell.
    """

    outcome: Outcome | Reply
    effect: Effect
    state: State
    said: Text
    recorded: Text
    found: bool | None = None

    @property
    def is_off(self) -> bool:
        """Whether it says that a switch is off now."""
        return self.state == State.OFF


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """The words of one kind of step, for one verdict.

    `on_the_list` introduces the reasons why it is on a visitor’s list. `open` and
    `open_next` are what a step without an answer is called, the latter for the next one.
    A step that does not count is optional: no count of steps includes it. `found` is how many
    readers found the setting or the form; empty for what cannot be missing.
    """

    name: Text
    question: Text
    on_the_list: Text
    open: Text
    open_next: Text
    open_state: State
    answers: tuple[Answer, ...]
    counts: bool = True
    found: Text = ""

    @property
    def missing(self) -> Answer | None:
        """The answer that it was not found; None for what cannot be missing."""
        return next((each for each in self.answers if each.effect == Effect.OPEN), None)


OFF = Answer(
    outcome=Outcome.OFF,
    effect=Effect.DONE,
    state=State.OFF,
    said=ngettext_lazy("It is off", "They are off", "number"),
    recorded=ngettext_lazy("Off, seen on %(day)s", "All off, seen on %(day)s", "number"),
    found=True,
)
WAS_ON = Answer(
    outcome=Outcome.WAS_ON,
    effect=Effect.DONE,
    state=State.OFF,
    said=ngettext_lazy(
        "It was on, I switched it off", "I switched off those that were on", "number"
    ),
    recorded=_("It was on: switched off on %(day)s"),
    found=True,
)
NOTHING_ON = Answer(
    outcome=Outcome.NOTHING_ON,
    effect=Effect.DONE,
    state=State.OFF,
    said=_("Nothing was on"),
    recorded=_("Nothing was on, seen on %(day)s"),
    found=True,
)
LEFT_ON = Answer(
    outcome=Outcome.LEFT_ON,
    effect=Effect.LEFT,
    state=State.KEPT,
    said=ngettext_lazy("I’m leaving it on", "I’m leaving at least one on", "number"),
    recorded=ngettext_lazy(
        "Left on, by choice, on %(day)s", "At least one left on, by choice, on %(day)s", "number"
    ),
)
NOT_FOUND = Answer(
    outcome=Outcome.NOT_FOUND,
    effect=Effect.OPEN,
    state=State.MISSING,
    said=ngettext_lazy("I cannot find it", "I cannot find them all", "number"),
    recorded=ngettext_lazy("Not found on %(day)s", "Not all found on %(day)s", "number"),
    found=False,
)
SENT = Answer(
    outcome=Outcome.SENT,
    effect=Effect.DONE,
    state=State.SENT,
    said=ngettext_lazy("I sent it", "I sent them", "number"),
    recorded=ngettext_lazy(
        "Sent on %(day)s, no reply noted yet", "All sent on %(day)s, no reply noted yet", "number"
    ),
    found=True,
)
NOT_OPENING = Answer(
    outcome=Outcome.NOT_OPENING,
    effect=Effect.OPEN,
    state=State.MISSING,
    said=ngettext_lazy("The form does not open", "A form does not open", "number"),
    recorded=ngettext_lazy(
        "The form did not open on %(day)s", "A form did not open on %(day)s", "number"
    ),
    found=False,
)
NOT_SENT = Answer(
    outcome=Outcome.NOT_SENT,
    effect=Effect.LEFT,
    state=State.KEPT,
    said=ngettext_lazy("I’m not sending it", "I’m not sending them all", "number"),
    recorded=ngettext_lazy(
        "Not sent, by choice, on %(day)s", "Not all sent, by choice, on %(day)s", "number"
    ),
)
DONE = Answer(
    outcome=Outcome.DONE,
    effect=Effect.DONE,
    state=State.OFF,
    said=_("It is done"),
    recorded=_("Done on %(day)s"),
)
NOT_FOR_ME = Answer(
    outcome=Outcome.NOT_FOR_ME,
    effect=Effect.LEFT,
    state=State.KEPT,
    said=_("Not for me"),
    recorded=_("Left as it is, by choice, on %(day)s"),
)
ACCEPTED = Answer(
    outcome=Reply.ACCEPTED,
    effect=Effect.DONE,
    state=State.OFF,
    said=ngettext_lazy("They accepted", "They accepted them all", "number"),
    recorded=ngettext_lazy(
        "Sent on %(day)s, acceptance noted on %(reply_day)s",
        "All sent on %(day)s, all accepted (noted on %(reply_day)s)",
        "number",
    ),
)
REFUSED = Answer(
    outcome=Reply.REFUSED,
    effect=Effect.DONE,
    state=State.REFUSED,
    said=ngettext_lazy("They refused", "They refused at least one", "number"),
    recorded=ngettext_lazy(
        "Sent on %(day)s, refusal noted on %(reply_day)s",
        "All sent on %(day)s, at least one refused (noted on %(reply_day)s)",
        "number",
    ),
)
NONE_CAME = Answer(
    outcome=Reply.NONE_CAME,
    effect=Effect.DONE,
    state=State.SENT,
    said=ngettext_lazy("No answer after a month", "Not all answered after a month", "number"),
    recorded=ngettext_lazy(
        "Sent on %(day)s, still no answer on %(reply_day)s",
        "All sent on %(day)s, not all answered on %(reply_day)s",
        "number",
    ),
)
STILL_OFF = Answer(
    outcome=Reply.STILL_OFF,
    effect=Effect.DONE,
    state=State.OFF,
    said=ngettext_lazy("Still off", "All still off", "number"),
    # Not “still off”: in between it may have been on, and noted as such.
    recorded=ngettext_lazy(
        "Off, seen on %(day)s, and again on %(reply_day)s",
        "All off, seen on %(day)s, and again on %(reply_day)s",
        "number",
    ),
)
ON_AGAIN = Answer(
    outcome=Reply.ON_AGAIN,
    effect=Effect.DONE,
    state=State.OFF,
    said=ngettext_lazy(
        "It was on again, I switched it off",
        "At least one was on again, now all are off",
        "number",
    ),
    recorded=ngettext_lazy(
        "Off on %(day)s, on again later, switched off on %(reply_day)s",
        "All off on %(day)s, at least one on again later, all off on %(reply_day)s",
        "number",
    ),
)

ANSWERS = {
    answer.outcome: answer
    for answer in (
        *(OFF, WAS_ON, NOTHING_ON, LEFT_ON, NOT_FOUND),
        *(SENT, NOT_OPENING, NOT_SENT),
        *(DONE, NOT_FOR_ME),
        *(ACCEPTED, REFUSED, NONE_CAME),
        *(STILL_OFF, ON_AGAIN),
    )
}
"""Every answer there is, by its outcome."""

LOOKS = (STILL_OFF, ON_AGAIN)
"""What another look at a switch that was off may find."""

REPLIES = {
    Outcome.SENT: (ACCEPTED, REFUSED, NONE_CAME),
    Outcome.OFF: LOOKS,
    Outcome.WAS_ON: LOOKS,
    Outcome.NOTHING_ON: LOOKS,
}
"""What may be noted later, after an answer."""

FOUND = _("about %(tenths)d in 10 found it")
OPENED = _("the form opened for about %(tenths)d in 10")

SWITCH_NAME = ngettext_lazy("A switch", "%(number)d switches", "number")
REQUEST_NAME = ngettext_lazy("A request", "%(number)d requests", "number")

_to_do = partial(
    Words,
    on_the_list=_("On your list."),
    open=_("To do"),
    open_next=_("To do now"),
    open_state=State.ON,
)
_to_check = partial(Words, open=_("To check"), open_next=_("To check now"), open_state=State.CHECK)
REQUEST_QUESTION = ngettext_lazy(
    "Did you send the request?", "Did you send the requests?", "number"
)
REQUEST_ANSWERS = (SENT, NOT_OPENING, NOT_SENT)

WORDS = {
    (Kind.SWITCH, Verdict.APPLIES): _to_do(
        name=SWITCH_NAME,
        question=ngettext_lazy("Is it off?", "Are they all off?", "number"),
        answers=(OFF, NOT_FOUND, LEFT_ON),
        found=FOUND,
    ),
    (Kind.SWITCH, Verdict.CHECK): _to_check(
        name=SWITCH_NAME,
        question=_("Was anything on?"),
        answers=(WAS_ON, NOTHING_ON, NOT_FOUND, LEFT_ON),
        found=FOUND,
        on_the_list=_("On your list, just to check."),
    ),
    (Kind.REQUEST, Verdict.APPLIES): _to_do(
        name=REQUEST_NAME,
        question=REQUEST_QUESTION,
        answers=REQUEST_ANSWERS,
        found=OPENED,
    ),
    (Kind.REQUEST, Verdict.CHECK): _to_check(
        name=REQUEST_NAME,
        question=REQUEST_QUESTION,
        answers=REQUEST_ANSWERS,
        found=OPENED,
        on_the_list=_("On your list, worth a try."),
    ),
    (Kind.TIDYING, Verdict.APPLIES): _to_do(
        name=Kind.TIDYING.label,
        open=Kind.TIDYING.label,
        question=_("Have you tidied up?"),
        answers=(DONE, NOT_FOR_ME),
        counts=False,
    ),
}
"""The words of each kind and verdict that a step may have. A verdict of NO asks nothing."""
