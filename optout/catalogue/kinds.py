"""What each kind of step asks, what a visitor may answer, and how an answer reads afterwards.

Words may contain `number`, how many things the step asks for, or a `day`.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from optout.catalogue.types import Kind, Text, Verdict


class Outcome(StrEnum):
    """What a visitor said of a step. A step without an answer is open, too."""

    DONE = "done"
    SKIPPED = "skipped"
    OPEN = "open"


class State(StrEnum):
    """How the switch of a step is drawn."""

    ON = "on"
    CHECK = "check"
    OFF = "off"
    SENT = "sent"
    KEPT = "kept"
    NONE = "none"


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """`said` is on the button, and `recorded` is how the answer reads afterwards."""

    outcome: Outcome
    state: State
    said: Text
    recorded: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """The words of one kind of step, for one verdict.

    `on_the_list` introduces the reasons why a step is on the list. `open` describes a step
    without an answer, and `open_next` the next one of those.
    """

    name: Text
    question: Text
    on_the_list: Text
    open: Text
    open_next: Text
    open_state: State
    answers: tuple[Answer, ...]


SWITCH_NAME = ngettext_lazy("A switch", "%(number)d switches", "number")
LEFT_ON = Answer(
    outcome=Outcome.SKIPPED,
    state=State.KEPT,
    said=ngettext_lazy("I leave it on", "I leave them on", "number"),
    recorded=_("Left on, by choice, on %(day)s"),
)
REQUEST_QUESTION = ngettext_lazy(
    "Did you send the request?", "Did you send the requests?", "number"
)
REQUEST_ANSWERS = (
    Answer(
        outcome=Outcome.DONE,
        state=State.SENT,
        said=ngettext_lazy("I sent it", "I sent them", "number"),
        recorded=_("Request sent on %(day)s, waiting for an answer"),
    ),
    Answer(
        outcome=Outcome.SKIPPED,
        state=State.KEPT,
        said=ngettext_lazy("I will not send it", "I will not send them", "number"),
        recorded=_("Not sent, by choice, on %(day)s"),
    ),
)
TIDYING_ANSWERS = (
    Answer(
        outcome=Outcome.DONE,
        state=State.OFF,
        said=_("It is done"),
        recorded=_("Done on %(day)s"),
    ),
    Answer(
        outcome=Outcome.SKIPPED,
        state=State.KEPT,
        said=_("I leave it as it is"),
        recorded=_("Left as it is, by choice, on %(day)s"),
    ),
)

_to_do = partial(
    Words,
    on_the_list=_("On your list."),
    open=_("To do"),
    open_next=_("To do now"),
    open_state=State.ON,
)
_to_check = partial(Words, open=_("To check"), open_next=_("To check now"), open_state=State.CHECK)

WORDS = {
    (Kind.SWITCH, Verdict.APPLIES): _to_do(
        name=SWITCH_NAME,
        question=ngettext_lazy("Is it off?", "Are all %(number)d off?", "number"),
        answers=(
            Answer(
                outcome=Outcome.DONE,
                state=State.OFF,
                said=ngettext_lazy("It is off", "They are off", "number"),
                recorded=_("Switched off on %(day)s"),
            ),
            LEFT_ON,
        ),
    ),
    (Kind.SWITCH, Verdict.CHECK): _to_check(
        name=SWITCH_NAME,
        question=_("Is anything on?"),
        answers=(
            Answer(
                outcome=Outcome.DONE,
                state=State.OFF,
                said=_("No, nothing"),
                recorded=_("Checked on %(day)s: nothing is on"),
            ),
            LEFT_ON,
        ),
        on_the_list=_("On your list, just to check."),
    ),
    (Kind.REQUEST, Verdict.APPLIES): _to_do(
        name=Kind.REQUEST.label,
        question=REQUEST_QUESTION,
        answers=REQUEST_ANSWERS,
    ),
    (Kind.REQUEST, Verdict.CHECK): _to_check(
        name=Kind.REQUEST.label,
        question=REQUEST_QUESTION,
        answers=REQUEST_ANSWERS,
        on_the_list=_("On your list, worth a try."),
    ),
    (Kind.TIDYING, Verdict.APPLIES): _to_do(
        name=Kind.TIDYING.label,
        question=_("Have you tidied up?"),
        answers=TIDYING_ANSWERS,
    ),
}
"""The words of each kind and verdict that a step may have. A verdict of NO asks nothing."""
