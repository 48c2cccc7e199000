"""English signatures that are only agreed upon or asked for, told of as the second of several such things.

In: a clause and the word of a signature in it. Out: whether the signature is still to come.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have

# Words of a sentence before an infinitive or a gerund that goes on with what is agreed upon there.
CHAIN = 40
# Tokens from what is asked of others to "to".
ASKED = 8
JOINTS = frozenset({"and", "or", ","})


def is_only_wished(clause: Clause, at: int) -> bool:
    """Whether a signature goes on with what is only agreed, considered or asked for ("agreed to hold drills, early sign
    a pact and meet again", "vowed to consider opening L and signing a pact", "proposed that C and C sign a pact")."""
    words, tokens = clause.rules.words, clause.line.tokens
    key = tokens[at].key
    if not clause.rules.head_first or key not in words["signing_now"] | words["gerunds_of_signing"]:
        return False
    before = tokens[max(0, at - CHAIN) : at]
    if key in words["signing_now"] and clause.line.in_body and _is_asked(clause, at):
        return True
    while before and (before[-1].key.endswith("ly") or before[-1].key in words["soon_after_joint"]):
        before = before[:-1]
    if not before or before[-1].key not in JOINTS or not clause.line.in_body:
        # A headline tells with "sign" that sides did.
        return False
    keys = [token.key for token in before]
    if key in words["gerunds_of_signing"]:
        # "Agreed to deepen ties, signing a pact" did sign one.
        if keys[-1] == ",":
            return False
        # The verb before the last gerund, behind which no other has begun.
        opens = next((i for i in range(len(keys) - 1, 0, -1) if keys[i - 1] in words["unsigned_before"]), None)
        return opens is not None and keys[opens].endswith("ing") and not have(before[opens:], words["clause_verbs"])
    opens = next((i for i in range(len(keys) - 1, 0, -1) if keys[i - 1] in words["promising_verbs"]), None)
    ahead = opens is not None and "to" in keys[opens : opens + ASKED]
    return ahead and not have(before[opens:], words["clause_verbs"] | words["that"])


def _is_asked(clause: Clause, at: int) -> bool:
    """Whether somebody wants others to sign ("urged C to sign", "proposed that C sign")."""
    words, tokens = clause.rules.words, clause.line.tokens
    asked = next((i for i in range(at - 1, max(0, at - CHAIN), -1) if tokens[i].key in words["asking_that"]), None)
    if asked is None:
        return False
    between = tokens[asked + 1 : at]
    if tokens[at - 1].key == "to":
        return len(between) <= ASKED
    return have(between[:1], words["that"]) and not have(between, words["clause_verbs"])
