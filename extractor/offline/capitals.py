"""Towns that stand for their countries: "urged New Delhi", "नई दिल्ली ने", "New Delhi and Canberra held".

In: a line and the token of a town. Out: whether it acts for its country.
"""

from __future__ import annotations

from extractor.offline.lines import Line

ACTING = frozenset({"ने", "would", "will"})
ASKED = frozenset({"urged", "asked", "requested", "told", "assured", "invited"})
# What may stand before two towns that act.
STARTING = frozenset({",", "'", "that", "while", "as", "both", "and"})


def stands_for_country(line: Line, index: int) -> bool:
    """Whether a town acts or is asked ("urged New Delhi", "नई दिल्ली ने")."""
    tokens = line.tokens
    before = tokens[index - 1].key if index else ""
    behind = tokens[index + 1].key if index + 1 < len(tokens) else ""
    return before in ASKED or behind in ACTING


def is_capital_pair(line: Line, index: int) -> bool:
    """Whether two towns of two countries act together ("New Delhi and Canberra held")."""
    tokens = line.tokens
    for first in (index, index - 2):
        pair = tokens[first : first + 3]
        if first >= 0 and len(pair) == 3 and pair[0].kind == pair[2].kind == "L" and pair[1].key == "and":
            placed = first > 0 and tokens[first - 1].key not in STARTING
            return not placed and pair[0].value.country != pair[2].value.country
    return False
