"""Which mentions of documents mean one document: by their names, or as the mere "agreement" that was told of before.

In: papers with their sides. Out: whether they are one, or the mentions of the one that is meant.
"""

from __future__ import annotations

from collections.abc import Iterable

from extractor.dates import BROAD, DateKind
from extractor.offline.documents.english import english_name
from extractor.offline.documents.papers import Paper
from extractor.offline.occasions.occasions import Occasion
from extractor.offline.reading import Reading
from schemas.article import Part
from schemas.vocabulary import AgreementStatus, AgreementType

Row = tuple[Paper, tuple[str, ...], Occasion | None]
DONE = frozenset({AgreementStatus.SIGNED, AgreementStatus.FINALISED, AgreementStatus.UNDER_NEGOTIATION})
CONCLUDED = frozenset({AgreementStatus.SIGNED, AgreementStatus.FINALISED})
OLDER = frozenset({AgreementStatus.IN_FORCE, AgreementStatus.RENEWED, AgreementStatus.ENDED})
# What may also be called an agreement.
PAPERS = frozenset(
    {
        AgreementType.TREATY_AGREEMENT,
        AgreementType.MOU,
        AgreementType.LETTER_OF_INTENT,
        AgreementType.FRAMEWORK,
        AgreementType.CONTRACT,
    }
)
# Of which two sides have one at a time.
PLANS = frozenset({AgreementType.FRAMEWORK, AgreementType.ROADMAP})
# Letters of a word that its forms share.
STEM = 5
# Sentences behind one that tells of "a pact" in which English may name it.
NAMED_BEHIND = 3
# The headline and the first sentence of the body.
FIRST = 2


def mentions_of(reading: Reading, rows: Iterable[list[Row]], row: Row) -> list[Row] | None:
    """The mentions of the document that a paper names; its mere "agreement" is none that tells it from another."""
    bare = _is_bare(reading, row[0])
    for group in rows:
        if any(_is_of_another_year(other[0], row[0]) or _of_others(other, row) for other in group):
            continue
        named = [other for other in group if not _is_bare(reading, other[0])]
        if any(_same(other[0], row[0]) for other in (group if bare or not named else named)):
            return group
        if len(group) == 1 and (_is_the_news(group[0], row) or _is_named_behind(reading, group[0], row)):
            return group
        if len(group) == 1 and _is_the_lead(group[0], row):
            return group
    return None


def _is_of_another_year(known: Paper, told: Paper) -> bool:
    """Whether Hindi recalls a signature of an earlier year, and the document of the group was signed another day."""
    signed = known.status is told.status is AgreementStatus.SIGNED and told.line.in_body
    if told.clause.rules.head_first or not signed or told.date is None:
        return False
    year = told.date.value.kind is DateKind.YEAR and told.clause.has("past_marks")
    if known.date is None:
        # What both sides signed after today's talks has another name.
        return year and known.keys != told.keys and not known.clause.has("past_marks")
    return year and bool(known.date.value.text != told.date.value.text)


def _of_others(one: Row, other: Row) -> bool:
    """Whether two documents of the body of a Hindi article are each one of two sides, but not of the same."""
    rules = one[0].clause.rules
    told = one[0].line.part is other[0].line.part is Part.BODY and not rules.head_first
    if not told or not len(one[1]) == len(other[1]) == 2 or set(one[1]) == set(other[1]):
        return False
    named = one[0].is_named(rules), other[0].is_named(rules)
    # A mere "letter of intent" that two signed is not that on aircraft which one of them signed with somebody else.
    statuses = {one[0].status, other[0].status}
    # Nor is a contract that was signed the one with somebody else that is said to be gone.
    signed = statuses <= {AgreementStatus.SIGNED, AgreementStatus.ENDED} and any(named)
    signed = signed and AgreementStatus.SIGNED in statuses
    return all(named) if one[0].type is not other[0].type else signed and not all(named)


def join_headlines(rows: list[list[Row]]) -> list[list[Row]]:
    """The documents, without one of a headline that the body names and only later says to be signed."""
    joined: list[list[Row]] = []
    for index, group in enumerate(rows):
        alone = rows[index + 1 :] if len(group) == 1 else []
        news = next((o for o in alone if any(_is_the_news(group[0], r) for r in o)), None)
        news = news or _only_one_signed(rows, group)
        if news is None:
            joined.append(group)
        else:
            news[:0] = group
    return joined


