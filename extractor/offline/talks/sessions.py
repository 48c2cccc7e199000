"""Sessions of bodies: what of them is talks of two sides, a conference, or no occasion at all.

In: a clause. Out: the noun of a session that English tells of in other words than "meeting" ("the fifth round of the
joint working group", "the 12th joint committee met"); whether a noun of talks is that of a body or names a mechanism.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.joined_bodies import is_joined
from extractor.offline.sides.sides import Member
from extractor.offline.talks.holding import is_figure, is_numbered
from schemas.vocabulary import EventStatus, ParticipantKind

# Tokens between the body and the verb that says that it met.
NEAR = 6
# Tokens between two countries and their summit at most, and between what is annual and it.
SUMMIT, ANNUAL = 8, 3
# Tokens before the body among which it is counted.
COUNTED = 8
# Tokens behind talks on a document among which they go on.
GOING_ON = 5
# Tokens between a body and the noun of its meeting, with its name in brackets and its officials.
CONFERENCE = 11


def session_of(clause: Clause) -> int | None:
    """The noun of a session or of the body that met; None where no session is told of."""
    if not clause.rules.head_first or clause.has("exercise_nouns"):
        return None
    if not clause.has("session_bodies"):
        return _of_abbreviation(clause) if clause.has("editions") and clause.has("session_verbs") else None
    tokens, words = clause.line.tokens, clause.rules.words
    for body in clause.where("session_bodies"):
        told = (*clause.where("session_verbs"), *clause.where("cancelled_words"))
        if not any(at > body for at in told) and not _is_object(clause, body):
            continue
        rounds = [at for at in clause.where("editions") if at < body and tokens[at + 1].key in words["of_marks"]]
        if rounds:
            return rounds[-1]
        if _is_chaired(clause, body):
            return body
        behind = tokens[body + 1 : body + 1 + NEAR]
        met = next((token.key for token in behind if token.key in words["session_verbs"]), None)
        counted = [token.key for token in tokens[max(clause.first, body - COUNTED) : body]]
        if met is not None and _is_of_two(clause, body):
            return body
        if met is not None and is_numbered(clause) and any(is_ordinal(clause, key) for key in counted):
            return body
    return None


def _is_of_two(clause: Clause, body: int) -> bool:
    """Whether two countries stand right before a body that met on a day ("the C-C joint commission convened on D")."""
    dated = bool(clause.dates)
    groups = (g for g in clause.groups if 0 <= body - g.last <= NEAR // 2 and len({m.side for m in g.members}) == 2)
    return dated and any(all(m.person is None for m in g.members) for g in groups)


def last_met(clause: Clause) -> tuple[Member, ...]:
    """The two countries of the body before a relative clause that tells when it last met ("the C-C joint commission,
    which last met in D")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, clause.first - 1
    tells = clause.rules.head_first and at > 0 and tokens[at].key in words["relative_marks"]
    if not tells or clause.keys[:2] != ["last", "met"]:
        return ()
    named = [i for i in range(max(0, at - COUNTED - NEAR), at) if tokens[i].kind == "C"]
    members = (Member(ParticipantKind.COUNTRY, tokens[i].value.code, clause.line, i) for i in named[-2:])
    bodies = any(token.key in words["session_bodies"] for token in tokens[named[-1] : at]) if named else False
    return tuple(members) if bodies and len(named) > 1 else ()


def _of_abbreviation(clause: Clause) -> int | None:
    """The counted round of a body that an article calls by its letters ("the 11th round of the FOC")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("editions"):
        if tokens[at].key in words["drill_editions"]:
            # "The last edition of SLINEX" is one of an exercise.
            continue
        behind = [token for token in tokens[at + 1 : at + 4] if token.key not in words["articles"] | words["of_marks"]]
        letters = bool(behind) and behind[0].kind == "w" and clause.line.words[behind[0].first].printed.isupper()
        if letters and at > clause.first and is_ordinal(clause, tokens[at - 1].key):
            return at
    return None


def _is_object(clause: Clause, body: int) -> bool:
    """Whether sides held the session ("co-chaired the fifth round of the joint working group")."""
    return any(at < body for name in ("held", "chaired") for at in clause.where(name))


def _is_chaired(clause: Clause, body: int) -> bool:
    """Whether somebody chaired a counted session, or one of two countries ("co-chaired the second C-C group")."""
    chaired = [at for at in clause.where("chaired") if at < body] or _will_chair(clause, body)
    if not chaired:
        return False
    counted = any(is_ordinal(clause, token.key) for token in clause.line.tokens[chaired[-1] : body])
    return counted or any(chaired[-1] < g.first < body and len({m.side for m in g.members}) == 2 for g in clause.groups)


def _will_chair(clause: Clause, body: int) -> list[int]:
    """The verb by which somebody is to chair a session ("is due to co-chair the C-C joint commission")."""
    tokens, words = clause.line.tokens, clause.rules.words
    found = []
    for at in clause.where("plain_holding"):
        before = at - 1 - 2 * (at > 2 and tokens[at - 1].key == "-" and tokens[at - 2].key == "co")
        ahead = before >= clause.first and tokens[before].key in words["will"]
        due = tokens[before - 1].key in words["once_planned"] | words["copula"] if before > clause.first else False
        ahead = ahead or (tokens[before].key == "to" and due)
        found += [at] if at < body and tokens[at].key == "chair" and ahead else []
    return found


def is_ordinal(clause: Clause, key: str) -> bool:
    return key in clause.rules.words["ordinals"] or is_figure(key, clause.rules)


def is_conference_noun(clause: Clause, index: int) -> bool:
    """Whether a noun of talks is the meeting of a body ("एससीओ की बैठक", "the next meeting of the Council")."""
    tokens = clause.line.tokens
    if any(group.dual == "body" and group.first == index + 2 for group in clause.of_case("of")):
        return True
    for before in range(index - 1, max(clause.first, index - CONFERENCE) - 1, -1):
        token = tokens[before]
        if token.kind == "O":
            return True
        beside = token.kind == "C" and not clause.rules.head_first
        if (token.kind != "w" and not beside) or token.key in clause.rules.words["conference_stops"]:
            return False
    return False


def is_mechanism(clause: Clause, index: int) -> bool:
    """Whether a noun of talks stands for a mechanism that exists ("... वार्ता है"), or names one ("वार्ता तंत्र")."""
    words, behind = clause.rules.words, [t.key for t in clause.line.tokens[index + 1 : min(clause.last, index + 3)]]
    if not behind or (behind[0] in words["copula"] and behind[-1] in words["to_be"]):
        # "The next meeting is to take place".
        return False
    return behind[0] in words["copula"] or behind[0] in words["mechanisms"]


def is_meeting_of(clause: Clause, member: Member) -> bool:
    """Whether an organization only says whose meeting it is ("hosts the G20 summit")."""
    tokens, at = clause.line.tokens, member.token + 1
    body = member.line is clause.line and tokens[member.token].kind == "O" and clause.rules.head_first
    return body and at < len(tokens) and tokens[at].key in clause.rules.words["conference_nouns"]


def summits(clause: Clause) -> list[int]:
    """The nouns of a conference of two states ("भारत और रूस का 23वां शिखर सम्मेलन"), in Hindi annual or with somebody."""
    nouns = clause.where("summit_nouns")
    if clause.rules.head_first:
        return _held_summits(clause, nouns)
    tokens, words = clause.line.tokens, clause.rules.words
    if not nouns or any(tokens[at].kind in "OM" and not is_joined(clause, at) for at in clause.found):
        return []
    owners = [g for g in clause.of_case("of", "between", "subject") if len({m.side for m in g.members}) == 2]
    found = []
    for noun in nouns:
        annual = any(token.key in words["annual"] for token in tokens[max(clause.first, noun - ANNUAL) : noun])
        owned = any(
            g.behind <= noun <= g.behind + SUMMIT
            and not any(token.key in words["conference_stops"] for token in tokens[g.behind : noun])
            for g in owners
        )
        found += [noun] if owned or annual or _is_held_with(clause, noun) else []
    return found


def _is_held_with(clause: Clause, noun: int) -> bool:
    """Whether somebody holds or hosts a Hindi summit with another ("P, P के साथ शिखर सम्मेलन की मेजबानी करेंगे"), and goes
    with him to none ("P, P के साथ शिखर सम्मेलन में गए")."""
    inside = have(clause.line.tokens[noun + 1 : noun + 2], clause.rules.words["within"])
    near = (g for g in clause.of_case("with") if 0 <= noun - g.behind <= ANNUAL)
    return not inside and any(m.person is not None for g in near for m in g.members)


def _held_summits(clause: Clause, nouns: list[int]) -> list[int]:
    """The English nouns of a conference that people of two or three sides hold ("P, P and P held a summit"), at which
    they did something ("agreed during a summit in L"), or to which one comes ("for a summit with P")."""
    if not nouns or any(clause.line.tokens[at].kind in "OM" and not is_joined(clause, at) for at in clause.found):
        return []
    if theirs := [noun for noun in nouns if _is_of_two_before(clause, noun) and _befell(clause, noun)]:
        return theirs
    groups = clause.of_case("subject", "between", "with")
    dated = any(clause.line.tokens[at].kind in "DL" for at in clause.found)
    people = [g for g in groups if any(m.person is not None for m in g.members)]
    if not people:
        # "C and C held their annual summit in L", but a "business forum" of theirs are no talks.
        nouns = [noun for noun in nouns if dated and clause.line.tokens[noun].key in clause.rules.words["of_states"]]
    groups = people or groups
    if len({m.side for g in groups for m in g.members}) not in (2, 3):
        return []
    held = clause.where("held")
    return [
        noun
        for noun in nouns
        if any(at < noun for at in held) or _is_of_their_own(clause, noun) or _was_held(clause, noun)
    ]


def _befell(clause: Clause, noun: int) -> bool:
    """Whether words behind a summit say that it is held or put off ("the C-C summit was held in L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    passive = words["were"] | words["been"] | words["passive_marks"]
    pairs = pairwise(token.key for token in tokens[noun + 1 : min(clause.last, noun + NEAR)])
    held = any((a in passive and b in words["held"]) or (a, b) == ("took", "place") for a, b in pairs)
    return held or clause.status is EventStatus.CANCELLED


def _is_of_two_before(clause: Clause, noun: int) -> bool:
    """Whether two sides stand right before a summit ("the C-C summit")."""
    return any(0 <= noun - g.last <= 1 and len({m.side for m in g.members}) == 2 for g in clause.groups)


def _was_held(clause: Clause, noun: int) -> bool:
    """Whether a participle dates the summit of two English countries ("in a C-C summit held in D")."""
    tokens, behind = clause.line.tokens, clause.line.tokens[noun + 1 : noun + 2]
    owned = any(g.last == noun and len({m.side for m in g.members}) == 2 for g in clause.groups)
    return (
        owned and have(behind, clause.rules.words["held"]) and any(t.kind == "D" for t in tokens[noun + 2 : noun + 5])
    )


def _is_of_their_own(clause: Clause, noun: int) -> bool:
    """Whether English speaks of "a summit" or "their summit" with somebody, or during which something is done."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = [token.key for token in tokens[max(clause.first, noun - SUMMIT) : noun]]
    own = next((at for at in range(len(near) - 1, -1, -1) if near[at] in words["indefinite"] | words["their"]), None)
    if own is None or any(key in words["conference_stops"] for key in near[own + 1 :]):
        return False
    met = any(g.first - 1 == noun + 1 and any(m.person for m in g.members) for g in clause.of_case("with"))
    return met or (own > 0 and near[own - 1] in words["during_marks"])


def is_about_treaty(clause: Clause, noun: int) -> bool:
    """Whether English talks are those on a document that drag on ("the treaty, on which talks have been going on")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or [token.key for token in tokens[max(0, noun - 2) : noun]] != ["on", "which"]:
        return False
    return have(tokens[noun + 1 : noun + 1 + GOING_ON], words["still_going"])


def is_chaired(clause: Clause) -> bool:
    """Whether English says who alone chaired talks that were told of before ("the meeting was chaired by P")."""
    tokens, words, first = clause.line.tokens, clause.rules.words, clause.first
    if not clause.rules.head_first or clause.last - first < 2 or "chaired" not in clause.lists:
        return False
    known = tokens[first].key in words["definite"] and tokens[first + 1].key in words["talk_nouns"]
    by = any(at + 1 < clause.last and tokens[at + 1].key in words["by"] for at in clause.where("chaired"))
    people = [member for group in clause.of_case("agent") for member in group.members if member.person is not None]
    return known and by and len(people) == 1
