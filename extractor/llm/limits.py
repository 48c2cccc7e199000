"""How many requests are under way, and how fast they start: full while the endpoint keeps up, less when it says no.

The number of requests under way halves on a 429 and grows by one for each round of good answers (as TCP does); all
requests wait out a Retry-After, an exhausted quota and a server that starts again; requests and tokens per minute are
paced where they are known.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import regex

TOO_MANY = 429
CALM_S = 1.0  # answers to requests that were sent before a cut say nothing about its effect
PAUSE_S = 0.5  # after a 429 without Retry-After, and where nobody is there; twice as long each further time
MAX_ABSENCE_S = 15.0
MAX_PAUSE_S = 300.0
# What providers count. OpenAI says `x-ratelimit-remaining-tokens`, with a duration for the reset, and most others say
# the same; Anthropic `anthropic-ratelimit-tokens-remaining`, with a time. Gemini and servers of one's own say nothing.
QUOTAS = ("requests", "tokens", "input-tokens", "output-tokens")
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
        self._absences = 0
        self._requests = Pace(requests_per_minute)
        self._tokens = Pace(tokens_per_minute)
        self._tokens_per_byte = TOKENS_PER_BYTE
        self._tokens_each = 0.0

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
        self._absences = 0
        if status == TOO_MANY:
            pause = retry_after(headers)
            self._pause(PAUSE_S if pause is None else pause, now)
            if now - self._cut_at > CALM_S:
                self._cut_at = now
                self._allowed = max(1.0, self._allowed / 2)
        elif status < 400:
            self._allowed = min(float(self._most), self._allowed + 1 / self._allowed)
            quotas = {name: value for name, value in headers.items() if "ratelimit" in name}
            for what in QUOTAS if quotas else ():
                self._observe_quota(quotas, what, headers.get("date"), now)

    def observe_absence(self) -> None:
        """Learn that nobody is there: all wait before the next one looks. Many who see it at once are one sign."""
        now = time.monotonic()
        if now >= self._resume_at:
            self._pause(min(PAUSE_S * 2**self._absences, MAX_ABSENCE_S), now)
            self._absences += 1

    def observe_tokens(self, size: int, tokens: int) -> None:
        """Learn how many tokens a request of `size` bytes was."""
        if size and tokens:
            self._tokens_per_byte += (tokens / size - self._tokens_per_byte) / 8
            self._tokens_each += (tokens - self._tokens_each) / 8 if self._tokens_each else tokens

    def _observe_quota(self, quotas: Mapping[str, str], what: str, sent: str | None, now: float) -> None:
        """Wait where a quota is too small for another request until it is not: they refill evenly until the reset."""

        def said(part: str) -> str | None:
            return quotas.get(f"x-ratelimit-{part}-{what}") or quotas.get(f"anthropic-ratelimit-{what}-{part}")

        needed = max(1.0, self._tokens_each) if what in ("tokens", "input-tokens") else 1.0
        remaining, limit, reset = _count(said("remaining")), _count(said("limit")), seconds(said("reset"), now=sent)
        if remaining is None or reset is None or remaining >= needed:
            return
        # How long the next answer will be, nobody knows.
        refilled = limit if limit and what != "output-tokens" else 0
        share = (needed - remaining) / (refilled - remaining) if refilled > needed else 1.0
        self._pause(reset * share, now)

    def _pause(self, pause: float, now: float) -> None:
        self._resume_at = max(self._resume_at, now + min(pause, MAX_PAUSE_S))


def retry_after(headers: Mapping[str, str]) -> float | None:
    """For how many seconds the endpoint wants no further request."""
    pause = seconds(headers.get("retry-after-ms"), unit="ms")
    return seconds(headers.get("retry-after"), now=headers.get("date")) if pause is None else pause


def _count(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() else None


def seconds(text: str | None, unit: str = "s", now: str | None = None) -> float | None:
    """Seconds of a header: a number, a duration like `6m0s` or `120ms`, or the time until a date; None for all else.

    A date is counted from `now`, the date header of the same response, as the clocks here and there may differ.
    """
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        return _duration(text) if DURATION.fullmatch(text) else _until(text, now)
    if not math.isfinite(number) or number < 0:
        return None
    return number / 1000 if unit == "ms" else number


def _duration(text: str) -> float:
    match = DURATION.fullmatch(text)
    hours, minutes, secs, millis = (float(group or 0) for group in match.groups()) if match else (0.0,) * 4
    return hours * 3600 + minutes * 60 + secs + millis / 1000


def _until(text: str, now: str | None) -> float | None:
    when, since = _time(text), _time(now) if now else None
    return max(0.0, (when - (since or datetime.now(UTC))).total_seconds()) if when else None


def _time(text: str) -> datetime | None:
    """A time as RFC 3339 or HTTP write it."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            when = read(text)
        except ValueError:
            continue
        return when if when.tzinfo else when.replace(tzinfo=UTC)
    return None
