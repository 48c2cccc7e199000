"""How alike two personal names are, each in Devanagari or Latin letters, in [0, 1].

A name is read as words in any order, without honorifics, ranks and "Jr"; a word in Devanagari is romanised by rule.
Words are compared by their sound: long and short vowels, aspirates, w and v, ph and f, doubled and silent letters
count as one, and a vowel weighs less than a consonant, because a romanised name is right in its consonants ("जॉयस",
Joyce).

`name_likeness` is 1 for one spelling, at least SAME for two spellings of one full name, and at most CONFLICT where each
name has a word that the other one lacks ("Rajesh Rao", "Rajan Rao"). An initial agrees with any word that begins
with it. A name that is a part of the other (the surname alone) lies between: it may be the same person, which the
names cannot tell. The likeness is symmetric.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import accumulate
from math import inf
from typing import NamedTuple

from extractor.kept import kept_pattern
from extractor.offline.romanise import romanise
from extractor.offline.rules import DEVANAGARI, LANGUAGES, titles_of
from extractor.phrases import Words, words

SAME = 0.85
CONFLICT = 0.5
# Words are the same from this likeness; "Rakesh" and "Rajesh" lie below.
ALIKE = 0.7
# What an initial says beside a word, and how well it agrees with one.
INITIAL, INITIAL_FITS = 0.3, 0.95
VOWEL = 0.4
CONSONANT = 1.0
# One vowel for another, and those two that nobody takes for each other.
LIKE_VOWEL, OTHER_VOWEL = 0.15, 0.5
# How steeply the likeness of words falls with their distance, and the share of their weight at which none are ALIKE.
STEEP = 1.4
FAR = 1.01 * (1 - ALIKE) / STEEP
SUFFIXES = frozenset({"jr", "sr", "jnr", "snr", "ii", "iii", "iv"})
VOWELS = frozenset("aeiouA")
# Letters by which one sound is written or heard: what it costs to take one for the other.
NEAR = {
    frozenset(pair): cost
    for pair, cost in [
        ("ck", 0.2), ("jz", 0.2), ("jg", 0.3), ("sc", 0.3), ("sz", 0.3), ("sj", 0.6), ("vb", 0.5), ("fp", 0.3),
        ("td", 0.4), ("kg", 0.5), ("nm", 0.6), ("rl", 0.8), ("jy", 0.4), ("kh", 0.5), ("cj", 0.5), ("ct", 0.5),
        ("xs", 0.3), ("st", 0.6),
    ]
}  # fmt: skip
# The sound of a final vowel that changes a name ("Deepak", "Deepika").
LAST = "A"
# What may be left out or put in for less: a schwa, an h that is not heard, a glide; LAST for more than a vowel.
SLIGHT = {"a": 0.2, "h": 0.3, "H": 0.6, "y": 0.2, "e": 0.25, "i": 0.3, LAST: 0.8}
# Spelling to sound, in this order.
SOUNDS = tuple(
    (kept_pattern(pattern), sound)
    for pattern, sound in [
        (r"chch?h", "c"), (r"([^aeiou])\1+", r"\1"), (r"(?<=[aeiou].*[^aeiou])e$", ""),
        (r"(?<=[^aeiou][^aeiou])a$", ""), (r"ngh?(?=[^aeiou]|$)", "n"), (r"tch|ch", "c"), (r"sch|sh", "s"),
        (r"ck|cq|q", "k"), (r"ph", "f"), (r"^x|(?<=[aeiou])x(?=i)", "s"), (r"x", "ks"), (r"eaux?$", "o"),
        (r"[ao]u|[ao]w(?=[^aeiou]|$)", "o"), (r"w", "v"), (r"([bdgjkt])h", r"\1"), (r"c(?=[eiy])", "s"),
        (r"(?<=[aeiou])h(?=[^aeiou]|$)", ""), (r"(?<=[^aeiou])y|(?<![a])y(?=[^aeiou]|$)", "i"),
        (r"a[ie]|ay(?=[^aeiou]|$)|ei", "e"), (r"ee|ie", "i"), (r"oo", "u"), (r"(.)\1+", r"\1"),
        (r"(?<=[^aeiou])a$", LAST), (r"^h", "H"),
    ]
)  # fmt: skip


class NameWord(NamedTuple):
    """A word of a name by its sound; an initial is one letter."""

    sound: str
    initial: bool

    @property
    def weight(self) -> float:
        return INITIAL if self.initial else 1 + _weight(self.sound)


@lru_cache(maxsize=65536)
def name_likeness(one: str, other: str) -> float:
    """How alike two personal names are; 0 where one of them has no letters that can be compared."""
    first, second = sorted((name_words(one), name_words(other)), key=lambda name: (len(name), name))
    if not first or not second:
        return 0.0
    score = _score(first, second)
    if len(first) != len(second):
        # "Ram Chandra" and "Ramchandra".
        joined = (NameWord("".join(word.sound for word in name), initial=False) for name in (first, second))
        run = _alike(*joined)
        score = max(score, run if run >= SAME else 0.0)
    return round(score, 4)


@lru_cache(maxsize=65536)
def name_words(name: str) -> tuple[NameWord, ...]:
    """The words of a name by their sound, without honorifics and ranks."""
    found: list[NameWord] = []
    text = unicodedata.normalize("NFC", name)
    listed = words(text)
    skipped = _titles(listed)
    shouted = text.isupper()
    for index, word in enumerate(listed):
        if index in skipped or not word.key[:1].isalpha() or word.key in SUFFIXES:
            continue
        latin = romanise(word.printed) if DEVANAGARI.search(word.printed) else word.printed
        if latin is None:
            continue
        letters = _initials(latin, shouted=shouted)
        if letters:
            found += [NameWord(_sound(letter), initial=True) for letter in letters]
        elif sound := _sound(latin):
            found.append(NameWord(sound, initial=False))
    return tuple(found)


def _titles(listed: Words) -> frozenset[int]:
    """Numbers of the words that are honorifics or ranks; of a name that has nothing else, none."""
    taken: set[int] = set()
    for language in LANGUAGES:
        for match in titles_of(language).find(listed):
            if match.entry.kind in ("honorific", "rank"):
                taken.update(range(match.first, match.last))
    named = not taken or len(taken) < sum(word.key[:1].isalpha() for word in listed)
    return frozenset(taken if named else ())


def _initials(latin: str, *, shouted: bool) -> str:
    """The letters of "S", "MK" and "NSR"; nothing for a word."""
    if len(latin) == 1:
        return latin
    vowelless = VOWELS.isdisjoint(latin.lower())
    return latin if not shouted and latin.isupper() and len(latin) <= 3 and (vowelless or len(latin) == 2) else ""


@lru_cache(maxsize=65536)
def _sound(word: str) -> str:
    """Key of the sound of a word in Latin letters."""
    plain = unicodedata.normalize("NFKD", word.lower().replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    key = "".join(letter for letter in plain if letter.isalpha() and letter.isascii())
    for pattern, sound in SOUNDS if len(key) > 1 else ():
        key = pattern.sub(sound, key)
    return key


def _weight(sound: str) -> float:
    return sum(VOWEL if letter in VOWELS else CONSONANT for letter in sound)


def _score(first: Sequence[NameWord], second: Sequence[NameWord]) -> float:
    """Mean of Dice and containment over the words by their weight; at most CONFLICT where both have others."""
    common = 0.0
    pairs = [(_agree(a, b), i, j) for i, a in enumerate(first) for j, b in enumerate(second)]
    used: tuple[set[int], set[int]] = (set(), set())
    least = 1.0
    for score, i, j in sorted(pairs, key=lambda pair: (-pair[0], first[pair[1]], second[pair[2]], pair[1:])):
        if score < ALIKE or i in used[0] or j in used[1]:
            continue
        used[0].add(i)
        used[1].add(j)
        common += score * (first[i].weight + second[j].weight) / 2
        least = min(least, score)
    left = [word for i, word in enumerate(first) if i not in used[0]]
    right = [word for j, word in enumerate(second) if j not in used[1]]
    sizes = sum(word.weight for word in first), sum(word.weight for word in second)
    score = (2 * common / sum(sizes) + min(1.0, common / min(sizes))) / 2
    if left and right:
        return min(score, CONFLICT)
    return (score + min(score, least)) / 2


def _agree(one: NameWord, other: NameWord) -> float:
    """Likeness of two words, or of an initial and a word."""
    if one.initial or other.initial:
        return (INITIAL_FITS if one.initial is not other.initial else 1.0) if one.sound[:1] == other.sound[:1] else 0.0
    return _alike(one, other)


@lru_cache(maxsize=65536)
def _alike(one: NameWord, other: NameWord) -> float:
    """1 less the distance of two sounds, in shares of their weight; 0 where that is too far."""
    first, second = sorted((one.sound, other.sound))
    whole = (_weight(first) + _weight(second)) / 2
    return max(0.0, 1.0 - STEEP * _distance(first, second, whole * FAR) / whole) if whole else 0.0


def _distance(one: str, other: str, most: float) -> float:
    """Edit distance in which vowels, silent letters and near sounds cost less; endless where it is above `most`."""
    drops = list(map(_drop, other))
    row = list(accumulate(drops, initial=0.0))
    for a in one:
        drop = _drop(a)
        above, row = row, [row[0] + drop]
        for index, b in enumerate(other):
            row.append(min(above[index] + _swap(a, b), above[index + 1] + drop, row[index] + drops[index]))
        if min(row) > most:
            return inf
    return row[-1]


@cache
def _drop(letter: str) -> float:
    return SLIGHT.get(letter, VOWEL if letter in VOWELS else CONSONANT)


@cache
def _swap(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if {one, other} == {"a", LAST}:
        return 0.0
    if one in VOWELS and other in VOWELS:
        # "Anirudh" is not "Anuradha": nobody writes "i" for "u".
        return OTHER_VOWEL if {one, other} == {"i", "u"} else LIKE_VOWEL
    return NEAR.get(frozenset((one, other)), CONSONANT)
