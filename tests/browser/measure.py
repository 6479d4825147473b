"""Measure every page as a visitor meets it, for docs/design.md: `make measure`.

Folds are closed, as they are when a page opens: nobody reads or tabs through what is folded.
"""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import django
import time_machine
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.take_screens import SITE, site
from tools.chromium import launch

DOCUMENT = Path(SITE) / "docs/design.md"
WINDOWS = {
    "390×844": {"width": 390, "height": 844},
    "360×640": {"width": 360, "height": 640},
    "360×560": {"width": 360, "height": 560},
    "844×390": {"width": 844, "height": 390},
    "640×400": {"width": 640, "height": 400},
    "1280×800": {"width": 1280, "height": 800},
}
LANGUAGES = ("fr", "en")

READ = """
() => {
  const bottom = (selector) =>
    Math.round(document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0);
  const seen = (each) => each.checkVisibility({ visibilityProperty: true });
  const main = document.querySelector("main");
  const words = (text) => text.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
  const stops = "a[href], button, input:not([type=hidden]), textarea, summary";
  const copy = main.innerText;
  const marks = [...main.querySelectorAll("sup")].filter(seen);
  return {
    screens: document.documentElement.scrollHeight / innerHeight,
    words: words(copy) - marks.reduce((sum, each) => sum + words(each.innerText), 0),
    stops: [...document.querySelectorAll(stops)].filter(seen).length,
    action: bottom(".open, .doors > a"),
    answer: bottom(".answer .done, .doors > a + a"),
  };
}
"""


HEARD = {"link": 1, "button": 1, "list": 1, "heading": 2}
"""How many words a screen reader adds to the text for a role: “heading level” are two."""


def words_heard(page: Page) -> int:
    """Count the words of the whole page in the accessibility tree, with those for roles."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    nodes = [each for each in tree["nodes"] if not each["ignored"]]
    texts = [each["name"]["value"] for each in nodes if role(each) == "StaticText"]
    spoken = sum(len(re.findall(r"[^\W_]+(?:[’'-][^\W_]+)*", text)) for text in texts)
    return spoken + sum(HEARD.get(role(each), 0) for each in nodes)


def role(node: dict[str, Any]) -> str:
    return str(node["role"]["value"])


def presses_to(page: Page, selector: str) -> int:
    """Press Tab until the first element of a selector has the focus, and count."""
    control = page.locator(selector).first
    for presses in range(1, 100):
        page.keyboard.press("Tab")
        if control.evaluate("(control) => control === document.activeElement"):
            return presses
    raise LookupError(selector)


def keys(page: Page, language: str) -> tuple[int, int]:
    """Count the keys, Tab and Enter, from the landing page to LinkedIn, and on to the first
    answer of step 1."""
    page.goto(f"/{language}/")
    to_step = presses_to(page, ".doors > a") + 1
    page.keyboard.press("Enter")
    page.wait_for_url("**/steps/**")
    page.wait_for_load_state()
    to_linkedin = to_step + presses_to(page, ".field .open") + 1
    return to_linkedin, to_linkedin + presses_to(page, "#answer button") + 1


def visit(page: Page, language: str) -> Iterator[str]:
    """Open each page, and yield its name."""
    from tests.browser.acts import DONE, return_with  # once Django is set up

    for name, path in {"landing": "", "questions": "plan/"}.items():
        page.goto(f"/{language}/{path}")
        yield name
    page.goto(f"/{language}/steps/{next(iter(DONE))}/")
    yield "step 1, without a list"
    return_with(page, "european")
    for number, slug in enumerate(DONE, start=1):
        page.goto(f"/{language}/steps/{slug}/")
        yield f"step {number}"
    page.goto(f"/{language}/checklist/")
    yield "list, begun"
    return_with(page, "european", DONE)
    for name, path in {
        "list, at the end": "checklist/",
        "pass it on": "share/",
        "record": "record/",
        "letter": "letter/",
        "comparison": "compare/",
        "data": "data/",
        "sources": "sources/",
    }.items():
        page.goto(f"/{language}/{path}")
        yield name


def measure(browser: Browser, home: str) -> list[str]:
    rows: dict[str, dict[str, dict[str, float]]] = {}
    heard: dict[str, int] = {}
    pressed: dict[str, tuple[int, int]] = {}
    for language in LANGUAGES:
        page = browser.new_context(base_url=home, locale=language).new_page()
        page.set_viewport_size(WINDOWS["390×844"])
        pressed[language] = keys(page, language)
        for name in visit(page, language):
            if name == "step 1":
                heard[language] = words_heard(page)
            for window, size in WINDOWS.items():
                page.set_viewport_size(size)
                rows.setdefault(name, {})[f"{language} {window}"] = page.evaluate(READ)
    lines = []
    for name, found in rows.items():
        phone = [found[f"{language} 390×844"] for language in LANGUAGES]
        cells = [
            " · ".join(f"{each['screens']:.1f}" for each in phone),
            " · ".join(f"{each['words']:.0f}" for each in phone),
            " · ".join(f"{each['stops']:.0f}" for each in phone),
        ]
        for key in ("action", "answer"):
            bottoms = [
                " · ".join(f"{found[f'{language} {window}'][key]:.0f}" for language in LANGUAGES)
                for window in ("390×844", "360×640")
            ]
            cells.append(", ".join(bottoms) if phone[0][key] else "")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    landing = rows["landing"]
    doors = [
        f"{window}: "
        + " · ".join(f"{landing[f'{each} {window}']['answer']:.0f}" for each in LANGUAGES)
        for window in ("360×560", "844×390", "640×400", "1280×800")
    ]
    return [
        "| page | screens | words | tab stops | bottom of the action | of the answer |",
        "|---|---|---|---|---|---|",
        *lines,
        "",
        f"Bottom of the landing page’s second door in other windows: {', '.join(doors)}.",
        "",
        "Keys, Tab and Enter, from the landing page to LinkedIn: "
        f"{in_each_language(to_linkedin for to_linkedin, _ in pressed.values())}; "
        "on to the first answer of step 1: "
        f"{in_each_language(to_answer for _, to_answer in pressed.values())}.",
        "",
        "Words that a screen reader says on the whole page of step 1, with “link”, “button”, "
        f"“list” and “heading level”: {in_each_language(heard.values())}.",
    ]


def in_each_language(numbers: Iterable[int]) -> str:
    return " · ".join(map(str, numbers))


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    django.setup()
    from tests.browser.visits import TODAY  # once Django is set up

    with site() as home, sync_playwright() as playwright, time_machine.travel(TODAY):
        browser = launch(playwright)
        lines = measure(browser, home)
        browser.close()
    table = "\n".join(lines)
    text = re.sub(
        r"(<!-- measure -->\n).*?(<!-- /measure -->)",
        lambda found: f"{found[1]}{table}\n{found[2]}",
        DOCUMENT.read_text(),
        flags=re.DOTALL,
    )
    DOCUMENT.write_text(text)


if __name__ == "__main__":
    main()
