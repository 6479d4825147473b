"""The template tag for the colours that a browser draws around the page."""

from django import template

from optout.web.frame import FRAMES, Frame

register = template.Library()


@register.simple_tag
def frame(calm: str) -> Frame:
    return FRAMES[int(calm)]
