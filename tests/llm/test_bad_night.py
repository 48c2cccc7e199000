"""Many articles at once, through everything into the database, where a fifth of all requests goes wrong in some way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.llm.night import FAULTS, SPARED, Night, facts_of, run_night

ARTICLES = 200


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Night:
    return run_night(tmp_path_factory.mktemp("night"), ARTICLES, seed=1)


def test_every_article_ends_as_extracted_or_as_failed_with_the_true_reason(night: Night) -> None:
    assert night.complaints() == []
    assert night.faults().keys() == FAULTS.keys()
    assert 0.85 * ARTICLES < len(night.records) < ARTICLES


@pytest.mark.parametrize(
    ("spoilt", "complaint"),
    [
        (lambda night: replace(night, records=dict(list(night.records.items())[1:])), "neither extracted nor failed"),
        (lambda night: replace(night, failures={**night.failures, 0: "HTTP 500"}), "neither extracted nor failed"),
        (lambda night: replace(night, failures=dict.fromkeys(night.failures, "no idea")), "failed for no idea"),
        (lambda night: replace(night, records={**night.records, 0: night.records[1]}), "has ['Talks 1']"),
        (lambda night: replace(night, texts=dict.fromkeys(night.texts, "another text")), "no quote"),
        (lambda night: replace(night, stored_twice=1), "1 extractions of articles that have one"),
        (lambda night: replace(night, requests=night.requests + 1), "requests received"),
    ],
)
def test_what_must_not_happen_would_be_noticed(night: Night, spoilt: Callable[[Night], Night], complaint: str) -> None:
    assert complaint in "\n".join(spoilt(night).complaints())


def test_articles_differ_so_that_a_mixed_up_answer_cannot_pass() -> None:
    assert len({str(facts_of(number)) for number in range(SPARED)}) == SPARED
