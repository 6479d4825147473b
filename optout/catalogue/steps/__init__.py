"""The steps, one per file. Every module in this package has a `STEP`, and all are listed."""

from importlib import import_module
from operator import attrgetter
from pkgutil import iter_modules

from optout.catalogue.types import Step

STEPS: tuple[Step, ...] = tuple(
    sorted(
        (import_module(f"{__name__}.{module.name}").STEP for module in iter_modules(__path__)),
        key=attrgetter("order"),
    )
)
