"""Who travels with a visitor, as English tells it ("He is accompanied by P and P", "P is accompanying him").

In: a clause, the discourse so far and the visits that the clause tells of. Out: a further mention of the visit with
those people of the visitor's country.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.travel import is_envoy
from schemas.vocabulary import EventStatus, EventType


def find_accompanying(clause: Clause, discourse: Discourse, told: Sequence[Mention]) -> Mention | None:
    """The visit on which people of the clause come along; None where it names none."""
    at = _joining(clause)
    if at is None or not clause.rules.head_first:
        return None
    before, behind = _people(clause, clause.first, at), _people(clause, at, clause.last)
    own = next((mention for mention in told if mention.visitor is not None and mention.destination), None)
    leader = own.visitor if own is not None else discourse.visitor
    passive = clause.line.tokens[at + 1 : at + 2] and clause.line.tokens[at + 1].key in clause.rules.words["by"]
    behind_it = clause.rules.words["included_now"] | clause.rules.words["together_with"]
    led = passive or clause.line.tokens[at].key in behind_it
    people = behind if led or not before else before
    if leader is None or not _is_led_by(clause, discourse, leader, own, (before if led else (*before, *behind))):
        return None
    # An envoy is there already.
    along = tuple(m for m in people if m.side == leader.side and m.identity != leader.identity and not is_envoy(m))
    if not along:
        return None
    mention = Mention(EventType.VISIT, clause, at, (leader, *along), EventStatus.OCCURRED, reference=True)
    mention.visitor = leader
    mention.destination = own.destination if own is not None else discourse.visited
    return mention


def _joining(clause: Clause) -> int | None:
    """The word that says that somebody comes along, or who belongs to a delegation."""
    if clause.has("accompanying"):
        return clause.where("accompanying")[0]
    if (beside := next((at for at in clause.where("together_with") if _is_beside(clause, at)), None)) is not None:
        return beside
    if not (clause.has("included_now") and "delegations" in clause.line.lists):
        return None
    # "He is leading a delegation that includes P".
    delegations = clause.rules.words["delegations"]
    first = next(at for at, token in enumerate(clause.line.tokens) if token.key in delegations)
    return next((at for at in clause.where("included_now") if at > first), None)


def _is_beside(clause: Clause, at: int) -> bool:
    """Whether a word says behind a visit with whom somebody makes it ("will visit C on D together with P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    with_whom = tokens[at + 1 : at + 3]
    named = len(with_whom) > 1 and with_whom[0].key in words["partner_marks"] and with_whom[1].kind == "P"
    travel = words["visit_nouns"] | words["arrival_verbs"]
    between = next((i for i in range(at - 1, clause.first, -1) if tokens[i].key in travel), None)
    return named and between is not None and all(token.kind in "CLDw" for token in tokens[between:at])


def _people(clause: Clause, first: int, last: int) -> tuple[Member, ...]:
    groups = (group for group in clause.groups if first <= group.first < last)
    return tuple(m for group in groups for m in group.members if m.person is not None and m.person.is_named)


def _is_led_by(
    clause: Clause, discourse: Discourse, leader: Member, own: Mention | None, named: tuple[Member, ...]
) -> bool:
    """Whether the visitor is he whom others accompany: he is named, or a pronoun means him."""
    words = clause.rules.words
    if any(member.identity == leader.identity for member in (*named, *discourse.agent)) or own is not None:
        return True
    meant = not clause.line.keys.isdisjoint(words["him"] | words["his"] | words["definite"])
    return meant or any(group.dual == "agent" for group in clause.groups)
