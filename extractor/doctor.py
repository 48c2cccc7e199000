"""What would be used, and what is wrong with it: model, endpoint, schema, database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import computed_field

from extractor.settings import OFFLINE, Settings
from extractor.summary import counted
from schemas.article import Frozen
from schemas.errors import ConfigurationError, DatabaseError

if TYPE_CHECKING:
    from extractor.llm.probe import ProbeResult


class Check(Frozen):
    """One finding; `problem` says what is wrong and what to do, None where nothing is."""

    name: str
    finding: str
    problem: str | None = None

    @computed_field  # type: ignore[prop-decorator]
    @property
    def ok(self) -> bool:
        return self.problem is None


async def diagnose(settings: Settings, database: Path) -> list[Check]:
    """All checks; an endpoint is asked one question of a few tokens."""
    return [*await _check_model(settings), _check_database(database)]


async def _check_model(settings: Settings) -> list[Check]:
    if settings.model == OFFLINE:
        from extractor.offline import OfflineExtractor

        rules = OfflineExtractor().identity.parameters["rules"]
        return [Check(name="model", finding=f"offline: rules for Hindi and English ({str(rules)[:8]}), no network")]

    from extractor.llm.probe import probe

    try:
        result = await probe(settings)
    except ConfigurationError as error:
        return [Check(name="model", finding=settings.model, problem=str(error))]
    model = Check(name="model", finding=settings.model)
    if not result.answers:
        return [model, Check(name="endpoint", finding=f"{result.base_url} does not answer", problem=result.problem)]
    listed = {True: ", and lists the model", False: ", but does not list the model", None: ""}[result.model_listed]
    return [model, Check(name="endpoint", finding=f"{result.base_url} answers{listed}"), _check_answer(result)]


def _check_answer(result: ProbeResult) -> Check:
    if result.accepts_schema is None:
        return Check(name="answer", finding=f"none of {result.model}", problem=result.problem)
    kept = f"keeps to the schema, in {result.seconds:.1f} s" if result.seconds is not None else "leaves the schema"
    return Check(name="answer", finding=f"{result.model} {kept}", problem=result.problem)


def _check_database(path: Path) -> Check:
    from db.engine import check_place, open_database
    from db.queries import Queries

    try:
        check_place(path, readonly=False)
        if not path.exists():
            return Check(name="database", finding=f"{path} does not exist yet; `extractor run` makes it")
        with open_database(path, readonly=True) as opened:
            counts = Queries(opened).overview()
    except DatabaseError as error:
        return Check(name="database", finding=str(path), problem=str(error))
    facts = counts.events + counts.agreements + counts.commitments
    return Check(
        name="database", finding=f"{path} holds {counted(facts, 'fact')} of {counted(counts.articles, 'article')}"
    )
