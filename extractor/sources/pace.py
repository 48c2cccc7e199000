"""When a host may be asked again: requests to one host begin at least so many seconds apart."""

from __future__ import annotations

import asyncio
from typing import Protocol


class Clock(Protocol):
    """What time is told by, and waited for with."""

    def time(self) -> float: ...

    async def sleep(self, seconds: float) -> None: ...


class LoopClock:
    """The clock of the running event loop, which no change of the system's time moves."""

    def time(self) -> float:
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class Pace:
    """Gives every request to a host its turn, in the order in which they ask."""

    def __init__(self, seconds: float, clock: Clock) -> None:
        self._seconds = seconds
        self._clock = clock
        self._next: dict[str, float] = {}

    async def turn(self, host: str, delay: float | None = None) -> None:
        """Wait for the turn of a request; after it the host has peace, for `delay` seconds where that is longer."""
        now = self._clock.time()
        start = max(now, self._next.get(host, now))
        self._next[host] = start + max(self._seconds, delay or 0)
        if start > now:
            await self._clock.sleep(start - now)

    def hold(self, host: str, seconds: float) -> None:
        """Leave the host alone for so many seconds from now."""
        self._next[host] = max(self._next.get(host, 0), self._clock.time() + seconds)
