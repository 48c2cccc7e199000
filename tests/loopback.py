"""A scripted OpenAI-compatible server on 127.0.0.1: real HTTP, answers and faults as the test says. It is no model.

A script is a sequence of replies, given out in the order of the requests, or a function from the request's body to a
reply. `Loopback.requests` holds the bodies received, `Loopback.bodies` the same as they came.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Self

MODEL = "scripted"
# Turns of the loop that an accepted connection takes to reach the server.
TURNS = 5


class Fault(Enum):
    """What happens to the connection instead of an orderly reply."""

    RESET = "closed before a byte"
    RESET_INSIDE = "closed inside the body"
    SILENCE = "no answer at all"
    DRIP = "one byte at a time, without end"


@dataclass(frozen=True)
class Reply:
    """One answer of the server."""

    body: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    delay_s: float = 0
    fault: Fault | None = None


MODELS = Reply(json.dumps({"object": "list", "data": [{"id": MODEL, "object": "model"}]}))
Script = Sequence[Reply] | Callable[[dict[str, Any]], Reply]


def completion(
    content: str | None,
    *,
    finish_reason: str = "stop",
    refusal: str | None = None,
    tokens: tuple[int, int | None, int] = (1000, 800, 100),
    **reply: Any,
) -> Reply:
    """A chat completion; `tokens` are input, cached share of the input (None: not told), output."""
    prompt, cached, output = tokens
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1700000000,
        "model": MODEL,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": content, "refusal": refusal},
                "finish_reason": finish_reason,
            }
        ],
        "usage": {
            "prompt_tokens": prompt,
            "completion_tokens": output,
            "total_tokens": prompt + output,
            "prompt_tokens_details": {"cached_tokens": cached},
        },
    }
    return Reply(json.dumps(body, ensure_ascii=False), **reply)


def answer(facts: dict[str, Any], **values: Any) -> Reply:
    """A chat completion with facts; lists that are not given are empty."""
    content = {"events": [], "agreements": [], "commitments": [], **facts}
    return completion(json.dumps(content, ensure_ascii=False), **values)


def error(
    status: int,
    message: str,
    *,
    code: str | None = None,
    param: str | None = None,
    headers: dict[str, str] | None = None,
) -> Reply:
    """An error in the form of OpenAI. Retries follow at once, unless `headers` say otherwise."""
    body = {"error": {"message": message, "type": None, "param": param, "code": code}}
    return Reply(json.dumps(body), status, headers={"retry-after-ms": "1", **(headers or {})})


class Loopback:
    """The server, in a thread of its own; `with Loopback(script) as server: ... server.url`."""

    def __init__(self, script: Script, *, port: int = 0, models: Reply = MODELS) -> None:
        self.requests: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []
        self._script = script
        self._models = models
        self._port = port
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._ready = threading.Event()
        self._connections: dict[asyncio.StreamWriter, asyncio.Task[None]] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", self._port, backlog=1024)
        self._port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        for listening in server.sockets:
            self._loop.remove_reader(listening.fileno())
        for _ in range(TURNS):
            # What was accepted last becomes a connection; of a server that is closed it cannot, and is lost open.
            await asyncio.sleep(0)
        server.close()
        for writer, task in self._connections.items():
            task.cancel()
            writer.transport.abort()
        # Their sockets are closed in a further turn of the loop.
        closed = (writer.wait_closed() for writer in self._connections)
        await asyncio.gather(*self._connections.values(), *closed, return_exceptions=True)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections[writer] = asyncio.ensure_future(self._connection(reader, writer))

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._exchange(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its reply; whether the connection stays open."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        reply = self._reply(head[0].split(" ")[1], body)
        await asyncio.sleep(reply.delay_s)
        if reply.fault is Fault.RESET:
            return False
        if reply.fault is Fault.SILENCE:
            await asyncio.sleep(3600)
        data = reply.body.encode()
        lines = [
            f"HTTP/1.1 {reply.status} Scripted",
            f"content-type: {reply.content_type}",
            f"content-length: {len(data)}",
        ]
        lines += [f"{name}: {value}" for name, value in reply.headers.items()]
        writer.write("\r\n".join([*lines, "", ""]).encode())
        if reply.fault is Fault.RESET_INSIDE:
            writer.write(data[: len(data) // 2])
            await writer.drain()
            return False
        if reply.fault is Fault.DRIP:
            for byte in data:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(0.05)
        else:
            writer.write(data)
        await writer.drain()
        return True

    def _reply(self, path: str, body: bytes) -> Reply:
        if path.endswith("/models"):
            return self._models
        if not path.endswith("/chat/completions"):
            return error(404, f"no such path: {path}")
        request = json.loads(body)
        self.requests.append(request)
        self.bodies.append(body)
        if callable(self._script):
            return self._script(request)
        number = len(self.requests)
        if number > len(self._script):
            return error(418, f"the script has {len(self._script)} replies, this is request {number}")
        return self._script[number - 1]
