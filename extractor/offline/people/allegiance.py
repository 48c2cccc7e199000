"""Whom the people of an article act for.

In: the people with all their mentions. Out: the side of each: what the article prints with him, else the home country
of the outlet, else the one other country that fits; None where nothing tells.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from extractor.dates import DateKind
from extractor.offline.grammar.lines import Line
from extractor.offline.people.abroad import OPENING, Abroad
from extractor.offline.people.announced import side_of_promise, side_of_teller
from extractor.offline.people.beside import (
    asks_home,
    carried_side,
    goes_before,
    heads_company,
    is_foreign_to,
    is_inside,
    is_of,
    is_partner,
    joined_to,
    meant_by_he,
    pays_visit_to,
    serves,
    signs_for,
    spoken_about,
    told_beside,
    under_heading,
    was_awaited,
)
from extractor.offline.people.counterparts import TOP
from extractor.offline.people.english_sides import called_on_here, told_in_english
from extractor.offline.people.guests import side_of_guest
from extractor.offline.people.interviews import side_in_answer
from extractor.offline.people.members import GUESTS, HOSTS, OTHERS, owner_of, side_of_party
from extractor.offline.people.mentions import Mention
from extractor.offline.people.met_by_foreigners import met_by_foreigner
from extractor.offline.people.pairs import other_of_pair
from extractor.offline.people.persons import BUS, MIL, UNKNOWN, Person, is_former
from extractor.offline.people.seats import asks_premier, seated, yields_to_premier
from extractor.offline.people.speaking_for import countries_met, hopes_for
from extractor.offline.rules import Rules
from extractor.offline.sides.delegations import led_for
from extractor.offline.visits.companions import side_of_companion, told_on_journey
from extractor.offline.visits.travel import (
    ENVOYS,
    leads_ahead,
    met_abroad,
    met_in_town,
    met_there_first,
    receives_in,
    receives_where_led,
    visits,
)
from extractor.phrases import Match

# Offices that republics do not have.
THRONES = frozenset({"King", "Queen", "Sultan", "Emir", "Emperor", "Crown Prince"})
# Lists of words that tell of talks.
TALKS = ("talk_nouns", "talk_verbs")
# And of who meets or visits whom in a headline.
MEETING = ("meet_words", "visit_nouns")
# What stands between two officials whom English joins.
LISTED = frozenset({",", "and", "the", "also"})


@dataclass
class Allegiance:
    """The people and lines of an article, its home country, and the country of its dateline."""

    rules: Rules
    home: str | None
    home_named: bool
    abroad: str | None
    people: list[Person]
    lines: list[Line]
    unnamed: list[Mention] = field(default_factory=list)
    around: Abroad = field(init=False)

    def give(self, complete: list[list[Mention]]) -> None:
        """The side that the article prints with a person, else the home country, else the one other country."""
        for person in self.people:
            printed = [mention.side for mention in person.mentions if mention.side]
            person.side = max(printed, key=printed.count) if printed else person.named_side
        self.unnamed = [m for mentions in complete for m in mentions if not m.name and m.side and m.titles]
        self.around = Abroad(self.rules, self.home, self.abroad, self.people, self.lines, self.unnamed)
        nobody = [m for mentions in complete for m in mentions if m.titles and not (m.name or m.side)]
        for mention in nobody if not self.rules.head_first else ():
            mention.side = self.around.of_that_country(mention) or side_of_guest(
                mention, self.people, self.lines, self.abroad, self.rules
            )
        without = [person for person in self.people if person.side is None]
        if len(without) > 1:
            without.sort(key=lambda person: (self._is_of_something(person), _first_line(person)))
        for person in without:
            person.side = self._away(person, self._side_of(person, complete))

    def _away(self, person: Person, side: str | None) -> str | None:
        """The side found for a person; where English sends him to that foreign country on a visit, the home country
        ("P was on a three-day visit to C")."""
        if not self.rules.head_first or side in (None, UNKNOWN, self.home):
            return side
        goes = any(visits(mention, side, self.rules) for mention in person.mentions)
        return side if not goes else self.home if self.home_named and self.home else UNKNOWN

    def _side_of(self, person: Person, complete: list[list[Mention]]) -> str | None:
        """The side of a person with whom the article prints none."""
        beside = (find(m, self.rules) for find in (led_for, serves) for m in person.mentions)
        if (told := next(filter(None, beside), None) or self._of_delegation(person, complete)) is not None:
            return told
        own = told_in_english(person, self.people, complete, self.lines, self.rules)
        own = own or hopes_for(person, self.home, self.rules)
        own = own or met_by_foreigner(person, self.people, self.lines, self.home, self.rules)
        own = own or called_on_here(person, self.people, self.abroad, self.home, self.rules)
        if own is not None and not self._is_president_of_kingdom(person, own):
            return own
        there = told_on_journey(person, self.people, self.rules) or seated(person, self.people, self.rules)
        there = there or next(filter(None, (receives_where_led(m, self.rules) for m in person.mentions)), None)
        there = there or side_of_teller(person, self.people, self.rules) or self.around.receives_third(person)
        there = there or side_of_promise(person, self.people, self.rules, home_named=self.home_named)
        there = there or self.around.from_the_other(person) or self._who_asks_our_premier(person)
        there = there or self._acts_in_headline(person)
        if there is not None:
            return there
        # "The visit of P to C", which no official of the home country visits.
        guest = next((m for m in person.mentions if visits(m, self.home, self.rules)), None)
        if guest is not None or self._opens_abroad(person):
            return self.home if guest is None else self._foreign_before(guest, person)
        if (foreign := self.around.heads_the_guests(person) or self.around.governs_there(person)) is not None:
            return foreign
        along = (
            next(filter(None, (receives_in(m, self.rules) for m in person.mentions)), None)
            or side_of_companion(person, self.people, self.lines, self.rules)
            or self.around.comes_along(person)
            or self.around.met_by_ours(person, complete, home_named=self.home_named)
        )
        if along:
            return along
        carried = carried_side(person, complete, self.rules)
        taken = set() if self._held_once(person) else {side for side in self._sides_of_labels(person.labels) if side}
        abroad = self._not_of_host(person, self._vacant(person))
        if carried and (self.home is None or self._holds_domain(person) or self._travels_along(person)):
            return carried
        if (abroad and (self.home is None or self.home in taken or self._is_vague(person))) or (
            abroad := self._from_context(person)
        ):
            return abroad
        if any(m.counterpart for m in person.mentions):
            return self._side_of_counterpart(person)
        if (host := self.around.met_by_envoy(person, complete)) is not None:
            return host
        heading = under_heading(person, self.home)
        if heading is None and self.home in taken:
            heading = joined_to(person, complete, self.rules)
        return heading if heading not in (None, self.home) else self._by_default(person, taken)

    def _acts_in_headline(self, person: Person) -> str | None:
        """The foreign country with whose official an English headline opens who holds the office of somebody, where the
        officials of the home country are printed with it ("C FM meets C, C counterparts", "C FM visits C"), and
        nothing else shows that he is of that."""
        first = next((m for m in self.unnamed if m.line.number == 1 and m.first == 0 and not m.line.in_body), None)
        if not self.rules.head_first or first is None or self.home is None or first.side in (None, self.home):
            return None
        printed = any(m.side == self.home and m.titles and m.line.in_body for p in self.people for m in p.mentions)
        held = any(p.side == first.side and set(p.labels) & set(first.labels) for p in self.people)
        fits = bool(set(person.labels) & set(first.labels)) and not (
            held or any(m.counterpart for m in person.mentions)
        )
        if not (printed and fits) or self._shows_home(person):
            return None
        ours = any(place.entry.country == self.home for place in first.line.places)
        ours = ours or any(m.line is first.line for p in self.people if p.side == self.home for m in p.mentions)
        return first.side if ours and self.rules.has(first.line.words.keys, *TALKS, *MEETING) else None

    def _shows_home(self, person: Person) -> bool:
        """Whether "and" joins somebody to an official of the home country, or says what it does ("P said C wants")."""
        ours = [m for p in self.people if p is not person and p.side == self.home for m in p.mentions]
        ours += [m for m in self.unnamed if m.side == self.home]
        for mention in person.mentions:
            words, told = mention.line.words, mention.last + 1
            near = [(m.last, mention.first) for m in ours if m.line is mention.line and m.last < mention.first]
            near += [(mention.last, m.first) for m in ours if m.line is mention.line and mention.last < m.first]
            between = [{word.key for word in words[a:b]} for a, b in near]
            if any("and" in keys <= LISTED for keys in between):
                return True
            tells = mention.last < len(words) and words[mention.last].key in self.rules.words["telling_verbs"]
            told += tells and told < len(words) and words[told].key in self.rules.words["that"]
            if tells and any(p.entry.country == self.home and p.first == told for p in mention.line.places):
                return True
        return False

    def _not_of_host(self, person: Person, side: str | None) -> str | None:
        """A side; of whom somebody of that side received, the other country of which the text told last ("C's NAME
        welcomed General NAME")."""
        met = countries_met(person, self.rules) if side is not None else set()
        if side not in met:
            return side
        others = [other for other in self._named_before(person.mentions[0].line) if other not in met]
        return others[-1] if others else None

    def _of_delegation(self, person: Person, complete: list[list[Mention]]) -> str | None:
        """The country of the delegation in a list of which Hindi first names somebody, or of who calls him "ours"."""
        first = min(person.mentions, key=lambda m: (m.line.number, m.first))
        if (told := side_in_answer(person, self.people, self.lines, self.home, self.rules)) is not None:
            return told
        owner = owner_of(first, complete[first.line.number - 1], self.rules)
        if owner in (GUESTS, HOSTS, OTHERS):
            there = side_of_party(str(owner), first, self.people, self.lines, self.abroad, self.rules)
            return there or UNKNOWN
        return owner if isinstance(owner, str) else owner.side if owner is not None else None

    def _by_default(self, person: Person, taken: set[str]) -> str | None:
        """The country that somebody visits, else the home country, where his office is not taken there."""
        of_something, company = self._is_of_something(person), person.sector is BUS
        if of_something and not company and (visited := self.around.met_on_a_trip(person)) is not None:
            return visited
        envoy = not (self.rules.head_first or ENVOYS.isdisjoint(person.labels))
        if of_something or envoy:
            named = [p.entry.country for line in self.lines for p in line.places if p.entry.country]
            side = (
                signs_for(person, self.people, named, self.home, self.rules) if self.home_named and self.home else None
            )
            person.company = side is not None and not envoy
            if of_something or side is not None:
                return side
        if (visited := self.around.met_on_a_trip(person)) is not None:
            return visited
        if not (person.labels or any(mention.ranked for mention in person.mentions)):
            # "NAME, C Defence Secretary hold talks".
            headline = self.rules.head_first and not any(mention.line.in_body for mention in person.mentions)
            return UNKNOWN if headline else None
        vacant = self.home not in taken or not self._unique(person)
        led = f"~{(self.home or '').lower()}" in self.rules.words["led_by_premiers"] or not self.rules.head_first
        throne = not THRONES.isdisjoint(person.labels) or (led and yields_to_premier(person, self.people))
        reigns = not (throne and self.rules.head_first) or (self.home or "").lower() in self.rules.words["monarchies"]
        vacant = vacant and self.home not in countries_met(person, self.rules)
        vacant = vacant and not (self._is_guest(person) or self._has_no_such_office(person))
        home = self.home if vacant and reigns and self._at_home(person, taken) else None
        paired = other_of_pair(person, self.people, self.lines, self.rules)
        return home or self._only_abroad(person) or paired or (UNKNOWN if self.home is None else None)

    def _has_no_such_office(self, person: Person) -> bool:
        """Whether the home country has no prime minister, or a king and no president, as an English one is."""
        home, lists = (self.home or "").lower(), self.rules.words
        premier = "Prime Minister" in person.labels and f"~{home}" in lists["without_premiers"]
        return self.rules.head_first and (premier or self._is_president_of_kingdom(person, home))

    def _is_president_of_kingdom(self, person: Person, side: str) -> bool:
        """Whether a president would be of a country that has a king, and none."""
        if not self.rules.head_first or "President" not in person.labels:
            return False
        return side.lower() in self.rules.words["monarchies"] - self.rules.words["monarchies_with_presidents"]

    def _is_guest(self, person: Person) -> bool:
        """Whether an English official without a country visits the home country, or leads one and meets its leader."""
        if not self.rules.head_first or self.home is None:
            return False
        if any(pays_visit_to(mention, self.home, self.rules) for mention in person.mentions):
            return True
        leaders = {o.side for o in self.people if o is not person and not TOP.isdisjoint(o.labels)} & {self.home}
        leads = bool(leaders) and not TOP.isdisjoint(person.labels)
        return leads and is_foreign_to(person, self.home, self.people, self.rules)

    def _opens_abroad(self, person: Person) -> bool:
        """Whether an article that names only other countries opens with a minister of none: one of the home country."""
        if self.home_named or self.rules.head_first or _first_line(person)[0] > OPENING:
            return False
        if was_awaited(person, self.people, self.unnamed, self.rules):
            return False
        if person.sector is MIL and person.labels:
            return True
        if person.labels and not self._is_vague(person) and self.around.acts_abroad(person):
            return True
        if not self._unique(person):
            return False
        others = [label for m in self.unnamed if m.side != self.home for label in m.labels]
        others += [label for other in self.people if any(m.side for m in other.mentions) for label in other.labels]
        return not set(person.labels).isdisjoint(others)

    def _side_of_counterpart(self, person: Person) -> str | None:
        """The home country of the counterpart of a foreigner, else the foreign country named last."""
        lenders = [m.lent for m in person.mentions if m.counterpart and m.lent is not None]
        sides = {lent.person.side if lent.person is not None else lent.side for lent in lenders}
        if self.home is not None and sides and sides.isdisjoint({None, UNKNOWN, self.home}):
            return self.home
        if (there := self._goes_to(lenders, person.mentions[0])) is not None:
            return there
        here = [str(p.entry.country) for m in person.mentions for p in self._places_before(m) if not p.entry.adjective]
        named = [c for m in person.mentions[: 1 if self.rules.head_first else None] for c in self._named_before(m.line)]
        foreign = [c for c in (*named, *(() if self.rules.head_first else here)) if c != self.home]
        return foreign[-1] if foreign else None

    def _goes_to(self, lenders: list[Mention], mention: Mention) -> str | None:
        """The country to which an English sentence sends the one whose counterpart it goes on with ("P will travel to C
        and hold talks with his counterpart P")."""
        if not self.rules.head_first:
            return None
        here = [lent for lent in lenders if lent.line is mention.line]
        places = [str(p.entry.country) for p in mention.line.places if p.last <= mention.first and p.entry.country]
        return next((c for c in places if any(visits(lent, c, self.rules) for lent in here)), None)

    def _foreign_before(self, mention: Mention, person: Person) -> str:
        """The foreign country named last before, rather one for which somebody acts, else the one whose office he holds
        in Hindi; in English the one named most, else that of the dateline."""
        here = [place.entry.country for place in mention.line.places if place.entry.country]
        if self.rules.head_first:
            named = Counter(p.entry.country for line in self.lines for p in line.places if p.entry.country)
            dateline = self.abroad if self.abroad not in (None, self.home) else UNKNOWN
            return next((str(code) for code, _ in named.most_common() if code != self.home), str(dateline))
        foreign = [code for code in (*self._named_before(mention.line), *here) if code != self.home]
        acting = [person.side for person in self.people if person.side in foreign]
        return str((acting or foreign)[-1]) if foreign else self._vacant(person) or UNKNOWN

    def _is_of_something(self, person: Person) -> bool:
        """Whether somebody acts for a company, or holds a vague office of something without a country."""
        return (
            person.sector is BUS
            or self._is_of_something_else(person)
            or any(heads_company(m, self.rules) for m in person.mentions)
        )

    def _is_of_something_else(self, person: Person) -> bool:
        """Whether a vague office is that of something without a country ("... लीग के महासचिव", "the union and its
        president")."""
        if self.rules.head_first:
            return any(self._is_of_body_at_home(mention) for mention in person.mentions)
        broad = self._is_vague(person) or "Secretary-General" in person.labels
        if not broad or any(mention.ranked for mention in person.mentions):
            return False
        first = person.mentions[0]
        genitive = first.first > 1 and first.line.words[first.first - 1].key in self.rules.words["genitive"]
        return genitive and not any(place.last == first.first - 1 for place in first.line.places)

    def _is_of_body_at_home(self, mention: Mention) -> bool:
        before = [word.key for word in mention.line.words[: mention.first]]
        return before[-1:] == ["its"] and self.rules.has(frozenset(before), "domestic")

    def _at_home(self, person: Person, taken: set[str]) -> bool:
        """Whether who stands without a country is of the home country: it is named, or he opens the article."""
        return self.home_named or (bool(taken) and self._unique(person) and _first_line(person)[0] <= OPENING)

    def _who_asks_our_premier(self, person: Person) -> str | None:
        """The one foreign country named, whose president asks our prime minister; unknown where there are several."""
        if not (self.home_named and asks_premier(person, self.people, self.rules)):
            return None
        return self._only_foreign() or UNKNOWN

    def _only_abroad(self, person: Person) -> str | None:
        """The one foreign country of the article, whose minister needs no country beside one of the home country."""
        if self.home is None or not self.home_named or not self._unique(person):
            return None
        return self._only_foreign()

    def _only_foreign(self) -> str | None:
        """The one country other than the home country that the article names."""
        named = {str(place.entry.country) for line in self.lines for place in line.places if place.entry.country}
        foreign = named - {self.home}
        return foreign.pop() if len(foreign) == 1 else None

    def _places_before(self, mention: Mention) -> list[Match[Any]]:
        """The places of a line before a mention, but for those where somebody will only travel."""
        words, back = mention.line.words[: mention.first], self.rules.words["returning"]
        # "केन्या के दौरे से लौटे P ने P से मुलाकात की".
        left = next((at for at, word in enumerate(words) if word.key in back), 0)
        acts = next((m for m in self.unnamed if m.line is mention.line and m.first == 0), None)
        if acts is not None and any(
            m.first == acts.last for p in self.people for m in p.mentions if m.line is acts.line
        ):
            # "केन्याई रक्षा मंत्री विदेश मंत्री P और सेना प्रमुख P से मिलेंगे": whose he is who meets them.
            left = max(left, acts.last)
        before = (p for p in mention.line.places if left <= p.first and p.last <= mention.first and p.entry.country)
        return [place for place in before if not leads_ahead(mention.line, place, self.rules)]

    def _travels_along(self, person: Person) -> bool:
        """Whether the second minister of a dialogue of two and two is of the side of the first: he travels with him, or
        somebody else of the article holds his office too."""
        labels = {label.split()[-1] for label in person.labels}
        if labels.isdisjoint({"Minister", "Secretary"}) or "Prime Minister" in person.labels:
            return False
        others = (other for other in self.people if other is not person and other.name)
        held = any(not set(other.labels).isdisjoint(person.labels) for other in others)
        first = min(person.mentions, key=lambda m: (m.line.number, m.first))
        keys = {word.key for word in first.line.words[first.last :]}
        return held or not keys.isdisjoint(self.rules.words["visit_nouns"] | self.rules.words["arrival_verbs"])

    def _holds_domain(self, person: Person) -> bool:
        """Whether somebody else of the home country has an office of the same domain."""
        domains = {label.split()[0] for label in person.labels}
        others = (other for other in self.people if other is not person and other.side == self.home)
        return any(label.split()[0] in domains for other in others for label in other.labels)

    def _from_context(self, person: Person) -> str | None:
        """The foreign country whose official a home official meets in a sentence that names the country before him."""
        if not self.home_named:
            # "In Dubai" is only where somebody was met.
            before = [p for m in person.mentions for p in self._places_before(m) if not p.entry.is_organization]
            here = [str(p.entry.country) for p in before if not p.entry.is_city]
            named = here or ([self.abroad] if self.abroad else self._named_before(person.mentions[0].line))
            if self.rules.head_first:
                return named[-1] if named else None
            # Who travels to the country of the dateline is of the other one that was named before.
            earlier = [] if here or not self.abroad else self._named_before(person.mentions[0].line)
            fitting = (
                [c for c in all_ if not is_foreign_to(person, c, self.people, self.rules)] for all_ in (named, earlier)
            )
            fits = next(filter(None, fitting), None)
            return fits[-1] if fits else self.home if named else None
        for mention in person.mentions:
            told = self._met_beside(mention) or self.around.of_that_country(mention) or self._met_in_town(mention)
            told = told or met_there_first(mention, self.rules, self.home)
            if told is not None:
                return told
            if asks_home(mention, self.home, self.rules):
                foreign = [code for code in self._named_before(mention.line) if code != self.home]
                return foreign[-1] if foreign else None
            words, others = mention.line.words, told_beside(mention, self.people, self.rules)
            met = mention.last < len(words) and words[mention.last].key in self.rules.words["with_marks"]
            named = [p.entry.country for p in self._places_before(mention)]
            if not words.keys.isdisjoint(self.rules.words["there"]):
                named = [*self._named_before(mention.line), *named]
            foreign = [code for code in named if code != self.home]
            if mention.first and words[mention.first - 1].key in self.rules.words["with_before"] and len(others) == 1:
                elsewhere = [code for code in (self.abroad, *named) if code and code not in (self.home, others[0].side)]
                if elsewhere:
                    return elsewhere[-1]
            place = met_abroad(mention, self.rules, self.home)
            if place and len(others) == 1 and others[0].side == self.home:
                return place
            if met and foreign and len(others) == 1 and others[0].side in (self.home, None):
                return foreign[-1]
            talks = not TOP.isdisjoint(person.labels) and self.rules.has(words.keys, *TALKS)
            others = self._acting(others, mention) if talks else []
            ours = len(others) == 1 and others[0].side == self.home
            ours = ours or (not others and any(m.line is mention.line and m.side == self.home for m in self.unnamed))
            if talks and ours and not self.around.came_to_us(mention):
                abroad = [code for code in (*self._named_before(mention.line), *named) if code != self.home]
                return abroad[-1] if abroad else None
        return None

    def _met_in_town(self, mention: Mention) -> str | None:
        """The country in whose town somebody of the home country talks with him."""
        if (country := met_in_town(mention, self.rules, self.home)) is None:
            return None
        others = self._acting(told_beside(mention, self.people, self.rules), mention)
        talks = self.rules.has(mention.line.words.keys, *TALKS)
        return country if talks and {other.side for other in others} == {self.home} else None

    def _acting(self, others: list[Person], mention: Mention) -> list[Person]:
        """Of the others in a line those whom it tells more of than that they were met, else whom "he" means."""
        here = {id(p): [m for m in p.mentions if m.line is mention.line] for p in others}
        met = (all(is_partner(m, self.people, self.rules) for m in here[id(p)]) for p in others)
        if not self.rules.head_first and all(met):
            others = []
        return others or meant_by_he(mention, self.people, self.rules)

    def _met_beside(self, mention: Mention) -> str | None:
        """The country of those before him whom somebody of the home country meets too ("... P और राष्ट्रपति P से भी")."""
        if self.rules.head_first or not mention.labels or not is_partner(mention, self.people, self.rules):
            return None
        here = [(m, p.side) for p in self.people for m in p.mentions if m.line is mention.line]
        before = sorted(
            (m.first, m.last, side) for m, side in here if m.first < mention.first and not goes_before(m, self.rules)
        )
        sides = {side for _, _, side in before[1:]}
        if len(before) < 2 or before[0][2] != self.home or len(sides) != 1 or sides <= {self.home, None}:
            return None
        between = [word.key for word in mention.line.words[before[-1][1] : mention.first]]
        parted = not self.rules.words["before_after"].isdisjoint(between)
        return None if parted else sides.pop()

    def _named_before(self, line: Line) -> list[str]:
        """Countries named in the lines before, the last one last."""
        before = [other for other in self.lines if other.number < line.number]
        named = [(other, p) for other in before for p in other.places if p.entry.country]
        if not self.rules.head_first:
            # "कई नेता पर्थ में थे": where somebody is, is not whose he is.
            named = [(other, p) for other, p in named if not (p.entry.is_city and is_inside(other, p, self.rules))]
        return [p.entry.country for other, p in named if not spoken_about(other, p, self.rules)]

    def _sides_of_labels(self, labels: tuple[str, ...]) -> Iterable[str | None]:
        holders = (other for other in self.people if other.side and set(labels) & set(other.labels))
        return (other.side for other in holders if not is_former(other, self.rules))

    def _held_once(self, person: Person) -> bool:
        """Whether Hindi tells of somebody only what he did in an earlier year: another one may hold his office now."""
        if is_former(person, self.rules):
            return True
        dates = ([date.entry.kind for date in mention.line.dates] for mention in person.mentions)
        return not self.rules.head_first and all(DateKind.YEAR in kinds for kinds in dates)

    def _unique(self, person: Person) -> bool:
        """Whether a country has only one holder of the office at a time, as it has not of a bare "Minister"."""
        return any(label.endswith(" Minister") or label == "President" for label in person.labels)

    def _is_vague(self, person: Person) -> bool:
        return bool(person.labels) and all(title.vague for title in person.titles)

    def _vacant(self, person: Person) -> str | None:
        """Side of an office that the article names without its holder, where the person's title fits it."""
        for mention in self.unnamed:
            fits = not person.labels or any(is_of(label, own) for label in mention.labels for own in person.labels)
            if (
                fits
                and mention.side != self.home
                and not any(
                    other.side == mention.side and set(mention.labels) & set(other.labels) for other in self.people
                )
            ):
                return mention.side
        return None


def _first_line(person: Person) -> tuple[int, int]:
    """Where a person is first mentioned."""
    return min((mention.line.number, mention.first) for mention in person.mentions)
