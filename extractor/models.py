"""Which extractor a model name stands for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from extractor.extraction import Extractor
from extractor.settings import OFFLINE, Settings


@asynccontextmanager
async def open_extractor(settings: Settings) -> AsyncIterator[Extractor]:
    """The extractor of the settings; its connections close at the end.

    The LLM's packages take a second to import, so only a model that needs them imports them.
    """
    if settings.model == OFFLINE:
        from extractor.offline import OfflineExtractor

        yield OfflineExtractor()
        return
    from extractor.llm import LLMExtractor

    async with LLMExtractor(settings) as extractor:
        yield extractor
