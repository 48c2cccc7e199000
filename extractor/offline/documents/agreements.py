"""Papers as agreements: one for each document, with the most telling of its mentions."""

from __future__ import annotations

import regex

from extractor.dates import DAYS, DateKind, resolve
from extractor.evidence import evidence_of
from extractor.folding import fold
from extractor.offline.deeds.recalled_orders import goes_on_with_order
from extractor.offline.documents.drafting import until_joint
from extractor.offline.documents.english import english_name
from extractor.offline.documents.framing import event_of
from extractor.offline.documents.governed import rests_on
from extractor.offline.documents.identity import (
    DONE,
    Row,
    antecedent,
    join_headlines,
    mentions_of,
    points_back,
    told_right_before,
)
from extractor.offline.documents.papers import Paper
from extractor.offline.documents.parties import is_deal_spoken_of
from extractor.offline.documents.stages import stands_above
from extractor.offline.documents.supposed import is_claimed
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.moods import is_of_earlier_visit
from extractor.offline.occasions.events import certainty_of_line
from extractor.offline.occasions.occasions import Occasion
from extractor.offline.people.persons import known_side
from extractor.offline.reading import Reading
from extractor.offline.rules import DEVANAGARI, Rules
from extractor.offline.sources.attribution import spoken
from extractor.offline.sources.tellers import Source
from extractor.offline.talks.holding import is_bygone
from extractor.offline.topics import in_order, topics_in
from schemas.codes import organizations
from schemas.facts import Agreement
from schemas.vocabulary import (
    AgreementStatus,
    AgreementType,
    Certainty,
    Salience,
    SourceType,
    Topic,
)

# Several words in Latin letters, in brackets; a bare abbreviation is no name.
BRACKETED = regex.compile(r"['\"’”]?\s*\(([A-Za-z][A-Za-z'’&/-]*(?: [A-Za-z'’&/-]+)+)\)")
ABBREVIATED = regex.compile(r"['\"’”]?\s*\(([A-Z][A-Za-z&-]*[A-Z])\)")
EXISTING = frozenset({AgreementStatus.SIGNED, AgreementStatus.IN_FORCE, AgreementStatus.RENEWED})
UNDER_NEGOTIATION = AgreementStatus.UNDER_NEGOTIATION
RECALLED = frozenset({AgreementStatus.SIGNED, AgreementStatus.FINALISED, AgreementStatus.RENEWED})
# Lines at the top of an article that tell its news.
HEAD = 4
# Days for which a signature is news.
NEWS = 45


def build_agreements(reading: Reading, ids: dict[Occasion, str]) -> tuple[list[Agreement], list[tuple[Paper, str]]]:
    """Agreements in the order of their first mention, and the papers with the id of their agreement."""
    rows: list[list[Row]] = []
    for row in reading.papers:
        known = _known(reading, rows, row) if rows else None
        if known is not None:
            known.append(row)
            rows = join_headlines(rows)
        elif _is_document(reading, row) and not (
            rows and points_back(reading, row[0]) and not is_deal_spoken_of(row[0])
        ):
            rows.append([row])
    agreements: list[Agreement] = []
    named: list[tuple[Paper, str]] = []
    for group in rows:
        id_ = f"A{len(agreements) + 1}"
        agreements.append(_agreement(reading, group, ids, id_))
        named += [(paper, id_) for paper, _, _ in group]
    return agreements, named


def _known(reading: Reading, rows: list[list[Row]], row: Row) -> list[Row] | None:
    """The document told of before that a paper means."""
    known = told_right_before(reading, rows, row) or mentions_of(reading, rows, row)
    return known or antecedent(reading, rows, row)


