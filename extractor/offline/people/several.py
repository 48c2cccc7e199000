"""People who are listed behind an office in the plural: "रक्षा मंत्रियों A, B और C", "defence ministers A of C and B of C".

In: a line of a language that puts the office before the name. Out: one mention for each name, with the office and the
country that stands before it; nothing where the countries do not tell whose official each is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.offline.grammar.lines import Line
from extractor.offline.people.appositions import behind_honorifics
from extractor.offline.people.institutions import CLOSE, CONJUNCTIONS, GENITIVES, OPEN
from extractor.offline.people.mentions import Mention
from extractor.offline.people.names import read_name
from extractor.offline.rules import Rules, Title
from extractor.phrases import Match
from extractor.places import Place

JOINTS = CONJUNCTIONS | {",", ";"}
# What may stand before a list of names, besides "respectively".
OPENING = frozenset({",", ":", "-", "–", "—"})
# Words of an office in the plural at most.
LONGEST_OFFICE = 5
TWO = 2
Named = tuple[tuple[int, int], str | None, int]


def find_several(line: Line, rules: Rules) -> Iterator[Mention]:
    """The mentions of people listed behind an office in the plural, where it is told whose official each is."""
    heads = set(rules.plurals)
    if not rules.head_first and line.places:
        heads |= rules.words["fellow"]
        if len(line.places) > 1 and _lists_places(line):
            # "केन्या और ओमान के रक्षा मंत्री A और B".
            heads.update(rules.plurals.values())
    if heads.isdisjoint(line.words.keys):
        return
    for index, word in enumerate(line.words):
        if word.key not in heads:
            continue
        owners, behind = _owners(line, rules, index + 1)
        names = list(_names(line, rules, behind))
        if len(names) < 2 and owners:
            owners, names = [], list(_named_behind(line, rules, index + 1))
        if len(names) < 2:
            continue
        titles, first = _titles(line, rules, index)
        sides: Sequence[str | None]
        sides, opening = (owners, first) if owners else _sides(line, first, names)
        if rules.head_first and not sides and len(names) == TWO:
            # "Presidents A and B": other words tell whose they are.
            sides = [None, None]
        apart = word.key in rules.plurals or (len(set(sides)) > 1 and not any(side for _, side, _ in names))
        if not (apart or _are_of_two(line, rules, opening, (titles, names))):
            continue
        if titles and len(sides) == len(names) and len(titles) in (1, len(names)):
            for number, ((name, _, last), side) in enumerate(zip(names, sides, strict=True)):
                title = titles[number % len(titles)]
                # "The two ministers, A of C and B of C": the pair stands for both of them.
                counted = rules.head_first and line.words[opening - 1].key in rules.words["two_of_us"] and opening > 0
                first = behind_honorifics(line, rules, name[0]) if number or counted else opening
                mention = Mention(line, first, last, name=name, side=side)
                mention.counterpart = title.kind == "counterpart"
                mention.titles = () if mention.counterpart else (title,)
                yield mention


def _lists_places(line: Line) -> bool:
    """Whether a comma or "and" joins two places."""
    words, ends = line.words, {place.last for place in line.places}
    return any(place.first - 1 in ends and words[place.first - 1].key in JOINTS for place in line.places)


def _are_of_two(line: Line, rules: Rules, opening: int, found: tuple[tuple[Title, ...], list[Named]]) -> bool:
    """Whether the Hindi word for one counterpart is that of two, as two hold an office before it ("मंत्री P और मंत्री P ने
    अपने C के समकक्ष P और P से")."""
    (titles, names), words = found, line.words
    counterparts = len(names) == TWO and [title.kind for title in titles] == ["counterpart"]
    if not counterparts or words[names[1][0][0] - 1].key not in CONJUNCTIONS:
        return False
    if words[opening - 1].key not in rules.words["own"] | rules.words["his"]:
        return False
    held = (rules.titles.at(words, at) for at in range(opening))
    return len({title.last for title in held if title is not None and title.entry.kind == "office"}) == TWO


def _titles(line: Line, rules: Rules, index: int) -> tuple[tuple[Title, ...], int]:
    """The offices that end at a plural, and their first word; two for "विदेश और रक्षा मंत्रियों"."""
    words = line.words
    head = replace(words[index], key=rules.plurals.get(words[index].key, words[index].key))
    for first in range(max(0, index - LONGEST_OFFICE), index + 1):
        found = rules.titles.at((*words[first:index], head), 0)
        if found is not None and found.last == index - first + 1:
            joined = first > 1 and words[first - 1].key in CONJUNCTIONS
            other = rules.titles.at((words[first - 2], head), 0) if joined else None
            if other is not None and other.last == 2:
                return (other.entry, found.entry), first - 2
            return (found.entry,), first
    return (), index


def office_in_the_plural(line: Line, rules: Rules, before: int) -> tuple[Title, ...]:
    """The office that several hold, as the words before a word tell ("तीनों देशों के सुरक्षा सलाहकारों की बैठक, जिसमें ...")."""
    for index in range(before - 1, -1, -1):
        if line.words[index].key in rules.plurals:
            return _titles(line, rules, index)[0]
    return ()


def _names(line: Line, rules: Rules, at: int) -> Iterator[Named]:
    """The names of a list that begins at a word, each with the country in brackets behind it, and the word behind."""
    words, starts = line.words, {place.first: place for place in line.places}
    dates = {index for date in line.dates for index in range(date.first, date.last)}
    while at < len(words) and words[at].key in OPENING | rules.words["respectively"]:
        at += 1
    while at < len(words):
        while (title := rules.titles.at(words, at)) is not None and title.entry.kind in ("rank", "honorific"):
            at = title.last
        name = read_name(line, rules, at, starts, dates)
        if name is None:
            return
        at, side = name[1], None
        place = starts.get(at + 1) if at < len(words) and words[at].key == OPEN else None
        if place is not None and place.last < len(words) and words[place.last].key == CLOSE:
            at, side = place.last + 1, place.entry.code
        elif rules.head_first and (owner := _owner(line, rules, at, starts)) is not None:
            at, side = owner.last, owner.entry.code
        yield name, side, at
        if at >= len(words) or words[at].key not in JOINTS:
            return
        at += 1


def _named_behind(line: Line, rules: Rules, at: int) -> Iterator[Named]:
    """The names of an English list, each behind its country ("counterparts from C, A, and C, B")."""
    words, starts = line.words, {place.first: place for place in line.places}
    dates = {index for date in line.dates for index in range(date.first, date.last)}
    while at < len(words) and words[at].key in JOINTS | rules.words["of_marks"] | rules.words["articles"]:
        at += 1
        place = starts.get(at)
        if place is None or place.entry.is_city or place.last >= len(words) or words[place.last].key != ",":
            continue
        at = place.last + 1
        while (title := rules.titles.at(words, at)) is not None and title.entry.kind in ("rank", "honorific"):
            at = title.last
        name = read_name(line, rules, at, starts, dates)
        if name is None:
            return
        at = name[1]
        yield name, place.entry.code, at


def _owners(line: Line, rules: Rules, at: int) -> tuple[list[str], int]:
    """The countries behind an English office in the plural ("ministers of C and C, A and B"), and the word behind."""
    starts = {place.first: place for place in line.places}
    codes: list[str] = []
    owner = _owner(line, rules, at, starts) if rules.head_first else None
    if rules.head_first and owner is None and (body := _behind_body(line, rules, at)) is not None:
        owner = _owner(line, rules, body, starts)
    while owner is not None and owner.entry.code:
        codes.append(owner.entry.code)
        at, behind = owner.last, owner.last
        while behind < len(line.words) and line.words[behind].key in JOINTS | rules.words["articles"]:
            behind += 1
        following = starts.get(behind) if behind > owner.last else None
        owner = following if following is not None and not following.entry.is_city else None
    return codes, at


def _behind_body(line: Line, rules: Rules, at: int) -> int | None:
    """The second "of" behind an office of bodies without a name ("secretaries of the security councils of C and C")."""
    words, of = line.words, rules.words["of_marks"]
    near = range(at + 1, min(len(words), at + 1 + LONGEST_OFFICE)) if at < len(words) and words[at].key in of else ()
    second = next((i for i in near if words[i].key in of), None)
    plain = second is not None and all(line.text[word.start].islower() for word in words[at:second])
    return second if plain else None


def _owner(line: Line, rules: Rules, at: int, starts: dict[int, Match[Place]]) -> Match[Place] | None:
    """The country behind "of" at a word of English ("A of the C and B of C")."""
    words, behind = line.words, at + 1
    while behind < len(words) and words[behind].key in rules.words["articles"]:
        behind += 1
    place = starts.get(behind) if at < len(words) and words[at].key in rules.words["of_marks"] else None
    return place if place is not None and not place.entry.is_city and not place.entry.adjective else None


def _sides(line: Line, first: int, names: list[Named]) -> tuple[list[str], int]:
    """The country of each name, in brackets or listed before the office, and the first word of that list."""
    words, at, codes = line.words, first, list[str]()
    ends = {place.last: place for place in line.places}
    at -= at > 0 and words[at - 1].key in GENITIVES
    while (place := ends.get(at)) is not None and place.entry.code:
        codes.insert(0, place.entry.code)
        first = at = place.first
        if not at or words[at - 1].key not in JOINTS:
            break
        at -= 1
    printed = [side for _, side, _ in names if side]
    return (printed or codes * (len(names) if len(codes) == 1 else 1)), first
