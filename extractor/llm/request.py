"""The body of a request: what all articles share comes first, byte for byte, and the article last."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from extractor.llm.parts import split
from extractor.llm.prompt import Message, article_text, messages_of, prompt_sha256
from extractor.llm.providers import Target, target_of
from extractor.llm.strict_schema import response_format
from extractor.llm.tokens import tokens_of
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
    """The body of one request with its messages, and its sizes.

    `shared` of its bytes are the same for all articles, which a provider may cache. Tokens are estimates: those of the
    shared part, with the schema where the endpoint enforces it, and those of the article.
    """

    body: bytes
    messages: tuple[Message, ...]
    shared: int
    prompt_sha256: str
    shared_tokens: int
    article_tokens: int

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.body)

    @property
    def tokens(self) -> int:
        return self.shared_tokens + self.article_tokens


def requests_of(article: Article, settings: Settings) -> list[Request]:
    """The first request for each part of an article, as it would be sent; questions that follow depend on the answers.

    Later parts also tell the people whom the answer to the first one names. No key is needed.
    Raises ConfigurationError where the settings name no usable endpoint.
    """
    target = target_of(settings.without_sending())
    encoder = RequestBody(target)
    requests: list[Request] = []
    # An article without sentences is not asked about.
    parts = split(article.sentences, settings.max_part_chars) if article.sentences else []
    for part in parts:
        text = article_text(article, part)
        messages = messages_of(text, enforced=target.enforced)
        body = encoder.encode(messages)
        requests.append(
            Request(
                body=body,
                messages=tuple(messages),
                shared=len(body) - len(_json(text)) + len(_json("")),
                prompt_sha256=prompt_sha256(enforced=target.enforced),
                shared_tokens=_shared_tokens(messages[0]["content"], enforced=target.enforced),
                article_tokens=tokens_of(text),
            )
        )
    return requests


def _shared_tokens(prompt: str, *, enforced: bool) -> int:
    return tokens_of(prompt) + (_schema_tokens() if enforced else 0)


@cache
def _schema_tokens() -> int:
    return tokens_of(_json(response_format()).decode())


def _json(value: Any) -> bytes:
    """Compact, and with Devanagari as it is: escapes would double the bytes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
