"""Plain keys: one spelling of a line for patterns that tell bylines, menus and the like, and patterns written for them.

Cheaper than `extractor.folding.fold` and coarser: no homorganic nasals, no offsets. A quote needs those, a menu
does not. In a pattern, MONTH, WEEKDAY, TIME, ZONE and LABEL stand for the words of `publication.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from unicodedata import normalize

import regex

from extractor.kept import kept_pattern

DATA = Path(__file__).parent
DEVANAGARI = kept_pattern(r"[\u0900-\u097f]+")
MACRO = kept_pattern(r"\b(?:MONTH|WEEKDAY|TIME|ZONE|LABEL)\b")
SPELLINGS = {
    "\u093c": "",
    "\u200c": "",
    "\u200d": "",
    "ँ": "ं",
    "\u00a0": " ",
    "॰": ".",
    "’": "'",
    "‘": "'",
    "”": '"',
    "“": '"',
    **dict(zip("०१२३४५६७८९", "0123456789", strict=True)),
}
# As in `extractor.folding`: of single characters `re` finds in a quarter of the time what `regex` does.
VARIANT = re.compile(f"[{''.join(SPELLINGS)}]")


def plain_key(text: str) -> str:
    """Lower case, without nukta and joiners, anusvara for chandrabindu, Western digits, straight quotes."""
    if text.isascii():
        return text.lower()
    for character in set(VARIANT.findall(text)):
        text = text.replace(character, SPELLINGS[character])
    return text.lower()


def expand(pattern: str) -> str:
    """The pattern for plain keys, in whatever spelling it is written, with its words in capitals filled in."""
    plain = respell(pattern)
    while MACRO.search(plain):
        plain = MACRO.sub(lambda match: f"(?:{_words()[match[0]]})", plain)
    return plain


def compiled(patterns: Iterable[str]) -> regex.Pattern[str]:
    """One pattern for plain keys out of several."""
    return regex.compile("|".join(map(expand, patterns)))


@cache
def _words() -> dict[str, str]:
    words = tomllib.loads((DATA / "publication.toml").read_text(encoding="utf-8"))
    names = {
        "MONTH": [name for names in words["months"].values() for name in names],
        "WEEKDAY": words["weekdays"],
        "ZONE": list(words["zones"]),
    }
    return {
        **{macro: "|".join(sorted(map(plain_key, each), key=len, reverse=True)) for macro, each in names.items()},
        "TIME": respell(words["time"]),
        "LABEL": respell("|".join(words["published"] + words["updated"])),
    }


def respell(pattern: str) -> str:
    """The Devanagari of a pattern as plain keys spell it."""
    return DEVANAGARI.sub(lambda match: plain_key(normalize("NFC", match[0])), pattern)
