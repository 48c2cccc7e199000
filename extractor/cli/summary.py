"""What a run prints when it has ended; without rich, which takes a tenth of the start of a short run."""

from __future__ import annotations

from extractor.forecast import Forecast
from extractor.summary import State, Stop, Summary, counted


def print_summary(summary: Summary, *, as_json: bool) -> None:
    """Articles, facts per kind, rejected, failed, tokens, cost and time of a run; of a dry run what it would take."""
    if as_json:
        from extractor.cli.tables import print_json

        print_json(summary.as_dict())
        return
    count = summary.articles
    if not summary.stopped and not any(count[state] for state in State if state is not State.CURRENT):
        number = count[State.CURRENT]
        print(f"Nothing to do: {'the article is' if number == 1 else f'all {number} articles are'} up to date.")
        return
    rows: list[tuple[str, object]] = [(f"articles {state.value}", count[state]) for state in State if count[state]]
    rows += forecast_rows(summary.forecast) if summary.dry_run else _result(summary)
    cells = [(name, str(value)) for name, value in rows]
    left, right = (max(map(len, column)) for column in zip(*cells, strict=True))
    for name, value in cells:
        print(f"{name:{left}}  {value:>{right}}")
    if note := _note(summary):
        print(note)


def _result(summary: Summary) -> list[tuple[str, object]]:
    tokens, cost = "none", "none"
    if summary.attempts:
        tokens = f"{summary.input_tokens:,} in ({summary.cached_tokens:,} cached), {summary.output_tokens:,} out"
        unknown = "no price known" if summary.input_tokens else "not known: the endpoint counts no tokens"
        cost = unknown if summary.cost_usd is None else f"${summary.cost_usd:.4f}"
    if summary.cost_usd is not None and summary.unpriced:
        cost = f"{cost}, and {counted(summary.unpriced, 'article')} without a known price"
    return [
        *((kind, getattr(summary, kind)) for kind in ("events", "participants", "agreements", "commitments")),
        ("rejected", summary.rejections),
        ("tokens", tokens),
        ("cost", cost),
        ("time", f"{summary.duration_s:.2f} s"),
    ]


def forecast_rows(forecast: Forecast) -> list[tuple[str, object]]:
    """What a forecast says, by line."""
    if not forecast.calls:
        return [("calls", "none"), ("cost", "none")]
    cost = "no price known"
    if forecast.least_usd is not None and forecast.most_usd is not None:
        cost = f"${forecast.least_usd:.4f} with a full cache, ${forecast.most_usd:.4f} without"
    return [
        ("calls", f"{forecast.calls:,}"),
        ("tokens in", f"about {forecast.input_tokens:,} ({forecast.shared_tokens:,} shared, which providers cache)"),
        ("tokens out", f"about {forecast.output_tokens:,}"),
        ("cost", cost),
    ]


def _note(summary: Summary) -> str | None:
    """What to know of a run that did not do everything."""
    if summary.stopped is Stop.INTERRUPTED and summary.unfinished:
        return "The run was interrupted before its last article; run it again to go on."
    if summary.stopped is Stop.INTERRUPTED:
        return "The run was interrupted when all of its articles were done; the next one links what is not linked yet."
    if summary.stopped is Stop.BUDGET:
        left = f"{summary.articles[State.STALE]} article{'s are' if summary.articles[State.STALE] > 1 else ' is'} left"
        if not summary.attempts:
            return (
                f"The budget covers not one of the articles, nothing was sent: {left}; --dry-run says what they take."
            )
        return f"The budget is reached: {left}; run it again to go on."
    notes = []
    if summary.forecast.calls:
        notes.append(
            "Nothing was sent. These are estimates; corrections, and the thoughts of models that think, come on top."
        )
    if summary.at_most:
        notes.append("It may be fewer: articles that print the copy of another one of these are found on the way.")
    return " ".join(notes) or None
