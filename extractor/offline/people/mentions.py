"""Mentions of people: an office, rank or honorific and the name that stands with it.

In: a line with words and places. Out: mentions in reading order. There is no list of people: a name is what stands
between a title and the first word that is no part of a name (a case marker, a verb, a date, a place). Languages
differ in what may be a name (`names_word`) and in how a side is put beside an office.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from extractor.offline.grammar.lines import Line
from extractor.offline.people.appositions import (
    behind_retired,
    take_apposition,
    take_counterpart,
    take_country,
    take_office,
    take_relative,
    take_right,
)
from extractor.offline.people.behind_commas import COURTESIES, before_marker, behind_comma
from extractor.offline.people.institutions import CLOSE, GENITIVES, OPEN, leave_to, serves, take_left
from extractor.offline.people.joined_titles import next_title
from extractor.offline.people.names import NICKNAMED, SONS, begins_name, name_before, name_keys, read_name
from extractor.offline.people.no_people import is_anybody, is_no_person
from extractor.offline.people.serving import take_servants
from extractor.offline.people.suffixes import behind_name
from extractor.offline.rules import Rules, Title
from extractor.phrases import Match
from schemas.codes import organizations
from schemas.vocabulary import Sector

# Labels of words that only point at somebody.
ONLY_POINTING = frozenset({"Leader"})
# Label of who speaks for others.
VOICE = "Spokesperson"
# Labels of those who lead a country.
LEADERS = frozenset({"President", "Prime Minister", "King", "Sultan", "Emir", "Chancellor"})
# Offices that only what they deal with tells from others.
BROAD = frozenset({"Secretary", "Joint Secretary", "Additional Secretary", "Director General"})
# Vague titles that name one person behind a country ("भूटान नरेश").
CROWNS = frozenset({"King", "Emir"})


@dataclass(slots=True)
class Mention:
    """Words `first` to `last` (half open) of a line that mean one person.

    `name` and `office` are half-open ranges of words; `labels` are the English names of the offices, `side` the code
    of a country or organization where the mention says it, `latin` a spelling printed in brackets. `owner` is the last
    name of the one whose counterpart it is ("NAME, P's C counterpart").
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
    pointing: bool = False
    latin: str | None = None
    lent: Mention | None = None
    owner: str | None = None
    person: Any = None

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple([title.label for title in self.titles])

    @property
    def name_keys(self) -> tuple[str, ...]:
        return name_keys(self.line.words[slice(*self.name)]) if self.name else ()


def find_people(line: Line, rules: Rules) -> list[Mention]:
    """All titled mentions of a line."""
    words, last = line.words, 0
    beginnings = rules.titles.beginnings(words.listed)
    if not any(rules.titles.at(words, index) for index in beginnings):
        return []
    ends = {place.last: place for place in line.places}
    starts = {place.first: place for place in line.places}
    dates = {index for date in line.dates for index in range(date.first, date.last)}
    found: list[Mention] = []
    for index in beginnings:
        title = rules.titles.at(words, index) if index >= last else None
        if title is None:
            continue
        last = title.last
        if is_anybody(line, title, rules):
            continue
        if found and found[-1].name and not rules.head_first:
            # A country before the last person says nothing of this one.
            ends = {end: place for end, place in ends.items() if place.first >= found[-1].last}
        before = found[-1] if found and rules.head_first else None
        apposed = _is_apposed(line, rules, before, title) or _is_behind_name(line, rules, title, starts, dates)
        mention = _read_mention(line, rules, title, ends, starts, dates, apposed=apposed)
        if mention is None:
            continue
        _leave_name(before, mention, title)
        take_counterpart(line, rules, mention, found[-1].last if found else 0)
        last = mention.last
        _enter(found, mention, line, rules)
    if rules.head_first:
        take_servants(line, rules, found)
        # A town that is somebody's first name is no place.
        named = {index for mention in found if mention.name for index in range(*mention.name)}
        line.places = [place for place in line.places if place.first not in named]
    return found


