"""What has become of a document: proposed, negotiated, settled, signed, renewed, in force, ended.

In: a clause and a document in it. Out: its status.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extractor.offline.documents.drafting import (
    SIGNED,
    begins_before,
    effect_of,
    is_extended,
    is_future,
    is_put_off,
    is_settled,
    runs_out,
    stage_of,
    told_until,
    until_joint,
    verb_of_signing,
)
from extractor.offline.documents.governed import frame_of, governed, is_of_another
from extractor.offline.documents.heads import came_before_it, is_no_exchange, prolongs
from extractor.offline.documents.inverted import fate_before
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_refused
from extractor.offline.grammar.hypotheses import is_conditional
from extractor.offline.grammar.lines import have
from schemas.vocabulary import AgreementStatus, AgreementType

if TYPE_CHECKING:
    from extractor.offline.documents.papers import Paper

UNDER_NEGOTIATION = AgreementStatus.UNDER_NEGOTIATION
# Tokens before "renew" among which it is denied or put ahead ("has no plans to renew").
REFUSED = 4
# Tokens behind a document among which Hindi says that it will be ready.
READY = 5
# Tokens behind a document among which a verb says what becomes of it, also in a relative clause.
EFFECT = 14
# Tokens from "the exchange of" to the documents ("of 12 cooperation agreements").
EXCHANGED = 6
# Tokens with which a sentence opens that tells what a statement says ("In their joint statement,").
STATED = 4


def status_of(clause: Clause, paper: Paper) -> AgreementStatus:
    """What its line says of a document, or that it does."""
    return _said_status(clause, paper) or _told_status(clause, paper)


def _only_says(paper: Paper) -> bool:
    """Whether a line tells what a joint statement says ("साझा बयान में ... को अंतिम रूप देने की प्रतिबद्धता दोहराई",
    "In a joint statement, they expressed concern")."""
    if paper.type is not AgreementType.JOINT_STATEMENT:
        return False
    tokens, words = paper.line.tokens, paper.clause.rules.words
    behind = [token.key for token in tokens[paper.last : paper.last + 1]]
    if not paper.clause.rules.head_first:
        return behind == ["में"]
    opens = paper.first < STATED and tokens[0].key in words["inside_before"] and behind == [","]
    ahead = words["future_marks"] | words["modals"]
    return opens and not have(tokens[paper.last : paper.clause.last], ahead)


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


def _is_renewed_since(clause: Clause, paper: Paper) -> bool:
    """Whether a relative clause says that what was signed has been renewed (", जिसका 2021 में नवीनीकरण किया गया")."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[paper.last :]]
    relative = next((at for at, key in enumerate(keys) if key in words["relative_marks"]), None)
    if clause.rules.head_first or relative is None or words["renew_words"].isdisjoint(keys[relative:]):
        return False
    return not (
        is_future(clause, keys[relative:]) or have(clause.line.tokens[paper.last + relative :], words["plain_heads"])
    )


def _is_renewed(clause: Clause, tail: list[str]) -> bool:
    """Whether a word behind a document says that it is renewed; in English not where it "was not renewed"."""
    words = clause.rules.words
    if not clause.rules.head_first:
        return not words["renew_words"].isdisjoint(tail)
    open_ = words["nots"] | words["no_marks"] | words["ahead_marks"] | words["modals"] | words["lacking"] | {"be"}
    found = (at for at, key in enumerate(tail) if key in words["renew_words"])
    return any(open_.isdisjoint(tail[max(0, at - REFUSED) : at]) for at in found)


