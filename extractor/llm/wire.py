"""The HTTP client below the SDK: every request waits for its turn, is counted, and ends within its time limit."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import httpx2
from openai import DefaultAioHttpClient

from extractor.llm.limits import Limiter
from extractor.llm.meter import current

CONNECT_S = 10.0


class Wire(DefaultAioHttpClient):
    """Sends what the SDK sends, its retries included, over aiohttp, which takes two thirds of the CPU of httpcore.

    The timeouts of httpx count from one byte to the next, so that an answer that drips never ends; the limit here is
    for the whole exchange, without the wait for the turn.
    """

    def __init__(self, limiter: Limiter, timeout_s: float) -> None:
        super().__init__(timeout=httpx2.Timeout(None, connect=min(timeout_s, CONNECT_S)))
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
            except httpx2.ConnectTimeout as error:
                # Of every connection that is refused or lost the SDK's transport says that it was not made in time.
                lost = error.__cause__
                if lost is None or isinstance(lost, aiohttp.ServerTimeoutError):
                    raise
                raise httpx2.NetworkError(str(lost.__cause__ or lost), request=request) from lost
        self.answered = True
        self._limiter.observe(response.status_code, response.headers)
        return response
