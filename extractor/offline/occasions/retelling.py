"""Whether a mention tells of an occasion that is known: the same sides, people and time.

In: an occasion and a mention of its type. Out: yes or no.
"""

from __future__ import annotations

from datetime import timedelta

import regex

from extractor.dates import BROAD, ONE_DAY, DateKind, anchor_day, resolve
from extractor.offline.deeds.signings import is_fresh_signature, is_old_signature
from extractor.offline.deeds.transfers import is_another
from extractor.offline.discourse import sides
from extractor.offline.exercises.drills import is_edition, is_its_beginning, is_this_drill
from extractor.offline.exercises.former_days import opens_former
from extractor.offline.grammar.denials import is_refuted
from extractor.offline.grammar.intentions import is_announced
from extractor.offline.grammar.lines import have
from extractor.offline.occasions.occasions import (
    AHEAD,
    CALL,
    CANCELLED,
    EXERCISE,
    OCCURRED,
    ONGOING,
    PROPOSED,
    SCHEDULED,
    SIGNING,
    Occasion,
    people_of,
)
from extractor.offline.people.joined_titles import LEADERS
from extractor.offline.sides.sides import MINISTER, Member
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.holding import (
    LONG_AGO,
    is_broad,
    is_by_itself,
    is_bygone,
    is_elsewhere,
    is_of_another_time,
    is_of_before,
    is_of_earlier_day,
    is_of_some,
    is_other_official,
    is_past,
    is_put_off,
    is_session,
    is_session_ahead,
    is_spoken_of,
    is_stop,
    is_to_come,
    pays_call,
)
from extractor.offline.talks.recalling import is_recalled
from extractor.offline.visits.put_off_journeys import is_once_due
from schemas.vocabulary import EventType

YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Between two exercises of the same sides at least.
LONG = timedelta(days=60)
# What is told of a visit that goes on or is about to.
UNDER_WAY = frozenset({SCHEDULED, ONGOING})


def same_talks(occasion: Occasion, mention: Mention) -> bool:
    """Whether talks of the same sides are those told of before."""
    ours, theirs = occasion.people, people_of(mention.members)
    if occasion.led_by_attendees or occasion.heads:
        # Those who led the delegations are who talked: "X also met P".
        heads = people_of(member for m in occasion.mentions for member in m.attendees)
        ours = heads if occasion.led_by_attendees else {**heads, **ours}
    over = mention.status is OCCURRED and not mention.reference
    if over and is_to_come(occasion) and ((theirs and not occasion.people) or is_past(mention)):
        # "The defence secretaries of both countries will meet" is not whom somebody has met, or had met before.
        return False
    apart = _is_of_other_history(occasion, mention) or is_of_another_time(occasion, mention)
    apart = apart or _is_of_same_year(occasion, mention)
    apart = apart or _rang_on_other_day(occasion, mention) or _are_of_other_office(occasion, mention)
    if apart or pays_call(occasion, mention) or is_elsewhere(occasion, mention):
        return False
    if any(ours[side].isdisjoint(theirs[side]) for side in ours.keys() & theirs.keys()):
        return False
    if _is_summit_of_others(occasion, mention):
        return False
    also = mention.clause.has("also_marks") if mention.clause.rules.head_first else not mention.reference
    if also and any(is_other_official(member, occasion) for member in mention.members):
        return False
    ahead_of_them = mention.status is SCHEDULED and occasion.status is OCCURRED
    behind = mention.line.tokens[mention.trigger + 1 : mention.trigger + 2]
    if ahead_of_them and (
        (mention.clause.rules.head_first and have(behind, mention.clause.rules.words["once_more"]))
        or is_announced(mention.line.tokens, mention.clause.rules.words, mention.trigger)
    ):
        # "They are expected to meet again".
        return False
    # Who spoke by phone may meet later.
    ahead = mention.status in (SCHEDULED, PROPOSED) and not mention.reference
    if ahead and mention.type is not occasion.type is CALL:
        return occasion.status is not OCCURRED
    if _puts_off_others(occasion, mention) or _is_after_older(occasion, mention):
        return False
    if mention.type is CALL is not occasion.type and not mention.reference and is_past(mention):
        # Who met had spoken by phone before.
        return mention.clause.rules.head_first or is_past(occasion.mentions[0])
    if is_by_itself(mention) or is_of_some(mention, occasion):
        return False
    return not is_apart(occasion, mention)


