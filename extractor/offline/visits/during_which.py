"""English visits of which a relative clause tells what somebody will do on them ("a trip to C on D, during which P will
meet P, goes ahead").

In: the clause of the visit. Out: who does something on it, and whether that is yet to come.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.sides.sides import Member, member_of


def who_acts_during(clause: Clause) -> Member | None:
    """The person with whom a relative clause right behind a visit begins ("a visit to C, during which P will")."""
    behind = _behind(clause)
    return member_of(clause.line, clause.last + 1) if behind and behind[0].kind == "P" else None


def is_ahead_during(clause: Clause) -> bool:
    """Whether a relative clause right behind a visit says what somebody will do on it ("during which P is to")."""
    words, behind = clause.rules.words, _behind(clause)
    if not behind or behind[0].kind not in "PR":
        return False
    due = words["set_for"] | {"to"}
    return have(behind[1:2], words["will"]) or (have(behind[1:2], words["copula"]) and have(behind[2:3], due))


def _behind(clause: Clause) -> list[Token]:
    """The tokens behind "during which", where that ends the clause of an English visit."""
    tokens, which = clause.line.tokens, clause.last
    if (
        not clause.rules.head_first
        or which < 1
        or [t.key for t in tokens[which - 1 : which + 1]] != ["during", "which"]
    ):
        return []
    return list(tokens[which + 1 :])
