"""What stands around an office in a language that puts its head first: "Ambassador of Japan to India".

In: a mention that opens with a title. Out: the mention widened by the domain and the country of the office, the place
to which an envoy is accredited, the name before the office ("NAME, the Minister") and the country behind a name
("General NAME of the Indian Army").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extractor.offline.grammar.lines import Line
from extractor.offline.people.domains import take_affairs, take_domain, take_gloss
from extractor.offline.people.names import name_before, names_word
from extractor.offline.people.postings import behind_state, institution_end, place_behind, take_posting
from extractor.offline.people.suffixes import before_letters
from extractor.offline.rules import Rules
from extractor.phrases import Match
from schemas.vocabulary import Sector

if TYPE_CHECKING:
    from extractor.offline.people.mentions import Mention

LONGEST_SERVICE = 5
LONGEST_INSTITUTION = 12
# Words from a bracket to the one that closes it behind abbreviations.
ABBREVIATED = 5


def take_right(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any], *, apposed: bool = False) -> None:
    """Take in "of Japan", "to India" and, where the office is not `apposed` to a name before it, ", Ms." behind it."""
    words = line.words
    take_affairs(line, rules, mention)
    take_gloss(line, rules, mention)
    _take_service(line, rules, mention, starts)
    _take_institution(line, rules, mention, starts)
    _skip_abbreviation(line, mention)
    if take_domain(line, rules, mention, starts):
        take_posting(line, rules, mention, starts)
    if (place := place_behind(line, rules, mention.last, "of", starts)) is not None:
        mention.side, mention.last = place.entry.code, _service_end(line, rules, place.last)
        _skip_abbreviation(line, mention)
    elif mention.side is None:
        _take_country_beside(line, rules, mention, starts)
    if not rules.words["accredited"].isdisjoint(word.key for word in words[mention.first : mention.last]):
        posted = (place_behind(line, rules, mention.last, mark, starts) for mark in ("to", "in", "for"))
        ends = (place.last for place in posted if place is not None)
        mention.last = next(ends, _behind_bare_state(line, rules, mention.last))
        town = place_behind(line, rules, mention.last, "in", starts)
        behind = town.last if town is not None and town.entry.is_city else len(words)
        if behind < len(words) and (names_word(line, behind, rules) or words[behind].key == ","):
            # "Permanent Representative to the United Nations in L NAME".
            mention.last = behind
        while mention.last < len(words) and words[mention.last].key in rules.words["peace_words"]:
            # "Special Representative for C Peace and Reconciliation NAME".
            mention.last += 1
    if apposed and mention.last < len(words) and words[mention.last].key == ",":
        return
    if apposed and words[mention.last - 1].key == ",":
        # "NAME, Secretary General of the Ministry of Defence, General NAME".
        mention.last -= 1
        return
    at = mention.last + 1 if mention.last < len(words) and words[mention.last].key == "," else mention.last
    at = _behind_service(line, rules, mention, at, starts)
    title = rules.titles.at(words, at)
    while title is not None and title.entry.kind != "office":
        mention.ranked = mention.ranked or title.entry.kind == "rank"
        at = mention.last = behind_retired(line, rules, title.last)
        title = rules.titles.at(words, at)


def _behind_bare_state(line: Line, rules: Rules, index: int) -> int:
    """The word behind a host that is called by its form alone ("ambassador to the Kingdom"), else the same place."""
    words = line.words[index : index + 3]
    named = [word.key for word in words[:2]] == ["to", "the"] and len(words) == 3 and words[2].printed[:1].isupper()
    return index + 3 if named and words[2].key in rules.words["bare_states"] else index


def _take_country_beside(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in the country or its service between an office and a rank ("Chief of Army Staff Kenya General NAME")."""
    words, at = line.words, mention.last
    at += at < len(words) and words[at].key in rules.words["royal"]
    parted = at < len(words) and words[at].key == ","
    if parted:
        # "Minister of Defence, Kingdom of Oman Prince NAME".
        at = at + 1 if at + 1 in starts else behind_state(line, rules, at + 1)
        at += at + 1 in starts and words[at].key in rules.words["royal"]
    place = starts.get(at)
    if place is None or place.entry.is_city or place.entry.is_organization:
        return
    end = _service_end(line, rules, place.last)
    title = rules.titles.at(words, end)
    bare = end == place.last and (place.entry.adjective or (at > mention.last and not parted))
    owns = title is not None and title.entry.kind != "office" and not bare
    # "NAME, Chief of Staff, Royal C Naval Forces, held talks".
    owns = owns or (parted and end > place.last and _is_apposed(line, rules, mention, end))
    if owns or (end == place.last and not place.entry.adjective and _is_owner(line, rules, mention, place)):
        mention.side, mention.last = place.entry.code, end


