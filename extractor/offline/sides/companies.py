"""Companies in a line: names that end in a word for a company ("डायनामिक्स लिमिटेड", "Shipbuilders Ltd").

In: a line with its places, and the home country of the article. Out: matches whose place is the country of the company:
the one that is part of its name or stands before it, else the home country where the word is one of its law.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.names import names_word
from extractor.offline.rules import Rules
from extractor.phrases import Match
from extractor.places import Place
from extractor.places.gazetteer import PlaceKind

# Words of a name before the word for a company at most.
LONGEST = 4
MARKS = frozenset({"'", "s", "-", "based"})
BESIDE = frozenset({"and", "with"})
AND = frozenset({"एंड", "and", "&"})
# Words of what a company is said to be, at most, and what stands before where it is.
APPOSED = 12
FROM = frozenset({"from", "of", "in"})
# Words before the country of whom something is ordered, and behind the name of a company that has no word for one.
PARTNERS = frozenset({"with", "from", "to", "by", "and"})
OPENING = frozenset({"", "between"})
NAMED = 3
# Words from a verb of buying to "from".
TRADED = 14


def find_companies(line: Line, rules: Rules, home: str | None) -> Iterator[Match[tuple[str, object]]]:
    """The companies of a line from left to right."""
    heads, tails, words, last = rules.words["company_heads"], rules.words["company_tails"], line.words, 0
    if rules.head_first:
        yield from _contractors(line, rules)
        yield from _makers(line, rules)
        yield from _traders(line, rules)
    if words.keys.isdisjoint(heads) and words.keys.isdisjoint(tails):
        return
    tails -= heads
    for at, word in enumerate(words):
        if at < last or not (word.key in heads or (word.key in tails and _ends_name(line, rules, at))):
            continue
        last = _last(line, rules, at)
        first = _first(line, rules, at)
        if word.key in tails and (_country(line, rules, first) or _country_behind(line, rules, last)) is None:
            continue
        own = words[last - 1].key in rules.words["home_companies"] or words[first].key in rules.words["company_parts"]
        country = _country(line, rules, first) or _country_behind(line, rules, last) or (home if own else None)
        named = not rules.head_first or word.printed[:1].isupper()
        if country and named and last - first > 1:
            yield _company(line, first, last, country)


def _company(line: Line, first: int, last: int, country: str) -> Match[tuple[str, object]]:
    """The words of a name as a company of a country."""
    place = Place(country, PlaceKind.COUNTRY, country=country)
    return Match(first, last, line.words[first].start, line.words[last - 1].end, ("B", place))


def _contractors(line: Line, rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """The English names behind a country that win, get or sign a contract ("Sweden's NAME won an order", "a contract
    with Sweden's NAME")."""
    words, lists = line.words, rules.words
    if words.keys.isdisjoint(lists["ordering_nouns"]) or "'" not in words.keys:
        return
    for place in line.places:
        first = place.last + 2
        owner = [word.key for word in words[place.last : first]] == ["'", "s"] and place.entry.country
        if not owner or place.entry.adjective or place.entry.is_city:
            continue
        last = _end_of_name(line, rules, first)
        behind = words[last].key if last < len(words) else "."
        capital = last < len(words) and _is_capital(words[last].printed)
        verb = behind in lists["winning"] | lists["signing_words"] | lists["auxiliaries"]
        before = words[place.first - 1].key if place.first else ""
        met = before in PARTNERS and not capital and behind in lists["company_ends"]
        # "C's NAME and C's ministry signed", "between C's NAME and C".
        opens = before in OPENING and behind in AND
        if first < last and (verb or met or opens):
            yield _company(line, first, last, owner)


def _makers(line: Line, rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """The English names behind what a company of a country is ("the C planemaker NAME", "its C maker, NAME,")."""
    words, lists = line.words, rules.words
    for place in line.places if not words.keys.isdisjoint(lists["makers"]) else ():
        maker = place.last
        while maker < len(words) and words[maker].key in lists["company_adjectives"]:
            maker += 1
        if not place.entry.adjective or maker + 2 >= len(words) or words[maker].key not in lists["makers"]:
            continue
        first = maker + 1 + (words[maker + 1].key == ",")
        last = first
        while last < len(words) and last - first < NAMED and names_word(line, last, rules):
            last += 1
        heads = lists["company_heads"] | lists["company_tails"]
        closed = last == len(words) or not _is_capital(words[last].printed)
        if first < last and closed and words[last - 1].key not in heads and place.entry.country:
            yield _company(line, first, last, place.entry.country)


def _traders(line: Line, rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """The English names beside a country from which goods are bought or by which they are made ("buys jets from C's
    NAME", "built by NAME of C"), and behind one and what only a company is ("C's state-owned NAME")."""
    words, lists = line.words, rules.words
    for place in line.places:
        country, owner = place.entry.country, [word.key for word in words[place.last : place.last + 2]] == ["'", "s"]
        if not country or place.entry.adjective or place.entry.is_city:
            continue
        if owner:
            first = place.last + 2
            while first < len(words) and words[first].key in lists["company_adjectives"]:
                first += 1
            owned = have(words[place.last + 2 : first], lists["owned_marks"])
            last = _end_of_name(line, rules, first)
            named = first < last and _is_closed(line, rules, last)
            named = named and (owned or _is_traded(line, rules, place.first))
        else:
            last = place.first - 1
            first = _start_of_name(line, rules, last)
            of = place.first > 1 and words[last].key == "of" and first < last
            named = of and _is_closed(line, rules, place.last) and _is_traded(line, rules, first)
        if named:
            yield _company(line, first, last, country)


def find_cosigners(
    line: Line, rules: Rules, companies: list[Match[tuple[str, object]]]
) -> Iterator[Match[tuple[str, object]]]:
    """The English names behind a country that sign something beside a company ("B and C's NAME signed")."""
    words, lists = line.words, rules.words
    if not rules.head_first or words.keys.isdisjoint(lists["signing_words"]):
        return
    behind = {company.last + 1 for company in companies if have(words[company.last : company.last + 1], BESIDE)}
    for place in line.places:
        first = place.last + 2
        owner = [word.key for word in words[place.last : first]] == ["'", "s"] and place.entry.country
        if place.first not in behind or not owner or place.entry.adjective or place.entry.is_city:
            continue
        last = _end_of_name(line, rules, first)
        if first < last and _is_closed(line, rules, last):
            yield _company(line, first, last, owner)


def _is_traded(line: Line, rules: Rules, at: int) -> bool:
    """Whether goods are bought from or made by whom a word begins to name."""
    words, lists = line.words, rules.words
    before = [word.key for word in words[max(0, at - 2) : at]]
    if before[-1:] == ["from"]:
        return have(words[max(0, at - TRADED) : at - 1], lists["trading_verbs"])
    return len(before) > 1 and before[1] == "by" and before[0] in lists["made_in"] | lists["delivered"]


def _end_of_name(line: Line, rules: Rules, first: int) -> int:
    """The word behind a name of a few words that begins at one."""
    last = first
    while last < len(line.words) and last - first < NAMED and _is_part(line, rules, last, first):
        last += 1
    return last


def _start_of_name(line: Line, rules: Rules, last: int) -> int:
    """The first word of a name of a few words that ends before one."""
    first = last
    while first > 0 and last - first < NAMED and _is_capital(line.words[first - 1].printed):
        if any(place.first < first <= place.last for place in line.places):
            break
        if not names_word(line, first - 1, rules) and first == last:
            break
        first -= 1
    return first if first < last and names_word(line, first, rules) else last


def _is_closed(line: Line, rules: Rules, last: int) -> bool:
    """Whether a name ends with its last word, and no noun goes on with it ("C's NAME province")."""
    words, lists = line.words, rules.words
    behind = words[last].key if last < len(words) else "."
    follows = (
        lists["company_ends"] | lists["auxiliaries"] | lists["were"] | lists["relative_marks"] | lists["signing_words"]
    )
    return behind in follows or behind in AND or any(day.first == last for day in line.dates)


def _is_part(line: Line, rules: Rules, at: int, first: int) -> bool:
    """Whether a word is one of a contractor's name: behind its first one any with a capital may be ("Daehan Ocean"),
    but for the verb of a headline."""
    words, lists = line.words, rules.words
    if names_word(line, at, rules):
        return True
    acts = lists["winning"] | lists["signing_words"] | lists["auxiliaries"] | lists["attributing"]
    return at > first and _is_capital(words[at].printed) and words[at].key not in acts


def _ends_name(line: Line, rules: Rules, at: int) -> bool:
    """Whether a word that is no company by itself ends a name in English ("South Korea's Hanil Defence for")."""
    words = line.words
    # "C-C Defence and Security Talks".
    country = any(place.last == at and not place.entry.is_city for place in line.places)
    named = at > 0 and _is_capital(words[at].printed) and names_word(line, at - 1, rules) and not country
    return named and (at + 1 == len(words) or not _is_capital(words[at + 1].printed))


def _is_capital(printed: str) -> bool:
    return printed[:1].isupper()


def _last(line: Line, rules: Rules, head: int) -> int:
    """The word behind a name that goes on behind its first head ("शिपबिल्डर्स एंड इंजीनियर्स लिमिटेड")."""
    heads, words, last = rules.words["company_heads"], line.words, head + 1
    for at in range(last, min(len(words), head + LONGEST)):
        if words[at].key in heads:
            last = at + 1
        elif not (words[at].key in AND or names_word(line, at, rules)):
            break
    return last


def _first(line: Line, rules: Rules, head: int) -> int:
    """The first word of the name that ends at a word for a company."""
    places = {index for place in line.places if not place.entry.adjective for index in range(place.first, place.last)}
    peoples = {index for place in line.places if place.entry.adjective for index in range(place.first, place.last)}
    parts, first = rules.words["company_parts"], head
    # "Konkan Marine Shipyard": a word that a list has is one of the name where it has a capital within a sentence.
    large = rules.head_first and line.in_body
    while first > max(0, head - LONGEST):
        before = first - 1
        word = line.words[before]
        capital = (
            large and before not in peoples and _is_capital(word.printed) and word.key not in rules.words["articles"]
        )
        if not (before in places or word.key in parts or capital or names_word(line, before, rules)):
            break
        first = before
    return first


def _country(line: Line, rules: Rules, first: int) -> str | None:
    """The country in the name of a company or right before it ("इटली की X", "South Korean company X")."""
    before, words = first, line.words
    while before > 0 and words[before - 1].key in rules.words["companies"] | rules.words["genitive_all"] | MARKS:
        before -= 1
    near = [p for p in line.places if p.first == first or p.last == before]
    return next((place.entry.country for place in near if place.entry.country), None)


def _country_behind(line: Line, rules: Rules, last: int) -> str | None:
    """The country behind the English words that say what a company is ("NAME Group, an arms maker from L")."""
    words, lists = line.words, rules.words
    near = words[last : last + APPOSED]
    if not rules.head_first or [word.key for word in near[:1]] != [","]:
        return None
    end = next((at for at, word in enumerate(near[1:], last + 1) if word.key == ","), last + len(near))
    firm = next((at for at in range(last + 1, end) if words[at].key in lists["companies"]), None)
    if firm is None:
        return None
    inside = [p for p in line.places if last < p.first < end and p.entry.country]
    return next((p.entry.country for p in inside if p.last <= firm or words[p.first - 1].key in FROM), None)
