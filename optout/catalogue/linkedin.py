"""What LinkedIn’s steps share: how its menu paths begin, where its settings are, a claim."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels
from optout.catalogue.evidence import Quotation, claim
from optout.catalogue.types import Gesture, Link, Row

PHONE_START = (
    Row(
        gesture=Gesture.PHOTO, text=_("Your profile photo"), hint=_("Sign in first; then top left")
    ),
    Row(
        gesture=Gesture.SETTINGS,
        label=labels.APP_SETTINGS,
        hint=_("At the bottom of the menu that slides in"),
    ),
)
COMPUTER_START = (
    Row(
        gesture=Gesture.PHOTO,
        label=labels.ME,
        hint=_("Sign in first; then at the top, by your profile photo"),
    ),
    Row(gesture=Gesture.SETTINGS, label=labels.SETTINGS_AND_PRIVACY),
)
DATA_PRIVACY = Row(gesture=Gesture.OPEN, label=labels.DATA_PRIVACY)
ADVERTISING_DATA = Row(gesture=Gesture.OPEN, label=labels.ADVERTISING_DATA)
HOW_LINKEDIN_USES_YOUR_DATA = _("Under the heading “How LinkedIn uses your data”")
NO_DEVICE = _("Our sources describe this path without saying on which device.")

ALL_PRIVACY_SETTINGS = Link(
    text=_("Open LinkedIn’s privacy settings"),
    url="https://www.linkedin.com/mypreferences/d/categories/privacy",
    evidence=(
        Quotation(
            "linkedin-eu-notice",
            "https://www.linkedin.com/mypreferences/d/categories/privacy",
            line=152,
        ),
    ),
)
ALL_AD_SETTINGS = Link(
    text=_("Open LinkedIn’s advertising settings"),
    url="https://www.linkedin.com/mypreferences/d/categories/ads",
    evidence=(
        Quotation(
            "linkedin-eu-notice",
            "https://www.linkedin.com/mypreferences/d/categories/ads",
            line=46,
        ),
        Quotation(
            "linkedin-us-policy",
            "https://www.linkedin.com/mypreferences/d/categories/ads",
            line=225,
        ),
    ),
)

CANNOT_UNLEARN = claim(
    "models-cannot-unlearn",
    _("Regulators warn that a model cannot simply unlearn what it was trained on."),
    Quotation(
        "cnpd",
        "le système d’intelligence artificielle ne pourra plus « "
        "désapprendre », c’est-à-dire oublier les données qui auraient "
        "d’ores et déjà permis d’entraîner le système d’IA",
    ),
    Quotation(
        "security-nl",
        "Zodra deze gegevens in de AI-systemen van LinkedIn zitten, zijn "
        "ze er niet zomaar meer uit te halen",
    ),
)
