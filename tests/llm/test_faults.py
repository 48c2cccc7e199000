"""Everything that an endpoint does on a bad night, and how each of it ends."""

from __future__ import annotations

import asyncio
import errno
import json
from dataclasses import replace
from typing import Any

import pytest

from extractor.extraction import Extraction
from extractor.llm import LLMExtractor
from extractor.llm.examples import examples
from schemas.errors import ConfigurationError, ExtractionFailed, ExtractorError, RunError
from schemas.record import Usage
from tests.llm.asking import KEY, ask, extraction, failure, settings_for
from tests.loopback import Fault, Loopback, Reply, answer, completion, error

ARTICLE = examples()[1].article
FACTS = examples()[1].facts
GOOD = answer(FACTS.model_dump(mode="json"))
HTML = Reply("<html><body>502 Bad Gateway</body></html>", 502, {"retry-after-ms": "1"}, "text/html")
ONE = Usage(attempts=1, input_tokens=1000, cached_tokens=800, output_tokens=100)
UNPAID = Usage(attempts=1)


@pytest.mark.parametrize(
    ("reply", "kind", "message", "usage"),
    [
        pytest.param(error(429, "slow down"), ExtractionFailed, "rate limit", UNPAID, id="429"),
        pytest.param(error(500, "oops"), ExtractionFailed, "HTTP 500", UNPAID, id="500"),
        pytest.param(HTML, ExtractionFailed, "HTTP 502", UNPAID, id="502 with HTML"),
        pytest.param(
            Reply("<html>log in</html>", content_type="text/html"),
            ExtractionFailed,
            "answers with text/html, not with JSON: <html>log in</html>",
            UNPAID,
            id="200 with HTML",
        ),
        pytest.param(Reply('{"id": "chatcm'), ExtractionFailed, "sent a broken answer", UNPAID, id="truncated JSON"),
        pytest.param(Reply(""), ExtractionFailed, "sent a broken answer: nothing", UNPAID, id="nothing"),
        pytest.param(
            Reply("no gzip", headers={"content-encoding": "gzip"}),
            ExtractionFailed,
            "sent a broken answer: Error -3 while decompressing",
            UNPAID,
            id="wrong encoding",
        ),
        pytest.param(
            Reply("{}" * 100, fault=Fault.RESET_INSIDE), ExtractionFailed, "lost the connection", UNPAID, id="cut off"
        ),
        pytest.param(
            Reply("<html>Blocked</html>", 403, content_type="text/html"),
            ExtractionFailed,
            "refuses the request (HTTP 403): <html>Blocked</html>",
            UNPAID,
            id="firewall",
        ),
        pytest.param(
            completion(None, refusal="I cannot help with that."),
            ExtractionFailed,
            "refuses: I cannot help with that.",
            ONE,
            id="refusal",
        ),
        pytest.param(
            completion("", finish_reason="content_filter"), ExtractionFailed, "content filter", ONE, id="content filter"
        ),
        pytest.param(completion(None), ExtractionFailed, "sent an empty answer", ONE, id="null content"),
        pytest.param(
            Reply('{"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": []}'),
            ExtractionFailed,
            "sent no answer",
            UNPAID,
            id="no choices",
        ),
        pytest.param(
            Reply('{"error": {"code": 502, "message": "upstream is down"}}'),
            ExtractionFailed,
            "upstream is down",
            UNPAID,
            id="error with status 200",
        ),
        pytest.param(
            Reply('{"error": {"code": "503", "message": "no backend"}}'),
            ExtractionFailed,
            "/v1 failed: no backend",
            UNPAID,
            id="code as text",
        ),
        pytest.param(
            Reply('{"choices": [{"message": {"content": ""}, "error": {"code": 502, "message": "model lost"}}]}'),
            ExtractionFailed,
            "/v1 failed: model lost",
            UNPAID,
            id="error in place of an answer",
        ),
        pytest.param(
            Reply('[{"error": {"code": 429, "message": "exhausted"}}]', 429, {"retry-after-ms": "1"}),
            ExtractionFailed,
            "rate limit of http://127.0.0.1:",
            UNPAID,
            id="429 in a list",
        ),
        pytest.param(
            completion("word " * 200_000), ExtractionFailed, "runs on: 999,999 characters", ONE, id="endless answer"
        ),
        pytest.param(Reply("[1, 2]"), ExtractionFailed, "sent no chat completion: [1, 2]", UNPAID, id="a list"),
        pytest.param(
            Reply('{"choices": ["x"]}'), ExtractionFailed, "sent no chat completion", UNPAID, id="odd choices"
        ),
        pytest.param(
            Reply('{"choices": [{"finish_reason": null}]}'), ExtractionFailed, "empty answer", UNPAID, id="no message"
        ),
        pytest.param(
            error(400, "The response was filtered", code="content_filter"),
            ExtractionFailed,
            "content filter",
            UNPAID,
            id="400 content filter",
        ),
        pytest.param(
            error(400, "strange article"), ExtractionFailed, "refuses the request (HTTP 400)", UNPAID, id="400"
        ),
    ],
)
def test_article_fails_with_the_true_reason_and_the_run_goes_on(
    reply: Reply, kind: type[ExtractorError], message: str, usage: Usage
) -> None:
    with Loopback([reply, GOOD]) as server:
        failed, stored = ask(server, ARTICLE, ARTICLE)
    assert type(failed).__mro__.index(kind) <= 1
    assert isinstance(failed, ExtractionFailed)
    assert message in failed.message
    assert failed.uri == ARTICLE.uri
    assert failed.usage == usage
    assert isinstance(stored, Extraction)
    assert stored.facts == FACTS


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        pytest.param(
            error(401, f"Incorrect API key provided: {KEY}. Also sk-proj-abcdefghijkl"),
            "refuses the key (HTTP 401): set VLLM_API_KEY or OPENAI_API_KEY. It says: Incorrect API key provided: ***.",
            id="401",
        ),
        pytest.param(error(403, "not for you"), "refuses the key (HTTP 403)", id="403"),
        pytest.param(error(404, "The model `scripted` does not exist"), "has no model 'scripted'", id="404"),
        pytest.param(error(400, "model scripted not found, try pulling it"), "has no model 'scripted'", id="400 model"),
        pytest.param(
            error(400, "Invalid schema for response_format 'article_facts'"), "does not accept the request", id="schema"
        ),
        pytest.param(
            error(
                400, "Invalid parameter: 'response_format' is not supported with this model.", param="response_format"
            ),
            "does not accept the request for 'scripted': Invalid parameter",
            id="schema of this model",
        ),
        pytest.param(
            error(400, "max_tokens is too large: 8192. This model supports at most 4096 completion tokens"),
            "allows scripted no answer as long as max_output_tokens: lower it",
            id="limit of the answer",
        ),
        pytest.param(
            completion("{", tokens=(2050, None, 100)),
            "its context is too small; raise it (Ollama: OLLAMA_CONTEXT_LENGTH=32768 ollama serve)",
            id="context that holds a part of the instructions",
        ),
        pytest.param(
            Reply(status=302, headers={"location": "/login"}),
            "/v1 leads on to http://127.0.0.1:",
            id="redirect",
        ),
    ],
)
def test_configuration_that_no_article_can_succeed_with_stops_the_run(reply: Reply, message: str) -> None:
    with Loopback([reply]) as server:
        failed = failure(server, ARTICLE)
    assert isinstance(failed, ConfigurationError)
    assert message in str(failed)
    assert KEY not in str(failed)
    assert "abcdefghijkl" not in str(failed)