def _is_signed(clause: Clause, told: frozenset[str]) -> bool:
    """Whether words tell of a signature; in Hindi not those of a clause behind one that tells of negotiations ("सौदे पर
    बातचीत अंतिम चरण में है और जल्द इस पर हस्ताक्षर हो सकते हैं")."""
    if not clause.rules.head_first and clause.has("negotiations") and not clause.has("sign_words"):
        return False
    if clause.rules.head_first and _tells_of_exchange(clause):
        return True
    signed = told & clause.rules.words["sign_words"]
    if clause.rules.head_first and signed and signed <= clause.rules.words["signing_ahead"]:
        # "Finalised the text, but the signing was put off".
        return not _is_signing_off(clause)
    return bool(signed)


def _tells_of_exchange(clause: Clause) -> bool:
    """Whether English tells of an exchange of documents ("witnessed the exchange of 12 agreements, among them")."""
    tokens, words = clause.line.tokens, clause.rules.words
    of = (at + 1 for at in clause.where("exchange_nouns") if have(tokens[at + 1 : at + 2], words["of_marks"]))
    return any(have(tokens[at : at + EXCHANGED], words["papers"]) for at in of)


def _is_signing_off(clause: Clause) -> bool:
    """Whether English says right behind a signature that it was put off."""
    words, tokens = clause.rules.words, clause.line.tokens
    off = words["cancelled_words"] | {"off", "delayed"}
    found = (at for at, token in enumerate(tokens) if token.key in words["signing_ahead"])
    return any(have(tokens[at + 1 : at + 2 + REFUSED], off) for at in found)


def _will_sign(tail: list[str], clause: Clause) -> bool:
    """Whether the verb of a Hindi signature is a future or a subjunctive ("साइन कर देंगी", "हस्ताक्षर हो जाएं")."""
    signs = [at for at, key in enumerate(tail) if key in clause.rules.words["sign_words"]]
    verbs = [] if clause.rules.head_first else [verb_of_signing(clause, tail, at) for at in signs]
    may = clause.rules.words["subjunctive"]
    return any(is_future(clause, verb) or not may.isdisjoint(verb) for verb in verbs)


def _will_seal(clause: Clause, paper: Paper) -> bool:
    """Whether the verb behind the seal on a Hindi document is in the future tense ("करार पर मुहर लग जाएगी")."""
    keys = [token.key for token in clause.line.tokens[paper.head_last : clause.last]]
    seals = [at for at, key in enumerate(keys) if key in clause.rules.words["sealed"]]
    return bool(seals) and is_future(clause, keys[seals[0] + 1 : seals[0] + SIGNED + 1])


def _told_status(clause: Clause, paper: Paper) -> AgreementStatus:
    """By the words of the clause, those behind the document first; of a verb before it by the nearest."""
    words = clause.rules.words
    if (fate := _told_before(clause, paper)) is not None:
        return fate
    until = paper.bound or effect_of(clause, paper.last) or max(clause.last, paper.last + EFFECT)
    until = told_until(clause, paper.last, until)
    tail = [t.key for t in clause.line.tokens[paper.last : until]]
    behind = frozenset(tail)
    signed = _is_signed(clause, behind if paper.bound else behind | clause.words)
    signed = signed and not (words["sign_words"].isdisjoint(behind) and _only_others_are_signed(clause, paper))
    signed = signed and not _is_frame_of_another(clause, paper)
    prolonged = not words["terms"].isdisjoint(behind) and not words["prolonged"].isdisjoint(behind)
    prolonged = prolonged or prolongs(clause, paper.last) or is_extended(clause, paper.last)
    if prolonged or _is_renewed(clause, tail):
        return _renewed(clause, tail)
    if signed and _is_renewed_since(clause, paper):
        return AgreementStatus.RENEWED
    if signed and clause.line.has_phrase(clause.rules, "lapse"):
        return AgreementStatus.ENDED
    if signed and (not words["pending"].isdisjoint(behind) or is_put_off(clause, paper.last)):
        # "..., जिसे अंतिम रूप दिया जा चुका है पर दस्तखत बाकी हैं".
        given = [two for one, two in pairwise(tail) if one in words["finishing"]]
        settled = bool(given) and words["to_do"].isdisjoint(given) and not clause.rules.head_first
        return AgreementStatus.FINALISED if settled else AgreementStatus.PROPOSED
    if signed:
        until = until_joint(clause, paper.last, until)
        behind = frozenset(t.key for t in clause.line.tokens[paper.last : until])
        future = (
            any(begins_before(clause, hit, until) for name in ("future", "ready") for hit in clause.search_all(name))
            or not words["future_marks"].isdisjoint(behind)
            or not words["propose_words"].isdisjoint(behind)
            or _will_sign(tail, clause)
        )
        future = future and not any(came_before_it(clause, at) for at in clause.where("sign_words"))
        return AgreementStatus.PROPOSED if future else AgreementStatus.SIGNED
    stage = stage_of(clause, paper.last)
    if stage is not None:
        return stage
    if not words["end_words"].isdisjoint(behind) or clause.line.has_phrase(clause.rules, "lapse"):
        return AgreementStatus.IN_FORCE if runs_out(clause, tail) else AgreementStatus.ENDED
    if any(one in words["finishing"] and two in words["to_do"] for one, two in pairwise(tail)):
        return AgreementStatus.UNDER_NEGOTIATION
    settled = is_settled(clause, paper.last)
    if "अंतिम" in behind and not settled and not words["negotiate_words"].isdisjoint(behind | clause.words):
        return AgreementStatus.UNDER_NEGOTIATION
    return _made(clause, paper, behind)


