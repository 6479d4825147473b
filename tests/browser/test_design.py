"""The figures of docs/design.md rest on colours that Chromium mixes too."""

import pytest

from tools.style import colours, mix

MIXED = """(mixture) => {
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.fillStyle = mixture;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}"""


@pytest.mark.parametrize("percent", [8, 80])
def test_chromium_mixes_as_the_figures_do(browser, percent):
    page = browser.new_page()
    token = colours()

    for name in ("--ink", "--hot", "--calm-5"):
        mixed = mix(token[name], percent, token["--paper"])
        for one, other, ours in zip(token[name], token["--paper"], mixed, strict=True):
            theirs = page.evaluate(MIXED, f"color-mix(in oklab, {one} {percent}%, {other})")
            assert theirs == pytest.approx(list(bytes.fromhex(ours[1:])), abs=1)
    page.close()
