"""Sides that a clause names together without telling of anything that they do.

In: a clause and one of its groups. Out: whether "both sides" of the next sentence do not mean them.
"""

from __future__ import annotations

from extractor.offline.clauses import Clause
from extractor.offline.moods import is_asked
from extractor.offline.sides import Group

# Tokens behind "between" within which a war stands.
NEAR = 5


def is_aside_of(clause: Clause, group: Group) -> bool:
    """Whether a Hindi clause only names whose war it is ("C और C के बीच जारी युद्ध"), or only demands; an English
    one whose document or war ("the agreement between C and C")."""
    if group.case != "between":
        return False
    behind = clause.line.tokens[group.behind : min(clause.last, group.behind + NEAR)]
    at_war = any(token.key in clause.rules.words["wars"] for token in behind)
    return at_war or (is_asked(clause) and not clause.future)


def is_told_of(clause: Clause, subject: Group) -> bool:
    """Whether both countries, or "we", only stand in what somebody says, so that "he" is still the speaker."""
    if clause.rules.head_first or subject.dual not in ("countries", "we"):
        return False
    that = clause.first > 0 and clause.line.tokens[clause.first - 1].key in clause.rules.words["that"]
    return subject.dual == "we" or (that and subject.case == "subject")
