"""Who is who in one article: mentions of one person brought together.

In: the titled mentions of all lines. Out: every mention with its `Person`, also those by surname alone and those by
office alone ("केन्या के रक्षा मंत्री"). A person has the fullest name the article prints. Nothing is known of
people beforehand; a name without a country belongs to the home country of the outlet, unless the office is taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest
from typing import Any

from extractor.offline.grammar.lines import Line
from extractor.offline.people.allegiance import Allegiance
from extractor.offline.people.counterparts import carry_sides, take_counterparts, take_delegations
from extractor.offline.people.guests import point_at_guests
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.people.lettered import leave_letters
from extractor.offline.people.mentions import ONLY_POINTING, Mention
from extractor.offline.people.names import untitled
from extractor.offline.people.persons import (
    Person,
    had_been,
    has_initials,
    is_former,
    is_in_other_script,
    is_spelt_alike,
    skeleton,
)
from extractor.offline.people.regimes import find_heads, names_regime
from extractor.offline.people.surnames import is_father, named_alone, the_minister
from extractor.offline.rules import Rules
from extractor.phrases import Match
from schemas.vocabulary import Sector

# Offices that a Hindi article never means of its own country.
THRONES = frozenset(
    {"King", "Queen", "Sultan", "Emir", "Emperor", "Crown Prince", "Chancellor", "Premier", "Supreme Leader"}
)
# Letters of a given name at least, which are more than those of an initial.
SPELT = 3
# Words between two offices of one person at most: "and", the country of the second.
LONGEST_GENITIVE = 3
# Offices that one word may mean the other of.
MINISTERIAL = frozenset({"Minister", "Secretary"})


@dataclass
class Roster:
    """The people of an article while it is read."""

    rules: Rules
    home: str | None
    home_named: bool = True
    abroad: str | None = None
    people: list[Person] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    namesakes: list[tuple[Person, Person]] = field(default_factory=list)

    def read(self, lines: list[Line], titled: list[list[Mention]]) -> list[list[Mention]]:
        """All mentions of each line in reading order, each with its person."""
        self.lines = lines
        lettered = leave_letters(titled) if self.rules.head_first else []
        self._name_people([mention for mentions in titled for mention in mentions if mention.name])
        for mention, printed in lettered:
            mention.person = printed.person
            mention.person.mentions.append(mention)
        for head in find_heads(lines, self.rules):
            self._head(head)
        known = named_alone(self.people, lines, self.rules)
        complete = [self._with_untitled(line, mentions, known) for line, mentions in zip(lines, titled, strict=True)]
        complete = [[m for m in mentions if not m.pointing or self._is_meant(m)] for mentions in complete]
        take_counterparts(complete, self.rules)
        take_delegations(complete, self.rules)
        carry_sides(complete, self.rules)
        Allegiance(
            rules=self.rules,
            home=self.home,
            home_named=self.home_named,
            abroad=self.abroad,
            people=self.people,
            lines=lines,
        ).give(complete)
        for one, other in self.namesakes:
            one.side = one.side or other.side
        point_at_guests(complete, self.people, lines, self.abroad, self.rules)
        for mentions in complete:
            for mention, behind in zip_longest(mentions, mentions[1:]):
                if mention.person is None:
                    mention.person = self._further_office(mention, behind) or self._holder(mention)
        return complete

    def _further_office(self, mention: Mention, behind: Mention | None) -> Person | None:
        """Who held a Hindi office and holds the one behind it ("पूर्व प्रधानमंत्री और C की पार्टी के अध्यक्ष NAME")."""
        if behind is None or behind.person is None or not behind.name or not had_been(mention, self.rules):
            return None
        between = [word.key for word in mention.line.words[mention.last : behind.first]]
        joined = bool(between) and between[0] in CONJUNCTIONS and len(between) <= LONGEST_GENITIVE
        if self.rules.head_first or not joined or not self.rules.words["postpositions_hard"].isdisjoint(between):
            return None
        person: Person = behind.person
        person.mentions.append(mention)
        return person

    def holders(self) -> dict[tuple[str | None, str], Person]:
        """The one named holder of an office for each side, by side and label."""
        found: dict[tuple[str | None, str], list[Person]] = {}
        for person in self.people:
            for label in person.labels if person.is_named and not is_former(person, self.rules) else ():
                found.setdefault((person.side, label), []).append(person)
        return {key: people[0] for key, people in found.items() if len(people) == 1}

    def _name_people(self, named: list[Mention]) -> None:
        """One person for each name, the fullest first; a shorter form joins the person whose name holds it."""
        printed = [mention.name_keys for mention in named]
        counted = Counter(printed)
        for mention, keys in zip(named, printed, strict=True):
            sizes = range(len(keys) - 1, 1, -1) if counted[keys] == 1 else ()
            shorter = next((size for size in sizes if counted[keys[:size]] > 1), None)
            if shorter is not None:
                self._trim(mention, shorter)
        order = [(mention.name_keys, mention) for mention in named]
        hindi = not self.rules.head_first
        # In Hindi the name in Devanagari before one in Latin letters.
        for keys, mention in sorted(
            order, key=lambda o: (-len(o[0]), hindi and o[0][-1].isascii(), -sum(map(len, o[0])))
        ):
            person = self._same(mention, keys)
            if person is None:
                person = Person(mention, keys)
                self.people.append(person)
            person.mentions.append(mention)
            mention.person = person
        position = {id(mention): index for index, mention in enumerate(named)}
        for person in self.people:
            person.mentions.sort(key=lambda mention: position[id(mention)])

    def _is_meant(self, mention: Mention) -> bool:
        """Whether "the minister", or "the C minister", means the only one of those who were named before.

        "The C leader" is the one of that country who was named last.
        """
        office, side = mention.titles[-1].label, mention.side
        named = (person for person in self.people if person.is_named and not is_former(person, self.rules))
        held = [p for p in named if office in ONLY_POINTING or any(f" {office} " in f" {label} " for label in p.labels)]
        held = [p for p in held if side is None or any(side in (m.side, _owned(m)) for m in p.mentions)]
        before = [p for p in held if any(_is_before(other, mention) for other in p.mentions)]
        if not before and side is not None and office in MINISTERIAL:
            # "The C Minister" may be its "Secretary of Foreign Affairs".
            before = [
                p for p in self.people if p.name and any(m.side == side and _is_before(m, mention) for m in p.mentions)
            ]
        if self.rules.head_first and len(before) > 1 and side is None and office == "Secretary":
            # In an American readout "the Secretary" is the own one where the counterpart is also one.
            before = [p for p in before if all(m.side in (None, self.home) for m in p.mentions)]
        if self.rules.head_first and side is None and office in MINISTERIAL:
            before = the_minister(self.people, before, mention)
        if office in ONLY_POINTING:
            before = sorted(before, key=lambda p: max(_at(m) for m in p.mentions if _is_before(m, mention)))[-1:]
        mention.titles, mention.office = (), None
        if len(before) != 1 or (office in ONLY_POINTING and side is None):
            return False
        mention.person = before[0]
        before[0].mentions.append(mention)
        return True

    def _head(self, mention: Mention) -> None:
        """Who heads a government that is called by his name: one of the people, else a new one."""
        keys = mention.name_keys
        person = self._same(mention, keys)
        if person is None:
            person = Person(mention, keys)
            self.people.append(person)
        person.mentions.append(mention)
        person.mentions.sort(key=lambda mention: (mention.line.number, mention.first))
        mention.person = person

    def _trim(self, mention: Mention, size: int) -> None:
        """Cut a name to its first words: what follows is no part of the name that the article prints elsewhere."""
        if mention.name is None:
            return
        first, last = mention.name
        while last > first and len(mention.name_keys) > size:
            last -= 1
            mention.name = first, last
        mention.last = last

    def _same(self, mention: Mention, keys: tuple[str, ...]) -> Person | None:
        """The person that a mention with a name of these words means among those known so far."""
        best, labels, hindi = None, frozenset(mention.labels), not self.rules.head_first
        for person in self.people:
            sides = {other.side for other in person.mentions if other.side} if mention.side else ()
            if sides and mention.side not in sides:
                continue
            if keys == person.keys or (len(keys) < len(person.keys) and _within(keys, person.keys)):
                if is_father(keys, person.keys):
                    continue
                return self._of_office(mention, keys) or person
            other_script = hindi and keys[-1].isascii() != person.keys[-1].isascii()
            same_office = (len(keys) == 1 or other_script) and not labels.isdisjoint(person.labels)
            if is_spelt_alike(keys, person.keys, same_office=same_office):
                return person
            if other_script and is_in_other_script(keys, person.keys, same_office=same_office):
                return person
            if keys[-1] != person.keys[-1]:
                continue
            if has_initials(keys, person.keys):
                return person
            if len(keys) > 1 and self._is_short_form(keys[0], person.keys[0]):
                return person
            if len(keys) > 1 and keys[0][:1] == person.keys[0][:1] and best is None:
                short = len(keys[0]) <= 3 or len(person.keys[0]) <= 3
                best = person if short and not labels.isdisjoint(person.labels) else None
        return best

    def _of_office(self, mention: Mention, keys: tuple[str, ...]) -> Person | None:
        """Of several who share a name the one who holds the office that is named with it ("President NAME"), or who was
        told of first ("Sheikh NAME")."""
        alike = [p for p in self.people if _within(keys, p.keys)] if len(keys) == 1 and self.rules.head_first else []
        if len(alike) > 1 and not mention.titles:
            return min(alike, key=lambda person: min(map(_at, person.mentions)))
        held = [person for person in alike if _share_office(mention, person)] if len(alike) > 1 else []
        return held[0] if len(held) == 1 else None

    def _is_short_form(self, one: str, other: str) -> bool:
        """Whether a first name is the short form of the other ("Mike" of "Michael")."""
        pairs = self.rules.words["short_forms"]
        return f"{one}:{other}" in pairs or f"{other}:{one}" in pairs

    def _with_untitled(self, line: Line, mentions: list[Mention], known: dict[str, list[Person]]) -> list[Mention]:
        if known.keys().isdisjoint(line.words.keys):
            return sorted(mentions, key=lambda mention: mention.first)
        taken = {index for mention in mentions for index in range(mention.first, mention.last)}
        surnames = {place.first for place in line.places if _is_surname(line, place, known, self.rules)}
        taken |= {i for place in line.places for i in range(place.first, place.last) if place.first not in surnames}
        extra: list[Mention] = []
        for first, last in untitled(line, self.rules, known, taken):
            if last == first + 1 and names_regime(line, first, self.rules):
                continue
            keys = tuple(word.key for word in line.words[first:last] if word.key not in (".", "-"))
            # "हान सू-जिन", whose last syllable has another meaning too.
            people = next(known[word.key] for word in reversed(line.words[first:last]) if word.key in known)
            whole = next((p for p in people if _within(keys, p.keys)), None)
            if whole is None and len(keys) == 2 and all(key in known for key in keys) and _are_apart(line, first, last):
                extra += self._each_alone(line, (first, last - 1), known)
                continue
            person = whole or self._namesake(line, keys, people[0], known) or people[0]
            first = _whole_name(line, first, person, taken)
            titled = next((m for m in mentions if m.last == first and m.name is None), None)
            if titled is not None and first + 1 == last and line.words[first].key in self.rules.words["later_names"]:
                # "FM Field".
                titled.name, titled.last, titled.person = (first, last), last, person
                person.mentions.append(titled)
                continue
            mention = Mention(line, first, last, name=(first, last), person=person)
            if person.full is None:
                person.full = mention
            elif len(keys) > len(person.keys) and len(person.keys) == 1:
                person.full, person.keys = mention, keys
            elif len(keys) > len(person.keys) and set(keys) - set(known):
                mention.first = mention.first + len(keys) - 1 if not set(keys[:-1]) & set(known) else mention.first
            person.mentions.append(mention)
            extra.append(mention)
        return sorted([*mentions, *extra], key=lambda mention: mention.first)

    def _namesake(
        self, line: Line, keys: tuple[str, ...], person: Person, known: dict[str, list[Person]]
    ) -> Person | None:
        """A new person who has only the surname of another, and his country: the article prints this name again, or the
        surname is that of many and the other was not just spoken of, so that his name may be misprinted."""
        if len(keys) < 2 or len(person.keys) < 2 or keys[-2] in known or len(keys[-2]) < SPELT:
            return None
        again = sum((a.key, b.key) == keys[-2:] for line in self.lines for a, b in pairwise(line.words)) > 1
        near = any(0 <= line.number - mention.line.number <= 1 for mention in person.mentions)
        if not again and (near or keys[-1] not in self.rules.words["common_surnames"]):
            return None
        if skeleton(keys[-2]) in map(skeleton, person.keys):
            return None
        other = Person(None, keys[-2:])
        self.people.append(other)
        self.namesakes.append((other, person))
        for key in other.keys:
            known.setdefault(key, []).append(other)
        return other

    def _each_alone(self, line: Line, both: tuple[int, int], known: dict[str, list[Person]]) -> Iterator[Mention]:
        """Two surnames side by side mean two people ("... सेन ओकेलो से मिले", "सेन-ओकेलो वार्ता")."""
        for at in both:
            person = known[line.words[at].key][0]
            mention = Mention(line, at, at + 1, name=(at, at + 1), person=person)
            person.mentions.append(mention)
            yield mention

    def _holder(self, mention: Mention) -> Person:
        """The person that an office without a name means; a new one where nobody is named for it."""
        if mention.counterpart and mention.side is None and mention.lent is not None:
            return self._other_holder(mention, mention.lent)
        side = mention.side or next((title.side for title in mention.titles if title.side), None)
        side = side or (self.home if self._is_at_home(mention) else None)
        # "पूर्व प्रधानमंत्री ने" is not who holds the office.
        before = had_been(mention, self.rules)
        people = [] if before else [person for person in self.people if not is_former(person, self.rules)]
        holding = [person for person in people if _share_office(mention, person)]
        if mention.side is None:
            alike = [person for person in holding if person.is_named]
            meant = self._spoken_of(mention, alike) if self.rules.head_first else alike
            if len(meant) == 1:
                meant[0].mentions.append(mention)
                return meant[0]
        for person in holding:
            if person.side == side:
                person.mentions.append(mention)
                return person
        domains = {label.split()[0] for label in mention.labels}
        loose = [
            person
            for person in people
            if person.side == side
            and person.is_named
            and (_fits(mention, person, self.rules) or domains & {label.split()[0] for label in person.labels})
        ]
        if mention.side and not loose and self.rules.head_first:
            # "The Rwandan army chief" is the general who was named as somebody's Rwandan counterpart.
            uniformed = all(title.sector is Sector.MIL for title in mention.titles)
            alone = [p for p in people if p.side == side and p.name and uniformed and p.sector is Sector.MIL]
            loose = [p for p in alone if len(alone) == 1 and all(m.office is None for m in p.mentions)]
        if mention.side and len(loose) == 1:
            loose[0].mentions.append(mention)
            return loose[0]
        held = [p for p in people if p.side == side and p.name and _holds_more(mention, p, self.rules)]
        if len(held) == 1:
            held[0].mentions.append(mention)
            return held[0]
        person = Person(None, side=side, mentions=[mention])
        self.people.append(person)
        return person

    def _spoken_of(self, mention: Mention, alike: list[Person]) -> list[Person]:
        """Of several who hold an office those whom English may mean by "the minister": nobody's own counterpart ("The
        minister held talks with his C counterpart, P"), and who was named before."""
        others = [p for p in alike if all(m.lent is not mention for m in p.mentions)]
        before = [p for p in others if any(_is_before(m, mention) for m in p.mentions)]
        return before if len(before) == 1 else others

    def _is_at_home(self, mention: Mention) -> bool:
        """Whether an office without a name and a country is one of the home country, which has no thrones."""
        return self.rules.head_first or (self.home_named and THRONES.isdisjoint(mention.labels))

    def _other_holder(self, mention: Mention, lender: Mention) -> Person:
        """Who a counterpart without name and country is: the only one of another side who holds that office."""
        own = lender.person.side if lender.person is not None else lender.side
        held = [p for p in self.people if p.name and p.side != own and set(mention.labels) & set(p.labels)]
        person = held[0] if len(held) == 1 else Person(None)
        person.mentions.append(mention)
        return person


