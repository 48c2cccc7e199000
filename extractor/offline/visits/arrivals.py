"""Who arrives in a clause: a person or ships with a place and a verb, without a noun that names the visit.

In: a clause and the discourse so far. Out: mentions of visits, and who is the host of a visit on invitation.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import is_relative
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.people.names import names_word
from extractor.offline.sides.sides import Member, member_of
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.otherwise import hosts_journey
from extractor.offline.visits.companions import joined_visitors
from extractor.offline.visits.destinations import (
    code_of,
    is_of_capital,
    is_of_port,
    is_other_place,
    is_venue,
    more_destinations,
)
from extractor.offline.visits.port_calls import warships
from extractor.offline.visits.travel import is_envoy
from extractor.offline.visits.trips import visit_of
from schemas.vocabulary import EventStatus, ParticipantKind

# Tokens at the head of a clause among which it is said by a pronoun who comes.
OPENING = 2


def find_arrivals(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """ "... रविवार को टोक्यो पहुंचे": the verb alone with a person and a place."""
    tokens, words = clause.line.tokens, clause.rules.words
    verbs = clause.where("arrival_verbs") or _port_calls(clause) or _sets_out(clause)
    if not verbs:
        verbs = [i for i in clause.where("adjacent_verbs") if _is_beside_place(clause, i)]
    if not verbs and (stays := _stays_away(clause)) is not None:
        if (ended := _comes_no_more(clause, stays)) is not None:
            yield ended
        return
    if not verbs:
        again = _next_stop(clause, discourse) or _comes_later(clause, discourse) or _was_due(clause, discourse)
        again = again or _will_be_there(clause, discourse) or _comes_to_town(clause, discourse)
        yield from [again] if again is not None else []
        return
    # "Left L and reached L": where he arrived.
    leaves = (
        len(verbs) > 1
        and tokens[verbs[0]].key in words["leaving"]
        and tokens[verbs[0] + 1].key in words["while_taking"]
    )
    verb = verbs[1] if leaves else verbs[0]
    before = reversed(tokens[clause.first : verb])
    place = next(
        (t for t in before if t.kind in ("C", "L") and not (is_venue(clause, t) or is_other_place(clause, t))), None
    )
    if place is None and tokens[clause.first].key in words["there"] and not clause.rules.head_first:
        # "पहला पड़ाव C था, जहां P सोमवार को पहुंचे".
        place = next((t for t in reversed(tokens[: clause.first]) if t.kind in ("C", "L")), None)
    # "C आए P से यहां मुलाकात की": where he was met.
    here = [at for at in clause.where("here") if at < verb or clause.rules.head_first]
    if place is not None and here and place.start < tokens[here[-1]].start:
        # "... भारत शिखर सम्मेलन के लिए यहां पहुंचे".
        place = None
    expected = tokens[verb].key in words["to_arrive"] and not words["expected_words"].isdisjoint(clause.words)
    people = [] if _is_load(clause) else _travellers(clause, discourse, verb, expected=expected)
    people = people or ships_of(clause, discourse, place) or missions_of(clause, discourse)
    if place is None and people and discourse.here not in (None, people[0].side) and clause.has("here"):
        mention = visit_of(clause, verb, people[0], None)
        mention.destination = discourse.here
        yield mention
        return
    wanted = tokens[verb].key in words["to_arrive"] and not (expected or _is_about_to(clause, verb))
    if place is None or not people or wanted or not code_of(place) or people[0].side in (None, code_of(place)):
        return
    for visitor in (people[0], *joined_visitors(clause, people[0], code_of(place))):
        for mention in _legs(clause, verb, visitor, place):
            if expected:
                # "जाने का कार्यक्रम था": nothing came of it.
                off = clause.has("past_marks") and not clause.rules.head_first
                mention.status = EventStatus.CANCELLED if off else EventStatus.SCHEDULED
            yield mention


def _comes_to_town(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit of a foreigner of whom Hindi at home says that he will come to a town that no list has ("P शुक्रवार को
    महाजन आएंगे")."""
    tokens, words, home = clause.line.tokens, clause.rules.words, discourse.home
    verb = next(iter(clause.where("coming_here")), 0)
    if clause.rules.head_first or home is None or verb < clause.first + 3:
        return None
    town, before = tokens[verb - 1], tokens[verb - 2]
    dated = before.kind == "D" or (before.key in words["on_day"] and tokens[verb - 3].kind == "D")
    people = [m for g in clause.of_case("subject") for m in g.members if m.person is not None and m.person.is_named]
    if not dated or town.kind != "w" or not names_word(clause.line, town.first, clause.rules) or len(people) != 1:
        return None
    if people[0].side in (None, home) or f"{town.printed} में" not in clause.line.article.text:
        # That it is a town is said elsewhere.
        return None
    mention = visit_of(clause, verb, people[0], None)
    mention.destination = home
    return mention


