"""Places that another clause or edition is told of: the one right before a relative "where", at which talks were held
("flew to L on D, where he met P"), and the one where the next edition will be.

In: a clause and the token that tells of something. Out: the place as printed and its country, or a pair of None.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have

Place = tuple[str | None, str | None]

# Tokens from the place to "where" ("in L, C, on D, where").
NEAR = 7
# Tokens from the place to which Hindi says that somebody had gone to its "where" ("C के दौरे पर गए थे, जहां").
JOURNEY = 10


def place_before_where(clause: Clause, trigger: int) -> Place:
    """The last place before the "where" with which a clause begins, in Hindi also one within it."""
    return _before_where(clause) if clause.rules.head_first else _before_jahan(clause, trigger)


def _before_where(clause: Clause) -> Place:
    at = place_of_where(clause)
    return (None, None) if at is None else (clause.line.printed(at, at + 1), clause.line.tokens[at].value.country)


def place_of_where(clause: Clause) -> int | None:
    """The token of the place before the English "where" behind which a clause stands; nobody else may stand between.
    "A visit to C, during which" says no less."""
    tokens, where = clause.line.tokens, clause.first - 1
    visit = have(tokens[max(0, where - 1 - NEAR) : max(0, where)], clause.rules.words["visit_nouns"])
    during = where > 0 and visit and (tokens[where - 1].key, tokens[where].key) == ("during", "which")
    if where < 0 or not (tokens[where].key == "where" or during or chaired_before(clause) is not None):
        return None
    for at in range(where - 1, max(-1, where - 1 - NEAR), -1):
        if tokens[at].kind in "PSGOX":
            return None
        if tokens[at].kind in "LC" and not getattr(tokens[at].value, "adjective", False):
            return at
    return None


def chaired_before(clause: Clause) -> int | None:
    """The talks right before the English "which" behind which a clause tells who chaired them ("a meeting in L on D,
    which he co-chaired with P")."""
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    if not clause.rules.head_first or which < 2 or tokens[which].key != "which" or not clause.has("chaired"):
        return None
    near = range(which - 1, max(-1, which - 1 - NEAR), -1)
    noun = next((at for at in near if tokens[at].key in words["talk_nouns"]), None)
    return noun if noun is not None and not any(t.kind in "PSGOX" for t in tokens[noun:which]) else None


def _before_jahan(clause: Clause, trigger: int) -> Place:
    """The town, else the country, near a Hindi "jahan" ("शनिवार को लिस्बन जाएंगे, जहां वह P से मिलेंगे")."""
    line, where = clause.line, [at for at in clause.where("where") if at < trigger]
    if not where:
        return None, None
    near = [at for at in line.found if where[-1] - JOURNEY < at < where[-1] and line.tokens[at].kind in "LC"]
    near = [at for at in near if not line.tokens[at].value.adjective]
    near.sort(key=lambda at: line.tokens[at].kind == "L")
    return (line.printed(near[-1], near[-1] + 1), line.tokens[near[-1]].value.country) if near else (None, None)


def is_of_next_edition(clause: Clause, place: int, trigger: int) -> bool:
    """Whether a place behind an exercise or talks is where the next one will be ("अभ्यास समाप्त, अगला संस्करण L में")."""
    words, between = clause.rules.words, clause.line.tokens[trigger + 1 : place]
    return any(
        one.key in words["upcoming"] | words["next_marks"] and two.key in words["editions"]
        for one, two in pairwise(between)
    )
