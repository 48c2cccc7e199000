"""Lists of undertakings: "agreed on the following:" and its entries, each in a line of its own.

In: an undertaking or a clause. Out: whether it opens a list, and the content of an entry.
"""

from __future__ import annotations

from extractor.offline.clauses import Clause
from extractor.offline.commitments import Undertaking

BULLETS = frozenset({"-", "•", "*", "·", "–"})


def opens_list(undertaking: Undertaking) -> bool:
    """Whether the content is no more than an announcement of what the next lines say."""
    rules = undertaking.clause.rules
    tokens = undertaking.clause.line.tokens[undertaking.first : undertaking.last]
    announced = rules.words["list_words"]
    return rules.head_first and bool(tokens) and all(token.key in announced for token in tokens)


def entry_of(clause: Clause) -> tuple[int, int] | None:
    """Tokens of an entry ("- to set up a working group;"), None for a line that is none."""
    tokens, words, first = clause.line.tokens, clause.rules.words, clause.first
    marked = first < clause.last and (tokens[first].key in BULLETS or tokens[first].key.isdigit())
    while first < clause.last and (tokens[first].key in BULLETS | {".", ")", "("} or tokens[first].key.isdigit()):
        first += 1
    infinitive = first < clause.last and tokens[first].key in words["ahead_marks"]
    if not (marked or infinitive) or clause.first != 0:
        return None
    last = clause.last
    while last > first and (tokens[last - 1].key in words["leading"] or tokens[last - 1].key in ".;"):
        last -= 1
    first += int(infinitive)
    return (first, last) if last - first >= 2 else None