def _stays_away(clause: Clause) -> int | None:
    """The verb of which Hindi says that somebody will not do it ("P नवंबर में C नहीं जाएंगे")."""
    if not (clause.future and clause.has("nots") and clause.has("adjacent_verbs")):
        return None
    tokens, nots = clause.line.tokens, clause.rules.words["nots"]
    verbs = (at for at in clause.where("adjacent_verbs") if at > clause.first and at in clause.future)
    return next((at for at in verbs if tokens[at - 1].key in nots), None)


def _comes_no_more(clause: Clause, verb: int) -> Mention | None:
    """The visit of somebody who "now" will not come or go ("P अब नवंबर में C नहीं जाएंगे"): it is called off."""
    place = clause.line.tokens[verb - 2] if verb - 2 > clause.first else None
    people = [m for g in clause.of_case("subject") for m in g.members if m.kind is ParticipantKind.PERSON]
    if not clause.has("now") or place is None or place.kind not in ("C", "L") or len(people) != 1:
        return None
    if code_of(place) in (None, people[0].side):
        return None
    mention = visit_of(clause, verb, people[0], place)
    mention.status = EventStatus.CANCELLED
    return mention


def _travellers(clause: Clause, discourse: Discourse, verb: int, *, expected: bool) -> list[Member]:
    """The people whom a verb of travel tells of: who acts, stands behind it, leads a delegation, or is "he"."""
    tokens, words = clause.line.tokens, clause.rules.words
    behind = member_of(clause.line, min(verb + 1, len(tokens) - 1))
    described = behind is not None and behind.person is not None and not clause.rules.head_first
    if behind is not None and described and tokens[verb].key in words["came"]:
        # "सोमवार को L पहुंचे P ने P से भेंट की".
        return [behind]
    people = [m for g in clause.of_case("subject") for m in g.members if m.kind is ParticipantKind.PERSON]
    if not people and behind is not None and behind.person is not None and not clause.of_case("agent"):
        people = [behind]
    if not people:
        people = [m for g in clause.of_case("led") for m in g.members if m.kind is ParticipantKind.PERSON]
    if tokens[verb].key in words["converbs"] | words["setting_out"]:
        people += [m for g in clause.of_case("agent") for m in g.members if m.kind is ParticipantKind.PERSON]
    if expected and not people:
        people = [m for g in clause.of_case("of") for m in g.members if m.kind is ParticipantKind.PERSON]
    joined = clause.first > 0 and tokens[clause.first - 1].key in CONJUNCTIONS
    joined = joined or (clause.first > 0 and have(tokens[clause.first - 1 : clause.first + 1], words["who"]))
    # "P, जो D को C पहुंचे थे, शनिवार को C जाएंगे".
    joined = joined or (clause.first > 0 and tokens[clause.first - 1].key == "," and "who" in clause.line.lists)
    if not people and joined and clause.inherited is not None and not clause.of_case("agent"):
        # "P शनिवार को L जाएंगे और इसके बाद C रवाना होंगे".
        people = [m for m in clause.inherited.members if m.kind is ParticipantKind.PERSON][:1]
    people = people or list(who_is_told_of(clause))
    visitor = discourse.visitor
    if expected and not people and visitor is not None and visitor.person is not None and _is_his(clause, verb):
        # "अब उनके नवंबर में C आने की संभावना है".
        people = [visitor]
    # "वे मंगलवार को L में रहेंगे और वहां से L रवाना होंगे".
    he = clause.words & words["he"] or (joined and have(tokens[: clause.first], words["he"]))
    if not people and not clause.of_case("agent") and he:
        # "वह 20 जून को डकार पहुंचे": where countries acted last, the traveller told of before.
        acting = (*discourse.agent, *([discourse.visitor] if discourse.visitor is not None else []))
        people = [m for m in acting if m.kind is ParticipantKind.PERSON]
        # An envoy who received a traveller is at home where he serves.
        people = [m for m in people if not is_envoy(m)][:1]
    return people


