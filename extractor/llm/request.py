"""The body of a request: what all articles share comes first, byte for byte, and the article last."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from extractor.llm.limits import TOKENS_PER_BYTE
from extractor.llm.parts import split
from extractor.llm.prompt import Message, article_text, messages_of
from extractor.llm.providers import Target, target_of
from extractor.llm.strict_schema import response_format
from extractor.settings import Settings
from schemas.article import Article, Frozen

END = b"]}"


class RequestBody:
    """Writes request bodies for one target.

    The first message, which is most of a body, is encoded once; through the SDK's own encoding a request took 3 ms.
    """

    def __init__(self, target: Target) -> None:
        self._fixed = {"model": target.model, **target.parameters, "response_format": response_format()}
        self._head = lru_cache(maxsize=4)(self._encoded_head)

    def _encoded_head(self, role: str, content: str) -> bytes:
        message = {"role": role, "content": content}
        return _json({**self._fixed, "messages": [message]}).removesuffix(END)

    def encode(self, messages: Sequence[Message]) -> bytes:
        """The body that asks these messages, in UTF-8."""
        first, *others = messages
        return b"".join([self._head(first["role"], first["content"]), *(b"," + _json(one) for one in others), END])


class Request(Frozen):
    """The body of one request and its sizes in bytes; `shared` of them are the same for all articles."""

    body: dict[str, Any]
    size: int
    shared: int

    @property
    def tokens(self) -> int:
        """About how many tokens it is; only the endpoint knows."""
        return round(self.size * TOKENS_PER_BYTE)


def requests_of(article: Article, settings: Settings) -> list[Request]:
    """The first request for each part of an article, as it would be sent; questions that follow depend on the answers.

    Raises ConfigurationError where the settings name no usable endpoint.
    """
    target = target_of(settings)
    encoder = RequestBody(target)
    requests: list[Request] = []
    for part in split(article.sentences, settings.max_part_chars):
        text = article_text(article, part)
        body = encoder.encode(messages_of(text, enforced=target.enforced))
        own = len(_json(text)) - len(_json(""))
        requests.append(Request(body=json.loads(body), size=len(body), shared=len(body) - own))
    return requests


def _json(value: Any) -> bytes:
    """Compact, and with Devanagari as it is: escapes would double the bytes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
