"""Rounds of talks to come that English tells of in passing: "discussed preparations for the third meeting of the C-C
council, which will be held in L later this month", "the third was held in L, and the fourth is due in L in October".

In: a clause and the discourse so far. Out: a mention of the countries named before the relative clause, else of those
spoken of.
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.splitting import counted_on
from extractor.offline.sides.sides import Member, countries_of
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

# Tokens before "which" among which the meeting of a body is named.
NAMED = 14
# Tokens between "its" and the session.
ITS = 3
# Tokens behind "the fourth is" among which it is said to come.
AHEAD = 4


def find_rounds_ahead(clause: Clause, discourse: Discourse) -> Mention | None:
    """The meeting of which a relative clause says when it is to be held, or the next one that only a number names."""
    if not clause.rules.head_first or not clause.first or not clause.dates:
        return None
    if (following := _next_by_number(clause)) is not None:
        return following
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    relative = which > 1 and tokens[which].key in words["relative_marks"]
    if not relative or clause.groups or clause.status is not EventStatus.SCHEDULED:
        return None
    before = tokens[max(0, which - NAMED) : which]
    if have(before, words["session_bodies"]) and (its := _its_session(clause)) is not None:
        both = countries_of(discourse.countries())
        date = tokens[clause.dates[0]]
        return Mention(EventType.MEETING, clause, its, both, EventStatus.SCHEDULED, date) if len(both) == 2 else None
    body = have(before, words["session_bodies"]) and have(before, words["editions"] | words["talk_nouns"])
    held = [at for at in clause.where("held") if have(tokens[clause.first : at], words["passive_marks"])]
    if not body or not held or have(before, words["exercise_nouns"]):
        return None
    named = [at for at in range(max(0, which - NAMED), which) if tokens[at].kind == "C"]
    both = tuple(Member(ParticipantKind.COUNTRY, tokens[at].value.code, clause.line, at) for at in named[-2:])
    members = both if len(set(sides(both))) == 2 else countries_of(discourse.countries())
    if len(members) != 2:
        return None
    return Mention(EventType.MEETING, clause, held[-1], members, EventStatus.SCHEDULED, tokens[clause.dates[0]])


def _its_session(clause: Clause) -> int | None:
    """The session that a relative clause says a body is to hold ("a working group, which is to hold its first meeting
    in L in D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    own = (at for at in clause.where("talk_nouns") if "its" in [t.key for t in tokens[clause.first : at][-ITS:]])
    session = next(own, None)
    return session if session is not None and have(tokens[clause.first : session], words["holding_sessions"]) else None


def _next_by_number(clause: Clause) -> Mention | None:
    """The next round of which an English sentence goes on to tell behind the last one ("and the fourth is due in L in
    D"); what is counted is not that of an exercise or of a conference."""
    line, words = clause.line, clause.rules.words
    verb = counted_on(line.tokens, clause.first, clause.rules)
    if verb is None or not have(line.tokens[verb + 1 : verb + 1 + AHEAD], words["series_ahead"]):
        return None
    before = line.tokens[: clause.first]
    told = any(have(before, words[name]) for name in ("talk_nouns", "editions", "session_bodies"))
    if not told or have(before, words["exercise_nouns"]) or have(before, words["summit_nouns"]):
        return None
    if any(token.kind in "OM" for token in before) or clause.status is not EventStatus.SCHEDULED:
        return None
    date = next((line.tokens[at] for at in clause.dates if at > verb), None)
    return Mention(EventType.MEETING, clause, verb, (), EventStatus.SCHEDULED, date, is_round=True) if date else None
