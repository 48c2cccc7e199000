"""Who receives a visitor: the person who acts, the person whose welcome it is, the minister at the airport.

In: a clause and the discourse so far. Out: mentions of the visit with its host, and of the talks of who "hosts" a
guest.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.people.mentions import VOICE
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.otherwise import hosts_journey
from extractor.offline.visits.destinations import code_of
from extractor.offline.visits.trips import visit_of
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

# Tokens behind "at" among which a seat of government stands ("at the Pentagon", "to the headquarters").
SEAT = 4
# Tokens between "was" and "received" ("was very warmly received").
PASSIVE = 3


def find_welcomes(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Who receives a visitor, and at an airport of the host's country also that he came."""
    if not clause.has("host_words"):
        return
    trigger = clause.where("host_words")[0]
    if _only_says_welcome(clause, trigger) or hosts_journey(clause, trigger):
        return
    hosts, guests = _received(clause, discourse, trigger) or _receiving(clause, discourse, trigger)
    if not (hosts and guests) or guests[-1].side in (None, hosts[0].side):
        return
    if hosts[0].person is not None and VOICE in hosts[0].person.labels:
        # "प्रवक्ता P ने ट्वीट किया, 'P का स्वागत'".
        return
    mention = visit_of(clause, trigger, guests[-1], None)
    if hosts[0].person is None:
        # "भारत P की मेजबानी कर रहा है".
        mention.destination, token = hosts[0].side, clause.line.tokens[hosts[0].token]
        mention.place = token if token.kind == "C" and not token.value.adjective else None
        yield mention
        return
    landed = clause.rules.head_first and clause.has("arrival_places") and mention.status is not EventStatus.SCHEDULED
    mention.host, mention.reference = hosts[0], not landed
    mention.date = mention.date if landed else None
    mention.status = EventStatus.ONGOING if landed else mention.status
    span = clause.line.tokens[clause.first : clause.last]
    mention.place = next((t for t in span if _is_where(clause, t) and code_of(t) == hosts[0].side), None)
    mention.destination = hosts[0].side if mention.place is not None or landed else None
    _land(clause, mention)
    indoors = clause.rules.head_first and not landed and _in_seat(clause, trigger)
    # Who comes along with him may be his host's; guests of two countries are met, and none is the visitor.
    foreign = [guest for guest in guests if guest.side != hosts[0].side] if clause.rules.head_first else guests
    if not indoors and len(sides(tuple(foreign))) == 1:
        yield mention
    receiving = (host for host in hosts if host.side == hosts[0].side)
    received = (*receiving, *(guest for guest in guests if guest.side != hosts[0].side))
    discourse.speak_of(received)
    if clause.line.tokens[trigger].key in clause.rules.words["hosting"]:
        talks = Mention(EventType.MEETING, clause, trigger, received, clause.status, clause.date_before(trigger))
        talks.reference = True
        yield talks


def _only_says_welcome(clause: Clause, trigger: int) -> bool:
    """Whether a Hindi speaker says that somebody is welcome ("कहा कि P का सम्मेलन में स्वागत है")."""
    behind = clause.line.tokens[trigger + 1 : clause.last]
    return not clause.rules.head_first and bool(behind) and behind[0].key in clause.rules.words["copula"]


def _in_seat(clause: Clause, trigger: int) -> bool:
    """Whether a guest is received in the seat of his host ("at the Pentagon"), which tells of talks alone."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[trigger : clause.last]]
    inside = (at for at, key in enumerate(keys) if key in words["inside_before"] | words["destination_marks"])
    return any(not words["seats"].isdisjoint(keys[at + 1 : at + SEAT]) for at in inside)


def _receiving(clause: Clause, discourse: Discourse, verb: int) -> tuple[list[Member], list[Member]]:
    """Who acts, and whom he receives; who is "him" is the visitor spoken of.

    In English a guest stands behind the verb: "met P and welcomed the signing" receives nobody.
    """
    hosts = [m for m in discourse.members(clause.subject) if m.person is not None] or _hosting_country(clause, verb)
    case = "with" if clause.rules.head_first else "of"
    received = [g for g in clause.of_case(case) if not clause.rules.head_first or g.first > verb]
    guests = [m for g in received for m in g.members if m.person is not None]
    if hosts and not guests and discourse.visitor is not None and clause.has("him"):
        if hosts[0].identity == discourse.visitor.identity:
            # "He arrived, and was given a welcome."
            return [], []
        guests = [discourse.visitor]
        hosts = [_at_home(hosts[0], discourse.visitor, discourse.visited), *hosts[1:]]
    if hosts and not guests and discourse.visitor is None and clause.has("him") and not clause.rules.head_first:
        # "P राजघाट पहुंचे. इससे पहले राष्ट्रपति P ने उनका स्वागत किया."
        spoken_of = [m for m in discourse.agent if m.person is not None and m.side not in (None, hosts[0].side)]
        guests = spoken_of if len(spoken_of) == 1 else []
    return hosts, guests


def _hosting_country(clause: Clause, verb: int) -> list[Member]:
    """The country that Hindi says hosts somebody ("भारत P की मेजबानी कर रहा है")."""
    if clause.rules.head_first or clause.line.tokens[verb].key not in clause.rules.words["hosting"]:
        return []
    alone = (g.members[0] for g in clause.of_case("agent", "subject") if len(g.members) == 1)
    return [m for m in alone if m.kind is ParticipantKind.COUNTRY][:1]


def _received(clause: Clause, discourse: Discourse, trigger: int) -> tuple[list[Member], list[Member]] | None:
    """By whom an English visitor "was received", and who he is; None where somebody receives another."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first:
        return None
    before = {token.key for token in tokens[max(clause.first, trigger - PASSIVE) : trigger]}
    beside = trigger + 1 < clause.last and tokens[trigger + 1].key in words["by"]
    by = [g for g in clause.groups if g.first > trigger and (g.case == "agent" or beside) and not g.dual]
    if not (by and (beside or before & (words["were"] | words["been"]))):
        return None
    hosts = [m for g in by if g.case in ("agent", "with") for m in g.members if m.person is not None]
    own = [g for g in clause.groups if g.last <= trigger and g.case in ("agent", "subject")]
    guests = [m for g in own for m in discourse.members(g) if m.person is not None]
    meant = not own and not have(tokens[clause.first : trigger], words["things_received"])
    if not guests and discourse.visitor is not None and (meant or any(g.dual == "agent" for g in own)):
        guests = [discourse.visitor]
    return hosts, guests


def _land(clause: Clause, mention: Mention) -> None:
    """Begin the visit of who is received in Hindi at an airport, which is one of his host."""
    if clause.rules.head_first or not clause.has("airports") or mention.host is None:
        return
    mention.destination, mention.reference = mention.host.side, False
    mention.date = clause.date_before(mention.trigger)
    if mention.status is EventStatus.OCCURRED and not clause.has("past_marks"):
        mention.status = EventStatus.ONGOING


def _is_where(clause: Clause, token: Token) -> bool:
    """Whether a token is a place in which a guest is received, and in English no adjective of his host."""
    adjective = clause.rules.head_first and bool(getattr(token.value, "adjective", False))
    return token.kind in ("C", "L") and not adjective


def _at_home(host: Member, guest: Member, visited: str | None) -> Member:
    """A host of whom the article does not say whom he acts for is of the country that his guest visits."""
    person = host.person
    if person is None or host.side != guest.side or any(mention.side for mention in person.mentions):
        return host
    person.side = visited
    return host._replace(side=visited)
