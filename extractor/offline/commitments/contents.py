"""Where the content of an undertaking begins and ends, and how several of them are told apart.

In: a clause and the tokens between which a content stands. Out: the spans (half open) of the contents.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from extractor.dates import DateKind, anchor_day, resolve
from extractor.offline.commitments.further import goes_on
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import DOUBLE, have
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.sides.bodies import acting_body
from schemas.article import Part

# A content of fewer tokens behind its subject began before it.
SHORT = 4
# Tokens among which the label of a paragraph ends ("रक्षा:").
LABEL = 4
# Behind the number of an item of a list.
ENUMERATORS = frozenset({".", ")"})
# Words at most from the comma to the verb of saying in "..., a ministry statement said".
LONGEST_TELLING = 9
# Marks behind "the minister said" where a sentence goes on.
SPEECH_ENDS = frozenset({",", ".", ";"})
# Words behind it that say when and where it was said.
SPEECH_FRAMES = frozenset({"on", "in", "at", "after", "during", "following", "here", "late", "earlier"})
SPEAKERS = frozenset({"officials", "sources", "a", "an", "according"})
# Tokens of the talks at which something was said, at most, before what was said, and the lists of their nouns.
LONGEST_FRAME, OCCASIONS = 14, ("talk_nouns", "call_talk", "visit_nouns")
# Tokens of who tells it, at most ("विदेश मंत्रालय की ओर से जारी बयान").
LONGEST_SOURCE = 8
# Tokens behind "is" among which it is said that a claim is invented ("are 'pure invention'").
CALLED = 4
# Tokens before "while giving" among which it is said what a document is given ("को अंतिम रूप देते हुए").
DEED = 3
# Tokens at the head of a clause among which unnamed officials act.
HEAD = 4


def parts(clause: Clause, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The content split at semicolons and at further infinitives ("and to ...")."""
    tokens, start, limit = clause.line.tokens, first, last
    last = content_end(clause, first, last)
    for index in range(first, last):
        joint = tokens[index].key in clause.rules.words["split_after"] and index + 1 < last
        further = tokens[index].key == ";" or (joint and goes_on(clause, start, index))
        if further and index - start >= 2:
            yield skip_leading(clause, start, index), index
            start = index + 1
    start = skip_leading(clause, start, last)
    # "A partnership, for which a statement was signed".
    idle = clause.rules.words["leading"] | (clause.rules.words["idle_ends"] if clause.rules.head_first else frozenset())
    while last > start and tokens[last - 1].key in idle:
        last -= 1
    # "Asked for missiles, according to P".
    single = clause.rules.head_first and last < limit and last - start == 1 and tokens[start].kind == "w"
    if last - start >= 2 or single:
        yield start, last


def content_end(clause: Clause, first: int, last: int) -> int:
    """Where a content ends before the speaker behind a comma ("..., the minister said")."""
    tokens = clause.line.tokens
    for index in range(first + (1 if clause.rules.head_first else 2), last - 1):
        if clause.rules.head_first and tokens[index].key == "'" and _closes_speech(clause, index):
            return index - (tokens[index - 1].key == ",")
        if clause.rules.head_first and tokens[index].printed in DOUBLE and _closes_quotation(clause, first, index):
            return index - (tokens[index - 1].key == ",")
        if clause.rules.head_first and (
            _frames(clause, index)
            or _another_acts(clause, index)
            or _is_called_false(clause, index)
            or _dates_saying(clause, first, index)
        ):
            return index
        if clause.rules.head_first and tokens[index].key == "as" and clause.line.part is Part.HEADLINE:
            return index
        if tokens[index].key == "and" and _is_done_besides(clause, index + 1):
            return index - (tokens[index - 1].key == ",")
        if tokens[index].key == ";" and clause.rules.head_first and _goes_to_other(clause, index + 1):
            return index
        if tokens[index].key != "," or _is_in_number(clause, index) or _opens_aside(clause, index):
            continue
        if clause.rules.head_first and tokens[index + 1].key in clause.rules.words["asides_behind"]:
            return index
        if tokens[index + 1].kind in ("P", "R") or tokens[index + 1].key in SPEAKERS or _tells(clause, index + 1, last):
            return index
    return last


