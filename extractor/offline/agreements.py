"""Documents that a line names, with their names as printed, status, date and validity.

In: a clause. Out: papers. The name of a document is its noun with what belongs to it on the left ("जल संसाधनों के
प्रबंधन पर समझौता ज्ञापन"), or what stands in quotation marks around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from extractor.dates import DateKind, find_durations_in
from extractor.offline.clauses import Clause, dates_other
from extractor.offline.heads import document_heads, is_counted, is_plural, is_to_be_signed
from extractor.offline.lines import Line, Token
from extractor.offline.rules import Rules
from schemas.vocabulary import AgreementStatus, AgreementType

# A relative clause right behind a document dates it ("... संधि, जिसे 2012 में ...").
RELATIVE_REACH = 6
# How far before a document the verb may stand that says what is done to it.
VERB_REACH = 9
QUOTES = frozenset({"'", '"'})


@dataclass(eq=False, slots=True)
class Paper:
    """One mention of a document: tokens `first` to `last` (half open) are its name."""

    type: AgreementType
    status: AgreementStatus
    line: Line
    clause: Clause
    first: int
    last: int
    head: int
    head_last: int
    date: Token | None = None
    valid_years: int | None = None
    listed: bool = False

    @property
    def name(self) -> str:
        return self.line.printed(self.first, self.last)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(token.key for token in self.line.tokens[self.first : self.last] if token.kind == "w")

    @property
    def head_keys(self) -> frozenset[str]:
        """The words for the kind of document."""
        return frozenset(token.key for token in self.line.tokens[self.head : self.head_last])

    def is_named(self, rules: Rules) -> bool:
        """Whether the name says more than what kind of document it is."""
        generic = rules.words["generic_modifiers"]
        tokens = self.line.tokens
        beside = [*tokens[self.first : self.head], *tokens[self.head_last : self.last]]
        if tokens[self.head].key in rules.words["loose_heads"]:
            return any(token.key in rules.words["name_before_in"] for token in beside)
        return any(token.kind in "COSD" or not (token.key in generic or token.key.isdigit()) for token in beside)


def find_papers(line: Line, clauses: list[Clause], rules: Rules) -> Iterator[Paper]:
    """The documents of a line."""
    if "document_words" not in line.lists:
        return
    heads = document_heads(line, rules)
    listed = sum(1 for head in heads if _bracketed_date(line, head.last)) > 1
    previous = 0
    for head in heads:
        if head.entry == "generic" or is_plural(line, rules, head.last) or is_counted(line, rules, head.first):
            continue
        clause = next((c for c in clauses if c.first <= head.first < c.last), None)
        first, last = _quoted(line, head.first, head.last) or (
            _name_start(line, rules, head.first, previous),
            head.last,
        )
        if rules.head_first and last == head.last:
            last = _name_end(line, rules, head.last)
        if last < len(line.tokens) and line.tokens[last].kind == "D" and _spans(line.tokens[last]):
            last += 1
        previous = last
        if clause is None or first >= last:
            continue
        paper = Paper(
            AgreementType(head.entry), AgreementStatus.UNKNOWN, line, clause, first, last, head.first, head.last
        )
        paper.status = _status(clause, paper, rules)
        unknown = paper.status is AgreementStatus.UNKNOWN
        if unknown and first and line.tokens[first - 1].key in rules.words["final_words"]:
            paper.status = AgreementStatus.FINALISED
        paper.listed = listed
        paper.date = _bracketed_date(line, last)
        if paper.date is not None and paper.status is AgreementStatus.UNKNOWN:
            paper.status = AgreementStatus.IN_FORCE
        if paper.date is None and paper.status not in (AgreementStatus.UNKNOWN, AgreementStatus.UNDER_NEGOTIATION):
            paper.date = _date(line, clause, first, paper)
        if paper.date is not None and paper.status is AgreementStatus.UNDER_NEGOTIATION:
            paper.date = None
        paper.valid_years = _valid_years(line, rules, paper)
        yield paper


def _spans(token: Token) -> bool:
    """Whether a date is a span of years, which belongs to the name before it ("कार्ययोजना 2025-27")."""
    return token.value.kind is DateKind.INTERVAL and not any(c.isalpha() for c in str(token.value.text))


def _bracketed_date(line: Line, index: int) -> Token | None:
    tokens = line.tokens
    found = index + 1 < len(tokens) and tokens[index].key == "(" and tokens[index + 1].kind == "D"
    return tokens[index + 1] if found else None


def _quoted(line: Line, first: int, last: int) -> tuple[int, int] | None:
    """The tokens between the quotation marks around a document."""
    tokens = line.tokens
    opening = next((i for i in range(first - 1, max(-1, first - 12), -1) if tokens[i].key in QUOTES), None)
    closing = next((i for i in range(last, min(len(tokens), last + 6)) if tokens[i].key in QUOTES), None)
    if opening is None or closing is None or opening + 1 > first:
        return None
    if any(token.key in ("ने", "कि", "।") for token in tokens[opening + 1 : closing]):
        return None
    return opening + 1, closing


def _name_start(line: Line, rules: Rules, head: int, floor: int) -> int:
    """First token of the name: as far left as words go that belong to it."""
    tokens, words = line.tokens, rules.words
    index = head
    while index > floor:
        token = tokens[index - 1]
        if token.kind in "PXRDM":
            break
        if token.kind == "w" and not _continues(line, rules, index - 1):
            break
        index -= 1
    while index < head and (tokens[index].key in words["name_joins"] or tokens[index].key in words["name_leading"]):
        index += 1
    return index


def _name_end(line: Line, rules: Rules, last: int) -> int:
    """End of a name that goes on behind its head ("... on defence industry cooperation")."""
    tokens, words = line.tokens, rules.words
    if last >= len(tokens) or tokens[last].key not in words["name_right"]:
        return last
    end = last + 1
    while end < len(tokens) and end - last < 14:
        token = tokens[end]
        listed = token.key == "and" and end + 1 < len(tokens) and tokens[end + 1].key in words["articles"]
        if listed or token.kind in "PXRD" or (token.kind == "w" and token.key in words["name_right_stops"]):
            break
        end += 1
    while end > last and tokens[end - 1].key in words["name_right"]:
        end -= 1
    return end if end > last + 1 else last


def _continues(line: Line, rules: Rules, index: int) -> bool:
    """Whether a word before the head belongs to the name."""
    tokens, words = line.tokens, rules.words
    key, before = tokens[index].key, tokens[index - 1].key if index else ""
    if key == "and" and rules.head_first:
        around = (tokens[index - 1], tokens[index + 1]) if index else ()
        return bool(around) and all(line.words[token.first].printed[:1].isupper() for token in around)
    if key == "-" or (key == "," and before.isdigit() and tokens[index + 1].key.isdigit()):
        return True
    if key == "लेकर":
        return before == "को"
    if key == "को":
        return tokens[index + 1].key == "लेकर"
    if key == "एक":
        return before in {"लेकर", "में", "पर", "लिए"} and _continues(line, rules, index - 1)
    if key == "में":
        return before in words["name_before_in"] or before == "संबंध" or tokens[index + 1].key in words["name_before_in"]
    if key == "लिए":
        return (
            index > 1 and tokens[index - 2].key not in {"करने", "देने", "बढ़ाने"} and not tokens[index - 2].key.endswith("ने")
        )
    if key == "से":
        return tokens[index + 1].key in words["name_after_from"]
    if key == "पर" and tokens[index + 1].key == "एक":
        return tokens[index - 1].kind == "w" and before not in words["name_stops"]
    if key == "पर":
        return before in words["name_before_for"] and tokens[index + 1].key not in words["name_stops"]
    return key not in words["name_stops"] and key not in words["postpositions_hard"]


def _status(clause: Clause, paper: Paper, rules: Rules) -> AgreementStatus:
    """By the words of the clause, those behind the document first; of a verb before it by the nearest."""
    words = clause.rules.words
    if rules.head_first and (governed := _governed(clause, paper)) is not None:
        return governed
    tail = [t.key for t in clause.line.tokens[paper.last : max(clause.last, paper.last + 14)]]
    behind = frozenset(t.key for t in clause.line.tokens[paper.last : max(clause.last, paper.last + 14)])
    signed = not words["sign_words"].isdisjoint(behind) or not words["sign_words"].isdisjoint(clause.words)
    if not words["renew_words"].isdisjoint(behind):
        return AgreementStatus.RENEWED
    if signed and clause.line.has_phrase(clause.rules, "lapse"):
        return AgreementStatus.ENDED
    if signed:
        future = not words["future_marks"].isdisjoint(behind) or not words["propose_words"].isdisjoint(behind)
        return AgreementStatus.PROPOSED if future else AgreementStatus.SIGNED
    if not words["end_words"].isdisjoint(behind) or clause.line.has_phrase(clause.rules, "lapse"):
        return AgreementStatus.ENDED
    if any(one in words["finishing"] and two in words["to_do"] for one, two in pairwise(tail)):
        return AgreementStatus.UNDER_NEGOTIATION
    if "अंतिम" in behind and not words["negotiate_words"].isdisjoint(behind | clause.words):
        return AgreementStatus.UNDER_NEGOTIATION
    return _made(clause, paper, behind)


def _made(clause: Clause, paper: Paper, behind: frozenset[str]) -> AgreementStatus:
    """The status of a document that nobody signs, renews, ends or still negotiates here."""
    words = clause.rules.words
    before = clause.line.tokens[max(0, paper.first - 3) : paper.head]
    if _has(before, words["made_before"]):
        return AgreementStatus.SIGNED
    if not words["final_words"].isdisjoint(behind):
        return AgreementStatus.FINALISED
    if not words["propose_words"].isdisjoint(behind):
        return AgreementStatus.PROPOSED
    if not words["force_words"].isdisjoint(behind):
        return AgreementStatus.IN_FORCE
    near = [t for t in clause.line.tokens[paper.last : paper.last + 7] if t.kind != "D"]
    if _has(near[:3], words["concluded"]) and not _has(near[:3], words["review_words"]):
        return AgreementStatus.SIGNED
    if not words["negotiate_strict"].isdisjoint(behind):
        return AgreementStatus.UNDER_NEGOTIATION
    return AgreementStatus.UNKNOWN


def _has(tokens: list[Token], listed: frozenset[str]) -> bool:
    return any(token.key in listed for token in tokens)


def _governed(clause: Clause, paper: Paper) -> AgreementStatus | None:
    """What the verb before a document does to it ("renewed the Memorandum", "conclude the Treaty")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if is_to_be_signed(clause):
        return AgreementStatus.PROPOSED
    for index in range(paper.first - 1, max(clause.first, paper.first - VERB_REACH) - 1, -1):
        key = tokens[index].key
        if key in words["sign_words"]:
            return AgreementStatus.SIGNED
        if key in words["verb_stops"]:
            return None
        if key in words["renew_words"]:
            return AgreementStatus.RENEWED
        if key in words["propose_words"]:
            return AgreementStatus.PROPOSED
        if key in words["negotiate_words"]:
            opened = _has(tokens[max(clause.first, index - 3) : index], words["opening_words"])
            return AgreementStatus.PROPOSED if opened else AgreementStatus.UNDER_NEGOTIATION
    return None


