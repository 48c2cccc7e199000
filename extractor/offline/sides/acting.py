"""Which bare groups of sides act: people, both sides or several; in English also one government or delegation.

In: a group. Out: yes or no.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import have
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.rules import Rules
from extractor.offline.sides.sides import MINISTERS, Group, Member

# Words between a country and its ministers ("C's foreign and defence ministers").
OFFICES = 7


def acts(group: Group) -> bool:
    """Whether a bare group can be a subject: people, both sides, or several sides."""
    return bool(group.dual) or len(group.members) > 1 or any(member.person is not None for member in group.members)


def is_body(group: Group) -> bool:
    """Whether a group is one government, delegation or side."""
    return len(group.members) == 1 and group.members[0].line.tokens[group.members[0].token].kind == "G"


def sends_people(member: Member, rules: Rules) -> bool:
    """Whether a government, a delegation or the team of a service stands for people ("a C army team", "a team from the
    C navy", "the foreign and defence ministers of C")."""
    tokens, at = member.line.tokens, member.token
    if tokens[at].kind == "C" and rules.head_first and not MINISTERS.isdisjoint(member.line.words.keys):
        return _has_ministers(member, rules)
    if tokens[at].kind != "S" or not rules.head_first or "exercise_nouns" in member.line.lists:
        return tokens[at].kind == "G"
    before = at - 1
    while before > 0 and tokens[before].key in rules.words["articles"]:
        before -= 1
    behind = tokens[at + 1].key if at + 1 < len(tokens) else ""
    origin = before > 0 and tokens[before].key in rules.words["of_marks"]
    return behind in rules.words["teams"] or (origin and tokens[before - 1].key in rules.words["teams"])


def _has_ministers(member: Member, rules: Rules) -> bool:
    """Whether a country stands for its ministers, none of whom is named ("the ministers of C", "C ministers")."""
    tokens, at = member.line.tokens, member.token
    if at > 1 and tokens[at - 1].key in rules.words["of_marks"] and tokens[at - 2].key in MINISTERS:
        return not have(tokens[at + 1 : at + 2], CONJUNCTIONS | {","})
    behind = tokens[at + 1 : at + 1 + OFFICES]
    end = next((i for i, token in enumerate(behind) if token.key in MINISTERS), 0)
    offices = rules.words["official_domains"] | CONJUNCTIONS | {"'", "s"}
    return end > 0 and all(token.key in offices for token in behind[:end])


def only_tells(member: Member, first: int, rules: Rules) -> bool:
    """Whether a side behind the head of a clause only tells in English what others do ("..., the C army said"), also at
    the end of a headline ("C delivers planes to C: President P")."""
    tokens = member.line.tokens
    behind = tokens[member.token + 1 : member.token + 2]
    if not (member.line.in_body or behind) and member.token and tokens[member.token - 1].key == ":":
        return rules.head_first and member.person is not None
    return rules.head_first and member.token > first + 1 and have(behind, rules.words["attributing"])
