"""A URL in, what stands there out, asked for as a guest would: by the rules of the host, slowly, and not twice.

- robots.txt is kept (RFC 9309) and every host has its pace; requests to different hosts run beside each other.
- What was fetched before is asked for with its ETag and date; "not modified" brings no content.
- Redirects are followed hop by hop, each under the same rules; every connection goes to a checked address.
- A host that stays silent three times in a row is not asked again in this run.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from types import TracebackType
from typing import Self

import httpx2

from extractor.sources.addresses import CheckedBackend, Resolve, resolve
from extractor.sources.configuration import Fetching
from extractor.sources.exchange import Answer, Exchange, Refused, Wanted, parse_url
from extractor.sources.pace import Clock, LoopClock, Pace
from extractor.sources.robots import MAX_BYTES, OPEN, TOKEN, Robots, Rules, rules_of
from schemas.errors import NotFetched

REDIRECTS = frozenset({301, 302, 303, 307, 308})
BUSY = frozenset({429, 503})
MOST_WAIT = 120
SILENT_TIMES = 3
MAX_VALIDATOR = 500
RULES = Wanted(MAX_BYTES)


@dataclass(frozen=True)
class Validators:
    """What a conditional request needs of the last answer: where it came from, its ETag and its date."""

    final_url: str
    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        named = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in named.items() if value and len(value) <= MAX_VALIDATOR}


class Client:
    """Asks the web; as an asynchronous context manager it closes its connections."""

    def __init__(self, fetching: Fetching, *, clock: Clock | None = None, resolve: Resolve = resolve) -> None:
        contact = f" (+{fetching.contact})" if fetching.contact else ""
        self._headers = {
            "User-Agent": f"{TOKEN}/{version(TOKEN)}{contact}",
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1",
            "Accept-Encoding": "gzip",
        }
        self._clock = clock or LoopClock()
        self._pace = Pace(fetching.seconds_between_requests, self._clock)
        self._exchange = Exchange(CheckedBackend(fetching.allow_networks, resolve), fetching.timeout_s)
        self._robots = Robots(self._read_rules)
        self._max_redirects = fetching.max_redirects
        self._silences: Counter[str] = Counter()
        self._until = math.inf if fetching.max_minutes is None else self._clock.time() + 60 * fetching.max_minutes

    @property
    def is_late(self) -> bool:
        """Whether the time for fetching is over."""
        return self._clock.time() >= self._until

    async def __aenter__(self) -> Self:
        await self._exchange.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._robots.close()
        await self._exchange.__aexit__(kind, error, traceback)

    async def get(self, url: str, wanted: Wanted, known: Validators | None = None) -> Answer:
        """What stands at the URL (status 200), or that it is what it was (304). Raises NotFetched with the reason."""
        try:
            return await self._follow(url, wanted, known)
        except Refused as error:
            raise NotFetched(url, str(error)) from error

    async def _follow(self, url: str, wanted: Wanted, known: Validators | None) -> Answer:
        target = parse_url(url)
        for _ in range(self._max_redirects + 1):
            rules = await self._robots.of(str(target.copy_with(raw_path=b"/")))
            if reason := rules.refusal(str(target)):
                raise Refused(_at(target, url, reason))
            conditions = known.headers() if known and known.final_url == str(target) else {}
            try:
                answer = await self._ask(target, conditions, wanted, rules.delay)
                next_target = _redirect(target, answer)
            except Refused as error:
                raise Refused(_at(target, url, str(error)), silent=error.silent) from error
            if next_target is None:
                if answer.status == 200 or (answer.status == 304 and conditions):
                    return answer
                raise Refused(_at(target, url, f"answers with status {answer.status}"))
            target = next_target
        raise Refused(f"redirects more than {self._max_redirects} times")

    async def _ask(
        self, url: httpx2.URL, conditions: Mapping[str, str], wanted: Wanted, delay: float | None = None
    ) -> Answer:
        """One request in its turn; a second one where the host is busy and says until when."""
        answer = await self._send(url, conditions, wanted, delay)
        wait = answer.headers.get("retry-after", "")
        if answer.status in BUSY and wait.isdecimal() and int(wait) <= MOST_WAIT:
            self._pace.hold(url.host, int(wait))
            answer = await self._send(url, conditions, wanted, delay)
        return answer

    async def _send(
        self, url: httpx2.URL, conditions: Mapping[str, str], wanted: Wanted, delay: float | None
    ) -> Answer:
        if self._silences[url.host] >= SILENT_TIMES:
            raise Refused(f"is not asked for: its host stayed silent {SILENT_TIMES} times")
        await self._pace.turn(url.host, delay)
        try:
            answer = await self._exchange.get(url, {**self._headers, **conditions}, wanted)
        except Refused as error:
            self._silences[url.host] = self._silences[url.host] + 1 if error.silent else 0
            raise
        self._silences[url.host] = 0
        return answer

    async def _read_rules(self, origin: str) -> Rules:
        target = parse_url(origin).copy_with(path="/robots.txt")
        try:
            for _ in range(self._max_redirects + 1):
                answer = await self._ask(target, {}, RULES)
                next_target = _redirect(target, answer)
                if next_target is None:
                    return _rules(answer)
                target = next_target
        except Refused as error:
            if error.private and target.host == parse_url(origin).host:
                return Rules(closed=str(error))
            return Rules(closed=f"is not asked for: robots.txt of its host {error}")
        return OPEN


def _rules(answer: Answer) -> Rules:
    """A file that is not there closes nothing; one that cannot be had at the moment closes all."""
    if answer.status == 200:
        return rules_of(answer.content.decode("utf-8", "replace"))
    if answer.status == 429 or answer.status >= 500:
        return Rules(closed=f"is not asked for: robots.txt of its host answers with status {answer.status}")
    return OPEN


def _redirect(url: httpx2.URL, answer: Answer) -> httpx2.URL | None:
    """Where the answer leads on to; None where it is the last one. Raises Refused."""
    location = answer.headers.get("location")
    if answer.status not in REDIRECTS or not location:
        return None
    with suppress(UnicodeDecodeError):
        # Names of files are sent in UTF-8, whatever the rules for headers say.
        location = location.encode("latin-1").decode("utf-8")
    try:
        return parse_url(str(url.join(location)))
    except (Refused, httpx2.InvalidURL, ValueError) as error:
        raise Refused(f"redirects to what {error if isinstance(error, Refused) else 'is no URL'}") from error


def _at(target: httpx2.URL, url: str, reason: str) -> str:
    """The reason; with the URL that it is about, where a redirect has led to another one."""
    return reason if str(target) == str(parse_url(url)) else f"redirects to {target}, which {reason}"
