"""From a model's answer to facts, item by item: one bad item costs neither the article nor its neighbours.

A `Draft` holds the items that fit the schema and those that do not, by id. Ids that are missing or given twice are
numbered anew; a reference to an item that does not exist is a problem to ask about, and cleared where it stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Annotated, Any

import regex
from pydantic import BaseModel, Field, ValidationError

from schemas.facts import Agreement, ArticleFacts, Commitment, Event, Participant, reference_errors
from schemas.record import Rejection
from schemas.vocabulary import FactKind

Fact = Event | Agreement | Commitment
Kind = tuple[FactKind, str, type[Fact]]
# The lists of an answer: kind of the items, first letter of their ids, model.
LISTS: dict[str, Kind] = {
    "events": (FactKind.EVENT, "E", Event),
    "agreements": (FactKind.AGREEMENT, "A", Agreement),
    "commitments": (FactKind.COMMITMENT, "C", Commitment),
}
ID = regex.compile(r"[EAC][0-9]{1,3}")
MAX_REASONS = 5
# As many as there are ids; a model that runs on writes items without end.
Items = Annotated[list[Any], Field(max_length=999)]


class Answer(BaseModel):
    """The outer form of an answer; what the lists hold is checked item by item."""

    events: Items
    agreements: Items
    commitments: Items

    @classmethod
    def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:
        # instructor builds a schema for every request; the endpoint sends the strict one of ArticleFacts instead.
        return {}


@dataclass(frozen=True)
class Broken:
    """An item that does not fit the schema."""

    kind: FactKind
    payload: dict[str, Any]
    reason: str

    def rejection(self) -> Rejection:
        return Rejection(kind=self.kind, reason=self.reason, payload=self.payload)


@dataclass
class Draft:
    """The items of one answer by id."""

    facts: dict[str, Fact] = field(default_factory=dict)
    broken: dict[str, Broken] = field(default_factory=dict)

    def of(self, model: type[Fact]) -> list[Any]:
        return [fact for fact in self.facts.values() if isinstance(fact, model)]

    def article_facts(self) -> ArticleFacts:
        """The items that fit the schema, in the order of their ids; references to others are cleared."""
        in_order = sorted(self.facts.values(), key=lambda fact: int(fact.id[1:]))
        facts = [_without_dangling(fact, self.facts) for fact in in_order]
        return ArticleFacts(
            events=tuple(f for f in facts if isinstance(f, Event)),
            agreements=tuple(f for f in facts if isinstance(f, Agreement)),
            commitments=tuple(f for f in facts if isinstance(f, Commitment)),
        )

    def people(self) -> list[Participant]:
        return [person for event in self.of(Event) for person in event.participants]

    def problems(self) -> dict[str, str]:
        """Id of each item that does not fit the schema or refers to nothing, with the reason."""
        found = {id_: [broken.reason] for id_, broken in self.broken.items()}
        for id_, message in reference_errors(self.of(Event), self.of(Agreement), self.of(Commitment)):
            # Where the other item is broken, it is that one that needs correction.
            if not any(other in message for other in self.broken):
                found.setdefault(id_, []).append(message)
        return {id_: "; ".join(reasons) for id_, reasons in found.items()}

    def payloads(self, ids: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
        """The items of these ids as the model gave them, in the form of an answer."""
        wanted = set(ids)
        items: dict[str, list[dict[str, Any]]] = {name: [] for name in LISTS}
        for name, (kind, _, model) in LISTS.items():
            items[name] += [f.model_dump(mode="json") for f in self.of(model) if f.id in wanted]
            items[name] += [b.payload for id_, b in self.broken.items() if b.kind is kind and id_ in wanted]
        return items

    def correct(self, answer: Answer | ArticleFacts, asked: Iterable[str]) -> None:
        """Take over the corrected form of the items that were asked for, where it fits the schema; nothing else."""
        corrected = read(answer)
        for id_ in asked:
            if fact := corrected.facts.get(id_):
                self.facts[id_] = fact
                self.broken.pop(id_, None)

    def salvage(self) -> list[Rejection]:
        """Give up what is still broken; of an event only the bad participants, where the rest of it fits."""
        rejections: list[Rejection] = []
        for id_, broken in self.broken.items():
            event, people = _without_bad_people(broken)
            if event:
                self.facts[id_] = event
                rejections += people
            else:
                rejections.append(broken.rejection())
        self.broken = {}
        return rejections


def read(answer: Answer | ArticleFacts) -> Draft:
    """Validate an answer item by item, unless it is valid as a whole."""
    draft = Draft()
    if isinstance(answer, ArticleFacts):
        facts: tuple[Fact, ...] = (*answer.events, *answer.agreements, *answer.commitments)
        draft.facts = {fact.id: fact for fact in facts}
        return draft
    for name, (kind, letter, model) in LISTS.items():
        payloads = [dict(item) if isinstance(item, Mapping) else {"value": item} for item in getattr(answer, name)]
        for payload, id_ in zip(payloads, _ids(payloads, letter), strict=True):
            payload["id"] = id_
            try:
                draft.facts[id_] = model.model_validate(payload)
            except ValidationError as error:
                draft.broken[id_] = Broken(kind, payload, _reason(error))
    return draft


def _ids(payloads: Sequence[dict[str, Any]], letter: str) -> list[str]:
    """The ids of items as given, where they fit the list and are given once; else numbers that are free."""
    ids: list[str | None] = []
    for payload in payloads:
        id_ = payload.get("id")
        good = isinstance(id_, str) and ID.fullmatch(id_) and id_[0] == letter and id_ not in ids
        ids.append(id_ if good else None)
    free = (id_ for number in count(1) if (id_ := f"{letter}{number}") not in ids)
    return [id_ or next(free) for id_ in ids]


def _reason(error: ValidationError) -> str:
    details = error.errors(include_url=False, include_context=False)
    reasons = [f"{'.'.join(map(str, detail['loc']))}: {detail['msg']}" for detail in details[:MAX_REASONS]]
    more = [f"{len(details) - MAX_REASONS} more"] if len(details) > MAX_REASONS else []
    return "; ".join([*reasons, *more])


def _without_dangling(fact: Fact, known: Mapping[str, Fact]) -> Fact:
    references: dict[str, str | None] = {} if isinstance(fact, Event) else {"event_id": fact.event_id}
    if isinstance(fact, Commitment):
        references["agreement_id"] = fact.agreement_id
    dangling = {name: None for name, id_ in references.items() if id_ and id_ not in known}
    return fact.model_copy(update=dangling) if dangling else fact


def _without_bad_people(broken: Broken) -> tuple[Event | None, list[Rejection]]:
    people = broken.payload.get("participants")
    if broken.kind is not FactKind.EVENT or not isinstance(people, list):
        return None, []
    good: list[Any] = []
    bad: list[Rejection] = []
    for person in people:
        try:
            good.append(Participant.model_validate(person))
        except ValidationError as error:
            payload = person if isinstance(person, dict) else {"value": person}
            bad.append(Broken(FactKind.PARTICIPANT, payload, _reason(error)).rejection())
    try:
        return Event.model_validate({**broken.payload, "participants": good}), bad
    except ValidationError:
        return None, []
