"""Traps are caught, and nothing else is."""

from __future__ import annotations

from extractor.evaluation import (
    Trap,
)
from extractor.gold import GoldArticle
from schemas.record import ArticleRecord
from tests.evaluation.perturbed import measure, with_events


def caught(gold: list[GoldArticle], records: list[ArticleRecord]) -> dict[Trap, int]:
    return {trap: count for trap, count in measure(gold, records).traps.items() if count}


def test_quotes_that_are_not_in_the_body_are_caught(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    outside = [
        with_events(record, lambda event: {"char_start": event.char_start + 1, "char_end": event.char_end + 1})
        for record in right
    ]
    assert caught(seeds, outside) == {Trap.QUOTE_OUTSIDE_BODY: sum(len(record.events) for record in right)}


def test_invented_and_unknown_people_are_caught(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    def joined(record: ArticleRecord) -> ArticleRecord:
        """A person of whom the article knows nothing, and one made of the names of two."""
        one, other = record.events[0].participants[:2]
        mixture = f"{one.name.split()[0]} {other.name.split()[-1]}"
        people = tuple(one.model_copy(update={"name": name, "name_en": None}) for name in ("मनोरंजन पाठक", mixture))
        first = record.events[0].model_copy(update={"participants": (*record.events[0].participants, *people)})
        return record.model_copy(update={"events": (first, *record.events[1:])})

    n = len(right)
    assert caught(seeds, [joined(record) for record in right]) == {
        Trap.INVENTED_PERSON: 2 * n,
        Trap.UNKNOWN_PERSON: 2 * n,
    }


def test_dates_without_gold_are_caught(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    undated = sum(event.date is None for record in right for event in record.events)
    dated = [with_events(record, lambda event: {"date": event.date or "2011-11-11"}) for record in right]
    assert caught(seeds, dated) == {Trap.DATE_WITHOUT_GOLD: undated}


def test_wrong_article_data_is_caught(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    wrong = {"title": "अन्य", "outlet": "Other", "published_at": "1999-12-31", "published_source": "byline"}
    records = [record.model_copy(update={"article": record.article.model_copy(update=wrong)}) for record in right]
    n = len(right)
    assert caught(seeds, records) == {
        Trap.WRONG_TITLE: n,
        Trap.WRONG_OUTLET: n,
        Trap.WRONG_PUBLICATION_DATE: n,
    }


def test_facts_from_boilerplate_and_out_of_scope_are_caught(
    seeds: list[GoldArticle], right: list[ArticleRecord]
) -> None:
    def without_facts(gold: GoldArticle) -> GoldArticle:
        barred = gold.gold.article.model_copy(update={"boilerplate": (gold.gold.events[0].quote,)})
        facts = {"article": barred, "events": (), "agreements": (), "commitments": ()}
        return GoldArticle(gold.path, gold.gold.model_copy(update=facts), gold.gold_sha256, gold.article)

    only_first = [
        record.model_copy(update={"events": record.events[:1], "agreements": (), "commitments": ()}) for record in right
    ]
    found = caught([without_facts(gold) for gold in seeds], only_first)
    assert (found[Trap.BOILERPLATE], found[Trap.OUT_OF_SCOPE]) == (len(right), len(right))
