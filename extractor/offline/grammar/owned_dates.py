"""Dates of a clause that are not those of its event.

In: the tokens of a line and a date. Out: whether it is the date of a statement, of a document, of another event.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from extractor.dates import BROAD, DAYS, DateKind
from extractor.offline.grammar.lines import Token
from extractor.offline.rules import Rules
from extractor.phrases import keys_of

# Tokens between a date and "after" behind what was on it.
OVER = 10
# Tokens between the days of a visit and its noun.
VISIT = 6
# Tokens of "after" with no length of time before it.
LATER = 2
# Tokens between "since" and a date at most.
SINCE = 12
# Tokens from "returned" to the day.
HOME = 5
# Tokens of "of the same year".
THAT_YEAR = 4
# Tokens between "said" and its date at most.
SAID = 9
# Tokens from a verb to "the next day", and those words.
NEXT_DAY = 10
DAY_BEHIND = frozenset({("following", "day"), ("next", "day"), ("day", "later"), ("day", "after")})
# What parts what is told from what it comes before.
AHEAD = frozenset({("ahead", "of"), ("prior", "to"), ("advance", "of")})
# What is said of a show that somebody attends.
ON_SHOW = frozenset({("being", "held"), ("be", "held"), ("is", "held"), ("taking", "place"), ("take", "place")})
# Tokens between "said" and a date, where the name of an office stands between.
OFFICE = 14


def dates_other(tokens: Sequence[Token], rules: Rules, index: int) -> bool:
    """Whether a date is that of a statement ("said on Friday") or a document ("the 2021 contract"), not of the news."""
    behind, words = [token.key for token in tokens[index + 1 : index + 7]], rules.words
    if rules.head_first:
        if _says_since(tokens, words, index) or _is_of_office(tokens, words, index):
            return True
        if tokens[index].value.kind is DateKind.YEAR and index and tokens[index - 1].key in words["articles"]:
            return True
        if counts_times(tokens, rules, index):
            return True
        if is_of_that_year(tokens[index + 1 : index + 1 + THAT_YEAR]):
            return True
        said = was_said_on(tokens, rules, index) or _was_denied_on(tokens, words, index)
        return said or not words["document_nouns"].isdisjoint(behind[:2])
    if tokens[index].value.kind is DateKind.YEAR and index > 1 and _is_fair(tokens[index - 2 : index], words):
        # "डिफेंस एक्सपो 2023 में", "एयरो इंडिया 2023 में".
        return True
    if _counts_from_another(tokens, words, index) or _of_what_was_before(tokens, words, index):
        return True
    told_at = next((i for i, key in enumerate(behind) if key in words["telling_verbs"]), None)
    if told_at is not None and words["finite"].isdisjoint(behind[:told_at]):
        return words["talk_nouns"].isdisjoint(behind[:told_at])
    return not words["concluding"].isdisjoint(behind[:2]) and not words["document_nouns"].isdisjoint(behind)


def counts_times(tokens: Sequence[Token], rules: Rules, index: int) -> bool:
    """Whether an English date is the time over which something was so often ("fourteen times this year")."""
    return index > 0 and tokens[index - 1].key in rules.words["counted_times"]


def is_of_that_year(tokens: Sequence[Token]) -> bool:
    """Whether English words say that something was in a year told of before ("in October that year", "of the same
    year"), of which only the text before knows which one it is."""
    near = takewhile(lambda token: token.kind != "D", tokens)
    return any(one.key in ("that", "same") and two.key == "year" for one, two in pairwise(near))


def was_said_on(tokens: Sequence[Token], rules: Rules, index: int) -> bool:
    """Whether an English date is that on which somebody said what a sentence tells (", he said on D", "according to a
    statement on D")."""
    words = rules.words
    told = _opens_telling(tokens, words, index) or _is_of_statement(tokens, words, index)
    for token in reversed(tokens[max(0, index - SAID) : index]):
        if token.key in words["talk_nouns"] or token.key in words["will"]:
            # "Told reporters after talks on D", "four, he said, will be delivered in D".
            break
        told = told or token.key in words["telling_verbs"] or token.key in words["claiming"]
        if token.kind not in "wL" or token.key in words["talk_verbs"]:
            break
    return told


def _is_of_statement(tokens: Sequence[Token], words: dict[str, frozenset[str]], index: int) -> bool:
    """Whether an English date is that of what something is told "according to" ("according to a statement on D")."""
    near = tokens[max(0, index - SAID) : index]
    at = next((at for at, token in enumerate(near) if token.key == "according"), None)
    between = [token.key for token in near[at:]] if at is not None else []
    return "," not in between and not (words["statement_nouns"] | {"release"}).isdisjoint(between)


def _was_denied_on(tokens: Sequence[Token], words: dict[str, frozenset[str]], index: int) -> bool:
    """Whether an English date is that on which somebody denied what a sentence tells ("C on D denied it had sold")."""
    before = index - 1 - (tokens[index - 1].key in words["on"])
    adverb = index + 1 < len(tokens) and tokens[index + 1].key.endswith("ly")
    beside = [token.key for token in (*tokens[max(0, before) : index], *tokens[index + 1 : index + 2 + adverb])]
    return not (words["denying"] | words["rejecting_claims"]).isdisjoint(beside)


def _opens_telling(tokens: Sequence[Token], words: dict[str, frozenset[str]], index: int) -> bool:
    """Whether an English sentence opens with the day on which somebody said what would be ("On D, he said C would")."""
    opens = index == 0 or (index == 1 and tokens[0].key in words["on"])
    near = range(index + 1, min(len(tokens), index + OVER)) if opens else ()
    said = next((at for at in near if tokens[at].key in words["telling_verbs"]), None)
    if said is None or any(token.key in words["talk_verbs"] for token in tokens[index:said]):
        return False
    return any(token.key == "would" for token in tokens[said + 1 : said + OVER])


def date_of_sentence(tokens: Sequence[Token], rules: Rules, first: int, *, inherits: bool) -> Token | None:
    """The date of an English sentence that stands before a clause and is also its own: that right before "when" ("The
    way was paved in D, when P met P"), or the only one, where that is a weekday before "as" ("on D C raised its ties as
    P met P"), or the sentence opens with it whose subject the clause `inherits` ("on D, P, who is in C, met P")."""
    if rules.head_first and first and (day := _day_when(tokens, first)) is not None:
        return day
    dates = [at for at, token in enumerate(tokens) if token.kind == "D"] if rules.head_first and first else []
    if len(dates) != 1 or dates[0] > first or dates_other(tokens, rules, dates[0]):
        return None
    weekday = tokens[dates[0]].value.kind is DateKind.WEEKDAY
    if "as" in (tokens[first].key, tokens[first - 1].key):
        return tokens[dates[0]] if weekday else None
    # "On D, P will call on P and hold talks with P".
    joined = tokens[first - 1].key == "and" and tokens[first].key in rules.words["headline_verbs"]
    joined = joined and tokens[2].key == "," and any(t.key in rules.words["will"] for t in tokens[2:first])
    opens = inherits and dates[0] == 1 and tokens[0].key in rules.words["on"]
    opens = opens and (tokens[first - 1].key == "," or joined)
    # "Will visit C in May, where he and P will open a school", "a visit on D, during which she and P met".
    he = first + 1 < len(tokens) and tokens[first].kind == "R" and tokens[first + 1].key == "and"
    going = rules.words["will"] | rules.words["visit_nouns"] | {"travel", "travelled", "traveled"}
    travels = any(token.key in going for token in tokens[:first])
    opens = opens or (he and travels and tokens[first - 1].key in rules.words["relative_openers"])
    return tokens[dates[0]] if opens else None


def _day_when(tokens: Sequence[Token], first: int) -> Token | None:
    """The date right before the "when" with which a clause begins."""
    when = next((at for at in (first - 1, first) if tokens[at].key == "when"), 0)
    day = when - 2 if when > 1 and tokens[when - 1].key == "," else when - 1
    return tokens[day] if day >= 0 and tokens[day].kind == "D" else None


def _is_fair(before: Sequence[Token], words: dict[str, frozenset[str]]) -> bool:
    """Whether words end the name of a show, behind which the year of it stands."""
    return any(token.key in words["fairs"] for token in before)


def _says_since(tokens: Sequence[Token], words: dict[str, frozenset[str]], index: int) -> bool:
    """Whether English words before a date say since what ("the first visit since they fell out last year")."""
    for token in reversed(tokens[max(0, index - SINCE) : index]):
        if token.key in words["since_when"]:
            return True
        if token.key in words["rumour_stops"]:
            return False
    return False


def _is_of_office(tokens: Sequence[Token], words: dict[str, frozenset[str]], index: int) -> bool:
    """Whether an English date is when an office with a long name said something ("said the NAME Office (NO) on D")."""
    for token in reversed(tokens[max(0, index - OFFICE) : index]):
        if token.key in words["telling_verbs"]:
            return True
        small = token.key in words["on"] | words["articles"] | words["of_marks"] | {
            "(",
            ")",
            "-",
            "and",
            "for",
            "'",
            "s",
        }
        if token.kind not in "wCGOS" or not (small or token.kind != "w" or token.printed[:1].isupper()):
            return False
    return False


def _owner(keys: list[str], words: dict[str, frozenset[str]], date: int) -> int | None:
    """The event behind a date that has it, where another was before or after ("इस हफ्ते के दौरे से पहले हुई बैठक")."""
    if keys[date + 1] not in words["genitive_all"]:
        return None
    near = range(date + 2, min(date + 6, len(keys)))
    owner = next((at for at in near if keys[at] in words["visit_nouns"] or keys[at] in words["talk_nouns"]), None)
    order = keys[owner + 1 : owner + 3] if owner is not None else []
    return owner if order[:1] in (["से"], ["के"]) and order[1:] in (["पहले"], ["बाद"], ["पूर्व"]) else None


def _spans_visit(tokens: Sequence[Token], words: dict[str, frozenset[str]], date: int, token: int) -> bool:
    """Whether the first and last day are those of a visit during which something was ("9 से 12 मई के दौरे में")."""
    if tokens[date].value.kind is not DateKind.INTERVAL or tokens[token].key in words["visit_nouns"]:
        return False
    return any(each.key in words["visit_nouns"] for each in tokens[date + 1 : min(token, date + VISIT)])


def _of_time_before(keys: list[str], words: dict[str, frozenset[str]]) -> bool:
    """Whether what began or was on a date is over when something happens ("मई 2020 में शुरू हुए गतिरोध के बाद")."""
    after = next((at for at, pair in enumerate(pairwise(keys[:OVER])) if pair == ("के", "बाद")), None)
    return after is not None and not words["took_place"].isdisjoint(keys[:after])


def _of_what_was_before(tokens: Sequence[Token], words: dict[str, frozenset[str]], index: int) -> bool:
    """Whether a month or year is that of something after which the news comes ("2020 के संघर्ष के बाद पहली यात्रा")."""
    behind = [token.key for token in tokens[index + 1 : index + 6]]
    broad = tokens[index].value.kind in BROAD and behind[:1] != [] and behind[0] in words["genitive_all"]
    after = next((at for at, pair in enumerate(pairwise(behind)) if at > 1 and pair == ("के", "बाद")), None)
    return broad and after is not None and words["parts_of_time"].isdisjoint(behind[1:after])


def _counts_from_another(tokens: Sequence[Token], words: dict[str, frozenset[str]], index: int) -> bool:
    """Whether a date is counted from another event ("यात्रा से दो सप्ताह पहले"), or is the day on which it is to end."""
    text, before = str(tokens[index].value.text), index - 1
    if text.endswith(tuple(words["before_after"])):
        while before >= 0 and tokens[before].key in words["about"]:
            before -= 1
        return before >= 0 and tokens[before].key in words["of_time"]
    ends = index + 1 < len(tokens) and tokens[index + 1].key in words["until"]
    return ends and tokens[index].value.kind is not DateKind.INTERVAL


def is_of_another(tokens: Sequence[Token], rules: Rules, date: int, token: int) -> bool:
    """Whether a date belongs to a noun between it and a token ("अगले महीने होने वाले अभ्यास पर बैठक"), or says since when."""
    if rules.head_first:
        other = _is_undertaken(tokens, rules.words, date, token) or _is_of_stay(tokens, rules.words, date, token)
        other = other or _is_of_what_is_attended(tokens, rules.words, date, token) or _comes_before(tokens, date, token)
        return other or _is_of_day_before(tokens, date, token) or _is_of_return(tokens, rules.words, date, token)
    if date + 1 >= len(tokens):
        return False
    keys = keys_of(tokens)
    owner = _owner(keys, rules.words, date)
    if _spans_visit(tokens, rules.words, date, token):
        return True
    if (owner is not None and owner != token) or _of_arrival(keys[:token], rules.words, date):
        return True
    if _of_time_before(keys[date:token], rules.words) or _of_beginning(tokens, rules.words, date, token):
        return True
    if date > token and comes_after(keys[token + 1 : date]):
        return True
    kind, behind = tokens[date].value.kind, tokens[date + 1].key
    long = kind in BROAD
    if (long and behind in rules.words["since"]) or (kind is not DateKind.INTERVAL and behind in rules.words["until"]):
        return True
    own = [t.key for t in tokens[date + 1 : min(token, date + 6)]]
    if own[:1] and own[0] in rules.words["genitive_all"] and not rules.words["parts_of_time"].isdisjoint(own[1:3]):
        # "In the first week of April".
        return False
    owned = (long and behind in rules.words["genitive_all"]) or not rules.words["told_of"].isdisjoint(own)
    first = next((i for i, key in enumerate(own) if key in rules.words["told_of"]), 0)
    between = [t.key for t in tokens[date + 2 + first : token]]
    if between[:2] and not rules.words["happenings"].isdisjoint(between[:2]):
        # "At a ceremony held on Thursday": what is told took place there.
        return False
    return owned and not rules.words["owned_marks"].isdisjoint(between)


def _comes_before(tokens: Sequence[Token], date: int, token: int) -> bool:
    """Whether an English day is that of what comes before a visit or talks ("met on D ahead of P's visit to C")."""
    between = [each.key for each in tokens[date + 1 : token]]
    return any(pair in AHEAD for pair in pairwise(between))


def _is_of_what_is_attended(tokens: Sequence[Token], words: dict[str, frozenset[str]], date: int, token: int) -> bool:
    """Whether English dates are those of what somebody travels or talks for ("is visiting C to attend a show being held
    in L from D to D")."""
    between = [each.key for each in tokens[token + 1 : date]]
    attended = next((at for at, key in enumerate(between) if key in words["attending_it"]), None)
    return attended is not None and any(pair in ON_SHOW for pair in pairwise(between[attended:]))


def _is_of_return(tokens: Sequence[Token], words: dict[str, frozenset[str]], date: int, token: int) -> bool:
    """Whether an English date is that on which somebody came home from what is told ("returned on D after talks")."""
    after = next((at for at in range(date + 1, token) if tokens[at].key in ("after", "following")), None)
    verbs = {"returned", "returns", "back"}
    return after is not None and any(each.key in verbs for each in tokens[max(0, date - HOME) : date])


def comes_after(between: list[str]) -> bool:
    """Whether a day is that of what comes after the event before it ("के दौरे के दो सप्ताह बाद बुधवार को")."""
    return between[:1] == ["के"] and between[-1:] == ["बाद"] and len(between) > LATER


def _of_beginning(tokens: Sequence[Token], words: dict[str, frozenset[str]], date: int, token: int) -> bool:
    """Whether a date is that on which what stands behind it begins ("सोमवार से शुरू हो रहे सम्मेलन के लिए L पहुंचे")."""
    keys = [each.key for each in tokens[date + 1 : date + 3]]
    begins = len(keys) > 1 and keys[1] in words["beginning"] and keys[0] in words["since"] | words["object_marks"]
    if not begins:
        return False
    begun = words["conference_nouns"] | words["exercise_nouns"]
    between = any(each.kind == "M" or each.key in begun for each in tokens[date + 3 : token])
    return between and tokens[token].key not in begun


def _is_undertaken(tokens: Sequence[Token], words: dict[str, frozenset[str]], date: int, token: int) -> bool:
    """Whether an English date is that by which something is to be done ("met P and invited him to come this year",
    "signed a pact and agreed to meet by May"): a day of the week may still be that of the talks."""
    told = words["talk_nouns"] | words["talk_verbs"] | words["chaired"] | words["signing_words"]
    if date <= token or tokens[token].key not in told or tokens[date].value.kind in DAYS | {DateKind.WEEKDAY}:
        return False
    act = next((at for at in range(token + 1, date) if tokens[at].key in words["undertaking_verbs"]), date)
    return any(each.key == "to" for each in tokens[act:date])


def _is_of_day_before(tokens: Sequence[Token], date: int, token: int) -> bool:
    """Whether English puts what it tells on the day behind a date ("flies to C on D and will meet P the next day")."""
    behind = [each.key for each in tokens[token + 1 : token + NEXT_DAY]]
    return date < token and any(pair in DAY_BEHIND for pair in pairwise(behind))


def _is_of_stay(tokens: Sequence[Token], words: dict[str, frozenset[str]], date: int, token: int) -> bool:
    """Whether the first and last day are those of an English visit and not of what was on it ("P, whose visit to C runs
    from D to D, was also received by P")."""
    if tokens[date].value.kind is not DateKind.INTERVAL or tokens[token].key in words["visit_nouns"]:
        return False
    before = [each.key for each in tokens[max(0, date - VISIT) : date]]
    visit = next((at for at, key in enumerate(before) if key in words["visit_nouns"]), len(before))
    closed = tokens[date + 1 : date + 2] and tokens[date + 1].key == ","
    return bool(closed) and date < token and not words["lasting_now"].isdisjoint(before[visit:])


def _of_arrival(keys: list[str], words: dict[str, frozenset[str]], date: int) -> bool:
    """Whether a date is that of the arrival of who acts then ("सोमवार को मस्कट पहुंचे वर्मा ने ... से मुलाकात की")."""
    came = next((at for at, key in enumerate(keys[date : date + 6], date) if key in words["came"]), None)
    return came is not None and "ने" in keys[came:] and "ने" not in keys[:date]
