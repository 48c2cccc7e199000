"""Countries that do nothing where they stand: they only say whose war, border or threats a sentence speaks of.

In: a line, the members of a group and the token behind them. Out: whether the group takes no part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from schemas.vocabulary import ParticipantKind

if TYPE_CHECKING:
    from extractor.offline.sides.sides import Member

COUNTRY = ParticipantKind.COUNTRY
# Words between countries and their war, and to the end of a phrase that tells amid what something was done.
LONGEST_CONFLICT, LONGEST_AMID = 4, 12
# Between the places of a list, and before the first of those in which something goes on.
LISTED, INSIDE = frozenset({",", "and", "the", "both"}), frozenset({"in", "across", "between", "within"})
# Words behind a country among which it is said that its border adjoins.
ADJOINING = 3


def is_matter(line: Line, members: list[Member], last: int, rules: Rules) -> bool:
    """Whether countries take no part in what a line tells."""
    if any(member.kind is not COUNTRY for member in members):
        return False
    if _are_private(line, members, last, rules) or _things_happen_there(line, members, rules):
        return True
    return _is_topic(line, members, last, rules) or _is_amid(line, last, rules) or _live_abroad(line, members, rules)


def _are_private(line: Line, members: list[Member], last: int, rules: Rules) -> bool:
    """Whether English speaks of a country's people who stand for no side ("poaching by Indian trawlers")."""
    behind = line.tokens[last].key if last < len(line.tokens) else ""
    adjective = getattr(line.tokens[members[-1].token].value, "adjective", False)
    return rules.head_first and len(members) == 1 and adjective and behind in rules.words["private_people"]


def _things_happen_there(line: Line, members: list[Member], rules: Rules) -> bool:
    """Whether English speaks of what goes on in countries ("discussed developments in L, C and C", "the war in C")."""
    if not rules.head_first or "happenings" not in line.lists:
        return False
    tokens, at = line.tokens, members[0].token
    while at > 1 and (tokens[at - 1].kind in "CL" or tokens[at - 1].key in LISTED):
        at -= 1
    return at > 1 and tokens[at - 1].key in INSIDE and tokens[at - 2].key in rules.words["happenings"]


def _live_abroad(line: Line, members: list[Member], rules: Rules) -> bool:
    """Whether Hindi speaks of a country's people abroad, who stand for no side ("प्रवासी भारतीयों के साथ बातचीत")."""
    at = members[0].token
    return "emigrants" in line.lists and at > 0 and line.tokens[at - 1].key in rules.words["emigrants"]


def _is_amid(line: Line, last: int, rules: Rules) -> bool:
    """Whether Hindi only says amid whose threats something was done ("C की तरफ से दी जा रही धमकियों के बीच C ने ...")."""
    if rules.head_first or "conflict_nouns" not in line.lists:
        return False
    keys = []
    for token in line.tokens[last : last + LONGEST_AMID]:
        if token.kind != "w":
            return False
        keys.append(token.key)
        if keys[-2:] == ["के", "बीच"]:
            return keys[-3:-2] != [] and keys[-3] in rules.words["conflict_nouns"]
    return False


def _is_topic(line: Line, members: list[Member], last: int, rules: Rules) -> bool:
    """Whether countries only say whose war, tension or border it is ("रूस-यूक्रेन युद्ध पर", "चीन की सीमा के पास")."""
    if line.lists.isdisjoint(("conflict_nouns", "border_nouns", "neighbours")):
        return False
    acts = rules.words["asks"] | rules.words["given_marks"]
    if not rules.head_first and last < len(line.tokens) and line.tokens[last].key in acts:
        # "केन्या ने सीमा पर गश्त बढ़ाने का वचन दिया".
        return False
    if not rules.head_first and any(t.key in rules.words["adjoining"] for t in line.tokens[last : last + ADJOINING]):
        # "केन्या के साथ लगती सीमा", "केन्या से सटी सीमा".
        return True
    for index in range(last, min(len(line.tokens) - 1, last + LONGEST_CONFLICT)):
        token, following = line.tokens[index], line.tokens[index + 1].key
        if token.key in rules.words["conflict_nouns"]:
            return following not in rules.words["exercise_nouns"]
        if token.key in rules.words["neighbours"]:
            return len(members) == 1 and line.tokens[index + 1].kind == "C"
        if token.key in rules.words["border_nouns"]:
            # "भारत ने चीन से सीमा से सैनिक हटाने को कहा".
            asked = not rules.head_first and line.tokens[last].key == following in rules.words["with_marks"]
            return len(members) == 1 and following in rules.words["postpositions"] and not asked
        if token.kind != "w" or (index > last and token.key in rules.words["other_parts"]):
            return False
    return False
