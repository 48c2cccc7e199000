"""One tiny request that shows whether a model can be used: does the endpoint answer, does it accept the schema?"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from pydantic import BaseModel, Field, ValidationError

from extractor.llm.meter import Meter
from extractor.llm.providers import target_of
from extractor.settings import Settings
from schemas.article import Frozen
from schemas.errors import ArticleError, ExtractorError
from schemas.record import Usage

if TYPE_CHECKING:
    from extractor.llm.endpoint import Endpoint

# Where the schema holds, the answer is JSON although the question does not ask for it.
HELD = "This is a test of the connection, without an article. Reply with OK."
FREE = 'This is a test of the connection. Answer with {"events":[],"agreements":[],"commitments":[]}.'


class Listed(BaseModel):
    """A model in the list of an endpoint."""

    id: str


class Models(BaseModel):
    """The list of an endpoint."""

    data: list[Listed]


class ProbeResult(Frozen):
    """What a probe found out; None where it did not come that far, or where the endpoint does not tell."""

    base_url: str
    model: str
    answers: bool
    model_listed: bool | None = Field(default=None, description="None where the endpoint has no list of its models")
    accepts_schema: bool | None = Field(default=None, description="whether the answer was held to the schema")
    seconds: float | None = None
    usage: Usage = Usage()
    problem: str | None = Field(default=None, description="what failed and what to do about it")

    @property
    def ok(self) -> bool:
        return self.problem is None


async def probe(settings: Settings) -> ProbeResult:
    """Try the endpoint of the settings. Raises ConfigurationError where they name none; other errors are the result."""
    target = target_of(settings)
    # Importing these takes a second, and wrong settings are reported without it.
    import openai

    from extractor.llm.endpoint import Endpoint

    endpoint = Endpoint(target, settings.model_copy(update={"transport_retries": 0, "question_retries": 0}))
    found: dict[str, bool | float | str | None] = {"answers": False}
    with Meter().running() as meter:
        try:
            try:
                found |= {"answers": True, "model_listed": await _lists(endpoint)}
            except openai.APIStatusError:
                # Many endpoints have no list; what the question itself says counts.
                found["answers"] = True
            except openai.APIError:
                found["answers"] = False
            started = time.perf_counter()
            await endpoint.ask(settings.model, [{"role": "user", "content": HELD if target.enforced else FREE}])
            found |= {"answers": True, "accepts_schema": True, "seconds": time.perf_counter() - started}
        except ExtractorError as error:
            if isinstance(error.__cause__, ValidationError):
                found |= {"answers": True, "accepts_schema": False}
            found["problem"] = error.message if isinstance(error, ArticleError) else str(error)
        finally:
            await endpoint.aclose()
    return ProbeResult.model_validate(
        {"base_url": endpoint.target.base_url, "model": target.model, "usage": meter.usage(), **found}
    )


async def _lists(endpoint: Endpoint) -> bool | None:
    """Whether the endpoint lists the model, by its name or in a folder (`models/NAME`); None for any other answer."""
    import httpx2

    response = await endpoint.client.get(
        "/models", cast_to=httpx2.Response, options={"security": {"bearer_auth": True}}
    )
    try:
        listed = Models.model_validate_json(response.content).data
    except ValidationError:
        return None
    return any(f"/{model.id}".endswith(f"/{endpoint.target.model}") for model in listed)
