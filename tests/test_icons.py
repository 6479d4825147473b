"""The icons: one logo, in the sizes that browsers and phones need, with nothing cut off."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from PIL import Image, ImageDraw

from tools.icons import icons, mark, tab_icons
from tools.pictures import FINGERPRINT, Picture
from tools.style import SHAPES, colours, contrast

STATIC = Path(settings.BASE_DIR) / "static"
TILE, INK, KNOB = re.findall(r"#\w{6}", mark())[:3]
AS_DRAWN = ["icon-192", "icon-512"]
TO_BE_CUT = ["icon-180", "icon-maskable-512"]


def looks_like(pixel: tuple[int, ...], colour: str) -> bool:
    return all(abs(a - b) <= 1 for a, b in zip(pixel, bytes.fromhex(colour[1:]), strict=False))


def tab_icon() -> Image.Image:
    return Image.open(BytesIO((STATIC / "favicon.ico").read_bytes()))


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    far = image.width - 1
    return [
        image.convert("RGBA").getpixel(place) for place in ((0, 0), (far, 0), (0, far), (far, far))
    ]


@pytest.mark.parametrize("picture", icons(), ids=lambda picture: picture.path.name)
def test_an_icon_is_drawn_from_the_current_logo_in_its_size_and_is_light(picture: Picture):
    image = Image.open(picture.path)

    assert image.text[FINGERPRINT] == picture.fingerprint, "Draw it again with `make pictures`."
    assert image.size == picture.size == (int(re.search(r"\d+", picture.path.name)[0]),) * 2
    assert picture.path.stat().st_size < 20_000


def test_the_favicon_has_two_sizes_drawn_from_the_current_logo():
    file = STATIC / "favicon.ico"
    whole = tab_icon()

    assert whole.ico.sizes() == {(16, 16), (32, 32)}
    for picture in tab_icons():
        assert picture.fingerprint.encode() in file.read_bytes()
        assert corners(whole.ico.getimage(picture.size)) == [(0, 0, 0, 0)] * 4
    assert file.stat().st_size < 4_000


@pytest.mark.parametrize("name", AS_DRAWN)
def test_an_icon_that_is_shown_as_drawn_has_the_round_corners_of_the_logo(name):
    image = Image.open(STATIC / f"{name}.png")

    assert corners(image) == [(0, 0, 0, 0)] * 4


@pytest.mark.parametrize("name", TO_BE_CUT)
def test_an_icon_that_systems_crop_is_opaque_to_its_corners(name):
    image = Image.open(STATIC / f"{name}.png")

    assert not image.has_transparency_data
    assert all(looks_like(corner, TILE) for corner in corners(image))


@pytest.mark.parametrize("name", TO_BE_CUT)
def test_no_mask_cuts_the_switch(name):
    image = Image.open(STATIC / f"{name}.png").convert("RGB")
    assert any(looks_like(colour, INK) for _, colour in image.getcolors())
    # A mask may leave only a circle of 80 % of the width.
    safe = Image.new("L", image.size)
    ImageDraw.Draw(safe).ellipse(
        [0.1 * image.width, 0.1 * image.width, *[0.9 * image.width] * 2], 255
    )

    image.paste(TILE, mask=safe)

    assert all(looks_like(colour, TILE) for _, colour in image.getcolors())


def test_the_logo_has_the_colours_of_the_site():
    token = colours()

    assert token["--calm-0"].light == TILE
    assert token["--ink"].light == INK
    assert token["--calm-5"].light == KNOB


@pytest.mark.parametrize("tab", ["#ffffff", "#202124"], ids=["light", "dark"])
def test_the_logo_stands_out_from_a_tab_and_its_switch_from_the_logo(tab):
    assert contrast(TILE, tab) >= SHAPES
    assert contrast(INK, TILE) >= SHAPES
    assert contrast(KNOB, INK) >= SHAPES


def test_the_smallest_icon_still_shows_knob_slot_and_switch():
    image = tab_icon().ico.getimage((16, 16)).convert("RGB")

    # Every edge of the logo is on a whole pixel at this size.
    for (x, y), colour in {
        (8, 1): TILE,
        (8, 14): TILE,
        (11, 8): INK,
        (6, 5): KNOB,
        (6, 10): KNOB,
        (5, 7): INK,
        (6, 8): INK,
    }.items():
        assert looks_like(image.getpixel((x, y)), colour), (x, y)


@pytest.mark.django_db
def test_every_page_links_to_the_icons(client):
    for path in ("/fr/", "/en/checklist/", "/nowhere/"):
        soup = BeautifulSoup(client.get(path).content, "html.parser")
        icons = {link["href"] for link in soup.select('link[rel~="icon"], link[rel|="apple"]')}

        assert icons == {f"/static/{name}" for name in ("favicon.ico", "mark.svg", "icon-180.png")}
        assert all((STATIC / Path(address).name).exists() for address in icons)
