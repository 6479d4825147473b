"""The site by keyboard alone, from the landing page to the end."""

import pytest
from django.utils.translation import gettext
from playwright.sync_api import Locator, Page, expect

from optout.catalogue import CATALOGUE
from tests.browser.acts import (
    DONE,
    STEPS,
    answer_name,
    button,
    link,
    plan_of,
    read,
    return_with,
)
from tests.browser.measure import READ
from tests.browser.visits import FINISHED, HALFWAY, OPEN

AT_MOST = 300
"""The number of Tab stops on one page after which we call the focus trapped."""

FOCUS = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const stops = (window.stops ??= []);
  const isFirst = stops[0] === element;
  if (!isFirst) stops.push(element);
  const shape = element.closest("label") ?? element;
  const box = shape.getClientRects()[0] ?? shape.getBoundingClientRect();
  const ring = [element, shape]
    .flatMap((each) => ["", "::before", "::after"].map((part) => getComputedStyle(each, part)))
    .filter((style) => style.content !== "none" && style.outlineStyle !== "none")
    .find((style) => parseFloat(style.outlineWidth) >= 2);
  const paint = (each) => getComputedStyle(each).backgroundColor;
  let behind = shape.parentElement;
  while (paint(behind) === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
  // Mixed colours have values for red, green and blue only once they are painted.
  const canvas = new OffscreenCanvas(1, 1).getContext("2d");
  const luminance = (color) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => (
      part / 255 <= .04045 ? part / 255 / 12.92 : ((part / 255 + .055) / 1.055) ** 2.4
    ));
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const [dark, bright] = [ring?.outlineColor ?? "white", paint(behind)]
    .map(luminance).sort((one, other) => one - other);
  const isThere = ([across, down]) => {
    const hit = document.elementFromPoint(
      box.left + box.width * across, box.top + box.height * down
    );
    return hit && shape.contains(hit);
  };
  const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]];
  return {
    isFirst,
    name: element.outerHTML.slice(0, 80).replaceAll("\\n", " "),
    ring: ring ? (bright + .05) / (dark + .05) : 0,
    seen: points.some(isThere),
  };
}"""
"""The focused element, the contrast of its ring, and whether any of it is visible.