def _only_one_signed(rows: list[list[Row]], group: list[Row]) -> list[Row] | None:
    """The only document of its kind that an English body says the same two signed now, where a headline calls it by
    other words ("sign MoU on pilot training" of the body's "MoU on cooperation between pilot schools")."""
    lead, *others = group
    signed = [row for row in group if row[0].status is AgreementStatus.SIGNED and not row[0].line.in_body]
    if others or not signed or not lead[0].clause.rules.head_first:
        return None
    kind = [
        other for other in rows if other[0][0].type is lead[0].type and other[0][0].status is AgreementStatus.SIGNED
    ]
    heads = [other for other in kind if not other[0][0].line.in_body]
    told = [other for other in kind if other[0][0].line.in_body and other[0][0].date is None]
    if len(heads) > 1 or len(told) != 1 or set(told[0][0][1]) != set(lead[1]):
        return None
    same = _singular(_subject(lead[0]), lead[0]) & _singular(_subject(told[0][0][0]), lead[0])
    return told[0] if same - lead[0].clause.rules.words["generic"] else None


def _is_the_news(lead: Row, told: Row) -> bool:
    """Whether a document that the body says was signed is what a headline calls a pact or a deal."""
    headline, paper = lead[0], told[0]
    if headline.line.in_body or not paper.line.in_body:
        return False
    words = paper.clause.rules.words
    if not paper.clause.rules.head_first:
        # "C के साथ तटरक्षक समझौता": of which the headline says nothing.
        untold = headline.status is AgreementStatus.UNKNOWN and paper.status is AgreementStatus.SIGNED
        # "विमानों के लिए 63,000 करोड़ के समझौते को अंतिम रूप" of what the body only calls a defence agreement.
        plain = paper.keys - paper.head_keys - words["light"] <= words["generic"] | {"-"}
        untold = untold or (plain and {headline.status, paper.status} <= CONCLUDED)
        generic = headline.type is AgreementType.TREATY_AGREEMENT and paper.type in PAPERS
        # "रक्षा उद्योग का रोडमैप तय" of the only roadmap that the body has settled.
        alone = headline.status is AgreementStatus.UNKNOWN and headline.type is paper.type in PLANS
        if alone and paper.status in CONCLUDED:
            untold = generic = True
        return untold and generic and not paper.clause.has("past_marks") and set(lead[1]) == set(told[1])
    loose = not words["loose_papers"].isdisjoint(headline.head_keys)
    # "Sign defence treaty" of what the body calls a security treaty.
    own = headline.keys - headline.head_keys - words["light"]
    loose = loose or (headline.type is paper.type and own <= words["generic"] | {"-"})
    dated = paper.date is not None and any(character.isdigit() for character in str(paper.date.value.text))
    signed = paper.status is headline.status in (AgreementStatus.SIGNED, AgreementStatus.RENEWED)
    # "Ink defence pact" of what the body calls an arrangement.
    alike = headline.type in PAPERS and paper.type in PAPERS | {AgreementType.OTHER}
    if headline.type is paper.type is AgreementType.JOINT_STATEMENT:
        signed, alike = paper.status is headline.status is AgreementStatus.FINALISED, True
        if signed and paper.line.before is not None and not paper.line.before.in_body:
            # "Ministers adopt declaration on cables": the one that the lead says they adopted on a day.
            return set(lead[1]) == set(told[1])
    return loose and signed and not dated and set(lead[1]) == set(told[1]) and alike


def _is_named_behind(reading: Reading, lead: Row, told: Row) -> bool:
    """Whether English goes on to name, as "the agreement on X", what it has just said they signed ("signed a pact")."""
    first, named = lead[0], told[0]
    before = [paper.line.tokens[paper.first - 1].key if paper.first else "" for paper in (first, named)]
    words, near = reading.rules.words, range(1, NAMED_BEHIND + 1)
    if not reading.rules.head_first or before[0] not in words["indefinite"] or before[1] not in words["definite"]:
        return False
    same = set(lead[1]) == set(told[1]) and {first.status, named.status} <= CONCLUDED and named.is_named(reading.rules)
    dates = {str(paper.date.value.text) for paper in (first, named) if paper.date}
    both = first.line.in_body and named.line.number - first.line.number in near and {first.type, named.type} <= PAPERS
    return same and both and len(dates) < 2 and not first.is_named(reading.rules)


