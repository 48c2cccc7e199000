"""Documents that a line names, with their names as printed, status, date and validity.

In: a clause. Out: papers. The name of a document is its noun with what belongs to it on the left ("जल संसाधनों के
प्रबंधन पर समझौता ज्ञापन"), or what stands in quotation marks around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from extractor.offline.amending import amends_before, prolongs_before
from extractor.offline.clauses import Clause
from extractor.offline.denials import goes_on, is_refused, is_unsigned, leaves_open
from extractor.offline.document_dates import date_of_paper, valid_years
from extractor.offline.document_names import name_of
from extractor.offline.drafting import begins_before, effect_of, is_extended, is_put_off, is_settled, stage_of
from extractor.offline.governed import governed
from extractor.offline.heads import (
    document_heads,
    is_counted,
    is_no_document,
    is_no_exchange,
    is_plural,
    is_under,
    prolongs,
)
from extractor.offline.inverted import fate_before, is_undone_before
from extractor.offline.lines import Line, Token, have
from extractor.offline.rules import Rules
from extractor.phrases import Match
from schemas.vocabulary import AgreementStatus, AgreementType

# What is told of a document before its line says that it is one of those signed.
LISTED = frozenset({AgreementStatus.UNKNOWN, AgreementStatus.IN_FORCE, AgreementStatus.UNDER_NEGOTIATION})
# How far behind a name, and its translation in brackets, the word "name" may stand.
BESIDE = 8
# Words for the kind of a treaty at most.
SHORT = 2
# Tokens behind a document among which a verb says what becomes of it, also in a relative clause.
EFFECT = 14


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
        return frozenset(token.key for token in self.line.tokens[self.first : self.last] if token.kind == "w")

    @property
    def behind(self) -> int:
        """The token behind the name, in Hindi also behind its short form in brackets."""
        tokens, at = self.line.tokens, self.last
        closed = at + 3 < len(tokens) and tokens[at].key == "(" and tokens[at + 2].key == ")"
        return at + 3 if closed and tokens[at + 1].kind != "D" and not self.clause.rules.head_first else at

    @property
    def head_keys(self) -> frozenset[str]:
        """The words for the kind of document."""
        return frozenset(token.key for token in self.line.tokens[self.head : self.head_last])

    @property
    def has_own_label(self) -> bool:
        """Whether the words for the kind of document are those of one treaty ("Status of Forces Agreement")."""
        return self.type is AgreementType.TREATY_AGREEMENT and self.head_last - self.head > SHORT

    @property
    def is_of_before(self) -> bool:
        """Whether English says how long before the news something was done with it ("days after they signed it")."""
        words, tokens = self.clause.rules.words, self.line.tokens[: self.first]
        after = (two.key in words["behind_talks"] and one.key in words["spans"] for one, two in pairwise(tokens))
        return self.clause.rules.head_first and any(after)

    def is_named(self, rules: Rules) -> bool:
        """Whether the name says more than what kind of document it is."""
        generic, prices = rules.words["generic_modifiers"], rules.words["prices"]
        tokens = self.line.tokens
        beside = [*tokens[self.first : self.head], *tokens[self.head_last : self.last]]
        if tokens[self.head].key in rules.words["loose_heads"]:
            return any(token.key in rules.words["name_before_in"] for token in beside)
        return any(
            token.kind in "COSD" or not (token.key in generic or token.key in prices or token.key.isdigit())
            for token in beside
        )


def find_papers(line: Line, clauses: list[Clause], rules: Rules) -> list[Paper]:
    """The documents of a line."""
    if line.lists.isdisjoint(("document_words", "arrangements")):
        return []
    found: list[Paper] = []
    for paper in _papers(line, clauses, rules):
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
        paper = Paper(
            AgreementType(head.entry), AgreementStatus.UNKNOWN, line, clause, first, last, head.first, head.last
        )
        paper.bound = _other_document(paper, rules, heads[index + 1 :])
        if not _settle(paper, rules, heads, index):
            continue
        paper.listed = listed
        _date(paper, rules)
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
    paper.status = _said_status(clause, paper) or _status(clause, paper, rules)
    if prolongs_before(line, rules, heads, index):
        paper.status = AgreementStatus.RENEWED
    if is_unsigned(clause, paper.head_last - 1):
        if not goes_on(clause):
            return False
        paper.status = AgreementStatus.UNDER_NEGOTIATION
    unknown = paper.status is AgreementStatus.UNKNOWN
    before = first - 1 - (first > 1 and line.tokens[first - 1].key in rules.words["articles"])
    # "Chalked out a roadmap".
    before -= rules.head_first and before > 0 and line.tokens[before].key in rules.words["verb_particles"]
    if unknown and first and line.tokens[before].key in rules.words["final_words"]:
        paper.status = AgreementStatus.FINALISED
    if paper.status in LISTED and _is_among(line, rules, heads, paper.head, paper):
        paper.status = AgreementStatus.SIGNED
    return True


def _date(paper: Paper, rules: Rules) -> None:
    """Give a document the date of its status, and for how long it is valid."""
    line, clause, first = paper.line, paper.clause, paper.first
    paper.date = _bracketed_date(line, paper.last)
    if paper.date is not None and paper.status is AgreementStatus.UNKNOWN:
        paper.status = AgreementStatus.IN_FORCE
    undated = (AgreementStatus.UNKNOWN, AgreementStatus.UNDER_NEGOTIATION)
    stands = paper.status is AgreementStatus.IN_FORCE and is_under(clause, first)
    if paper.date is None and paper.status not in undated and not stands and not paper.is_of_before:
        paper.date = date_of_paper(line, clause, first, paper)
    if paper.date is not None and paper.status is AgreementStatus.UNDER_NEGOTIATION:
        paper.date = None
    paper.valid_years = valid_years(line, rules, paper)


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


def _only_says(paper: Paper) -> bool:
    """Whether a Hindi line tells what a joint statement says ("साझा बयान में ... को अंतिम रूप देने की प्रतिबद्धता दोहराई")."""
    stated = paper.type is AgreementType.JOINT_STATEMENT and not paper.clause.rules.head_first
    return stated and [token.key for token in paper.line.tokens[paper.last : paper.last + 1]] == ["में"]


def _said_status(clause: Clause, paper: Paper) -> AgreementStatus | None:
    """What a joint statement that says something is, and a document that is carried out, or in English discussed."""
    if _only_says(paper):
        return AgreementStatus.FINALISED
    views = any(is_no_exchange(clause, at) for at in clause.where("exchanging"))
    return AgreementStatus.UNKNOWN if views or _is_carried_out(paper) else None


def _is_carried_out(paper: Paper) -> bool:
    """Whether a Hindi line speaks of what is done under a document that there is ("समझौते के क्रियान्वयन पर")."""
    words, behind = paper.clause.rules.words, [t.key for t in paper.line.tokens[paper.behind : paper.behind + 2]]
    return len(behind) > 1 and behind[0] in words["genitive_all"] and behind[1] in words["carrying_out"]


def _status(clause: Clause, paper: Paper, rules: Rules) -> AgreementStatus:
    """By the words of the clause, those behind the document first; of a verb before it by the nearest."""
    words = clause.rules.words
    if (fate := _told_before(clause, paper)) is not None:
        return fate
    until = paper.bound or effect_of(clause, paper.last) or max(clause.last, paper.last + EFFECT)
    tail = [t.key for t in clause.line.tokens[paper.last : until]]
    behind = frozenset(tail)
    signed = not words["sign_words"].isdisjoint(behind if paper.bound else behind | clause.words)
    prolonged = not words["terms"].isdisjoint(behind) and not words["prolonged"].isdisjoint(behind)
    prolonged = prolonged or prolongs(clause, paper.last) or is_extended(clause, paper.last)
    if prolonged or not words["renew_words"].isdisjoint(behind):
        ahead = not rules.head_first and any(key.endswith(rules.future) for key in tail)
        if ahead or is_refused(tail, rules):
            return AgreementStatus.UNKNOWN
        going_on = "जा" in tail and not words["present"].isdisjoint(tail)
        return AgreementStatus.UNDER_NEGOTIATION if going_on else AgreementStatus.RENEWED
    if signed and clause.line.has_phrase(clause.rules, "lapse"):
        return AgreementStatus.ENDED
    if signed and (not words["pending"].isdisjoint(behind) or is_put_off(clause, paper.last)):
        return AgreementStatus.PROPOSED
    if signed:
        future = (
            any(begins_before(clause, hit, until) for name in ("future", "ready") for hit in clause.search_all(name))
            or not words["future_marks"].isdisjoint(behind)
            or not words["propose_words"].isdisjoint(behind)
        )
        return AgreementStatus.PROPOSED if future else AgreementStatus.SIGNED
    stage = stage_of(clause, paper.last)
    if stage is not None:
        return stage
    if not words["end_words"].isdisjoint(behind) or clause.line.has_phrase(clause.rules, "lapse"):
        return AgreementStatus.ENDED
    if any(one in words["finishing"] and two in words["to_do"] for one, two in pairwise(tail)):
        return AgreementStatus.UNDER_NEGOTIATION
    settled = is_settled(clause, paper.last)
    if "अंतिम" in behind and not settled and not words["negotiate_words"].isdisjoint(behind | clause.words):
        return AgreementStatus.UNDER_NEGOTIATION
    return _made(clause, paper, behind)


def _told_before(clause: Clause, paper: Paper) -> AgreementStatus | None:
    """What a verb before a document says of it."""
    if clause.rules.head_first:
        return governed(clause, paper)
    if clause.has("conditions"):
        # "यदि कोई पक्ष समझौता समाप्त करना चाहे".
        return AgreementStatus.UNKNOWN
    return fate_before(clause, paper.first, paper.last)


def _made(clause: Clause, paper: Paper, behind: frozenset[str]) -> AgreementStatus:
    """The status of a document that nobody signs, renews, ends or still negotiates here."""
    words = clause.rules.words
    if (done := _done(clause, paper)) is not None:
        return done
    close = clause.line.tokens[paper.head_last : paper.head_last + 5]
    if (have(close, words["sealed"]) and not words["seals"].isdisjoint(behind)) or _are_exchanged(clause, paper):
        may = not clause.rules.head_first and not words["possible"].isdisjoint(behind)
        return AgreementStatus.PROPOSED if may else AgreementStatus.SIGNED
    drafted = have(close[:2], words["drafts"]) and not is_settled(clause, paper.last)
    if drafted or _is_going_on(clause, paper):
        return AgreementStatus.UNDER_NEGOTIATION
    if not words["final_words"].isdisjoint(behind):
        return AgreementStatus.FINALISED
    if not words["propose_words"].isdisjoint(behind):
        return AgreementStatus.PROPOSED
    if not words["force_words"].isdisjoint(behind) or _comes_into_force(clause, paper):
        return AgreementStatus.IN_FORCE
    agreed = [t.key for t in clause.line.tokens[paper.behind : paper.behind + 4]]
    if agreed[:1] == ["पर"] and not words["agreed_upon"].isdisjoint(agreed):
        return AgreementStatus.FINALISED
    if paper.type is AgreementType.JOINT_STATEMENT and not words["according"].isdisjoint(agreed):
        return AgreementStatus.FINALISED
    near = [
        t for t in clause.line.tokens[paper.behind : paper.behind + 7] if t.kind != "D" and t.key not in words["on_day"]
    ]
    if len(near) > 1 and near[0].key in words["turned_into"] and near[1].key in words["is_done"]:
        return AgreementStatus.SIGNED
    if have(near[:3], words["concluded"]) and not have(near[:3], words["review_words"]):
        return AgreementStatus.SIGNED
    if not words["negotiate_strict"].isdisjoint(behind):
        return AgreementStatus.UNDER_NEGOTIATION
    return AgreementStatus.UNKNOWN


def _done(clause: Clause, paper: Paper) -> AgreementStatus | None:
    """What the words right beside a document say that sides did or will do with it."""
    words = clause.rules.words
    before = clause.line.tokens[max(0, paper.first - 3) : paper.head]
    behind = [] if clause.rules.head_first else clause.line.tokens[paper.behind : paper.behind + 1]
    if behind and behind[0].key.endswith(clause.rules.future):
        # "दोनों देश ... का समझौता करेंगे".
        return AgreementStatus.PROPOSED
    # "... का समझौता किया था, जिसे संसद ने मंजूरी दी".
    made = have(before, words["made_before"]) or have(behind, words["concluded"])
    return AgreementStatus.SIGNED if made else None


def _is_going_on(clause: Clause, paper: Paper) -> bool:
    """Whether Hindi says right behind a document that talks on it go on ("समझौते पर चर्चा जारी है")."""
    words, behind = clause.rules.words, [t.key for t in clause.line.tokens[paper.behind : paper.behind + 4]]
    talks = words["talk_nouns"] | words["discussion_nouns"]
    going = any(one in talks and two in words["still_going"] for one, two in pairwise(behind))
    return going and not clause.rules.head_first


def _comes_into_force(clause: Clause, paper: Paper) -> bool:
    """Whether an English document is or comes "in force"; "the Air Force" is none."""
    behind = pairwise(token.key for token in clause.line.tokens[paper.last : max(clause.last, paper.last + EFFECT)])
    return clause.rules.head_first and any(b == "force" and a in clause.rules.words["into_force"] for a, b in behind)


def _are_exchanged(clause: Clause, paper: Paper) -> bool:
    """Whether documents are exchanged, the last of which stands before it ("... और एक आशय पत्र का आदान-प्रदान हुआ")."""
    tokens, words = clause.line.tokens, clause.rules.words
    given = (at for at in range(paper.last + 1, len(tokens)) if tokens[at].key in words["seals"])
    at = next((at for at in given if {t.key for t in tokens[at + 1 : at + 3]} & words["sealed"]), None)
    return (
        at is not None and tokens[at - 1].key in words["genitive_all"] and tokens[at - 2].key in words["document_words"]
    )
