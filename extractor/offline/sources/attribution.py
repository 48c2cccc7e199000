"""Who vouches for what a line says.

In: all lines. Out: source type and printed source for each line, and what a named speaker says in a clause. A ministry
or "sources" reach to the end of their paragraph; without attribution it is the news agency of the article, else the
outlet.
"""

from __future__ import annotations

from extractor.folding import fold
from extractor.letterhead import attributed, letterhead
from extractor.offline.commitments.entries import is_item
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Line, have
from extractor.offline.rules import Rules
from extractor.offline.sides.sides import Group, Member
from extractor.offline.sources.agencies import reporting_agency
from extractor.offline.sources.quotations import quoted
from extractor.offline.sources.tellers import (
    Source,
    goes_on_telling,
    in_full,
    informing,
    informs,
    knowing,
    printed_person,
    said_behind,
    teller,
)
from extractor.phrases import Match
from schemas.article import Article
from schemas.vocabulary import SourceType

# Words of the name of an issuer at most.
LONGEST_ISSUER = 8
# Words of an office behind the adjective of its country.
LONGEST_OFFICE = 4
# Tokens at most from a body that told what a line says to its end.
LONGEST_END = 10
# Tokens from a statement to "in which".
ISSUED = 6
# Patterns of what sides undertake.
ACTS = frozenset(
    {
        *("agreed", "agreed_consent", "agreed_that", "reaffirmed", "reaffirmed_promise"),
        *("pledged", "pledged_that", "proposed", "requested", "requested_said"),
    }
)


def default_source(article: Article, rules: Rules) -> Source:
    """Who vouches for what nobody is said to tell: the issuer of a release, the agency, else the outlet."""
    issuer = _issuer(article, rules)
    outlet = issuer or article.info.outlet
    if issuer or (outlet and any(word in rules.words["ministry"] for word in fold(outlet).split())):
        return Source(SourceType.OFFICIAL_STATEMENT, outlet)
    agency = article.info.agency
    return Source(SourceType.AGENCY, agency) if agency else Source(SourceType.OUTLET, None)


def attribute(lines: list[Line], default: Source, rules: Rules) -> list[Source]:
    """The source of each line."""
    found: list[Source] = []
    speakers: list[Source | None] = []
    current, issuer, speaker, paragraph, listing = default, None, None, -1, False
    for line in lines:
        listed = listing and is_item(line)
        if (line.paragraph != paragraph and not listed) or line.has_phrase(rules, "reset"):
            current = default
        paragraph = line.paragraph
        named = named_source(line, rules)
        if named is not None and named.type is SourceType.OFFICIAL_STATEMENT:
            # "The statement" is that of whoever was named before.
            bare = rules.words["statements"].issuperset(fold(named.printed or "").split())
            named = issuer = (issuer or named) if bare else named
        current = named or current
        told = teller(line, rules) if named is None else None
        speaker = told or (speaker if named is None and goes_on_telling(line, rules) else None)
        if informs(line, rules) and (informant := named or told or informing(line, rules)) is not None:
            _take_back(lines, found, informant, default)
        # What a statement lists it says.
        listing = listed or (bool(line.tokens) and line.tokens[-1].key == ":")
        speakers.append(named or told)
        found.append(speaker or current)
    for index, said in quoted(lines, speakers):
        found[index] = said
    return found


def _take_back(lines: list[Line], found: list[Source], told: Source, default: Source) -> None:
    """Give to whoever "gave this information" what the paragraph before says that nobody else tells."""
    paragraph = lines[len(found)].paragraph
    if found and lines[len(found) - 1].paragraph == paragraph - 1 and lines[len(found) - 1].in_body:
        paragraph -= 1
    for index in range(len(found) - 1, -1, -1):
        if lines[index].paragraph != paragraph or found[index] is not default:
            break
        found[index] = told


def _issuer(article: Article, rules: Rules) -> str | None:
    """Who issued a release: to whom it is ascribed, or the ministry that stands alone above its body."""
    if (said := attributed(article)) is not None:
        return said
    for _, named in letterhead(article):
        found = fold(named).split()
        issuing = not rules.words["issuers"].isdisjoint(found[:1] if rules.head_first else found[-1:])
        if issuing and len(found) <= LONGEST_ISSUER:
            return named
    return None


