"""Taking part to which somebody is only invited, or which is wished for or agreed upon.

In: a clause and its noun of taking part, or its conference. Out: yes or no ("सम्मेलन में भाग लेने का न्योता दिया" tells
of nobody there).
"""

from __future__ import annotations

from extractor.offline.conferences.delegates import behind_gloss
from extractor.offline.grammar.clauses import TAIL, Clause

# How the infinitive ends by which somebody is invited to do something ("आने का न्योता").
OBLIQUE = ("ने", "ना")


def is_only_invited(clause: Clause, at: int) -> bool:
    """Whether an infinitive behind the noun makes it what somebody is asked or hopes to do."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[at + 1 : min(clause.last, at + 4)]]
    if clause.rules.head_first or len(behind) < 3 or behind[0] not in words["completing_oblique"]:
        return False
    if behind[1] in words["genitive_all"] and behind[2] in words["purpose_or_time"]:
        return behind[2] in words["purposes"] and clause.has("invited_words")
    return not is_awaited(clause, at) and behind[1] in words["genitive_all"] | words["agreed_marks"]


def is_awaited(clause: Clause, at: int) -> bool:
    """Whether Hindi says that somebody is expected to take part ("P के सम्मेलन में भाग लेने की उम्मीद है")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[at + 1 : min(clause.last, at + 5)]]
    lists = (words["completing_oblique"], words["genitive_all"], words["expected_words"], words["copula"])
    return len(behind) == len(lists) and all(key in each for key, each in zip(behind, lists, strict=True))


def is_invited_to(clause: Clause, organization: int, noun: int) -> bool:
    """Whether words only say that somebody is asked to a conference ("an invitation to the C summit")."""
    if not clause.rules.head_first:
        taking = behind_gloss(clause, noun) + 1
        if taking < clause.last and clause.has("taking_part") and is_only_invited(clause, taking):
            return True
        if _is_guest(clause, noun):
            return True
        purpose = [token.key for token in clause.line.tokens[taking - 1 : taking + 1]] == ["के", "लिए"]
        return purpose and any(at > taking for at in clause.where("invited_words"))
    return any(at < organization for at in clause.where("inviting") + clause.where("invitations"))


def _is_guest(clause: Clause, noun: int) -> bool:
    """Whether a Hindi clause ends by saying that somebody was invited to a conference ("सम्मेलन में भी आमंत्रित किया")."""
    inside = behind_gloss(clause, noun) - 1
    asked = [at for at in clause.where("invited_words") if at >= clause.last - TAIL - 1 and at > inside]
    between = range(inside, asked[-1]) if asked else range(0)
    infinitive = clause.rules.words["completing_oblique"]
    return (
        bool(asked)
        and not any(g.first in between and g.case in ("agent", "to", "with") for g in clause.groups)
        and not any(
            clause.line.tokens[at].key in infinitive or clause.line.tokens[at].key.endswith(OBLIQUE) for at in between
        )
    )
