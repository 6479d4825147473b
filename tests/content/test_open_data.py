"""The real guide as data matches its schema and docs/open-data.md."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from jsonschema import Draft202012Validator

from tests.reading import faults

DOCUMENTATION = (Path(settings.BASE_DIR) / "docs/open-data.md").read_text()

COMMITTED = Path(settings.BASE_DIR) / "docs/guide.schema.json"


@pytest.fixture
def guide(client):
    return client.get("/guide.json").json()


@pytest.fixture
def schema(client):
    return client.get("/guide.schema.json").json()


def test_the_document_matches_its_schema(guide, schema):
    Draft202012Validator.check_schema(schema)

    assert faults(guide, schema) == []


def test_the_schema_in_the_documentation_is_the_one_that_is_served(schema):
    committed = json.loads(COMMITTED.read_text())

    assert committed == schema | {"$id": committed["$id"]}, "run make schema"


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