def _is_his(clause: Clause, verb: int) -> bool:
    """Whether Hindi says only by a pronoun at the head of a clause who is expected to come ("उनके", "अब उनके")."""
    tokens, words = clause.line.tokens, clause.rules.words
    opening = tokens[clause.first : min(verb, clause.first + OPENING)]
    people = any(tokens[at].kind == "P" for at in clause.found if at < verb)
    # "उनके सामान के आने".
    owned = any(
        tokens[at].key in words["genitive_all"] and tokens[at - 1].kind == "w" for at in range(clause.first + 1, verb)
    )
    return have(opening, words["his"]) and not people and not owned


def who_is_told_of(clause: Clause) -> tuple[Member, ...]:
    """Who stands right before a Hindi relative clause ("P, जो सोमवार को L पहुंचे, ने", "P ने, जो भारत में हैं,")."""
    if not is_relative(clause) or clause.rules.head_first:
        return ()
    tokens, at = clause.line.tokens, clause.first - 1
    at -= tokens[at].key in clause.rules.words["relative"]
    at -= tokens[at].key == ","
    at -= at > 0 and tokens[at].key in clause.rules.words["other_cases"]
    who = member_of(clause.line, at) if at >= 0 and tokens[at].kind == "P" else None
    return (who,) if who is not None and who.person is not None else ()


def _sets_out(clause: Clause) -> list[int]:
    """The verbs by which Hindi says that somebody sets out "for" a place ("जिबूती के लिए निकल गए", "... उड़ान भरी")."""
    tokens, words = clause.line.tokens, clause.rules.words
    verbs = clause.where("setting_out") if not clause.rules.head_first else []
    return [
        at for at in verbs if at > 2 and tokens[at - 1].key in words["purposes"] and tokens[at - 3].kind in ("C", "L")
    ]


def _is_load(clause: Clause) -> bool:
    """Whether it is goods that arrive ("P ने कहा ... और अगली खेप दिसंबर में C पहुंच जाएगी")."""
    return clause.has("load_nouns") and not clause.rules.head_first


def _legs(clause: Clause, verb: int, visitor: Member, place: Token) -> Iterator[Mention]:
    """The visit to a place, and in Hindi those to the countries that are listed with it."""
    others = [] if clause.rules.head_first else more_destinations(clause, place)
    for there in (place, *(other for other in others if code_of(other) not in (None, visitor.side))):
        mention = visit_of(clause, verb, visitor, there)
        mention.host = inviting_host(clause, mention.destination)
        yield mention


def _is_about_to(clause: Clause, verb: int) -> bool:
    """Whether an infinitive says who is about to come ("आने वाले हैं"), and not what is wanted or prevented."""
    return verb + 1 < clause.last and clause.line.tokens[verb + 1].key in clause.rules.words["about_to"]


def _port_calls(clause: Clause) -> list[int]:
    """The words by which Hindi says that ships lie in a port ("सलालाह में लंगर डाला", "मापुतो बंदरगाह पर रहा")."""
    if "port_call" not in clause.lists or not clause.has("ships"):
        return []
    found = clause.line.find_phrases(clause.rules, "port_call")
    # "पोर्ट विक्टोरिया में प्रवेश किया", but not "समुद्री सीमा में प्रवेश किया".
    found = [m for m in found if m.entry != "enters" or clause.line.tokens[m.first - 1].kind in "LC"]
    return [match.last - 1 for match in found if clause.first < match.first < clause.last]


def ships_of(clause: Clause, discourse: Discourse, place: Token | None) -> list[Member]:
    """The navy or country whose ships call at a port of another ("रूसी नौसेना के तीन जहाज विशाखापत्तनम पहुंचे"); also that
    which the prefix of their names tells ("आईएनएस विराट मोम्बासा पहुंचा")."""
    if clause.rules.head_first or not clause.has("ships") or place is None or clause.has("cargoes"):
        return []
    tokens, ship = clause.line.tokens, clause.where("ships")[0]
    owners = [g for g in clause.of_case("of", "subject") if g.last <= ship and len(g.members) == 1]
    near = [g.members[0] for g in owners if all(t.kind == "w" for t in tokens[g.behind : ship][:2])]
    beside = [m for m in near if m.person is None and m.side and tokens[m.token].kind in "SC"]
    beside = beside or _ships_told_of(clause, discourse, ship, place)
    named = [] if clause.has("exercise_nouns") else [_navy_of(m, discourse) for m in warships(clause, discourse)]
    return beside[-1:] or named[:1]


