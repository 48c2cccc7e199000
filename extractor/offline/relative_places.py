"""The place right before a relative "where", at which English tells of talks ("flew to L on D, where he met P").

In: a clause. Out: the place as printed and its country, or a pair of None.
"""

from __future__ import annotations

from extractor.offline.clauses import Clause

# Tokens from the place to "where" ("in L, C, on D, where").
NEAR = 7


def place_before_where(clause: Clause) -> tuple[str | None, str | None]:
    """The last place before the "where" with which a clause begins; nobody else may stand between."""
    tokens, where = clause.line.tokens, clause.first - 1
    if not clause.rules.head_first or where < 0 or tokens[where].key != "where":
        return None, None
    for at in range(where - 1, max(-1, where - 1 - NEAR), -1):
        if tokens[at].kind in "PSGOX":
            break
        if tokens[at].kind in "LC" and not getattr(tokens[at].value, "adjective", False):
            return clause.line.printed(at, at + 1), tokens[at].value.country
    return None, None
