"""The date of what became of a document: of its signature, its renewal, its end; and for how long it holds.

In: a paper and its clause. Out: the token of the date in its line, None where none is of that; the years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from extractor.dates import DateKind, find_durations_in
from extractor.offline.documents.drafting import until_joint
from extractor.offline.documents.governed import among_signed, frame_of, rests_on
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import was_planned
from extractor.offline.grammar.lines import Line, Token, have
from extractor.offline.grammar.moods import goes_on_since
from extractor.offline.grammar.owned_dates import counts_times, dates_other, is_of_another, was_said_on
from extractor.offline.rules import Rules
from schemas.vocabulary import AgreementStatus, AgreementType

if TYPE_CHECKING:
    from extractor.offline.documents.papers import Paper

# Tokens from the term of a document to its name.
TERM = 6
# Years for which a document may hold.
TERMS = range(1, 201)
# A relative clause right behind a document dates it ("... संधि, जिसे 2012 में ...", "the pact which C and C signed in D").
RELATIVE_REACH, SIGNERS_REACH = 6, 8
# Tokens of "that had been signed".
RELATIVE = 5
# By which words a document ends or goes on, and tokens behind them among which the date of that stands.
TURNS = {AgreementStatus.ENDED: "end_words", AgreementStatus.RENEWED: "renew_words"}
TURNED, NEAR = 9, 5
# Tokens from "under" to the participle behind the name of a document.
NAMED = 14
# Tokens between the participle of a document and its date.
MADE = 3
# Tokens with which a sentence opens that goes on to tell of a document.
OPENING = 2
# Words of the name of a town at most, and tokens from a document to the word for its signature.
TOWN, SIGNED = 3, 6
# What was done to a document at once.
DONE = frozenset({AgreementStatus.FINALISED, AgreementStatus.RENEWED, AgreementStatus.SIGNED})
# Kinds of tokens that stand for who signs, and what joins them.
SIGNERS = frozenset("CGOPRSX")
JOINED = frozenset({"and", ","})
# Tokens behind the day of telling among which the perfect tense stands ("that the company has").
TOLD_LATER = 4


def date_of_paper(line: Line, clause: Clause, head: int, paper: Paper) -> Token | None:
    """The date beside the document in its line."""
    tokens = line.tokens
    of = clause.rules.words["genitive"]
    dates = [i for i, t in enumerate(tokens) if t.kind == "D" and i + 1 < len(tokens) and tokens[i + 1].key not in of]
    dates = [i for i in dates if not paper.first <= i < paper.last and i not in frame_of(paper)]
    # "Until" a date is a term, and what is only expected takes the date of its signature alone.
    if not clause.rules.head_first:
        dates = [i for i in dates if tokens[i + 1].key not in clause.rules.words["until"]]
        if paper.status is AgreementStatus.PROPOSED and not clause.has("sign_words"):
            return None
        if paper.status is AgreementStatus.PROPOSED:
            # "कल दौरे पर, समझौते पर हस्ताक्षर होने की संभावना": the date of the visit.
            dates = [i for i in dates if "," not in [token.key for token in tokens[i + 2 : head]]]
    dates = [
        i for i in dates if clause.rules.head_first or not dates_other(tokens, clause.rules, i) or i + 6 > head > i
    ]
    late = paper.status in (AgreementStatus.RENEWED, AgreementStatus.ENDED) and not clause.rules.head_first
    if late:
        # "2019 में हुए समझौते": the day of its signature.
        dates = [i for i in dates if not _dates_document(tokens, clause.rules, i)]
    if paper.status is AgreementStatus.PROPOSED and clause.rules.head_first:
        return None
    if late and (following := [i for i in dates if i > head]):
        renewed = (i for i in following if have(tokens[i:], clause.rules.words["renew_words"]))
        last = following if paper.status is AgreementStatus.ENDED else (*following[:1], *renewed)
        return tokens[last[-1]]
    dates = [
        i
        for i in dates
        if i > head or not is_of_another(tokens, clause.rules, i, head) or _dates_talks(tokens, clause.rules, i, head)
    ]
    if clause.rules.head_first and paper.status is AgreementStatus.RENEWED:
        # "The pact, concluded in 2020, was extended".
        dates = [i for i in dates if not (_was_made_on(tokens, clause.rules, i) or _ended_on(tokens, clause.rules, i))]
    if clause.rules.head_first:
        # "The pact has been in force since 2009, while an agreement lapsed in 2021".
        dates = [i for i in dates if not (_is_term(tokens, clause.rules, i) or _is_span(tokens, clause.rules, i))]
        dates = [i for i in dates if i < head or not was_said_on(tokens, clause.rules, i)]
        dates = [i for i in dates if i > head or not _is_told_later(tokens, clause.rules, i)]
        dates = [i for i in dates if (signed := signed_paper(tokens, clause.rules, i)) is None or signed < paper.last]
        dates = [i for i in dates if i > head or not _frames_deed(clause, paper)]
        other = clause.rules.words["contrasting"]
        dates = [i for i in dates if i > head or other.isdisjoint(token.key for token in tokens[i:head])]
    before = [i for i in dates if clause.first <= i < head] or [i for i in dates if _framed(line, clause, i)]
    before = before or [i for i in dates if paper.status in DONE and goes_on_since(clause, i)]
    relative = {token.key for token in tokens[clause.last : clause.last + 2]} & clause.rules.words["relative_marks"]
    reach = SIGNERS_REACH if clause.rules.head_first else RELATIVE_REACH
    behind = [i for i in dates if head < i < clause.last + (reach if relative else 0)]
    if not clause.rules.head_first and have(tokens[paper.last : paper.last + 1], clause.rules.words["inside"]):
        # "संयुक्त बयान में ... 22 अप्रैल को हुए हमले की निंदा की": what the document says.
        behind = []
    if clause.rules.head_first:
        # "In a statement they said that armies would exchange officers from D".
        will = next((i for i in range(head, clause.last) if tokens[i].key in clause.rules.words["will"]), len(tokens))
        will = min(will, until_joint(clause, paper.last, len(tokens)))
        behind = [i for i in behind if i < will and not _is_undertaken(paper, head, i)]
        # "Signed a pact and agreed to meet by the end of May".
        signed = next((i for i in range(head, -1, -1) if tokens[i].key in clause.rules.words["signing_words"]), None)
        behind = [i for i in behind if signed is None or not is_of_another(tokens, clause.rules, i, signed)]
    if behind and _is_signed_behind(clause, paper, before, behind[0]):
        return tokens[behind[0]]
    return tokens[before[-1]] if before else tokens[behind[0]] if behind else None


def _frames_deed(clause: Clause, paper: Paper) -> bool:
    """Whether English says under which signed document something is done, so that the dates before it are of that deed
    ("will deliver boats in D under a contract signed in L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or not have(tokens[max(0, paper.first - 3) : paper.first], words["under_papers"]):
        return False
    behind = [token.key for token in tokens[paper.last : paper.last + SIGNED]]
    signed = next((i for i, key in enumerate(behind) if key in words["sign_words"]), None)
    return signed is not None and "," not in behind[:signed]


def _is_told_later(tokens: Sequence[Token], rules: Rules, date: int) -> bool:
    """Whether a day is that on which somebody tells what he had done before ("said on D that it has signed a deal")."""
    words, said = rules.words, date - 1 - (tokens[date - 1].key in rules.words["on"])
    if said < 0 or tokens[said].key not in words["telling_verbs"]:
        return False
    return have(tokens[date + 1 : date + 1 + TOLD_LATER], words["perfect_marks"])


def _is_signed_behind(clause: Clause, paper: Paper, before: list[int], behind: int) -> bool:
    """Whether the date behind an English document is that of its signature, whatever date stands before it."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first:
        return False
    if before and have(tokens[clause.first : before[-1]], words["sign_words"]):
        # "A pact was signed in 2010, and a memorandum followed in February 2019".
        return True
    relative = tokens[paper.last : paper.last + RELATIVE]
    if have(relative[:1], words["relative_marks"]) and have(relative, words["sign_words"]):
        # "And on a pact that was signed during the visit of P to C in 2022".
        return True
    # "A contract signed in 2021".
    return paper.status is not AgreementStatus.RENEWED and _signed_before(tokens, clause.rules, behind) is not None


def to_be_signed(paper: Paper) -> Token | None:
    """The date, or the term, before the signature that a Hindi line expects ("... करार पर मई तक दस्तखत हो सकते हैं"),
    behind the one that an English line does."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    if paper.clause.rules.head_first:
        return _signed_ahead(paper) if paper.status is AgreementStatus.PROPOSED else None
    behind = tokens[paper.last :]
    if len(behind) > 2 and behind[0].kind == "D":
        # "समझौता अक्टूबर में होने की संभावना है".
        ahead = behind[2].key in words["to_come_about"] and behind[1].key in words["on_day"] | words["until"]
        if ahead and paper.status is AgreementStatus.PROPOSED:
            return behind[0]
    signed = next((at for at, token in enumerate(behind) if token.key in words["sign_words"]), None)
    if paper.status is not AgreementStatus.PROPOSED:
        return None
    if signed is None or any(token.key in words["plain_heads"] for token in behind[:signed]):
        return None
    return next((token for token in reversed(behind[:signed]) if token.kind == "D"), None)


def _signed_ahead(paper: Paper) -> Token | None:
    """The date behind the signature that English expects ("likely to be signed by D", "could sign a pact on D")."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    done = words["sign_words"] | words["adopting_words"] | words["renew_words"] | words["adopting_now"]
    before = next((at for at in range(paper.first - 1, paper.clause.first - 1, -1) if tokens[at].key in done), None)
    told = [at for at in range(paper.last, paper.bound or len(tokens)) if tokens[at].key in done]
    # "Which was initialled last year, may be signed in May".
    ahead = [at for at in told if tokens[at - 1].key in words["be_words"]]
    behind = next(iter(ahead or told), None)
    start = behind if behind is not None else paper.last if before is not None else None
    put_off = was_planned(paper.clause) or paper.clause.has("cancelled_words") or paper.clause.search("cancelled")
    if start is None or put_off:
        return None
    ends = words["telling_verbs"] | words["contrasting"] | {",", ";", "and"}
    near = takewhile(lambda token: token.key not in ends, tokens[start:])
    return next((token for token in near if token.kind == "D"), None)


def negotiated_since(paper: Paper) -> Token | None:
    """Since when English says that there have been talks on a document ("has been under negotiation since 2023")."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    behind = range(paper.last, paper.bound or len(tokens)) if paper.clause.rules.head_first else range(0)
    near = takewhile(lambda at: tokens[at].key not in words["contrasting"], behind)
    since = (at for at in near if tokens[at].kind == "D" and tokens[at - 1].key in words["negotiating_since"])
    # "Which have been stalled since 2017": not when they began.
    return next((tokens[at] for at in since if tokens[at - 2].key not in words["at_rest"]), None)


def _dates_talks(tokens: Sequence[Token], rules: Rules, date: int, head: int) -> bool:
    """Whether a date is that of the talks at which a Hindi line has a document signed ("अगस्त में हुई बैठक में ... करार")."""
    keys, words = [token.key for token in tokens[:head]], rules.words
    if rules.head_first:
        return False
    nouns = words["talk_nouns"] | words["conference_nouns"]
    within = words["inside"]
    at = next((i for i in range(date + 2, head - 1) if keys[i] in nouns and keys[i + 1] in within), None)
    told = words["finite"] - words["genitive_all"] - words["made_before"] - words["told_of"]
    return at is not None and told.isdisjoint(keys[date:head]) and not words["told_of"].isdisjoint(keys[date:at])


def year_of_document(paper: Paper) -> Token | None:
    """The date that says which document a line names ("the 2022 agreement", "1987 की प्रत्यर्पण संधि",
    "रक्षा सहयोग पर 2007 का करार")."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    if paper.clause.rules.head_first:
        the, date = tokens[paper.first - 2 : paper.first] if paper.first > 1 else (None, None)
        if rests_on(paper) and (year := _of_year(tokens, paper.last)) is not None:
            return year
        dated = the is not None and the.key in words["determiners"] and date is not None and date.kind == "D"
        return date if dated and date is not None and str(date.value.text).isdecimal() else None
    of = (at for at in range(max(1, paper.first - 1), paper.head) if tokens[at].key in words["genitive_all"])
    return next((tokens[at - 1] for at in of if tokens[at - 1].kind == "D"), None)


def _of_year(tokens: Sequence[Token], last: int) -> Token | None:
    """The year right behind the name of an English document ("the Memorandum on Fisheries of 2014")."""
    of, date = tokens[last : last + 2] if last + 1 < len(tokens) else (None, None)
    dated = of is not None and of.key == "of" and date is not None and date.kind == "D"
    return date if dated and date is not None and str(date.value.text).isdecimal() else None


def in_force_since(paper: Paper) -> Token | None:
    """Since when English says right behind a document that it holds ("which has been in force since D")."""
    words, tokens = paper.clause.rules.words, paper.line.tokens
    if paper.status is not AgreementStatus.IN_FORCE or not paper.clause.rules.head_first:
        return None
    near = range(paper.last + 2, min(len(tokens), paper.last + TURNED) - 1)
    since = (at for at in near if tokens[at].key == "since" and tokens[at + 1].kind == "D")
    at = next((at for at in since if tokens[at - 1].key in words["force_nouns"]), None)
    return tokens[at + 1] if at is not None else None


def turned_on(paper: Paper) -> Token | None:
    """The date behind the word by which English ends or renews a document ("signed in 2014, ran out in 2024")."""
    if paper.status is AgreementStatus.SIGNED and (signed := among_signed(paper)) is not None:
        near = iter(paper.line.tokens[signed : signed + NEAR])
        return next((token for token in near if token.kind == "D"), None)
    if paper.status not in TURNS or not paper.clause.rules.head_first:
        return None
    line, words = paper.line, paper.clause.rules.words[TURNS[paper.status]]
    turns = [at for at in range(paper.last, len(line.tokens)) if line.tokens[at].key in words]
    if paper.status is AgreementStatus.ENDED:
        turns += [match.first for match in line.find_phrases(paper.clause.rules, "lapse")]
    near = takewhile(lambda token: token.key not in (",", "and"), line.tokens[min(turns) :][:TURNED] if turns else [])
    # "Was extended to 2031" says how long it holds.
    marked = pairwise([*line.tokens[:1], *near])
    ends = paper.clause.rules.words["term_ends"]
    return next((token for before, token in marked if token.kind == "D" and before.key not in ends), None)


def _dates_document(tokens: Sequence[Token], rules: Rules, date: int) -> bool:
    """Whether a date says which document it is ("2020 का अनुबंध", "2019 में हुए समझौते")."""
    behind = [token.key for token in tokens[date + 1 : date + 3]]
    made = rules.words["made_before"] | rules.words["told_of"]
    return behind[0] in rules.words["genitive_all"] or (behind[0] in rules.words["on_day"] and behind[-1] in made)


def signed_paper(tokens: Sequence[Token], rules: Rules, date: int) -> int | None:
    """The English document that a participle or a relative clause without a mark dates ("the implementation of a pact
    signed in L in D", "a pact C and C had signed in D"), else None."""
    at = _signed_before(tokens, rules, date)
    if at is None:
        return None
    nouns = rules.words["document_nouns"]
    if tokens[at - 1].key in nouns:
        return at - 1
    # "Were provided under a memorandum on fisheries signed in L in D".
    under = next((i for i in range(at - 1, max(0, at - NAMED), -1) if tokens[i].key in rules.words["under_papers"]), at)
    framed = next((i for i in range(at - 1, under, -1) if tokens[i].key in nouns), None)
    return framed if framed is not None else _paper_of_signers(tokens, rules, at)


def _paper_of_signers(tokens: Sequence[Token], rules: Rules, signed: int) -> int | None:
    """The document right before those who signed it ("under a pact the two countries signed"), else None."""
    at = signed - 1
    while at > 0 and tokens[at].key in rules.words["auxiliaries"]:
        at -= 1
    last = at
    while at > 0 and (
        tokens[at].kind in SIGNERS or tokens[at].key in JOINED or tokens[at].key in rules.words["articles"]
    ):
        at -= 1
    signers = tokens[at + 1 : last + 1]
    named = any(token.kind in SIGNERS for token in signers) and signers[0].key not in JOINED
    return at if named and tokens[at].key in rules.words["document_nouns"] else None


def _signed_before(tokens: Sequence[Token], rules: Rules, date: int) -> int | None:
    """The English word for a signature right before a date and perhaps a place ("signed in L in D"), else None."""
    inside = rules.words["inside_before"] | rules.words["on"]
    at = date - 1 - (date > 1 and tokens[date - 1].key in inside)
    if at > 1 and tokens[at].kind == "L" and tokens[at - 1].key in inside:
        at -= 2
    elif rules.head_first:
        at = _before_unknown_town(tokens, inside, at)
    return at if at > 0 and tokens[at].key in rules.words["sign_words"] else None


def _before_unknown_town(tokens: Sequence[Token], inside: frozenset[str], at: int) -> int:
    """The token before the English preposition of a town of which no list knows ("signed in NAME on D"), else `at`."""
    first = at
    while first > max(1, at - TOWN) and tokens[first].kind == "w" and tokens[first].printed[:1].isupper():
        first -= 1
    return first - 1 if first < at and tokens[first].key in inside else at


def _was_made_on(tokens: Sequence[Token], rules: Rules, date: int) -> bool:
    """Whether an English date says when a document was made that is renewed now ("concluded in 2020", "dates from")."""
    made = rules.words["sign_words"] | rules.words["concluding_papers"] | rules.words["dating"]
    return have(tokens[max(0, date - MADE) : date], made) and tokens[date - 1].key in rules.words["made_on"]


def _ended_on(tokens: Sequence[Token], rules: Rules, date: int) -> bool:
    """Whether what was renewed had run out on a date ("renewed the pact, which had expired in D")."""
    return have(tokens[max(0, date - MADE) : date], rules.words["end_words"])


def _is_undertaken(paper: Paper, head: int, date: int) -> bool:
    """Whether English goes on before a date with what sides decided besides, or with what a document says ("adopted
    guidelines and resolved to meet in August", "in the statement they urged C to pay by August", "a pact
    that commits both to joint patrols from June")."""
    decided, tokens = paper.clause.rules.words["own_decisions"], paper.line.tokens[head:date]
    asked = decided | paper.clause.rules.words["asking_verbs"] | paper.clause.rules.words["instructing"]
    said = paper.type is AgreementType.JOINT_STATEMENT and have(tokens, asked)
    if said or have(tokens, paper.clause.rules.words["binding"]):
        return True
    return any(one == "and" and two in decided for one, two in pairwise(token.key for token in tokens))


def _is_term(tokens: Sequence[Token], rules: Rules, date: int) -> bool:
    """Whether an English date is how long something is to hold ("for the next three years", "for the year D", "to
    2031")."""
    at = date - 1
    at -= at > 1 and tokens[at].key in rules.words["year_nouns"]
    at -= at > 0 and tokens[at].key in rules.words["articles"]
    return at > 0 and tokens[at].key in rules.words["region_marks"] | rules.words["term_ends"]


def _is_span(tokens: Sequence[Token], rules: Rules, date: int) -> bool:
    """Whether an English date is the time over which something else went on ("summed up the work of the past months and
    signed a protocol"): no document is signed for months on end."""
    at = date - 1 - (tokens[date - 1].key in rules.words["articles"])
    open_ended = tokens[date].value.kind is DateKind.WINDOW
    return counts_times(tokens, rules, date) or (
        open_ended and tokens[at].key in rules.words["time_spans"] | rules.words["of_marks"]
    )


def _framed(line: Line, clause: Clause, date: int) -> bool:
    """Whether a date of a clause before dates the talks at which something is done to a document."""
    if clause.rules.head_first:
        return date < clause.first
    words = clause.rules.words
    between = {token.key for token in line.tokens[date : clause.first]}
    return not between.isdisjoint(words["talk_nouns"] | words["conference_nouns"] | words["sign_words"])


def _is_of_another(line: Line, rules: Rules, paper: Paper, at: int) -> bool:
    """Whether another document stands between one and the years that a Hindi line tells ("... जो पांच साल तक")."""
    if line.tokens[at].key in rules.words["years_long"]:
        return not paper.first <= at < paper.last
    between = line.tokens[paper.last : max(paper.last, at)]
    return not rules.head_first and any(token.key in rules.words["plain_heads"] for token in between)


def _years_until(line: Line, rules: Rules, paper: Paper) -> int | None:
    """The years of a Hindi term that is counted from now ("अगले 10 वर्षों तक लागू रहेगा", "अगले दस साल के लिए ... समझौता")."""
    tokens = line.tokens
    for at in (at for at in line.found if tokens[at].kind == "D" and at + 2 < len(tokens)):
        behind = [token.key for token in tokens[at + 1 : at + 4]]
        holds = at >= paper.last and behind[0] in rules.words["until"]
        holds = holds and not rules.words["holding_good"].isdisjoint(behind[1:])
        holds = holds or (paper.first - TERM <= at < paper.first and behind[1] in rules.words["gathered_for"])
        if holds and not _is_of_another(line, rules, paper, at):
            words = line.words[tokens[at].first : tokens[at].last]
            return next((one.years for one in find_durations_in(words, line.text) if one.years), None)
    return None


def valid_years(line: Line, rules: Rules, paper: Paper) -> int | None:
    """Years in "for ten years", or in the name ("पंचवर्षीय कार्ययोजना"); none where a year stands for them."""
    years = _years_told(line, rules, paper)
    return years if years in TERMS else None


def _years_told(line: Line, rules: Rules, paper: Paper) -> int | None:
    tokens = line.tokens
    inside = find_durations_in(line.words[tokens[paper.first].first : tokens[paper.last - 1].last], line.text)
    if inside and inside[0].years:
        return inside[0].years
    if not rules.head_first and (years := _years_until(line, rules, paper)) is not None:
        return years
    terms = _terms(line, rules)
    if not rules.head_first:
        years, at = next(terms, (None, 0))
        return years if years is None or not _is_of_another(line, rules, paper, at) else None
    holding = [years for years, at in terms if _holds_for(line, rules, paper, at)]
    # "Signed for ten years, it was renewed for five years".
    return holding[-1 if paper.status is AgreementStatus.RENEWED else 0] if holding else None


def _terms(line: Line, rules: Rules) -> Iterator[tuple[int | None, int]]:
    """The years that a line tells, each with the token at which that begins ("for ten years")."""
    found = rules.patterns["valid_years"].finditer(line.key) if "valid_years" in line.lists else ()
    for match in found:
        number = match["number"]
        years = int(number) if number.isdigit() else rules.numbers.get(number)
        yield years, line.key.count(" ", 0, match.start()) - 1


def _holds_for(line: Line, rules: Rules, paper: Paper, at: int) -> bool:
    """Whether the years at a token of an English line are the term of a document: no other one is nearer, and they do
    not say for how long there has been one or talks on it ("has been in force for ten years")."""
    words = rules.words
    if at < paper.first:
        # "Extended for five years the agreement on".
        renewed = have(line.tokens[max(0, at - MADE) : at], words["renew_words"] | words["sign_words"])
        return renewed and paper.first - at <= TERM + 1 and not have(line.tokens[:at], words["document_words"])
    if any(paper.last <= head.first < at for head in line.find_phrases(rules, "document")):
        return False
    between = line.tokens[paper.last : at]
    told = have(between, words["renew_words"] | words["sign_words"])
    lasting = told or not have(between, words["lasting_so_long"])
    return lasting and paper.status is not AgreementStatus.UNDER_NEGOTIATION


def term_of_document_before(line: Line, rules: Rules) -> int | None:
    """For how many years English says that the document just told of holds ("It is valid for five years")."""
    words, tokens = rules.words, line.tokens
    opening = [token.key for token in tokens[:OPENING]]
    this = opening[:1] == ["it"] or (
        have(tokens[:1], words["definite"]) and have(tokens[1:OPENING], words["any_paper"])
    )
    if not rules.head_first or not this:
        return None
    for years, at in _terms(line, rules):
        if (
            years in TERMS
            and have(tokens[:at], words["holding_good"])
            and not have(tokens[:at], words["lasting_so_long"])
        ):
            return years
    return None
