"""Evaluation: what an extractor found, measured against gold.

In: gold articles and records. Out: precision, recall and F1 of the records per kind and of all (micro), of main facts
alone, accuracy per field of matched records, traps, and every mistake with its quote. The order of articles and facts
changes nothing; an article without a record counts as one in which nothing was found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from pydantic import Field

from extractor.evaluation.alignment import Alignment, ArticleAlignment, align_article
from extractor.evaluation.fields import LISTS, FieldResult, field_results
from extractor.evaluation.mistakes import Mistake, Problem, unmatched, wrong_fields
from extractor.evaluation.scores import Counts, FieldScore, Score, bootstrap, total
from extractor.evaluation.similarity import Located
from extractor.evaluation.traps import Trap, sprung
from extractor.gold import GoldArticle, corpus_sha256
from schemas.article import Frozen
from schemas.errors import ConfigurationError
from schemas.record import ArticleRecord
from schemas.vocabulary import FactKind, Salience

ALL = "all"
MAIN = "main"
KINDS = (*(kind.value for kind in FactKind), ALL)


class ArticleScore(Frozen):
    """Scores of one article."""

    article: str
    has_record: bool
    scores: dict[str, Score]


class Evaluation(Frozen):
    """The measure of one set of records.

    Keys of `scores` and `main` are event, participant, agreement, commitment and all, those of `fields` KIND.FIELD.
    """

    model: str = Field(description="models of the records, joined by a comma; empty without records")
    corpus_sha256: str
    articles: tuple[ArticleScore, ...]
    scores: dict[str, Score]
    main: dict[str, Score] = Field(description="only facts of salience main, on both sides")
    fields: dict[str, FieldScore]
    traps: dict[Trap, int]
    mistakes: tuple[Mistake, ...]

    @property
    def errors(self) -> tuple[Mistake, ...]:
        """Every miss, every extra and every sprung trap."""
        return tuple(m for m in self.mistakes if m.problem is not Problem.FIELD)


def evaluate(
    gold: Sequence[GoldArticle], records: Iterable[ArticleRecord], *, resamples: int = 1000, seed: int = 0
) -> Evaluation:
    """Measure records against gold.

    A record belongs to the gold article of the same text, else of the same file name; records of other articles are
    left aside. `resamples` and `seed` are those of the bootstrap over articles. Raises ConfigurationError where an
    article has two records or two gold files.
    """
    gold = sorted(gold, key=lambda article: article.name)
    by_name = _records_by_article(gold, records)
    counts: list[dict[str, Counts]] = []
    articles: list[ArticleScore] = []
    results: list[FieldResult] = []
    mistakes: list[Mistake] = []
    for article in gold:
        record = by_name.get(article.name)
        alignment = align_article(article, record)
        counts.append(_counts(alignment))
        fields = sorted(field_results(alignment), key=lambda r: (r.kind, r.gold_id, r.field))
        results += fields
        mistakes += unmatched(article.name, alignment)
        mistakes += wrong_fields(article.name, fields)
        mistakes += sprung(article, record, alignment) if record else ()
        scores = {kind: Score.of(counts[-1][kind]) for kind in KINDS}
        articles.append(ArticleScore(article=article.name, has_record=record is not None, scores=scores))
    intervals = bootstrap(counts, resamples, seed)
    overall = {key: Score.of(total([c[key] for c in counts]), intervals.get(key)) for key in _keys()}
    caught = [m.field for m in mistakes if m.problem is Problem.TRAP]
    return Evaluation(
        model=", ".join(sorted({record.extraction.model for record in by_name.values()})),
        corpus_sha256=corpus_sha256(gold),
        articles=tuple(articles),
        scores={kind: overall[kind] for kind in KINDS},
        main={kind: overall[f"{MAIN}.{kind}"] for kind in KINDS},
        fields=_field_scores(results),
        traps={trap: caught.count(trap.value) for trap in Trap},
        mistakes=tuple(mistakes),
    )


def _records_by_article(gold: Sequence[GoldArticle], records: Iterable[ArticleRecord]) -> dict[str, ArticleRecord]:
    texts = {article.article.info.text_sha256: article.name for article in gold}
    names = {article.name for article in gold}
    if len(names) < len(gold):
        raise ConfigurationError("two gold files name the same article; evaluate them apart")
    found: dict[str, ArticleRecord] = {}
    for record in records:
        name = texts.get(record.article.text_sha256, PurePath(record.article.uri).name)
        if name in found:
            raise ConfigurationError(f"{name}: has two records; give those of one run")
        if name in names:
            found[name] = record
    return found


def _keys() -> Iterable[str]:
    return (*KINDS, *(f"{MAIN}.{kind}" for kind in KINDS))


def _counts(alignment: ArticleAlignment) -> dict[str, Counts]:
    """Counts per kind and of all records, and the same of main facts under the prefix `main.`."""
    people = [(group.alignment, group.salience) for group in alignment.participants]
    counts = {
        FactKind.EVENT.value: _size(alignment.events),
        FactKind.PARTICIPANT.value: total([_size(aligned) for aligned, _ in people]),
        FactKind.AGREEMENT.value: _size(alignment.agreements),
        FactKind.COMMITMENT.value: _size(alignment.commitments),
    }
    main = {
        FactKind.EVENT.value: _main(alignment.events),
        FactKind.PARTICIPANT.value: total([_main_people(_size(aligned), salience) for aligned, salience in people]),
        FactKind.AGREEMENT.value: _main(alignment.agreements),
        FactKind.COMMITMENT.value: _main(alignment.commitments),
    }
    counts[ALL], main[ALL] = total([*counts.values()]), total([*main.values()])
    return counts | {f"{MAIN}.{kind}": value for kind, value in main.items()}


def _size(aligned: Alignment[Any, Any]) -> Counts:
    return Counts(found=len(aligned.pairs), missed=len(aligned.missed), extra=len(aligned.extra))


def _main(aligned: Alignment[Located[Any], Located[Any]]) -> Counts:
    """A main fact taken for background is missed, a background fact taken for main is extra."""
    gold = [one.fact.salience is Salience.MAIN for one, _ in aligned.pairs]
    predicted = [other.fact.salience is Salience.MAIN for _, other in aligned.pairs]
    found = sum(one and other for one, other in zip(gold, predicted, strict=True))
    missed = sum(one.fact.salience is Salience.MAIN for one in aligned.missed)
    extra = sum(other.fact.salience is Salience.MAIN for other in aligned.extra)
    return Counts(found=found, missed=missed + sum(gold) - found, extra=extra + sum(predicted) - found)


def _main_people(size: Counts, salience: tuple[Salience | None, Salience | None]) -> Counts:
    gold, predicted = (side is Salience.MAIN for side in salience)
    found = size.found if gold and predicted else 0
    return Counts(
        found=found,
        missed=(size.found + size.missed - found) if gold else 0,
        extra=(size.found + size.extra - found) if predicted else 0,
    )


def _field_scores(results: Iterable[FieldResult]) -> dict[str, FieldScore]:
    fields: Mapping[str, list[FieldResult]] = defaultdict(list)
    for result in results:
        fields[f"{result.kind.value}.{result.field}"].append(result)
    scores: dict[str, FieldScore] = {}
    for name, group in sorted(fields.items()):
        right = sum(result.right for result in group)
        members = Score.of(Counts(**{part: sum(getattr(r, part) for r in group) for part in Counts.model_fields}))
        is_list = group[0].field in LISTS
        value = members.f1 if is_list else right / len(group)
        scores[name] = FieldScore(right=right, wrong=len(group) - right, value=value, is_list=is_list)
    return scores
