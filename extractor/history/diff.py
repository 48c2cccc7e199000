"""Two runs side by side, article by article; and the history of one article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from db.queries import ChangeRow, ExtractionRow, History
from db.records import Told
from extractor.history.changes import changes_between
from extractor.history.reasons import Reason, reasons
from schemas.change import FactChange
from schemas.record import GroundedAgreement, GroundedCommitment, GroundedEvent


@dataclass(frozen=True)
class ArticleChanges:
    """What differs in one article."""

    uri: str
    changes: tuple[ChangeRow, ...]


@dataclass
class Diff:
    """What differs between two runs in the articles that both extracted; the others are only counted."""

    compared: int = 0
    only_before: int = 0
    only_after: int = 0
    articles: list[ArticleChanges] = field(default_factory=list)

    @property
    def kinds(self) -> Counter[str]:
        """Number of new, removed and changed facts."""
        return Counter(change.kind for article in self.articles for change in article.changes)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Entry:
    """One extraction in the history of an article: why it was made, and what it changed."""

    extraction: ExtractionRow
    reasons: tuple[Reason, ...]
    changes: tuple[ChangeRow, ...]


def diff_runs(history: History, before: int | None, after: int | None) -> Diff:
    """Compare what two runs extracted; None stands for what is current. Raises ConfigurationError for unknown runs."""
    diff = Diff()
    for uri, one, other in history.pairs(before, after):
        if one is None or other is None:
            diff.only_before += other is None
            diff.only_after += one is None
            continue
        diff.compared += 1
        if one != other and (changes := tuple(described(history.told(one), history.told(other)))):
            diff.articles.append(ArticleChanges(uri, changes))
    return diff


def described(before: Told, after: Told) -> Iterator[ChangeRow]:
    """Changes with labels and quotes of the facts on either side."""
    olds, news = _facts(before), _facts(after)
    for change in changes_between(before, after):
        yield _row(change, olds.get(change.before or ""), news.get(change.after or ""))


def history_of(history: History, uri: str) -> list[Entry]:
    """Every extraction of an article that is kept, the first one first."""
    rows = history.extractions(uri)
    entries = []
    for former, row in zip([None, *rows], rows, strict=False):
        why = reasons(former, row) if former else (Reason.NEW,)
        entries.append(Entry(row, why, tuple(history.changes(uri, row.run_id))))
    return entries


Fact = GroundedEvent | GroundedAgreement | GroundedCommitment


def _facts(told: Told) -> dict[str, Fact]:
    record = told.record
    facts: tuple[Fact, ...] = (*record.events, *record.agreements, *record.commitments)
    return {fact.id: fact for fact in facts}


def _label(fact: Fact) -> str:
    match fact:
        case GroundedEvent():
            return fact.title
        case GroundedAgreement():
            return fact.name
        case GroundedCommitment():
            return fact.text


def _row(change: FactChange, before: Fact | None, after: Fact | None) -> ChangeRow:
    return ChangeRow(
        kind=change.kind.value,
        fact=change.fact.value,
        former_label=_label(before) if before else None,
        label=_label(after) if after else None,
        former_quote=before.quote if before else None,
        quote=after.quote if after else None,
        fields={name: list(values) for name, values in change.fields.items()},
    )
