"""News of another kind throughout: sport, film or the stock market, where countries also meet, visit and agree.

In: the lines of an article, words alone. Out: yes or no.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules

# Different words of such news that an article has at least, and of how many of its sentences one has some.
WORDS = 4
ONE_OF = 2


def is_other_news(lines: Sequence[Line], rules: Rules) -> bool:
    """Whether most sentences of the body speak of matches, films or share prices, in several words of that kind."""
    listed = rules.words["other_news"]
    body = [line.words.keys for line in lines if line.in_body]
    told = [keys & listed for keys in body if not listed.isdisjoint(keys)]
    return len(told) * ONE_OF >= len(body) and len(frozenset().union(*told)) >= WORDS
