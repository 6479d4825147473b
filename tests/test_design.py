"""docs/design.md says what is so, and every colour can be read on what it stands on."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from django.conf import settings
from PIL import Image

from tools import contrasts, style
from tools.boards import SWITCHES, boards
from tools.contrasts import SHAPES, WORDS, contrast, shapes, tables, words
from tools.pictures import FINGERPRINT
from tools.style import Colour, colours, linear, mix, tokens

ROOT = Path(settings.BASE_DIR)
DESIGN = (ROOT / "docs/design.md").read_text()
SHEET = "".join(
    style.without_comments(path.read_text()) for path in sorted((ROOT / "static").glob("*.css"))
)


# The colours


@pytest.mark.parametrize("pair", words(), ids=lambda pair: f"{pair.front} on {pair.back}")
def test_words_can_be_read_by_day_and_by_night(pair):
    assert min(pair.ratios) >= WORDS


@pytest.mark.parametrize("pair", shapes(), ids=lambda pair: f"{pair.front} on {pair.back}")
def test_what_tells_something_without_words_can_be_seen_by_day_and_by_night(pair):
    assert min(pair.ratios) >= SHAPES


def test_the_figures_are_those_of_the_style_sheet():
    for table in tables().split("\n\n"):
        assert table.strip() in DESIGN, "Copy them from `python -m tools.contrasts`."


def test_a_paler_ink_changes_the_figures(monkeypatch, tmp_path):
    before = tables()
    (tmp_path / "static").mkdir()
    sheet = (
        (ROOT / "static/site.css")
        .read_text()
        .replace("light-dark(#1d1310,", "light-dark(#777777,")
    )
    (tmp_path / "static/site.css").write_text(sheet)
    monkeypatch.setattr(style, "SITE", tmp_path)

    assert tables() != before
    assert min(words()[0].ratios) < WORDS


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48), ("#ff0000", "#0000ff", 2.15)],
)
def test_contrast_is_what_wcag_defines(one, other, ratio):
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)


def test_a_ratio_is_never_rounded_up():
    assert contrasts.floor(4.499) == "4.4"


def test_every_colour_of_the_style_sheet_is_in_the_figures():
    measured = {colour for pair in (*words(), *shapes()) for colour in pair.colours}

    assert set(colours().values()) <= measured
    assert len(colours()) == 9


def test_the_figures_know_every_mixture_of_the_style_sheet():
    mixtures = re.findall(r"color-mix\(in oklab, var\(--(\w+)\) (\d+)%, var\(--(\w+)\)\)", SHEET)

    assert SHEET.count("color-mix(") == len(mixtures)
    assert set(mixtures) == {
        ("field", "8", "paper"),
        ("ink", "80", "paper"),
        ("ink", "7", "paper"),
        # Rows that are only there to look like rows.
        ("ink", "18", "paper"),
    }


def test_a_mixture_has_all_of_one_none_or_something_between():
    one, other = Colour("#ff5533", "#8c2410"), Colour("#fffaf5", "#161110")

    assert mix(one, 100, other) == one
    assert mix(one, 0, other) == other
    lights = [linear(mix(one, share, other).light)[2] for share in range(0, 101, 20)]
    assert all(more > less for more, less in pairwise(lights))


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


def test_the_pages_that_it_sends_one_to_are_there(client):
    addresses = set(re.findall(r"`(/en/[^`]*)`", DESIGN))

    assert len(addresses) >= 6
    assert [path for path in addresses if client.get(path).status_code != 200] == []


def test_the_files_that_it_names_are_there():
    links = re.findall(r"\]\(([^)#]+)\)", DESIGN)
    files = re.findall(r"`([\w-]+\.(?:png|ico))`", DESIGN)

    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []
    assert [name for name in files if not (ROOT / "static" / name).exists()] == []


# Its pictures


@pytest.mark.parametrize("picture", boards(), ids=lambda picture: picture.path.name)
def test_a_picture_shows_the_look_of_today_is_shown_and_is_light(picture):
    image = Image.open(picture.path)

    assert image.text[FINGERPRINT] == picture.fingerprint, "Draw it again with `make pictures`."
    assert image.size == picture.size
    assert not image.has_transparency_data
    assert f"(pictures/{picture.path.name})" in DESIGN
    assert picture.path.stat().st_size < 30_000


def test_every_state_of_the_switch_is_in_its_picture():
    states = set(re.findall(r"&\.(\w+)", style.layer("switch")))

    # A page that broke shows its switch stuck; no setting is ever in that state.
    assert states - {"giant", "stuck"} == {state for state in SWITCHES if state}
