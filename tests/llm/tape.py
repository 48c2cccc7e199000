"""How cassettes are written: JSON in UTF-8, bodies parsed, texts as lists of lines, so that a diff can be read.

What the requests of all cassettes share (the system prompt, the schema) stands once in `shared.json`, under the hash by
which cassettes refer to it. Headers are kept from an allow-list, so that no key can be in a recording; a key, or the
number of an account, that an endpoint says in its answer is blotted out.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import regex
from vcr.request import Request

from tests.llm.asking import KEY

SHARED = "shared.json"
NOTE = "note.json"
BESIDE = {SHARED, NOTE, "README.md"}
REQUEST_HEADERS = {"accept", "content-type"}
RESPONSE_HEADERS = {"content-type", "retry-after", "retry-after-ms"}
SECRET = regex.compile(r"(?i)authorization|api-key|bearer |\b(?:sk|key|AIza)[-_][\w-]{8,}|" + regex.escape(KEY))
# Endpoints name the account in some messages.
ACCOUNT = regex.compile(r"\b(?:org|proj|user|acct|req)[-_][\w-]{8,}|\b(?:sk|key|AIza)[-_][\w*-]{8,}")
BLOT = "***"
REFERENCE = "shared "


def public_request(request: Request) -> Request:
    request.headers = {name: value for name, value in request.headers.items() if name.lower() in REQUEST_HEADERS}
    return request


def public_response(response: dict[str, Any]) -> dict[str, Any]:
    headers = {name: value for name, value in response["headers"].items() if name.lower() in RESPONSE_HEADERS}
    return {**response, "headers": headers}


@dataclass(frozen=True)
class Tape:
    """Writes and reads the cassettes of a folder; none of the `secrets` is ever written. A serializer for vcrpy."""

    folder: Path
    secrets: tuple[str, ...] = ()

    def serialize(self, cassette: dict[str, Any]) -> str:
        """A cassette of vcrpy as it is written; adds to `shared.json` what is not there yet."""
        for interaction in cassette["interactions"]:
            body = json.loads(interaction["request"]["body"])
            for message in body["messages"]:
                message["content"] = message["content"].split("\n")
            body["messages"][0]["content"] = self._share(body["messages"][0]["content"])
            body["response_format"] = self._share(body["response_format"])
            interaction["request"]["body"] = body
            said = interaction["response"]["body"]["string"]
            text = said if isinstance(said, str) else said.decode()
            interaction["response"]["body"] = _parsed(blotted(text, self.secrets))
        return _without(self.secrets, _json(cassette))

    def deserialize(self, text: str) -> dict[str, Any]:
        """The cassette for vcrpy. A reference to what is no longer shared stays one, and so fits no request."""
        cassette: dict[str, Any] = json.loads(text)
        shared = self._shared()
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

    def problems(self, expected: set[str]) -> list[str]:
        """What is wrong with the files of the folder, of which `expected` are cassettes."""
        present = {path.name for path in self.folder.iterdir() if path.is_file()} - BESIDE
        found = [f"{name}: no test replays it" for name in sorted(present - expected)]
        found += [f"{name}: is missing" for name in sorted(expected - present)]
        referred: set[str] = set()
        for name in sorted(present & expected):
            text = (self.folder / name).read_text(encoding="utf-8")
            found += [f"{name}: {complaint}" for complaint in _complaints(text)]
            referred |= set(regex.findall(rf'"{REFERENCE}([0-9a-f]+)"', text))
        shared = self._shared()
        found += [f"{SHARED}: no cassette refers to {key}" for key in sorted(shared.keys() - referred)]
        found += [f"{SHARED}: lacks {key}" for key in sorted(referred - shared.keys())]
        return found + [f"{SHARED}: {complaint}" for complaint in _secrets(_json(shared))]

    def _shared(self) -> dict[str, Any]:
        path = self.folder / SHARED
        shared: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        return shared

    def _share(self, value: Any) -> str:
        """The reference to a value."""
        key = hashlib.sha256(_json(value).encode()).hexdigest()[:16]
        shared = self._shared()
        if key not in shared:
            text = _without(self.secrets, _json({**shared, key: value}))
            (self.folder / SHARED).write_text(text, encoding="utf-8")
        return f"{REFERENCE}{key}"


def blotted(text: str, secrets: tuple[str, ...]) -> str:
    """What an endpoint said, without these secrets and all that looks like a key or the number of an account."""
    # The secrets first: of one that looks like a key only in its middle, the rest would stay.
    return ACCOUNT.sub(BLOT, _without(secrets, text))


def _without(secrets: tuple[str, ...], text: str) -> str:
    for secret in secrets:
        text = text.replace(secret, BLOT)
    return text


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
