"""One question to a model, one answer: the openai SDK under a strict JSON schema, and instructor where it was not kept.

Each layer retries what is its own: the SDK lost connections, 429 and 5xx (it honours Retry-After); instructor an answer
that is not JSON of the outer form, once, with the errors; this module a question that failed in transit, later.
"""

from __future__ import annotations

import time
from typing import Any

import httpx2
import openai
from openai._base_client import get_platform
from pydantic import ValidationError
from tenacity import (
    AsyncRetrying,
    retry_if_exception_type,
    stop_after_attempt,
    stop_after_delay,
    stop_when_event_set,
    wait_random_exponential,
)

from extractor.llm.answer import Answer
from extractor.llm.completion import Completion, Tokens, error_code
from extractor.llm.faults import TooLong, Transient, detail, is_transient, translate, words
from extractor.llm.limits import Limiter
from extractor.llm.local import serve
from extractor.llm.meter import current
from extractor.llm.prompt import Message
from extractor.llm.providers import Target
from extractor.llm.request import RequestBody
from extractor.llm.tokens import tokens_of
from extractor.llm.wire import Wire
from extractor.settings import Settings
from schemas.errors import ConfigurationError, ExtractionFailed, ExtractorError, RunError
from schemas.facts import ArticleFacts

# After so many questions in a row and so many seconds in which nobody was there, the endpoint is taken for gone: one
# that starts again is waited for. So many refusals in a row are no matter of the articles.
MOST_LOST = 10
GONE_S = 60.0
# Why an answer ends in the middle, in the words of OpenAI and of others.
CUT_OFF = frozenset({"length", "max_tokens"})
# Of what the question is estimated to be, at least so much is read where nothing is cut: Ollama cuts what its context
# cannot hold to half of that context, and answers. A short question says nothing about it.
LEAST_READ, SHORT = 0.6, 1000
# No token is longer in the mean; what is, was not limited by the endpoint, and is not sent back for correction.
MOST_LETTERS = 64


