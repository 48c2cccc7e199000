"""Occasions as events: participants with their roles, salience, certainty, source, evidence."""

from __future__ import annotations

from extractor.dates import anchor_day, resolve
from extractor.offline.commitments.entries import is_item
from extractor.offline.deeds.signings import is_old_signature, of_company
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_invented, is_refuted, is_said_aside, is_topic_denied, rejects_claim
from extractor.offline.grammar.lines import Line, have
from extractor.offline.grammar.moods import is_of_earlier_visit
from extractor.offline.occasions.occasions import (
    ARMS_TRANSFER,
    CANCELLED,
    CONFERENCE,
    EXERCISE,
    OCCURRED,
    ORGANIZATION,
    PROPOSED,
    SCHEDULED,
    SIGNING,
    TALKS,
    VISIT,
    Occasion,
)
from extractor.offline.occasions.salience import salience_of
from extractor.offline.occasions.scene import date_of, is_appointed
from extractor.offline.occasions.titles import latin_person, latin_side, place_in_english, title_of
from extractor.offline.occasions.where import place_of_occasion
from extractor.offline.people.persons import Person, known_side
from extractor.offline.reading import Reading
from extractor.offline.sides.sides import Member
from extractor.offline.talks.asides import end_of_besides
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.holding import is_only_counted
from extractor.offline.talks.mechanisms import is_of_mechanism
from extractor.offline.topics import in_order, topics_in
from extractor.places import name_en
from schemas.article import Part
from schemas.codes import organizations
from schemas.facts import Event, Participant
from schemas.vocabulary import (
    Certainty,
    EventStatus,
    EventType,
    ParticipantKind,
    Role,
    Sector,
    Topic,
)

DENIED, HEDGED, ASSERTED = Certainty.DENIED, Certainty.HEDGED, Certainty.ASSERTED
PERSON, COUNTRY = ParticipantKind.PERSON, ParticipantKind.COUNTRY
PRINCIPAL, ATTENDEE, HOST, VISITOR = Role.PRINCIPAL, Role.ATTENDEE, Role.HOST, Role.VISITOR
GOV = Sector.GOV
MOST_EVENTS = 60
# What calls a report false.
CALLED_UNTRUE = frozenset({"untrue", "rejecting_claims"})
# Behind what was over when something was hoped for.
AFTER = ["के", "बाद"]
# What an event of a type is about in any case.
OF_TYPE = {ARMS_TRANSFER: {Topic.ARMS_TRADE}, EXERCISE: {Topic.EXERCISES_INTEROPERABILITY}}
# How many sentences later an English article may tell of the talks at which something was signed.
TOLD_NEAR = 3


def build_events(reading: Reading) -> tuple[list[Event], dict[Occasion, str]]:
    """Events in the order of their first mention, and the id of each occasion that became one."""
    if not reading.rules.head_first:
        _join_signatures(reading)
    kept = [occasion for occasion in reading.calendar.occasions if _is_event(reading, occasion)]
    kept.sort(key=lambda occasion: (occasion.first, occasion.mentions[0].trigger))
    events: list[Event] = []
    ids: dict[Occasion, str] = {}
    for occasion in kept[:MOST_EVENTS]:
        ids[occasion] = f"E{len(ids) + 1}"
        events.append(_event(reading, occasion, ids[occasion]))
    return events, ids


def _join_signatures(reading: Reading) -> None:
    """Let those who signed at Hindi talks take part in them, where the article does not name who did for both sides."""
    occasions = reading.calendar.occasions
    for signing in [o for o in occasions if o.type is SIGNING and o.status is OCCURRED]:
        same = [o for o in occasions if o.type in TALKS and o.sides == signing.sides and o.first <= signing.first]
        if any(o.people == signing.people for o in same):
            # Those who signed had talks of their own.
            continue
        talks = next((o for o in same if o.status is OCCURRED and len(o.people) < len(o.sides)), None)
        if talks is not None and len(signing.people) == len(signing.sides) == len({*talks.people, *signing.people}):
            talks.mentions += signing.mentions


