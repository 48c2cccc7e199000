"""Evaluations and comparisons as plain text: tables as wide as they need, mistakes article by article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from extractor.evaluation.comparison import Change, Comparison
from extractor.evaluation.evaluate import Evaluation
from extractor.evaluation.mistakes import Mistake, Problem
from extractor.evaluation.scores import Score
from extractor.summary import counted

WIDTH = 160
COLUMNS = ("", "gold", "found", "missed", "extra", "precision", "recall", "F1", "95 % interval")


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows as aligned columns, the first to the left, numbers to the right; the first row is the heading."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = (
        "  ".join(
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
    return "\n".join(lines)


def evaluation_text(evaluation: Evaluation) -> str:
    """Scores, scores of main facts, fields and traps of an evaluation."""
    without = sum(not article.has_record for article in evaluation.articles)
    absent = f", {without} of them without a record" if without else ""
    scores = [_score_row(name, score) for name, score in evaluation.scores.items()]
    main = [_score_row(f"main {name}", score) for name, score in evaluation.main.items()]
    fields = [
        (name, str(score.right), str(score.wrong), f"{number(score.value)}{' F1' if score.is_list else '   '}")
        for name, score in evaluation.fields.items()
    ]
    traps = [(trap.value, str(count)) for trap, count in evaluation.traps.items()]
    parts = [
        f"{evaluation.model or 'no records'}: {counted(len(evaluation.articles), 'article')}{absent}",
        table([COLUMNS, *scores, *main]),
        table([("field of matched records", "right", "wrong", "accuracy   "), *fields]) if fields else "",
        table([("trap", "caught"), *traps]),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _score_row(name: str, score: Score) -> tuple[str, ...]:
    interval = f"{number(score.f1_low)}-{number(score.f1_high)}" if score.f1_low is not None else ""
    counts = (score.found + score.missed, score.found, score.missed, score.extra)
    values = (score.precision, score.recall, score.f1)
    return (name, *map(str, counts), *map(number, values), interval)


def number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def mistakes_text(mistakes: Iterable[Mistake]) -> str:
    """Mistakes under the name of their article, each with its quote."""
    lines: list[str] = []
    for article, group in groupby(mistakes, key=lambda mistake: mistake.article):
        lines += [article, *(line for mistake in group for line in mistake_lines(mistake))]
    return "\n".join(lines) + "\n" if lines else ""


def mistake_lines(mistake: Mistake, mark: str = "") -> Iterator[str]:
    what = " ".join(filter(None, (mistake.kind and mistake.kind.value, mistake.id, mistake.field)))
    yield f"  {mark}{mistake.problem.value} {what}: {mistake.label}"
    if mistake.quote is not None and mistake.problem is not Problem.FIELD:
        quote = " ".join(mistake.quote.split())
        yield f"      “{quote if len(quote) <= WIDTH else quote[: WIDTH - 1] + '…'}”"


def comparison_text(comparison: Comparison) -> str:
    """Scores side by side, what else changed, and the mistakes that are gone (-) and new (+)."""
    heading = ("", comparison.before or "before", comparison.after or "after", "change")
    changed = [change for change in (*comparison.fields, *comparison.articles) if change.before != change.after]
    traps = [change for change in comparison.traps if change.before != change.after]
    parts = [
        table([heading, *map(_change_row, comparison.scores)]),
        table([heading, *map(_change_row, changed)]) if changed else "",
        table([heading, *(_change_row(change, "{:.0f}") for change in traps)]) if traps else "",
        "\n".join(_changes(comparison)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _change_row(change: Change, form: str = "{:.3f}") -> tuple[str, ...]:
    values = ["-" if value is None else form.format(value) for value in (change.before, change.after)]
    difference = change.difference
    return (change.name, *values, "" if not difference else ("+" if difference > 0 else "") + form.format(difference))


def _changes(comparison: Comparison) -> Iterator[str]:
    marked = [*((mistake, "- ") for mistake in comparison.gone), *((mistake, "+ ") for mistake in comparison.new)]
    by_article = sorted(marked, key=lambda pair: pair[0].article)
    for article, group in groupby(by_article, key=lambda pair: pair[0].article):
        yield article
        for mistake, mark in group:
            yield from mistake_lines(mistake, mark)
