"""English calls told by the verb "called" alone ("P called P on D to discuss trade", "P called P and briefed him"), and
letters that somebody sent or received ("P received a written message from P").

In: a clause. Out: the verb, and who was called; the letter. "Called P a friend" and "called on P" are no calls.
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


def letter_of(clause: Clause) -> int | None:
    """The noun of a letter that somebody sent to another or received from him: "a letter", "a written message"."""
    if not clause.rules.head_first or not clause.has("letter_nouns") or any(map(has_person, clause.of_case("with"))):
        # "Met P and received a letter from the president": he met him.
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    for noun in clause.where("letter_nouns"):
        written = tokens[noun - 1].key == "written" or tokens[noun].key in words["a_letter"]
        at = noun - 1
        while at > clause.first and tokens[at].key in words["of_letters"]:
            at -= 1
        way = "from" if tokens[at].key in words["receiving"] else "to" if tokens[at].key in words["sending"] else None
        behind = [token.key for token in tokens[noun + 1 : noun + 2]]
        if written and behind == [way] and any(has_person(g) and g.first > noun for g in clause.of_case("to")):
            return noun
    return None


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
