"""The lexicons and patterns of a language, read once from the data files of this package.

In: `data/LANGUAGE_*.toml`. Out: `Rules`, immutable and shared by all articles. Words are compared by their folded
keys. Patterns are regular expressions over a line in which every word is followed by one space and in which persons,
countries, dates and the like are single tokens (see `lines`).
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain, product
from pathlib import Path
from typing import Any, NamedTuple, Self

import regex

from extractor.by_word import ByWord
from extractor.folding import fold
from extractor.hashing import hash_files
from extractor.kept import kept
from extractor.offline.stems import stemmed
from extractor.phrases import Lexicon
from schemas.vocabulary import Sector

LANGUAGES = ("hi", "en")
DEVANAGARI = regex.compile(r"\p{Devanagari}+")
NONE: frozenset[str] = frozenset()
FUTURE_VERBS = "future_verbs"
# Lists of words that may be parts of a name.
PARTS_OF_NAMES = frozenset(
    {
        "initials",
        "monarchies",
        "particles",
        "name_parts",
        "name_joints",
        "joined_name_ends",
        "other_news",
        "later_names",
        "common_surnames",
        "joined_words",
        "generations",
        "given_tails",
        "second_offices",
        "domain_nouns",
    }
)
MACRO = regex.compile(r"\{([A-Z_]+)\}")
# Tokens that stand for what was found; capitals are free because folded words are lower case.
TOKENS = {
    "P": r"P\d+",
    "C": r"C\d+",
    "A": r"A\d+",
    "O": r"O\d+",
    "L": r"L\d+",
    "D": r"D\d+",
    "X": r"X\d+",
    "S": r"S\d+",
    "G": r"G\d+",
    "SIDE": r"[PCOXS]\d+",
    "W": r"[^ A-Z]\S*",
}


class Title(NamedTuple):
    """An office, rank, honorific or the word for a counterpart. `label` is English and says which office it is.

    `vague` ones name nothing by themselves ("सचिव"), `loose` ones are also words of another meaning ("प्रमुख"). `side` is
    the country that alone gives the office this name ("Raksha Mantri"), `names_in` those in whose names a rank or an
    honorific is a part.
    """

    kind: str
    label: str = ""
    sector: Sector = Sector.GOV
    vague: bool = False
    loose: bool = False
    side: str = ""
    names_in: frozenset[str] = NONE


class Pattern(NamedTuple):
    """Alternatives that are only tried on lines which hold one of the trigger words."""

    triggers: frozenset[str]
    expression: regex.Pattern[str]


class Index:
    """For each key the names of the lists in which it stands, so that one pass over a line asks all of them.

    The lists are those of words, the first words of phrases and the triggers of patterns; no two have the same name.
    """

    def __init__(self, known: dict[str, frozenset[str]], future: tuple[str, ...]) -> None:
        self._made_of = known, future

        # Tuples, since a union walks over all places of the table of a set, also over those that are empty.
        def of(key: str) -> tuple[str, ...]:
            found = tuple(known.get(key, NONE))
            return (*found, FUTURE_VERBS) if key.endswith(future) else found

        self._of = ByWord(of)

    @classmethod
    def over(cls, *tables: Mapping[str, Iterable[str]], future: tuple[str, ...]) -> Self:
        names: dict[str, set[str]] = {}
        for name, keys in chain.from_iterable(table.items() for table in tables):
            for key in keys:
                names.setdefault(key, set()).add(name)
        return cls({key: frozenset(found) for key, found in names.items()}, future)

    def __reduce__(self) -> tuple[type[Index], tuple[object, ...]]:
        return Index, self._made_of

    def names(self, keys: Iterable[str]) -> frozenset[str]:
        """Names of the lists of which a key stands among `keys`; FUTURE_VERBS where one is a verb in the future."""
        return NONE.union(*map(self._of.__getitem__, keys))


@dataclass(frozen=True)
class Rules:
    """All data of one language; what a language does not have is empty.

    Languages that are `head_first` put the verb before its objects (English), the others behind them (Hindi).
    `letters` are the countries of services by their short names, `endings` those of verb forms and plurals by their
    use. The phrases of `topics` are those of `stems`.
    """

    language: str
    titles: Lexicon[Title]
    modifiers: frozenset[str]
    institutions: frozenset[str]
    plurals: dict[str, str]
    no_name: frozenset[str]
    words: dict[str, frozenset[str]]
    phrases: dict[str, Lexicon[str]]
    topics: Lexicon[str]
    patterns: dict[str, regex.Pattern[str]]
    numbers: dict[str, int]
    future: tuple[str, ...]
    cities: dict[str, str]
    letters: dict[str, str]
    head_first: bool
    endings: dict[str, tuple[str, ...]]
    index: Index

    @classmethod
    def load(cls, language: str) -> Rules:
        return cls(titles=titles_of(language), cities=cities_of(language), **_tables(language))

    def has(self, keys: AbstractSet[str], *lists: str) -> bool:
        """Whether one of the keys is a word of one of the lists."""
        return not all(map(keys.isdisjoint, map(self.words.__getitem__, lists)))

    def counts(self, key: str) -> bool:
        """Whether a word is a number, in figures or in words."""
        return key in self.numbers or key.isdecimal()


@kept
def titles_of(language: str) -> Lexicon[Title]:
    """The offices, ranks and the like of a language; linking needs no more of the rules."""
    return Lexicon(_titles(read_tables(language)))


@kept
def cities_of(language: str) -> dict[str, str]:
    """English names of towns by the folded key of the one that is printed."""
    return {fold(name): city for city, names in read_tables(language).get("cities", {}).items() for name in names}


@cache
def rules_for(language: str) -> Rules | None:
    """The rules of a language; None for a language that has none."""
    return Rules.load(language) if language in LANGUAGES else None


@kept
def _tables(language: str) -> dict[str, Any]:
    """The other fields of the rules."""
    data = read_tables(language)
    words = {name: frozenset(_keys(text.split())) for name, text in data["words"].items()}
    phrases = {
        name: Lexicon((phrase, entry) for entry, phrases in table.items() for phrase in phrases)
        for name, table in data["phrases"].items()
    }
    topics = Lexicon((stemmed(phrase), entry) for entry, phrases in data["topics"].items() for phrase in phrases)
    patterns = {name: _pattern(row, data.get("macros", {})) for name, row in data["patterns"].items()}
    return {
        "language": language,
        "modifiers": frozenset(_keys(data["offices"]["modifiers"]["words"])),
        "institutions": frozenset(_keys(data["offices"]["institutions"]["words"])),
        "plurals": {fold(many): fold(one) for many, one in data["offices"].get("plurals", {}).items()},
        "no_name": _no_name(data, words),
        "words": defaultdict(frozenset, words),
        "phrases": defaultdict(_no_phrases, phrases),
        "topics": topics,
        "letters": {short: code for code, names in data.get("letters", {}).items() for short in names.split()},
        "patterns": {name: pattern.expression for name, pattern in patterns.items()},
        "head_first": bool(data.get("grammar", {}).get("head_first")),
        "endings": defaultdict(
            tuple, {name: tuple(_keys(ends.split())) for name, ends in data["grammar"].get("endings", {}).items()}
        ),
        "future": tuple(words["future_endings"]),
        "numbers": {fold(word): number for word, number in data["numbers"].items()},
        "index": Index.over(
            words,
            {name: lexicon.first_words for name, lexicon in phrases.items()},
            {name: pattern.triggers for name, pattern in patterns.items()},
            future=tuple(words["future_endings"]),
        ),
    }


def _no_phrases() -> Lexicon[str]:
    return Lexicon(())


@cache
def rules_sha256() -> str:
    """Hash of the code and the data of this package: a changed rule is another extractor."""
    return hash_files(Path(__file__).parent)


@cache
def read_tables(language: str) -> dict[str, Any]:
    """All tables of a language; a table may be spread over several files."""
    merged: dict[str, Any] = {}
    folder = files("extractor.offline").joinpath("data")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.startswith(f"{language}_") and file.name.endswith(".toml"):
            for table, content in tomllib.loads(file.read_text(encoding="utf-8")).items():
                merged.setdefault(table, {}).update(content)
    return merged


def _no_name(data: dict[str, Any], words: dict[str, frozenset[str]]) -> frozenset[str]:
    """Words that are no part of a name: all of the lists but initials, and the words of the phrases."""
    lists = (keys for name, keys in words.items() if name not in PARTS_OF_NAMES)
    keys = frozenset(_keys(_all_words(data))).union(*lists)
    return frozenset(key for key in keys if len(key) > 1 or not key.isascii())


def _keys(words: Iterable[str]) -> Iterator[str]:
    return (fold(word) for word in words)


def _all_words(data: dict[str, Any]) -> Iterator[str]:
    """Single words of the phrase tables: no part of a name either, as those of the topics may be."""
    for phrase in chain.from_iterable(chain.from_iterable(table.values()) for table in data["phrases"].values()):
        yield from phrase.split()


def _titles(data: dict[str, Any]) -> Iterator[tuple[str, Title]]:
    offices = data["offices"]
    sector = {label: Sector(name) for name, labels in offices["sectors"].items() for label in labels}
    vague = frozenset(offices["vague"]["words"])
    loose = frozenset(offices["vague"]["loose"])
    compound = data["offices"].get("compound", {})
    space, links = compound.get("spaces", [" "]), compound.get("links", [])
    owner = {phrase: side for side, phrases in offices.get("sides", {}).items() for phrase in phrases}
    named = {word: frozenset(countries) for word, countries in data["names_in"].items()}
    for kind, words in (("rank", data["ranks"]["words"]), ("honorific", data["honorifics"]["words"])):
        yield from ((word, Title(kind, names_in=named.get(word, NONE))) for word in words)
    yield from ((word, Title("counterpart")) for word in data["counterparts"]["words"])
    for (domain, domain_en), (head, head_en) in product(offices["domains"].items(), offices["heads"].items()):
        deputy_en, of_rank = (
            ("Deputy ", head_en.removeprefix("Deputy ")) if head_en.startswith("Deputy ") else ("", head_en)
        )
        for gap in space:
            yield f"{domain}{gap}{head}", Title("office", f"{deputy_en}{domain_en} {of_rank}")
        for link in links:
            yield f"{head} {link} {domain}", Title("office", f"{domain_en} {head_en}")
        for deputy, deputy_en in offices["deputies"].items():
            for gap in space:
                yield f"{deputy} {domain}{gap}{head}", Title("office", f"{deputy_en} {domain_en} {head_en}")
            for link in links:
                yield f"{deputy} {head} {link} {domain}", Title("office", f"{deputy_en} {domain_en} {head_en}")
    for word, phrase in product(compound.get("deputies", ()), offices["fixed"]):
        if offices["deputies"].keys().isdisjoint(phrase.split()):
            label = offices["fixed"][phrase]
            known = sector.get(label, Sector.GOV)
            yield f"{word} {phrase}", Title("office", f"Deputy {label}", known, phrase in vague, phrase in loose)
    for phrase, label in offices["fixed"].items():
        known = sector.get(label, Sector.GOV)
        yield phrase, Title("office", label, known, phrase in vague, phrase in loose, owner.get(phrase, ""))


def _pattern(row: dict[str, Any], macros: dict[str, str]) -> Pattern:
    """Compile `any` (alternatives); `triggers` are folded words, one of which every alternative needs."""

    def expand(text: str) -> str:
        while (match := MACRO.search(text)) is not None:
            value = TOKENS.get(match[1]) or macros[match[1]]
            text = f"{text[: match.start()]}(?:{value}){text[match.end() :]}"
        return DEVANAGARI.sub(lambda match: fold(match[0]), text)

    alternatives = "|".join(expand(text) for text in row["any"])
    expression = regex.compile(rf"(?<= )(?:{alternatives})(?= |$)")
    return Pattern(frozenset(_keys(row["triggers"].split())), expression)
