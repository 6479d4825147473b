"""The steps that the tests answer, by their slugs, in order.

They are all the steps of the small catalogue. The real one has them too, and may have more.
"""

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

DONE = {
    "linkedin-ai-training": "off",
    "microsoft-sharing": "nothing-on",
    "offsite-ads": "nothing-on",
    "linkedin-objection": "sent",
    "meta-ai": "sent",
    "tidy-up": "done",
}
"""What a European says of each step that is done."""

LEFT = {
    "linkedin-ai-training": "left-on",
    "microsoft-sharing": "left-on",
    "offsite-ads": "left-on",
    "linkedin-objection": "not-sent",
    "meta-ai": "not-sent",
    "tidy-up": "not-for-me",
}
"""What anyone says of a step that they leave as it is."""
