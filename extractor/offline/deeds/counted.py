"""Deliveries that English counts before or behind the one of which it has told, without naming its sides.

In: a clause and the discourse so far. Out: the deliveries ("The first pair arrived in 2019 and was followed by a second
one in 2022", "Two of these are due in the first quarter of 2027", "Another 24 guns are to reach the port of L by D").
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.deeds.transfers import again
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Member, countries_of
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Lines back to the delivery that a clause goes on with.
NEAR = 8
# Tokens from what is counted to the verb, and from that to the day.
VERB, DAY = 4, 12
# Tokens from "the" to "port of".
PORT = 5


def find_counted(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The deliveries that a clause counts, each with its day."""
    if not (clause.rules.head_first and clause.dates) or clause.has("negations"):
        return
    end = _counted_until(clause, clause.first)
    if end is None:
        return
    if (came := _came(clause, end)) is not None:
        yield from _deliveries(clause, discourse, came, EventStatus.OCCURRED)
        then = _counted_then(clause, came)
        if then is not None:
            yield from _deliveries(clause, discourse, then, EventStatus.OCCURRED)
    elif (due := _is_to_come(clause, end)) is not None:
        yield from _deliveries(clause, discourse, due, EventStatus.SCHEDULED)


def _deliveries(clause: Clause, discourse: Discourse, day: int, status: EventStatus) -> Iterator[Mention]:
    """The delivery on a day, where the sides are known of the goods told of before or by the port."""
    members = _known(clause, discourse)
    members = members or (_by_port(clause, discourse) if status is EventStatus.SCHEDULED else ())
    if len(sides(members)) == 2:
        mention = Mention(EventType.ARMS_TRANSFER, clause, day - 1, members, status, clause.line.tokens[day])
        mention.earlier = status is EventStatus.OCCURRED
        yield mention


def _known(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """The sides of the goods of which was told last."""
    known = tuple(map(again, discourse.delivering.values()))
    near = all(0 <= clause.line.number - member.line.number <= NEAR for member in known)
    return known if near and discourse.carried is EventType.ARMS_TRANSFER else ()


def _by_port(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """The two countries spoken of, that last in whose port goods arrive."""
    if not (clause.has("arms_nouns") and clause.has("reaching_port")):
        return ()
    pair = countries_of(discourse.countries())
    tokens = clause.line.tokens
    there = {tokens[at].value.country for at in clause.found if tokens[at].kind == "L"}
    taking = [member for member in pair if member.side in there]
    return (*(m for m in pair if m not in taking), *taking) if len(pair) == 2 and len(taking) == 1 else ()


def _counted_until(clause: Clause, first: int) -> int | None:
    """The token behind the goods that a clause counts from a token on ("the first pair", "two of these", "a further
    four", "another 24 guns"), None where it counts nothing."""
    tokens, words = clause.line.tokens, clause.rules.words
    counting, goods = words["counting_on"] | words["those_left"], words["arms_nouns"] | words["load_nouns"]
    at = first + have(tokens[first : first + 1], words["articles"])
    counted = counting | goods | words["measures"] | words["of_them"] - {"and"}
    opens = at
    while at < clause.last and (tokens[at].key in counted or clause.rules.counts(tokens[at].key)):
        at += 1
    return at if at < clause.last and have(tokens[opens:at], counting | words["told_things"]) else None


def _came(clause: Clause, at: int) -> int | None:
    """The day on which goods are said to have come or to have been handed over."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[at].key not in words["were"]:
        return _day_behind(clause, at + 1) if tokens[at].key in words["came_in"] and _is_over(clause, at) else None
    if [token.key for token in tokens[at + 1 : at + 3]] == ["followed", "by"]:
        end = _counted_until(clause, at + 3)
        return _day_behind(clause, end) if end is not None else None
    given = words["delivered"] | words["came_in"] - {"followed"}
    verb = next((i for i in range(at + 1, min(clause.last, at + VERB)) if tokens[i].key in given), None)
    return _day_behind(clause, verb + 1) if verb is not None and _is_over(clause, verb) else None


def _is_over(clause: Clause, verb: int) -> bool:
    """Whether goods that were "turned" were turned "over"."""
    tokens = clause.line.tokens
    return tokens[verb].key != "turned" or have(tokens[verb + 1 : verb + 2], frozenset({"over"}))


def _is_to_come(clause: Clause, at: int) -> int | None:
    """The day on which goods are said to be due."""
    tokens, words = clause.line.tokens, clause.rules.words
    ahead = tokens[at].key in words["to_come_later"] and have(tokens[at : at + VERB], words["coming_later"])
    day = _day_behind(clause, at, words["to_come_later"]) if ahead else None
    reached = next((i + 1 for i in range(at, day or at) if tokens[i].key == "reach"), None)
    return day if reached is None or tokens[reached].kind == "L" or _behind_port(clause, reached) > reached else None


def _counted_then(clause: Clause, day: int) -> int | None:
    """The day of those that came next ("... and was followed by a second one in D", "..., and another two in D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = next((i + 1 for i in range(day + 1, min(clause.last, day + 3)) if tokens[i].key == "and"), clause.last)
    while at < clause.last and tokens[at].key in words["were"] | {"followed", "by"}:
        at += 1
    end = _counted_until(clause, at) if at < clause.last else None
    return _day_behind(clause, end) or _came(clause, end) if end is not None else None


def _day_behind(clause: Clause, at: int, between: frozenset[str] = frozenset()) -> int | None:
    """The first date behind a token, with nothing before it but a place, prepositions and other words that may be."""
    tokens, words = clause.line.tokens, clause.rules.words
    day = next((day for day in clause.dates if at <= day < at + DAY), None)
    if day is None:
        return None
    may = between | words["up_to_the_day"]
    at = _behind_port(clause, at + 1) if tokens[at].key in words["inside_before"] else at
    return day if all(token.kind == "L" or token.key in may for token in tokens[at:day]) else None


def _behind_port(clause: Clause, at: int) -> int:
    """The token behind a port, known or not, told of at a token ("the port of L", "the Black Sea port of L"), else
    that token."""
    keys = [token.key for token in clause.line.tokens[at : at + PORT]]
    port = keys.index("port") if keys[:1] == ["the"] and "port" in keys else PORT
    return at + port + 3 if keys[port + 1 : port + 2] == ["of"] else at
