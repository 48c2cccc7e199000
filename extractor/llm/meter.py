"""What the questions about one article take: every request sent, tokens and price of every answer, failed or not."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from decimal import Decimal

from extractor.extraction import nothing
from extractor.llm.completion import Tokens
from extractor.llm.prices import Price
from schemas.record import Usage

_current: ContextVar[Meter] = ContextVar("meter")


@dataclass
class Meter:
    """Sums of one article. `uncounted` answers came without their tokens, so that their price is not known."""

    price: Price | None = None
    attempts: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    cost_usd: Decimal = Decimal(0)
    uncounted: int = 0
    answered: Callable[[], None] = nothing
    started: float = field(default_factory=time.monotonic)

    @contextmanager
    def running(self) -> Iterator[Meter]:
        """Count all requests of this task, and of those that it starts, on this meter."""
        token = _current.set(self)
        try:
            yield self
        finally:
            _current.reset(token)

    def add(self, usage: Tokens) -> None:
        """Add the tokens of an answer; endpoints may leave any figure out. Calls `answered`."""
        self.answered()
        details = usage.prompt_tokens_details
        tokens = usage.prompt_tokens or 0
        cached = min((details.cached_tokens if details else 0) or 0, tokens)
        self.input_tokens += tokens
        self.cached_tokens += cached
        self.output_tokens += usage.output_tokens
        self.uncounted += not tokens
        if self.price:
            self.cost_usd += self.price.of(tokens, cached, usage.output_tokens)

    def seconds(self) -> float:
        """Seconds since the first question."""
        return time.monotonic() - self.started

    def usage(self) -> Usage:
        return Usage(
            attempts=self.attempts,
            input_tokens=self.input_tokens,
            cached_tokens=self.cached_tokens,
            output_tokens=self.output_tokens,
            cost_usd=self.cost_usd if self.price and not self.uncounted else None,
        )


def current() -> Meter:
    """The meter of the running task; one that nobody reads where none was set."""
    return _current.get(None) or Meter()
