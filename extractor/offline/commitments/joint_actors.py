"""Two sides that act together in English though words stand between them, or one of them is "he".

In: a clause and the token of an act. Out: the two sides, none where it is not told so.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.people.persons import UNKNOWN
from extractor.offline.sides.sides import member_of

AND = frozenset({"and"})
# Tokens of what stands between commas behind the first one, at most.
ASIDE = 20
# Tokens from who says something to the two of whom he speaks ("P said on D that").
SAID = 5


def joint_sides(clause: Clause, cue: int) -> tuple[str, ...]:
    """The sides of two who act ("P, on his first visit to C, and P agreed to", "P said P and he had agreed to")."""
    line, words = clause.line, clause.rules.words
    tokens, at = line.tokens, cue
    if not clause.rules.head_first or "P" not in line.kinds:
        return ()
    while at > 3 and tokens[at - 1].key in words["auxiliaries"]:
        at -= 1
    if at < 4 or not have(tokens[at - 2 : at - 1], AND):
        return ()
    second, before = tokens[at - 1].kind, tokens[at - 3]
    first = None
    if second == "P" and before.key == "," and tokens[0].kind == "P" and tokens[1].key == "," and at <= ASIDE:
        # Who else is named between the commas may act, too.
        others = any(token.kind == "P" for token in tokens[1 : at - 3])
        first, last = (None if others else 0), at - 1
    elif second == "R" and before.kind == "P":
        near = range(at - 5, max(-1, at - 5 - SAID), -1)
        speaker = next((i for i in near if tokens[i].kind == "P"), None)
        said = speaker is not None and have(tokens[speaker + 1 : at - 3], words["attributing"])
        first, last = (speaker if said else None), at - 3
    if first is None:
        return ()
    found = tuple(member.side for i in (first, last) if (member := member_of(line, i)) is not None and member.side)
    return found if len(set(found)) == 2 and UNKNOWN not in found else ()