def _navy_of(country: Member, discourse: Discourse) -> Member:
    """The navy of a country whose warship Hindi names, where it told of another ship of that navy."""
    visitor = discourse.visitor
    navy = visitor is not None and visitor.side == country.side and visitor.kind is ParticipantKind.ORGANIZATION
    return visitor if visitor is not None and navy else country


def _ships_told_of(clause: Clause, discourse: Discourse, ship: int, place: Token) -> list[Member]:
    """The navy or country whose ship was told of last, where Hindi says whither it goes on ("इसके बाद पोत C जाएगा")."""
    tokens, words, visitor = clause.line.tokens, clause.rules.words, discourse.visitor
    named = any(tokens[at].kind in "CGPS" and tokens[at] is not place for at in clause.found)
    alone = not have(tokens[ship + 1 : ship + 2], words["postpositions"])
    if (
        visitor is None
        or visitor.person is not None
        or named
        or not alone
        or not (clause.future or clause.has("will_be"))
    ):
        return []
    return [visitor] if not visitor.line.lists.isdisjoint(("ships", "ship_prefix")) else []


def missions_of(clause: Clause, discourse: Discourse) -> list[Member]:
    """The country or service whose delegation without a name travels ("जापान का एक उच्चस्तरीय प्रतिनिधिमंडल भारत पहुंचा",
    "C की नौसेना का एक दल")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first or clause.has("other_missions") or clause.has("exercise_nouns"):
        return []
    # The team of a service in an article on an exercise is there to exercise.
    senders, sent = "CG" if discourse.exercising else "CGS", words["missions"]
    acting = clause.of_case("subject", "agent") if _pays_visit(clause) else clause.of_case("subject")
    for group in acting:
        member = group.members[0] if len(group.members) == 1 else None
        if member is None or member.person is not None or tokens[member.token].kind not in senders:
            continue
        own = clause.line.words[tokens[member.token].last - 1].key
        if member.side and (tokens[group.last - 1].key in sent or own in sent):
            return [member if tokens[member.token].kind == "S" and own not in sent else _country(member)]
    return []


def _pays_visit(clause: Clause) -> bool:
    """Whether Hindi says of a country that somebody visited it ("... ने C का दौरा किया"), and not one of its towns."""
    tokens, words = clause.line.tokens, clause.rules.words
    visits = (at for at in clause.where("visit_nouns") if at - 2 > clause.first)
    return any(tokens[at - 2].kind == "C" and tokens[at - 1].key in words["genitive_all"] for at in visits)


def _country(member: Member) -> Member:
    """The country for which a delegation stands."""
    return member._replace(kind=ParticipantKind.COUNTRY)


def _comes_later(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit spoken of last, where the clause gives it another day ("अब वह अप्रैल में आएंगे")."""
    words, visitor = clause.rules.words, discourse.visitor
    if visitor is None or not (clause.future and clause.has("now")):
        return None
    coming = [at for at in clause.where("adjacent_verbs") if at in clause.future]
    if not coming:
        return None
    own = clause.own_subject.members if clause.own_subject else ()
    if not (clause.words & words["he"] or any(member.identity == visitor.identity for member in own)):
        return None
    mention = visit_of(clause, coming[0], visitor, None)
    mention.destination = discourse.visited
    return mention if mention.date is not None else None


