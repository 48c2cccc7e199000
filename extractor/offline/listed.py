"""Documents that a sentence only counts and lists by their subjects.

In: a line ("तीन समझौता ज्ञापनों पर हस्ताक्षर हुए, जो (१) ... (२) ... से संबंधित हैं"). Out: one paper for each numbered item,
named by its subject.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.agreements import Paper
from extractor.offline.clauses import Clause
from extractor.offline.lines import Line
from extractor.offline.rules import Rules
from schemas.vocabulary import AgreementStatus, AgreementType

# Items at least, tokens of one at most.
ITEMS, LONGEST = 2, 16


def find_listed(line: Line, clauses: list[Clause], rules: Rules) -> Iterator[Paper]:
    """The papers of a line that lists several signed documents by number."""
    if rules.head_first or "document_words" not in line.lists or line.lists.isdisjoint({"sign_words", "agreed_upon"}):
        return
    several = next((match for match in line.find_phrases(rules, "document") if match.entry == "generic"), None)
    starts = [index + 3 for index in range(len(line.tokens) - 3) if _is_number(line, index)]
    if several is None or len(starts) < ITEMS or starts[0] < several.last:
        return
    kind = _kind(line, rules, several.first, several.last)
    for first, behind in zip(starts, [*(start - 3 for start in starts[1:]), len(line.tokens)], strict=True):
        last = behind
        while last > first and line.tokens[last - 1].key in rules.words["list_ends"]:
            last -= 1
        clause = next((clause for clause in clauses if clause.first <= first < clause.last), None)
        if clause is not None and 0 < last - first <= LONGEST:
            yield Paper(kind, AgreementStatus.SIGNED, line, clause, first, last, first, first)


def _is_number(line: Line, index: int) -> bool:
    """Whether a number in brackets begins at a token."""
    opening, number, closing = (token.key for token in line.tokens[index : index + 3])
    return opening == "(" and number.isdecimal() and len(number) < 3 and closing == ")"


def _kind(line: Line, rules: Rules, first: int, last: int) -> AgreementType:
    keys = {token.key for token in line.tokens[first:last]}
    if not keys.isdisjoint(rules.words["memoranda"]):
        return AgreementType.MOU
    return AgreementType.CONTRACT if not keys.isdisjoint(rules.words["contracts"]) else AgreementType.TREATY_AGREEMENT
