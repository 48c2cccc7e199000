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
from typing import Any

import regex

from extractor.folding import fold
from extractor.kept import kept, kept_pattern

CONSONANTS = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "chh", "ज": "j", "झ": "jh", "ञ": "n",
    "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d", "ध": "dh", "न": "n",
    "प": "p", "फ": "f", "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r", "ल": "l", "ळ": "l", "व": "v",
    "श": "sh", "ष": "sh", "स": "s", "ह": "h",
}  # fmt: skip
# Consonants of names of East Asia.
SYLLABIC = {"छ": "ch", "झ": "zh", "ङ": "ng"}
# Consonants that not every country or place in a word spells alike.
VARIED = frozenset({"फ", "ज", "व"} | SYLLABIC.keys())
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
SHORTEST_ABBREVIATION = 3
LATIN = kept_pattern(r"[\p{Latin}\p{M}\p{Common}]+")
SPOKEN = kept_pattern(f"({'|'.join(sorted(INITIALS, key=len, reverse=True))})+")
SPACES, JOINTS = kept_pattern(r"[\s\u00a0]+"), kept_pattern(r"([-.’'])")
# "श्रीनिवास" is written Srinivas.
SRI = "श्री"
VIRAMA, NUKTA_SIGN, NASALS, VISARGA = "्", "\u093c", "ंँ", "ः"
DELETABLE = "\u0001"
PHONEME = "(?:kh|gh|chh|ch|jh|th|dh|ph|bh|sh|[b-df-hj-np-tv-z])"
# The inner vowel goes where one consonant divides it from the vowel before and one from the vowel after it.
KEPT = f"{DELETABLE}(?:{PHONEME}$|{PHONEME}{{2}})"
INNER = kept_pattern(rf"(?r)(?<=[aeiou{DELETABLE}]{PHONEME}){DELETABLE}(?={PHONEME}(?:[aeiou]|{KEPT}))")
FINAL = kept_pattern(rf"(?<=[aeiou{DELETABLE}].*){DELETABLE}$")
# It stays behind a stop or a hiss and a liquid, a nasal or a glide (शुक्ल Shukla, चंद्र Chandra, कृष्ण Krishna, आर्य Arya).
CLUSTER = kept_pattern(rf"(?<=[kgcjtdpbhsf](?:r|l|n|m|y|v)|ry){DELETABLE}$")
# "झेंगवेई" is written Zhengwei.
SYLLABLE = kept_pattern(rf"(?<=[aeiou])ng{DELETABLE}(?=[^aeiou])")
# "ज्ञान" is written Gyan, "श्रृंग" Shring.
RESPELT = (("ज्ञ", "ग्य"), ("्रृ", "ृ"), ("ायसवाल", "ाइसवाल"))
# "रावत" is written Rawat, "सोनोवाल" Sonowal, "गायकवाड" Gaikwad.
WAL = kept_pattern(r"(?<=.{2})v(?=a(?:l[ae]?|de?|r)$)|(?<=[aeiou])v(?=[a\u0001]t\u0001?$)")
# "नवनीत" is written Navneet, "मनप्रीत" Manpreet, "गुरमीत" Gurmeet.
EET = kept_pattern(r"(?<=pr|n|m)i(?=t$)")
# "छाबड़ा" is written Chhabra, "धनखड़" Dhankhar, but "हेगड़े" Hegde.
RA = kept_pattern(r"d(?=a$)|(?<=kha)d(?=$|g)")
# "विजय" is written Vijay.
LAST_AY = kept_pattern(r"(?<=[aeiou].*[^aeiou])ai$")
# "जय" is written Jai.
DIPHTHONG = kept_pattern(
    rf"{DELETABLE}y(?!{DELETABLE}n[^aeiou{DELETABLE}]){DELETABLE}?(?=[^aeiou].*[aeiou{DELETABLE}]|$)"
)
# "पठानिया" is written Pathania; "प्रिया" keeps its glide.
GLIDE = kept_pattern(rf"(?<=[aeiou{DELETABLE}].*i)y(?=[aeo])")
# "जियांग" is written Jiang in China, but "मियाको" Miyako.
GLIDED = kept_pattern(r"(?<=i)y(?=[aeou])")
# "सिकोरस्की" is written Sikorski, "जॉनस्टन" Johnston.
BEFORE_S = kept_pattern(rf"(?<=[aeiou{DELETABLE}]{PHONEME}){DELETABLE}(?=s[kt][aeiou{DELETABLE}])")
# "मनप्रीत" is written Manpreet.
BEFORE_PR = kept_pattern(rf"(?<=[aeiou{DELETABLE}]{PHONEME}){DELETABLE}(?=pr[ei])")
# In Europe and the Americas, "मर्केल" is written Merkel ("मार्क" is Mark), and "वेल्डकैंप" Veldkamp, "बेलट्राओ" Beltrao.
INNER_R = kept_pattern(rf"{DELETABLE}(?=r[^aeiou{DELETABLE}])")
BEHIND_TWO = kept_pattern(
    rf"(?<=[^aeiou{DELETABLE}]{{2}}){DELETABLE}(?=[^aeiourln{DELETABLE}]|n[aeiou{DELETABLE}])"
    rf"|(?<=[aeiou]{PHONEME}){DELETABLE}(?=[ptkbdg][rl])"
)
# "डॉयल" is written Doyl, "ऑस्टेल" Austel, "हेक्टर" Hektor.
OY, AUST = kept_pattern(rf"(?<=oy){DELETABLE}(?=[^aeiou{DELETABLE}])"), kept_pattern(r"^o(?=st[ei])")
KTOR = kept_pattern(rf"(?<=[kc]t){DELETABLE}(?=r{DELETABLE}?$)")
# English names end in "-ton" and "-son" ("बोल्टन", Bolton), Danish and Norwegian ones in "-sen".
TON, SON = kept_pattern(rf"(?<=t){DELETABLE}(?=n{DELETABLE}?$)"), kept_pattern(rf"(?<=.s){DELETABLE}(?=n{DELETABLE}?$)")
# German names end in "-mann".
MAN = kept_pattern(rf"(?<=.m)(?:a|{DELETABLE})n{DELETABLE}?$")
# Pinyin has no "ki", and "shi" and "chi" only before a consonant: "कियांग" is Qiang, "शियाओ" Xiao.
Q, X = kept_pattern(r"k(?=i)|ch(?=i[aeoun])"), kept_pattern(r"sh(?=i[aeoun])")
# Languages that write c: "क" is c before a, o, u and consonants, and qu before e and i.
FIRST_C = kept_pattern(r"^k(?=[aoulr])")
HARD_C = kept_pattern(r"k(?=[aoulrt]|$)")
QU = kept_pattern(r"k(?=[ei])")
FIRST_J = kept_pattern(r"^y(?=[aeiou])")
# "-स्की" is written -sky.
SKI = kept_pattern(r"(?<=.)ski$")
# Vowels behind which a last ज is z in the Muslim world ("परवेज" Parvez, "अजीज" Aziz, but "सिराज" Siraj).
LONG = frozenset({"ी", "े", "ो"})
# Vowels before which ज is j in Japan too.
SOFT = frozenset({"ि", "ी"})
LAST_R = kept_pattern(rf"(?<=[aeiou{DELETABLE}].*[^aeiou{DELETABLE}]){DELETABLE}r$")
# Letters of a name that ends in y at least.
LONG_Y = 3
# What a habit writes otherwise, one after the other.
BY_HABIT = (
    ("syllables", SYLLABLE, "ng"), ("glide", GLIDED, ""), ("pinyin", Q, "q"), ("pinyin", X, "x"),
    ("c_first", FIRST_C, "c"), ("c", QU, "qu"), ("c", HARD_C, "c"), ("j_first", FIRST_J, "j"), ("sky", SKI, "sky"),
    ("inner_er", INNER_R, "e"), ("inner_er", BEHIND_TWO, ""), ("inner_er", OY, ""), ("inner_er", KTOR, "o"),
    ("ton", AUST, "au"), ("ton", TON, "o"), ("ton", SON, "o"), ("sen", SON, "e"), ("german", MAN, "ann"),
    ("south_asia", BEFORE_PR, ""), ("south_asia", CLUSTER, "a"), ("er", FINAL, ""), ("er", LAST_R, "er"),
)  # fmt: skip
ANYWHERE = frozenset({"anywhere"})
NO_HABITS = ANYWHERE | {"south_asia"}