def _is_before(one: Mention, other: Mention) -> bool:
    """Whether one mention stands before another in the text."""
    return _at(one) < _at(other)


def _at(mention: Mention) -> tuple[int, int]:
    return mention.line.number, mention.first


def _owned(mention: Mention) -> str | None:
    """The country that alone gives an office its name."""
    return next((title.side for title in mention.titles if title.side), None)


def _share_office(mention: Mention, person: Person) -> bool:
    """Whether somebody holds an office that is named again, also without its domain ("Joint Secretary (West)")."""
    named = frozenset(mention.labels)
    return any(label in named or label.split(" (")[0] in named for label in person.labels) if named else False


def _is_surname(line: Line, place: Match[Any], known: dict[str, list[Person]], rules: Rules) -> bool:
    """Whether a place is a surname: an adjective of a country that no noun follows, in English also a town behind a
    rank or before a verb ("General Lima", "Lima offered")."""
    at, words = place.first, line.words
    if words[at].key not in known or at + 1 >= len(words):
        return False
    following = words[at + 1].key
    if place.entry.adjective:
        return following in rules.words["function"] or following in rules.words["verbs"]
    if not rules.head_first or place.last != at + 1 or all(p.keys[-1] != words[at].key for p in known[words[at].key]):
        return False
    title = rules.titles.at(words, at - 1) if at else None
    ranked = title is not None and title.last == at and title.entry.kind != "office"
    return ranked or following in rules.words["clause_verbs"]


