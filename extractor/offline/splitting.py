"""Where the clauses of a line begin and end.

In: a collapsed line. Out: its `Clause`s from left to right, which take over the subject of the clause before where they
have none of their own ("... ने बैठक की और ... पर जोर दिया").
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.clauses import Clause
from extractor.offline.lines import Line, Token
from extractor.offline.rules import Rules
from extractor.offline.sides import Group, find_groups
from schemas.article import Part

JOINTS = frozenset({"और", "तथा", "व", "एवं", ",", "and", ";", "but", "while", "as"})
# Tokens of a relative clause between commas.
LONGEST_RELATIVE = 16


def split_clauses(line: Line, rules: Rules) -> list[Clause]:
    """The clauses of a line."""
    groups = find_groups(line, rules)
    clauses: list[Clause] = []
    inherited: Group | None = None
    main: Group | None = None
    for first, last in _ranges(line, rules):
        own = tuple(group for group in groups if first <= group.first < last)
        if main is not None and line.tokens[first - 1].key == ",":
            inherited, main = main, None
        clause = Clause(line, rules, (first, last), own, inherited)
        clauses.append(clause)
        who = rules.head_first and last < len(line.tokens) and line.tokens[last].key == "who"
        if who and _is_enclosed(line, last):
            main = clause.subject
        inherited = own[-1] if who and own else clause.subject or inherited
    return clauses


def _is_enclosed(line: Line, who: int) -> bool:
    """Whether commas enclose a relative clause: behind it the sentence goes on ("P, who is visiting C, met P")."""
    return who > 0 and line.tokens[who - 1].key == "," and _closing(line.tokens, who) is not None


def _closing(tokens: list[Token], who: int) -> int | None:
    """The comma that ends a relative clause."""
    return next((i for i in range(who + 2, min(len(tokens) - 2, who + LONGEST_RELATIVE)) if tokens[i].key == ","), None)


def _begins(tokens: list[Token], index: int, rules: Rules) -> bool:
    """Whether "and" joins a clause with a subject and a verb of its own ("and the two countries will ...")."""
    if tokens[index].key not in JOINTS or index + 2 >= len(tokens):
        return False
    return tokens[index + 1].kind in "PCXRGO" and tokens[index + 2].key in rules.words["clause_verbs"]


def _has_verb(tokens: list[Token], rules: Rules) -> bool:
    """Whether words are a clause, and no half of a subject ("P and P agreed") or phrase ("In talks, P")."""
    words = rules.words
    return any(t.key in words[name] for t in tokens for name in ("clause_verbs", "talk_verbs", "held", "copula"))


def _ranges(line: Line, rules: Rules) -> Iterator[tuple[int, int]]:
    marks, finite = rules.words["clause_marks"], rules.words["finite"]
    tokens, first = line.tokens, 0
    closing: int | None = None
    for index, token in enumerate(tokens):
        if index <= first or not (token.key in marks or token.key in JOINTS):
            continue
        before = tokens[index - 1].key
        headline = (
            token.key == ","
            and line.part is Part.HEADLINE
            and not finite.isdisjoint(t.key for t in tokens[first:index])
        )
        verb = before in finite or before.endswith(rules.future)
        relative = rules.head_first and first > 0 and index == closing
        begins = rules.head_first and _begins(tokens, index, rules) and _has_verb(tokens[first:index], rules)
        if token.key in marks or verb or headline or relative or begins:
            yield first, index
            first = index + 1
            enclosed = rules.head_first and token.key == "who" and _is_enclosed(line, index)
            closing = _closing(tokens, index) if enclosed else closing
    if first < len(tokens):
        yield first, len(tokens)
