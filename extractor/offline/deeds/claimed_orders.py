"""Orders of arms of which English tells only as of a report that somebody denies.

In: a clause. Out: the part of it that tells of the order ("P denied a media report that C had ordered 40 jets from C").
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import THIRD_PERSON, have

# Lists of words, without any of which English denies no report.
DENIALS = frozenset({"denying", "rejecting"})
# Tokens between a verb of denying and "that" ("denied a report in a daily that").
REPORTED = 9


def claimed_order(clause: Clause) -> Clause:
    """What stands behind the "that" of a denied report of an order, where it names both sides, else the clause itself.

    Neither who denies it nor the day on which he does belongs to the order.
    """
    if not clause.rules.head_first or clause.lists.isdisjoint(DENIALS):
        return clause
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("that"):
        before = tokens[max(clause.first, at - REPORTED) : at]
        rumour = have(before, words["rumours"]) and have(tokens[clause.first : at], words["rejecting"])
        if (rumour or have(before, words["denying"])) and _tells_of_order(clause, at + 1):
            groups = tuple(group for group in clause.groups if group.first > at)
            denying = next((g for g in clause.of_case("subject") if g.last < at and len(g.members) == 1), None)
            if denying is not None and tokens[at + 1].key in THIRD_PERSON:
                # "C rejected reports that it had sold radars to C".
                return Clause(clause.line, clause.rules, (at + 1, clause.last), (denying, *groups), None)
            if len({member.side for group in groups for member in group.members if member.side}) < 2:
                return clause
            return Clause(clause.line, clause.rules, (at + 1, clause.last), groups, None)
    return clause


def _tells_of_order(clause: Clause, first: int) -> bool:
    """Whether somebody "had" ordered, bought or been given something behind a token."""
    words = clause.rules.words
    pairs = pairwise(clause.line.tokens[first : clause.last])
    return any(
        a.key in words["once_marks"] and b.key in words["ordering_verbs"] | words["arms_verbs"] for a, b in pairs
    )