class Endpoint:
    """A client for one model at one endpoint; may be asked by many tasks of one event loop at once."""

    def __init__(self, target: Target, settings: Settings) -> None:
        self._server: Any = None
        if target.local:
            self._server, target = serve(target, settings)
        self.target = target
        self._settings = settings
        limiter = Limiter(settings.concurrency, settings.requests_per_minute, settings.tokens_per_minute)
        self._limiter = limiter
        self._wire = Wire(limiter, settings.timeout_s)
        self.client = openai.AsyncOpenAI(
            api_key=target.key.get_secret_value(),
            base_url=target.base_url,
            http_client=self._wire,
            max_retries=settings.transport_retries,
        )
        # Before its first request the SDK looks this up in a thread: 64 at once took 0.4 s to be sent.
        self.client._platform = get_platform()
        self._body = RequestBody(target)
        self._useful = False
        self._lost = 0
        self._lost_at = 0.0

    async def ask(self, uri: str, messages: list[Message]) -> Answer | ArticleFacts:
        """The answer to a question about the article `uri`.

        Raises TooLong where question or answer do not fit, ExtractionFailed for this article, RunError or
        ConfigurationError where no article can succeed.
        """
        left = self._settings.article_timeout_s - current().seconds()
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(Transient),
            wait=wait_random_exponential(multiplier=1, max=60),
            stop=stop_after_attempt(self._settings.question_retries + 1)
            | stop_after_delay(max(0, left))
            | stop_when_event_set(self._wire.finishing),
            reraise=True,
        )
        answer: Answer | ArticleFacts = await retrying(self._ask_once, uri, messages)
        return answer

    async def _ask_once(self, uri: str, messages: list[Message]) -> Answer | ArticleFacts:
        try:
            completion = await self._complete(uri, messages)
            answer = _answer(completion) or await self._ask_again(completion, uri, messages)
        except (openai.OpenAIError, ValueError) as error:
            raise self._fault(error, uri) from error
        except ExtractorError:
            self._lost = 0
            raise
        self._useful = True
        self._lost = 0
        return answer

    async def _ask_again(self, first: Completion, uri: str, messages: list[Message]) -> Answer:
        from extractor.llm.reask import ask_again

        return await ask_again(first, self._complete, uri, messages)

    def _fault(self, cause: Exception, uri: str) -> ExtractorError:
        fault = translate(cause, uri, self.target, answered=self._wire.answered)
        refused, now = isinstance(fault, ConfigurationError), time.monotonic()
        self._lost_at = self._lost_at if self._lost else now
        self._lost = self._lost + 1 if refused or isinstance(cause, openai.APIConnectionError) else 0
        if isinstance(fault, Transient) and self._lost >= MOST_LOST and now - self._lost_at >= GONE_S:
            return RunError(f"{self.target.base_url} has stopped answering: {fault.message}")
        if refused and self._useful and self._lost < MOST_LOST:
            # With these settings it has answered well: this article is what it does not like.
            return ExtractionFailed(uri, str(fault))
        return fault

    async def _complete(self, article: str, messages: list[Message]) -> Completion:
        """One attempt. Raises for answers that asking again the same way cannot better."""
        body = self._body.encode(messages)
        response = await self.client.post(
            "/chat/completions", cast_to=httpx2.Response, content=body, options={"security": {"bearer_auth": True}}
        )
        completion = self._parsed(article, response)
        if completion.choices or completion.usage:
            usage = completion.usage or Tokens()
            current().add(usage)
            self._limiter.observe_tokens(len(body), usage.prompt_tokens or 0)
            self._check_read(article, messages, usage)
        return self._checked(article, completion)

    def _parsed(self, article: str, response: httpx2.Response) -> Completion:
        url = self.target.base_url
        try:
            return Completion.model_validate_json(response.content)
        except ValidationError as error:
            said = detail(response.text, self.target) or "nothing"
            kind = response.headers.get("content-type", "no content type")
            if "json" not in kind:
                raise ExtractionFailed(article, f"{url} answers with {kind}, not with JSON: {said}") from error
            if error.errors()[0]["type"] == "json_invalid":
                raise Transient(article, f"{url} sent a broken answer: {said}") from error
            raise ExtractionFailed(article, f"{url} sent no chat completion: {said}") from error

    def _check_read(self, article: str, messages: list[Message], usage: Tokens) -> None:
        """Raise where the endpoint has read only a part of the question: ConfigurationError where not even the
        instructions fit, else TooLong. One that tells what it had in its cache does not cut, it refuses."""
        read, details = usage.prompt_tokens, usage.prompt_tokens_details
        if not read or (details and details.cached_tokens is not None):
            return
        asked = [tokens_of(message["content"]) for message in messages]
        if sum(asked) < SHORT or read >= LEAST_READ * sum(asked):
            return
        url = self.target.base_url
        told = f"{url} read {read:,} of about {sum(asked):,} tokens and left out the rest: its context is too small"
        if read < LEAST_READ * asked[0]:
            raise ConfigurationError(f"{told}; raise it (Ollama: OLLAMA_CONTEXT_LENGTH=32768 ollama serve)")
        raise TooLong(article, f"{told}, also for a part of the article; raise it, or lower max_part_chars")

    def _checked(self, article: str, completion: Completion) -> Completion:
        model, failure = self.target.model, completion.failure()
        if not completion.choices or (failure and not completion.choices[0].message.content):
            said = detail(words(failure) or str(failure or "no choices"), self.target)
            if is_transient(error_code(failure)):
                raise Transient(article, f"{self.target.base_url} failed: {said}")
            raise ExtractionFailed(article, f"{model} sent no answer: {said}")
        choice = completion.choices[0]
        choice.message.content = _bare(choice.message.content or "")
        if choice.finish_reason == "content_filter":
            raise ExtractionFailed(article, f"the content filter of {self.target.base_url} stopped {model}")
        if choice.message.refusal:
            raise ExtractionFailed(article, f"{model} refuses: {detail(choice.message.refusal, self.target)}")
        most = self._settings.max_output_tokens
        cut_off = choice.finish_reason in CUT_OFF or (completion.usage or Tokens()).output_tokens >= most
        if cut_off and not _answer(completion):
            raise TooLong(article, f"{model} reached the limit of max_output_tokens = {most}: raise it")
        if not choice.message.content:
            raise ExtractionFailed(article, f"{model} sent an empty answer (finish_reason {choice.finish_reason})")
        if len(choice.message.content) > most * MOST_LETTERS:
            size = f"{len(choice.message.content):,} characters"
            raise ExtractionFailed(article, f"{model} runs on: {size}, far more than max_output_tokens = {most} are")
        return completion

    def finish(self) -> None:
        """Try nothing again that fails from now on, on any layer."""
        self._wire.finishing.set()

    async def aclose(self) -> None:
        await self.client.close()
        self._server = None


def _answer(completion: Completion) -> Answer | ArticleFacts | None:
    """The answer, where it is JSON of the outer form; as facts, where all of it fits the schema."""
    content = (completion.choices[0].message.content if completion.choices else None) or ""
    for form in (ArticleFacts, Answer):
        try:
            return form.model_validate_json(content)
        except ValidationError:
            continue
    return None


def _bare(content: str) -> str:
    """The JSON without what models put around it where decoding is not constrained: fences, thoughts, a greeting."""
    content = content.strip()
    if content.startswith("{") and content.endswith("}"):
        return content
    if not content.startswith("{"):
        content = content.rpartition("</think>")[2]
    first, last = content.find("{"), content.rfind("}")
    return content[first : last + 1] if 0 <= first < last else content
