"""Visits of which English tells as the next stops of a journey ("His next stop is L", "L is next on her itinerary").

In: a clause and the discourse so far. Out: the visits, with who travels.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.destinations import code_of, more_destinations
from extractor.offline.visits.trips import visit_of
from schemas.vocabulary import EventStatus

# Tokens from a stop to the verb that says where it is ("his next stop on the tour, in July, is"), and from the verb to
# the stop ("L is likely to be his next stop").
REACH, BEFORE = 9, 6
# Tokens from "of" to the journey, what may stand between them, and what journeys are called besides visits.
JOURNEY = 6
IN_JOURNEY, JOURNEYS = frozenset({"-", "nation", "country", "day", "'", "s"}), frozenset({"journey", "tours"})
# With what a traveller is told to be somewhere "next".
NEXT_ON = frozenset({"on", "in"})


def find_next_stops(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The visits to come of a clause that says where somebody stops next."""
    if "next_marks" not in clause.lists or "stops_of_journeys" not in clause.lists:
        return
    for at in clause.where("stops_of_journeys"):
        if _is_of_something(clause, at):
            return
        place = _place_behind(clause, at) or _place_before(clause, at)
        visitor = _who_travels(clause, discourse, at) if place is not None else None
        if place is None or visitor is None:
            continue
        for stop in (place, *more_destinations(clause, place)):
            if code_of(stop) not in (None, visitor.side):
                mention = visit_of(clause, at, visitor, stop)
                mention.status = EventStatus.SCHEDULED
                yield mention
        return


def _is_of_something(clause: Clause, at: int) -> bool:
    """Whether a stop is one of or on anything but somebody's journey ("the next stop of the cricket tour")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if at + 2 >= clause.last or tokens[at + 1].key not in {"of", "on"} or tokens[at + 2].kind == "D":
        return False
    journeys = words["visit_nouns"] | JOURNEYS
    end = next((i for i in range(at + 2, min(clause.last, at + 2 + JOURNEY)) if tokens[i].key in journeys), None)
    if end is None or tokens[at + 2].key in words["his"]:
        return end is None
    may = words["articles"] | IN_JOURNEY | set(clause.rules.numbers)
    return not all(t.key in may or t.key.isdecimal() or t.kind in "PX" for t in tokens[at + 2 : end])


def _place_behind(clause: Clause, at: int) -> Token | None:
    """Where the next stop "is" or "will be"."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not have(tokens[max(clause.first, at - 1) : at], words["next_marks"]):
        return None
    verb = next(
        (i for i in range(at + 1, min(clause.last, at + REACH)) if tokens[i].key in words["being_a_stop"]), None
    )
    if verb is None or any(token.kind == "P" or token.key == "for" for token in tokens[at + 1 : verb]):
        # "The next stop for the train is L".
        return None
    verb += have(tokens[verb + 1 : verb + 2], words["being_a_stop"])
    place = verb + 1 + have(tokens[verb + 1 : verb + 2], words["articles"])
    return _place(clause, place)


def _place_before(clause: Clause, at: int) -> Token | None:
    """What place "is the next stop", or "is next on the itinerary"."""
    tokens, words = clause.line.tokens, clause.rules.words
    verb = next(
        (i for i in range(at - 1, max(clause.first, at - BEFORE), -1) if tokens[i].key in words["copula"]), None
    )
    verb = verb if verb is not None else next((i for i in clause.where("will") if at - BEFORE <= i < at), None)
    if verb is None or verb == clause.first or not have(tokens[verb:at], words["next_marks"]):
        return None
    following = tokens[at - 1].key in words["next_marks"] or have(tokens[at - 2 : at - 1], NEXT_ON)
    opens = all(token.kind in "CL" or token.key in words["list_joins"] for token in tokens[clause.first : verb])
    return _place(clause, clause.first) if following and opens else None


def _place(clause: Clause, at: int) -> Token | None:
    tokens = clause.line.tokens
    there = at < clause.last and tokens[at].kind in "CL" and not getattr(tokens[at].value, "adjective", False)
    owns = have(tokens[at + 1 : at + 2], frozenset("'"))
    return tokens[at] if there and not owns else None


def _who_travels(clause: Clause, discourse: Discourse, at: int) -> Member | None:
    """Whose stop it is: who is named before it, "his" who acted last, else the visitor told of last."""
    named = [m for group in clause.groups if group.last <= at for m in group.members if m.person is not None]
    if named:
        return named[0] if len(named) == 1 and named[0].side else None
    his = have(clause.line.tokens[max(clause.first, at - 4) : at], clause.rules.words["his"])
    acting = [m for m in discourse.agent if m.person is not None and m.side]
    if his and len(acting) == 1:
        return acting[0]
    visitor = discourse.visitor
    return visitor if visitor is not None and visitor.person is not None and visitor.side else None
