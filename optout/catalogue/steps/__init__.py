"""The six steps, one a file, in the order in which they are walked."""

from optout.catalogue.steps import (
    linkedin_ai_training,
    linkedin_objection,
    meta_ai,
    microsoft_sharing,
    offsite_ads,
    tidy_up,
)

STEPS = (
    linkedin_ai_training.STEP,
    microsoft_sharing.STEP,
    offsite_ads.STEP,
    linkedin_objection.STEP,
    meta_ai.STEP,
    tidy_up.STEP,
)
