"""What LinkedIn’s steps share: how its menu paths begin, where its settings are, a claim."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels
from optout.catalogue.types import Confidence, Gesture, Link, Row, confirmed

PHONE_START = (
    Row(gesture=Gesture.PHOTO, text=_("Your profile photo"), hint=_("Top left")),
    Row(
        gesture=Gesture.SETTINGS,
        label=labels.APP_SETTINGS,
        hint=_("At the bottom of the menu that slides in"),
    ),
)
COMPUTER_START = (
    Row(gesture=Gesture.PHOTO, label=labels.ME, hint=_("At the top, by your profile photo")),
    Row(gesture=Gesture.SETTINGS, label=labels.SETTINGS_AND_PRIVACY),
)
DATA_PRIVACY = Row(gesture=Gesture.OPEN, label=labels.DATA_PRIVACY)
ADVERTISING_DATA = Row(gesture=Gesture.OPEN, label=labels.ADVERTISING_DATA)
NO_DEVICE = _("Our sources describe this path without saying on which device.")

ALL_PRIVACY_SETTINGS = Link(
    text=_("Open LinkedIn’s privacy settings"),
    url="https://www.linkedin.com/mypreferences/d/categories/privacy",
    sources=("linkedin-eu-notice", "public-lists"),
    confidence=Confidence.CONFIRMED,
)
ALL_AD_SETTINGS = Link(
    text=_("Open LinkedIn’s advertising settings"),
    url="https://www.linkedin.com/mypreferences/d/categories/ads",
    sources=("linkedin-eu-notice", "brave-2025"),
    confidence=Confidence.CONFIRMED,
)

CANNOT_UNLEARN = confirmed(
    "models-cannot-unlearn",
    _("Regulators warn that a model cannot simply unlearn what it was trained on."),
    "dutch-ap",
    "cnpd",
    "document-003",
)
