"""Whether talks that a clause names were held, or are only agreed upon.

In: a clause and the token that names the talks. Out: what the words beside it say of them.
"""

from __future__ import annotations

from extractor.offline.clauses import Clause


def took_place(clause: Clause, trigger: int, words: str = "took_place") -> bool:
    """Whether a participle before the talks says that they were held ("शुक्रवार को हुई प्रतिनिधिमंडल स्तरीय वार्ता")."""
    for index in range(trigger - 1, max(clause.first, trigger - 8) - 1, -1):
        token = clause.line.tokens[index]
        if token.key in clause.rules.words[words]:
            return True
        if token.kind not in "wC" or token.key in clause.rules.words["other_parts"]:
            return False
    return False


def is_agreed_upon(clause: Clause, noun: int) -> bool:
    """Whether sides only agree or propose to hold talks ("बैठक शुरू करने का निर्णय लिया")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[noun + 1 : noun + 7]]
    planned = behind[:1] and behind[0] in words["planned_words"] and "करने" in behind[1:2]
    return bool(planned) and not words["commitment_acts"].isdisjoint(behind)
