"""The HTTP client below the SDK: every request waits for its turn, is counted, and ends within its time limit."""

from __future__ import annotations

import asyncio
from threading import Event
from typing import Any

import aiohttp
import httpx2
from openai import DefaultAioHttpClient

from extractor.llm.limits import MAX_PAUSE_S, Limiter, retry_after
from extractor.llm.meter import current
from schemas.errors import ConfigurationError

CONNECT_S = 10.0


class Wire(DefaultAioHttpClient):
    """Sends what the SDK sends, its retries included, over aiohttp, which takes two thirds of the CPU of httpcore.

    The timeouts of httpx count from one byte to the next, so that an answer that drips never ends; the limit here is
    for the whole exchange, without the wait for the turn.
    """

    def __init__(self, limiter: Limiter, timeout_s: float) -> None:
        timeout = httpx2.Timeout(None, connect=min(timeout_s, CONNECT_S))
        try:
            super().__init__(timeout=timeout, event_hooks={"response": [self._hear]})
        except (httpx2.InvalidURL, ValueError) as error:
            raise ConfigurationError(
                f"a proxy that the environment names is none ({error}): check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY"
            ) from error
        self._limiter = limiter
        self._timeout_s = timeout_s
        self.answered = False
        self.finishing = Event()

    async def _hear(self, _: httpx2.Response) -> None:
        """The head of an answer is here; what becomes of its body is another matter."""
        self.answered = True

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
                if isinstance(lost, aiohttp.ClientConnectorError):
                    self._limiter.observe_absence()
                if lost is None or isinstance(lost, aiohttp.ServerTimeoutError):
                    raise
                raise httpx2.NetworkError(str(lost.__cause__ or lost), request=request) from lost
        self._limiter.observe(response.status_code, response.headers)
        if self.finishing.is_set() or (retry_after(response.headers) or 0) > MAX_PAUSE_S:
            # The SDK would wait while somebody waits for the end of the run, or ask before the time and in vain.
            response.headers["x-should-retry"] = "false"
        return response