def _renewed(clause: Clause, tail: list[str]) -> AgreementStatus:
    """What has become of a document behind which the words stand that it is renewed."""
    words = clause.rules.words
    ahead = not clause.rules.head_first and (is_future(clause, tail) or not words["subjunctive"].isdisjoint(tail))
    if ahead and not words["sign_words"].isdisjoint(tail):
        # "... के नवीनीकरण पर हस्ताक्षर होंगे".
        return AgreementStatus.PROPOSED
    if ahead or is_refused(tail, clause.rules):
        return AgreementStatus.UNKNOWN
    going_on = "जा" in tail and not words["present"].isdisjoint(tail)
    return AgreementStatus.UNDER_NEGOTIATION if going_on else AgreementStatus.RENEWED


def _will_be_ready(clause: Clause, paper: Paper) -> bool:
    """Whether Hindi puts it into the future that a document is ready or given out ("रोडमैप तैयार करेंगे")."""
    near = [token.key for token in clause.line.tokens[paper.behind : paper.behind + READY]]
    ready = next((at for at, key in enumerate(near) if key in clause.rules.words["final_words"]), None)
    return ready is not None and not clause.rules.head_first and is_future(clause, near[ready + 1 : ready + READY - 1])


def _told_before(clause: Clause, paper: Paper) -> AgreementStatus | None:
    """What a verb before a document says of it."""
    if clause.rules.head_first:
        return governed(clause, paper)
    if clause.has("conditions") and is_conditional(clause):
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
        may = not clause.rules.head_first and (not words["possible"].isdisjoint(behind) or _will_seal(clause, paper))
        return AgreementStatus.PROPOSED if may else AgreementStatus.SIGNED
    drafted = have(close[:2], words["drafts"]) and not is_settled(clause, paper.last)
    drafted = drafted or _is_awaited(clause, paper) or _is_being_made(clause, paper)
    if drafted or _is_going_on(clause, paper):
        return AgreementStatus.UNDER_NEGOTIATION
    if not words["final_words"].isdisjoint(behind):
        return AgreementStatus.PROPOSED if _will_be_ready(clause, paper) else AgreementStatus.FINALISED
    if _is_proposed(clause, paper, behind):
        return AgreementStatus.UNKNOWN if _is_to_be_amended(clause, paper) else AgreementStatus.PROPOSED
    if _is_in_force(clause, paper, behind) or _comes_into_force(clause, paper) or _holds(clause, paper):
        return AgreementStatus.IN_FORCE
    agreed = [t.key for t in clause.line.tokens[paper.behind : paper.behind + 4]]
    both = [t.key for t in clause.line.tokens[paper.behind : paper.behind + EFFECT]] if agreed[:1] == ["पर"] else []
    consented = any(one in words["consenting"] and two in words["made_before"] for one, two in pairwise(both))
    if both and (consented or not words["agreed_upon"].isdisjoint(agreed)):
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
    # "समझौते को मजबूत करने के लिए वार्ता की": there is one.
    held = agreed[:1] == ["को"] and not words["vague_verbs"].isdisjoint(agreed)
    return UNDER_NEGOTIATION if not (held or words["negotiate_strict"].isdisjoint(behind)) else AgreementStatus.UNKNOWN


