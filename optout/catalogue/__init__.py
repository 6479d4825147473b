"""The content of the guide, as typed and frozen values.

To add a setting, add one file with a `STEP` under `steps/`, its sources to `sources.py` and
its menu labels to `labels.py`; the system checks say what is missing.
"""

from optout.catalogue.background import BACKGROUND, EFFECTIVE_ON, TIMELINE
from optout.catalogue.colleagues import QUESTIONS
from optout.catalogue.comparison import COMPARISON
from optout.catalogue.contents import Catalogue
from optout.catalogue.disagreements import DISAGREEMENTS
from optout.catalogue.guests import GUESTS
from optout.catalogue.headline import HEADLINE
from optout.catalogue.letters import AUTHORITY_HOSTS, CORRESPONDENCE
from optout.catalogue.platforms import PLATFORMS
from optout.catalogue.sources import DOCUMENTS, HOSTS, SOURCES
from optout.catalogue.steps import STEPS

__all__ = ["CATALOGUE", "EFFECTIVE_ON"]

CATALOGUE = Catalogue(
    platforms=PLATFORMS,
    headline=HEADLINE,
    sources=SOURCES,
    steps=STEPS,
    guests=GUESTS,
    questions=QUESTIONS,
    comparison=COMPARISON,
    disagreements=DISAGREEMENTS,
    timeline=TIMELINE,
    background=BACKGROUND,
    correspondence=CORRESPONDENCE,
    documents=DOCUMENTS,
    hosts=HOSTS | AUTHORITY_HOSTS,
)
