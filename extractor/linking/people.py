"""Whether two names mean one person or one body, by spelling, side and offices; in Hindi and English alike.

Two names mean the same where all their words agree by sound. Where they agree only nearly, or an initial stands for a
word, they must also have an office in common. A surname alone never means anybody by its spelling: whom it means in an
article is told by the office (`mentions`). Names of different sides are never compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import permutations

from db.links import NameRow
from extractor.folding import fold
from extractor.linking.clustering import EXCLUDED, Judgement
from extractor.linking.offices import is_military, office_labels
from extractor.names import CONFLICT, SAME, NameWord, name_likeness, name_words
from extractor.phrases import words
from extractor.places import adjective_en, name_en
from schemas.codes import organizations
from schemas.vocabulary import ParticipantKind

# Likeness from which names with an office in common are the same.
NEARLY = 0.75
# Names of other offices have to be alike by this; below it may be a namesake.
CLEARLY = 0.9
# Consonants that are taken for each other when a name is heard or romanised are one class; what may be silent is none.
CLASSES = str.maketrans(
    {**dict.fromkeys("ckqgszjx", "k"), **dict.fromkeys("td", "t"), **dict.fromkeys("pfbvw", "p"),
     **dict.fromkeys("nm", "n"), **dict.fromkeys("rl", "r"), **dict.fromkeys("aeiouAhHy", "")}
)  # fmt: skip
SILENT = str.maketrans("eiouy", "aaaaa")
# Classes of first letters.
FIRSTS = "ktpnrah"
PREFIX = 3
FILLERS = frozenset({"the", "of", "and", "for", "a", "s", "'"})


class Name(NameRow):
    """A name of a person or body of one side, under its number, with the offices that it was printed with."""

    @cached_property
    def labels(self) -> frozenset[str]:
        return frozenset(label for office in self.offices for label in office_labels(office))

    @cached_property
    def military(self) -> bool:
        """Whether somebody in uniform has this name."""
        return any(is_military(office) for office in self.offices)

    @cached_property
    def heard(self) -> tuple[NameWord, ...]:
        return name_words(self.name)

    @property
    def partial(self) -> bool:
        """Whether it is the name of a person in one word, without even an initial."""
        return self.kind == ParticipantKind.PERSON and len(self.heard) < 2

    @cached_property
    def keys(self) -> frozenset[str]:
        """Keys under which it meets the names that may mean the same."""
        if self.represents is None:
            return frozenset()
        if self.kind == ParticipantKind.PERSON:
            return frozenset(f"{self.represents} {key}" for key in _sound_keys(self.heard))
        return (
            frozenset({f"{self.represents} = {self.body}"})
            if self.kind == ParticipantKind.ORGANIZATION
            else frozenset()
        )

    @cached_property
    def body(self) -> str:
        """What names a body: its words in English, without those of its country, in any order."""
        return _body(self.name if self.name.isascii() else self.name_en or self.name, self.represents or "")


@lru_cache(maxsize=65536)
def _sound_keys(heard: tuple[NameWord, ...]) -> frozenset[str]:
    """The beginning of one word with how another one begins; of a single word its sound alone."""
    if len(heard) == 1:
        return frozenset({f"* {_consonants(heard[0])}"})
    pairs = permutations(heard, 2)
    return frozenset(f"{_first(other)} {_consonants(one)}" for one, other in pairs if not one.initial) or frozenset(
        {"".join(sorted(map(_first, heard)))}
    )


def sound_of(heard: Iterable[NameWord]) -> str:
    """The consonants of words, by their classes."""
    return " ".join(word.sound.translate(CLASSES) for word in heard)


def _consonants(word: NameWord) -> str:
    return sound_of((word,))[:PREFIX]


def _first(word: NameWord) -> str:
    """Class of the first letter; vowels are one class."""
    return word.sound[:1].lower().translate(CLASSES) or word.sound[:1].lower().translate(SILENT)


def keys_of_words(name: Name) -> Iterator[str]:
    """Keys of the single words that a full name may be shortened to."""
    for word in name.heard:
        if not word.initial and name.represents:
            yield f"{name.represents} * {_consonants(word)}"


def keys_of_whole(part: Name) -> list[str]:
    """Keys of the full names that may be shortened to this single word."""
    return [key.replace("*", first) for key in part.keys for first in FIRSTS]


@lru_cache(maxsize=65536)
def _body(printed: str, side: str) -> str:
    own = {fold(side), *_folded(name_en(side) or ""), *_folded(adjective_en(side) or "")}
    if side in organizations():
        if fold(printed) in own | {fold(organizations()[side])}:
            return fold(side)
        own = set()
    return " ".join(sorted(_folded(printed) - own - FILLERS)) or fold(printed)


def _folded(text: str) -> set[str]:
    return {word.key for word in words(text)}


def judge_names(one: Name, other: Name) -> Judgement | None:
    """Whether two names mean the same; None where nothing can be said."""
    if one.kind != other.kind or one.represents != other.represents or one.represents is None:
        return None
    if one.kind == ParticipantKind.PERSON:
        return _judge_people(one, other)
    if one.kind == ParticipantKind.ORGANIZATION and one.body == other.body:
        return Judgement(1.0, "one body of this name")
    return None


def _judge_people(one: Name, other: Name) -> Judgement | None:
    if one.partial or other.partial:
        return None
    likeness = _likeness(one, other)
    if likeness <= CONFLICT:
        return EXCLUDED
    common = one.labels & other.labels
    if likeness < NEARLY:
        return None
    if common:
        reason = "names agree" if likeness >= SAME else "names nearly agree"
        return Judgement(likeness, f"{reason}, both {min(common)}")
    if likeness < SAME or _by_initials(one.heard, other.heard):
        return None
    if one.labels and other.labels:
        if one.military is not other.military:
            return None
        return Judgement(likeness, "names agree, offices differ") if likeness >= CLEARLY else None
    return Judgement(likeness, "names agree")


def _likeness(one: Name, other: Name) -> float:
    """Of the names as printed, or of a Latin spelling that came with one of them."""
    likeness = name_likeness(one.name, other.name)
    if likeness >= SAME:
        return likeness
    spelt = [(one.name_en, other.name), (one.name, other.name_en), (one.name_en, other.name_en)]
    return max([likeness, *(name_likeness(a, b) for a, b in spelt if a and b)])


def _by_initials(one: tuple[NameWord, ...], other: tuple[NameWord, ...]) -> bool:
    """Whether the names agree only by initials: one stands for a word, or there is but one beside the surname."""
    initials, others = ([word.sound for word in name if word.initial] for name in (one, other))
    if initials != others:
        return True
    return len(one) - len(initials) < 2 and len(initials) < 2
