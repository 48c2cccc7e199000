"""English calls told by the verb "called" alone ("P called P on D to discuss trade", "P called P and briefed him").

In: a clause. Out: the verb, and who was called. "Called P a friend" and "called on P" are no calls.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.sides import Group
from extractor.offline.talks.implied import has_person


def calls_up(clause: Clause) -> int | None:
    """The verb by which somebody calls another by phone."""
    found = _calling(clause)
    return found[0] if found is not None else None


def called_up(clause: Clause, trigger: int) -> list[Group]:
    """Who was called, where the verb is what tells of the call."""
    found = _calling(clause)
    return [found[1]] if found is not None and found[0] == trigger else []


def _calling(clause: Clause) -> tuple[int, Group] | None:
    if not clause.rules.head_first or not clause.has("calling_up"):
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("calling_up"):
        group = next((g for g in clause.groups if at < g.first <= at + 2 and has_person(g)), None)
        caller = next((g for g in clause.groups if g.last <= at and (has_person(g) or g.dual == "agent")), None)
        if group is None or caller is None or tokens[group.first - 1].key in words["on"]:
            continue
        behind = group.members[-1].token + 1
        while behind < clause.last and (tokens[behind].kind == "D" or tokens[behind].key in words["on"]):
            behind += 1
        why = (
            behind + 1 < clause.last
            and tokens[behind].key == "to"
            and tokens[behind + 1].key in words["reasons_to_call"]
        )
        if why or _goes_on(clause, behind, dated=tokens[behind - 1].kind == "D"):
            return at, group
    return None


def _goes_on(clause: Clause, behind: int, *, dated: bool) -> bool:
    """Whether a call ends with its day or goes on with what was told ("called P on D.", "called P and briefed him")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if behind >= len(tokens) or tokens[behind].key in words["stops"]:
        return dated
    told = words["telling_verbs"] | words["told_by_phone"]
    return tokens[behind].key == "and" and behind + 1 < len(tokens) and tokens[behind + 1].key in told
