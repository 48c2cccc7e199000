"""What the English verb before a document does to it.

In: a clause and a document that it names. Out: the status of the document, where the verb says it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extractor.dates import BROAD
from extractor.offline.documents.heads import is_to_be_signed, is_under
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from schemas.vocabulary import AgreementStatus, AgreementType

if TYPE_CHECKING:
    from extractor.offline.documents.papers import Paper

# How far before a document the verb may stand that says what is done to it.
VERB_REACH = 9
# Tokens of ", which was signed".
RELATIVE = 4
# Tokens before "signing" among which it is said to be awaited.
AWAITED = 5
# Tokens before "sign" among which "could" stands.
MODAL = 3
# Tokens before a document among which somebody calls for it.
ASKED = 4
# Tokens behind a document among which it is said to remain in force.
FORCE = 16
# Tokens behind a document among which somebody expects to sign it.
WANTED = 9
# Tokens from "one of" to the documents, and from these to who signed them.
COUNTED, SIGNERS = 5, 10
# Tokens before a plan among which it is to be drawn up, and the kinds of documents that are plans.
DRAWN = 6
PLANS = frozenset({AgreementType.ROADMAP, AgreementType.FRAMEWORK, AgreementType.OTHER})


def governed(clause: Clause, paper: Paper) -> AgreementStatus | None:
    """What the verb before a document does to it ("renewed the Memorandum", "conclude the Treaty")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if _is_signed_since(paper):
        # "Under the contract signed in 2021 C is to train crews".
        return _since_signed(paper)
    if [token.key for token in tokens[paper.last : paper.last + 3]] == [",", "in", "force"]:
        ended = have(tokens[paper.last : paper.bound], words["end_words"])
        return AgreementStatus.ENDED if ended else AgreementStatus.IN_FORCE
    if _stays_in_force(paper):
        return AgreementStatus.IN_FORCE
    if is_negotiated(paper):
        return AgreementStatus.UNDER_NEGOTIATION
    if (fate := _yet_to_be(paper) or _by_noun(paper)) is not None:
        return fate
    if _is_wanted(paper):
        return AgreementStatus.PROPOSED
    if among_signed(paper) is not None:
        return AgreementStatus.SIGNED
    put_off = clause.has("cancelled_words") or clause.search("cancelled") is not None
    if is_to_be_signed(clause) or (put_off and clause.has("sign_words")):
        return AgreementStatus.PROPOSED
    if is_under(clause, paper.first) and (paper.is_named(clause.rules) or paper.has_own_label):
        # "Nine sites under the C agreement".
        return AgreementStatus.IN_FORCE if not clause.has("sign_words") or _is_frame(clause, paper) else None
    return AgreementStatus.IN_FORCE if rests_on(paper) else _verb_before(clause, paper)


def _stays_in_force(paper: Paper) -> bool:
    """Whether English says behind a document that it is still in force ("the pact that C signed remains in force")."""
    words, keys = paper.clause.rules.words, [token.key for token in paper.line.tokens[paper.last : paper.last + FORCE]]
    end = next((at for at, key in enumerate(keys) if key in words["contrasting"] | {"."}), len(keys))
    found = (at for at, pair in enumerate(pairwise(keys[:end])) if pair == ("in", "force"))
    holds = any(not words["staying_so"].isdisjoint(keys[max(0, at - 2) : at]) for at in found)
    return holds and words["nots"].isdisjoint(keys[:end]) and "until" not in keys[:end]


def rests_on(paper: Paper) -> bool:
    """Whether English says that ties rest on a document, which holds then ("ties are guided by the Memorandum")."""
    words, tokens = paper.clause.rules.words, paper.line.tokens
    determined = words["articles"] | words["determiners"]
    by = next((at for at in range(paper.first - 1, 0, -1) if tokens[at].key not in determined), 0)
    if by < 1 or tokens[by].key not in words["resting_marks"] or tokens[by - 1].key not in words["resting"]:
        return False
    if not have(tokens[max(0, by - AWAITED) : by], words["resting_now"]):
        # "Was governed by".
        return False
    behind = tokens[paper.last : paper.last + RELATIVE]
    if have(behind[:2], words["relative_marks"]) and have(behind, words["sign_words"]):
        # "Ties rest on a pact that was signed during the visit of P".
        return False
    open_ = words["will"] | words["modals"] | words["nots"] | words["ahead_marks"]
    return not have(tokens[max(0, by - AWAITED) : by], open_)


