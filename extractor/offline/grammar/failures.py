"""Whether English says of a meeting, a visit or an exercise that it fell through ("the trip, due on D, was dropped").

In: the tokens of a clause. Out: the noun with which it opens, of which a verb says so; None where none does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.dates import DateKind
from extractor.offline.grammar.lines import Token

# Tokens at the head of a clause among which its noun stands ("plans for a visit").
HEAD = 7
# Tokens of "not" and of what did not come about ("never took place", "could not be held").
ABOUT = 3
# Tokens from a verb of moving to the new day ("moved at short notice from D to D").
MOVED = 8


def failed_noun(tokens: Sequence[Token], first: int, last: int, words: Mapping[str, frozenset[str]]) -> int | None:
    """The noun with which a clause opens of what fell through."""
    noun = next((at for at in range(first, min(last, first + HEAD)) if tokens[at].key in words["failing_nouns"]), None)
    if noun is None:
        return None
    told = words["clause_verbs"] - words["failing_auxiliaries"]
    if any(token.key in told for token in tokens[first:noun]):
        return None
    joined = False
    for at in range(noun + 1, last):
        if new_day(tokens, at, last, words) is not None or (not joined and _fails(tokens, at, last, words)):
            return noun
        joins = _joins(tokens, at, last) or _joins_offices(tokens, at, last, words)
        joined = joined or joins
        if tokens[at].key in told or (tokens[at].key in words["failing_stops"] and not joins):
            return None
    return None


def _joins(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether "and" only joins two sides ("the meeting between P and P has been moved to D")."""
    return tokens[at].key == "and" and at + 1 < last and "w" not in (tokens[at - 1].kind, tokens[at + 1].kind)


def _joins_offices(tokens: Sequence[Token], at: int, last: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether "and" only joins what ministers are for ("a meeting of the foreign and defence ministers")."""
    if tokens[at].key != "and" or at + 1 >= last:
        return False
    return {tokens[at - 1].key, tokens[at + 1].key} <= words["official_domains"]


def _fails(tokens: Sequence[Token], at: int, last: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether a verb says that something came to nothing ("has fallen through", "was dropped", "did not come off")."""
    key, following = tokens[at].key, tokens[at + 1].key if at + 1 < last else ""
    if key in words["falling"]:
        return following == "through"
    if key in words["fallen_through"]:
        return tokens[at - 1].key in words["passive_marks"]
    near = {token.key for token in tokens[at + 1 : at + ABOUT]}
    if key in words["nots"] and not words["came_about"].isdisjoint(near):
        # "Did not take place", "could not be held", but not "not only held".
        return words["not_alone"].isdisjoint(near)
    off = key in words["coming_off"] and following in words["off_marks"]
    return off and tokens[at - 1].key in words["nots"]


def new_day(tokens: Sequence[Token], at: int, last: int, words: Mapping[str, frozenset[str]]) -> int | None:
    """The date to which a verb moves something ("has been moved to D", "was brought forward to D", "slipped to D")."""
    key, before = tokens[at].key, tokens[at - 1].key if at else ""
    following = tokens[at + 1].key if at + 1 < last else ""
    passive = key in words["moving_days"] or (key in words["moved_along"] and following in words["moved_where"])
    if not (passive and before in words["passive_marks"]) and not (key in words["slipping"] and before != "to"):
        return None
    for day in range(at + 2, min(last, at + MOVED)):
        if tokens[day].kind == "D":
            put = [token.key for token in tokens[at:day] if token.key not in words["definite"]][-1]
            # "Moved from June 3 to June 9" has both days in one date.
            if put in words["put_to"] or tokens[day].value.kind is DateKind.INTERVAL:
                return day
    return None
