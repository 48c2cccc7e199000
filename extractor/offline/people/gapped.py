"""People of whom a list says only the country, because the first of them has the office.

In: a line of a language that puts the office before the name, and the mentions found in it ("भारत के उप एनएसए A, मालदीव
के B और मॉरीशस की C", "भारत का प्रतिनिधित्व A, यूनान का B और यूएई का C ने किया"). Out: further mentions, with that office.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extractor.offline.grammar.lines import Line
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.people.mentions import Mention, find_people
from extractor.offline.people.names import name_keys, read_name
from extractor.offline.people.portfolios import find_portfolios
from extractor.offline.people.several import find_several, office_in_the_plural
from extractor.offline.rules import Rules

JOINTS = CONJUNCTIONS | {",", ";"}
COMMAS = frozenset({","})


@dataclass
class _Gaps:
    """A line with what may begin or end a name in it."""

    line: Line
    rules: Rules
    starts: dict[int, Any]
    dates: set[int]

    def person(self, at: int, *, represented: bool = False) -> Mention | None:
        """Who is named behind the country at a word ("मॉरीशस की NAME", "भारत का प्रतिनिधित्व NAME")."""
        words, lists = self.line.words, self.rules.words
        place = self.starts.get(at)
        if place is None or place.entry.is_city or place.entry.is_organization or place.last + 1 >= len(words):
            return None
        first = place.last
        if represented:
            while first < len(words) and words[first].key in lists["delegations"]:
                first += 1
        marks = lists["leading_nouns"] if represented else lists["genitive_all"]
        if first + 1 >= len(words) or words[first].key not in marks:
            return None
        first += 1
        begin, ranked = first if represented else at, False
        while (title := self.rules.titles.at(words, first)) is not None:
            if title.entry.kind not in ("rank", "honorific"):
                return None
            ranked |= title.entry.kind == "rank"
            first = title.last
        name = read_name(self.line, self.rules, first, self.starts, self.dates)
        if name is None or len(name_keys(words[slice(*name)])) < 2:
            return None
        return Mention(self.line, begin, name[1], name=name, side=place.entry.code, ranked=ranked)


def find_titled(line: Line, rules: Rules) -> list[Mention]:
    """All mentions of people with an office, a rank or an honorific, printed or left out, in a line."""
    several, found = list(find_several(line, rules)), find_people(line, rules)
    if several:
        listed = {mention.name for mention in several}
        found = [*several, *(mention for mention in found if not mention.name or mention.name not in listed)]
    if rules.head_first:
        further = (*_owned(line, rules, found), *find_portfolios(line, rules, found))
        return sorted([*found, *further], key=lambda mention: mention.first)
    if len(line.places) < 2:
        # Offices are left out where people of several countries are listed.
        return found
    return [*found, *_gapped(line, rules, found), *_spoken_for(line, rules, found)]


def _owned(line: Line, rules: Rules, found: list[Mention]) -> Iterator[Mention]:
    """People whom English names by their country alone ("Germany's NAME and India's NAME met", "agreed to")."""
    words, lists = line.words, rules.words
    if "'" not in words.keys:
        return
    told = lists["meet_words"] | lists["talk_nouns"] | lists["call_words"] | lists["talk_verbs"] | lists["sign_words"]
    told |= lists["agreeing"]
    if words.keys.isdisjoint(told):
        return
    taken = {index for mention in found for index in range(mention.first, mention.last)}
    starts = {place.first: place for place in line.places}
    dates = {index for date in line.dates for index in range(date.first, date.last)}
    for place in line.places:
        first = place.last + 2
        owns = [word.key for word in words[place.last : first]] == ["'", "s"]
        if not owns and words[place.last - 1].key.endswith("s") and first < len(words):
            # "Cyprus' NAME".
            owns, first = words[place.last].key == "'", place.last + 1
        if not owns or place.entry.is_city or place.entry.is_organization or place.entry.adjective or first in taken:
            continue
        name = read_name(line, rules, first, starts, dates)
        if name is None or not taken.isdisjoint(range(*name)) or len(name_keys(words[slice(*name)])) not in (2, 3):
            continue
        behind = words[name[1]] if name[1] < len(words) else None
        if behind is None or (behind.key in lists["behind_owned"] and not behind.printed[:1].isupper()):
            yield Mention(line, place.first, name[1], name=name, side=place.entry.code)


def _gapped(line: Line, rules: Rules, found: list[Mention]) -> Iterator[Mention]:
    """The mentions of a list that leave out the office, where a person with a country opens it."""
    known = {mention.first: mention for mention in found if mention.name and mention.side}
    represented = not rules.words["leading_nouns"].isdisjoint(line.words.keys)
    if not (represented or any(map(_is_followed, known.values()))):
        return
    dates = {index for date in line.dates for index in range(date.first, date.last)}
    gaps = _Gaps(line, rules, {place.first: place for place in line.places}, dates)
    for place in line.places:
        before = known.get(place.first)
        opening = gaps.person(place.first, represented=True) if before is None and represented else None
        if opening is not None:
            opening.titles = office_in_the_plural(line, rules, place.first)
            before = opening
            yield opening
        if before is not None:
            yield from _following(gaps, before)


def _is_followed(mention: Mention) -> bool:
    """Whether a list goes on behind somebody."""
    return mention.last < len(mention.line.words) and mention.line.words[mention.last].key in JOINTS


def _spoken_for(line: Line, rules: Rules, found: list[Mention]) -> list[Mention]:
    """Who acted for several sides in Hindi ("भारत की ओर से A और यूनान की ओर से B"), with the office of the line before."""
    words, behind_side = line.words, rules.phrases["for_side"]
    cues = [(place, cue) for place in line.places if (cue := behind_side.at(words, place.last)) is not None]
    if len(cues) < 2:
        return []
    starts = {place.first: place for place in line.places}
    dates = {index for date in line.dates for index in range(date.first, date.last)}
    acting: list[Mention] = []
    for place, cue in cues:
        first = cue.last
        while first < len(words) and words[first].key in COMMAS:
            first += 1
        name = read_name(line, rules, first, starts, dates) if first < len(words) else None
        behind = words[name[1]].key if name is not None and name[1] < len(words) else ""
        if name is None or behind not in JOINTS | rules.words["asks"] or len(name_keys(words[slice(*name)])) < 2:
            continue
        acting.append(
            Mention(line, place.first, name[1], name=name, side=place.entry.code, titles=_shared(line, rules))
        )
    told = {index for mention in found for index in range(mention.first, mention.last)}
    named = len({mention.side for mention in acting}) > 1
    return [m for m in acting if named and told.isdisjoint(range(m.first, m.last))]


def _shared(line: Line, rules: Rules) -> tuple[Any, ...]:
    """The one office of which the sentence before speaks ("भारत, जापान और ऑस्ट्रेलिया के रक्षा मंत्री")."""
    if line.before is None:
        return ()
    words = line.before.words
    titles = (rules.titles.at(words, at) for at in rules.titles.beginnings(words.listed))
    offices = {title.entry for title in titles if title is not None and title.entry.kind == "office"}
    return tuple(offices) if len(offices) == 1 else ()


def _following(gaps: _Gaps, before: Mention) -> Iterator[Mention]:
    """The people listed behind one of whom the office is told; an officer does not hold that of a civilian."""
    last = before
    while _is_followed(last) and (mention := gaps.person(last.last + 1)) is not None:
        if mention.ranked and not before.ranked:
            return
        mention.titles, mention.lent = before.titles, before
        yield mention
        last = mention
