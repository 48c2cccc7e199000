"""Arms of which an English relative clause only says when they were delivered.

In: a clause and the discourse so far. Out: the delivery ("the batteries which C delivered in April last year", "ordered
18 boats from C, the first four of which were delivered in May").
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Member, countries_of
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

# Tokens before "which" among which the goods stand ("coastal defence batteries which").
NEAR = 3
# Tokens from the head of the clause to its verb.
OPENING = 4


def find_delivered(clause: Clause, discourse: Discourse) -> Mention | None:
    """The delivery that a relative clause dates, of the two sides of the talks or of the order told of before."""
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    if not clause.rules.head_first or which < 1 or not clause.dates or tokens[which].key not in words["relative_marks"]:
        return None
    verb = next((at for at in clause.where("delivered") if at < clause.first + OPENING), None)
    if verb is None or clause.status is not EventStatus.OCCURRED or clause.has("negations"):
        return None
    members = _of_order(clause, discourse, verb) or _of_talks(clause, discourse, verb)
    if len(sides(members)) != 2:
        return None
    date = next((tokens[at] for at in clause.dates if at > verb), None)
    if date is None:
        return None
    mention = Mention(EventType.ARMS_TRANSFER, clause, verb, members, EventStatus.OCCURRED, date)
    mention.earlier = True
    return mention


def _of_order(clause: Clause, discourse: Discourse, verb: int) -> tuple[Member, ...]:
    """The sides of the order of the same sentence ("..., the first four of which were delivered")."""
    tokens, words = clause.line.tokens, clause.rules.words
    counted = tokens[clause.first - 2].key in words["of_marks"] and tokens[verb - 1].key in words["passive_marks"]
    ordered = have(tokens[: clause.first], words["ordering_verbs"]) and "arms_nouns" in clause.line.lists
    known = tuple(discourse.delivering.values())
    return known if counted and ordered and all(member.line is clause.line for member in known) else ()


def _of_talks(clause: Clause, discourse: Discourse, verb: int) -> tuple[Member, ...]:
    """Who delivered, and to whom: the side named, else the other one of the two spoken of."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not have(tokens[max(0, clause.first - 1 - NEAR) : clause.first - 1], words["arms_nouns"]):
        return ()
    acting = [g for g in clause.groups if g.first == clause.first and g.last <= verb]
    giver = acting[0].members[0] if acting and len(acting[0].members) == 1 else None
    if (
        giver is None
        or giver.side is None
        or giver.kind is not ParticipantKind.COUNTRY
        or tokens[giver.token].kind != "C"
    ):
        return ()
    taking = [m for g in clause.of_case("to") for m in g.members if m.side and m.side != giver.side]
    pair = countries_of(discourse.countries())
    spoken = pair if len(sides(pair)) == 2 and giver.side in sides(pair) else ()
    others = taking or [m for m in spoken if m.side != giver.side]
    return (giver, *countries_of(tuple(others[:1])))
