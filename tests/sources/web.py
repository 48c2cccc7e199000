"""A scripted web server on 127.0.0.1: real HTTP, pages and faults as the test says.

`Web.asked` holds the requests in their order: path and headers in small letters.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

Headers = dict[str, str]


@dataclass(frozen=True)
class Served:
    """One answer. `chunks` is a body without a length; `silent` is no answer until the server ends."""

    body: bytes = b""
    status: int = 200
    content_type: str | None = "text/html; charset=utf-8"
    headers: Headers = field(default_factory=dict)
    chunks: Callable[[], Iterable[bytes]] | None = None
    silent: bool = False
    raw: bytes | None = None


Route = Served | Callable[[Headers], Served]


def page(title: str, body: str, head: str = "", **more: Any) -> Served:
    """An HTML page of an article."""
    html = f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}</body></html>"
    return Served(html.encode(), **more)


def redirect(location: str, status: int = 302) -> Served:
    return Served(status=status, headers={"Location": location})


def tagged(served: Served, etag: str) -> Route:
    """The answer with an ETag, and 304 to whoever has it."""

    def answer(headers: Headers) -> Served:
        if headers.get("if-none-match") == etag:
            return Served(status=304, headers={"ETag": etag})
        return Served(served.body, content_type=served.content_type, headers={**served.headers, "ETag": etag})

    return answer


class Web:
    """The server, in threads of its own; `with Web({"/a": page(...)}) as web: ... web.url("/a")`."""

    def __init__(self, routes: dict[str, Route] | None = None, *, host: str = "127.0.0.1") -> None:
        self.routes: dict[str, Route] = routes or {}
        self.asked: list[tuple[str, Headers]] = []
        self._over = threading.Event()
        self._server = ThreadingHTTPServer((host, 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def paths(self) -> list[str]:
        """What was asked for, without robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:  # noqa: C901  (a class within counts as one function)
        web = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                web.asked.append((self.path, headers))
                route = web.routes.get(self.path, Served(b"nothing here", 404))
                try:
                    self._send(route(headers) if callable(route) else route)
                except ConnectionError:
                    self.close_connection = True

            def _send(self, served: Served) -> None:
                if served.silent:
                    web._over.wait(60)
                if served.silent or served.raw is not None:
                    self.wfile.write(served.raw or b"")
                    self.close_connection = True
                    return
                self.send_response(served.status)
                if served.content_type:
                    self.send_header("Content-Type", served.content_type)
                for name, value in served.headers.items():
                    self.send_header(name, value)
                if served.chunks is None:
                    if served.status != 304:
                        self.send_header("Content-Length", str(len(served.body)))
                    self.end_headers()
                    self.wfile.write(served.body)
                else:
                    self._send_chunks(served.chunks())

            def _send_chunks(self, chunks: Iterable[bytes]) -> None:
                self.send_header("Transfer-Encoding", "chunked")
                self.end_headers()
                for chunk in chunks:
                    if web._over.is_set():
                        break
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(chunk), chunk))
                self.wfile.write(b"0\r\n\r\n")

            def log_message(self, *_: object) -> None: ...

        return Handler
