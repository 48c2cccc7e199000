"""Short English labels of events, made of their type, offices, countries and place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.folding import fold
from extractor.offline.occasions.occasions import CONFERENCE, VISIT
from extractor.offline.people.persons import Person, known_side
from extractor.offline.romanise import romanise
from extractor.offline.rules import Rules
from extractor.offline.sides.sides import Member
from extractor.places import adjective_en, name_en, place_of
from schemas.codes import organizations
from schemas.facts import Participant
from schemas.vocabulary import EventType, ParticipantKind, Role

PERSON, PRINCIPAL = ParticipantKind.PERSON, Role.PRINCIPAL
NOUNS = {
    EventType.MEETING: "Meeting",
    EventType.CALL: "Telephone call",
    EventType.VISIT: "Visit",
    EventType.MULTILATERAL_MEETING: "Meeting",
    EventType.SIGNING: "Signing of an agreement",
    EventType.EXERCISE: "Joint exercise",
    EventType.ARMS_TRANSFER: "Transfer of equipment",
    EventType.LAUNCH: "New initiative",
    EventType.OTHER: "Delivery of aid",
}
GIVING = frozenset({EventType.ARMS_TRANSFER, EventType.OTHER})
THE = ("United", "Philippines", "Netherlands", "Maldives", "Czech Republic", "Dominican Republic", "Gambia", "Bahamas")
# Capitals of fewer letters may be initials.
SHORTEST_SURNAME = 2
NUMERALS = frozenset({"III", "VII"})
# Offices that say nothing with a country alone ("the Chairman of Singapore"): the title names the person.
BARE = frozenset(
    {
        "Adviser", "Assistant Secretary", "Chairman", "Chief", "Chief Executive Officer", "Commandant", "Commander",
        "Commanding Officer", "Commissioner", "Convener", "Coordinator", "Counsellor", "Deputy Head",
        "Deputy Secretary", "Diplomat", "Director", "Director General", "Envoy", "Executive Director", "Head",
        "Inspector General", "Leader", "Managing Director", "Member", "Minister", "Representative", "Secretary",
        "Under Secretary", "Vice Chairman",
    }
)  # fmt: skip


def side_name(code: str) -> str:
    """English name of a side with its article."""
    return with_article(name_en(code) or code)


def latin_person(person: Person) -> str | None:
    """The spelling printed in brackets without offices, else a romanised one."""
    if (latin := person.latin) is not None:
        printed = latin.split()
        return latin if len(printed) <= 3 else " ".join(printed[-len(person.keys) :])
    spelt = romanise(person.name or "", person.represents)
    return _given_first(spelt) if spelt else None


def _given_first(name: str) -> str:
    """A name whose surname stands in capitals as it is written elsewhere: "SATO Aiko" is Aiko Sato."""
    printed = name.split()
    shouted = [w for w in printed if len(w) > SHORTEST_SURNAME and w.isupper() and w.isalpha() and w not in NUMERALS]
    if len(shouted) != 1 or len(printed) == 1:
        return name
    return " ".join([word for word in printed if word not in shouted] + [shouted[0].capitalize()])


def latin_side(member: Member, rules: Rules, *, country: bool) -> str | None:
    """Latin spelling of a side that no person acts for: of a body its full name, of a service "Japanese Navy"."""
    token, code = member.line.tokens[member.token], known_side(member.side)
    if country:
        return name_en(code) if code else romanise(member.printed)
    if token.kind == "O" and code:
        return member.printed if member.printed.isascii() else organizations().get(code, name_en(code))
    if token.kind == "S" and code and not member.printed.isascii():
        inside = member.line.words[token.first : token.last]
        services = [match for match in rules.phrases["service"].find(inside) if match.last == len(inside)]
        if services and (adjective := adjective_en(code)):
            royal = "Royal " if not rules.words["royal"].isdisjoint(word.key for word in inside) else ""
            return f"{royal}{adjective} {services[-1].entry}"
    # The words of "the ministry of C" are to be translated, not spelt.
    keys = {word.key for word in member.line.words[token.first : token.last]}
    described = not keys.isdisjoint(rules.words["genitive_all"] | rules.words["ministry"])
    return None if described and not member.printed.isascii() else romanise(member.printed)


def with_article(name: str) -> str:
    return f"the {name}" if name.startswith(THE) else name


def joined(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def title_of(
    kind: EventType,
    participants: list[Participant],
    people: list[Person | None],
    place: str | None,
    label: str | None = None,
) -> str:
    """ "Meeting of the Defence Ministers of India and New Zealand in Vientiane"."""
    noun = label or NOUNS[kind]
    if kind is VISIT:
        return _visit(participants, people, place)
    if kind is CONFERENCE:
        bodies = [p.name_en or p.name for p in participants if p.kind is not PERSON]
        return f"{noun} of {joined(bodies)}" if bodies else noun
    leading = [(p, person) for p, person in zip(participants, people, strict=True) if p.role is PRINCIPAL]
    codes = list(dict.fromkeys(p.represents for p, _ in leading if p.represents))
    leading = leading if codes else []
    offices = [labels[0] if person is not None and (labels := person.labels) else None for _, person in leading]
    sides = joined([side_name(code) for code in codes])
    if kind in GIVING and sides:
        return f"{label}: {sides}" if label else f"{noun} between {sides}"
    all_people = all(p.kind is PERSON for p, _ in leading)
    where = f" in {place}" if place else ""
    if all_people and len(leading) == len(codes) and any(offices):
        shared = offices[0] if len(set(offices)) == 1 and BARE.isdisjoint(offices) else None
        held = [
            f"{_office_or_name(p, office)} of {side_name(p.represents)}"
            for (p, _), office in zip(leading, offices, strict=True)
            if p.represents
        ]
        return f"{noun} of {f'the {_plural(shared)} of {sides}' if shared else joined(held)}{where}"
    if all_people and leading:
        return f"{noun} of {joined([p.name_en or p.name for p, _ in leading])}{where}"
    return f"{noun} of {sides}{where}" if sides else f"{noun}{where}"


def signing_title(title: str, signed: Sequence[str | None]) -> str:
    """A title with the English names of the documents: "Signing of the Maritime Security Treaty by ..."."""
    vague = f"{NOUNS[EventType.SIGNING]} of "
    if not title.startswith(vague):
        return title
    name = signed[0] or ""
    what = f"the {name}" if len(name.split()) > 1 else "an agreement"
    return f"Signing of {what if len(signed) == 1 else f'{len(signed)} documents'} by {title.removeprefix(vague)}"


def _office_or_name(participant: Participant, office: str | None) -> str:
    """The office of a person in a title; the name where there is none that says something with a country alone."""
    return f"the {office}" if office and office not in BARE else participant.name_en or participant.name


def _plural(office: str) -> str:
    head, of, rest = office.partition(" of ")
    return (f"{head[:-1]}ies" if head.endswith("ry") else f"{head}s") + of + rest


def _visit(participants: list[Participant], people: list[Person | None], place: str | None) -> str:
    visitors = [(p, person) for p, person in zip(participants, people, strict=True) if p.role is Role.VISITOR]
    if not visitors:
        return "Visit"
    visitor, person = visitors[0]
    to = f" to {with_article(place)}" if place else ""
    if person is not None and person.labels and visitor.represents:
        return f"Visit of {_office_or_name(visitor, person.labels[0])} of {side_name(visitor.represents)}{to}"
    return f"Visit of {visitor.name_en or visitor.name}{to}"


def place_in_english(rules: Rules, kind: EventType, location: str | None, country: str | None) -> str | None:
    """English name of the place of an event: of a town where it is known, else (and of a visit) of its country."""
    if kind is not VISIT and location:
        if location.isascii():
            return location.title() if location.isupper() else location
        if (town := town_in_english(rules.cities, location, country)) is not None:
            return town
    return name_en(country) if country else None


def town_in_english(cities: Mapping[str, str], printed: str, country: str | None) -> str | None:
    """English name of a town that is printed in Hindi: one that is listed, or a spelling that the gazetteer knows."""
    known = cities.get(fold(printed)) or romanise(printed)
    place = place_of(known) if known else None
    return known if place is not None and place.country == country and place.is_city else None
