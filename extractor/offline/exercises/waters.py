"""The waters and the coasts at which ships exercise.

In: a clause. Out: the waters as printed ("दक्षिण चीन सागर", "Bay of Bengal"); the coast as printed and its country.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause


def sea_of(clause: Clause) -> str | None:
    """The waters in which ships exercise ("दक्षिण चीन सागर में", "बंगाल की खाड़ी में"), which belong to no country."""
    tokens, words = clause.line.tokens, clause.rules.words
    for index in clause.where("seas"):
        following = tokens[index + 1].key if index + 1 < clause.last else ""
        before = tokens[index - 1].key if index > clause.first else ""
        if clause.rules.head_first:
            start = index - 1
            while start > clause.first and tokens[start - 1].key in words["directions"]:
                start -= 1
            # "Bay of Bengal", but "East China Sea".
            named = following in words["of_marks"] and index + 2 < clause.last
            start = index if named else start
            if start > clause.first and tokens[start - 1].key in words["articles"] | words["inside_before"]:
                return clause.line.printed(start, index + 3 if named else index + 1)
        elif following in words["within"] and index > clause.first:
            start = index - 2 if before in words["genitive"] else index - 1
            while start > clause.first and tokens[start - 1].key in words["directions"]:
                start -= 1
            return clause.line.printed(max(start, clause.first), index + 1)
    return None


def coast_of(clause: Clause) -> tuple[str, str | None] | None:
    """The coast off which a Hindi clause puts an exercise ("गोवा तट के पास", "ओमान के तट पर"), and its country."""
    tokens, words = clause.line.tokens, clause.rules.words
    for coast in clause.where("coasts") if not clause.rules.head_first else ():
        place = coast - 1 - (tokens[coast - 1].key in words["genitive_all"])
        behind = [token.key for token in tokens[coast + 1 : min(clause.last, coast + 3)]]
        there = behind[:1] and behind[0] in words["on"] | words["inside"]
        if (
            place >= clause.first
            and tokens[place].kind in "LC"
            and (there or not words["near_behind"].isdisjoint(behind))
        ):
            return clause.line.printed(place, coast + 1), tokens[place].value.country
    return None