Each element is noted as a stop; the first one again means that the round is complete.
"""

DISORDER = """() => {
  scrollTo(0, 0);
  document.querySelectorAll(".field").forEach((each) => { each.scrollTop = 0; });
  const parts = [...document.querySelectorAll("header, main .field, main .plate, footer")];
  const stops = window.stops.map((stop) => ({
    name: stop.outerHTML.slice(0, 80),
    part: parts.findIndex((part) => part.contains(stop)),
    box: (stop.closest("label") ?? stop).getClientRects()[0],
  }));
  const follows = ({ box: one, part }, { box: other, part: otherPart }) => {
    if (part !== otherPart) return otherPart > part;
    const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    const sameRow = shared > Math.min(one.height, other.height) / 2;
    if (sameRow) return other.left >= one.left;
    // The next column starts above the end of the one before it.
    return other.top >= one.top || other.left >= one.right;
  };
  return stops.slice(1).flatMap((stop, index) => (
    follows(stops[index], stop) ? [] : [`${stops[index].name} -> ${stop.name}`]
  ));
}"""
"""Pairs of successive stops that are not in reading order, by columns and rows."""

VISITS = {
    "stranger": (
        {},
        [
            "",
            "plan/",
            "steps/offsite-ads/",
            "letter/",
            "compare/",
            "join/",
            "accessibility/",
        ],
    ),
    "halfway": (HALFWAY, ["checklist/", "steps/offsite-ads/", "resume/", "privacy/"]),
    "finished": (FINISHED, ["checklist/", "share/", "record/", "poster/"]),
}


@pytest.mark.parametrize(
    ("who", "size"),
    [
        *[("halfway", "phone"), ("finished", "laptop")],
        *(
            pytest.param(*each, marks=pytest.mark.long)
            for each in [
                *[("stranger", "phone"), ("stranger", "laptop")],
                *[("halfway", "laptop"), ("finished", "phone")],
            ]
        ),
    ],
)
@pytest.mark.usefixtures("english")
def test_the_focus_is_always_visible_never_trapped_and_in_reading_order(visitor, who, size):
    ticks, paths = VISITS[who]
    page = visitor("en", size)
    page.emulate_media(reduced_motion="reduce")
    if ticks:
        return_with(page, "european", ticks)
    faults = []
    for path in paths:
        # Backwards differs only where something sticks to the edge of the window.
        sticky = size == "laptop" or path == "compare/"
        for key in ("Tab", "Shift+Tab") if sticky else ("Tab",):
            page.goto(f"/en/{path}")
            page.evaluate(OPEN)
            faults += [f"{path}, {key}: {fault}" for fault in go_round(page, key)]
            if (key, size) == ("Tab", "laptop"):
                faults += [f"{path}, order: {fault}" for fault in page.evaluate(DISORDER)]

    assert not faults, "\n".join(faults)


def go_round(page: Page, key: str) -> list[str]:
    """Press the key until the focus leaves the page or comes round, and return the faults."""
    faults = []
    for _ in range(AT_MOST):
        page.keyboard.press(key)
        focus = page.evaluate(FOCUS)
        if focus is None or focus["isFirst"]:
            return faults
        if focus["ring"] < 3:
            faults.append(f"no ring that stands out ({focus['ring']:.1f}) at {focus['name']}")
        if not focus["seen"]:
            faults.append(f"out of sight: {focus['name']}")
    return [*faults, "trapped"]


def go_to(page: Page, control: Locator) -> None:
    """Press Tab until the control has the focus; every stop on the way must be visible."""
    page.wait_for_load_state()  # without this, the style sheet may not be there yet
    for _ in range(AT_MOST):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        assert focus is None or (focus["seen"] and focus["ring"] >= 3), focus
        if control.evaluate("(control) => control === document.activeElement"):
            return
    pytest.fail(f"Tab does not reach {control}")


def press(page: Page, control: Locator, key: str = "Enter") -> None:
    """Go to a control that leads to another address, press it, and wait for that address."""
    before = page.url
    go_to(page, control)
    page.keyboard.press(key)
    page.wait_for_url(lambda url: url != before)


def choice(page: Page, answer: object) -> Locator:
    return page.locator("fieldset label").filter(has_text=str(answer)).locator("input")


def choose_with_arrows(page: Page, answer: object, name: str) -> None:
    """Focus the first of a group of radio buttons, and go down to the answer."""
    group = page.locator(f"input[name={name}]")
    go_to(page, group.first)
    page.keyboard.press("Space")
    for _ in range(group.count()):
        if choice(page, answer).is_checked():
            break
        page.keyboard.press("ArrowDown")
    expect(choice(page, answer)).to_be_checked()
    expect(choice(page, answer)).to_be_focused()


@pytest.mark.parametrize(
    ("language", "javascript"),
    [("fr", True), pytest.param("en", False, marks=pytest.mark.long)],
    indirect=True,
)
def test_a_whole_journey_works_with_the_keyboard_alone(visitor, language, javascript):
    page = visitor(language, "laptop", javascript)
    page.emulate_media(reduced_motion="reduce")
    plan = plan_of("european")

    page.goto(f"/{language}/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
    press(page, page.locator(".doors > a").nth(1))

    make = button(page, gettext("Make my list"))
    go_to(page, make)
    page.keyboard.press("Enter")
    expect(page.locator(".errors")).to_be_focused()
    go_to(page, page.locator(".errors a").first)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("input[name=region]").first).to_be_focused()
    page.keyboard.press("Shift+Tab")

    choose_with_arrows(page, plan.region.label, "region")
    for account in plan.accounts:
        account = choice(page, account.name)
        go_to(page, account)
        page.keyboard.press("Space")
        expect(account).to_be_checked()
    press(page, make)

    for number, slug in enumerate(STEPS["european"]):
        assert read(page).path == f"/{language}/steps/{slug}/"
        name = answer_name(CATALOGUE.step(slug), DONE[slug], plan)
        press(page, button(page, name), ["Enter", "Space"][number % 2])
        if javascript:
            expect(page.locator("h1")).to_be_focused()
    assert read(page).path == f"/{language}/checklist/"

    press(page, link(page, gettext("Pass it on")))
    go_to(page, button(page, gettext("Make my link")))
    page.keyboard.press("Enter")
    page.locator("#address").wait_for()
    go_to(page, page.locator("#address"))
    press(page, page.get_by_role("contentinfo").get_by_role("link", name=gettext("My list")))
    press(page, link(page, gettext("My record")))
    assert read(page).heading == gettext("My record")
    go_to(page, link(page, gettext("Save as a file")))


@pytest.mark.parametrize("size", ["phone", "laptop"])
def test_few_keys_lead_from_the_landing_to_linkedin_and_to_the_first_answer(
    visitor, language, size
):
    page = visitor(language, size)
    page.goto(f"/{language}/")
    to_the_switch = presses_to(page, page.locator(".doors > a").first)
    page.keyboard.press("Enter")
    page.wait_for_url("**/steps/**")
    to_linkedin = presses_to(page, page.locator(".field .open").first)
    to_the_answer = presses_to(page, page.locator("#answer button").first)

    # The link past the header, the name of the site, the language, and the sources of a sentence.
    assert (to_the_switch <= 12, to_linkedin <= 12, to_the_answer) == (True, True, 1)


@pytest.mark.usefixtures("english")
def test_the_landing_and_the_first_step_have_fewer_than_forty_tab_stops(visitor):
    page = visitor("en")
    for path in ("", f"steps/{STEPS['european'][0]}/"):
        page.goto(f"/en/{path}")
        assert page.evaluate(READ)["stops"] < 40, path


def presses_to(page: Page, control: Locator) -> int:
    for presses in range(1, AT_MOST):
        page.keyboard.press("Tab")
        if control.evaluate("(control) => control === document.activeElement"):
            return presses
    pytest.fail(f"Tab does not reach {control}")


def test_an_answer_can_be_undone_with_the_keyboard(visitor, language):
    page = visitor(language, "laptop")
    page.emulate_media(reduced_motion="reduce")
    return_with(page, "european")
    first, second, *_ = STEPS["european"]
    page.goto(f"/{language}/steps/{first}/")
    press(page, button(page, answer_name(CATALOGUE.step(first), "off", plan_of("european"))))
    expect(page.locator("h1")).to_be_focused()

    for _ in range(AT_MOST):
        page.keyboard.press("Shift+Tab")
        if page.locator(".noted button:focus").count():
            break
    page.keyboard.press("Enter")

    page.wait_for_url(f"**/{first}/")
    expect(page.locator("h1")).to_be_focused()
    assert read(page).panel[0] == "on"