def _is_event(reading: Reading, occasion: Occasion) -> bool:
    """Whether an occasion is in scope: two sides, or a body that meets."""
    if occasion.type is VISIT:
        known = [m for m in occasion.mentions if m.destination or len(occasion.mentions) > 1]
        return bool(known) and any(m.destination for m in occasion.mentions)
    if occasion.type is CONFERENCE:
        return any(m.members for m in occasion.mentions)
    if occasion.type is SIGNING and not all(is_refuted(m.clause, m.trigger) for m in occasion.mentions):
        talks = [o for o in reading.calendar.occasions if o.type in TALKS and o.sides == occasion.sides]
        framing = [m.context for m in occasion.mentions if m.context is not None and m.context is not occasion]
        if is_appointed(occasion):
            # Talks that were held already frame no signature that is still to come.
            talks, framing = ([o for o in each if o.status is not OCCURRED] for each in (talks, framing))
        if reading.rules.head_first and occasion.status is OCCURRED:
            talks = [o for o in talks if o.status is not SCHEDULED]
        undated = not reading.rules.head_first or all(m.date is None for m in occasion.mentions)
        hoped_for = undated and all(m.line.has_phrase(reading.rules, "hedge") for m in occasion.mentions)
        may_be = occasion.status is PROPOSED and reading.rules.head_first
        if hoped_for and (may_be or occasion.status is SCHEDULED):
            # An expected signature makes a document, no event.
            return False
        listed = talks and all(is_item(m.line) for m in occasion.mentions)
        if any(map(of_company, occasion.mentions)) and not listed:
            return len(occasion.sides) > 1 and not all(m.earlier for m in occasion.mentions)
        framed = bool(framing) or any(_frames(o, occasion) for o in talks)
        if framed or all(m.earlier or is_old_signature(m) or is_of_earlier_visit(m.clause) for m in occasion.mentions):
            return False
    # The forces of an organization exercise with each other.
    of_body = occasion.type is EXERCISE and not occasion.sides.isdisjoint(organizations())
    return len(occasion.sides) > 1 or of_body


def _frames(talks: Occasion, signing: Occasion) -> bool:
    """Whether talks are told of before a signature, or soon after it: in Hindi with the signature, or by who signed."""
    if talks.first <= signing.first:
        return True
    if all(not m.line.in_body and not m.clause.rules.head_first for m in signing.mentions):
        # Only the headline tells of signatures at the talks that the body reports.
        return talks.status is OCCURRED
    told = signing.mentions[0].clause.rules.head_first or any("sign_words" in m.line.lists for m in talks.mentions)
    told = told or (bool(signing.people) and signing.people == talks.people)
    return told and talks.first <= signing.first + TOLD_NEAR


def _event(reading: Reading, occasion: Occasion, id_: str) -> Event:
    best = _evidence(occasion)
    members = [member for member in occasion.members if not _is_misnamed(reading, member)]
    people = [member.person for member in members]
    attendees = occasion.attendees
    participants = [_participant(reading, m, best.line, _role_of(occasion, m, attendees)) for m in members]
    if occasion.type is VISIT:
        _add_host(reading, occasion, participants, people)
    location, country = place_of_occasion(occasion, reading.article)
    certainty = certainty_of(best)
    source = reading.source_of(best.line, certainty)
    status, date = _when(reading, occasion)
    return Event(
        sentences=_sentences(best, occasion),
        id=id_,
        type=occasion.type,
        status=status,
        title=title_of(
            occasion.type,
            participants,
            people,
            place_in_english(reading.rules, occasion.type, location, country),
            best.name if occasion.type is EventType.OTHER else None,
        ),
        participants=tuple(participants),
        date_text=date,
        date=None,
        location=location,
        location_country=country,
        topics=_topics(reading, occasion),
        salience=salience_of(reading, occasion),
        certainty=certainty,
        source_type=source.type,
        source=source.printed,
    )


def _when(reading: Reading, occasion: Occasion) -> tuple[EventStatus, str | None]:
    """The status and the date of an event: what is over has no day ahead, and a visit on such a day is yet to come
    ("during P's visit to C in March 2027")."""
    date, anchor = date_of(occasion), anchor_day(reading.article.info.published_at)
    days = resolve(date, anchor) if date is not None and occasion.status is OCCURRED else None
    if anchor is None or days is None or days.first is None or days.first <= anchor:
        return occasion.status, date
    return (SCHEDULED, date) if occasion.type is VISIT else (occasion.status, None)


def _evidence(occasion: Occasion) -> Mention:
    """The mention that proves the event best: it reports, in the body, with most of the people."""

    def score(mention: Mention) -> tuple[int, ...]:
        here = sum(member.line is mention.line for member in mention.members)
        named = sum(member.line is mention.line and member.person is not None for member in mention.members)
        told = not mention.reference
        return (
            int(mention.line.in_body or (told and mention.line.part is Part.STANDFIRST)),
            int(not (is_only_counted(mention.clause, mention.trigger) or _is_joy(mention))),
            int(told) + min(here, 2),
            named,
            int(mention.date is not None),
            -mention.line.number,
        )

    return max(occasion.mentions, key=score) if len(occasion.mentions) > 1 else occasion.mentions[0]


def _is_joy(mention: Mention) -> bool:
    """Whether somebody only says in Hindi that he was glad to meet another ("P से मिलकर खुशी हुई")."""
    return mention.line.tokens[mention.trigger].key in mention.clause.rules.words["meeting_whom"]


