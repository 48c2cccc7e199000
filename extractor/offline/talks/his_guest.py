"""Whom English only calls "his guest" or "her host" ("P and his guest held talks", "P told her host that").

In: a clause and the discourse so far. Out: the clause with a group for the guest, joined to the one before "and".
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.preceding import case_before
from extractor.offline.sides.sides import Group, Member

# What joins a guest to his host, and what stands between a guest and his name, or something that he has.
JOINED = frozenset({"and"})
NAMED = frozenset({",", "'", "-"})


def name_guest(clause: Clause, discourse: Discourse) -> Clause:
    """The clause with whom "his guest" means as a side of it; any other clause as it is."""
    if not clause.rules.head_first or "own_guests" not in clause.lists:
        return clause
    for at in clause.where("own_guests"):
        his = at - 1
        if not _stands_alone(clause, at) or clause.line.tokens[his].key not in clause.rules.words["his"]:
            continue
        owner = _owner(clause, discourse, his)
        guest = _meant(clause, discourse, at, owner) if owner is not None else None
        if owner is None or guest is None:
            return clause
        return clause.with_groups(_with_guest(clause, owner, guest, his))
    return clause


def _stands_alone(clause: Clause, at: int) -> bool:
    """Whether no name and nothing of his stands behind a guest ("his guest, P", "his guest's plane", "her host C")."""
    other = NAMED | clause.rules.words["not_own_guests"]
    behind = clause.line.tokens[at + 1 : min(clause.last, at + 2)]
    return clause.first < at and not any(token.key in other or token.kind in "PCLG" for token in behind)


def _owner(clause: Clause, discourse: Discourse, his: int) -> Group | None:
    """The one person whose guest it is: before the pronoun in the clause, else who acts in it."""
    before = [group for group in clause.groups if group.last <= his]
    group = before[-1] if before else clause.subject
    members = discourse.members(group) if group is not None else ()
    people = len(members) == 1 and members[0].person is not None and members[0].side is not None
    return group._replace(members=members) if group is not None and people else None


def _meant(clause: Clause, discourse: Discourse, at: int, owner: Group) -> Member | None:
    """The guest or host of somebody: who travels or is visited, else the one of another side of whom was told last."""
    known = [m for m in (*discourse.agent, *reversed(discourse.last_two())) if m.person is not None]
    known = [m for m in known if m.side not in (None, owner.members[0].side)]
    if clause.line.tokens[at].key in clause.rules.words["hosting_nouns"]:
        return next((m for m in known if discourse.visited in (None, m.side)), None)
    visitor = [m for m in (*discourse.guest, discourse.visitor) if m is not None and m.person is not None]
    return next((m for m in (*visitor, *known) if m.side not in (None, owner.members[0].side)), None)


def _with_guest(clause: Clause, owner: Group, guest: Member, his: int) -> tuple[Group, ...]:
    """The groups with the guest, who is joined to his host or stands by himself in his own case."""
    if owner.last < his and clause.line.tokens[his - 1].key in JOINED and owner.last == his - 1:
        both = owner._replace(members=(*owner.members, guest), last=his + 2, behind=his + 2, dual=None)
        return tuple(both if group.first == owner.first else group for group in clause.groups)
    case = case_before(clause.line, clause.rules, his) or "subject"
    alone = Group((guest,), his, his + 2, case, his + 2)
    return tuple(sorted((*clause.groups, alone), key=lambda group: group.first))
