"""Domains of offices in a language that puts its head first: "Minister for Home Affairs", "Secretary (Trade) NAME".

In: a mention that opens with a title. Out: the mention with its office widened by what the office deals with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extractor.offline.grammar.lines import Line
from extractor.offline.people.names import names_word
from extractor.offline.rules import Rules

if TYPE_CHECKING:
    from extractor.offline.people.mentions import Mention

# Words of a domain at most.
LONGEST_DOMAIN = 9
# Words of the number of a paragraph ("2 .").
NUMBER = 2


def take_affairs(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in "Affairs" behind "Under-Secretary for Defence"."""
    words, at = line.words, mention.last
    if mention.office is not None and at < len(words) and words[at].key in rules.words["affairs_words"]:
        mention.office, mention.last = (mention.office[0], at + 1), at + 1


def take_gloss(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in what an office is elsewhere ("Secretary of Defence (Defence Minister) of the Philippines"), and the
    domain between it and a name ("Secretary (Defence Production) NAME")."""
    words, at = line.words, mention.last
    inside = rules.titles.at(words, at + 1) if at + 2 < len(words) and words[at].key == "(" else None
    if inside is None and at < len(words) and words[at].key == "(":
        closed = next((i for i in range(at + 2, min(at + LONGEST_DOMAIN, len(words) - 1)) if words[i].key == ")"), None)
        domain = closed is not None and _is_domain_before_name(line, rules, mention.first, at + 1, closed)
        if closed is not None and mention.office is not None and domain:
            mention.office, mention.last = (mention.office[0], closed + 1), closed + 1
            # "The Secretary (West)" is one official, whoever else is a secretary.
            title, gloss = mention.titles[-1], line.printed_words(at, closed + 1)
            mention.titles = (*mention.titles[:-1], title._replace(label=f"{title.label} {gloss}", vague=False))
        return
    if inside is not None and inside.entry.kind == "office" and inside.last < len(words):
        mention.last = inside.last + 1 if words[inside.last].key == ")" else at


def _is_domain_before_name(line: Line, rules: Rules, office: int, first: int, last: int) -> bool:
    """Whether words in brackets are a domain, no country and no abbreviation, and a name stands behind them or before
    the office ("NAME, Secretary (West),", "the Secretary (West)")."""
    words = line.words[first:last]
    if words[0].key in rules.words["retired"] or any(place.first == first for place in line.places):
        return False
    large = all(word.printed[:1].isupper() or word.key in rules.words["domain_joins"] for word in words)
    behind = last + 2 if last + 1 < len(line.words) and line.words[last + 1].key == "," else last + 1
    # "Secretary (West), Ms NAME".
    titled = rules.titles.at(line.words, behind) is not None
    titled = titled or (office > 0 and line.words[office - 1].key in (",", "the")) or _opens(line, office, last)
    return large and not words[0].printed.isupper() and (titled or names_word(line, last + 1, rules))


def _opens(line: Line, office: int, last: int) -> bool:
    """Whether a sentence of the body begins with the office, or with its number, and goes on with a verb ("2. Secretary
    (West) invited C")."""
    words = line.words
    numbered = office == NUMBER and words[0].key.isdecimal()
    behind = words[last + 1].printed if last + 1 < len(words) else ""
    return line.in_body and (office == 0 or numbered) and behind[:1].islower()


def take_domain(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> bool:
    """Take in a domain that no lexicon has ("Minister for Home Affairs and Immigration"). True for one."""
    words, at = line.words, mention.last
    if mention.office is None:
        return False
    if [word.key for word in words[at : at + 3]] == ["in", "charge", "of"]:
        # "Minister Delegate in charge of the National Defence Administration".
        end = at + 3
        while end < len(words) and (words[end].printed[:1].isupper() or words[end].key in rules.words["articles"]):
            end += 1
        mention.office, mention.last = (mention.office[0], end), end
        return True
    if not mention.titles[-1].vague:
        _take_second_domain(line, rules, mention, starts)
        return False
    if at + 1 >= len(words) or words[at].key not in rules.words["domain_marks"]:
        return False
    # "Special envoy for the Indo-Pacific".
    first = end = at + 1 + (words[at + 1].key in rules.words["articles"])
    while end < len(words) and end - at < LONGEST_DOMAIN and end not in starts:
        capital = words[end].printed[:1].isupper() or (words[end].key == "-" and end > first)
        joins = words[end].key in rules.words["domain_joins"] and end + 1 < len(words)
        joins = joins and words[end + 1].key not in rules.words["ministries_of"]
        if not capital and not (joins and words[end + 1].printed[:1].isupper() and end + 1 not in starts):
            break
        rank = rules.titles.at(words, end) if end > first else None
        if rank is not None and rank.entry.kind == "rank":
            # "Commander of Joint Forces Lt Gen NAME".
            break
        end += 1
    while end > first and not words[end - 1].printed[:1].isupper():
        end -= 1
    end = _domain_end(line, rules, first, end) or end
    if end == first or words[end - 1].key in rules.words["states"]:
        return False
    mention.office = mention.office[0], end
    mention.last = end
    return True


def _take_second_domain(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in "and Expatriates" behind "Minister of Foreign Affairs", "Products" behind "Secretary for Defence"."""
    words, at = line.words, mention.last
    if mention.office is None or at + 1 >= len(words):
        return
    if words[at].key in rules.words["domain_ends"] and words[at].printed[:1].isupper() and words[at - 1].key != ".":
        mention.office, mention.last = (mention.office[0], at + 1), at + 1
        return
    if words[at].key in rules.words["second_offices"]:
        # "Minister of Defence II" of a country with two.
        mention.office, mention.last = (mention.office[0], at + 1), at + 1
        return
    the = words[at + 1].key in rules.words["articles"] and at + 2 < len(words)
    if words[at].key in rules.words["region_marks"] and words[at + 1 + the].printed[:1].isupper():
        # "Assistant Secretary of Defence for South Asia".
        _take_region(line, rules, mention)
        return
    end = _joined_end(line, rules, at, starts)
    while end is not None:
        mention.office, mention.last = (mention.office[0], end), end
        # "Minister of Economy, Trade and Industry".
        end = _joined_end(line, rules, end, starts)


def _joined_end(line: Line, rules: Rules, at: int, starts: dict[int, Any]) -> int | None:
    """End of the domain that a joint at a word adds to an office, None where none does."""
    words = line.words
    if at + 1 >= len(words) or words[at].key not in rules.words["domain_joins"] or rules.titles.at(words, at + 1):
        return None
    if words[at].key in (",", "of") and at + 1 in starts:
        # "Minister of Defence, South Africa", "foreign minister of South Africa".
        return None
    end, large = at + 1, at + 1
    while end < len(words) and words[end].key in rules.words["domain_words"] and words[end].printed[:1].isupper():
        end += 1
    while large < len(words) and words[large].printed[:1].isupper() and large - at < LONGEST_DOMAIN:
        large += 1
    end = max(end, _domain_end(line, rules, at + 1, large) or end)
    return end if end > at + 1 else None


def _take_region(line: Line, rules: Rules, mention: Mention) -> None:
    """Take in "for South and Southeast Asia", "for the Sahel" behind an office."""
    words, end = line.words, mention.last + 1
    end += words[end].key in rules.words["articles"]
    while end < len(words) and end - mention.last < LONGEST_DOMAIN:
        joins = words[end].key in rules.words["domain_joins"] and words[end].key not in rules.words["region_ends"]
        # "For the Horn of Africa".
        joins = joins or (end + 1 < len(words) and words[end + 1].key in rules.words["domain_ends"])
        joins = joins or words[end].key == "-"
        added = words[end].key in rules.words["domain_joins"] and words[end - 1].key in rules.words["domain_ends"]
        if joins and added and _joined_end(line, rules, end, {}) is None:
            # "Deputy Prime Minister for Defence Affairs and NAME".
            break
        if not words[end].printed[:1].isupper() and not (joins and words[end + 1 :][:1]):
            break
        if rules.titles.at(words, end) is not None:
            break
        end += 1
    closed = end < len(words) and words[end].key in rules.words["region_ends"]
    if not closed and (noun := _domain_end(line, rules, mention.last + 1, end)) is not None:
        end, closed = noun, True
    if not closed and (enclosed := _enclosed_end(line, rules, mention)) is not None:
        end, closed = enclosed, True
    if closed and mention.office is not None and words[end - 1].printed[:1].isupper():
        mention.office, mention.last = (mention.office[0], end), end


def _enclosed_end(line: Line, rules: Rules, mention: Mention) -> int | None:
    """End of what an office between commas is for ("NAME, Deputy Minister of Defence for Policy, and")."""
    words, end = line.words, mention.last + 1
    joins = rules.words["domain_joins"] - {","}
    while end + 1 < len(words) and (
        words[end].printed[:1].isupper() or (words[end].key in joins and words[end + 1].printed[:1].isupper())
    ):
        end += 1
    behind = mention.office is not None and mention.office[0] > 0 and words[mention.office[0] - 1].key == ","
    return end if behind and end > mention.last + 1 and words[end].key in (",", ".") else None


def _domain_end(line: Line, rules: Rules, first: int, last: int) -> int | None:
    """End of a domain before a name: behind its last noun ("for Strategic Affairs NAME"), None without such a noun."""
    words = line.words
    ends = [at + 1 for at in range(first, last) if words[at].key in rules.words["domain_ends"]]
    goes_on = bool(ends) and ends[-1] < last and words[ends[-1]].key in rules.words["domain_joins"]
    if goes_on and words[ends[-1]].key == ",":
        # "For the Sahel, NAME".
        goes_on = any(words[ends[-1] + 1].key in rules.words[name] for name in ("domain_words", "domain_ends"))
    return ends[-1] if ends and not goes_on else None


def is_domain(line: Line, rules: Rules, index: int, ends: dict[int, Any]) -> bool:
    """Whether a capitalised word before a vague office is its domain ("Climate Change Minister")."""
    word = line.words[index]
    sentence_start = index == 0
    known = rules.titles.at(line.words, index) is not None or index + 1 in ends or word.key in rules.words["function"]
    return word.printed[:1].isupper() and word.printed.isalpha() and not known and not sentence_start
