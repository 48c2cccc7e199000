"""What stands right before a group of sides: its case, a date, the officials or the delegation that it says more of.

In: a line and the token with which the group begins. Out: the case, or the token with which the words before it begin.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line, Token, have
from extractor.offline.grammar.relatives import adds_plan
from extractor.offline.rules import Rules

# Words between a delegation and who sent it, or who receives it.
DELEGATION = 10
# Tokens in brackets behind a member of a list.
GLOSS = 12
# Tokens between a verb and its object that say when and where at most.
ADVERBIAL = 14
# Tokens of the journey of a visitor ("C की चार दिन की आधिकारिक यात्रा पर D को L पहुंचे").
JOURNEY = 14
# How a Hindi plural ends before a postposition.
OBLIQUE = "ों"
# Tokens of the words before a group that tell its case; "under the co-chairmanship of" are more.
SIZES = (3, 2, 1)
# Tokens from "received" to "by" ("received at the presidential palace in L on D by").
RECEIVED = 11
OF_LONG = (6, 5, 4, *SIZES)


def case_before(line: Line, rules: Rules, start: int) -> str | None:
    """The case that the words right before a token give."""
    if "case_before" not in line.lists or (start and adds_plan(line.tokens, start - 1, rules)):
        return None
    for size in OF_LONG if start and line.tokens[start - 1].key == "of" else SIZES:
        before = line.phrase_at(rules, "case_before", start - size) if start >= size else None
        if before is not None and before.last == start:
            return "with" if _received_there(line, rules, start - 1) else before.entry
    return None


def _received_there(line: Line, rules: Rules, by: int) -> bool:
    """Whether "by" tells who receives a guest where or when ("was received at the palace on D by P"); at the
    airport he only arrives."""
    tokens, words = line.tokens, rules.words
    if not rules.head_first or "receiving" not in line.lists or tokens[by].key not in words["by"]:
        return False
    received = next((at for at in range(by - 2, max(0, by - RECEIVED), -1) if tokens[at].key == "received"), by)
    between = tokens[received + 1 : by]
    placed = have(between[:1], words["inside_before"] | words["on"]) or (bool(between) and between[0].kind == "D")
    parted = have(between, words["split_after"] | words["arrival_places"])
    parted = parted or any(token.kind not in "wDL" for token in between)
    return placed and not parted and have(tokens[received - 1 : received], words["were"] | words["passive_words"])


def is_visited(line: Line, rules: Rules, at: int) -> bool:
    """Whether a country is one that English says somebody is visiting ("P, visiting C, met P"): it takes no part."""
    tokens = line.tokens
    return rules.head_first and tokens[at].kind in "CL" and tokens[at - 1].key in rules.words["visiting_words"]


def behind_journey(line: Line, rules: Rules, at: int) -> int:
    """The visitor behind the journey on which Hindi says that he came ("P और C की यात्रा पर आए P", "P और C आए P"), else
    the same token."""
    tokens, words, visitor = line.tokens, rules.words, at
    joined = at > 1 and tokens[at - 1].key in words["joining"] and tokens[at - 2].kind == "P"
    if rules.head_first or not joined:
        return at
    while visitor < min(len(tokens), at + JOURNEY) and tokens[visitor].kind in "CLDw":
        if tokens[visitor].key in words["people_lists"] | words["asks"]:
            return at
        visitor += 1
    came = visitor - 1 - (tokens[visitor - 1].key in words["came_about_many"])
    found = visitor < min(len(tokens), at + JOURNEY) and tokens[visitor].kind == "P" and came > at
    return visitor if found and tokens[came].key in words["came"] else at


def with_both(line: Line, rules: Rules, at: int) -> bool:
    """Whether "and" joins two others, or counterparts of whom no country is told, to somebody ("the Secretary and the
    two ministers", "the Secretary and her counterparts")."""
    tokens, back = line.tokens, at - 1
    if not rules.head_first or at < 2:
        return False
    several = are_counterparts(tokens[at]) and tokens[at].value.side is None
    several = several and line.words[tokens[at].last - 1].key.endswith("s")
    while back > 0 and several and tokens[back].key in rules.words["determiners"]:
        back -= 1
    both = (
        tokens[at].kind == "X"
        and tokens[at].value == "people"
        and have(line.words[tokens[at].first : tokens[at].last], rules.words["two_of_us"])
    )
    joined = (both or several) and tokens[back].key == "and" and tokens[back - 1].kind == "P"
    return joined and not (both and _act_for_themselves(line, rules, at, back - 1))


def _act_for_themselves(line: Line, rules: Rules, at: int, met: int) -> bool:
    """Whether "the two" are who has just met in English, and do something next ("P met P and the two agreed to")."""
    tokens, words = line.tokens, rules.words
    if at + 1 >= len(tokens) or not any(line.tokens[i].kind in "PR" for i in line.found if i < met):
        return False
    behind = tokens[at + 1].key
    return behind.endswith("ed") or behind in words["clause_verbs"] | words["commitment_acts"] | words["auxiliaries"]


def behind_brackets(line: Line, index: int) -> int:
    """The token behind brackets that open at a token, else that token ("P (रूस), P", "C (2-4 मई), C")."""
    tokens = line.tokens
    if index >= len(tokens) or tokens[index].key != "(":
        return index
    return next((i + 1 for i in range(index, min(index + GLOSS, len(tokens))) if tokens[i].key == ")"), index)


def are_counterparts(token: Token) -> bool:
    """Whether a token means counterparts of whom no name is given."""
    return token.kind == "P" and bool(token.value.counterpart) and not token.value.name


def delegation_of(line: Line, rules: Rules, start: int) -> int | None:
    """The delegation that is received where a group only says whose it is, or who led it ("received a delegation of
    experts from C", "welcomed the Chilean delegation led by P")."""
    tokens, words = line.tokens, rules.words
    listed = start > 2 and [token.key for token in tokens[start - 2 : start]] == ["to", "include"]
    if start < 2 or not (listed or tokens[start - 1].key in words["origins"]):
        return None
    at = start - 3 if start > 2 and (listed or tokens[start - 2].key == ",") else start - 2
    officials = (listed or tokens[start - 1].key == "including") and tokens[at].key in words["plural_officials"] | {
        "dignitaries"
    }
    if are_counterparts(tokens[at]) or officials:
        # "With his counterparts from C, C and C", "with his foreign counterparts, including C and C", "with senior
        # officials, including P and P", "with military leaders to include P".
        while at and (tokens[at - 1].key in words["determiners"] or tokens[at - 1].key in words["official_domains"]):
            at -= 1
        return at if case_before(line, rules, at) in ("with", "to") else None
    led = tokens[start - 1].key == "by"
    if led and tokens[start - 2].key not in words["heading"]:
        return None
    for index in range(start - 2, max(0, start - DELEGATION), -1):
        token = tokens[index]
        if token.key in words["delegations"] or (led and token.kind == "G"):
            before = tokens[max(0, index - DELEGATION) : index]
            return index if any(t.key in words["receiving"] for t in before) else None
        if token.kind != "w" or token.key == ",":
            return None
    return None


def before_date(line: Line, rules: Rules, start: int) -> int:
    """First token of what says when and where between a verb and its object ("received on Monday P", "received today at
    the Sea Palace in L, P"), else the same."""
    tokens, words, end = line.tokens, rules.words, start
    if start > 2 and tokens[start - 1].key in words["by"]:
        # "Was received on Monday by P".
        end -= 1
    at = end
    while at > 0 and end - at < ADVERBIAL and tokens[at - 1].key not in words["receiving"]:
        at -= 1
    if at == 0 or tokens[at - 1].key not in words["receiving"] or at == end:
        return start
    opened = tokens[at].kind == "D" or tokens[at].key in words["on"] | words["inside_before"] | words["here"]
    between = tokens[at:end]
    # "Met in C" and "received at C's ministry" have no object.
    opened = opened and between[-1].key not in words["adverbial_words"] - {","}
    small = words["adverbial_words"] | words["here"]
    where = all(t.kind in "DLC" or t.key in small or t.printed[:1].isupper() for t in between)
    return at if opened and where and all(t.kind not in "PXR" for t in between) else start


def before_officials(line: Line, rules: Rules, start: int) -> int:
    """First token of "the defence ministers of" before the countries at `start`; `start` where no such words stand."""
    tokens, words = line.tokens, rules.words
    while start > 2 and tokens[start - 1].key in words["of_marks"] and tokens[start - 2].key in words["states"]:
        start -= 2 + (tokens[start - 3].key in words["articles"])
    if start < 2 or tokens[start - 1].key not in words["of_marks"]:
        return start
    start = _of_domain(line, rules, start)
    if tokens[start - 2].key not in words["plural_officials"]:
        return start
    start -= 2
    around = words["official_domains"] | words["determiners"]
    while start and tokens[start - 1].key in around:
        start -= 1
    return start


def _of_domain(line: Line, rules: Rules, start: int) -> int:
    """The token behind the "of" of a domain that stands behind officials ("the ministers of defence of C and C")."""
    tokens, words, at = line.tokens, rules.words, start - 2
    domains = words["official_domains"] | words["domains_behind"]
    while at > 1 and tokens[at].key in domains and tokens[at].key not in words["plural_officials"]:
        at -= 1
    if at == start - 2 or tokens[at].key not in words["of_marks"]:
        return start
    # "The directors general of military operations".
    general = tokens[at - 1].key == "general" and tokens[at - 2].key in words["plural_officials"]
    return at if general else at + 1


def is_of_all(line: Line, service: int, rules: Rules) -> bool:
    """Whether the services behind the last country of a list are those of all ("केन्या और ओमान की सेनाओं")."""
    token, plural = line.tokens[service], rules.endings["plural"]
    if token.kind != "S":
        return False
    inside, *behind = (word.key for word in line.words[token.last - 1 : token.last + 1])
    forces = bool(behind) and behind[0] in rules.words["of_forces"] and behind[0].endswith(OBLIQUE)
    return inside.endswith(plural) or forces


def before_company(line: Line, rules: Rules, start: int) -> int:
    """First token of the country whose company begins at `start` ("with South Korea's B", "with the Indian shipbuilder
    B"), else the same."""
    tokens, at = line.tokens, start - 1
    if tokens[start].kind != "B" or start < 2:
        return start
    while at and tokens[at].key in rules.words["company_adjectives"] | rules.words["companies"]:
        at -= 1
    if at > 1 and tokens[at].key == "s" and tokens[at - 2].kind == "C":
        # "With C's state-owned B".
        return at - 2
    if not is_of_company(line, rules, at):
        return start
    return at - (at > 0 and tokens[at - 1].key in rules.words["articles"])


def is_of_company(line: Line, rules: Rules, country: int) -> bool:
    """Whether an adjective only says whose company is named behind it ("with the Indian shipbuilder B")."""
    tokens, at = line.tokens, country + 1
    while at < len(tokens) and tokens[at].key in rules.words["company_adjectives"] | rules.words["companies"]:
        at += 1
    owned = tokens[country].kind == "C" and tokens[country].value.adjective
    return owned and country + 1 < at < len(tokens) and tokens[at].kind == "B"
