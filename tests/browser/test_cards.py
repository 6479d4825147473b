"""The preview cards as Chromium draws them."""

import pytest

from tools.cards import SIZE, document

WIDTH, HEIGHT = SIZE
VIEWPORT = {"width": WIDTH, "height": HEIGHT}

INK = "() => getComputedStyle(document.querySelector('.switch')).backgroundColor"
OUTSIDE = """() => {
  const pill = document.querySelector(".switch").getBoundingClientRect();
  const radius = pill.height / 2;
  const [x, y] = [pill.right - radius, pill.top + radius];
  const range = document.createRange();
  range.selectNodeContents(document.querySelector("main"));
  const corners = [...range.getClientRects()].flatMap((box) => [
    [box.right, box.top], [box.right, box.bottom],
  ]);
  return corners.filter((c) => c[0] > x && Math.hypot(c[0] - x, c[1] - y) > radius);
}"""


def test_the_words_stay_inside_the_switch(browser, language):
    page = browser.new_page(viewport=VIEWPORT)
    page.set_content(document(language))

    assert page.evaluate("[document.body.scrollWidth, document.body.scrollHeight]") == [
        WIDTH,
        HEIGHT,
    ]
    assert page.evaluate(OUTSIDE) == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_card_looks_the_same_in_every_colour_scheme(browser, scheme):
    page = browser.new_page(viewport=VIEWPORT, color_scheme=scheme)
    page.set_content(document("fr"))

    assert page.evaluate(INK) == "rgb(29, 19, 16)"
    page.close()
