"""Whom "the two navies" means in English: those that exercised last, whoever else the article speaks of.

In: a clause and the discourse so far. Out: the clause with the countries of those that exercised.
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.sides import Group, countries_of


def name_services(clause: Clause, discourse: Discourse) -> Clause:
    """The clause with those named that "the two navies" means, where two navies exercised last; else as it is."""
    exercised = discourse.exercising
    named = len(sides(exercised)) == 2 and all(m.line.tokens[m.token].kind == "S" for m in exercised)
    if not named or not clause.rules.head_first or not any(_are_services(clause, group) for group in clause.groups):
        return clause
    both = countries_of(exercised)
    if not set(sides(discourse.pair)) <= set(sides(exercised)):
        # Others were spoken of since.
        return clause
    return clause.with_groups(tuple(g._replace(members=both) if _are_services(clause, g) else g for g in clause.groups))


def _are_services(clause: Clause, group: Group) -> bool:
    """Whether a group is "the two navies" or "both armies"."""
    token = clause.line.tokens[group.first]
    words = {word.key for word in clause.line.words[token.first : token.last]}
    return token.kind == "X" and not group.members and not clause.rules.words["two_services"].isdisjoint(words)
