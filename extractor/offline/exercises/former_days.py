"""Days on which an English exercise was to be before it was put off ("the exercise NAME, which was earlier to be held
in March").

In: a clause and the discourse so far. Out: the exercise that was called off on that day.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Tokens before "which" among which the exercise is named, and behind it among which it "was to be".
NAMED, OPENING = 7, 6


def find_former_day(clause: Clause, discourse: Discourse) -> Mention | None:
    """The exercise just told of that was to be on another day first."""
    tokens, which = clause.line.tokens, clause.first - 1
    if not clause.rules.head_first or not opens_former(clause, which):
        return None
    named = have(tokens[max(0, which - NAMED) : which], clause.rules.words["exercise_nouns"])
    members = discourse.exercising
    date = next((tokens[at] for at in clause.dates), None)
    if not named or date is None or len(sides(members)) != 2 or any(m.line is not clause.line for m in members[-1:]):
        return None
    return Mention(EventType.EXERCISE, clause, clause.first, members, EventStatus.CANCELLED, date)


def opens_former(clause: Clause, which: int) -> bool:
    """Whether a relative clause says when something was to be at first ("which was originally scheduled for")."""
    tokens, words = clause.line.tokens, clause.rules.words
    head: Sequence[Token] = tokens[which + 1 : which + 1 + OPENING]
    planned = have(head, words["set_for"] | {"to", "due"})
    return (
        which > 0
        and tokens[which].key in words["relative_marks"]
        and have(head[:2], words["were"])
        and have(head, words["at_first"] | {"earlier", "previously"})
        and planned
    )
