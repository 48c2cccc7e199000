"""Who acts together with somebody whom English only calls "he" ("She and her counterpart, P, met").

In: a clause and the discourse so far. Out: the clause with one group of both, where a pronoun and a person are joined.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.sides import Group

# Tokens between the pronoun and whom it is joined to, with "and" and "her".
BETWEEN = 2


def join_pronoun(clause: Clause, discourse: Discourse) -> Clause:
    """The clause with whom "he and P" mean as one group; any other clause as it is."""
    for he, other in pairwise(clause.groups) if clause.rules.head_first else ():
        if not _are_joined(clause, he, other):
            continue
        meant = discourse.members(he)
        people = len(meant) == 1 and meant[0].person is not None
        if not people or any(member.identity == meant[0].identity for member in other.members):
            return clause
        both = other._replace(members=(*meant, *other.members), first=he.first)
        return clause.with_groups(
            tuple(both if group is he else group for group in clause.groups if group is not other)
        )
    return clause


def _are_joined(clause: Clause, he: Group, other: Group) -> bool:
    """Whether only "and", or "and his", stands between a pronoun that acts and one person behind it."""
    if he.dual != "agent" or clause.line.tokens[he.first].kind != "R":
        return False
    between = [token.key for token in clause.line.tokens[he.last : other.first]]
    joined = 0 < len(between) <= BETWEEN and between[0] == "and" and set(between[1:]) <= clause.rules.words["his"]
    return joined and other.case == "subject" and len(other.members) == 1 and other.members[0].person is not None
