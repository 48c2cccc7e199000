"""What would be only if something else were: conditions, and what follows from them.

In: a clause. Out: yes or no.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.grammar.clauses import Clause

# Tokens before a verb among which English says that it is only supposed.
SUPPOSED = 14
# Tokens before a verb among which it is said that it was not done.
UNDONE = 3


def is_conditional(clause: Clause, *, whole: bool = False) -> bool:
    """Whether a Hindi clause, or its whole line, has an "if" or "then", and no "सूत्रों की मानें तो"."""
    words, tokens = clause.rules.words, clause.line.tokens
    span = range(len(tokens)) if whole else range(clause.first, clause.last)
    found = (at for at in span if tokens[at].key in words["conditions"])
    return any(at == 0 or tokens[at - 1].key not in words["believed"] for at in found)


def is_hypothetical(clause: Clause, verb: int) -> bool:
    """Whether an English verb says what will follow if something else is so ("If C joined, C would protest", "Should
    they agree, C will send"); with the condition behind it, it is said of one's own action."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[:verb]]
    opening = [key for key in keys[:2] if key not in words["quote_marks"]]
    inverted = opening[:1] != [] and opening[0] in words["inverted_conditions"]
    opened = next((at for at, key in enumerate(keys) if key in words["if_marks"]), 0 if inverted else None)
    return opened is not None and "," in keys[opened:] and words["contrasting"].isdisjoint(keys[opened:])


def follows_not(clause: Clause, at: int) -> bool:
    """Whether English only says that something does not follow ("does not mean that a contract has been signed")."""
    if not clause.rules.head_first or "implying" not in clause.line.lists:
        return False
    words, keys = clause.rules.words, clause.line.tokens.listed[:at]
    implied = (i for i, key in enumerate(keys) if key in words["implying"])
    return any(i and keys[i - 1] in words["nots"] | {"t"} for i in implied)


def is_hoped(clause: Clause, verb: int) -> bool:
    """Whether English only hopes or expects that another side will do something ("hoped that C would join")."""
    tokens, words = clause.line.tokens, clause.rules.words
    hope = next((at for at in range(verb - 1, -1, -1) if tokens[at].key in words["hopes"]), None)
    return (
        hope is not None
        and tokens[verb - 1].kind in "CGPX"
        and words["contrasting"].isdisjoint(token.key for token in tokens[hope:verb])
    )


def is_unreal(clause: Clause, at: int) -> bool:
    """Whether English tells of something only as a condition ("if C and C sign a pact"), as what would have been, what
    somebody should do or has no plans for, what is yet to be done, or what nobody knows ("it is unclear whether")."""
    if not clause.rules.head_first:
        return False
    words, tokens = clause.rules.words, clause.line.tokens
    keys = [token.key for token in tokens[max(0, at - SUPPOSED) : at]]
    since = next((i for i in range(len(keys) - 1, -1, -1) if keys[i] in words["speech_breaks"]), -1)
    near = keys[since + 1 :]
    condition = not words["if_marks"].isdisjoint(near)
    open_ = "whether" in near and not words["unknown_marks"].isdisjoint(keys)
    pairs = list(pairwise(near))
    none = any(one in words["no_marks"] and two in words["planned_things"] for one, two in pairs)
    ought = bool(near) and near[-1] in words["duties"]
    return condition or open_ or none or ought or ("yet", "to") in pairs or came_to_nothing(clause, at)


def came_to_nothing(clause: Clause, at: int) -> bool:
    """Whether English says right before a verb that it was not or would have been done ("stopped short of signing")."""
    keys = [token.key for token in clause.line.tokens[max(0, at - UNDONE) : at]]
    return any(pair in (("short", "of"), ("would", "have")) for pair in pairwise(keys))
