"""How many requests are under way, and how fast they start: full while the endpoint keeps up, less when it says no.

The number of requests under way halves on a 429 and grows by one for each round of good answers (as TCP does); all
requests wait out a Retry-After and an exhausted quota; requests and tokens per minute are paced where they are known.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import regex

TOO_MANY = 429
CALM_S = 1.0  # answers to requests that were sent before a cut say nothing about its effect
PAUSE_S = 0.5  # after a 429 without Retry-After
MAX_PAUSE_S = 300.0
DURATION = regex.compile(r"(?:(\d+)h)?(?:(\d+)m(?!s))?(?:([\d.]+)s)?(?:([\d.]+)ms)?")
# Hindi takes about a token for 3 bytes and English for 4; it serves until the first answer says how many it was.
TOKENS_PER_BYTE = 0.3


class Pace:
    """Spreads amounts evenly over time: `take` says how long to wait before using so much."""

    def __init__(self, per_minute: int | None) -> None:
        self._seconds_each = 60 / per_minute if per_minute else 0.0
        self._free_at = 0.0

    def take(self, amount: float, now: float) -> float:
        if not self._seconds_each:
            return 0.0
        start = max(now, self._free_at)
        self._free_at = start + amount * self._seconds_each
        return start - now


class Limiter:
    """Shared by all requests to one endpoint; belongs to one event loop."""

    def __init__(self, most: int, requests_per_minute: int | None = None, tokens_per_minute: int | None = None) -> None:
        self._most = most
        self._allowed = float(most)
        self._under_way = 0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._resume_at = 0.0
        self._cut_at = -math.inf
        self._requests = Pace(requests_per_minute)
        self._tokens = Pace(tokens_per_minute)
        self._tokens_per_byte = TOKENS_PER_BYTE

    @property
    def allowed(self) -> int:
        """Requests that may be under way now."""
        return int(self._allowed)

    @asynccontextmanager
    async def turn(self, size: int) -> AsyncIterator[None]:
        """Wait for the turn of a request of `size` bytes, and hold it until the answer is there."""
        await self._enter()
        try:
            now = time.monotonic()
            pause = max(self._requests.take(1, now), self._tokens.take(size * self._tokens_per_byte, now))
            # Others may learn of a longer pause while this one waits.
            while (pause := max(pause, self._resume_at - time.monotonic())) > 0:
                await asyncio.sleep(pause)
                pause = 0.0
            yield
        finally:
            self._leave()

    async def _enter(self) -> None:
        if self._under_way < self.allowed and not self._waiting:
            self._under_way += 1
            return
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(place)
        try:
            await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled():
                self._leave()
            raise

    def _leave(self) -> None:
        self._under_way -= 1
        while self._waiting and self._under_way < self.allowed:
            place = self._waiting.popleft()
            if not place.done():
                self._under_way += 1
                place.set_result(None)

    def observe(self, status: int, headers: Mapping[str, str]) -> None:
        """Learn from a response."""
        now = time.monotonic()
        if status == TOO_MANY:
            pause = seconds(headers.get("retry-after-ms"), unit="ms")
            pause = seconds(headers.get("retry-after")) if pause is None else pause
            self._pause(PAUSE_S if pause is None else pause, now)
            if now - self._cut_at > CALM_S:
                self._cut_at = now
                self._allowed = max(1.0, self._allowed / 2)
        elif status < 400:
            self._allowed = min(float(self._most), self._allowed + 1 / self._allowed)
            for what in ("requests", "tokens"):
                self._observe_quota(headers, what, now)

    def observe_tokens(self, size: int, tokens: int) -> None:
        """Learn how many tokens a request of `size` bytes was."""
        if size and tokens:
            self._tokens_per_byte += (tokens / size - self._tokens_per_byte) / 8

    def _observe_quota(self, headers: Mapping[str, str], what: str, now: float) -> None:
        """Wait where a quota is used up; quotas refill evenly, so that the next share comes long before the reset."""
        if headers.get(f"x-ratelimit-remaining-{what}") != "0":
            return
        reset = seconds(headers.get(f"x-ratelimit-reset-{what}"))
        limit = headers.get(f"x-ratelimit-limit-{what}", "")
        if reset is not None:
            self._pause(reset / max(int(limit), 1) if what == "requests" and limit.isdecimal() else reset, now)

    def _pause(self, pause: float, now: float) -> None:
        self._resume_at = max(self._resume_at, now + min(pause, MAX_PAUSE_S))


def seconds(text: str | None, unit: str = "s") -> float | None:
    """Seconds of a header: a number, or a duration like `6m0s` or `120ms`; None where it is neither."""
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        match = DURATION.fullmatch(text)
        if not match:
            return None
        hours, minutes, secs, millis = (float(group or 0) for group in match.groups())
        return hours * 3600 + minutes * 60 + secs + millis / 1000
    if not math.isfinite(number) or number < 0:
        return None
    return number / 1000 if unit == "ms" else number
