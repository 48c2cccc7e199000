"""Where the clauses of a line begin and end.

In: a collapsed line. Out: its `Clause`s from left to right, which take over the subject of the clause before where they
have none of their own ("... ने बैठक की और ... पर जोर दिया").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, pairwise

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import THIRD_PERSON, Line, Token, have
from extractor.offline.grammar.relatives import (
    adds_plan,
    called_off_behind,
    closing_comma,
    goes_on_behind,
    is_enclosed,
    tells_of,
    tells_plan,
)
from extractor.offline.rules import Rules
from extractor.offline.sides.sides import Group, find_groups
from schemas.article import Part

JOINTS = frozenset({"और", "तथा", "व", "एवं", ",", "and", ";", "but", "while", "as", "after", "before", "since"})
SUBORDINATING = frozenset({"as", "while", ";", "but", "after", "before", "since"})
# Words with which a phrase opens that tells where something was said, and those within it that say with whom.
WHILE = frozenset({"during", "in", "at", "on"})
APART = frozenset({"with", "between", "among", "before", "after", "of"})
# What joins two who are met, in the text and in a headline.
MEETING = (frozenset({"and"}), frozenset({"and", ","}))
# What may stand between two English sentences that are one.
COLONS = frozenset({":", "-", "–", "—"})
TOP = (Part.HEADLINE, Part.STANDFIRST)
# Lists of verbs that make words a clause.
VERBS = ("clause_verbs", "talk_verbs", "held", "copula", "discussion_nouns")
# Tokens from a verb to who is met ("will co-chair the annual defence dialogue with").
LONGEST_VERB = 12
# Tokens from a "call" to who rings ("call on Tuesday from").
RUNG = 4
# Tokens between a verb and its "that" in English ("assured the C minister that").
ADDRESSED = 8


def split_clauses(line: Line, rules: Rules) -> list[Clause]:
    """The clauses of a line."""
    groups = find_groups(line, rules)
    clauses: list[Clause] = []
    inherited: Group | None = None
    main: Group | None = None
    pairs, met = _paired_and_met(groups) if rules.head_first else ([], [])
    ranges = _ranges(line, rules, pairs, met)
    for first, last in _without_comparisons(line, rules, ranges) if rules.head_first else ranges:
        own = tuple([group for group in groups if first <= group.first < last] if groups else ())
        if rules.head_first:
            own = tuple(_freed(line, rules, group, first) for group in own)
            own = tuple(_both_before(group, clauses) for group in own)
            inherited = inherited or _framed(line, rules, groups, (first, last))
        if main is not None and line.tokens[first - 1].key == ",":
            inherited, main = main, None
        if first == 0 and rules.head_first and (told := _spoken_to(line, rules, groups)) is not None:
            own = (*(group for group in own if group is not told), told._replace(case="with"))
        clause = Clause(line, rules, (first, last), own, inherited)
        clauses.append(clause)
        who = rules.head_first and last < len(line.tokens) and tells_of(line.tokens, last)
        if who and is_enclosed(line, last):
            main = clause.subject or (own[-1] if own else None)
        if not rules.head_first and _is_described(clause, last):
            main = clause.own_subject
        inherited = own[-1] if who and own else clause.subject or inherited
        if not rules.head_first and (meant := _traveller(clause, last)) is not None:
            inherited = meant
    return clauses


def _is_described(clause: Clause, which: int) -> bool:
    """Whether a Hindi relative clause only says who somebody is, behind whom the sentence goes on ("P, जो प्रमुख हैं, C
    जाएंगे")."""
    tokens, words, who = clause.line.tokens, clause.rules.words, clause.own_subject
    return (
        who is not None
        and "who" in clause.line.lists
        and clause.last - who.last <= 1
        and any(token.key in words["who"] for token in tokens[which : which + 2])
    )


def _traveller(clause: Clause, which: int) -> Group | None:
    """The person of whose journey a Hindi relative clause goes on to tell: to whom the clause before looks, or who is
    met in it ("अब नजरें P पर हैं, जो अगले महीने C जाएंगे", "P ने P से भेंट की, जो C की यात्रा पर हैं")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if which + 2 >= len(tokens) or "who" not in clause.line.lists:
        return None
    goes_on = any(token.key in words["who"] for token in tokens[which : which + 2])
    behind = {token.key for token in tokens[which + 2 :]}
    travels = not behind.isdisjoint(words["arrival_verbs"] | words["adjacent_verbs"] | words["visit_nouns"])
    people = [group for group in clause.groups if any(m.person is not None for m in group.members)]
    last = people[-1] if goes_on and travels and people else None
    if last is None or len(last.members) > 1 or last.case == "agent" or last is clause.own_subject:
        return None
    on = tokens[last.last].key in words["upon"] and not words["copula"].isdisjoint(clause.words)
    return last if on or last.case == "with" else None


def _paired_and_met(groups: list[Group]) -> tuple[list[range], list[Group]]:
    """The tokens of pairs ("between C and C") and of longer lists, and the groups of people who are met or who call."""
    pairs = [range(group.first, group.last) for group in groups if group.case == "between" or len(group.members) > 2]
    met = (g for g in groups if g.case == "with" or (g.case == "to" and _calls(g)))
    return pairs, [g for g in met if any(m.person is not None for m in g.members)]


def _calls(group: Group) -> bool:
    """Whether an English group is who calls somebody ("a phone call from P")."""
    line = next((member.line for member in group.members), None)
    before = [token.key for token in line.tokens[max(0, group.first - RUNG) : group.first]] if line is not None else []
    return "from" in before and "call" in before


def _spoken_to(line: Line, rules: Rules, groups: list[Group]) -> Group | None:
    """With whom the talks were that an English sentence opens with ("During a call on D, P assured P that")."""
    tokens, words = line.tokens, rules.words
    if len(groups) < 2 or tokens[0].key not in words["sentence_frames"]:
        return None
    subject, told = groups[:2]
    if subject.case != "subject" or not all(any(m.person is not None for m in g.members) for g in (subject, told)):
        return None
    verb, comma = tokens[subject.last : told.first], subject.first - 1
    said = len(verb) == 1 and verb[0].key in words["telling_verbs"] | words["promising_verbs"]
    framed = tokens[comma].key == "," and have(tokens[:comma], words["talk_nouns"] | words["call_talk"])
    # "In talks with reporters, P told P", and "ahead of the talks", are no talks of these two.
    framed = framed and tokens[0].key in WHILE and not have(tokens[:comma], APART)
    return told if said and framed and len({m.side for g in (subject, told) for m in g.members}) == 2 else None


def _freed(line: Line, rules: Rules, group: Group, first: int) -> Group:
    """A group behind an English joint that is a preposition elsewhere ("after P held talks"): it acts."""
    joint = first > 0 and line.tokens[first - 1].key in SUBORDINATING
    opens = joint and all(token.key in rules.words["articles"] for token in line.tokens[first : group.first])
    return group._replace(case="subject") if opens and group.case == "beside" else group


def _both_before(group: Group, clauses: list[Clause]) -> Group:
    """A pronoun for two people, of whom the clause before says that the one told the other something ("P told P when
    they met")."""
    before = clauses[-1] if clauses and group.dual == "they" else None
    if before is None or before.subject is None or before.subject not in before.groups:
        return group
    told = [m for g in (before.subject, *before.of_case("to", "with")) for m in g.members if m.person is not None]
    return group._replace(members=tuple(told), dual=None) if len(told) == len({m.side for m in told}) == 2 else group


def _framed(line: Line, rules: Rules, groups: list[Group], span: tuple[int, int]) -> Group | None:
    """Who acts in the clause behind a phrase that opens a sentence ("After talks with P on D, P said")."""
    first, last = span
    opening = rules.words["sentence_frames"] | rules.words["opening_participles"]
    if last >= len(line.tokens) or line.tokens[first].key not in opening:
        return None
    if any(group.case == "subject" and group.first < last for group in groups):
        return None
    behind = next((group for group in groups if group.first > last), None)
    determiners = rules.words["determiners"] | rules.words["articles"]
    near = behind is not None and all(t.key in determiners for t in line.tokens[last + 1 : behind.first])
    return behind if behind is not None and near and behind.case == "subject" else None


def _lacks_verb(tokens: Sequence[Token], rules: Rules) -> bool:
    """Whether words name people without a verb, and share that of the next ones ("C से P, जबकि C से P आए")."""
    genitive = rules.words["genitive"]
    told = (at for at, t in enumerate(tokens) if t.key in rules.words["finite"] or t.key.endswith(rules.future))
    has_verb = any(tokens[at].key not in genitive or at + 2 >= len(tokens) for at in told)
    return not has_verb and any(t.kind == "P" for t in tokens)


def _begins_behind(line: Line, span: tuple[int, int], rules: Rules, met: list[Group]) -> bool:
    """Whether an English clause begins behind a joint, after words that begin another one."""
    tokens, (first, index) = line.tokens, span
    if _begins(tokens, index, rules, headline=line.part is Part.HEADLINE) and (
        tokens[index].key in SUBORDINATING or _has_verb(_behind_colon(tokens[first:index], rules), rules)
    ):
        return True
    goes_on = _goes_on_ahead(tokens, span, rules) or _signs_another(tokens, span, rules)
    goes_on = goes_on or _ends_frame(tokens, span, rules) or _met_last(tokens, index, rules)
    goes_on = goes_on or _leads_on(tokens, span, rules) or _goes_on_counting(tokens, index, rules)
    joints = MEETING[line.part is Part.HEADLINE]
    return goes_on or _meets_another(tokens, index, rules, [group for group in met if group.first >= first], joints)


def _begins(tokens: Sequence[Token], index: int, rules: Rules, *, headline: bool) -> bool:
    """Whether "and" joins a clause with a subject and a verb of its own ("and the two countries will ...")."""
    if tokens[index].key not in JOINTS or index + 2 >= len(tokens):
        return False
    verbs, at = rules.words["clause_verbs"] | rules.words["planning"], index + 1
    if rules.head_first and tokens[index].key in SUBORDINATING:
        verbs = verbs.union(*(rules.words[name] for name in ("talk_verbs", "signing_words", "past_talk")))
        at += tokens[at].key in rules.words["articles"] | rules.words["visiting_words"]
        if at + 2 < len(tokens) and tokens[at].kind == "P" and tokens[at + 1].key == ",":
            # "As the Minister of C, NAME, held talks".
            return tokens[at + 2].key in verbs | rules.words["held"]
        while at + 2 < len(tokens) and tokens[at].kind in "PC" and tokens[at + 1].key in (",", "and"):
            # "As C, C sign a pact".
            at += 2
    if at + 1 >= len(tokens) or tokens[at].kind not in "PCXRGO":
        return False
    if headline and tokens[index].key == "as" and tokens[at].kind in "PC":
        # "... as C, C trade accusations": the verb of a headline may be any.
        behind = tokens[at + 1]
        return behind.kind == "w" and behind.key.isalpha() and not getattr(tokens[at].value, "adjective", False)
    if tokens[index].key == ";" and _tells_behind(tokens, at, rules):
        return True
    due = rules.head_first and tokens[index].key != "," and _is_due(tokens, at + 1, rules)
    return due or tokens[at + 1].key in verbs


def _tells_behind(tokens: Sequence[Token], at: int, rules: Rules) -> bool:
    """Whether a side behind a semicolon, at a token, has a verb right behind it ("; the C side took note")."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if not rules.head_first or behind is None:
        return False
    verbs = (
        rules.words["told_further"] | rules.words["will"] | rules.words["present_travel"] | rules.words["going_home"]
    )
    return behind.key in verbs or behind.key.endswith("ed")


def _is_due(tokens: Sequence[Token], at: int, rules: Rules) -> bool:
    """Whether words say that something is to come ("are due to", "was to")."""
    be = rules.words["copula"] | rules.words["were"]
    return at + 1 < len(tokens) and tokens[at].key in be and tokens[at + 1].key in rules.words["to_be"]


def _opens_session(tokens: Sequence[Token], index: int, rules: Rules) -> bool:
    """Whether "and" goes on with a further session of a series ("तीसरी बैठक 2009 में ... और चौथी बैठक 2014 में हुई")."""
    words = rules.words
    if rules.head_first or tokens[index].key not in JOINTS or index + 2 >= len(tokens):
        return False
    session = tokens[index + 1].key in words["ordinals"] and tokens[index + 2].key in words["talk_nouns"]
    return session and _are_dated(tokens, index)


def counted_on(tokens: Sequence[Token], first: int, rules: Rules) -> int | None:
    """The auxiliary behind "the fourth" or "the next one" with which an English clause opens at a token."""
    words, at = rules.words, first + 2
    if not rules.head_first or at + 1 >= len(tokens) or tokens[first].key not in words["definite"]:
        return None
    number = tokens[first + 1].key
    figure = number[:1].isdigit() and number.endswith(rules.endings["ordinal"])
    if not (figure or number in words["ordinals"] or number in words["next_marks"]):
        return None
    at += tokens[at].key in words["counted_on"]
    be = words["copula"] | words["were"] | words["will"]
    return at if at < len(tokens) and tokens[at].key in be else None


def _goes_on_counting(tokens: Sequence[Token], index: int, rules: Rules) -> bool:
    """Whether English goes on with the next of a series ("was held in L in D, and the fourth is due in L in D")."""
    counts = tokens[index].key in rules.words["series_joints"] and counted_on(tokens, index + 1, rules) is not None
    return counts and _are_dated(tokens, index)


def _are_dated(tokens: Sequence[Token], index: int) -> bool:
    """Whether days stand on both sides of a token."""
    return any(token.kind == "D" for token in tokens[:index]) and any(token.kind == "D" for token in tokens[index:])


def _joins_days(tokens: Sequence[Token], index: int, rules: Rules) -> bool:
    """Whether "तो" joins what was done on two days ("सोमवार को ... हुई तो मंगलवार को ... मिलीं"), and no condition."""
    done = not rules.head_first and tokens[index - 1].key in rules.words["finite"]
    return done and _are_dated(tokens, index)


def _has_verb(tokens: Sequence[Token], rules: Rules) -> bool:
    """Whether words are a clause, and no half of a subject ("P and P agreed") or phrase ("In talks, P")."""
    return any(t.key in rules.words[name] for t in tokens for name in VERBS)


def _behind_colon(tokens: Sequence[Token], rules: Rules) -> Sequence[Token]:
    """The words behind a colon or dash, where English has there only a date and the first of two who act ("They are no
    strangers: last year C and C held a drill"), else all words."""
    # A hyphen between two countries is none.
    marks = (at for at in range(len(tokens) - 1, 0, -1) if tokens[at].key in COLONS and tokens[at - 1].kind == "w")
    last = next(marks, None)
    behind = tokens[last + 1 :] if rules.head_first and last is not None else ()
    opens = rules.words["inside_before"] | rules.words["on"] | rules.words["articles"]
    acts = bool(behind) and behind[-1].kind in "PCSG"
    return behind if acts and all(t.kind in "PCSGD" or t.key in opens for t in behind) else tokens


def _signs_another(tokens: Sequence[Token], span: tuple[int, int], rules: Rules) -> bool:
    """Whether English goes on with what is signed with another partner ("negotiates a pact with C and signed one with
    C")."""
    first, index = span
    verbs, partner = rules.words["signing_words"], rules.words["supplied_with"]
    if tokens[index].key != "and" or index + 3 >= len(tokens):
        return False
    sides = (tokens[first:index], tokens[index + 2 :])
    apart = all(any(a.key in partner and b.kind in "CG" for a, b in pairwise(part)) for part in sides)
    return apart and tokens[index + 1].key in verbs and tokens[index - 1].kind in "CG"


def _met_last(tokens: Sequence[Token], index: int, rules: Rules) -> bool:
    """Whether English goes on with when sides met last ("was set up in 2003 and last met in L in December 2022")."""
    joined = tokens[index].key == "and" and index + 3 < len(tokens)
    last = joined and tokens[index + 1 + (tokens[index + 1].key in rules.words["were"])].key == "last"
    met = last and have(tokens[index + 2 : index + 4], rules.words["past_talk"] | rules.words["held"])
    return met and any(token.kind == "D" for token in tokens[index:])


def _tells_what_follows(tokens: Sequence[Token], index: int, rules: Rules) -> bool:
    """Whether an English "that" tells what else a visit holds ("on a visit to L that will also include a meeting"), or
    where it goes on to ("that will also take him to C")."""
    if not rules.head_first or index + 3 >= len(tokens):
        return False
    words, at = rules.words, index + 1
    ahead = tokens[at].key in words["will"]
    at += 1 + (tokens[at + 1].key in words["adverbs"])
    takes = tokens[at].key in words["taking"] and have(tokens[at + 1 : at + 2], words["with_him"])
    return ahead and (tokens[at].key in words["holding_more"] or takes)


def _meets_another(tokens: Sequence[Token], index: int, rules: Rules, met: list[Group], joints: frozenset[str]) -> bool:
    """Whether "and", or the comma of a headline, joins a second verb with somebody else who is met, or who rings, to a
    clause that tells who was met."""
    words, at = rules.words, index + 1
    if not met or tokens[index].key not in joints:
        return False
    while at < len(tokens) and (tokens[at].key in words["auxiliaries"] or tokens[at].kind == "D"):
        at += 1
    if at >= len(tokens):
        return False
    called = at + 1 < len(tokens) and tokens[at].key in words["calling"] and tokens[at + 1].key in words["on"]
    verb = tokens[at].key in words["talk_verbs"] | words["held"] and tokens[at].key not in words["talk_nouns"]
    verb = verb or called
    before = any(group.last <= index for group in met)
    return verb and before and any(index < group.first <= at + LONGEST_VERB for group in met)


def _goes_on_ahead(tokens: Sequence[Token], span: tuple[int, int], rules: Rules) -> bool:
    """Whether an English "and" goes on behind talks with what will be done ("met P in L and will host him in May")."""
    first, index = span
    joined = tokens[index].key in ("and", "but") and index + 2 < len(tokens)
    ahead = joined and (tokens[index + 1].key in rules.words["will"] or tokens[index + 2].key in rules.words["will"])
    ahead = ahead and tokens[index + 1].key in rules.words["will"] | rules.words["adverbs"]
    moved = ahead and tokens[index + 2].key in rules.words["now"]
    if moved and have(tokens[first:index], rules.words["cancelled_words"] | {"off"}):
        # "Has been postponed and will now be held in L".
        return True
    # "Travelled on to L and was due to meet P".
    ahead = ahead or (joined and _is_due(tokens, index + 1, rules))
    return ahead and any(token.key in rules.words["past_talk"] for token in tokens[first:index])


def _leads_on(tokens: Sequence[Token], span: tuple[int, int], rules: Rules) -> bool:
    """Whether English goes on behind what somebody does with what he does next ("will meet P in L before attending a
    summit in L")."""
    first, index = span
    verbs = rules.words["next_legs"]
    if tokens[index].key != "before" or index + 2 >= len(tokens) or tokens[index + 1].key not in verbs:
        return False
    told = tokens[first:index]
    if have(told, rules.words["arrival_verbs"]) and tokens[index + 1].key in rules.words["travelling_on"]:
        # "Arrived in C on D before heading to C": one journey.
        return False
    return _has_verb(told, rules) or have(told, rules.words["arrival_verbs"] | rules.words["will"])


def _ends_frame(tokens: Sequence[Token], span: tuple[int, int], rules: Rules) -> bool:
    """Whether a comma ends the journey before which an English sentence tells something ("Before arriving in L, P")."""
    first, index = span
    if first or tokens[0].key != "before" or tokens[index].key != ",":
        return False
    return tokens[1].key.endswith("ing") and tokens[1].key in rules.words["arrival_verbs"] | rules.words["leaving"]


def _goes_on_there(tokens: Sequence[Token], index: int, rules: Rules) -> bool:
    """Whether Hindi goes on right behind a verb with what is done there ("C जाएंगे जहां वे ...", "C गए थे जहां P ने ...")."""
    if tokens[index].key not in rules.words["where"]:
        return False
    verbs, before = ("arrival_verbs", "adjacent_verbs", "finite"), tokens[index - 1].key
    return any(before in rules.words[name] for name in verbs) or before.endswith(rules.future)


def _without_comparisons(line: Line, rules: Rules, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The ranges of English clauses less what only compares ("a pact on trade, similar to the ones C has with C")."""
    likened = [match.first for match in line.find_phrases(rules, "compared")]
    for first, last in ranges:
        start = next((at for at in likened if first < at < last), None)
        if start is None:
            yield first, last
            continue
        yield first, start - (line.tokens[start - 1].key == ",")
        comma = next((at for at in range(start, last) if line.tokens[at].key == ","), last)
        if comma + 1 < last:
            yield comma + 1, last


def _ranges(line: Line, rules: Rules, pairs: list[range], met: list[Group]) -> Iterator[tuple[int, int]]:
    """Where clauses begin and end: no "and" between the two of a pair ends one ("talks between C and C were held"), but
    one between two people who are met does ("will call on P and will hold talks with P")."""
    marks, finite, then = rules.words["clause_marks"], rules.words["finite"], rules.words["then"]
    tokens, first = line.tokens, 0
    closing: int | None = None
    planned: int | None = None
    there = "where" in line.lists and not rules.head_first
    joints = JOINTS | marks | then | rules.words["where"] | {"that", "with"}
    for index in compress(range(len(tokens)), map(joints.__contains__, tokens.listed)):
        key = tokens.listed[index]
        if there and index > first and _goes_on_there(tokens, index, rules):
            yield first, index
            first = index
        opens = adds_plan(tokens, index, rules) or (key == "that" and _tells_what_follows(tokens, index, rules))
        if not (key in JOINTS or key in marks or opens or (key in then and _joins_days(tokens, index, rules))):
            continue
        if index <= first or (pairs and any(index in pair for pair in pairs)) or _points_ahead(tokens, index, rules):
            continue
        if rules.head_first and tells_plan(tokens, index, rules):
            continue
        planned = called_off_behind(tokens, index, rules) or planned
        if planned is not None and index <= planned:
            continue
        aside = key in rules.words["circumstances"] and tokens[index - 1].key == ","
        if aside or (key in rules.words["contrasts"] and _lacks_verb(tokens[first:index], rules)):
            continue
        before = tokens[index - 1].key
        headline = (key == ";" and line.part in ((Part.HEADLINE,) if rules.head_first else TOP)) or (
            key == "," and line.part is Part.HEADLINE and not finite.isdisjoint(t.key for t in tokens[first:index])
        )
        verb = before in finite or before.endswith(rules.future)
        relative = rules.head_first and first > 0 and index == closing
        begins = rules.head_first and _begins_behind(line, (first, index), rules, met)
        if key in marks or opens or verb or headline or relative or begins or _opens_session(tokens, index, rules):
            yield first, index
            first = index + 1
            enclosed = rules.head_first and (tells_of(tokens, index) or goes_on_behind(line, rules, index))
            enclosed = enclosed and is_enclosed(line, index)
            closing = closing_comma(tokens, index) if enclosed else closing
    if first < len(tokens):
        yield first, len(tokens)


def _points_ahead(tokens: Sequence[Token], index: int, rules: Rules) -> bool:
    """Whether a Hindi relative pronoun belongs to the noun of talks behind it ("P के साथ उनकी जो बातचीत हुई, उसमें")."""
    if tokens[index].key not in rules.words["relative"] or tokens[index - 1].key == ",":
        return False
    return index + 1 < len(tokens) and tokens[index + 1].key in rules.words["talk_nouns"]


def tellings(clause: Clause) -> tuple[Clause, ...]:
    """The parts of an English clause that tell of events: who says something, apart from what is said.

    What sides only agree, urge or promise "that" tells of no event; what they "said that" may.
    """
    at = _complement(clause) if clause.rules.head_first and clause.has("that") else None
    if at is None:
        return _said_without_that(clause) if clause.rules.head_first and clause.has("telling_verbs") else (clause,)
    line, rules = clause.line, clause.rules
    main = Clause(line, rules, (clause.first, at), tuple(g for g in clause.groups if g.first < at), clause.inherited)
    said = {token.key for token in line.tokens[max(clause.first, at - ADDRESSED) : at]}
    if not said.isdisjoint(rules.words["promising_verbs"]) or at + 1 >= clause.last:
        return (main,)
    behind, subject = tuple(g for g in clause.groups if g.first > at), main.subject
    if subject is None and have(line.tokens[clause.first : at], rules.words["rejecting"]):
        # "C rejected reports that it had sold radars".
        subject = next((g for g in main.of_case("subject") if g.members), None)
        it = subject is not None and line.tokens[at + 1].key in THIRD_PERSON
        behind = (subject, *behind) if subject is not None and it else behind
    return main, Clause(line, rules, (at + 1, clause.last), behind, subject)


def _said_without_that(clause: Clause) -> tuple[Clause, ...]:
    """The same where English says "that" with no word, and somebody acts right behind ("the ministry said P met P")."""
    line, words = clause.line, clause.rules.words
    verbs = words["past_talk"] | words["held"] | words["talk_verbs"]
    for at in clause.where("telling_verbs"):
        told = at + 2 < clause.last and line.tokens[at + 1].kind == "P" and line.tokens[at + 2].key in verbs
        if told and line.tokens[at].key not in words["promising_verbs"]:
            parts = ((clause.first, at), (at + 1, clause.last))
            own = (tuple(g for g in clause.groups if first <= g.first < last) for first, last in parts)
            main, said = (
                Clause(line, clause.rules, part, groups, clause.inherited)
                for part, groups in zip(parts, own, strict=True)
            )
            return main, said
    return (clause,)


def _complement(clause: Clause) -> int | None:
    """The "that" behind a verb of saying or of an act, and whom it is said to ("assured C that")."""
    words, tokens = clause.rules.words, clause.line.tokens
    verbs = words["telling_verbs"] | words["promising_verbs"]
    for at in clause.where("that"):
        before = {token.key for token in tokens[max(clause.first, at - ADDRESSED) : at]}
        if not before.isdisjoint(verbs):
            return at
    return None
