"""The grammar of date expressions over kinds of words, one for Hindi and English, as their words are of the same kinds.

A name in a pattern is a kind of word (`vocabulary.toml`) or a pattern above it. What an expression of each
shape means is the business of `reader`, where one stands in running text that of `expressions`.
"""

from __future__ import annotations

import re
from functools import cache

import regex

from extractor.dates.words import OTHER, pattern
from extractor.kept import kept, kept_pattern

GRAMMAR = {
    "any_day": "number | ordinal",
    "any_month": "(?: month | wordlike_month) | short_month dot?",
    "any_year": "year | old_year",
    "any_weekday": "weekday | short_weekday dot?",
    # Any word but those of dates.
    "word": "other | nth | nth_part | year_part | final",
    "turn": "(?: past_turn | plain_past_turn | next_turn | this_turn) | coming ones",
    "unit": "day | period | year_word | periods",
    "count": "half? (?: number dash number | number | large) | article",
    "turned_year": "turn year_word",
    "of_year": "(?: comma | dash | of)? year_word? any_year | (?: comma | of)? the? turned_year",
    "in_year": "turned_year (?: genitive | within_hindi | comma | in)?",
    # Written dates.
    "iso": "year dash number dash number",
    "numeric": "number (?: slash number slash | dash number dash | dot number dot) year",
    "day_month": "in_year? turn? any_day (?: of | dash)? any_month of_year?",
    "month_day": "in_year? turn? any_month the? any_day of_year?",
    # "Jun" without a day or a year may be somebody's name.
    "month_date": """in_year? turn? (?: month | wordlike_month) of_year? | in_year? turn? short_month dot? of_year
        | (?: in_year | turn) short_month dot? | year genitive any_month""",
    "day_number": "(?: turn period genitive)? any_day date_word",
    "years": "year dash (?: number | large | year)",
    # Dates counted from the publication.
    "week_day": "(?: turn period (?: genitive | within_hindi | comma)?)? turn? weekday (?: of? turn period)?",
    "near_day": "day_name | turn? twofold_day | (?: this_turn | past_turn | plain_past_turn) time_of_day",
    "second_day": "day (?: before | after) day_name",
    "turned_period": "turn fiscal? (?: period | year_word)",
    "date": "iso | numeric | day_month | month_day",
    "point": "date | month_date | day_number | years | week_day | second_day | near_day | turned_period | year",
    # What is made of them. A week of a month is counted from its first day, the last one from its end.
    "month_week": """the? (?P<which> nth | final | past_turn) period of (?P<of_month> month_date | turn period)
        | (?P<month> month_date | turn period) genitive (?P<which_one> ago | nth | final) period""",
    "part_of": """part (?: of | dash)? the? (?: turned_period | years | month_date | year | period | year_word)
        | (?: turned_period | years | month_date | year | period | year_word) (?: genitive part_hindi | dash part)
        | year_end""",
    "quarter": """(?: nth | final) year_part (?: of | in)? (?: any_year | turned_year | turned_period | the year_word)
        | (?: any_year | turned_year | year_word) genitive? (?: nth | nth_part | ordinal | final) year_part""",
    "join": "from_hindi | to | dash",
    "days": """turn? (?P<first> any_day) join (?P<rest> any_day (?: of | dash)? any_month of_year?)
        | between any_day and (?P<highest> any_day of? any_month of_year?)""",
    "month_days": """turn? (?P<head> any_month the? any_day) join (?P<tail> any_day) of_year?
        | between any_month any_day and (?P<top> any_day) of_year?""",
    "day_list": "turn? (?P<list> any_day (?: comma any_day) {0,9}) and (?P<listed> any_day of? any_month of_year?)",
    "month_day_list": "turn? any_month (?P<named> any_day (?: comma any_day) {0,9}) and any_day of_year?",
    "weekdays": "(?P<one> week_day) and (?P<other> week_day)",
    "span": """(?P<begin> date) dash (?P<end> date) | (?P<begin_month> month_date) dash (?P<end_month> month_date)
        | (?P<begin_weekday> weekday) dash (?P<end_weekday> weekday)
        | (?P<since> point)
            (?: until_hindi? (?: from_hindi | to) (?P<till> point) | and (?P<high> point) genitive between_hindi)
        | between (?P<lower> point) and (?P<upper> point)""",
    "lasting_days": "count dash? (?: unit lasting? | lasting) (?! ago | after_hindi | from now)",
    # "From Thursday his three-day visit": सोमवार से रूस की तीन दिवसीय, मंगलवार से शुरू हो रहे दो दिवसीय.
    "between_days": "(?: word | genitive | part_hindi | ones) {1,3}",
    "stretch": """(?P<start> point)
            (?: from_hindi between_days? (?P<lasting> lasting_days) | for (?P<length> lasting_days))
        | from (?P<arrival> point) by article? word? (?P<stay> count dash unit)
        | (?P<visit> count dash unit) occasion (?: to word word?)? (?: from | part) by? (?P<departure> point)""",
    "ago_distance": "(?: day_name from_hindi)? count unit ago",
    "from_now": "day_name from_hindi count unit after_hindi | count unit from now",
    "distance": "ago_distance | from_now | count unit after_hindi",
    "window": "turn count unit | within count unit | count unit genitive inside_hindi",
    "few_units": "few unit (?: ago | after_hindi)",
    "recently": "recent (?: only | within_hindi) | recently | (?: past_turn | plain_past_turn) (?: few unit | periods)",
    "vague": "recently | recent | few_units | turn (?: few unit | periods | day) | that unit | soon",
}
# Words that may stand around an expression without changing it.
BEFORE = "comma | open | in | by | from | to | the | article | fiscal | year_word | era | date_word | dash"
BEHIND = """comma | close | dot | dash | only | within_hindi | to_hindi | on_hindi | from_hindi | until_hindi | genitive
    | between_hindi | time_of_day | period | occasion"""
