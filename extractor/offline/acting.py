"""Which bare groups of sides act: people, both sides or several; in English also one government or delegation.

In: a group. Out: yes or no.
"""

from __future__ import annotations

from extractor.offline.sides import Group


def acts(group: Group) -> bool:
    """Whether a bare group can be a subject: people, both sides, or several sides."""
    return bool(group.dual) or len(group.members) > 1 or any(member.person is not None for member in group.members)


def is_body(group: Group) -> bool:
    """Whether a group is one government, delegation or side."""
    return len(group.members) == 1 and group.members[0].line.tokens[group.members[0].token].kind == "G"
