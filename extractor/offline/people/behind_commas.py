"""The name behind the comma that stands behind an office: "the Minister of Defence of Japan, NAME,".

In: a mention whose titles are read. Out: the range of the name, None where what stands behind the comma is none of his.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extractor.offline.grammar.lines import Line
from extractor.offline.people.appositions import behind_retired
from extractor.offline.people.names import name_keys, names_word, read_name
from extractor.offline.rules import Rules, Title

if TYPE_CHECKING:
    from extractor.offline.people.mentions import Mention

# Words from the beginning of a sentence within which a phrase opens it.
OPENING = 6
# Offices that stand as an honorific between another one and the name ("Minister for Defence, Senator NAME", "Minister
# of Power Chief NAME").
COURTESIES = frozenset({"Senator", "Chief"})


def before_marker(
    line: Line, rules: Rules, mention: Mention, starts: dict[int, Any], dates: set[int]
) -> tuple[int, int] | None:
    """The name behind a Hindi comma and before a case marker ("ओमान के रक्षा मंत्री, श्री NAME ने"); one word only behind
    an honorific or a rank."""
    at = mention.last + 1
    while (title := rules.titles.at(line.words, at)) is not None and title.entry.kind in ("honorific", "rank"):
        at = title.last
    name = read_name(line, rules, at, starts, dates) if title is None else None
    if name is None or name[1] == len(line.words) or line.words[name[1]].key not in rules.words["postpositions"]:
        return None
    return name if at > mention.last + 1 or name[1] - name[0] > 1 else None


def behind_comma(
    line: Line, rules: Rules, mention: Mention, starts: dict[int, Any], dates: set[int]
) -> tuple[int, int] | None:
    """The name in "his counterpart, NAME" and "the Minister of Defence of Japan, NAME," with a first name at least."""
    if _is_served(line, rules, mention.first):
        return None
    opening = line.words[0].key in rules.words["opening_prepositions"] and mention.first < OPENING
    at = mention.last + 1
    first, the = at, at < len(line.words) and line.words[at].key in rules.words["articles"]
    at += the and rules.titles.at(line.words, at + 1) is not None
    while (title := rules.titles.at(line.words, at)) is not None and not _is_of_office(title.entry):
        mention.ranked = mention.ranked or title.entry.kind == "rank"
        at = behind_retired(line, rules, title.last)
    if title is not None:
        # "With their counterparts, Union Home Minister NAME ...".
        return None
    name = read_name(line, rules, at, starts, dates)
    opening = opening or (mention.counterpart and _only_frames(line, rules, mention.first))
    if name is not None and opening and line.words[min(name[1], len(line.words) - 1)].key != ",":
        # "Apart from his counterpart, NAME met ...".
        return None
    if name is None or mention.counterpart:
        return name
    if _is_listed(line, rules, mention.first, name[1], {*starts, *dates}):
        return None
    behind = line.words[name[1]].key if name[1] < len(line.words) else ""
    closed = name[1] == len(line.words) or not names_word(line, name[1], rules)
    # "Fiji's Minister for Defence, the Hon NAME".
    placed = (
        mention.side is not None or behind in (",", ".") or at > first or any(title.side for title in mention.titles)
    )
    # "The French ambassador, NAME."
    placed = placed or any(place.last == mention.first for place in line.places)
    single = mention.side is not None and behind == ","
    return name if closed and placed and (single or len(name_keys(line.words[slice(*name)])) > 1) else None


def _is_served(line: Line, rules: Rules, office: int) -> bool:
    """Whether an office only says whom the one before it serves ("NAME, Adviser to the Prime Minister, NAME")."""
    words, at = line.words, office - 1
    while at > 0 and words[at].key in rules.words["articles"]:
        at -= 1
    return at > 1 and words[at].key == "to" and words[at - 1].key in rules.words["serving_heads"]


def _is_listed(line: Line, rules: Rules, office: int, end: int, others: set[int]) -> bool:
    """Whether names before and behind an office have theirs behind them ("NAME, Home Minister, NAME, Chairman of")."""
    words = line.words
    if office < 3 or words[office - 1].key != "," or end + 1 >= len(words) or words[end].key != ",":
        return False
    named = all(names_word(line, at, rules) and at not in others for at in (office - 3, office - 2))
    title = rules.titles.at(words, end + 1)
    return named and title is not None and title.entry.kind == "office"


def _is_of_office(title: Title) -> bool:
    """Whether a title is an office, and no courtesy before a name."""
    return title.kind == "office" and title.label not in COURTESIES


def _only_frames(line: Line, rules: Rules, first: int) -> bool:
    """Whether the words before a counterpart only frame what is told ("In talks with his counterparts, NAME said")."""
    before = line.words[:first]
    verbs = (rules.words["talk_verbs"] | rules.words["clause_verbs"]) - rules.words["talk_nouns"]
    framed = bool(before) and before[0].key in rules.words["inside_before"]
    return framed and verbs.isdisjoint(word.key for word in before)