INTERVALS = "stretch | span | days | month_days | day_list | month_day_list | weekdays"
FREQUENT = "week_day | near_day | second_day | turned_period | month_date | year | years | day_month | month_day"
RARE = "iso | numeric | day_number | distance | window | month_week | quarter | part_of | vague"
# The shapes of an expression in the order in which they are tried.
SHAPES = tuple(f"{FREQUENT} | {INTERVALS} | {RARE}".split(" | "))
WRITTEN = frozenset({"iso", "numeric", "day_month", "month_day"})
# What an expression in running text can begin with; spares the search nearly all words.
BEGINNINGS = """year | month | wordlike_month | short_month | weekday | day_name | twofold_day | recently
    | year_end | (?: number | ordinal | large | half | article | day | turn | period | year_word | part | recent
        | between | from | within | nth | final) (?! other)"""
SINGLES = """(?: (?<! genitive) (?<! from_hindi) (?<! counted_from) (?: ago_distance | from_now)) | window | month_week
    | quarter | part_of | date | month_date | day_number | years | week_day (?! comma? open? date) | second_day
    | near_day | turned_period | recently | year"""
# An expression that another one is counted from is no date of an event: सोमवार के बाद, after 2019.
NOT_BEHIND = "(?<! after)"
NOT_BEFORE = "(?! genitive after_hindi | from_hindi ago)"
# A bare number of four digits is a year by what stands around it.
YEAR_BY_CONTEXT = """(?<! designator) (?<! designator dot) (?<! dash) (?<! slash) (?<! dot)
    (?: (?<= year_word | era | in | open | by | of | to | from | the | article | between | part) year
        | (?<= year and | year comma) year | year (?= (?: (?: comma | and) year) {0,9} (?: within_hindi | close))
        | year (?= until_hindi | genitive | from_hindi))
    (?! counted | slash | dash | genitive decade | genitive counted | from_hindi counted | within_hindi from_hindi)"""
# Words that make a year even of a round number: "by 2000" may go on with troops.
ROUND_YEAR = "(?: (?<= year_word | era | in | open) year | year (?= within_hindi | close))"
# "May" and मार्च alone.
MONTH_BY_CONTEXT = """(?: (?<= in | by | of | to | from | for | part | between) wordlike_month
    | wordlike_month (?= within_hindi | from_hindi | until_hindi | genitive? (?: ago | number | word)? period))"""
DURATION = """(?<! past_turn) (?<! plain_past_turn)
    (?> (?P<count> count) dash? (?: unit lasting? | lasting)) (?! ago | after_hindi | from now)"""
WEEKDAY_BEHIND = "comma? open? any_weekday close?"
GROUP = re.compile(r"\?P<\w+>")


@kept
def symbols() -> dict[str, str]:
    """The patterns of the grammar as regular expressions, without names of groups so that they can be combined."""
    known: dict[str, str] = {}
    for name, grammar in GRAMMAR.items():
        known[name] = pattern(GROUP.sub("?:", grammar), known)
    return known


@cache
def compiled(grammar: str) -> re.Pattern[str]:
    """A pattern that may use all kinds and all names of the grammar, for what is asked all the time: `re` matches it in
    a quarter of the time that `regex` takes, whose patterns can be kept."""
    return re.compile(pattern(grammar, symbols()))


@cache
def beginnings() -> regex.Pattern[str]:
    """Finds where an expression may begin, which `regex` does faster."""
    return kept_pattern(pattern(BEGINNINGS, symbols()))


@cache
def openings() -> frozenset[str]:
    """The kinds of words that an expression can begin with."""
    return frozenset(character for character in pattern(BEGINNINGS, symbols()) if character > OTHER)


@cache
def shape(name: str) -> regex.Pattern[str]:
    """The expression of a shape, alone or among words that do not change it, in the group `core`."""
    core = f"(?P<core> {GRAMMAR.get(name, name)})"
    if name in WRITTEN:
        core = f"(?: any_weekday comma? open?)? {core} (?: comma? open? any_weekday)?"
    return kept_pattern(pattern(f"(?: {BEFORE}) {{0,9}} {core} (?: {BEHIND}) {{0,9}}", symbols()))


@cache
def finder(*, intervals: bool) -> re.Pattern[str]:
    """Finds expressions in running text, the longest at each word; without intervals only single dates."""
    either = f"{INTERVALS} | {SINGLES}" if intervals else SINGLES
    return compiled(f"(?= {BEGINNINGS}) {NOT_BEHIND} (?> {either}) {NOT_BEFORE}")
