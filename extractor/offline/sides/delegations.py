"""Delegations for which a side or who leads them stands: "P के नेतृत्व में आए दल से", "केन्या के छह सदस्यीय प्रतिनिधिमंडल ने".

In: a Hindi line and the token behind a side. Out: the token behind the delegation; its case is then that of the side.
In: who stands behind a delegation that he leads. Out: its country.
"""

from __future__ import annotations

from collections.abc import Mapping

from extractor.offline.grammar.lines import Line
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.people.mentions import Mention
from extractor.offline.rules import Rules

JOINTS = CONJUNCTIONS | {","}
# Tokens between a side and the noun of its delegation.
REACH = 10
# Words between a country and the noun of its delegation, and between that and who leads it.
SIZED, HEADED = 6, 8


def delegation_behind(line: Line, rules: Rules, first: int, *, person: bool) -> int | None:
    """The token behind the delegation that the words at a token go on to, None where they do not.

    A person has to lead it; of a country, it may come from there.
    """
    if rules.head_first or not (person or "delegation_nouns" in line.lists):
        return None
    tokens, words = line.tokens, rules.words
    start = _behind_leader(line, rules, first) if person else first
    if start is None:
        return None
    for at in range(start, min(len(tokens), start + REACH)):
        token = tokens[at]
        if token.kind in "GS" and line.words[token.last - 1].key in words["delegation_nouns"] and person:
            return at + 1
        if token.kind == "w" and token.key in words["delegation_nouns"]:
            return None if tokens[at - 1].key in words["of_parties"] else at + 1
        if token.kind not in ("w", "C", "L", "D") or (token.kind != "w" and not person):
            return None
        if token.key in words["delegation_stops"] and not _comes(line, rules, at):
            return None
    return None


def _behind_leader(line: Line, rules: Rules, at: int) -> int | None:
    """The token behind "led by" ("के नेतृत्व में", "की अगुवाई वाले"), None where a person leads nothing."""
    led = line.phrase_at(rules, "case_after", at)
    return led.last if led is not None and led.entry == "led" else None


def _comes(line: Line, rules: Rules, at: int) -> bool:
    """Whether "from" says where a delegation comes from ("मंगोलिया से आए")."""
    behind = [token.key for token in line.tokens[at + 1 : at + 2]]
    return line.tokens[at].key in rules.words["with_marks"] and not rules.words["coming"].isdisjoint(behind)


def led_for(mention: Mention, rules: Rules) -> str | None:
    """The country whose delegation somebody leads, in Hindi before him ("केन्या के छह सदस्यीय दल की अगुवाई P ने की")."""
    line, lists = mention.line, rules.words
    if rules.head_first:
        return _led_in_english(mention, rules)
    if line.words.keys.isdisjoint(lists["leading_nouns"]):
        return None
    keys = [word.key for word in line.words[: mention.first]]
    nouns = lists["delegation_nouns"] | lists["sides_words"]
    for place in reversed(line.places):
        if place.last > mention.first or not place.entry.country or place.entry.is_city:
            continue
        at = next((at for at, key in enumerate(keys[place.last :][:SIZED], place.last) if key in nouns), None)
        if at is None or not _is_led(keys[at + 1 :], lists):
            continue
        return str(place.entry.country)
    return None


def _led_in_english(mention: Mention, rules: Rules) -> str | None:
    """The country whose side somebody leads in English ("P was to lead the C side", "the C team was headed by P")."""
    lists, keys = rules.words, [word.key for word in mention.line.words]
    if lists["leaders"].isdisjoint(keys) or mention.name is None:
        return None
    for place in mention.line.places:
        near = keys[place.last : place.last + SIZED]
        size = next((at for at, key in enumerate(near) if key in lists["delegations"]), None)
        side = place.entry.code if place.entry.is_organization else place.entry.country
        if size is None or place.entry.is_city or not side:
            continue
        before, behind = keys[mention.last : place.first], keys[place.last + size + 1 : mention.first]
        leads = place.first > mention.last and "by" not in before
        led = leads or "by" in behind
        between = before if leads else behind
        parted = lists["delegation_ends"] | lists["delegation_acts"]
        near_by = len(between) <= HEADED and parted.isdisjoint(between)
        if led and near_by and not lists["leaders"].isdisjoint(between):
            return str(side)
        # "The head of the C ministry's delegation, NAME,".
        heads = not leads and behind == [","] and "of" in keys[max(0, place.first - 3) : place.first]
        if heads and not lists["leaders"].isdisjoint(keys[max(0, place.first - HEADED) : place.first]):
            return str(side)
    return None


def _is_led(behind: list[str], lists: Mapping[str, frozenset[str]]) -> bool:
    """Whether the words between a delegation and a person say that he leads it."""
    of, led = behind[:1], behind[1:2]
    leads = not lists["genitive_all"].isdisjoint(of) and not lists["leading_nouns"].isdisjoint(led)
    return leads and len(behind) < HEADED and lists["delegation_stops"].isdisjoint(behind)


def officials_behind(line: Line, at: int, rules: Rules) -> int:
    """The token behind officials without a name who end a list ("X और अन्य वरिष्ठ अधिकारियों से", "X और अन्य के साथ"), else
    the same."""
    tokens = line.tokens
    if at >= len(tokens) or tokens[at].key not in JOINTS:
        return at
    others = at + 2 < len(tokens) and tokens[at + 1].key in rules.words["others"]
    if others and line.phrase_at(rules, "case_after", at + 2) is not None:
        # "P और अन्य के साथ".
        return at + 2
    for index in range(at + 1, min(len(tokens), at + 6)):
        people = line.phrase_at(rules, "officials", index)
        if people is not None and people.entry == "plural":
            return people.last
        # "और अन्य केन्याई अधिकारियों ने".
        own = (
            tokens[index].kind == "C"
            and tokens[index].value.adjective
            and tokens[index - 1].key in rules.words["other_people"]
        )
        if not own and (tokens[index].kind != "w" or line.phrase_at(rules, "case_after", index) is not None):
            return at
    return at


def names_delegation(line: Line, rules: Rules, first: int, last: int) -> bool:
    """Whether English countries joined by a hyphen only say whose delegation acts ("the C-C delegation met P")."""
    joint = rules.head_first and [token.key for token in line.tokens[first + 1 : last - 1]] == ["-"]
    team = line.words[line.tokens[last - 1].last - 1].key
    return joint and line.tokens[last - 1].kind == "G" and team in rules.words["delegations"]
