"""Pages in narrow and wide windows, with larger type and longer words, mirrored and printed."""

import re
from itertools import groupby, pairwise

import pytest
from django.conf import settings
from playwright.sync_api import Page, expect

from optout.catalogue import CATALOGUE
from optout.journey import CALM_LEVELS
from tests.browser.acts import STEPS, plain, return_with
from tests.browser.axe import judge
from tests.browser.pictures import printed, words_of
from tests.browser.test_pages import VISITORS
from tests.browser.visits import FINISHED, HALFWAY, LINKEDIN
from tools.style import without_comments

WIDTHS = [320, 480, 767, 1023, 1024, 1440, 1920]

CONDITIONS = {
    "right to left": ("() => { document.documentElement.dir = 'rtl'; }", [320, 1280]),
    "type twice as large": (
        """() => {
          document.documentElement.dir = "";
          document.documentElement.style.fontSize = "200%";
        }""",
        [360, 1280],
    ),
    "words as long as German ones": (
        """() => {
          document.documentElement.style.fontSize = "";
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            walker.currentNode.data = walker.currentNode.data
              .replace(/\\p{L}{3,}/gu, (word) => word + word.slice(-Math.ceil(word.length * 0.4)))
              .replace(/(\\p{L}{4,}) (\\p{L}{4,})/gu, "$1$2");
          }
        }""",
        [320, 1280],
    ),
}
"""Changes made to a page, one after another, and the widths at which it must still fit."""

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

STRETCHED = """() => [...document.querySelectorAll("p, li, dd, td")].filter((each) => (
  each.textContent.length > 150
  && each.getBoundingClientRect().width > 42 * parseFloat(getComputedStyle(each).fontSize)
)).map((each) => each.textContent.trim().slice(0, 80))"""


@pytest.mark.parametrize(
    "who",
    [
        pytest.param("stranger", marks=pytest.mark.long),
        pytest.param("halfway", marks=pytest.mark.long),
        "finished",
    ],
)
def test_every_page_fits_at_every_width_direction_type_size_and_word_length(visitor, who):
    ticks, paths, presses = VISITORS[who]
    page = visitor("fr", javascript=False)
    if ticks:
        return_with(page, "european", ticks)
    faults = []
    for path in {*paths, *presses}:
        page.goto(f"/fr/{path}")
        faults += sideways(page, path, WIDTHS)
        faults += [f"{path} at 1920 px: {text}" for text in page.evaluate(STRETCHED)]
        for name, (change, widths) in CONDITIONS.items():
            page.evaluate(change)
            faults += sideways(page, f"{path}, {name}", widths)

    assert not faults, "\n".join(faults)


def sideways(page: Page, name: str, widths: list[int]) -> list[str]:
    faults = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        if over := page.evaluate(SIDEWAYS):
            faults.append(f"{name} at {width} px: {over} px too wide")
    return faults


def test_the_style_sheets_say_start_and_end_instead_of_left_and_right():
    for sheet in (settings.BASE_DIR / "static").glob("*.css"):
        style = without_comments(sheet.read_text())

        assert not re.findall(r"\b(?:[\w-]+-)?(?:left|right)\b[^;{]*;", style)


# Progress

SHARE = """(many) => {
  const panel = document.querySelector(".panel");
  const cells = [...panel.children];
  panel.replaceChildren(
    ...Array.from({ length: many }, (_, each) => cells[each % cells.length].cloneNode(true)),
  );
  return [...panel.querySelectorAll(".switch")].map((each) => {
    const { left, right, top, width, height } = each.getBoundingClientRect();
    return { left, right, top, width, height };
  });
}"""


@pytest.mark.parametrize("many", [1, 5, 6, 7, 9])
@pytest.mark.usefixtures("english")
def test_any_number_of_switches_fits_in_one_row_or_two(visitor, many):
    page = visitor("en")
    return_with(page, "european")

    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("/en/checklist/")
        switches = page.evaluate(SHARE, many)
        panel = page.locator(".panel").bounding_box()

        assert len(switches) == many
        widths = [switch["width"] for switch in switches]
        assert widths == pytest.approx([widths[0]] * many, abs=0.1)
        assert switches[0]["width"] == pytest.approx(1.75 * switches[0]["height"], abs=0.5)
        lines = [list(line) for _, line in groupby(switches, key=lambda each: each["top"])]
        assert len(lines) <= (1 if many <= 5 else 2)
        for line in lines:
            assert all(one["right"] + 7 < other["left"] for one, other in pairwise(line))
            assert line[-1]["right"] <= panel["x"] + panel["width"] + 1
        assert page.evaluate(SIDEWAYS) == 0


# Colours


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.usefixtures("english")
def test_text_has_enough_contrast_at_every_calm_level(visitor, theme):
    page = visitor("en")
    page.emulate_media(reduced_motion="reduce", color_scheme=theme)
    return_with(page, "european", HALFWAY)
    page.goto("/en/checklist/")
    for calm in range(CALM_LEVELS + 1):
        page.evaluate("(calm) => { document.documentElement.dataset.calm = calm; }", calm)

        assert judge(page, ["color-contrast"]) == [], f"calm {calm}"


# The left column


@pytest.mark.parametrize("height", [500, 800, 1200])
@pytest.mark.usefixtures("english")
def test_the_left_column_stays_visible_to_its_end_at_every_window_height(visitor, height):
    page = visitor("en", "laptop")
    return_with(page, "european")
    page.goto(f"/en/steps/{STEPS['european'][0]}/")
    page.set_viewport_size({"width": 1280, "height": height})

    assert page.locator("h1").bounding_box()["y"] >= 0
    beyond = page.locator(".field").bounding_box()["height"] - height
    for further in (0, 200):
        # A column taller than the window scrolls to its end, and stays there.
        page.evaluate("(y) => scrollTo(0, y)", max(0, beyond) + 100 + further)
        column = page.locator(".field").bounding_box()
        assert round(column["y"] + column["height"]) == height
        expect(page.locator("#answer")).to_be_in_viewport(ratio=1)


# On paper

LAID_OUT = """() => {
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const seen = (selector) => [...document.querySelectorAll(selector)]
    .filter((each) => each.checkVisibility()).map((each) => each.outerHTML);
  return {
    covered: Math.max(0, box(".field > :last-child").bottom - box(".plate").top),
    paper: getComputedStyle(document.documentElement).backgroundColor,
    useless: seen("button, form, nav, .flip"),
  };
}"""


@pytest.mark.parametrize("path", ["", f"steps/{LINKEDIN}/", "checklist/", "compare/"])
def test_a_printed_page_is_white_without_overlaps_and_buttons(visitor, path):
    page = visitor("fr", "laptop")
    return_with(page, "european", FINISHED)
    page.goto(f"/fr/{path}")
    page.emulate_media(media="print", color_scheme="dark")

    assert page.evaluate(LAID_OUT) == {"covered": 0, "paper": "rgb(255, 255, 255)", "useless": []}


@pytest.mark.usefixtures("english")
def test_a_printed_step_has_the_paths_for_both_devices_all_addresses_and_all_folds(visitor):
    page = visitor("en")
    page.goto(f"/en/steps/{LINKEDIN}/")

    words = " ".join(map(words_of, printed(page)))

    step = CATALOGUE.step(LINKEDIN)
    [action] = step.actions
    for path in (action.phone, action.computer):
        for row in path.rows:
            assert plain(row.label.wording("en").text if row.label else row.text) in words
    for link in (*action.links, *action.fallbacks):
        assert link.url in words.replace(" ", "")
    for slug in step.disagreements:
        assert plain(CATALOGUE.disagreement(slug).wording) in words
