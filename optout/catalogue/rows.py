"""What the steps’ menu paths have in common."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels
from optout.catalogue.types import Gesture, Row

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
NO_LINKEDIN = _("You did not name LinkedIn among your accounts.")
