"""Organizations whose countries or leaders act together ("आसियान देशों ने", "ASEAN defence ministers agreed to").

In: a clause. Out: the code of the organization, in Hindi with the token behind the mark of who acts.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have

# Tokens between an organization and the mark of who acts.
REACH = 5


def acting_body(clause: Clause) -> tuple[str, int] | None:
    """The organization whose members act in a clause; None in a clause where they do not."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.found:
        keys = [token.key for token in tokens[at + 1 : at + 1 + REACH]]
        if tokens[at].kind == "O" and "ने" in keys and not words["body_members"].isdisjoint(keys[: keys.index("ने")]):
            return str(tokens[at].value.code), at + 2 + keys.index("ने")
    return None


def body_before(clause: Clause) -> str | None:
    """The organization whose members acted in the line before a clause that names nobody else who acts."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.of_case("agent") or clause.own_subject is not None:
        return None
    mark = next((at for at in range(clause.first - 1, 0, -1) if tokens[at].key in words["asks"]), 0)
    near = [token.key for token in tokens[max(0, mark - REACH) : mark]]
    bodies = (at for at in range(max(0, mark - REACH), mark) if tokens[at].kind == "O")
    body = next(bodies, None) if not words["body_members"].isdisjoint(near) else None
    return str(tokens[body].value.code) if body is not None else None


def officials_of_body(clause: Clause, verb: int) -> str | None:
    """The organization whose officials or members act in English before a verb ("ASEAN defence ministers adopted a
    statement and agreed to", "the defence ministers of the O signed")."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = [g for g in clause.of_case("subject", "agent") if g.last <= verb] if clause.rules.head_first else []
    if len(before) != 1 or tokens[before[0].last - 1].kind != "O":
        return None
    behind = tokens[before[0].last : min(verb, before[0].last + REACH)]
    end = next((i for i, token in enumerate(behind) if token.kind != "w"), len(behind))
    officials = have(behind[:end], words["plural_officials"] | words["member_states"])
    of = before[0].first - 1
    of -= of > clause.first and tokens[of].key in words["articles"]
    theirs = of > clause.first and tokens[of].key in words["of_marks"]
    officials = officials or (theirs and have(tokens[of - 1 : of], words["plural_officials"]))
    return str(tokens[before[0].last - 1].value.code) if officials else None
