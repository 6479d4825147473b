"""The manifest as Chromium reads it, and the colours of a page and of its frame."""

import json

import pytest

from tests.browser.acts import STEPS, answer_in_place, await_truth, open_first_step
from tests.browser.pictures import screenshot

FRAME = """() => {
  const frame = [...document.querySelectorAll("meta[name=theme-color]")]
    .find((each) => matchMedia(each.media).matches);
  const probe = document.createElement("i");
  probe.style.color = frame.content;
  document.body.append(probe);
  const said = getComputedStyle(probe).color;
  probe.remove();
  return said;
}"""
FIELD = "() => getComputedStyle(document.documentElement).backgroundColor"


def test_chromium_finds_no_fault_in_the_manifest(visitor, language):
    page = visitor(language)
    page.goto(f"/{language}/")

    found = page.context.new_cdp_session(page).send("Page.getAppManifest")

    assert found["url"].endswith(f"/{language}/manifest.webmanifest")
    assert found["errors"] == []
    assert json.loads(found["data"])["lang"] == language


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_frame_takes_the_page_colour_when_htmx_changes_the_body(visitor, english, scheme):
    page = visitor("en")
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    open_first_step(page, "en")
    before = page.evaluate(FRAME)
    assert before == page.evaluate(FIELD)

    first, second, third, *_ = STEPS["european"]
    for slug, following in ((first, second), (second, third)):
        answer_in_place(page, slug)
        page.wait_for_url(f"**/steps/{following}/")

    after = page.evaluate(FRAME)
    assert after == page.evaluate(FIELD)
    assert after != before


def test_a_page_has_its_colour_before_its_content_is_painted(visitor, english):
    page = visitor("en")
    page.emulate_media(reduced_motion="reduce")
    page.goto("/en/privacy/")
    whole = page.evaluate(FIELD)

    page.evaluate("""() => {
      const header = document.querySelector("header");
      header.replaceChildren();
      while (header.nextSibling) header.nextSibling.remove();
    }""")

    assert page.evaluate(FIELD) == whole


def test_the_whole_landing_page_calms_down_when_the_button_is_hovered(visitor, english):
    page = visitor("en", "laptop")
    page.goto("/en/")
    before = screenshot(page)

    page.locator(".flip").hover()
    await_truth(page, "document.getAnimations().length === 0")

    after = screenshot(page)
    header, field = (9, 9), (9, 300)
    assert before.getpixel(header) == before.getpixel(field)
    assert after.getpixel(header) == after.getpixel(field)
    assert after.getpixel(field) != before.getpixel(field)
