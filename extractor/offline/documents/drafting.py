"""What a Hindi sentence says of a document besides who signs it: that it is negotiated, was made, or will be signed.

In: a clause and the token behind the name of a document. Out: its status.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from schemas.vocabulary import AgreementStatus

# Tokens from a document to the talks on it ("समझौते पर अब भी बातचीत जारी है"), and to what becomes of it.
NEAR, REACH = 6, 16
# Tokens between "on it" and the signature, and behind the signature.
ON_IT = 6
# Verbs behind "complete" ("पूरा कर लिया जाए").
DOING = frozenset({"कर", "किया", "हो"})
# Lists of words by which something is prolonged, and with which Hindi goes on to what is in a document.
PROLONGING, WITHIN = ("prolonged", "renew_words"), ("relative_marks", "whose", "wherein")
# Tokens from a signature to its verb.
SIGNED = 4


def stage_of(clause: Clause, last: int) -> AgreementStatus | None:
    """What has become of a document that nobody signs in its own clause; None where the sentence does not say."""
    if clause.rules.head_first:
        return None
    if _is_to_be_signed(clause, last):
        return AgreementStatus.PROPOSED
    if _is_negotiated(clause, last) or _is_to_be_completed(clause, last):
        return AgreementStatus.UNDER_NEGOTIATION
    if _is_left(clause, last):
        return AgreementStatus.ENDED
    if _is_listed(clause, last):
        return AgreementStatus.SIGNED
    if _was_struck(clause, last):
        return AgreementStatus.FINALISED
    made = _was_made(clause, last) and not clause.line.has_phrase(clause.rules, "lapse")
    return AgreementStatus.SIGNED if made else None


def _is_negotiated(clause: Clause, last: int) -> bool:
    """Whether talks on a document go on, it is being prepared, or it is yet to be settled or approved."""
    words, tokens = clause.rules.words, clause.line.tokens
    keys = [token.key for token in tokens[last : last + REACH]]
    if keys[:1] == ["पर"] and not words["negotiations"].isdisjoint(keys[1:NEAR]):
        return True
    if keys[:2] == ["के", "लिए"] and not words["negotiations"].isdisjoint(keys[2:4]):
        return True
    if keys[:2] == ["पर", "काम"] and not words["going_on"].isdisjoint(keys[2:5]):
        # "समझौते पर काम कर रहे हैं".
        return True
    if keys[:1] and keys[0] in words["genitive_all"] and not words["preparing"].isdisjoint(keys[1:3]):
        return not is_settled(clause, last)
    going_on = not (words["negotiations"].isdisjoint(keys) or words["still_going"].isdisjoint(keys))
    if going_on and not words["pointers"].isdisjoint(keys):
        # "..., जिस पर बातचीत जारी है".
        return True
    return keys[:1] == ["को"] and _is_to_settle(clause, keys)


def is_not_negotiated(clause: Clause, last: int) -> bool:
    """Whether Hindi says that there are no talks on a document ("करार पर बातचीत नहीं हो रही"), and denies no report."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[last : last + NEAR]]
    if clause.rules.head_first or keys[:1] != ["पर"] or clause.line.has_phrase(clause.rules, "denial"):
        return False
    return any(one in words["negotiations"] and two in words["nots"] for one, two in pairwise(keys))


def _is_to_settle(clause: Clause, keys: list[str]) -> bool:
    """Whether a document is to be finished or approved: by an infinitive or a verb in the future."""
    words, rules = clause.rules.words, clause.rules
    for at, (one, two) in enumerate(pairwise(keys)):
        if one in words["settling"]:
            verbs = keys[at + 1 : at + 4]
            infinitive = two.endswith(rules.endings["infinitive"]) and two not in words["not_infinitive"]
            return infinitive or any(verb.endswith(rules.future) or verb in words["possible"] for verb in verbs)
    return False


