"""Whom an article finds in another country than its own: the officials of who is at home there.

In: a person of whom no country is printed, with all people and lines of the article. Out: the country, or None where
nothing tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from extractor.offline.grammar.lines import Line
from extractor.offline.people.beside import HE, TALKS, is_foreign_to, is_met_by_guest, is_partner
from extractor.offline.people.counterparts import TOP
from extractor.offline.people.mentions import Mention
from extractor.offline.people.persons import UNKNOWN, Person, is_former
from extractor.offline.rules import Rules
from extractor.offline.visits.travel import TRAVEL, posted_in, travelled_to, visits
from schemas.codes import is_country

# Lines in which an article introduces who it is about: headline, standfirst, lead.
OPENING = 2
# Offices of which a foreign visitor finds no holder abroad.
LOCAL = frozenset({"Chief Minister", "Governor"})
# Words between a traveller, the country and the journey at most.
NEAR = 3
# Lines back to the one that tells where a traveller is.
TRIP = 10


@dataclass
class Abroad:
    """The people and lines of an article, its home country, the country of its dateline, offices without a name."""

    rules: Rules
    home: str | None
    dateline: str | None
    people: list[Person]
    lines: list[Line]
    unnamed: list[Mention]

    def met_by_envoy(self, person: Person, complete: list[list[Mention]]) -> str | None:
        """The country in which an envoy of the home country meets somebody of whom no country is printed."""
        met = [m for m in person.mentions if not self.rules.head_first and is_partner(m, self.people, self.rules)]
        return next((code for m in met if (code := posted_in(m, complete[m.line.number - 1], self.rules))), None)

    def met_on_a_trip(self, person: Person) -> str | None:
        """The country in which a traveller meets somebody of whom no country is printed, or is received by him."""
        mentions = sorted(person.mentions, key=lambda m: (m.line.number, m.first))
        if self.rules.head_first or mentions[0].line.number <= OPENING:
            return self._found_there(mentions[0]) if self.rules.head_first else None
        top = not TOP.isdisjoint(person.labels)
        for mention in mentions[: None if top else 1]:
            if (country := self._found_there(mention)) is not None or (
                top and (country := self._attends(mention) or self._honours(mention))
            ):
                ours = self._travels_to(person, country) or is_foreign_to(person, country, self.people, self.rules)
                return None if ours or country == self.home else country
        return None

    def receives_third(self, person: Person) -> str | None:
        """The country to which a foreigner travels who meets somebody there ("जापान के मंत्री P ने पेरू की यात्रा में P से")."""
        if self.rules.head_first:
            return None
        first = min(person.mentions, key=lambda m: (m.line.number, m.first))
        line = first.line
        if not is_partner(first, self.people, self.rules):
            return None
        if any(p.entry.country == self.home and not p.entry.is_city for line in self.lines for p in line.places):
            # The dateline alone does not bring the home country in.
            return None
        if not self.rules.has(line.words.keys, "visit_nouns", "arrival_verbs"):
            return None
        guests = {p.side for p in self.people for m in p.mentions if m.line is line and p.side and p is not person}
        named = {p.entry.country for p in line.places if p.entry.country and p.last <= first.first} - guests
        alone = len(guests) == 1 and len(named) == 1 and self.home not in guests | named
        return str(named.pop()) if alone else None

    def _travels_to(self, person: Person, country: str) -> bool:
        """Whether a line tells of the journey of a person to a country ("प्रधानमंत्री P की मालदीव यात्रा")."""
        of, journeys = self.rules.words["genitive"], self.rules.words["visit_nouns"]
        for mention in person.mentions:
            words, at = mention.line.words, mention.last
            there = [p for p in mention.line.places if p.entry.country == country and at < p.first <= at + NEAR]
            if there and words[at].key in of and any(w.key in journeys for w in words[there[0].last :][:NEAR]):
                return True
        return False

    def _found_there(self, mention: Mention) -> str | None:
        """Where a traveller meets somebody, by the last line before that tells of his journey."""
        words = mention.line.words
        met = self.rules.head_first or self.rules.has(words.keys, *TALKS, "discussion_nouns")
        if not met or not is_partner(mention, self.people, self.rules):
            return None
        called = is_met_by_guest(mention, self.people, self.unnamed, self.home, self.rules)
        country = self._goes_on_to(mention) if called else self._reached(mention)
        if country is not None and not self.rules.head_first:
            # "टोगो में वह राष्ट्रपति P से मिले": where they met says more than the country reached before.
            inside = [p for p in mention.line.places if p.last < mention.first and not p.entry.adjective]
            inside = [p for p in inside if p.entry.country and words[p.last].key in self.rules.words["within"]]
            country = str(inside[-1].entry.country) if inside else country
        return country if country not in (self.home, self._side_of_pronoun(mention)) else None

    def _side_of_pronoun(self, mention: Mention) -> str | None:
        """The side of "her" in English "in her meeting with P": that of who was named first in the line before."""
        before, lists = mention.line.before, self.rules.words
        keys = [word.key for word in mention.line.words[max(0, mention.first - NEAR) : mention.first]]
        owned = any(one in lists["his"] and two in lists["talk_nouns"] for one, two in pairwise(keys))
        if not (self.rules.head_first and owned) or before is None:
            return None
        named = [(m.first, p.side) for p in self.people for m in p.mentions if m.line is before]
        return min(named)[1] if named else None

    def _goes_on_to(self, mention: Mention) -> str | None:
        """Where a foreigner who meets somebody goes on to, and not whose he is ("मालदीव जाएंगी, जहां ... P से")."""
        words, owning = mention.line.words, self.rules.words["genitive_all"]
        if self.rules.head_first or not self.rules.has(words.keys, *TRAVEL):
            return None
        places = [p for p in mention.line.places if p.last <= mention.first and not p.entry.adjective]
        reached = [str(p.entry.country) for p in places if p.entry.country and words[p.last].key not in owning]
        return reached[-1] if reached else None

    def _attends(self, mention: Mention) -> str | None:
        """Where a head of a government is present who is not the one who travels ("प्रधानमंत्री P उपस्थित थे")."""
        absent = self.rules.words["attending"].isdisjoint(mention.line.words.keys)
        return None if absent else self._reached(mention) or self.dateline

    def _honours(self, mention: Mention) -> str | None:
        """Where a head of state or government does something to who travels ("राष्ट्रपति P जनरल P को सम्मानित करेंगे")."""
        words, marks = mention.line.words, self.rules.words["honour_marks"]
        ours = [m for p in self.people if p.side == self.home for m in p.mentions if m.line is mention.line]
        met = any(m.first == mention.last and m.last < len(words) and words[m.last].key in marks for m in ours)
        return self._reached(mention) if met else None

    def _reached(self, mention: Mention, first: int = 1) -> str | None:
        """The country to which the lines before a mention, or its own words before it, say that somebody travels."""
        for line in reversed(self.lines[max(first - 1, mention.line.number - TRIP) : mention.line.number]):
            if not self.rules.has(line.words.keys, *TRAVEL) and not self._went(line):
                continue
            if line.words.keys & self.rules.words["returning"]:
                # "केन्या के दौरे से लौटे P ने P से मुलाकात की".
                return None
            if not self.rules.head_first and self._only_invites(line):
                continue
            places = [
                p for p in line.places if p.entry.country and (line is not mention.line or p.last <= mention.first)
            ]
            if not self.rules.head_first:
                # Whose minister somebody is, is not where he travels ("C के उप मंत्री P भी आए हैं").
                owned = {at for at, last in self._people_in(line) for at in range(at, last)}
                places = [p for p in places if p.first not in owned and not self._leads_onward(line, p.first)]
                places = [p for p in places if not self._sends(line, p.last)]
            if self.rules.head_first:
                places = travelled_to(line, places, self.rules, mention)
            if places:
                return str(places[-1].entry.country)
        return None

    def _only_invites(self, line: Line) -> bool:
        """Whether Hindi tells of an invitation on which nobody travels yet ("आने का न्योता दिया", not "न्योते पर आए")."""
        words, lists = line.words, self.rules.words
        inviting = lists["invitations"] | lists["invited_words"]
        invited = [at for at, word in enumerate(words[:-1]) if word.key in inviting]
        return bool(invited) and all(words[at + 1].key not in lists["on"] for at in invited)

    def _went(self, line: Line) -> bool:
        """Whether a verb of going stands right behind a country in Hindi ("P पिछले महीने केन्या गई थीं")."""
        went, words = self.rules.words["adjacent_verbs"], line.words
        if self.rules.head_first or words.keys.isdisjoint(went):
            return False
        return any(p.last < len(words) and words[p.last].key in went and not p.entry.adjective for p in line.places)

    def _sends(self, line: Line, last: int) -> bool:
        """Whether Hindi says behind a country that a delegation is its ("C का कारोबारी प्रतिनिधिमंडल आया है")."""
        behind = [word.key for word in line.words[last : last + 1 + NEAR]]
        owns = not self.rules.words["genitive_all"].isdisjoint(behind[:1])
        return owns and not self.rules.words["delegation_nouns"].isdisjoint(behind)

    def _leads_onward(self, line: Line, first: int) -> bool:
        """Whether Hindi says right before a place that somebody goes on to it from where he is ("यहां से केन्या जाएंगे")."""
        lists, before = self.rules.words, [word.key for word in line.words[max(0, first - NEAR) : first]]
        left = (a in lists["here"] | lists["there"] and b in lists["of_time"] for a, b in pairwise(before))
        return any(left)

    def came_to_us(self, mention: Mention) -> bool:
        """Whether the lines before a Hindi mention tell that a foreigner came to the home country."""
        words = self.rules.words
        if self.rules.head_first:
            return False
        for line in reversed(self.lines[max(0, mention.line.number - TRIP) : mention.line.number - 1]):
            keys = line.words.keys
            came = not keys.isdisjoint(words["came"]) and keys.isdisjoint(words["invitations"])
            if came and any(p.entry.country == self.home for p in line.places):
                # "दोनों अमेरिकी मंत्री मंगलवार को भारत पहुंचे थे".
                guests = any(p.entry.adjective and p.entry.country not in (None, self.home) for p in line.places)
                return guests or any(
                    p.side not in (None, UNKNOWN, self.home) and m.line is line for p in self.people for m in p.mentions
                )
        return False

    def _people_in(self, line: Line) -> list[tuple[int, int]]:
        """First and last words of the people of a line."""
        named = [m for person in self.people for m in person.mentions if m.line is line]
        return [(m.first, m.last) for m in (*named, *(m for m in self.unnamed if m.line is line))]

    def from_the_other(self, person: Person) -> str | None:
        """The one of two foreign countries that Hindi has just named together, to the other of which somebody travels
        ("C और C ने समझौता किया", then "प्रधानमंत्री P की C यात्रा के दौरान")."""
        if self.rules.head_first or self.home is None:
            return None
        first = min(person.mentions, key=lambda m: (m.line.number, m.first))
        before = [line for line in self.lines if line.number < first.line.number and line.in_body][-2:]
        pairs = [{p.entry.country for p in line.places if not p.entry.is_city} - {None} for line in before]
        pair = next((pair for pair in reversed(pairs) if pair), set[str | None]())
        if len(pair) != 2 or self.home in pair:
            return None
        visited = [code for code in pair if visits(first, code, self.rules)]
        return next(str(code) for code in pair if code not in visited) if len(visited) == 1 else None

    def heads_the_guests(self, person: Person) -> str | None:
        """The foreign country of a president who talks with a prime minister, where neither has a country.

        The prime minister is of the home country, unless the article tells that the president travels, or names him.
        """
        if self.home is None or "President" not in person.labels:
            return None
        for mention in person.mentions:
            if self.rules.head_first:
                if not self._is_joined_to_ours(mention):
                    continue
                countries = {p.entry.country for line in self.lines for p in line.places if not p.entry.is_city}
                foreign = countries - {None, self.home}
                if len(foreign) == 1:
                    return str(foreign.pop())
                continue
            if self._prime_minister(person, mention) is None or self._is_ours(person):
                continue
            # A town of a third country is only where they met.
            named = {p.entry.country for p in mention.line.places if not p.entry.is_city} | {self.dateline}
            foreign = named - {None, self.home} or self._foreign(self.lines)
            return foreign.pop() if len(foreign) == 1 else UNKNOWN
        return None

    def _is_joined_to_ours(self, mention: Mention) -> bool:
        """Whether English talks are those of a prime minister of the home country "and" somebody."""
        line = mention.line
        if not self.rules.has(line.words.keys, *TALKS):
            return False
        return any(
            "Prime Minister" in p.labels and p.side in (None, self.home) and line.words[m.last].key == "and"
            for p in self.people
            for m in p.mentions
            if m.line is line and m.last + 1 == mention.first
        )

    def _prime_minister(self, person: Person, mention: Mention) -> Person | None:
        """The prime minister without a country with whom alone a president talks in a sentence."""
        line = mention.line
        others = [(p, m) for p in self.people if p is not person for m in p.mentions if m.line is line]
        if len(others) != 1 or "Prime Minister" not in others[0][0].labels:
            return None
        if others[0][0].side in (None, self.home) and self._are_both_there(mention, others[0][1]):
            return others[0][0]
        if others[0][0].side is not None:
            return None
        if not self.rules.has(line.words.keys, *TALKS):
            return None
        partner = any(is_partner(m, self.people, self.rules) for m in (mention, others[0][1]))
        return others[0][0] if partner or not line.words.keys.isdisjoint(self.rules.words["both_sides"]) else None

    def _are_both_there(self, one: Mention, other: Mention) -> bool:
        """Whether Hindi tells what was done in the presence of both ("प्रधानमंत्री P और राष्ट्रपति P की मौजूदगी में")."""
        first, second = sorted((one, other), key=lambda mention: mention.first)
        words, lists = one.line.words, self.rules.words
        joined = first.last + 1 == second.first and words[first.last].key in lists["joining"]
        behind = words[second.last : second.last + 2]
        return joined and len(behind) > 1 and behind[1].key in lists["presence"]

    def _is_ours(self, president: Person) -> bool:
        """Whether the president of the home country meets a foreign prime minister: he travels, the article has another
        president who is foreign, or speaks of a foreign prime minister."""
        foreign = [m for m in self.unnamed if m.side not in (None, self.home)]
        if any("Prime Minister" in m.labels for m in foreign):
            return True
        if any("President" in p.labels and p.side not in (None, self.home) for p in self.people):
            return True
        for mention in president.mentions:
            line = mention.line
            away = self.rules.has(line.words.keys, *TRAVEL)
            first = not any(m.line is line and m.first < mention.first for p in self.people for m in p.mentions)
            if away and first and self._foreign([line]) and self.home not in {p.entry.country for p in line.places}:
                return True
        return False

    def governs_there(self, person: Person) -> str | None:
        """The one foreign country of whose government an article from there tells before it names anybody else."""
        if self.rules.head_first or self.dateline in (None, self.home):
            return None
        first = min(person.mentions, key=lambda m: (m.line.number, m.first))
        if not first.line.in_body:
            return None
        before = [line for line in self.lines if line.number < first.line.number]
        named = {p.entry.country for line in before for p in line.places if p.entry.country}
        here = {p.entry.country for p in first.line.places if p.last <= first.first and p.entry.country}
        others = (m.line.number for p in self.people if p is not person and not p.represents for m in p.mentions)
        alone = all(number >= first.line.number for number in others)
        acts = any(line.in_body and self._acts(line) for line in before)
        return self.dateline if acts and alone and named | here == {self.dateline} else None

    def acts_abroad(self, person: Person) -> bool:
        """Whether the opening tells of talks of an official of none with one whose country it names, or of his trip."""
        lines = {m.line.number: m.line for m in person.mentions if m.line.number <= OPENING}
        foreign = {m.line.number for p in self.people if p is not person for m in p.mentions if m.side}
        foreign |= {mention.line.number for mention in self.unnamed}
        words = self.rules.words
        talks = words["call_talk"].union(*(words[name] for name in TALKS))
        trips = words["visit_nouns"] | words["arrival_verbs"]
        for number, line in lines.items():
            named = number in foreign or not line.words.keys.isdisjoint(self.rules.plurals)
            away = bool(self._foreign([line])) and not line.words.keys.isdisjoint(trips)
            if (named and not line.words.keys.isdisjoint(talks)) or (away and number not in foreign):
                return True
        return False

    def comes_along(self, person: Person) -> str | None:
        """The country of a delegation of which somebody is a member ("प्रतिनिधिमंडल में P भी शामिल हैं")."""
        first = min(person.mentions, key=lambda m: (m.line.number, m.first))
        words, lists = first.line.words, self.rules.words
        if words.keys.isdisjoint(lists["delegation_nouns"]):
            return None
        before, behind = words[: first.first], words[first.last :]
        inside = any(a.key in lists["delegation_nouns"] and b.key in lists["within"] for a, b in pairwise(before))
        if self.rules.head_first or not inside or all(word.key not in lists["attending"] for word in behind):
            return None
        for line in reversed(self.lines[max(0, first.line.number - TRIP) : first.line.number]):
            people = [p.side for p in self.people for m in p.mentions if m.line is line and p.side and p is not person]
            places = [str(p.entry.country) for p in line.places if p.entry.country]
            if not line.words.keys.isdisjoint(lists["delegation_nouns"]) and (people or places):
                return (people or places)[0]
        return None

    def of_that_country(self, mention: Mention) -> str | None:
        """The foreign country named last before "there": "वहां के रक्षा मंत्री NAME"."""
        words, lists = mention.line.words, self.rules.words
        until = mention.office[0] if mention.office else mention.first
        for at in range(max(0, until - 4), until - 1):
            if words[at].key in lists["there"] and words[at + 1].key in lists["genitive"]:
                before = [line for line in self.lines if line.number < mention.line.number]
                places = [place for line in before for place in line.places]
                if not self.rules.head_first:
                    places += [place for place in mention.line.places if place.last <= mention.first]
                foreign = [str(p.entry.country) for p in places if p.entry.country not in (None, self.home)]
                return foreign[-1] if foreign else None
        return None

    def met_by_ours(self, person: Person, complete: list[list[Mention]], *, home_named: bool) -> str | None:
        """The country whose officials were met before by who meets somebody of whom no country is printed."""
        first = min(person.mentions, key=lambda m: (m.line.number, m.first))
        line, words = first.line, self.rules.words
        talks = TALKS if self.rules.head_first else (*TALKS, "discussion_nouns")
        if not self.rules.has(line.words.keys, *talks) or line.words.keys & words["there"]:
            return None
        labels = person.labels
        if not (labels or first.ranked) or not is_partner(first, self.people, self.rules):
            return None
        at_home = not TOP.isdisjoint(labels) and self.came_to_us(first)
        if first.counterpart or not LOCAL.isdisjoint(labels) or at_home:
            # Where foreigners came to the home country its own officials are met.
            return None
        acting = self._acting(first, complete)
        elsewhere = any(p.entry.country not in (None, *acting) and p.last <= first.first for p in line.places)
        if len(acting) != 1 or elsewhere or (home_named and acting != {self.home}):
            # "P was in Fiji, where he met P".
            return None
        met = [
            (m.line.number, m.first, p.side)
            for p in self.people
            for m in p.mentions
            if p.side and p.side not in (UNKNOWN, *acting) and is_country(p.side) and m.line.number < line.number
        ]
        last, _, side = max(met, default=(0, 0, self.dateline))
        later = self._reached(first, last + 1)
        side = later if later not in (None, *acting) else side
        others = (p for p in self.people if p is not person and p.side == side)
        taken = (p.labels for p in others if not is_former(p, self.rules))
        known = side in acting or any(not set(labels).isdisjoint(person.labels) for labels in taken)
        return None if known else side

    def _acting(self, met: Mention, complete: list[list[Mention]]) -> set[str | None]:
        """The sides of those who meet somebody in his line; "he", or one of "the two", is the first person of lines
        before."""
        here = complete[met.line.number - 1]
        acting = [m for m in here if m is not met and not is_partner(m, self.people, self.rules)]
        meant = self.rules.words["he_did"] | self.rules.words["the_two"]
        if not acting and not met.line.words.keys.isdisjoint(meant):
            before = reversed(complete[max(0, met.line.number - 1 - HE) : met.line.number - 1])
            told = ([m for m in mentions if not is_partner(m, self.people, self.rules)][:1] for mentions in before)
            acting = next(filter(None, told), [])
        unnamed = {m.side or self.home for m in acting if m.person is None and m.titles}
        return unnamed | {m.person.side for m in acting if m.person is not None}

    def _acts(self, line: Line) -> bool:
        """Whether the country of the dateline or its government does something in a line ("श्रीलंका सरकार ने")."""
        words, lists = line.words, self.rules.words
        for place in line.places:
            at = place.last
            while at < len(words) and words[at].key in lists["genitive"] | lists["governments"]:
                at += 1
            if place.entry.country == self.dateline and at < len(words) and words[at].key in lists["asks"]:
                return True
        return False

    def _foreign(self, lines: list[Line]) -> set[str | None]:
        named = {place.entry.country for line in lines for place in line.places if place.entry.country}
        return named - {self.home}
