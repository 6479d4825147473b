"""What nobody may write here, however handy. Each rule is shown a breach of itself.

Ruff’s own rules (S in pyproject.toml) see to what holds for any Django site.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
PYTHON = sorted(ROOT.glob("optout/**/*.py"))
TEMPLATES = sorted(path for path in ROOT.glob("templates/**/*") if path.is_file())
SCRIPTS = sorted(ROOT.glob("static/**/*.js"))
STYLES = sorted(ROOT.glob("static/**/*.css"))

MAY_STAND_UNESCAPED = {
    # The doubt about a claim is empty, or made by format_html; `again` repeats a rendered block.
    "optout/templatetags/guide.py": 2,
    # segno’s drawing, of an address that is ours.
    "optout/web/qr.py": 1,
}

IN_TEMPLATES = {
    "text that is not escaped": r"\|\s*safe(?:seq)?\b|{%\s*autoescape\s+off"
    r"|{%\s*filter\s[^%]*\bsafe",
    "a style in the page": r"<style\b|\sstyle\s*=",
    "a script in the page": r"""<script\b(?! src="{% static '[\w./-]+' %}" defer></script>)"""
    r"|\son[a-z]+\s*=|javascript:|js:{|\bhx-(?:on|vars|ext)",
    "somebody else’s address": r"""\w+:(?=//)(?<!xmlns=.http:)(?<!xmlns:xhtml=.http:)|["']//""",
    "an address to go on to": r"""[?&;]next=|name=["']?next\b""",
}
IN_SCRIPTS = {
    "text that becomes a page or a script": r"\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML"
    r"|document\.write|\beval\(|\bFunction\(|set(?:Timeout|Interval)\(\s*[\"'`]",
    "somebody else’s address": r"""\w+://|["'`]//""",
    "a memory of its own": r"\b(?:local|session)Storage\b|\bdocument\.cookie\b|\bindexedDB\b",
}
IN_STYLES = {"somebody else’s address": r"@import|\w+://|url\([\"']?//"}

SECRET = re.compile(
    r"(?:^|_)(?:tokens?|secrets?|codes?|keys?|cookies?|passwords?)(?:_|$)", re.IGNORECASE
)
FROM_THE_VISITOR = re.compile(
    r"\brequest\.(?:META|COOKIES|GET|POST|FILES|body|headers|path|path_info|get_full_path|get_raw_uri"
    r"|build_absolute_uri)\b"
)
LOGS = {"log", "logger", "logging", "warnings"}
WRITES = {"debug", "info", "warning", "error", "exception", "critical", "log", "warn"}


def breaches(text: str, rules: dict[str, str]) -> list[str]:
    return [name for name, rule in rules.items() if re.search(rule, text, re.IGNORECASE)]


def names_in(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | {
        node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)
    }


def speaks(node: ast.AST) -> bool:
    """Whether it writes to a log: a fault that nobody catches ends there as well."""
    if isinstance(node, ast.Raise):
        return True
    if not isinstance(node, ast.Call):
        return False
    *whose, verb = ast.unparse(node.func).lower().split(".")
    return verb == "print" or (
        (verb in WRITES and bool(LOGS & set(whose)))
        or (verb == "write" and bool({"stdout", "stderr"} & set(whose)))
    )


