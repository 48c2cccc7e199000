"""Rounds of talks to come that English tells of in passing: "discussed preparations for the third meeting of the C-C
council, which will be held in L later this month".

In: a clause and the discourse so far. Out: a mention of the countries named before the relative clause, else of those
spoken of.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Member, countries_of
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

# Tokens before "which" among which the meeting of a body is named.
NAMED = 14


def find_rounds_ahead(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The meeting of which a relative clause says when it is to be held."""
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    relative = which > 1 and tokens[which].key in words["relative_marks"]
    if not (relative and clause.rules.head_first) or clause.groups or clause.status is not EventStatus.SCHEDULED:
        return
    before = tokens[max(0, which - NAMED) : which]
    body = have(before, words["session_bodies"]) and have(before, words["editions"] | words["talk_nouns"])
    held = [at for at in clause.where("held") if have(tokens[clause.first : at], words["passive_marks"])]
    date = next((tokens[at] for at in clause.dates), None)
    if not body or not held or date is None or have(before, words["exercise_nouns"]):
        return
    named = [at for at in range(max(0, which - NAMED), which) if tokens[at].kind == "C"]
    both = tuple(Member(ParticipantKind.COUNTRY, tokens[at].value.code, clause.line, at) for at in named[-2:])
    members = both if len(set(sides(both))) == 2 else countries_of(discourse.countries())
    if len(members) == 2:
        yield Mention(EventType.MEETING, clause, held[-1], members, EventStatus.SCHEDULED, date)
