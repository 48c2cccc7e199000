"""The HTTP client below the SDK: every request waits for its turn, is counted, and ends within its time limit."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2
from openai import DefaultAsyncHttpxClient

from extractor.llm.limits import Limiter
from extractor.llm.meter import current

# A pool looks at each of its connections before and after each request: one of 64 takes a fifth of the whole time
# that the SDK needs for a request.
POOL = 8


class Wire(DefaultAsyncHttpxClient):
    """Sends what the SDK sends, its retries included.

    The timeouts of httpx count from one byte to the next, so that an answer that drips never ends; the limit here is
    for the whole exchange, without the wait for the turn.
    """

    def __init__(self, limiter: Limiter, timeout_s: float, connections: int) -> None:
        timeout = httpx2.Timeout(timeout_s, connect=min(timeout_s, 10))
        trusted = httpx2.create_ssl_context()
        super().__init__(timeout=timeout, verify=trusted)
        # One connection for each request under way; a kept one saves the handshake of the next.
        limits = httpx2.Limits(max_connections=POOL, max_keepalive_connections=POOL)
        self._pools = [
            DefaultAsyncHttpxClient(limits=limits, timeout=timeout, verify=trusted) for _ in range(0, connections, POOL)
        ]
        self._under_way = [0] * len(self._pools)
        self._limiter = limiter
        self._timeout_s = timeout_s
        self.answered = False

    async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        async with self._limiter.turn(len(request.content)):
            current().attempts += 1
            try:
                with self._pool() as pool:
                    async with asyncio.timeout(self._timeout_s):
                        response = await pool.send(request, **options)
            except TimeoutError as error:
                raise httpx2.ReadTimeout("the whole answer took too long", request=request) from error
        self.answered = True
        self._limiter.observe(response.status_code, response.headers)
        return response

    @contextmanager
    def _pool(self) -> Iterator[httpx2.AsyncClient]:
        """The first pool with room, so that few requests share warm connections; the limiter sees that there is one."""
        number = min(range(len(self._pools)), key=lambda n: self._under_way[n] >= POOL)
        self._under_way[number] += 1
        try:
            yield self._pools[number]
        finally:
            self._under_way[number] -= 1

    async def aclose(self) -> None:
        for pool in self._pools:
            await pool.aclose()
        await super().aclose()
