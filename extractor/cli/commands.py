"""The commands; see `extractor.cli` for their rules."""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path

import click

from extractor.cli import CONFIG, DATABASE, INTERRUPTED, JSON, MODEL, Dollars, cli
from extractor.cli.parameters import TEXT, Number

# A path that cannot be read is one failed article, not wrong usage; see `wanted_of` for those that are missing.
PATHS = click.argument("paths", nargs=-1, type=click.Path(path_type=Path, readable=False))


@cli.command()
@PATHS
@DATABASE
@MODEL
@CONFIG
@click.option("--limit", type=Number(min=1), metavar="N", help="Extract at most N articles.")
@click.option("--budget", type=Dollars(), help="Stop before the next article would take the cost above this.")
@click.option("--concurrency", type=Number(1, 512), metavar="N", help="Articles under way at once.")
@click.option("--dry-run", is_flag=True, help="Say what would be extracted and what it would cost.")
@click.option("--force", is_flag=True, help="Extract also what is up to date.")
@click.option("--sources", is_flag=True, help="Extract the articles of the sources that the configuration names.")
@click.option("--no-fetch", "offline", is_flag=True, help="With --sources: ask nobody, read what was fetched before.")
@click.option("--duplicates", is_flag=True, help="Extract also articles with the text or copy of another one.")
@click.option("--shadow", is_flag=True, help="Store what is found without making it current; see diff and promote.")
@JSON
def run(
    paths: tuple[Path, ...],
    database: Path,
    model: str | None,
    config: Path | None,
    limit: int | None,
    budget: Decimal | None,
    concurrency: int | None,
    dry_run: bool,
    force: bool,
    sources: bool,
    offline: bool,
    duplicates: bool,
    shadow: bool,
    as_json: bool,
) -> int:
    """Extract articles into the database. Articles are .txt, .md and .html files, and folders with all in them.

    What the database already holds, extracted from the same text in the same way, is skipped.

    \b
    Example: extractor run seeds/ --db facts.db
    """
    import asyncio

    from extractor.cli.progress import progress
    from extractor.cli.summary import print_summary
    from extractor.runs import RunOptions, run_articles, wanted_of
    from extractor.settings import load_settings
    from extractor.summary import State, Stop

    if offline and not sources:
        raise click.UsageError("--no-fetch is for --sources: PATHS are never fetched")
    settings = load_settings(config, model=model, concurrency=concurrency)
    if "model" not in settings.model_fields_set:
        click.echo(
            "extractor: no model is configured: the offline extractor reads Hindi and English (see --model)", err=True
        )
    options = RunOptions(limit, budget, force, dry_run, shadow, duplicates, offline)
    articles = wanted_of(paths, config, sources=sources)
    try:
        with progress(paths) as tell:
            summary = asyncio.run(run_articles(articles, database, settings, options, tell))
    except asyncio.CancelledError:
        raise click.Abort from None
    print_summary(summary, as_json=as_json)
    if summary.stopped is Stop.INTERRUPTED:
        return INTERRUPTED
    return 1 if summary.stopped or summary.articles[State.FAILED] else 0


@cli.command()
@click.argument("article", required=False, type=TEXT)
@click.option(
    "--text/--no-text",
    default=None,
    help="Print ARTICLE with its facts marked, or its facts alone.  [default: --text on a terminal]",
)
@DATABASE
@JSON
def show(article: str | None, text: bool | None, database: Path, as_json: bool) -> None:
    """List the articles, or print ARTICLE (its URI or a part of it).

    On a terminal the article is printed with its facts marked and told below their paragraphs. Piped, and with
    --no-text, only the facts are, with all of their fields and their quotes. Other names of the same people, other
    reports and the history of documents are those of all articles.

    \b
    Example: extractor show 004
    """
    from db.engine import open_database
    from db.queries import Queries
    from extractor.cli.article import print_article
    from extractor.cli.record import print_record
    from extractor.cli.tables import print_articles

    with open_database(database, readonly=True) as opened:
        queries = Queries(opened)
        if article is None:
            print_articles(queries.articles(), as_json=as_json)
            return
        reading = queries.reading(queries.find_uri(article))
        if as_json or not (sys.stdout.isatty() if text is None else text):
            print_record(reading, as_json=as_json)
        else:
            print_article(reading)


