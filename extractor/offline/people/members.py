"""Whose delegation people are members of whom Hindi lists ("केन्याई दल में P और P थे", "मेहमान मंत्री के साथ P भी थे").

In: a mention of somebody with all mentions of his line. Out: the country for which the list stands, the person in
whose company it is, or that the guests, the hosts or "the other side" are meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.mentions import Mention
from extractor.offline.rules import Rules

if TYPE_CHECKING:
    from extractor.offline.people.persons import Person

# Words between whose delegation it is and the noun for it ("के साथ आए 12 सदस्यीय उच्चस्तरीय दल में").
SIZED = 7
# For whom a list stands of which only that is told.
GUESTS, HOSTS, OTHERS = "guests", "hosts", "others"
# Words behind a place among which a journey to it is named ("भारत की तीन दिवसीय यात्रा").
REACH = 4
# Lists of words of which one stands in a line that tells who was in a delegation.
GATHERED = ("delegation_nouns", "sides_words", "of_time", "beside", "other_marks")


def party_of(key: str, rules: Rules) -> str | None:
    """Whether a word before an office stands for guests or for hosts."""
    return GUESTS if key in rules.words["guests"] else HOSTS if key in rules.words["host_party"] else None


def owner_of(mention: Mention, mentions: Sequence[Mention], rules: Rules) -> str | Person | None:
    """The country or the person for whom stands who is listed, or which of two sides; None where no word tells."""
    line, lists = mention.line, rules.words
    if rules.head_first or not rules.has(line.words.keys, *GATHERED):
        return None
    words, stops = line.words, lists["clause_marks"] | lists["past_marks"] | lists["copula"]
    nouns = lists["delegation_nouns"] | lists["sides_words"]
    taken = {at for other in mentions for at in range(other.first, other.last)}
    for at in range(mention.first - 1, -1, -1):
        key, behind = words[at].key, words[at + 1].key
        if key in lists["other_marks"] and behind in lists["sides_of"]:
            return OTHERS
        cue = rules.phrases["for_side"].at(words, at)
        if cue is not None and cue.last <= mention.first:
            owner = _owner_before(line, at, mentions, rules)
            return owner if isinstance(owner, str) else None
        if key in nouns and behind in lists["within"]:
            return _owner_before(line, at, mentions, rules)
        if behind in lists["beside"] and _is_listed(mention, at + 2, mentions, rules):
            return _company_of(line, at, mentions, rules)
        speaks = key in lists["of_time"] and rules.phrases["for_side"].at(words, max(0, at - 2)) is not None
        if key in stops or (key in lists["other_cases"] and at not in taken and not speaks):
            return None
    return None


def _owner_before(line: Line, last: int, mentions: Sequence[Mention], rules: Rules) -> str | Person | None:
    """Whose delegation it is, by the words before its noun or its "on the part of"."""
    words, lists = line.words, rules.words
    for at in range(last, max(-1, last - SIZED), -1):
        place = next((p for p in line.places if p.last == at and p.entry.country), None)
        if place is not None:
            return str(place.entry.country) if not place.entry.is_city else None
        if (known := next((m for m in mentions if m.last == at), None)) is not None:
            return known.person or known.side
        before = words[at - 1].key if at else ""
        if (party := party_of(before, rules)) is not None:
            return party
        sized = lists["mission_kinds"] | lists["genitive_all"] | lists["coming"] | lists["beside"]
        led = lists["leading_nouns"] | lists["within"] | lists["those_who"]
        sized |= lists["delegation_nouns"] | lists["sides_words"]
        if not (before.isdecimal() or before in sized | led):
            return None
    return None


def _company_of(line: Line, at: int, mentions: Sequence[Mention], rules: Rules) -> str | Person | None:
    """With whom others come, by the word before "with" ("मेहमान मंत्री के साथ", "P के साथ", "P अपने साथ")."""
    words, lists = line.words, rules.words
    own = words[at].key in lists["possessives"]
    if not own and words[at].key not in lists["genitive_all"]:
        return None
    last = at - (own and at > 0 and words[at - 1].key in lists["asks"])
    known = next((m for m in mentions if m.last == last), None)
    if known is not None:
        person: Person | None = known.person
        return person
    pointed = words[at - 2].key if at > 1 and not own else ""
    return party_of(pointed, rules)


def _is_listed(mention: Mention, first: int, mentions: Sequence[Mention], rules: Rules) -> bool:
    """Whether people alone stand from a word to somebody, who is not met ("P के साथ P, P और P भी थे")."""
    words, lists = mention.line.words, rules.words
    taken = {at for other in mentions for at in range(other.first, other.last)}
    joints = lists["people_lists"] | lists["coming"] | lists["possessives"] | lists["genitive_all"]
    if words[first].key in lists["joining"]:
        # "P ने P के साथ और P ने P के साथ बैठक की".
        return False
    if any(at not in taken and words[at].key not in joints for at in range(first, mention.first)):
        return False
    behind = mention.last
    while behind < len(words) and (behind in taken or words[behind].key in lists["people_lists"]):
        behind += 1
    met = lists["with_marks"] | lists["genitive_all"] | {"को"}
    if behind < len(words) and words[behind].key in lists["asks"] and not have(words[behind:], lists["taking_part"]):
        # "P के साथ P ने बैठक की": who acts met the first one.
        return False
    return behind < len(words) and words[behind].key not in met


def side_of_party(
    party: str, mention: Mention, people: Sequence[Person], lines: Sequence[Line], dateline: str | None, rules: Rules
) -> str | None:
    """The country of the guests or hosts, or of "the other side": of the two that talked last before a mention."""
    before = [line for line in lines if line.in_body and line.number <= mention.line.number][::-1]
    named = [{p.side for p in people for m in p.mentions if m.line is line and p.represents} for line in before]
    own = next((sides for line, sides in zip(before, named, strict=True) if line is mention.line), set[str | None]())
    told = [sides | _countries(line) for line, sides in zip(before, named, strict=True)]
    there = [sides | _countries(line, towns=True) for line, sides in zip(before, named, strict=True)]
    pairs = (pair for each in zip(named, told, there, strict=True) for pair in each if len(pair) == 2 and own <= pair)
    pair = next(pairs, set[str | None]())
    if party == OTHERS:
        last = next(
            (sides for line, sides in zip(before, named, strict=True) if sides and line is not mention.line), pair
        )
        left = pair - last
        return left.pop() if len(left) == 1 else None
    here = next((code for line in before if (code := _where(line, pair, rules)) is not None), None)
    here = here or (dateline if dateline in pair else None)
    if here is None:
        return None
    return here if party == HOSTS else next(side for side in pair if side != here)


def _countries(line: Line, *, towns: bool = False) -> set[str | None]:
    """The countries that a line names, or in whose towns it takes place."""
    return {place.entry.country for place in line.places if place.entry.country and (towns or not place.entry.is_city)}


def _where(line: Line, pair: set[str | None], rules: Rules) -> str | None:
    """The country of two in which something took place by a line, or to which it tells of a journey."""
    words, lists = line.words, rules.words
    for place in line.places:
        behind = [word.key for word in words[place.last : place.last + REACH]]
        if place.entry.country not in pair or place.entry.adjective or not behind:
            continue
        going = lists["arrival_verbs"] | lists["visit_nouns"] | lists["came"]
        if (place.entry.is_city and behind[0] in lists["within"]) or not going.isdisjoint(behind):
            return str(place.entry.country)
    return None