def _enter(found: list[Mention], mention: Mention, line: Line, rules: Rules) -> None:
    """Put a mention behind those before it: both of two of a headline, none whose office is that of the one before."""
    if (other := _other_of_two(line, rules, mention)) is not None:
        found += [other, mention]
        return
    if found and not rules.head_first and _covers(mention, found[-1]):
        # "घाना के राष्ट्रपति के सलाहकार NAME".
        found.pop()
    if found and rules.head_first and _names_counterpart(mention, found[-1]):
        # "With their C counterparts C Secretary of State NAME and Secretary of Defense NAME".
        mention.first = found.pop().first
    if found:
        leave_to(found[-1], mention)
    if found and serves(found[-1], mention, rules):
        found.pop()
    if not (rules.head_first and found and take_office(found[-1], mention, rules)):
        found.append(mention)


def _names_counterpart(mention: Mention, before: Mention) -> bool:
    """Whether somebody with an office and a country of his own stands right behind a counterpart of that country."""
    alone = before.counterpart and before.name is None and not before.titles and before.last == mention.first
    return alone and mention.name is not None and mention.side is not None and before.side in (None, mention.side)


def _leave_name(before: Mention | None, mention: Mention, title: Match[Title]) -> None:
    """Leave the name before a comma to another leader ("PM NAME, Emir of C discuss ties")."""
    if before is None or before.name is None or mention.name != before.name or before.office is None:
        return
    if all(not LEADERS.isdisjoint(one.labels) for one in (before, mention)):
        mention.name, mention.first = None, title.first


def _other_of_two(line: Line, rules: Rules, mention: Mention) -> Mention | None:
    """Who stands before the comma of an office in an English headline of whose verb both are the subject ("NAME, C
    Defence Secretary hold talks"); the name is left to him."""
    words, name = line.words, mention.name
    if line.in_body or not rules.head_first:
        return None
    if name is None or mention.office is None or name[1] > mention.office[0] or words[name[1]].key != ",":
        return None
    if mention.last >= len(words) or words[mention.last].key not in rules.words["plural_verbs"]:
        return None
    mention.name, mention.first = None, name[1] + 1
    return Mention(line, name[0], name[1], name=name)


def _is_apposed(line: Line, rules: Rules, before: Mention | None, title: Match[Title]) -> bool:
    """Whether an office is that of a name without one before its comma ("Mr NAME, Minister of Trade of C, Mr NAME")."""
    if before is None:
        return False
    between = [word.key for word in line.words[before.last : title.first]]
    parted = between[:1] == [","] and all(key in rules.words["articles"] for key in between[1:])
    return parted and title.entry.kind == "office" and before.name is not None and before.office is None


def _is_behind_name(line: Line, rules: Rules, title: Match[Title], starts: dict[int, Any], dates: set[int]) -> bool:
    """Whether an office between commas has a bare name before it in a list in which names have theirs behind them
    ("attended by NAME, Secretary General of O, General NAME, Commander of O")."""
    words = line.words
    owner = next((place.first for place in line.places if place.last == title.first), title.first)
    comma = owner - 1
    if not rules.head_first or title.entry.kind != "office" or comma < 2 or words[comma].key != ",":
        return False
    first = name_before(line, rules, comma)
    if comma - first < 2 or any(at in starts or at in dates for at in range(first, comma)):
        return False
    return first > 0 and words[first - 1].key in rules.words["before_listed"]


