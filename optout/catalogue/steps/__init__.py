"""The steps, one per file. Every module in this package has a `STEP`, and all are listed.

A module may also bring what only its step needs: `SOURCES` and the `HOSTS` that they are on,
`DISAGREEMENTS` between them, and the `CORRESPONDENT` that people can object to in writing.
"""

from importlib import import_module
from pkgutil import iter_modules

from optout.catalogue.correspondence import Correspondent
from optout.catalogue.evidence import Source
from optout.catalogue.types import Disagreement, Step

_modules = sorted(
    (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)),
    key=lambda module: module.STEP.order,
)

STEPS: tuple[Step, ...] = tuple(module.STEP for module in _modules)
SOURCES: tuple[Source, ...] = tuple(
    source for module in _modules for source in getattr(module, "SOURCES", ())
)
HOSTS: frozenset[str] = frozenset().union(*(getattr(module, "HOSTS", ()) for module in _modules))
DISAGREEMENTS: tuple[Disagreement, ...] = tuple(
    item for module in _modules for item in getattr(module, "DISAGREEMENTS", ())
)
CORRESPONDENTS: tuple[Correspondent, ...] = tuple(
    module.CORRESPONDENT for module in _modules if hasattr(module, "CORRESPONDENT")
)
