"""A chat completion as far as it is read here. Endpoints differ in everything else, which is ignored."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator

# Tokens of one answer; more are a mistake of the endpoint.
MOST = 10**9


def _count(value: Any) -> int | None:
    """A count, also where it is written as text. One that makes no sense is none: the answer is as good as ever."""
    try:
        count = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return count if 0 <= count <= MOST else None


def _object(value: object) -> object:
    """What has another form counts nothing."""
    return value if isinstance(value, dict) else None


def _text(value: object) -> object:
    """Text, also where it comes in parts, of which some hold thoughts."""
    if not isinstance(value, list):
        return value
    parts = [part.get("text") for part in value if isinstance(part, dict) and part.get("type") == "text"]
    return "".join(part for part in parts if isinstance(part, str))


def _reason(value: object) -> str | None:
    """OpenAI writes `length`; others shout it, or number their reasons."""
    return None if value is None else str(value).lower()


Count = Annotated[int | None, BeforeValidator(_count)]


class Message(BaseModel):
    """What the model said."""

    role: ClassVar[str] = "assistant"
    content: Annotated[str | None, BeforeValidator(_text)] = None
    refusal: str | None = None


class Choice(BaseModel):
    """One answer; a router that has lost its model sends an error instead."""

    message: Message = Message()
    finish_reason: Annotated[str | None, BeforeValidator(_reason)] = None
    error: Any = None


class PromptDetails(BaseModel):
    """How much of the prompt the provider had cached."""

    cached_tokens: Count = None


class Tokens(BaseModel):
    """What the provider counts."""

    prompt_tokens: Count = None
    completion_tokens: Count = None
    total_tokens: Count = None
    prompt_tokens_details: Annotated[PromptDetails | None, BeforeValidator(_object)] = None

    @property
    def output_tokens(self) -> int:
        """What is paid for as output; Gemini counts its thoughts in the total alone."""
        return max(self.completion_tokens or 0, (self.total_tokens or 0) - (self.prompt_tokens or 0))


class Completion(BaseModel):
    """The reply of an endpoint; some send errors with status 200."""

    choices: list[Choice] | None = None
    usage: Annotated[Tokens | None, BeforeValidator(_object)] = None
    error: Any = None

    def failure(self) -> Any:
        """The error that stands in place of an answer."""
        return self.error or (self.choices[0].error if self.choices else None)


def error_code(error: Any) -> int | None:
    """The HTTP status that an error in a body names."""
    return _count(error.get("code")) if isinstance(error, dict) else None
