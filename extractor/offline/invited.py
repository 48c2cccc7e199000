"""Taking part to which somebody is only invited, or which is wished for or agreed upon.

In: a clause and the Hindi noun of taking part. Out: yes or no ("सम्मेलन में भाग लेने का न्योता दिया" tells of nobody there).
"""

from __future__ import annotations

from extractor.offline.clauses import Clause


def is_only_invited(clause: Clause, at: int) -> bool:
    """Whether an infinitive behind the noun makes it what somebody is asked or hopes to do."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[at + 1 : min(clause.last, at + 4)]]
    if clause.rules.head_first or len(behind) < 3 or behind[0] not in words["completing_oblique"]:
        return False
    if behind[1] in words["genitive_all"] and behind[2] in words["purpose_or_time"]:
        return behind[2] in words["purposes"] and clause.has("invited_words")
    return behind[1] in words["genitive_all"] | words["agreed_marks"]
