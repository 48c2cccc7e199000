"""Whom the subject and "with" of a clause on talks mean: not both sides where another is met, no company on a journey.

In: a clause and its groups. Out: the members that talked.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.intentions import is_announced
from extractor.offline.grammar.lines import have
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.sides.sides import LISTS, Group, Member, countries_of
from schemas.vocabulary import Sector

# Tokens behind talks among which it is said that something was after them ("वार्ता बेनतीजा रहने के बाद").
FRAMED = 8
# Tokens between two countries and the noun of their talks ("the third C-C 2+2 ministerial dialogue").
NAMED = 6


def not_both(
    clause: Clause, discourse: Discourse, subject: tuple[Member, ...], met: tuple[Member, ...]
) -> tuple[Member, ...]:
    """Who acts, but for the two sides spoken of last where Hindi names somebody else ("P के साथ बैठक में दोनों देश"), or
    English owns the talks ("in his meeting with P, both leaders"); of both people, or of two for whom a pronoun stands,
    the one who is not of the country of those who are met."""
    told = not clause.rules.head_first or _is_ones_own(clause)
    dual = clause.subject.dual if clause.subject is not None and told else None
    if not dual or not any(m.person for m in met):
        return subject
    if set(sides(met)).isdisjoint(sides(subject)):
        # "P चीन गए थे, जहां उन्होंने P के साथ बातचीत की".
        he = dual == "agent" and len(subject) == 1 and subject[0].person is not None
        return subject if he and subject[0].line.paragraph == clause.line.paragraph else ()
    both = dual == "people" or (dual == "agent" and len(sides(subject)) == 2)
    return _other_of_both(discourse, subject, met) if both else subject


def is_not_met(clause: Clause, group: Group) -> bool:
    """Whether Hindi says that not somebody but another one was met ("P से नहीं, P से", "P के साथ नहीं बल्कि P के साथ")."""
    tokens, words = clause.line.tokens, clause.rules.words
    behind = tokens[group.behind : group.behind + 3]
    if clause.rules.head_first or len(behind) < 3 or behind[0].key not in words["nots"]:
        return False
    other = behind[1:] if behind[1].key == "," or behind[1].key in words["but_rather"] else behind[1:2]
    return any(token.kind in "PCG" or token.key in words["but_rather"] for token in other)


def is_to_be_met(clause: Clause, group: Group) -> bool:
    """Whether English only asks somebody who was met, or offers him, to talk with another one ("held talks with P and
    urged him to sit down with the C leader")."""
    tokens, words = clause.line.tokens, clause.rules.words
    met = next((g for g in clause.of_case("with") if g.first < group.first), None)
    if not clause.rules.head_first or met is None:
        return False
    acts = words["undertaking_verbs"] | words["asking_verbs"]
    act = next((at for at in range(met.last, group.first) if tokens[at].key in acts), None)
    asked = act is not None and any(token.key == "and" for token in tokens[met.last : act])
    return asked and any(token.key == "to" for token in tokens[act : group.first])


def is_met_at_others(clause: Clause, group: Group) -> bool:
    """Whether somebody is met at English talks beside which these are ("will meet P on D, a day before the commission's
    meeting with P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    met = next((g for g in clause.of_case("with") if g.first < group.first), None)
    if not clause.rules.head_first or met is None or not clause.has("beside_marks"):
        return False
    beside = next((at for at in range(met.last, group.first) if tokens[at].key in words["beside_marks"]), None)
    return beside is not None and have(tokens[beside + 1 : group.first], words["talk_nouns"])


def _is_ones_own(clause: Clause) -> bool:
    """Whether English says of talks whose they are ("during his meeting with P")."""
    words, tokens = clause.rules.words, clause.line.tokens
    return any(at > clause.first and tokens[at - 1].key in words["his"] for at in clause.where("talk_nouns"))


def _other_of_both(discourse: Discourse, both: tuple[Member, ...], met: tuple[Member, ...]) -> tuple[Member, ...]:
    """The other of "both leaders" in talks with somebody: the two of one side who acted right before, who visits his
    country, else who acted for another one."""
    together = tuple(m for m in discourse.agent if m.person is not None)
    if len(together) == 2 and len(sides(together)) == 1 and set(sides(together)).isdisjoint(sides(met)):
        # "P और P मंगलवार को C पहुंचे। बैठक के बाद दोनों ने P से भी मुलाकात की".
        return together
    visitor = discourse.visitor
    if visitor is not None and discourse.visited in sides(met) and visitor.side not in sides(met):
        return (visitor,)
    return tuple(member for member in both if member.side not in sides(met))


def is_of_company(member: Member) -> bool:
    """Whether a member is the head of a company of whom no name is told: he does not speak for his country."""
    person = member.person
    return person is not None and not person.is_named and person.sector is Sector.BUS


def who_goes_on(
    clause: Clause, discourse: Discourse, subject: tuple[Member, ...], met: tuple[Member, ...]
) -> tuple[Member, ...]:
    """Who acted in the clause before, where a joined Hindi clause names two countries only as those of the session that
    he led with somebody ("P पहुंचे और P के साथ C-C आयोग की बैठक की सह-अध्यक्षता की")."""
    joined = clause.first > 0 and clause.line.tokens[clause.first - 1].key in CONJUNCTIONS
    countries = len(sides(subject)) == 2 and all(member.person is None for member in subject)
    if clause.rules.head_first or not (joined and countries) or not any(member.person for member in met):
        return ()
    before = discourse.members(clause.inherited) or discourse.agent
    others = set(sides(subject)) - set(sides(met))
    return tuple(member for member in before if member.person is not None and member.side in others)


def whose_talks(clause: Clause, trigger: int) -> tuple[Member, ...]:
    """Who held the talks of which Hindi says another told of them ("P ने P की P के साथ हुई वार्ता की जानकारी दी"), and in
    English the two countries right before those that are announced ("before the C-C dialogue, slated for D")."""
    tokens, agents = clause.line.tokens, clause.of_case("agent")
    if clause.rules.head_first and is_announced(clause.line.tokens, clause.rules.words, trigger):
        pairs = (
            g.members
            for g in clause.of_case("subject")
            if 0 <= trigger - g.last <= NAMED and len(sides(g.members)) == 2
        )
        return next((pair for pair in pairs if all(m.person is None for m in pair)), ())
    behind = tokens[trigger + 1].key if trigger + 1 < clause.last else ""
    if clause.rules.head_first or not agents or behind not in clause.rules.words["genitive_all"]:
        return ()
    for met in (g for g in clause.of_case("with") if agents[0].last < g.first and g.behind <= trigger <= g.behind + 2):
        owners = [g for g in clause.of_case("of") if g.behind == met.first and g.first > agents[0].last]
        people = tuple(m for g in (*owners, met) for m in g.members)
        if owners and all(m.person is not None for m in people) and len(sides(people)) == 2:
            return people
    return ()


def listed_before(clause: Clause, met: list[Group], subject: tuple[Member, ...]) -> tuple[Member, ...]:
    """The country of officials at the head of a Hindi list that goes on with officials of whom less is told ("C के
    राष्ट्रपति, प्रधानमंत्री, सेनाओं के कमांडरों के साथ ही रक्षा सचिव से भी मिलेंगे")."""
    own = sides(subject)
    if clause.rules.head_first or not own:
        return ()
    unnamed = [m for group in met for m in group.members]
    if not unnamed or not all(_is_nameless(m) and m.side in (None, *own) for m in unnamed):
        return ()
    tokens, listed = clause.line.tokens, [g for g in clause.of_case("subject") if g is not clause.subject]
    for group in listed:
        between = tokens[group.last : met[0].first]
        goes_on = bool(between) and between[0].key in LISTS and all(token.kind == "w" for token in between)
        if goes_on and group.members[0].side not in (None, *own) and all(map(_is_nameless, group.members)):
            return countries_of(group.members[:1])
    return ()


def _is_nameless(member: Member) -> bool:
    return member.person is None or not member.person.name


def relates(clause: Clause, group: Group) -> bool:
    """Whether "with" only says with whom an English clause wants ties ("cooperation with C"); or "से" and what is behind
    it, beside which conference Hindi talks were held ("ब्रिक्स से इतर मुलाकातें")."""
    words, tokens, at = clause.rules.words, clause.line.tokens, group.first
    bare = all(member.person is None for member in group.members)
    if not clause.rules.head_first:
        beside = bare and have(tokens[group.last : group.behind + 1], words["aside_marks"])
        return beside or _frames_other_talks(clause, group)
    while at > clause.first and tokens[at - 1].key in words["determiners"] | words["articles"]:
        at -= 1
    with_ = at - 2 >= clause.first and tokens[at - 1].key in words["supplied_with"]
    return with_ and bare and tokens[at - 2].key in words["relating"]


def _frames_other_talks(clause: Clause, group: Group) -> bool:
    """Whether talks with somebody only say when Hindi talks with another were ("P के साथ बैठक से पहले P ने P से बात की", "P
    के साथ फरवरी में हुई वार्ता विफल रहने के बाद")."""
    tokens, words, others = clause.line.tokens, clause.rules.words, clause.of_case("with")
    if len(others) < 2 or group is others[-1]:
        return False
    noun, last = group.behind, others[-1].first
    held = words["inside"] | words["took_place"]
    while noun < last and (tokens[noun].kind in ("D", "L") or tokens[noun].key in held):
        noun += 1
    if noun >= last or tokens[noun].key not in words["talk_nouns"]:
        return False
    reach = noun + 3 if noun == group.behind else min(last, noun + FRAMED)
    marks = pairwise(token.key for token in tokens[noun + 1 : reach])
    return any(a in words["postpositions"] and b in words["before_after"] for a, b in marks)


def is_taken_along(clause: Clause, group: Group) -> bool:
    """Whether Hindi says with whom somebody travels for talks ("वार्ता के लिए P के साथ भारत आएंगे")."""
    if clause.rules.head_first or not clause.has("adjacent_verbs"):
        return False
    tokens, words = clause.line.tokens[group.behind : group.behind + 2], clause.rules.words
    return len(tokens) > 1 and tokens[0].kind in "CL" and tokens[1].key in words["adjacent_verbs"]


def is_left(clause: Clause, group: Group) -> bool:
    """Whether "से" only says whence somebody came who talks in Hindi ("केन्या से भारत पहुंचे P ने P से मुलाकात की")."""
    words, tokens, at = clause.rules.words, clause.line.tokens, group.behind
    bare = all(member.person is None for member in group.members) and bool(group.members)
    if clause.rules.head_first or not bare or tokens[at - 1].key not in words["of_time"] or at + 2 >= clause.last:
        return False
    if tokens[at].key in words["returning"]:
        return True
    there = tokens[at].kind in ("C", "L") or tokens[at].key in words["here"]
    return there and tokens[at + 1].key in words["came"] | words["converbs"]


def met_beside(clause: Clause, met: list[Group]) -> Iterator[Group]:
    """People of the same side besides whom Hindi says that others are met ("प्रधानमंत्री P सहित P से मुलाकात की"), and those
    of any side besides whom others are met as well ("P के अलावा P से भी मिले")."""
    for group in clause.of_case("beside") if clause.has("also_marks") and clause.has("not_only") else ():
        behind = next((other for other in clause.groups if other.first >= group.behind), None)
        alone = clause.line.tokens[group.behind - 1].key in clause.rules.words["not_only"]
        others = behind in met or (behind is None and _with_others(clause, group.behind))
        if alone and others and any(m.person is not None for m in group.members):
            yield group
    for group in clause.of_case("among"):
        near = (other for other in met if 0 <= other.first - group.behind <= 1)
        if any(m.person is not None for m in group.members) and any(
            set(sides(group.members)) <= set(sides(other.members)) for other in near
        ):
            yield group


def _with_others(clause: Clause, first: int) -> bool:
    """Whether Hindi says behind a token that nameless others are met as well ("तीनों सेना प्रमुखों से भी")."""
    tokens, words = clause.line.tokens, clause.rules.words
    return any(
        a.key in words["with_marks"] and b.key in words["also_marks"] for a, b in pairwise(tokens[first : clause.last])
    )


def with_companions(subject: tuple[Member, ...], met: tuple[Member, ...]) -> tuple[Member, ...]:
    """Who acts, with those of his own side who came along to others ("P ने P के साथ C के मंत्रियों से मुलाकात की")."""
    if not len(sides(subject)) == 1 < len(sides(met)):
        return subject
    return (*subject, *(m for m in met if m.person is not None and m.side in sides(subject) and m not in subject))
