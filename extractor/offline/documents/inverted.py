"""Hindi headlines that put the verb before a document ("टला समझौता", "रद्द हुआ सौदा", "होगा करार").

In: a clause and the tokens of the name of a document. Out: what has become of it.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from schemas.vocabulary import AgreementStatus

# Lists of the words that may stand in such a verb, and of those of which it needs one at its end.
FATES = ("light_verbs", "yet_to_be", "broken_off", "put_off", "put_in_force", "settled_before")
FINITE = ("light_verbs", "yet_to_be", "finite_fates")


def is_undone_before(clause: Clause, first: int) -> bool:
    """Whether a Hindi headline denies before a document that there is one ("नहीं हो पाया समझौता")."""
    return not clause.rules.words["nots"].isdisjoint(_verbs_before(clause, first))


def fate_before(clause: Clause, first: int, last: int) -> AgreementStatus | None:
    """What has become of a document, by the Hindi verb that a headline puts before it ("टला समझौता", "होगा करार")."""
    words, keys = clause.rules.words, _verbs_before(clause, first)
    following = clause.line.tokens[last].key if last < len(clause.line.tokens) else ""
    if following in words["postpositions"] or not keys:
        return None
    ahead = not words["yet_to_be"].isdisjoint(keys)
    if not words["broken_off"].isdisjoint(keys):
        return AgreementStatus.UNKNOWN if ahead else AgreementStatus.ENDED
    if ahead or not words["put_off"].isdisjoint(keys):
        return AgreementStatus.PROPOSED
    if not words["put_in_force"].isdisjoint(keys):
        return AgreementStatus.IN_FORCE
    if not words["settled_before"].isdisjoint(keys):
        return AgreementStatus.FINALISED
    return AgreementStatus.SIGNED if keys[0] in words["concluded"] else None


def _verbs_before(clause: Clause, first: int) -> list[str]:
    """The keys of the Hindi verb that stands before a token, the last word first; none where no verb does."""
    words, listed, at = clause.rules.words, clause.line.tokens.listed, first
    while at > clause.first and any(listed[at - 1] in words[name] for name in FATES):
        at -= 1
    keys = listed[at:first][::-1]
    return keys if keys and any(keys[0] in words[name] for name in FINITE) else []
