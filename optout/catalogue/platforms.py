"""The platforms whose settings the guide goes through, one value each."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.types import Account, Platform

LINKEDIN = Platform(
    slug="linkedin",
    name="LinkedIn",
    accounts=(Account("linkedin", "LinkedIn"),),
    hosts=("www.linkedin.com",),
    opens_an_app=True,
    without_account=_("You did not name LinkedIn among your accounts."),
    affiliates=("Microsoft",),
)

FACEBOOK = Account("facebook", "Facebook")
INSTAGRAM = Account("instagram", "Instagram")
META = Platform(
    slug="meta",
    name="Meta",
    accounts=(FACEBOOK, INSTAGRAM),
    hosts=("www.facebook.com", "help.instagram.com", "www.whatsapp.com"),
    opens_an_app=False,
    without_account=_("You named neither Facebook nor Instagram among your accounts."),
    accounts_note=_("Here, Meta means Facebook and Instagram."),
)

PLATFORMS = (LINKEDIN, META)
"""In the order in which visitors choose their accounts."""
