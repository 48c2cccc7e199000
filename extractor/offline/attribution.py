"""Who vouches for what a line says.

In: all lines. Out: source type and printed source for each line, and what a named speaker says in a clause. A ministry
or "sources" reach to the end of their paragraph; without attribution it is the news agency of the article, else the
outlet.
"""

from __future__ import annotations

from dataclasses import dataclass

from extractor.folding import fold
from extractor.offline.clauses import Clause
from extractor.offline.lines import Line
from extractor.offline.rules import Rules
from extractor.offline.sides import Group
from schemas.article import Article
from schemas.vocabulary import SourceType


# Lines above a headline that may name who issued the text, and the words that such a line has at most.
LETTERHEAD = 12
LONGEST_ISSUER = 8


@dataclass(frozen=True, slots=True)
class Source:
    """Source type and source as printed."""

    type: SourceType
    printed: str | None


def attribute(article: Article, lines: list[Line], rules: Rules) -> list[Source]:
    """The source of each line."""
    agency = _agency(article)
    default = Source(SourceType.AGENCY, agency) if agency else Source(SourceType.OUTLET, None)
    outlet = _issuer(article, rules) or article.info.outlet
    if outlet and any(word in rules.words["ministry"] for word in outlet.split()):
        default = Source(SourceType.OFFICIAL_STATEMENT, outlet)
    found: list[Source] = []
    current, paragraph, ministry = default, -1, None
    for line in lines:
        if line.sentence.paragraph != paragraph or line.has_phrase(rules, "reset"):
            current, paragraph = default, line.sentence.paragraph
        named = _named_source(line, rules)
        if named is not None:
            if named.type is SourceType.OFFICIAL_STATEMENT and named.printed in {"बयान", "वक्तव्य"}:
                named = Source(named.type, ministry or named.printed)
            elif named.type is SourceType.OFFICIAL_STATEMENT:
                ministry = named.printed
            current = named
        found.append(current)
    return found


def _issuer(article: Article, rules: Rules) -> str | None:
    """The ministry that stands alone above the headline of a release."""
    above = article.text[: article.sentences[0].start] if article.sentences else ""
    for line in above.splitlines()[-LETTERHEAD:]:
        named = line.strip(" \t*#|-")
        found = fold(named).split()
        issuing = not rules.words["ministry"].isdisjoint(found[:1] if rules.head_first else found[-1:])
        if issuing and len(found) <= LONGEST_ISSUER:
            return named
    return None


def _agency(article: Article) -> str | None:
    """The agency where a citable sentence prints it, so that it can be found again."""
    return article.info.agency


def _named_source(line: Line, rules: Rules) -> Source | None:
    """The ministry, the sources or the statement that a line names as its origin."""
    tokens = line.tokens
    for match in line.find_phrases(rules, "source"):
        if match.entry == "official_post":
            continue
        said = line.phrase_at(rules, "source_case", match.last)
        if said is None or not _speaks(line, rules, said.last, said.entry):
            continue
        first = match.first
        while first > 0 and (tokens[first - 1].key in rules.words["source_left"]):
            first -= 1
        return Source(SourceType(match.entry), line.printed(first, match.last))
    return None


def _speaks(line: Line, rules: Rules, index: int, entry: str) -> bool:
    """Whether the words behind a source make it one: a verb of saying near by, or "according to"."""
    tokens = line.tokens
    if tokens[index - 1].key in rules.words["according"]:
        return True
    return any(token.key in rules.words["saying"] for token in tokens[index - 1 : index + 12])


def spoken(clause: Clause, group: Group | None) -> Source | None:
    """The named speaker of a clause as source, with the words by which the clause prints him."""
    if group is None or len(group.members) != 1 or group.members[0].person is None:
        return None
    kind = SourceType.OFFICIAL_POST if clause.has("post_words") else SourceType.OFFICIAL_STATEMENT
    mention = group.members[0].line.tokens[group.members[0].token].value
    first, last = mention.name or mention.office or (mention.first, mention.last)
    words = mention.line.words
    polite = clause.rules.words["polite"]
    for at in (first - 1, first - 2):
        if mention.name and at >= mention.first and words[at].key in polite:
            first = at
            break
    return Source(kind, mention.line.printed_words(first, last))
