"""Sides in a line: countries, organizations, armed services, "both countries"; and the groups in which they stand.

In: lines with mentions of people, places and dates. Out: collapsed lines, and for each the groups of sides with their
case, that is, the part they play in the sentence ("X और Y के बीच" is one group of two, case between).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from extractor.offline.lines import Line, Token
from extractor.offline.names import names_word
from extractor.offline.people import Mention
from extractor.offline.persons import Person
from extractor.offline.rules import Rules
from extractor.phrases import Match
from schemas.article import Part
from schemas.vocabulary import ParticipantKind

LISTS = frozenset({"और", "एवं", "व", "तथा", ",", "-", "–", "एंड", "and", "&", "/"})
# Words of "the Government of the Republic of" at most.
LONGEST_BODY = 7
ACTING = frozenset({"ने", "would", "will"})
ASKED = frozenset({"urged", "asked", "requested", "told", "assured", "invited"})
SKIPPED = frozenset({"भी", "ही", "दोनों", "both", "also"})


class Member(NamedTuple):
    """One side in a group: a person, a country, an organization or a service of a country."""

    kind: ParticipantKind
    side: str | None
    line: Line
    token: int
    person: Person | None = None

    @property
    def identity(self) -> object:
        return self.person if self.person is not None else (self.kind, self.side)

    @property
    def printed(self) -> str:
        return self.line.printed(self.token, self.token + 1)


class Group(NamedTuple):
    """Sides joined by "and" or commas: tokens `first` to `last`, the case, and the first token behind its marker.

    `dual` is "people" or "countries" for "both ministers", "both countries", "agent" for a pronoun; the members are
    then unknown.
    """

    members: tuple[Member, ...]
    first: int
    last: int
    case: str
    behind: int
    dual: str | None = None


def collapse(line: Line, mentions: list[Mention], rules: Rules) -> None:
    """Make the tokens of a line."""

    def phrases(name: str) -> Iterable[Match[str]]:
        return rules.phrases[name].find(line.words)

    duals = list(phrases("dual"))
    found: list[Match[tuple[str, object]]] = [
        _match(line, m.first, m.last, "X", m.entry) for m in duals if m.last > m.first + 1
    ]
    found += [_match(line, m.first, m.last, "P", m) for m in mentions]
    found += _bodies(line, rules)
    found += [_match(line, d.first, d.last, "D", d.entry) for d in line.dates]
    for kind, matches in (("M", phrases("conference")), ("X", duals), ("R", phrases("pronoun"))):
        found += [_match(line, m.first, m.last, kind, m.entry) for m in matches]
    for place in line.places:
        kind = "O" if place.entry.is_organization else "L" if place.entry.is_city else "C"
        found.append(_match(line, place.first, place.last, kind, place.entry))
    line.collapse(found, rules)


def _match(line: Line, first: int, last: int, kind: str, value: object) -> Match[tuple[str, object]]:
    return Match(first, last, line.words[first].start, line.words[last - 1].end, (kind, value))


def _bodies(line: Line, rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """What acts for a country: its services ("भारतीय नौसेना", "मिस्र की सेना"), its government, one of its companies."""
    words, lists = line.words, rules.words
    for place in line.places:
        if place.entry.is_organization or place.entry.is_city:
            continue
        start = place.last
        if start < len(words) and words[start].key in lists["genitive"]:
            start += 1
        last = start
        while last < len(words) and (words[last].key in lists["services"] or words[last].key in lists["service_parts"]):
            last += 1
        if last > start and words[last - 1].key in lists["services"]:
            yield _match(line, place.first, last, "S", place.entry)
            continue
        while last < len(words) and words[last].key in lists["ministries"]:
            last += 1
        if last > start and words[last - 1].key in lists["governments"]:
            yield _match(line, place.first, last, "G", place.entry)
            continue
        if start == place.last and start < len(words) and words[start].key in lists["companies"]:
            last = start + 1
            while last < len(words) and names_word(line, last, rules):
                last += 1
            if last > start + 1:
                yield _match(line, start + 1, last, "B", place.entry)


def find_groups(line: Line, rules: Rules) -> list[Group]:
    """The groups of a line from left to right."""
    groups: list[Group] = []
    last = 0
    for first in line.found:
        token = line.tokens[first]
        if token.kind in "XR":
            groups.append(_group(line, (), first, first + 1, rules, token.value))
            continue
        member = member_of(line, first) if first >= last else None
        if member is None:
            continue
        members, last = [member], first + 1
        while (following := _listed(line, last, rules)) is not None:
            members.append(following[0])
            last = following[1]
        if rules.head_first and _parted(line, members, last):
            members, last = members[:1], first + 1
        groups.append(_group(line, tuple(members), first, last, rules, None))
    return groups


def _parted(line: Line, members: list[Member], last: int) -> bool:
    """Whether only a comma stands between two people of a sentence: one phrase ends there ("with P, P discussed")."""
    joined = line.tokens[members[0].token + 1 : last - 1]
    people = len(members) == 2 and members[1].person is not None
    return people and line.part is Part.BODY and [token.key for token in joined] in ([","], [",", "the"])


def _listed(line: Line, index: int, rules: Rules) -> tuple[Member, int] | None:
    """The next member of a list that goes on at a token, and the token behind it."""
    tokens, at = line.tokens, index
    while at < len(tokens) and tokens[at].key in LISTS and at - index < 2:
        at += 1
    if at > index and at < len(tokens) and tokens[at].key in rules.words["possessives"]:
        at += 1
    if at == index or at >= len(tokens):
        return None
    if rules.head_first and tokens[at].key in rules.words["government_words"]:
        # "... and the Government of the Republic of C".
        ahead = next((i for i in range(at, min(at + LONGEST_BODY, len(tokens))) if tokens[i].kind != "w"), at)
        fits = all(t.key in rules.words["government_words"] | rules.words["states"] for t in tokens[at:ahead])
        at = ahead if fits else at
    member = member_of(line, at)
    return (member, at + 1) if member else None


def member_of(line: Line, index: int) -> Member | None:
    """What side a token is."""
    token: Token = line.tokens[index]
    match token.kind:
        case "P":
            person: Person = token.value.person
            return Member(ParticipantKind.PERSON, person.side, line, index, person)
        case "C" | "G":
            return Member(ParticipantKind.COUNTRY, token.value.code, line, index)
        case "L" if _stands_for_country(line, index):
            return Member(ParticipantKind.COUNTRY, token.value.country, line, index)
        case "O" | "S" | "B":
            return Member(ParticipantKind.ORGANIZATION, token.value.code, line, index)
    return None


def _stands_for_country(line: Line, index: int) -> bool:
    """Whether a town acts or is asked ("urged New Delhi", "नई दिल्ली ने")."""
    tokens = line.tokens
    before = tokens[index - 1].key if index else ""
    behind = tokens[index + 1].key if index + 1 < len(tokens) else ""
    return before in ASKED or behind in ACTING


def _group(line: Line, members: tuple[Member, ...], first: int, last: int, rules: Rules, dual: str | None) -> Group:
    """A group with the case that the words beside it give."""
    at = last
    while at < len(line.tokens) and line.tokens[at].key in SKIPPED:
        at += 1
    if dual in ("agent", "they", "we"):
        return Group(members, first, last, "agent", at, dual)
    if dual and at < len(line.tokens) and line.tokens[at].key in rules.words["within"]:
        return Group(members, first, last, "between", at + 1, dual)
    marker = line.phrase_at(rules, "case_after", at)
    if marker is not None and marker.entry == "of" and (people := line.phrase_at(rules, "officials", marker.last)):
        marker = line.phrase_at(rules, "case_after", people.last) or people
    if marker is None and members and (people := line.phrase_at(rules, "officials", at)):
        # "ओमानी मंत्री ने": an official without a name acts for his country.
        marker = line.phrase_at(rules, "case_after", people.last)
    if marker is not None and marker.entry == "plural":
        return Group(members, first, last, "subject", marker.last, dual)
    if marker is not None:
        return Group(members, first, last, marker.entry, marker.last, dual)
    start = first
    while start > 0 and line.tokens[start - 1].key in rules.words["determiners"]:
        start -= 1
    if rules.head_first:
        start = _officials(line, rules, start)
    for size in (3, 2, 1):
        before = line.phrase_at(rules, "case_before", start - size) if start >= size else None
        if before is not None and before.last == start:
            return Group(members, start, last, before.entry, at, dual)
    return Group(members, first, last, "subject", at, dual)


def _officials(line: Line, rules: Rules, start: int) -> int:
    """First token of "the defence ministers of" before the countries at `start`; `start` where no such words stand."""
    tokens, words = line.tokens, rules.words
    while start > 2 and tokens[start - 1].key in words["of_marks"] and tokens[start - 2].key in words["states"]:
        start -= 2 + (tokens[start - 3].key in words["articles"])
    if start < 2 or tokens[start - 1].key not in words["of_marks"]:
        return start
    if tokens[start - 2].key not in words["plural_officials"]:
        return start
    start -= 2
    around = words["official_domains"] | words["determiners"]
    while start and tokens[start - 1].key in around:
        start -= 1
    return start
