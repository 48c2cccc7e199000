"""Where work is done that keeps the CPU busy for milliseconds: a piece at a time, and the event loop looks up between.

Were all pieces done as they come, requests and answers would wait for dozens of them, and signals for the last article.
"""

from __future__ import annotations

import asyncio
from weakref import WeakKeyDictionary


class Desk(asyncio.Lock):
    """A desk; whoever waits for it is served in turn."""

    async def __aexit__(self, kind: type[BaseException] | None, *error: object) -> None:
        try:
            if kind is None:
                await asyncio.sleep(0)
        finally:
            self.release()


_desks: WeakKeyDictionary[asyncio.AbstractEventLoop, Desk] = WeakKeyDictionary()


def desk() -> Desk:
    """The desk of the running event loop."""
    loop = asyncio.get_running_loop()
    if loop not in _desks:
        _desks[loop] = Desk()
    return _desks[loop]
