"""Documents that a sentence only counts and lists by their subjects.

In: a line ("तीन समझौता ज्ञापनों पर हस्ताक्षर हुए, जो (१) ... (२) ... से संबंधित हैं", "signed two MoUs, on training and on
hydrography"). Out: one paper for each item, named by its subject.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.documents.dates import date_of_paper
from extractor.offline.documents.heads import is_to_be_signed
from extractor.offline.documents.papers import Paper
from extractor.offline.documents.wished import is_only_wished
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_unsigned, leaves_open
from extractor.offline.grammar.lines import Line, have
from extractor.offline.rules import Rules
from extractor.phrases import Match
from schemas.vocabulary import AgreementStatus, AgreementType, EventStatus

# Items at least, tokens of one at most.
ITEMS, LONGEST = 2, 16
# Tokens between a number and what it counts ("three new bilateral MoUs"), and from there to the first subject.
COUNTED, OPENING = 4, 7
# Tokens of an entry in a line of its own at least and at most; what stands around its words.
ENTRY = 1, 16
ENUMERATORS = frozenset({".", ")", "(", "-", "–", "—", "•"})
ENDS = frozenset({".", ";", "।", "|", ","})
# Subjects that make a list by themselves, where no number says how many documents there are.
CLEAR = 3


def find_listed(line: Line, clauses: list[Clause], rules: Rules) -> Iterator[Paper]:
    """The papers of a line that lists several signed documents."""
    if "document_words" not in line.lists or line.lists.isdisjoint({"sign_words", "agreed_upon"}):
        return
    if rules.head_first and line.lists.isdisjoint({"sign_words", "agreeing", "concluding_papers"}):
        # "They discussed three agreements on A, B and C".
        return
    several = next((match for match in line.find_phrases(rules, "document") if match.entry == "generic"), None)
    if several is None:
        return
    items = _subjects(line, rules, several) if rules.head_first else _numbered(line, rules, several)
    kind = kind_of(line, rules, several)
    for first, last in items:
        clause = next((clause for clause in clauses if clause.first <= several.first < clause.last), None)
        clause = clause if rules.head_first else next((c for c in clauses if c.first <= first < c.last), None)
        if clause is None or not 0 < last - first <= LONGEST:
            continue
        if rules.head_first and (leaves_open(clause, several.first) or is_unsigned(clause, several.last - 1)):
            continue
        wished = [is_only_wished(clause, at) for at in clause.where("sign_words")] if rules.head_first else []
        if any(wished) and _number(line, rules, several.first) is None:
            # "Vowed to consider signing agreements on defence, security and trade".
            continue
        ahead = rules.head_first and is_to_be_signed(clause)
        status = AgreementStatus.PROPOSED if ahead else AgreementStatus.SIGNED
        paper = Paper(kind, status, line, clause, first, last, first, first)
        paper.date = date_of_paper(line, clause, several.first, paper)
        yield paper


def find_entry(line: Line, clauses: list[Clause], rules: Rules, kind: AgreementType) -> Paper | None:
    """The paper that a numbered line names behind one that counts signed documents, by all of its words.

    Its kind is what a word of the entry says ("एमओयू ऑन ...", "डाक सेवाओं पर समझौता"), else that of those counted. English
    says that an entry is one by a word for what is carried out ("(iii) Cultural Exchange Programme for 2026-2030").
    """
    if rules.head_first:
        return _programme(line, clauses, rules)
    tokens, first, last = line.tokens, 0, len(line.tokens)
    while first < last and (tokens[first].key in ENUMERATORS or tokens[first].key.isdigit()):
        first += 1
    while last > first and tokens[last - 1].key in ENDS:
        last -= 1
    verbs = rules.words["finite"] | rules.words["asks"]
    if not clauses or not first or not ENTRY[0] <= last - first <= ENTRY[1]:
        return None
    if any(token.key in verbs and token.key not in rules.words["genitive_all"] for token in tokens[first:last]):
        return None
    named = next((match.entry for match in line.find_phrases(rules, "document") if match.entry != "generic"), None)
    kind = AgreementType(named) if named else kind
    return Paper(kind, AgreementStatus.SIGNED, line, clauses[0], first, last, first, first)


def _programme(line: Line, clauses: list[Clause], rules: Rules) -> Paper | None:
    """The programme or plan that an English entry names behind its number, with a capital and without a verb."""
    tokens, words, last = line.tokens, rules.words, len(line.tokens)
    opening = [token.key for token in tokens[:3]]
    if opening[:1] == ["("] and opening[2:] == [")"]:
        first = 3
    else:
        # "1) ...", "- ...".
        first = next((at + 1 for at in (1, 0) if at < len(opening) and opening[at] in ENUMERATORS), 0)
    while last > first and (tokens[last - 1].key in ENDS or tokens[last - 1].key in words["list_joins"]):
        last -= 1
    named = [token for token in tokens[first:last] if token.key in words["programmes"] and token.printed[:1].isupper()]
    verbs = words["clause_verbs"] | words["auxiliaries"] | words["will"] | words["telling_verbs"]
    if (
        not clauses
        or not first
        or not named
        or not ENTRY[0] < last - first <= ENTRY[1]
        or have(tokens[first:last], verbs)
    ):
        return None
    return Paper(AgreementType.OTHER, AgreementStatus.SIGNED, line, clauses[0], first, last, first, first)


def signs_several(line: Line, rules: Rules) -> bool:
    """Whether a line says that several documents were signed, which the next lines may list."""
    if line.lists.isdisjoint({"sign_words", "exchange"}):
        return False
    documents = line.find_phrases(rules, "document")
    if any(match.entry == "generic" for match in documents):
        return True
    numbers = rules.numbers if rules.head_first else {}
    before = (line.tokens[match.first - 1].key for match in documents if match.first)
    return any(key.isdigit() or key in numbers for key in before)


def signs_later(clause: Clause) -> bool:
    """Whether a clause expects signatures ("20 समझौतों पर हस्ताक्षर की उम्मीद है", "will sign 20 agreements")."""
    if not clause.has("sign_words"):
        return False
    if clause.rules.head_first:
        return is_to_be_signed(clause)
    return clause.status is not EventStatus.OCCURRED or clause.line.has_phrase(clause.rules, "hedge")


def kind_of_several(line: Line, rules: Rules) -> AgreementType | None:
    """The kind of the documents that a line counts or names in the plural."""
    several = (match for match in line.find_phrases(rules, "document") if match.entry == "generic")
    found = next(several, None)
    return kind_of(line, rules, found) if found is not None else None


def _numbered(line: Line, rules: Rules, several: Match[str]) -> Iterator[tuple[int, int]]:
    """The items of a Hindi list behind their numbers in brackets."""
    starts = [index + 3 for index in range(len(line.tokens) - 3) if _is_number(line, index)]
    if len(starts) < ITEMS or starts[0] < several.last:
        return
    for first, behind in zip(starts, [*(start - 3 for start in starts[1:]), len(line.tokens)], strict=True):
        last = behind
        while last > first and line.tokens[last - 1].key in rules.words["list_ends"]:
            last -= 1
        yield first, last


def _subjects(line: Line, rules: Rules, several: Match[str]) -> list[tuple[int, int]]:
    """The subjects of documents that English counts ("three MoUs in the fields of A, B and C", "two, on A and on B").

    As many as the number before the documents says; where there is none, at least three between commas.
    """
    tokens, words = line.tokens, rules.words
    first, opening = several.last, words["list_opening"]
    while first < min(len(tokens), several.last + OPENING) and tokens[first].key in opening:
        first += 1
    marker = tokens[first - 1].key
    if first == several.last or marker not in words["list_marks"]:
        return []
    found: list[tuple[int, int]] = []
    marked = False
    for left, right in _pieces(line, rules, first):
        at = left
        while at < right and tokens[at].key in opening:
            at += 1
        again = left > first and tokens[at - 1].key in words["list_marks"]
        marked = marked or again
        if marked and not again and found:
            # "On training and exercises and on hydrography".
            found[-1] = (found[-1][0], right)
        elif at < right:
            found.append((at, right))
    if any(tokens[left].key in words["further_ones"] for first, _ in found for left in (first, first - 1)):
        # "Agreements on security, trade and other matters" are not told one by one.
        return []
    if any(_names_paper(line, rules, left, right) for left, right in found):
        # "Agreements on trade, a joint declaration on peace and a treaty" are told one by one.
        return []
    number = _number(line, rules, several.first)
    clear = number is None and not marked and marker not in words["region_marks"]
    return found if len(found) >= ITEMS and (len(found) == number or (clear and len(found) >= CLEAR)) else []


def _names_paper(line: Line, rules: Rules, first: int, last: int) -> bool:
    """Whether a piece of an English list opens with an article and is another document ("a joint declaration on")."""
    opens = line.tokens[first - 1].key in rules.words["articles"] or line.tokens[first].key in rules.words["articles"]
    papers = (match for match in line.find_phrases(rules, "document") if match.entry != "generic")
    return opens and any(first <= match.first < last for match in papers)


def _pieces(line: Line, rules: Rules, first: int) -> Iterator[tuple[int, int]]:
    """What stands between the commas and conjunctions of an English list that begins at a token."""
    tokens, words = line.tokens, rules.words
    stops = words["name_right_stops"] | words["list_stops"]
    left = at = first
    while at < len(tokens):
        key = tokens[at].key
        if key == "(" and _is_marker(line, rules, at):
            # "(1) A, (2) B and (3) C".
            if at > left:
                yield left, at
            left = at = at + 3
            continue
        if key in words["clause_verbs"]:
            return
        joins = key in words["list_joins"]
        if not joins and (tokens[at].kind not in "wCO" or key in stops):
            break
        if joins and at > left:
            yield left, at
        if joins:
            left = at + 1
        at += 1
    while at > left and tokens[at - 1].key in words["name_right"]:
        at -= 1
    if at > left:
        yield left, at


def _number(line: Line, rules: Rules, first: int) -> int | None:
    """How many documents there are by the number before them ("three new bilateral MoUs")."""
    for token in reversed(line.tokens[max(0, first - COUNTED) : first]):
        if token.key in rules.numbers:
            return rules.numbers[token.key]
        if token.key.isdecimal():
            return int(token.key)
    return None


def _is_number(line: Line, index: int) -> bool:
    """Whether a number in brackets begins at a token."""
    opening, number, closing = (token.key for token in line.tokens[index : index + 3])
    return opening == "(" and number.isdecimal() and len(number) < 3 and closing == ")"


def _is_marker(line: Line, rules: Rules, index: int) -> bool:
    """Whether an English list goes on at a token with a number or letter in brackets ("(2)", "(ii)", "(b)")."""
    keys = [token.key for token in line.tokens[index : index + 3]]
    return keys[2:] == [")"] and (_is_number(line, index) or keys[1] in rules.words["list_letters"])


def kind_of(line: Line, rules: Rules, several: Match[str]) -> AgreementType:
    """The kind of documents that are counted or named in the plural."""
    tokens = line.tokens[several.first : several.last]
    if have(tokens, rules.words["memoranda"]):
        return AgreementType.MOU
    if have(tokens, rules.words["plain_papers"]):
        return AgreementType.OTHER
    return AgreementType.CONTRACT if have(tokens, rules.words["contracts"]) else AgreementType.TREATY_AGREEMENT
