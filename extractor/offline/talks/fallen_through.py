"""Meetings that fell through, as English tells of who was to be met ("A meeting with P, fixed for D, was called off").

In: a clause and the discourse so far. Out: the meeting of that person with the one whose journey or day is told of.
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Tokens at the head of a clause among which the meeting stands, and from there to whom it was to be with.
OPENING, NEAR = 4, 3


def find_fallen_through(clause: Clause, discourse: Discourse) -> Mention | None:
    """The meeting "with P" that fell through or was called off."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or "failing_meetings" not in clause.lists or clause.own_subject is not None:
        return None
    opening = range(clause.first, min(clause.last - 1, clause.first + OPENING))
    noun = next((at for at in opening if tokens[at].key in words["failing_meetings"]), None)
    if noun is None or tokens[noun + 1].key != "with" or clause.status is not EventStatus.CANCELLED:
        return None
    met = next((g for g in clause.of_case("with") if g.first <= noun + NEAR), None)
    partners = tuple(m for m in met.members if m.person is not None and m.side) if met is not None else ()
    other = _other(discourse, partners) if partners else None
    if other is None:
        return None
    date = next((tokens[at] for at in clause.dates if at > noun), None)
    return Mention(EventType.MEETING, clause, noun, (other, *partners), EventStatus.CANCELLED, date)


def _other(discourse: Discourse, partners: tuple[Member, ...]) -> Member | None:
    """Who was to meet somebody: who travels, else who acted first or last in the article."""
    theirs = {member.side for member in partners}
    told = (*filter(None, (discourse.visitor,)), *discourse.lead, *discourse.agent)
    return next((m for m in told if m.person is not None and m.person.is_named and m.side not in theirs), None)