@pytest.mark.parametrize(
    "reply",
    [
        error(429, "You exceeded your current quota", code="insufficient_quota"),
        error(400, "Your credit balance is too low to access the API"),
    ],
    ids=["OpenAI", "Anthropic"],
)
def test_account_without_credit_stops_the_run(reply: Reply) -> None:
    with Loopback([reply]) as server:
        failed = failure(server, ARTICLE)
    assert type(failed) is RunError
    assert "no credit left" in str(failed)


def test_quota_that_is_used_up_for_hours_stops_the_run() -> None:
    with Loopback([error(429, "daily limit", headers={"retry-after-ms": "7200000"})]) as server:
        failed = failure(server, ARTICLE, transport_retries=2)
    assert type(failed) is RunError
    assert "takes no requests for 120 minutes" in str(failed)
    assert len(server.requests) == 1


REFUSED = error(404, "model not found")


def test_refusal_of_one_article_after_good_answers_does_not_stop_the_run() -> None:
    with Loopback([GOOD, REFUSED, GOOD]) as server:
        before, refused, after = ask(server, ARTICLE, ARTICLE, ARTICLE)
    assert isinstance(refused, ExtractionFailed)
    assert "has no model 'scripted'" in refused.message
    assert isinstance(before, Extraction)
    assert isinstance(after, Extraction)


