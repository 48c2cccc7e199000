"""Several talks that a Hindi clause tells with one verb: "P ने P से और P ने P से मुलाकात की".

In: a clause. Out: who met whom, for each of the talks.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.sides import Member
from extractor.offline.talks.implied import has_person


def met_in_turn(clause: Clause) -> list[tuple[Member, ...]]:
    """Who met whom, where people act and others are met by turns; empty where a clause tells of one who acts."""
    acting = [group for group in clause.of_case("agent") if has_person(group)]
    if clause.rules.head_first or len(acting) < 2:
        return []
    told = sorted([*acting, *filter(has_person, clause.of_case("with"))], key=lambda group: group.first)
    if len(told) != 2 * len(acting) or told[::2] != acting:
        return []
    return [(*one.members, *other.members) for one, other in zip(told[::2], told[1::2], strict=True)]
