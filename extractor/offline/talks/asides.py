"""Sides that a clause names together without telling of anything that they do, and talks that it only names.

In: a clause and one of its groups, or a mention. Out: whether "both sides" of the next sentence do not mean them;
whether the talks are others than those that were held.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Line, have
from extractor.offline.grammar.moods import is_asked
from extractor.offline.rules import Rules
from extractor.offline.sides.sides import Group
from schemas.vocabulary import EventStatus, EventType

if TYPE_CHECKING:
    from extractor.offline.talks.frames import Mention

# Tokens behind "between" within which a war stands.
NEAR = 5
# Tokens behind "attended" among which the ceremony stands ("attended the opening ceremony").
CEREMONY = 6
# Tokens before talks among which "after" stands.
AFTER = 4
# Tokens before talks to come among which "on" stands behind their subject.
TOPIC = 3
# Tokens of a line among which the ministry stands that tells what it says.
OPENING = 4
# Tokens behind countries among which it is said that somebody went there.
JOURNEY = 2
# Lists of words by which that is said.
GOING = frozenset({"going_verbs", "came", "visit_nouns", "arrival_verbs"})
# Tokens behind two countries among which their relations stand.
RELATED = 4


def is_aside_of(clause: Clause, group: Group) -> bool:
    """Whether a Hindi clause only names whose war it is ("C और C के बीच जारी युद्ध"), or only demands something; an
    English one whose document or war ("the agreement between C and C")."""
    if group.case != "between":
        return False
    if clause.rules.head_first:
        words, of = clause.rules.words, group.first - 2
        key = clause.line.tokens[of].key if of >= clause.first else ""
        of_papers = key in words["document_words"] or key in words["quarrels"]
        return of_papers and all(member.person is None for member in group.members)
    behind = clause.line.tokens[group.behind : min(clause.last, group.behind + NEAR)]
    at_war = any(token.key in clause.rules.words["wars"] for token in behind)
    return at_war or (is_asked(clause) and not clause.future)


def is_object(clause: Clause, group: Group) -> bool:
    """Whether countries stand behind the verb of an English clause in which somebody acts ("P spoke of C and C"), or in
    Hindi are where somebody goes."""
    if _is_only_named(clause, group):
        return True
    own = clause.own_subject if clause.rules.head_first and group.case == "subject" else None
    acts = own is not None and own is not group and own.last <= group.first
    return acts and all(member.person is None for member in group.members)


def _is_only_named(clause: Clause, group: Group) -> bool:
    """Whether countries are only where somebody went, or in English some of those that a sentence speaks of ("eleven
    countries, among them C and C")."""
    if not clause.rules.head_first:
        return _is_destination(clause, group)
    before = clause.line.tokens[max(clause.first, group.first - JOURNEY - 1) : group.first]
    return have(before, clause.rules.words["some_of"]) and not any(m.person for m in group.members)


def _is_destination(clause: Clause, group: Group) -> bool:
    """Whether countries joined in Hindi are where somebody went ("इससे पहले वह ब्राजील और पराग्वे गए थे")."""
    if len(group.members) < 2 or clause.line.lists.isdisjoint(GOING) or any(m.person for m in group.members):
        return False
    behind = frozenset(clause.line.tokens.listed[group.last : group.last + JOURNEY])
    return clause.rules.has(behind, "going_verbs", "came", "visit_nouns", "arrival_verbs")


def is_told_of(clause: Clause, subject: Group) -> bool:
    """Whether both countries, or "we", only stand in what somebody says, or countries are where he goes: "he" is still
    the speaker."""
    if _is_only_named(clause, subject):
        return True
    if clause.rules.head_first or subject.dual not in ("countries", "we"):
        return False
    that = clause.first > 0 and clause.line.tokens[clause.first - 1].key in clause.rules.words["that"]
    return subject.dual == "we" or (that and subject.case == "subject")


def end_of_besides(clause: Clause) -> int | None:
    """The comma that ends what an English clause opens with as only besides what it tells ("in addition to the meeting
    with P, he is expected to")."""
    tokens = clause.line.tokens
    opening = tokens[clause.first : clause.first + OPENING - 1]
    if not (clause.rules.head_first and have(opening, clause.rules.words["besides"])):
        return None
    return next((at for at in range(clause.first, clause.last) if tokens[at].key == ","), None)


def of_relations(clause: Clause) -> list[Group]:
    """The two countries of whose relations a Hindi clause begins to tell ("C और C के सैन्य रिश्ते पुराने हैं")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first or not clause.has("ties"):
        return []
    opening = [g for g in clause.of_case("of", "between") if g.first == clause.first and len(g.members) == 2]
    return [g for g in opening if have(tokens[g.behind : g.behind + RELATED], words["ties"])]


def ministry_tells(line: Line, rules: Rules, home: str | None) -> bool:
    """Whether a Hindi line opens with what a ministry of the home country tells ("रक्षा मंत्रालय ने कहा कि दोनों मंत्रियों ने"),
    which speaks of talks of its own."""
    if rules.head_first or not ("ministry" in line.lists or "G" in line.kinds):
        return False
    for at, token in enumerate(line.tokens[:OPENING]):
        owner = line.tokens[at - 2] if at > 1 else token
        foreign = any(t.kind == "C" and t.value.code != home for t in line.tokens[:at])
        plain = token.key in rules.words["ministry"] and owner.kind not in "CG" and not foreign
        if plain or (token.kind == "G" and token.value.code == home):
            return have(line.tokens[at + 1 : at + 2], rules.words["asks"] | rules.words["genitive_all"])
    return False


def is_named_aside(mention: Mention) -> bool:
    """Whether Hindi goes on to talks of two countries told of nowhere ("जापान के साथ भारत की बातचीत का केंद्र ... रहा")."""
    clause, talks = mention.clause, mention.type in (EventType.MEETING, EventType.CALL)
    here = all(member.line is clause.line and member.person is None for member in mention.members)
    return talks and here and mention.reference and clause.line.in_body and not clause.rules.head_first


def is_only_ahead(mention: Mention) -> bool:
    """Whether English only names talks on another day at which something will be done ("will sign it during the meeting
    in L in October"), or Hindi that countries will talk about something: not those that were held."""
    clause = mention.clause
    if _takes_up(mention):
        return True
    if not (clause.rules.head_first and mention.reference and mention.type in (EventType.MEETING, EventType.CALL)):
        return False
    dated = mention.date is not None and not mention.attendees
    before = clause.line.tokens[max(clause.first, mention.trigger - AFTER) : mention.trigger]
    if have(before, clause.rules.words["behind_talks"]):
        # "'We will train crews,' P said after meeting P on D".
        return False
    return dated and clause.status is EventStatus.SCHEDULED and mention.trigger > _ahead(clause)


def _takes_up(mention: Mention) -> bool:
    """Whether Hindi only says what two countries will talk about some day ("अब दोनों देश ... पर भी बातचीत करेंगे")."""
    clause = mention.clause
    if clause.rules.head_first or mention.trigger + 1 not in clause.future:
        return False
    ahead = mention.type is EventType.MEETING and mention.status is EventStatus.SCHEDULED
    if not ahead or mention.date is not None or mention.place is not None:
        return False
    both = clause.subject is not None and clause.subject.dual == "countries"
    countries = both or all(member.person is None for member in mention.members)
    about = [token.key for token in clause.line.tokens[max(clause.first, mention.trigger - TOPIC) : mention.trigger]]
    return countries and "पर" in about


def _ahead(clause: Clause) -> int:
    """The first word of an English clause that puts something ahead, else its end."""
    marks = [at for name in ("future_marks", "ahead_marks") for at in clause.where(name)]
    return min(marks, default=clause.last)


def attends_ceremony(clause: Clause) -> bool:
    """Whether English says that somebody attended a ceremony: those who were there took part in no talks."""
    words, tokens = clause.rules.words, clause.line.tokens
    verbs = clause.where("conference_verbs") if clause.rules.head_first and clause.has("ceremonies") else []
    signed = clause.has("signing_words") or clause.has("arms_verbs")
    return not signed and any(have(tokens[at + 1 : at + CEREMONY], words["ceremonies"]) for at in verbs)


def protested_at(clause: Clause, acting: tuple[str, ...]) -> set[str]:
    """The sides at which another one only protests in Hindi ("C ने C से C को हथियार देना बंद करने की मांग की")."""
    if clause.rules.head_first or len(acting) != 1:
        return set()
    tokens = clause.line.tokens
    named = {str(tokens[at].value.code) for at in clause.line.found if tokens[at].kind in "CGS"}
    return named - {*acting} if acting[0] in named else set()