def _is_after_older(occasion: Occasion, mention: Mention) -> bool:
    """Whether Hindi told only of talks of a month or year that is over, and these are still to come ("अगस्त में बातचीत कर
    चुके हैं। P अगले महीने C में P के साथ बैठक करेंगे")."""
    ahead = mention.status is SCHEDULED and not mention.reference and not mention.clause.rules.head_first
    return ahead and all(is_past(m) and is_broad(m) and m.line.in_body for m in occasion.mentions)


def _puts_off_others(occasion: Occasion, mention: Mention) -> bool:
    """Whether something else was put off than what took place, or than the call in which it was."""
    held = occasion.status is OCCURRED and not mention.reference
    off = CANCELLED in (occasion.status, mention.status)
    return off and ((held and mention.status is CANCELLED) or occasion.type is not mention.type)


def _are_of_other_office(occasion: Occasion, mention: Mention) -> bool:
    """Whether English tells of two officials whose office nobody holds who talked, or who met and did not only speak by
    phone ("their national security advisers met", behind the talks or the call of others)."""
    both = (g for g in mention.clause.groups if g.dual in ("people", "countries"))
    offices = (g for g in both if g.office not in (None, MINISTER))
    unnamed = all(member.person is None for member in mention.members) and not mention.reference
    others = bool(occasion.people) or occasion.type is not mention.type
    return mention.clause.rules.head_first and unnamed and others and any(offices)


def _rang_on_other_day(occasion: Occasion, mention: Mention) -> bool:
    """Whether a call is dated otherwise than the meeting of the same sides ("it began with a call on 6 May",
    "they first spoke by phone in January")."""
    if mention.type is not CALL or occasion.type is CALL or mention.date is None:
        return False
    met = {str(m.date.value.text) for m in occasion.mentions if m.date is not None}
    other = bool(met) or mention.date.value.kind in BROAD or is_bygone(mention.date, mention.clause.rules)
    return other and str(mention.date.value.text) not in met


def _is_of_other_history(occasion: Occasion, mention: Mention) -> bool:
    """Whether Hindi recalls that people had talked long ago, and not who talked when the talks known were held."""
    named = any(m.person is not None and m.person.is_named for m in mention.members)
    undated = mention.date is None and not mention.reference and not mention.clause.rules.head_first
    if not (named and undated and is_past(mention)) or occasion.people:
        return False
    # "1962 के युद्ध से पहले P और P ने बातचीत की थी".
    dated = any(t.kind == "D" and t.value.kind in BROAD for t in mention.line.tokens[: mention.trigger])
    return dated or is_recalled(occasion, mention.clause)


def _is_of_same_year(occasion: Occasion, mention: Mention) -> bool:
    """Whether a Hindi paragraph before told of talks "उसी वर्ष", and this one tells of others."""
    first = occasion.mentions[0].line
    return first.paragraph != mention.line.paragraph and first.has_phrase(mention.clause.rules, "same_year")


def is_older(last: Occasion, mention: Mention) -> bool:
    """Whether Hindi tells of talks of a month or year that is over, and the last ones have a day."""
    broad = mention.date is not None and mention.date.value.kind in BROAD and not mention.clause.rules.head_first
    days = any(m.date is not None and m.date.value.kind in ONE_DAY for m in last.mentions)
    return broad and days and not mention.reference and is_past(mention)


def _is_summit_of_others(occasion: Occasion, mention: Mention) -> bool:
    """Whether Hindi dates a summit of two sides, where those of whom it told are no leaders: other talks were held."""
    clause, at = mention.clause, mention.trigger
    summit = clause.line.tokens[at].key in clause.rules.words["summit_nouns"] and not mention.reference
    people = [member for member in occasion.members if member.person is not None and member.person.is_named]
    led = any(not LEADERS.isdisjoint(member.person.labels) for member in people if member.person is not None)
    dated = mention.date is not None and mention.line.in_body
    return summit and dated and bool(people) and not (led or people_of(mention.members) or clause.rules.head_first)


def _came_after(occasion: Occasion, mention: Mention) -> bool:
    """Whether Hindi told of talks of a month or year that is over, and now tells of those of a day ("पिछले महीने ... बैठक
    हुई थी। बुधवार को ... मुलाकात की")."""
    body = [m for m in occasion.mentions if m.line.in_body]
    day = mention.date is not None and mention.date.value.kind in ONE_DAY and not mention.clause.rules.head_first
    over = all(m.date is not None and is_broad(m) and is_past(m) for m in body)
    return day and bool(body) and over and not is_past(mention)


