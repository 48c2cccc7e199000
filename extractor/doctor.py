"""What would be used, and what is wrong with it: model, endpoint, schema, database."""

from __future__ import annotations

from pathlib import Path

from pydantic import computed_field

from extractor.settings import OFFLINE, Settings
from schemas.article import Frozen
from schemas.errors import ConfigurationError, DatabaseError


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
    listed = {True: "it lists the model", False: "it does not list the model", None: "it lists no models"}
    schema = {True: "accepts the schema", False: "answers outside of the schema", None: "gave no answer"}
    asked = f" in {result.seconds:.1f} s" if result.seconds is not None else ""
    return [
        Check(name="model", finding=settings.model),
        Check(
            name="endpoint",
            finding=f"{result.base_url} {'answers' if result.answers else 'does not answer'}; "
            + listed[result.model_listed],
            problem=None if result.answers else result.problem,
        ),
        Check(
            name="schema",
            finding=f"{result.model} {schema[result.accepts_schema]}{asked}",
            problem=result.problem if result.answers else None,
        ),
    ]


def _check_database(path: Path) -> Check:
    from db.engine import open_database
    from db.queries import Queries

    if not path.exists():
        return Check(name="database", finding=f"{path} does not exist yet; `extractor run` makes it")
    try:
        with open_database(path, readonly=True) as opened:
            counts = Queries(opened).overview()
    except DatabaseError as error:
        return Check(name="database", finding=str(path), problem=str(error))
    facts = counts.events + counts.agreements + counts.commitments
    return Check(name="database", finding=f"{path} holds {facts} facts of {counts.articles} articles")