def _sentences(best: Mention, occasion: Occasion) -> tuple[int, ...]:
    """The line of a mention, and the one before it where that names who took part."""
    elsewhere = {member.line.number for member in best.members if member.line is not best.line and not best.is_round}
    before = best.line.number - 1
    return (best.line.number, before) if before in elsewhere else (best.line.number,)


def certainty_of(mention: Mention) -> Certainty:
    """Certainty of what a clause tells: a hedge governs it from within or from before, not from a clause behind it."""
    clause, line, rules = mention.clause, mention.line, mention.clause.rules
    denials = [match.first for match in line.find_phrases(rules, "denial")]
    if line.part is Part.HEADLINE and not rules.head_first:
        # "P की यात्रा से अटकलें तेज; दूतावास ने किया खंडन".
        denials = [at for at in denials if clause.first <= at < clause.last]
    denials = [at for at in denials if not is_said_aside(line, rules, at, mention.trigger)]
    rumoured = rules.head_first and "rumours" in line.lists and not line.lists.isdisjoint(CALLED_UNTRUE)
    invented = rumoured and (is_invented(clause, mention.trigger) or rejects_claim(line, rules, mention.trigger))
    if line.denied_behind or invented or (denials and not is_topic_denied(clause, mention.trigger)):
        return DENIED
    over = [token.key for token in line.tokens[mention.trigger + 1 : mention.trigger + 3]] == AFTER
    # "मुलाकात के बाद उन्होंने उम्मीद जताई कि".
    first = clause.first if _is_time(mention) else 0
    end = _besides_end(mention) if rules.head_first else clause.last if line.in_body else _phrase_end(mention)
    hedges = [match for match in line.find_phrases(rules, "hedge") if not _is_failure(mention, match.last)]
    hedges = [match for match in hedges if not _is_of_effect(mention, match.first)]
    hedged = not over and any(first <= match.first < end for match in hedges)
    return HEDGED if hedged else ASSERTED


def _is_of_effect(mention: Mention, hedge: int) -> bool:
    """Whether only the effect of what English has told is expected (", in a move expected to help", ", a step that may
    ...")."""
    tokens, words = mention.line.tokens, mention.clause.rules.words
    comma = next((at for at in range(hedge - 1, mention.trigger, -1) if tokens[at].key == ","), None)
    if comma is None or not mention.clause.rules.head_first:
        return False
    noun = comma + 1 + (tokens[comma + 1].key in words["inside_before"])
    named = [token.key for token in tokens[noun:hedge]]
    return len(named) > 1 and named[0] in words["indefinite"] and not words["moves"].isdisjoint(named)


def _is_failure(mention: Mention, behind: int) -> bool:
    """Whether "not" stands behind the modal of what fell through ("the meeting could not take place")."""
    off = mention.status is CANCELLED and mention.clause.rules.head_first
    return off and have(mention.line.tokens[behind : behind + 1], mention.clause.rules.words["nots"])


def _is_time(mention: Mention) -> bool:
    """Whether an English visit only says when something else will or may be ("might be signed when P comes to C")."""
    clause = mention.clause
    when = clause.first > 0 and mention.line.tokens[clause.first - 1].key in clause.rules.words["when_marks"]
    return when and clause.rules.head_first and mention.type is VISIT


def _besides_end(mention: Mention) -> int:
    """The comma that ends the talks besides which English tells what may be ("in addition to the meeting with P, P is
    expected to"), else the end of the clause."""
    comma = end_of_besides(mention.clause) if mention.reference else None
    return comma if comma is not None and comma > mention.trigger else mention.clause.last


def _phrase_end(mention: Mention) -> int:
    """The comma that ends what a Hindi headline tells without a verb ("C के मंत्री से वार्ता, समझौते के भी आसार")."""
    clause, tokens = mention.clause, mention.line.tokens
    return next((at for at in range(mention.trigger, clause.last) if tokens[at].key == ","), clause.last)


def certainty_of_line(clause: Clause, at: int) -> Certainty:
    """Denied or hedged by the words of the line in which a token of a clause stands, else asserted."""
    line, rules = clause.line, clause.rules
    denied = line.has_phrase(rules, "denial") and not is_topic_denied(clause, at)
    if line.denied_behind or denied or rejects_claim(line, rules, at):
        return DENIED
    return HEDGED if line.has_phrase(rules, "hedge") else ASSERTED


def _role_of(occasion: Occasion, member: Member, attendees: list[Member]) -> Role:
    if occasion.type is VISIT:
        return VISITOR
    attends = member in attendees and not (occasion.led_by_attendees or member.person in occasion.heads)
    return ATTENDEE if attends else PRINCIPAL