def named_source(line: Line, rules: Rules) -> Source | None:
    """The ministry, the sources, the statement or the agency that a line names as its origin."""
    tokens = line.tokens
    if (spokesman := _spokesman(line, rules)) is not None:
        return spokesman
    for match in line.find_phrases(rules, "source"):
        if match.entry == "official_post":
            continue
        last = verb = match.last
        if rules.head_first:
            verb = said_behind(line, rules, last) or last
            # "People familiar with the matter said", but "a diplomat in the region said".
            unnamed = match.entry == "unnamed_official"
            last = last if unnamed and tokens[last : last + 1] and tokens[last].key == "in" else verb
            if (start := _according_to(line, rules, match.first)) is not None:
                last = knowing(line, rules, last) if unnamed else last
                if (whose := _issued_by(line, rules, match)) is not None:
                    return Source(SourceType(match.entry), line.printed(*whose))
                return Source(SourceType(match.entry), line.printed(start, last))
        if rules.head_first and (told := _told_before(line, rules, match)) is not None:
            return told
        said = line.phrase_at(rules, "source_case", verb)
        if not (said is not None and _speaks(line, rules, said.last, said.entry)) and not _holds(line, rules, match):
            continue
        first = in_full(line, rules, match.first)
        if tokens[match.last - 1].key in rules.words["statements"] and (owner := _owner(line, rules, match.first)):
            # "The statement of the ministry" is the ministry's.
            first, last = in_full(line, rules, owner[0]), owner[1]
        return Source(SourceType(match.entry), line.printed(first, last))
    agency = reporting_agency(line, rules)
    return Source(SourceType.AGENCY, agency) if agency is not None else None


def _told_before(line: Line, rules: Rules, match: Match[str]) -> Source | None:
    """The English statement, or whoever issued it, behind a verb of saying ("..., says a joint statement")."""
    tokens, words, first = line.tokens, rules.words, match.first
    while first > 0 and tokens[first - 1].key in words["source_left"] | words["articles"] | {"joint"}:
        first -= 1
    said = (
        first > 1 and tokens[first - 1].key in words["saying_before"] and tokens[first - 2].key in words["quote_ends"]
    )
    if not said or tokens[match.last - 1].key not in words["statement_nouns"]:
        return None
    whose = _issued_by(line, rules, match) or (match.first, match.last)
    return Source(SourceType(match.entry), line.printed(*whose))


def _issued_by(line: Line, rules: Rules, match: Match[str]) -> tuple[int, int] | None:
    """Tokens of who issued an English statement, as it stands behind it ("a statement by C's defence ministry")."""
    tokens, words, first = line.tokens, rules.words, match.last
    if rules.words["statement_nouns"].isdisjoint({tokens[match.last - 1].key}):
        return None
    while first < len(tokens) and tokens[first].key in words["issued_by"]:
        first += 1
    if first == match.last or first >= len(tokens):
        return None
    last = first
    while last < len(tokens) and last - first < LONGEST_ISSUER:
        last += 1
        if tokens[last - 1].kind in "GS" or tokens[last - 1].key in words["issuers"]:
            of = last + 1 < len(tokens) and tokens[last].key == "of" and tokens[last - 1].key in words["issuers"]
            return first, _end_of_name(line, last + 1) if of else last
    return None


def _end_of_name(line: Line, at: int) -> int:
    """Where the words with a capital end that begin at a token ("Ministry of External Affairs")."""
    tokens = line.tokens
    while at < len(tokens) and tokens[at].kind in "wC" and tokens[at].printed[:1].isupper():
        at += 1
    return at


def _owner(line: Line, rules: Rules, first: int) -> tuple[int, int] | None:
    """Tokens of whoever issued a statement that begins at a token ("मंत्रालय के [एक] बयान")."""
    while first > 0 and line.tokens[first - 1].key in rules.words["source_left"]:
        first -= 1
    if first < 2 or line.tokens[first - 1].key not in rules.words["genitive"]:
        return None
    if line.tokens[first - 2].kind == "S":
        return first - 2, first - 1
    return next(((m.first, m.last) for m in line.find_phrases(rules, "source") if m.last == first - 1), None)


def names_source(line: Line, rules: Rules) -> bool:
    """Whether a line itself says who tells what it says."""
    return (named_source(line, rules) or teller(line, rules)) is not None


def _holds(line: Line, rules: Rules, match: Match[str]) -> bool:
    """Whether a Hindi line tells what a statement holds ("विज्ञप्ति में ... सहमति जताई", "वक्तव्य जारी किया, जिसमें ...")."""
    tokens = line.tokens
    if rules.head_first or tokens[match.last - 1].key not in rules.words["statements"] or line.lists.isdisjoint(ACTS):
        return False
    behind = [token.key for token in tokens[match.last : match.last + ISSUED]]
    return behind[:1] == ["में"] or not rules.words["in_which"].isdisjoint(behind)


