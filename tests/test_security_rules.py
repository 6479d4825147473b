"""Rules of security that ruff’s own (S in pyproject.toml) do not cover.

A page that breaks one of them still looks right, so no other test would fail.
"""

import re
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)

RULES = {
    # Templates of plain text escape nothing: it would be read as it is written.
    ("templates/**/*.*ml", "text that is not escaped"): (
        r"\|\s*safe(?:seq)?\b|{%\s*autoescape\s+off|{%\s*filter\s[^%]*\bsafe",
        "{{ name|safe }}",
    ),
    ("templates/**/*.*", "a style in the page"): (
        r"<style\b|\sstyle\s*=",
        '<p style="color: red">',
    ),
    ("templates/**/*.*", "a script that is not a deferred file of ours"): (
        r"""<script\b(?! src="{% static '[\w./-]+' %}" defer></script>)""",
        '<script src="{{ address }}" defer></script>',
    ),
    ("templates/**/*.*", "a script in an attribute"): (
        r"\son[a-z]+\s*=|javascript:|js:{|\bhx-(?:on|vars|ext)",
        "<img ONERROR = go()>",
    ),
    ("templates/**/*.*", "an address of another site"): (
        r"""\w+:(?=//)(?<!xmlns=.http:)(?<!xmlns:xhtml=.http:)|["']//""",
        '<img src="//cdn.example/x.png">',
    ),
    ("templates/**/*.*", "an address to redirect to"): (
        r"""[?&;]next=|name=["']?next\b""",
        '<a href="/fr/plan/?next=/en/">',
    ),
    ("static/**/*.js", "text that becomes a page or a script"): (
        r"\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML"
        r"|document\.write|\beval\(|\bFunction\(|set(?:Timeout|Interval)\(\s*[\"'`]",
        "page.innerHTML = answer",
    ),
    ("static/**/*.js", "an address of another site"): (
        r"""\w+://|["'`]//""",
        "fetch('https://elsewhere.example/')",
    ),
    ("static/**/*.js", "storage in the browser"): (
        # answering.js takes the storage away from htmx.
        r"(?<!Reflect\.defineProperty\(window, \")\b(?:local|session)Storage\b"
        r"|\bdocument\.cookie\b|\bindexedDB\b",
        "localStorage.setItem('key', key)",
    ),
    ("static/**/*.css", "an address of another site"): (
        r"@import|\w+://|url\([\"']?//",
        "@import 'more.css';",
    ),
}
"""The files, and what they may not contain; a pattern that finds it, and an example."""

DECLARED_TO_BE_HTML = {
    # Nothing, where there is nothing to prove; `again` repeats a rendered block, and `keep_names`
    # adds markup to escaped text.
    "optout/templatetags/guide.py": 4,
    # segno’s drawing of one of our own addresses.
    "optout/web/qr.py": 1,
}


@pytest.mark.parametrize(("files", "what"), RULES, ids=" ".join)
def test_no_file_that_we_serve_contains(files, what):
    expression, example = RULES[files, what]
    finds = re.compile(expression, re.IGNORECASE).search

    assert finds(example)
    paths = [path for path in ROOT.glob(files) if path.is_file()]
    assert paths
    assert [path.name for path in paths if finds(path.read_text())] == []


def test_no_text_is_marked_as_html_except_where_this_list_says_why():
    declared = re.compile(r"\bmark_safe\(|\bSafe(?:String|Text)\(|__html__|autoescape\W+off")
    found = {
        path.relative_to(ROOT).as_posix(): len(declared.findall(path.read_text()))
        for path in ROOT.glob("optout/**/*.py")
    }

    assert {path: count for path, count in found.items() if count} == DECLARED_TO_BE_HTML
