"""Where an English office is held: ", Ministry of Defence, Oman", "in the Romanian defence ministry".

In: a mention whose office is read. Out: the mention with the ministry in its office and its country as its side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extractor.offline.grammar.lines import Line
from extractor.offline.people.names import names_word
from extractor.offline.rules import Rules

if TYPE_CHECKING:
    from extractor.offline.people.mentions import Mention

# Words of a country's full name before the country ("of the Federal Republic of Brazil").
LONGEST_STATE = 6
# Words of a ministry behind its country at most.
LONGEST_SERVICE = 5


def take_posting(line: Line, rules: Rules, mention: Mention, starts: dict[int, Any]) -> None:
    """Take in ", Ministry of Defence, Oman" and "at the Ministry of Defence of Oman" behind an office."""
    words, at = line.words, _bureau_end(line, rules, mention.last) + 1
    if at > len(words) or words[at - 1].key not in rules.words["posting_marks"]:
        return
    while at < len(words) and words[at].key in rules.words["articles"]:
        at += 1
    if words[at - 1].key != "," and (end := _ministry_of(line, rules, at, starts)) is not None:
        mention.side, mention.last = starts[at].entry.code, end
        return
    if at >= len(words) or words[at].key not in rules.words["ministries_of"] or mention.office is None:
        return
    last = institution_end(line, rules, at)
    behind = last + 1 if last < len(words) and words[last].key == "," else last
    owner = place_behind(line, rules, last, "of", starts) or starts.get(behind)
    if owner is not None and owner.first == behind > last and rules.titles.at(words, owner.last) is not None:
        # "NAME, Secretary General at the Ministry of Defence, C Ambassador to C".
        mention.office, mention.last = (mention.office[0], last), last
        return
    side, ends = (owner.entry.code, owner.last) if owner is not None and not owner.entry.is_city else (None, behind)
    if words[at - 1].key == "," and _is_addressed(line, rules, ends):
        # "Joint Secretary, Ministry of Defence of Oman, Mr NAME".
        mention.side, mention.last = side or mention.side, ends
    elif owner is not None and not owner.entry.is_city:
        mention.office = mention.office[0], last
        mention.side, mention.last = owner.entry.code, owner.last
    elif (
        (last < behind < len(words) and names_word(line, behind, rules))
        or _names_holder(line, rules, at, last)
        or _is_addressed(line, rules, last)
    ):
        # "Joint Secretary, Ministry of Defence, NAME", "Secretary General at the Ministry of Defence NAME".
        mention.office, mention.last = (mention.office[0], last), behind
    elif last < len(words) and words[last].key in rules.words["behind_postings"]:
        # "NAME, Joint Secretary, Ministry of Defence, and NAME".
        mention.last = last


def _bureau_end(line: Line, rules: Rules, index: int) -> int:
    """The word behind a part of a ministry before which it stands (", Bureau of Asian Affairs in the C Department of"),
    else the same place."""
    words, at = line.words, index + 1
    parted = at + 1 < len(words) and words[index].key == "," and words[at].key in rules.words["bureaus_of"]
    if not parted or words[at + 1].key not in rules.words["bureau_joints"]:
        return index
    while at < len(words) and (words[at].printed[:1].isupper() or words[at].key in rules.words["bureau_joints"]):
        at += 1
    inside = at < len(words) and words[at].key in rules.words["posting_marks"] - {"of"}
    return at if inside else index


def _is_addressed(line: Line, rules: Rules, at: int) -> bool:
    """Whether a word, or the one behind its comma, is an honorific or a rank with a name ("Mr NAME")."""
    words = line.words
    at += at < len(words) and words[at].key == ","
    title = rules.titles.at(words, at)
    return title is not None and title.entry.kind != "office" and names_word(line, title.last, rules)


def _names_holder(line: Line, rules: Rules, ministry: int, last: int) -> bool:
    """Whether a name of two words stands right behind the ministry "at" which somebody holds his office."""
    inside = last + 1 < len(line.words) and all(word.key != "," for word in line.words[ministry - 2 : ministry])
    return inside and all(names_word(line, at, rules) for at in (last, last + 1))


def _ministry_of(line: Line, rules: Rules, at: int, starts: dict[int, Any]) -> int | None:
    """End of a ministry with its country before it ("in the Romanian defence ministry"), None for another word."""
    words, place = line.words, starts.get(at)
    if place is None or place.entry.is_city or place.entry.is_organization:
        return None
    for end in range(place.last, min(len(words), place.last + LONGEST_SERVICE)):
        if words[end].key in rules.words["ministries_of"]:
            # "In the Romanian Ministry of Defence".
            return institution_end(line, rules, end)
        if words[end].key not in rules.words["ministries"] and words[end].key not in "'s":
            return None
    return None


def behind_state(line: Line, rules: Rules, index: int) -> int:
    """The word behind the form of a state before its name ("Kingdom of"), else the same place."""
    at = index
    while at < len(line.words) and line.words[at].key in rules.words["states"]:
        at += 1
    return at


def institution_end(line: Line, rules: Rules, at: int) -> int:
    """End of an institution: of "Ministry of Defence" with its domain."""
    words = line.words
    named = at + 2 < len(words) and words[at].key in rules.words["ministries_of"] and words[at + 1].key in ("of", "for")
    if not named or not words[at + 2].printed[:1].isupper():
        return at + 1
    end = at + 3
    while (
        words[end - 1].key in rules.words["domain_openings"] and end < len(words) and words[end].printed[:1].isupper()
    ):
        end += 1
    if end + 1 < len(words) and words[end].key in ("and", "&") and words[end + 1].printed[:1].isupper():
        # "Department of Foreign Affairs and Trade".
        end += 2
        last = next((i for i in range(end, len(words)) if not words[i].printed[:1].isupper()), end)
        # "Ministry for Europe and Foreign Affairs of C".
        end = last if last < len(words) and words[last].key == "of" else end
    return end


def place_behind(line: Line, rules: Rules, index: int, preposition: str, starts: dict[int, Any]) -> Any:
    """The place behind a preposition, with "the Republic of" and the like between them; None for another word."""
    words = line.words
    if index >= len(words) or words[index].key != preposition:
        return None
    for at in range(index + 1, min(index + LONGEST_STATE, len(words))):
        if at in starts:
            return starts[at]
        if words[at].key not in rules.words["states"]:
            return None
    return None
