"""Talks of which English tells only by what was said there ("P told visiting P that", "C and C agreed in talks to").

In: a clause. Out: the verb of telling, and to whom it was said; whether countries agreed to something at the talks.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.moods import lies_ahead
from extractor.offline.sides.sides import Group
from extractor.offline.talks.implied import has_person

# Tokens from the verb to who is told.
NEAR = 4
# What stands behind talks before who held them.
OF_OTHERS = frozenset({"with", "of", "between"})
# What opens a sentence with the town where somebody is.
IN = frozenset({"in"})
# Tokens from an act to the talks at which it was done, and sides that hold talks at most.
FRAME, SEVERAL = 9, 3
# Lists of words by which somebody tells another something, or praises his visit.
TELLING = frozenset({"telling_guests", "praising_visits"})


def tells_guest(clause: Clause) -> int | None:
    """The verb by which somebody tells something to a visitor, or to somebody at their talks."""
    found = _telling(clause)
    return found[0] if found is not None else None


def told_guest(clause: Clause, trigger: int) -> list[Group]:
    """Who is told, where the verb is what tells of the talks."""
    found = _telling(clause)
    return [found[2]] if found is not None and found[0] == trigger else []


def teller_of(clause: Clause, trigger: int) -> Group | None:
    """Who tells it, also behind what he says of "us" ("'We will train crews,' P told visiting P")."""
    found = _telling(clause)
    return found[1] if found is not None and found[0] == trigger else None


def acts_in_content(clause: Clause, trigger: int) -> Group | None:
    """Who acts in what somebody says that others did ("He recalled that P had been to C and met P", "He said P would
    meet P")."""
    tokens, words, teller = clause.line.tokens, clause.rules.words, clause.subject
    that = next((at for at in range(trigger - 1, clause.first, -1) if tokens[at].key in words["that"]), None)
    if that is None and teller is not None and teller.dual == "agent":
        that = teller.last if have(tokens[teller.last : teller.last + 1], words["telling_verbs"]) else None
    if that is None or teller is None or teller.first > that:
        return None
    return next((g for g in clause.of_case("subject") if that < g.first < trigger and has_person(g)), None)


def _telling(clause: Clause) -> tuple[int, Group, Group] | None:
    """The verb, who tells and who is told."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or clause.lists.isdisjoint(TELLING) or clause.of_case("with", "between"):
        return None
    if (welcoming := _welcomes_visit(clause)) is not None:
        return welcoming
    for at in clause.where("telling_guests"):
        told = [g for g in clause.of_case("to") if g.members and at <= g.first <= at + NEAR]
        group = next(filter(has_person, told), None)
        teller = next((g for g in clause.of_case("subject") if has_person(g) and g.last <= at), None)
        he = next((g for g in clause.of_case("agent") if g.dual == "agent" and g.last == at), None)
        if teller is None and he is not None and group is not None and _comes_to(clause, he, group):
            return at, he, group
        if not told or teller is None or have(tokens[teller.last : at], words["nots"]):
            continue
        if group is None:
            if _at_other_talks(clause, teller, told[0]):
                return at, teller, told[0]
            continue
        visiting = have(tokens[at + 1 : group.members[0].token], words["visiting_words"])
        at_talks = _at_talks(clause, group.last) or _ends_at_talks(clause, group.last)
        if visiting or at_talks or _comes_to(clause, teller, group):
            return at, teller, group
    return None


def _welcomes_visit(clause: Clause) -> tuple[int, Group, Group] | None:
    """The verb, who praises the visit of somebody at their talks, and the visitor ("P welcomed the first visit to C by
    P during their talks in L on D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("praising_visits"):
        teller = next((g for g in clause.of_case("subject") if has_person(g) and g.last <= at), None)
        guest = next((g for g in clause.of_case("agent", "of") if has_person(g) and g.first > at), None)
        if teller is None or guest is None or not have(tokens[at + 1 : guest.first], words["visit_nouns"]):
            continue
        comma = next((i for i in range(guest.last, clause.last) if tokens[i].key == ","), clause.last)
        own = {m.side for m in teller.members}
        frame = next((i for i in range(guest.last, comma) if tokens[i].key in words["inside_talks"]), guest.last)
        # "P hailed the visit of P to L at a meeting in L": only where it leads to him, or the talks are theirs.
        comes = any(tokens[i].kind in "CL" and tokens[i].value.country in own for i in range(at + 1, frame))
        theirs = comes or have(tokens[guest.last : comma], words["their"])
        if theirs and _ends_at_talks(clause, guest.last, comma):
            return at, teller, guest
    return None


def _comes_to(clause: Clause, teller: Group, told: Group) -> bool:
    """Whether somebody is asked in a town of his country by one of another ("In L on D, P asked C's minister P to")."""
    tokens, own = clause.line.tokens, {member.side for member in told.members}
    opens = teller.first > clause.first + 1 and have(tokens[clause.first : clause.first + 1], IN)
    place = tokens[clause.first + 1] if opens else None
    if place is None or place.kind != "L" or own != {place.value.country} or own & {m.side for m in teller.members}:
        return False
    small = clause.rules.words["on"] | clause.rules.words["articles"]
    between = tokens[clause.first + 2 : teller.members[0].token if teller.members else teller.first]
    return all(token.kind == "D" or token.key == "," or token.key in small for token in between)


def _at_other_talks(clause: Clause, teller: Group, told: Group) -> bool:
    """Whether a sentence opens with talks beside those told of, at which a country was asked for something ("In a
    separate meeting, C's minister P asked C to")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not have(tokens[:1], words["inside_before"] | words["opening_visits"]):
        return False
    frame = tokens[1 : teller.first]
    noun = next((at for at, token in enumerate(frame) if token.key in words["talk_nouns"]), 0)
    others = {m.side for m in told.members} - {m.side for m in teller.members}
    if have(frame[noun + 1 : noun + 2], OF_OTHERS):
        # "In another meeting with reporters".
        return False
    alone = len(told.members) == 1 and bool(others) and all(token.kind == "w" for token in frame[:noun])
    return alone and have(frame[:noun], words["other_talks"])


def _ends_at_talks(clause: Clause, last: int, end: int | None = None) -> bool:
    """Whether a clause ends with the talks at which somebody was told something ("thanked P for the aid during their
    talks in L on D"), and not with those at which it will be said ("told P that C would raise it at talks in L")."""
    tokens, words, end = clause.line.tokens, clause.rules.words, end or clause.last
    noun = next((at for at in range(end - 1, last, -1) if tokens[at].key in words["talk_nouns"]), last)
    near = range(noun - 1, max(last - 1, noun - NEAR), -1)
    frame = next((at for at in near if tokens[at].key in words["inside_talks"]), last - 1)
    if frame < last or have(tokens[last:frame], words["that"] | words["will"] | words["modals"] | words["quote_marks"]):
        return False
    own = have(tokens[frame + 1 : noun], words["their"] | words["indefinite"]) or frame + 1 == noun
    small = words["inside_before"] | words["on"] | words["stops"] | words["venues"]
    behind = [token for token in tokens[noun + 1 : end] if token.kind == "w" and token.key not in small]
    # "At Prague Castle".
    return own and all(clause.line.words[token.first].printed[:1].isupper() for token in behind)


def _at_talks(clause: Clause, last: int) -> bool:
    """Whether right behind who is told stands that it was at talks ("told P during their meeting")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = last
    while at + 1 < clause.last and (tokens[at].kind in "DL" or tokens[at + 1].kind in "DL"):
        # "In L on D".
        at += 1
    if at >= clause.last or tokens[at].key not in words["opening_visits"] | words["inside_before"]:
        return False
    behind = tokens[at + 1 : min(clause.last, at + 1 + NEAR)]
    end = next((i for i, token in enumerate(behind) if token.kind != "w"), len(behind))
    return have(behind[:end], words["talk_nouns"])


def guest_agrees(clause: Clause) -> int | None:
    """The verb by which people of two sides agree who then have met: a visitor with whom he visits on a day ("P and the
    visiting P agreed on D to hold patrols"), or both in a place ("P and P decided in L to")."""
    at = _act_of_two(clause)
    if at is None:
        return None
    subject, words = clause.subject, clause.rules.words
    visiting = subject is not None and have(
        clause.line.tokens[max(clause.first, subject.first - 1) : subject.last], words["visiting_words"]
    )
    visiting = visiting and "D" in clause.line.kinds and clause.line.tokens[at].key in words["agreeing"]
    return at if visiting or end_of_frame(clause) is not None else None


def end_of_frame(clause: Clause) -> int | None:
    """The "to" behind the place, and day, at which people of two sides agreed on something ("agreed here on D to")."""
    at, tokens, words = _act_of_two(clause), clause.line.tokens, clause.rules.words
    behind = range(at + 1, min(clause.last, at + 1 + NEAR + SEVERAL)) if at is not None else range(0)
    end = next((i for i in behind if tokens[i].key == "to"), None)
    if at is None or end is None:
        return None
    frame = tokens[at + 1 : end]
    small = words["here"] | words["inside_before"] | words["on"]
    placed = have(frame, words["here"]) or any(token.kind == "L" for token in frame)
    return end if placed and all(token.kind in "DL" or token.key in small for token in frame) else None


def _act_of_two(clause: Clause) -> int | None:
    """The verb right behind two people of two sides by which they agree or decide on something."""
    subject = clause.subject if clause.rules.head_first and clause.subject in clause.groups else None
    words = clause.rules.words
    if subject is None or clause.words.isdisjoint(words["agreeing"] | words["deciding"]):
        return None
    two = len(subject.members) == 2 and all(m.person is not None and m.side for m in subject.members)
    if not two or len({m.side for m in subject.members}) == 1:
        return None
    at = subject.last + (subject.last < clause.last and clause.line.tokens[subject.last].key == ",")
    return at if have(clause.line.tokens[at : at + 1], words["agreeing"] | words["deciding"]) else None


def agree_there(clause: Clause, trigger: int) -> bool:
    """Whether two or three countries agreed to something at the talks ("C and C agreed during talks in L on D to", "C
    and C agreed to train crews at talks held in L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or not clause.has("commitment_acts"):
        return False
    frame = words["opening_visits"] | words["inside_before"]
    held = _was_held(clause, trigger, frame)
    near = range(clause.first if held else max(clause.first, trigger - FRAME), trigger)
    act = next((at for at in near if tokens[at].key in words["commitment_acts"]), None)
    if act is None or not have(tokens[act + 1 : trigger], frame):
        return False
    if not held and any(tokens[at].key in ("to", "on") and tokens[at + 1].kind != "D" for at in range(act, trigger)):
        # "Agreed on Monday to hold talks", "agreed on a meeting".
        return False
    both = (g for g in clause.of_case("subject") if g.last <= act and all(m.person is None for m in g.members))
    several = any(1 < len({m.side for m in g.members}) <= SEVERAL for g in both)
    told = any(token.kind in "DL" for token in tokens[act:trigger] + tokens[trigger + 1 : trigger + 1 + NEAR])
    return several and told


def _was_held(clause: Clause, trigger: int, frame: frozenset[str]) -> bool:
    """Whether English says at the end of what was agreed that it was at talks held there ("at a meeting held in L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    held = have(tokens[trigger : trigger + 2], words["held_there"]) and not _is_ahead(clause, trigger)
    before = [token.key for token in tokens[max(clause.first, trigger - FRAME) : trigger]]
    opens = max((at for at, key in enumerate(before) if key in frame), default=-1)
    return held and opens >= 0 and not {"to", "on"} & set(before[opens:])


def _is_ahead(clause: Clause, trigger: int) -> bool:
    """Whether the first date behind a word lies behind the day of the article."""
    day = next((token for token in clause.line.tokens[trigger : clause.last] if token.kind == "D"), None)
    return day is not None and lies_ahead(clause, day, scheduled=False)