def _is_apposed(line: Line, rules: Rules, mention: Mention, end: int) -> bool:
    """Whether an office with its service stands between the commas of the name before it ("NAME, Chief of Staff, C
    Navy,")."""
    words, first = line.words, mention.first
    closed = end >= len(words) or words[end].key in (",", ".") or words[end].key in rules.words["clause_verbs"]
    return closed and first > 2 and words[first - 1].key == "," and names_word(line, first - 2, rules)


def _is_owner(line: Line, rules: Rules, mention: Mention, place: Match[Any]) -> bool:
    """Whether a country right behind an office, or behind its comma, is that of him who is named on the other side
    ("Minister of Defence Kenya, NAME", "NAME, Minister of Defence, Kenya called on")."""
    words, first, last = line.words, mention.first, place.last
    if last >= len(words) or mention.office is None or mention.titles[-1].vague:
        return False
    if place.first == mention.last:
        return words[last].key == "," and all(
            names_word(line, at, rules) for at in range(last + 1, min(last + 3, len(words)))
        )
    apposed = first > 2 and words[first - 1].key == "," and names_word(line, first - 2, rules)
    return apposed and words[last].key in rules.words["clause_verbs"] | rules.words["talk_verbs"]


def _skip_abbreviation(line: Line, mention: Mention) -> None:
    """Go on behind an abbreviation in brackets ("Vice Chairman of the Military Commission (MC) General NAME")."""
    words, at = line.words, mention.last
    if at >= len(words) or words[at].key != "(":
        return
    close = next((i for i in range(at + 2, min(len(words), at + ABBREVIATED)) if words[i].key == ")"), None)
    if close is not None and all(word.printed.isupper() for word in words[at + 1 : close]):
        # Also "(S CDS)" of a service and its chief.
        mention.last = close + 1


def _behind_service(line: Line, rules: Rules, mention: Mention, at: int, starts: dict[int, Any]) -> int:
    """The rank behind a comma and a service ("Chief of Defence, Kenya Defence Forces, General NAME"), else `at`."""
    place = starts.get(at) if at == mention.last + 1 else None
    end = _service_end(line, rules, place.last) if place is not None else at
    end = _unit_end(line, rules, end) if place is not None and end == place.last else end
    behind = line.words[end].key if end < len(line.words) else ""
    if place is None or (end == place.last and (place.entry.adjective or place.entry.is_city or behind != ",")):
        return at
    end += behind == ","
    title = rules.titles.at(line.words, end)
    if title is None or title.entry.kind == "office":
        return at
    mention.side = mention.side or place.entry.code
    return end


def _unit_end(line: Line, rules: Rules, index: int) -> int:
    """End of the command or fleet behind a country ("Commander, U.S. Africa Command, General NAME"), else `index`."""
    words = line.words
    for at in range(index, min(len(words) - 1, index + LONGEST_SERVICE)):
        if not words[at].printed[:1].isupper():
            break
        if words[at].key in rules.institutions and words[at + 1].key == ",":
            return at + 1
    return index


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
    while at < len(words) and at not in starts and words[at].key in rules.words["articles"] | rules.words["states"]:
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
                mention.titles[-1]._replace(label=match.entry, sector=Sector.MIL, vague=False),
            )
        return


def _inner_body(line: Line, rules: Rules, at: int, starts: dict[int, Any]) -> int:
    """End of the body that stands right behind the one of which it is a part ("of the National Assembly Foreign Affairs
    Committee", "of the Fourth Army Region"), else the same place."""
    words = line.words
    for last in range(at, min(len(words), at + LONGEST_SERVICE)):
        if not words[last].printed[:1].isupper() or last in starts or rules.titles.at(words, last) is not None:
            return at
        if (last > at or words[last].key in rules.words["parts_of_services"]) and words[last].key in rules.institutions:
            return last + 1
    return at


