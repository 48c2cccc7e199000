"""An answer that is not JSON of the outer form is asked for again, once, with the errors: instructor's part.

Only such an answer comes here, so that the others do without instructor: importing it takes half a second and 20 MB,
and its loop a millisecond for every answer.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any, cast

import instructor
import openai
from instructor.core.exceptions import InstructorRetryException
from instructor.core.retry import retry_async

from extractor.llm.answer import Answer
from extractor.llm.completion import Completion
from extractor.llm.prompt import Message
from schemas.errors import ExtractorError

Complete = Callable[[str, list[Message]], Awaitable[Completion]]
# instructor logs every failure with what the endpoint said, which may quote the key; our errors say it better.
logging.getLogger("instructor").setLevel(logging.CRITICAL)


async def ask_again(first: Completion, complete: Complete, uri: str, messages: list[Message]) -> Answer:
    """The answer to the question with what was wrong with `first`; `complete` asks it.

    Raises what `complete` raises, and ValueError (mostly a ValidationError) where the second answer is no better.
    """
    given = [first]

    async def attempt(*, article: str, messages: list[Message]) -> Completion:
        return given.pop() if given else await complete(article, messages)

    try:
        # The part of instructor that validates and asks again. Its patched `create` calls it as well, after building a
        # schema that is not sent here.
        answer: Answer = await cast("Any", retry_async)(
            func=attempt,
            response_model=instructor.openai_schema(Answer),
            args=(),
            kwargs={"article": uri, "messages": list(messages)},
            max_retries=1,
            mode=instructor.Mode.JSON_SCHEMA,
        )
    except InstructorRetryException as error:
        cause = error.__cause__
        if isinstance(cause, openai.OpenAIError | ExtractorError | ValueError):
            raise cause from None
        raise ValueError(str(error)) from error
    return answer
