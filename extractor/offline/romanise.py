"""Latin spelling of names printed in Devanagari.

A consonant carries the vowel a unless a sign says otherwise; Hindi drops that vowel at the end of a word and between
two syllables (रामनाथ Ramnath, not Ramanatha). Long and short vowels are not told apart, as Indian names are written.
Foreign names and those that custom spells otherwise stand in `data/spellings.toml` by the word (जॉन John, अय्यर Iyer).
"""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

import regex

CONSONANTS = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "chh", "ज": "j", "झ": "jh", "ञ": "n",
    "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d", "ध": "dh", "न": "n",
    "प": "p", "फ": "f", "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r", "ल": "l", "ळ": "l", "व": "v",
    "श": "sh", "ष": "sh", "स": "s", "ह": "h",
}  # fmt: skip
NUKTA = {"क": "q", "ख": "kh", "ग": "gh", "ज": "z", "ड": "d", "ढ": "dh", "फ": "f", "य": "y", "र": "r", "न": "n"}
VOWELS = {
    "अ": "a", "आ": "a", "इ": "i", "ई": "i", "उ": "u", "ऊ": "u", "ऋ": "ri", "ए": "e", "ऐ": "ai", "ओ": "o", "औ": "au",
    "ऑ": "o", "ऍ": "a", "ऎ": "e", "ऒ": "o",
}  # fmt: skip
SIGNS = {
    "ा": "a", "ि": "i", "ी": "i", "ु": "u", "ू": "u", "ृ": "ri", "े": "e", "ै": "ai", "ो": "o", "ौ": "au", "ॉ": "o",
    "ॅ": "a", "ॆ": "e", "ॊ": "o",
}  # fmt: skip
# How the letters of the English alphabet are written in initials.
INITIALS = {
    "ए": "A", "बी": "B", "सी": "C", "डी": "D", "ई": "E", "एफ": "F", "जी": "G", "एच": "H", "आई": "I", "जे": "J",
    "के": "K", "एल": "L", "एम": "M", "एन": "N", "ओ": "O", "पी": "P", "क्यू": "Q", "आर": "R", "एस": "S", "टी": "T",
    "यू": "U", "वी": "V", "डब्ल्यू": "W", "एक्स": "X", "वाई": "Y", "जेड": "Z",
}  # fmt: skip
SPOKEN = regex.compile("|".join(sorted(INITIALS, key=len, reverse=True)))
VIRAMA, NUKTA_SIGN, NASALS, VISARGA = "्", "\u093c", "ंँ", "ः"
DELETABLE = "\u0001"
PHONEME = "(?:kh|gh|chh|ch|jh|th|dh|ph|bh|sh|[b-df-hj-np-tv-z])"
# The inner vowel goes where one consonant divides it from the vowel before and one from the vowel after it.
INNER = regex.compile(rf"(?<=[aeiou{DELETABLE}]{PHONEME}){DELETABLE}(?={PHONEME}[aeiou])", regex.REVERSE)
FINAL = regex.compile(rf"(?<=[aeiou{DELETABLE}].*){DELETABLE}$")
# "जय" is written Jai.
DIPHTHONG = regex.compile(rf"{DELETABLE}y{DELETABLE}?(?=[^aeiou]|$)")


@lru_cache(maxsize=4096)
def romanise(name: str) -> str | None:
    """Latin spelling of a name, or None where it holds letters of another script.

    >>> romanise("रामनाथ सिंह")
    'Ramnath Singh'
    """
    spelt = [_word(word) for word in regex.split(r"[\s\u00a0]+", unicodedata.normalize("NFC", name).strip())]
    return " ".join(word for word in spelt if word) if spelt and None not in spelt else None


def _word(word: str) -> str | None:
    """One word, parts joined by hyphens or stops each by itself."""
    parts = regex.split(r"([-.’'])", word)
    spelt = []
    for part in parts:
        if not part or part in "-.’'" or part.isascii():
            spelt.append(part)
        else:
            if (custom := _customary().get(part)) is not None:
                spelt.append(custom)
                continue
            latin = _initials(part) or _letters(part)
            if latin is None:
                return None
            spelt.append(latin[:1].upper() + latin[1:])
    return "".join(spelt)


@cache
def _customary() -> dict[str, str]:
    """Spellings that no rule gives, by the word in Devanagari."""
    data = files("extractor.offline").joinpath("data", "spellings.toml").read_text(encoding="utf-8")
    table: dict[str, str] = tomllib.loads(data)["spellings"]
    return {unicodedata.normalize("NFC", word): latin for latin, listed in table.items() for word in listed.split()}


def _initials(part: str) -> str | None:
    """Letters of the English alphabet spelt out, up to three ("एमएम", MM); None for anything else."""
    if part == "के":
        return "K"
    letters = SPOKEN.findall(part)
    return (
        "".join(INITIALS[letter] for letter in letters) if 1 <= len(letters) <= 3 and "".join(letters) == part else None
    )


def _letters(part: str) -> str | None:
    """Syllables of a word; None for a letter that is not Devanagari."""
    out: list[str] = []
    index = 0
    while index < len(part):
        letter = part[index]
        index += 1
        if letter in VOWELS:
            out.append(VOWELS[letter])
        elif letter in CONSONANTS:
            latin = "w" if letter == "व" and index > 1 and part[index - 2] == VIRAMA else CONSONANTS[letter]
            if index < len(part) and part[index] == NUKTA_SIGN:
                latin = NUKTA.get(letter, latin)
                index += 1
            following = part[index] if index < len(part) else ""
            if following == VIRAMA:
                index += 1
            elif following in SIGNS and following:
                latin += SIGNS[following]
                index += 1
            else:
                latin += DELETABLE
            out.append(latin)
        elif letter in NASALS:
            out.append(_nasal(part[index : index + 1]))
        elif letter not in VISARGA + VIRAMA + NUKTA_SIGN + "\u200c\u200d":
            return None
    return _without_schwas("".join(out))


def _nasal(following: str) -> str:
    if following in tuple("पफबभम"):
        return "m"
    return "ng" if following == "ह" else "n"


def _without_schwas(text: str) -> str:
    """Drop the final inherent vowel, then the inner ones, the last first."""
    text = DIPHTHONG.sub("ai", FINAL.sub("", text))
    return INNER.sub("", text).replace(DELETABLE, "a")
