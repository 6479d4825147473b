"""docs/dependencies.md lists every package; `make lint` checks the lock file."""

import re
import tomllib
from pathlib import Path

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
LOCK = {
    package["name"]: package
    for package in tomllib.loads((ROOT / "uv.lock").read_text())["package"]
}
SITE = LOCK["optout"]
ASKED_FOR = {each["name"] for each in SITE["dependencies"]} | {
    each["name"] for each in SITE["optional-dependencies"]["postgres"]
}


def listed(heading: str) -> set[str]:
    """Return the first column of the table under a heading."""
    document = (ROOT / "docs/dependencies.md").read_text()
    section = document.split(f"## {heading}\n")[1].split("\n## ")[0]
    return set(re.findall(r"^\| ([\w-]+) \|", section, re.MULTILINE)) - {"package"}


def installed_with(name: str) -> set[str]:
    package = LOCK[name]
    wanted = [package.get("dependencies", []), *package.get("optional-dependencies", {}).values()]
    further = {each["name"] for group in wanted for each in group}
    return {name}.union(*map(installed_with, further))


def test_every_runtime_package_is_listed():
    assert set().union(*map(installed_with, ASKED_FOR)) <= listed("To run")


def test_every_development_package_is_listed():
    groups = SITE["dev-dependencies"].values()

    assert {each["name"] for group in groups for each in group} == listed("To test and to draw")


def test_a_decision_gives_the_reason_for_every_direct_dependency():
    decision = (ROOT / "docs/decisions/0002-runtime-packages.md").read_text()
    argued_for = re.findall(r"[\w-]+", " ".join(re.findall(r"^\| ([^|]+)", decision, re.M)))

    assert set(argued_for) >= ASKED_FOR
