"""Whether an event is the news of the article or its background.

In: the reading and an occasion. Out: main or background, by tense, dates and position.
"""

from __future__ import annotations

from extractor.dates import BROAD, DateKind, resolve
from extractor.evidence import evidence_of
from extractor.folding import fold
from extractor.offline.conferences.delegates import leads_to
from extractor.offline.grammar.lines import Token
from extractor.offline.occasions.occasions import (
    AHEAD,
    ARMS_TRANSFER,
    CANCELLED,
    CONFERENCE,
    EXERCISE,
    ONGOING,
    SCHEDULED,
    TALKS,
    VISIT,
    Occasion,
)
from extractor.offline.occasions.scene import is_counted_from_then
from extractor.offline.reading import Reading
from extractor.offline.rules import Rules
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.holding import is_aside, is_bygone, is_of_bygone_year, is_past
from schemas.vocabulary import EventType, Salience

MAIN, BACKGROUND = Salience.MAIN, Salience.BACKGROUND
# Days for which what happened is news.
NEWS_DAYS = 14
# Lines at the top of an article that tell its news.
HEAD = 3


def salience_of(reading: Reading, occasion: Occasion) -> Salience:
    """Background is what is told of an earlier time, the frame of other talks, and what others did late in the text."""
    status, told = occasion.status, [m for m in occasion.mentions if not m.reference] or occasion.mentions
    if occasion.type is CONFERENCE and all(m.is_round for m in told):
        return MAIN if status is SCHEDULED else BACKGROUND
    if occasion.type in (CONFERENCE, EventType.LAUNCH):
        opening = {line.number for line in reading.lines[:HEAD]}
        framing = {
            m.clause for o in reading.calendar.occasions if o.type in TALKS for m in o.mentions if not m.reference
        }
        # What is told of first as that beside which others met is no news by a sentence of its own.
        beside = occasion.mentions[0].reference and is_aside(occasion.mentions[0])
        leads = not beside and any(
            m.line.number in opening and m.clause not in framing and (leads_to(m.clause, m.trigger) or not is_aside(m))
            for m in told
        )
        # The next leg of a tour.
        leads = leads or (status is SCHEDULED and any(m.clause.is_next_leg for m in told))
        fresh = occasion.type is CONFERENCE or not any(m.earlier or is_long_past(m) for m in told)
        fresh = fresh and not (reading.rules.head_first and occasion.type is EventType.LAUNCH and _are_broad(told))
        return MAIN if leads and fresh else BACKGROUND
    if status in AHEAD:  # what is still to come, or was, is news
        called_off = status is CANCELLED and all(map(is_long_past, told))
        return BACKGROUND if called_off or _is_of_others(reading, occasion) else MAIN
    denied = any(m.line.has_phrase(reading.rules, "denial") for m in told)
    denied_next = not reading.rules.head_first and any(m.line.denied_behind for m in told)
    denied = denied or (denied_next and not all(map(is_long_past, told)))
    if denied and (occasion.first <= HEAD or not reading.rules.head_first):
        return MAIN
    # "गौरतलब है कि P इन दिनों भारत की यात्रा पर हैं": what still goes on is no earlier occasion.
    goes_on = status is ONGOING and not reading.rules.head_first
    if all((m.earlier and not _is_of_today(reading, occasion, m)) or _goes_on(told[0], m) for m in told) or (
        occasion.type is VISIT and told[0].earlier
    ):
        return MAIN if goes_on and occasion.type is VISIT else BACKGROUND
    if any(map(is_counted_from_then, told)) or (_are_broad(told) and not goes_on):
        return BACKGROUND
    if occasion.first > HEAD and all(m.date is not None and is_bygone(m.date, reading.rules) for m in told):
        deed = not reading.rules.head_first or occasion.type is EXERCISE or not _shares_lead(reading, occasion)
        if deed:
            return BACKGROUND
    if not reading.rules.head_first and _is_history(reading, told):
        return BACKGROUND
    if occasion.type in TALKS and any(
        salience_of(reading, visit) is BACKGROUND for visit in _frames(reading, occasion)
    ):
        return BACKGROUND
    past = all(m.clause.has("past_marks") or m.line.has_phrase(reading.rules, "reset") for m in told)
    late = past and occasion.first > max(3, len(reading.lines) // 2)
    return BACKGROUND if late and not _shares_lead(reading, occasion) else MAIN


def _goes_on(earlier: Mention, mention: Mention) -> bool:
    """Whether Hindi goes on, in its paragraph and without a day, to tell of talks that it put on an earlier one ("इससे
    पहले बुधवार को P से मुलाकात की थी। व्यापार पर भी दोनों के बीच बात हुई")."""
    dated = earlier.earlier and earlier.date is not None and earlier.type in TALKS
    here = mention.line.paragraph == earlier.line.paragraph and mention.line.number > earlier.line.number
    return dated and here and mention.date is None and not mention.clause.rules.head_first


def _are_broad(told: list[Mention]) -> bool:
    """Whether only months and years date what is told."""
    dates = [(mention.date, mention.clause.rules) for mention in told]
    return all(
        d is not None and (d.value.kind in BROAD or is_of_bygone_year(d, rules) or _is_month_of_year(d, rules))
        for d, rules in dates
    )


def _is_month_of_year(date: Token, rules: Rules) -> bool:
    """Whether an English date is a month with its year ("January this year")."""
    return rules.head_first and fold(str(date.value.text)).split()[1:] == ["this", "year"]


def is_long_past(mention: Mention) -> bool:
    """Whether a mention in the pluperfect is dated by a month or a year."""
    return is_past(mention) and mention.date is not None and mention.date.value.kind in BROAD


def _shares_lead(reading: Reading, occasion: Occasion) -> bool:
    """Whether somebody takes part who makes the news, in the occasion that the article tells of first."""
    lead = {member.identity for member in reading.calendar.occasions[0].members}
    return any(member.identity in lead for member in occasion.members)


def _is_of_today(reading: Reading, occasion: Occasion, mention: Mention) -> bool:
    """Whether "earlier" is earlier on the day of the news: it says so, or gives no time to talks of who makes the news
    ("इससे पहले P ने P से मुलाकात की")."""
    if mention.line.has_phrase(reading.rules, "same_year"):
        return False
    if mention.line.has_phrase(reading.rules, "earlier_today"):
        return True
    plain = mention.date is None and not (is_past(mention) or mention.clause.has("past_marks"))
    told = plain and mention.type in TALKS and not reading.rules.head_first
    return told and _shares_lead(reading, occasion)


def _is_of_others(reading: Reading, occasion: Occasion) -> bool:
    """Whether a delivery that is due, late in a Hindi text, is one of states of which it tells nothing else."""
    if reading.rules.head_first or occasion.type is not ARMS_TRANSFER:
        return False
    others = {side for each in reading.calendar.occasions if each is not occasion for side in each.sides}
    return occasion.first > max(HEAD, len(reading.lines) // 2) and bool(others) and occasion.sides.isdisjoint(others)


def _is_history(reading: Reading, told: list[Mention]) -> bool:
    """Whether all that is told of an event is of an earlier time: in the pluperfect, or of a period that is over."""
    if any(m.line.has_phrase(reading.rules, "denial") for m in told):
        return False
    if not all(is_past(m) for m in told):
        return False
    dated = [m for m in told if m.date is not None]
    over = bool(dated) and all(_is_over(reading, m) for m in dated)
    near = any(m.date is not None and m.date.value.kind is DateKind.WEEKDAY for m in told)
    undated = told[0].type is VISIT and not any(m.date is not None for m in told)
    late = told[0].line.number > HEAD
    frames = undated and told[0].clause.has("arrival_verbs") and _leads_to_news(reading, told[0])
    return (late and undated and not frames) or (over and not near)


def _leads_to_news(reading: Reading, visit: Mention) -> bool:
    """Whether who arrived in a country takes part in what the article tells of first, and there."""
    first, party = reading.calendar.occasions[0], {member.identity for member in visit.members}
    placed = (token for token in first.mentions[0].line.tokens if token.kind in ("L", "C"))
    there = any(token.value.country == visit.destination for token in placed)
    return there and first.type is not VISIT and any(member.identity in party for member in first.members)


def _is_over(reading: Reading, mention: Mention) -> bool:
    """Whether a mention dates what it tells by a time that is over: a month or year, or a day long before the news."""
    date = mention.date
    if date is None or date.value.kind in BROAD or is_bygone(date, reading.rules):
        return date is not None
    anchor = evidence_of(reading.article).anchor
    resolved = resolve(date.value.text, anchor, scheduled=False)
    if resolved is None or resolved.last is None:
        return False
    # Without a day of publication: news do not print the year of what is new.
    return (anchor - resolved.last).days > NEWS_DAYS if anchor else mention.line.number > HEAD


def _frames(reading: Reading, occasion: Occasion) -> list[Occasion]:
    """The visits during which talks took place, as their lines say."""
    told = [mention for mention in occasion.mentions if not mention.reference] or occasion.mentions
    lines = {mention.line.number for mention in told}
    visits = [visit for visit in reading.calendar.occasions if visit.type is VISIT]
    visits = [visit for visit in visits if any(m.line.number in lines for m in visit.mentions)]
    guests = {member.identity for member in occasion.members} if visits else set()
    return [visit for visit in visits if any(member.identity in guests for member in visit.members)]