def _is_the_lead(lead: Row, told: Row) -> bool:
    """Whether the first sentence of a Hindi article only says in general that two have a new document, which one of the
    next sentences names ("C और C ने नया रक्षा समझौता किया है ... गश्त से जुड़े समझौते पर दस्तखत किए")."""
    first, named, words = lead[0], told[0], lead[0].clause.rules.words
    if first.clause.rules.head_first or first.line.number > FIRST or first.keys.isdisjoint(words["newly"]):
        return False
    general = first.keys - first.head_keys - words["light"] <= words["generic"] | words["newly"]
    near = first.line.number < named.line.number <= first.line.number + NAMED_BEHIND
    signed = first.status is named.status is AgreementStatus.SIGNED and first.type in PAPERS and named.type in PAPERS
    old = first.date is not None or named.clause.has("past_marks")
    return general and near and signed and not old and set(lead[1]) == set(told[1])


def points_back(reading: Reading, paper: Paper) -> bool:
    """Whether a mere "this agreement" means one that was named before."""
    before = paper.line.tokens[paper.first - 1].key if paper.first else ""
    return before in reading.rules.words["determined"] and not paper.is_named(reading.rules)


def antecedent(reading: Reading, rows: list[list[Row]], row: Row) -> list[Row] | None:
    """The document of the same sides that a mere "agreement" means, or of which such mentions spoke before."""
    if _is_further(reading, row[0]):
        return None
    for group in reversed(rows):
        bare = all(_is_bare(reading, paper) for paper, _, _ in group)
        pairs = [(one, row) if bare else (row, one) for one in group]
        if all(_is_bare(reading, one[0]) and _may_mean(one, other) for one, other in pairs):
            return group
    return None


def told_right_before(reading: Reading, rows: list[list[Row]], row: Row) -> list[Row] | None:
    """The document of the sentence before that an English sentence goes on to call "the agreement"."""
    if not reading.rules.head_first or not _is_bare(reading, row[0]):
        return None
    group = antecedent(reading, rows, row)
    before = row[0].line.number - 1
    near = group is not None and any(one.line.number == before and one.line.in_body for one, _, _ in group)
    return group if near else None


def _is_further(reading: Reading, paper: Paper) -> bool:
    """Whether a document is signed besides another one ("... समझौते पर भी हस्ताक्षर किए गए")."""
    behind = [token.key for token in paper.line.tokens[paper.last : paper.last + 3]]
    return behind[:2] == ["पर", "भी"] and behind[-1] in reading.rules.words["sign_words"]


def _is_bare(reading: Reading, paper: Paper) -> bool:
    """Whether a name tells no document from another: a mere "agreement", and a "defence agreement" of a headline."""
    if not paper.is_named(reading.rules):
        # "The visiting forces agreement".
        return not (reading.rules.head_first and paper.has_own_label)
    light, generic = reading.rules.words["light"], reading.rules.words["generic"]
    if paper.type is AgreementType.CONTRACT and not _subject(paper):
        # "करीब 63,000 करोड़ रुपये का सौदा".
        return True
    tokens = paper.line.tokens[paper.first : paper.last]
    # "भारत-ओमान पैक्ट": between whom it is tells no document from another either.
    plain = all(token.kind in "wC" for token in tokens)
    return not paper.line.in_body and plain and paper.keys - paper.head_keys - light <= generic | {"-"}