def test_refusal_of_all_further_articles_stops_the_run() -> None:
    with Loopback([GOOD, *[REFUSED] * 10]) as server:
        outcomes = ask(server, *[ARTICLE] * 11)
    names = [type(outcome).__name__ for outcome in outcomes]
    assert names == ["Extraction", *["ExtractionFailed"] * 9, "ConfigurationError"]


def test_endpoint_that_never_answered_stops_the_run() -> None:
    with Loopback([]) as server:
        pass
    failed = failure(server, ARTICLE)
    assert type(failed) is RunError
    port = server.url.split(":")[2].removesuffix("/v1")
    refused = f"[Errno {errno.ECONNREFUSED}] Connect call failed ('127.0.0.1', {port})"
    assert str(failed).startswith(f"{server.url} does not answer ({refused}): is it running")


@pytest.mark.parametrize("fault", [Fault.RESET, Fault.RESET_INSIDE])
def test_one_lost_connection_fails_one_article(fault: Fault) -> None:
    with Loopback([GOOD, Reply("{}" * 100, fault=fault), GOOD]) as server:
        before, lost, after = ask(server, ARTICLE, ARTICLE, ARTICLE)
    assert isinstance(lost, ExtractionFailed)
    assert "lost the connection" in lost.message
    assert isinstance(before, Extraction)
    assert isinstance(after, Extraction)
    assert before.facts == after.facts == FACTS


def test_endpoint_that_has_gone_for_good_stops_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.llm.endpoint.GONE_S", 0)
    with Loopback([GOOD, *[Reply(fault=Fault.RESET)] * 12]) as server:
        outcomes = ask(server, *[ARTICLE] * 11)
    assert [type(outcome).__name__ for outcome in outcomes] == ["Extraction", *["Transient"] * 9, "RunError"]
    assert "has stopped answering" in str(outcomes[-1])


@pytest.mark.parametrize("fault", [Fault.SILENCE, Fault.DRIP])
def test_answer_that_does_not_come_in_time_fails_the_article(fault: Fault) -> None:
    with Loopback([Reply("x" * 10_000, fault=fault)]) as server:
        failed = failure(server, ARTICLE, timeout_s=0.3)
    assert isinstance(failed, ExtractionFailed)
    assert "gave no answer in time" in failed.message


@pytest.mark.parametrize(
    "reply",
    [
        error(429, "slow down"),
        error(429, "slow down", headers={"retry-after": "0.01"}),
        error(503, "overloaded"),
        HTML,
        Reply("{}" * 100, fault=Fault.RESET_INSIDE),
    ],
    ids=["429", "429 with Retry-After", "503", "502 with HTML", "reset"],
)
def test_fault_in_transit_is_retried_and_counted(reply: Reply) -> None:
    with Loopback([reply, GOOD]) as server:
        result = extraction(server, ARTICLE, transport_retries=1)
    assert result.facts == FACTS
    assert result.usage == ONE.model_copy(update={"attempts": 2})
    assert server.requests[0] == server.requests[1]


def test_question_is_asked_again_after_all_retries_of_its_request() -> None:
    with Loopback([error(500, "oops"), error(500, "oops"), Reply('{"id'), GOOD]) as server:
        result = extraction(server, ARTICLE, transport_retries=1, question_retries=2)
    assert result.facts == FACTS
    assert result.usage.attempts == 4


@pytest.mark.parametrize(
    "reply",
    [
        completion(None, refusal="No."),
        completion(None, finish_reason="content_filter"),
        completion(None),
        Reply('{"choices": []}'),
        Reply("<html>log in</html>", content_type="text/html"),
    ],
    ids=["refusal", "content filter", "null content", "no choices", "HTML"],
)
def test_what_would_be_answered_the_same_is_not_asked_again(reply: Reply) -> None:
    with Loopback([reply, GOOD]) as server:
        failure(server, ARTICLE, transport_retries=2, question_retries=2)
    assert len(server.requests) == 1


