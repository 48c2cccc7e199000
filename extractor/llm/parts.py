"""Long articles in parts: where to split them, and how the facts of the parts become one answer.

Every part shows headline and standfirst again and keeps the sentence numbers of the article. What two parts both report
is one fact: the first that names it stays, and references follow it.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.folding import fold
from extractor.llm.answer import Draft, Fact
from schemas.article import Part, Sentence
from schemas.facts import Agreement, Commitment, Event


def split(sentences: Sequence[Sentence], most: int) -> list[tuple[Sentence, ...]]:
    """Parts of at most about `most` characters each, divided between paragraphs, else between sentences."""
    if _length(sentences) <= most:
        return [tuple(sentences)]
    halves = halve(sentences)
    return [part for half in halves for part in split(half, most)] if halves else [tuple(sentences)]


def halve(sentences: Sequence[Sentence]) -> list[tuple[Sentence, ...]]:
    """The sentences in two parts of about the same length; empty where there is nothing to divide."""
    head = [sentence for sentence in sentences if sentence.part is not Part.BODY]
    body = [sentence for sentence in sentences if sentence.part is Part.BODY]
    between = [n for n in range(1, len(body)) if body[n].paragraph != body[n - 1].paragraph] or range(1, len(body))
    if not between:
        return []
    middle = _length(body) / 2
    cut = min(between, key=lambda n: abs(_length(body[:n]) - middle))
    return [(*head, *body[:cut]), (*head, *body[cut:])]


def _length(sentences: Sequence[Sentence]) -> int:
    return sum(sentence.end - sentence.start for sentence in sentences)


def merge(drafts: Sequence[Draft]) -> Draft:
    """One draft of those of the parts, with ids of its own, without doubles, references intact."""
    if len(drafts) == 1:
        return drafts[0]
    merged = Draft()
    seen: dict[tuple[object, ...], str] = {}
    counts = dict.fromkeys("EAC", 0)
    for draft in drafts:
        new_ids: dict[str, str] = {}
        told: dict[tuple[object, ...], str] = {}
        # Events and agreements first: commitments refer to them.
        for model in (Event, Agreement, Commitment):
            for fact in draft.of(model):
                letter = fact.id[0]
                key = _key(fact, new_ids)
                if key in seen:
                    new_ids[fact.id] = seen[key]
                    continue
                counts[letter] += 1
                id_ = new_ids[fact.id] = f"{letter}{counts[letter]}"
                merged.facts[id_] = _renamed(fact, id_, new_ids)
                told.setdefault(key, id_)
        # What one part tells apart stays apart.
        seen |= told
    return merged


def _key(fact: Fact, new_ids: dict[str, str]) -> tuple[object, ...]:
    """What makes two facts of different parts the same."""
    match fact:
        case Event():
            sides = frozenset(person.represents or fold(person.name) for person in fact.participants)
            return (fact.type, sides, fact.date or fold(fact.date_text or ""), fact.status)
        case Agreement():
            return (fold(fact.name), frozenset(fact.parties), fact.date)
        case Commitment():
            event = new_ids.get(fact.event_id or "")
            return (fact.act, frozenset(fact.actors), fact.sentences[0], fold(fact.text), event)


def _renamed(fact: Fact, id_: str, new_ids: dict[str, str]) -> Fact:
    references = {name: getattr(fact, name) for name in ("event_id", "agreement_id") if hasattr(fact, name)}
    renamed = {name: new_ids.get(old) if old else None for name, old in references.items()}
    return fact.model_copy(update={"id": id_, **renamed})
