"""The HTTP client below the SDK: every request waits for its turn, is counted, and ends within its time limit."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
from openai import DefaultAsyncHttpxClient

from extractor.llm.limits import Limiter
from extractor.llm.meter import current


class Wire(DefaultAsyncHttpxClient):
    """Sends what the SDK sends, its retries included.

    The timeouts of httpx count from one byte to the next, so that an answer that drips never ends; the limit here is
    for the whole exchange, without the wait for the turn.
    """

    def __init__(self, limiter: Limiter, timeout_s: float, connections: int) -> None:
        # One connection for each request under way; a kept one saves the handshake of the next.
        limits = httpx2.Limits(max_connections=connections, max_keepalive_connections=connections)
        super().__init__(limits=limits, timeout=httpx2.Timeout(timeout_s, connect=min(timeout_s, 10)))
        self._limiter = limiter
        self._timeout_s = timeout_s
        self.answered = False

    async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        async with self._limiter.turn(len(request.content)):
            current().attempts += 1
            try:
                async with asyncio.timeout(self._timeout_s):
                    response = await super().send(request, **options)
            except TimeoutError as error:
                raise httpx2.ReadTimeout("the whole answer took too long", request=request) from error
        self.answered = True
        self._limiter.observe(response.status_code, response.headers)
        return response
