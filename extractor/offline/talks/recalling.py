"""Talks that a text only recalls: what it goes on to tell is none of theirs.

In: an occasion and a clause. Out: yes or no.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.dates import BROAD
from extractor.offline.grammar.clauses import Clause
from extractor.offline.talks.holding import is_past

if TYPE_CHECKING:
    from extractor.offline.occasions.occasions import Occasion


def is_recalled(occasion: Occasion, clause: Clause) -> bool:
    """Whether a paragraph before only recalls talks of an earlier month or year."""
    if clause.line.paragraph in [mention.line.paragraph for mention in occasion.mentions]:
        return False
    dates = [mention.date.value.kind for mention in occasion.mentions if mention.date is not None]
    # "मई 2023 में P केन्या गए थे और P से मिले थे".
    dates = dates or [t.value.kind for m in occasion.mentions for t in m.line.tokens[: m.trigger] if t.kind == "D"]
    if not dates or not BROAD.issuperset(dates):
        return False
    return clause.rules.head_first or all(map(is_past, occasion.mentions))
