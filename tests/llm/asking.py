"""Ask the scripted server about an article, as a run would."""

from __future__ import annotations

import asyncio
from typing import Any

from pydantic import SecretStr

from extractor.extraction import Extraction
from extractor.llm import LLMExtractor
from extractor.settings import Settings
from schemas.article import Article
from schemas.errors import ExtractorError
from tests.loopback import MODEL, Loopback

KEY = "sk-loopback-0123456789abcdef"


def settings_for(base_url: str, **values: Any) -> Settings:
    """Settings that ask the server, with one attempt for each question unless `values` say more."""
    usual = {"model": f"vllm/{MODEL}", "transport_retries": 0, "question_retries": 0}
    return Settings(api_key=SecretStr(KEY), base_url=base_url, **{**usual, **values})


def ask(server: Loopback, *articles: Article, **values: Any) -> list[Extraction | ExtractorError]:
    """The outcome for each article, asked one after the other by one extractor."""

    async def one_by_one() -> list[Extraction | ExtractorError]:
        outcomes: list[Extraction | ExtractorError] = []
        async with LLMExtractor(settings_for(server.url, **values)) as extractor:
            for article in articles:
                try:
                    outcomes.append(await extractor.extract(article))
                except ExtractorError as error:
                    outcomes.append(error)
        return outcomes

    return asyncio.run(one_by_one())


def extraction(server: Loopback, article: Article, **values: Any) -> Extraction:
    """The extraction of one article that must succeed."""
    (outcome,) = ask(server, article, **values)
    assert isinstance(outcome, Extraction), outcome
    return outcome


def failure(server: Loopback, article: Article, **values: Any) -> ExtractorError:
    """The error of one article that must fail."""
    (outcome,) = ask(server, article, **values)
    assert isinstance(outcome, ExtractorError), outcome
    return outcome
