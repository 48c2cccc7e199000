"""Whom somebody meets next, where English does not repeat the verb ("will meet P in L on D and P in L on D").

In: a clause and the mention of the first meeting that it tells. Out: the place in the clause of each further one.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Group
from extractor.offline.talks.implied import has_person


def met_next(clause: Clause, trigger: int) -> Iterator[tuple[Group, Clause]]:
    """The people behind "and", each met at a place or on a day of his own, with the part of the clause that says so."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or tokens[trigger].key not in words["meet_words"]:
        return
    further = [group for group in clause.groups if _is_next(clause, group, trigger)]
    for at, group in enumerate(further):
        end = further[at + 1].first - 1 if at + 1 < len(further) else clause.last
        rest = tokens[group.last : end]
        placed = have(rest[:1], words["inside_before"] | words["on"]) or (bool(rest) and rest[0].kind == "D")
        if placed and all(token.kind in "wLD" for token in rest) and not have(rest, words["clause_verbs"]):
            yield group, Clause(clause.line, clause.rules, (group.first, end), (group,), None)


def _is_next(clause: Clause, group: Group, trigger: int) -> bool:
    """Whether somebody stands right behind "and" and the place or the day at which another was met."""
    tokens, at = clause.line.tokens, group.first - 1
    while at > trigger and tokens[at].key in clause.rules.words["articles"] | {"then", "later"}:
        at -= 1
    joined = at - 1 > trigger and tokens[at].key == "and" and tokens[at - 1].kind in "LD"
    return joined and has_person(group) and group.case == "subject" and not group.dual
