"""JSON schema in the strict, portable form: what OpenAI, vLLM, Ollama and llama.cpp can all decode under.

Every object is closed, every property required (in the order of the model, which is the order of writing), nothing
stands beside a `$ref`. Descriptions are left out: only some endpoints show the schema to the model, so the prompt
carries them for all, once.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any

from schemas.facts import ArticleFacts

NAME = "article_facts"
KEPT = frozenset(
    {"$ref", "$defs", "type", "enum", "anyOf", "items", "properties", "pattern", "minimum", "maximum"}
    | {"minLength", "maxLength", "minItems", "maxItems"}
)
DROPPED = frozenset({"title", "default", "description", "required", "additionalProperties"})


def strict(schema: dict[str, Any]) -> dict[str, Any]:
    """The strict form of a schema. Raises ValueError for a keyword that not every engine enforces (`not`, `allOf`)."""
    if unknown := schema.keys() - KEPT - DROPPED:
        raise ValueError(f"no portable JSON schema: {', '.join(sorted(unknown))}")
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    result: dict[str, Any] = {}
    for key, value in schema.items():
        match key:
            case "$defs":
                continue
            case "properties":
                result["properties"] = {name: strict(child) for name, child in value.items()}
                result["required"] = list(value)
                result["additionalProperties"] = False
            case "items":
                result["items"] = strict(value)
            case "anyOf":
                result["anyOf"] = [strict(child) for child in value]
            case _ if key in KEPT:
                result[key] = value
    if "$defs" in schema:
        result["$defs"] = {name: strict(child) for name, child in schema["$defs"].items()}
    return result


@cache
def facts_schema() -> dict[str, Any]:
    """The strict schema of `ArticleFacts`. Shared by all requests: read it, do not change it."""
    return strict(ArticleFacts.model_json_schema())


@cache
def response_format() -> dict[str, Any]:
    """The `response_format` of every request. Shared by all requests: read it, do not change it."""
    return {"type": "json_schema", "json_schema": {"name": NAME, "strict": True, "schema": facts_schema()}}


@cache
def schema_sha256() -> str:
    """Hash of the schema as it is sent."""
    return hashlib.sha256(json.dumps(facts_schema(), ensure_ascii=False).encode()).hexdigest()
