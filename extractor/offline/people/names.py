"""Names of people: what stands behind a title up to the first word that is no part of a name.

In: a line and the word at which a name may begin. Out: the range of its words. Initials keep their stops, parts of a
name may be joined by hyphens, and a town may be a surname.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.phrases import Word

LONGEST_NAME = 5
# Lists of words that are surnames where certain words stand behind them, and lists of those; English has the first.
SHORT_NAMES, BEHIND = ("short_names", "regnal"), ("after_people", "with_marks", "after_names")
# Letters of a syllable of a name at most.
SYLLABLE = 4
# Cases of what stands behind people.
BEHIND_PEOPLE = frozenset({"agent", "with", "between", "to", "led", "source", "among"})
# Behind a name that is also the name of a country ("तुर्की बिन मंसूर").
SONS = frozenset({"बिन", "बिन्त", "इब्न", "bin", "bint", "ibn"})
# Before the name of a house ("Khalid al Said").
HOUSES = frozenset({"al", "el"})
# What may stand behind the apostrophe of an Arabic name ("Mana'a").
GLOTTAL = frozenset({"a", "ai", "i"})
# Endings of Hindi nouns in the plural, with which no name ends.
PLURALS = ("ओं", "ियों")


# Marks around a nickname, and marks inside of names that are no words of them.
NICKNAMED = {'"': '"', "(": ")", "'": "'", "“": "”", "‘": "’"}
NO_PARTS = frozenset({".", "-", *NICKNAMED.keys(), *NICKNAMED.values()})


def name_keys(words: Sequence[Word]) -> tuple[str, ...]:
    """Folded words of a name without the stops of its initials."""
    return tuple([word.key for word in words if word.key not in NO_PARTS])


def names_word(line: Line, index: int, rules: Rules) -> bool:
    """Whether a word may be part of a name; none behind the end of a line is."""
    if index >= len(line.words):
        return False
    word = line.words[index]
    first = word.printed[0]
    if word.key in rules.words["particles"]:
        # "bin Hassan", "Al-Hassan", "van der Berg".
        behind = index + 2 if rules.head_first and _is_hyphen(line.words, index + 1) else index + 1
        while behind < len(line.words) and line.words[behind].key in rules.words["particles"]:
            behind += 1
        if behind < len(line.words) and line.words[behind].printed[:1].isupper():
            return True
        if not (rules.head_first and first.isupper()):
            return False
        # "Ajit Das".
    if not first.isalpha() or (word.key in rules.no_name and not _are_initials(line, index, rules)):
        return False
    if first.isascii() or first.isupper() or first.islower():
        return first.isupper()
    return rules.language == "hi" and not word.key.endswith(PLURALS)


def _are_initials(line: Line, index: int, rules: Rules) -> bool:
    """Whether capitals that are also a unit are initials without stops ("General MM NAME", not "a 155 MM Gun")."""
    words = line.words
    if not (rules.head_first and words[index].key in rules.words["sizes"] and words[index].printed.isupper()):
        return False
    behind = index + 1 < len(words) and words[index + 1].printed[:1].isupper()
    return behind and not (index and words[index - 1].key[:1].isdigit())


def _is_fathers(words: Sequence[Word], index: int) -> bool:
    """Whether a word of another meaning is the name of a father or a house ("Khalid bin Said Al-Amri", "K al Said")."""
    behind = index > 0 and (words[index - 1].key in SONS or words[index - 1].key in HOUSES)
    return behind and words[index].printed[:1].isupper()


def begins_name(line: Line, index: int, rules: Rules) -> bool:
    """Whether a name may begin at a word, also with the letter K ("के.डी. वर्मा")."""
    return names_word(line, index, rules) or _is_initial_k(line, index, index, rules)


def _is_hyphen(words: Sequence[Word], index: int) -> bool:
    """Whether a hyphen joins the words around it."""
    if not 0 < index < len(words) - 1 or words[index].key != "-":
        return False
    return words[index].start == words[index - 1].end and words[index].end == words[index + 1].start


def _is_given_pair(line: Line, index: int, rules: Rules) -> bool:
    """Whether a word of another meaning opens a given name of two parts behind a surname ("Hwang In-su")."""
    if not _is_hyphen(line.words, index + 1):
        return False
    word, tail = line.words[index], line.words[index + 2]
    if not rules.head_first:
        # "P और P अपने-अपने दल के साथ".
        return word.key != tail.key and max(len(word.key), len(tail.key)) <= SYLLABLE
    if not word.printed[:1].isupper():
        return False
    return tail.printed.islower() and tail.printed.isalpha() and tail.key not in rules.words["joined_words"]


def _is_doubled(line: Line, index: int, rules: Rules) -> bool:
    """Whether a Hindi word is doubled, as no part of a name is ("P बारी-बारी से दोनों के पास गए", "P धीरे-धीरे")."""
    words = line.words
    if rules.head_first or not _is_hyphen(words, index + 1):
        return False
    return words[index].key == words[index + 2].key and len(words[index].key) > SYLLABLE - 2


def _nickname_end(line: Line, index: int, rules: Rules) -> int | None:
    """The word behind a nickname in quotation marks or brackets at a word ("Robert "Bob" Field", "(Bob)")."""
    words = line.words
    if not rules.head_first or index + 3 >= len(words) or words[index].key not in NICKNAMED:
        return None
    closed = words[index + 2].key == NICKNAMED[words[index].key]
    named = names_word(line, index + 1, rules) and names_word(line, index + 3, rules)
    return index + 3 if closed and named and words[index + 1].end == words[index + 2].start else None


def read_name(line: Line, rules: Rules, first: int, starts: dict[int, Any], dates: set[int]) -> tuple[int, int] | None:
    """Range of the name that begins at a word; initials keep their stops."""
    words, last, kept = line.words, first, first
    while last < len(words) and last - first < 2 * LONGEST_NAME and last not in dates:
        if not _is_part(line, last, first, starts, dates, rules):
            break
        last += 1
        kept = last
        if last < len(words) and words[last].key == "." and len(words[last - 1].key) <= 3:
            following = last + 1 < len(words) and (
                names_word(line, last + 1, rules) or _is_initial_k(line, last + 1, first, rules)
            )
            last += 1
            if not following:
                break
        elif last < len(words) and (behind := _nickname_end(line, last, rules)) is not None:
            last = behind
        elif last + 1 < len(words) and words[last].key == "'" and _is_apostrophe(words, last, rules):
            last += 1
        elif last + 1 < len(words) and words[last].key == "-" and words[last].start == words[last - 1].end:
            tail = words[last + 1]
            given = rules.head_first and tail.printed.isalpha() and tail.key not in rules.words["joined_words"]
            given = given or (last > first and tail.key in rules.words["given_tails"])
            if not (names_word(line, last + 1, rules) or given) or tail.start != words[last].end:
                break
            two = last + 3 < len(words) and words[last + 3].key in rules.words["both_sides"]
            joined = last > first + 1 and len(tail.key) < SYLLABLE
            if two and not (joined or words[last - 1].key in rules.words["name_parts"]):
                # "मेहता-ओकेलो के बीच", but not "किम मिन-सू के बीच", "अल-थानी के बीच".
                break
            last += 1
    if kept - first > 2 and kept < len(words) and words[kept].key in rules.words["occasion_heads"]:
        # "मोहन अय्यर बैस्टिल दिवस समारोह में": the last word is of the occasion.
        kept -= 1
    return (first, kept) if kept > first else None


def _is_part(line: Line, index: int, first: int, starts: dict[int, Any], dates: set[int], rules: Rules) -> bool:
    """Whether a word is one of the name that begins at another."""
    if index > first and _is_doubled(line, index, rules):
        return False
    if index in starts:
        surname = _inside_name(line, index, first, starts, dates, rules)
        return surname or _is_given_name(line, index, first, starts, rules)
    if names_word(line, index, rules) or _is_initial_k(line, index, first, rules):
        return True
    return _goes_on(line, index, rules) if index > first else is_short_name(line, index, rules)


def _goes_on(line: Line, index: int, rules: Rules) -> bool:
    """Whether a word of another meaning goes on with the name of which words stand before it."""
    words = line.words
    before = words[index - 1].key
    if before == "-" and words[index].key in rules.words["given_tails"]:
        return True
    if rules.head_first and before in rules.words["fathers_marks"]:
        # "Kamil al Said".
        return words[index].printed[:1].isupper()
    return (
        (rules.head_first and before in "-'")
        or _is_given_pair(line, index, rules)
        or _is_surname(line, index, rules)
        or _is_short_surname(line, index, rules)
        or _is_title_inside(line, index, rules)
        or _is_joint(line, index, rules)
        or _is_middle_name(line, index, rules)
        or _is_fathers(words, index)
    )


def name_before(line: Line, rules: Rules, last: int) -> int:
    """The first word of the name that ends before a word, `last` where none does: "NAME, Defence Minister of Japan"."""
    words, first = line.words, last
    while first > 0:
        at = first - 1
        surname = rules.head_first and first == last and _is_surname(line, at, rules)
        if at > 1 and _is_joined_part(line, at, rules):
            # "Jean-Yves", "O'Neill", "Britt-marie": the first part is looked at next.
            first -= 2
            continue
        named = names_word(line, at, rules) or words[at].key == "." or surname or is_short_name(line, at, rules)
        if not (named or (rules.head_first and _is_fathers(words, at))):
            break
        if rules.titles.at(words, at) is not None:
            break
        first = at
    # "Dr. NAME".
    return first + (first < last and words[first].key == ".")


def _is_joined_part(line: Line, index: int, rules: Rules) -> bool:
    """Whether a hyphen or an apostrophe joins a word to the part of an English name before it."""
    words = line.words
    tight = words[index - 1].start == words[index - 2].end and words[index].start == words[index - 1].end
    long = len(words[index].key) > 1 or (words[index - 1].key == "'" and words[index].key in GLOTTAL)
    joins = rules.head_first and words[index - 1].key in ("-", "'") and tight and long
    return joins and names_word(line, index - 2, rules)


def _is_title_inside(line: Line, index: int, rules: Rules) -> bool:
    """Whether a word that is a title before names stands within or behind one ("Hassan Sheikh NAME", "NAME Sheikh")."""
    return rules.head_first and line.words[index].key in rules.words["titles_inside"]


def _is_given_name(line: Line, index: int, first: int, starts: dict[int, Any], rules: Rules) -> bool:
    """Whether the name of a place behind a title or what it is for is a first name ("Minister Florence Moreau")."""
    place, words = starts[index], line.words
    if not rules.head_first and index == first and place.last == index + 1 and not place.entry.adjective:
        # "प्रधानमंत्री जॉर्जिया मेलोनी से".
        placed = {found.first for found in (*line.places, *line.dates)}
        rest = range(index + 1, len(words))
        last = next((at for at in rest if at in placed or not names_word(line, at, rules)), len(words))
        near = index + 1 < last <= index + 3 and not any(at in starts for at in range(index + 1, last))
        return near and not place.entry.is_organization and _ends_name(line, last, rules)
    behind_title = rules.head_first and index == first and index > 1 and place.last == index + 1
    if not behind_title or place.entry.adjective or place.entry.is_organization or index + 1 >= len(line.words):
        return False
    # "His French counterpart, Florence NAME".
    behind = index - 1 if words[index - 1].key == "," else index
    before = rules.titles.at(words, behind - 1)
    titled = before is not None and before.last == behind and (behind == index or before.entry.kind == "counterpart")
    titled = titled or words[index - 1].key in rules.words["domain_words"]
    return titled and index + 1 not in starts and names_word(line, index + 1, rules)


def _is_apostrophe(words: Sequence[Word], index: int, rules: Rules) -> bool:
    """Whether an apostrophe joins the parts of a name ("D'Souza", "ओ'कॉनेल"), and is no genitive."""
    mark, behind = words[index], words[index + 1]
    tight = mark.start == words[index - 1].end and behind.start == mark.end
    short = rules.head_first or len(words[index - 1].key) < SYLLABLE - 1
    return tight and short and (len(behind.key) > 2 or behind.key in GLOTTAL)


def _is_surname(line: Line, index: int, rules: Rules) -> bool:
    """Whether a word of another meaning is a surname ("Anna Field of", "रमेश अधिकारी से"): no name stands behind it."""
    word = line.words[index]
    if word.key not in rules.words["later_names"]:
        return False
    if not rules.head_first:
        alone = index + 1 == len(line.words) or not names_word(line, index + 1, rules)
        return alone and (word.key not in rules.words["ruling_surnames"] or _ends_given_name(line, index, rules))
    if not word.printed[:1].isupper():
        return False
    return index + 1 == len(line.words) or not line.words[index + 1].printed[:1].isupper()


def _ends_given_name(line: Line, index: int, rules: Rules) -> bool:
    """Whether one word and a title without a comma stand before a Hindi surname that also names who rules ("विदेश मंत्री
    NAME सरकार ने", but "NAME NAME सरकार ने", "NAME सरकार के मंत्री"), with what stands behind people behind it."""
    titles = (rules.titles.at(line.words, at) for at in range(max(0, index - 4), index - 1))
    titled = [title.entry.label for title in titles if title is not None and title.last == index - 1]
    # "प्रधानमंत्री NAME सरकार ने" is who governs.
    governs = any(
        label.split()[-1:] == ["President"] or "Prime" in label or "Chief Minister" in label for label in titled
    )
    return bool(titled) and not governs and _ends_name(line, index + 1, rules)


def _is_short_surname(line: Line, index: int, rules: Rules) -> bool:
    """Whether a word of another meaning is a surname ("वू शेंग ली ने"): behind a name no verb has the mark of who acts,
    or of whom somebody meets, or "and" behind it."""
    key, names = line.words[index].key, SHORT_NAMES[:1] if rules.head_first else SHORT_NAMES
    if index + 1 == len(line.words) or not rules.has({key}, *names):
        return False
    if not rules.head_first and index + 2 < len(line.words) and line.words[index + 2].key in rules.words["before"]:
        # "अय्यर जून से पहले चीन जाएंगे": the month.
        return False
    together = not rules.head_first and [word.key for word in line.words[index + 1 : index + 3]] == ["के", "साथ"]
    dated = not rules.head_first and any(found.first == index + 1 for found in (*line.dates, *line.places))
    if dated and index > 1 and all(names_word(line, at, rules) for at in (index - 2, index - 1)):
        # "किम जोंग उन अगले सप्ताह".
        return True
    return together or rules.has({line.words[index + 1].key}, *(BEHIND[:1] if rules.head_first else BEHIND))


def _is_middle_name(line: Line, index: int, rules: Rules) -> bool:
    """Whether a word of another meaning stands within a Hindi name ("हरि पाल वर्मा ने"): its last part ends it."""
    words = line.words
    if rules.head_first or words[index].key not in rules.words["middle_names"]:
        return False
    last = index + 1
    placed = {found.first for found in (*line.places, *line.dates)}
    while last < len(words) and last not in placed and names_word(line, last, rules):
        last += 1
    return index + 1 < last <= index + 3 and _ends_name(line, last, rules)


def _is_joint(line: Line, index: int, rules: Rules) -> bool:
    """Whether a word, also a form of "give", joins a Hindi name to its last part ("जुआन डे ला सोतो से")."""
    words, joints = line.words, rules.words["name_joints"]
    if rules.head_first or words[index].key not in joints:
        return False
    last = index + 1
    while last < len(words) and words[last].key in joints:
        last += 1
    named = last + 1 < len(words) and names_word(line, last, rules)
    return named and words[last + 1].key in rules.words["joined_name_ends"]


def _is_short_actor(line: Line, index: int, rules: Rules) -> bool:
    """Whether a surname that is also a verb acts at the head of a Hindi sentence or behind "that" ("कहा कि पाई ने")."""
    words = line.words
    if words[index].key not in rules.words["short_names"] or rules.head_first or index + 1 >= len(words):
        return False
    opens = index == 0 or words[index - 1].key in rules.words["before_pointing"]
    return opens and words[index + 1].key in rules.words["after_people"]


def _is_alone(line: Line, index: int, rules: Rules) -> bool:
    """Whether an English word of another meaning is a surname alone ("FM Field", "Field hailed"): at the head of a
    sentence a verb stands behind it."""
    if not (line.in_body and _is_surname(line, index, rules)) or any(d.first <= index < d.last for d in line.dates):
        return False
    behind = line.words[index + 1].key if index + 1 < len(line.words) else ""
    return index > 0 or behind.endswith("ed") or rules.has({behind}, "saying_so")


def _is_initial_k(line: Line, index: int, first: int, rules: Rules) -> bool:
    """Whether "के" is the letter K: an initial before it, a name behind it."""
    words = line.words
    if words[index].key != "के":
        return False
    before = index - 2 if index > first + 1 and words[index - 1].key == "." else index - 1
    after = index + 2 if index + 1 < len(words) and words[index + 1].key == "." else index + 1
    if after == index + 2 and words[index].end == words[index + 1].start:
        # "के. वेणु".
        return after < len(words) and names_word(line, after, rules)
    if index == first + 1 and after < len(words) and _is_ranked(line, first, rules):
        # "एडमिरल दिनेश के त्रिपाठी ने", and anywhere where the article goes on with "एडमिरल त्रिपाठी".
        acts = _ends_behind(line, after, rules)
        again = f"{words[first - 1].printed} {words[after].printed}" in line.text
        return (acts or again) and names_word(line, after, rules)
    if index == first and after < len(words) and words[after].key in rules.words["initials"]:
        after += 2 if after + 1 < len(words) and words[after + 1].key == "." else 1
    elif before < first or words[before].key not in rules.words["initials"]:
        return index == first and _is_behind_rank(line, index, after, rules)
    return after < len(words) and names_word(line, after, rules)


def _ends_behind(line: Line, last: int, rules: Rules) -> bool:
    """Whether a name ends with a word, by what stands behind: who acts or is met, a list or a day goes on."""
    behind = [word.key for word in line.words[last + 1 : last + 3]]
    if behind[:1] == [] or behind == ["के", "साथ"] or behind[0] in rules.words["asks"] | rules.words["people_lists"]:
        return bool(behind)
    return behind[0] in rules.words["with_marks"] or any(date.first == last + 1 for date in line.dates)


def _is_behind_rank(line: Line, index: int, after: int, rules: Rules) -> bool:
    """Whether one name and a word for what he does stand behind "K" and a rank ("वाइस एडमिरल के स्वामीनाथन ने")."""
    words, lists = line.words, rules.words
    if not _is_ranked(line, index, rules) or after + 1 >= len(words) or not names_word(line, after, rules):
        return False
    return words[after + 1].key in lists["postpositions"] | lists["after_names"]


def _is_ranked(line: Line, index: int, rules: Rules) -> bool:
    """Whether a rank stands right before a word."""
    titles = (rules.titles.at(line.words, at) for at in range(max(0, index - 3), index))
    return any(title is not None and title.last == index and title.entry.kind == "rank" for title in titles)


def is_short_name(line: Line, index: int, rules: Rules) -> bool:
    """Whether a word of another meaning is a first name ("ली झेंग", "Jan Wolski"): a name goes on behind it."""
    words = line.words
    if rules.head_first and not words[index].printed[:1].isupper():
        return False
    if index + 1 >= len(words) or not (
        names_word(line, index + 1, rules)
        or words[index + 1].key in rules.words["later_names"]
        or _is_given_pair(line, index + 1, rules)
    ):
        return False
    if words[index].key in rules.words["short_names"]:
        return True
    placed = {found.first for found in (*line.places, *line.dates)}
    rest = range(index + 2, len(words))
    last = next((at for at in rest if at in placed or not names_word(line, at, rules)), len(words))
    return words[index].key in rules.words["given_names"] and _ends_name(line, last, rules)


def _ends_name(line: Line, at: int, rules: Rules) -> bool:
    """Whether what stands at a word stands behind people: a case that no thing of theirs follows, a joint, a place."""
    if at == len(line.words) or line.words[at].key in rules.words["after_names"]:
        return True
    if (
        line.words[at].key == "के"
        and at + 1 < len(line.words)
        and line.words[at + 1].key in rules.words["invited_words"]
    ):
        return True
    if any(found.first == at for found in (*line.places, *line.dates)):
        return True
    marker = rules.phrases["case_after"].at(line.words, at)
    return marker is not None and marker.entry in BEHIND_PEOPLE


def _inside_name(line: Line, index: int, first: int, starts: dict[int, Any], dates: set[int], rules: Rules) -> bool:
    """Whether the name of a place is a surname: a name before it, a marker of people behind ("जोआओ लीमा से")."""
    place = starts[index]
    if index == first and place.last == index + 1 < len(line.words):
        return line.words[index + 1].key in SONS
    if index == first or place.last != index + 1 or index + 1 >= len(line.words):
        return False
    following = line.words[index + 1].key
    if rules.head_first:
        # "Minister Melissa Lima met", but not the headline "Minister Singh Japan visit".
        titled = first > 0 and not place.entry.adjective and not place.entry.is_organization
        return titled and line.in_body and not line.words[index + 1].printed[0].isupper()
    if place.entry.adjective:
        # "विक्रम मिस्री पहुंचे", "विक्रम मिस्री मॉस्को में", but "विक्रम अमेरिकी मंत्री": an adjective has its noun behind it.
        ends = (
            index + 1 in dates
            or index + 1 in starts
            or following in rules.words["function"]
            or following in rules.words["verbs"]
        )
        return index == first + 1 and ends
    alone = index == first + 1 and place.entry.is_city
    return following in rules.words["after_people"] or (alone and following in rules.words["after_anything"])


def untitled(line: Line, rules: Rules, known: dict[str, list[Any]], taken: set[int]) -> Iterator[tuple[int, int]]:
    """Ranges of words outside of `taken` that are made of words of known names."""
    last, words = 0, line.words
    for first in [at for at, key in enumerate(words.listed) if key in known and at not in taken]:
        named = names_word(line, first, rules) or _is_short_actor(line, first, rules)
        if rules.head_first and words[first].key in rules.words["later_names"]:
            named = _is_alone(line, first, rules) or (named and first > 0)
        if first < last or not named:
            continue
        last = first
        while last < len(words) and last not in taken and words[last].key in known:
            if rules.head_first and words[last].key in rules.no_name and words[last].printed.islower():
                # "Al Harthy said", of whom another is called al Said.
                break
            last += 1
            if last + 1 < len(words) and words[last].key in (".", "-") and words[last + 1].key in known:
                last += 1
            elif (
                last + 1 < len(words) and _is_hyphen(words, last) and words[last + 1].key in rules.words["given_tails"]
            ):
                # "पार्क सो-इन ने", "हान सू-जिन से".
                last += 2
        while first > 0 and first - 1 not in taken and names_word(line, first - 1, rules):
            first -= 1
        yield first, last + _goes_on_known(line, last, rules, known, taken)


def _goes_on_known(line: Line, last: int, rules: Rules, known: dict[str, list[Any]], taken: set[int]) -> bool:
    """Whether a Hindi surname of another meaning ends the whole name of somebody known ("NAME सरकार से")."""
    words = line.words
    if rules.head_first or last >= len(words) or last in taken or words[last].key not in rules.words["later_names"]:
        return False
    return any(person.keys[-2:] == (words[last - 1].key, words[last].key) for person in known[words[last - 1].key])
