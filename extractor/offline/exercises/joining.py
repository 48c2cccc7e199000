"""Who takes part in an exercise of which a clause before has told ("..., जिसमें A और B की सेनाओं ने भाग लिया").

In: a clause and the discourse so far. Out: the exercise with its sides.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse, sides
from extractor.offline.exercises.described import find_described
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Group, Member, countries_of
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventType, ParticipantKind

# Lines from an exercise to who takes part in it, and tokens behind a country among which its forces stand.
LINES, FORCES = 2, 5
# Cases of those who take part.
JOINING = frozenset({"agent", "subject", "between", "with", "among", "of"})


def find_joining(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The exercise told of last, where a clause says who takes part in it."""
    drill = discourse.drill
    if drill is None or clause.line.number - drill.line.number > LINES:
        discourse.drill = None
        return
    if clause.rules.head_first and find_described(clause, discourse) is not None:
        # "P will see Exercise NAME, which opened on D and involves troops from C and C".
        discourse.drill = None
        return
    if clause is drill.clause or not _points_at_it(clause) or clause.has("negations"):
        return
    known = {m.side: m for m in drill.members if m.side and m.kind is not ParticipantKind.PERSON}
    for member in (m for group in clause.groups if _joins(clause, group) for m in discourse.members_told(group)):
        if member.side and member.kind is not ParticipantKind.PERSON:
            known.setdefault(member.side, member)
    if len(known) == 1:
        known |= {m.side: m for m in _beside(clause, discourse) if m.side}
    if len(known) == 1 and clause.keys[0] in clause.rules.words["in_it"] and set(known) <= set(sides(discourse.pair)):
        # ", जिसमें C की थलसेना के 45 जवानों ने भाग लिया": with the other of the two spoken of.
        known |= {m.side: m for m in countries_of(discourse.pair) if m.side and m.side not in known}
    if len(known) < 2:
        return
    drill.members, discourse.drill = tuple(known.values()), None
    discourse.exercising = drill.members
    yield drill
    if clause.line is not drill.line:
        nouns = clause.where("exercise_nouns")
        trigger = nouns[0] if nouns else clause.first
        yield Mention(EventType.EXERCISE, clause, trigger, drill.members, drill.status, reference=True)


def find_contingents(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The services whose soldiers take part in an exercise, where the Hindi paragraph has named only their countries
    ("भारतीय सेना के 120 जवान इसमें हिस्सा ले रहे हैं")."""
    known, line, words = discourse.exercising, clause.line, clause.rules.words
    told = any(m.line.number < line.number and m.line.paragraph == line.paragraph for m in known)
    if clause.rules.head_first or len(sides(known)) != 2 or not told or clause.has("negations"):
        return
    by_side, last = {m.side: m for m in known}, clause.where("troops")[-1]
    for member in (m for group in clause.groups if group.last < last for m in group.members):
        token = line.tokens[member.token]
        unit = line.words[token.last - 1].key in words["missions"]
        if token.kind == "S" and not unit and member.person is None and member.side in by_side:
            by_side[member.side] = member
    if (members := tuple(by_side.values())) != known:
        discourse.exercising = members
        yield Mention(EventType.EXERCISE, clause, last, members, clause.status, reference=True)


def _points_at_it(clause: Clause) -> bool:
    """Whether a clause says who joins the exercise ("इसमें ... ने भाग लिया"), or with whom it is ("C के साथ इस अभ्यास")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first:
        # "400 C soldiers and 300 C troops will take part."
        part = clause.has("taking") and "part" in clause.words
        # "The exercise saw participation of ships from the C Navy and the C Navy."
        return part or not (words["participating"] | words["participation"]).isdisjoint(clause.words)
    nouns = clause.where("exercise_nouns")
    this = any(at > clause.first and tokens[at - 1].key in words["this_one"] for at in nouns)
    inside = clause.keys[0] in words["in_it"] or any(
        tokens[at + 1].key in words["within"] for at in nouns if at + 1 < len(tokens)
    )
    there = clause.has("attending") or (inside and (clause.has("troops") or _was_there(clause)))
    return (this and bool(clause.of_case("with"))) or ((this or inside) and there)


def _was_there(clause: Clause) -> bool:
    """Whether a Hindi clause ends with who was there too (", जिसमें C भी था")."""
    words, keys = clause.rules.words, [key for key in clause.keys if key not in clause.rules.words["stops"]]
    return len(keys) > 1 and keys[-2] in words["also"] and keys[-1] in words["past_marks"] | words["copula"]


def _joins(clause: Clause, group: Group) -> bool:
    """Whether a group takes part; whose troops or ships do, where it only owns them."""
    tokens, words = clause.line.tokens, clause.rules.words
    if group.case == "beside":
        # "इसमें भारत के अलावा C और C की सेनाएं भाग ले रही हैं".
        return tokens[group.behind - 1].key in words["not_only"]
    if clause.rules.head_first and _is_from(clause, group):
        return True
    if group.case not in JOINING:
        return False
    if group.case != "of":
        # "फ्रांस निर्मित विमान" are no French ones.
        return group.behind >= clause.last or tokens[group.behind].key not in words["made_in"]
    for token in tokens[group.behind : min(clause.last, group.behind + FORCES)]:
        if token.key in words["services"] or token.key in words["ships"] or token.key in words["troops"]:
            return True
        if token.key in words["postpositions"] or token.key in words["made_in"]:
            break
    return False


def _is_from(clause: Clause, group: Group) -> bool:
    """Whether English says from which forces ships or troops are ("the participation of ships from the C Navy")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, group.first - 1
    at -= at > 0 and tokens[at].key in words["articles"]
    units = words["ships"] | words["troops"] | words["flying_units"]
    return at > 0 and tokens[at].key == "from" and have(tokens[max(clause.first, at - 1) : at], units)


def _beside(clause: Clause, discourse: Discourse) -> Iterator[Member]:
    """The home country, with which a foreign force exercises that stands alone ("केन्या की सेना के साथ इस अभ्यास में")."""
    for group in clause.of_case("with"):
        if discourse.home in discourse.printed and all(m.side != discourse.home for m in group.members):
            yield Member(ParticipantKind.COUNTRY, discourse.home, clause.line, group.first)
            return
