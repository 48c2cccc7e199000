"""Sides in a line: countries, organizations, armed services, "both countries"; and the groups in which they stand.

In: collapsed lines. Out: the groups of sides of each with their case, that is, the part they play in the sentence
("X और Y के बीच" is one group of two, case between).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from extractor.offline.grammar.lines import Line, Token, have
from extractor.offline.people.persons import Person
from extractor.offline.rules import Rules
from extractor.offline.sides.capitals import is_capital_pair, stands_for_country
from extractor.offline.sides.delegations import delegation_behind, names_delegation, officials_behind
from extractor.offline.sides.matters import is_matter
from extractor.offline.sides.preceding import (
    before_company,
    before_date,
    before_officials,
    behind_brackets,
    behind_journey,
    case_before,
    delegation_of,
    is_of_all,
    is_of_company,
    is_visited,
    with_both,
)
from extractor.phrases import Match
from schemas.vocabulary import ParticipantKind

# Classes of enumeration answer slowly, and for these they are asked all the time.
COUNTRY = ParticipantKind.COUNTRY
PERSON = ParticipantKind.PERSON
ORGANIZATION = ParticipantKind.ORGANIZATION
# Tokens from "and" to a word for states that are not named ("और प्रशांत द्वीपीय देशों").
FURTHER = 5
LISTS = frozenset({"और", "एवं", "व", "तथा", ",", ";", "-", "–", "एंड", "and", "&", "/"})
# Words of "the Government of the Republic of" at most.
LONGEST_BODY = 7
# Tokens from "among others" to the case of the others.
OTHERS = 9
# Tokens from an English body to its verb ("is expected to meet").
VERB = 6
# Tokens of "delegation led by", and behind a country's genitive among which its officials stand.
TEAM, RANKED = 3, 5
# Labels of those who travel with officials and take part in nothing.
PRIVATE = frozenset({"First Lady", "Family", "Interpreter"})
# Officials who hold the offices of those whose counterparts they are.
ALIKE = "alike"
# A minister of whom only the country is named.
MINISTER = "minister"
MINISTERS = frozenset({"ministers"})
# Entries of officials that name no office.
UNTITLED = frozenset({ALIKE, MINISTER, "plural"})
# The offices of two, by the words that end them.
OFFICES = {
    "prime ministers": "Prime Minister",
    "premiers": "Prime Minister",
    "presidents": "President",
    "security advisers": "National Security Adviser",
    "security advisors": "National Security Adviser",
    "nsas": "National Security Adviser",
    "foreign ministers": "Foreign Minister",
    "interior ministers": "Interior Minister",
    "home ministers": "Home Minister",
    "finance ministers": "Finance Minister",
    "trade ministers": "Trade Minister",
    "energy ministers": "Energy Minister",
    "transport ministers": "Transport Minister",
    "defence secretaries": "Defence Secretary",
    "defence ministers": "Defence Minister",
    "defense ministers": "Defence Minister",
    "foreign secretaries": "Foreign Secretary",
    "army chiefs": "Army Chief",
    "navy chiefs": "Navy Chief",
    "naval chiefs": "Navy Chief",
    "air chiefs": "Air Chief",
    "force chiefs": "Air Chief",
    "defence chiefs": "Defence Chief|Chief of Defence|Chief of Defence Staff",
    "defense chiefs": "Defence Chief|Chief of Defence|Chief of Defence Staff",
    "military chiefs": "Defence Chief|Chief of Defence|Chief of Defence Staff|Chief of General Staff|Army Chief",
    "of staff": "Chief of General Staff|Chief of Defence Staff|Army Chief",
}
# Tokens behind a body among which it tells something.
TELLING = 6
# Before the side for which English says that somebody speaks or works.
FOR = frozenset({"for", "at"})
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
        called = self.line.firms.get(self.line.tokens[self.token].first)
        return called or self.line.printed(self.token, self.token + 1)


class Group(NamedTuple):
    """Sides joined by "and" or commas: tokens `first` to `last`, the case, and the first token behind its marker.

    `dual` is "people" or "countries" for "both ministers", "both countries", "agent" for a pronoun; the members are
    then unknown. `office` are the labels of the offices that officials of both countries hold. `uncounted` are English
    "the ministers", who may be more than two.
    """

    members: tuple[Member, ...]
    first: int
    last: int
    case: str
    behind: int
    dual: str | None = None
    office: str | None = None
    uncounted: bool = False


def countries_of(members: Iterable[Member]) -> tuple[Member, ...]:
    """The countries of members, without the people who acted for them before."""
    by_side = {m.side: m._replace(kind=COUNTRY, person=None) for m in members if m.side}
    return tuple(by_side.values())


def named_countries(line: Line) -> tuple[Member, ...]:
    """The two countries that a line names, where it names no third."""
    named = {
        t.value.country: at for at, t in reversed(list(enumerate(line.tokens))) if t.kind in "CGS" and t.value.country
    }
    members = (Member(COUNTRY, code, line, at) for code, at in named.items())
    return tuple(sorted(members, key=lambda member: member.token)) if len(named) == 2 else ()


def find_groups(line: Line, rules: Rules) -> list[Group]:
    """The groups of a line from left to right."""
    groups: list[Group] = []
    last = 0
    for first in line.found:
        token = line.tokens[first]
        if groups and with_both(line, rules, first) and groups[-1].last >= first - 1 and not groups[-1].dual:
            # "The Secretary and the two ministers": all three.
            three = Group((), groups[-1].first, first + 1, groups[-1].case, first + 1, "many_people")
            groups[-1] = three._replace(uncounted=True)
            last = first + 1
            continue
        if token.kind in "XR":
            group = _group(line, (), first, first + 1, rules, token.value)
            counted = any(word.key in rules.words["two_of_us"] for word in line.words[token.first : token.last])
            groups.append(group._replace(uncounted=rules.head_first and not counted))
            continue
        member = member_of(line, first) if first >= last else None
        if member is None or (rules.head_first and is_of_company(line, rules, first)):
            continue
        members, last = [member], _behind_own_side(line, member, rules)
        while (following := _listed(line, last, rules)) is not None and not _acts_apart(line, following, rules):
            if rules.head_first and _is_complete(line, first, last, following[1]):
                break
            members.append(following[0])
            last = max(following[1], _behind_own_side(line, following[0], rules))
        if rules.head_first and (_parted(line, members, last) or _act_behind(line, members, last, rules)):
            members, last = members[:1], first + 1
        if rules.head_first and [t.key for t in line.tokens[last : last + 2]] == ["and", "i"]:
            # "Minister NAME and I agreed": those who talked.
            groups.append(Group((), first, last + 2, "subject", last + 2, "people"))
            continue
        if len(members) == 1:
            person = member.person is not None
            last = delegation_behind(line, rules, last, person=person) or last
        if not is_matter(line, members, last, rules) and not names_delegation(line, rules, first, last):
            group = _group(line, _all_holders(line, members, rules), first, last, rules, None)
            if not rules.head_first and any(m.person is not None for m in members):
                last = max(last, min(group.behind, officials_behind(line, last, rules)))
            groups += _with_subject(line, group, rules) if not (groups or rules.head_first) else [group]
    return groups


def _behind_own_side(line: Line, member: Member, rules: Rules) -> int:
    """The token behind a member, with the side for which English says that somebody speaks ("led by P for C and P for
    C"), or the body where he works ("P, Director at the O, and P")."""
    tokens, behind = line.tokens, member.token + 1
    if member.person is None or not rules.head_first:
        return behind
    at = behind + (behind < len(tokens) and tokens[behind].key == ",")
    if at + 2 >= len(tokens) or not (tokens[at].key in FOR or tokens[at].key in rules.words["representing"]):
        return behind
    at += 1 + (tokens[at + 1].key in rules.words["articles"])
    sent = tokens[at]
    return at + 1 if sent.kind in "CO" and not sent.value.adjective and sent.value.code == member.side else behind


def _with_subject(line: Line, group: Group, rules: Rules) -> list[Group]:
    """The group that opens a line, apart from who meets them ("P, केन्या के मंत्री P और P से मिले"), whom they invited
    ("P, केन्या के मंत्री P के निमंत्रण पर"), or who gives to another country ("भारत, केन्या को हथियार देगा")."""
    who, *met = group.members
    given = group.case == "to" and len(met) == 1 and not any(m.kind is not COUNTRY for m in group.members)
    # "NAME ने P, P और P से", "वह P, P और P से": who acts may be nobody whom the article introduces.
    comma = bool(met) and line.tokens[who.token + 1].key == ","
    before = line.tokens[: group.first] if comma else ()
    comma = comma and not (have(before, rules.words["asks"]) or have(before, rules.words["he"]))
    invited = group.case == "of" and have(line.tokens[group.behind : group.behind + 1], rules.words["invitations"])
    if (
        not (group.case == "with" or invited or given)
        or not comma
        or (who.person is None and not given)
        or who.side in {None, *(m.side for m in met)}
    ):
        return [group]
    alone = Group((who,), group.first, who.token + 1, "subject", who.token + 1)
    return [alone, group._replace(members=tuple(met), first=met[0].token)]


def _acts_apart(line: Line, following: tuple[Member, int], rules: Rules) -> bool:
    """Whether "and" joins another delegation with its own leader in English ("was led by P and the C side by P"), or a
    country behind a comma does something ("in the presence of P, C handed over")."""
    member, behind = following
    token, words = line.tokens[member.token], rules.words
    if not rules.head_first or behind >= len(line.tokens):
        return False
    before = line.tokens[max(0, member.token - 2) : member.token]
    parted = token.kind == "C" and not token.value.adjective and [t.kind for t in before[:1]] == ["P"]
    parted = parted and before[-1].key == ","
    deeds = words["clause_verbs"] | words["arms_verbs"] | words["sign_words"]
    by = token.kind == "G" and line.tokens[behind].key in words["by"]
    return by or (parted and line.tokens[behind].key in deeds)


def _all_holders(line: Line, members: list[Member], rules: Rules) -> tuple[Member, ...]:
    """ "केन्या और तंजानिया के रक्षा मंत्री": an office without a name behind a list of countries is held for each of them."""
    if members[0].kind is COUNTRY and is_of_all(line, members[-1].token, rules):
        members = [*members[:-1], members[-1]._replace(kind=COUNTRY)]
    last = members[-1].person
    office = line.tokens[members[-1].token].value if last is not None else None
    if office is None or office.name or not office.labels or len(members) == 1:
        return tuple(members)
    if any(member.kind is not COUNTRY for member in members[:-1]):
        return tuple(members)
    return tuple(holder for member in members for holder in _holders(line, member, office.labels[0]))


def _parted(line: Line, members: list[Member], last: int) -> bool:
    """Whether only a comma stands between two people of a sentence: one phrase ends there ("with P, P discussed")."""
    joined = line.tokens[members[0].token + 1 : last - 1]
    people = len(members) == 2 and members[1].person is not None
    # "Will meet the President, P, the Prime Minister, P.": a list may lack its "and".
    ends = last < len(line.tokens) and line.tokens[last].key == "." and last + 1 == len(line.tokens)
    return people and not ends and line.in_body and [token.key for token in joined] in ([","], [",", "the"])


def _act_behind(line: Line, members: list[Member], last: int, rules: Rules) -> bool:
    """Whether two act behind the comma after whom English opens with ("At a meeting with P, P and P agreed")."""
    words, tokens = rules.words, line.tokens
    people = len(members) > 2 and line.in_body and all(member.person is not None for member in members)
    if not people or not have(tokens[:1], words["opening_prepositions"] | words["talk_openers"]):
        return False
    parted = members[1].token - members[0].token == 2 and tokens[members[0].token + 1].key == ","
    acts = have(tokens[last : last + 1], words["clause_verbs"] | words["commitment_acts"])
    return parted and acts and not have(tokens[: members[0].token], words["clause_verbs"])


def _is_complete(line: Line, first: int, last: int, behind: int) -> bool:
    """Whether "and" has ended an English list before a comma ("between P and P, C reiterated")."""
    tokens = line.tokens
    joined = any(token.key == "and" for token in tokens[first:last])
    goes_on = behind < len(tokens) and tokens[behind].key in ("and", ",")
    return joined and tokens[last].key == "," and tokens[last + 1].key != "and" and not goes_on


def _listed(line: Line, index: int, rules: Rules) -> tuple[Member, int] | None:
    """The next member of a list that goes on at a token, and the token behind it."""
    tokens = line.tokens
    index = at = index if rules.head_first else behind_brackets(line, index)
    while at < len(tokens) and at - index < 2 and tokens[at].key in (LISTS - {";"} if rules.head_first else LISTS):
        at += 1
    if at == index and not rules.head_first:
        return None
    determiners = rules.words["possessives"] | rules.words["determiners" if rules.head_first else "fellow"]
    while at > index and at < len(tokens) and tokens[at].key in determiners:
        at += 1
    if rules.head_first and at + 2 < len(tokens) and tokens[at].key in rules.words["own_hosts"]:
        # "P and her host, P".
        at += 1 + (tokens[at + 1].key == ",")
    if at == index or at >= len(tokens) or is_visited(line, rules, at):
        return None
    at = behind_journey(line, rules, at)
    if tokens[at].kind in "CL":
        # "B और ओमान की सरकारी कंपनी B", "B and South Korea's B".
        of = rules.words["genitive"] | rules.words["company_adjectives"] | rules.words["companies"]
        behind = at + (3 if [t.key for t in tokens[at + 1 : at + 3]] == ["'", "s"] else 1)
        while behind < len(tokens) and tokens[behind].key in of:
            behind += 1
        at = behind if behind < len(tokens) and tokens[behind].kind == "B" else at
        if not rules.head_first and [t.key for t in tokens[at + 1 : at + 2]] == ["में"] and at + 2 < len(tokens):
            # "P और भारत में केन्या के राजदूत P".
            at += 2 if tokens[at + 2].kind == "P" else 0
    if rules.head_first and tokens[at].key in rules.words["government_words"]:
        # "... and the Government of the Republic of C".
        ahead = next((i for i in range(at, min(at + LONGEST_BODY, len(tokens))) if tokens[i].kind != "w"), at)
        fits = all(t.key in rules.words["government_words"] | rules.words["states"] for t in tokens[at:ahead])
        at = ahead if fits else at
    member = member_of(line, at)
    return (member, at + 1) if member and not _only_tells(line, at, rules) else None


def _only_tells(line: Line, at: int, rules: Rules) -> bool:
    """Whether a government, body, country or official without a name behind a comma only says what a sentence tells
    ("with P, the C Defence Ministry's press service reported", "met P, his foreign minister said")."""
    tokens = line.tokens
    told = next((i for i in range(at + 1, min(len(tokens), at + TELLING)) if tokens[i].kind != "w"), at + TELLING)
    comma = have(tokens[max(0, at - 2) : at], frozenset({","}))
    telling = have(tokens[at + 1 : told], rules.words["telling_verbs"])
    unnamed = tokens[at].kind == "P" and not tokens[at].value.name
    return rules.head_first and comma and telling and (unnamed or tokens[at].kind in "GCOS")


def _officials(
    line: Line, rules: Rules, members: tuple[Member, ...], at: int, marker: Match[str] | None
) -> Match[str] | None:
    """The officials of the countries of a group ("के रक्षा मंत्रियों"), or the counterparts behind an adjective."""
    if marker is not None:
        first = marker.last + _taking_part(line, rules, marker.last)
        ranking, forces, keys = rules.words["ranking"], rules.words["of_forces"], line.tokens.listed
        while first + 1 < len(keys) and (keys[first] in ranking or keys[first] in forces):
            if (people := line.phrase_at(rules, "officials", first)) is not None:
                return people if marker.entry == "of" else None
            first += 1
        return line.phrase_at(rules, "officials", first) if marker.entry == "of" else None
    adjective = bool(members) and members[-1].person is None
    # "ओमानी मंत्री ने": an official without a name acts for his country.
    return line.phrase_at(rules, "officials", at) if adjective and at < len(line.tokens) else None


def _taking_part(line: Line, rules: Rules, at: int) -> int:
    """How many words at a token say in Hindi that officials take part ("C और C के भाग लेने वाले समकक्षों के साथ")."""
    keys, words = [token.key for token in line.tokens[at : at + 3]], rules.words
    if rules.head_first or len(keys) < 3 or keys[0] not in words["taking_part"]:
        return 0
    return 3 * (keys[1] in words["completing_oblique"] and keys[2] in words["those_who"])


def _holders(line: Line, member: Member, labels: str) -> list[Member]:
    """Who hold offices for a country, where the article names them ("भारत और केन्या के रक्षा मंत्रियों"), else the country."""
    if member.person is not None:
        return [member]
    if labels == MINISTER:
        held = ((side, label) for side, label in line.holders if side == member.side and label != "Prime Minister")
        ministers = {id(line.holders[key]): line.holders[key] for key in held if key[1].endswith("Minister")}
        only = next(iter(ministers.values())) if len(ministers) == 1 else None
        return [member._replace(kind=PERSON, person=only)] if only else [member]
    if labels == ALIKE:
        lenders = (line.tokens[at].value.person for at in line.found if line.tokens[at].kind == "P")
        labels = "|".join(next((lender.labels for lender in lenders if lender.labels), ()))
    people = filter(None, (line.holders.get((member.side, label)) for label in labels.split("|")))
    return [member._replace(kind=PERSON, person=person) for person in people] or [member]


def member_of(line: Line, index: int) -> Member | None:
    """What side a token is."""
    token: Token = line.tokens[index]
    match token.kind:
        case "P":
            person: Person = token.value.person
            if not PRIVATE.isdisjoint(token.value.labels):
                return None
            return Member(PERSON, person.side, line, index, person)
        case "C" | "G":
            return Member(COUNTRY, token.value.code, line, index)
        case "L" if stands_for_country(line, index) or is_capital_pair(line, index):
            return Member(COUNTRY, token.value.country, line, index)
        case "O" | "S" | "B":
            return Member(ORGANIZATION, token.value.code, line, index)
    return None


def _group(line: Line, members: tuple[Member, ...], first: int, last: int, rules: Rules, dual: str | None) -> Group:
    """A group with the case that the words beside it give."""
    members = _its_ministers(line, members, last, rules)
    behind = last + _unnamed_states(line, members, last, rules)
    at, marker = _marked_at(line, behind, rules, listed=bool(members) and not dual)
    if dual in ("agent", "they", "we", "guest", "officer"):
        return Group(members, first, last, "agent", at, dual)
    if dual and at < len(line.tokens) and line.tokens[at].key in rules.words["within"]:
        return Group(members, first, last, "between", at + 1, dual)
    marker = _with_others(line, marker, rules)
    people = _officials(line, rules, members, at, marker)
    if people is not None:
        members = tuple(holder for member in members for holder in _holders(line, member, people.entry))
        marker = _with_others(line, line.phrase_at(rules, "case_after", people.last), rules)
        if dual == "countries" and people.entry not in UNTITLED:
            owned, behind = (marker.entry, marker.last) if marker is not None else ("subject", people.last)
            return Group(members, first, last, owned, behind, dual, people.entry)
        if marker is None:
            return Group(members, first, last, "subject", people.last, dual)
    office = _office_of_both(line, first, rules) if dual == "people" else None
    members = members or _their_officials(line, first, office, rules)
    if marker is not None and _met_her(line, members, marker, rules):
        return Group(members, first, last, "with", marker.first + 1, dual, office)
    if marker is not None:
        met = bool(members) and _met_officials_of(line, first, marker, rules)
        told = "beside" if _goes_before(line, marker, rules) else "with" if met else marker.entry
        return Group(members, first, last, told, marker.last, dual, office)
    start = first
    while start > 0 and line.tokens[start - 1].key in rules.words["determiners"]:
        start -= 1
    if rules.head_first:
        start = before_date(line, rules, before_officials(line, rules, before_company(line, rules, start)))
        if (delegation := delegation_of(line, rules, start)) is not None:
            return Group(members, delegation, last, "with", at, dual)
    case = case_before(line, rules, start)
    body = case in ("of", "between") and len(members) != 1 and _is_body_that_meets(line, start, at, rules)
    if body or (case == "with" and _leads_who_acts(line, start, rules)):
        case = "subject"
    office = _office_before(line, start, first) if dual == "countries" else office
    first, case = (start, case) if case else (first, "subject")
    return Group(members, first, last, case, at, dual, office)


def _office_before(line: Line, start: int, first: int) -> str | None:
    """The label of the office that English names in the plural before both countries ("the army chiefs of the two
    countries")."""
    keys = [token.key for token in line.tokens[start:first]]
    ends = [at for at in range(2, len(keys) + 1) if " ".join(keys[at - 2 : at]) in OFFICES]
    return OFFICES[" ".join(keys[ends[-1] - 2 : ends[-1]])] if ends else None


def _their_officials(line: Line, first: int, office: str | None, rules: Rules) -> tuple[Member, ...]:
    """Who hold an office in the two countries that act in an English sentence before "their defence ministers", where
    the article names both ("C and C will share data, their defence ministers said")."""
    tokens = line.tokens
    if (
        office in (None, MINISTER)
        or not rules.head_first
        or line.words[tokens[first].first].key not in rules.words["their"]
    ):
        return ()
    both = [at for at in line.found if at + 3 < first and tokens[at].kind == tokens[at + 2].kind == "C"]
    acting = [at for at in both if tokens[at + 1].key in LISTS and case_before(line, rules, at) is None]
    if not acting:
        return ()
    countries = (Member(COUNTRY, tokens[at].value.code, line, at) for at in (acting[-1], acting[-1] + 2))
    held = [holder for country in countries for holder in _holders(line, country, str(office))]
    return tuple(held) if len(held) == 2 and all(member.person is not None for member in held) else ()


def _its_ministers(line: Line, members: tuple[Member, ...], last: int, rules: Rules) -> tuple[Member, ...]:
    """The ministers of a country whom English calls "the C ministers", where the article names several of them."""
    if not rules.head_first or len(members) != 1 or members[0].person is not None:
        return members
    at = members[0].token
    # "The two C ministers".
    at -= at > 0 and line.tokens[at - 1].key == "two"
    pointing = have(line.tokens[max(0, at - 1) : at], rules.words["definite"])
    if not pointing or not have(line.tokens[last : last + 1], MINISTERS):
        return members
    held = {
        id(person): person
        for (side, label), person in line.holders.items()
        if side == members[0].side and label.endswith(" Minister") and label != "Prime Minister"
    }
    return tuple(members[0]._replace(kind=PERSON, person=p) for p in held.values()) if len(held) > 1 else members


def _leads_who_acts(line: Line, at: int, rules: Rules) -> bool:
    """Whether an English sentence opens with the delegation that somebody leads ("A delegation led by P called on")."""
    tokens, words = line.tokens, rules.words
    if not rules.head_first or at < TEAM or tokens[at - 1].key != "by" or tokens[at - 2].key not in words["heading"]:
        return False
    before = tokens[: at - TEAM]
    opens = all(token.key in words["articles"] or not token.key.isalpha() or token.kind != "w" for token in before)
    return opens and tokens[at - TEAM].key in words["delegations"]


def _met_officials_of(line: Line, first: int, marker: Match[str], rules: Rules) -> bool:
    """Whether English says that a country's officials without a name are met ("met C's top military leaders")."""
    if not rules.head_first or marker.entry != "of" or case_before(line, rules, first) != "with":
        return False
    behind = line.tokens[marker.last : marker.last + RANKED]
    officials = (at for at, token in enumerate(behind) if token.key in rules.words["plural_officials"])
    at = next(officials, None)
    return at is not None and all(token.kind == "w" and token.key not in LISTS for token in behind[:at])


def _unnamed_states(line: Line, members: tuple[Member, ...], last: int, rules: Rules) -> int:
    """How many tokens go on with a Hindi list of countries by states without names ("C, C और द्वीपीय देशों के साथ")."""
    if rules.head_first or not members or members[-1].person is not None or members[-1].kind is not COUNTRY:
        return 0
    ahead = line.tokens[last : last + FURTHER]
    if not ahead or ahead[0].key not in LISTS:
        return 0
    for count, token in enumerate(ahead[1:], start=2):
        if token.key in rules.words["plural_sides"]:
            return count if count > 2 else 0
        if token.kind != "w" or token.key in LISTS:
            return 0
    return 0


def _is_body_that_meets(line: Line, first: int, behind: int, rules: Rules) -> bool:
    """Whether sides are those of an English body that meets ("the Joint Working Group of C and C last met in L", "the
    committee of C and C will meet again")."""
    body = line.tokens[first - 2 : first - 1] if first > 1 else ()
    auxiliary = rules.words["how_often"] | rules.words["about_to_meet"]
    verb = next((token for token in line.tokens[behind : behind + VERB] if token.key not in auxiliary), None)
    told = verb is not None and verb.key in rules.words["body_meets"]
    return rules.head_first and told and have(body, rules.words["session_bodies"])


def _marked_at(line: Line, last: int, rules: Rules, *, listed: bool) -> tuple[int, Match[str] | None]:
    """Where the case of a group stands, and the case: behind "also", in Hindi behind brackets, and behind the officials
    without a name who end what is `listed`."""
    at = last
    while at < len(line.tokens) and line.tokens[at].key in SKIPPED:
        at += 1
    behind = at if rules.head_first else behind_brackets(line, at)
    marker = line.phrase_at(rules, "case_after", behind)
    at = behind if marker is not None else at
    found = officials_behind(line, at, rules) if listed else at
    return found, marker if found == behind else line.phrase_at(rules, "case_after", found)


def _with_others(line: Line, marker: Match[str] | None, rules: Rules) -> Match[str] | None:
    """The case of others behind those whom Hindi names of them ("P और P सहित अन्य नेताओं से मुलाकात की", "के अलावा")."""
    if rules.head_first or marker is None or marker.last >= len(line.tokens):
        return marker
    named = marker.entry == "among" or line.tokens[marker.last - 1].key in rules.words["besides"]
    if not named or line.tokens[marker.last].key not in rules.words["other_people"]:
        return marker
    behind = (line.phrase_at(rules, "case_after", at) for at in range(marker.last + 1, marker.last + OTHERS))
    case = next((case for case in behind if case is not None), marker)
    return case if case.entry == "with" else marker


def _goes_before(line: Line, marker: Match[str], rules: Rules) -> bool:
    """Whether Hindi only says before whom somebody acted ("P से पहले P ने P से भी मुलाकात की")."""
    behind = line.tokens[marker.last : marker.last + 2]
    before = not rules.head_first and marker.entry == "with" and len(behind) == 2
    return before and behind[0].key in rules.words["before"] and behind[1].kind == "P"


def _met_her(line: Line, members: tuple[Member, ...], marker: Match[str], rules: Rules) -> bool:
    """Whether a Hindi woman met somebody ("P से मिली थीं"), and nothing came from him ("P से मिली सूचना")."""
    if rules.head_first or line.tokens[marker.last - 1].key not in rules.words["talk_verbs"]:
        return False
    behind = line.tokens[marker.last].key if marker.last < len(line.tokens) else "."
    ends = rules.words["copula"] | rules.words["past_marks"] | rules.words["stops"]
    return behind in ends and all(m.person is not None for m in members)


def _office_of_both(line: Line, first: int, rules: Rules) -> str | None:
    """The label of the office in "दोनों रक्षा मंत्रियों", "the two prime ministers"."""
    if rules.head_first:
        keys = [word.key for word in line.words[line.tokens[first].first : line.tokens[first].last]]
        office = OFFICES.get(" ".join(keys[-2:])) or OFFICES.get(keys[-1])
        return office or (MINISTER if keys[-1] in rules.words["ministerial"] else None)
    inside = rules.phrases["officials"].at(line.words, line.tokens[first].first + 1)
    return inside.entry if inside is not None and inside.entry not in UNTITLED else None
