"""Documents that a line names, with their names as printed, status, date and validity.

In: a clause. Out: papers. The name of a document is its noun with what belongs to it on the left ("जल संसाधनों के
प्रबंधन पर समझौता ज्ञापन"), or what stands in quotation marks around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from extractor.dates import DateKind
from extractor.offline.documents.amending import amends_before, prolongs_before
from extractor.offline.documents.dates import (
    date_of_paper,
    in_force_since,
    negotiated_since,
    to_be_signed,
    turned_on,
    valid_years,
    year_of_document,
)
from extractor.offline.documents.drafting import is_not_negotiated, runs_out
from extractor.offline.documents.governed import explains_before, is_of_another, is_to_be_drawn_up
from extractor.offline.documents.heads import document_heads, is_counted, is_no_document, is_plural, is_under
from extractor.offline.documents.inverted import is_undone_before
from extractor.offline.documents.names import name_of
from extractor.offline.documents.stages import status_of
from extractor.offline.documents.supposed import is_supposed
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import goes_on, is_unsigned, leaves_open
from extractor.offline.grammar.lines import Line, Token, have
from extractor.offline.rules import Rules
from extractor.phrases import Match
from schemas.vocabulary import AgreementStatus, AgreementType

# Classes of enumeration answer slowly, and for these they are asked all the time.
JOINT_STATEMENT = AgreementType.JOINT_STATEMENT
UNKNOWN = AgreementStatus.UNKNOWN
# What is told of a document before its line says that it is one of those signed.
LISTED = frozenset({UNKNOWN, AgreementStatus.IN_FORCE, AgreementStatus.UNDER_NEGOTIATION})
# How far behind a name, and its translation in brackets, the word "name" may stand.
BESIDE = 8
# Words for the kind of a treaty at most.
SHORT = 2
# Tokens from "over" to the document that a quarrel is about.
OVER = 4


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
    # Where an English line goes on to tell of another document ("the pact builds on a treaty that was signed").
    bound: int | None = None

    @property
    def name(self) -> str:
        return self.line.printed(self.first, self.last)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset([token.key for token in self.line.tokens[self.first : self.last] if token.kind == "w"])

    @property
    def behind(self) -> int:
        """The token behind the name, in Hindi also behind its short form in brackets."""
        tokens, at = self.line.tokens, self.last
        closed = at + 3 < len(tokens) and tokens[at].key == "(" and tokens[at + 2].key == ")"
        return at + 3 if closed and tokens[at + 1].kind != "D" and not self.clause.rules.head_first else at

    @property
    def head_keys(self) -> frozenset[str]:
        """The words for the kind of document."""
        return frozenset(self.line.tokens.listed[self.head : self.head_last])

    @property
    def has_own_label(self) -> bool:
        """Whether the words for the kind of document are those of one treaty ("Status of Forces Agreement")."""
        return self.type is AgreementType.TREATY_AGREEMENT and self.head_last - self.head > SHORT

    @property
    def is_of_before(self) -> bool:
        """Whether English says how long before the news something was done with it ("days after they signed it")."""
        words, keys = self.clause.rules.words, self.line.tokens.listed[: self.first]
        after = (two in words["behind_talks"] and one in words["spans"] for one, two in pairwise(keys))
        return self.clause.rules.head_first and any(after)

    def is_named(self, rules: Rules) -> bool:
        """Whether the name says more than what kind of document it is."""
        tokens = self.line.tokens
        if self.type is JOINT_STATEMENT and year_of_document(self) is not None:
            # "2015 का संयुक्त विजन वक्तव्य".
            return True
        if tokens[self.head].key in rules.words["named_papers"]:
            return True
        beside = [*tokens[self.first : self.head], *tokens[self.head_last : self.last]]
        if tokens[self.head].key in rules.words["loose_heads"]:
            return any(token.key in rules.words["name_before_in"] for token in beside)
        generic, prices = rules.words["generic_modifiers"], rules.words["prices"]
        for token in beside:
            if token.kind in "COSD" or not (token.key in generic or token.key in prices or token.key.isdigit()):
                return True
        return False


def find_papers(line: Line, clauses: list[Clause], rules: Rules) -> list[Paper]:
    """The documents of a line."""
    signs_notes = line.lists.issuperset(("exchanges", "sign_words"))
    if line.lists.isdisjoint(("document_words", "arrangements", "outlines")) and not signs_notes:
        return []
    found: list[Paper] = []
    for paper in _papers(line, clauses, rules):
        bare = (paper.first, paper.last) == (paper.head, paper.head_last)
        inside = found and rules.head_first and bare and paper.head < found[-1].last
        if inside or (found and explains_before(paper, found[-1].last)):
            # "The guidelines of the Reciprocal Access Agreement".
            continue
        if found and _is_called(line, rules, found[-1].head_last, paper):
            # "... समझौता, जिसे 'X समझौता' नाम दिया गया" is one document.
            found[-1].first, found[-1].last = paper.first, paper.last
            found[-1].head, found[-1].head_last = paper.head, paper.head_last
        else:
            found.append(paper)
    return found


def _is_called(line: Line, rules: Rules, behind: int, paper: Paper) -> bool:
    """Whether a document is the name that a relative clause gives to the one before it, or in English an apposition."""
    if rules.head_first and _is_apposition(line, rules, behind, paper):
        return True
    between = {token.key for token in line.tokens[behind : paper.first]}
    beside = between | {token.key for token in line.tokens[paper.last : paper.last + BESIDE]}
    return not (between.isdisjoint(rules.words["relative_marks"]) or beside.isdisjoint(rules.words["naming"]))


def _is_apposition(line: Line, rules: Rules, behind: int, paper: Paper) -> bool:
    """Whether "the NAME" between commas only names the document before it ("a pact, the NAME, under which")."""
    between = [token.key for token in line.tokens[behind : paper.first]]
    following = [token.key for token in line.tokens[paper.last : paper.last + 2]]
    goes_on = following[:1] == [","] and following[1:] != [] and following[1] in rules.words["relative_marks"]
    ends = following[:1] == ["."] or goes_on or following == [",", "under"]
    return between == [",", "the"] and ends


def _papers(line: Line, clauses: list[Clause], rules: Rules) -> Iterator[Paper]:
    heads = [head for head in document_heads(line, rules) if not is_no_document(line, rules, head)]
    listed = sum(1 for head in heads if _bracketed_date(line, head.last)) > 1
    previous = 0
    amended: int | None = None
    for index, head in enumerate(heads):
        if amends_before(line, rules, heads, index):
            amended = name_of(line, rules, (head.first, head.last), previous)[0] if amended is None else amended
            continue
        if index and prolongs_before(line, rules, heads, index - 1):
            continue
        if head.entry == "generic" or is_plural(line, rules, head.last) or is_counted(line, rules, head.first):
            continue
        clause = next((c for c in clauses if c.first <= head.first < c.last), None)
        first, last = name_of(line, rules, (head.first, head.last), previous)
        first, amended = first if amended is None else amended, None
        previous = last
        if clause is None or first >= last:
            continue
        paper = Paper(AgreementType(head.entry), UNKNOWN, line, clause, first, last, head.first, head.last)
        paper.bound = _other_document(paper, rules, heads[index + 1 :])
        if not _settle(paper, rules, heads, index):
            continue
        paper.listed = listed
        _date(paper, rules)
        if not is_supposed(paper):
            yield paper


def _other_document(paper: Paper, rules: Rules, heads: list[Match[str]]) -> int | None:
    """The next document of an English clause, where more than "and" joins it to a paper without a verb before it."""
    tokens, words = paper.line.tokens, rules.words
    following = next((head.first for head in heads if head.first >= paper.last), None) if rules.head_first else None
    if following is None:
        return None
    if not words["contrasting"].isdisjoint(token.key for token in tokens[paper.last : following]):
        # "The pact has been in force since 2009, while an agreement lapsed in 2021".
        return following
    if following >= paper.clause.last:
        return None
    signed = have(tokens[paper.clause.first : paper.first], words["sign_words"])
    between = {token.key for token in tokens[paper.last : following]}
    return following if not signed and between & words["resting_on"] else None


def _settle(paper: Paper, rules: Rules, heads: list[Match[str]], index: int) -> bool:
    """Settle what has become of a document; False for one that there is not."""
    line, clause, first = paper.line, paper.clause, paper.first
    if leaves_open(clause, first) if rules.head_first else is_undone_before(clause, first):
        return False
    if is_not_negotiated(clause, paper.last) or _is_missing(paper, rules) or is_to_be_drawn_up(paper):
        return False
    paper.status = status_of(clause, paper)
    if prolongs_before(line, rules, heads, index):
        paper.status = AgreementStatus.RENEWED
    if is_unsigned(clause, paper.head_last - 1):
        if not goes_on(clause):
            return False
        paper.status = AgreementStatus.UNDER_NEGOTIATION
    unknown = paper.status is UNKNOWN
    if unknown and not line.in_body and _is_disputed(paper, rules):
        return False
    before = first - 1 - (first > 1 and line.tokens[first - 1].key in rules.words["articles"])
    # "Chalked out a roadmap".
    before -= rules.head_first and before > 0 and line.tokens[before].key in rules.words["verb_particles"]
    if unknown and first and line.tokens[before].key in rules.words["final_words"]:
        paper.status = AgreementStatus.FINALISED
    if paper.status is AgreementStatus.PROPOSED and _has_year(paper):
        paper.status = UNKNOWN
    if paper.status in LISTED and _is_among(line, rules, heads, paper.head, paper):
        paper.status = AgreementStatus.SIGNED
    return True


def _is_disputed(paper: Paper, rules: Rules) -> bool:
    """Whether an English headline only says what a quarrel is about ("as treaty row simmers", "at odds over pact")."""
    tokens = paper.line.tokens
    over = any(token.key == "over" for token in tokens[max(0, paper.first - OVER) : paper.first])
    row = have(tokens[paper.last : paper.last + 1], rules.words["paper_rows"])
    return rules.head_first and (over or row)


def _is_missing(paper: Paper, rules: Rules) -> bool:
    """Whether Hindi says that there is no such document ("जिनके साथ उसका मुक्त व्यापार समझौता नहीं है")."""
    behind = [token.key for token in paper.line.tokens[paper.behind : paper.behind + 2]]
    none = len(behind) == 2 and behind[0] in rules.words["nots"] and behind[1] in rules.words["copula_any"]
    return none and not rules.head_first


def _date(paper: Paper, rules: Rules) -> None:
    """Give a document the date of its status, and for how long it is valid."""
    line, clause, first = paper.line, paper.clause, paper.first
    paper.date = _bracketed_date(line, paper.last)
    if _is_of_year(paper, rules):
        paper.date = line.tokens[paper.last]
    if paper.date is not None and paper.status is UNKNOWN:
        paper.status = AgreementStatus.IN_FORCE
    # "C delivered boats in 2024, and there has been a pact in force since 2022".
    paper.date = paper.date or in_force_since(paper)
    undated = (UNKNOWN, AgreementStatus.UNDER_NEGOTIATION)
    stands = paper.status is AgreementStatus.IN_FORCE and is_under(clause, first)
    if paper.date is None and paper.status not in undated and not stands and not paper.is_of_before:
        paper.date = turned_on(paper) or to_be_signed(paper) or date_of_paper(line, clause, first, paper)
        if paper.date is not None and _is_of_document_before(paper, rules):
            paper.date, paper.listed = None, True
    if paper.date is not None and (paper.status is AgreementStatus.UNDER_NEGOTIATION or _is_its_end(paper)):
        paper.date = None
    if paper.date is None and paper.status is AgreementStatus.UNDER_NEGOTIATION:
        paper.date = negotiated_since(paper)
    stated = paper.type is JOINT_STATEMENT and paper.status is AgreementStatus.FINALISED
    if paper.date is None and (stated or paper.status in (UNKNOWN, AgreementStatus.IN_FORCE)):
        paper.date = year_of_document(paper)
    if paper.status is UNKNOWN and paper.date is not None and _there_is(paper):
        paper.status = AgreementStatus.IN_FORCE
    paper.valid_years = valid_years(line, rules, paper)


def _there_is(paper: Paper) -> bool:
    """Whether Hindi says that there is a document of a year ("दोनों के बीच 2003 का करार है")."""
    behind = paper.line.tokens[paper.last : paper.last + 1]
    return bool(behind) and behind[0].key in paper.clause.rules.words["copula"] and not paper.clause.rules.head_first


def _is_its_end(paper: Paper) -> bool:
    """Whether the date behind a Hindi document in force is when that will run out ("2026 में खत्म होगी")."""
    clause, behind = paper.clause, paper.line.tokens[paper.last : paper.clause.last]
    if paper.status is not AgreementStatus.IN_FORCE or paper.date not in behind:
        return False
    return runs_out(clause, [token.key for token in behind])


def _is_of_year(paper: Paper, rules: Rules) -> bool:
    """Whether a Hindi line says of what year a document is ("समझौता 2006 का है")."""
    date, *behind = paper.line.tokens[paper.last : paper.last + 3] or [paper.line.tokens[paper.head]]
    of, copula = rules.words["genitive_all"], rules.words["copula"]
    return date.kind == "D" and len(behind) > 1 and behind[0].key in of and behind[1].key in copula


def _is_of_document_before(paper: Paper, rules: Rules) -> bool:
    """Whether the date is that of the participle of an English document before ("the pact signed in 2011 and")."""
    tokens = paper.line.tokens[: paper.first] if rules.head_first else []
    at = next((at for at, token in enumerate(tokens) if token is paper.date), 0)
    return at > 1 and tokens[at - 2].key in rules.words["sign_words"] and is_of_another(paper.clause, at - 2)


def _has_year(paper: Paper) -> bool:
    """Whether a year before an English document says that it is there ("complementary to the 2009 Agreement")."""
    tokens, first = paper.line.tokens, paper.first
    dated = paper.clause.rules.head_first and first > 1 and tokens[first - 1].kind == "D"
    return dated and tokens[first - 2].key == "the" and tokens[first - 1].value.kind is DateKind.YEAR


def _is_among(line: Line, rules: Rules, heads: list[Match[str]], first: int, paper: Paper) -> bool:
    """Whether a document is one of several that the line says were signed ("... जिनमें ... शामिल हैं")."""
    several = any(head.entry == "generic" and head.first < first for head in heads)
    before = line.tokens[: paper.first]
    signed = have(before, rules.words["sign_words"])
    signed = signed or (have(before, rules.words["seals"]) and have(before, rules.words["sealed"]))
    listing = before if rules.head_first else line.tokens[paper.last :]
    return several and signed and have(listing, rules.words["among"])


def _bracketed_date(line: Line, index: int) -> Token | None:
    tokens = line.tokens
    found = index + 2 < len(tokens) and tokens[index].key == "(" and tokens[index + 1].kind == "D"
    # "(2030 तक)" is how long it is valid.
    found = found and tokens[index + 2].key != "तक"
    return tokens[index + 1] if found else None