def romanise(name: str, side: str | None = None) -> str | None:
    """Latin spelling of the name of somebody of a side, or None where it holds letters of another script.

    Without a side it is spelt as an Indian name; of a side without habits (scripts.toml) letter by letter.

    >>> romanise("रामनाथ सिंह")
    'Ramnath Singh'
    """
    if name.isascii():
        return " ".join(name.split())
    habits = _habits().get(side, ANYWHERE) if side else NO_HABITS
    first, *further = SPACES.split(unicodedata.normalize("NFC", name).strip())
    particles = _particles() if "particles" in habits else {}
    # English surnames begin with C more often than with K.
    later = habits | {"c_first"} if "y" in habits else habits
    spelt = [_word(first, habits), *[particles.get(word) or _word(word, later) for word in further]]
    return " ".join(filter(None, spelt)) if None not in spelt else None


@lru_cache(maxsize=4096)
def _word(word: str, habits: frozenset[str]) -> str | None:
    """One word, parts joined by hyphens or stops each by itself."""
    parts = JOINTS.split(word)
    spelt: list[str] = []
    for index, part in enumerate(parts):
        if not part or part in "-.’'" or LATIN.fullmatch(part):
            spelt.append(part)
            continue
        latin = _by_custom(part, habits)
        if latin is None:
            spoken = "-" not in parts and ("syllables" not in habits or "." in parts)
            latin = (_initials(part) if spoken else None) or _letters(part, habits)
            if latin is None:
                return None
            latin = latin[:1].upper() + latin[1:]
            if "y" in habits and part.endswith("ी") and latin.endswith("i") and len(latin) > LONG_Y:
                # "हार्डी" is written Hardy.
                latin = f"{latin[:-1]}y"
        spelt.append(latin.lower() if index and "small_half" in habits else latin)
    return "".join(spelt)


