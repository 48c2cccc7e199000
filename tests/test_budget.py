"""Runs within a budget, and what a dry run foretells: real HTTP against the scripted server, a model with a price."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from extractor.budget import Budget
from extractor.cli.summary import print_summary
from extractor.llm.examples import examples
from extractor.runs import RunOptions, run_articles
from extractor.settings import Settings
from extractor.summary import State, Stop, Summary
from schemas.errors import ConfigurationError
from tests.llm.asking import settings_for
from tests.loopback import Loopback, Reply, answer, completion
from tests.test_cli import command_line, write

MODEL = "openai/gpt-5-mini"
# At 0.25 dollars a million of input, 0.025 of cached input and 2 of output.
TOKENS = (10_000, 8_000, 500)
ANSWER_USD = Decimal("0.0017")
TEXT = "PARIS: The defence ministers of France and Japan met in Paris on Monday, for round {} of their talks.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    write(tmp_path / "news", **{f"n{number:02}": TEXT.format(number) for number in range(12)})
    return tmp_path / "news"


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: answer({}, tokens=TOKENS)) as running:
        yield running


def run(server: Loopback, news: Path, budget: str | None, **settings: Any) -> Summary:
    options = RunOptions(budget=Decimal(budget) if budget else None)
    asked = settings_for(server.url, **{"model": MODEL, **settings})
    return asyncio.run(run_articles([news], news.parent / "facts.db", asked, options, lambda _: None))


def rows(news: Path, sql: str) -> list[tuple[Any, ...]]:
    with sqlite3.connect(news.parent / "facts.db") as connection:
        return connection.execute(sql).fetchall()


def test_costs_are_summed_over_the_run(server: Loopback, news: Path) -> None:
    summary = run(server, news, None)
    assert (summary.attempts, summary.cost_usd, summary.unpriced) == (12, 12 * ANSWER_USD, 0)
    assert summary.as_dict()["cost_usd"] == 0.0204
    assert rows(news, "SELECT n_extracted, round(cost_usd, 9) FROM runs") == [(12, 0.0204)]


@pytest.mark.parametrize("concurrency", [1, 3, 16])
def test_a_run_stops_before_the_article_that_would_exceed_its_budget(
    server: Loopback, news: Path, concurrency: int
) -> None:
    summary = run(server, news, "0.01", concurrency=concurrency)
    assert (summary.articles[State.EXTRACTED], summary.articles[State.STALE]) == (5, 7)
    assert (summary.stopped, summary.cost_usd, len(server.requests)) == (Stop.BUDGET, 5 * ANSWER_USD, 5)
    assert rows(news, "SELECT status, n_extracted, round(cost_usd, 9) FROM runs") == [("stopped", 5, 0.0085)]


def test_the_next_run_goes_on_where_the_budget_ended(server: Loopback, news: Path) -> None:
    run(server, news, "0.01")
    rest = run(server, news, "1")
    counts = rest.articles
    assert (counts[State.CURRENT], counts[State.EXTRACTED], counts[State.STALE]) == (5, 7, 0)
    assert rest.stopped is None


def test_nothing_is_asked_where_the_budget_covers_no_article(server: Loopback, news: Path) -> None:
    summary = run(server, news, "0.0001")
    assert (summary.articles[State.STALE], summary.stopped, server.requests) == (12, Stop.BUDGET, [])


def test_the_first_article_goes_alone(news: Path) -> None:
    """The others wait for its counts: a model that thinks would cost many times the forecast."""
    thoughts = (10_000, 0, 50_000)
    with Loopback(lambda _: answer({}, tokens=thoughts, delay_s=0.05)) as server:
        summary = run(server, news, "0.15", concurrency=16)
    assert (summary.articles[State.EXTRACTED], summary.cost_usd) == (1, Decimal("0.1025"))


def test_who_waits_for_the_budget_is_told_when_it_closes() -> None:
    """As an interrupted run does it: what is under way is settled, what waits is not begun."""

    async def waiting() -> tuple[bool, bool]:
        budget = Budget(Decimal(1), Settings(model=MODEL))
        first, second = (example.article for example in examples()[:2])
        reserved = await budget.reserve(first)
        waits = asyncio.create_task(budget.reserve(second))
        await asyncio.sleep(0)
        budget.close()
        return reserved, await waits

    assert asyncio.run(waiting()) == (True, False)


def test_failed_articles_use_the_budget_too(news: Path) -> None:
    with Loopback(lambda _: completion(None, refusal="no", tokens=TOKENS)) as server:
        summary = run(server, news, "0.01")
    assert (summary.articles[State.FAILED], summary.articles[State.STALE]) == (5, 7)
    assert summary.cost_usd == 5 * ANSWER_USD
    assert rows(news, "SELECT n_failed, round(cost_usd, 9) FROM runs") == [(5, 0.0085)]


def test_answers_without_counts_are_taken_for_the_estimate(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = {"message": {"content": '{"events":[],"agreements":[],"commitments":[]}'}, "finish_reason": "stop"}
    with Loopback(lambda _: Reply(json.dumps({"choices": [content]}))) as server:
        summary = run(server, news, "0.01")
    assert 1 <= summary.articles[State.EXTRACTED] < 12
    assert (summary.stopped, summary.cost_usd, summary.unpriced) == (Stop.BUDGET, None, summary.attempts)
    print_summary(summary, as_json=False)
    assert "not known: the endpoint counts no tokens" in capsys.readouterr().out


@pytest.mark.parametrize("dry_run", [False, True])
def test_a_budget_needs_a_price(news: Path, dry_run: bool) -> None:
    options = RunOptions(budget=Decimal(1), dry_run=dry_run)
    asked = settings_for("http://127.0.0.1:9/v1", model="vllm/any")
    with pytest.raises(ConfigurationError, match="vllm/any: no price of this model is known"):
        asyncio.run(run_articles([news], news.parent / "facts.db", asked, options, lambda _: None))


def test_the_offline_extractor_needs_no_budget(news: Path) -> None:
    options = RunOptions(budget=Decimal("0.0001"))
    summary = asyncio.run(run_articles([news], news.parent / "facts.db", Settings(), options, lambda _: None))
    assert (summary.articles[State.EXTRACTED], summary.stopped) == (12, None)


def test_a_dry_run_foretells_the_run(server: Loopback, news: Path) -> None:
    asked = Settings(model=MODEL, base_url=server.url)
    planned = asyncio.run(
        run_articles([news], news.parent / "facts.db", asked, RunOptions(dry_run=True), lambda _: None)
    )
    assert server.requests == []
    forecast = planned.forecast
    assert (planned.articles[State.STALE], forecast.calls) == (12, 12)
    assert forecast.shared_tokens > 0.9 * forecast.input_tokens
    assert forecast.least_usd is not None
    assert forecast.most_usd is not None
    assert 0 < forecast.least_usd < forecast.most_usd
    run(server, news, None)
    size = sum(map(len, server.bodies))
    assert size / 6 < forecast.input_tokens < size / 3


def test_parts_of_a_long_article_are_calls_of_their_own(server: Loopback, news: Path) -> None:
    write(news, long="\n\n".join(TEXT.format(number) for number in range(100, 200)))
    settings: dict[str, Any] = {"model": MODEL, "base_url": server.url, "max_part_chars": 3000}
    planned = asyncio.run(
        run_articles([news], news.parent / "facts.db", Settings(**settings), RunOptions(dry_run=True), lambda _: None)
    )
    run(server, news, None, max_part_chars=3000)
    assert planned.forecast.calls == len(server.requests) > 13


def test_the_command_line_says_what_is_left_and_why(server: Loopback, news: Path) -> None:
    extractor = command_line(news.parent)
    place = {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "sk-loopback-0123456789"}
    done = extractor("run", "news", "--model", MODEL, "--budget", "0.01", **place)
    assert (done.returncode, "$0.0085" in done.stdout) == (1, True)
    assert "The budget is reached: 7 articles are left; run it again to go on." in done.stdout
    rest = extractor("run", "news", "--model", MODEL, "--budget", "0.01", "--json", **place)
    printed = json.loads(rest.stdout)
    assert (rest.returncode, printed["stale"], printed["stopped"]) == (1, 2, "budget")


def test_a_budget_that_covers_no_article_does_not_promise_that_another_run_goes_on(
    server: Loopback, news: Path
) -> None:
    extractor = command_line(news.parent)
    place = {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "sk-loopback-0123456789"}
    done = extractor("run", "news", "--model", MODEL, "--budget", "0.0001", **place)
    assert done.returncode == 1
    assert "The budget covers not one of the articles, nothing was sent: 12 articles are left" in done.stdout
    assert server.requests == []


def test_a_dry_run_prints_its_forecast_and_needs_no_key(news: Path) -> None:
    extractor = command_line(news.parent)
    shown = extractor("run", "news", "--model", MODEL, "--dry-run")
    assert shown.returncode == 0
    assert ("cost" in shown.stdout, "These are estimates" in shown.stdout) == (True, True)
    forecast = json.loads(extractor("run", "news", "--model", MODEL, "--dry-run", "--json").stdout)["forecast"]
    assert forecast["calls"] == 12
    assert f"about {forecast['input_tokens']:,} ({forecast['shared_tokens']:,} shared" in shown.stdout
    assert f"${forecast['most_usd']:.4f} without" in shown.stdout
    unpriced = extractor("run", "news", "--model", "vllm/any", "--dry-run")
    assert (unpriced.returncode, "no price known" in unpriced.stdout) == (0, True)


@pytest.mark.parametrize("amount", ["0", "-1", "nan", "inf", "much"])
def test_a_budget_is_an_amount_above_zero(news: Path, amount: str) -> None:
    done = command_line(news.parent)("run", "news", "--budget", amount)
    assert (done.returncode, "above zero" in done.stderr) == (2, True)
