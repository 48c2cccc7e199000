"""Who says a thing, as a line prints them: officials without a name, who denies it, who tells of it.

In: a line. Out: the source that it names, in all its words ("विदेश मंत्रालय के एक अधिकारी", "a senior Defence Ministry
official"); None where there is none.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from extractor.folding import fold
from extractor.offline.grammar.lines import Line, have
from extractor.offline.grammar.relatives import RELATIVES
from extractor.offline.people.mentions import Mention
from extractor.offline.rules import Rules
from schemas.vocabulary import SourceType

# Words of an official without a name at most.
LONGEST = 8
# Tokens between an English official and the verb of saying ("a Western diplomat in the region said").
PLACED = 6
# Tokens between who denies and the word of denying in English ("have also dismissed").
DENIES = 3
# Tokens from the verb to what it calls a claim ("rejected as 'mischievous and baseless'").
CALLED = 6
# Tokens between a verb of saying and "that", or between the beginning of an English line and the verb.
TOLD = 4
# Tokens beside who says something among which a word for a post stands.
POSTED = 6
# Tokens behind a verb of saying among which a comma ends an aside ("C, the commodore told him, will").
ASIDE = 3
# Whose last word shows that no named official speaks.
KINDS = {"unnamed_officials": SourceType.UNNAMED_OFFICIAL, "agencies": SourceType.AGENCY}


class Source(NamedTuple):
    """Source type and source as printed."""

    type: SourceType
    printed: str | None


def in_full(line: Line, rules: Rules, first: int) -> int:
    """First token of all that belongs to officials whose last words begin at `first`."""
    return _in_english(line, rules, first) if rules.head_first else _in_hindi(line, rules, first)


def _in_english(line: Line, rules: Rules, first: int) -> int:
    tokens, words = line.tokens, rules.words
    for at in range(first - 1, max(-1, first - LONGEST), -1):
        if tokens[at].key in words["source_determiners"]:
            return at
        if _owns(line, at) or (tokens[at].kind == "O" and _owns(line, at + 1)):
            continue
        if tokens[at].kind not in "CSLG" and tokens[at].key not in words["source_left"] and not _is_proper(line, at):
            return at + 1
    return max(0, first - LONGEST + 1)


def _owns(line: Line, at: int) -> bool:
    """Whether a token is one of those of an English possessive ("the ministry's press service")."""
    near = [token.key for token in line.tokens[max(0, at - 1) : at + 2]]
    return line.tokens[at].key in ("'", "s") and any(one == "'" and two == "s" for one, two in pairwise(near))


def _is_proper(line: Line, at: int) -> bool:
    """Whether a word is a name within its sentence."""
    return at > 0 and line.tokens[at].kind in "wP" and line.printed(at, at + 1)[:1].isupper()


def _in_hindi(line: Line, rules: Rules, first: int) -> int:
    tokens, words, last = line.tokens, rules.words, first
    while first > 0 and last - first < LONGEST:
        before, owner = tokens[first - 1], tokens[first - 2] if first > 1 else None
        owned = before.key in words["genitive"]
        joined = before.key in words["source_and"] and tokens[first].kind in "CS"
        if before.key in words["source_left"] or before.kind in "CS":
            first -= 1
        elif owner and (owner.kind in "CS" or (owned and owner.key in words["owners"])) and (owned or joined):
            first -= 2
        else:
            break
    return first


def said_behind(line: Line, rules: Rules, last: int) -> int | None:
    """The verb of saying behind English officials and what tells where they are or what they know."""
    at = knowing(line, rules, last)
    return at if at > last and at < len(line.tokens) and line.tokens[at].key in rules.words["telling_verbs"] else None


def knowing(line: Line, rules: Rules, last: int) -> int:
    """Behind what tells where English officials are or what they know ("familiar with the plans")."""
    tokens, words, at = line.tokens, rules.words, last
    if at == len(tokens) or tokens[at].key not in words["placing"]:
        return last
    stops = words["speech_breaks"] | words["telling_verbs"]
    while at < len(tokens) and at - last <= PLACED and tokens[at].key not in stops:
        at += 1
    return at


def denier(line: Line, rules: Rules) -> Source | None:
    """Who denies what a line tells ("मंत्रालय ने ... खारिज किया", "The ambassador dismissed a report that ...")."""
    denial = next(iter(line.find_phrases(rules, "denial")), None)
    if denial is None:
        return None
    tokens = line.tokens
    if rules.head_first:
        if tokens[denial.first].key in rules.words["were"] | rules.words["copula"]:
            # "Reports that C did it are false, the ministry said": who says so.
            return None
        if (by := _denied_by(line, rules, denial.first)) is not None:
            return _named(line, rules, by, "wCSLGX")
        start = end = _verb_of_denial(line, rules, denial.first)
        while end > 0 and start - end < DENIES and tokens[end - 1].key in rules.words["denial_adverbs"]:
            end -= 1
        return _named(line, rules, end, "wCSLGX")
    agents = [at for at, token in enumerate(tokens) if token.key in rules.words["asks"] or _is_pronoun(line, at, rules)]
    before = [at for at in agents if at < denial.first] or agents[:1]
    return _named(line, rules, before[-1]) if before and tokens[before[-1]].kind == "w" else None


def _verb_of_denial(line: Line, rules: Rules, denial: int) -> int:
    """The verb by which English calls a claim "baseless" ("rejected as 'baseless' a report"), else the denial."""
    verbs = (at for at in range(denial - 1, max(0, denial - CALLED) - 1, -1))
    return next((at for at in verbs if line.tokens[at].key in rules.words["rejecting"]), denial)


def _denied_by(line: Line, rules: Rules, denial: int) -> int | None:
    """The token behind whoever denies in an English passive ("was dismissed as false by the ministry on Monday")."""
    tokens, words = line.tokens, rules.words
    if not denial or tokens[denial - 1].key not in words["were"] | words["been"]:
        return None
    by = next((at for at in range(denial + 1, min(len(tokens), denial + LONGEST)) if tokens[at].key == "by"), None)
    if by is None:
        return None
    ends = words["speech_breaks"] | words["inside_before"] | {"on"}
    rest = range(by + 1, len(tokens))
    return next((at for at in rest if tokens[at].kind == "D" or tokens[at].key in ends), len(tokens))


def _subject_from(line: Line, rules: Rules, last: int) -> int:
    """First token of the Hindi subject that ends with a token: up to a word that none holds, or to somebody else."""
    tokens, first = line.tokens, last
    while first > 0 and last - first < LONGEST:
        before = tokens[first - 1]
        if before.kind not in "wCSLG" or before.key in rules.words["source_stops"]:
            break
        if not any(map(str.isalnum, before.key)):
            break
        first -= 1
    return first if tokens[first].key not in rules.words["genitive"] else last


def _is_pronoun(line: Line, at: int, rules: Rules) -> bool:
    """Whether a Hindi pronoun acts, which names nobody ("उन्होंने")."""
    return line.tokens[at].kind == "X" and fold(line.printed(at, at + 1)) in rules.words["source_pronouns"]


def _named(line: Line, rules: Rules, end: int, kinds: str = "wCSLG") -> Source | None:
    """Somebody who is named right before a token, a person or a word or place of the kinds."""
    tokens, words, end = line.tokens, rules.words, _before_gloss(line, end) if rules.head_first else end
    while rules.head_first and end > 1 and tokens[end - 1].key in words["denial_adverbs"]:
        # "P also told P that".
        end -= 1
    if end == 0 or tokens[end - 1].key in words["source_pronouns"]:
        return None
    last, at = tokens[end - 1], end - 1
    if rules.head_first and last.key in words["split_after"]:
        # "P described it as useful and noted that".
        return None
    if rules.head_first and last.key in words["were"] | words["copula"] | words["been"]:
        return _told_by(line, rules, end)
    if last.kind in "CL" and rules.head_first and at > 1 and tokens[at - 1].key in words["placing"]:
        # "The embassy in C".
        last, at = tokens[at - 2], at - 2
    if last.kind == "P":
        return Source(_spoken_or_posted(line, rules, end), printed_person(line, at, rules))
    if last.kind not in kinds or not any(map(str.isalpha, last.key)):
        return None
    first = in_full(line, rules, at) if rules.head_first else _subject_from(line, rules, end - 1)
    if last.key in words["no_sources"]:
        return None
    kind = next((kind for name, kind in KINDS.items() if last.key in words[name]), None)
    return Source(kind or _spoken_or_posted(line, rules, end), line.printed(first, end))


def _told_by(line: Line, rules: Rules, verb: int) -> Source | None:
    """The person by whom something "was announced" in an English passive."""
    tokens = line.tokens
    if verb + 1 >= len(tokens) or tokens[verb + 1].key != "by":
        return None
    at = next((at for at in range(verb + 2, min(len(tokens), verb + LONGEST)) if tokens[at].kind == "P"), None)
    return Source(SourceType.OFFICIAL_STATEMENT, printed_person(line, at, rules)) if at is not None else None


def _spoken_or_posted(line: Line, rules: Rules, end: int) -> SourceType:
    """Whether somebody says something, or posts it ("P ने एक्स पर लिखा कि", "P posted on X that")."""
    if "post_words" not in line.lists:
        return SourceType.OFFICIAL_STATEMENT
    near = line.tokens[max(0, end - POSTED) : end + POSTED]
    return SourceType.OFFICIAL_POST if have(near, rules.words["post_words"]) else SourceType.OFFICIAL_STATEMENT


def teller(line: Line, rules: Rules) -> Source | None:
    """Who tells all that a line says ("P ने बताया कि ...", "P said that ...", "..., P told reporters")."""
    if line.lists.isdisjoint(("telling_that", "reporting_verbs")):
        return None
    at = _said_last(line, rules) if rules.head_first else _said_first(line, rules) or _said_behind(line, rules)
    return _named(line, rules, at) if at is not None else None


def informs(line: Line, rules: Rules) -> bool:
    """Whether a line says who told what stands before it; in Hindi who "gave" the information, not who has it."""
    told = line.find_phrases(rules, "informing")
    gave = rules.words["gave_information"]
    return any(rules.head_first or have(line.tokens[max(0, match.first - 1) :], gave) for match in told)


def informing(line: Line, rules: Rules) -> Source | None:
    """Who "gave this information" of what was told before in a Hindi line ("यह जानकारी P ने दी")."""
    agents = [at for at, token in enumerate(line.tokens) if token.key in rules.words["asks"] and at]
    return _named(line, rules, agents[-1]) if agents and not rules.head_first else None


def goes_on_telling(line: Line, rules: Rules) -> bool:
    """Whether a pronoun tells all that a line says ("उन्होंने बताया कि", "She added that")."""
    if "telling_that" not in line.lists or line.tokens[0].kind not in "wXR":
        return False
    pronoun = fold(line.printed(0, 1)) in rules.words["source_pronouns"]
    told = line.tokens[1 : 2 + TOLD] if rules.head_first else line.tokens[1 : _that(line, rules)]
    return pronoun and have(told, rules.words["telling_that"])


def _that(line: Line, rules: Rules) -> int:
    """Where what is said begins: at "that", or at the mark behind a verb of saying ("कहा :", 'ट्वीट किया , "')."""
    tokens, words = line.tokens, rules.words
    for at, token in enumerate(tokens):
        if token.key in words["that"]:
            return at
        if token.key in words["quotation_marks"]:
            verb = at - 1 - (at > 1 and tokens[at - 1].key == ",")
            verb -= not rules.head_first and verb > 0 and tokens[verb].key in words["done_marks"]
            if verb >= 0 and tokens[verb].key in words["telling_that"]:
                return at
    return 0


def _said_first(line: Line, rules: Rules) -> int | None:
    """The "ने" of whoever says something before the first "कि" or the quotation of a Hindi line."""
    that, tokens = _that(line, rules), line.tokens
    if not have(tokens[max(0, that - TOLD) : that], rules.words["telling_that"]):
        return None
    agents = [at for at in range(1, that) if tokens[at].key in rules.words["asks"]]
    # "A asked for it, to which B said that" has two speakers.
    return agents[0] if len(agents) == 1 else None


def _said_behind(line: Line, rules: Rules) -> int | None:
    """The "ने" of whoever says something behind the quotation of a Hindi line."""
    tokens, words = line.tokens, rules.words
    marks = words["quotation_marks"] - {":"}
    ends = (at for at in range(len(tokens) - 1, -1, -1) if tokens[at].key in marks)
    closing = next(ends, len(tokens))
    if not have(tokens[closing + 1 :][-TOLD:], words["telling_that"]):
        return None
    return next((at for at in range(closing + 2, len(tokens)) if tokens[at].key in words["asks"]), None)


def _said_last(line: Line, rules: Rules) -> int | None:
    """Behind the English subject of a line that says something, or whoever is said to at its end behind a comma."""
    tokens, words = line.tokens, rules.words
    for at in range(len(tokens)):
        if not at or not _tells_that(line, rules, at):
            continue
        breaks = [i for i in range(at) if tokens[i].key in words["speech_breaks"]]
        if len(breaks) > 1 and tokens[breaks[0]].key == tokens[at - 1].key == ",":
            if all(tokens[i].kind == "P" or _is_proper(line, i) for i in range(breaks[-2] + 1, at - 1)):
                # "A spokesman, P, said".
                return at - 1
            return _before_relative(line, rules, breaks, at)
        if (at <= TOLD and not breaks) or (_comma_before(line, rules, at) and _is_told(line, rules, at, breaks)):
            return at
    return None


def _before_relative(line: Line, rules: Rules, breaks: list[int], verb: int) -> int | None:
    """Behind who speaks before an English clause between commas ("The minister, who arrived on Monday, said", "..., an
    official, who asked not to be named, said"); no adverb speaks ("Meanwhile, the drill, held in L, began, P said")."""
    commas = [at for at in breaks[1:-1] if line.tokens[at].key == "," and line.tokens[at + 1].key in RELATIVES]
    if commas and _comma_before(line, rules, commas[-1]):
        return commas[-1]
    opens = breaks[0] == 1 and line.tokens[0].kind == "w"
    return breaks[0] if breaks[0] <= TOLD < verb and not opens else None


def _tells_that(line: Line, rules: Rules, at: int) -> bool:
    """Whether a token is an English verb of telling; a ministry also "reports", and "having noted" only leads on."""
    words, before = rules.words, line.tokens[at - 1]
    if line.tokens[at].key in words["reporting_verbs"]:
        return before.kind in ("G", "S") or before.key in words["issuers"]
    return line.tokens[at].key in words["telling_that"] and before.key not in words["leading_on"]


def _is_told(line: Line, rules: Rules, verb: int, breaks: list[int]) -> bool:
    """Whether who speaks behind a comma ends the line, or stands within it between commas or before when he spoke, or
    its beginning only says when or where he speaks."""
    tokens, words = line.tokens, rules.words
    behind = [token.key for token in tokens[verb + 1 : verb + 1 + ASIDE]]
    if len(breaks) == 1 and behind and (behind[0] in words["spoken_at"] or "," in behind):
        return True
    opened = tokens[0].key in words["tell_openers"] and len(breaks) == 1
    quoted = any(have(tokens[at - 1 : at + 1], words["quotation_marks"]) for at in breaks)
    return verb >= len(tokens) - LONGEST or opened or quoted


def _comma_before(line: Line, rules: Rules, verb: int) -> bool:
    """Whether only who speaks stands between a comma and a verb of saying."""
    first = in_full(line, rules, _before_gloss(line, verb) - 1)
    return first > 0 and line.tokens[first - 1].key in rules.words["quote_ends"]


def _before_gloss(line: Line, end: int) -> int:
    """Before the short name in brackets behind who speaks ("the Botswana Defence Force (BDF) said"), else the end."""
    glossed = end > 3 and line.tokens[end - 1].key == ")" and line.tokens[end - 3].key == "("
    return end - 3 if glossed else end


def printed_person(line: Line, token: int, rules: Rules) -> str:
    """How a line prints a speaker: by his name with what is polite before it, else by his office."""
    mention: Mention = line.tokens[token].value
    first, last = mention.name or mention.office or (mention.first, mention.last)
    words = mention.line.words
    polite = rules.words["polite"]
    if mention.name is None and rules.head_first and first and words[first - 1].key == "the":
        first -= 1
    if mention.name and first - 1 == mention.first and words[first - 1].key in rules.words["bare_titles"]:
        first -= 1
    # A rank behind an office belongs to neither ("थलसेनाध्यक्ष जनरल P"); "मेजर जनरल P" names him.
    while mention.name and not (mention.office and not rules.head_first) and first > mention.first:
        if words[first - 1].key not in polite and not (words[first - 1].key == "." and words[first - 2].key in polite):
            break
        first -= 1
    return mention.line.printed_words(first, last)
