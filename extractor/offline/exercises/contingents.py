"""Who takes part in an English exercise of which a sentence before has told: the services of which the contingents
consist, and those at its opening.

In: a clause and the discourse so far. Out: the exercise once more ("The C contingent comprises personnel of the C Army
and the C Air Force", "The opening ceremony was attended by P and P").
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Lines back to the exercise, tokens from a country to its contingent, and from "ceremony" to "attended by".
NEAR, CONTINGENT, ATTENDED = 6, 2, 8


def find_taking_part(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The exercise told of last with the services of a contingent, or with those at its ceremony."""
    known = discourse.exercising
    if not clause.rules.head_first or len(sides(known)) != 2 or clause.has("negations"):
        return
    if not all(0 <= clause.line.number - member.line.number <= NEAR for member in known):
        return
    if clause.has("contingents") and (services := _services_of(clause, known)):
        others = tuple(member for member in known if member.side != services[0].side)
        # Another edition is of the countries again.
        both = (*others, *services)
        yield Mention(EventType.EXERCISE, clause, services[0].token, both, clause.status, reference=True)
    # "The closing ceremony would be attended by P and P".
    held = clause.has("ceremonies") and clause.status is EventStatus.OCCURRED
    if held and (present := _at_ceremony(clause)):
        mention = Mention(EventType.EXERCISE, clause, present[0].token, known, clause.status, reference=True)
        mention.attendees = present
        yield mention


def _services_of(clause: Clause, known: tuple[Member, ...]) -> tuple[Member, ...]:
    """The services of which the contingent of one side consists."""
    tokens, words = clause.line.tokens, clause.rules.words
    verb = next(iter(clause.where("consisting")), None)
    owner = next((g for g in clause.groups if verb is not None and g.last <= verb), None)
    if verb is None or owner is None or len(owner.members) != 1 or owner.members[0].side not in sides(known):
        return ()
    if not have(tokens[owner.first : owner.last + CONTINGENT], words["contingents"]):
        return ()
    if any(token.kind in "CL" for token in tokens[owner.last : verb]):
        # "The C contingent in L".
        return ()
    behind = (m for g in clause.groups if g.first > verb for m in g.members if m.line is clause.line)
    services = tuple(m for m in behind if m.person is None and tokens[m.token].kind == "S")
    return services if services and set(sides(services)) == {owner.members[0].side} else ()


def _at_ceremony(clause: Clause) -> tuple[Member, ...]:
    """The people who attended a ceremony with which an exercise began or ended."""
    tokens, words = clause.line.tokens, clause.rules.words
    held = clause.where("ceremonies")[0]
    opening = held > clause.first and tokens[held - 1].key in words["opening_of_drills"]
    attended = have(tokens[held : min(clause.last, held + ATTENDED)], words["looking_on"] | words["attending"])
    if not (opening and attended):
        return ()
    people = (m for g in clause.groups if g.first > held for m in g.members)
    return tuple(m for m in people if m.person is not None and m.person.is_named)
