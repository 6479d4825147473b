"""What axe-core finds on a page."""

from collections.abc import Sequence

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

JUDGE = """async (rules) => {
  // Otherwise axe would not judge the contrast of a text with a sign in ::before or ::after.
  const options = {
    ignoreUnicode: true, ignoreLength: false, ignorePseudo: true, boldValue: 700, boldTextPt: 14,
    largeTextPt: 18, contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
    pseudoSizeThreshold: .25, shadowOutlineEmMax: .2, textStrokeEmMin: .03,
  };
  axe.configure({ checks: [{ id: "color-contrast", options }] });
  const { violations, incomplete } = await axe.run({
    runOnly: rules, resultTypes: ["violations", "incomplete"],
  });
  const undecided = incomplete.filter((one) => one.id === "color-contrast");
  const nodes = (one) => one.nodes.filter((node) => (
    // Arrows between the rows of a path.
    !node.any.some((check) => check.data?.messageKey === "nonBmp")
  ));
  return [...violations, ...undecided].flatMap((one) => (
    nodes(one).map((node) => `${one.id} ${node.target.join(" ")}`)
  ));
}"""


def judge(page: Page, rules: Sequence[str]) -> list[str]:
    """Return the violations of these rules, or of all rules of the named standards."""
    if page.evaluate("!window.axe"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(JUDGE, rules)
