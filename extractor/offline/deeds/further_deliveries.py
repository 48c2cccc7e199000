"""Deliveries that English only adds to the one or the order of which it has just told, without naming its sides.

In: a clause and the discourse so far. Out: the delivery ("..., with the rest due in October", "the remaining 16 are to
follow in October", "a sister of NAME, delivered in July", "ordered from B, which is due to ship a batch in May").
"""

from __future__ import annotations

from extractor.offline.deeds.transfers import again
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Lines back to the delivery that a clause goes on with.
NEAR = 2
# Tokens from "which" to the verb of a delivery, and from that verb to its goods.
OPENING, GOODS = 6, 5
# Tokens behind a dated participle with which no object goes on.
CLOSED = frozenset({".", ",", ";", "and", "in", "at", "to", "by"})


def find_further(clause: Clause, discourse: Discourse) -> Mention | None:
    """The delivery that a clause adds, between the sides of the one before."""
    if not (clause.rules.head_first and clause.dates and discourse.delivering) or clause.has("negations"):
        return None
    known = tuple(again(member) for member in discourse.delivering.values())
    near = all(member.line.number >= clause.line.number - NEAR for member in known)
    if not near or len(sides(known)) != 2:
        return None
    for status, found in (
        (EventStatus.SCHEDULED, _rest_to_come(clause)),
        (EventStatus.SCHEDULED, _will_deliver(clause, {member.side for member in known})),
        (EventStatus.OCCURRED, _was_delivered(clause)),
    ):
        if found is not None:
            at, day = found
            mention = Mention(discourse.carried or EventType.ARMS_TRANSFER, clause, at, known, status, day)
            mention.earlier = status is EventStatus.OCCURRED
            return mention
    return None


def _rest_to_come(clause: Clause) -> tuple[int, Token] | None:
    """The word for the rest of the goods, and the day on which it is due ("the third and last ship is due in D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    counting = words["those_left"] | words["arms_nouns"] | words["load_nouns"] | words["of_them"]
    for at in clause.where("those_left"):
        end = at + 1
        while end < clause.last and (tokens[end].key in counting or clause.rules.counts(tokens[end].key)):
            end += 1
        day = next((day for day in clause.dates if day > end), None)
        if day is None or any(token.key not in words["to_come_later"] for token in tokens[end:day]):
            continue
        opens = at == clause.first or tokens[at - 1].key in words["articles"] | {"and"}
        if opens and have(tokens[end:day], words["coming_later"]):
            return at, tokens[day]
    return None


def _will_deliver(clause: Clause, known: set[str | None]) -> tuple[int, Token] | None:
    """The verb by which a relative clause says when who got an order is to deliver, and that day."""
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    named = {member.side for group in clause.groups for member in group.members}
    ordered = which > 0 and have(tokens[:which], words["ordering_verbs"])
    if not ordered or tokens[which].key not in words["relative_marks"] or not named <= known:
        return None
    head = tokens[clause.first : min(clause.last, clause.first + OPENING)]
    ahead = have(head, words["will"]) or (have(head, words["once_planned"]) and have(head, frozenset({"to"})))
    verb = next((at for at, t in enumerate(head, clause.first) if t.key in words["shipping_verbs"]), None)
    if not ahead or verb is None:
        return None
    goods = words["load_nouns"] | words["arms_nouns"] | words["those_left"] | words["told_things"]
    day = next((tokens[at] for at in clause.dates if at > verb), None)
    return (verb, day) if day is not None and have(tokens[verb + 1 : verb + GOODS], goods) else None


def _was_delivered(clause: Clause) -> tuple[int, Token] | None:
    """The participle behind a ship that says when it was delivered, and that day."""
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    if clause.groups or not have(tokens, words["arms_nouns"] | words["sister_ships"]):
        return None
    for at in clause.where("delivered"):
        day = at + 1 + (at + 1 < clause.last and tokens[at + 1].key == "over")
        day += day < clause.last and tokens[day].key in {"in", "on"}
        told = at > 1 and tokens[at - 1].key == "," and tokens[at - 2].kind == "w"
        relative = at == clause.first + 1 and which > 0 and tokens[which].key in words["relative_marks"]
        told = told or (relative and tokens[clause.first].key in words["were"])
        dated = day < clause.last and tokens[day].kind == "D"
        behind = tokens[day + 1].key if day + 1 < len(tokens) else "."
        if told and dated and behind in CLOSED:
            return at, tokens[day]
    return None
