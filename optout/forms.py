"""What we accept: the three answers, and what is said of a step."""

from django import forms
from django.utils.translation import gettext_lazy as _

from optout.catalogue.types import Account, Device, Labelled, Region
from optout.journey import Outcome, Plan


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
