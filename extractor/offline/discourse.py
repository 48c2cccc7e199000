"""What a reader has in mind while reading: who was spoken of last, and at which occasion.

Pronouns and "both ministers" get their sides from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extractor.offline.people.persons import MIL, Person
from extractor.offline.sides.sides import MINISTER, Group, Member, countries_of
from schemas.codes import organizations
from schemas.vocabulary import EventType, ParticipantKind

if TYPE_CHECKING:
    from extractor.offline.talks.frames import Mention

# What "all three countries" and "the three ministers" are.
MANY = frozenset({"many", "many_people"})
# Words for one side.
ALONE = frozenset({"agent", "body", "guest", "officer"})
# Last words of the labels of ministers.
MINISTERIAL = frozenset({"Minister", "Secretary"})
# Tokens of a Hindi marker behind a country ("के साथ"); officials of it are more.
MARKER = 2


@dataclass
class Discourse:
    """State between two clauses. `pair` are the sides of the last talks or the last two named together.

    `drill` is the exercise told of last of which nobody has said yet who takes part.
    `printed` are the countries that the article names, `holders` those who alone hold an office there, `delivering` and
    `carried` the sides and goods last given, `guest` who called on others or was received last, `put_off` whose journey
    was called off last.
    """

    home: str | None
    here: str | None = None
    head_first: bool = False
    pair: tuple[Member, ...] = ()
    # The sides of the main talks, and the paragraph that tells of others of the same sides besides.
    main: tuple[int, tuple[Member, ...]] | None = None
    # Whether somebody acted since the last pair was named.
    heard: bool = False
    # The last pair of which the home country is one.
    ours: tuple[Member, ...] = ()
    agent: tuple[Member, ...] = ()
    lead: tuple[Member, ...] = ()
    several: tuple[Member, ...] = ()
    # Whether the last talks were those of more than two sides.
    gathered: bool = False
    # The countries that agreed to form a body.
    formed: tuple[Member, ...] = ()
    exercising: tuple[Member, ...] = ()
    drill: Mention | None = None
    signing: tuple[Member, ...] = ()
    printed: frozenset[str] = frozenset()
    holders: Mapping[tuple[str | None, str], Person] = field(default_factory=dict)
    delivering: dict[str, Member] = field(default_factory=dict)
    carried: EventType | None = None
    visitor: Member | None = None
    put_off: Member | None = None
    guest: tuple[Member, ...] = ()
    visited: str | None = None
    conference: Member | None = None
    announced: int | None = None
    recent: dict[str, tuple[Member, ...]] = field(default_factory=dict)
    named: dict[str, Member] = field(default_factory=dict)

    @property
    def summit(self) -> str | None:
        """The organization whose conference was spoken of last."""
        return self.conference.side if self.conference is not None else None

    @property
    def visit(self) -> tuple[str, ...]:
        """Codes of the two sides of the visit spoken of last."""
        sides_ = (self.visitor.side if self.visitor is not None else None, self.visited)
        return tuple(side for side in sides_ if side)

    def members(self, group: Group | None) -> tuple[Member, ...]:
        """The sides that a group means."""
        if group is None:
            return ()
        if group.members:
            return group.members
        if group.dual in ALONE:
            return self._alone(group.dual)
        if they := self._they(group):
            return they
        if group.dual in MANY or (group.uncounted and self.gathered and group.dual in ("people", "countries")):
            several = self._several(people=group.dual in ("many_people", "people"))
            return several or (self._people() if group.uncounted and group.dual == "many_people" else ())
        if group.office == MINISTER:
            return tuple(map(_minister, self._people() if len(sides(self.pair)) > 1 else self.last_two()))
        if group.office is not None:
            return self._holders(group.office.split("|"), people=group.dual == "people")
        if len(sides(self.pair)) < 2 and len(self.recent) > 1:
            return self.last_two() if group.dual == "people" else self.countries()
        if group.dual == "countries" and len(sides(self.pair)) < 2:
            return self.agent if len(sides(self.agent)) > 1 else self.pair or self._only_two()
        if group.dual == "countries" and (ours := self._speaker_and_home()):
            return ours
        if group.dual == "people":
            return self._guest_and_ours() or self._people()
        return self.pair

    def _they(self, group: Group) -> tuple[Member, ...]:
        """Those of several sides who acted last, for "they"; the body for English "they" or "the ministers" where only
        its conference was told of ("Ministers of O ended a meeting in L. They urged member states to")."""
        if group.dual == "they" and len(sides(self.agent)) > 1:
            return self.agent
        meant = group.dual == "they" or (group.uncounted and group.dual == "people")
        if not (meant and self.head_first) or self.conference is None or self.pair or self.recent:
            return ()
        return (self.conference,)

    def hold_conference(self, body: Member) -> None:
        """Speak of the conference of a body; in an English text no more of two sides that only the headline named."""
        self.conference = body
        told = self.head_first and body.line.in_body
        if told and not any(member.line.in_body for member in (*self.pair, *self.agent)):
            self.pair = self.agent = ()

    def _alone(self, dual: str) -> tuple[Member, ...]:
        """Whom "he", "the guest", "the bloc" or "the Admiral" means, who is the only officer told of."""
        if dual == "agent":
            return self._one_of_both()
        if dual == "body":
            return (self.conference,) if self.conference is not None else ()
        if dual == "officer":
            told = (*self.guest, *self.pair, *self.last_two())
            officers = {m.identity: m for m in told if m.person is not None and m.person.sector is MIL}
            return tuple(officers.values()) if len(officers) == 1 else ()
        foreign = tuple(member for member in self.pair if member.side != self.home)
        foreign = foreign if len(sides(self.pair)) == 2 and len(sides(foreign)) == 1 else ()
        return self.guest or ((self.visitor,) if self.visitor is not None else foreign)

    def _one_of_both(self) -> tuple[Member, ...]:
        """Whom "he" means: who acted last, and in English of two who did him of whom the article tells."""
        if not self.head_first and self._is_delegation_of_visitor():
            return (self.visitor,) if self.visitor is not None else ()
        led = sides(self.lead) if self.head_first else ()
        both = len(sides(self.agent)) > 1 and led[:1] and led[0] in sides(self.agent)
        return tuple(m for m in self.agent if m.side == led[0]) if both else self.agent

    def _is_delegation_of_visitor(self) -> bool:
        """Whether a country acted last for which somebody travels ("C के प्रतिनिधिमंडल ने ... देखा। उन्होंने P से भेंट की")."""
        visitor, acting = self.visitor, self.agent
        alone = len(acting) == 1 and acting[0].kind is ParticipantKind.COUNTRY and acting[0].person is None
        return alone and visitor is not None and visitor.person is not None and visitor.side == acting[0].side

    def _people(self) -> tuple[Member, ...]:
        """The last pair; where that names nobody, who was named last of both."""
        people = tuple(map(self.person_of, self.pair))
        return people if all(member.person is not None for member in people) else self.pair

    def person_of(self, member: Member) -> Member:
        """Who was named last of a side, where that is one ("the three ministers")."""
        people = self.recent.get(member.side or "", ())
        return people[0] if member.person is None and len(people) == 1 else member

    def _several(self, *, people: bool) -> tuple[Member, ...]:
        """The more than two sides named together last, with the people who acted for them; else the body spoken of."""
        if people:
            return tuple(map(self.person_of, self.several))
        return self.several or ((self.conference,) if self.conference is not None else ())

    def _only_two(self) -> tuple[Member, ...]:
        """The two countries of which alone the article has spoken so far ("the C navy reached a port of C")."""
        return tuple(self.named.values()) if len(self.named) == 2 else ()

    def _speaker_and_home(self) -> tuple[Member, ...]:
        """The home country and that of a speaker who is none of the last pair ("P of C said that both countries")."""
        spoken, home = sides(self.agent), [m for m in self.pair if m.side == self.home]
        if (
            not self.heard
            or len(spoken) != 1
            or not home
            or spoken[0] in sides(self.pair)
            or spoken[0] in organizations()
        ):
            return ()
        return tuple(m._replace(kind=ParticipantKind.COUNTRY, person=None) for m in (home[0], self.agent[0]))

    def _guest_and_ours(self) -> tuple[Member, ...]:
        """Who acted last and is of no side of the last talks, and who acted for the home country there ("P of C brought
        a request when the two met")."""
        both = self._speaker_and_home() if self.head_first else ()
        ours = next((m for m in self.pair if m.side == self.home and m.person is not None), None)
        named = len(self.agent) == 1 and self.agent[0].person is not None and self.agent[0].person.is_named
        return (ours, self.agent[0]) if both and ours is not None and named else ()

    def _holders(self, labels: list[str], *, people: bool) -> tuple[Member, ...]:
        """Those of the two sides who hold an office; else their countries ("दोनों देशों के रक्षा सचिव"), or who acted for
        them ("दोनों रक्षा मंत्रियों")."""
        for pair in (self.pair, self.last_two()):
            held = tuple(m for m in pair if m.person is not None and not set(labels).isdisjoint(m.person.labels))
            if len(sides(held)) == 2:
                return held
        if not people:
            return self.countries()
        pair = self.pair if len(sides(self.pair)) == 2 else self.last_two()
        held = tuple(m for m in pair if m.person is not None and not set(labels).isdisjoint(m.person.labels))
        if self.head_first and len(sides(held)) == 1:
            # "The two foreign ministers", when another one of the second country was named last.
            others = {m.side: self._holder_beside(m, labels) for m in pair if m.side not in sides(held)}
            held = (*held, *(m for m in others.values() if m is not None))
        if self.head_first and not held:
            # "A phone call between the two prime ministers": not the ministers who met today.
            return self.countries()
        return (*held, *(m for m in pair if m.side not in sides(held)))

    def _holder_beside(self, member: Member, labels: list[str]) -> Member | None:
        """The one whom the article names as the holder of an office in the country of a member."""
        found = (self.holders.get((member.side, label)) for label in labels)
        person = next(filter(None, found), None)
        return member._replace(kind=ParticipantKind.PERSON, person=person) if person is not None else None

    def countries(self) -> tuple[Member, ...]:
        """The last two sides as countries, without the people who acted for them."""
        pair = self.pair if len(sides(self.pair)) == 2 else self.last_two()
        return tuple(member._replace(kind=ParticipantKind.COUNTRY, person=None) for member in pair)

    def members_told(self, group: Group) -> tuple[Member, ...]:
        """The members of a group; "both countries" are no people, whoever spoke for them."""
        members = self.members(group)
        return countries_of(members) if group.dual == "countries" else members

    def two_of(self, group: Group | None) -> tuple[Member, ...]:
        """The countries of a group of two sides, else those spoken of last."""
        both = countries_of(self.members(group))
        return both if len(both) == 2 else countries_of(self.countries())

    def last_two(self) -> tuple[Member, ...]:
        """The people of the two sides named last."""
        return tuple(member for members in tuple(self.recent.values())[-2:] for member in members)

    def both_beside(self, spoken_to: tuple[str, ...]) -> tuple[Member, ...]:
        """The two sides named last that are not spoken to ("both presidents invited P"), or none."""
        others = [members for side, members in self.recent.items() if side not in spoken_to]
        return tuple(member for members in others[-2:] for member in members) if len(others) > 1 else ()

    def hear(self, group: Group | None) -> None:
        """Take note of who acted in a clause."""
        members = self.members(group)
        if not members:
            return
        self.agent, self.heard = members, True
        self.speak_of(members)
        if not self.lead:
            self.lead = tuple(member for member in members if member.kind is ParticipantKind.PERSON)

    def notice(self, members: tuple[Member, ...]) -> None:
        """Keep the last people of each side, who were named together, and the countries named so far."""
        for member in members:
            if member.side and member.side not in self.named and member.side not in organizations():
                self.named[member.side] = member._replace(kind=ParticipantKind.COUNTRY, person=None)
        people = tuple([member for member in members if member.person is not None])
        for side in sides(people) if people else ():
            known = self.recent.pop(side, ())
            now = tuple(member for member in people if member.side == side)
            # Who holds an office without a name does not make those forgotten who were named.
            self.recent[side] = now if any(m.person and m.person.is_named for m in now) or not known else known

    def turn_aside(self, mention: Mention) -> None:
        """Speak until the end of an English paragraph of those who exercise in it."""
        before, exercising = self.pair, mention.members
        drill = mention.type is EventType.EXERCISE and mention.clause.rules.head_first
        if drill and len(sides(exercising)) > 1 and set(sides(exercising)) != set(sides(before)):
            self.speak_of(exercising)
            self.main = self.main or ((mention.line.paragraph, before) if before else None)

    def turn_to(self, paragraph: int) -> None:
        """Speak of the main talks again where the paragraph ends that told of others besides."""
        if self.main is not None and self.main[0] != paragraph:
            self.pair, self.main = self.main[1], None

    def turn_home(self) -> None:
        """Speak of the last talks of the home country again."""
        if self.ours and self.home not in sides(self.pair):
            self.pair = self.ours

    def speak_of(self, members: tuple[Member, ...]) -> None:
        """Take note of two sides named together; people stay where their countries are named after them."""
        named = sides(members) if len(members) > 1 else ()
        if len(named) < 2:
            return
        bare = all(member.person is None for member in members)
        if len(named) > 2 and not (bare and set(named) == set(sides(self.several))):
            self.several = members
        if len(named) == 2 and not (bare and set(named) == set(sides(self.pair))):
            self.pair, self.gathered = members, False
            self.ours = members if self.home in named else self.ours
            self.heard = False


def _minister(member: Member) -> Member:
    """A member of "the two ministers": who is no minister is not meant, but one of his country."""
    labels = member.person.labels if member.person is not None else ()
    fits = not labels or any(label.split()[-1] in MINISTERIAL for label in labels)
    return member if fits else member._replace(kind=ParticipantKind.COUNTRY, person=None)


def sides(members: tuple[Member, ...]) -> tuple[str, ...]:
    """Codes of the members in order, each once."""
    if len(members) < 2:
        return (members[0].side,) if members and members[0].side else ()
    return tuple(dict.fromkeys([member.side for member in members if member.side]))


def officials_of(group: Group, *, head_first: bool) -> tuple[Member, ...]:
    """The people of a group, and in Hindi a country of whose officials it speaks ("C के मंत्रियों के साथ")."""
    unnamed = group.behind - group.last > MARKER and not head_first
    return tuple(m for m in group.members if m.person is not None or (m.kind is ParticipantKind.COUNTRY and unnamed))