def _is_document(reading: Reading, row: Row) -> bool:
    paper, parties, _ = row
    adopted = paper.type is AgreementType.JOINT_STATEMENT and paper.status is AgreementStatus.FINALISED
    alone = len(parties) < 2 and not (adopted and parties and parties[0] in organizations())
    if not any(map(known_side, parties)) or (alone and not paper.is_named(reading.rules)):
        return False
    claimed = paper.status is not AgreementStatus.UNKNOWN and (paper.is_named(reading.rules) or not is_claimed(paper))
    if not claimed and _certainty(reading, paper) is Certainty.DENIED:
        # What is denied is not that document, or none that has a name.
        return False
    if _is_only_aim(reading.rules, paper):
        return False
    if reading.rules.head_first and paper.line.tokens[paper.head_last - 1].key in reading.rules.words["loose_heads"]:
        # "C has ordered two boats from B. The deal was concluded last week."
        ordered = paper.status is AgreementStatus.FINALISED and goes_on_with_order(
            paper.line, reading.rules, paper.head
        )
        return paper.status in DONE and not ordered
    return _has_name(reading.rules, paper) or paper.status not in (AgreementStatus.UNKNOWN, AgreementStatus.IN_FORCE)


def _is_only_aim(rules: Rules, paper: Paper) -> bool:
    """Whether Hindi only says what is wanted for a deal that nobody has made yet ("हेलिकॉप्टर सौदे के लिए कर्ज")."""
    behind = [token.key for token in paper.line.tokens[paper.last : paper.last + 2]]
    unmade = paper.type is AgreementType.CONTRACT and paper.status is AgreementStatus.UNKNOWN and paper.date is None
    return unmade and not rules.head_first and behind == ["के", "लिए"]


def _has_name(rules: Rules, paper: Paper) -> bool:
    """Whether a document is named, in English also by the label of one treaty."""
    return paper.is_named(rules) or (paper.has_own_label and rules.head_first)


def _status(paper: Paper) -> AgreementStatus:
    """What has become of a document: one that was signed, and on which ties now rest, holds ("ties are governed by a
    protocol signed in D")."""
    rests = paper.status is AgreementStatus.SIGNED and paper.clause.rules.head_first and rests_on(paper)
    return AgreementStatus.IN_FORCE if rests else paper.status


def _agreement(reading: Reading, group: list[Row], ids: dict[Occasion, str], id_: str) -> Agreement:
    paper, parties, occasion = _best(reading, group)
    line, named = paper.line, _naming(reading, group, paper)
    certainty, salience = _certainty(reading, paper), _salience(reading, paper)
    source = _source(reading, paper, certainty)
    return Agreement(
        sentences=(line.number,),
        id=id_,
        name=named.name,
        name_en=_english_name(named),
        type=named.type if named.line.in_body or reading.rules.head_first else paper.type,
        status=_status(paper),
        parties=tuple(side for side in parties if known_side(side)),
        date_text=_date_text(paper, group),
        date=None,
        valid_years=next((years for one, _, _ in ((paper, 0, 0), *group) if (years := one.valid_years)), None),
        topics=in_order(_topics(reading, group, named)),
        event_id=event_of(reading, (paper, parties, occasion), ids, background=salience is Salience.BACKGROUND),
        salience=salience,
        certainty=certainty,
        source_type=source.type,
        source=source.printed,
    )


def _topics(reading: Reading, group: list[Row], named: Paper) -> set[Topic]:
    """Topics of the name; of one that names none what the sentence says that it covers, and of a bare label those of
    its sentence, where that tells of no other document."""
    line, rules = named.line, reading.rules
    found = topics_in(line, rules, line.tokens[named.first].first, line.tokens[named.last - 1].last)
    if found or named.type is AgreementType.JOINT_STATEMENT:
        return found
    if not named.is_named(rules) and sum(paper.line is line for paper, _, _ in reading.papers) == 1:
        return topics_in(line, rules)
    for paper, _, _ in group:
        covers = [t.first for t in paper.line.tokens[paper.last :] if t.key in rules.words["covering"]]
        found |= topics_in(paper.line, rules, covers[0]) if covers else set()
    return found


