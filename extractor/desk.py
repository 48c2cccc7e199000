"""Where work is done that keeps the CPU busy for milliseconds: a piece at a time, and the event loop looks up between.

Were all pieces done as they come, requests and answers would wait for dozens of them, and signals for the last article.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

_desks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()


@asynccontextmanager
async def desk() -> AsyncIterator[None]:
    """The desk of the running event loop; whoever waits for it is served in turn."""
    async with _desks.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
        yield
        await asyncio.sleep(0)
