"""The real guide as data matches its schema and docs/open-data.md."""

import json
import re
import subprocess
import sys
from copy import deepcopy
from hashlib import sha256
from pathlib import Path

import pytest
from django.conf import settings
from jsonschema import Draft202012Validator

from optout.views.open_data.schema import VERSION
from tests.reading import faults, objects

DOCUMENTATION = (Path(settings.BASE_DIR) / "docs/open-data.md").read_text()

PROMISED = {2: "f54310d9328c47851569ee79032dcdb44815992ddd36470c8b6c8fe4cd2e629f"}
"""A hash of the rules of each version of the format."""


@pytest.fixture
def guide(client):
    return client.get("/guide.json").json()


@pytest.fixture
def schema(client):
    return client.get("/guide.schema.json").json()


def test_the_document_matches_its_schema(guide, schema):
    Draft202012Validator.check_schema(schema)

    assert faults(guide, schema) == []


def test_new_rules_come_with_a_new_version(schema):
    rules = deepcopy(schema)
    for each in list(objects(rules)):
        for name in ("$id", "title", "description"):
            if isinstance(each.get(name), str):
                del each[name]

    assert sha256(json.dumps(rules, sort_keys=True).encode()).hexdigest() == PROMISED[VERSION]


def test_the_examples_in_the_documentation_work(client):
    examples = re.findall(
        r"^```python\n(.*?)^```\n\n```\n(.*?)^```", DOCUMENTATION, re.DOTALL | re.M
    )

    assert len(examples) >= 2
    for example, answer in examples:
        said = subprocess.run(  # noqa: S603
            [sys.executable, "-X", "utf8", "-c", example],
            input=client.get("/guide.json").content,
            capture_output=True,
            check=True,
        )
        assert said.stdout.decode() == answer


def test_the_documentation_names_every_part_of_the_document(guide):
    assert [name for name in guide if f"`{name}`" not in DOCUMENTATION] == []
