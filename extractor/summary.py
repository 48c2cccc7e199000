"""What became of the articles of a run: one outcome an article, and their sums."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from extractor.forecast import Forecast
from schemas.record import ArticleRecord, Usage


def counted(count: int, noun: str) -> str:
    """ "1 article", "2 articles"."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


class State(StrEnum):
    """What became of an article in a run."""

    EXTRACTED = "extracted"
    STALE = "stale"  # of a dry run: it would be extracted; else it was left
    CURRENT = "current"
    PROMOTED = "promoted"  # extracted before with the same result; current again
    DUPLICATE = "duplicate"
    FORGOTTEN = "forgotten"  # removed by hand, and what it was then
    FAILED = "failed"


class Stop(StrEnum):
    """Why a run left articles as they were."""

    INTERRUPTED = "interrupted"
    BUDGET = "budget"
    DEADLINE = "deadline"


@dataclass(frozen=True)
class Outcome:
    """One article of a run: its record where it was extracted, the reason where it was not; in a dry run a forecast."""

    uri: str
    state: State
    record: ArticleRecord | None = None
    reason: str | None = None
    usage: Usage = field(default_factory=Usage)
    forecast: Forecast | None = None

    @property
    def taken(self) -> Usage:
        """What the attempts took, successful or not."""
        return self.record.extraction.usage if self.record else self.usage


@dataclass
class Summary:
    """Sums over the outcomes of a run; memory does not grow with their number."""

    articles: dict[State, int] = field(default_factory=lambda: dict.fromkeys(State, 0))
    events: int = 0
    participants: int = 0
    agreements: int = 0
    commitments: int = 0
    rejections: int = 0
    attempts: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    cost_usd: Decimal | None = None
    unpriced: int = 0
    forecast: Forecast = field(default_factory=Forecast)
    stopped: Stop | None = None
    # Whether articles were, or may have been, left when the run was stopped.
    unfinished: bool = False
    # Whether some of what a dry run counts may turn out to repeat others of it.
    at_most: bool = False
    started: float = field(default_factory=time.perf_counter)

    def add(self, outcome: Outcome) -> None:
        self.articles[outcome.state] += 1
        if record := outcome.record:
            self.events += len(record.events)
            self.participants += sum(len(event.participants) for event in record.events)
            self.agreements += len(record.agreements)
            self.commitments += len(record.commitments)
            self.rejections += len(record.rejections)
        if outcome.forecast:
            self.forecast += outcome.forecast
        usage = outcome.taken
        self.attempts += usage.attempts
        self.input_tokens += usage.input_tokens
        self.cached_tokens += usage.cached_tokens
        self.output_tokens += usage.output_tokens
        if usage.cost_usd is not None:
            self.cost_usd = (self.cost_usd or Decimal(0)) + usage.cost_usd
        elif usage.attempts:
            self.unpriced += 1

    @property
    def dry_run(self) -> bool:
        """Whether this is what a run would do."""
        return self.articles[State.STALE] > 0 and self.stopped is None

    @property
    def duration_s(self) -> float:
        return time.perf_counter() - self.started

    def as_dict(self) -> dict[str, Any]:
        """The sums as JSON: counts, tokens, dollars (null where no price is known), seconds, a forecast."""
        facts = ("events", "participants", "agreements", "commitments", "rejections")
        tokens = ("attempts", "input_tokens", "cached_tokens", "output_tokens")
        return {
            **{state.value: count for state, count in self.articles.items()},
            **{name: getattr(self, name) for name in (*facts, *tokens)},
            "stopped": self.stopped,
            "cost_usd": _number(self.cost_usd),
            "forecast": self._forecast() if self.dry_run else None,
            "duration_s": round(self.duration_s, 3),
        }

    def _forecast(self) -> dict[str, Any]:
        tokens = ("calls", "input_tokens", "shared_tokens", "output_tokens")
        dollars = ("least_usd", "most_usd")
        return {
            **{name: getattr(self.forecast, name) for name in tokens},
            **{name: _number(getattr(self.forecast, name)) for name in dollars},
            "at_most": self.at_most,
        }


def _number(dollars: Decimal | None) -> float | None:
    return None if dollars is None else float(dollars)
