"""Accessibility of every page in every state."""

from collections.abc import Iterator
from itertools import combinations, product

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.utils import timezone
from django.utils.translation import gettext
from PIL import Image, ImageChops
from playwright.sync_api import Locator, Page, expect

from optout.views.guide import AXE_VERSION
from tests.browser.acts import (
    STEPS,
    answer,
    button,
    open_first_step,
    plain,
    read,
    return_with,
)
from tests.browser.axe import judge
from tests.browser.pictures import screenshot
from tests.browser.visits import EXPECTED, LOGGED, OPEN, VISITS

pytestmark = pytest.mark.long

LINKEDIN, *_ = STEPS["european"]
SIZES = {"phone": (360, 740), "laptop": (1280, 800)}

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
"""WCAG 2.2 adds no rule of level A that a program could check."""


def look_round(visitor, language: str, visit) -> Iterator[tuple[str, Page]]:
    """Go on one of the visits with motion reduced, and open every fold on the way."""
    # axe needs the timers of scripts, even where the visit does without.
    page = visitor(language, "laptop", expects=EXPECTED, logs=LOGGED)
    page.emulate_media(reduced_motion="reduce")
    for state in visit(page):
        page.wait_for_load_state()  # Without this, the style sheet may not be there yet.
        page.evaluate(OPEN)
        yield state, page


def resize(page: Page, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})


@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.__name__)
def test_axe_finds_no_fault(visitor, language, visit):
    faults = []
    for state, page in look_round(visitor, language, visit):
        for (name, size), theme in product(SIZES.items(), ("light", "dark")):
            resize(page, *size)
            page.emulate_media(color_scheme=theme)
            found = judge(page, RULES)
            faults += [f"/{language}/{state} · {theme} {name}: {fault}" for fault in found]

    assert not faults, "\n".join(faults)


def test_the_accessibility_statement_names_the_version_of_axe():
    assert AXE_SCRIPT.startswith(f"/*! axe v{AXE_VERSION}.")


# Larger text, wider spaces, smaller windows

LOST = """() => {
  const lost = [];
  const root = document.documentElement;
  const visible = (element) => (
    element.checkVisibility({ visibilityProperty: true })
    && !element.closest(".hidden, .skip, template")
  );
  if (root.scrollWidth > root.clientWidth) lost.push(`sideways: ${root.scrollWidth} px`);

  const frames = "button, a.flip, .button, label, summary, .block, .path li, td, .doubt, .errors, "
    + ".noted, .sheet";
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const words = node.data.trim().slice(0, 40);
    if (!words || !visible(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const frame = node.parentElement.closest(frames)?.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      // Only the letters, without the space above and below them.
      const [top, bottom] = [box.top + box.height / 4, box.bottom - box.height / 4];
      const { left, right } = box;
      if (box.width < 1) continue;
      if (left < -1 || right > innerWidth + 1) lost.push(`outside: ${words}`);
      if (frame && (left < frame.left - 1 || right > frame.right + 1 || top < frame.top
          || bottom > frame.bottom)) lost.push(`out of its frame: ${words}`);
      lines.push({ node, words, left, right, top, bottom });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= one.bottom) break;
      const overlap = one.left + 1 < other.right && other.left + 1 < one.right;
      const raised = [one, other].some((line) => line.node.parentElement.closest("sup"));
      if (overlap && !raised && one.node !== other.node) {
        lost.push(`overlap: ${one.words} / ${other.words}`);
      }
    }
  });

  // A long address scrolls within its box, as everywhere.
  for (const each of document.querySelectorAll("body :not(.hidden, .copy, [type=file])")) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const isCut = /hidden|clip/.test(overflowX + overflowY) && visible(each) && (
      each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1
    );
    if (isCut) lost.push(`cut off: ${each.outerHTML.slice(0, 60)}`);
  }
  return [...new Set(lost)];
}"""

WEAR = """(style) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}"""

WIDE_SPACES = """
  * { line-height: 1.5 !important; }
  * { letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }
"""
"""What WCAG 1.4.12 lets readers set."""

CONDITIONS = {
    "wide spaces": ((360, 740), 16, WIDE_SPACES),
    "large text on a phone": ((360, 740), 32, ""),
    "large text on a laptop": ((1280, 800), 32, ""),
    "enlarged four times": ((320, 256), 16, ""),
    "a phone lying down": ((740, 360), 16, ""),
}
"""A window size, the browser’s text size, and a style that the reader adds."""


@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.__name__)
def test_nothing_is_lost_when_text_grows_or_the_window_shrinks(visitor, language, visit):
    faults = []
    for state, page in look_round(visitor, language, visit):
        browser = page.context.new_cdp_session(page)
        for name, (size, text, style) in CONDITIONS.items():
            resize(page, *size)
            browser.send("Page.setFontSizes", {"fontSizes": {"standard": text}})
            page.evaluate(WEAR, style)
            found = page.evaluate(LOST)
            faults += [f"/{language}/{state} · {name}: {fault}" for fault in found]
        page.evaluate(WEAR, "")
        browser.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})
        browser.detach()
        resize(page, *SIZES["laptop"])

    assert not faults, "\n".join(faults)


# Few colours, little motion


def differ(one: Image.Image, other: Image.Image) -> float:
    """Return the share of two pictures that differs, at one size and in greyscale."""
    pictures = [each.convert("L").resize((120, 60)) for each in (one, other)]
    difference = ImageChops.difference(*pictures).point(lambda value: value > 96 and 255)
    return difference.histogram()[255] / (120 * 60)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("colors", ["none", "active"], ids=["own", "forced"])