def is_apart(occasion: Occasion, mention: Mention) -> bool:
    """Whether a mention tells of another time than the occasion."""
    if mention.date is None or (mention.reference and not (is_of_earlier_day(mention) or is_session(mention))):
        return False
    if is_put_off(occasion, mention):
        return True
    if is_of_before(mention) and not any(map(is_of_before, occasion.mentions)):
        return True
    if _came_after(occasion, mention):
        return True
    known = {m.date.value.text for m in occasion.mentions if m.date is not None and not m.reference}
    if mention.date.value.text in known:
        return False
    years = {year for text in known for year in YEAR.findall(str(text))}
    if years and not mention.clause.rules.head_first and years.isdisjoint(YEAR.findall(mention.date.value.text)):
        return bool(YEAR.search(mention.date.value.text)) or is_of_earlier_day(mention)
    pluperfect = is_past(mention) and not occasion.mentions[0].clause.has("past_marks")
    told = [m for m in occasion.mentions if m.line.in_body and not m.reference]
    if not known and mention.status is SCHEDULED:
        # "Met P" and "will meet him again in May".
        return any(m.status is OCCURRED for m in told)
    if not known and mention.clause.rules.head_first and mention.earlier and is_broad(mention):
        # "Had last met in L in June" of those who meet now.
        return not all(m.earlier for m in occasion.mentions)
    if not known:
        near = str(mention.date.value.text).split()[-1] in mention.clause.rules.words["near_days"]
        return is_session_ahead(occasion, mention) or (pluperfect and mention.date.value.kind in LONG_AGO and not near)
    return mention.earlier or pluperfect or mention.status is not occasion.status


def same_visit(occasion: Occasion, mention: Mention) -> bool:
    """Whether a visitor pays the visit told of before."""
    known = occasion.mentions[0]
    if known.visitor is None or mention.visitor is None:
        return False
    ships = _are_nameless(known.visitor, mention.visitor) or _lead_ships(occasion, mention)
    # "The C ministers arrived on D. P will tour the base": one of those who came.
    came = {known.visitor.identity, *(member.identity for member in known.members)}
    if mention.visitor.identity not in came and not (ships and known.visitor.side == mention.visitor.side):
        return False
    destinations = {m.destination for m in occasion.mentions if m.destination}
    # Who receives him says where he is, too: "is to be received by P before flying on to L" tells of two visits.
    there = {m.destination or (m.host.side if m.host is not None else None) for m in occasion.mentions} - {None}
    if mention.destination and there and mention.destination not in there:
        return False
    if occasion.status is not CANCELLED and is_once_due(mention):
        return False
    if is_put_off(occasion, mention) or (mention.status is CANCELLED and _is_new_day(occasion)):
        return False
    if mention.status is CANCELLED and occasion.status is ONGOING:
        # "P left for C on D. The trip had first been planned for D and was called off."
        return not mention.clause.rules.head_first
    if mention.reference and occasion.status in AHEAD and is_bygone(mention.date, mention.clause.rules):
        # "पिछले साल दौरे पर आए P" is not the visit that he will pay.
        return False
    if destinations and (is_stop(occasion, mention) or is_spoken_of(mention)):
        return True
    if AHEAD & {mention.status} and CANCELLED in (mention.status, occasion.status):
        return True
    if mention.destination in destinations and any(map(ends, (mention, *occasion.mentions))) and not mention.earlier:
        # "दौरा शनिवार को दोहा में खत्म किया", where he "arrived on Thursday".
        return not mention.clause.rules.head_first
    if {mention.status, occasion.status} <= UNDER_WAY and destinations:
        # The legs of a tour have days of their own.
        return not (mention.clause.rules.head_first and _goes_next(mention))
    return not is_apart(occasion, mention)


def _goes_next(mention: Mention) -> bool:
    """Whether "next" says when somebody goes somewhere ("will next visit C", "will travel to C next"), and not what for
    ("will visit C for the next round of talks")."""
    tokens, articles = mention.line.tokens, mention.clause.rules.words["articles"]
    marks = mention.clause.where("next_marks")
    return any(at < mention.trigger or tokens[at - 1].key not in articles for at in marks)


def _are_nameless(one: Member, other: Member) -> bool:
    """Whether a ship or a delegation visits, told of once with who leads it, of whom no name is given."""
    people = [member.person for member in (one, other) if member.person is not None]
    return len(people) < 2 and not any(person.is_named for person in people)


