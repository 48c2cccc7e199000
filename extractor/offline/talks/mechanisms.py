"""Whether talks are a session of a standing dialogue or body ("the 12th meeting of the joint committee", "2+2 talks").

In: a mention of talks. Out: yes or no. What talks follow, or are held beside, is no part of what they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from extractor.offline.grammar.clauses import Clause
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.sessions import is_ordinal
from extractor.offline.topics import matches
from schemas.vocabulary import Topic

# Tokens between a body and the noun of its meeting, and between a dialogue and "after" it.
NEAR, BESIDE = 6, 5


def is_of_mechanism(mention: Mention) -> bool:
    """Whether the clause that tells of the talks names the dialogue or the body that they are a session of."""
    clause = mention.clause
    if _is_counted(mention):
        return True
    named = chain(_bodies(clause), _dialogues(clause))
    return any(not _is_beside(clause, *span) for span in named)


def _is_counted(mention: Mention) -> bool:
    """Whether talks are a round that the article counts ("the sixth meeting", "अगला दौर"): a series of them stands.

    "Their first meeting" and "the last one" may be of people who met for once.
    """
    clause, words = mention.clause, mention.clause.rules.words
    if clause.has("summit_nouns") or mention.reference:
        return False
    near = clause.line.tokens[max(clause.first, mention.trigger - NEAR) : mention.trigger + 1]
    once = words["bygone"] | words["bygone_rounds"]
    once = once if mention.is_round or clause.has("three_sided") else once | words["firsts"]
    following = words["upcoming"] | words["next_marks"] if mention.is_round else frozenset()
    return any(token.key in following or (token.key not in once and is_ordinal(clause, token.key)) for token in near)


def _dialogues(clause: Clause) -> Iterator[tuple[int, int]]:
    """Words of the clause that name a dialogue ("2+2", "strategic dialogue")."""
    tokens = clause.line.tokens
    first, last = tokens[clause.first].first, tokens[clause.last - 1].last
    for begin, end, name in matches(clause.line, clause.rules, first, last):
        if Topic.POLICY_DIALOGUE in name.split():
            yield begin, end


def _bodies(clause: Clause) -> Iterator[tuple[int, int]]:
    """Words of the clause that are a body which meets ("समिति की 12वीं बैठक", "the meeting of the committee")."""
    if not clause.has("standing_bodies"):
        return
    tokens, words = clause.line.tokens, clause.rules.words
    nouns = words["talk_nouns"] | words["round_nouns"] | words["session_verbs"]
    for body in clause.where("standing_bodies"):
        near = {token.key for token in tokens[body + 1 : min(clause.last, body + 1 + NEAR)]}
        if clause.rules.head_first:
            near |= {token.key for token in tokens[max(clause.first, body - NEAR) : body]}
        if not nouns.isdisjoint(near):
            yield tokens[body].first, tokens[body].last


def _is_beside(clause: Clause, first: int, last: int) -> bool:
    """Whether the talks are held before, after or beside what the words name."""
    words, beside = clause.line.words, clause.rules.words["beside_marks"]
    near = words[max(0, first - BESIDE) : first] if clause.rules.head_first else words[last : last + BESIDE]
    return any(word.key in beside for word in near)
