"""Who is who in one article: mentions of one person brought together.

In: the titled mentions of all lines. Out: every mention with its `Person`, also those by surname alone and those by
office alone ("केन्या के रक्षा मंत्री"). A person has the fullest name the article prints. Nothing is known of
people beforehand; a name without a country belongs to the home country of the outlet, unless the office is taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from extractor.offline.counterparts import carry_sides, met_abroad, take_counterparts
from extractor.offline.lines import Line
from extractor.offline.people import CONJUNCTIONS, Mention, untitled
from extractor.offline.persons import UNKNOWN, Person, skeleton
from extractor.offline.rules import Rules
from schemas.vocabulary import Sector

TOP = frozenset({"President", "Prime Minister", "King", "Sultan", "Emir", "Chancellor", "Vice President"})


@dataclass
class Roster:
    """The people of an article while it is read."""

    rules: Rules
    home: str | None
    home_named: bool = True
    abroad: str | None = None
    people: list[Person] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def read(self, lines: list[Line], titled: list[list[Mention]]) -> list[list[Mention]]:
        """All mentions of each line in reading order, each with its person."""
        self.lines = lines
        self._name_people([mention for mentions in titled for mention in mentions if mention.name])
        known: dict[str, list[Person]] = {}
        for person in self.people:
            for key in person.keys:
                if len(key) > 1 and key not in self.rules.no_name:
                    known.setdefault(key, []).append(person)
        complete = [self._with_untitled(line, mentions, known) for line, mentions in zip(lines, titled, strict=True)]
        take_counterparts(complete, self.rules)
        carry_sides(complete, self.rules)
        self._give_sides(complete)
        for mentions in complete:
            for mention in mentions:
                if mention.person is None:
                    mention.person = self._holder(mention)
        return complete

    def _name_people(self, named: list[Mention]) -> None:
        """One person for each name, the fullest first; a shorter form joins the person whose name holds it."""
        counted = Counter(mention.name_keys for mention in named)
        for mention in named:
            keys = mention.name_keys
            shorter = next((keys[:size] for size in range(len(keys) - 1, 1, -1) if counted[keys[:size]] > 1), None)
            if shorter and counted[keys] == 1 and mention.name:
                self._trim(mention, len(shorter))
        order = sorted(named, key=lambda mention: -len(mention.name_keys))
        for mention in order:
            person = self._same(mention)
            if person is None:
                person = Person(mention, mention.name_keys)
                self.people.append(person)
            person.mentions.append(mention)
            mention.person = person
        position = {id(mention): index for index, mention in enumerate(named)}
        for person in self.people:
            person.mentions.sort(key=lambda mention: position[id(mention)])

    def _trim(self, mention: Mention, size: int) -> None:
        """Cut a name to its first words: what follows is no part of the name that the article prints elsewhere."""
        if mention.name is None:
            return
        first, last = mention.name
        while last > first and len(mention.name_keys) > size:
            last -= 1
            mention.name = first, last
        mention.last = last

    def _same(self, mention: Mention) -> Person | None:
        """The person that a named mention means among those known so far."""
        keys, best = mention.name_keys, None
        for person in self.people:
            sides = {other.side for other in person.mentions if other.side}
            if mention.side and sides and mention.side not in sides:
                continue
            if keys == person.keys or (len(keys) < len(person.keys) and _within(keys, person.keys)):
                return person
            if len(keys) == len(person.keys) and len(keys) > 1 and skeleton(keys) == skeleton(person.keys):
                return person
            if keys[-1] == person.keys[-1] and len(keys) > 1 and keys[0][:1] == person.keys[0][:1] and best is None:
                shared = set(mention.labels) & set(person.labels)
                best = person if shared and (len(keys[0]) <= 3 or len(person.keys[0]) <= 3) else None
        return best

    def _with_untitled(self, line: Line, mentions: list[Mention], known: dict[str, list[Person]]) -> list[Mention]:
        taken = {index for mention in mentions for index in range(mention.first, mention.last)}
        taken |= {index for place in line.places for index in range(place.first, place.last)}
        extra: list[Mention] = []
        for first, last in untitled(line, self.rules, known, taken):
            keys = tuple(word.key for word in line.words[first:last] if word.key not in (".", "-"))
            people = known[line.words[last - 1].key]
            person = next((p for p in people if _within(keys, p.keys)), None) or people[0]
            mention = Mention(line, first, last, name=(first, last), person=person)
            if person.full and len(keys) > len(person.keys) and len(person.keys) == 1:
                person.full, person.keys = mention, keys
            elif len(keys) > len(person.keys) and set(keys) - set(known):
                mention.first = mention.first + len(keys) - 1 if not set(keys[:-1]) & set(known) else mention.first
            person.mentions.append(mention)
            extra.append(mention)
        return sorted([*mentions, *extra], key=lambda mention: mention.first)

    def _give_sides(self, complete: list[list[Mention]]) -> None:
        """The side that the article prints with a person, else the home country, else the one other country."""
        for person in self.people:
            printed = Counter(mention.side for mention in person.mentions if mention.side)
            person.side = printed.most_common(1)[0][0] if printed else person.named_side
        unnamed = [m for mentions in complete for m in mentions if not m.name and m.side and m.titles]
        for person in sorted(self.people, key=_first_line):
            if person.side is not None:
                continue
            carried = self._carried(person, complete)
            taken = {side for side in self._sides_of_labels(person.labels) if side}
            abroad = self._vacant(person, unnamed)
            if carried and (self.home is None or self._holds_domain(person)):
                person.side = carried
            elif (abroad and (self.home is None or self.home in taken or self._is_vague(person))) or (
                abroad := self._from_context(person)
            ):
                person.side = abroad
            elif any(m.counterpart for m in person.mentions):
                foreign = [c for m in person.mentions for c in self._named_before(m.line) if c != self.home]
                person.side = foreign[-1] if foreign else None
            elif person.sector is Sector.BUS:
                person.side = None
            elif person.labels or any(mention.ranked for mention in person.mentions):
                vacant = self.home not in taken or not self._unique(person)
                unknown = UNKNOWN if self.home is None else None
                person.side = self.home if vacant and self.home_named and self.home else abroad or unknown

    def _carried(self, person: Person, complete: list[list[Mention]]) -> str | None:
        """The side printed with the person right before "and" in "Japanese Prime Minister P and Foreign Minister P"."""
        for mentions in complete if self.rules.head_first else ():
            for before, mention in pairwise(mentions):
                joined = mention.first == before.last + 1 and before.line.words[before.last].key in CONJUNCTIONS
                if mention.person is person and joined and before.side and mention.titles:
                    return before.side
        return None

    def _holds_domain(self, person: Person) -> bool:
        """Whether somebody else of the home country has an office of the same domain."""
        domains = {label.split()[0] for label in person.labels}
        others = (other for other in self.people if other is not person and other.side == self.home)
        return any(label.split()[0] in domains for other in others for label in other.labels)

    def _from_context(self, person: Person) -> str | None:
        """The foreign country whose official a home official meets in a sentence that names the country before him."""
        if not self.home_named:
            lines = {m.line.number for m in person.mentions}
            before = [p for m in person.mentions for p in m.line.places if p.last <= m.first and p.entry.country]
            if before and lines:
                return str(before[-1].entry.country)
            named = [self.abroad] if self.abroad else self._named_before(person.mentions[0].line)
            return named[-1] if named else None
        for mention in person.mentions:
            if self._asks_home(mention):
                foreign = [code for code in self._named_before(mention.line) if code != self.home]
                return foreign[-1] if foreign else None
            others = [m for m in self.people if m is not person and any(x.line is mention.line for x in m.mentions)]
            words = mention.line.words
            met = mention.last < len(words) and words[mention.last].key in self.rules.words["with_marks"]
            named = [p.entry.country for p in mention.line.places if p.last <= mention.first and p.entry.country]
            if any(word.key in self.rules.words["there"] for word in words):
                named = [*self._named_before(mention.line), *named]
            foreign = [code for code in named if code != self.home]
            if mention.first and words[mention.first - 1].key in self.rules.words["with_before"] and len(others) == 1:
                elsewhere = [code for code in (self.abroad, *named) if code and code not in (self.home, others[0].side)]
                if elsewhere:
                    return elsewhere[-1]
            if (
                (place := met_abroad(mention, self.rules, self.home))
                and len(others) == 1
                and others[0].side == self.home
            ):
                return place
            if met and foreign and len(others) == 1 and others[0].side in (self.home, None):
                return foreign[-1]
            talks = any(word.key in self.rules.words["talk_nouns"] for word in words)
            if talks and TOP.intersection(person.labels) and len(others) == 1 and others[0].side == self.home:
                abroad = [code for code in (*self._named_before(mention.line), *named) if code != self.home]
                return abroad[-1] if abroad else None
        return None

    def _asks_home(self, mention: Mention) -> bool:
        """Whether somebody asks the home country, as its own officials do not ("... ने भारत से", "urged New Delhi")."""
        words, rules = mention.line.words, self.rules
        if mention.last >= len(words) or words[mention.last].key not in rules.words["asks"]:
            return False
        near = [p for p in mention.line.places if mention.last < p.first <= mention.last + 2 and not p.entry.adjective]
        if not near or near[0].entry.country != self.home:
            return False
        return rules.head_first or (near[0].last < len(words) and words[near[0].last].key in rules.words["with_marks"])

    def _named_before(self, line: Line) -> list[str]:
        """Countries named in the lines before, the last one last."""
        before = [other for other in self.lines if other.number < line.number]
        return [p.entry.country for other in before for p in other.places if p.entry.country]

    def _sides_of_labels(self, labels: tuple[str, ...]) -> Iterable[str | None]:
        return (other.side for other in self.people if other.side and set(labels) & set(other.labels))

    def _unique(self, person: Person) -> bool:
        """Whether a country has only one holder of the office at a time."""
        return any(label.endswith("Minister") or label in {"President", "Prime Minister"} for label in person.labels)

    def _is_vague(self, person: Person) -> bool:
        return bool(person.labels) and all(title.vague for title in person.titles)

    def _vacant(self, person: Person, unnamed: list[Mention]) -> str | None:
        """Side of an office that the article names without its holder, where the person's title fits it."""
        for mention in unnamed:
            fits = not person.labels or any(label.endswith(own) for label in mention.labels for own in person.labels)
            if (
                fits
                and mention.side != self.home
                and not any(
                    other.side == mention.side and set(mention.labels) & set(other.labels) for other in self.people
                )
            ):
                return mention.side
        return None

    def _holder(self, mention: Mention) -> Person:
        """The person that an office without a name means; a new one where nobody is named for it."""
        side = mention.side or next((title.side for title in mention.titles if title.side), None) or self.home
        alike = [person for person in self.people if person.name and set(mention.labels) & set(person.labels)]
        if mention.side is None and len(alike) == 1:
            alike[0].mentions.append(mention)
            return alike[0]
        for person in self.people:
            if person.side == side and set(mention.labels) & set(person.labels):
                person.mentions.append(mention)
                return person
        domains = {label.split()[0] for label in mention.labels}
        loose = [
            person
            for person in self.people
            if person.side == side
            and person.name
            and (_fits(mention, person) or domains & {label.split()[0] for label in person.labels})
        ]
        if mention.side and len(loose) == 1:
            loose[0].mentions.append(mention)
            return loose[0]
        person = Person(None, side=side, mentions=[mention])
        self.people.append(person)
        return person


def _fits(mention: Mention, person: Person) -> bool:
    """Whether a person's vague title is the end of the office that a mention names ("Secretary")."""
    return any(label.endswith(f" {own}") for label in mention.labels for own in person.labels)


def _first_line(person: Person) -> tuple[int, int]:
    """Where a person is first mentioned."""
    return min((mention.line.number, mention.first) for mention in person.mentions)


def _within(keys: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether all words of a name stand in a longer one in that order."""
    rest = iter(longer)
    return all(key in rest for key in keys)
