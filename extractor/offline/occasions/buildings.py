"""Buildings at which something is in English, by the words that end their names.

In: a clause. Out: the town of a building; whether a word may be part of the name of a place.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.people.names import names_word

# Words of the name of a building at most.
LONGEST = 4
BUILDINGS = ("venues", "venue_parts", "seats")


def names_place(clause: Clause, at: int) -> bool:
    """Whether a token may be a word of the name of a place: of a town, or with a capital of a building."""
    word = clause.line.words[clause.line.tokens[at].first]
    return names_word(clause.line, clause.line.tokens[at].first, clause.rules) or (
        _is_of_building(clause, word.key) and word.printed[:1].isupper()
    )


def town_of_building(clause: Clause) -> int | None:
    """The town behind the building at which something is ("at NAME House, L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.found:
        if tokens[at].kind != "L" or at < clause.first + 3 or tokens[at - 1].key != ",":
            continue
        before = at - 2
        while before > clause.first and tokens[before].kind == "w" and names_place(clause, before):
            before -= 1
        length = at - 2 - before
        before -= tokens[before].key in words["articles"]
        if 0 < length <= LONGEST and tokens[before].key == "at" and _is_of_building(clause, tokens[at - 2].key):
            return at
    return None


def _is_of_building(clause: Clause, key: str) -> bool:
    return any(key in clause.rules.words[name] for name in BUILDINGS)
