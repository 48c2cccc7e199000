"""The client against real HTTP on loopback; names of hosts lead there by a resolver of the test."""

from __future__ import annotations

import asyncio
import gzip
import threading
from collections.abc import Callable, Iterator, Sequence
from ipaddress import ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.sources.addresses import is_public
from extractor.sources.client import Client, Validators
from extractor.sources.configuration import Fetching
from extractor.sources.exchange import Answer, Wanted
from schemas.errors import NotFetched
from tests.sources.web import Served, Web, page, redirect, tagged

LOOPBACK = (ip_network("127.0.0.1/32"),)
LIMIT = 100_000
TYPES = frozenset({"text/html", "text/plain"})
PAGE = page("Talks", "<p>India and Oman held talks.</p>")


class FakeClock:
    """Time passes by waiting alone."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.lock = threading.Lock()

    def time(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        until = self.now + seconds
        await asyncio.sleep(0)
        self.now = max(self.now, until)


async def to_loopback(host: str, port: int) -> Sequence[str]:
    return ["127.0.0.1"]


def ask(
    *urls: str,
    limit: int = LIMIT,
    known: Validators | None = None,
    clock: FakeClock | None = None,
    resolve: Callable[..., object] = to_loopback,
    **fetching: object,
) -> list[Answer | NotFetched]:
    """The answers of one client to URLs, asked for one after the other."""
    values = {"allow_networks": LOOPBACK, "timeout_s": 5, **fetching}

    async def get() -> list[Answer | NotFetched]:
        found: list[Answer | NotFetched] = []
        async with Client(Fetching.model_validate(values), clock=clock or FakeClock(), resolve=resolve) as client:  # type: ignore[arg-type]
            for url in urls:
                try:
                    found.append(await client.get(url, Wanted(limit, TYPES), known))
                except NotFetched as error:
                    found.append(error)
        return found

    return asyncio.run(get())


def content(answer: Answer | NotFetched) -> bytes | str:
    return answer.content if isinstance(answer, Answer) else answer.message


def test_a_page_is_asked_for_under_our_name_and_without_cookies() -> None:
    with Web({"/a": Served(b"a", headers={"Set-Cookie": "track=1"})}) as web:
        answers = ask(web.url("/a#part"), web.url("/a"), contact="https://example.org/research")
    assert [content(answer) for answer in answers] == [b"a", b"a"]
    assert [path for path, _ in web.asked] == ["/robots.txt", "/a", "/a"]
    for _, headers in web.asked:
        assert headers["user-agent"] == "diplomacy-fact-extractor/0.1.0 (+https://example.org/research)"
        assert (headers["host"], headers["accept-encoding"]) == (f"127.0.0.1:{web.port}", "gzip")
        assert not {"cookie", "referer", "authorization"} & set(headers)


ROBOTS = b"""User-agent: *
Disallow: /