def _read_mention(
    line: Line,
    rules: Rules,
    title: Match[Title],
    ends: dict[int, Any],
    starts: dict[int, Any],
    dates: set[int],
    *,
    apposed: bool = False,
) -> Mention | None:
    """The mention that opens with a title, which may be `apposed` to a name; None where it stands for nobody."""
    mention = Mention(line, title.first, title.last)
    offices: list[Match[Title]] = []
    at: Match[Title] | None = title
    while at is not None:
        mention.last, before = at.last, at
        match at.entry.kind:
            case "office" if not (offices and at.entry.label in COURTESIES):
                offices.append(at)
            case "rank":
                mention.ranked = True
            case "counterpart":
                mention.counterpart = True
        mention.last = behind_retired(line, rules, mention.last)
        at = next_title(line, rules, mention.last, offices)
        if at and (offices or mention.counterpart) and _is_first_name(line, rules, at, starts, dates):
            break
    if rules.head_first and offices:
        mention.office = offices[0].first, offices[-1].last
        mention.titles = tuple(office.entry for office in offices)
        take_right(line, rules, mention, starts, apposed=apposed)
        second = next_title(line, rules, mention.last, offices)
        if second is not None and second.entry.kind == "office":
            # "Chief of Staff of the Army and Deputy Minister NAME".
            mention.office, mention.last = (offices[0].first, second.last), second.last
            mention.titles = (*mention.titles, second.entry)
            take_right(line, rules, mention, starts, apposed=apposed)
    _skip_brackets(line, rules, mention)
    _take_name(line, rules, mention, starts, dates, apposed=apposed)
    if offices and mention.office is None:
        mention.office = offices[0].first, _behind_domain(line, rules, offices[-1], mention)
        mention.titles = tuple(office.entry for office in offices)
    if rules.head_first and mention.counterpart:
        _take_origin(line, rules, mention, starts, dates)
    _take_by_name(line, rules, mention)
    _take_side_in_brackets(line, mention, starts)
    beside = mention.side is not None and not rules.head_first
    institution = take_left(line, rules, mention, ends)
    _keep_family_name(mention, before)
    if mention.name is None and mention.side is not None:
        take_relative(line, rules, mention)
    if mention.name is None and mention.office and (rules.head_first or beside or _is_enclosed(line, rules, mention)):
        take_apposition(line, rules, mention)
    return None if _is_nobody(line, rules, mention, title.entry, institution=institution) else mention


def _covers(mention: Mention, head: Mention) -> bool:
    """Whether the office of somebody begins with the head, not named, whom he serves."""
    if head.name is not None or head.office is None or mention.office is None or mention.name is None:
        return False
    return mention.office[0] <= head.office[0] and head.office[1] < mention.office[1]


def _is_first_name(line: Line, rules: Rules, title: Match[Title], starts: dict[int, Any], dates: set[int]) -> bool:
    """Whether a word of another meaning behind an office or "counterpart" is a first name ("ऊर्जा मंत्री युवराज NAME"):
    before a first name and the father's ("युवराज NAME बिन NAME") it is a title."""
    name = read_name(line, rules, title.first, starts, dates) if title.entry.loose else None
    return name is not None and all(word.key not in SONS for word in line.words[name[0] + 2 : name[1]])


def _keep_family_name(mention: Mention, title: Match[Title]) -> None:
    """Take the last title into the name where it is a part of names; a rank is one before one word that names a
    civilian ("Defence Minister Gen NAME")."""
    if mention.name is None or title.last != mention.name[0] or mention.side not in title.entry.names_in:
        return
    civilian = bool(mention.titles) and all(office.sector is Sector.GOV for office in mention.titles)
    if title.entry.kind == "honorific" or (civilian and len(mention.name_keys) == 1):
        mention.name = title.first, mention.name[1]


def _take_origin(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any], dates: set[int]) -> None:
    """Take in the country of one counterpart ("his counterpart from Kenya"), and the name behind it (", NAME")."""
    words, at = line.words, mention.last
    marks = rules.words["origin_marks"] | rules.words["placed_marks"]
    while at + 1 < len(words) and words[at].key in marks | rules.words["articles"]:
        at += 1
    place = starts.get(at) if at > mention.last and words[mention.last].key in marks else None
    if place is not None and place.entry.is_city and words[mention.last].key in rules.words["placed_marks"]:
        return
    single = not words[mention.last - 1].key.endswith("s")
    # "His counterpart NAME from C", but not "called his C counterpart NAME from C".
    own = mention.name is not None and not any(before.last == mention.first for before in line.places)
    if place is not None and own and mention.side is None and not place.entry.is_city:
        mention.side, mention.last = place.entry.code, place.last
    named = place is not None and place.last < len(words) and words[place.last].key == ","
    if place is None or not single or mention.name is not None or mention.side is not None:
        return
    name = read_name(line, rules, place.last + 1, starts, dates) if named else None
    if name is not None and name[1] > name[0] + 1:
        mention.side, mention.name, mention.last = place.entry.code, name, name[1]
    elif not named:
        mention.side, mention.last = place.entry.code, place.last


