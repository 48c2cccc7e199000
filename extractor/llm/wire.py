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

CONNECT_S = 10.0


class Wire(DefaultAsyncHttpxClient):
    """Sends what the SDK sends, its retries included.

    The timeouts of httpx count from one byte to the next, so that an answer that drips never ends; the limit here is
    for the whole exchange, without the wait for the turn.
    """

    def __init__(self, limiter: Limiter, timeout_s: float) -> None:
        timeout = httpx2.Timeout(None, connect=min(timeout_s, CONNECT_S))
        trusted = httpx2.create_ssl_context()
        super().__init__(timeout=timeout, verify=trusted)
        # A pool looks at each of its connections before and after each request: one of 64 takes a fifth of the whole
        # time that the SDK needs for a request. So each connection has a pool of its own.
        self._options: dict[str, Any] = {
            "timeout": timeout,
            "verify": trusted,
            "limits": httpx2.Limits(max_connections=1),
        }
        self._idle: list[httpx2.AsyncClient] = []
        self._limiter = limiter
        self._timeout_s = timeout_s
        self.answered = False

    async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        async with self._limiter.turn(len(request.content)):
            current().attempts += 1
            try:
                with self._connection() as connection:
                    async with asyncio.timeout(self._timeout_s):
                        response = await connection.send(request, **options)
            except TimeoutError as error:
                raise httpx2.ReadTimeout("the whole answer took too long", request=request) from error
        self.answered = True
        self._limiter.observe(response.status_code, response.headers)
        return response

    @contextmanager
    def _connection(self) -> Iterator[httpx2.AsyncClient]:
        """The connection that was used last among those that are free, so that few requests keep few of them warm."""
        connection = self._idle.pop() if self._idle else DefaultAsyncHttpxClient(**self._options)
        try:
            yield connection
        finally:
            self._idle.append(connection)

    async def aclose(self) -> None:
        for connection in self._idle:
            await connection.aclose()
        await super().aclose()
