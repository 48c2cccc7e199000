"""By when something that was undertaken is due, in the words of the article.

In: an undertaking. Out: a date or a length of time as printed, or None.
"""

from __future__ import annotations

from extractor.dates import BROAD, DateKind, find_durations_in, resolve
from extractor.evidence import evidence_of
from extractor.folding import fold
from extractor.offline.commitments.undertakings import Undertaking
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.moods import lies_ahead

# Days for which what was undertaken is news, and tokens that open a line.
NEWS, OPENING = 45, 2
# Tokens from whose visit it is to its date, and from a span of years to the word for the plan whose they are.
VISIT, TITLE = 8, 3


def deadline_of(undertaking: Undertaking) -> str | None:
    """A date in the content: the one that "until" follows, else one that lies ahead; or a time "within" which."""
    line, words = undertaking.clause.line, undertaking.clause.rules.words
    dates = [at for at in line.found if undertaking.first <= at < undertaking.last and line.tokens[at].kind == "D"]
    anchor = evidence_of(line.article).anchor if dates else None
    ahead: str | None = None
    for index in dates:
        token = line.tokens[index]
        if token.value.kind is DateKind.VAGUE:
            continue
        behind = [line.tokens[at].key for at in range(index + 1, min(index + 5, len(line.tokens)))]
        # "By the first quarter of 2026".
        mark = index - 2 if index > 1 and line.tokens[index - 1].key in words["articles"] else index - 1
        beside = {*behind[:1], *([line.tokens[mark].key] if index else [])}
        past = undertaking.clause.rules.head_first and _is_of_past(undertaking, index)
        if undertaking.clause.rules.head_first and (
            _is_of_plan(undertaking, index)
            or (_is_of_visit(undertaking, index) and not lies_ahead(undertaking.clause, token, scheduled=False))
        ):
            continue
        if not words["until"].isdisjoint(beside) and not past:
            return _with_article(undertaking, index)
        if token.value.kind is DateKind.WINDOW:
            if not words["within_marks"].isdisjoint(behind[:2]):
                ahead = ahead or str(token.value.text)
            continue
        if anchor is None and not words["due_words"].isdisjoint(fold(str(token.value.text)).split()):
            # Of which year is not known, but that it is ahead.
            ahead = ahead or str(token.value.text)
            continue
        resolved = resolve(token.value.text, anchor, scheduled=True)
        due = anchor and resolved and resolved.last and resolved.last > anchor
        if token.value.kind is DateKind.WEEKDAY and not (
            undertaking.clause.future or undertaking.clause.rules.head_first
        ):
            continue
        if due and not past and words["held_marks"].isdisjoint(behind):
            ahead = ahead or str(token.value.text)
    return ahead or _term(undertaking)


def _is_of_past(undertaking: Undertaking, date: int) -> bool:
    """Whether an English date belongs to a participle ("the treaty signed in 2022"), or says since when it is."""
    line, words = undertaking.clause.line, undertaking.clause.rules.words
    if line.tokens[date - 1].key in words["since_when"]:
        # "Those who have been held since January".
        return True
    if line.tokens[date - 1].key not in words["inside_before"] | words["on"]:
        return False
    keys = [token.key for token in line.tokens[undertaking.first : date]]
    told = [i for i, key in enumerate(keys) if i and key.endswith("ed") and keys[i - 1] not in words["to_be_done"]]
    return bool(told) and words["joining"].isdisjoint(keys[told[-1] :])


def _is_of_plan(undertaking: Undertaking, date: int) -> bool:
    """Whether an English span of years is that of a plan ("to draft a cooperation plan for 2026-2027")."""
    tokens, words = undertaking.clause.line.tokens, undertaking.clause.rules.words
    if tokens[date - 1].key in words["terms_served"]:
        # "Support for C's seat in the council for the term 2028-29".
        return True
    # "To carry out the 2021-2025 Action Programme".
    titled = tokens[date + 1 : date + 1 + TITLE]
    named = have(titled, words["programmes"] | words["document_words"]) and titled[0].printed[:1].isupper()
    marked = tokens[date - 1].key in words["region_marks"] or named
    return marked and tokens[date].value.kind is DateKind.INTERVAL


def _is_of_visit(undertaking: Undertaking, day: int) -> bool:
    """Whether an English date is that of a visit ("what was agreed during P's visit to C in September")."""
    tokens, words = undertaking.clause.line.tokens, undertaking.clause.rules.words
    near = [token.key for token in tokens[max(undertaking.first, day - VISIT) : day]]
    visit = next((i for i, key in enumerate(near) if key in words["visit_nouns"]), len(near))
    paid = not {"s", "by"}.isdisjoint(near[:visit])
    return paid and visit < len(near) and near[-1] in words["inside_before"]


def _with_article(undertaking: Undertaking, date: int) -> str:
    """The text of a date, in English with the article that belongs to "the end of the year"."""
    line, text = undertaking.clause.line, str(undertaking.clause.line.tokens[date].value.text)
    the = line.tokens[date - 1] if date else line.tokens[date]
    article = (
        undertaking.clause.rules.head_first
        and the.key == "the"
        and fold(text).startswith(("end of the", "end of this"))
    )
    return f"{line.text[the.start : the.end]} {text}" if article else text


def _term(undertaking: Undertaking) -> str | None:
    """A length of time "within" which ("दो महीने में")."""
    line, words = undertaking.clause.line, undertaking.clause.rules.words
    if undertaking.clause.rules.head_first:
        return None
    first, last = line.tokens[undertaking.first].first, line.tokens[undertaking.last - 1].last
    for found in find_durations_in(line.words[first:last], line.text):
        behind = [word.key for word in line.words[first:last] if word.start >= found.end][:2]
        # "Every three months" is none.
        recurs = any(word.key in words["every"] for word in line.words[first:last] if word.start <= found.start)
        if (
            behind
            and not recurs
            and (behind[0] in words["within_marks"] or (behind[0] == "के" and behind[-1] in words["within_marks"]))
        ):
            return found.text
    return None


def is_bygone(undertaking: Undertaking) -> bool:
    """Whether a line opens with a month or year that is over, or goes on from one that does ("2016 में ... देने की घोषणा
    की", "In February, P announced")."""
    line, rules = undertaking.clause.line, undertaking.clause.rules
    if line.goes_on_then(rules):
        return True
    # "Particularly in 2013".
    opening = line.tokens[: OPENING + rules.head_first]
    at = next((i for i, token in enumerate(opening) if token.kind == "D"), len(line.tokens))
    mark = at - 1 if rules.head_first else at + 1
    if at >= undertaking.first or line.tokens[mark].key not in rules.words["inside"] | rules.words["inside_before"]:
        return False
    anchor, told = evidence_of(line.article).anchor, line.tokens[at].value
    resolved = resolve(told.text, anchor) if told.kind in BROAD else None
    last = resolved.last if resolved is not None else None
    return anchor is not None and last is not None and (anchor - last).days > NEWS
