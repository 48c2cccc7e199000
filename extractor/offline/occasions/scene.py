"""When an occasion took place or is to, as the lines that mention it print it.

In: an occasion. Out: the printed date, from the clause that reports the event before those that only name it; whether a
signature is appointed.
"""

from __future__ import annotations

from extractor.dates import BROAD, ONE_DAY, DateKind
from extractor.folding import fold
from extractor.offline.occasions.occasions import (
    CALL,
    CANCELLED,
    EXERCISE,
    OCCURRED,
    SCHEDULED,
    TALKS,
    VISIT,
    Occasion,
    begins_later,
    is_stay_ahead,
)
from extractor.offline.occasions.retelling import ends
from extractor.offline.sides.sides import LISTS
from extractor.offline.talks.followed import is_followed
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.holding import is_past, is_session, is_told
from extractor.offline.visits.destinations import days_in_brackets
from extractor.offline.visits.trips import leaves_for_tour, participle


def date_of(occasion: Occasion) -> str | None:
    """The date that the mentions give."""
    for mention in _in_order(occasion) if len(occasion.mentions) > 1 else occasion.mentions:
        if mention.date is not None and _dates(occasion, mention):
            return str(mention.date.value.text)
    return None


def _in_order(occasion: Occasion) -> list[Mention]:
    """The mentions that report the event before those that only name it, the body first."""
    told = sorted(occasion.mentions, key=lambda mention: (mention.reference, not mention.line.in_body))
    if occasion.type is VISIT:
        # "सोमवार को पहुंचे" before "शनिवार को दौरा खत्म किया".
        told.sort(key=lambda mention: (leaves_for_tour(mention), ends(mention)))
        if begins_later(told):
            # "शनिवार को रवाना हुए" behind "10 से 12 नवंबर तक C में रहेंगे".
            told.sort(key=lambda mention: not is_stay_ahead(mention))
    if occasion.type is EXERCISE:
        # The days from first to last before the day on which it began.
        told.sort(key=lambda m: m.date is None or m.date.value.kind is not DateKind.INTERVAL)
    days = any(m.date is not None and m.date.value.kind is DateKind.INTERVAL for m in told)
    # "अब अगले हफ्ते नहीं आएंगे", then "दौरा, जो 12 मई से होना था, टल गया"; a weekday may be that on which it was called off.
    days = days or any(m.date is not None and m.date.value.kind is DateKind.DAY for m in told)
    off = occasion.status is CANCELLED and days
    if occasion.status is SCHEDULED or off:
        # "अगले सप्ताह वार्ता करेंगे", then "सोमवार को बैठक करेंगे".
        told.sort(key=lambda m: m.reference or _is_period(m))
    if occasion.type is VISIT:
        # "1 से 5 मई तक C और C की यात्रा", then "3 मई को C जाएंगे".
        told.sort(
            key=lambda m: (_tells_of_tour(m), m.place is None or days_in_brackets(m.clause, m.place) is not m.date)
        )
    return told


def _tells_of_tour(mention: Mention) -> bool:
    """Whether Hindi lists the country of a visit with others: its days are those of the whole tour."""
    clause, tokens = mention.clause, mention.line.tokens
    at = next((i for i in clause.found if tokens[i] is mention.place), None)
    if clause.rules.head_first or at is None or tokens[at].kind != "C":
        return False
    beside = [i for i in (at - 2, at + 2) if clause.first <= i < clause.last and tokens[(at + i) // 2].key in LISTS]
    return any(tokens[i].kind == "C" for i in beside)


def _has_own_days(mention: Mention) -> bool:
    """Whether the days of a visit stand in brackets behind its country."""
    own = days_in_brackets(mention.clause, mention.place) if mention.place is not None else None
    return own is not None and own is mention.date


def _is_period(mention: Mention) -> bool:
    """Whether Hindi dates what is to come by no more than a week, a month or a year."""
    words = mention.clause.rules.words
    if mention.date is None or mention.clause.rules.head_first:
        return False
    broad = mention.date.value.kind in BROAD
    return broad or not words["periods"].isdisjoint(fold(str(mention.date.value.text)).split())


def _dates(occasion: Occasion, mention: Mention) -> bool:
    """Whether the date of a mention is that of the event; a month or year beside talks needs a verb that holds them."""
    if mention.date is None or mention.date.value.kind is DateKind.WINDOW or is_counted_from_then(mention):
        return False
    # A visit that is only spoken of beside the day of something else leads nowhere ("on Monday during his visit").
    if occasion.type is VISIT and mention.clause.rules.head_first and mention.destination is None:
        return mention.status is SCHEDULED
    # A meeting that was called off is another one; words behind talks that are only named tell of what came of them.
    if mention.status is CANCELLED and occasion.status is not CANCELLED:
        return False
    # What was done already does not date what is to come, though the sides be the same.
    done = mention.status is OCCURRED and not mention.reference
    if done and occasion.status is SCHEDULED and not mention.clause.rules.head_first:
        return False
    if mention.reference and mention.date.first > mention.line.tokens[mention.trigger].first:
        if mention.clause.rules.head_first:
            return not _is_undertaken(mention)
        arrived = participle(mention.clause, mention.trigger) if occasion.type is VISIT else None
        return arrived is not None and mention.date.first < mention.line.tokens[arrived].first
    if mention.date.value.kind is DateKind.INTERVAL and not any(c.isalpha() for c in str(mention.date.value.text)):
        return False
    broad = mention.date.value.kind in BROAD and not _frames_past(mention)
    called = mention.type is CALL and is_past(mention)
    told = called or mention.is_round or is_told(mention) or is_session(mention) or is_followed(mention)
    return occasion.type not in TALKS or not broad or told


def _frames_past(mention: Mention) -> bool:
    """Whether Hindi tells in the pluperfect what was done "during" talks ("जुलाई में P ने P से मुलाकात के दौरान ... किया था"):
    then they took place."""
    if not mention.reference or mention.clause.rules.head_first or not mention.clause.has("past_marks"):
        return False
    behind = [token.key for token in mention.line.tokens[mention.trigger + 1 : mention.trigger + 3]]
    return not mention.clause.rules.words["meanwhile_words"].isdisjoint(behind)


def is_counted_from_then(mention: Mention) -> bool:
    """Whether the month or year of what happened is counted from a time told of before ("अगले साल जुलाई में ... सौंपे")."""
    if mention.date is None or mention.status is not OCCURRED:
        return False
    (first, *rest), words = fold(str(mention.date.value.text)).split(), mention.clause.rules.words
    return first in words["upcoming"] and not words["periods"].isdisjoint(rest)


def _is_undertaken(mention: Mention) -> bool:
    """Whether an act or a saying stands between talks and a date ("at their talks they agreed to ... by D")."""
    words, tokens = mention.clause.rules.words, mention.line.tokens[mention.trigger :]
    acts = words["commitment_acts"] | words["looking_ahead"] | words["telling_verbs"]
    return any(token.key in acts and mention.date is not None and token.first < mention.date.first for token in tokens)


def is_appointed(occasion: Occasion) -> bool:
    """Whether a Hindi article gives the day of a signature to come, and does not only hope for it."""
    told = [m for m in occasion.mentions if m.date is not None and m.date.value.kind in ONE_DAY]
    rules = occasion.mentions[0].clause.rules
    ahead = occasion.status is SCHEDULED and not rules.head_first
    return ahead and any(not m.line.has_phrase(rules, "hedge") for m in told)