@pytest.mark.usefixtures("english")
def test_each_state_of_a_switch_has_its_own_shape(visitor, theme, colors):
    page = visitor("en")
    page.emulate_media(reduced_motion="reduce", color_scheme=theme, forced_colors=colors)
    said = {LINKEDIN: "off", "offsite-ads": "left-on", "linkedin-objection": "sent"}
    checklist = return_with(page, "european", said | {"meta-ai": "not-opening"})
    page.goto("/en/checklist/")
    pictures = {
        state: screenshot(page.locator(f".steps .switch.{state}").first)
        for state in ("on", "check", "off", "kept", "sent", "missing")
    }
    checklist.note_reply("linkedin-objection", "refused", to="sent", at=timezone.now())
    page.reload()
    pictures["refused"] = screenshot(page.locator(".steps .switch.refused").first)

    for one, other in combinations(pictures, 2):
        assert differ(pictures[one], pictures[other]) > 0.03, f"{one} looks like {other}"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.usefixtures("english")
def test_forced_colours_show_what_is_chosen_and_where_the_focus_is(visitor, theme):
    page = visitor("en")
    page.emulate_media(reduced_motion="reduce", color_scheme=theme, forced_colors="active")
    page.goto("/en/plan/")
    for kind in ("radio", "checkbox"):
        label = page.locator(f"label:has([type={kind}])").first
        before = picture_around(page, label)
        label.locator("input").check()
        chosen = picture_around(page, label)
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        focused = picture_around(page, label)

        assert len({picture.tobytes() for picture in (before, chosen, focused)}) == 3


def picture_around(page: Page, locator: Locator) -> Image.Image:
    locator.evaluate("(shape) => shape.scrollIntoView({ block: 'center' })")
    return screenshot(locator)


def test_nothing_fades_in_when_the_landing_page_opens(visitor):
    page = visitor("en")
    page.add_init_script("addEventListener('transitionrun', () => { window.faded = true; })")
    # A fade that depended on the browser’s scheduling showed in one of four loads.
    for _ in range(8):
        page.goto("/en/", wait_until="load")
        page.evaluate("new Promise(requestAnimationFrame)")
        assert page.evaluate("window.faded") is None
        page.goto("about:blank")


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
@pytest.mark.usefixtures("english")
def test_nothing_moves_if_the_visitor_asks_for_reduced_motion(visitor, motion):
    page = visitor("en", "laptop")
    page.emulate_media(reduced_motion=motion)
    page.goto("/en/")

    page.locator(".flip").hover()
    moving = page.evaluate("document.getAnimations().length")

    assert (moving == 0) == (motion == "reduce")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


# What a screen reader announces

HEAR = """
  window.heard = [];
  const regions = "[role=alert], [role=status], output";
  new MutationObserver((changes) => {
    const changed = new Set(changes.flatMap(({ target, addedNodes }) => [
      target.closest?.(regions) ?? target.parentElement?.closest(regions),
      ...[...addedNodes].flatMap((node) => [...(node.querySelectorAll?.(regions) ?? [])]),
    ]));
    for (const region of changed) {
      const words = region?.textContent.replace(/\\s+/g, " ").trim();
      if (words) window.heard.push(words);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
"""
"""Note what live regions announce, as a screen reader would."""


@pytest.fixture
def listener(visitor, language) -> Page:
    page = visitor(language, expects=EXPECTED, logs=LOGGED)
    page.add_init_script(HEAR)
    return page


def heard(page: Page) -> list[str]:
    """Return what was announced since the last call."""
    return page.evaluate("window.heard.splice(0)")


def heard_next(page: Page) -> list[str]:
    """Wait for the next announcement, and return it."""
    return page.evaluate("""() => new Promise((resolve) => {
      const listen = () => {
        if (window.heard.length) resolve(window.heard.splice(0));
        else setTimeout(listen, 10);
      };
      listen();
    })""")


def test_an_answer_in_place_is_announced_once_by_the_heading_and_changes_the_title(
    listener, language
):
    open_first_step(listener, language)
    before = listener.title()

    answer(listener, "european", LINKEDIN)

    heading = listener.locator("h1")
    expect(heading).to_be_focused()
    shown = read(listener)
    note, place = (plain(listener.locator(each).inner_text()) for each in ("#noted", "#place"))
    assert place.startswith(shown.place)
    expect(heading).to_have_accessible_description(f"{note} {place}")
    assert heard(listener) == []
    title = listener.title()
    assert title != before
    listener.reload()
    assert listener.title() == title


def test_an_error_is_announced_once(listener, language):
    open_first_step(listener, language)
    listener.context.set_offline(True)
    for _ in range(2):
        listener.locator("#answer .done").click()
        expect(listener.locator("#answer [role=alert]")).not_to_be_empty()
        assert len(heard(listener)) == 1
    listener.context.set_offline(False)

    listener.context.clear_cookies()
    listener.goto(f"/{language}/plan/")
    button(listener, gettext("Make my list")).click()
    errors = listener.locator(".errors")
    expect(errors).to_be_focused()
    # Some screen readers announce an alert twice if it takes the focus.
    expect(errors.get_by_role("alert")).to_have_count(1)
    expect(listener.get_by_role("alert")).to_have_count(1)


def test_a_copy_and_an_arrived_link_are_announced_once(listener, language):
    listener.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return_with(listener, "briton", {"meta-ai": "sent"})
    listener.goto(f"/{language}/share/")
    button(listener, gettext("Make my link")).click()
    copy = button(listener, gettext("Copy")).first
    for _ in range(2):
        copy.click()
        assert heard_next(listener) == [gettext("Copied.")]

    listener.goto(f"/{language}/join/#{'x' * 43}")
    expect(listener.locator("#arrived")).not_to_be_empty()
    assert heard(listener) == [" ".join(listener.locator("#arrived").inner_text().split())]
