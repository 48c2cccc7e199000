"""Comparison: two evaluations of the same gold side by side, with every mistake that is gone and every new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extractor.evaluation.evaluate import Evaluation
from extractor.evaluation.mistakes import Mistake, Problem
from schemas.article import Frozen
from schemas.errors import ConfigurationError


class Change(Frozen):
    """One figure before and after: an F1, the accuracy of a field or the count of a trap."""

    name: str
    before: float | None
    after: float | None

    @property
    def difference(self) -> float | None:
        return None if self.before is None or self.after is None else self.after - self.before


class Comparison(Frozen):
    """What changed from one evaluation to another; `articles` holds those whose F1 changed."""

    before: str
    after: str
    scores: tuple[Change, ...]
    fields: tuple[Change, ...]
    traps: tuple[Change, ...]
    articles: tuple[Change, ...]
    gone: tuple[Mistake, ...]
    new: tuple[Mistake, ...]


def compare(before: Evaluation, after: Evaluation) -> Comparison:
    """Put two evaluations side by side. Raises ConfigurationError where they were not measured on the same gold."""
    if before.corpus_sha256 != after.corpus_sha256:
        raise ConfigurationError("the two evaluations were measured on different gold; evaluate both again")
    fields = sorted(before.fields.keys() | after.fields.keys())
    articles = {article.article: article.scores["all"].f1 for article in after.articles}
    return Comparison(
        before=before.model,
        after=after.model,
        scores=(
            *(Change(name=name, before=score.f1, after=after.scores[name].f1) for name, score in before.scores.items()),
            *(
                Change(name=f"main {name}", before=score.f1, after=after.main[name].f1)
                for name, score in before.main.items()
            ),
        ),
        fields=tuple(
            Change(
                name=name,
                before=before.fields[name].value if name in before.fields else None,
                after=after.fields[name].value if name in after.fields else None,
            )
            for name in fields
        ),
        traps=tuple(
            Change(name=trap.value, before=count, after=after.traps[trap]) for trap, count in before.traps.items()
        ),
        articles=tuple(
            Change(name=one.article, before=one.scores["all"].f1, after=articles[one.article])
            for one in before.articles
            if one.scores["all"].f1 != articles[one.article]
        ),
        gone=_without(before.mistakes, after.mistakes),
        new=_without(after.mistakes, before.mistakes),
    )


def _without(mistakes: Sequence[Mistake], others: Sequence[Mistake]) -> tuple[Mistake, ...]:
    """Mistakes that the others do not contain. Ids count only for what the gold has: an extra's id is arbitrary."""
    left = Counter(map(_identity, others))
    kept: list[Mistake] = []
    for mistake in mistakes:
        identity = _identity(mistake)
        if left[identity]:
            left[identity] -= 1
        else:
            kept.append(mistake)
    return tuple(kept)


def _identity(mistake: Mistake) -> Mistake:
    ours = mistake.problem in {Problem.EXTRA, Problem.TRAP}
    return mistake.model_copy(update={"id": None}) if ours else mistake