def _holds_more(mention: Mention, person: Person, rules: Rules) -> bool:
    """Whether somebody's Hindi office deals with more than the one that is named again ("विदेश राज्य मंत्री" for the "विदेश
    एवं संस्कृति राज्य मंत्री")."""
    if rules.head_first or mention.office is None:
        return False
    nouns, joints = rules.words["domain_nouns"], rules.words["domain_joints"]
    own = [word.key for word in mention.line.words[slice(*mention.office)]]
    offices = ([w.key for w in m.line.words[slice(*m.office)]] for m in person.mentions if m.office)
    return any(
        _within(tuple(own), tuple(office)) and set(office) - set(own) - nouns <= joints
        for office in offices
        if len(office) > len(own) > 1
    )


def _fits(mention: Mention, person: Person, rules: Rules) -> bool:
    """Whether a person's vague title is the end of the office that a mention names ("Secretary").

    In Hindi that of a body is not ("अधिग्रहण प्रशासन के मंत्री").
    """
    offices = (m.line.words[slice(*m.office)] for m in person.mentions if m.office and not rules.head_first)
    bodies = rules.institutions - rules.words["ministry_words"]
    if any(word.key in bodies for words in offices for word in words):
        return False
    return any(label.endswith(f" {own}") for label in mention.labels for own in person.labels)


def _are_apart(line: Line, first: int, last: int) -> bool:
    """Whether nothing or a hyphen stands between two names."""
    return last == first + 2 or [word.key for word in line.words[first + 1 : last - 1]] == ["-"]


def _whole_name(line: Line, first: int, person: Person, taken: set[int]) -> int:
    """Where a name begins that the words before it make whole, which may be others elsewhere ("शी" of "शी जिनपिंग")."""
    keys, words = person.keys, line.words
    at = keys.index(words[first].key) if words[first].key in keys else 0
    while at and first and first - 1 not in taken and words[first - 1].key == keys[at - 1]:
        at, first = at - 1, first - 1
    return first


def _within(keys: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether all words of a name stand in a longer one in that order."""
    rest = iter(longer)
    return all(key in rest for key in keys)
