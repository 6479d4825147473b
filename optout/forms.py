"""The forms: the two questions, a code or link, a record, and the words of a letter."""

import re
from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from typing import Any
from unicodedata import category

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundWidget
from django.utils.translation import gettext_lazy as _

from optout.catalogue import CATALOGUE
from optout.catalogue.correspondence import Objection
from optout.catalogue.evidence import Text
from optout.catalogue.types import Part, Platform, Region
from optout.letter import GAPS, Words
from optout.record import Record, RecordError, read

NO_ACCOUNT = "none"
"""The answer of people who have none of the accounts."""

MARKED = re.compile(r"(?:[#*]|%(?:25)*23)([\w-]{43})", re.ASCII)
"""The secret of a link. Mail programs encode the # before it, even twice, or write a star."""

ALONE = re.compile(r"(?<![\w-])([\w-]{43})(?![\w-])", re.ASCII)


def _accounts() -> list[tuple[str, Text]]:
    accounts: list[tuple[str, Text]] = [(each.slug, each.name) for each in CATALOGUE.accounts]
    return [*accounts, (NO_ACCOUNT, _("None of these"))]


def _platforms() -> list[tuple[str, str]]:
    """The platforms that visitors can write to."""
    platforms = (each.platform for each in CATALOGUE.correspondence.correspondents)
    return [(platform.slug, platform.name) for platform in platforms]


class PlanForm(forms.Form):
    """The two questions."""

    region = forms.ChoiceField(
        choices=Region.choices,
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose where you live."),
            "invalid_choice": _("Choose where you live from the list."),
        },
    )
    accounts = forms.MultipleChoiceField(
        choices=_accounts,
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Choose at least one account, or “None of these”."),
            "invalid_choice": _("Choose your accounts from the list."),
            "invalid_list": _("Choose your accounts from the list."),
        },
    )

    def clean_accounts(self) -> list[str]:
        accounts: list[str] = self.cleaned_data["accounts"]
        if NO_ACCOUNT in accounts and len(accounts) > 1:
            raise ValidationError(_("Choose your accounts, or none of these, but not both."))
        return accounts

    def accounts_by_part(self) -> list[tuple[Text, list[BoundWidget]]]:
        """The accounts to choose from, under the name of their part of the guide; what belongs
        to none is in the last group, without a name."""
        boxes = {box.data["value"]: box for box in self["accounts"]}
        groups: list[tuple[Text, list[BoundWidget]]] = []
        for part in Part:
            groups.append(
                (part.label, [boxes.pop(each.slug) for each in CATALOGUE.accounts_in(part)])
            )
        groups.append(("", list(boxes.values())))
        return [(name, group) for name, group in groups if group]

    @property
    def has_no_account(self) -> bool:
        """Only for a valid form."""
        return NO_ACCOUNT in self.cleaned_data["accounts"]


class JoinForm(forms.Form):
    """Opens a list on another device, by a typed code or by the secret of a link.

    There is no limit on the length: the address that a mail program makes of a link may be long.
    """

    secret = forms.CharField(
        error_messages={"required": _("Type the code from your other device, or paste the link.")},
    )

    def clean_secret(self) -> str:
        """Return the secret of a link with whatever is around it, else the code as typed."""
        text: str = self.cleaned_data["secret"]
        return find_secret(text) or text


def find_secret(text: str) -> str | None:
    """Return the secret in a text that contains a link, or that is one."""
    # A mail may break a link into lines, and a chat may put invisible characters into it.
    joined = "".join(each for each in text if not each.isspace() and category(each) != "Cf")
    found = MARKED.search(joined) or ALONE.search(text) or ALONE.search(joined)
    return found[1] if found else None


class RecordForm(forms.Form):
    """Reads a record back in. Once valid, its `record` is a `Record`."""

    record = forms.FileField(
        allow_empty_file=True,
        error_messages={
            "required": _("Choose your record file."),
            "invalid": _("Choose your record file."),
        },
    )

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._now = now

    def clean_record(self) -> Record:
        try:
            return read(self.cleaned_data["record"].read(), now=self._now)
        except RecordError as problem:
            raise forms.ValidationError(str(problem)) from problem


