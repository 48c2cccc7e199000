"""A text in, the ISO 639 code of its language out: by script, then by letters and function words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import regex

from extractor.kept import kept, kept_pattern

UNKNOWN = "und"
LATIN = "Latin"
SAMPLE = 600
NONE: frozenset[str] = frozenset()
WORD = kept_pattern(r"[\p{L}\p{M}]+")
# The same in what most samples consist of, plain Latin, Devanagari and punctuation: there `re` takes a tenth of it.
PLAIN = re.compile(r"[\x00-\x7f\u0900-\u097f\u2010-\u2027]*")
PLAIN_WORD = re.compile(r"[A-Za-z\u0900-\u0963\u0971-\u097f]+")
PLAIN_RUNS = {
    "Devanagari": re.compile(r"[\u0900-\u0950\u0955-\u0963\u0966-\u097f]+"),
    LATIN: re.compile(r"[A-Za-z]+"),
}
Word = re.Pattern[str] | regex.Pattern[str]
Runs = Mapping[str, Word]


@dataclass(frozen=True, slots=True)
class Languages:
    """`languages.toml`: runs of each script, the languages written in it with their own letters, and their words."""

    runs: dict[str, regex.Pattern[str]]
    of_script: dict[str, dict[str, regex.Pattern[str] | None]]
    words: dict[str, frozenset[str]]


@kept
def languages() -> Languages:
    data = tomllib.loads((Path(__file__).parent / "languages.toml").read_text(encoding="utf-8"))
    tables = {script: found if isinstance(found, dict) else {found: ""} for script, found in data["scripts"].items()}
    return Languages(
        {script: regex.compile(rf"\p{{{script}}}+") for script in tables},
        {
            script: {language: regex.compile(letters) if letters else None for language, letters in table.items()}
            for script, table in tables.items()
        },
        {language: frozenset(text.split()) for language, text in data["words"].items()},
    )


def _script_of(sample: str, runs_of: Runs, word: Word) -> str | None:
    """The script of most letters; the frequent ones come first in the data, so that a majority ends the search."""
    best, most = None, 0
    letters: int | None = None
    for script, runs in runs_of.items():
        count = sum(map(len, runs.findall(sample)))
        if count > most:
            best, most = script, count
        # Half of all characters is also half of the letters, which then need not be counted.
        if 2 * most > len(sample):
            break
        if letters is None:
            letters = sum(map(len, word.findall(sample)))
        if 2 * most > letters:
            break
    return best


def language_of(text: str) -> str:
    """ISO 639-1 code of the language that most of the text is in; `und` where it has no letters or nothing tells.

    >>> language_of("दोनों देशों ने समझौते पर हस्ताक्षर किए।")
    'hi'
    """
    sample = text[:SAMPLE]
    runs, word = (PLAIN_RUNS, PLAIN_WORD) if PLAIN.fullmatch(sample) else (languages().runs, WORD)
    script = _script_of(sample, runs, word)
    if script is None:
        return UNKNOWN
    table = languages().of_script[script]
    own = next((language for language, letters in table.items() if letters and letters.search(sample)), None)
    shared = [language for language, letters in table.items() if letters is None]
    words = word.findall(sample.lower())
    known = languages().words
    scores = {language: sum(map(known.get(language, NONE).__contains__, words)) for language in shared}
    best = max(shared, key=lambda language: scores[language])
    letters = table[own] if own else None
    # An English text about Poland has Polish letters in its names, but more English words.
    if own and letters and sum(letters.search(word) is not None for word in words) > scores[best]:
        return own
    return best if scores[best] or len(shared) == 1 or script != LATIN else UNKNOWN
