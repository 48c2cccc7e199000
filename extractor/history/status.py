"""How a database stands against today's extractor: what is current, stale and why, failed and why, and what bringing it
up to date would cost. Nothing is written, and no model is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from db.absence import Absences
from db.engine import Database
from db.forgetting import forgotten
from db.queries import History, Queries, Standing, WaitingRow
from db.store import Store
from extractor.extraction import Identity
from extractor.folding import fold
from extractor.forecast import Forecast, Forecaster
from extractor.history.reasons import Reason, recipe_of, recipe_reasons, stale_reasons
from extractor.inputs import Input
from extractor.retries import is_parked
from extractor.runs import open_recognition
from extractor.settings import OFFLINE, Settings
from extractor.summary import State
from schemas.errors import ArticleError

Reasons = tuple[Reason, ...]


@dataclass
class Status:
    """Numbers of articles. `failed` counts by error and message, and holds the parked ones too.

    `promoted` would be made current from the ledger; `gone` are those whose file is missed, which the others hold too,
    `forgotten` those that were removed. The forecast is for what is stale or failed but can be read.
    """

    model: str
    current: int = 0
    promoted: int = 0
    duplicate: int = 0
    stale: Counter[Reasons] = field(default_factory=Counter)
    failed: Counter[tuple[str, str]] = field(default_factory=Counter)
    parked: int = 0
    gone: int = 0
    forgotten: int = 0
    forecast: Forecast = field(default_factory=Forecast)

    def add_failure(self, row: WaitingRow) -> None:
        self.failed[row.error, row.message] += 1
        self.parked += is_parked(row)

    def as_dict(self) -> dict[str, Any]:
        return {
            "model": self.model,
            "current": self.current,
            "promoted": self.promoted,
            "duplicate": self.duplicate,
            "stale": [{"reasons": reasons, "articles": count} for reasons, count in self.stale.most_common()],
            "failed": [
                {"error": error, "message": message, "articles": count}
                for (error, message), count in self.failed.most_common()
            ],
            "parked": self.parked,
            "gone": self.gone,
            "forgotten": self.forgotten,
            "forecast": self.forecast.model_dump(mode="json"),
        }


@dataclass(frozen=True)
class Inspector:
    """Compares an open database with an extractor."""

    database: Database
    settings: Settings
    identity: Identity

    def known(self) -> Status:
        """All that the database knows, without looking at files: a text that was corrected since is not noticed."""
        status, standing, queries = Status(self.identity.model), Standing(self.database), Queries(self.database)
        forecaster, today = Forecaster(self.settings), recipe_of(self.identity)
        for recipe, count in standing.recipes():
            why = recipe_reasons(recipe, today)
            if not why:
                status.current += count
                continue
            status.stale[why] += count
            if self.settings.model != OFFLINE:
                for uri in standing.uris(recipe):
                    status.forecast += forecaster.of(queries.article(uri))
        for row in standing.waiting():
            status.add_failure(row)
        status.gone = len(Absences(self.database).gone())
        status.forgotten = len(forgotten(self.database))
        return status

    def look_at(self, inputs: Iterable[Input]) -> Status:
        """The same for these articles, as they are now."""
        status, store, history = Status(self.identity.model), Store(self.database, fold), History(self.database)
        waiting = {row.uri: row for row in Standing(self.database).waiting()}
        forecaster, today = Forecaster(self.settings), recipe_of(self.identity)
        recognition = open_recognition(self.database, store, self.identity)
        for source in inputs:
            try:
                data = source.data()
                sight = recognition.look(source, data, source.sha256(data))
                verdict = recognition.judge(sight)
                article = None if verdict or self.settings.model == OFFLINE else sight.article()
            except ArticleError as error:
                if recognition.is_forgotten(error.uri, None):
                    status.forgotten += 1
                    continue
                row = waiting.get(error.uri)
                status.failed[type(error).__name__, error.message] += 1
                status.parked += row is not None and is_parked(row)
                continue
            if verdict:
                status.current += verdict.state is State.CURRENT
                status.promoted += verdict.state is State.PROMOTED
                status.duplicate += verdict.state is State.DUPLICATE
                status.forgotten += verdict.state is State.FORGOTTEN
                continue
            recognition.under_way[sight.seen.text_sha256] = source.uri
            if row := waiting.get(source.uri):
                status.add_failure(row)
            else:
                status.stale[stale_reasons(history.current(source.uri), sight.seen, today)] += 1
            if article:
                status.forecast += forecaster.of(article)
        return status