def _is_frame(clause: Clause, paper: Paper) -> bool:
    """Whether what is signed is another document under this one ("signed an arrangement under the 2015 Agreement")."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = range(paper.first - 1, -1, -1)
    under = next((at for at in before if tokens[at].key in words["under_papers"]), paper.first)
    signed = [at for at in clause.where("sign_words") if at < under]
    behind = any(at > paper.last for at in clause.where("sign_words"))
    return bool(signed) and not behind and have(tokens[signed[-1] : under], words["document_words"])


def frame_of(paper: Paper) -> range:
    """The tokens from "under" to the other document under which English makes one ("an arrangement on masts, under the
    2015 Agreement"); none where it does something under this one."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    behind = range(paper.last, paper.clause.last - 1) if paper.clause.rules.head_first else range(0)
    under = next((at for at in behind if tokens[at].key in words["under_papers"]), None)
    if under is None or tokens[under + 1].key not in words["determiners"] | words["articles"]:
        return range(0)
    near = range(under + 1, min(paper.clause.last, under + VERB_REACH))
    other = next((at for at in near if tokens[at].key in words["document_words"]), None)
    return range(under, other + 1) if other is not None else range(0)


def _is_signed_since(paper: Paper) -> bool:
    """Whether a participle or a relative clause right behind a document says that it was signed ("the pact, signed in
    D", "under a pact that was signed in D"), or in what month or year a contract was awarded."""
    words, tokens = paper.clause.rules.words, paper.line.tokens
    at = paper.last + have(tokens[paper.last : paper.last + 1], frozenset({","}))
    relative = have(tokens[at : at + 1], words["relative_marks"]) and have(tokens[at + 1 : at + 2], words["were"])
    # "The pact, which was signed in D, may be renewed" has another fate.
    at += 2 * (relative and is_under(paper.clause, paper.first))
    awarded = have(tokens[at : at + 1], words["contract_made"]) and paper.type is AgreementType.CONTRACT
    day = tokens[at + 2 : at + 3]
    dated = awarded and bool(day) and day[0].kind == "D" and day[0].value.kind in BROAD
    return dated or have(tokens[at : at + 1], words["sign_words"])


def among_signed(paper: Paper) -> int | None:
    """The verb by which English says that a document is "one of three documents that P and P signed"."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    if not paper.clause.rules.head_first:
        return None
    one = next((at for at in range(paper.last, len(tokens) - 2) if tokens[at].key in ("one", "among")), len(tokens))
    if not have(tokens[max(0, one - 1) : one], words["were"] | words["copula"]):
        return None
    papers = next((at for at in range(one, min(len(tokens), one + COUNTED)) if tokens[at].key in words["papers"]), None)
    reach = range(papers + 1, min(len(tokens), papers + SIGNERS)) if papers is not None else range(0)
    signed = next((at for at in reach if tokens[at].key in words["sign_words"]), None)
    ahead = words["ahead_marks"] | words["modals"]
    return signed if signed is not None and not have(tokens[papers or 0 : signed], ahead) else None


def _since_signed(paper: Paper) -> AgreementStatus:
    """What has become of a document signed once ("signed in 2014, ran out in 2024", "..., provides the basis for")."""
    words, behind = paper.clause.rules.words, paper.line.tokens[paper.last : paper.bound]
    end = next((at for at, token in enumerate(behind) if token.key in words["contrasting"]), len(behind))
    ended = next((at for at, token in enumerate(behind[:end]) if token.key in words["end_words"]), None)
    if ended is not None and have(behind[max(0, ended - 1) : ended], words["will"]):
        # "Signed in 2014, will lapse in 2024".
        return AgreementStatus.IN_FORCE
    if ended is not None or paper.line.has_phrase(paper.clause.rules, "lapse"):
        return AgreementStatus.ENDED
    if have(behind[:end], words["renew_words"]):
        return AgreementStatus.RENEWED
    return AgreementStatus.IN_FORCE if have(behind[:end], words["force_now"]) else AgreementStatus.SIGNED


def is_negotiated(paper: Paper) -> bool:
    """Whether English says behind a document that talks on it go on, or that somebody wants it concluded.

    ("Has been under negotiation since 2022", "on which talks are going on", "called for the treaty to be concluded".)
    """
    words, keys = paper.clause.rules.words, [token.key for token in paper.line.tokens[paper.last : paper.bound]]
    end = next((at for at, key in enumerate(keys) if key in words["contrasting"] | {"."}), len(keys))
    pairs = list(pairwise(keys[:end]))
    if ("under", "negotiation") in pairs or ("under", "negotiations") in pairs or ("being", "negotiated") in pairs:
        return True
    which = keys[:3] if keys[:1] == [","] else ["", *keys[:2]]
    talks = which[1:] == ["on", "which"] and not words["negotiations"].isdisjoint(keys[:end])
    asked = have(paper.line.tokens[max(0, paper.first - ASKED) : paper.first], words["asking_for_papers"])
    wanted = any(one == "be" and two in words["concluding_papers"] for one, two in pairs)
    return (talks and not words["still_going"].isdisjoint(keys[:end])) or (asked and wanted)


def _yet_to_be(paper: Paper) -> AgreementStatus | None:
    """What English expects to be done with a document ("is likely to be signed", "might be adopted")."""
    words, tokens = paper.clause.rules.words, paper.line.tokens
    for at in range(paper.last + 1, paper.bound or paper.clause.last - 1):
        if tokens[at].key in words["contrasting"] | {"and"} or tokens[at].kind in "PCGO":
            return None
        if tokens[at].key != "be" or at + 1 >= len(tokens):
            continue
        before, done = [token.key for token in tokens[paper.last : at]], tokens[at + 1].key
        ahead = before[-1] in words["modals"] | words["will"]
        ahead = ahead or (before[-1] == "to" and not words["due_papers"].isdisjoint(before[-3:-1]))
        if not ahead or not words["nots"].isdisjoint(before[-3:]):
            continue
        if done in words["sign_words"] | words["adopting_words"] | words["renew_words"]:
            return AgreementStatus.PROPOSED
        if done in words["concluding_papers"]:
            return AgreementStatus.UNDER_NEGOTIATION
    return None


def _is_wanted(paper: Paper) -> bool:
    """Whether English says of a document in a relative clause that somebody expects to sign it ("which both hope to
    sign in June")."""
    words, behind = paper.clause.rules.words, paper.line.tokens[paper.last : paper.last + WANTED]
    relative = next((at for at, token in enumerate(behind[:2]) if token.key in words["relative_marks"]), len(behind))
    pairs = pairwise(token.key for token in behind[relative:])
    signs = any(one == "to" and two in words["signing_now"] for one, two in pairs)
    return signs and have(behind[relative:], words["expecting_papers"] | words["intending"] | words["planning"])


def _by_noun(paper: Paper) -> AgreementStatus | None:
    """Whether English tells of the adoption of a document as of something done ("ended with the adoption of")."""
    words, keys = paper.clause.rules.words, [token.key for token in paper.line.tokens[: paper.first]]
    while keys and keys[-1] in words["articles"]:
        keys.pop()
    done = len(keys) > 3 and keys[-1] == "of" and keys[-2] in words["adoption"]
    at = -4 if done and keys[-3] in words["articles"] else -3
    return AgreementStatus.FINALISED if done and keys[at] in words["done_with"] else None


def _verb_before(clause: Clause, paper: Paper) -> AgreementStatus | None:
    """What the nearest verb before a document does to it."""
    words, tokens = clause.rules.words, clause.line.tokens
    for index in range(paper.first - 1, max(clause.first, paper.first - VERB_REACH) - 1, -1):
        key = tokens[index].key
        if (key in words["sign_words"] and not is_of_another(clause, index)) or _exchange(clause, index):
            return _signed(clause, index)
        if (key in words["adopting_now"] and _is_due(clause, index)) or _only_begins(clause, index):
            return AgreementStatus.PROPOSED
        if key in words["agreeing"] and words["ahead_marks"].isdisjoint(t.key for t in tokens[index + 1 : paper.first]):
            return _agreed_on(clause, index, paper)
        if key in words["verb_stops"]:
            return None
        if key in words["renew_words"]:
            ahead = have(tokens[max(clause.first, index - MODAL) : index], words["will"] | words["modals"])
            return AgreementStatus.PROPOSED if ahead or _is_due(clause, index) else AgreementStatus.RENEWED
        if key in words["propose_words"]:
            return AgreementStatus.PROPOSED
        if key in words["ending_before"]:
            return AgreementStatus.ENDED
        if key in words["yet_to_complete"] and paper.type is not AgreementType.CONTRACT:
            return AgreementStatus.UNDER_NEGOTIATION
        if key in words["negotiate_words"]:
            if have(tokens[max(clause.first, index - 2) : index], words["final_words"]):
                # "Have concluded negotiations on".
                return AgreementStatus.FINALISED
            opened = have(tokens[max(clause.first, index - 3) : index], words["opening_words"])
            return AgreementStatus.PROPOSED if opened else AgreementStatus.UNDER_NEGOTIATION
    return None


def _exchange(clause: Clause, at: int) -> bool:
    """Whether English tells in the present tense that people exchange a document ("P and P exchange the MoU")."""
    tokens = clause.line.tokens
    return tokens[at].key in clause.rules.words["exchanging_now"] and at > clause.first and tokens[at - 1].kind in "PX"


def _agreed_on(clause: Clause, verb: int, paper: Paper) -> AgreementStatus | None:
    """What an English document is on which sides agree ("agreed on a roadmap", "agreed a new work plan"): proposed
    where they agree on what is to be done by it ("agreed on regular visits through a Memorandum")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, paper.first
    if tokens[at - 1].key in words["indefinite"] and tokens[at - 2].key in ("through", "via", "by"):
        return AgreementStatus.PROPOSED
    return None if have(tokens[verb + 1 : at], words["that"]) else AgreementStatus.FINALISED


def _only_begins(clause: Clause, verb: int) -> bool:
    """Whether English only agrees to begin with a document, or will ("agreed to draft a treaty", "will negotiate")."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = [token.key for token in tokens[max(clause.first, verb - 2) : verb]]
    agreed = len(before) > 1 and before[0] in words["agreeing"] and before[1] == "to"
    return tokens[verb].key in words["beginning_papers"] and (agreed or before[-1:] == ["will"])


def _is_due(clause: Clause, verb: int) -> bool:
    """Whether English says before a verb that it is about to be done ("are to adopt", "will endorse")."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = [token.key for token in tokens[max(clause.first, verb - 2) : verb]]
    due = len(before) > 1 and before[1] == "to" and before[0] in words["due_papers"]
    return due or (before[-1:] != [] and before[-1] in words["will"] | words["modals"])


def is_of_another(clause: Clause, signed: int) -> bool:
    """Whether a participle dates the document before it ("namely the pact signed in 2011 and the roadmap")."""
    words, tokens = clause.rules.words, clause.line.tokens
    dated = [token.kind for token in tokens[signed + 1 : signed + 3]] == ["w", "D"]
    ended = dated and tokens[signed + 3].key in ("and", ",") if signed + 3 < clause.last else False
    named = tokens[max(clause.first, signed - 8) : signed]
    return ended and have(named, words["document_words"]) and tokens[signed - 1].key not in words["were"]


def _signed(clause: Clause, at: int) -> AgreementStatus:
    """What a word of a signature says: done, still awaited, or only the initials."""
    words, tokens = clause.rules.words, clause.line.tokens
    if tokens[at].key in words["initialling"]:
        return AgreementStatus.FINALISED
    near = {token.key for token in tokens[max(clause.first, at - AWAITED) : at]}
    ahead = tokens[at].key in words["signing_ahead"] and not words["awaiting"].isdisjoint(near)
    ahead = ahead or have(tokens[max(clause.first, at - MODAL) : at], words["modals"])
    # "P and P will meet on D and sign a pact".
    goes_on = at > 0 and tokens[at - 1].key == "and" and tokens[at].key in words["signing_now"]
    ahead = ahead or (goes_on and have(tokens[:at], words["will"]))
    # "Seek to strengthen ties by signing a pact".
    by = tokens[at].key in words["gerunds_of_signing"] and tokens[at - 1].key in words["by"]
    ahead = ahead or (by and have(tokens[clause.first : at], words["intending"]))
    return AgreementStatus.PROPOSED if ahead else AgreementStatus.SIGNED


def explains_before(paper: Paper, behind: int) -> bool:
    """Whether English only says with a document what the one before it is ("the NAME, a pact that allows")."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    between = [token.key for token in tokens[behind : paper.first]]
    apart = len(between) == 2 and between[0] in words["dashes"] and between[1] in ("a", "an")
    return apart and have(tokens[paper.last : paper.last + 1], words["relative_marks"] | words["that"])


def is_to_be_drawn_up(paper: Paper) -> bool:
    """Whether a roadmap or plan is only to be drawn up in English ("a task force to formulate a ten-year roadmap")."""
    rules, before = paper.clause.rules, paper.line.tokens[max(0, paper.first - DRAWN) : paper.first]
    if not rules.head_first or paper.type not in PLANS:
        return False
    return any(one.key == "to" and two.key in rules.words["drawing_up"] for one, two in pairwise(before))
