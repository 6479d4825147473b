"""The content of the guide, as typed and frozen values.

To add a setting, add one file under `steps/`, with its `STEP`, sources and menu labels. A
setting of a new service also needs a value in `platforms.py`. The system checks say what is
missing.
"""

from dataclasses import replace

from optout.catalogue import assistants, steps
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

__all__ = ["CATALOGUE", "EFFECTIVE_ON"]

CATALOGUE = Catalogue(
    platforms=PLATFORMS,
    headline=HEADLINE,
    sources=(*SOURCES, *steps.SOURCES, *assistants.SOURCES),
    steps=steps.STEPS,
    guests=GUESTS,
    questions=QUESTIONS,
    comparison=COMPARISON,
    disagreements=(*DISAGREEMENTS, *steps.DISAGREEMENTS),
    timeline=TIMELINE,
    background=BACKGROUND,
    assistants=assistants.ASSISTANTS,
    no_switch=assistants.NO_SWITCH,
    correspondence=replace(
        CORRESPONDENCE,
        correspondents=(*CORRESPONDENCE.correspondents, *steps.CORRESPONDENTS),
    ),
    documents=DOCUMENTS,
    hosts=HOSTS | steps.HOSTS | assistants.HOSTS | AUTHORITY_HOSTS,
)