REASON_AT_LEAST = 40
REASON_AT_MOST = 3000
"""In characters. At four bytes each, the reason and the lines below fit in one request. The
form is multipart because percent-encoding would take twelve bytes each."""

LINE_AT_MOST = 100


class TypedField(forms.CharField):
    """Text exactly as it was typed.

    A line end counts as one character. There is no `maxlength`, because browsers silently cut
    pasted text to it. Control characters are refused. Since they are invisible, the text is shown
    again without them.
    """

    default_error_messages = {
        "control": _("Your text contained hidden characters. We removed them: please check it."),
    }

    def widget_attrs(self, widget: forms.Widget) -> dict[str, object]:
        attributes = super().widget_attrs(widget)
        attributes.pop("maxlength", None)
        return attributes

    def to_python(self, value: object) -> str:
        return re.sub(r"\r\n?", "\n", super().to_python(value) or "")

    def validate(self, value: str) -> None:
        super().validate(value)
        if value != self._without_control(value):
            raise ValidationError(self.error_messages["control"])

    def prepare_value(self, value: str | None) -> str | None:
        return value and self._without_control(value)

    def _without_control(self, value: str) -> str:
        kept = "\r\n\t" if isinstance(self.widget, forms.Textarea) else ""
        return "".join(each for each in value if each in kept or category(each) != "Cc")


def _box(name: str, **more: object) -> dict[str, object]:
    """The attributes of a text box. letter.js needs the gap that the box fills."""
    return {"class": "typed", "data-gap": GAPS[name], **more}


def _line(name: str, autocomplete: str) -> TypedField:
    return TypedField(
        required=False,
        max_length=LINE_AT_MOST,
        widget=forms.TextInput(_box(name, autocomplete=autocomplete)),
        error_messages={"max_length": _("Shorten this to %(limit_value)d characters at most.")},
    )


class LetterForm(forms.Form):
    """What a letter needs. The reason is required only where there is a letter to write."""

    region = PlanForm.base_fields["region"]
    platform = forms.ChoiceField(
        choices=_platforms,
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose who you are writing to."),
            "invalid_choice": _("Choose from the list who you are writing to."),
        },
    )
    reason = TypedField(
        required=False,
        max_length=REASON_AT_MOST,
        widget=forms.Textarea(_box("reason", rows=8, minlength=REASON_AT_LEAST)),
        error_messages={
            "min_length": _("Give your own reason, in at least %(at_least)d characters."),
            "max_length": _(
                "Shorten your reason to %(limit_value)d characters at most: it has %(show_value)d."
            ),
        },
    )
    name = _line("name", "name")
    place = _line("place", "address-level2")
    account = _line("account", "off")
    erase = forms.BooleanField(required=False)

    def offer(self, platforms: Collection[Platform]) -> None:
        """Show these platforms only. All that visitors can write to are understood."""
        self.fields["platform"].widget.choices = [(each.slug, each.name) for each in platforms]

    def clean(self) -> dict[str, object]:
        super().clean()
        if {"region", "platform", "reason"} <= self.cleaned_data.keys():
            too_short = len(self.cleaned_data["reason"]) < REASON_AT_LEAST
            if too_short and self.objection().recipient:
                self.add_error("reason", self.reason_wanted)
        return self.cleaned_data

    @property
    def reason_wanted(self) -> str:
        message = self.fields["reason"].error_messages["min_length"]
        return message % {"at_least": REASON_AT_LEAST}

    def objection(self) -> Objection:
        """The objection for the chosen region and platform, which must be valid."""
        correspondent = CATALOGUE.correspondence.correspondent(self.cleaned_data["platform"])
        return correspondent.objection(Region(self.cleaned_data["region"]))

    def words(self) -> Words:
        """What was typed. The form must be valid."""
        return Words(**{field.name: self.cleaned_data[field.name] for field in fields(Words)})
