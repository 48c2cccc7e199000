"""Earlier rounds of talks that English only mentions: "since the last meeting, held in May".

In: a clause of an English article. Out: a mention; without its own sides it has those of the talks before.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.occasions.occasions import TALKS, Occasion
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.sessions import is_ordinal
from schemas.vocabulary import EventStatus, EventType

# Lists of words, without any of which nothing is held.
HOLDING = frozenset({"held", "session_verbs"})
# Tokens between "last" and the noun of talks, and between that and the verb that says when they were held.
COUNTED, HELD = 6, 4
# Tokens of what a body deals with ("on cyber security and maritime matters").
SUBJECT = 8


def find_past_rounds(clause: Clause) -> Mention | None:
    """The earlier round of which a clause gives the day."""
    if not clause.rules.head_first or not clause.dates or clause.lists.isdisjoint(HOLDING):
        return None
    if clause.has("exercise_nouns") or clause.status is not EventStatus.OCCURRED:
        return None
    verb = _behind_relative(clause) or _behind_noun(clause) or _behind_body(clause) or _told_last(clause)
    apart = _behind_founding(clause) if verb is None else None
    verb = apart if verb is None else verb
    date = _date_behind(clause, verb) if verb is not None else None
    if verb is None or date is None:
        return None
    two = clause.groups if apart is not None else clause.of_case("between")
    talked = (group.members for group in two if len(sides(group.members)) > 1)
    members = next(talked, ())
    mention = Mention(EventType.MEETING, clause, verb, members, EventStatus.OCCURRED, date, is_round=not members)
    mention.earlier = True
    return mention


def last_of_series(mention: Mention, occasions: Sequence[Occasion]) -> Occasion | None:
    """The round told of right before in its paragraph, of whose series an English clause tells the next one."""
    ahead = mention.status is EventStatus.SCHEDULED and mention.date is not None and not mention.reference
    if not (ahead and mention.clause.rules.head_first and mention.clause.has("next_marks")):
        return None
    talks = [o for o in occasions if o.type in TALKS]
    last = max((o.mentions[-1] for o in talks), key=lambda m: m.line.number, default=None)
    here = last is not None and last.line.paragraph == mention.line.paragraph
    return next(o for o in talks if o.mentions[-1] is last) if here and last is not None and last.is_round else None


def is_next_of_body(mention: Mention) -> bool:
    """Whether English tells of the next session of a body, to which others may come ("its next session")."""
    clause, ahead = mention.clause, mention.status is EventStatus.SCHEDULED and mention.date is not None
    again = clause.has("next_marks") or "again" in clause.words
    return ahead and clause.rules.head_first and again and clause.has("session_bodies")


def _behind_relative(clause: Clause) -> int | None:
    """The verb behind the "which" that tells of the last round ("the previous meeting, which took place in L")."""
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    if which < 2 or tokens[which].key not in words["relative_marks"]:
        return None
    noun = which - 1 - (tokens[which - 1].key == ",")
    if _is_noun(clause, noun) and _is_earlier(clause, noun, 0):
        return next((at for at in range(clause.first, clause.first + HELD) if _is_held(clause, at)), None)
    return None


def _behind_noun(clause: Clause) -> int | None:
    """The verb or participle that belongs to "the last round" ("the decisions of the last meeting held in L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for noun in (at for name in ("talk_nouns", "editions") for at in clause.where(name)):
        if not (_is_noun(clause, noun) and _is_earlier(clause, noun, clause.first)):
            continue
        at = noun + 1
        if (body := _body_of_decided(clause, noun)) is not None:
            at = body + 1 + (tokens[body + 1].key == ",")
            return at if _is_held(clause, at) else None
        while at < clause.last and tokens[at].key in words["auxiliaries"] | words["were"] | words["been"] | {","}:
            at += 1
        # "The last meeting was held in L" is told of as talks; as the subject of nothing else it is only mentioned.
        behind = tokens[noun + 1].key if noun + 1 < clause.last else ""
        told = tokens[noun].key in words["talk_nouns"] and behind in words["were"]
        return at if _is_held(clause, at) and not told else None
    return None


def _body_of_decided(clause: Clause, noun: int) -> int | None:
    """The body of whose earlier meeting only the outcome is spoken of ("the decisions taken at the 12th meeting of the
    working group, held in L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not (clause.has("decided_things") and have(tokens[noun + 1 : noun + 2], words["of_marks"])):
        return None
    near = range(noun - 1, max(clause.first, noun - COUNTED), -1)
    at = next((at for at in near if tokens[at].key in words["outcome_marks"]), clause.first)
    if not have(tokens[max(clause.first, at - 2) : at], words["decided_things"]):
        return None
    behind = range(noun + 2, min(clause.last - 2, noun + 2 + SUBJECT))
    # "Of the joint working group": its last noun.
    return next((i for i in behind if _ends_with_body(clause, i) and not _ends_with_body(clause, i + 1)), None)


def _behind_body(clause: Clause) -> int | None:
    """The verb by which a body of unnamed sides met before ("the Joint Working Group last met in L in D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for verb in clause.where("body_meets"):
        body = verb - 1 - (tokens[verb - 1].key in words["how_often"])
        behind = [token.key for token in tokens[verb + 1 : verb + 5]]
        # "Met last in L", "met for the first time".
        once = behind[:2] == ["for", "the"] and behind[3:] == ["time"] and is_ordinal(clause, behind[2])
        before = "last" in (tokens[verb - 1].key, *behind[:1]) or once
        named = any(group.first < verb for group in clause.groups)
        if before and body >= clause.first and not named and _ends_with_body(clause, body):
            return verb
    return None


def _ends_with_body(clause: Clause, last: int) -> bool:
    """Whether words up to a token are a body, with what it deals with ("their working group on cyber security")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[last].key in words["session_bodies"]:
        return True
    near = range(last - 1, max(clause.first, last - SUBJECT), -1)
    on = next((at for at in near if tokens[at].key in words["about_marks"]), clause.first)
    between = tokens[on + 1 : last + 1]
    subject = all(token.kind == "w" and token.key != "," for token in between) and not have(between, words["were"])
    return on > clause.first and tokens[on - 1].key in words["session_bodies"] and subject


def _told_last(clause: Clause) -> int | None:
    """The verb by which English goes on with when a body met, or talks were held, last ("was set up in D and last met
    in D", "the dialogue, which began in 2003, was last held in D", "the two sides last held the talks in D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for verb in sorted({*clause.where("body_meets"), *clause.where("held")}):
        before = [token.key for token in tokens[max(0, verb - 2) : verb]]
        both = any(group.dual and group.behind == verb - 1 for group in clause.groups)
        if before[-1:] != ["last"] or not (both or verb - 1 == clause.first or before[0] in words["were"]):
            continue
        told = tokens[clause.first : clause.last] if both else tokens[: verb - 1]
        named = any(group.first < verb and not group.dual for group in clause.groups)
        if not named and any(have(told, words[name]) for name in ("session_bodies", "talk_nouns")):
            return verb
    return None


def _behind_founding(clause: Clause) -> int | None:
    """The verb that says when a body met of which English tells between commas when it was founded ("the C-C joint
    commission, set up in D, last met in L in D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not (clause.has("session_bodies") and clause.has("body_meets")):
        return None
    founded = words["founded_in"] | words["launch_verbs"]
    body = clause.where("session_bodies")[0]
    for verb in clause.where("body_meets"):
        comma = verb - 1 - (tokens[verb - 1].key in words["how_often"])
        near = range(comma - 1, max(body, comma - SUBJECT), -1)
        opening = next((at for at in near if tokens[at].key == ","), comma)
        aside = tokens[opening + 1 : comma]
        sides_before = [g for g in clause.groups if g.first < comma]
        both = all(g.dual in ("countries", None) and not any(m.person for m in g.members) for g in sides_before)
        alone = not any(token.kind in "PCSGOX" for token in tokens[verb + 1 : verb + 2])
        if tokens[comma].key == "," and have(aside[:1], founded) and both and alone:
            return verb
    return None


def _is_noun(clause: Clause, at: int) -> bool:
    key, words = clause.line.tokens[at].key, clause.rules.words
    return key in words["talk_nouns"] or (key in words["editions"] and key not in words["drill_editions"])


def _is_earlier(clause: Clause, noun: int, first: int) -> bool:
    """Whether "last" or a number stands before a noun, in one phrase with it."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in range(noun - 1, max(first, noun - COUNTED) - 1, -1):
        if tokens[at].key in words["bygone"] or is_ordinal(clause, tokens[at].key):
            return True
        if tokens[at].kind not in "wCO" or tokens[at].key in words["postpositions"]:
            return False
    return False


def _is_held(clause: Clause, at: int) -> bool:
    words = clause.rules.words
    return at < clause.last and clause.line.tokens[at].key in words["session_verbs"] - words["talk_nouns"]


def _date_behind(clause: Clause, verb: int) -> Token | None:
    return next((clause.line.tokens[at] for at in clause.dates if at > verb), None)
