from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from extractor import aextract, extract
from schemas.errors import ConfigurationError, UnreadableArticle
from schemas.record import Grounded

TEXT = (
    "विदेश मंत्री अरुण मेहता ने शुक्रवार को टोक्यो में जापान की विदेश मंत्री हानाको सातो से मुलाकात की। "
    "दोनों देश समुद्री सुरक्षा में सहयोग बढ़ाने पर सहमत हुए।\n"
)


@pytest.fixture(autouse=True)
def no_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("EXTRACTOR_MODEL", raising=False)


def test_a_text_becomes_a_record_with_dates_and_quotes() -> None:
    record = extract(TEXT, model="offline", published_at="2024-06-10")
    (event,) = record.events
    assert (event.type, event.countries, event.date, event.location) == (
        "meeting",
        ("IND", "JPN"),
        "2024-06-07",
        "टोक्यो",
    )
    assert [(fact.act, fact.event_id) for fact in record.commitments] == [("agreed", event.id)]
    assert record.article.uri.startswith("text:")
    facts: list[Grounded] = [*record.events, *record.commitments]
    assert all(TEXT[fact.char_start : fact.char_end] == fact.quote for fact in facts)


def test_a_path_and_its_text_give_the_same_facts(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    records = [extract(path), extract(str(path)), extract(TEXT)]
    assert records[0].events == records[1].events == records[2].events
    assert [record.article.uri for record in records[:2]] == [str(path), str(path)]


def test_it_works_where_a_loop_runs_already() -> None:
    async def notebook() -> bool:
        return extract(TEXT).events == (await aextract(TEXT)).events

    assert asyncio.run(notebook())


def test_a_missing_file_is_no_text() -> None:
    with pytest.raises(UnreadableArticle, match=r"nowhere\.txt"):
        extract("nowhere.txt")


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_nothing_to_read_is_an_error(text: str) -> None:
    with pytest.raises(UnreadableArticle):
        extract(text)


@pytest.mark.parametrize("published", [date(2024, 6, 10), datetime(2024, 6, 10, 9, tzinfo=UTC), "2024-06-10"])
def test_a_date_may_be_one_of_python(published: str | date) -> None:
    assert [event.date for event in extract(TEXT, published_at=published).events] == ["2024-06-07"]


@pytest.mark.parametrize("kind", [str, Path])
def test_the_configuration_is_named_as_articles_are(tmp_path: Path, kind: type[str] | type[Path]) -> None:
    (tmp_path / "own.toml").write_text('[extractor]\nmodel = "nobody/any"\n', encoding="utf-8")
    with pytest.raises(ConfigurationError, match="set OPENAI_BASE_URL to the endpoint of 'nobody'"):
        extract(TEXT, config=kind(tmp_path / "own.toml"))


@pytest.mark.parametrize("wrong", ["yesterday", datetime(2024, 6, 10, 9)])
def test_a_wrong_date_is_an_error(wrong: str | date) -> None:
    with pytest.raises(ConfigurationError, match="is neither a day"):
        extract(TEXT, published_at=wrong)
