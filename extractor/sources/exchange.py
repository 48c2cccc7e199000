"""One request and its answer: nothing followed, nothing asked twice, and no more read than allowed.

httpcore2 is httpx2 without what a reader of news does not want: cookies, proxies, passwords of the environment.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, replace
from email.message import Message
from types import TracebackType
from typing import Self

import httpcore2
import httpx2

from extractor.sources.addresses import CheckedBackend, PrivateAddress
from extractor.sources.unpacking import collected
from schemas.errors import ConfigurationError

CONNECT_SECONDS = 10.0
CONNECTIONS = 64
PORTS = range(1, 65_536)
MAX_URL = 4_000


class Refused(Exception):
    """There is no answer that can be used. `silent`: the host gave none at all; `private`: it may not be asked."""

    def __init__(self, reason: str, *, silent: bool = False, private: bool = False) -> None:
        super().__init__(reason)
        self.silent = silent
        self.private = private


@dataclass(frozen=True)
class Wanted:
    """What an answer may be: so many bytes at most, unpacked, and one of these types, if it says what it is."""

    limit: int
    types: frozenset[str] | None = None


@dataclass(frozen=True)
class Answer:
    """What came back; the content is unpacked, and read only where `status` is 200."""

    url: str
    status: int
    headers: Mapping[str, str]
    content: bytes = b""

    @property
    def content_type(self) -> str | None:
        """Type of the content in small letters; None where it is not stated."""
        return self._type.get_content_type() if self.headers.get("content-type") else None

    @property
    def charset(self) -> str | None:
        return self._type.get_content_charset()

    @property
    def _type(self) -> Message:
        message = Message()
        message["content-type"] = self.headers.get("content-type", "")
        return message


def parse_url(text: str) -> httpx2.URL:
    """A URL that can be asked for, without its fragment. Raises Refused."""
    try:
        url = httpx2.URL(text).copy_with(fragment=None)
    except (httpx2.InvalidURL, ValueError) as error:
        raise Refused(f"is no URL ({error})") from error
    if url.scheme not in ("http", "https"):
        raise Refused(f"is of the kind {url.scheme}:, and only http: and https: are fetched")
    if not url.host or (url.port or 80) not in PORTS or len(str(url)) > MAX_URL:
        raise Refused("is no URL of a host")
    if url.userinfo:
        raise Refused("has a user name in it")
    return url


class Exchange:
    """Sends requests over connections that it keeps; as an asynchronous context manager it closes them."""

    def __init__(self, backend: CheckedBackend, timeout_s: float) -> None:
        self._timeout = timeout_s
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=_certificates(), max_connections=CONNECTIONS, network_backend=backend
        )

    async def __aenter__(self) -> Self:
        await self._pool.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._pool.__aexit__(kind, error, traceback)

    async def get(self, url: httpx2.URL, headers: Mapping[str, str], wanted: Wanted) -> Answer:
        """The answer to one request. Raises Refused."""
        try:
            async with asyncio.timeout(self._timeout):
                return await self._get(url, headers, wanted)
        except TimeoutError as error:
            raise Refused(f"did not answer in {self._timeout:g} s", silent=True) from error
        except PrivateAddress as error:
            raise Refused(str(error), private=True) from error
        except httpcore2.TimeoutException as error:
            raise Refused("cannot be connected to: no answer", silent=True) from error
        except (httpcore2.NetworkError, OSError, ssl.SSLError) as error:
            raise Refused(f"cannot be reached ({_words(error)})", silent=True) from error
        except (httpcore2.ProtocolError, httpcore2.UnsupportedProtocol) as error:
            raise Refused(f"answers with what is not HTTP ({_words(error)})") from error

    async def _get(self, url: httpx2.URL, headers: Mapping[str, str], wanted: Wanted) -> Answer:
        target = httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        sent = [(b"Host", url.netloc), *((name.encode(), value.encode("latin-1")) for name, value in headers.items())]
        timeouts = {"timeout": {"connect": min(CONNECT_SECONDS, self._timeout)}}
        async with self._pool.stream("GET", target, headers=sent, extensions=timeouts) as response:
            received = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
            answer = Answer(str(url), response.status, received)
            if response.status != 200:
                return answer
            try:
                _check(answer, wanted)
                content = await collected(response.aiter_stream(), wanted.limit, packed=_is_packed(received))
            except ValueError as error:
                raise Refused(str(error)) from error
        return replace(answer, content=content)


def _certificates() -> ssl.SSLContext:
    """Whom connections trust: the system, or what SSL_CERT_FILE or SSL_CERT_DIR name. Raises ConfigurationError."""
    try:
        return httpcore2.default_ssl_context()
    except OSError as error:
        reason = error.strerror or _words(error)
        raise ConfigurationError(f"SSL_CERT_FILE: the certificates cannot be read: {reason}") from error


def _check(answer: Answer, wanted: Wanted) -> None:
    """Raise ValueError where the answer is not worth reading."""
    if wanted.types is not None and answer.content_type not in {None, *wanted.types}:
        raise ValueError(f"is {str(answer.content_type)[:100]}, and only {', '.join(sorted(wanted.types))} is read")
    length = answer.headers.get("content-length", "")
    if length.isdecimal() and int(length) > wanted.limit:
        raise ValueError(f"has more than {wanted.limit / 1e6:g} MB")


def _is_packed(headers: Mapping[str, str]) -> bool:
    encoding = headers.get("content-encoding", "").strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip"):
        raise ValueError(f"is compressed by {encoding[:40]}, which was not asked for")
    return encoding in ("gzip", "x-gzip")


def _words(error: Exception) -> str:
    """What went wrong, on one line."""
    return " ".join(str(error).split())[:200] or type(error).__name__