@kept
def _habits() -> dict[str, frozenset[str]]:
    """The habits of names by the code of the country."""
    by_code: dict[str, set[str]] = {}
    for habit, codes in _data("scripts")["habits"].items():
        for code in codes.split():
            by_code.setdefault(code, set()).add(habit)
    return {code: ANYWHERE | habits for code, habits in by_code.items()}


def _by_custom(part: str, habits: frozenset[str]) -> str | None:
    """A word as custom spells it: that of the country ("शी" is Xi in China), else that of most."""
    for habit, latin in _customary().get(fold(part), {}).items():
        if habit in habits:
            return latin
    return None


@kept
def _particles() -> dict[str, str]:
    return {word: latin for latin, listed in _data("scripts")["particles"].items() for word in listed.split()}


def _data(name: str) -> dict[str, dict[str, Any]]:
    text = files("extractor.offline").joinpath("data", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@kept
def _customary() -> dict[str, dict[str, str]]:
    """Spellings that no rule gives, by the folded word in Devanagari and the habit of the countries that have them."""
    found: dict[str, dict[str, str]] = {}
    for habit, text in _data("spellings")["spellings"].items():
        for latin, *words in map(str.split, text.split(",")):
            for word in words:
                found.setdefault(fold(word), {})[habit] = latin
    return found


def _initials(part: str) -> str | None:
    """Letters of the English alphabet spelt out, up to three ("एमएम", MM); None for anything else."""
    if part == "के":
        return "K"
    letters = _spoken(part)
    return letters if 1 <= len(letters) <= 3 else None


def abbreviation(part: str) -> str | None:
    """An abbreviation of three letters or more that are spelt out ("एफटीए", FTA); None for anything else."""
    letters = _spoken(part)
    return letters if len(letters) >= SHORTEST_ABBREVIATION else None


def _spoken(part: str) -> str:
    """The letters of the English alphabet of which a word is the spoken form; none for any other word."""
    match = SPOKEN.fullmatch(part)
    return "".join(INITIALS[letter] for letter in match.captures(1)) if match else ""


def _letters(part: str, habits: frozenset[str]) -> str | None:
    """Syllables of a word; None for a letter that is not Devanagari."""
    out: list[str] = []
    index = 0
    for printed, meant in RESPELT:
        part = part.replace(printed, meant)
    if part.startswith(SRI) and len(part) > len(SRI):
        part = f"स{part[1:]}"
    while index < len(part):
        letter = part[index]
        index += 1
        if letter in VOWELS:
            out.append(VOWELS[letter])
        elif letter in CONSONANTS:
            latin = _consonant(part, index - 1, habits) if letter in VARIED else CONSONANTS[letter]
            if index < len(part) and part[index] == NUKTA_SIGN:
                latin = NUKTA.get(letter, latin)
                index += 1
            following = part[index] if index < len(part) else ""
            if following == VIRAMA:
                index += 1
            elif following in SIGNS:
                latin += "a" if following == "ै" and "short_a" in habits else SIGNS[following]
                index += 1
            else:
                latin += DELETABLE
            out.append(latin)
        elif letter in NASALS:
            out.append(_nasal(part[index : index + 1]))
        elif letter not in VISARGA + VIRAMA + NUKTA_SIGN + "\u200c\u200d":
            return None
    latin = _without_schwas(_by_habit("".join(out), habits))
    return _as_in_south_asia(part, latin) if "south_asia" in habits else latin


def _as_in_south_asia(part: str, latin: str) -> str:
    """Endings as they are written in South Asia: Rawat, Sonowal, Navneet, and Vijay, but Jai and Bharati."""
    latin = LAST_AY.sub("ay", latin) if part.endswith("य") else latin
    latin = EET.sub("ee", latin) if part.endswith("ीत") else latin
    latin = RA.sub("r", latin) if "\u0921\u093c" in part else latin
    return WAL.sub("w", latin) if "v" in latin else latin


def _by_habit(text: str, habits: frozenset[str]) -> str:
    """A word with the endings and clusters that its country writes otherwise."""
    if "south_asia" not in habits:
        text = BEFORE_S.sub("", text)
    for pattern, latin in _respellings(habits):
        text = pattern.sub(latin, text)
    return text


@cache
def _respellings(habits: frozenset[str]) -> list[tuple[regex.Pattern[str], str]]:
    """What habits write otherwise, and how."""
    return [(pattern, latin) for habit, pattern, latin in BY_HABIT if habit in habits]


def _consonant(part: str, index: int, habits: frozenset[str]) -> str:
    """A consonant without its vowel: व is w behind another one (द्विवेदी Dwivedi, but सिल्वा Silva)."""
    letter = part[index]
    if "syllables" in habits and letter in SYLLABIC:
        return SYLLABIC[letter]
    if letter == "फ" and "ph" in habits:
        return "ph"
    if letter == "ज" and part[index + 1 : index + 2] not in SOFT:
        # "यासुकाजू" is Yasukazu, but "कोजी" is Koji; "गोंजालेज" is Gonzalez.
        last = index == len(part) - 1
        by_end = last and index and ("z_last" in habits or ("z_long" in habits and part[index - 1] in LONG))
        by_end = by_end or part[index - 2 : index] == "ट्"
        return "z" if by_end or "z" in habits or ("z_inside" in habits and index) else CONSONANTS[letter]
    if letter == "व" and not index and "w_first" in habits:
        return "w"
    joined = index > 1 and part[index - 1] == VIRAMA and part[index - 2] not in "रल"
    return "w" if letter == "व" and (joined or "w" in habits) else CONSONANTS[letter]


def _nasal(following: str) -> str:
    if following in tuple("पफबभम"):
        return "m"
    return "ng" if following == "ह" else "n"


def _without_schwas(text: str) -> str:
    """Drop the final inherent vowel, then the inner ones, the last first."""
    text = FINAL.sub("", text) if text.endswith(DELETABLE) else text
    text = DIPHTHONG.sub("ai", text) if f"{DELETABLE}y" in text else text
    text = GLIDE.sub("", text) if "iy" in text else text
    return INNER.sub("", text).replace(DELETABLE, "a") if DELETABLE in text else text