def _is_new_day(occasion: Occasion) -> bool:
    """Whether an event is that to which an English clause puts another one off."""
    return any(
        m.status is SCHEDULED and m.clause.rules.head_first and m.clause.status is CANCELLED for m in occasion.mentions
    )


def ends(mention: Mention) -> bool:
    """Whether a mention of a visit dates its end by a day of this week."""
    weekday = mention.date is not None and mention.date.value.kind is DateKind.WEEKDAY
    return weekday and mention.clause.has("concluding_verbs")


def same_conference(occasion: Occasion, mention: Mention) -> bool:
    """Whether a conference is the one told of before."""
    return occasion.mentions[0].name == mention.name and not is_apart(occasion, mention)


def same_deed(occasion: Occasion, mention: Mention) -> bool:
    """Whether an exercise, a delivery, a signing or a launch is the one told of before."""
    if mention.status is CANCELLED and opens_former(mention.clause, mention.clause.first - 1):
        # "Exercise NAME, which was earlier to be held in D".
        return False
    apart = is_another(occasion, mention) or is_apart(occasion, mention)
    apart = apart and not (is_this_drill(mention) or is_its_beginning(mention, occasion.mentions[-1]))
    apart = apart or (is_edition(mention) is not is_edition(occasion.mentions[0]))
    # A signature of an earlier month or year is none of those that the article reports.
    apart = apart or (mention.earlier and is_fresh_signature(occasion))
    apart = apart or is_old_signature(mention) is not is_old_signature(occasion.mentions[0])
    apart = apart or _is_signed_long_before(mention) is not _is_signed_long_before(occasion.mentions[0])
    # Nor is one that somebody says there never was.
    known = occasion.mentions[0]
    apart = apart or is_refuted(mention.clause, mention.trigger) is not is_refuted(known.clause, known.trigger)
    apart = apart or _is_next_drill(occasion, mention) or _is_drill_long_before(occasion, mention)
    apart = apart or _is_recalled_delivery(occasion, mention)
    return occasion.sides == frozenset(sides(mention.members)) and not apart


def _is_signed_long_before(mention: Mention) -> bool:
    """Whether Hindi dates a signature in the pluperfect by a month or year ("सौदे पर मई 2021 में दस्तखत हुए थे")."""
    dated = mention.date is not None and mention.date.value.kind in BROAD
    return mention.type is SIGNING and not mention.clause.rules.head_first and dated and mention.earlier


def _is_drill_long_before(occasion: Occasion, mention: Mention) -> bool:
    """Whether English dates an exercise long before or after the one known ("took place in 2022", "ended on D")."""
    if mention.type is not EXERCISE or not mention.clause.rules.head_first or mention.reference:
        return False
    known = next((m.date for m in occasion.mentions if m.date is not None), None)
    if known is None or mention.date is None:
        return False
    if DateKind.YEAR not in (known.value.kind, mention.date.value.kind):
        return False
    anchor = anchor_day(mention.line.article.info.published_at)
    one, two = (resolve(str(date.value.text), anchor) for date in (known, mention.date))
    if one is None or two is None or one.first is None or two.first is None:
        return False
    return abs(one.first - two.first) > LONG and one.first.year != two.first.year


def _is_recalled_delivery(occasion: Occasion, mention: Mention) -> bool:
    """Whether English recalls what was handed over in an earlier year ("in May last year, C handed over a vessel"),
    behind a deal that is news and has no date."""
    date, anchor = mention.date, anchor_day(mention.line.article.info.published_at)
    if mention.type is not EventType.ARMS_TRANSFER or not mention.clause.rules.head_first or date is None:
        return False
    if mention.status is not OCCURRED or anchor is None or any(m.date is not None for m in occasion.mentions):
        return False
    told = resolve(str(date.value.text), anchor)
    return told is not None and told.last is not None and told.last.year < anchor.year and told.first != told.last


def _is_next_drill(occasion: Occasion, mention: Mention) -> bool:
    """Whether English goes on from an exercise that was held to one with another date that is to come."""
    drills = mention.type is EXERCISE and mention.clause.rules.head_first
    held = drills and mention.status is SCHEDULED and occasion.status is OCCURRED
    return held and mention.date is not None and all(m.date is not None for m in occasion.mentions)


def _lead_ships(occasion: Occasion, mention: Mention) -> bool:
    """Whether English tells of the visit of ships with and without the officer who led them."""
    told = (*occasion.mentions, mention)
    return mention.clause.rules.head_first and all(
        not one.clause.lists.isdisjoint(("ships", "ship_prefix")) for one in told
    )
