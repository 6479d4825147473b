"""What may stand in an address: a step by its slug, or the token of a link."""

from django.urls.converters import StringConverter

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


class TokenConverter(StringConverter):
    regex = "[A-Za-z0-9_-]+"


class SentConverter(StringConverter):
    """Whatever came with a link, also a line end, which Django’s `path` does not take."""

    regex = r"[\s\S]+"
