"""What asking a model about articles takes, before it is asked: calls, tokens and dollars, all of them estimates."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from extractor.settings import OFFLINE, Settings
from schemas.article import Article, Frozen

if TYPE_CHECKING:
    from extractor.llm.prices import Price

# Tokens of an answer for one of the article: 2.7 over the gold annotations as a model would write them (4 in English,
# 2.5 in Hindi, hardly any for an article without facts). Thoughts of a model that thinks come on top.
ANSWER_RATIO = 2.7


class Forecast(Frozen):
    """Calls and tokens, and the dollars they may cost; None where no price is known.

    `shared_tokens` are the input that all articles share. `least_usd` has it from the provider's cache throughout,
    `most_usd` never. What a correction or a split would take comes on top.
    """

    calls: int = 0
    shared_tokens: int = 0
    article_tokens: int = 0
    output_tokens: int = 0
    least_usd: Decimal | None = Decimal(0)
    most_usd: Decimal | None = Decimal(0)

    @property
    def input_tokens(self) -> int:
        return self.shared_tokens + self.article_tokens

    def __add__(self, other: Forecast) -> Forecast:
        return Forecast(
            calls=self.calls + other.calls,
            shared_tokens=self.shared_tokens + other.shared_tokens,
            article_tokens=self.article_tokens + other.article_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            least_usd=_sum(self.least_usd, other.least_usd),
            most_usd=_sum(self.most_usd, other.most_usd),
        )


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else one + other


class Forecaster:
    """Foretells what the model of the settings takes for an article. The offline extractor takes nothing."""

    def __init__(self, settings: Settings) -> None:
        """Raises ConfigurationError where the settings name no usable endpoint."""
        self._settings = settings.without_sending()
        self.price = _known_price(self._settings)

    def of(self, article: Article) -> Forecast:
        """The sum over the parts of the article."""
        if self._settings.model == OFFLINE:
            return Forecast()
        from extractor.llm.request import requests_of

        requests = requests_of(article, self._settings)
        return sum((self._request(one.shared_tokens, one.article_tokens) for one in requests), start=Forecast())

    def _request(self, shared: int, own: int) -> Forecast:
        output = round(own * ANSWER_RATIO)
        price = self.price
        return Forecast(
            calls=1,
            shared_tokens=shared,
            article_tokens=own,
            output_tokens=output,
            least_usd=price.of(shared + own, shared, output) if price else None,
            most_usd=price.of(shared + own, 0, output) if price else None,
        )


def _known_price(settings: Settings) -> Price | None:
    if settings.model == OFFLINE:
        return None
    from extractor.llm.prices import price_of
    from extractor.llm.providers import target_of

    return price_of(target_of(settings))
