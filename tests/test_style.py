"""The style sheets work in every browser that docs/browsers.md names."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from tests.pages import LANGUAGES, every_tree, on_every_page
from tools.style import tokens, without_comments

SHEETS = sorted(Path(settings.BASE_DIR).glob("static/*.css"))
NOT_KNOWN_TO_ALL = re.compile(r":has\(|::details-content|:popover-open|::file-selector-button")


def declarations(sheet: Path) -> Iterator[tuple[list[str], str]]:
    """Yield each declaration after the heads of the blocks around it, the outermost first."""
    heads: list[str] = []
    for words, mark in re.findall(r"([^{};]*)([{};])", without_comments(sheet.read_text())):
        if mark == "{":
            heads.append(" ".join(words.split()))
        elif mark == "}":
            heads.pop()
        elif heads:
            yield [*heads], " ".join(words.split())


def selectors(head: str) -> list[str]:
    """Split a list at its commas, those within parentheses aside."""
    return re.split(r",\s*(?![^(]*\))", head)


@pytest.fixture(params=SHEETS, ids=lambda sheet: sheet.name)
def found(request: pytest.FixtureRequest) -> list[tuple[list[str], str]]:
    return list(declarations(request.param))


def test_no_rule_is_in_another_rule(found):
    """Safari before 17.2 and Firefox before 117 do not know them, and Safari 26.0 prints none."""
    assert [heads for heads, _ in found if not all(head[0] == "@" for head in heads[:-1])] == []


def test_no_colour_is_said_in_a_way_that_leaves_an_older_browser_without_one(found):
    assert [said for _, said in found if "light-dark(" in said] == []


@pytest.mark.parametrize("what", ["color-mix(", "cqi"])
def test_what_older_browsers_do_not_know_is_asked_for_first(found, what):
    """A plain declaration before is no help where a value contains a `var()`."""
    unasked = [
        said
        for heads, said in found
        if re.search(rf"(?<!-){re.escape(what)}", said)
        and not any(head.startswith("@supports (") and what in head for head in heads)
    ]
    assert unasked == []


def test_widths_and_heights_are_asked_for_by_their_limits(found):
    """Safari 15 does not know `width >= 64rem`."""
    asked = {head for heads, _ in found for head in heads if head.startswith("@media")}
    assert [head for head in asked if "<" in head or ">" in head] == []


def test_a_selector_that_some_browsers_do_not_know_takes_no_other_with_it(found):
    for heads, _ in found:
        unknown = [bool(NOT_KNOWN_TO_ALL.search(each)) for each in selectors(heads[-1])]
        assert all(unknown) or not any(unknown), heads[-1]


def test_no_fieldset_is_a_grid_or_a_flex_box(found):
    """In Safari 17.4 its legend would be one letter wide."""
    laid_out = [
        heads[-1]
        for heads, said in found
        if said.startswith("display:")
        and any(re.search(r"\bfieldset$", each) for each in selectors(heads[-1]))
    ]
    assert laid_out == []


def test_a_registered_property_has_a_value_where_it_cannot_be_registered():
    registered = {
        name for sheet in SHEETS for name in re.findall(r"@property (--[\w-]+)", sheet.read_text())
    }
    assert registered
    assert registered <= tokens().keys()


@on_every_page
@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_without_bullets_says_that_it_is_a_list(language):
    """For Safari it is none, except in a `nav`."""
    bare = {
        heads[-1]
        for sheet in SHEETS
        for heads, said in declarations(sheet)
        if said == "list-style: none"
    }
    lists = {
        str(each.attrs): each
        for page in every_tree(language)
        for each in page.select(", ".join(bare))
        if not each.find_parent("nav")
    }
    assert len(lists) >= 4
    assert [each for each in lists.values() if each.get("role") != "list"] == []
