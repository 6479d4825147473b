"""Every page, in every state that a visitor can meet."""

import re
from pathlib import Path

import html5lib
import pytest
from django.conf import settings

from tests.pages import LANGUAGES, every_page, every_tree, on_every_page
from tools.style import without_comments

pytestmark = pytest.mark.django_db

ROOT = Path(settings.BASE_DIR)
SOURCES = [*ROOT.glob("optout/**/*.py"), *ROOT.glob("templates/*.html")]


@on_every_page
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_well_formed_with_one_heading_and_no_id_twice(language):
    parser = html5lib.HTMLParser(strict=True)
    for page in {page.content: page for page in every_page(language)}.values():
        parser.parse(page.text)
    for page in every_tree(language):
        ids = [element["id"] for element in page.select("[id]")]
        assert len(ids) == len(set(ids))
        assert len(page.select("h1")) == 1
        assert page.title.get_text(strip=True)


@on_every_page
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_loads_only_from_this_site(language):
    for page in every_tree(language):
        asked = [element["src"] for element in page.select("[src]")]
        asked += [
            link["href"] for link in page.select('link[rel~="stylesheet"], link[rel~="icon"]')
        ]
        assert asked
        assert all(address.startswith("/static/") for address in asked)


@on_every_page
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_that_copies_names_something_on_its_page(language):
    for page in every_tree(language):
        for button in page.select("[data-copy]"):
            assert all(page.find(id=place) for place in button["data-copy"].split())


@on_every_page
def test_every_styled_class_is_used():
    style = "".join(without_comments(path.read_text()) for path in ROOT.glob("static/*.css"))
    styled = set(re.findall(r"\.([a-z][a-z-]+)(?=[\s,:.{)>&]|$)", style))
    shown = {
        name
        for page in every_tree("fr")
        for element in page.select("[class]")
        for name in element["class"]
    }

    assert styled - shown == set()


def test_every_template_is_used():
    used = "".join(path.read_text() for path in SOURCES)

    assert [
        path.name for path in ROOT.glob("templates/*.html") if f'"{path.name}"' not in used
    ] == []