def _only_others_are_signed(clause: Clause, paper: Paper) -> bool:
    """Whether each signature of an English clause is that of a document before this one."""
    signed = clause.where("sign_words") if clause.rules.head_first else []
    return bool(signed) and all(at < paper.first and is_of_another(clause, at) for at in signed)


def _is_frame_of_another(clause: Clause, paper: Paper) -> bool:
    """Whether Hindi signs another document under this one ("समझौते के तहत ईंधन की व्यवस्था पर भी दस्तखत हुए")."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[paper.behind : clause.last]]
    if clause.rules.head_first or keys[:1] != ["के"] or words["under"].isdisjoint(keys[1:2]):
        return False
    at = next((at for at, key in enumerate(keys) if key in words["sign_words"]), 0)
    return not (words["plain_heads"] | words["arrangements"]).isdisjoint(keys[2:at])


def _is_proposed(clause: Clause, paper: Paper, behind: frozenset[str]) -> bool:
    """Whether a document is called proposed, or words behind it say that somebody proposes or expects it."""
    words = clause.rules.words
    if have(clause.line.tokens[max(clause.first, paper.first - 1) : paper.head], words["to_be_made"]):
        # "प्रस्तावित समझौते के तहत".
        return True
    told = _said_of_it(clause, paper) if clause.rules.head_first else behind
    return not words["propose_words"].isdisjoint(told) and not stands_above(clause, paper)


def stands_above(clause: Clause, paper: Paper) -> bool:
    """Whether Hindi says what may be done under a document, which is there then ("समझौते के तहत ... किया जा सकता है")."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[paper.behind : clause.last]]
    return not clause.rules.head_first and keys[:1] == ["के"] and not words["under"].isdisjoint(keys[1:2])


def _said_of_it(clause: Clause, paper: Paper) -> frozenset[str]:
    """The words behind an English document, up to a relative clause on something else ("data that could help")."""
    words, behind = clause.rules.words, clause.line.tokens[paper.last : max(clause.last, paper.last + EFFECT)]
    end = next((at for at, t in enumerate(behind[1:], 1) if t.key in words["relative_marks"] | {"who"}), len(behind))
    return frozenset(token.key for token in behind[:end])


def _done(clause: Clause, paper: Paper) -> AgreementStatus | None:
    """What the words right beside a document say that sides did or will do with it."""
    words = clause.rules.words
    before = clause.line.tokens[max(0, paper.first - 3) : paper.head]
    behind = [] if clause.rules.head_first else clause.line.tokens[paper.behind : paper.behind + 1]
    if behind and (behind[0].key.endswith(clause.rules.future) or behind[0].key in words["will_be"]):
        # "दोनों देश ... का समझौता करेंगे", "C और C के बीच ... का करार होगा".
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
    """Whether English tells of a document that is "in force", or of its "entry into force"; "the Air Force" is none."""
    words, tokens = clause.rules.words, clause.line.tokens
    behind = tokens[paper.last : max(clause.last, paper.last + EFFECT)]
    spans = (tokens[max(clause.first, paper.first - EFFECT) : paper.first], behind) if clause.rules.head_first else ()
    pairs = (pair for span in spans for pair in pairwise(token.key for token in span))
    return any(a in words["into_force"] and b in words["force_nouns"] for a, b in pairs)


