"""What `extractor evaluate` prints: scores of one extractor, or what changed between two."""

from __future__ import annotations

import asyncio
from pathlib import Path

import click
from pydantic import ValidationError

from extractor.evaluation import (
    Evaluation,
    answer,
    compare,
    comparison_text,
    evaluate,
    evaluation_text,
    mistakes_text,
)
from extractor.gold import GoldArticle, load_gold
from extractor.models import open_extractor
from extractor.settings import Settings
from schemas.errors import ConfigurationError


def report(
    gold_dir: Path,
    articles: Path | None,
    settings: Settings,
    *,
    errors: bool,
    other: Settings | None,
    earlier: Path | None,
    as_json: bool,
) -> str:
    """Evaluate an extractor, beside a second one or an earlier evaluation where one is given."""
    gold = load_gold(gold_dir, articles)
    if drafts := [one.path.name for one in gold if one.gold.article.draft]:
        click.echo(
            f"extractor: drafts that nobody has corrected, so that nothing is measured by them: {', '.join(drafts)}",
            err=True,
        )
    found = _evaluate(gold, settings)
    before = _evaluate(gold, other) if other else _read(earlier) if earlier else None
    if before:
        comparison = compare(before, found)
        return comparison.model_dump_json(indent=2) if as_json else comparison_text(comparison)
    if as_json:
        return found.model_dump_json(indent=2)
    return evaluation_text(found) + (f"\n\n{mistakes_text(found.errors)}" if errors else "")


def _evaluate(gold: list[GoldArticle], settings: Settings) -> Evaluation:
    async def ask() -> Evaluation:
        async with open_extractor(settings) as extractor:
            answers = await answer(gold, extractor)
        for failure in answers.failures:
            click.echo(f"extractor: {failure}", err=True)
        return evaluate(gold, answers.records)

    return asyncio.run(ask())


def _read(path: Path) -> Evaluation:
    try:
        return Evaluation.model_validate_json(path.read_text(encoding="utf-8"))
    except (OSError, ValidationError) as error:
        raise ConfigurationError(f"{path}: is no evaluation; write one with --json") from error
