"""Sentences as lines of tokens: words, and what was found in them collapsed to one token each.

In: an article. Out: one `Line` a sentence, first with words, places and dates, then (after `people` ran) with tokens.
The key of a line is all tokens with a space around each, so that patterns see "P0 और P1 के बीच D0 बैठक हुई" whatever the
names are. Every token knows its words, so that everything found can be given back as printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import regex

from extractor.by_word import ByWord
from extractor.dates import BROAD, ONE_DAY
from extractor.offline.rules import Rules
from extractor.offline.stems import Stems
from extractor.phrases import KEY, Match, Word, Words, words
from schemas.article import Article, Part, Sentence

GLIDE = regex.compile(r"(?<=[\p{L}\p{M}])य(?=(?:े|ी|ीं|ें|ेगा|ेगी|ेंगे|ेंगी)$)")
# "पहंचे", "पंहुचे": the commonest slips in the commonest verb of travel.
REACHED = regex.compile(r"^प(?:हंच|ंहुच|ंहूच|हूंच|हुच)")
GLIDING, REACHING = "य", "प"
VOWELS = {"े": "ए", "ी": "ई"}


def plain(key: str) -> str:
    """One spelling of verbs with and without a glide or a nasal: किये and किए, जायेगा and जाएगा, करेगे and करेंगे."""
    if key.endswith("ेगे"):
        key = f"{key[:-2]}ंगे"
    elif key.endswith("ेंगा"):
        key = f"{key[:-3]}गा"
    if key.startswith(REACHING):
        key = REACHED.sub("पहुंच", key)
    match = GLIDE.search(key) if GLIDING in key else None
    return key[: match.start()] + VOWELS[key[match.end()]] + key[match.end() + 1 :] if match else key


PLAIN = ByWord(plain)

# Tokens with which an English line opens that tells when what it says was.
OPENING = 3
# A word (kind "w"), or what was found in the stead of words, with what it stands for.
Token = Word
NO_TOKENS = Words(())
# Whom English calls without a name.
THIRD_PERSON = frozenset({"it", "they", "he", "she"})
# Before "last met", where that was long awaited.
AT_LAST = frozenset({"at"})
# Marks around what is quoted, which are no apostrophes.
DOUBLE = frozenset({'"', "“", "”"})
# An honorific of the lexicon.
EXCELLENCY = "hh"


@dataclass(eq=False, slots=True)
class Line:
    """One sentence."""

    article: Article
    sentence: Sentence
    words: Words
    # What is asked all the time, of models that answer slowly.
    text: str
    number: int
    part: Part
    in_body: bool
    paragraph: int
    places: list[Match[Any]] = field(default_factory=list)
    dates: list[Match[Any]] = field(default_factory=list)
    tokens: Words = NO_TOKENS
    keys: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    found: list[int] = field(default_factory=list)
    # The phrases found among the tokens, by their lists.
    phrases: dict[str, list[Match[str]]] = field(default_factory=dict)
    holders: Mapping[tuple[str | None, str], Any] = field(default_factory=dict)
    # The full names of companies that are called by less, by the first of these words.
    firms: dict[int, str] = field(default_factory=dict)
    # The words by their stems, once they are asked for.
    stems: Stems | None = None
    # Whether the next sentence calls untrue what this one says to be rumoured.
    denied_behind: bool = False
    # Whether the next sentences tell that all sides of its talks met together.
    together: bool = False
    before: Line | None = None

    @property
    def key(self) -> str:
        """All tokens with a space around each, as patterns see them."""
        return f" {' '.join(self.tokens.listed)} "

    def printed(self, first: int, last: int) -> str:
        """Text of tokens `first` to `last` (half open) as the article prints it."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def printed_words(self, first: int, last: int) -> str:
        return self.text[self.words[first].start : self.words[last - 1].end]

    def phrase_at(self, rules: Rules, name: str, index: int) -> Match[str] | None:
        """The longest phrase of a list of the rules that begins at a token."""
        if name not in self.lists or index >= len(self.tokens):
            return None
        phrases = rules.phrases[name]
        return phrases.at(self.tokens, index) if self.tokens.listed[index] in phrases.first_words else None

    def find_phrases(self, rules: Rules, name: str) -> list[Match[str]]:
        """All phrases of a list of the rules, as ranges of tokens."""
        if name not in self.lists:
            return []
        if name not in self.phrases:
            self.phrases[name] = rules.phrases[name].find(self.tokens)
        return self.phrases[name]

    def has_phrase(self, rules: Rules, name: str) -> bool:
        return bool(self.find_phrases(rules, name))

    def tells_earlier(self, rules: Rules) -> bool:
        """Whether the line tells of an earlier time, and not only of an earlier hour of the day."""
        # "An earlier agreement" is only older.
        describing = rules.words["articles"] if rules.head_first else frozenset()
        found = {
            match.entry
            for match in self.find_phrases(rules, "earlier")
            if not match.first
            or self.tokens[match.first - 1].key not in (describing if match.entry == "bare" else AT_LAST)
        }
        # "He earlier called on P": an earlier day only where the pluperfect or a date says so.
        before = "bare" in found and ("had" in self.keys or "D" in self.kinds)
        if "earlier" in found or before or self._is_of_that_year(rules):
            return True
        return self.goes_on_then(rules) or (rules.head_first and "had" in self.keys and self._is_bygone(rules))

    def _is_of_that_year(self, rules: Rules) -> bool:
        """Whether a line tells of "the same year", in English one without a day of its own."""
        today = rules.head_first and any(token.kind == "D" and token.value.kind in ONE_DAY for token in self.tokens)
        return not today and self.has_phrase(rules, "same_year")

    def goes_on_then(self, rules: Rules) -> bool:
        """Whether an undated English line goes on with what was done in a month or year of which the one before tells
        ("In February, P visited C. The two also signed a pact")."""
        before, words = self.before, rules.words
        if before is None or not rules.head_first or before.paragraph != self.paragraph or "D" in self.kinds:
            return False
        if words["then_also"].isdisjoint(self.keys) or not words["will"].isdisjoint(self.keys | before.keys):
            return False
        # "Then" points at a time wherever that stands, "also" may go on with something else.
        told = before.tokens[: None if "then" in self.keys else OPENING]
        return any(t.kind == "D" and t.value.kind in BROAD for t in told) or before.goes_on_then(rules)

    def _is_bygone(self, rules: Rules) -> bool:
        """Whether an English date goes back by a year or a month ("last year", "July last year")."""
        told = (t.value.text.split() for t in self.tokens if t.kind == "D" and not t.value.text[:1].isdigit())
        return any(d[-2].lower() in rules.words["bygone"] and d[-1] in ("year", "month") for d in told if len(d) > 1)

    def collapse(self, found: Iterable[Match[tuple[str, Any]]], rules: Rules) -> None:
        """Make the tokens: what was found (earlier ones win where two overlap), words elsewhere."""
        at: dict[int, Match[tuple[str, Any]]] = {}
        taken: set[int] = set()
        for match in found:
            span = range(match.first, match.last)
            if taken.isdisjoint(span):
                taken.update(span)
                at[match.first] = match
        tokens: list[Token] = []
        self.found = []
        index = 0
        for first, match in sorted(at.items()):
            tokens += self.words[index:first]
            (kind, value), index = match.entry, match.last
            if kind == "w":
                # Words that are one: "2+2".
                tokens.append(replace(self.words[first], end=self.words[index - 1].end, key=str(value), last=index))
            elif kind:
                self.found.append(len(tokens))
                key, start, end = f"{kind}{len(tokens)}", self.words[first].start, self.words[index - 1].end
                tokens.append(Token(start, end, key, "", first, index, kind, value))
        tokens += self.words[index:]
        if other := {key for key in self.words.keys if PLAIN[key] != key}:
            tokens = [replace(token, key=PLAIN[token.key]) if token.key in other else token for token in tokens]
        self.tokens, self.phrases = Words(tokens), {}
        self.keys = self.tokens.keys.difference([tokens[at].key for at in self.found])
        self.lists = rules.index.names(self.keys)
        self.kinds = frozenset([self.tokens[at].kind for at in self.found])

    def reorder(self, tokens: list[Token]) -> None:
        """Put the tokens into another order; what was found is called by its place."""
        self.found = [at for at, token in enumerate(tokens) if token.kind != "w"]
        for at in self.found:
            tokens[at] = replace(tokens[at], key=f"{tokens[at].kind}{at}")
        self.tokens, self.phrases = Words(tokens), {}


def have(tokens: Iterable[Token], listed: frozenset[str]) -> bool:
    """Whether a word of a list stands among tokens."""
    return not listed.isdisjoint(map(KEY, tokens))


def read_lines(article: Article) -> list[Line]:
    """One line a sentence, with words and without tokens yet."""
    text, body = article.text, Part.BODY
    spelt = _spelling_excellencies if "HE " in text else words
    lines = [
        Line(
            article,
            each,
            spelt(text, each.start, each.end),
            text,
            each.number,
            each.part,
            each.part is body,
            each.paragraph,
        )
        for each in article.sentences
    ]
    for before, line in pairwise(lines):
        line.before = before
    return lines


def _spelling_excellencies(text: str, start: int, end: int) -> Words:
    """The words of a sentence, with "HE" before a name or an office as the honorific that it is, and no pronoun."""
    found = words(text, start, end)
    if "he" not in found.keys or text[start:end].isupper():
        return found
    behind = [*found[1:], None]
    return Words(
        replace(word, key=EXCELLENCY)
        if word.printed == "HE" and after is not None and (after.printed[:1].isupper() or after.key == "the")
        else word
        for word, after in zip(found, behind, strict=True)
    )
