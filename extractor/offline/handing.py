"""Goods that pass from hand to hand: who is said to hand them over, or to take them from somebody.

In: a clause. Out: whether it tells of goods that an earlier clause or its own beginning names.
"""

from __future__ import annotations

from extractor.offline.clauses import Clause


def hands_over_those(clause: Clause) -> bool:
    """Whether a relative clause tells who handed over the goods that its line names ("..., जिसे P ने P को सौंपा")."""
    line, relative = clause.line, clause.rules.words["which_object"]
    opens = relative.intersection(token.key for token in line.tokens[max(0, clause.first - 1) : clause.first + 1])
    return bool(opens) and not line.lists.isdisjoint(("aid_nouns", "arms_nouns")) and bool(clause.of_case("to", "of"))


def takes_from(clause: Clause) -> bool:
    """Whether somebody takes goods from somebody ("पोत को P ने P से ग्रहण किया")."""
    tokens, objects = clause.line.tokens, clause.rules.words["object_marks"]
    taken = any(tokens[at + 1].key in objects for at in clause.where("arms_nouns"))
    return taken and bool(clause.of_case("agent")) and bool(clause.of_case("with"))