def test_no_question_is_repeated_after_the_deadline_of_its_article() -> None:
    with Loopback(lambda _: error(500, "oops")) as server:
        failed = failure(server, ARTICLE, question_retries=50, article_timeout_s=0.001)
    assert isinstance(failed, ExtractionFailed)
    assert failed.usage == UNPAID
    assert len(server.requests) == 1


def test_answer_that_is_not_json_is_asked_again_once_with_the_error() -> None:
    with Loopback([completion("I found three events."), GOOD]) as server:
        result = extraction(server, ARTICLE)
    assert result.facts == FACTS
    assert result.usage == Usage(attempts=2, input_tokens=2000, cached_tokens=1600, output_tokens=200)
    first, second = (request["messages"] for request in server.requests)
    assert second[:2] == first
    assert [message["role"] for message in second[2:]] == ["assistant", "user"]


def test_answer_that_is_never_json_fails_the_article_with_its_usage() -> None:
    with Loopback([completion("No."), completion("[1, 2]")]) as server:
        failed = failure(server, ARTICLE, question_retries=2)
    assert isinstance(failed, ExtractionFailed)
    assert "is not JSON of the form asked for" in failed.message
    assert failed.usage == Usage(attempts=2, input_tokens=2000, cached_tokens=1600, output_tokens=200)


@pytest.mark.parametrize(
    "wrapped",
    [
        "```json\n{}\n```",
        "<think>Hm {x}.</think>\n{}",
        "Here you are:\n{}",
        "{}\n```",
        "{}\nI hope this helps.",
        "\n {}\n",
    ],
)
def test_json_is_found_in_what_models_put_around_it(wrapped: str) -> None:
    with Loopback([completion(wrapped.replace("{}", FACTS.model_dump_json()))]) as server:
        assert extraction(server, ARTICLE).facts == FACTS


@pytest.mark.parametrize("reason", ["length", "MAX_TOKENS", 2, None])
def test_answer_that_is_complete_is_taken_whatever_it_ended_for(reason: Any) -> None:
    with Loopback([completion(FACTS.model_dump_json(), finish_reason=reason)]) as server:
        assert extraction(server, ARTICLE).facts == FACTS


def test_answer_in_parts_is_taken_without_the_thoughts() -> None:
    parts = [{"type": "thinking", "text": "Hm {x}."}, {"type": "text", "text": FACTS.model_dump_json()}]
    reply = {"choices": [{"message": {"role": None, "content": parts}, "finish_reason": "stop"}]}
    with Loopback([Reply(json.dumps(reply))]) as server:
        assert extraction(server, ARTICLE).facts == FACTS


def test_model_that_writes_items_without_end_is_no_long_work() -> None:
    endless = completion('{"events":[' + "{}," * 5000 + '{}],"agreements":[],"commitments":[]}')
    with Loopback([endless, endless]) as server:
        failed = failure(server, ARTICLE)
    assert isinstance(failed, ExtractionFailed)
    assert "events: List should have at most 999 items" in failed.message


@pytest.mark.parametrize("reply", [error(503, "overloaded"), error(429, "slow down"), Reply('{"id')])
def test_nothing_is_tried_again_when_the_run_is_about_to_end(reply: Reply) -> None:
    async def interrupted(server: Loopback) -> None:
        async with LLMExtractor(settings_for(server.url, transport_retries=2, question_retries=2)) as extractor:
            asking = asyncio.create_task(extractor.extract(ARTICLE))
            while not server.requests:
                await asyncio.sleep(0.01)
            extractor.finish()
            with pytest.raises(ExtractionFailed):
                await asking

    with Loopback([replace(reply, delay_s=0.2)] * 9) as server:
        asyncio.run(interrupted(server))
    assert len(server.requests) == 1


def test_server_that_starts_again_is_waited_for() -> None:
    with Loopback([GOOD]) as server:
        pass
    port = int(server.url.split(":")[2].removesuffix("/v1"))

    async def ask_meanwhile() -> Extraction:
        async with LLMExtractor(settings_for(server.url, transport_retries=2)) as extractor:
            asking = asyncio.create_task(extractor.extract(ARTICLE))
            await asyncio.sleep(0.2)
            with Loopback([GOOD], port=port):
                return await asking

    result = asyncio.run(ask_meanwhile())
    assert result.facts == FACTS
    assert result.usage.attempts > 1


def test_no_key_appears_in_any_request_body() -> None:
    with Loopback([GOOD]) as server:
        extraction(server, ARTICLE)
    assert KEY not in str(server.requests)
