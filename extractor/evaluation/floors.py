"""Floors: the scores that a corpus must not fall below, pinned in a JSON file with the hash of the corpus.

A floor that was pinned on other articles or other gold says nothing, so a changed corpus is a failure by itself until
the floors are pinned again. Raising a floor is free, lowering one needs to be asked for.
"""

from __future__ import annotations

import math
from pathlib import Path

from pydantic import Field, TypeAdapter, ValidationError

from extractor.evaluation.evaluate import Evaluation
from extractor.evaluation.traps import Trap
from schemas.article import Frozen
from schemas.errors import ConfigurationError

STEPS = 1000


class Floor(Frozen):
    """Least F1 per kind of record, and of main facts; most that each trap may catch."""

    corpus_sha256: str = Field(pattern="^[0-9a-f]{64}$")
    model: str
    scores: dict[str, float]
    main: dict[str, float]
    traps: dict[Trap, int]


FLOORS = TypeAdapter(dict[str, Floor])


def read_floors(path: Path) -> dict[str, Floor]:
    """Floors by the name of their corpus. Raises ConfigurationError where the file cannot be read as floors."""
    try:
        return FLOORS.validate_json(path.read_bytes())
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror}") from error
    except ValidationError as error:
        raise ConfigurationError(f"{path}: holds no floors: {error.errors()[0]['msg']}") from None


def floor_of(evaluation: Evaluation) -> Floor:
    """The floor that an evaluation just meets, rounded down."""
    return Floor(
        corpus_sha256=evaluation.corpus_sha256,
        model=evaluation.model,
        scores={name: _rounded_down(score.f1) for name, score in evaluation.scores.items()},
        main={name: _rounded_down(score.f1) for name, score in evaluation.main.items()},
        traps=evaluation.traps,
    )


def _rounded_down(score: float) -> float:
    return math.floor(score * STEPS) / STEPS


def breaches(floor: Floor, evaluation: Evaluation) -> list[str]:
    """How an evaluation falls below a floor, one line each; empty where it does not."""
    found: list[str] = []
    for prefix, least, scores in (("", floor.scores, evaluation.scores), ("main ", floor.main, evaluation.main)):
        found += [
            f"{prefix}{name}: F1 {scores[name].f1:.4f} is below its floor of {pinned}"
            for name, pinned in least.items()
            if scores[name].f1 < pinned
        ]
    found += [
        f"{trap.value}: caught {evaluation.traps[trap]}, at most {most} allowed"
        for trap, most in floor.traps.items()
        if evaluation.traps[trap] > most
    ]
    return found


def check_floors(path: Path, corpus: str, evaluation: Evaluation) -> list[str]:
    """How an evaluation of a corpus breaks what is pinned in a file; empty where it holds."""
    floor = read_floors(path).get(corpus)
    if floor is None:
        return [f"{corpus}: no floor is pinned in {path}"]
    if floor.corpus_sha256 != evaluation.corpus_sha256:
        return [f"{corpus}: articles or gold changed since its floor was pinned; pin it again"]
    if floor.model != evaluation.model:
        return [f"{corpus}: its floor was pinned for {floor.model}, not for {evaluation.model or 'nothing'}"]
    return [f"{corpus}: {breach}" for breach in breaches(floor, evaluation)]


def update_floors(path: Path, corpus: str, evaluation: Evaluation, *, allow_lower: bool = False) -> list[str]:
    """Pin the floor of a corpus at what an evaluation reaches; returns what was lowered.

    Raises ConfigurationError naming every figure that would be lowered, unless `allow_lower`; nothing is written then.
    """
    floors = read_floors(path) if path.exists() else {}
    lowered = breaches(floors[corpus], evaluation) if corpus in floors else []
    if lowered and not allow_lower:
        raise ConfigurationError(f"{path}: {corpus} would be lowered: {'; '.join(lowered)}")
    floors[corpus] = floor_of(evaluation)
    path.write_bytes(FLOORS.dump_json(dict(sorted(floors.items())), indent=2) + b"\n")
    return lowered