User-agent: diplomacy-fact-extractor
Allow: /open
Disallow: /*.php$
Disallow: /closed
Allow: /closed/but-this
Crawl-delay: 7
"""


def test_robots_txt_is_kept() -> None:
    with Web({"/robots.txt": Served(ROBOTS), "/open": PAGE, "/closed/but-this": PAGE}) as web:
        answers = ask(*map(web.url, ["/open", "/closed/a", "/closed/but-this", "/a.php"]))
    assert [isinstance(answer, Answer) for answer in answers] == [True, False, True, False]
    assert content(answers[1]) == "is closed to us by robots.txt"
    assert [path for path, _ in web.asked] == ["/robots.txt", "/open", "/closed/but-this"]


@pytest.mark.parametrize(
    ("robots", "reason"),
    [
        (Served(status=404), None),
        (Served(status=403), None),
        (Served(b"\xff\xfe\x00garbage"), None),
        (Served(status=500), "is not asked for: robots.txt of its host answers with status 500"),
        (Served(status=429), "is not asked for: robots.txt of its host answers with status 429"),
        (redirect("/other-robots"), "is closed to us by robots.txt"),
        (redirect("http://10.0.0.1/robots.txt"), "is not asked for: robots.txt of its host leads to 10.0.0.1"),
        (Served(silent=True), "is not asked for: robots.txt of its host did not answer in 0.3 s"),
    ],
    ids=["missing", "forbidden", "garbage", "broken", "busy", "elsewhere", "inside", "silent"],
)
def test_a_host_without_rules_is_open_and_one_whose_rules_cannot_be_had_is_closed(
    robots: Served, reason: str | None
) -> None:
    async def resolve(host: str, port: int) -> Sequence[str]:
        return [host]

    closed = Served(b"User-agent: *\nDisallow: /")
    with Web({"/robots.txt": robots, "/other-robots": closed, "/a": PAGE}) as web:
        (answer,) = ask(web.url("/a"), timeout_s=0.3 if robots.silent else 5, resolve=resolve)
    if reason is None:
        assert content(answer) == PAGE.body
    else:
        assert str(content(answer)).startswith(reason)
        assert web.paths in ([], ["/other-robots"])


def test_requests_to_one_host_keep_their_distance_and_those_to_others_do_not_wait() -> None:
    clock = FakeClock()
    times: list[tuple[str, float]] = []

    def note(headers: dict[str, str]) -> Served:
        times.append((headers["host"].partition(":")[0], clock.now))
        return PAGE

    with Web({"/a": note, "/b": note, "/robots.txt": note}) as web:
        ask(*[web.url(path, host) for path in ("/a", "/b") for host in ("one.test", "two.test")], clock=clock)
    # One host after the other would take five seconds; their turns lie beside each other.
    assert times == [
        ("one.test", 1000.0),
        ("one.test", 1001.0),
        ("two.test", 1001.0),
        ("two.test", 1002.0),
        ("one.test", 1002.0),
        ("two.test", 1003.0),
    ]


@pytest.mark.parametrize(("delay", "expected"), [(7, [1000.0, 1001.0, 1008.0]), (100_000, [1000.0, 1001.0, 1061.0])])
def test_a_host_may_ask_for_a_greater_distance_but_not_for_ever(delay: int, expected: list[float]) -> None:
    clock = FakeClock()
    times: list[float] = []

    def note(headers: dict[str, str]) -> Served:
        times.append(clock.now)
        return Served(f"User-agent: *\nCrawl-delay: {delay}".encode())

    with Web({"/a": note, "/robots.txt": note}) as web:
        ask(web.url("/a"), web.url("/a"), clock=clock)
    assert times == expected


def test_a_busy_host_is_asked_once_more_when_it_says() -> None:
    clock = FakeClock()
    times: list[float] = []

    def busy(headers: dict[str, str]) -> Served:
        times.append(clock.now)
        return Served(status=503, headers={"Retry-After": "40"}) if len(times) == 1 else PAGE

    with Web({"/a": busy, "/b": Served(status=429, headers={"Retry-After": "86400"})}) as web:
        answers = ask(web.url("/a"), web.url("/b"), clock=clock)
    assert [content(answer) for answer in answers] == [PAGE.body, "answers with status 429"]
    assert (times, web.paths) == ([1001.0, 1041.0], ["/a", "/a", "/b"])


def test_a_page_that_was_not_modified_is_not_sent_again() -> None:
    with Web({"/a": tagged(PAGE, '"one"'), "/b": redirect("/a")}) as web:
        (first,) = ask(web.url("/b"))
        assert isinstance(first, Answer)
        known = Validators(first.url, first.headers["etag"])
        (again,) = ask(web.url("/b"), known=known)
        (other,) = ask(web.url("/a"), known=Validators(first.url, '"two"'))
    assert (first.url, first.content) == (web.url("/a"), PAGE.body)
    assert isinstance(again, Answer)
    assert (again.status, again.content) == (304, b"")
    assert content(other) == PAGE.body


def test_not_modified_is_no_answer_to_a_request_without_conditions() -> None:
    with Web({"/a": Served(status=304)}) as web:
        assert content(*ask(web.url("/a"))) == "answers with status 304"


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        (
            "http://127.0.0.2/",
            "redirects to http://127.0.0.2/, which leads to",
        ),
        ("http://10.1.2.3/", "leads to 10.1.2.3, which is not on the public internet"),
        ("http://169.254.169.254/latest/meta-data/", "leads to 169.254.169.254, which"),
        ("http://[::1]:{port}/", "leads to ::1, which"),
        ("http://[::ffff:10.0.0.1]/", "leads to ::ffff:a00:1, which"),
        ("http://[64:ff9b::10.0.0.1]/", "leads to 64:ff9b::a00:1, which"),
        ("http://2130706434/", "leads to 127.0.0.2, which"),
        ("http://0x7f.2/", "leads to 127.0.0.2, which"),
        ("http://0177.0.0.2/", "redirects to what is no URL"),
        ("http://0/", "leads to 0.0.0.0, which"),
        ("//192.168.0.1/", "leads to 192.168.0.1, which"),
        ("ftp://127.0.0.1/", "redirects to what is of the kind ftp:, and only http: and https: are fetched"),
        ("file:///etc/passwd", "redirects to what is of the kind file:"),
        ("http://me:secret@127.0.0.1/", "redirects to what has a user name in it"),
        ("http://127.0.0.1:99999/", "redirects to what is no URL of a host"),
        ("http://[::1/", "redirects to what is no URL"),
        ("/loop", "redirects more than 5 times"),
    ],
)
def test_a_redirect_to_where_nobody_outside_should_go_is_refused(location: str, reason: str) -> None:
    from extractor.sources.addresses import resolve

    with Web() as web:
        web.routes |= {"/a": redirect(location.format(port=web.port)), "/loop": redirect("/loop")}
        (answer,) = ask(web.url("/a"), resolve=resolve)
    assert reason in str(content(answer))
    assert "secret" not in str(content(answer))
    assert set(web.paths) <= {"/a", "/loop"}


def test_redirects_are_followed_to_names_in_any_script() -> None:
    with Web(
        {
            "/a": redirect("/समाचार".encode().decode("latin-1"), 301),
            "/%E0%A4%B8%E0%A4%AE%E0%A4%BE%E0%A4%9A%E0%A4%BE%E0%A4%B0": PAGE,
        }
    ) as web:
        (answer,) = ask(web.url("/a"))
    assert content(answer) == PAGE.body


def test_a_host_with_one_private_address_is_refused_though_it_has_public_ones() -> None:
    async def resolve(host: str, port: int) -> Sequence[str]:
        return ["93.184.216.34", "127.0.0.1"]

    (answer,) = ask("http://mixed.test/", resolve=resolve, allow_networks=())
    assert "leads to 127.0.0.1, which is not on the public internet" in str(content(answer))


def test_a_name_that_changes_its_address_after_the_check_leads_nowhere_else() -> None:
    """Every connection asks once and goes where it has checked; a second answer is checked anew."""
    answers = iter([["127.0.0.1"], ["127.0.0.1"], ["10.0.0.1"]])
    asked: list[str] = []

    async def resolve(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return next(answers)

    close = {"Connection": "close"}
    with Web({"/a": Served(b"a", headers=close), "/robots.txt": Served(status=404, headers=close)}) as web:
        first, second = ask(*[web.url("/a", "rebind.test")] * 2, resolve=resolve)
    assert content(first) == b"a"
    assert content(second) == "leads to 10.0.0.1, which is not on the public internet"
    assert asked == ["rebind.test"] * 3


def test_all_addresses_of_a_host_are_tried() -> None:
    async def resolve(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.9", "127.0.0.1"]

    with Web({"/a": PAGE}) as web:
        (answer,) = ask(web.url("/a", "two.test"), resolve=resolve, allow_networks=(ip_network("127.0.0.0/8"),))
    assert content(answer) == PAGE.body


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("fe80::1", False),
        ("fc00::1", False),
        ("ff0e::1", False),
        ("::", False),
        ("::ffff:93.184.216.34", True),
        ("::ffff:192.168.1.1", False),
        ("2002:0a00:0001::1", False),
        ("64:ff9b::7f00:1", False),
        ("2001:0:4136:e378:8000:63bf:f5ff:fffe", False),
    ],
)
def test_public_addresses_are_told_from_all_others(address: str, public: bool) -> None:
    assert is_public(ip_address(address)) is public


@given(st.ip_addresses(v=4, network="10.0.0.0/8") | st.ip_addresses(v=4, network="192.168.0.0/16"))
def test_no_clothes_make_a_private_address_public(address: object) -> None:
    for clothes in (f"{address}", f"::ffff:{address}", f"64:ff9b::{address}"):
        assert not is_public(ip_address(clothes))


def endless() -> Iterator[bytes]:
    while True:
        yield b"x" * 10_000


BOMB = gzip.compress(bytes(50_000_000))


@pytest.mark.parametrize(
    ("served", "reason"),
    [
        (Served(bytes(LIMIT + 1)), "has more than 0.1 MB"),
        (Served(chunks=endless), "has more than 0.1 MB"),
        (Served(BOMB, headers={"Content-Encoding": "gzip"}), "has more than 0.1 MB"),
        (Served(b"plain", headers={"Content-Encoding": "gzip"}), "is compressed, and damaged"),
        (Served(gzip.compress(b"x" * 1000)[:-9], headers={"Content-Encoding": "gzip"}), "is compressed, and cut off"),
        (Served(b"\x8b", headers={"Content-Encoding": "br"}), "is compressed by br, which was not asked for"),
        (Served(b"%PDF", content_type="application/pdf"), "is application/pdf, and only text/html, text/plain is read"),
        (Served(status=404), "answers with status 404"),
        (Served(status=500), "answers with status 500"),
        (Served(status=302), "answers with status 302"),
        (Served(raw=b"SSH-2.0-server\r\n"), "answers with what is not HTTP"),
        (Served(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), "answers with what is not HTTP"),
        (Served(raw=b""), "answers with what is not HTTP"),
    ],
    ids=[
        "long",
        "endless",
        "bomb",
        "no gzip",
        "cut gzip",
        "brotli",
        "pdf",
        "404",
        "500",
        "302",
        "ssh",
        "cut",
        "nothing",
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(served: Served, reason: str) -> None:
    with Web({"/a": served}) as web:
        (answer,) = ask(web.url("/a"))
    assert str(content(answer)).startswith(reason)


def test_compressed_pages_are_unpacked() -> None:
    with Web({"/a": Served(gzip.compress(PAGE.body), headers={"Content-Encoding": "gzip"})}) as web:
        (answer,) = ask(web.url("/a"))
    assert content(answer) == PAGE.body


def dripping() -> Iterator[bytes]:
    over = threading.Event()
    while not over.wait(0.05):
        yield b"x"


@pytest.mark.parametrize("served", [Served(silent=True), Served(chunks=dripping)], ids=["silent", "dripping"])
def test_a_host_that_does_not_come_to_an_end_is_left_after_three_times(served: Served) -> None:
    with Web({"/a": served, "/b": PAGE}) as web:
        answers = ask(*[web.url("/a")] * 3, web.url("/b"), timeout_s=0.3)
    assert [content(answer) for answer in answers] == [
        *["did not answer in 0.3 s"] * 3,
        "is not asked for: its host stayed silent 3 times",
    ]
    assert web.paths == ["/a"] * 3


def test_a_host_that_cannot_be_reached_is_said_to_be() -> None:
    with Web() as web:
        url = web.url("/a")
    (refused,) = ask(url)
    assert "cannot be reached" in str(content(refused))

    async def nowhere(host: str, port: int) -> Sequence[str]:
        raise OSError(-2, "Name or service not known")

    (unknown,) = ask("http://nowhere.test/", resolve=nowhere)
    assert "has no address (Name or service not known)" in str(content(unknown))
