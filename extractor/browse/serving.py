"""Serving the database: a path, host and port in; pages for a browser out, until Ctrl-C.

The file is opened for reading alone, in the ordinary way and not as immutable: runs may write to it meanwhile, and a
page shows what was there when it was asked for.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import webbrowser
from collections.abc import Awaitable, Callable, MutableMapping
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import uvicorn
from datasette.app import Datasette
from datasette.database import Database as Served
from datasette.plugins import pm

from db.engine import open_database
from db.queries import Queries
from extractor.browse import plugin
from extractor.browse.metadata import NAME, metadata
from extractor.browse.naming import with_codes
from schemas.errors import ConfigurationError, DatabaseError

if TYPE_CHECKING:
    from uvicorn._types import ASGI3Application, ASGIReceiveCallable, ASGISendCallable, Scope

HERE = Path(__file__).parent
Message = MutableMapping[str, Any]
SETTINGS = {
    "allow_download": False,
    # What is shown is what is there now.
    "default_cache_ttl": 0,
    "default_page_size": 50,
    # A view of a million facts in another order than by id.
    "sql_time_limit_ms": 5000,
    "facet_time_limit_ms": 500,
    "suggest_facets": False,
    "truncate_cells_html": 600,
}
# Pages need their own style and script, which Datasette writes into them, and nothing else from anywhere.
POLICY = (
    b"default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    b"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = [
    (b"content-security-policy", POLICY),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
]


class Facts(Served):  # type: ignore[misc]
    """The file as Datasette sees it: each of its threads has a connection of its own, and none can write."""

    def connect(self, write: bool = False) -> Any:
        if write:
            raise DatabaseError(f"{self.path}: is served for reading only")
        return open_database(Path(self.path), readonly=True).connection


def browse(path: Path, host: str, port: int, *, visit: bool, tell: Callable[[str], None]) -> None:
    """Serve until interrupted; `tell` gets the address, `visit` opens it in the user's browser.

    Raises DatabaseError where the file cannot be read, ConfigurationError where nobody can listen.
    """
    application = guarded(pages_of(path), local=is_local(host))
    listening = listen(host, port)
    with contextlib.suppress(KeyboardInterrupt), listening:
        name = f"[{host}]" if ":" in host else host
        address = f"http://{name}:{listening.getsockname()[1]}/"
        tell(address)
        if visit:
            webbrowser.open(address)
        settings = uvicorn.Config(application, log_level="warning", access_log=False, server_header=False)
        asyncio.run(uvicorn.Server(settings).serve([listening]))


def pages_of(path: Path) -> ASGI3Application:
    """The application that answers for the database."""
    with open_database(path, readonly=True) as database:
        described = metadata(Queries(database))
    if not pm.is_registered(plugin):
        pm.register(plugin)
    # With rich it prints all variables of all frames for every wrong address or SQL, which takes seconds.
    pm.get_plugin("datasette.handle_exception").rich = None
    served = Datasette(
        metadata=described | {"extra_css_urls": ["/browse/browse.css"]},
        settings=SETTINGS,
        template_dir=str(HERE / "templates"),
        static_mounts=[("browse", str(HERE / "static"))],
    )
    # It has one of its own where it is given no file.
    served.remove_database("_memory")
    served.add_database(Facts(served, str(path)), name=NAME)
    application: ASGI3Application = served.app()
    return application


def guarded(application: ASGI3Application, *, local: bool) -> ASGI3Application:
    """The same with headers that keep pages to this server; a `local` one answers only who asks for it by a local name.

    Otherwise a page from the web could have its own name lead to this machine, and read. Sides that questions name
    become codes.
    """

    async def answer(scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        if scope["type"] != "http":
            await application(scope, receive, send)
        elif local and not is_local(_name_of_host(dict(scope["headers"]).get(b"host", b""))):
            await _refuse(send)
        else:
            named = {**scope, "query_string": with_codes(scope["path"], scope["query_string"])}
            await application(cast("Scope", named), receive, partial(_with_headers, send))

    return answer


def is_local(host: str) -> bool:
    """Whether a name or an address can only mean this machine."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _name_of_host(header: bytes) -> str:
    text = header.decode("latin-1")
    return text[1:].partition("]")[0] if text.startswith("[") else text.partition(":")[0]


async def _with_headers(send: Callable[[Any], Awaitable[None]], message: Any) -> None:
    if message["type"] == "http.response.start":
        message = message | {"headers": [*message["headers"], *HEADERS]}
    await send(message)


async def _refuse(send: Callable[[Any], Awaitable[None]]) -> None:
    await send({"type": "http.response.start", "status": 421, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": b"Ask for this page as localhost.\n"})


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises ConfigurationError where it cannot."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        reason, *_ = str(error.strerror).partition(" (while")
        raise ConfigurationError(f"cannot listen at {host}, port {port}: {reason} (see --host and --port)") from error
