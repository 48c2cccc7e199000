"""Where the facts of an article stand in its text, with what was not stored as one: evidence as a reader sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from schemas.article import Article, Span
from schemas.record import ArticleRecord, Grounded, Rejection


class ItemKind(StrEnum):
    """What can be marked in a text, in the order in which it is listed."""

    EVENT = "event"
    AGREEMENT = "agreement"
    COMMITMENT = "commitment"
    REJECTED = "rejected"
    SUSPICIOUS = "suspicious"


@dataclass(frozen=True)
class Marked:
    """An item with its places; rejected facts are R1, R2, ..., suspicious sentences S1, S2, ... in their order."""

    id: str
    kind: ItemKind
    spans: tuple[Span, ...]


def marked(article: Article, record: ArticleRecord) -> Iterator[Marked]:
    """All items of an article in the order of its record; a rejected fact may stand nowhere."""
    for event in record.events:
        yield Marked(event.id, ItemKind.EVENT, _quoted(event))
    for agreement in record.agreements:
        yield Marked(agreement.id, ItemKind.AGREEMENT, _quoted(agreement))
    for commitment in record.commitments:
        yield Marked(commitment.id, ItemKind.COMMITMENT, _quoted(commitment))
    for number, rejection in enumerate(record.rejections, start=1):
        yield Marked(f"R{number}", ItemKind.REJECTED, tuple(_cited(article, rejection)))
    for number, suspicion in enumerate(record.suspicions, start=1):
        yield Marked(f"S{number}", ItemKind.SUSPICIOUS, _quoted(suspicion))


def _quoted(grounded: Grounded) -> tuple[Span, ...]:
    return (Span(start=grounded.char_start, end=grounded.char_end),)


def _cited(article: Article, rejection: Rejection) -> Iterator[Span]:
    """The sentences that a rejected fact cites, where they exist; its payload is what a model wrote, whatever it is."""
    cited = rejection.payload.get("sentences")
    numbers = [number for number in cited if type(number) is int] if isinstance(cited, list) else []
    for number in dict.fromkeys(numbers):
        if 1 <= number <= len(article.sentences):
            sentence = article.sentences[number - 1]
            yield Span(start=sentence.start, end=sentence.end)