def _certainty(reading: Reading, paper: Paper) -> Certainty:
    """That of the line; what may be done under a Hindi document that exists leaves it certain."""
    line, clause, rules = paper.line, paper.clause, reading.rules
    certainty = certainty_of_line(clause, paper.first)
    if rules.head_first and certainty is Certainty.ASSERTED and paper.status is AgreementStatus.PROPOSED:
        before = line.tokens[clause.first : paper.first]
        return Certainty.HEDGED if have(before, rules.words["expecting_papers"]) else certainty
    if certainty is Certainty.HEDGED and rules.head_first and paper.status is AgreementStatus.SIGNED:
        # "Was signed, and the first boat is expected in May".
        end = until_joint(clause, paper.last, len(line.tokens))
        return (
            certainty if any(hedge.first < end for hedge in line.find_phrases(rules, "hedge")) else Certainty.ASSERTED
        )
    if certainty is not Certainty.HEDGED or rules.head_first or paper.status not in EXISTING:
        return certainty
    hedged = any(clause.first <= match.first < clause.last for match in line.find_phrases(rules, "hedge"))
    return certainty if hedged and not stands_above(clause, paper) else Certainty.ASSERTED


def _best(reading: Reading, group: list[Row]) -> Row:
    """The mention that tells most of what became of the document."""

    def telling(row: Row) -> tuple[bool, bool, bool, int]:
        paper = row[0]
        told, body = paper.status is not AgreementStatus.UNKNOWN, paper.line.in_body
        return told, body, paper.is_named(reading.rules), len(paper.name)

    if len(group) == 1:
        return group[0]
    best = max(group, key=telling)
    # "Have concluded a contract for boats. The contract was signed in L."
    done = (row for row in group if row[0].status is AgreementStatus.SIGNED and row[0].line.in_body)
    settled = reading.rules.head_first and best[0].status is AgreementStatus.FINALISED
    return next(done, best) if settled else best


def _naming(reading: Reading, group: list[Row], paper: Paper) -> Paper:
    """The mention that says which document it is, where the most telling one does not."""

    def naming(paper: Paper) -> tuple[bool, bool, int]:
        return paper.is_named(reading.rules), paper.type is not AgreementType.TREATY_AGREEMENT, len(paper.name)

    return paper if _has_name(reading.rules, paper) else max((row[0] for row in group), key=naming)


def _date_text(paper: Paper, group: list[Row]) -> str | None:
    """The date of the mention, else that of another one which tells of the same status of the same document."""
    others = (other for other, _, _ in group if other.status is paper.status and other.date is not None)
    dated = paper if paper.date or paper.status is not AgreementStatus.SIGNED else next(others, paper)
    return str(dated.date.value.text) if dated.date else None


def _english_name(paper: Paper) -> str | None:
    """The English name that the article prints: the name itself, or what stands in brackets right behind it; else one
    that is put together from its Hindi words, with the abbreviation that stands there."""
    if not DEVANAGARI.search(paper.name):
        return paper.name
    text, end = paper.line.text, paper.line.tokens[paper.last - 1].end
    if (printed := BRACKETED.match(text, end)) is not None:
        return printed[1]
    english, short = english_name(paper.name, paper.type), ABBREVIATED.match(text, end)
    return f"{english} ({short[1]})" if english and short else english


def _source(reading: Reading, paper: Paper, certainty: Certainty) -> Source:
    """Who names the document: the speaker of its clause where he says something, else the source of the line."""
    said = reading.source_of(paper.line, certainty)
    told, name = fold(said.printed or ""), fold(paper.name)
    if told and paper.type is AgreementType.JOINT_STATEMENT and (told in name or name in told):
        # What a statement says vouches for its points, not for the statement.
        return reading.default
    if paper.line.has_phrase(reading.rules, "speech") and said.type is not SourceType.UNNAMED_OFFICIAL:
        return said if certainty is Certainty.DENIED else spoken(paper.clause, paper.clause.subject) or said
    return said


