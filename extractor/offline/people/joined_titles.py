"""Titles of one person, one behind the other: "Deputy Prime Minister and Defence Minister General NAME".

In: a line and the word behind a title. Out: the further title of the same person, None where another person begins.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.offline.grammar.lines import Line
from extractor.offline.people.institutions import CLOSE, CONJUNCTIONS, OPEN
from extractor.offline.people.names import SONS, read_name
from extractor.offline.rules import Rules, Title
from extractor.phrases import Match, Word
from schemas.vocabulary import Sector

# Words in brackets behind an office at most.
LONGEST_GLOSS = 8
# Labels of offices that nobody holds beside another.
LEADERS = frozenset({"President", "Prime Minister", "King", "Chancellor"})
# Sectors of offices that nobody holds both of ("सेना प्रमुख रक्षा मंत्री NAME से मिलेंगे").
UNIFORM_AND_OFFICE = {Sector.MIL, Sector.GOV}
# Labels of those who serve abroad, and last words of offices that are held at home.
ENVOYS, DEPARTMENTAL = frozenset({"Ambassador", "High Commissioner"}), frozenset({"Minister", "Secretary"})
# Labels of offices that are held beside a ministry.
DEPUTIES = frozenset({"Deputy Prime Minister", "Vice President"})
# Titles of rulers that are first names, too.
RULERS = frozenset({"Emir", "Sultan"})


def next_title(line: Line, rules: Rules, index: int, offices: list[Match[Title]]) -> Match[Title] | None:
    """A further title of the same person: a rank behind an office, or a second office joined by "and"."""
    words = line.words
    index = _behind_abbreviation(line, rules, index) if offices else index
    title = rules.titles.at(words, index)
    if title is not None and rules.head_first and _is_first_name(words, title, offices):
        return None
    if title is not None and offices and not rules.head_first and title.entry.kind == "office":
        # "राष्ट्रपति प्रधानमंत्री NAME से मिले" are two.
        if _is_met_by(line, rules, offices[0], title):
            return None
        # "थल सेनाध्यक्ष भूटान नरेश NAME से मिलेंगे": nobody leads a country beside another office.
        leads = not LEADERS.isdisjoint((offices[-1].entry.label, title.entry.label))
        apart = leads or {offices[-1].entry.sector, title.entry.sector} == UNIFORM_AND_OFFICE
        return None if apart and not (title.entry.loose or title.entry.vague) else title
    if title is None and offices and rules.head_first and offices[-1].entry.label in DEPUTIES:
        # "Deputy Prime Minister, Minister of Foreign Affairs of C NAME" is one person.
        title = rules.titles.at(words, index + 1) if index + 1 < len(words) and words[index].key == "," else None
        if title is not None and title.entry.kind == "office":
            return title
    if title is None and offices and not rules.head_first and index + 1 < len(words) and words[index].key == ",":
        # "थल सेना प्रमुख (सीओएएस), जनरल NAME".
        rank = rules.titles.at(words, index + 1)
        return (
            rank if rank is not None and rank.entry.kind == "rank" and offices[-1].entry.sector is Sector.MIL else None
        )
    if title is None and offices and index + 1 < len(words) and words[index].key in CONJUNCTIONS:
        index += _behind_then(words, index + 1) if rules.head_first else 0
        title = rules.titles.at(words, index + 1)
        # "Deputy prime minister and defence minister NAME" is one person, "foreign and defence ministers" are two.
        alike = title and (title.entry.kind != "office" or title.entry.label == offices[-1].entry.label)
        if alike or (title and title.entry.vague and not rules.head_first):
            return None
        if title and offices[-1].entry.label in ENVOYS and title.entry.label.split()[-1] in DEPARTMENTAL:
            # "केन्या के राजदूत और रक्षा सचिव NAME" are two.
            return None
        if rules.head_first and title and title.entry.label in LEADERS:
            # "The Secretary General and Prime Minister NAME" are two.
            return None
        further = rules.head_first and title and title.last < len(words) and words[title.last].key == "of"
        # "Deputy Prime Minister and Minister for Defence, the Hon NAME", "... and Foreign Minister, Sheikh NAME".
        parted = title is not None and title.last < len(words) and words[title.last].key == ","
        further = further or (rules.head_first and parted and offices[-1].entry.label in DEPUTIES)
        courtesy = rules.titles.at(words, title.last + 1) if title is not None and parted and rules.head_first else None
        further = further or (courtesy is not None and courtesy.entry.kind in ("rank", "honorific"))
        comma = title is not None and parted and not rules.head_first
        if (
            title
            and not further
            and not read_name(line, rules, _behind_ranks(words, rules, title.last + comma), {}, set())
        ):
            return None
    return title


def _behind_then(words: Sequence[Word], index: int) -> int:
    """How many words at one say that an office was held then ("Deputy Minister and then-Foreign Minister NAME")."""
    then = words[index].key == "then"
    return then + (then and index + 1 < len(words) and words[index + 1].key == "-")


def _is_met_by(line: Line, rules: Rules, office: Match[Title], title: Match[Title]) -> bool:
    """Whether a Hindi sentence opens with an official who meets the holder of the office right behind his ("केन्याई सेना
    प्रमुख रक्षा मंत्री NAME से मिलेंगे")."""
    words, lists, at = line.words, rules.words, office.first
    if office.entry.vague or title.entry.vague or title.entry.loose or title.entry.label == office.entry.label:
        return False
    behind = {word.key for word in words[title.last :]}
    if behind.isdisjoint(lists["talk_nouns"] | lists["talk_verbs"]) or behind.isdisjoint(lists["with_marks"]):
        return False
    at -= at > 0 and words[at - 1].key in lists["genitive_all"]
    place = next((p for p in line.places if p.last == at), None)
    at = place.first if place is not None else office.first
    return place is not None and (at == 0 or words[at - 1].key in lists["before_pointing"])


def _behind_ranks(words: Sequence[Word], rules: Rules, index: int) -> int:
    """The word behind the ranks and honorifics that stand before a Hindi name ("रक्षा मंत्री शेख NAME")."""
    title = None if rules.head_first else rules.titles.at(words, index)
    while title is not None and title.entry.kind in ("rank", "honorific"):
        index = title.last
        title = rules.titles.at(words, index)
    return index


def _is_first_name(words: Sequence[Word], title: Match[Title], offices: list[Match[Title]]) -> bool:
    """Whether a word for a ruler is a name ("Sheikh Sultan bin NAME", "Defence Minister Emir NAME")."""
    if offices and title.entry.label in RULERS and title.last == title.first + 1:
        return True
    return title.last < len(words) and words[title.last].key in SONS


def _behind_abbreviation(line: Line, rules: Rules, index: int) -> int:
    """The word behind brackets that abbreviate a title or repeat it in Latin letters ("... (सीडीएस) जनरल")."""
    words = line.words
    if rules.head_first or index + 2 >= len(words) or words[index].key != OPEN:
        return index
    close = next((i for i in range(index + 2, min(index + LONGEST_GLOSS, len(words))) if words[i].key == CLOSE), None)
    if close is not None and (close == index + 2 or all(word.printed.isascii() for word in words[index:close])):
        return close + 1
    inside = rules.titles.at(words, index + 1)
    closed = inside is not None and inside.last < len(words) and words[inside.last].key == CLOSE
    return inside.last + 1 if inside is not None and closed else index
