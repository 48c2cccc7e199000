"""What stands between commas before an English verb and only tells who says so ("C, the minister confirmed, will").

In: tokens, the first of a clause and its verb. Out: the token behind who acts.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.grammar.lines import have
from extractor.offline.rules import Rules
from extractor.phrases import Words

# Tokens between the commas, at most.
LONGEST = 12


def before_aside(tokens: Words, rules: Rules, first: int, verb: int) -> int:
    """The token behind who acts before a verb: the comma before the words that only tell who says so, else the verb."""
    words = rules.words
    if not rules.head_first or verb - 2 <= first or tokens[verb - 1].key != ",":
        return verb
    near = range(verb - 2, max(first, verb - 2 - LONGEST), -1)
    comma = next((at for at in near if tokens[at].key == ","), None)
    if comma is None or have(tokens[comma:verb], words["experts"]):
        return verb
    telling = words["telling_verbs"] | words["saying_so"] | words["replying"]
    ascribed = ("according", "to") in pairwise(token.key for token in tokens[comma:verb])
    return comma if ascribed or have(tokens[comma:verb], telling) else verb
