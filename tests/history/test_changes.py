"""What counts as new, removed and changed between two extractions of an article."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from db.records import Told
from extractor.history.changes import changes_between
from schemas.article import Article
from schemas.change import ChangeKind, FactChange
from schemas.record import ArticleRecord, GroundedAgreement, GroundedCommitment
from schemas.vocabulary import FactKind
from tests.db.records import GOLD, article_of, event_of, gold, record_of, span
from tests.db.strategies import articles_with_records

TEXT = (
    "भारत और नेपाल में वार्ता\n"
    "दोनों देशों के रक्षा सचिव शुक्रवार को काठमांडू में मिले।\n"
    "दोनों पक्षों ने जल संसाधन समझौते पर हस्ताक्षर किए।\n"
    "दोनों पक्ष संयुक्त अभ्यास बढ़ाने पर सहमत हुए।\n"
)
MEETING = "दोनों देशों के रक्षा सचिव शुक्रवार को काठमांडू में मिले।"
SIGNING = "दोनों पक्षों ने जल संसाधन समझौते पर हस्ताक्षर किए।"
PROMISE = "दोनों पक्ष संयुक्त अभ्यास बढ़ाने पर सहमत हुए।"
PEOPLE = [
    {
        "name": name,
        "name_en": None,
        "kind": "country",
        "office": None,
        "represents": code,
        "role": "principal",
        "sector": "GOV",
    }
    for name, code in (("भारत", "IND"), ("नेपाल", "NPL"))
]


def agreement_of(article: Article, quote: str, **fields: Any) -> GroundedAgreement:
    values: dict[str, Any] = {
        "id": "A1",
        "name": "जल संसाधन समझौते",
        "name_en": None,
        "type": "treaty_agreement",
        "status": "signed",
        "parties": ("IND", "NPL"),
        "salience": "main",
        "certainty": "asserted",
        "source_type": "outlet",
        "source": None,
        "date_text": None,
        "date": None,
        "valid_years": None,
        "topics": (),
        "event_id": "E1",
    }
    return GroundedAgreement(**values | span(article.text, quote) | fields)


def commitment_of(article: Article, quote: str, **fields: Any) -> GroundedCommitment:
    values: dict[str, Any] = {
        "id": "C1",
        "act": "agreed",
        "actors": ("IND", "NPL"),
        "addressees": (),
        "text": "संयुक्त अभ्यास बढ़ाने",
        "testable": False,
        "salience": "main",
        "certainty": "asserted",
        "source_type": "outlet",
        "source": None,
        "deadline_text": None,
        "deadline": None,
        "topics": (),
        "event_id": "E1",
        "agreement_id": None,
    }
    return GroundedCommitment(**values | span(article.text, quote) | fields)


def told(text: str = TEXT, quotes: tuple[str, str, str] = (MEETING, SIGNING, PROMISE), **changed: Any) -> Told:
    """The facts of the text; `events`, `agreements`, `commitments` replace fields of the one, or all with a tuple."""
    article = article_of(text)
    meeting = event_of(article, quotes[0], **{"participants": PEOPLE} | changed.pop("event", {}))
    signing = agreement_of(article, quotes[1], **changed.pop("agreement", {}))
    promise = commitment_of(article, quotes[2], **changed.pop("commitment", {}))
    facts = {"events": (meeting,), "agreements": (signing,), "commitments": (promise,)}
    return Told(text, record_of(article, **facts | changed))


def changed(fact: FactKind, id_: str, **fields: Any) -> FactChange:
    return FactChange(kind=ChangeKind.CHANGED, fact=fact, before=id_, after=id_, fields=fields)


def test_the_same_facts_are_no_change() -> None:
    assert changes_between(told(), told()) == ()


def test_facts_that_only_moved_and_were_renumbered_are_no_change() -> None:
    text = f"एक नया वाक्य।\n{TEXT}"
    event, refers = {"id": "E7"}, {"event_id": "E7"}
    assert changes_between(told(), told(text, event=event, agreement=refers, commitment=refers)) == ()


@pytest.mark.parametrize(
    ("fact", "id_", "part", "fields", "expected"),
    [
        (FactKind.EVENT, "E1", "event", {"status": "scheduled"}, {"status": ("occurred", "scheduled")}),
        (FactKind.EVENT, "E1", "event", {"type": "visit"}, {"type": ("meeting", "visit")}),
        (FactKind.EVENT, "E1", "event", {"type": "exercise"}, {"type": ("meeting", "exercise")}),
        (FactKind.EVENT, "E1", "event", {"participants": PEOPLE[:1]}, {"participants": (PEOPLE[1:], [])}),
        (FactKind.AGREEMENT, "A1", "agreement", {"status": "proposed"}, {"status": ("signed", "proposed")}),
        (FactKind.AGREEMENT, "A1", "agreement", {"event_id": None}, {"event_id": ("E1", None)}),
        (FactKind.AGREEMENT, "A1", "agreement", {"topics": ("other",)}, {"topics": ([], ["other"])}),
        (FactKind.COMMITMENT, "C1", "commitment", {"act": "pledged"}, {"act": ("agreed", "pledged")}),
        (FactKind.COMMITMENT, "C1", "commitment", {"actors": ("NPL",)}, {"actors": (["IND"], [])}),
        (FactKind.COMMITMENT, "C1", "commitment", {"actors": ("CHN",)}, {"actors": (["IND", "NPL"], ["CHN"])}),
    ],
)
def test_a_corrected_field_is_a_change_with_both_values(
    fact: FactKind, id_: str, part: str, fields: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert changes_between(told(), told(**dict[str, Any]({part: fields}))) == (changed(fact, id_, **expected),)


def test_a_reworded_text_changes_its_facts_and_removes_none() -> None:
    reworded = (
        "दोनों राष्ट्रों के रक्षा सचिवों ने शुक्रवार को काठमांडू में भेंट की।",
        "जल संसाधन समझौते पर दोनों पक्षों के दस्तखत हुए।",
        "दोनों पक्षों में संयुक्त सैन्य अभ्यास बढ़ाने की सहमति बनी।",
    )
    text = TEXT
    for old, new in zip((MEETING, SIGNING, PROMISE), reworded, strict=True):
        text = text.replace(old, new)
    after = told(text, reworded, commitment={"text": "संयुक्त सैन्य अभ्यास बढ़ाने"})
    assert changes_between(told(), after) == (
        changed(FactKind.EVENT, "E1", quote=(MEETING, reworded[0])),
        changed(FactKind.AGREEMENT, "A1", quote=(SIGNING, reworded[1])),
        changed(
            FactKind.COMMITMENT,
            "C1",
            quote=(PROMISE, reworded[2]),
            text=("संयुक्त अभ्यास बढ़ाने", "संयुक्त सैन्य अभ्यास बढ़ाने"),
        ),
    )


def test_what_has_no_counterpart_is_new_or_removed() -> None:
    nothing: dict[str, Any] = {"commitments": (), "agreements": ()}
    assert changes_between(told(), told(**nothing)) == (
        FactChange(kind=ChangeKind.REMOVED, fact=FactKind.AGREEMENT, before="A1"),
        FactChange(kind=ChangeKind.REMOVED, fact=FactKind.COMMITMENT, before="C1"),
    )
    assert changes_between(told(**nothing), told()) == (
        FactChange(kind=ChangeKind.NEW, fact=FactKind.AGREEMENT, after="A1"),
        FactChange(kind=ChangeKind.NEW, fact=FactKind.COMMITMENT, after="C1"),
    )


def test_two_documents_of_one_sentence_are_not_taken_for_each_other() -> None:
    after = told(agreement={"name": "सीमा"})
    assert [change.kind for change in changes_between(told(), after)] == [ChangeKind.NEW, ChangeKind.REMOVED]


def without(told: Told) -> Told:
    empty = {"events": (), "agreements": (), "commitments": ()}
    return Told(told.text, told.record.model_copy(update=empty))


@given(pair=articles_with_records(), other=articles_with_records())
def test_every_fact_is_matched_new_or_removed_exactly_once(
    pair: tuple[Article, ArticleRecord], other: tuple[Article, ArticleRecord]
) -> None:
    before, after = (Told(article.text, record) for article, record in (pair, other))
    assert changes_between(before, before) == ()
    changes = changes_between(before, after)
    for side, record in (("before", before.record), ("after", after.record)):
        told_ids = [getattr(change, side) for change in changes if getattr(change, side)]
        ids = [fact.id for facts in (record.events, record.agreements, record.commitments) for fact in facts]
        assert len(told_ids) == len(set(told_ids))
        assert set(told_ids) <= set(ids)
    assert {change.kind for change in changes_between(without(before), after)} <= {ChangeKind.NEW}
    assert {change.kind for change in changes_between(before, without(after))} <= {ChangeKind.REMOVED}


@pytest.mark.parametrize("file", GOLD, ids=lambda file: file.stem[:3])
def test_a_word_more_in_every_sentence_changes_quotes_and_nothing_else(file: Any) -> None:
    article, record = gold(file)
    # A word before every full stop: offsets move, and no quote stays as it is.
    text = article.text.replace("।", " आज।")

    def moved(fact: Any) -> Any:
        start = fact.char_start + len(" आज") * article.text[: fact.char_start].count("।")
        quote = fact.quote.replace("।", " आज।")
        return fact.model_copy(update={"quote": quote, "char_start": start, "char_end": start + len(quote)})

    after = record.model_copy(
        update={
            kind: tuple(moved(fact) for fact in getattr(record, kind))
            for kind in ("events", "agreements", "commitments")
        }
    )
    changes = changes_between(Told(article.text, record), Told(text, after))
    reworded = [fact.id for kind in ("events", "agreements", "commitments") for fact in getattr(record, kind)
                if "।" in fact.quote]  # fmt: skip
    assert [(change.kind, change.before, change.after, tuple(change.fields)) for change in changes] == [
        (ChangeKind.CHANGED, id_, id_, ("quote",)) for id_ in reworded
    ]
