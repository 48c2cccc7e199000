"""The commands on the ledger: what runs did, what changed, and what is current."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from extractor.cli import CONFIG, DATABASE, JSON, MODEL, cli
from extractor.cli.parameters import ROW, TEXT, Number


class RunNumber(click.ParamType[int | None]):
    """The number of a run, or `current` (None)."""

    name = "RUN"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int | None:
        if value == "current":
            return None
        try:
            return ROW.convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"{value!r} is neither the number of a run nor 'current'", param, ctx)


@cli.command()
@click.option("--limit", type=Number(min=1), metavar="N", help="Show the last N runs.")
@DATABASE
@JSON
def runs(limit: int | None, database: Path, as_json: bool) -> None:
    """List the runs, the last one first. Each says what it extracted, what of it is current, what it cost.

    \b
    Example: extractor runs --limit 10
    """
    from db.engine import open_database
    from db.queries import History
    from extractor.cli.history import print_runs

    with open_database(database, readonly=True) as opened:
        print_runs(History(opened).runs(limit), as_json=as_json)


@cli.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, readable=False))
@DATABASE
@MODEL
@CONFIG
@JSON
def status(paths: tuple[Path, ...], database: Path, model: str | None, config: Path | None, as_json: bool) -> None:
    """Say how many articles are current, stale or failed, and why. Also what bringing them up to date would cost.

    With PATHS the articles are looked at as they are now. Without, the database tells what it knows: another model,
    prompt, schema or rule is noticed, a corrected text is not.

    \b
    Example: extractor status news/ --model openai/gpt-5-mini
    """
    import asyncio

    from extractor.cli.tables import print_status
    from extractor.history.asking import ask_status
    from extractor.settings import load_settings

    settings = load_settings(config, model=model)
    print_status(asyncio.run(ask_status(paths, database, settings)), as_json=as_json)


@cli.command()
@click.argument("before", type=RunNumber())
@click.argument("after", type=RunNumber())
@DATABASE
@JSON
def diff(before: int | None, after: int | None, database: Path, as_json: bool) -> None:
    """Say which facts differ from run BEFORE to run AFTER. They are new, removed or changed, and come with their
    quotes.

    Compared are the articles that both extracted; 'current' stands for what is current now.

    \b
    Example: extractor diff current 7
    """
    from db.engine import open_database
    from db.queries import History
    from extractor.cli.history import print_diff
    from extractor.history.diff import diff_runs

    names = tuple("what is current" if run is None else f"run {run}" for run in (before, after))
    with open_database(database, readonly=True) as opened:
        print_diff(diff_runs(History(opened), before, after), (names[0], names[1]), as_json=as_json)


@cli.command()
@click.argument("article", type=TEXT)
@DATABASE
@JSON
def history(article: str, database: Path, as_json: bool) -> None:
    """List every extraction of ARTICLE (its URI or a part of it). Each says why it was made and what it changed.

    \b
    Example: extractor history 004
    """
    from db.engine import open_database
    from db.queries import History, Queries
    from extractor.cli.history import print_history
    from extractor.history.diff import history_of

    with open_database(database, readonly=True) as opened:
        uri = Queries(opened).find_uri(article)
        print_history(uri, history_of(History(opened), uri), as_json=as_json)


@cli.command()
@click.argument("run", type=ROW)
@DATABASE
@JSON
def promote(run: int, database: Path, as_json: bool) -> None:
    """Make what RUN extracted current. That changes all of its articles at once.

    The other facts stay as history, and `extractor rollback` takes it back.

    \b
    Example: extractor run news/ --shadow, extractor diff current 7, then extractor promote 7
    """
    from extractor.cli.history import print_promotion
    from extractor.history.deciding import promotions

    with promotions(database) as opened:
        print_promotion(opened.promote(run), as_json=as_json)


@cli.command()
@click.argument("run", type=ROW)
@DATABASE
@JSON
def rollback(run: int, database: Path, as_json: bool) -> None:
    """Take back what RUN made current. The facts that it replaced are current again.

    Where another run has replaced them since, or the article was new, nothing changes. The next `run` makes current
    again what its model and text ask for, without extracting it twice.

    \b
    Example: extractor rollback 7
    """
    from extractor.cli.history import print_promotion
    from extractor.history.deciding import promotions

    with promotions(database) as opened:
        print_promotion(opened.roll_back(run), as_json=as_json)


@cli.command()
@click.argument("articles", nargs=-1, type=TEXT)
@click.option("--gone", is_flag=True, help="All articles whose file is gone.")
@click.option("--undo", is_flag=True, help="Let ARTICLES be taken up again by the next run that meets them.")
@click.option("--dry-run", is_flag=True, help="Say what would be removed.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@DATABASE
@JSON
def forget(
    articles: tuple[str, ...], gone: bool, undo: bool, dry_run: bool, yes: bool, database: Path, as_json: bool
) -> None:
    """Remove ARTICLES with all of their texts, results and links. They are named by their URIs or parts of them.

    They are not taken up again while their source holds the same; --undo, a changed text, or the name of the file given
    to `extractor run` brings them back. What a run had cost stays in its books.

    \b
    Example: extractor forget news/0017.txt
             extractor forget --gone --dry-run
    """
    from extractor.cli.forgetting import confirm, print_forgotten
    from extractor.history import forgetting

    if not articles and not gone:
        raise click.UsageError("name ARTICLES, or --gone: all whose file is gone")
    if undo:
        print_forgotten(forgetting.undo(database, articles), "can be taken up again", as_json=as_json)
        return
    held = forgetting.meant(database, articles, gone=gone)
    if not dry_run and held and (yes or confirm(held)):
        forgetting.forget(database, [each.uri for each in held])
        print_forgotten(held, "removed", as_json=as_json)
    else:
        print_forgotten(held, "would be removed", as_json=as_json)


@cli.command()
@click.option("--keep", type=Number(min=0), required=True, metavar="N", help="Old results of each article.")
@DATABASE
@JSON
def prune(keep: int, database: Path, as_json: bool) -> None:
    """Remove old results of all articles. Of each article the current one and the last N others stay.

    \b
    Example: extractor prune --keep 2
    """
    from dataclasses import asdict

    from extractor.cli.tables import print_json
    from extractor.history.deciding import prune_database

    done = prune_database(database, keep)
    if as_json:
        print_json(asdict(done))
    else:
        click.echo(f"{done.extractions} old extractions and {done.texts} old texts removed.")
