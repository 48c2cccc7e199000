"""How cassettes are written: JSON in UTF-8, bodies parsed, texts as lists of lines, so that a diff can be read.

What the requests of all cassettes share (the system prompt, the schema) stands once in `shared.json`, under the hash by
which cassettes refer to it. Headers are kept from an allow-list, so that no key can be in a recording.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import regex
from vcr.request import Request

from tests.llm.asking import KEY

SHARED = Path(__file__).parents[1] / "cassettes" / "shared.json"
REQUEST_HEADERS = {"accept", "content-type"}
RESPONSE_HEADERS = {"content-type", "retry-after", "retry-after-ms"}
SECRET = regex.compile(r"(?i)authorization|api-key|bearer |\b(?:sk|key|AIza)[-_][\w-]{8,}|" + regex.escape(KEY))
REFERENCE = "shared "


def public_request(request: Request) -> Request:
    request.headers = {name: value for name, value in request.headers.items() if name.lower() in REQUEST_HEADERS}
    return request


def public_response(response: dict[str, Any]) -> dict[str, Any]:
    headers = {name: value for name, value in response["headers"].items() if name.lower() in RESPONSE_HEADERS}
    return {**response, "headers": headers}


def serialize(cassette: dict[str, Any]) -> str:
    """A cassette of vcrpy as it is written; adds to `shared.json` what is not there yet."""
    for interaction in cassette["interactions"]:
        body = json.loads(interaction["request"]["body"])
        for message in body["messages"]:
            message["content"] = message["content"].split("\n")
        body["messages"][0]["content"] = _share(body["messages"][0]["content"])
        body["response_format"] = _share(body["response_format"])
        interaction["request"]["body"] = body
        interaction["response"]["body"] = _parsed(interaction["response"]["body"]["string"])
    return _json(cassette)


def deserialize(text: str) -> dict[str, Any]:
    """The cassette for vcrpy. A reference to what is no longer shared stays one, and so fits no request."""
    cassette: dict[str, Any] = json.loads(text)
    shared = _shared()
    for interaction in cassette["interactions"]:
        body = interaction["request"]["body"]
        body["messages"][0]["content"] = _resolved(body["messages"][0]["content"], shared)
        body["response_format"] = _resolved(body["response_format"], shared)
        for message in body["messages"]:
            message["content"] = "\n".join(message["content"])
        interaction["request"]["body"] = json.dumps(body, ensure_ascii=False)
        said = interaction["response"]["body"]
        written = said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)
        interaction["response"]["body"] = {"string": written}
    return cassette


def problems(folder: Path, expected: set[str]) -> list[str]:
    """What is wrong with the files of `folder`, of which `expected` are cassettes."""
    present = {path.name for path in folder.iterdir()} - {"README.md", SHARED.name}
    found = [f"{name}: no test replays it" for name in sorted(present - expected)]
    found += [f"{name}: is missing" for name in sorted(expected - present)]
    referred: set[str] = set()
    for name in sorted(present & expected):
        text = (folder / name).read_text(encoding="utf-8")
        found += [f"{name}: {complaint}" for complaint in _complaints(text)]
        referred |= set(regex.findall(rf'"{REFERENCE}([0-9a-f]+)"', text))
    shared = json.loads((folder / SHARED.name).read_text(encoding="utf-8"))
    found += [f"{SHARED.name}: no cassette refers to {key}" for key in sorted(shared.keys() - referred)]
    found += [f"{SHARED.name}: lacks {key}" for key in sorted(referred - shared.keys())]
    return found + [f"{SHARED.name}: {complaint}" for complaint in _secrets(_json(shared))]


def _complaints(text: str) -> list[str]:
    found = _secrets(text)
    for interaction in json.loads(text)["interactions"]:
        for side, allowed in (("request", REQUEST_HEADERS), ("response", RESPONSE_HEADERS)):
            headers = {name.lower() for name in interaction[side]["headers"]}
            found += [f"the {side} has the header {name}" for name in sorted(headers - allowed)]
    return found


def _secrets(text: str) -> list[str]:
    escaped = ["Devanagari is escaped"] if "\\u09" in text else []
    return [*(f"holds what looks like a secret: {match[0]!r}" for match in SECRET.finditer(text)), *escaped]


def _shared() -> dict[str, Any]:
    shared: dict[str, Any] = json.loads(SHARED.read_text(encoding="utf-8")) if SHARED.exists() else {}
    return shared


def _share(value: Any) -> str:
    """The reference to a value."""
    key = hashlib.sha256(_json(value).encode()).hexdigest()[:16]
    shared = _shared()
    if key not in shared:
        SHARED.write_text(_json({**shared, key: value}), encoding="utf-8")
    return f"{REFERENCE}{key}"


def _resolved(value: Any, shared: dict[str, Any]) -> Any:
    return shared.get(value.removeprefix(REFERENCE), value) if isinstance(value, str) else value


def _parsed(body: str) -> Any:
    """The body as JSON, or as it is where it is none."""
    try:
        return json.loads(body)
    except ValueError:
        return body


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
