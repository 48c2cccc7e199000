"""A run within a budget: an article is asked about only where what is spent, what the articles under way will cost and
what it would cost itself stay within the limit.

Costs to come are estimates. They start from the forecast with nothing cached, and follow the means of this run: input
and cached share as the endpoint counts them, and the length of the answers, which is never taken for shorter than the
forecast says. An article that costs more than it should may take the sum a little over the limit.
"""

from __future__ import annotations

import asyncio
import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from extractor.forecast import ANSWER_RATIO, Forecast, Forecaster
from extractor.settings import OFFLINE, Settings
from schemas.article import Article
from schemas.errors import ConfigurationError
from schemas.record import Usage

if TYPE_CHECKING:
    from extractor.llm.prices import Price


@dataclass
class Means:
    """Sums over the articles of this run that were answered, forecast beside fact."""

    foretold_input: int = 0
    input: int = 0
    cached: int = 0
    article: int = 0
    output: int = 0

    def add(self, forecast: Forecast, usage: Usage) -> None:
        self.foretold_input += forecast.input_tokens
        self.input += usage.input_tokens
        self.cached += usage.cached_tokens
        self.article += forecast.article_tokens
        self.output += usage.output_tokens

    def cost(self, forecast: Forecast, price: Price) -> Decimal:
        """What an article with this forecast would cost in the mean. Its calls are taken as equally long."""
        if not forecast.calls:
            return Decimal(0)
        expected = forecast.input_tokens / forecast.calls
        if self.foretold_input:
            expected *= self.input / self.foretold_input
        cached = expected * (self.cached / self.input) if self.input else 0
        ratio = max(ANSWER_RATIO, self.output / self.article) if self.article else ANSWER_RATIO
        output = ratio * forecast.article_tokens / forecast.calls
        return forecast.calls * price.of(math.ceil(expected), math.floor(cached), math.ceil(output))


class Budget:
    """Keeps the costs of a run within `limit` dollars; belongs to one event loop."""

    def __init__(self, limit: Decimal, settings: Settings) -> None:
        """Raises ConfigurationError where the price of the model is not known."""
        self._forecaster = Forecaster(settings)
        if self._forecaster.price is None:
            raise ConfigurationError(
                f"{settings.model}: no price of this model is known, so that it can keep no budget: run it without"
            )
        self._price = self._forecaster.price
        self.limit = limit
        self.spent = Decimal(0)
        self._means = Means()
        self._reserved: dict[str, tuple[Forecast, Decimal]] = {}
        self._closed = False
        self._turn = asyncio.Lock()
        self._changed = asyncio.Event()

    async def reserve(self, article: Article) -> bool:
        """Whether the article may be asked about; its estimated cost is kept back until `settle`.

        Waits while articles under way keep back what it would need; the first goes alone, so that the estimates of the
        others rest on an answer. Where it does not fit although none is under way, the budget is used up for all.
        """
        forecast = self._forecaster.of(article)
        # One waits for the budget and the others for their turn: first come, first served.
        async with self._turn:
            while not self._closed:
                cost = self._means.cost(forecast, self._price)
                if self._fits(cost):
                    self._reserved[article.uri] = forecast, cost
                    return True
                if not self._reserved:
                    self.close()
                    break
                self._changed.clear()
                await self._changed.wait()
        return False

    def _fits(self, cost: Decimal) -> bool:
        if self._reserved and not self._means.input:
            return False
        return self.spent + sum(cost for _, cost in self._reserved.values()) + cost <= self.limit

    def settle(self, uri: str, usage: Usage) -> None:
        """Replace the estimate of an article by what it took; nothing for one that was not reserved."""
        if uri not in self._reserved:
            return
        forecast, cost = self._reserved.pop(uri)
        if usage.cost_usd is not None:
            self.spent += usage.cost_usd
        elif usage.attempts:
            # Answers without counts are taken to have cost the estimate.
            self.spent += cost
        if usage.input_tokens:
            self._means.add(forecast, usage)
        self._changed.set()

    def close(self) -> None:
        """Let no further article be asked about."""
        self._closed = True
        self._changed.set()


def open_budget(limit: Decimal | None, settings: Settings) -> Budget | None:
    """The budget of a run; None without a limit, and for the offline extractor, which costs nothing."""
    return None if limit is None or settings.model == OFFLINE else Budget(limit, settings)