@cli.command()
@click.argument("article", type=click.Path(path_type=Path, exists=True, readable=False))
@MODEL
@CONFIG
@click.option("--schema", is_flag=True, help="Print also the JSON schema that the answer has to keep.")
@click.option("--json", "as_json", is_flag=True, help="Print the body of the request, byte for byte.")
def prompt(article: Path, model: str | None, config: Path | None, schema: bool, as_json: bool) -> None:
    """Print what a model would be sent for ARTICLE. Nothing is sent. A long article has several requests.

    The sizes go to stderr: bytes, estimated tokens, and the share that can be cached, the same for all articles.

    \b
    Example: extractor prompt news/visit.txt --model openai/gpt-5-mini
    """
    from extractor.cli.prompting import print_requests
    from extractor.llm.request import requests_of
    from extractor.reading import read_article
    from extractor.settings import OFFLINE, load_settings

    settings = load_settings(config, model=model)
    if settings.model == OFFLINE:
        raise click.UsageError("the offline extractor asks no model: name one with --model, as in openai/gpt-5-mini")
    print_requests(requests_of(read_article(article), settings), schema=schema, as_json=as_json)


@cli.command()
@MODEL
@CONFIG
@DATABASE
@JSON
def doctor(model: str | None, config: Path | None, database: Path, as_json: bool) -> int:
    """Say which model would be used, and what is wrong. Its endpoint is asked whether it answers and accepts the
    schema.

    \b
    Example: extractor doctor --model ollama/qwen3:8b
    """
    import asyncio

    from extractor.cli import tables
    from extractor.doctor import diagnose
    from extractor.settings import load_settings

    checks = asyncio.run(diagnose(load_settings(config, model=model), database))
    tables.print_checks(checks, as_json=as_json)
    return 0 if all(check.ok for check in checks) else 2


@cli.command()
@click.argument("gold_dir", type=click.Path(path_type=Path))
@click.option("--articles", type=click.Path(path_type=Path), help="Folder of the articles.  [default: GOLD_DIR]")
@MODEL
@CONFIG
@click.option("--errors", is_flag=True, help="List every miss, extra and trap with its quote.")
@click.option(
    "--compare", metavar="OTHER", help="A second model, or a JSON file that --json wrote; shows what changed."
)
@JSON
def evaluate(
    gold_dir: Path,
    articles: Path | None,
    model: str | None,
    config: Path | None,
    errors: bool,
    compare: str | None,
    as_json: bool,
) -> None:
    """Score an extractor against gold. That is by precision, recall, F1, accuracy of fields, and traps.

    \b
    Example: extractor evaluate tests/gold/seeds --articles seeds --model offline
    """
    from extractor.cli.evaluating import report
    from extractor.settings import load_settings

    settings = load_settings(config, model=model)
    other = load_settings(config, model=compare) if compare and not compare.endswith(".json") else None
    earlier = Path(compare) if compare and other is None else None
    click.echo(report(gold_dir, articles, settings, errors=errors, other=other, earlier=earlier, as_json=as_json))


@cli.command()
@click.argument("article", type=click.Path(path_type=Path, exists=True, readable=False))
@MODEL
@CONFIG
@click.option("--check", is_flag=True, help="Check the gold of ARTICLE instead of writing it.")
def annotate(article: Path, model: str | None, config: Path | None, check: bool) -> int:
    """Draft gold for ARTICLE beside it (NAME.json). It is pre-filled from an extraction, for you to correct.

    \b
    Example: extractor annotate news/visit.txt, then edit news/visit.json and delete
             its line "draft", then extractor annotate news/visit.txt --check
    """
    if check:
        from extractor.gold import load_gold_file, problems

        found = problems(load_gold_file(article.with_suffix(".json")))
        click.echo("\n".join(found) or f"{article.with_suffix('.json')}: no problems")
        return 1 if found else 0

    from extractor.annotation import annotate as write
    from extractor.library import extract

    click.echo(write(extract(article, model=model, config=config), article))
    return 0
