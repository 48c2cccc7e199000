"""Mentions of people: an office, rank or honorific and the name that stands with it.

In: a line with words and places. Out: mentions in reading order. There is no list of people: a name is what stands
between a title and the first word that is no part of a name (a case marker, a verb, a date, a place). Languages
differ in what may be a name (`names_word`) and in how a side is put beside an office.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extractor.offline.appositions import behind_retired, is_domain, take_apposition, take_country, take_right
from extractor.offline.lines import Line
from extractor.offline.names import name_keys, names_word, read_name
from extractor.offline.rules import Rules, Title
from extractor.phrases import Match

GENITIVES = frozenset({"के", "की", "का", "'", "of"})
CONJUNCTIONS = frozenset({"और", "एवं", "व", "तथा", "सह", "-", "and", "&"})
OPEN, CLOSE = "(", ")"
# Words of an abbreviation with its brackets.
OPENED = 3
# Words from the beginning of a sentence within which a phrase opens it.
OPENING = 6


@dataclass(slots=True)
class Mention:
    """Words `first` to `last` (half open) of a line that mean one person.

    `name` and `office` are half-open ranges of words; `labels` are the English names of the offices, `side` the code
    of a country or organization where the mention says it, `latin` a spelling printed in brackets.
    """

    line: Line
    first: int
    last: int
    name: tuple[int, int] | None = None
    office: tuple[int, int] | None = None
    titles: tuple[Title, ...] = ()
    side: str | None = None
    counterpart: bool = False
    ranked: bool = False
    latin: str | None = None
    lent: Mention | None = None
    person: Any = None

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(title.label for title in self.titles)

    @property
    def name_keys(self) -> tuple[str, ...]:
        return name_keys(self.line.words[slice(*self.name)]) if self.name else ()


def find_people(line: Line, rules: Rules) -> list[Mention]:
    """All titled mentions of a line."""
    ends = {place.last: place for place in line.places}
    starts = {place.first: place for place in line.places}
    dates = {index for date in line.dates for index in range(date.first, date.last)}
    found: list[Mention] = []
    words, last = line.words, 0
    for index in rules.titles.beginnings(words):
        title = rules.titles.at(words, index) if index >= last else None
        if title is None:
            continue
        last = title.last
        if index and words[index - 1].key in rules.words["any"]:
            continue
        mention = _read_mention(line, rules, title, ends, starts, dates)
        if mention is not None:
            found.append(mention)
            last = mention.last
    if rules.head_first:
        # A town that is somebody's first name is no place.
        named = {index for mention in found if mention.name for index in range(*mention.name)}
        line.places = [place for place in line.places if place.first not in named]
    return found


def _read_mention(
    line: Line, rules: Rules, title: Match[Title], ends: dict[int, Any], starts: dict[int, Any], dates: set[int]
) -> Mention | None:
    """The mention that opens with a title, or None where the title stands for nobody."""
    mention = Mention(line, title.first, title.last)
    offices: list[Match[Title]] = []
    at: Match[Title] | None = title
    while at is not None:
        mention.last = at.last
        match at.entry.kind:
            case "office":
                offices.append(at)
            case "rank":
                mention.ranked = True
            case "counterpart":
                mention.counterpart = True
        mention.last = behind_retired(line, rules, mention.last)
        at = _next_title(line, rules, mention.last, offices)
    if rules.head_first and offices:
        mention.office = offices[0].first, offices[-1].last
        mention.titles = tuple(office.entry for office in offices)
        take_right(line, rules, mention, starts)
        second = _next_title(line, rules, mention.last, offices)
        if second is not None and second.entry.kind == "office":
            # "Chief of Staff of the Army and Deputy Minister NAME".
            mention.office, mention.last = (offices[0].first, second.last), second.last
            mention.titles = (*mention.titles, second.entry)
            take_right(line, rules, mention, starts)
    _take_name(line, rules, mention, starts, dates)
    if offices and mention.office is None:
        mention.office = offices[0].first, offices[-1].last
        mention.titles = tuple(office.entry for office in offices)
    _take_brackets(line, mention)
    institution = _take_left(line, rules, mention, ends)
    if rules.head_first and mention.name is None and mention.office:
        take_apposition(line, rules, mention)
    bare = not mention.name and not mention.counterpart
    vague = all(office.entry.vague for office in offices)
    if bare and (not offices or (vague and not institution)):
        return None
    if offices and vague and not mention.side and len(mention.name_keys) == 1 and title.entry.loose:
        return None
    return mention


def _take_name(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any], dates: set[int]) -> None:
    """Take in the name behind the titles, in English also behind a comma, and the country behind it."""
    mention.name = read_name(line, rules, mention.last, starts, dates)
    if rules.head_first and mention.name is None and mention.last < len(line.words):
        mention.name = _behind_comma(line, rules, mention, starts, dates)
    if mention.name:
        mention.last = mention.name[1]
        if rules.head_first:
            take_country(line, rules, mention, starts)


def _behind_comma(
    line: Line, rules: Rules, mention: Mention, starts: dict[int, Any], dates: set[int]
) -> tuple[int, int] | None:
    """The name in "his counterpart, NAME" and "the Minister of Defence of Japan, NAME," with a first name at least."""
    if line.words[mention.last].key != ",":
        return None
    opening = line.words[0].key in rules.words["opening_prepositions"] and mention.first < OPENING
    at = mention.last + 1
    while (title := rules.titles.at(line.words, at)) is not None and title.entry.kind != "office":
        mention.ranked = mention.ranked or title.entry.kind == "rank"
        at = title.last
    name = read_name(line, rules, at, starts, dates)
    if name is not None and opening and line.words[min(name[1], len(line.words) - 1)].key != ",":
        # "Apart from his counterpart, NAME met ...".
        return None
    if name is None or mention.counterpart:
        return name
    behind = line.words[name[1]].key if name[1] < len(line.words) else ""
    closed = name[1] == len(line.words) or not names_word(line, name[1], rules)
    placed = mention.side is not None or behind == ","
    return name if closed and placed and len(name_keys(line.words[slice(*name)])) > 1 else None


def _next_title(line: Line, rules: Rules, index: int, offices: list[Match[Title]]) -> Match[Title] | None:
    """A further title of the same person: a rank behind an office, or a second office joined by "and"."""
    words = line.words
    title = rules.titles.at(words, index)
    if title is None and offices and index + 1 < len(words) and words[index].key in CONJUNCTIONS:
        title = rules.titles.at(words, index + 1)
        # "Deputy prime minister and defence minister NAME" is one person, "foreign and defence ministers" are two.
        if title and (title.entry.kind != "office" or title.entry.label == offices[-1].entry.label):
            return None
        further = rules.head_first and title and title.last < len(words) and words[title.last].key == "of"
        if title and not further and not read_name(line, rules, title.last, {}, set()):
            return None
    return title


def _take_brackets(line: Line, mention: Mention) -> None:
    """Take in a Latin spelling in brackets: "यून होबे (Yoon Hobe)"."""
    words = line.words
    if mention.name is None or mention.last >= len(words) or words[mention.last].key != OPEN:
        return
    for index in range(mention.last + 1, min(mention.last + 10, len(words))):
        if words[index].key == CLOSE:
            text = line.printed_words(mention.last + 1, index)
            if text.isascii() and text[:1].isupper():
                mention.latin, mention.last = text, index + 1
            return


def _take_left(line: Line, rules: Rules, mention: Mention, ends: dict[int, Any]) -> bool:
    """Take in what stands before the first title: its modifier, its institution, the side. True for an institution."""
    words, first = line.words, mention.first
    broad = rules.head_first and bool(mention.titles) and mention.titles[0].vague
    while first > 0 and (
        words[first - 1].key in rules.modifiers or (broad and is_domain(line, rules, first - 1, ends))
    ):
        first -= 1
        if mention.office:
            mention.office = first, mention.office[1]
    institution = False
    if mention.office and first > 1 and words[first - 1].key in GENITIVES:
        start = _institution(line, rules, first - 1, ends)
        if start is not None:
            institution, first = True, start
            mention.office = first, mention.office[1]
    mention.first = first
    at = first
    while at > 0 and words[at - 1].key in rules.words["before_office"]:
        at -= 1
    if at > OPENED and words[at - 1].key == CLOSE and words[at - OPENED].key == OPEN:
        # "The Republic of Korea (ROK) Minister".
        at -= OPENED
    place = ends.get(at)
    if place is None and at > 0 and words[at - 1].key in GENITIVES:
        place = ends.get(at - 1)
    if (
        place is None
        and not rules.head_first
        and mention.office
        and mention.titles[0].vague
        and (wide := _wide(line, rules, mention, ends))
    ):
        mention.office = wide, mention.office[1]
        institution, at = True, wide
        place = ends.get(at) or ends.get(at - 1)
    if place is None and at > 1 and words[at - 1].key == "s" and words[at - 2].key == "'":
        place = ends.get(at - 2)
    if place is not None and _is_side(place):
        mention.first = place.first
        mention.side = mention.side or place.entry.code
        institution = institution or place.entry.is_organization
    return institution


def _wide(line: Line, rules: Rules, mention: Mention, ends: dict[int, Any]) -> int | None:
    """First word of an office that is longer than its known head, where a side stands before it ("मिस्र के ... प्रमुख")."""
    words = line.words
    for at in range(mention.first - 1, max(0, mention.first - 5), -1):
        if words[at].key in rules.words["office_stops"]:
            return None
        place = ends.get(at) or (ends.get(at - 1) if words[at - 1].key in GENITIVES else None)
        if place is not None and _is_side(place):
            return at
    return None


def _is_side(place: Any) -> bool:
    return bool(place.entry.code)


def _institution(line: Line, rules: Rules, genitive: int, ends: dict[int, Any]) -> int | None:
    """First word of the institution before a genitive ("रक्षा अनुसंधान विभाग के"), None where there is none."""
    words = line.words
    index = genitive - 1
    if words[index].key == CLOSE:
        while index > 0 and words[index].key != OPEN:
            index -= 1
        index -= 1
    if index < 0 or words[index].key not in rules.institutions:
        return None
    known = rules.words["institution_parts"]
    while index > 0 and index not in ends and rules.titles.at(words, index - 1) is None:
        if not (words[index - 1].key in known or names_word(line, index - 1, rules)):
            break
        index -= 1
    while words[index].key in GENITIVES:
        index += 1
    return index


def untitled(line: Line, rules: Rules, known: dict[str, list[Any]], taken: set[int]) -> Iterator[tuple[int, int]]:
    """Ranges of words outside of `taken` that are made of words of known names."""
    index, words = 0, line.words
    while index < len(words):
        if index in taken or words[index].key not in known or not names_word(line, index, rules):
            index += 1
            continue
        first = index
        while index < len(words) and index not in taken and words[index].key in known:
            index += 1
            if index + 1 < len(words) and words[index].key in (".", "-") and words[index + 1].key in known:
                index += 1
        while first > 0 and first - 1 not in taken and names_word(line, first - 1, rules):
            first -= 1
        yield first, index
