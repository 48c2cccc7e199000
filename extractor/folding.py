"""Folded keys: one spelling for what readers take as the same text, with a map back to offsets.

Hindi is printed with and without nukta (ज़/ज), with anusvara or a homorganic nasal (अंतरिक्ष/अन्तरिक्ष), with chandrabindu
or anusvara, with stray joiners, in Western or Devanagari digits, with any kind of quote, dash and space. Two texts are
the same where their folded forms are equal; nothing fuzzier counts as grounded.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

import regex

from extractor.kept import kept_pattern
from schemas.article import Span

SPACE = " "
NUKTA = "\u093c"
# Behind a vowel, a mark or another nukta it may have to move; with these three consonants it is composed to one.
ODD_NUKTA = kept_pattern(r"(?<![\u0915-\u0927\u092a-\u092f\u0932\u0935-\u0939])\u093c")
# One code point to one or none; what depends on its neighbours is in SEQUENCES.
CHARACTERS = str.maketrans(
    {
        NUKTA: None,
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
        "\u00ad": None,
        "ऱ": "र",  # NFC composes these two with their nukta, and takes the others apart
        "ऴ": "ळ",
        "ँ": "ं",
        **dict(zip("०१२३४५६७८९", "0123456789", strict=True)),
        **dict.fromkeys('‘’‚‛′`´“”„‟″"«»', "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\t\n\r\v\f\u00a0\u1680\u2028\u2029\u202f\u205f\u3000", SPACE),
        **{chr(code): SPACE for code in range(0x2000, 0x200B)},
    }
)
VARIANTS = {chr(code): folded or "" for code, folded in CHARACTERS.items()}
# Of single characters `re` has no less right a notion than `regex`, and finds them in a quarter of the time.
VARIANT = re.compile(f"[{re.escape(''.join(VARIANTS))}]")
# A nasal consonant with virama before a consonant of its own class is an anusvara; runs of spaces are one.
SEQUENCES = kept_pattern(r"ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|(?<= ) +")
# The same, spelled out: to replace them one after the other takes a tenth of the time, and needs no offsets.
NASALS = [
    (f"{nasal}्", [(f"{nasal}्{consonant}", f"ं{consonant}") for consonant in row])
    for nasal, row in (("ङ", "कखगघ"), ("ञ", "चछजझ"), ("ण", "टठडढ"), ("न", "तथदध"), ("म", "पफबभ"))
]


def composed(text: str) -> str:
    """The text in NFC. Nearly all Hindi has nuktas, so that Python composes it all anew to find nothing to compose.

    A nukta directly behind a consonant is in NFC, save for three, and changes nothing for what stands beside it.
    """
    if not (NUKTA in text and ODD_NUKTA.search(text)) and unicodedata.is_normalized("NFC", text.replace(NUKTA, "")):
        return text
    return unicodedata.normalize("NFC", text)


def _replacement(match: regex.Match[str]) -> str:
    return "" if match[0][0] == SPACE else "ं"


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The folded key of a text: NFC, one form for every variant listed above, lower case, outer spaces removed."""
    return _one_form(composed(text)).strip()


def _one_form(text: str) -> str:
    """One form for every variant, in lower case.

    A text has few of the variants, and to find and replace those takes a tenth of the time that translating all takes.
    """
    for character in set(VARIANT.findall(text)):
        text = text.replace(character, VARIANTS[character])
    text = text.lower()
    for nasal, sequences in NASALS:
        if nasal in text:
            for sequence, folded in sequences:
                text = text.replace(sequence, folded)
    while SPACE * 2 in text:
        text = text.replace(SPACE * 2, SPACE)
    return text


@dataclass(frozen=True, slots=True)
class Needs:
    """Texts of which one must stand in a key before it is worth a closer look.

    Those in ASCII are looked for in what `ascii_of` leaves of the key: in Hindi that is a tenth of it.
    """

    in_ascii: tuple[str, ...]
    others: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Needs:
        """The needs of these folded texts."""
        listed = tuple(texts)
        return cls(
            tuple(text for text in listed if text.isascii()), tuple(text for text in listed if not text.isascii())
        )

    def stand_in(self, key: str, key_in_ascii: str) -> bool:
        # What stands apart in the key may have come together in what is left of it.
        return any(map(key.__contains__, self.others)) or (
            any(map(key_in_ascii.__contains__, self.in_ascii)) and any(map(key.__contains__, self.in_ascii))
        )


def ascii_of(key: str) -> str:
    """The characters of a key that are ASCII."""
    return key if key.isascii() else key.encode("ascii", "ignore").decode()


@dataclass(frozen=True)
class Folded:
    """A text (NFC) in which printed values can be found under their folded keys.

    >>> Folded("अन्तरिक्ष में").find("अंतरिक्ष")
    Span(start=0, end=9)
    """

    text: str

    @cached_property
    def _offsets(self) -> list[int]:
        """For each code point of the key its offset in `text`; one more for the end."""
        key: list[str] = []
        offsets: list[int] = []
        for offset, character in enumerate(self.text):
            for folded in character.translate(CHARACTERS).lower():
                key.append(folded)
                offsets.append(offset)
        offsets.append(len(self.text))
        kept: list[int] = []
        end = 0
        for match in SEQUENCES.finditer("".join(key)):
            kept += offsets[end : match.start() + len(_replacement(match))]
            end = match.end()
        return kept + offsets[end:]

    @cached_property
    def key(self) -> str:
        """The folded text with its outer spaces, built without offsets: most searches need none."""
        return _one_form(self.text)

    def _hits(self, printed: str) -> Iterator[tuple[int, int]]:
        """Where in the key `printed` stands as whole words."""
        wanted = fold(printed)
        at = -1
        while wanted and (at := self.key.find(wanted, at + 1)) >= 0:
            if not _joined(self.key, at) and not _joined(self.key, at + len(wanted)):
                yield at, at + len(wanted)

    def contains(self, printed: str) -> bool:
        """Whether `printed` stands in the text as whole words, in any spelling."""
        return next(self._hits(printed), None) is not None

    def find(self, printed: str, start: int = 0) -> Span | None:
        """First place at or after offset `start` where `printed` stands as whole words; None where it does not."""
        hits = ((at, end) for at, end in self._hits(printed) if self._offsets[at] >= start)
        return next((self.span(at, end) for at, end in hits), None)

    def span(self, start: int, end: int) -> Span:
        """Where in the text a part of the key stands."""
        return Span(start=self._offsets[start], end=self._end(end))

    def _end(self, end: int) -> int:
        """Offset behind the folded code point before `end`, with the marks that folding dropped (a final nukta)."""
        stop = self._offsets[end - 1] + 1
        while stop < self._offsets[end] and self.text[stop].translate(CHARACTERS) == "":
            stop += 1
        return stop


def _joined(key: str, at: int) -> bool:
    """Whether the code points on both sides of `at` belong to one word."""
    return 0 < at < len(key) and _is_word(key[at - 1]) and _is_word(key[at])


@lru_cache(maxsize=4096)
def _is_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN"
