"""Organizations that a hyphen joins to countries, and what they are then.

In: a clause and the token of an organization. Out: whether it holds no conference of its own.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.people.institutions import CONJUNCTIONS

# An organization that is one side of talks with a country ("the EU-Kenya Strategic Dialogue").
HYPHEN = frozenset({"-"})
ONE_SIDE = frozenset({"EU"})


def is_joined(clause: Clause, organization: int) -> bool:
    """Whether an organization is one of two sides that talk, or the last of several whose summit is one."""
    if clause.line.tokens[organization].kind != "O":
        return False
    several = clause.rules.head_first and _is_of_several(clause, organization)
    return several or _is_one_side(clause, organization)


def _is_one_side(clause: Clause, organization: int) -> bool:
    tokens, joints = clause.line.tokens, HYPHEN if clause.rules.head_first else CONJUNCTIONS
    around = (tokens[organization - 2 : organization], tokens[organization + 1 : organization + 3][::-1])
    joined = any(len(two) == 2 and two[0].kind == "C" and two[1].key in joints for two in around)
    return joined and tokens[organization].value.code in ONE_SIDE


def _is_of_several(clause: Clause, organization: int) -> bool:
    """Whether hyphens join a further body behind one ("the ASEAN-China-GCC summit"): the last one stands for them."""
    tokens, at = clause.line.tokens, organization
    while at + 2 < clause.last and tokens[at + 1].key == "-" and tokens[at + 2].kind in "CO":
        at += 2
        if tokens[at].kind == "O":
            return True
    return False
