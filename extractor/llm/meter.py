"""What the questions about one article take: every request sent, and the tokens of every answer, failed or not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from extractor.llm.completion import Tokens
from schemas.record import Usage

_current: ContextVar[Meter] = ContextVar("meter")


@dataclass
class Meter:
    """Sums of one article."""

    attempts: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0

    @contextmanager
    def running(self) -> Iterator[Meter]:
        """Count all requests of this task, and of those that it starts, on this meter."""
        token = _current.set(self)
        try:
            yield self
        finally:
            _current.reset(token)

    def add(self, usage: Tokens) -> None:
        """Add the tokens of an answer; endpoints may leave any figure out."""
        details = usage.prompt_tokens_details
        self.input_tokens += usage.prompt_tokens or 0
        self.cached_tokens += (details.cached_tokens if details else 0) or 0
        self.output_tokens += usage.completion_tokens or 0

    def usage(self) -> Usage:
        return Usage(
            attempts=self.attempts,
            input_tokens=self.input_tokens,
            cached_tokens=min(self.cached_tokens, self.input_tokens),
            output_tokens=self.output_tokens,
        )


def current() -> Meter:
    """The meter of the running task; one that nobody reads where none was set."""
    return _current.get(None) or Meter()
