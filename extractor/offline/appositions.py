"""What stands around an office in a language that puts its head first: "Ambassador of Japan to India".

In: a mention that opens with a title. Out: the mention widened by the domain and the country of the office, the place
to which an envoy is accredited, the name before the office ("NAME, the Minister") and the country behind a name
("General NAME of the Indian Army").
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from extractor.offline.lines import Line
from extractor.offline.names import names_word
from extractor.offline.rules import Rules
from schemas.vocabulary import Sector

if TYPE_CHECKING:
    from extractor.offline.people import Mention

# Words of a country's full name before the country ("of the Federal Republic of Brazil").
LONGEST_STATE = 6
LONGEST_DOMAIN = 9
LONGEST_SERVICE = 5
LONGEST_INSTITUTION = 9


def take_right(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in "of Japan", "to India" and ", Ms." behind an office."""
    words = line.words
    _take_gloss(line, rules, mention)
    _take_service(line, rules, mention, starts)
    _take_institution(line, rules, mention, starts)
    _take_domain(line, rules, mention, starts)
    if (place := _place_behind(line, rules, mention.last, "of", starts)) is not None:
        mention.side, mention.last = place.entry.code, _service_end(line, rules, place.last)
    if not rules.words["accredited"].isdisjoint(word.key for word in words[mention.first : mention.last]):
        place = _place_behind(line, rules, mention.last, "to", starts)
        mention.last = place.last if place is not None else mention.last
    at = mention.last + 1 if mention.last < len(words) and words[mention.last].key == "," else mention.last
    title = rules.titles.at(words, at)
    while title is not None and title.entry.kind != "office":
        mention.ranked = mention.ranked or title.entry.kind == "rank"
        at = mention.last = behind_retired(line, rules, title.last)
        title = rules.titles.at(words, at)


