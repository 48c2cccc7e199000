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
    """Whether a Hindi clause only names whose war it is ("C और C के बीच जारी युद्ध"), or only demands something; an
    English one whose document or war ("the agreement between C and C")."""
    if group.case != "between":
        return False
    if clause.rules.head_first:
        words, of = clause.rules.words, group.first - 2
        key = clause.line.tokens[of].key if of >= clause.first else ""
        of_papers = key in words["document_words"] or key in words["quarrels"]
        return of_papers and all(member.person is None for member in group.members)
    behind = clause.line.tokens[group.behind : min(clause.last, group.behind + NEAR)]
    at_war = any(token.key in clause.rules.words["wars"] for token in behind)
    return at_war or (is_asked(clause) and not clause.future)


def is_object(clause: Clause, group: Group) -> bool:
    """Whether countries stand behind the verb of an English clause in which somebody acts ("P spoke of C and C")."""
    own = clause.own_subject if clause.rules.head_first and group.case == "subject" else None
    acts = own is not None and own is not group and own.last <= group.first
    return acts and all(member.person is None for member in group.members)


def is_told_of(clause: Clause, subject: Group) -> bool:
    """Whether both countries, or "we", only stand in what somebody says, so that "he" is still the speaker."""
    if clause.rules.head_first or subject.dual not in ("countries", "we"):
        return False
    that = clause.first > 0 and clause.line.tokens[clause.first - 1].key in clause.rules.words["that"]
    return subject.dual == "we" or (that and subject.case == "subject")