def _salience(reading: Reading, paper: Paper) -> Salience:
    """Background is a document of an earlier time or one of a list."""
    rules = reading.rules
    if rules.head_first and paper.status is AgreementStatus.ENDED and _certainty(reading, paper) is Certainty.DENIED:
        # That a document is gone is the rumour of the day.
        return Salience.MAIN
    if paper.status is AgreementStatus.IN_FORCE and not rules.head_first and _comes_into_force(reading, paper):
        return Salience.MAIN
    if (
        paper.listed
        or (paper.is_of_before and paper.status in DONE)
        or paper.status in (AgreementStatus.IN_FORCE, AgreementStatus.ENDED)
    ):
        return Salience.BACKGROUND
    if paper.status is AgreementStatus.RENEWED and (
        _is_past(rules, paper) or (rules.head_first and _is_old(reading, paper))
    ):
        return Salience.BACKGROUND
    if _is_of_last_month(reading, paper):
        return Salience.BACKGROUND
    told = paper.line.keys if paper.date else paper.clause.words
    past = not rules.words["past_marks"].isdisjoint(told) or is_of_earlier_visit(paper.clause)
    past = past or _goes_on(reading, paper) or paper.line.goes_on_then(rules)
    # "Under negotiation since 2023" it is now.
    past = past or (_is_old(reading, paper) and not (rules.head_first and paper.status is UNDER_NEGOTIATION))
    return Salience.BACKGROUND if past and paper.status in DONE else Salience.MAIN


def _is_of_last_month(reading: Reading, paper: Paper) -> bool:
    """Whether an English article tells only later on of a document of last week or month: that is not its news."""
    later = reading.rules.head_first and paper.status in RECALLED and paper.line.number > HEAD
    return later and is_bygone(paper.date, reading.rules) and _certainty(reading, paper) is Certainty.ASSERTED


def _comes_into_force(reading: Reading, paper: Paper) -> bool:
    """Whether a document is in force since a day of the news ("गुरुवार से लागू हो गया"), and nobody only works under it."""
    day = paper.date is not None and paper.date.value.kind in DAYS | {DateKind.WEEKDAY}
    return day and not _is_old(reading, paper) and paper.clause.has("put_in_force")


def _goes_on(reading: Reading, paper: Paper) -> bool:
    """Whether a Hindi line without a date goes on with what the one before tells of an earlier time ("साथ ही ...")."""
    line = paper.line
    if paper.date is not None or not any(match.first == 0 for match in line.find_phrases(reading.rules, "besides")):
        return False
    before = (one for one, _, _ in reading.papers if one.line.number == line.number - 1)
    near = (one for one in before if one.line.paragraph == line.paragraph and one.status in DONE)
    return any(_salience(reading, one) is Salience.BACKGROUND for one in near)


def _is_old(reading: Reading, paper: Paper) -> bool:
    """Whether a document has a date that is not of the days before the publication."""
    if paper.date is None:
        return False
    anchor, figures = evidence_of(reading.article).anchor, any(c.isdigit() for c in str(paper.date.value.text))
    if figures and (paper.date.value.kind is not DateKind.DAY or (reading.rules.head_first and anchor is None)):
        return True
    resolved = resolve(paper.date.value.text, anchor)
    if anchor is None or resolved is None or resolved.last is None:
        return False
    # What English says to be signed in another month is no news of today.
    month = reading.rules.head_first and paper.date.value.kind is DateKind.MONTH
    return (anchor - resolved.last).days > (0 if month else NEWS)


def _is_past(rules: Rules, paper: Paper) -> bool:
    """Whether a renewal is of an earlier time: told in the past perfect, or with a year."""
    dated = paper.date is not None and any(character.isdigit() for character in str(paper.date.value.text))
    return dated or not rules.words["past_marks"].isdisjoint(paper.clause.words)
