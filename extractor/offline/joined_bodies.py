"""Organizations that English joins to countries by a hyphen, and what they are then.

In: a clause and the token of an organization. Out: whether it holds no conference of its own.
"""

from __future__ import annotations

from extractor.offline.clauses import Clause

# An organization that is one side of talks with a country ("the EU-Kenya Strategic Dialogue").
ONE_SIDE = frozenset({"EU"})


def is_joined(clause: Clause, organization: int) -> bool:
    """Whether an organization is one of two sides that talk, or the last of several whose summit is one."""
    if not clause.rules.head_first or clause.line.tokens[organization].kind != "O":
        return False
    return _is_one_side(clause, organization) or _is_of_several(clause, organization)


def _is_one_side(clause: Clause, organization: int) -> bool:
    tokens = clause.line.tokens
    around = (tokens[organization - 2 : organization], tokens[organization + 1 : organization + 3][::-1])
    joined = any(len(two) == 2 and two[0].kind == "C" and two[1].key == "-" for two in around)
    return joined and tokens[organization].value.code in ONE_SIDE


def _is_of_several(clause: Clause, organization: int) -> bool:
    """Whether hyphens join a further body behind one ("the ASEAN-China-GCC summit"): the last one stands for them."""
    tokens, at = clause.line.tokens, organization
    while at + 2 < clause.last and tokens[at + 1].key == "-" and tokens[at + 2].kind in "CO":
        at += 2
        if tokens[at].kind == "O":
            return True
    return False
