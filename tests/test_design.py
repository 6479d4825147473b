"""docs/design.md matches the site."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from PIL import Image

from tools import style
from tools.boards import SWITCHES, boards
from tools.pictures import FINGERPRINT
from tools.style import SHAPES, colours, contrast, tokens

ROOT = Path(settings.BASE_DIR)
DESIGN = (ROOT / "docs/design.md").read_text()
SHEET = "".join(
    style.without_comments(path.read_text()) for path in sorted((ROOT / "static").glob("*.css"))
)


# The colours


@pytest.mark.parametrize(
    ("front", "back"),
    [("--hot", "--ink"), ("--calm-5", "--ink"), ("--paper", "--hot")],
    ids=["the knob when on", "the knob when off", "the tick of a chosen answer"],
)
def test_shapes_that_carry_meaning_have_enough_contrast_in_light_and_dark(front, back):
    """axe checks the contrast of words, on the pages themselves."""
    for one, other in zip(colours()[front], colours()[back], strict=True):
        assert contrast(one, other) >= SHAPES


# What the document says


def test_sizes_and_spaces_are_those_of_the_style_sheet():
    said = dict(re.findall(r"^\| `(--[\w-]+)` \| `([^`]+)` \|", DESIGN, re.MULTILINE))

    assert {"--h1", "--text", "--gutter", "--target"} < set(said)
    assert said == {name: tokens()[name] for name in said}


def test_the_parts_that_it_names_exist():
    parts = DESIGN.partition("## Parts")[2].partition("\n## ")[0]
    named = {name for cell in re.findall(r"`([a-z][a-z -]*)`", parts) for name in cell.split()}

    assert {"flip", "path", "noted"} < named
    assert [name for name in named if not re.search(rf"\b{name}\b", SHEET)] == []


def test_the_pages_that_it_names_exist(client):
    addresses = set(re.findall(r"`(/en/[^`]*)`", DESIGN))

    assert len(addresses) >= 6
    assert [path for path in addresses if client.get(path).status_code != 200] == []


def test_the_files_that_it_names_exist():
    links = re.findall(r"\]\(([^)#]+)\)", DESIGN)
    files = re.findall(r"`([\w-]+\.(?:png|ico))`", DESIGN)

    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []
    assert [name for name in files if not (ROOT / "static" / name).exists()] == []


# Its pictures


@pytest.mark.parametrize("picture", boards(), ids=lambda picture: picture.path.name)
def test_a_picture_matches_the_current_style_is_shown_and_is_light(picture):
    image = Image.open(picture.path)

    assert image.text[FINGERPRINT] == picture.fingerprint, "Draw it again with `make pictures`."
    assert image.size == picture.size
    assert not image.has_transparency_data
    assert f"(pictures/{picture.path.name})" in DESIGN
    assert picture.path.stat().st_size < 30_000


def test_every_state_of_the_switch_is_in_its_picture():
    states = set(re.findall(r"\.switch\.(\w+)", style.layer("switch")))

    # Only the error page shows a stuck switch; no step ever has that state.
    assert states - {"stuck"} == {state for state in SWITCHES if state}