def _according_to(line: Line, rules: Rules, first: int) -> int | None:
    """First token of a source behind "according to"."""
    for index in range(first, max(-1, first - 4), -1):
        marker = line.phrase_at(rules, "case_before", index - 2) if index > 1 else None
        if marker is not None and marker.entry == "source":
            return index + (line.tokens[index].key in rules.words["articles"])
    return None


def _spokesman(line: Line, rules: Rules) -> Source | None:
    """A person or a ministry of a country to which the line ascribes everything ("... के मुताबिक", "..., said P")."""
    tokens, kinds = line.tokens, "PG" if rules.head_first else "PGS"
    for index in () if line.kinds.isdisjoint(kinds) else line.found:
        token = tokens[index]
        if token.kind not in kinds:
            continue
        said = line.phrase_at(rules, "source_case", index + 1)
        behind = said is not None and (said.entry == "according" or _issues(line, rules, index, said.last))
        before = line.phrase_at(rules, "case_before", index - 2) if index > 1 else None
        if behind or (before is not None and before.entry == "source") or _tells(line, rules, index):
            printed = printed_person(line, index, rules) if token.kind == "P" else line.printed(index, index + 1)
            return Source(SourceType.OFFICIAL_STATEMENT, printed)
    return None


def _issues(line: Line, rules: Rules, index: int, behind: int) -> bool:
    """Whether a ministry issued the statement of which the line tells ("C के विदेश मंत्रालय की ओर से जारी बयान")."""
    tokens = line.tokens
    return tokens[index].kind == "G" and behind < len(tokens) and tokens[behind].key in rules.words["issued"]


def _tells(line: Line, rules: Rules, index: int) -> bool:
    """Whether a person tells others what happened ("P ने पत्रकारों को बताया कि", "..., said P"), or a Hindi ministry
    or a service what happened."""
    tokens = line.tokens
    if rules.head_first:
        return index > 1 and tokens[index - 1].key == "said" and tokens[index - 2].key in rules.words["quote_ends"]
    if index + 1 >= len(tokens) or tokens[index + 1].key not in rules.words["asks"]:
        return False
    body = tokens[index].kind != "P"
    that = next((i for i in range(index + 2, min(len(tokens), index + 12)) if tokens[i].key in rules.words["that"]), 0)
    if body and not that and tokens[index - 1].key == "," and len(tokens) - index <= LONGEST_END:
        # "..., रूसी रक्षा मंत्रालय ने गुरुवार को बताया।"
        that = len(tokens)
    return bool(that) and have(tokens[index + 2 : that], rules.words["saying" if body else "telling"])


def _speaks(line: Line, rules: Rules, index: int, entry: str) -> bool:
    """Whether the words behind a source make it one: a verb of saying near by, or "according to"."""
    if entry == "according":
        return True
    return have(line.tokens[index - 1 : index + 12], rules.words["saying"])


def tells(clause: Clause) -> bool:
    """Whether a Hindi clause ends with a verb of saying ("P ने कहा कि ..."), and not of a visit ("दौरा किया")."""
    words, ends = clause.rules.words, clause.keys[-4:]
    said = not clause.rules.head_first and not words["saying_ends"].isdisjoint(ends[-3:])
    return said and words["visit_nouns"].isdisjoint(ends)


def spoken(clause: Clause, group: Group | None) -> Source | None:
    """The named speaker of a clause as source, with the words by which the clause prints him."""
    if group is None or len(group.members) != 1:
        return None
    kind = SourceType.OFFICIAL_POST if clause.has("post_words") else SourceType.OFFICIAL_STATEMENT
    member = group.members[0]
    if member.person is None:
        printed = _printed_officials(member)
        return Source(kind, printed) if printed is not None else None
    if member.line.tokens[member.token].kind != "P":
        # "Kenyan minister", of whom the article has the name elsewhere.
        return Source(kind, _printed_group(group))
    return Source(kind, printed_person(member.line, member.token, clause.rules))


def _printed_group(group: Group) -> str:
    """The words of a group up to its marker."""
    line = group.members[0].line
    return line.printed(group.first, max(group.first + 1, group.behind - 1))


def _printed_officials(member: Member) -> str | None:
    """Officials without a name who speak for a country, as a Hindi line prints them ("केन्याई मंत्री ने")."""
    tokens, at = member.line.tokens, member.token + 1
    if not getattr(tokens[member.token].value, "adjective", False):
        return None
    while at < len(tokens) and at - member.token <= LONGEST_OFFICE and tokens[at].kind == "w" and tokens[at].key != "ने":
        at += 1
    acts = at < len(tokens) and tokens[at].key == "ने" and at > member.token + 1
    return member.line.printed(member.token, at) if acts else None
