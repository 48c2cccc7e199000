"""Whether what began on a day still goes on ("तीन दिन के दौरे पर सोमवार को पहुंचे"), or is yet to begin.

In: a clause and its date. Out: yes or no; None where the clause tells no beginning or no length.
"""

from __future__ import annotations

from datetime import timedelta

from extractor.dates import ONE_DAY, DateKind, anchor_day, find_durations_in, resolve
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token

# Lists of words, without any of which nothing begins: in Hindi, in English.
BEGINNINGS = (
    frozenset({"arrival_verbs", "arrival_stems", "beginning"}),
    frozenset({"arrived", "beginning", "docking"}),
)
# Lists of words that tell of the way back, or of another visit before.
ENDINGS = (frozenset({"returning", "concluding_verbs", "completed"}), frozenset({"leaving", "behind_talks"}))

# For how long a day without a year is a past one.
LATELY = timedelta(days=180)


def is_still_on(clause: Clause, date: Token | None) -> bool | None:
    """Whether the last day, counted from the day of the arrival or beginning, is not before that of the publication."""
    line, order = clause.line, int(clause.rules.head_first)
    if date is not None and date.value.kind is DateKind.INTERVAL:
        return False if _is_over(clause, date) else None
    begins = not clause.lists.isdisjoint(BEGINNINGS[order]) and clause.lists.isdisjoint(ENDINGS[order])
    if date is None or date.value.kind not in ONE_DAY or not begins:
        return None
    words = line.words[line.tokens[clause.first].first : line.tokens[clause.last - 1].last]
    lengths = {found.days for found in find_durations_in(words, line.text)} - {None}
    anchor = anchor_day(line.article.info.published_at)
    first = resolve(str(date.value.text), anchor)
    if len(lengths) != 1 or anchor is None or first is None or first.last is None or first.last > anchor:
        return None
    return first.last + timedelta(days=(lengths.pop() or 1) - 1) >= anchor


def was_long_ago(clause: Clause, date: Token | None) -> bool:
    """Whether a date printed with its year lies long before the publication."""
    anchor = anchor_day(clause.line.article.info.published_at)
    days = resolve(str(date.value.text), None) if date is not None and anchor is not None else None
    return bool(anchor and days and days.last and days.last < anchor - LATELY)


def is_about_to_begin(clause: Clause, trigger: int, date: Token | None) -> bool:
    """Whether Hindi says of a visit on which day it begins ("यात्रा 13 मई से शुरू हो रही है"), and that is not today."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[trigger + 1 : clause.last]]
    if clause.rules.head_first or date is None or str(date.value.text) in words["today"]:
        return False
    ends = zip(keys, keys[1:], keys[2:], strict=False)
    return any(a in words["beginning"] and b in words["turned_into"] and c in words["lasting"] for a, b, c in ends)


def _is_over(clause: Clause, date: Token) -> bool:
    """Whether the printed last day of a visit lies before that of the publication."""
    anchor, text = anchor_day(clause.line.article.info.published_at), str(date.value.text)
    days, dated = resolve(text, anchor), resolve(text, None)
    if anchor is None or days is None or days.last is None:
        return False
    if dated is not None and dated.last is not None:
        return dated.last < anchor
    # A day without its year that is long over may be one to come.
    return timedelta(0) < anchor - days.last < LATELY
