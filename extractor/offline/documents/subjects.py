"""Signed documents that Hindi counts behind the list of their subjects.

In: a line ("A, B और C को लेकर तीन समझौते हुए", "A और B के क्षेत्र में दो समझौतों पर हस्ताक्षर किए"). Out: one paper for each
subject, where there are as many as the number says.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.documents.dates import date_of_paper
from extractor.offline.documents.heads import is_to_be_signed
from extractor.offline.documents.listed import kind_of
from extractor.offline.documents.papers import Paper
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_denied
from extractor.offline.grammar.lines import Line, have
from extractor.offline.rules import Rules
from extractor.phrases import Match
from schemas.vocabulary import AgreementStatus, EventStatus

# Tokens between a number and what it counts ("तीन अहम समझौते"); of a subject at most.
COUNTED, LONGEST = 2, 8
# Subjects at least.
ITEMS = 2
# Tokens behind the documents in which it is told that they were signed ("समझौतों पर हस्ताक्षर", "समझौते हुए").
TOLD = 3
# Lists of the words that say so.
DONE = frozenset({"sign_words", "made_before", "exchange", "agreed_upon"})


def find_counted(line: Line, clauses: list[Clause], rules: Rules) -> Iterator[Paper]:
    """The papers that a Hindi line counts behind their subjects."""
    if rules.head_first or "subject_marks" not in line.lists or line.lists.isdisjoint(DONE):
        return
    for several in line.find_phrases(rules, "document"):
        clause = next((clause for clause in clauses if clause.first <= several.first < clause.last), None)
        papers = have(line.tokens[several.first : several.last], rules.words["kindless"])
        if clause is None or papers or not _is_signed(clause, several.last):
            # "... से जुड़े तीन दस्तावेजों पर": the next sentences say which.
            continue
        subjects = _subjects(clause, several)
        ahead = is_to_be_signed(clause) or clause.status is EventStatus.SCHEDULED
        status = AgreementStatus.PROPOSED if ahead else AgreementStatus.SIGNED
        for first, last in subjects:
            paper = Paper(kind_of(line, rules, several), status, line, clause, first, last, first, first)
            paper.date = date_of_paper(line, clause, several.first, paper)
            yield paper


def _is_signed(clause: Clause, behind: int) -> bool:
    """Whether a clause says right behind documents that they were signed or made."""
    words, near = clause.rules.words, range(behind, min(clause.last, behind + TOLD))
    done = words["sign_words"] | words["made_before"] | words["exchange"] | words["agreed_upon"]
    told = [at for at in near if clause.line.tokens[at].key in done]
    return bool(told) and not any(is_denied(clause, at) for at in told)


def _subjects(clause: Clause, several: Match[str]) -> list[tuple[int, int]]:
    """The subjects before the number before documents; none where the number is another."""
    tokens, rules = clause.line.tokens, clause.rules
    counted = range(several.first - 1, max(clause.first, several.first - 1 - COUNTED), -1)
    number = next((at for at in counted if rules.counts(tokens[at].key)), None)
    if number is None:
        return []
    marks = clause.line.find_phrases(rules, "subject_marks")
    end = next((match.first for match in marks if match.last == number), None)
    pieces = _pieces(clause, end) if end is not None else []
    key = tokens[number].key
    told = int(key) if key.isdecimal() else rules.numbers[key]
    return pieces if len(pieces) == told and len(pieces) >= ITEMS else []


def _pieces(clause: Clause, end: int) -> list[tuple[int, int]]:
    """What commas and conjunctions join before a token, from the last case that is none of a name."""
    tokens, words = clause.line.tokens, clause.rules.words
    stops = (words["postpositions"] - words["genitive_all"]) | words["subject_stops"]
    found: list[tuple[int, int]] = []
    right = at = end
    while at > clause.first and tokens[at - 1].kind in "wCO" and tokens[at - 1].key not in stops:
        at -= 1
        if tokens[at].key in words["joining"]:
            found.append((at + 1, right))
            right = at
    found.append((at, right))
    return [] if any(not 0 < last - first <= LONGEST for first, last in found) else found[::-1]
