"""English stays: who is, will be or was in another country.

In: a clause and the discourse so far. Out: mentions of visits of which no word of travel tells.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import lies_ahead
from extractor.offline.grammar.relatives import tells_of
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.arrivals import inviting_host
from extractor.offline.visits.destinations import code_of
from extractor.offline.visits.journeys import titled_traveller, travellers
from extractor.offline.visits.trips import visit_of
from schemas.vocabulary import EventStatus

# Tokens behind "is" among which "due" or "expected" stands.
DUE = 3
# Tokens from "spent" to the place ("spent two and a half days in L").
SPENT = 7


def find_stay(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """ "P and P are in C to meet their counterparts": who is in another country for something is there on a visit.

    Who "is due in C", or "expected in C", is still to come. One mention for each side.
    """
    tokens, words = clause.line.tokens, clause.rules.words
    for at in (*clause.where("copula"), *clause.where("were"), *_will_be(clause)):
        due = next((i for i in range(at + 1, min(clause.last, at + DUE)) if tokens[i].key in words["due_there"]), at)
        inside = due + 1 + (due > at and tokens[min(due + 1, clause.last - 1)].kind == "D")
        if inside + 1 >= clause.last or tokens[inside].key not in words["inside_before"]:
            continue
        place, behind = tokens[inside + 1], min(inside + 2, clause.last - 1)
        dated = (
            tokens[behind].key in words["on"] | words["origin_marks"]
            and behind + 1 < clause.last
            and tokens[behind + 1].kind == "D"
        )
        day = tokens[behind + 1] if dated else tokens[behind] if tokens[behind].kind == "D" else None
        purpose = behind + (2 if dated else 1 if day is not None else 0)
        stays = purpose < clause.last and tokens[purpose].key in words["staying_for"]
        # "Will be in C" is ahead as well.
        at -= tokens[at].key in words["passive_words"]
        people = _staying(clause, at) or titled_traveller(clause, discourse, at)
        if place.kind not in ("C", "L") or not (stays or dated or due > at):
            continue
        for visitor in {member.side: member for member in reversed(people)}.values():
            if code_of(place) in (None, visitor.side) or not visitor.side:
                continue
            mention = visit_of(clause, inside + 1, visitor, place)
            # The day behind "to meet ..." is that of the meeting.
            mention.date = mention.date if due > at else day
            mention.host = inviting_host(clause, code_of(place))
            if due > at:
                mention.status = EventStatus.SCHEDULED
            elif clause.status is EventStatus.OCCURRED or (stays and clause.status is EventStatus.PROPOSED):
                # "Is in L to prepare the proposed visit of P".
                mention.status = _status(clause, at, day)
            yield mention


def tells_who(clause: Clause) -> bool:
    """Whether an English clause stands right behind "who" ("P, who is in C from D to D,")."""
    return clause.rules.head_first and clause.first > 1 and tells_of(clause.line.tokens, clause.first - 1)


def _staying(clause: Clause, verb: int) -> list[Member]:
    """The people right before a verb, or before the "who" of its clause."""
    tokens = clause.line.tokens
    commas = verb - 1 if verb and tokens[verb - 1].key == "," else verb
    people = [m for g in clause.of_case("subject") if g.last in (verb, commas) for m in g.members if m.person]
    if not people and verb == clause.first and tells_who(clause) and clause.inherited is not None:
        people = [m for m in clause.inherited.members if m.person]
    return people


def _status(clause: Clause, verb: int, day: Token | None) -> EventStatus:
    """How far the stay is of somebody who "is" or "was" somewhere."""
    if clause.line.tokens[verb].key in clause.rules.words["were"]:
        return EventStatus.OCCURRED
    return EventStatus.SCHEDULED if day is not None and lies_ahead(clause, day) else EventStatus.ONGOING


def _will_be(clause: Clause) -> list[int]:
    """The "be" of "will be in C"."""
    tokens, will = clause.line.tokens, clause.rules.words["will"]
    return [at for at in clause.where("passive_words") if at > clause.first and tokens[at - 1].key in will]


def find_spent(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Who "spent two days in L", or will; years that somebody lived somewhere are no visit."""
    tokens, words = clause.line.tokens, clause.rules.words
    for verb in clause.where("spending") if clause.rules.head_first else ():
        near = range(verb + 2, min(clause.last - 1, verb + SPENT))
        inside = next((at for at in near if tokens[at].key in words["inside_before"]), None)
        length = tokens[verb + 1 : inside]
        if inside is None or not have(length[-1:], words["short_spells"]) or any(t.key == "," for t in length):
            continue
        place = tokens[inside + 1]
        people = [m for m in travellers(clause, discourse, verb) if m.person is not None]
        if place.kind not in ("C", "L") or getattr(place.value, "adjective", False) or not people:
            continue
        if code_of(place) not in (None, people[0].side):
            yield visit_of(clause, verb, people[0], place)
