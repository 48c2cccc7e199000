"""Whose ministry says what it will do ("her ministry said it would send observers").

In: a clause, its setting and its verb. Out: the side of whoever spoke last.
"""

from __future__ import annotations

from extractor.offline.commitments.actors import Setting
from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have

# Tokens from "her ministry" to "it".
SAID = 5


def own_ministry(clause: Clause, setting: Setting, verb: int) -> tuple[str, ...]:
    """The side of whoever spoke last, whose ministry says what it will do ("her ministry said it would")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(max(clause.first, verb - SAID), verb - 2)
    for at in near if tokens[verb - 1].key in words["its_subject"] else ():
        owned = tokens[at].key in words["third_person"] and tokens[at + 1].key in words["own_people"]
        if owned and have(tokens[at + 2 : verb - 1], words["telling_verbs"]):
            return sides(setting.discourse.agent)
    return ()