def _may_mean(bare: Row, other: Row) -> bool:
    """Whether a mention that names only the kind of document may mean another; agreements are of every kind."""
    paper, meant = bare[0], other[0]
    if paper.listed or meant.listed or set(bare[1]) != set(other[1]):
        return False
    listed = paper.line is meant.line and paper.type is not meant.type and paper.line.in_body
    if listed and not paper.clause.rules.head_first:
        # "एक रसद समझौता और एक आशय पत्र"; a headline may call one a deal and a pact.
        return False
    if paper.clause.rules.head_first:
        # "The pact" is the one told of before.
        definite = paper.first > 0 and paper.line.tokens[paper.first - 1].key in paper.clause.rules.words["definite"]
        return definite and {paper.type, meant.type} <= PAPERS and meant.line.number < paper.line.number
    before = paper.line.tokens[paper.first - 1].key if paper.first else ""
    pointed = before in paper.clause.rules.words["determined"]
    if not pointed and _is_for_another(paper, meant):
        return False
    if meant.clause.has("past_marks") and paper.status in DONE and not (pointed or paper.clause.has("past_marks")):
        # What was signed now is no document of an earlier time.
        return False
    recalled = paper.clause.has("past_marks") and paper.date is not None and paper.date.value.kind in BROAD
    if recalled and {paper.status, meant.status} == {AgreementStatus.SIGNED} and not meant.clause.has("past_marks"):
        # Nor is what was signed in an earlier month that which was signed now.
        return False
    if paper.type is not meant.type and not {paper.type, meant.type} <= PAPERS:
        return False
    kinds = {paper.type, meant.type} - {AgreementType.TREATY_AGREEMENT}
    if len(kinds) > 1 and paper.type is not AgreementType.CONTRACT:
        return False
    if paper.status is AgreementStatus.PROPOSED and meant.status in DONE - {AgreementStatus.UNDER_NEGOTIATION}:
        return False
    if meant.status in OLDER and paper.status not in (*OLDER, AgreementStatus.UNKNOWN):
        return False
    if paper.date is None or meant.date is None:
        # A year of its own makes another document of it.
        return not (paper.date and any(character.isdigit() for character in str(paper.date.value.text)))
    return bool(paper.date.value.text == meant.date.value.text)


def _is_for_another(bare: Paper, other: Paper) -> bool:
    """Whether a Hindi sentence says what a mere "contract" is for ("इंजन के विकास के लिए ... अनुबंध को अंतिम रूप"), and
    speaks of nothing of which another document is."""
    before = bare.line.tokens[bare.clause.first : bare.first]
    told = {token.key[:STEM] for token in bare.line.tokens}
    about = _subject(other) - bare.clause.rules.words["generic"]
    return any(token.key == "लिए" for token in before) and bool(about) and told.isdisjoint(k[:STEM] for k in about)


def _is_kind_of(paper: Paper, other: Paper) -> bool:
    """Whether an agreement is told of again as a memorandum: all its words stand in the other name."""
    called = paper.type is AgreementType.TREATY_AGREEMENT and other.type in PAPERS - {AgreementType.LETTER_OF_INTENT}
    if not called or paper.clause.rules.head_first:
        return False
    light = paper.clause.rules.words["light"]
    ours, theirs = paper.keys - paper.head_keys - light, other.keys - other.head_keys - light
    aside = paper.clause.rules.words["generic_modifiers"] | {"क्षेत्र"}
    return bool(ours - aside) and ours - aside <= theirs


def _same(paper: Paper, other: Paper) -> bool:
    """Whether two names mean one document: one holds the words of the other."""
    if paper.date and other.date and paper.date.value.text != other.date.value.text:
        return False
    if _is_recalled(other, paper) or _is_recalled(paper, other):
        return False
    if _is_earlier_one(paper) is not _is_earlier_one(other):
        return False
    if paper.clause.rules.head_first and (_heads(paper, other) or _heads(other, paper)):
        return True
    if not paper.clause.rules.words["named_papers"].isdisjoint((*paper.head_keys, *other.head_keys)):
        return _in_full(paper) == _in_full(other)
    if paper.type is not other.type:
        called = _is_called_deal(paper, other) or _is_called_deal(other, paper)
        return called or _is_kind_of(paper, other) or _is_kind_of(other, paper)
    light = paper.clause.rules.words["light"]
    ours, theirs = paper.keys - light, other.keys - light
    if Part.BODY not in (paper.line.part, other.line.part) or paper.line.part is not other.line.part:
        ours, theirs = ours - paper.head_keys, theirs - other.head_keys
        generic = paper.clause.rules.words["generic"] | paper.clause.rules.words["vague_verbs"]
        lead, told = (ours, theirs) if not paper.line.in_body else (theirs, ours)
        if lead - generic and (lead - generic <= told or _singular(lead - generic, paper) <= _singular(told, paper)):
            return True
        if not paper.clause.rules.head_first and _share_subject(lead - generic, told - generic):
            return True
    if ours != theirs and (_is_awaited_beside(paper, other) or _is_awaited_beside(other, paper)):
        return False
    bare = [not (keys - one.head_keys) for keys, one in ((ours, paper), (theirs, other))]
    if bare[0] is not bare[1] and paper.head_keys != other.head_keys and not paper.clause.rules.head_first:
        # A "joint statement" is not the "joint declaration on ..." of another day.
        return False
    return ours <= theirs or theirs <= ours or len(ours & theirs) * 2 > len(ours | theirs)