def _take_gloss(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in what an office is elsewhere ("Secretary of Defence (Defence Minister) of the Philippines")."""
    words, at = line.words, mention.last
    inside = rules.titles.at(words, at + 1) if at + 2 < len(words) and words[at].key == "(" else None
    if inside is not None and inside.entry.kind == "office" and inside.last < len(words):
        mention.last = inside.last + 1 if words[inside.last].key == ")" else at


def _service_end(line: Line, rules: Rules, index: int) -> int:
    """End of the service behind a country ("of the Vietnamese People's Army"), `index` where none stands there."""
    end, words = index, line.words
    while end < len(words) and (words[end].key in rules.words["service_parts"] or words[end].key in "'s"):
        end += 1
    return end + 1 if end < len(words) and words[end].key in rules.words["services"] else index


def _take_service(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in "of the Italian Navy" behind the head of a service."""
    words, at = line.words, mention.last
    if mention.office is None or not mention.titles[-1].vague or at + 2 >= len(words):
        return
    if words[at].key not in rules.words["domain_marks"] and words[at].key != ",":
        return
    at += 1
    while at < len(words) and words[at].key in rules.words["articles"]:
        at += 1
    place = starts.get(at)
    if place is None or place.entry.is_city or place.entry.is_organization:
        return
    for match in rules.phrases["service"].find(words[place.last : place.last + LONGEST_SERVICE]):
        if match.first == 0:
            mention.side, mention.last = place.entry.code, place.last + match.last
            mention.office = mention.office[0], mention.last
            mention.titles = (
                *mention.titles[:-1],
                replace(mention.titles[-1], label=match.entry, sector=Sector.MIL, vague=False),
            )
        return


def _take_institution(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in "of the Russian Security Council" and "of the Security Council of Russia" behind a vague office."""
    words, at = line.words, mention.last + 1
    side: str | None = None
    if mention.office is None or at >= len(words):
        return
    if words[at - 1].key != "of" or not mention.titles[-1].vague:
        _take_posting(line, rules, mention, starts)
        return
    while at < min(len(words), mention.last + LONGEST_INSTITUTION):
        word, place = words[at], starts.get(at)
        body = place is not None and words[place.last - 1].key in rules.institutions
        if place is not None and not body:
            side, at = place.entry.code, place.last
        elif body or word.key in rules.institutions:
            last = place.last if place is not None else _institution_end(line, rules, at)
            mention.office = mention.office[0], last
            owner = _place_behind(line, rules, last, "of", starts)
            mention.side = mention.side or (owner.entry.code if owner is not None else side)
            mention.last = owner.last if owner is not None else last
            mention.titles = (*mention.titles[:-1], replace(mention.titles[-1], vague=False))
            return
        elif word.printed[:1].isupper() or word.key in rules.words["states"]:
            at += 1
        else:
            return


def _take_posting(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in ", Ministry of Defence, Oman" and "at the Ministry of Defence of Oman" behind an office."""
    words, at = line.words, mention.last + 1
    if words[at - 1].key not in rules.words["posting_marks"]:
        return
    while at < len(words) and words[at].key in rules.words["articles"]:
        at += 1
    if at >= len(words) or words[at].key not in rules.words["ministries_of"] or mention.office is None:
        return
    last = _institution_end(line, rules, at)
    behind = last + 1 if last < len(words) and words[last].key == "," else last
    owner = _place_behind(line, rules, last, "of", starts) or starts.get(behind)
    if owner is not None and not owner.entry.is_city:
        mention.office = mention.office[0], last
        mention.side, mention.last = owner.entry.code, owner.last


def _institution_end(line: Line, rules: Rules, at: int) -> int:
    """End of an institution: of "Ministry of Defence" with its domain."""
    words = line.words
    named = at + 2 < len(words) and words[at].key in rules.words["ministries_of"] and words[at + 1].key == "of"
    return at + 3 if named and words[at + 2].printed[:1].isupper() else at + 1


def behind_retired(line: Line, rules: Rules, index: int) -> int:
    """The word behind "(Retd)" where that stands at a word, else the word itself."""
    words, behind = line.words, index + 3
    if behind > len(words) or words[index].key != "(" or words[behind - 1].key != ")":
        return index
    return behind if words[index + 1].key in rules.words["retired"] else index


def _place_behind(line: Line, rules: Rules, index: int, preposition: str, starts: dict[int, Any]) -> Any:
    """The place behind a preposition, with "the Republic of" and the like between them; None for another word."""
    words = line.words
    if index >= len(words) or words[index].key != preposition:
        return None
    for at in range(index + 1, min(index + LONGEST_STATE, len(words))):
        if at in starts:
            return starts[at]
        if words[at].key not in rules.words["states"]:
            return None
    return None


def take_country(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in "of the Australian Army", "of Japan" behind a name."""
    place = _place_behind(line, rules, mention.last, "of", starts)
    if place is None or mention.side or place.entry.is_city:
        return
    last = place.last
    while last < len(line.words) and line.words[last].key in rules.words["services"] | rules.words["service_parts"]:
        last += 1
    if last > place.last or not place.entry.adjective:
        mention.side, mention.last = place.entry.code, last


def _take_domain(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in the domain of an office that no lexicon has: "Minister for Home Affairs and Immigration"."""
    words, at = line.words, mention.last
    if mention.office is None:
        return
    if not mention.titles[-1].vague:
        _take_second_domain(line, rules, mention)
        return
    if at + 1 >= len(words) or words[at].key not in rules.words["domain_marks"]:
        return
    end = at + 1
    while end < len(words) and end - at < LONGEST_DOMAIN and end not in starts:
        capital = words[end].printed[:1].isupper()
        joins = words[end].key in rules.words["domain_joins"] and end + 1 < len(words)
        if not capital and not (joins and words[end + 1].printed[:1].isupper() and end + 1 not in starts):
            break
        end += 1
    while end > at + 1 and not words[end - 1].printed[:1].isupper():
        end -= 1
    if end > at + 1 and words[end - 1].key not in rules.words["states"]:
        mention.office = mention.office[0], end
        mention.last = end


def _take_second_domain(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in "and Expatriates" behind "Minister of Foreign Affairs"."""
    words, at = line.words, mention.last
    if mention.office is None or at + 1 >= len(words):
        return
    if words[at].key == "ii":
        # "Minister of Defence II" of a country with two.
        mention.office, mention.last = (mention.office[0], at + 1), at + 1
        return
    if words[at].key == "for" and words[at + 1].printed[:1].isupper():
        # "Assistant Secretary of Defence for South Asia".
        _take_region(line, rules, mention)
        return
    if words[at].key not in rules.words["domain_joins"]:
        return
    end = at + 1
    while end < len(words) and words[end].key in rules.words["domain_words"] and words[end].printed[:1].isupper():
        end += 1
    if end > at + 1 and rules.titles.at(words, at + 1) is None:
        mention.office, mention.last = (mention.office[0], end), end


def _take_region(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in "for South and Southeast Asia" behind an office."""
    words, end = line.words, mention.last + 1
    while end < len(words) and end - mention.last < LONGEST_DOMAIN:
        joins = words[end].key in rules.words["domain_joins"] and words[end].key != "of"
        if not words[end].printed[:1].isupper() and not (joins and words[end + 1 :][:1]):
            break
        if rules.titles.at(words, end) is not None:
            break
        end += 1
    closed = end < len(words) and words[end].key == "of"
    if closed and mention.office is not None and words[end - 1].printed[:1].isupper():
        mention.office, mention.last = (mention.office[0], end), end


def take_apposition(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in the name before "NAME, Defence Minister of Japan"."""
    words, comma = line.words, mention.first - 1
    while comma > 0 and words[comma].key in rules.words["articles"]:
        comma -= 1
    if comma < 2 or words[comma].key != ",":
        return
    first = comma
    while first > 0 and (names_word(line, first - 1, rules) or words[first - 1].key == "."):
        if rules.titles.at(words, first - 1) is not None:
            break
        first -= 1
    if rules.head_first and first and words[first - 1].key in rules.words["inside_before"]:
        # "After a parade at Queens Square, the Defence Secretary ..."
        return
    if comma - first >= 2:
        mention.name, mention.first = (first, comma), first
        if not rules.head_first and mention.last < len(words) and words[mention.last].key == ",":
            mention.last += 1


def is_domain(line: Line, rules: Rules, index: int, ends: dict[int, Any]) -> bool:
    """Whether a capitalised word before a vague office is its domain ("Climate Change Minister")."""
    word = line.words[index]
    sentence_start = index == 0
    known = rules.titles.at(line.words, index) is not None or index + 1 in ends or word.key in rules.words["function"]
    return word.printed[:1].isupper() and word.printed.isalpha() and not known and not sentence_start
