"""Turns a slug in an address into a step, or into a 404."""

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Step


class StepConverter:
    regex = "[a-z0-9-]+"

    def to_python(self, value: str) -> Step:
        try:
            return CATALOGUE.step(value)
        except KeyError:
            raise ValueError(value) from None

    def to_url(self, value: Step) -> str:
        return value.slug
