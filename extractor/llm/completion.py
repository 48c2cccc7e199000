"""A chat completion as far as it is read here. Endpoints differ in everything else, which is ignored."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator

# Tokens of one answer; more are a mistake of the endpoint.
MOST = 10**9


def _count(value: object) -> object:
    """A count that makes no sense is none: the answer is as good as ever."""
    return value if isinstance(value, int) and 0 <= value <= MOST else None


Count = Annotated[int | None, BeforeValidator(_count)]


class Message(BaseModel):
    """What the model said."""

    role: str = "assistant"
    content: str | None = None
    refusal: str | None = None


class Choice(BaseModel):
    """One answer."""

    message: Message = Message()
    finish_reason: str | None = None


class PromptDetails(BaseModel):
    """How much of the prompt the provider had cached."""

    cached_tokens: Count = None


class Tokens(BaseModel):
    """What the provider counts."""

    prompt_tokens: Count = None
    completion_tokens: Count = None
    total_tokens: Count = None
    prompt_tokens_details: PromptDetails | None = None

    @property
    def output_tokens(self) -> int:
        """What is paid for as output; Gemini counts its thoughts in the total alone."""
        return max(self.completion_tokens or 0, (self.total_tokens or 0) - (self.prompt_tokens or 0))


class Completion(BaseModel):
    """The reply of an endpoint; some send errors with status 200."""

    choices: list[Choice] | None = None
    usage: Tokens | None = None
    error: Any = None

    def error_code(self) -> int | None:
        """The HTTP status that an error in the body names."""
        code = self.error.get("code") if isinstance(self.error, dict) else None
        return code if isinstance(code, int) else None
