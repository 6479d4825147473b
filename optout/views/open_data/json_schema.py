"""How we write JSON Schema: complete, closed and explained.

Every property of a record is required and no other is allowed, so readers never have to check
whether one is there: what is not known is null or empty.
"""

from collections.abc import Iterable

type Schema = dict[str, object]


def record(description: str, **properties: Schema) -> Schema:
    return {
        "description": description,
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def one(name: str, description: str) -> Schema:
    return {"description": description, "$ref": f"#/$defs/{name}"}


def one_or_null(name: str, description: str) -> Schema:
    return {"description": description, "anyOf": [{"$ref": f"#/$defs/{name}"}, {"type": "null"}]}


def many(name: str, description: str, at_least: int = 0) -> Schema:
    return {
        "description": description,
        "type": "array",
        "items": {"$ref": f"#/$defs/{name}"},
        "minItems": at_least,
        "uniqueItems": True,
    }


def word(words: Iterable[str], description: str) -> Schema:
    return {"description": description, "type": "string", "enum": list(words)}


def exactly(value: object, description: str) -> Schema:
    return {"description": description, "const": value}


def yes_or_no(description: str) -> Schema:
    return {"description": description, "type": "boolean"}
