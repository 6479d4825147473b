"""What the site is made of: locked, listed, and under which licence."""

import importlib.metadata
import json
import re
import subprocess
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from django.conf import settings
from license_expression import get_spdx_licensing

ROOT = Path(settings.BASE_DIR)
LOCK = {
    package["name"]: package
    for package in tomllib.loads((ROOT / "uv.lock").read_text())["package"]
}
SITE = LOCK.pop("optout")
RUNS = SITE["dependencies"] + SITE["optional-dependencies"]["postgres"]
DOCUMENT = (ROOT / "docs/dependencies.md").read_text()


def rows(heading: str) -> dict[str, tuple[str, str]]:
    """The first column of the table under a heading, with the two others."""
    section = DOCUMENT.split(f"## {heading}\n")[1].split("\n## ")[0]
    _names, _line, *table = re.findall(r"^\| *(.+?) *\| *(.+?) *\| *(.+?) *\|$", section, re.M)
    return {name: (why, licence) for name, why, licence in table}


LISTED = rows("To run") | rows("To test and to draw")


def needed_to_run() -> dict[str, set[str]]:
    """Each package that the lock installs to run the site, and by what it is needed."""
    needed = defaultdict(set)
    left = [("this site", wanted) for wanted in RUNS]
    while left:
        by, wanted = left.pop()
        name = wanted["name"]
        if by in needed[name]:
            continue
        needed[name].add(by)
        package = LOCK[name]
        left += [(name, further) for further in package.get("dependencies", ())]
        for extra in wanted.get("extra", ()):
            left += [(name, further) for further in package["optional-dependencies"][extra]]
    return needed


def stated_licence(name: str) -> str:
    """What an installed package says of its licence, in the first place that says anything."""
    try:
        package = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("not for this machine")
    kinds = [kind for kind in package.metadata.get_all("Classifier", []) if "License ::" in kind]
    texts = [file.read_text() for file in package.files if file.name.startswith("LICENSE")]
    return (
        package.metadata.get("License-Expression")
        or package.metadata.get("License")
        or " ".join(kinds)
        or "\n".join(texts)
    )


@pytest.mark.parametrize("name", LOCK)
def test_whatever_is_installed_is_locked_by_its_checksum(name):
    package = LOCK[name]
    files = [package["sdist"]] if "sdist" in package else []
    files += package.get("wheels", [])

    assert files
    assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", file["hash"]) for file in files)


def test_the_page_lists_every_package_that_runs_and_what_needs_it():
    listed = {
        name: set(re.sub(", (with PostgreSQL)$", "", why).split(", "))
        for name, (why, _licence) in rows("To run").items()
    }

    assert listed == needed_to_run()


def test_the_page_lists_what_is_asked_for_to_test():
    assert list(rows("To test and to draw")) == [
        wanted["name"] for wanted in SITE["dev-dependencies"]["dev"]
    ]


def test_every_package_that_the_site_asks_for_is_argued_for():
    decision = (ROOT / "docs/decisions/0002-runtime-packages.md").read_text()
    argued_for = re.findall(r"[\w-]+", " ".join(re.findall(r"^\| ([^|]+)", decision, re.M)))

    assert {wanted["name"] for wanted in RUNS} <= set(argued_for)


@pytest.mark.parametrize("name", LISTED)
def test_the_licence_of_a_package_is_the_one_that_it_states(name):
    _why, licence = LISTED[name]
    stated = stated_licence(name)

    assert get_spdx_licensing().validate(licence).errors == []
    assert licence.split("-")[0] in stated
    assert licence == stated or not re.fullmatch(r"[\w.]+-[\w.-]+", stated)


@pytest.fixture(scope="module")
def list_of_packages(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("sbom") / "sbom.json"
    subprocess.run(["make", "sbom", f"SBOM={file}"], cwd=ROOT, check=True)  # noqa: S603, S607
    return file.read_text()


def test_the_list_of_packages_meets_the_schema_that_others_published(list_of_packages):
    assert JsonStrictValidator(SchemaVersion.V1_5).validate_str(list_of_packages) is None
    broken = list_of_packages.replace('"library"', '"a library"')
    assert JsonStrictValidator(SchemaVersion.V1_5).validate_str(broken) is not None


def test_the_list_of_packages_names_what_runs_in_the_locked_version_and_nothing_else(
    list_of_packages,
):
    components = json.loads(list_of_packages)["components"]

    assert {item["name"]: item["version"] for item in components} == {
        name: LOCK[name]["version"] for name in needed_to_run()
    }
    assert all(file["hashes"] for item in components for file in item["externalReferences"])
