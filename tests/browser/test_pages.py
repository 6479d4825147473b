"""Every page: it fits, and everything on it has a name and a size to tap."""

import re
from collections.abc import Iterator

import pytest
from django.utils.translation import gettext
from playwright.sync_api import Page, expect

from optout.catalogue import CATALOGUE
from tests.browser.acts import (
    STEPS,
    answer,
    answer_the_questions,
    button,
    press,
    read,
    return_with,
    take_the_door,
)
from tests.browser.visits import FINISHED, HALFWAY
from tests.pages import READING

LINKEDIN, *_ = STEPS["european"]
STEP_PAGES = [f"steps/{step.slug}/" for step in CATALOGUE.steps]
VISITORS = {
    "stranger": (
        {},
        [*READING, "data/", "no-account/", "steps/meta-ai/", "nowhere/"],
        {"plan/": "Make my list"},
    ),
    "halfway": (
        HALFWAY,
        ["", "plan/", "checklist/", "record/", "join/", "privacy/", "erase/", *STEP_PAGES],
        {"resume/": "Make the link"},
    ),
    "finished": (FINISHED, ["", "checklist/"], {"share/": "Make my link"}),
}
"""What each visitor has ticked, the pages they open, and the button they press on some."""

SIZES = [(1280, 800), (360, 740), (320, 568)]

NAMELESS = re.compile(
    r"^ *- '?(?:link|button|radio|checkbox|textbox|combobox)\b(?! \").*", re.MULTILINE
)

SURVEY = """() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const say = (element) => element.outerHTML.slice(0, 120);
  all("details").forEach((each) => { each.open = true; });

  // A link in running text is as high as its line; any other link is a target.
  const isInline = (element) => getComputedStyle(element).display === "inline";
  const runsInText = (element) => {
    if (!element.matches("a") || !isInline(element)) return false;
    let block = element.parentElement;
    while (isInline(block)) block = block.parentElement;
    const rest = block.cloneNode(true);
    rest.querySelectorAll("a").forEach((each) => each.remove());
    return /[\\p{L}\\d]/u.test(rest.textContent);
  };
  const height = (element) => {
    const box = element.getBoundingClientRect();
    if (box.height >= 44) return box.height;
    // The area that takes a tap may be taller than the box.
    element.scrollIntoView({ block: "center" });
    const { x, y, width, height } = element.getClientRects()[0];
    const hits = (dy) => element.contains(
      document.elementFromPoint(x + width / 2, y + height / 2 + dy)
    );
    const reach = (step) => {
      let dy = 0;
      while (Math.abs(dy) < 44 && hits(dy + step)) dy += step;
      return Math.abs(dy);
    };
    return reach(-1) + 1 + reach(1);
  };
  const targets = all("a, button, summary, label").filter((each) => (
    each.getClientRects().length && !each.matches(".hidden") && !runsInText(each)
  ));
  // A mark runs in text too, as high as its line.
  const isMark = (each) => each.matches(".proof > *");
  const controls = all("input:not([type=hidden]), select, textarea");
  const levels = all("h1, h2, h3, h4, h5, h6").map((each) => Number(each.localName[1]));
  const isDead = (element) => (
    (element.matches("a:not([aria-current=page])") && !element.getAttribute("href"))
    || (
      element.matches("button:not([hidden], [popovertarget])")
      && (element.type !== "submit" || !element.form)
    )
    || (element.matches("form:not(search form)") && element.method !== "post")
    || (element.dataset.hxPost && element.dataset.hxPost !== element.getAttribute("action"))
    || element.hasAttribute("onclick")
    || (controls.includes(element) && !element.form && !element.readOnly)
    || (element.hash && element.pathname === location.pathname
        && !document.getElementById(element.hash.slice(1)))
  );
  const root = document.documentElement;
  return {
    sideways: root.scrollWidth - root.clientWidth,
    mainHeadings: levels.filter((level) => level === 1).length - 1,
    skips: levels.filter((level, index) => index && level > levels[index - 1] + 1),
    unlabelled: controls.filter((each) => !each.labels.length).map(say),
    low: targets.filter((each) => height(each) < (isMark(each) ? 24 : 44)).map(say),
    dead: all("a, button, form, input, [onclick]").filter(isDead).map(say),
  };
}"""


@pytest.mark.parametrize(
    ("language", "who"),
    [
        *[("fr", "stranger"), ("en", "halfway"), ("fr", "finished")],
        *(
            pytest.param(*each, marks=pytest.mark.long)
            for each in [("en", "stranger"), ("fr", "halfway"), ("en", "finished")]
        ),
    ],
    indirect=["language"],
)
def test_every_page_fits_and_everything_on_it_has_a_name_and_can_be_tapped(visitor, language, who):
    ticks, paths, presses = VISITORS[who]
    page = visitor(language, javascript=False)
    if ticks:
        return_with(page, "european", ticks)
    faults = []
    for path in paths:
        page.goto(f"/{language}/{path}")
        faults += faults_of(page, path)
    for path, name in presses.items():
        page.goto(f"/{language}/{path}")
        button(page, gettext(name)).click()
        page.wait_for_load_state()
        faults += faults_of(page, f"{path}, {name!r} pressed")

    assert not faults, "\n".join(faults)


def faults_of(page: Page, name: str) -> Iterator[str]:
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        for fault, found in page.evaluate(SURVEY).items():
            if found:
                yield f"{name} at {width} px: {fault} {found}"
    for line in NAMELESS.findall(page.locator("body").aria_snapshot()):
        yield f"{name}: without a name {line}"


def test_missing_answers_are_named_at_once_and_link_to_their_question(
    visitor, language, javascript
):
    page = visitor(language, javascript=javascript)
    page.goto(f"/{language}/plan/")
    button(page, gettext("Make my list")).click()

    errors = page.locator(".errors")
    expect(errors).to_be_focused()
    assert page.title().startswith(gettext("Error:"))
    for name in ("region", "accounts"):
        errors.locator(f"a[href='#{name}']").click()
        expect(page.locator(f"fieldset#{name} legend")).to_be_in_viewport()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.name") == name


# Having a list


@pytest.mark.usefixtures("english")
def test_a_visitor_who_made_a_list_does_not_get_the_landing_page_from_the_browser_cache(visitor):
    page = visitor("en")
    page.goto("/en/")
    take_the_door(page, "The whole list")
    answer_the_questions(page, "briton")
    press(page, button(page, "Make my list"))

    page.goto("/en/")

    expect(page.locator(".doors")).to_contain_text("Carry on")


# Back


@pytest.mark.usefixtures("english")
def test_going_back_without_a_script_shows_the_current_state_of_the_step(visitor):
    page = visitor("en", javascript=False)
    return_with(page, "european")
    page.goto(f"/en/steps/{LINKEDIN}/")
    answer(page, "european", LINKEDIN)

    page.go_back()

    assert read(page).path == f"/en/steps/{LINKEDIN}/"
    assert read(page).panel[:2] == ["off", "check"]
    expect(page.locator("#said")).to_contain_text("Off, seen on")
