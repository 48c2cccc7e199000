"""Who speaks at talks or a conference that a Hindi text has told of ("बैठक में P ने कहा").

In: a mention that only names them, and the talks told of last. Out: people.
"""

from __future__ import annotations

from extractor.dates import ONE_DAY
from extractor.offline.discourse import sides
from extractor.offline.occasions.occasions import Occasion
from extractor.offline.sides.sides import Group, Member
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus


def speaking_in(mention: Mention) -> list[Group]:
    """Who says something "in the meeting" in Hindi."""
    clause, behind = mention.clause, mention.line.tokens[mention.trigger + 1 : mention.trigger + 2]
    inside = bool(behind) and behind[0].key in clause.rules.words["inside"]
    return clause.of_case("agent") if inside and clause.has("said_marks") else []


def spoke_at(last: Occasion, mention: Mention) -> tuple[Member, ...]:
    """Who acts for one of the sides in a Hindi clause that opens with "in the meeting" or "during the talks"."""
    clause, tokens = mention.clause, mention.line.tokens
    words, opening = clause.rules.words, tokens[clause.first : mention.trigger]
    held = last.status is EventStatus.OCCURRED is mention.status and not mention.attendees
    if clause.rules.head_first or not held or clause.of_case("with", "between"):
        return ()
    framed = all(token.key in words["these"] for token in opening)
    behind = [token.key for token in tokens[mention.trigger + 1 : mention.trigger + 3]]
    inside = behind[:1] != [] and (behind[0] in words["inside"] or behind[-1] in words["meanwhile_words"])
    agents = clause.of_case("agent") if framed and inside else []
    people = [m for g in agents for m in g.members if m.person is not None and m.person.name and m.side in last.sides]
    return tuple(people) if len(agents) == 1 and len({m.side for m in people}) == 1 else ()


def agreed_at(mention: Mention) -> bool:
    """Whether Hindi says what two countries did on a day at their talks ("C और C ने सोमवार को वार्ता के दौरान"), or will
    do there."""
    clause, agents = mention.clause, mention.clause.of_case("agent", "subject")
    if (
        clause.rules.head_first
        or mention.date is None
        or len(agents) != 1
        or mention.status not in (EventStatus.OCCURRED, EventStatus.SCHEDULED)
    ):
        return False
    tokens, acting = mention.line.tokens, agents[0].members
    day = mention.date.value.kind in ONE_DAY and agents[0].last <= tokens.index(mention.date) < mention.trigger
    both = len(sides(acting)) == 2 and all(m.person is None for m in acting)
    behind = [token.key for token in tokens[mention.trigger + 1 : mention.trigger + 3]]
    words = clause.rules.words
    framed = behind[:1] != [] and (
        behind[0] in words["inside"] or behind[-1] in words["meanwhile_words"] | words["afterwards"]
    )
    return framed and day and both and not clause.line.tells_earlier(clause.rules)
