"""One paragraph in, the spans of its sentences out, for Hindi and English and whatever else uses their marks.

A sentence ends at a danda, at `?` or `!`, at a full stop that belongs to no abbreviation, initial, number or
address, and at `|` where it stands for a danda. Quotes and brackets that close behind the mark, and the numbers of
notes there, stay with the sentence. Spans are half-open code-point offsets, trimmed of white space, in order and
disjoint; together they hold every other character of the paragraph.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

import regex

from extractor.kept import kept, kept_pattern

CLOSERS = "\"'”’»)\\]}"
OPENERS = "\"'“‘«(\\[{"
# Marks, what closes behind them, the white space, and the first character of what follows.
BOUNDARY = kept_pattern(
    rf"(?P<marks>[।॥.?!|…。！？۔؟።။]+)(?P<closers>[{CLOSERS}]*(?:\s[”’»](?=\s|$))?(?:\[\p{{N}}{{1,3}}\])*)(?P<gap>\s*)(?P<next>[^\s]?)"
)
SURE = kept_pattern(r"[।॥。！？۔؟።။]")
WORD_BEFORE = kept_pattern(r"(?r)(?:[\p{L}\p{M}\p{N}]+\.)*[\p{L}\p{M}\p{N}]+")
# A word with its dots (U.S.A.) is shorter; without a limit a page of dots takes minutes.
LOOK_BACK = 64
# Letters at least of an English word that ends a sentence without a space behind it.
SMALL = 4
YEAR = kept_pattern(r"(?:19|20)[0-9]{2}")
WORD_AFTER = kept_pattern(rf"[{OPENERS}\s]*([\p{{L}}\p{{M}}\p{{N}}]+)(\.?)")
DEVANAGARI_BEFORE = kept_pattern(r"(?r)\p{Devanagari}[\"'”’)\]]*\s?")
ACRONYM = kept_pattern(r"(?:\p{Latin}\.)+\p{Latin}")
NUMBERED = kept_pattern(r"\s*\(?[\p{N}]{1,3}|\s*\(?[a-zA-Zivx]{1,4}")
TRIMMED = kept_pattern(r"(?s)\S(?:.*\S)?")


@dataclass(frozen=True, slots=True)
class Rules:
    """`sentences.toml` as sets; Latin words in lower case."""

    before_name: frozenset[str]
    doubtful: frozenset[str]
    starters: frozenset[str]
    letters: frozenset[str]
    words_too: frozenset[str]
    continuing: frozenset[str]
    finals: frozenset[str]


@kept
def rules() -> Rules:
    lists = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))
    lowered = {"before_name", "doubtful"}
    return Rules(
        **{
            name: frozenset(normalize("NFC", word.lower() if name in lowered else word) for word in words)
            for name, words in lists.items()
        }
    )


def split_sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Spans of the sentences of the paragraph `text[start:end]`.

    >>> list(split_sentences("डॉ. मेहता आए। बैठक हुई।"))
    [(0, 13), (14, 23)]
    """
    stop = len(text) if end is None else end
    first = start
    for match in BOUNDARY.finditer(text, start, stop):
        cut = match.end("closers")
        if cut < stop and _ends_sentence(text, first, match):
            yield from _trim(text, first, cut)
            first = cut
    yield from _trim(text, first, stop)


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if match := TRIMMED.search(text, start, end):
        yield match.span()


def _ends_sentence(text: str, first: int, match: regex.Match[str]) -> bool:
    """Whether the sentence that began at `first` ends with the marks of `match`, behind which something follows."""
    marks, gap = match["marks"], match["gap"]
    if SURE.search(marks):
        return not match["closers"] or not _continues(text, match)
    if "|" in marks:
        return bool(gap and DEVANAGARI_BEFORE.match(text, first, match.start("marks")))
    if "?" in marks or "!" in marks:
        return bool(gap) and not _continues(text, match)
    if not gap:
        return _stop_without_space(text, first, match)
    if len(marks) > 1 or "…" in marks:
        return match["next"].isupper() or _dots_behind_verb(text, first, match)
    return not _continues(text, match) and not _abbreviated(text, first, match)


def _word_before(text: str, first: int, at: int) -> regex.Match[str] | None:
    """The word that ends at an offset, with the dots in it."""
    return WORD_BEFORE.match(text, max(first, at - LOOK_BACK), at)


def _dots_behind_verb(text: str, first: int, match: regex.Match[str]) -> bool:
    """`...सहमति जताई… दोनों मंत्री ...`: dots for a full stop, behind a Hindi verb that ends a sentence."""
    word = _word_before(text, first, match.start())
    begins = match["next"] >= "\u0900" and match["next"].isalpha() and not match["closers"]
    return begins and word is not None and word[0] in rules().finals and not _continues(text, match)


def _stop_without_space(text: str, first: int, match: regex.Match[str]) -> bool:
    """`...गया है.उन्होंने ...`, `... on trade.The minister ...`: a full stop that lacks its space, behind a verb that ends
    a sentence, or between a small English word or a year and a capital word, which are no address."""
    word = _word_before(text, first, match.start())
    if match["marks"] != "." or word is None or not match["next"].isalpha():
        return False
    if match["next"] >= "\u0900":
        return word[0] in rules().finals
    after = WORD_AFTER.match(text, match.end("gap"))
    begins = after is not None and after[1].istitle() and len(after[1]) > 1 and not after[2]
    if YEAR.fullmatch(word[0]):
        return begins
    if after is None or not (word[0].isascii() and word[0].isalpha() and word[0][1:].islower()):
        return False
    return begins and len(word[0]) >= SMALL and (word[0].islower() or after[1] in rules().starters)


def _continues(text: str, match: regex.Match[str]) -> bool:
    """Whether the sentence goes on behind the marks: a small letter, or behind a quotation its Hindi frame."""
    if match["next"].islower() or match["next"] in {",", ";", "-", "–", "—"}:
        return True
    if not match["closers"]:
        return False
    word = WORD_AFTER.match(text, match.end("gap"))
    return bool(match["gap"] and word and word[1] in rules().continuing)


def _abbreviated(text: str, first: int, match: regex.Match[str]) -> bool:
    """Whether the full stop of `match` belongs to the word before it and ends no sentence."""
    at = match.start()
    before = _word_before(text, first, at)
    if before is None:
        return False
    if match["closers"]:
        # "मेजर जनरल (रि.) NAME", "Gen. NAME (Retd.)": a word in brackets of its own.
        return match["closers"] == ")" and text[first : before.start()].endswith("(")
    word = before[0]
    if NUMBERED.fullmatch(text, first, at) and len(text[first:at].strip()) <= 3:
        return True
    if word.lower() in rules().before_name:
        return True
    after = WORD_AFTER.match(text, match.end("gap"))
    if word in rules().letters or all(part in rules().letters for part in word.split(".")):
        return word not in rules().words_too or _beside_initial(text, first, before.start(), after)
    if len(word) == 1 and word.isupper():
        return True
    if word.lower() in rules().doubtful or ACRONYM.fullmatch(word):
        return after is not None and after[1] not in rules().starters
    return False


def _beside_initial(text: str, first: int, at: int, after: regex.Match[str] | None) -> bool:
    """Whether an initial stands before offset `at` or at `after`."""
    if after and after[2] and after[1] in rules().letters:
        return True
    start = max(first, at - LOOK_BACK)
    before = _word_before(text, first, start + len(text[start:at].rstrip(" .")))
    return before is not None and text[before.end() : at].strip() == "." and before[0] in rules().letters
