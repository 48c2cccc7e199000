"""Documents that a sentence only supposes: what would be if there were one, what somebody advises, what experts expect;
and those of the whole world, which it only invokes.

In: a clause and a document in it. Out: yes or no.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extractor.offline.grammar.denials import is_invented
from extractor.offline.grammar.hypotheses import came_to_nothing, follows_not
from extractor.offline.grammar.lines import have
from schemas.vocabulary import AgreementStatus, AgreementType

if TYPE_CHECKING:
    from extractor.offline.documents.papers import Paper

# Tokens behind a document among which Hindi says that it should be made ("समझौता करना चाहिए").
ADVISED = 4
# Tokens with which a line opens among which stands whose view it gives.
VIEWED = 6
# Tokens between "should sign" and the document.
NEAR = 8
# Tokens from a contract to the ministry that awards it.
AWARDED = 9
# Tokens between the name of a treaty as a list has it and as it is read here.
BESIDE = 2
# Of a treaty of which nothing is told.
IDLE = frozenset({AgreementStatus.UNKNOWN, AgreementStatus.IN_FORCE})
OPEN = frozenset({AgreementStatus.UNKNOWN, AgreementStatus.PROPOSED})


def is_supposed(paper: Paper) -> bool:
    """Whether no document is told of that there is or that sides work on."""
    words, opening = paper.clause.rules.words, paper.line.tokens[:VIEWED]
    if not paper.line.in_body and any(token.key == "?" for token in paper.line.tokens[paper.head :]):
        # "C के साथ बना रोडमैप? जानिए पांच बातें".
        return True
    if paper.status in OPEN and paper.date is None and have(opening, words["experts"]):
        # "विशेषज्ञों का मानना है कि दोनों देश समझौते की ओर बढ़ेंगे", "Analysts expect a pact".
        return True
    if _invokes_law(paper):
        return True
    if _is_domestic(paper):
        return True
    if paper.clause.rules.head_first:
        # "The talks ended without a deal".
        before = paper.line.tokens[max(0, paper.first - 2) : paper.head]
        if have(before, words["without"]) or follows_not(paper.clause, paper.head):
            return True
        return _is_left_unsigned(paper) or _if_signed(paper) or (paper.status in OPEN and _should_be_signed(paper))
    return _would_be_made(paper) or _is_advised(paper)


def is_claimed(paper: Paper) -> bool:
    """Whether English tells of a signature only as of what reports claim that somebody calls untrue."""
    clause = paper.clause
    return clause.rules.head_first and any(is_invented(clause, at) for at in clause.where("sign_words"))


def _is_domestic(paper: Paper) -> bool:
    """Whether English tells of a contract of a ministry with a company and names nobody of another country ("bagged the
    contract from the Ministry of Defence", "was signed between the Ministry and NAME")."""
    words, tokens = paper.clause.rules.words, paper.line.tokens
    if not paper.clause.rules.head_first or paper.type is not AgreementType.CONTRACT:
        return False
    behind = [token.key for token in tokens[paper.head_last : paper.head_last + AWARDED + paper.last - paper.head_last]]
    pairs = pairwise([key for key in behind if key not in words["articles"] | words["generic"]])
    awarded = any(one in words["awarding"] and two in words["issuers"] for one, two in pairs)
    awarded = awarded or (have(tokens[: paper.first], words["issuers"]) and _is_with_company(paper))
    return awarded and not any(token.kind in "CGPXO" for token in tokens)


def _is_with_company(paper: Paper) -> bool:
    """Whether "with" and a name that nobody knows stand behind an English contract ("signed a contract with NAME")."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    near = pairwise(tokens[paper.head_last : paper.last + AWARDED])
    return any(a.key in words["partner_marks"] and b.kind == "w" and b.printed[:1].isupper() for a, b in near)


def _invokes_law(paper: Paper) -> bool:
    """Whether a treaty of the whole world is only invoked ("in line with the UN Convention on the Law of the Sea"), and
    nobody joins, ratifies or leaves it."""
    rules = paper.clause.rules
    if paper.status not in IDLE or paper.clause.has("sign_words"):
        return False
    laws = paper.line.find_phrases(rules, "world_treaties")
    return any(law.first < paper.last + BESIDE and paper.first < law.last + BESIDE for law in laws)


def _would_be_made(paper: Paper) -> bool:
    """Whether a Hindi condition is that a document is made ("यदि C के साथ समझौता हो जाता है तो")."""
    words, tokens = paper.clause.rules.words, paper.line.tokens
    condition = next((at for at in range(paper.head) if tokens[at].key in words["if_marks"]), None)
    if condition is None or have(tokens[condition : paper.head], words["then"]):
        return False
    return _is_made(paper)


def _is_advised(paper: Paper) -> bool:
    """Whether Hindi says that somebody should make a document ("C के साथ समझौता करना चाहिए")."""
    behind = paper.line.tokens[paper.head_last : paper.head_last + ADVISED]
    return _is_made(paper) and have(behind, paper.clause.rules.words["ought_marks"])


def _is_made(paper: Paper) -> bool:
    """Whether a Hindi verb makes a document or signs it, and nothing is only done with it."""
    words, behind = paper.clause.rules.words, paper.line.tokens[paper.head_last : paper.head_last + ADVISED]
    on = bool(behind) and behind[0].key in words["on"] and have(behind, words["sign_words"])
    return on or (bool(behind) and behind[0].key not in words["postpositions"])


def _if_signed(paper: Paper) -> bool:
    """Whether an English condition is that a document is signed ("If the two sign a pact, ...")."""
    words, tokens = paper.clause.rules.words, paper.line.tokens
    condition = next((at for at in range(paper.first - 1, -1, -1) if tokens[at].key in words["if_marks"]), None)
    if condition is None or have(tokens[condition : paper.first], words["speech_breaks"]):
        return False
    return have(tokens[condition : paper.last + ADVISED], words["sign_words"] | words["concluding_papers"])


def _is_left_unsigned(paper: Paper) -> bool:
    """Whether English says of the signature before a document that it came to nothing ("stopped short of signing a
    pact")."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    near = range(max(paper.clause.first, paper.first - NEAR), paper.first)
    signed = (at for at in near if tokens[at].key in words["signing_words"])
    return any(came_to_nothing(paper.clause, at) for at in signed)


def _should_be_signed(paper: Paper) -> bool:
    """Whether English says that somebody should sign a document that there is not yet ("should sign a pact")."""
    words, tokens = paper.clause.rules.words, paper.line.tokens
    if paper.first < 1 or not {tokens[paper.first - 1].key, tokens[paper.first].key} & words["indefinite"]:
        return False
    before = tokens[max(paper.clause.first, paper.first - NEAR) : paper.first]
    signs = words["sign_words"] | words["concluding_papers"]
    return any(one.key in words["duties"] and two.key in signs for one, two in pairwise(before))