def _goes_to_other(clause: Clause, at: int) -> bool:
    """Whether English goes on behind a semicolon with what was done, or what somebody else did ("; P, for his part,
    offered"); what somebody will do is agreed, too."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[at].key.endswith("ed"):
        return True
    aside = [token.key for token in tokens[at + 1 : at + 3]] == [",", "for"]
    did = have(tokens[at + 1 : at + 2], words["clause_verbs"] - words["will"])
    return tokens[at].kind in "PRCG" and (aside or did)


def _is_in_number(clause: Clause, comma: int) -> bool:
    """Whether a comma stands within a number ("raised to 1,000 a day")."""
    if comma + 1 >= len(clause.line.tokens):
        return False
    before, mark, behind = clause.line.tokens[comma - 1 : comma + 2]
    return before.key.isdecimal() and behind.key.isdecimal() and before.end == mark.start == behind.start - 1


def _opens_aside(clause: Clause, comma: int) -> bool:
    """Whether English only says between commas what something is that will be done ("that its loan, a sum of two
    million, would be paid")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or not have(tokens[comma + 1 : comma + 2], words["articles"] | words["indefinite"]):
        return False
    near = range(comma + 2, min(clause.last - 1, comma + LONGEST_TELLING))
    closing = next((at for at in near if tokens[at].key == "," and not _is_in_number(clause, at)), None)
    said = closing is not None and have(tokens[comma:closing], words["telling_verbs"])
    return closing is not None and not said and tokens[closing + 1].key in words["will"]


def _is_done_besides(clause: Clause, verb: int) -> bool:
    """Whether English goes on with what else was done ("and shared their views", but not "and shared values")."""
    words, (key, *behind) = clause.rules.words, [token.key for token in clause.line.tokens[verb : verb + 2]] or [""]
    done = key in words["done_besides"]
    return done and (
        key not in words["owned_in_common"] or not (words["verb_objects"] | words["viewing"]).isdisjoint(behind)
    )


def _closes_speech(clause: Clause, mark: int) -> bool:
    """Whether a quotation mark ends what somebody said: a comma stands before it, or who said it behind."""
    tokens, behind = clause.line.tokens, clause.line.tokens[mark + 1 : mark + 3]
    told = any(token.key in clause.rules.words["telling_verbs"] for token in behind)
    return tokens[mark - 1].key == "," or (told and behind[0].key != "s")


def _closes_quotation(clause: Clause, first: int, mark: int) -> bool:
    """Whether a quotation that began before a content, or in a sentence before, ends, and who said it stands behind
    ("... to do so" P said)."""
    tokens = clause.line.tokens
    marks = [at for at, token in enumerate(tokens) if token.printed in DOUBLE]
    inside = sum(at < first for at in marks) % 2 or (marks[0] == mark and len(marks) % 2)
    return bool(inside) and have(tokens[mark + 1 : mark + 1 + LONGEST_TELLING], clause.rules.words["telling_verbs"])


def _is_called_false(clause: Clause, index: int) -> bool:
    """Whether English goes on with what was said of the claim that a content is ("that C had ... was dismissed")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[index].key not in words["were"] | words["copula"]:
        return False
    return tokens[index + 1].key in words["rejecting"] or have(tokens[index + 1 : index + CALLED], words["untrue"])


def _another_acts(clause: Clause, index: int) -> bool:
    """Whether English goes on with what others do (", and the C side assured support", "and they discussed")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, index + 1
    if tokens[index].key not in (",", "and", "but"):
        return False
    acts = words["clause_verbs"] | words["copula"] | words["were"] | words["answering"] | words["discussion_nouns"]
    if tokens[index].key in ("and", "but") and tokens[at].kind == "R":
        return at + 1 < clause.last and tokens[at + 1].key in acts
    if tokens[index].key != "," or tokens[at].key not in ("and", "but"):
        return False
    at += 1 + (at + 1 < clause.last and tokens[at + 1].key in words["articles"])
    return at + 1 < clause.last and tokens[at].kind in "PCXGLSOR" and tokens[at + 1].key in acts


def _frames(clause: Clause, index: int) -> bool:
    """Whether English words only say at or after which talks something was said ("after meeting P", "at the talks")."""
    words, near = clause.rules.words, [token.key for token in clause.line.tokens[index : index + 3]]
    talks = words["talk_nouns"] | words["meeting_verbs"]
    if near[0] in words["behind_talks"]:
        return not talks.isdisjoint(near[1:])
    at = 1 + (near[1:2] != [] and near[1] in words["possessives"])
    return near[0] in words["inside_talks"] and near[at : at + 1] == ["talks"]


def _dates_saying(clause: Clause, first: int, index: int) -> bool:
    """Whether English ends with the town and weekday of what was said, or goes on with what it was said after ("agreed
    to boost trade in L on Monday", "pledged aid on D after talks"), and nothing is to be held on that day."""
    tokens, after = clause.line.tokens, clause.rules.words["behind_talks"] | clause.rules.words["during"]
    town = [token.kind for token in tokens[index + 1 : index + 2]] == ["L"]
    at = index + 2 * (town and tokens[index].key in clause.rules.words["inside_before"])
    if at + 1 >= clause.last or tokens[at].key not in clause.rules.words["on"] or tokens[at + 1].kind != "D":
        return False
    behind = [token.key for token in tokens[at + 2 : clause.last]]
    if behind not in ([], ["."]) and behind[0] not in after:
        return False
    held = have(tokens[first:index], clause.rules.words["dated_doing"] | clause.rules.words["sign_words"])
    return tokens[at + 1].value.kind is DateKind.WEEKDAY and not held


def _tells(clause: Clause, first: int, last: int) -> bool:
    """Whether the rest of a clause only says who said or decided it ("a ministry statement said", "they decided")."""
    telling = clause.rules.words["telling_verbs"]
    rest = clause.line.tokens[first : min(last, first + LONGEST_TELLING)]
    ends = [*(token.key in SPEECH_ENDS or token.key in SPEECH_FRAMES for token in rest[1:]), False]
    decided = clause.rules.words["own_decisions"]
    return clause.rules.head_first and any(
        (token.key in telling and (at == 0 or first + at + 2 >= last or ends[at]))
        or (token.key in decided and at > 0 and ends[at])
        for at, token in enumerate(rest)
    )


def content_start(clause: Clause, cue: int) -> int:
    """First token of the content: behind the subject, without what introduces it."""
    first = unnamed_actors(clause) or _behind_comma(clause, cue) or clause.first
    subject = clause.subject_before(cue)
    if (
        subject in clause.groups
        and subject is not None
        and (
            # "उन्होंने और P ने": a pronoun is joined to the subject.
            subject.first - first in (0, 2 * (clause.line.tokens[first].kind == "R"))
            or cue - subject.behind >= SHORT
            # "P जब C गए थे तो दोनों पक्षों ने ...".
            or clause.line.tokens[subject.first - 1].key == "तो"
            or all(token.key in clause.rules.words["turning"] for token in clause.line.tokens[first : subject.first])
        )
    ):
        first = subject.behind
        led = first < cue and clause.line.tokens[first].key in clause.rules.words["body_members"]
        if led or (subject.dual and subject.case == "subject"):
            # "Both chairmen", "the leaders of ASEAN": the noun of those who act stands between "both" and its marker.
            marks = [i for i in range(first, min(cue, first + 4)) if clause.line.tokens[i].key == "ने"]
            first = marks[0] + 1 if marks else first
    body = acting_body(clause)
    if body is not None and first < body[1] < cue:
        first = body[1]
    start = _behind_frame(clause, skip_leading(clause, _behind_deed(clause, first, cue), cue), cue)
    # "दोनों पक्षों के बीच ... पर सहमति बनी": those who agree.
    both = (g.behind for g in clause.of_case("between") if g.dual and g.first == start and subject is None)
    start = next((behind for behind in both if cue - behind > 1), start)
    # "In talks with P both sides agreed to": the subject stands behind the talks.
    return subject.behind if subject in clause.groups and subject and start == subject.first < cue else start


def _behind_source(clause: Clause, first: int, cue: int) -> int:
    """The token behind who tells it, at the head of a Hindi content ("बयान के अनुसार भारत ...")."""
    if not clause.has("according") or clause.rules.head_first:
        return first
    for at in range(first, min(cue - SHORT, first + LONGEST_SOURCE)):
        told = clause.line.phrase_at(clause.rules, "source_case", at)
        if told is not None and told.entry == "according":
            return told.last
    return first


def _behind_comma(clause: Clause, cue: int) -> int | None:
    """The last part of a Hindi headline before the act, which commas part from what else it tells."""
    tokens = clause.line.tokens
    if clause.rules.head_first or clause.line.part is not Part.HEADLINE:
        return None
    commas = [at for at in range(clause.first, cue - 1) if tokens[at].key == ","]
    behind = commas[-1] + 1 if commas else None
    if behind is None or not infinitives_in(clause, behind, cue):
        return None
    return behind if not infinitives_in(clause, clause.first, behind) else None


def _behind_frame(clause: Clause, first: int, cue: int) -> int:
    """The token behind the talks at which a Hindi content was said ("X से मुलाकात के दौरान ...", "यहां बैठक में ...").

    Talks that are to come, or in which somebody is to take part, are the content itself.
    """
    tokens, words, line = clause.line.tokens, clause.rules.words, clause.line
    if clause.rules.head_first or (clause.lists.isdisjoint(OCCASIONS) and "M" not in line.kinds):
        return first
    for at in range(first, min(cue - SHORT + 1, first + LONGEST_FRAME)):
        if is_infinitive(clause, at) or tokens[at].key in words["upcoming"]:
            return first
        frame = line.phrase_at(clause.rules, "said_at", at + 1) if _is_occasion(clause, at) else None
        if frame is not None:
            takes_part = any(token.key in words["attending"] for token in tokens[frame.last : frame.last + 2])
            return first if takes_part else skip_leading(clause, frame.last, cue)
    return first


def _behind_deed(clause: Clause, first: int, cue: int) -> int:
    """The token behind what Hindi says to be done to a document at once ("को अंतिम रूप देते हुए ... पर सहमति जताई")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("came_about_many") if not clause.rules.head_first else ():
        before = tokens[max(first, at - DEED) : at]
        settled = have(before, words["final_words"]) and tokens[at - 1].key in words["while_giving"]
        if first < at < cue - SHORT and settled:
            return at + 1
    return first


def _is_occasion(clause: Clause, at: int) -> bool:
    token, words = clause.line.tokens[at], clause.rules.words
    talks = token.key in words["talk_nouns"] or token.key in words["call_talk"]
    return token.kind == "M" or talks or token.key in words["visit_nouns"]


def skip_leading(clause: Clause, first: int, last: int) -> int:
    """The first token that is no date and no word that only leads over to the content."""
    tokens, leading = clause.line.tokens, clause.rules.words["leading"]
    first = _behind_source(clause, first, last)
    if first == 0 and last > 2 and tokens[0].key.isdecimal() and tokens[1].key in ENUMERATORS:
        first = 2
    opening = tokens.listed[first : max(first, min(first + LABEL, last - SHORT))]
    if ":" in opening and not clause.rules.head_first:
        first += opening.index(":") + 1
    while first < last and (tokens[first].key in leading or (tokens[first].kind == "D" and not _is_due(clause, first))):
        first += 1
    return first


def _is_due(clause: Clause, date: int) -> bool:
    """Whether a date at the head of a Hindi content is that of what is undertaken: "until" it, or yet to come."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first or date + 1 >= clause.last:
        return False
    value = tokens[date].value
    if [token.key for token in tokens[date + 1 : date + 3]] == ["के", "लिए"]:
        # "2025-2029 के लिए सहयोग कार्यक्रम".
        return True
    if tokens[date + 1].key in words["until"] or value.kind is DateKind.WINDOW:
        return True
    attribute = [token.key for token in tokens[date + 2 : date + 5]]
    if "होने" in attribute[:2] and not words["about_to"].isdisjoint(attribute):
        # "साल के अंत में होने वाले अभ्यास में".
        return True
    if value.kind is DateKind.WEEKDAY and clause.future:
        return True
    anchor = anchor_day(clause.line.article.info.published_at)
    days = resolve(str(value.text), anchor) if value.kind is not DateKind.WEEKDAY else None
    return anchor is not None and days is not None and days.first is not None and days.first > anchor


def infinitives(clause: Clause, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The content split behind each infinitive that another one follows."""
    tokens, words = clause.line.tokens, clause.rules.words
    ends = infinitives_in(clause, first, last)
    start = first
    purpose = [token.key for token in tokens[ends[-1] + 1 : min(last, ends[-1] + 3)]] == ["के", "लिए"] if ends else False
    # "To fight pollution and to prevent smuggling" may be what one thing is for.
    for index in ends[: -2 if purpose and not clause.rules.head_first else -1]:
        following = tokens[index + 1].key
        joined = following in words["split_after"] or (following == "के" and tokens[index + 2].key == "साथ")
        if joined and index + 1 - start >= 2:
            yield start, index + 1
            start = skip_leading(clause, index + 2, last)
    if last > start:
        yield start, last


def infinitives_in(clause: Clause, first: int, last: int) -> list[int]:
    """The tokens that are infinitives."""
    keys, oblique = clause.line.tokens.listed, clause.rules.endings["oblique_infinitive"]
    return [at for at in range(first, last) if keys[at].endswith(oblique) and is_infinitive(clause, at)]


def is_infinitive(clause: Clause, index: int) -> bool:
    token = clause.line.tokens[index]
    oblique, no_verb = clause.rules.endings["oblique_infinitive"], clause.rules.words["not_infinitive"]
    return token.kind == "w" and token.key.endswith(oblique) and token.key not in no_verb


def unnamed_actors(clause: Clause) -> int | None:
    """The token behind officials without a name who act at the head of a clause ("मंत्रियों ने", "दोनों ओर के नेताओं ने")."""
    words, at = clause.rules.words, clause.first
    for one, two in pairwise(clause.line.tokens[at : min(clause.last, at + HEAD)]):
        at += 1
        if one.key in words["acting_plurals"] and two.key in words["asks"]:
            return at + 1
        if one.kind != "w":
            break
    return None


def act_unnamed(clause: Clause) -> bool:
    """Whether officials without a name act in a clause, or in the one to which "and" joins it."""
    if unnamed_actors(clause) is not None:
        return True
    tokens, first = clause.line.tokens, clause.first
    joined = first > 0 and tokens[first - 1].key in CONJUNCTIONS and not clause.rules.head_first
    return joined and unnamed_actors(Clause(clause.line, clause.rules, (0, first - 1), (), None)) is not None


def behind_addressee(clause: Clause, first: int) -> int:
    """The token behind who is asked, where a content begins with him ("X से ... करने की मांग की")."""
    marks = clause.rules.words["asked_marks"]
    for group in clause.of_case("with", "to"):
        # "केन्या के सैनिकों को प्रशिक्षण देने": who gets something is part of what is offered.
        owner = clause.line.tokens[group.last].key in clause.rules.words["genitive_all"]
        owns = group.case == "to" and (owner or clause.line.tokens[first].kind == "S") and not clause.rules.head_first
        if group.first == first and clause.line.tokens[group.behind - 1].key in marks and not owns:
            return group.behind
    asked = clause.line.tokens[first].key in clause.rules.words["him"] and not clause.rules.head_first
    return first + 1 if asked else first
