"""Events that a clause itself puts off: "15 मार्च को होने वाली बैठक अब 22 मार्च को होगी", "has been put off to March".

In: a mention. Out: the mention, or two: the one called off on the old day, and the one on the new day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from extractor.dates import DateKind
from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import was_planned
from extractor.offline.grammar.failures import new_day
from extractor.offline.grammar.lines import Line, Token, have
from extractor.offline.occasions.occasions import CANCELLED, CONFERENCE, EXERCISE, PROPOSED, SCHEDULED, VISIT
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.put_off_journeys import new_day_of_travel, old_day_of_travel
from schemas.vocabulary import EventType

PUT_OFF = frozenset({EventType.MEETING, VISIT, EXERCISE, CONFERENCE})
NOUNS = {EXERCISE: "exercise_nouns", VISIT: "visit_nouns"}
# Tokens at the head of a clause among which its noun stands ("the two-day naval drill").
HEAD = 5
# Tokens between a word for putting off and the new day in English ("put off his trip to March").
NEAR = 5
# Tokens of the next sentence among which it says that something fell through.
SOON = 12
# Tokens from a noun for putting off to the visit ("the postponement of his five-day official visit").
OWNED = 10
# Tokens before such a noun among which it says that nothing was put off.
DENIED = 3
# What can fall through.
HOPED = frozenset({SCHEDULED, PROPOSED})


def put_off(mention: Mention, discourse: Discourse, following: Sequence[Line] = ()) -> Iterator[Mention]:
    """The mentions that come of one; a new day without an old one is that of an event still to come.

    `following` is the next line, if there is one.
    """
    around = _off_around(mention)
    was_to_be = was_planned(mention.clause) or _was_to_be(mention, discourse)
    if around or was_to_be or _fell_through(mention, following) or _is_off_by_noun(mention):
        mention.status = CANCELLED
    if mention.status is CANCELLED:
        mention.date = None if _is_both_days(mention) else _planned_day(mention)
    travels = mention.clause.rules.head_first and mention.type is VISIT and not mention.reference
    off = travels and mention.status is CANCELLED
    if off and mention.date is None:
        mention.date = old_day_of_travel(mention.clause)
    new = _new_day(mention, around) if mention.type in PUT_OFF and not mention.reference else None
    new = new or (new_day_of_travel(mention.clause, mention.trigger) if off else None)
    if new is None:
        if _goes_later(mention, discourse):
            mention.destination = discourse.visited
        yield mention
        return
    old = mention.date if mention.date is not new else None
    yield replace(mention, clause=_before_now(mention.clause), date=old, status=CANCELLED)
    visitor, spoken_of = mention.visitor, discourse.visitor
    same = visitor is not None and spoken_of is not None and visitor.identity == spoken_of.identity
    destination = mention.destination or (discourse.visited if same else None)
    yield replace(mention, date=new, status=SCHEDULED, destination=destination)


def _goes_later(mention: Mention, discourse: Discourse) -> bool:
    """Whether English tells when a journey that was put off will be, not where to ("the trip is now likely to take
    place in D")."""
    visitor, off = mention.visitor, discourse.put_off
    if visitor is None or off is None or discourse.visitor is None or mention.type is not VISIT:
        return False
    same = visitor.identity == off.identity == discourse.visitor.identity
    ahead = mention.status is SCHEDULED and mention.date is not None and mention.destination is None
    return same and ahead and mention.clause.rules.head_first and not mention.reference


def _planned_day(mention: Mention) -> Token | None:
    """The day of what is cancelled: in English one behind it for which it was planned, and not one on which somebody
    cancelled it ("C on D called off a meeting scheduled for D", "on D called off")."""
    clause, tokens, words = mention.clause, mention.line.tokens, mention.clause.rules.words
    if not clause.rules.head_first or mention.type not in PUT_OFF:
        return mention.date
    planned = (at for at in range(mention.trigger + 1, len(tokens)) if tokens[at].key in words["set_for"])
    first = next(planned, len(tokens))
    day = next((at for at in range(first, min(len(tokens), first + SOON)) if tokens[at].kind == "D"), 0)
    if day and have(tokens[day - 1 : day], words["days_behind"]):
        return tokens[day]
    off = _failure([token.key for token in tokens[clause.first : mention.trigger]], words)
    words_off = (*clause.where("cancelled_words"), *clause.where("putting_off"))
    cancels = next((at for at in words_off if at < mention.trigger), off and clause.first + off)
    before = mention.date is not None and cancels and mention.date.start < tokens[cancels].start
    return None if before else mention.date


def _is_both_days(mention: Mention) -> bool:
    """Whether an English interval is the old and the new day of what was put off ("postponed a visit from D to D")."""
    clause, date = mention.clause, mention.date
    if date is None or not clause.rules.head_first or date.value.kind is not DateKind.INTERVAL:
        return False
    at = mention.line.tokens.index(date)
    words, before = clause.rules.words, mention.line.tokens[clause.first : at]
    moved = have(before, words["cancelled_words"] | words["moving_days"]) or "off" in {token.key for token in before}
    return at > clause.first and before[-1].key in words["origin_marks"] and moved


def _was_to_be(mention: Mention, discourse: Discourse) -> bool:
    """Whether somebody whose journey was put off "was to" do something on it, in English."""
    clause, off = mention.clause, discourse.put_off
    if off is None or not clause.rules.head_first or mention.status is not SCHEDULED:
        return False
    words, same = clause.rules.words, _is_same_journey(mention, discourse)
    planned = any(
        a in words["were"] and (b == "to" or (same and b in words["to_be"])) for a, b in pairwise(clause.keys)
    )
    planned = planned or (same and _was_reported(clause))
    leads = bool(mention.attendees) and not mention.members
    return planned and (leads or any(member.identity == off.identity for member in mention.members))


def _is_same_journey(mention: Mention, discourse: Discourse) -> bool:
    """Whether a visit is that of who has put off one to the country ("was scheduled to depart for C on D")."""
    visitor, off = mention.visitor, discourse.put_off
    known = visitor is not None and off is not None and visitor.identity == off.identity
    return known and mention.type is VISIT and mention.destination in (None, discourse.visited)


def _was_reported(clause: Clause) -> bool:
    """Whether English only recalls what had been told ("it had earlier been reported that P would visit C on D")."""
    before = frozenset(token.key for token in clause.line.tokens[: clause.first])
    told = "had" in before and not before.isdisjoint(clause.rules.words["told_earlier"])
    return told and not before.isdisjoint(clause.rules.words["told_before"]) and "would" in clause.words


def _is_off_by_noun(mention: Mention) -> bool:
    """Whether a noun before an English visit says that it was put off ("the delay to his expected visit to C")."""
    clause, tokens, words = mention.clause, mention.line.tokens, mention.clause.rules.words
    if not clause.rules.head_first or mention.type is not VISIT or "putting_off" not in mention.line.lists:
        return False
    if tokens[mention.trigger].key not in words["visit_nouns"]:
        return False
    near = range(mention.trigger - 1, max(-1, mention.trigger - OWNED), -1)
    noun = next((at for at in near if tokens[at].key in words["putting_off"]), None)
    if noun is None or noun + 1 >= mention.trigger or tokens[noun + 1].key not in words["put_off_marks"]:
        return False
    between, before = tokens[noun + 2 : mention.trigger], tokens[max(0, noun - DENIED) : noun]
    if clause.has("arrival_verbs") or have(before, words["not_put_off"]):
        # "Arrived after a delay", "ruled out any postponement".
        return False
    if tokens[noun].key in words["delays"] and not have(between, words["once_planned"]):
        return False
    apart = words["put_off_marks"] | words["not_of_journeys"] | words["inside_before"] | words["clause_verbs"]
    return not have(between, apart)


def _off_around(mention: Mention) -> range | None:
    """The tokens that put something off behind a relative clause of plans ("the visit, during which he was to chair
    ..., has been put off to May", "the trip, which would be his first there, has been rescheduled for D")."""
    clause, tokens, words = mention.clause, mention.line.tokens, mention.clause.rules.words
    head = clause.rules.head_first and mention.type in PUT_OFF and clause.last < len(tokens)
    if not head or tokens[clause.last].key not in words["clause_marks"]:
        return None
    plan = [token.key for token in tokens[clause.last : clause.last + HEAD]]
    would_be = plan[1:2] != [] and plan[1] in words["will"]
    if not would_be and not any(a in words["were"] and b in words["to_be"] for a, b in pairwise(plan)):
        return None
    commas = (at for at in range(clause.last, len(tokens)) if tokens[at].key == ",")
    ends = (at for at in commas if tokens[at + 1 : at + 2] and tokens[at + 1].key in words["auxiliaries"])
    for comma in ends:
        near = tokens[comma + 1 : comma + 1 + NEAR]
        if have(near, words["cancelled_words"]) or _failure([token.key for token in near], words) is not None:
            return range(comma + 1, len(tokens))
    return None


def _in_plan(clause: Clause, date: int) -> bool:
    """Whether a date stands behind the relative clause of plans that a clause is: that of another event put off."""
    tokens, words = clause.line.tokens, clause.rules.words
    plan = clause.first > 0 and tokens[clause.first - 1].key in words["clause_marks"]
    return plan and any(token.key == "," for token in tokens[clause.first : date])


def _fell_through(mention: Mention, following: Sequence[Line]) -> bool:
    """Whether English goes on that nothing came of what "was to be" ("... but the ceremony did not take place").

    A sentence of its own says so of "it", "they" or "the ceremony".
    """
    clause, words = mention.clause, mention.clause.rules.words
    if mention.status not in HOPED or not clause.rules.head_first or words["were"].isdisjoint(clause.words):
        return False
    if not any(a in words["were"] and b in words["to_be"] for a, b in pairwise(clause.keys)):
        return False
    tokens = clause.line.tokens[clause.last :]
    if tokens:
        at = _failure([token.key for token in tokens], words)
        return at is not None and all(token.kind in "wDL" for token in tokens[:at])
    keys = [token.key for line in following for token in line.tokens[:SOON]]
    at = _failure(keys, words)
    return at is not None and (keys[0] in words["taken_up"] or (keys[0] in words["definite"] and at <= HEAD))


def _failure(keys: list[str], words: Mapping[str, frozenset[str]]) -> int | None:
    """The word that says that something did not take place, or was called off."""
    came_about = words["came_about"] | words["going_ahead"]
    for at, (one, two) in enumerate(pairwise([*keys, ""])):
        near = keys[at + 1 : at + NEAR]
        off = one in words["calling_off"] and "off" in near[:2]
        if off or one in words["fallen_through"] or (one in words["falling"] and two == "through"):
            return at
        denied = one in words["nots"] or (one in words["refusing"] and two == "to")
        if denied and not came_about.isdisjoint(near):
            return at
    return None


def moved(clause: Clause, last: Mention | None) -> Iterator[Mention]:
    """What "it will now take place on D" says of the event that was called off last ("लेकिन अब यह जुलाई में होगी")."""
    words, at = clause.rules.words, clause.first
    if last is None:
        return
    if not clause.rules.head_first:
        yield from _moved_in_line(clause, last)
        return
    if not _means(clause, last.type):
        return
    date = next((clause.line.tokens[i] for i in clause.found if clause.line.tokens[i].kind == "D"), None)
    held = not clause.words.isdisjoint(words["held"] | words["came_about"] | words["talk_verbs"])
    status = PROPOSED if clause.has("modals") else clause.status
    if date is not None and held and status in HOPED:
        yield replace(last, clause=clause, trigger=at, date=date, status=status, reference=False)


def _moved_in_line(clause: Clause, last: Mention) -> Iterator[Mention]:
    """What a Hindi clause with "now" says of the event of its own line that was to be on another day."""
    tokens, words = clause.line.tokens, clause.rules.words
    pointed = clause.has("this_one") or all(tokens[at].kind in "DLC" for at in clause.found)
    told = any(clause.has(name) for name in (*NOUNS.values(), "talk_nouns", "conference_nouns"))
    if last.line is not clause.line or told or not pointed or not clause.dates or last.type not in PUT_OFF:
        return
    if clause.status is SCHEDULED and words["held_ahead"].intersection(clause.words):
        date = tokens[clause.dates[0]]
        yield replace(last, clause=clause, trigger=clause.first, date=date, status=SCHEDULED, reference=False)


def _means(clause: Clause, kind: EventType) -> bool:
    """Whether a clause begins with "it" or with the noun of such an event ("the drill, codenamed C, will now")."""
    nouns, keys = clause.rules.words[NOUNS.get(kind, "talk_nouns")], clause.keys
    told = next((at for at in clause.where("telling_verbs") if at - clause.first < HEAD), None)
    if _goes_on(clause):
        return True
    if told is not None:
        # "Sources said (that) it could now take place".
        keys = [key for key in keys[told + 1 - clause.first :] if key not in clause.rules.words["that"]] or keys
    definite = keys[0] in clause.rules.words["definite"] and not nouns.isdisjoint(keys[1:HEAD])
    return keys[0] in ("it", "they") or definite


def _goes_on(clause: Clause) -> bool:
    """Whether English goes on with what was called off ("has been put off and will now sit in L on D")."""
    before = [token.key for token in clause.line.tokens[max(0, clause.first - 1) : clause.first]]
    return before in (["and"], ["but"]) and clause.keys[0] in clause.rules.words["will"] and clause.keys[1:2] == ["now"]


def _new_day(mention: Mention, around: range | None) -> Token | None:
    """The day to which a clause puts something off, or the words `around` it, None where they do not."""
    clause, tokens = mention.clause, mention.line.tokens
    days = [at for at in around or clause.found if tokens[at].kind == "D"]
    dates = [at for at in days if at > mention.trigger]
    if clause.rules.head_first:
        # "Postponed until D a meeting with P".
        dates = [at for at in days if around or not _in_plan(clause, at)]
        return next((tokens[at] for at in dates if _is_put_to(clause, at) or _is_moved_to(clause, at)), None)
    for at in dates:
        now = any(mention.trigger < before < at for before in clause.where("now"))
        if now and mention.date is not None and _was_due_behind(mention, at):
            return tokens[at]
        if now and mention.date is not None and mention.date.start < tokens[mention.trigger].start:
            return tokens[at] if mention.status is SCHEDULED else None
        until = at + 1 < clause.last and tokens[at + 1].key in clause.rules.words["until"]
        if until and any(later > at for later in clause.where("cancelled_words")):
            return tokens[at]
    return None


def _before_now(clause: Clause) -> Clause:
    """A Hindi clause without what it says of the new day and place of what it puts off ("..., अब D को L में होगी")."""
    now = next(iter(clause.where("now")), clause.last) if not clause.rules.head_first else clause.last
    if now == clause.last or have(clause.line.tokens[now : now + 1], clause.rules.words["cancelled_words"]):
        return clause
    own = tuple(group for group in clause.groups if group.last <= now)
    return Clause(clause.line, clause.rules, (clause.first, now), own, clause.inherited)


def _was_due_behind(mention: Mention, new: int) -> bool:
    """Whether Hindi says behind an event when it was to be that will be on another day ("बैठक, जो D को होनी थी, अब")."""
    clause, tokens, words = mention.clause, mention.line.tokens, mention.clause.rules.words
    now = next((at for at in clause.where("now") if mention.trigger < at < new), new)
    due = any(
        a.key in words["about_to"] | words["obliged"] and b.key in words["past_marks"]
        for a, b in pairwise(tokens[mention.trigger : now])
    )
    old = mention.date is not None and tokens[mention.trigger].start < mention.date.start < tokens[now].start
    return due and old and bool(clause.future or clause.has("future_marks"))


def _is_moved_to(clause: Clause, date: int) -> bool:
    """Whether a clause moves that with which it opens to a date ("the visit has been moved to D"), not both days."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.status is not CANCELLED or tokens[date].value.kind is DateKind.INTERVAL:
        return False
    return any(new_day(tokens, at, clause.last, words) == date for at in range(clause.first, date))


def _is_put_to(clause: Clause, date: int) -> bool:
    """Whether "put off to", "postponed until" or "rescheduled for" stands right before a date."""
    words, before = clause.rules.words, clause.line.tokens[max(clause.first, date - NEAR) : date]
    keys = [token.key for token in before if token.key not in words["definite"]]
    off = any(key in words["cancelled_words"] for key in keys) or "off" in keys
    return off and bool(keys) and keys[-1] in words["put_to"]
