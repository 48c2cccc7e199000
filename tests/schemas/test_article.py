from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from schemas.article import Article, ArticleInfo, Span

INFO: dict[str, Any] = {"uri": "a.txt", "language": "hi", "text_sha256": "0" * 64}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2021", "2021"),
        ("2021-03-28", "2021-03-28"),
        ("2021-03-28T21:46:00+00:00", datetime(2021, 3, 28, 21, 46, tzinfo=UTC)),
        (datetime(2021, 3, 28, tzinfo=UTC), datetime(2021, 3, 28, tzinfo=UTC)),
    ],
)
def test_a_publication_is_a_time_with_zone_or_an_edtf_date(given: object, kept: object) -> None:
    info = ArticleInfo.model_validate({**INFO, "published_at": given, "published_source": "byline"})
    assert info.published_at == kept
    assert ArticleInfo.model_validate_json(info.model_dump_json()) == info


@pytest.mark.parametrize("wrong", ["2021-02-30", "yesterday", "2021-03-28T21:46:00", datetime(2021, 3, 28), 2021])
def test_anything_else_is_no_publication_date(wrong: object) -> None:
    with pytest.raises(ValidationError):
        ArticleInfo.model_validate({**INFO, "published_at": wrong, "published_source": "byline"})


def test_a_date_and_its_source_come_together() -> None:
    with pytest.raises(ValidationError, match="both be given or both be absent"):
        ArticleInfo.model_validate({**INFO, "published_at": "2021"})


def test_an_empty_span_is_none() -> None:
    with pytest.raises(ValidationError, match="empty or runs backwards"):
        Span(start=3, end=3)


@pytest.mark.parametrize("spans", [[(1, 0, 2), (2, 1, 3)], [(2, 0, 2)], [(1, 0, 9)]], ids=["overlap", "number", "end"])
def test_sentences_are_numbered_in_order_inside_of_the_text(spans: list[tuple[int, int, int]]) -> None:
    sentences = [{"number": n, "start": start, "end": end, "paragraph": 0, "part": "body"} for n, start, end in spans]
    with pytest.raises(ValidationError, match="out of order"):
        Article.model_validate({"info": INFO, "text": "abcdef", "sentences": sentences})
