"""Hindi talks of which a noun behind says that they are held ("बैठक का आयोजन").

In: a clause and the token behind "of the talks". Out: yes or no.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have


def is_arranged(clause: Clause, index: int) -> bool:
    """Whether the holding of talks stands behind, with at most dates and places between ("का D को L में आयोजन")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if have(tokens[index : index + 2], words["holding"]):
        return True
    while index < clause.last and (tokens[index].kind in "DLC" or tokens[index].key in words["postpositions"]):
        index += 1
    return have(tokens[index : index + 1], words["holding"])
