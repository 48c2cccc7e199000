"""Whom Hindi means by "the guest" and "the host": "मेहमान मंत्री ने", "मेजबान राष्ट्रपति से", "अपनी भारतीय मेहमान के साथ".

In: the mentions of all lines, the people with their sides, the country of the dateline. Out: the mentions, with the
side of guests and hosts who are named by their office alone, and with those for whom no office stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractor.offline.grammar.lines import Line
from extractor.offline.people.members import party_of, side_of_party
from extractor.offline.people.mentions import Mention
from extractor.offline.people.persons import Person
from extractor.offline.rules import Rules


def point_at_guests(
    complete: list[list[Mention]], people: Sequence[Person], lines: Sequence[Line], dateline: str | None, rules: Rules
) -> None:
    """Give guests and hosts without a name their side, and add those of whom only "minister" or "guest" tells."""
    if rules.head_first:
        return
    parties = rules.words["guests"] | rules.words["host_party"]
    for line, mentions in zip(lines, complete, strict=True):
        if parties.isdisjoint(line.words.keys):
            continue
        for mention in mentions:
            if mention.person is None and mention.side is None and not mention.counterpart:
                mention.side = side_of_guest(mention, people, lines, dateline, rules)
        taken = {at for mention in mentions for at in range(mention.first, mention.last)}
        for pointing, party in _pointing(line, taken, rules):
            side = pointing.side or side_of_party(party, pointing, people, lines, dateline, rules)
            noun = line.words[pointing.last - 1].key
            pointing.person = _meant(pointing, side, people, anybody=noun in rules.words["leading_people"])
            if pointing.person is not None:
                pointing.side = side
                pointing.person.mentions.append(pointing)
                mentions.append(pointing)
        mentions.sort(key=lambda mention: mention.first)


def side_of_guest(
    mention: Mention, people: Sequence[Person], lines: Sequence[Line], dateline: str | None, rules: Rules
) -> str | None:
    """The side of an office without a name and a country that is the guest's or the host's ("मेहमान रक्षा मंत्री ने")."""
    party = party_of(mention.line.words[mention.first - 1].key, rules) if mention.first else None
    return side_of_party(party, mention, people, lines, dateline, rules) if party is not None else None


def _pointing(line: Line, taken: set[int], rules: Rules) -> Iterator[tuple[Mention, str]]:
    """The words that only point at a guest or host ("मेहमान मंत्री", "अपनी भारतीय मेहमान"), and which of both."""
    words, lists = line.words, rules.words
    for at, (word, behind) in enumerate(pairwise(words)):
        party = party_of(word.key, rules)
        if party is None or at in taken or (at and words[at - 1].key in lists["chief"]):
            continue
        noun = behind.key in lists["pointing_ministers"] | lists["leading_people"]
        last = at + 1 + noun
        place = next((p for p in line.places if p.last == at and p.entry.adjective), None)
        owned = at > 0 and words[at - 1 - (place is not None)].key in lists["possessives"]
        alone = last < len(words) and last not in taken and last not in {p.first for p in line.places}
        if not (noun or owned) or not alone or (not noun and words[last].key not in lists["postpositions"]):
            continue
        mention = Mention(line, at - (place is not None), last, side=place.entry.country if place is not None else None)
        yield mention, party


def _meant(mention: Mention, side: str | None, people: Sequence[Person], *, anybody: bool) -> Person | None:
    """Of those of a side who were named before, the only minister, or where anybody may be meant the first."""
    spoken = [
        (min((m.line.number, m.first) for m in person.mentions), index)
        for index, person in enumerate(people)
        if side is not None and person.side == side and person.is_named
    ]
    before = [people[index] for at, index in sorted(spoken) if at < (mention.line.number, mention.first)]
    if not anybody:
        before = [person for person in before if any(label.endswith("Minister") for label in person.labels)]
    return before[0] if before and (anybody or len(before) == 1) else None
