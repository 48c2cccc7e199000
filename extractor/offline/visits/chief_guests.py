"""Who comes to another country as the chief guest of its national day, where Hindi names no visit.

In: a clause and the discourse so far. Out: the mention of the visit.
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.destinations import code_of
from extractor.offline.visits.trips import visit_of
from schemas.vocabulary import EventStatus, ParticipantKind


def find_chief_guest(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit of a foreigner who will be the chief guest of a national day ("P गणतंत्र दिवस पर मुख्य अतिथि होंगे")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first or not clause.has("guests") or not (clause.future or clause.has("will_be")):
        return None
    guest = next((at for at in clause.where("guests") if at and tokens[at - 1].key in words["chief"]), None)
    days = [at for at in clause.where("national_days") if at + 1 < clause.last and tokens[at + 1].key in words["day"]]
    person = _guest(clause)
    if guest is None or not days or person is None:
        return None
    owned = days[0] > clause.first + 1 and tokens[days[0] - 1].key in words["genitive_all"]
    owner = tokens[days[0] - 2] if owned else None
    place = owner if owner is not None and owner.kind == "C" else None
    country = code_of(place) if place is not None else discourse.home
    # A president at home is the guest of his own country's day.
    own = place is None and (discourse.here == person.side or tokens[days[0]].key not in words["days_at_home"])
    if own or country in (None, person.side):
        return None
    mention = visit_of(clause, guest, person, place)
    mention.destination, mention.status, mention.reference = country, EventStatus.SCHEDULED, True
    return mention


def _guest(clause: Clause) -> Member | None:
    """The one person with a country of whom the clause tells."""
    people = [m for g in clause.of_case("subject") for m in g.members if m.kind is ParticipantKind.PERSON and m.side]
    return people[0] if len(people) == 1 else None
