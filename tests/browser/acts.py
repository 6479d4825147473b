"""What visitors do on the site, and what they then read."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext
from playwright.sync_api import Locator, Page, expect

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Region, Step
from optout.journey import Item, Plan, make_journey
from optout.models import Checklist, Tick
from tests.people import PEOPLE

PLACE = {"fr": "Étape {} sur {}", "en": "Step {} of {}"}

READ = """() => {
  const plain = (element) => element?.innerText.replace(/\\s+/g, " ").trim() ?? "";
  const find = (selector) => document.querySelector(selector);
  const switches = [...document.querySelectorAll(".panel > .switch")];
  const root = document.documentElement;
  return {
    path: location.pathname,
    language: root.lang,
    title: document.title.replace(/\\s+/g, " "),
    heading: plain(find("h1")),
    place: plain(find("#place > :first-child")),
    note: plain(find(".noted")),
    text: plain(find("main")),
    rows: [...document.querySelectorAll(".steps > li")].map((row) => [
      plain(row.querySelector("b")), row.querySelector(".switch").classList[1]
    ]),
    parts: Object.fromEntries([...document.querySelectorAll(".plate > section")].map((part) => [
      plain(part.querySelector("h2")), [...part.querySelectorAll("b, h3")].map(plain)
    ])),
    panel: switches.map((one) => one.classList[1]),
    now: switches.findIndex((one) => one.classList.contains("now")),
    calm: find("body > header").dataset.calm,
    focus: document.activeElement.localName,
    scrolled: scrollY,
    sideways: root.scrollWidth - root.clientWidth,
  };
}"""


@dataclass(frozen=True)
class Reading:
    """The words of a page in plain text, and its state.

    `rows` are the listed steps, each with its switch, `parts` the bold words under each
    heading, `now` the position of the current step in the panel.
    """

    path: str
    language: str
    title: str
    heading: str
    place: str
    note: str
    text: str
    rows: list[list[str]]
    parts: dict[str, list[str]]
    panel: list[str]
    now: int
    calm: str
    focus: str
    scrolled: int
    sideways: int


def read(page: Page) -> Reading:
    return Reading(**page.evaluate(READ))


def plain(text: object) -> str:
    """Return a text as `read` does, with single spaces."""
    return " ".join(str(text).split())


def plan_of(who: str) -> Plan:
    answers = PEOPLE[who]
    return Plan(Region(answers["region"]), CATALOGUE.accounts_named(answers["accounts"]))


def press(page: Page, control: Locator) -> None:
    """Click a control that leads to another address, and wait for that address."""
    before = page.url
    control.click()
    page.wait_for_url(lambda url: url != before)


def await_htmx(page: Page) -> None:
    """Wait for htmx, if scripts run: from then on, answers change the page in place."""
    if page.evaluate("matchMedia('(scripting: enabled)').matches"):
        await_truth(page, "Boolean(window.htmx)")


def await_truth(page: Page, expression: str) -> object:
    """Wait until the expression holds. Playwright’s own wait uses eval, which our CSP forbids."""
    return page.evaluate(
        "(async () => { let found;"
        f" while (!(found = {expression})) await new Promise((next) => setTimeout(next, 10));"
        " return found; })()"
    )


def link(page: Page, name: str) -> Locator:
    return page.locator("main").get_by_role("link", name=name, exact=True)


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def choose(page: Page, answer: object) -> None:
    label = page.locator("fieldset label").filter(has_text=str(answer))
    if not label.locator("input").is_checked():
        label.click()


def answer_the_questions(page: Page, who: str) -> None:
    plan = plan_of(who)
    names = [account.name for account in plan.accounts]
    for answer in (plan.region.label, *names):
        choose(page, answer)


def list_of(
    who: str, ticks: dict[str, str] | None = None, at: datetime | None = None
) -> tuple[Checklist, str]:
    """Make the list of one of the cast, with these ticks, and the key that opens it."""
    answers, at = PEOPLE[who], at or timezone.now()
    browser, key = Checklist.start(
        region=answers["region"],
        accounts=list(answers["accounts"]),
        device="phone",
        at=at,
    )
    for slug, outcome in (ticks or {}).items():
        browser.checklist.tick(slug, outcome, at=at)
    return browser.checklist, key


def return_with(
    page: Page, who: str, ticks: dict[str, str] | None = None, at: datetime | None = None
) -> Checklist:
    """Give the browser the list of one of the cast, with these ticks, and return the list."""
    checklist, key = list_of(who, ticks, at)
    page.context.add_cookies(
        [{"name": settings.DEVICE_COOKIE, "value": key, "domain": "localhost", "path": "/"}]
    )
    return checklist


def take_the_door(page: Page, name: str) -> None:
    """Follow one of the two links by which the guide begins: the switch, or the whole list."""
    doors = page.locator("main .field a").filter(has_text=gettext(name))
    press(page, doors.first)


STEPS = {
    who: tuple(item.step.slug for item in make_journey(CATALOGUE.steps, plan_of(who), {}).counted)
    for who in PEOPLE
}
"""The steps that each of the cast is led through, in order. No count includes the optional one."""


def done_answers(who: str) -> dict[str, str]:
    """Return, for each step that concerns a person, an answer by which it is done."""
    journey = make_journey(CATALOGUE.steps, plan_of(who), {})
    return {
        item.step.slug: [each.outcome for each in item.words.answers if each.effect == "done"][-1]
        for item in journey.applicable
    }


DONE = done_answers("european")
"""How a European does each step, the optional one too."""


def item_of(slug: str, plan: Plan) -> Item:
    """The step as it concerns a person, without an answer."""
    step = CATALOGUE.step(slug)
    return make_journey((step,), plan, {}).item(step)


def answer_name(step: Step, outcome: str, plan: Plan) -> str:
    """Return the text on the button of an answer."""
    item = item_of(step.slug, plan)
    said = {each.outcome: each.said for each in item.words.answers}
    return str(said[outcome] % {"number": item.number})


def answer_button(page: Page, who: str, slug: str, outcome: str = "") -> Locator:
    """The button of an answer; without an outcome, of one that says that the step is done."""
    step, plan = CATALOGUE.step(slug), plan_of(who)
    words = item_of(slug, plan).words
    done = [each.outcome for each in words.answers if each.effect == "done"]
    return button(page, answer_name(step, outcome or done[-1], plan))


def answer(page: Page, who: str, slug: str, outcome: str = "") -> None:
    """Press one of the answers of a step, which leads to another page."""
    press(page, answer_button(page, who, slug, outcome))


def answer_in_place(page: Page, slug: str) -> None:
    """Answer, and wait until htmx has settled the new page."""
    answer(page, "european", slug)
    expect(page.locator("h1")).to_be_focused()


def open_first_step(page: Page, language: str) -> None:
    """Open the first step of a list without answers, and wait for htmx."""
    return_with(page, "european")
    page.goto(f"/{language}/steps/{STEPS['european'][0]}/")
    await_htmx(page)


def mark(page: Page) -> None:
    """Set a flag that only a full page load removes."""
    page.evaluate("window.marked = true")


def is_marked(page: Page) -> bool:
    return page.evaluate("window.marked === true")


def ticks() -> dict[str, str]:
    """Return the stored outcome of each step."""
    return dict(Tick.objects.values_list("step_slug", "outcome"))