def _date(line: Line, clause: Clause, head: int, paper: Paper) -> Token | None:
    """The date beside the document in its line."""
    tokens = line.tokens
    of = clause.rules.words["genitive"]
    dates = [i for i, t in enumerate(tokens) if t.kind == "D" and i + 1 < len(tokens) and tokens[i + 1].key not in of]
    dates = [i for i in dates if not paper.first <= i < paper.last]
    dates = [
        i for i in dates if clause.rules.head_first or not dates_other(tokens, clause.rules, i) or i + 6 > head > i
    ]
    late = paper.status in (AgreementStatus.RENEWED, AgreementStatus.ENDED) and not clause.rules.head_first
    if paper.status is AgreementStatus.PROPOSED and clause.rules.head_first:
        return None
    if late and (following := [i for i in dates if i > head]):
        return tokens[following[-1] if paper.status is AgreementStatus.ENDED else following[0]]
    before = [i for i in dates if clause.first <= i < head] or [i for i in dates if i < clause.first]
    relative = {token.key for token in tokens[clause.last : clause.last + 2]} & clause.rules.words["relative_marks"]
    behind = [i for i in dates if head < i < clause.last + (RELATIVE_REACH if relative else 0)]
    if clause.rules.head_first and behind and tokens[behind[0] - 1].key in clause.rules.words["sign_words"]:
        return tokens[behind[0]]
    return tokens[before[-1]] if before else tokens[behind[0]] if behind else None


def _valid_years(line: Line, rules: Rules, paper: Paper) -> int | None:
    """Years in "for ten years", or in the name ("पंचवर्षीय कार्ययोजना")."""
    tokens = line.tokens
    inside = find_durations_in(line.words[tokens[paper.first].first : tokens[paper.last - 1].last], line.article.text)
    if inside and inside[0].years:
        return inside[0].years
    match = rules.patterns["valid_years"].search(line.key) if "valid_years" in line.lists else None
    if match is None:
        return None
    number = match["number"]
    return int(number) if number.isdigit() else rules.numbers.get(number)
