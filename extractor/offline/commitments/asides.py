"""Who acts before an English verb, where somebody tells it between commas ("C, the minister confirmed, will send").

In: a clause and its verb. Out: the token behind who acts, or the side of "her ministry said it would".
"""

from __future__ import annotations

from extractor.offline.commitments.actors import Setting
from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have

# Tokens between the commas, at most.
LONGEST = 12
# Tokens from "her ministry" to "it".
SAID = 5


def before_aside(clause: Clause, verb: int) -> int:
    """The token behind who acts before a verb: the comma before the words that only tell who says so, else the verb."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or verb - 2 <= clause.first or tokens[verb - 1].key != ",":
        return verb
    near = range(verb - 2, max(clause.first, verb - 2 - LONGEST), -1)
    comma = next((at for at in near if tokens[at].key == ","), None)
    telling = words["telling_verbs"] | words["saying_so"] | words["replying"]
    told = comma is not None and have(tokens[comma:verb], telling) and not have(tokens[comma:verb], words["experts"])
    return comma if told and comma is not None else verb


def own_ministry(clause: Clause, setting: Setting, verb: int) -> tuple[str, ...]:
    """The side of whoever spoke last, whose ministry says what it will do ("her ministry said it would")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(max(clause.first, verb - SAID), verb - 2)
    for at in near if tokens[verb - 1].key in words["its_subject"] else ():
        owned = tokens[at].key in words["third_person"] and tokens[at + 1].key in words["own_people"]
        if owned and have(tokens[at + 2 : verb - 1], words["telling_verbs"]):
            return sides(setting.discourse.agent)
    return ()
