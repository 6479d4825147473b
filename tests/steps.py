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
"""Those of somebody who has an account there and nowhere else."""

COUNTED = LINKEDIN[:4]
"""Those that are ticked under load: all but the optional one."""
