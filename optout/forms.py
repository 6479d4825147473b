"""What we accept: the three answers, and what is said of a step."""

from datetime import datetime

from django import forms
from django.utils.translation import gettext_lazy as _

from optout.catalogue.types import Account, Device, Labelled, Region
from optout.journey import Outcome, Plan
from optout.record import Record, RecordError, read


def _choices(kind: type[Labelled]) -> list[tuple[str, str]]:
    return [(member.value, member.label) for member in kind]


class PlanForm(forms.Form):
    """The three questions."""

    region = forms.ChoiceField(
        choices=_choices(Region),
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose where you live."),
            "invalid_choice": _("Choose where you live from the list."),
        },
    )
    accounts = forms.MultipleChoiceField(
        choices=_choices(Account),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Choose at least one account."),
            "invalid_choice": _("Choose your accounts from the list."),
            "invalid_list": _("Choose your accounts from the list."),
        },
    )
    device = forms.ChoiceField(
        choices=_choices(Device),
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose your device."),
            "invalid_choice": _("Choose the device from the list."),
        },
    )

    def plan(self) -> Plan:
        """The answers; only for a valid form."""
        return Plan(
            Region(self.cleaned_data["region"]),
            frozenset(Account(slug) for slug in self.cleaned_data["accounts"]),
            Device(self.cleaned_data["device"]),
        )


class JoinForm(forms.Form):
    """What opens a list on another device: a code that was typed, or the secret of a link."""

    secret = forms.CharField(
        max_length=500,
        error_messages={
            "required": _("Type the code from your other device, or paste the link."),
            "max_length": _("That is too long for a code or a link."),
        },
    )
    device = forms.ChoiceField(
        choices=_choices(Device),
        error_messages={
            "required": _("Choose your device."),
            "invalid_choice": _("Choose the device from the list."),
        },
    )

    def clean_secret(self) -> str:
        """Accept the whole link as well: its secret is what follows the last #."""
        return self.cleaned_data["secret"].rpartition("#")[2].strip()


class RecordForm(forms.Form):
    """A record that is read back in; valid, it holds a `Record`."""

    record = forms.FileField(
        allow_empty_file=True,
        error_messages={
            "required": _("Choose the file of your record."),
            "invalid": _("Choose the file of your record."),
        },
    )

    def __init__(self, *args: object, now: datetime, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._now = now

    def clean_record(self) -> Record:
        try:
            return read(self.cleaned_data["record"].read(), now=self._now)
        except RecordError as problem:
            raise forms.ValidationError(str(problem)) from problem


class OutcomeForm(forms.Form):
    """What is said of a step."""

    outcome = forms.TypedChoiceField(
        choices=[(outcome.value, outcome.value) for outcome in Outcome],
        coerce=Outcome,
        error_messages={
            "required": _("Choose one of the answers."),
            "invalid_choice": _("Choose one of the answers on this page."),
        },
    )
