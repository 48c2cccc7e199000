"""robots.txt by RFC 9309: whether a URL may be asked for, and how slowly. Read once a run and origin."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from protego import Protego

# What the rules of robots.txt know this program by.
TOKEN = "diplomacy-fact-extractor"  # noqa: S105
MAX_BYTES = 1_000_000
# A longer delay than this would be no reading but a refusal; it is not kept in full.
MOST_DELAY = 60.0


@dataclass(frozen=True)
class Rules:
    """What a host allows. `closed` says why nothing may be asked for at all: its rules could not be read."""

    parsed: Protego | None = None
    closed: str | None = None

    def refusal(self, url: str) -> str | None:
        """Why the URL may not be asked for; None where it may."""
        if self.closed:
            return self.closed
        return None if self.parsed is None or self.parsed.can_fetch(url, TOKEN) else "is closed to us by robots.txt"

    @property
    def delay(self) -> float | None:
        """Seconds between two requests that the host asks for."""
        asked = self.parsed.crawl_delay(TOKEN) if self.parsed else None
        return None if asked is None else min(asked, MOST_DELAY)


OPEN = Rules()


def rules_of(text: str) -> Rules:
    return Rules(Protego.parse(text))


class Robots:
    """The rules of all hosts that were asked; `read` fetches those of one origin."""

    def __init__(self, read: Callable[[str], Coroutine[Any, Any, Rules]]) -> None:
        self._read = read
        self._known: dict[str, asyncio.Task[Rules]] = {}

    async def of(self, origin: str) -> Rules:
        """The rules of an origin (scheme, host and port)."""
        if origin not in self._known:
            self._known[origin] = asyncio.create_task(self._read(origin))
        # One who waits may be cancelled; the others still get the rules.
        return await asyncio.shield(self._known[origin])

    def close(self) -> None:
        """Leave rules unread that nobody waits for any longer."""
        for task in self._known.values():
            task.cancel()
