"""Ctrl-C and SIGTERM: the first lets a run finish what is under way, the second ends it at once."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def stopping(stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` on the first signal and cancel the running task on the second.

    On systems without signal handlers in the event loop (Windows) signals keep their usual effect.
    """
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    heard: list[signal.Signals] = []

    def hear(number: signal.Signals) -> None:
        heard.append(number)
        if len(heard) == 1:
            print("extractor: finishing what is under way; a second signal ends the run at once", file=sys.stderr)
            stop()
        elif task:
            task.cancel()

    try:
        for number in SIGNALS:
            loop.add_signal_handler(number, hear, number)
    except NotImplementedError:
        yield
        return
    try:
        yield
    finally:
        for number in SIGNALS:
            loop.remove_signal_handler(number)
