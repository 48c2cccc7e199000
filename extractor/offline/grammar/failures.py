"""Whether English says of a meeting, a visit or an exercise that it fell through ("the trip, due on D, was dropped").

In: the tokens of a clause. Out: the noun with which it opens, of which a verb says so; None where none does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.offline.grammar.lines import Token

# Tokens at the head of a clause among which its noun stands ("plans for a visit").
HEAD = 7
# Tokens of "not" and of what did not come about ("never took place", "could not be held").
ABOUT = 3


def failed_noun(tokens: Sequence[Token], first: int, last: int, words: Mapping[str, frozenset[str]]) -> int | None:
    """The noun with which a clause opens of what fell through."""
    noun = next((at for at in range(first, min(last, first + HEAD)) if tokens[at].key in words["failing_nouns"]), None)
    told = words["clause_verbs"] - words["failing_auxiliaries"]
    if noun is None or any(token.key in told for token in tokens[first:noun]):
        return None
    for at in range(noun + 1, last):
        if _fails(tokens, at, last, words):
            return noun
        if tokens[at].key in told or tokens[at].key in words["failing_stops"]:
            return None
    return None


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
