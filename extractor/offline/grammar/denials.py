"""Whether a clause denies what one of its words tells: "did not meet", "refused to sign", "no talks were held".

In: a clause and the word. Out: yes or no. "Not only" denies nothing, and neither does a "not" of another clause.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Line, have
from extractor.offline.grammar.relatives import RELATIVES
from extractor.offline.rules import Rules
from schemas.article import Part

# Tokens before an English word among which "not" denies it ("was not able to hold a second round of talks").
BEFORE = 10
# Tokens between "no" and what there was not ("no further bilateral meeting").
NO = 5
# Tokens before talks among which "for" stands, and before it what they still need ("preparations are under way for a
# first round of talks").
PROSPECT = 5
# Tokens behind "not" among which "only" stands, or the verb that tells that talks did not "take place".
ONLY = 3
# Lists of words, without any of which nobody is said to be there.
ATTENDING = frozenset({"attending", "opening_presence"})
# What begins the words behind talks that only say when or where something was ("में", "के दौरान").
# Tokens of places, at which no talks are told of by themselves.
PLACES = "CL"
FRAMING = ("में", "के")
# Tokens behind "part" among which the delegation stands ("part of the visiting C delegation").
DELEGATED = 6
# Tokens with which an English sentence opens that says who was present.
OPENING = 3
# Tokens of a Hindi clause from a noun on, behind which no verb follows.
VERBLESS = 2
# Tokens behind "rejected" among which a claim stands ("rejected, however, opposition claims").
REJECTED = 6
COMMA = frozenset({","})
# Tokens behind a Hindi word among which somebody refuses to do it ("हस्ताक्षर करने से इनकार कर दिया").
REFUSED = 6


def is_denied(clause: Clause, at: int) -> bool:
    """Whether what a verb or noun tells did not come about."""
    if clause.rules.head_first:
        frames = clause.rules.words["denial_frames"]
        if _denied_before(clause, at, frames) or _none_behind(clause, at) or _came_not_about(clause, at):
            return True
        if _is_prospect(clause, at):
            return True
        # "Did not meet in Geneva for talks".
        verbs = sorted({*clause.where("talk_verbs"), *clause.where("held")})
        return any(verb < at and _denied_before(clause, verb, frames) and _reaches(clause, verb, at) for verb in verbs)
    return _refused(clause, at)


def _denied_before(clause: Clause, at: int, frames: frozenset[str]) -> bool:
    tokens, words = clause.line.tokens, clause.rules.words
    stops, plain = words["denial_stops"] | frames, True
    for index in range(at - 1, max(clause.first, at - BEFORE) - 1, -1):
        key, following = tokens[index].key, tokens[index + 1].key
        if key in stops:
            return False
        if _is_not(clause, index):
            return words["not_alone"].isdisjoint(token.key for token in tokens[index + 1 : index + 1 + ONLY])
        if key in words["lacking"] or (key in words["refusing"] and following in words["refused_marks"]):
            return True
        plain = plain and tokens[index].kind in "wC"
        if key in words["no_marks"] and following not in words["no_exceptions"]:
            return plain and at - index <= NO
    return False


def _is_prospect(clause: Clause, at: int) -> bool:
    """Whether English only speaks of what talks to come need ("no date has been set for a meeting between", "ready for
    talks with P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    nouns = words["talk_nouns"] | words["summit_nouns"] | words["visit_nouns"] | words["call_talk"]
    if not clause.has("prospects") or tokens[at].key not in nouns:
        return False
    near = range(at - 1, max(clause.first, at - PROSPECT) - 1, -1)
    mark = next(
        (index for index in near if tokens[index].kind != "w" or tokens[index].key in words["prospect_marks"]), 0
    )
    before = tokens[max(clause.first, mark - PROSPECT) : mark]
    return have(tokens[mark : mark + 1], words["prospect_marks"]) and have(before, words["prospects"])


def _is_not(clause: Clause, index: int) -> bool:
    """Whether a token is "not", or the "t" of "didn't"."""
    token, before = clause.line.tokens[index], clause.line.tokens[index - 1].key if index else ""
    return token.key in clause.rules.words["nots"] or (token.key == "t" and before == "'")


def _none_behind(clause: Clause, at: int) -> bool:
    """Whether the object of a verb is nobody or nothing ("signed no agreement")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[at + 1 : min(clause.last, at + 3)]]
    return len(behind) > 1 and behind[0] in words["no_marks"] and behind[1] not in words["no_exceptions"]


def _came_not_about(clause: Clause, at: int) -> bool:
    """Whether a verb behind a noun says that it came to nothing ("the talks in C did not take place")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not {tokens[at].key} <= words["talk_nouns"] | words["document_nouns"]:
        return False
    for index in range(at + 1, clause.last):
        if tokens[index].key in words["denial_breaks"]:
            return False
        refused = tokens[index].key in words["refusing"] and tokens[index + 1 : index + 2]
        if _is_not(clause, index) or (refused and tokens[index + 1].key == "to"):
            behind = {token.key for token in tokens[index + 1 : min(clause.last, index + 1 + ONLY)]}
            return not behind.isdisjoint(words["came_about"]) and behind.isdisjoint(words["not_alone"])
    return False


def _reaches(clause: Clause, verb: int, at: int) -> bool:
    """Whether a denied verb governs a word behind it."""
    return clause.rules.words["denial_stops"].isdisjoint(token.key for token in clause.line.tokens[verb + 1 : at])


def _refused(clause: Clause, at: int) -> bool:
    """Whether a Hindi word stands before "not" or a refusal ("हस्ताक्षर नहीं किए", "मुलाकात करने से इनकार किया")."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[at : min(clause.last, at + REFUSED)]]
    if clause.has("neither") and any(a in words["neither"] and b in words["nor"] for a, b in pairwise(clause.keys)):
        # "न तो P और न ही P ... से मिलेंगे".
        return True
    if any(one in words["refusing"] or two in words["refusing"] for one, two in pairwise(keys)):
        return True
    if clause.last - at <= VERBLESS and at > clause.first + 1 and clause.line.tokens[at - 1].key in words["finite"]:
        # "P से नहीं हुई मुलाकात": a headline that puts the verb first.
        return clause.line.tokens[at - 2].key in words["nots"]
    if clause.has("confirmation") and _is_unconfirmed(clause, at):
        return True
    near = keys[1:]
    # "P से मुलाकात का कोई कार्यक्रम नहीं है".
    planned = near[:1] != [] and near[0] in words["genitive_all"] and not words["intended"].isdisjoint(near[1:4])
    for one, two in pairwise(["", *near]):
        if two in words["nots"]:
            return one not in words["not_alone"] and (planned or near[0] not in words["postpositions"])
        if two in words["finite"] and not planned:
            return False
    return False


def _is_unconfirmed(clause: Clause, at: int) -> bool:
    """Whether Hindi says of a noun that nobody has confirmed it ("वार्ता की अभी तक कोई पुष्टि नहीं हुई है")."""
    words, tokens = clause.rules.words, clause.line.tokens
    owned = at + 1 < clause.last and tokens[at + 1].key in words["genitive_all"]
    confirmed = next((i for i in clause.where("confirmation") if i > at), clause.last)
    told = not words["finite"].isdisjoint(token.key for token in tokens[at + 2 : confirmed])
    return owned and not told and have(tokens[confirmed + 1 : min(clause.last, confirmed + REFUSED)], words["nots"])


def is_refuted(clause: Clause, at: int) -> bool:
    """Whether Hindi says that something did not come about, and in another clause calls the report of it untrue: the
    claim is told of ("... पर दस्तखत नहीं हुए हैं और खबर मनगढ़ंत है")."""
    if clause.rules.head_first or not clause.negates(at):
        return False
    denials = clause.line.find_phrases(clause.rules, "denial")
    return any(not clause.first <= denial.first < clause.last for denial in denials)


def is_unsigned(clause: Clause, document: int) -> bool:
    """Whether nobody signed a document, of which the clause may only say so, or which reports invented."""
    words, signs = clause.rules.words, clause.where("sign_words")
    if any(is_refuted(clause, at) for at in signs):
        return False
    if any(is_invented(clause, at) for at in signs):
        # What English calls untrue is told of as that.
        return not clause.rules.head_first or not clause.line.has_phrase(clause.rules, "denial")
    if clause.rules.head_first and not signs:
        at = document - 1
        while at > clause.first and clause.line.tokens[at].kind == "w" and document - at < NO - 1:
            if clause.line.tokens[at].key in words["no_marks"] | words["denial_stops"]:
                break
            at -= 1
        return clause.line.tokens[max(0, at)].key in words["no_marks"]
    return bool(signs) and (all(is_denied(clause, at) for at in signs) or _is_none(clause, document))


def _is_none(clause: Clause, document: int) -> bool:
    """Whether an English signature behind a document is denied ("no agreement was signed", "was never signed")."""
    frames = clause.rules.words["denial_frames"]
    denied = _denied_before(clause, document, frames) or _came_not_about(clause, document)
    return clause.rules.head_first and denied


def is_invented(clause: Clause, at: int) -> bool:
    """Whether only reports that the line calls false tell of something ("reports that C signed it were false")."""
    line, words = clause.line, clause.rules.words
    keys = [token.key for token in line.tokens]
    if not (line.has_phrase(clause.rules, "denial") or not words["untrue"].isdisjoint(keys)):
        return False
    if clause.rules.head_first:
        denied = (
            i for i, (one, two) in enumerate(pairwise(keys)) if one in words["denying"] and two in words["denied"]
        )
        rumours = [*(i for i in range(len(keys)) if keys[i] in words["rumours"]), *denied]
        return any(i < at and words["rumour_stops"].isdisjoint(keys[i:at]) for i in rumours)
    rumours = [i for i, key in enumerate(keys) if key in words["rumours"] | words["refusing"] | words["denying"]]
    return any(at < i and words["rumour_stops"].isdisjoint(keys[at:i]) for i in rumours)


def rejects_claim(line: Line, rules: Rules, at: int) -> bool:
    """Whether English says of a claim that it is rejected, however that is put, before a word of what is claimed
    ("rejected, however, opposition claims on social media that C had asked")."""
    words, tokens = rules.words, line.tokens
    if not rules.head_first or "rejecting_claims" not in line.lists:
        return False
    ends = words["telling_verbs"] | words["adversatives"] | {";", "but", "while"}
    for verb in (i for i in range(at) if tokens[i].key in words["rejecting_claims"]):
        near = range(verb + 1, min(at, verb + REJECTED))
        claim = next((i for i in near if tokens[i].key in words["rumours"]), None)
        if claim is None or any(token.kind not in "wD" for token in tokens[verb:claim]):
            continue
        between = tokens[claim + 1 : at]
        if have(between, words["that"]) and not (is_said_aside(line, rules, verb, at) or have(between, ends)):
            return True
    return False


def is_said_aside(line: Line, rules: Rules, denial: int, at: int) -> bool:
    """Whether an English relative clause, which a comma ends before a token, says of somebody that he denied something
    else ("P, who rejected claims that he had lied, met P")."""
    relative = denial > 0 and line.tokens[denial - 1].key in RELATIVES
    return rules.head_first and relative and have(line.tokens[denial:at], COMMA)


def goes_on(clause: Clause) -> bool:
    """Whether the line says that sides still negotiate."""
    words, keys = clause.rules.words, {token.key for token in clause.line.tokens}
    return not (keys.isdisjoint(words["negotiations"]) or keys.isdisjoint(words["still_going"]))


def leaves_open(clause: Clause, first: int) -> bool:
    """Whether an English clause leaves open what will be ("whether a pact will be signed", "when it might be")."""
    tokens, words = clause.line.tokens, clause.rules.words
    keys = [token.key for token in tokens[max(0, clause.first - 1) : first]]
    when = not words["open_marks"].isdisjoint(keys) and not words["modals"].isdisjoint(clause.keys)
    return "whether" in keys or when


def stays_away(clause: Clause) -> bool:
    """Whether a clause says who did not take part ("did not attend", "शामिल नहीं हुए")."""
    return not clause.lists.isdisjoint(ATTENDING) and any(is_denied(clause, at) for at in attending(clause))


def attending(clause: Clause) -> list[int]:
    """The tokens that say of somebody that he was there; "part" only where it is taken, "addressed" of a conference."""
    tokens, words, found = clause.line.tokens, clause.rules.words, clause.where("attending")
    if clause.has("opening_presence") and clause.has("were"):
        # "Also participating in the meeting were P and P".
        found += [at for at in clause.where("opening_presence") if at - clause.first < OPENING]
    if not found:
        return []
    found = [at for at in found if tokens[at].key != "part" or _takes_part(clause, at)]
    found = [at for at in found if tokens[at].key not in words["representing"] or _stands_for(clause, at)]
    speaking = [at for at in found if tokens[at].key in words["addressing"]]
    elsewhere = {at for at in speaking if words["summit_nouns"].isdisjoint(t.key for t in tokens[at + 1 : at + 4])}
    return [at for at in found if at not in elsewhere]


def _takes_part(clause: Clause, at: int) -> bool:
    """Whether English says "take part" or "was part of the C delegation"."""
    words, tokens = clause.rules.words, clause.line.tokens
    if at and tokens[at - 1].key in words["taking"]:
        return True
    behind = tokens[at + 1 : min(clause.last, at + DELEGATED)]
    of = bool(behind) and behind[0].key in words["of_marks"]
    return of and any(token.kind == "G" or token.key in words["delegations"] for token in behind[1:])


def _stands_for(clause: Clause, at: int) -> bool:
    """Whether somebody represents a country, and at no place that is told besides ("represented C at the funeral")."""
    tokens, behind = clause.line.tokens, clause.line.tokens[at + 1 : min(clause.last, at + 4)]
    passive = bool(behind) and behind[0].key in clause.rules.words["by"]
    names = any(token.kind == "C" for token in (behind if not passive else tokens[clause.first : at]))
    return names and (passive or all(token.key not in clause.rules.words["inside_before"] for token in behind))


def was_planned(clause: Clause) -> bool:
    """Whether an English clause says in the past perfect what was to be: it did not come about.

    ("Had been due to meet", "was to have met", "was supposed to meet".)
    """
    return _was_once(clause, "once_planned")


def was_hoped(clause: Clause) -> bool:
    """Whether an English clause says what somebody had only wished ("had hoped to meet")."""
    return _was_once(clause, "once_hoped")


def _was_once(clause: Clause, plans: str) -> bool:
    if not clause.rules.head_first or clause.words.isdisjoint(clause.rules.words["once_marks"]):
        return False
    words, keys, planned = clause.rules.words, clause.keys, plans == "once_planned"
    for one, two, three, four in zip(keys, keys[1:], keys[2:], keys[3:], strict=False):
        if (
            planned
            and one in words["were"]
            and ((two, three) == ("to", "have") or (two in words["supposed"] and three == "to"))
        ):
            return True
        plan, to = (three, four) if two == "been" else (two, three)
        if one == "had" and to == "to" and plan in words[plans] | (words["supposed"] if planned else frozenset()):
            return True
    return False


def is_false(clause: Clause, at: int) -> bool:
    """Whether talks are only reported by what the line calls untrue, or a Hindi "not" stands right before the verb."""
    words, tokens = clause.rules.words, clause.line.tokens
    if "untrue" in clause.line.lists and is_invented(clause, at):
        return True
    before = [token.key for token in tokens[max(clause.first, at - 2) : at]]
    denied = bool(before) and before[-1] in words["nots"] and words["not_alone"].isdisjoint(before)
    return denied and not clause.rules.head_first and tokens[at].key in words["talk_verbs"]


def is_refused(keys: Sequence[str], rules: Rules) -> bool:
    """Whether "not" stands before a Hindi infinitive ("समझौते का नवीनीकरण नहीं करने का फैसला")."""
    nots = rules.words["not_done"]
    return any(one in nots and two.endswith("ने") for one, two in pairwise(keys))


def is_topic_denied(clause: Clause, at: int) -> bool:
    """Whether the denial of a line leaves untouched what a word of it tells: the word stands apart from who denies
    something else, or only that something was discussed is denied ("denied that bases came up at the talks")."""
    line, words = clause.line, clause.rules.words
    denials = list(line.find_phrases(clause.rules, "denial"))
    if not denials:
        return False
    if not clause.rules.head_first:
        return _stands_apart(clause, denials[0].first) or _frames(clause, at)
    keys, denial = [token.key for token in line.tokens], denials[0]
    if at < denial.first:
        told = words["rumours"].isdisjoint(keys[:at]) and words["untrue"].isdisjoint(keys[denial.first :])
        parted = not {",", "and", "but", "."}.isdisjoint(keys[at : denial.first])
        return told and parted and not _is_that_denied(keys[at : denial.first], clause.rules)
    raised = [i for i in range(denial.last, len(keys)) if _is_raised(keys, i, clause.rules)]
    return _goes_on_in_headline(clause, keys[denial.last : at]) or (bool(raised) and raised[0] < at)


def _goes_on_in_headline(clause: Clause, between: list[str]) -> bool:
    """Whether an English headline goes on behind a denial with what else is done ("C denies sale, announces trip")."""
    comma = next((i for i, key in enumerate(between) if key in (",", ";")), len(between))
    told = between[comma + 1 : comma + 2]
    verbs = clause.rules.words["headline_acts"]
    return clause.line.part is Part.HEADLINE and told != [] and told[0] in verbs


def _is_that_denied(between: list[str], rules: Rules) -> bool:
    """Whether English denies behind a comma what it has told before ("P flew to C, something his office denied")."""
    comma = max((i for i, key in enumerate(between) if key == ","), default=len(between))
    return not rules.words["denied_things"].isdisjoint(between[comma + 1 : comma + 1 + ONLY])


def _stands_apart(clause: Clause, denial: int) -> bool:
    """Whether a contrast parts a Hindi clause from a denial ("... से मुलाकात की, लेकिन मंत्रालय ने ... से इनकार किया")."""
    tokens, last, words = clause.line.tokens, clause.last, clause.rules.words
    parted = any(token.key in words["adversatives"] for token in tokens[last : last + 2])
    told = {token.key for token in tokens[:last]}
    return last < denial and parted and words["rumours"].isdisjoint(told)


def _frames(clause: Clause, at: int) -> bool:
    """Whether Hindi talks only say where or when something was that is denied ("बैठक में ... पर हस्ताक्षर करने से इनकार
    किया", "बैठक में अड्डे पर चर्चा होने से इनकार किया")."""
    frame = clause.line.phrase_at(clause.rules, "frame_after", at + 1)
    # "C में अड्डा बनाने" says where something is to be.
    told = clause.line.tokens[at].kind not in PLACES
    return told and frame is not None and clause.line.tokens[frame.first].key in FRAMING


def _is_raised(keys: list[str], at: int, rules: Rules) -> bool:
    """Whether a word says that something was a topic of talks ("was discussed", "came up", "was on the agenda")."""
    words, before = rules.words, keys[at - 1]
    passive = keys[at] in words["topic_verbs"] and before in words["passive_words"] | words["were"] | {"been"}
    return passive or (keys[at] == "up" and before in words["coming_up"]) or keys[at] == "agenda"


def denies_topic(clause: Clause, at: int) -> bool:
    """Whether English denies that people discussed something, and not that they met ("denied having discussed it")."""
    denials = clause.line.find_phrases(clause.rules, "denial") if clause.rules.head_first else ()
    discussed = clause.line.tokens[at].key in clause.rules.words["topic_verbs"]
    return discussed and any(denial.last <= at for denial in denials)
