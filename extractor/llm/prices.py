"""What tokens cost in dollars, from the price list of the package genai-prices; nothing is fetched.

Prices belong to a model at an endpoint. A model of one's own (vLLM, Ollama, llama.cpp), a private name and a model that
is newer than the list have none, which is not the same as costing nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from extractor.llm.providers import Target

if TYPE_CHECKING:
    from genai_prices.types import PriceCalculation


@dataclass(frozen=True)
class Price:
    """The price of one model; `where` names its provider in the terms of the list."""

    model: str
    where: Mapping[str, Any]

    def of(self, input_tokens: int, cached_tokens: int, output_tokens: int) -> Decimal:
        """Dollars for one request made now; `cached_tokens` are a share of the input.

        Not for sums over requests: where a model has a higher rate for long requests, it is that of this one.
        """
        return _calculated(self.model, self.where, input_tokens, cached_tokens, output_tokens).total_price


def price_of(target: Target) -> Price | None:
    """The price at the endpoint, else that of the provider; None where the list has neither.

    The endpoint comes first: with a base URL of another company, `openai/NAME` is not OpenAI's.
    """
    for where in ({"provider_api_url": target.base_url}, {"provider_id": target.provider}):
        try:
            rates = _calculated(target.model, where, 1, 0, 1).model_price
        except LookupError:
            continue
        # Some models are sold by the page or the hour.
        if rates.input_mtok is not None and rates.output_mtok is not None:
            return Price(target.model, where)
    return None


def _calculated(
    model: str, where: Mapping[str, Any], input_tokens: int, cached_tokens: int, output_tokens: int
) -> PriceCalculation:
    from genai_prices import Usage, calc_price

    usage = Usage(input_tokens=input_tokens, cache_read_tokens=cached_tokens, output_tokens=output_tokens)
    return calc_price(usage, model, **where)
