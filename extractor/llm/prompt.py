"""What a model is told: first what all articles share byte for byte, so that providers cache it, then the article.

The shared part is the guide (`guide.md`), the fields and their vocabulary as the schema describes them, and the worked
examples. The article is data: numbered sentences, one a line, so that no text of an article can begin a line itself.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from extractor.llm.examples import Example, examples
from extractor.llm.strict_schema import facts_schema
from schemas.article import Article, ArticleInfo, Part, Sentence
from schemas.edtf import edtf_bounds
from schemas.facts import ArticleFacts, Participant

Message = dict[str, str]
FACTS = ("Event", "Participant", "Agreement", "Commitment")
# Line breaks are collapsed by split(); other control characters carry nothing, and lone surrogates cannot be sent.
UNSENDABLE: dict[int, str | None] = {
    **dict.fromkeys((*range(9), *range(14, 28), *range(127, 133), *range(134, 160))),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}

CORRECTION = """\
These items of your answer cannot be used as they are:
{problems}

Answer with the corrected form of these items only, under the same ids, in the same JSON form. Leave an item out where \
the article does not support it. Kept as they are, and still to be referred to: {kept}."""


@cache
def system_prompt(*, enforced: bool) -> str:
    """The shared part. Endpoints that do not constrain decoding (`enforced` false) are shown the schema as well."""
    guide = (Path(__file__).parent / "guide.md").read_text(encoding="utf-8").strip()
    shown = [_shown(number, example) for number, example in enumerate(examples(), start=1)]
    schema = (
        [] if enforced else [f"# JSON schema of the answer\n\n{_json(facts_schema())}\n\nAnswer with the JSON alone."]
    )
    return "\n\n".join([guide, _fields(), *shown, *schema])


def _shown(number: int, example: Example) -> str:
    answer = _json(example.facts.model_dump(mode="json"))
    return f"# Example {number}\n\n{article_text(example.article)}\n\nANSWER\n{answer}"


@cache
def prompt_sha256(*, enforced: bool) -> str:
    """Hash of all words of ours that a model can see."""
    return hashlib.sha256(f"{system_prompt(enforced=enforced)}\0{CORRECTION}".encode()).hexdigest()


def messages_of(text: str, *, enforced: bool) -> list[Message]:
    """The two messages of a question: the shared part, and an article as `article_text` writes it."""
    return [{"role": "system", "content": system_prompt(enforced=enforced)}, {"role": "user", "content": text}]


def article_text(article: Article, sentences: Sequence[Sentence] = (), known: Iterable[Participant] = ()) -> str:
    """The article as the model sees it: what is known about it, then its numbered sentences.

    `sentences` limits it to a part, which keeps the numbers of the whole article; `known` are people of earlier parts.
    """
    lines = ["ARTICLE", *_about(article.info)]
    if people := "; ".join(dict.fromkeys(_person(person) for person in known)):
        lines.append(f"Known from earlier parts of this article: {people}")
    paragraph = None
    for sentence in sentences or article.sentences:
        if sentence.paragraph != paragraph:
            lines.append("")
        paragraph = sentence.paragraph
        mark = "" if sentence.part is Part.BODY else f" ({sentence.part})"
        lines.append(f"[{sentence.number}]{mark} {one_line(article.quote(sentence))}")
    return "\n".join(lines)


def one_line(text: str) -> str:
    """The text on one line, with nothing that could be taken for the end of it."""
    # All that is unsendable is unprintable; to look up every character takes six times as long as the rest.
    sendable = text if text.isprintable() else text.translate(UNSENDABLE)
    return " ".join(sendable.split())


def correction(problems: dict[str, str], kept: Iterable[str]) -> str:
    """The question for the corrected form of items, given by id with what is wrong with each."""
    listed = "\n".join(f"- {id_}: {one_line(reason)}" for id_, reason in problems.items())
    return CORRECTION.format(problems=listed, kept=", ".join(kept) or "nothing")


def _about(info: ArticleInfo) -> list[str]:
    values = {
        "Published": _published(info.published_at),
        "Outlet": info.outlet,
        "Agency": info.agency,
        "Dateline": info.dateline,
    }
    return [f"{name}: {one_line(value)}" for name, value in values.items() if value]


def _published(when: datetime | str | None) -> str:
    """The date of publication with its weekday, which relative dates are counted from."""
    if when is None:
        return "unknown"
    if isinstance(when, datetime):
        return f"{when.isoformat(timespec='minutes')} ({when:%A})"
    first, last = edtf_bounds(when)
    return f"{when} ({first:%A})" if first and first == last else when


def _person(person: Participant) -> str:
    about = ", ".join(value for value in (person.office, person.represents) if value)
    return one_line(f"{person.name} ({about})" if about else person.name)


def _fields() -> str:
    """Fields and vocabulary, as the JSON schema of the facts describes them."""
    definitions: dict[str, Any] = ArticleFacts.model_json_schema()["$defs"]
    lines = ["# Fields"]
    for name in FACTS:
        lines += ["", f"## {name}", ""]
        lines += [_field(field, schema) for field, schema in definitions[name]["properties"].items()]
    lines += ["", "# Vocabulary"]
    for name, schema in definitions.items():
        if "enum" in schema:
            lines += ["", f"## {name}", "", *(f"- {line}" for line in schema["description"].splitlines())]
    return "\n".join(lines)


def _field(name: str, schema: dict[str, Any]) -> str:
    described = [schema["description"]] if "description" in schema else []
    inner = schema.get("items", schema)
    described += [
        one["description"] for one in inner.get("anyOf", [inner]) if "description" in one and one is not schema
    ]
    return f"- `{name}` ({_kind(schema)})" + "".join(f": {text}" for text in described[:1])


def _kind(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(_kind(one) for one in schema["anyOf"])
    if schema["type"] == "array":
        return f"list of {_kind(schema['items'])}"
    return {"string": "text"}.get(schema["type"], str(schema["type"]))


def _json(value: Any) -> str:
    """Compact, and with Devanagari as it is: escapes would cost three times the tokens."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
