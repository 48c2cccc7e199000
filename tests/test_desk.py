"""Work that keeps the CPU busy leaves the event loop free in between."""

from __future__ import annotations

import asyncio

import pytest

from extractor.desk import desk


def test_event_loop_looks_up_after_every_piece() -> None:
    seen: list[str] = []

    async def work(number: int) -> None:
        async with desk():
            seen.append(f"piece {number}")
            asyncio.get_running_loop().call_soon(seen.append, f"answer {number}")

    async def all_at_once() -> None:
        await asyncio.gather(*(work(number) for number in range(3)))

    asyncio.run(all_at_once())
    assert seen == ["piece 0", "answer 0", "piece 1", "answer 1", "piece 2", "answer 2"]


def test_desk_is_free_after_a_piece_that_failed() -> None:
    async def work() -> str:
        with pytest.raises(ValueError, match="no"):
            async with desk():
                raise ValueError("no")
        async with desk():
            return "done"

    assert asyncio.run(asyncio.wait_for(work(), 5)) == "done"