def _take_side_in_brackets(line: Line, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in the country behind a person: "रक्षा मंत्री NAME (केन्या)"."""
    words, at = line.words, mention.last
    place = starts.get(at + 1) if at + 1 < len(words) and words[at].key == OPEN else None
    if place is not None and mention.office and place.last < len(words) and words[place.last].key == CLOSE:
        mention.side, mention.last = place.entry.code, place.last + 1


def _behind_domain(line: Line, rules: Rules, office: Match[Title], mention: Mention) -> int:
    """The word behind a Hindi office before a name and what a broad one deals with ("सचिव (पश्चिम यूरोप) श्री NAME")."""
    words, at = line.words, office.last
    last = mention.name[0] if mention.name else at
    if rules.head_first or office.entry.label not in BROAD or at >= last or words[at].key != OPEN:
        return at
    return next((i + 1 for i in range(at, last) if words[i].key == CLOSE), at)


def _skip_brackets(line: Line, rules: Rules, mention: Mention) -> None:
    """Go on behind what brackets say between an office and the name ("सुरक्षा सलाहकार (एनएसए) NAME"), or who acts."""
    words = line.words
    if rules.head_first or mention.last >= len(words) or words[mention.last].key != OPEN:
        return
    close = next((i for i in range(mention.last, min(mention.last + 8, len(words))) if words[i].key == CLOSE), None)
    behind = close + 1 if close is not None else len(words)
    while (title := rules.titles.at(words, behind)) is not None and title.entry.kind in ("honorific", "rank"):
        behind, mention.ranked = title.last, mention.ranked or title.entry.kind == "rank"
    if behind < len(words) and (begins_name(line, behind, rules) or words[behind].key in rules.words["asks"]):
        mention.last = behind


def _is_nobody(line: Line, rules: Rules, mention: Mention, first: Title, *, institution: bool) -> bool:
    """Whether titles stand for nobody: a vague one alone, a word of another meaning before one word."""
    vague = all(title.vague for title in mention.titles)
    if not mention.name and not mention.counterpart:
        mention.pointing = vague and not institution and _points_back(line, rules, mention)
        crowned = mention.side is not None and first.label in CROWNS
        nobody = vague and not (institution or mention.pointing or crowned)
        unnamed = not mention.titles or (first.label in ONLY_POINTING and not rules.head_first)
        return unnamed or nobody or _stands_for_nobody(line, rules, mention)
    if mention.name and not rules.head_first and is_no_person(line, mention.name, rules):
        return True
    if first.kind == "rank" and mention.name and not rules.words["ranked_companies"].isdisjoint(mention.name_keys[:1]):
        # "General Atomics".
        return True
    if rules.head_first and mention.name and _heads_company(line, rules, mention):
        return True
    bare = vague and not mention.side and len(mention.name_keys) == 1 and first.loose
    if mention.name and first.label in ONLY_POINTING:
        # "Kenyan leader NAME" says whose he is, and gives him no office; "opposition leader NAME" is nobody's.
        mention.office = None
        return mention.side is None or len(mention.titles) > 1
    return bool(mention.titles) and bare


def _heads_company(line: Line, rules: Rules, mention: Mention) -> bool:
    """Whether what stands right behind the head of a company is its name and not his ("Managing Director NAME Ltd")."""
    if mention.office is None or mention.name is None or mention.name[0] != mention.office[1]:
        return False
    firms, words, at = rules.words["company_heads"] | rules.words["company_tails"], line.words, mention.name[0]
    if any(title.sector is not Sector.BUS for title in mention.titles):
        return False
    while at < len(words) and words[at].printed[:1].isupper():
        if words[at].key in firms:
            return True
        at += 1
    return False


def _points_back(line: Line, rules: Rules, mention: Mention) -> bool:
    """Whether a bare office means somebody who was named before ("The Secretary underscored", "प्रवक्ता ने कहा")."""
    words, lists, at = line.words, rules.words, mention.office[0] if mention.office else mention.first
    if rules.head_first and words[at].key in lists["deputies"] and at + 1 < mention.last:
        # "The Deputy Secretary".
        at += 1
    alone = (mention.office[1] if mention.office else mention.last) == at + 1 or (
        rules.head_first and words[at + 1].key == OPEN
    )
    if not alone or words[at].key not in lists["pointing_offices"]:
        return False
    at -= rules.head_first and words[at - 1].key in lists["deputies"]
    if not rules.head_first and mention.side is not None and mention.first < at:
        # "ओमान के महासचिव भारत यात्रा पर हैं".
        return mention.first == 0 or words[mention.first - 1].key in lists["before_pointing"]
    if not rules.head_first:
        alone = at == 0 or words[at - 1].key in lists["before_pointing"]
        return alone and mention.last < len(words) and words[mention.last].key in lists["asks"]
    at = next((p.first for p in line.places if p.last == at and p.entry.adjective), at)
    the = at - 2 if at > 1 and words[at - 1].key in lists["visiting_words"] else at - 1
    behind = words[mention.last] if mention.last < len(words) else None
    goes_on = behind is not None and (behind.key in lists["office_goes_on"] or behind.printed[:1].isupper())
    goes_on = goes_on or [word.key for word in words[mention.last : mention.last + 2]] == ["'", "s"]
    return the >= 0 and words[the].key == "the" and not goes_on


def _stands_for_nobody(line: Line, rules: Rules, mention: Mention) -> bool:
    """Whether an office without a name is part of another noun ("रक्षा सलाहकार समूह") or of several countries."""
    words, first = line.words, mention.first
    behind = words[mention.last].key if mention.last < len(words) else ""
    if behind in rules.words["nobody_after"]:
        return True
    if mention.side in organizations() and _opens_conference(line, rules, mention.last):
        return True
    return first > 1 and words[first - 1].key in GENITIVES and words[first - 2].key in rules.words["plural_sides"]


def _opens_conference(line: Line, rules: Rules, at: int) -> bool:
    """Whether a conference stands behind an office ("आसियान रक्षा मंत्री बैठक", "the ASEAN Defence Minister's Meeting")."""
    keys = [word.key for word in line.words[at : at + 3]]
    if rules.head_first:
        return keys[:2] == ["'", "s"] and keys[2:] != [] and keys[2] in rules.words["conference_nouns"]
    return bool(keys) and keys[0] in rules.words["conference_nouns"]


def _is_enclosed(line: Line, rules: Rules, mention: Mention) -> bool:
    """Whether an office stands between commas, with the case of the name behind them ("NAME, केन्या के रक्षा मंत्री, ने")."""
    words, at = line.words, mention.last
    commas = mention.side is not None and at + 1 < len(words) and words[at].key == ","
    return commas and words[at + 1].key in rules.words["postpositions"]


def _take_name(
    line: Line, rules: Rules, mention: Mention, starts: dict[int, Any], dates: set[int], *, apposed: bool
) -> None:
    """Take in the name behind the titles, also behind a comma where they are not `apposed` to one before them, and in
    English the country behind it."""
    mention.name = read_name(line, rules, mention.last, starts, dates)
    parted = mention.last < len(line.words) and line.words[mention.last].key == ","
    if mention.name is None and parted and not apposed:
        named = behind_comma if rules.head_first else before_marker
        mention.name = named(line, rules, mention, starts, dates)
    if mention.name:
        mention.name, mention.last = behind_name(line, rules, mention.name)
        if rules.head_first:
            take_country(line, rules, mention, starts)


def _take_by_name(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in a Latin spelling in brackets ("यून होबे (Yoon Hobe)"), or a Hindi nickname in quotation marks with a case
    behind it ("P 'NAME' से")."""
    words, at = line.words, mention.last
    if mention.name is None or at >= len(words) or words[at].key not in NICKNAMED:
        return
    if words[at].key != OPEN:
        nickname = at + 3 < len(words) and words[at + 2].key == NICKNAMED[words[at].key]
        cased = nickname and not rules.head_first and words[at + 3].key in rules.words["postpositions"]
        mention.last += 3 * cased
        return
    for index in range(mention.last + 1, min(mention.last + 10, len(words))):
        if words[index].key == CLOSE:
            text = line.printed_words(mention.last + 1, index)
            if text.isascii() and text[:1].isupper():
                mention.latin, mention.last = text, index + 1
            return
