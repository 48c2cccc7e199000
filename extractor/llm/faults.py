"""What can go wrong at an endpoint, translated once into our errors, with what to do about it.

Of the article (ExtractionFailed): `Transient` is worth asking again later, `TooLong` is worth asking in parts, the rest
is what it is. Of the run (RunError, ConfigurationError): no article could succeed.
"""

from __future__ import annotations

import httpx2
import openai
import regex
from pydantic import ValidationError

from extractor.llm.prompt import one_line
from extractor.llm.providers import Target
from schemas.errors import ConfigurationError, ExtractionFailed, ExtractorError, RunError

MAX_DETAIL = 240
TOO_LONG = regex.compile(
    r"context.{0,20}(?:length|size|window)|maximum.{0,20}tokens|too (?:long|large)|exceed\w*.{0,30}(?:token|context)",
    regex.I,
)
REFUSES_SCHEMA = regex.compile(r"response_format|json_schema|schema|grammar|structured output", regex.I)
NO_MODEL = regex.compile(
    r"model.{0,60}(?:not found|not exist|unknown|invalid|not supported|no such)|no such model", regex.I
)
FILTERED = regex.compile(r"content.?(?:filter|policy|management)|moderation|flagged|safety", regex.I)
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
            cause = _cause(error.__cause__ or error)
            if answered:
                return Transient(uri, f"lost the connection to {target.base_url}: {cause}")
            return RunError(
                f"{target.base_url} does not answer ({cause}): is it running, and is this its address? OPENAI_BASE_URL"
                " sets another"
            )
        case openai.APIStatusError():
            return _status(error, uri, target)
        case ValidationError():
            reason = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()[:3])
            return ExtractionFailed(uri, f"the answer of {target.model} is not JSON of the form asked for: {reason}")
    return ExtractionFailed(uri, f"no usable answer of {target.model}: {detail(str(error), target)}")


def _cause(error: BaseException) -> str:
    """Why there was no connection; some errors have no words."""
    if isinstance(error, httpx2.ConnectTimeout):
        return "no connection in time"
    return one_line(str(error))[:MAX_DETAIL] or type(error).__name__


def _status(error: openai.APIStatusError, uri: str, target: Target) -> ExtractorError:
    said = detail(_message(error), target)
    status = error.status_code
    hints = f"{error.code} {error.type} {error.message}"
    if error.code in NO_CREDIT or error.type in NO_CREDIT or status == 402:
        return RunError(f"{target.base_url}: the account has no credit left: {said}")
    if is_transient(status):
        name = "rate limit" if status == 429 else f"HTTP {status}"
        return Transient(uri, f"{name} of {target.base_url}, also after all retries: {said}")
    if status == 413 or (status in (400, 422) and TOO_LONG.search(hints)):
        return TooLong(uri, f"the article is too long for {target.model}: {said}")
    if FILTERED.search(hints):
        return ExtractionFailed(uri, f"the content filter of {target.base_url} refused the article: {said}")
    if status in (401, 403):
        keys = " or ".join(target.key_names)
        return ConfigurationError(f"{target.base_url} refuses the key (HTTP {status}): set {keys}. It says: {said}")
    if status == 404 or NO_MODEL.search(hints):
        return ConfigurationError(f"{target.base_url} has no model {target.model!r}, or the URL is wrong: {said}")
    if error.param or REFUSES_SCHEMA.search(hints):
        return ConfigurationError(f"{target.base_url} does not accept the request for {target.model!r}: {said}")
    return ExtractionFailed(uri, f"{target.base_url} refuses the request (HTTP {status}): {said}")


def is_transient(status: int | None) -> bool:
    """Whether the same request may succeed later."""
    return status is not None and (status in (408, 409, 425, 429) or status >= 500)


def _message(error: openai.APIStatusError) -> str:
    """The endpoint's own words, where it gives them in one of the usual forms."""
    body = error.body
    message = body.get("message") or body.get("detail") if isinstance(body, dict) else body
    return message if isinstance(message, str) and message else error.message


def detail(text: str, target: Target) -> str:
    """What the endpoint said, on one line, cut to a readable length and without keys."""
    line = KEY_LIKE.sub("***", target.hide_key(one_line(text)))
    return line if len(line) <= MAX_DETAIL else line[: MAX_DETAIL - 1] + "…"