def _take_institution(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in "of the Russian Security Council" and "of the Security Council of Russia" behind a vague office."""
    words, at = line.words, mention.last + 1
    side: str | None = None
    if mention.office is None or at >= len(words):
        return
    if mention.titles[-1].vague and words[at - 1].key == "," and _names_institution(line, rules, at):
        pass
    elif mention.titles[-1].vague and _names_institution(line, rules, at - 1):
        at -= 1
    elif words[at - 1].key != "of" or not mention.titles[-1].vague:
        take_posting(line, rules, mention, starts)
        return
    while at < min(len(words), mention.last + LONGEST_INSTITUTION):
        word, place = words[at], starts.get(at)
        body = place is not None and words[place.last - 1].key in rules.institutions
        if place is not None and not body:
            side, at = place.entry.code, place.last
        elif body or word.key in rules.institutions:
            last = place.last if place is not None else institution_end(line, rules, at)
            # "Naval Region 3".
            last += last < len(words) and words[last].key.isdecimal()
            last = _inner_body(line, rules, last, starts)
            mention.office = mention.office[0], last
            owner = place_behind(line, rules, last, "of", starts)
            mention.side = mention.side or (owner.entry.code if owner is not None else side)
            mention.last = owner.last if owner is not None else last
            mention.titles = (*mention.titles[:-1], mention.titles[-1]._replace(vague=False))
            return
        elif word.printed[:1].isupper() or word.key in rules.words["states"] | rules.words["institution_domains"]:
            at += 1
        else:
            return


def _names_institution(line: Line, rules: Rules, at: int) -> bool:
    """Whether an institution and a rank stand right behind an office ("Chairman Military Commission General")."""
    words = line.words
    for index in range(at, min(at + LONGEST_SERVICE, len(words) - 1)):
        if words[index].key in rules.institutions and words[index].printed[:1].isupper():
            last = _behind_owner(line, rules, index + 1)
            behind = rules.titles.at(words, last + 1 if last < len(words) and words[last].key == "," else last)
            return index > at and behind is not None and behind.entry.kind == "rank"
        if words[index].key == "of" and words[index - 1].key in rules.words["states"]:
            # "Commander Islamic Republic of C Navy Admiral".
            continue
        if not words[index].printed[:1].isupper() or rules.titles.at(words, index) is not None:
            return False
    return False


def _behind_owner(line: Line, rules: Rules, index: int) -> int:
    """The word behind the country of an institution, or behind its letters in brackets ("Commander Royal Navy of C
    Admiral", "Commander C Navy (CN) Admiral"), else the same place."""
    words = line.words
    if index < len(words) and words[index].key == "of":
        place = place_behind(line, rules, index, "of", {place.first: place for place in line.places})
        return index if place is None else place.last
    lettered = [word.key for word in words[index : index + 3 : 2]] == ["(", ")"] and words[index + 1].printed.isupper()
    return index + 3 if lettered else index


def behind_retired(line: Line, rules: Rules, index: int) -> int:
    """The word behind "(Retd)" where that stands at a word, else the word itself."""
    words, behind = line.words, index + 3
    if index + 2 < len(words) and words[index + 2].key == ".":
        # "(Ret.)".
        behind += 1
    if behind > len(words) or words[index].key != "(" or words[behind - 1].key != ")":
        return index
    return behind if words[index + 1].key in rules.words["retired"] else index


def take_country(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in "of the Australian Army", "of Japan" behind a name."""
    place = place_behind(line, rules, mention.last, "of", starts)
    if place is None or mention.side or place.entry.is_city:
        return
    last = place.last
    while last < len(line.words) and line.words[last].key in rules.words["services"] | rules.words["service_parts"]:
        last += 1
    if last > place.last or not place.entry.adjective:
        mention.last = last
        # "O Secretary-General NAME of C" acts for the organization.
        office = mention.office[0] if mention.office else mention.first
        if not any(body.entry.is_organization and body.last == office for body in line.places):
            mention.side = place.entry.code


def take_apposition(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in the name before "NAME, Defence Minister of Japan", "NAME is Japan's Defence Minister", "NAME, who was
    Japan's Defence Minister" and "NAME, its Defence Minister,"."""
    words, comma = line.words, mention.first - 1
    comma -= _is_of_pronoun(line, rules, mention)
    while comma > 0 and words[comma].key in rules.words["articles"]:
        comma -= 1
    comma = _before_who(line, rules, comma)
    says = comma > 1 and mention.side is not None and words[comma].key in rules.words["says_who"]
    if comma < 2 or not (says or words[comma].key == ","):
        return
    comma = before_letters(line, rules, comma)
    first = name_before(line, rules, comma)
    if rules.head_first and first and words[first - 1].key in rules.words["inside_before"]:
        # "After a parade at Queens Square, the Defence Secretary ..."
        return
    # "Received on Sunday NAME, Defence Minister of C".
    days = (date.last for date in line.dates if rules.head_first and first < date.last <= comma - 2)
    first = max(first, *days, first)
    if comma - first >= 2:
        mention.name, mention.first = (first, comma), behind_honorifics(line, rules, first)
        if not rules.head_first and mention.last < len(words) and words[mention.last].key == ",":
            mention.last += 1


def _is_of_pronoun(line: Line, rules: Rules, mention: Mention) -> bool:
    """Whether an English office between commas is told of by a pronoun ("NAME, its Defence Minister, and")."""
    words, last, at = line.words, mention.last, mention.first - 1
    if not rules.head_first or mention.name is not None or mention.counterpart or at < 2 or words[at - 1].key != ",":
        return False
    closed = last == len(words) or words[last].key in (",", ".", ";")
    return closed and words[at].key in rules.words["possessives"] - rules.words["articles"]


def _before_who(line: Line, rules: Rules, at: int) -> int:
    """The comma before a relative clause that ends at a word and says who somebody is, else the same place."""
    words, first = line.words, at
    while first > 0 and words[first].key in rules.words["at_times"]:
        first -= 1
    told = first > 2 and words[first].key in rules.words["said_who"] and words[first - 1].key == "who"
    return first - 2 if told and words[first - 2].key == "," else at


def take_counterpart(line: Line, rules: Rules, mention: Mention, free: int) -> None:
    """Take in the name before "NAME, his C counterpart," and "NAME, P's C counterpart," behind the people who were
    found before it."""
    if not (rules.head_first and mention.counterpart and mention.name is None):
        return
    words, comma = line.words, mention.first - 1
    owner = _owner_of_counterpart(line, rules, mention)
    whose = rules.words["articles"] | rules.words["his"] | rules.words["their"]
    while comma > 0 and words[comma].key in whose:
        comma -= 1
    comma = owner - 1 if owner is not None else comma
    closed = mention.last == len(words) or words[mention.last].key in (",", ".")
    if comma - free < 2 or comma == mention.first - 1 or words[comma].key != "," or not closed:
        return
    # Neither "in L" nor "on D" is part of the name.
    known = [found.last for found in (*line.places, *line.dates) if found.last <= comma]
    first = max(free, name_before(line, rules, comma), *known)
    if comma - first > 1:
        mention.owner = words[mention.first - 3].key if owner is not None else None
        mention.name, mention.first = (first, comma), behind_honorifics(line, rules, first)


def _owner_of_counterpart(line: Line, rules: Rules, mention: Mention) -> int | None:
    """Where the name begins of the one whose counterpart English says somebody is ("NAME's C counterpart")."""
    if [word.key for word in line.words[max(0, mention.first - 2) : mention.first]] != ["'", "s"]:
        return None
    first = name_before(line, rules, mention.first - 2)
    return first if first < mention.first - 2 else None


def behind_honorifics(line: Line, rules: Rules, first: int) -> int:
    """The first of the ranks and honorifics that stand right before an English name ("His Highness Sheikh NAME")."""
    for size in (3, 2, 1) if rules.head_first else ():
        title = rules.titles.at(line.words, first - size) if first >= size else None
        if title is not None and title.last == first and title.entry.kind != "office":
            return behind_honorifics(line, rules, first - size)
    return first


def take_office(before: Mention, mention: Mention, rules: Rules) -> bool:
    """Give the office in "General NAME, Chief of Staff of the Army" to the person before the comma, where it is his."""
    if mention.office is None or mention.counterpart or before.name is None or before.office is not None:
        return False
    # The name before the comma may have been read with both.
    twice = mention.name is not None and mention.name[1] == before.name[1]
    owners = (p.first for p in mention.line.places if p.last == mention.office[0] and p.entry.code == mention.side)
    between = [word.key for word in mention.line.words[before.last : next(owners, mention.office[0])]]
    says = mention.side is not None and not rules.words["says_who"].isdisjoint(between[:1])
    if not (mention.name is None or twice) or not (says or between[:1] == [","]):
        return False
    side = _owner_between(before, mention, rules)
    if side is None and any(key not in rules.words["articles"] for key in between[1:]):
        return False
    mention.side = mention.side or side
    if before.side and mention.side and before.side != mention.side:
        return False
    before.office, before.titles = mention.office, mention.titles
    before.side, before.last = before.side or mention.side, mention.last
    return True


def _owner_between(before: Mention, mention: Mention, rules: Rules) -> str | None:
    """The country whose ministry's office stands behind a name ("NAME, the C defence ministry's Secretary General")."""
    first, last = before.last, mention.office[0] if mention.office is not None else before.last
    words = mention.line.words[first:last]
    places = [place for place in mention.line.places if first < place.first and place.last <= last]
    if not rules.head_first or len(places) != 1 or [word.key for word in words[-2:]] != ["'", "s"]:
        return None
    named = range(places[0].first - first, places[0].last - first)
    rest = {word.key for at, word in enumerate(words[:-2]) if at not in named}
    return str(places[0].entry.code) if rest <= {",", *rules.words["articles"], *rules.words["ministries"]} else None


def take_relative(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in the name whose office a relative clause tells: "NAME, जो जापान के रक्षा मंत्री हैं,"."""
    words, comma, last = line.words, mention.first - 2, mention.last
    if rules.head_first or comma < 2 or words[comma + 1].key not in rules.words["relative"] or words[comma].key != ",":
        return
    if last >= len(words) or words[last].key not in rules.words["copula"]:
        return
    first = comma
    while first > 0 and (names_word(line, first - 1, rules) or words[first - 1].key == "."):
        first -= 1
    if comma - first >= 2:
        mention.name, mention.first = (first, comma), first
        mention.last = last + 2 if last + 1 < len(words) and words[last + 1].key == "," else last + 1
