"""Occasions: one event with all its mentions, and what they say together of who took part and what became of it.

In: mentions. Out: members, sides, status. Which mentions are of one event is found in `gathering`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extractor.dates import DateKind
from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.otherwise import is_there_for
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

# Classes of enumeration answer slowly, and for these they are asked all the time.
ORGANIZATION = ParticipantKind.ORGANIZATION
OCCURRED, SCHEDULED, ONGOING = EventStatus.OCCURRED, EventStatus.SCHEDULED, EventStatus.ONGOING
PROPOSED, CANCELLED = EventStatus.PROPOSED, EventStatus.CANCELLED
CALL, VISIT, CONFERENCE = EventType.CALL, EventType.VISIT, EventType.MULTILATERAL_MEETING
SIGNING, EXERCISE, ARMS_TRANSFER = EventType.SIGNING, EventType.EXERCISE, EventType.ARMS_TRANSFER
TALKS = frozenset({EventType.MEETING, CALL})
# Of what delegations are headed.
HEADED = TALKS | {SIGNING}
# What has not taken place.
AHEAD = frozenset({SCHEDULED, PROPOSED, CANCELLED})


@dataclass(eq=False, slots=True)
class Occasion:
    """One event with all its mentions."""

    type: EventType
    mentions: list[Mention] = field(default_factory=list)

    @property
    def members(self) -> list[Member]:
        """Who took part: people before organizations, countries only for sides that nobody acts for."""
        found: dict[object, Member] = {}
        in_order = sorted(self.mentions, key=lambda m: not m.line.in_body) if len(self.mentions) > 1 else self.mentions
        for mention in in_order:
            for member in (*mention.members, *mention.attendees):
                found.setdefault(member.identity, member)
        people = [m for m in found.values() if m.person is not None and m.person.is_named]
        acted = {member.side for member in people}
        attendees = self.attendees
        heads = self.heads if attendees else set()
        present = {member.person for member in attendees} - heads
        if present and not self.led_by_attendees:
            # "The navies held staff talks", to which P led a side.
            leading = {member.person for mention in self.mentions for member in mention.members} | heads
            acted = {member.side for member in people if member.person in leading or member.person not in present}
        bodies = [m for m in found.values() if m.kind is ORGANIZATION and m.side not in acted]
        bodies = [service for body in bodies for service in self._services(body)]
        acted |= {member.side for member in bodies}
        countries: dict[str | None, Member] = {}
        for member in found.values():
            if member.side not in acted and not (member.person and member.person in present):
                countries.setdefault(member.side, member)
        return [*people, *bodies, *countries.values()]

    def _services(self, body: Member) -> list[Member]:
        """The services that one side sends to an English exercise together ("the C Army and the C Air Force")."""
        for mention in self.mentions if self.type is EXERCISE and self.mentions[0].clause.rules.head_first else ():
            own = {m.printed: m for m in mention.members if m.kind is ORGANIZATION and m.side == body.side}
            if len(own) > 1:
                return list(own.values())
        return [body]

    @property
    def attendees(self) -> list[Member]:
        return [member for mention in self.mentions for member in mention.attendees]

    @property
    def sides(self) -> frozenset[str]:
        return frozenset([member.side for mention in self.mentions for member in mention.members if member.side])

    @property
    def heads(self) -> set[object]:
        """Those who are said to head a delegation to talks whose sides nobody else acts for."""
        heads = [m for mention in self.mentions if mention.heads for m in mention.attendees]
        if not heads or self.type not in HEADED:
            return set()
        leading = {m.person for m in heads}
        members = (
            m for mention in self.mentions for m in mention.members if m.person is not None and m.person.is_named
        )
        named = {m.side for m in members if m.person not in leading}
        return {m.person for m in heads if m.side not in named}

    @property
    def led_by_attendees(self) -> bool:
        """Whether those of whom the text only says that they took part are all who acted for two sides."""
        present = {m.side for m in self.attendees if m.side}
        if len(present) < 2 or self.type not in TALKS:
            return False
        telling = (mention for mention in self.mentions if not mention.reference or _names_both(mention))
        told = (m for mention in telling for m in mention.members)
        named = {m.person for m in told if m.person is not None and m.person.is_named}
        led = named - {m.person for m in self.attendees}
        if len({m.side for mention in self.mentions if mention.heads for m in mention.attendees}) > 1:
            # Who headed the delegations talked, and not who was there besides.
            return False
        return not led

    @property
    def people(self) -> dict[str, set[object]]:
        return people_of(member for mention in self.mentions for member in mention.members)

    @property
    def first(self) -> int:
        return min([mention.line.number for mention in self.mentions])

    @property
    def status(self) -> EventStatus:
        """What most of the mentions that report it say; the body counts before the headline."""
        if len(self.mentions) == 1:
            return self.mentions[0].status
        told = [m for m in self.mentions if not m.reference] or self.mentions
        if told[0].status is SCHEDULED and len(self.mentions) > 1 and _were_held_since(self.mentions):
            return OCCURRED
        if len(told) == 1:
            return told[0].status
        if CANCELLED in [m.status for m in told]:
            return CANCELLED
        if self.type is VISIT and begins_later(told):
            return SCHEDULED
        if self.type is VISIT and told[0].clause.rules.head_first:
            # "His first visit" that leads nowhere says less than "he will fly to L".
            told = [m for m in told if m.destination] or told
        status = next((m for m in told if m.line.in_body), told[0]).status
        if self.type is VISIT and status is SCHEDULED and not told[0].clause.rules.head_first:
            # "P जापान की यात्रा पर हैं": what he is yet to see there does not make the journey one to come; nor does "the
            # purpose of the visit" that is to come begin it.
            return ONGOING if any(m.status is ONGOING and m.destination for m in told) else status
        return status


def _were_held_since(mentions: Sequence[Mention]) -> bool:
    """Whether English tells behind what somebody is in a place for that it has been done ("P is in L to meet P. On D
    they discussed trade")."""
    first = next((m for m in mentions if m.line.in_body), mentions[0])
    held = any(m.status is OCCURRED and m.line.number > first.line.number and m.line.in_body for m in mentions)
    return held and is_there_for(first.clause, first.trigger)


def begins_later(mentions: Iterable[Mention]) -> bool:
    """Whether Hindi tells that somebody has left for a country, and between which days to come he will be there."""
    there = [m for m in mentions if m.destination and not m.clause.rules.head_first]
    stays = [m for m in there if is_stay_ahead(m)]
    return bool(stays) and all(m in stays or m.reference or leaves(m) for m in there)


def is_stay_ahead(mention: Mention) -> bool:
    """Whether Hindi gives the first and last day of a stay that is to come ("रविवार से मंगलवार तक वह C में रहेंगे")."""
    dated = mention.date is not None and mention.date.value.kind is DateKind.INTERVAL
    return dated and mention.status is SCHEDULED and mention.clause.has("staying")


def leaves(mention: Mention) -> bool:
    """Whether Hindi tells that somebody leaves for a country, and not that he is there."""
    return mention.clause.has("leaving") or mention.clause.has("setting_out")


def _names_both(mention: Mention) -> bool:
    """Whether an English mention that only names talks names people of two sides."""
    people = {m.side for m in mention.members if m.person is not None and m.person.is_named}
    return mention.clause.rules.head_first and len(people) > 1


def people_of(members: Iterable[Member]) -> dict[str, set[object]]:
    found: dict[str, set[object]] = {}
    for member in members:
        if member.side and member.person is not None and member.person.is_named:
            found.setdefault(member.side, set()).add(member.person)
    return found


def met_before(occasion: Occasion, mention: Mention) -> bool:
    """Whether those of whom Hindi only says that they had a word ("P ने P से बात की") were said to have met for it."""
    return not mention.clause.rules.head_first and not mention.clause.has("call_words") and _saw_each_other(occasion)


def rang_besides(occasion: Occasion, mention: Mention) -> bool:
    """Whether Hindi tells of a call besides a meeting of the same people ("शुक्रवार को फोन पर भी बात की")."""
    clause = mention.clause
    called = mention.type is CALL is not occasion.type and clause.has("call_words")
    return called and clause.has("also_marks") and not clause.rules.head_first and _saw_each_other(occasion)


def _saw_each_other(occasion: Occasion) -> bool:
    return any(told.line.tokens[told.trigger].key in told.clause.rules.words["in_person"] for told in occasion.mentions)


def met_another(last: Occasion, mention: Mention) -> tuple[Member, ...]:
    """Those of whom a Hindi clause says only whom else they met ("उन्होंने सेना प्रमुख P से भी मुलाकात की"), and him."""
    theirs = people_of(mention.members)
    if mention.clause.rules.head_first or mention.reference or len(theirs) != 1 or not mention.clause.has("also_marks"):
        return ()
    (side, people), *_ = theirs.items()
    known = last.people.get(side, set())
    ours = tuple(member for member in last.members if member.side not in (side, None))
    return (*ours, *mention.members) if known and known.isdisjoint(people) and len({m.side for m in ours}) == 1 else ()


def take_out(occasion: Occasion, mention: Mention) -> bool:
    """Whether Hindi tells for itself of talks with somebody whom only a summary named among those who were met ("मंत्री
    P और सलाहकार P से मिले" before "P के साथ भी बैठक हुई"): then they leave the talks with the others."""
    if mention.clause.rules.head_first or mention.reference or not mention.clause.has("also_marks"):
        return False
    theirs = people_of(mention.members)
    if len(theirs) != 2 or any(len(people) != 1 for people in theirs.values()):
        return False
    both = {person for people in theirs.values() for person in people}
    listing = [m for m in occasion.mentions if both <= _people(m)]
    others = {person for m in listing for person in _people(m)} - both
    apart = (m for m in occasion.mentions if m not in listing and not m.reference and _people(m) & others)
    left = next((_people(m) & both for m in apart if len(_people(m) & both) == 1), None)
    if not listing or left is None:
        return False
    gone = both - left
    for told in listing:
        told.members = tuple(m for m in told.members if m.person not in gone)
    return True


def _people(mention: Mention) -> set[object]:
    """The named people who talked."""
    return {m.person for m in mention.members if m.person is not None and m.person.is_named}


def are_besides(occasion: Occasion, clause: Clause) -> bool:
    """Whether Hindi talks of an earlier paragraph were held besides others ("प्रधानमंत्री से भी भेंट की"): what both
    countries agreed upon was agreed at those."""
    told = [mention for mention in occasion.mentions if not mention.reference]
    paragraph = clause.line.paragraph
    aside = ("also_marks", "aside_talks")
    besides = (any(map(m.clause.has, aside)) and m.line.paragraph != paragraph for m in told)
    return bool(told) and all(besides)
