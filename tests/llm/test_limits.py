"""How many requests may be under way, and when the next one may start."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from extractor.llm.limits import Limiter, Pace, seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2", 2.0),
        ("0.25", 0.25),
        ("6m0s", 360.0),
        ("1h2m3.5s", 3723.5),
        ("120ms", 0.12),
        ("1s", 1.0),
        ("2026-08-10T12:00:07Z", 7.0),
        ("2026-08-10T17:30:07.5+05:30", 7.5),
        ("2026-08-10T11:59:00Z", 0.0),
        ("Mon, 10 Aug 2026 12:01:00 GMT", 60.0),
        ("soon", None),
        ("-1", None),
        ("nan", None),
        ("", None),
        (None, None),
    ],
)
def test_seconds_of_a_header(text: str | None, expected: float | None) -> None:
    assert seconds(text, now="Mon, 10 Aug 2026 12:00:00 GMT") == expected


def test_time_of_a_header_is_counted_from_now_where_the_response_has_no_date() -> None:
    later = datetime.now(UTC) + timedelta(minutes=5)
    assert seconds(later.isoformat()) == pytest.approx(300, abs=30)


def test_milliseconds_of_a_header() -> None:
    assert seconds("250", unit="ms") == 0.25


def test_pace_spreads_requests_over_the_minute() -> None:
    pace = Pace(60)
    assert [pace.take(1, now=10.0) for _ in range(3)] == [0.0, 1.0, 2.0]
    assert pace.take(1, now=100.0) == 0.0


def test_pace_counts_amounts() -> None:
    pace = Pace(6000)
    assert [pace.take(300, now=0.0), pace.take(1, now=0.0)] == [0.0, 3.0]


def test_pace_without_a_limit_never_waits() -> None:
    assert [Pace(None).take(10**9, now=0.0) for _ in range(3)] == [0.0, 0.0, 0.0]


def most_at_once(limiter: Limiter, requests: int) -> int:
    """How many of the requests were under way at the same time."""
    under_way, most = 0, 0

    async def request() -> None:
        nonlocal under_way, most
        async with limiter.turn(100):
            under_way += 1
            most = max(most, under_way)
            await asyncio.sleep(0)
            under_way -= 1

    async def all_at_once() -> None:
        await asyncio.gather(*(request() for _ in range(requests)))

    asyncio.run(all_at_once())
    return most


def test_as_many_as_allowed_are_under_way() -> None:
    assert most_at_once(Limiter(4), 20) == 4


def test_429_halves_what_is_under_way() -> None:
    limiter = Limiter(8)
    limiter.observe(429, {"retry-after-ms": "0"})
    assert limiter.allowed == 4
    assert most_at_once(limiter, 20) == 4


def test_many_429_at_once_are_one_sign() -> None:
    limiter = Limiter(8)
    for _ in range(5):
        limiter.observe(429, {"retry-after-ms": "0"})
    assert limiter.allowed == 4


def test_good_answers_let_it_grow_again_up_to_the_most() -> None:
    limiter = Limiter(8)
    limiter.observe(429, {"retry-after-ms": "0"})
    grown = []
    for _ in range(60):
        limiter.observe(200, {})
        grown.append(limiter.allowed)
    assert grown == sorted(grown)
    assert (grown[0], grown[-1]) == (4, 8)


def test_absence_is_waited_out_longer_each_time_until_somebody_answers() -> None:
    limiter = Limiter(8)
    pauses = []
    for _ in range(3):
        for _ in range(5):
            limiter.observe_absence()
        pauses.append(round(limiter._resume_at - time.monotonic(), 1))
        limiter._resume_at = 0.0
    assert pauses == [0.5, 1.0, 2.0]
    limiter.observe(200, {})
    limiter.observe_absence()
    assert round(limiter._resume_at - time.monotonic(), 1) == 0.5


def test_at_least_one_is_always_allowed() -> None:
    limiter = Limiter(1)
    limiter.observe(429, {"retry-after-ms": "0"})
    assert limiter.allowed == 1


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (429, {"retry-after-ms": "40"}),
        (429, {"retry-after": "0.04"}),
        (200, {"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "40ms"}),
        (
            200,
            {
                "x-ratelimit-remaining-requests": "0",
                "x-ratelimit-reset-requests": "4s",
                "x-ratelimit-limit-requests": "100",
            },
        ),
        (
            200,
            {
                "date": "Mon, 10 Aug 2026 12:00:00 GMT",
                "anthropic-ratelimit-requests-limit": "50",
                "anthropic-ratelimit-requests-remaining": "0",
                "anthropic-ratelimit-requests-reset": "2026-08-10T12:00:02Z",
            },
        ),
        (
            200,
            {
                "date": "Mon, 10 Aug 2026 12:00:00 GMT",
                "anthropic-ratelimit-output-tokens-limit": "80000",
                "anthropic-ratelimit-output-tokens-remaining": "0",
                "anthropic-ratelimit-output-tokens-reset": "2026-08-10T12:00:00.04Z",
            },
        ),
    ],
    ids=["retry-after-ms", "retry-after", "tokens", "requests", "requests of Anthropic", "output of Anthropic"],
)
def test_all_wait_until_the_endpoint_takes_more(status: int, headers: dict[str, str]) -> None:
    limiter = Limiter(4)

    async def wait() -> float:
        loop = asyncio.get_running_loop()
        start = loop.time()
        limiter.observe(status, headers)
        async with limiter.turn(100):
            return loop.time() - start

    assert asyncio.run(wait()) >= 0.035


def waited(limiter: Limiter) -> float:
    async def wait() -> float:
        loop = asyncio.get_running_loop()
        start = loop.time()
        async with limiter.turn(100):
            return loop.time() - start

    return asyncio.run(wait())


QUOTA = {
    "x-ratelimit-limit-tokens": "10000",
    "x-ratelimit-remaining-tokens": "2990",
    "x-ratelimit-reset-tokens": "35s",
}


def test_requests_wait_until_the_tokens_of_one_are_there_again() -> None:
    limiter = Limiter(4)
    limiter.observe_tokens(9000, 3090)
    limiter.observe(200, QUOTA)
    # A hundred are missing, of 7,010 in 35 s.
    assert 0.1 <= waited(limiter) < 30


def test_requests_do_not_wait_while_there_are_tokens_for_one() -> None:
    limiter = Limiter(4)
    limiter.observe_tokens(9000, 1500)
    limiter.observe(200, {**QUOTA, "x-ratelimit-reset-tokens": "1h"})
    assert waited(limiter) < 60


def test_headers_that_make_no_sense_are_nothing_to_wait_for() -> None:
    limiter = Limiter(4)
    limiter.observe(200, {"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "tomorrow"})
    limiter.observe(200, {"x-ratelimit-remaining-tokens": "-1", "x-ratelimit-reset-tokens": "1h"})
    assert waited(limiter) < 60


def test_cancelled_request_gives_its_place_back() -> None:
    limiter = Limiter(1)

    async def cancelled() -> None:
        async with limiter.turn(1):
            waiting = asyncio.create_task(hold())
            await asyncio.sleep(0)
            waiting.cancel()
            await asyncio.sleep(0)
        await asyncio.wait_for(hold(), 1)

    async def hold() -> None:
        async with limiter.turn(1):
            pass

    asyncio.run(cancelled())