def _participant(reading: Reading, member: Member, line: Line, role: Role) -> Participant:
    person = member.person
    if person is not None and person.is_named:
        return Participant(
            name=person.name,
            name_en=latin_person(person),
            kind=PERSON,
            office=person.office(line),
            represents=person.represents,
            role=role,
            sector=person.sector,
        )
    country = member.kind is not ORGANIZATION and member.side not in organizations()
    token = member.line.tokens[member.token]
    name = (_country_printed(reading, member.side or "") if country else None) or _side_printed(member)
    return Participant(
        name=name,
        name_en=latin_side(member, reading.rules, country=country),
        kind=COUNTRY if country else ORGANIZATION,
        office=None,
        represents=known_side(member.side),
        role=role,
        sector=GOV
        if country
        else GOV
        if token.kind == "G"
        else Sector.MIL
        if token.kind == "S"
        else Sector.BUS
        if token.kind == "B"
        else Sector.IGO,
    )


def _is_misnamed(reading: Reading, member: Member) -> bool:
    """Whether a country that the article never prints would go by the name of a person who acts for it."""
    token = member.line.tokens[member.token]
    person = token.value.person if token.kind == "P" and member.person is None else None
    return person is not None and person.is_named and _country_printed(reading, member.side or "") is None


def _side_printed(member: Member) -> str:
    """How the article prints a side; for the unnamed holder of an office, his country."""
    if member.person is None:
        return member.printed
    token = member.line.tokens[member.token]
    for place in member.line.places:
        if token.first <= place.first < token.last:
            return member.line.printed_words(place.first, place.last)
    return member.printed


def _add_host(
    reading: Reading, occasion: Occasion, participants: list[Participant], people: list[Person | None]
) -> None:
    """The host of a visit: who receives the visitor, else the country."""
    destination = next((m.destination for m in occasion.mentions if m.destination), None)
    visitor = occasion.mentions[0].visitor
    if destination is None or visitor is None:
        return
    hosts = [m for m in occasion.mentions if m.host is not None]
    # Who received the visitor, before who invited him.
    hosts.sort(key=lambda m: m.line.tokens[m.trigger].key not in reading.rules.words["host_words"])
    host = hosts[0].host if hosts else None
    if host is not None and host.person is not None and host.person.is_named:
        participants.append(_participant(reading, host, host.line, HOST))
        people.append(host.person)
        return
    place = next(m for m in occasion.mentions if m.destination)
    name = place.line.text[place.place.start : place.place.end] if place.place else destination
    if place.place is None or place.place.kind == "L":
        name = _country_printed(reading, destination) or name_en(destination) or name
    participants.append(
        Participant(
            name=name,
            name_en=name_en(destination),
            kind=COUNTRY,
            office=None,
            represents=destination,
            role=HOST,
            sector=GOV,
        )
    )
    people.append(None)


def _country_printed(reading: Reading, code: str) -> str | None:
    """How the article prints a country, the noun before the adjective."""
    line, place = reading.countries.get(code, (None, None))
    return line.printed_words(place.first, place.last) if line is not None and place is not None else None


def _topics(reading: Reading, occasion: Occasion) -> tuple[Topic, ...]:
    """What the talks dealt with, in all lines that speak of them and of no other event."""
    told = {mention.line.number for mention in occasion.mentions}
    numbers = set() if occasion.type is VISIT else told
    if occasion.type in TALKS:
        spoken = {number for number, talks in reading.context.items() if talks is occasion}
        ours = (spoken & reading.dealt) - reading.history - reading.told
        numbers = {number for number in ours if not reading.doubts(number)} | told
    found: set[Topic] = {topic for number in numbers for topic in reading.topics(number)}
    if occasion.type is ARMS_TRANSFER:
        # Who gets the goods is no topic.
        lines = [reading.lines[number - 1] for number in numbers]
        found = {topic for line in lines for topic in topics_in(line, reading.rules, places=False)}
    if occasion.type in TALKS:
        # Talks may speak of a dialogue, or follow one, and are none themselves.
        found.discard(Topic.POLICY_DIALOGUE)
        found |= {Topic.POLICY_DIALOGUE} if _is_session(reading, occasion) else set()
    return in_order({*found, *OF_TYPE.get(occasion.type, ())})


def _is_session(reading: Reading, occasion: Occasion) -> bool:
    """Whether talks are a session of a standing dialogue, or those to which one was put off."""
    if any(map(is_of_mechanism, occasion.mentions)):
        return True
    put_off = (o for o in reading.calendar.occasions if o.type in TALKS and o.status is CANCELLED)
    ahead = occasion.status in (SCHEDULED, PROPOSED)
    return ahead and any(o.sides == occasion.sides and any(map(is_of_mechanism, o.mentions)) for o in put_off)