def _was_made(clause: Clause, last: int) -> bool:
    """Whether a clause ends with the verb that a document was made ("समझौता 2019 में ही हुआ था", "करार किया था")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.has("negations") or last >= clause.last:
        return False
    if tokens[last].key in words["postpositions"]:
        return False
    end = clause.last
    while end > last and (tokens[end - 1].key in words["stops"] or tokens[end - 1].key in words["copula_any"]):
        end -= 1
    if end - 2 > last and tokens[end - 1].key in words["is_done"] and tokens[end - 2].key in words["made_stems"]:
        # "समझौता 2023 में कर चुके हैं", "करार 2019 में हो गया था".
        end -= 1
    elif end <= last or tokens[end - 1].key not in words["concluded"]:
        return False
    before = tokens[end - 2]
    beside = before.key in words["adjuncts"] or (before.key in words["beside"] and tokens[end - 3].key == "के")
    return end - 1 == last or before.kind in "DL" or beside


def _is_left(clause: Clause, last: int) -> bool:
    """Whether a side has withdrawn from a document ("संधि से रूस पिछले साल हट गया था")."""
    if not clause.has("is_done"):
        return False
    words, keys = clause.rules.words, clause.line.tokens.listed[last : clause.last]
    keys = keys[3:] if keys[:1] == ["("] and keys[2:3] == [")"] else keys
    withdrawn = any(one in words["withdrawn"] and two in words["is_done"] for one, two in pairwise(keys))
    gone = (three for one, three in zip(keys, keys[2:], strict=False) if one in words["outside"])
    return keys[:1] == ["से"] and (withdrawn or any(key in words["is_done"] for key in gone))


def _is_listed(clause: Clause, last: int) -> bool:
    """Whether a document is one of several with their years, the last of which has the verb ("2015 में ... करार, 2019
    में ... एमओयू और 2022 में ... समझौता हुआ")."""
    words, tokens = clause.rules.words, clause.line.tokens
    following = tokens[last : last + 3]
    dated = len(following) == 3 and following[0].key in words["joining"] and following[1].kind == "D"
    if not dated or following[2].key not in words["on_day"] or words["nots"] & clause.line.keys:
        return False
    ends = [t.key for t in tokens[last:] if t.key not in words["stops"] and t.key not in words["copula_any"]][-2:]
    return ends[-1] in words["concluded"] and words["settling"].isdisjoint(ends)


def _was_struck(clause: Clause, last: int) -> bool:
    """Whether a clause ends with the verb that a deal was struck ("सौदा 2016 में तय हुआ था")."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[last : clause.last]]
    if clause.has("negations") or not keys or keys[0] in words["postpositions"] or is_future(clause, keys):
        return False
    return any(one in words["settled_before"] and two in words["concluded"] for one, two in pairwise(keys[-4:]))


def _is_to_be_signed(clause: Clause, last: int) -> bool:
    """Whether the line goes on with a signature to come ("... का मसौदा तैयार है और इस पर मार्च में हस्ताक्षर हो सकते हैं")."""
    words, tokens = clause.rules.words, clause.line.tokens
    for at in range(last + 2, len(tokens)) if "sign_words" in clause.line.lists else ():
        if tokens[at].key in words["sign_words"]:
            before = [token.key for token in tokens[max(last, at - ON_IT) : at]]
            on_it = any(one in words["pointers"] and two == "पर" for one, two in pairwise(before))
            behind = [token.key for token in tokens[at + 1 : at + ON_IT]]
            ahead = not words["propose_words"].isdisjoint(behind) or any(
                k.endswith(clause.rules.future) for k in behind
            )
            return on_it and ahead
    return False


def is_extended(clause: Clause, last: int) -> bool:
    """Whether a Hindi document is prolonged for years or until a date ("करार को पांच साल के लिए बढ़ा दिया")."""
    if clause.rules.head_first or clause.lists.isdisjoint(PROLONGING):
        return False
    words, keys = clause.rules.words, clause.line.tokens.listed[last : clause.last]
    longer = words["prolonged"] | words["renew_words"]
    at = next((at for at, key in enumerate(keys) if key in longer), 0)
    # "करार दिसंबर तक के लिए बढ़ा दिया गया".
    passive = not words["is_done"].isdisjoint(keys[at + 1 : at + 3])
    return at > 1 and keys[at - 1] in words["for_or_until"] and (keys[:1] == ["को"] or passive)


def _is_to_be_completed(clause: Clause, last: int) -> bool:
    """Whether somebody wants that a document be completed ("कि खरीद का अनुबंध इसी वर्ष पूरा कर लिया जाए")."""
    if not (clause.has("concluding_verbs") and clause.has("subjunctive")):
        return False
    words, keys = clause.rules.words, clause.line.tokens.listed[last : clause.last]
    done = (at for at, (one, two) in enumerate(pairwise(keys)) if one in words["concluding_verbs"] and two in DOING)
    return not words["subjunctive"].isdisjoint(keys[next(done, len(keys)) :])


def effect_of(clause: Clause, last: int) -> int | None:
    """The token at which Hindi goes on to what a document signed before it will do ("... किए, जो ... करेगा")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first or "relative_marks" not in clause.line.lists:
        return None
    at = next((at for at in range(last, len(tokens)) if tokens[at].key in words["relative_marks"]), None)
    if at is None or tokens[at - 1].key not in words["finite"] | {","}:
        return None
    signed = any(token.key in words["sign_words"] for token in tokens[last:at])
    return at if signed else None


def begins_before(clause: Clause, hit: regex.Match[str], until: int) -> bool:
    """Whether what a pattern found in a clause begins before a token."""
    return hit.start() <= sum(len(key) + 1 for key in clause.keys[: until - clause.first])


def is_put_off(clause: Clause, last: int) -> bool:
    """Whether a Hindi signature behind a document did not come about ("... पर हस्ताक्षर टल गए")."""
    words, tokens = clause.rules.words, clause.line.tokens
    signed = (at for at in range(last, clause.last) if tokens[at].key in words["sign_words"])
    behind = [token.key for at in signed for token in tokens[at + 1 : at + 3]]
    return not (words["put_off"] | words["broken_off"]).isdisjoint(behind)


def is_settled(clause: Clause, last: int) -> bool:
    """Whether the words behind a Hindi document say that its draft was finished ("के मसौदे को अंतिम रूप दे दिया गया")."""
    keys = [token.key for token in clause.line.tokens[last : clause.last]]
    done = [two for one, two in pairwise(keys) if one in clause.rules.words["finishing"]]
    return bool(done) and done[0] not in clause.rules.words["to_do"] and not clause.future


def told_until(clause: Clause, last: int, until: int) -> int:
    """The token at which Hindi contrasts what becomes of a document with another one ("..., जबकि X संधि खत्म होगी"), or,
    where it has been signed, goes on with what is in it ("..., जिसमें X के शामिल होने की संभावना है"); in English that at
    which it is likened to another one ("a pact similar to the one C signed")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first:
        likened = clause.line.find_phrases(clause.rules, "compared")
        return next((match.first for match in likened if last <= match.first < until), until)
    lists, end = clause.line.lists, min(until, len(tokens))
    signs = range(last, end) if "sign_words" in lists else ()
    signed = next((at for at in signs if tokens[at].key in words["sign_words"]), until)
    if not lists.isdisjoint(WITHIN):
        within = words["relative_marks"] | words["whose"] | words["wherein"]
        for at in range(signed + 2, end):
            if tokens[at].key in within and tokens[at - 1].key == ",":
                return at
    if clause.last >= until:
        return until
    if _is_told_already(clause, last, signed):
        return clause.last
    if "adversatives" not in lists:
        return until
    at = next((at for at in range(clause.last - 1, until) if _contrasts(clause, at)), until)
    other = any(token.key in words["document_nouns"] for token in tokens[at : at + REACH])
    return max(last, at) if other else until


def until_joint(clause: Clause, last: int, until: int) -> int:
    """The token at which English goes on behind a past signature ("was signed in 2019, and the boats are due")."""
    words, tokens = clause.rules.words, clause.line.tokens[:until]
    signed = (at for at in range(last + 1, len(tokens)) if tokens[at].key in words["sign_words"])
    at = next((at for at in signed if tokens[at - 1].key in words["were"]), until)
    behind = (i for i in range(at, len(tokens) - 1) if tokens[i].key == "," and tokens[i + 1].key in ("and", "but"))
    return next(behind, until) if clause.rules.head_first else until


def _is_told_already(clause: Clause, last: int, signed: int) -> bool:
    """Whether Hindi has said what was done to a document before it goes on with the signature of another ("रोडमैप को
    अंतिम रूप दिया और समझौता ज्ञापन पर हस्ताक्षर किए")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not (last < clause.last < signed and have(tokens[clause.last : clause.last + 1], words["joining"])):
        return False
    done = have(tokens[last : clause.last], words["final_words"])
    done = done and tokens[clause.last - 1].key in words["light_verbs"]
    return done and have(tokens[clause.last : signed], words["document_nouns"])


def _contrasts(clause: Clause, at: int) -> bool:
    tokens = clause.line.tokens
    return at < len(tokens) and tokens[at].key in clause.rules.words["adversatives"]


def runs_out(clause: Clause, tail: list[str]) -> bool:
    """Whether a Hindi document is only about to run out ("2026 में खत्म होगी", "इस वर्ष समाप्त हो रही है")."""
    words = clause.rules.words
    if clause.rules.head_first:
        return False
    ends = [tail[at + 1 : at + 4] for at, key in enumerate(tail) if key in words["running_out"]]
    going = words["turned_into"]
    return any(is_future(clause, end[:1]) or (end[0] in going and _is_to_come(clause, end)) for end in ends if end)


def _is_to_come(clause: Clause, verb: list[str]) -> bool:
    words = clause.rules.words
    return is_future(clause, verb) or not words["lasting"].isdisjoint(verb[1:2])


def is_future(clause: Clause, verb: list[str]) -> bool:
    """Whether a Hindi verb is in the future tense."""
    return any(key.endswith(clause.rules.future) or key in clause.rules.words["will_be"] for key in verb)


def verb_of_signing(clause: Clause, tail: list[str], at: int) -> list[str]:
    """The words behind a Hindi signature that tell when it is: those near it, all where somebody is only there
    ("हस्ताक्षर के दौरान मौजूद रहेंगे")."""
    there = not clause.rules.words["meanwhile_words"].isdisjoint(tail[at + 1 : at + SIGNED])
    return tail[at + 1 :] if there else tail[at + 1 : at + SIGNED]
