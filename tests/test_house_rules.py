"""The rules of the house that a reader would otherwise have to remember."""

import ast
import re
from pathlib import Path

import html5lib
import pytest
from django.conf import settings

from tests.pages import LANGUAGES, every_page, every_tree
from tools.style import without_comments

ROOT = Path(settings.BASE_DIR)
PACKAGE = ROOT / "optout"
SOURCES = sorted(
    path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts and path.read_text()
)
TEMPLATES = sorted((ROOT / "templates").glob("*.html"))
STYLES = sorted((ROOT / "static").glob("*.css"))

MAY_IMPORT = {
    "settings": set(),
    "__init__": set(),
    "wsgi": set(),
    "logs": set(),
    "apps": {"checks"},
    "catalogue": set(),
    "journey": {"catalogue"},
    "record": {"catalogue", "journey"},
    "letter": {"catalogue"},
    "models": set(),
    "forms": {"catalogue", "journey", "letter", "record"},
    "converters": {"catalogue"},
    "checks": {"catalogue"},
    "web": {"catalogue", "journey", "models"},
    "templatetags": {"catalogue", "web"},
    "views": {
        "catalogue",
        "forms",
        "journey",
        "letter",
        "models",
        "record",
        "templatetags",
        "web",
    },
    "middleware": {"web"},
    "management": {"models"},
    "urls": {"converters", "views", "web"},
}
"""Imports run one way: catalogue and models are the ground and do not know each other."""

READS_THE_CLOCK = {"views", "web", "management", "checks"}


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_layers(path: Path) -> set[str]:
    modules = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module == "optout":
            modules += [f"optout.{name.name}" for name in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules.append(node.module)
        elif isinstance(node, ast.Import):
            modules += [name.name for name in node.names]
    return {module.split(".")[1] for module in modules if module.startswith("optout.")}


def ids(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SOURCES, ids=ids)
def test_a_module_imports_only_what_lies_below_it(path):
    layer = layer_of(path)

    assert imported_layers(path) <= MAY_IMPORT[layer] | {layer}


@pytest.mark.parametrize("path", SOURCES, ids=ids)
def test_only_the_edges_read_the_clock(path):
    reads = re.search(
        r"\b(?:timezone\.now|localdate|date\.today|datetime\.now)\(", path.read_text()
    )

    assert not reads or layer_of(path) in READS_THE_CLOCK


@pytest.mark.parametrize("path", SOURCES, ids=ids)
def test_the_environment_is_read_in_settings_and_nowhere_else(path):
    reads = re.search(r"os\.(?:environ\b(?!\.setdefault)|getenv)", path.read_text())

    assert not reads


@pytest.mark.parametrize("path", SOURCES, ids=ids)
def test_a_module_still_fits_in_the_head(path):
    if layer_of(path) != "catalogue":
        assert len(path.read_text().splitlines()) <= 300


def test_every_template_is_used():
    used = "".join(path.read_text() for path in (*SOURCES, *TEMPLATES))

    assert [path.name for path in TEMPLATES if f'"{path.name}"' not in used] == []


@pytest.mark.django_db
def test_every_class_that_is_styled_is_on_a_page():
    style = "".join(without_comments(path.read_text()) for path in STYLES)
    styled = set(re.findall(r"\.([a-z][a-z-]+)(?=[\s,:.{)>&]|$)", style))
    shown = {
        name
        for page in every_page("fr")
        for names in re.findall(r'class="([^"]*)"', page.text)
        for name in names.split()
    }

    assert styled - shown == set()


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_well_formed_html_with_one_heading_and_no_id_twice(language):
    parser = html5lib.HTMLParser(strict=True)
    for page in every_page(language):
        parser.parse(page.text)
    for page in every_tree(language):
        names = [element["id"] for element in page.select("[id]")]
        assert len(names) == len(set(names))
        assert len(page.select("h1")) == 1
        assert page.title.get_text(strip=True)


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_asks_only_this_site(language):
    for page in every_tree(language):
        asked = [element["src"] for element in page.select("[src]")]
        asked += [
            link["href"] for link in page.select('link[rel~="stylesheet"], link[rel~="icon"]')
        ]
        assert asked
        assert all(address.startswith("/static/") for address in asked)