def _was_due(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit of somebody who, as a Hindi clause says, was to come ("उन्हें सोमवार को दिल्ली पहुंचना था")."""
    if not clause.has("to_travel"):
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    due = [at for at in clause.where("to_travel") if at + 1 < clause.last and tokens[at + 1].key in words["past_marks"]]
    if not due:
        return None
    people = [m for g in clause.of_case("to") for m in g.members if m.person is not None]
    visitor = people[0] if people else discourse.visitor if clause.has("him") else None
    place = next((t for t in reversed(tokens[clause.first : due[0]]) if t.kind in ("C", "L")), None)
    if visitor is None or (place is not None and code_of(place) in (None, visitor.side)):
        return None
    mention = visit_of(clause, due[0], visitor, place)
    mention.destination = mention.destination or discourse.visited
    mention.status = EventStatus.CANCELLED
    return mention if mention.destination is not None else None


def _will_be_there(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit of somebody of whom Hindi says only where he will be on a day ("शुक्रवार को वह C में होंगे")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.has("will_be") or clause.last - clause.first < 4:
        return None
    verb = clause.last - 1 - (tokens[clause.last - 1].key in words["stops"])
    place = tokens[verb - 2]
    there = tokens[verb].key in words["will_be"] and tokens[verb - 1].key in words["inside"]
    if not there or place.kind not in ("C", "L"):
        return None
    people = [m for g in clause.of_case("subject") for m in g.members if m.kind is ParticipantKind.PERSON]
    if not people and clause.words & words["he"]:
        people = [m for m in discourse.agent if m.kind is ParticipantKind.PERSON]
        leading = {m.identity for m in discourse.lead}
        people = people if len(people) == 1 else [m for m in people if m.identity in leading]
    if len(people) != 1 or code_of(place) in (None, people[0].side):
        return None
    mention = visit_of(clause, verb, people[0], place)
    return mention if mention.date is not None else None


def _next_stop(clause: Clause, discourse: Discourse) -> Mention | None:
    """The next country of a traveller ("अब उनका अगला पड़ाव लिथुआनिया है")."""
    tokens, words, visitor = clause.line.tokens, clause.rules.words, discourse.visitor
    for at in clause.where("stopovers"):
        place = next((t for t in tokens[at + 1 : at + 3] if t.kind in ("C", "L")), None)
        ahead = tokens[at - 1].key in words["upcoming"]
        if ahead and place is not None and visitor is not None and code_of(place) not in (None, visitor.side):
            mention = visit_of(clause, at, visitor, place)
            mention.status = EventStatus.SCHEDULED
            return mention
    return None


def _is_beside_place(clause: Clause, verb: int) -> bool:
    """Whether a place, or a port of it, stands right before a verb of travel ("मोम्बासा तट पर पहुंच गया")."""
    tokens, at, words = clause.line.tokens, verb - 1, clause.rules.words
    if tokens[verb].key in words["to_arrive"] and verb + 1 < clause.last and tokens[verb + 1].key in words["of_time"]:
        # "Kept from going to C".
        return False
    while at > clause.first and verb - at < 4 and tokens[at].key in clause.rules.words["ports"]:
        at -= 1
    if at >= clause.first and tokens[at].kind in ("C", "L"):
        return True
    stem = tokens[verb].key in words["arrival_stems"]
    return stem and any(is_of_port(clause, place) or is_of_capital(clause, place) for place in clause.found)


def _host_inviting(clause: Clause, destination: str | None) -> Member | None:
    """Who receives somebody in English "at P's invitation"."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("invitations"):
        owner = tokens[at - 3] if at - 4 >= clause.first and tokens[at - 2].key == "'" else None
        if owner is None or owner.kind != "P" or tokens[at - 4].key not in words["on"] | words["inside_before"]:
            continue
        member = member_of(clause.line, at - 3)
        if member is not None and member.person is not None and member.side == destination:
            return member
    return None


def inviting_host(clause: Clause, destination: str | None) -> Member | None:
    """Who receives somebody "at the invitation of P", or "on a visit to C, hosted by P"."""
    tokens = clause.line.tokens
    for group in clause.of_case("agent", "with") if clause.rules.head_first and clause.has("host_words") else ():
        named = group.members[:1] and group.members[0].person is not None and group.members[0].person.is_named
        if named and group.members[0].side == destination and hosts_journey(clause, group.first - 2):
            return group.members[0]
    if "invitations" not in clause.line.lists:
        return None
    # "At the invitation of P", "on an invitation by P", "from P", "extended by P".
    head_first = clause.rules.head_first
    if head_first and (own := _host_inviting(clause, destination)) is not None:
        return own
    for group in clause.of_case("of", "agent", "to") if head_first else clause.of_case("of"):
        at = group.first - 2 if head_first else group.behind
        at -= head_first and tokens[at].key in clause.rules.words["inviting"]
        invited = 0 <= at < len(tokens) and tokens[at].key in clause.rules.words["invitations"]
        if not clause.rules.head_first and invited:
            # "P के निमंत्रण पर", but not "P का निमंत्रण सौंपा".
            invited = at + 1 < len(tokens) and tokens[at + 1].key in clause.rules.words["on"]
        if (
            invited
            and group.members[:1]
            and group.members[0].person is not None
            and group.members[0].person.is_named
            and group.members[0].side == destination
        ):
            return group.members[0]
    return None