def _is_to_be_amended(clause: Clause, paper: Paper) -> bool:
    """Whether Hindi proposes only to change a document that there is ("समझौते में संशोधन का सुझाव दिया")."""
    keys = [t.key for t in clause.line.tokens[paper.behind : paper.behind + 3]]
    amending = not clause.rules.words["amending"].isdisjoint(keys[1:])
    return keys[:1] == ["में"] and amending and not clause.rules.head_first


def _is_being_made(clause: Clause, paper: Paper) -> bool:
    """Whether a Hindi document is still being drawn up or in its last stage ("तैयार किया जा रहा है", "अंतिम चरण में है")."""
    words, keys = clause.rules.words, [t.key for t in clause.line.tokens[paper.last : clause.last]]
    if clause.rules.head_first:
        return False
    going = ((at, one, two) for at, (one, two) in enumerate(pairwise(keys)))
    return any(
        (one in words["final_words"] and two in words["stages_left"])
        or (one in words["being"] and two in words["lasting"] and not words["final_words"].isdisjoint(keys[:at]))
        for at, one, two in going
    )


def _is_awaited(clause: Clause, paper: Paper) -> bool:
    """Whether a Hindi document still awaits its approval ("समझौता कैबिनेट की मंजूरी का इंतजार कर रहा है")."""
    words, keys = clause.rules.words, [t.key for t in clause.line.tokens[paper.last : clause.last]]
    if clause.rules.head_first or words["awaited"].isdisjoint(keys):
        return False
    return any(a in words["final_words"] and c in words["awaited"] for a, c in zip(keys, keys[2:], strict=False))


def _is_in_force(clause: Clause, paper: Paper, behind: frozenset[str]) -> bool:
    """Whether a word says that a document is in force, in Hindi not that it is to be ("लागू करने की जरूरत बताई")."""
    words = clause.rules.words
    if clause.rules.head_first:
        told = behind - words["under_papers"] if frame_of(paper) else behind
        return not words["force_words"].isdisjoint(told)
    keys = [t.key for t in clause.line.tokens[paper.last : max(clause.last, paper.last + EFFECT)]]
    wanted = {one for one, two in pairwise(keys) if two in words["to_do"]}
    return not (words["force_words"] & behind).issubset(wanted)


def _holds(clause: Clause, paper: Paper) -> bool:
    """Whether Hindi says of a document that it is in practice, or that ties rest on it ("2018 से अमल में है", "रिश्तों की
    बुनियाद है")."""
    words, keys = clause.rules.words, [t.key for t in clause.line.tokens[paper.last : clause.last + 1]]
    if clause.rules.head_first:
        return False
    practised = (at for at, key in enumerate(keys[:-2]) if key in words["practice"])
    if any(keys[at + 1] in words["within"] and keys[at + 2] in words["in_practice"] for at in practised):
        return True
    return any(
        one in words["genitive_all"] and two in words["foundations"] and three in words["copula"]
        for one, two, three in zip(keys, keys[1:], keys[2:], strict=False)
    )


def _are_exchanged(clause: Clause, paper: Paper) -> bool:
    """Whether documents are exchanged, the last of which stands before it ("... और एक आशय पत्र का आदान-प्रदान हुआ")."""
    tokens, words = clause.line.tokens, clause.rules.words
    given = (at for at in range(paper.last + 1, len(tokens)) if tokens[at].key in words["seals"])
    at = next((at for at in given if {t.key for t in tokens[at + 1 : at + 3]} & words["sealed"]), None)
    if at is None or tokens[at - 1].key not in words["genitive_all"]:
        return False
    several = not clause.rules.head_first and tokens[at - 2].key in words["papers_counted"]
    return several or tokens[at - 2].key in words["document_words"]