def _is_earlier_one(paper: Paper) -> bool:
    """Whether English calls a document "an earlier agreement": none of which the article told before."""
    words, before = paper.clause.rules.words, [token.key for token in paper.line.tokens[: paper.first][-2:]]
    one = len(before) == 2 and before[0] in ("a", "an") and before[1] in words["superseded"]
    return one and paper.clause.rules.head_first


def _is_awaited_beside(paper: Paper, other: Paper) -> bool:
    """Whether English expects a document to be signed, and the other one is of a year ("MoU on Cooperation (2010)")."""
    told = other.date is not None and other.date.value.kind is DateKind.YEAR and other.status in CONCLUDED | OLDER
    return told and paper.status is AgreementStatus.PROPOSED and paper.clause.rules.head_first


def _in_full(paper: Paper) -> str:
    """The English name of a Hindi document without its short form, which is the same where only that is printed."""
    english = english_name(paper.name, paper.type) or paper.name
    return english.partition(" (")[0].casefold()


def _singular(keys: frozenset[str], paper: Paper) -> frozenset[str]:
    """Words without the "s" of an English plural ("the howitzer contract" of the body's "contract for howitzers")."""
    return frozenset(key.removesuffix("s") for key in keys) if paper.clause.rules.head_first else keys


def _is_recalled(told: Paper, lead: Paper) -> bool:
    """Whether the body recalls a document of an earlier year, which is not that of a headline ("2016 में करार किया",
    "Last year C finalised a deal")."""
    if told.date is None or lead.line.part is Part.BODY or told.line.part is not Part.BODY:
        return False
    text = str(told.date.value.text)
    if told.clause.rules.head_first:
        news = str(told.line.article.info.published_at or "")[:4]
        year = (told.date.value.kind is DateKind.YEAR and text != news) or text.casefold() == "last year"
        return year and lead.date is None and bool(told.date.first <= 1)
    return any(character.isdigit() for character in text) and told.clause.has("past_marks")


def _is_called_deal(lead: Paper, told: Paper) -> bool:
    """Whether a Hindi headline calls a deal ("राफेल डील") what the body says was signed, by the subject of its name, or
    the body by its price ("विमानों के लिए 63,000 करोड़ रुपये के सौदे")."""
    words = lead.clause.rules.words
    priced = not lead.keys.isdisjoint(words["prices"])
    if lead.clause.rules.head_first or told.status not in DONE or (lead.line.in_body and not priced):
        return False
    if lead.type is not AgreementType.CONTRACT or not {lead.type, told.type} <= PAPERS:
        return False
    return _share_subject(_subject(lead) - words["generic"], _subject(told) - words["generic"])


def _subject(paper: Paper) -> frozenset[str]:
    """The words of a name that say what a document is about: neither of what kind it is nor what it costs."""
    words = paper.clause.rules.words
    keys = paper.keys - paper.head_keys - words["light"] - words["prices"] - words["about"] - {","}
    return frozenset(key for key in keys if not key.isdigit() and key not in paper.clause.rules.numbers)


def _share_subject(lead: frozenset[str], told: frozenset[str]) -> bool:
    """Whether most words of a Hindi headline's document stand, inflected or not, in the name that the body gives it."""
    stems = {key[:STEM] for key in told}
    return bool(lead) and 2 * sum(key[:STEM] in stems for key in lead) >= len(lead)


def _heads(lead: Paper, told: Paper) -> bool:
    """Whether an English headline calls "sea patrol pact" what the body names ("pact on joint maritime patrols")."""
    words = lead.clause.rules.words
    if lead.line.in_body or not told.line.in_body or lead.clause.has("renew_words"):
        return False
    if words["loose_papers"].isdisjoint(lead.head_keys) or told.status is AgreementStatus.IN_FORCE:
        return False
    ours, theirs = ({key.rstrip("s") for key in paper.keys - words["light"]} for paper in (lead, told))
    generic = words["generic"] | lead.head_keys | told.head_keys
    return bool((ours & theirs) - {key.rstrip("s") for key in generic})