def redirects(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and bool(
        re.search(r"redirect", ast.unparse(node.func), re.I)
    )


def python_breaches(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        said = ast.unparse(node)
        if speaks(node) and (
            any(SECRET.search(name) for name in names_in(node)) or FROM_THE_VISITOR.search(said)
        ):
            yield f"a secret in a log: {said}"
        if redirects(node) and FROM_THE_VISITOR.search(said):
            yield f"a redirect to where the visitor says: {said}"
        if isinstance(node, ast.Constant) and re.search(r"^next$|[?&]next=", str(node.value)):
            yield f"an address to go on to: {said}"


def unescaped(text: str) -> int:
    """How often a text is declared to be HTML without having been escaped."""
    return len(
        re.findall(r"\bmark_safe\(|\bSafe(?:String|Text)\(|__html__|autoescape\W+off", text)
    )


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_no_template_breaks_a_rule(path):
    assert breaches(path.read_text(), IN_TEMPLATES) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=name)
def test_no_script_breaks_a_rule(path):
    assert breaches(path.read_text(), IN_SCRIPTS) == []


@pytest.mark.parametrize("path", STYLES, ids=name)
def test_no_style_sheet_breaks_a_rule(path):
    assert breaches(path.read_text(), IN_STYLES) == []


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_no_code_logs_a_secret_or_leads_away(path):
    assert list(python_breaches(path.read_text())) == []


def test_no_text_is_declared_to_be_html_but_where_this_list_says_why():
    found = {name(path): unescaped(path.read_text()) for path in PYTHON}

    assert {path: count for path, count in found.items() if count} == MAY_STAND_UNESCAPED


@pytest.mark.parametrize(
    "planted",
    [
        "{{ name|safe }}",
        "{{ names|safeseq|join:', ' }}",
        "{% autoescape off %}{{ name }}{% endautoescape %}",
        "{% filter force_escape|safe %}{{ name }}{% endfilter %}",
        '<p style="color: red">',
        "<style>p { color: red }</style>",
        '<button onclick="go()">',
        "<img ONERROR = go()>",
        "<script>go()</script>",
        "<script src=\"{% static 'a.js' %}\" defer>go()</script>",
        '<script src="{{ address }}" defer></script>',
        '<a href="javascript:go()">',
        '<form data-hx-on:submit="go()">',
        "<form hx-vals='js:{key: go()}'>",
        '<script src="https://cdn.example/x.js" integrity="sha384-x"></script>',
        '<img src="//cdn.example/x.png">',
        '<link rel="preconnect" href="http://fonts.example">',
        '<a href="/fr/plan/?next=/en/">',
        '<input type="hidden" name="next" value="/en/">',
    ],
)
def test_a_breach_planted_in_a_template_is_found(planted):
    assert breaches(f"<main>\n{planted}\n</main>", IN_TEMPLATES)


@pytest.mark.parametrize(
    "planted",
    [
        "page.innerHTML = answer",
        "page.insertAdjacentHTML('beforeend', answer)",
        "eval(answer)",
        "setTimeout('go()', 1)",
        "fetch('https://elsewhere.example/')",
        "localStorage.setItem('key', key)",
        "document.cookie = 'seen=1'",
    ],
)
def test_a_breach_planted_in_a_script_is_found(planted):
    assert breaches(planted, IN_SCRIPTS)


@pytest.mark.parametrize(
    "planted", ["@import 'more.css';", "p { background: url(https://elsewhere.example/x.png) }"]
)
def test_a_breach_planted_in_a_style_sheet_is_found(planted):
    assert breaches(planted, IN_STYLES)


@pytest.mark.parametrize(
    "planted",
    [
        "logger.warning('Refused %s', token)",
        "log.info(f'{link.secret} was used')",
        "logging.getLogger(__name__).info(link.code)",
        "logger.error('Wrong', extra={'code': form.code})",
        "print(device_key)",
        "self.stderr.write(f'{request.path} is broken')",
        "warnings.warn(request.COOKIES['device'])",
        "raise ValueError(f'{resume_token} is unknown')",
        "redirect(request.GET['to'])",
        "HttpResponseRedirect(request.headers['Referer'])",
        "request.POST.get('next')",
        "redirect('/fr/?next=/en/')",
    ],
)
def test_a_breach_planted_in_code_is_found(planted):
    assert list(python_breaches(planted))


@pytest.mark.parametrize(
    "planted", ["mark_safe(name)", "SafeString(name)", "Template('{% autoescape off %}')"]
)
def test_a_text_declared_to_be_html_is_counted(planted):
    assert unescaped(planted) == 1
