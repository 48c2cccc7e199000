"""What can go wrong at an endpoint, translated once into our errors, with what to do about it.

Of the article (ExtractionFailed): `Transient` is worth asking again later, `TooLong` is worth asking in parts, the rest
is what it is. Of the run (RunError, ConfigurationError): no article could succeed.
"""

from __future__ import annotations

from typing import Any

import httpx2
import openai
import regex
from pydantic import ValidationError

from extractor.llm.limits import MAX_PAUSE_S, retry_after
from extractor.llm.prompt import one_line
from extractor.llm.providers import Target
from schemas.errors import ConfigurationError, ExtractionFailed, ExtractorError, RunError

MAX_DETAIL = 240
TOO_LONG = regex.compile(
    r"context.{0,20}(?:length|size|window)|maximum.{0,20}tokens|too (?:long|large)|exceed\w*.{0,30}(?:token|context)",
    regex.I,
)
# The limit of the output is refused itself, and not together with an article that leaves no room for it.
REFUSES_LIMIT = regex.compile(
    r"max_\w*tokens.{0,30}(?:too large|maximum|exceed|range)|at most \d+ \w+ tokens|number of output tokens", regex.I
)
REFUSES_SCHEMA = regex.compile(r"response_format|json_schema|schema|grammar|structured output", regex.I)
NO_MODEL = regex.compile(
    r"model.{0,60}(?:not found|not exist|unknown|invalid|not supported|no such)|no such model", regex.I
)
FILTERED = regex.compile(r"content.?(?:filter|policy|management)|moderation|flagged|safety", regex.I)
LOW_CREDIT = regex.compile(r"credit balance|insufficient (?:balance|credits?|quota|funds)", regex.I)
NO_CREDIT = frozenset({"insufficient_quota", "billing_hard_limit_reached", "insufficient_balance"})
KEY_LIKE = regex.compile(r"\b(?:sk|key|AIza)[-_][\w-]*[\w*.-]{6,}")


class Transient(ExtractionFailed):
    """The endpoint could not answer now: rate limit, overload, lost connection, no answer in time."""


class TooLong(ExtractionFailed):
    """The article does not fit the context of the model, or its facts the limit of the output."""


def translate(error: BaseException | None, uri: str, target: Target, *, answered: bool) -> ExtractorError:
    """Our error for an error of the SDK, of instructor or of our own; `answered`: the endpoint has answered before."""
    match error:
        case ExtractorError():
            return error
        case openai.APITimeoutError() if not isinstance(error.__cause__, httpx2.ConnectTimeout):
            return Transient(uri, f"{target.base_url} gave no answer in time; raise timeout_s, or lower concurrency")
        case openai.APIConnectionError():
            return _unconnected(error.__cause__ or error, uri, target, answered=answered)
        case openai.APIStatusError():
            return _status(error, uri, target)
        case ValidationError():
            reason = "; ".join(": ".join([*_place(e["loc"]), e["msg"]]) for e in error.errors()[:3])
            return ExtractionFailed(uri, f"the answer of {target.model} is not JSON of the form asked for: {reason}")
    return ExtractionFailed(uri, f"no usable answer of {target.model}: {detail(str(error), target)}")


def _place(names: tuple[int | str, ...]) -> list[str]:
    return [".".join(map(str, names))] if names else []


def _unconnected(cause: BaseException, uri: str, target: Target, *, answered: bool) -> ExtractorError:
    """A connection that was not made or not kept; `answered` as in `translate`."""
    url, said = target.base_url, _cause(cause)
    if isinstance(cause, httpx2.DecodingError):
        return Transient(uri, f"{url} sent a broken answer: {said}")
    if answered:
        return Transient(uri, f"lost the connection to {url}: {said}")
    if "CERTIFICATE" in said:
        hint = "where the certificate is your own, SSL_CERT_FILE names the file that holds it"
    else:
        hint = "is it running, and is this its address? OPENAI_BASE_URL sets another"
    return RunError(f"{url} does not answer ({said}): {hint}")


def _cause(error: BaseException) -> str:
    """Why there was no connection; some errors have no words."""
    if isinstance(error, httpx2.ConnectTimeout):
        return "no connection in time"
    return one_line(str(error))[:MAX_DETAIL] or type(error).__name__


def _status(error: openai.APIStatusError, uri: str, target: Target) -> ExtractorError:
    url, status, message = target.base_url, error.status_code, words(error.body) or error.message
    said = detail(message, target)
    hints = f"{error.code} {error.type} {message}"
    if NO_CREDIT & {str(error.code), str(error.type)} or status == 402 or (status < 429 and LOW_CREDIT.search(message)):
        return RunError(f"{url}: the account has no credit left: {said}")
    if (pause := retry_after(error.response.headers) or 0) > MAX_PAUSE_S:
        return RunError(f"{url} takes no requests for {pause / 60:,.0f} minutes: run it again then. It says: {said}")
    if is_transient(status):
        name = "rate limit" if status == 429 else f"HTTP {status}"
        return Transient(uri, f"{name} of {url}: {said}")
    if error.response.history:
        there = str(error.response.url).removesuffix("/chat/completions")
        return ConfigurationError(
            f"{url} leads on to {there}, which answers with HTTP {status}: set OPENAI_BASE_URL to the address itself."
            f" It says: {said}"
        )
    if status in (400, 422) and REFUSES_LIMIT.search(message) and "context" not in message:
        return ConfigurationError(
            f"{url} allows {target.model} no answer as long as max_output_tokens: lower it. It says: {said}"
        )
    if status == 413 or (status in (400, 422) and TOO_LONG.search(hints)):
        room = "its context must hold the instructions, the article and max_output_tokens"
        return TooLong(uri, f"the article is too long for {target.model}, also in parts: {room}. It says: {said}")
    if FILTERED.search(hints):
        return ExtractionFailed(uri, f"the content filter of {url} refused the article: {said}")
    # A firewall that dislikes an article says so in HTML.
    if status == 401 or (status == 403 and not isinstance(error.body, str)):
        keys = " or ".join(target.key_names)
        return ConfigurationError(f"{url} refuses the key (HTTP {status}): set {keys}. It says: {said}")
    if error.param not in (None, "model") or REFUSES_SCHEMA.search(hints):
        return ConfigurationError(f"{url} does not accept the request for {target.model!r}: {said}")
    if status == 404 or NO_MODEL.search(hints):
        return ConfigurationError(f"{url} has no model {target.model!r}, or the URL is wrong: {said}")
    return ExtractionFailed(uri, f"{url} refuses the request (HTTP {status}): {said}")


def is_transient(status: int | None) -> bool:
    """Whether the same request may succeed later."""
    return status is not None and (status in (408, 409, 425, 429) or status >= 500)


def words(body: Any) -> str | None:
    """The endpoint's own words in the body of an error, where it has one of the usual forms."""
    if isinstance(body, list) and body:
        return words(body[0])
    if isinstance(body, dict):
        return next((said for name in ("message", "detail", "error") if (said := words(body.get(name)))), None)
    return body if isinstance(body, str) and body else None


def detail(text: str, target: Target) -> str:
    """What the endpoint said, on one line, cut to a readable length and without keys."""
    line = KEY_LIKE.sub("***", target.hide_key(one_line(text)))
    return line if len(line) <= MAX_DETAIL else line[: MAX_DETAIL - 1] + "…"
