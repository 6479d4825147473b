"""Write docs/guide.schema.json again, after a type of the catalogue changed: `make schema`."""

import json
from pathlib import Path

import django

if __name__ == "__main__":
    django.setup()

    from optout.views.open_data.schema import make_schema

    schema = make_schema("https://untick.example/guide.schema.json")
    text = json.dumps(schema, ensure_ascii=False, indent=1)
    (Path(__file__).parents[1] / "docs/guide.schema.json").write_text(text + "\n")
