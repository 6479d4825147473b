"""The steps by their slugs, in order: of the real catalogue and of the small one."""

STEPS = (
    "linkedin-ai-training",
    "microsoft-sharing",
    "offsite-ads",
    "linkedin-objection",
    "meta-ai",
    "tidy-up",
)
LINKEDIN = tuple(slug for slug in STEPS if slug != "meta-ai")
"""The steps of a visitor who only has an account at LinkedIn."""

COUNTED = LINKEDIN[:4]
"""The steps that are ticked under load: all but the optional one."""
